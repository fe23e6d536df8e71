"""Adaptive and global pools."""

import torch.nn.functional as F

from table import Family

family = Family("pool_adaptive", tolerance=1e-6)
case = family.case

for axes in (1, 2, 3):
    average, maximum = f"adaptive_avg_pool{axes}d", f"adaptive_max_pool{axes}d"
    for index, (x, out) in enumerate([((1, 1) + (1, 1, 1)[:axes], (1, 1, 1)), ((2, 3) + (8, 6, 4)[:axes], (4, 3, 2)), ((1, 5) + (7, 11, 5)[:axes], (3, 4, 2)),
                                      ((1, 18) + (13, 5, 3)[:axes], (5, 5, 1)), ((3,) + (5, 3, 4)[:axes], (7, 2, 5)), ((1, 2) + (17, 9, 2)[:axes], (1, 1, 1))]):
        out = out[:axes]
        spelled = str(out[0]) if len(set(out)) == 1 else ", ".join(map(str, out))
        case(f"{average} {maximum}", f"std::tuple{{{average}<{spelled}>(x), {maximum}<{spelled}>(x)}}",
             lambda x, f=getattr(F, average), g=getattr(F, maximum), out=out: (f(x, out), g(x, out)), element="double" if index == 2 else "float", x=x)

for x in [(1, 1, 1), (2, 3, 7), (1, 17, 5, 11), (2, 18, 4, 4), (1, 3, 2, 5, 3), (1, 64, 7, 7)]:
    axes = tuple(range(2, len(x)))
    case("global_avg_pool global_max_pool", "std::tuple{global_avg_pool(x), global_max_pool(x)}",
         lambda x, axes=axes: (x.mean(axes, keepdim=True), x.amax(axes, keepdim=True)), x=x)
case("global_avg_pool global_max_pool", "std::tuple{global_avg_pool(x), global_max_pool(x)}",
     lambda x: (x.mean((2, 3), keepdim=True), x.amax((2, 3), keepdim=True)), element="double", x=(1, 5, 3, 13))
