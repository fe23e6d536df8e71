"""Norms. Variances are positive."""

import torch
import torch.nn.functional as F

from table import Family, Tensor, weight

family = Family("normalization", tolerance=5e-6)
case = family.case


def variance(channels, **options):
    return Tensor(channels, scale=0.25, shift=0.75, **options)


for index, x in enumerate([(1, 1), (2, 7), (3, 5, 1), (1, 17, 19), (2, 3, 5, 7), (1, 18, 4, 4), (1, 2, 3, 4, 5)]):
    c = x[1]
    element = "double" if index == 4 else "float"
    case("batch_norm", "std::tuple{batch_norm(x, m, v, w, b), batch_norm(x, m, v, epsilon{1e-3})}",
         lambda x, m, v, w, b: (F.batch_norm(x, m, v, w, b), F.batch_norm(x, m, v, eps=1e-3)), element=element,
         x=x, m=weight(c), v=variance(c, weight=True), w=weight(c), b=weight(c))
case("batch_norm", "batch_norm(x, m, v, w, b)", lambda x, m, v, w, b: F.batch_norm(x, m, v, w, b), x=(2, 5, 3), m=(5,), v=variance(5), w=(5,), b=(5,))
# kept together as PyTorch's module keeps them
case("batch_norm", "batch_norm(x, bn)", lambda x, w, b, m, v: F.batch_norm(x, m, v, w, b), x=(2, 7, 3, 3), w=weight(7), b=weight(7), m=weight(7), v=variance(7, weight=True),
     extra="inline constexpr batch_norm_parameters<float, 7> bn = {w, b, m, v};")


def rms(x, axes, eps):
    return x / torch.sqrt((x * x).mean(axes, keepdim=True) + eps)


for index, (x, axes) in enumerate([((1, 1), 1), ((7,), 1), ((2, 3, 5), 1), ((3, 64), 1), ((2, 5, 17), 2), ((1, 2, 3, 19), 1), ((4, 37), 1), ((2, 3, 4, 5), 3)]):
    element = "double" if index == 4 else "float"
    inner, last = x[len(x) - axes:], tuple(range(-axes, 0))
    case("layer_norm", f"std::tuple{{layer_norm(x, w, b), layer_norm<{axes}>(x, epsilon{{1e-3}})}}",
         lambda x, w, b, inner=inner: (F.layer_norm(x, inner, w, b), F.layer_norm(x, inner, eps=1e-3)), element=element, x=x, w=weight(*inner), b=weight(*inner))
    case("rms_norm", f"std::tuple{{rms_norm(x, w, epsilon{{1e-5}}), rms_norm<{axes}>(x)}}",
         lambda x, w, last=last, eps=2**-23 if element == "float" else 2**-52: (rms(x, last, 1e-5) * w, rms(x, last, eps)), element=element, x=x, w=weight(*inner))

for index, (x, groups) in enumerate([((2, 4), 2), ((2, 3, 5), 1), ((1, 6, 7), 3), ((2, 4, 3, 5), 4), ((1, 18, 4, 3), 2), ((1, 8, 2, 3, 2), 4)]):
    element, c = "double" if index == 3 else "float", x[1]
    case("group_norm", f"std::tuple{{group_norm<{groups}>(x, w, b), group_norm<{groups}>(x, epsilon{{1e-3}})}}",
         lambda x, w, b, groups=groups: (F.group_norm(x, groups, w, b), F.group_norm(x, groups, eps=1e-3)), element=element, x=x, w=weight(c), b=weight(c))
for index, x in enumerate([(1, 1, 2), (2, 3, 5), (1, 17, 3, 7), (2, 5, 4, 1), (1, 18, 13), (1, 2, 2, 3, 5)]):
    element, c = "double" if index == 3 else "float", x[1]
    case("instance_norm", "std::tuple{instance_norm(x, w, b), instance_norm(x, epsilon{1e-3})}",
         lambda x, w, b: (F.instance_norm(x, weight=w, bias=b), F.instance_norm(x, eps=1e-3)), element=element, x=x, w=weight(c), b=weight(c))

# a weight without a bias, and weights that are known only when the network runs
case("layer_norm", "layer_norm(x, w)", lambda x, w: F.layer_norm(x, (7,), w), x=(3, 7), w=weight(7))
case("layer_norm", "layer_norm(x, epsilon{1e-3}, w, b)", lambda x, w, b: F.layer_norm(x, (3, 5), w, b, 1e-3), x=(2, 3, 5), w=(3, 5), b=(3, 5))
case("rms_norm", "rms_norm(x, w)", lambda x, w: rms(x, (-1,), 2**-23) * w, x=(5, 19), w=(19,))
case("group_norm", "group_norm<3>(x, w)", lambda x, w: F.group_norm(x, 3, w), x=(2, 6, 5), w=weight(6))
case("instance_norm", "instance_norm(x, w, b)", lambda x, w, b: F.instance_norm(x, weight=w, bias=b), x=(2, 3, 11), w=(3,), b=(3,))
case("batch_norm", "batch_norm(x, m, v, w)", lambda x, m, v, w: F.batch_norm(x, m, v, w), x=(2, 5, 3), m=weight(5), v=variance(5, weight=True), w=weight(5))
