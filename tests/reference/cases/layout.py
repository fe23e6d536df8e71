"""Memory of the caller that is not dense: as in channels-last images, columns of a matrix, rows with gaps."""

import torch
import torch.nn.functional as F

from table import Family, Tensor, weight

family = Family("layout", tolerance=2e-6)
case = family.case

for index, x in enumerate([(1, 1, 1, 1), (1, 3, 5, 7), (2, 17, 3, 4), (1, 18, 7, 5), (2, 3, 2, 5, 3)]):
    element = "double" if index == 2 else "float"
    case("channels_last as_channels_last", "std::tuple{as_channels_last(relu(x)), x, as_channels_last(x - y)}", lambda x, y: (F.relu(x), x, x - y), element=element,
         x=Tensor(*x, layout="channels_last<{}>"), y=x)
for x in [(1, 1, 3, 3), (1, 3, 5, 7), (2, 4, 9, 6), (1, 17, 5, 5), (1, 18, 3, 19)]:
    case("channels_last as_channels_last", "as_channels_last(conv2d(x, w, padding<1>))", lambda x, w: F.conv2d(x, w, padding=1), x=Tensor(*x, layout="channels_last<{}>"),
         w=weight(5, x[1], 3, 3))
    case("as_channels_last", "as_channels_last(max_pool2d<2>(x, stride<1>))", lambda x: F.max_pool2d(x, 2, 1), x=x)

# rows with gaps, columns, every second element, both
for x, steps, result in [((1,), (3,), (1,)), ((7,), (2,), (3,)), ((3, 5), (8, 1), (1, 3)), ((2, 17), (1, 2), (20, 1)), ((2, 3, 19), (64, 20, 1), (1, 2, 6)), ((5, 4), (11, 2), (9, 2))]:
    spelled = ", ".join(map(str, result))
    case("strided as_strided", f"std::tuple{{as_strided<{spelled}>(x * 2.f), as_strided<{spelled}>(softmax(x)), sum(x, axis<0>), as_strided<{spelled}>(flip(x))}}",
         lambda x: (x * 2, torch.softmax(x, -1), x.sum(0), x.flip(tuple(range(x.dim())))), x=Tensor(*x, layout=f"strided<{{}}, {', '.join(map(str, steps))}>"))
for m, k, n in [(1, 1, 1), (3, 5, 7), (17, 19, 18), (1, 37, 33), (2, 8, 16)]:
    case("strided as_strided", f"as_strided<1, {m + 1}>(matmul(x, y))", lambda x, y: x @ y, element="double" if m == 3 else "float", x=Tensor(m, k, layout=f"strided<{{}}, {k + 3}, 1>"),
         y=Tensor(k, n, layout=f"strided<{{}}, 1, {k}>"))
