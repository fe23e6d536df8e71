"""Operations that join, pad, look up and resample. Most of what they give is exact."""

import numpy as np
import torch
import torch.nn.functional as F

from table import Family, Tensor, flags, indices, weight

family = Family("join", tolerance=1e-6)
case = family.case


def within(indices, extent):
    """Negative indices count from the end, and what is out of range is moved to the nearest end."""
    return torch.where(indices < 0, indices + extent, indices).clamp(0, extent - 1).long()


for shapes, axis in [([(1,), (1,)], 0), ([(3,), (5,), (7,)], 0), ([(2, 3), (2, 17)], 1), ([(1, 3, 5), (4, 3, 5)], 0), ([(2, 3, 5), (2, 1, 5), (2, 19, 5)], -2)]:
    names = "xyz"[:len(shapes)]
    case("concat", f"concat<{axis}>({', '.join(names)})", lambda axis=axis, **t: torch.cat(list(t.values()), axis), **dict(zip(names, shapes)))
case("concat", "concat(x, w, x)", lambda x, w: torch.cat([x, w, x]), x=(2, 3), w=weight(4, 3))
case("concat", "concat<1>(x, y)", lambda x, y: torch.cat([x, y], 1), element="double", x=(2, 3, 2), y=(2, 4, 2))
for x, axis in [((1,), 0), ((7,), 1), ((3, 5), 0), ((2, 17), -1), ((2, 3, 19), 1)]:
    case("stack", f"stack<{axis}>(x, y, x)", lambda x, y, axis=axis: torch.stack([x, y, x], axis), x=x, y=x)

# NumPy pads by reflection what PyTorch refuses.
for x, amounts in [((1,), (2, 1)), ((7,), (0, 3)), ((3, 5), (1, 2)), ((2, 17), (4, 0, 1, 1)), ((1, 3, 5, 7), (2, 3, 1, 0)), ((1, 2, 19), (3, 3)), ((2, 3, 4), (1, 1, 2, 0, 1, 0))]:
    spelled = ", ".join(map(str, amounts))
    width = [(amounts[2 * i], amounts[2 * i + 1]) if 2 * i < len(amounts) else (0, 0) for i in reversed(range(len(x)))]
    by = lambda mode, width=width, **k: lambda x: torch.from_numpy(np.pad(x.numpy(), width, mode=mode, **k))
    words, functions = [f"pad<{spelled}>(x)", f"pad<{spelled}>(x, fill{{-1.5}})", f"pad<{spelled}>(x, edge)"], [by("constant"), by("constant", constant_values=-1.5), by("edge")]
    if all(max(pair) < extent for pair, extent in zip(width, x)):
        words.append(f"pad<{spelled}>(x, reflect)")
        functions.append(by("reflect"))
    case("pad", f"std::tuple{{{', '.join(words)}}}", lambda x, functions=functions: [f(x) for f in functions], x=x)
case("pad", "pad<1, 1>(x, fill{1})", lambda x: F.pad(x, (1, 1), value=True), x=flags(3, 2))
case("pad", "pad<2, 1>(x, edge)", lambda x: torch.from_numpy(np.pad(x.numpy(), [(0, 0), (2, 1)], mode="edge")), element="double", x=(2, 5))

for x, axis, extents in [((1,), 0, (1,)), ((7,), 0, (3, 2)), ((3, 5), 1, (4,)), ((2, 17, 3), 1, (5,)), ((2, 3, 19), -1, (2, 2))]:
    n = x[axis]
    take = lambda x, i, axis=axis: torch.from_numpy(np.take(x.numpy(), i.numpy(), axis=axis))
    case("take", f"std::tuple{{take<{axis}>(x, i), take<{axis}>(x, j), take<{axis}>(x, k)}}", lambda x, i, j, k, take=take: (take(x, i), take(x, j), take(x, k)), x=x,
         i=indices(*extents, below=n, above=-n), j=indices(*extents, below=n, above=-n, weight=True), k=indices(*extents, below=n, above=-n, type="std::int32_t"))
    if len(extents) == 1:
        case("index_select", f"index_select<{axis}>(x, i)", lambda x, i, axis=axis: x.index_select(axis, i), x=x, i=indices(*extents, below=n))
for x, axis, count in [((19,), 0, 23), ((3, 5), 0, 7)]:
    case("index_select", f"index_select<{axis}>(x, i)", lambda x, i, axis=axis: x.index_select(axis, i), x=x, i=indices(count, below=x[axis], weight=True))
case("take", "take(w, i)", lambda w, i: w[i], w=weight(11, 3), i=indices(5, below=11))
for entries, features, extents in [(1, 1, (1,)), (7, 3, (5,)), (10, 17, (2, 3)), (13, 64, (4,)), (37, 5, (1, 11))]:
    case("embedding", "embedding(i, w)", lambda i, w: F.embedding(i, w), i=indices(*extents, below=entries), w=weight(entries, features))
for x, axis, extents in [((1,), 0, (1,)), ((7,), 0, (11,)), ((3, 5), 1, (3, 4)), ((3, 5), 0, (2, 5)), ((2, 17, 3), 1, (2, 19, 3)), ((2, 3, 5), -1, (2, 2, 4))]:
    n = x[axis]
    gather = lambda x, i, axis=axis, n=n: x.gather(axis, within(i, n))
    case("gather", f"std::tuple{{gather<{axis}>(x, i), gather<{axis}>(x, j), gather<{axis}>(x, k)}}", lambda x, i, j, k, gather=gather: (gather(x, i), gather(x, j), gather(x, k)), x=x,
         i=indices(*extents, below=n, above=-n), j=indices(*extents, below=n, above=-n, weight=True), k=indices(*extents, below=n, above=-n, type="std::int32_t"))
# out of range: the nearest end
for x, count in [((1, 1), 3), ((3, 5), 4), ((7, 19), 11)]:
    n = x[0]
    case("take index_select embedding", "std::tuple{take(x, i), index_select<0>(x, j), embedding(i, x), gather<0>(x, k), gather<0>(x, l)}",
         lambda x, i, j, k, l, n=n: (x[within(i, n)], x[within(j, n)], x[within(i, n)], x.gather(0, within(k, n)), x.gather(0, within(l, n))), x=x,
         i=indices(count, below=2 * n, above=-2 * n), j=indices(count, below=2 * n, above=-2 * n, weight=True), k=indices(count, x[1], below=2 * n, above=-2 * n),
         l=indices(count, x[1], below=2 * n, above=-2 * n, weight=True))

# Elements of 1, 4 and 8 bytes are joined and looked up alike.
for make, x in [(flags, (3, 17)), (lambda *x: indices(*x, above=-9, below=9, type="std::int32_t"), (5, 7)), (lambda *x: indices(*x, above=-9, below=9), (3, 19)),
                (lambda *x: Tensor(*x, type="double"), (9, 4))]:
    case("concat stack take gather embedding", "std::tuple{concat<1>(x, x), stack(x, x), take<1>(x, i), gather<0>(x, j), embedding(i, x)}",
         lambda x, i, j: (torch.cat([x, x], 1), torch.stack([x, x]), x[:, i], x.gather(0, j), x[i]), element=make(*x).type,
         x=make(*x), i=indices(5, below=3), j=indices(2, 3, below=3, weight=True))
