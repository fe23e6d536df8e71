"""Operations that move elements. What they give is exact."""

import numpy as np
import torch

from table import Family, Tensor, flags, indices

family = Family("movement", tolerance=1e-9)
case = family.case

for x, to in [((1,), (1, 1, 1)), ((7,), (7, 1)), ((3, 5), (15,)), ((2, 3, 4), (4, -1)), ((1, 17, 3), (-1, 17)), ((37,), (1, 37)), ((4, 6), (2, 2, 2, 3))]:
    case("reshape", f"reshape<{', '.join(map(str, to))}>(x)", lambda x, to=to: x.reshape(to), x=x)
for x in [(1, 1), (3, 7), (2, 3, 5), (1, 17, 2), (2, 3, 4, 5)]:
    case("flatten", "std::tuple{flatten(x), flatten<0>(x), flatten<-2, -1>(x)}", lambda x: (x.flatten(1), x.flatten(0), x.flatten(-2, -1)), x=x)
for x in [(1,), (1, 7), (3, 1, 5), (1, 1, 17), (2, 1, 3, 1)]:
    axis = x.index(1)
    case("squeeze unsqueeze", f"std::tuple{{squeeze(x), squeeze<{axis}>(x), unsqueeze<0>(x), unsqueeze<-1>(x), unsqueeze<1>(x)}}",
         lambda x, axis=axis: (x.squeeze(), x.squeeze(axis), x.unsqueeze(0), x.unsqueeze(-1), x.unsqueeze(1)), x=x)
for x, order in [((1,), (0,)), ((3, 7), (1, 0)), ((2, 3, 5), (2, 0, 1)), ((2, 3, 4, 5), (0, 2, 3, 1)), ((1, 17, 19), (0, 2, 1)), ((18, 1, 33), (2, 1, 0))]:
    case("permute", f"permute<{', '.join(map(str, order))}>(x)", lambda x, order=order: x.permute(order), x=x)
for x in [(1, 1), (3, 7), (17, 18), (2, 3, 5), (2, 3, 4, 5)]:
    case("transpose", "std::tuple{transpose(x), transpose<0, 1>(x) + 1.f}", lambda x: (x.transpose(-2, -1), x.transpose(0, 1) + 1), x=x)
for x, to in [((1,), (5,)), ((3, 1), (3, 7)), ((1, 5), (4, -1, -1)), ((17,), (2, 3, 17)), ((2, 1, 3), (2, 19, 3)), ((), (2, 3))]:
    case("expand", f"expand<{', '.join(map(str, to))}>(x)", lambda x, to=to: x.expand(to), x=x)
    if -1 not in to:
        case("broadcast_to", f"broadcast_to<{', '.join(map(str, to))}>(x)", lambda x, to=to: x.expand(to), x=x)
case("broadcast_to", "broadcast_to<4, 5>(x)", lambda x: x.expand(4, 5), x=(1, 5), element="double")
case("broadcast_to", "broadcast_to<33, 2>(x)", lambda x: x.expand(33, 2), x=(33, 1))

OPEN = "open_end"
for x, axis, start, stop, step in [((1,), 0, 0, None, 1), ((7,), 0, 2, None, 1), ((3, 17), 1, None, -1, 3), ((5, 3), 0, -1, None, -2), ((2, 19, 3), 1, 3, 100, 4),
                                   ((2, 3, 37), -1, None, None, -1), ((4, 5), -2, -3, 3, 1)]:
    words = [str(axis), OPEN if start is None else str(start), OPEN if stop is None else str(stop), str(step)]
    case("slice", f"slice<{', '.join(words)}>(x)", lambda x, axis=axis, s=slice(start, stop, step): torch.from_numpy(
        np.ascontiguousarray(x.numpy()[(slice(None),) * (axis % x.dim()) + (s,)])), x=x)
for x, axis, index in [((1,), 0, 0), ((3, 7), 1, 6), ((5, 17), 0, -1), ((2, 3, 5), 1, 1), ((19, 2, 3), -3, -19)]:
    case("select", f"select<{axis}, {index}>(x)", lambda x, axis=axis, index=index: x.select(axis, index), x=x)
for x, axes in [((1,), (0,)), ((7,), ()), ((3, 17), (1,)), ((2, 3, 5), (0, -1)), ((4, 1, 19), (2,))]:
    case("flip", f"flip<{', '.join(map(str, axes))}>(x)", lambda x, axes=axes: x.flip(axes or tuple(range(x.dim()))), x=x)
for x, shift, axis in [((1,), 1, 0), ((7,), 3, 0), ((3, 17), -5, 1), ((2, 3, 5), 4, 1), ((19, 2), 40, -2)]:
    case("roll", f"roll<{shift}, {axis}>(x)", lambda x, shift=shift, axis=axis: x.roll(shift, axis), x=x)
for x, sections, axis in [((1,), 1, 0), ((6,), 3, 0), ((3, 34), 2, 1), ((4, 15), 3, -1), ((2, 5, 3), 5, 1)]:
    names = ", ".join(f"p{i}" for i in range(sections))
    case("split", f"auto [{names}] = split<{sections}, {axis}>(x); return std::tuple{{{names}}};", lambda x, sections=sections, axis=axis: torch.chunk(x, sections, axis), x=x)
for x, sizes, axis in [((2,), (1, 1), 0), ((7,), (2, 5), 0), ((3, 23), (4, 17, 2), 1), ((5, 2), (3, 1, 1), -2), ((1, 37), (1, 36), 1)]:
    case("split_sizes", f"split_sizes<{axis}, {', '.join(map(str, sizes))}>(x)", lambda x, sizes=sizes, axis=axis: torch.split(x, sizes, axis), x=x)
for x, chunks, axis in [((3,), 2, 0), ((7,), 3, 0), ((3, 23), 4, 1), ((5, 2), 2, -2), ((1, 37), 5, 1)]:
    case("chunk", f"chunk<{chunks}, {axis}>(x)", lambda x, chunks=chunks, axis=axis: torch.chunk(x, chunks, axis), x=x)

# Elements of 1, 4 and 8 bytes move alike.
for make, x in [(flags, (3, 17)), (lambda *x: indices(*x, above=-9, below=9, type="std::int32_t"), (5, 7)), (lambda *x: indices(*x, above=-9, below=9), (2, 19)),
                (lambda *x: Tensor(*x, type="double"), (9, 4))]:
    case("transpose slice flip roll expand", "std::tuple{transpose(x), slice<1, 1, open_end, 2>(x), flip<1>(x), roll<3, 0>(x), expand<2, -1, -1>(x)}",
         lambda x: (x.T, x[:, 1::2], x.flip(1), x.roll(3, 0), x.expand(2, -1, -1)), element=make(*x).type, x=make(*x))
