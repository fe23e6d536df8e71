"""Transposed convolutions. All products of made-up elements are multiples of 1/4096, so float sums of them are exact below 4096."""

import torch.nn.functional as F

from table import Family, weight

family = Family("convolution_transposed", tolerance=1e-6)
case = family.case

for axes in (1, 2, 3):
    name, f = f"conv_transpose{axes}d", getattr(F, f"conv_transpose{axes}d")
    odd = (7, 5, 3)[:axes]
    case(name, f"{name}(x, w)", lambda x, w, f=f: f(x, w), x=(1, 1) + (1,) * axes, w=weight(1, 1, *(1,) * axes))
    case(f"{name} +bias", f"{name}(x, w, b)", lambda x, w, b, f=f: f(x, w, b), x=(2, 3) + odd, w=weight(3, 5, *(3,) * axes), b=weight(5))
    case(f"{name} +stride +bias", f"{name}(x, w, b, stride<2>)", lambda x, w, b, f=f: f(x, w, b, stride=2), x=(1, 4) + odd, w=weight(4, 18, *(2,) * axes), b=weight(18))
    case(f"{name} +stride +padding +output_padding", f"{name}(x, w, stride<2>, padding<1>, output_padding<1>)",
         lambda x, w, f=f: f(x, w, stride=2, padding=1, output_padding=1), x=(1, 5) + odd, w=weight(5, 3, *(3,) * axes))
    case(f"{name} +stride +dilation +groups +padding", f"{name}(x, w, b, stride<3>, dilation<2>, groups<2>, padding<2>, output_padding<1>)",
         lambda x, w, b, f=f: f(x, w, b, stride=3, dilation=2, groups=2, padding=2, output_padding=1), x=(2, 4) + odd, w=weight(4, 3, *(3,) * axes), b=weight(6))
    case(f"{name} +dilation", f"{name}(x, w, dilation<2>, padding<1>)", lambda x, w, f=f: f(x, w, dilation=2, padding=1), element="double",
         x=(1, 2) + odd, w=weight(2, 3, *(2,) * axes))
    case(f"{name} +groups", f"{name}(x, w, groups<3>, stride<2>)", lambda x, w, f=f: f(x, w, groups=3, stride=2), x=(1, 3) + odd, w=weight(3, 1, *(3,) * axes))
case("conv_transpose2d", "conv_transpose2d(x, w)", lambda x, w: F.conv_transpose2d(x, w), x=(1, 17, 5, 19), w=weight(17, 19, 1, 1))
case("conv_transpose2d +stride", "conv_transpose2d(x, w, stride<1, 3>, padding<2, 1>)", lambda x, w: F.conv_transpose2d(x, w, stride=(1, 3), padding=(2, 1)),
     x=(1, 3, 8, 7), w=weight(3, 4, 5, 4))
case("conv_transpose2d +stride", "conv_transpose2d(x, w, stride<4>)", lambda x, w: F.conv_transpose2d(x, w, stride=4), x=(2, 5, 6), w=weight(2, 3, 2, 3))
case("conv_transpose2d +stride", "conv_transpose2d(x, w, b, stride<2>, padding<1>)", lambda x, w, b: F.conv_transpose2d(x, w, b, stride=2, padding=1),
     x=(1, 3, 5, 5), w=(3, 4, 4, 4), b=(4,))
case("conv_transpose1d", "conv_transpose1d(x, w, stride<2>)", lambda x, w: F.conv_transpose1d(x, w, stride=2), x=(3, 37), w=weight(3, 2, 5))
case("conv_transpose1d +pad_before +pad_after", "conv_transpose1d(x, w, pad_before<2>, pad_after<1>, stride<2>)",
     lambda x, w: F.conv_transpose1d(x, w, stride=2)[..., 2:-1], x=(1, 3, 11), w=weight(3, 4, 5))
case("conv_transpose2d +pad_before +pad_after", "conv_transpose2d(x, w, stride<2>, pad_after<1, 2>, pad_before<0, 1>)",
     lambda x, w: F.conv_transpose2d(x, w, stride=2)[..., :-1, 1:-2], x=(1, 2, 5, 7), w=weight(2, 3, 3, 4))
