"""Products of matrices. All products of made-up elements are multiples of 1/4096, so float sums of them are exact below 4096."""

import torch
import torch.nn.functional as F

from table import Family, Tensor, weight

family = Family("product", tolerance=1e-6)
case = family.case

for x, y in [((1, 1), (1, 1)), ((3, 5), (5, 7)), ((17, 19), (19, 18)), ((5,), (5, 3)), ((3, 5), (5,)), ((7,), (7,)), ((2, 3, 4), (2, 4, 5)), ((2, 1, 3, 4), (5, 4, 2)),
             ((1, 37), (37, 33)), ((6, 11), (2, 11, 1)), ((3,), (2, 3, 4)), ((33, 64), (64, 9))]:
    case("matmul", "std::tuple{matmul(x, y), matmul(x, w)}", lambda x, y, w: (torch.matmul(x, y), torch.matmul(x, w)), x=x, y=y, w=weight(*y))
case("matmul", "matmul(w, x)", lambda w, x: torch.matmul(w, x), w=weight(5, 7), x=(7, 3))
case("matmul", "matmul(x, y)", lambda x, y: torch.matmul(x, y), x=(2, 9, 13), y=(2, 13, 17), element="double")
case("matmul", "matmul(transpose(x), y)", lambda x, y: torch.matmul(x.T, y), x=(13, 5), y=(13, 19))
case("matmul", "matmul(x, transpose(y))", lambda x, y: torch.matmul(x, y.T), x=(5, 13), y=(19, 13))

for x, out in [((1, 1), 1), ((3, 5), 7), ((1, 37), 10), ((17, 19), 18), ((2, 3, 11), 5), ((7,), 3), ((1, 129), 65), ((5, 8), 33)]:
    case("linear", "std::tuple{linear(x, w, b), linear(x, v)}", lambda x, w, b, v: (F.linear(x, w, b), F.linear(x, v)),
         x=x, w=weight(out, x[-1]), b=weight(out), v=weight(out, x[-1]))
case("linear", "linear(x, w, b)", lambda x, w, b: F.linear(x, w, b), x=(3, 13), w=(11, 13), b=(11,))
case("linear", "linear(x, w, b)", lambda x, w, b: F.linear(x, w, b), x=(3, 13), w=weight(17, 13), b=weight(17), element="double")

for extent in (1, 7, 17, 37, 64):
    case("dot", "dot(x, y)", lambda x, y: torch.dot(x, y), x=(extent,), y=(extent,))
for x, y in [(1, 1), (3, 7), (17, 5), (2, 19), (33, 18)]:
    case("outer", "outer(x, y)", lambda x, y: torch.outer(x, y), x=(x,), y=(y,))
