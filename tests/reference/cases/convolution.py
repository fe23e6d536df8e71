"""Convolutions. All products of made-up elements are multiples of 1/4096, so float sums of them are exact below 4096."""

import torch.nn.functional as F

from table import Family, Tensor, weight

family = Family("convolution", tolerance=1e-6)
case = family.case

# conv1d
case("conv1d", "conv1d(x, w)", lambda x, w: F.conv1d(x, w), x=(1, 1, 1), w=weight(1, 1, 1))
case("conv1d +bias", "conv1d(x, w, b, padding<1>)", lambda x, w, b: F.conv1d(x, w, b, padding=1), x=(2, 3, 19), w=weight(5, 3, 3), b=weight(5))
case("conv1d +stride +dilation +groups", "conv1d(x, w, stride<2>, dilation<3>, groups<2>, padding<4>)",
     lambda x, w: F.conv1d(x, w, stride=2, dilation=3, groups=2, padding=4), x=(1, 4, 23), w=weight(6, 2, 3))
case("conv1d", "conv1d(x, w, b, stride<3>)", lambda x, w, b: F.conv1d(x, w, b, stride=3), x=(17, 37), w=weight(7, 17, 5), b=weight(7))
case("conv1d +groups", "conv1d(x, w, padding<2>, groups<13>)", lambda x, w: F.conv1d(x, w, padding=2, groups=13), x=(1, 13, 31), w=weight(13, 1, 5))
case("conv1d +same_padding", "conv1d(x, w, same_padding)", lambda x, w: F.conv1d(F.pad(x, (1, 2)), w), x=(1, 2, 11), w=weight(3, 2, 4))
case("conv1d +pad_before", "conv1d(x, w, pad_before<3>)", lambda x, w: F.conv1d(F.pad(x, (3, 0)), w), element="double", x=(3, 2, 7), w=weight(4, 2, 4))
case("conv1d +bias", "conv1d(x, w, b)", lambda x, w, b: F.conv1d(x, w, b), x=(1, 3, 9), w=(2, 3, 3), b=(2,))

# conv2d
case("conv2d", "conv2d(x, w)", lambda x, w: F.conv2d(x, w), x=(1, 1, 1, 1), w=weight(1, 1, 1, 1))
case("conv2d", "conv2d(x, w)", lambda x, w: F.conv2d(x, w), x=(1, 1, 3, 3), w=weight(1, 1, 3, 3))
case("conv2d +bias", "conv2d(x, w, b, padding<1>)", lambda x, w, b: F.conv2d(x, w, b, padding=1), x=(1, 3, 17, 13), w=weight(5, 3, 3, 3), b=weight(5))
case("conv2d", "conv2d(x, w, padding<1>)", lambda x, w: F.conv2d(x, w, padding=1), x=(1, 16, 9, 31), w=weight(33, 16, 3, 3))
case("conv2d +bias +stride", "conv2d(x, w, b, stride<2>, padding<1>)", lambda x, w, b: F.conv2d(x, w, b, stride=2, padding=1),
     x=(2, 4, 15, 18), w=weight(24, 4, 3, 3), b=weight(24))
case("conv2d +stride +padding", "conv2d(x, w, b, padding<0, 2>, stride<2, 1>)", lambda x, w, b: F.conv2d(x, w, b, padding=(0, 2), stride=(2, 1)),
     x=(3, 11, 7), w=weight(7, 3, 2, 5), b=weight(7))
case("conv2d +dilation +groups", "conv2d(x, w, b, dilation<2>, groups<3>, padding<2>)",
     lambda x, w, b: F.conv2d(x, w, b, dilation=2, groups=3, padding=2), x=(2, 6, 9, 11), w=weight(9, 2, 3, 3), b=weight(9))
case("conv2d +stride +dilation +groups", "conv2d(x, w, b, stride<3, 2>, dilation<2, 3>, groups<2>, padding<3, 1>)",
     lambda x, w, b: F.conv2d(x, w, b, stride=(3, 2), dilation=(2, 3), groups=2, padding=(3, 1)), x=(1, 4, 13, 17), w=weight(6, 2, 3, 2), b=weight(6))
case("conv2d +groups", "conv2d(x, w, b, groups<19>, padding<1>)", lambda x, w, b: F.conv2d(x, w, b, groups=19, padding=1),
     x=(1, 19, 15, 16), w=weight(19, 1, 3, 3), b=weight(19))
case("conv2d +groups +stride", "conv2d(x, w, groups<5>, stride<2>, padding<2>)", lambda x, w: F.conv2d(x, w, groups=5, stride=2, padding=2),
     x=(2, 5, 12, 9), w=weight(15, 1, 5, 5))
case("conv2d", "conv2d(x, w, b)", lambda x, w, b: F.conv2d(x, w, b), x=(1, 37, 5, 7), w=weight(18, 37, 1, 1), b=weight(18))
case("conv2d +stride", "conv2d(x, w, stride<2>)", lambda x, w: F.conv2d(x, w, stride=2), x=(1, 8, 6, 6), w=weight(4, 8, 1, 1))
case("conv2d +same_padding", "conv2d(x, w, same_padding, stride<2>)", lambda x, w: F.conv2d(F.pad(x, (0, 1, 1, 1)), w, stride=2),
     x=(1, 2, 7, 10), w=weight(3, 2, 3, 3))
case("conv2d +same_padding +dilation", "conv2d(x, w, same_padding, dilation<2>)", lambda x, w: F.conv2d(x, w, padding="same", dilation=2),
     x=(1, 3, 8, 9), w=weight(2, 3, 3, 3))
case("conv2d +pad_before +pad_after", "conv2d(x, w, pad_before<1, 0>, pad_after<2>)", lambda x, w: F.conv2d(F.pad(x, (0, 2, 1, 2)), w),
     x=(1, 2, 5, 6), w=weight(3, 2, 4, 3))
case("conv2d +padding", "conv2d(x, w, b, padding<3>)", lambda x, w, b: F.conv2d(x, w, b, padding=3), x=(1, 2, 2, 1), w=weight(3, 2, 3, 3), b=weight(3))
case("conv2d +bias", "conv2d(x, w, b, padding<1>)", lambda x, w, b: F.conv2d(x, w, b, padding=1), element="double",
     x=(1, 3, 7, 11), w=weight(13, 3, 3, 3), b=weight(13))
case("conv2d +groups +dilation", "conv2d(x, w, groups<2>, dilation<2>, padding<2>)", lambda x, w: F.conv2d(x, w, groups=2, dilation=2, padding=2),
     element="double", x=(1, 4, 6, 9), w=weight(4, 2, 3, 3))
case("conv2d", "conv2d(x, w, b, padding<1>)", lambda x, w, b: F.conv2d(x, w, b, padding=1), x=(2, 3, 6, 5), w=(4, 3, 3, 3), b=(4,))
case("conv2d +groups", "conv2d(x, w, groups<2>, stride<2>)", lambda x, w: F.conv2d(x, w, groups=2, stride=2), x=(1, 6, 7, 7), w=(4, 3, 3, 3))

# conv3d
case("conv3d", "conv3d(x, w)", lambda x, w: F.conv3d(x, w), x=(1, 1, 1, 1, 1), w=weight(1, 1, 1, 1, 1))
case("conv3d +bias", "conv3d(x, w, b, padding<1>)", lambda x, w, b: F.conv3d(x, w, b, padding=1), x=(1, 2, 5, 3, 7), w=weight(3, 2, 3, 3, 3), b=weight(3))
case("conv3d +stride +dilation", "conv3d(x, w, stride<2, 1, 2>, dilation<1, 2, 1>, padding<1, 2, 0>)",
     lambda x, w: F.conv3d(x, w, stride=(2, 1, 2), dilation=(1, 2, 1), padding=(1, 2, 0)), x=(2, 3, 5, 7, 6), w=weight(4, 3, 2, 3, 2))
case("conv3d +groups +stride +dilation", "conv3d(x, w, b, groups<2>, stride<2>, dilation<2>, padding<2>)",
     lambda x, w, b: F.conv3d(x, w, b, groups=2, stride=2, dilation=2, padding=2), x=(1, 4, 5, 6, 7), w=weight(6, 2, 3, 3, 3), b=weight(6))
case("conv3d", "conv3d(x, w)", lambda x, w: F.conv3d(x, w), x=(17, 2, 3, 17), w=weight(19, 17, 1, 1, 3))
case("conv3d +groups", "conv3d(x, w, groups<3>, padding<1>)", lambda x, w: F.conv3d(x, w, groups=3, padding=1), element="double",
     x=(1, 3, 3, 4, 5), w=weight(3, 1, 3, 3, 3))
