"""Pools."""

import torch.nn.functional as F

from table import Family

family = Family("pool", tolerance=1e-6)
case = family.case

# One to three axes, without batch, and in double precision.
for axes in (1, 2, 3):
    max_pool, avg_pool = getattr(F, f"max_pool{axes}d"), getattr(F, f"avg_pool{axes}d")
    maximum, average = f"max_pool{axes}d", f"avg_pool{axes}d"
    odd = {1: (2, 3, 19), 2: (2, 3, 9, 17), 3: (1, 2, 5, 3, 7)}[axes]
    wide = {1: (1, 33, 41), 2: (1, 18, 11, 23), 3: (1, 17, 3, 4, 5)}[axes]
    one = (1, 1) + (1,) * axes
    case(maximum, f"{maximum}<1>(x)", lambda x, f=max_pool: f(x, 1), x=one)
    case(maximum, f"{maximum}<2>(x)", lambda x, f=max_pool: f(x, 2), x=wide)
    case(maximum, f"{maximum}<3>(x, stride<2>, padding<1>)", lambda x, f=max_pool: f(x, 3, 2, 1), x=odd)
    case(f"{maximum} +ceil_mode", f"{maximum}<3>(x, stride<2>, ceil_mode)", lambda x, f=max_pool: f(x, 3, 2, ceil_mode=True), x=(2, 2) + tuple(8 - i for i in range(axes)))
    case(f"{maximum} +dilation", f"{maximum}<2>(x, stride<1>, dilation<2>, padding<1>)", lambda x, f=max_pool: f(x, 2, 1, 1, 2), x=odd)
    case(f"{maximum} +dilation +ceil_mode", f"{maximum}<2>(x, stride<3>, dilation<3>, padding<1>, ceil_mode)",
         lambda x, f=max_pool: f(x, 2, 3, 1, 3, ceil_mode=True), x=(1, 3) + (11, 5, 7)[:axes])
    case(maximum, f"{maximum}<2>(x)", lambda x, f=max_pool: f(x, 2), element="double", x=odd[1:])

    case(average, f"{average}<1>(x)", lambda x, f=avg_pool: f(x, 1), x=one)
    case(average, f"{average}<2>(x)", lambda x, f=avg_pool: f(x, 2), x=wide)
    case(average, f"{average}<3>(x, stride<2>, padding<1>)", lambda x, f=avg_pool: f(x, 3, 2, 1), x=odd)
    case(f"{average} +count_include_pad", f"{average}<3>(x, stride<1>, padding<1>, count_include_pad<false>)",
         lambda x, f=avg_pool: f(x, 3, 1, 1, count_include_pad=False), x=odd)
    case(f"{average} +ceil_mode", f"{average}<3>(x, stride<2>, padding<1>, ceil_mode)", lambda x, f=avg_pool: f(x, 3, 2, 1, ceil_mode=True), x=(1, 3) + (10, 6, 8)[:axes])
    case(f"{average} +ceil_mode +count_include_pad", f"{average}<4>(x, stride<3>, padding<2>, ceil_mode, count_include_pad<false>)",
         lambda x, f=avg_pool: f(x, 4, 3, 2, ceil_mode=True, count_include_pad=False), x=(2, 1) + (9, 7, 6)[:axes])
    case(average, f"{average}<2>(x)", lambda x, f=avg_pool: f(x, 2), element="double", x=odd[1:])

case("max_pool2d +stride", "max_pool2d<3, 2>(x, stride<1, 2>, padding<1, 0>)", lambda x: F.max_pool2d(x, (3, 2), (1, 2), (1, 0)), x=(1, 5, 13, 16))
case("max_pool2d +pad_before +pad_after", "max_pool2d<3>(x, stride<2>, pad_before<0, 1>, pad_after<1>)",
     lambda x: F.max_pool2d(F.pad(x, (1, 1, 0, 1), value=float("-inf")), 3, 2), x=(1, 2, 9, 8))
case("max_pool2d +same_padding", "max_pool2d<2>(x, stride<1>, same_padding)", lambda x: F.max_pool2d(F.pad(x, (0, 1, 0, 1), value=float("-inf")), 2, 1), x=(1, 3, 5, 7))
case("max_pool1d +pad_after", "max_pool1d<3>(x, pad_after<1>)", lambda x: F.max_pool1d(F.pad(x, (0, 1), value=float("-inf")), 3), x=(1, 2, 8))
case("avg_pool2d +stride", "avg_pool2d<3, 2>(x, stride<1, 2>, padding<1, 0>)", lambda x: F.avg_pool2d(x, (3, 2), (1, 2), (1, 0)), x=(1, 5, 13, 16))
case("avg_pool2d +pad_after", "avg_pool2d<2>(x, pad_after<0, 1>)", lambda x: F.avg_pool2d(F.pad(x, (0, 1)), 2), x=(1, 2, 6, 7))
case("avg_pool2d +same_padding +count_include_pad", "avg_pool2d<3>(x, stride<2>, same_padding, count_include_pad<false>)",
     lambda x: F.avg_pool2d(x, 3, 2, 1, count_include_pad=False), x=(1, 2, 7, 9))
