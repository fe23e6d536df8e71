"""Resampling."""

import torch
import torch.nn.functional as F

from table import Family

family = Family("interpolate", tolerance=2e-6)
case = family.case

MODES = {3: "linear", 4: "bilinear", 5: "trilinear"}
for index, (x, size) in enumerate([((1, 1, 1), (1,)), ((1, 1, 1), (5,)), ((2, 3, 7), (11,)), ((1, 2, 17), (6,)), ((1, 1, 1, 1), (3, 4)), ((1, 3, 5, 7), (10, 14)), ((2, 3, 8, 6), (3, 13)),
                                   ((1, 18, 4, 3), (9, 6)), ((1, 2, 2, 3, 4), (3, 5, 8)), ((1, 1, 5, 3, 2), (5, 2, 3)), ((1, 3, 19, 4), (1, 1))]):
    out, element = ", ".join(map(str, size)), "double" if index == 6 else "float"
    linear, tag = MODES[len(x)], "trilinear" if len(x) == 5 else "bilinear"
    plain = ("", ", nearest")[index % 2]
    body = f"std::tuple{{interpolate(x, output_size<{out}>{plain}), interpolate(x, output_size<{out}>, nearest_exact), interpolate(x, output_size<{out}>, {tag}), " \
           f"interpolate(x, output_size<{out}>, {tag}, align_corners)}}"
    case("interpolate", body, lambda x, size=size, mode=linear: (F.interpolate(x, size), F.interpolate(x, size, mode="nearest-exact"), F.interpolate(
        x, size, mode=mode, align_corners=False), F.interpolate(x, size, mode=mode, align_corners=True)), element=element, x=x)
case("interpolate +scale_factor", "interpolate(x, scale_factor<2>)", lambda x: F.interpolate(x, scale_factor=2), x=(1, 5, 7, 3))
case("interpolate +scale_factor", "interpolate(x, scale_factor<3, 2>, bilinear)", lambda x: F.interpolate(x, scale_factor=(3, 2), mode="bilinear"), x=(2, 3, 5, 4))
case("interpolate +scale_factor", "interpolate(x, trilinear, scale_factor<1, 2, 3>)", lambda x: F.interpolate(x, scale_factor=(1, 2, 3), mode="trilinear"), x=(1, 2, 3, 2, 5))

for x, factor in [((1, 1, 1, 1), 1), ((1, 4, 3, 5), 2), ((2, 9, 2, 7), 3), ((8, 17, 1), 2), ((1, 16, 5, 19), 4)]:
    case("pixel_shuffle", f"pixel_shuffle<{factor}>(x)", lambda x, factor=factor: F.pixel_shuffle(x, factor), x=x)
for x, factor in [((1, 1, 1, 1), 1), ((1, 1, 6, 10), 2), ((2, 3, 9, 3), 3), ((5, 34, 2), 2), ((1, 2, 20, 4), 4)]:
    case("pixel_unshuffle", f"pixel_unshuffle<{factor}>(x)", lambda x, factor=factor: F.pixel_unshuffle(x, factor), x=x)
