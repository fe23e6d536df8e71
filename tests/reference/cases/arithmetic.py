"""Operators of two and three operands, element by element with broadcasting."""

import torch

from table import Family, Tensor, flags, indices, positive, weight

family = Family("arithmetic", tolerance=1e-6)
case = family.case

# Two operands in all ways that broadcast: equal, extent 1, missing axes, scalars, both at once.
PAIRS = [((1,), (1,)), ((7,), (7,)), ((3, 5), (5,)), ((2, 17), (2, 1)), ((1, 1, 33), (13, 1)), ((2, 3, 4, 5), (3, 1, 1)), ((4, 1, 6), (5, 1)), ((), (19,)), ((41,), ())]
for index, (x, y) in enumerate(PAIRS):
    options = {"x": x, "y": Tensor(*y), "element": "double" if index == 3 else "float"}
    case("operator+ operator- operator* maximum minimum", "std::tuple{x + y, x - y, x * y, maximum(x, y), minimum(x, y)}",
         lambda x, y: (x + y, x - y, x * y, torch.maximum(x, y), torch.minimum(x, y)), **options)
    case("operator== operator!= operator< operator<= operator> operator>=", "std::tuple{x == y, x != y, x < y, x <= y, x > y, x >= y}",
         lambda x, y: (x == y, x != y, x < y, x <= y, x > y, x >= y), **options)
    case("logical_and logical_or logical_xor logical_not operator&& operator|| operator!",
         "std::tuple{logical_and(x, y), logical_or(x, y), logical_xor(x, y), logical_not(x), x && !y, !x || y}",
         lambda x, y: (x & y, x | y, x ^ y, ~x, x & ~y, ~x | y), x=flags(*x), y=flags(*y))
    options["y"] = positive(*y)
    case("operator/ remainder operator%", "std::tuple{x / y, remainder(x, y), x % -y}", lambda x, y: (x / y, torch.remainder(x, y), torch.remainder(x, -y)), **options)
    case("pow atan2", "std::tuple{pow(y, x), atan2(x, y), atan2(-y, x)}", lambda x, y: (y**x, torch.atan2(x, y), torch.atan2(-y, x)), tolerance=1e-5, **options)

# Numbers and named tensors on either side.
for x in [(1,), (5,), (3, 7), (2, 1, 19), (37,)]:
    case("operator+ operator- operator* operator/ operator%", "std::tuple{x + 1.5f, 0.5f - x, -3.f * x, x / 4.f, 1.f / (x + 3.f), x % 0.75f}",
         lambda x: (x + 1.5, 0.5 - x, -3 * x, x / 4, 1 / (x + 3), torch.remainder(x, 0.75)), x=x)
    case("pow", "std::tuple{pow(x, 2.f), pow(x, 3.f), pow(x + 3.f, 0.5f), pow(x + 3.f, -0.5f), pow(x + 3.f, -1.f), pow(2.f, x), pow(x + 3.f, 1.7f)}",
         lambda x: (x**2, x**3, (x + 3) ** 0.5, (x + 3) ** -0.5, (x + 3) ** -1, 2**x, (x + 3) ** 1.7000000476837158), tolerance=1e-5, x=x)
    case("maximum minimum operator< operator>=", "std::tuple{maximum(x, 0.25f), minimum(-1.f, x), x < 0.5f, 0.f >= x}",
         lambda x: (torch.clamp(x, min=0.25), torch.clamp(x, max=-1), x < 0.5, 0 >= x), x=x)
    case("operator+ operator* operator-", "std::tuple{x + w, w * x, w - -x}", lambda x, w: (x + w, w * x, w + x), x=x, w=weight(*x[-1:]))
    case("where", "std::tuple{where(x > 0.f, x, y), where(c, x, 0.f), where(c, 1.f, y), where(y < x, w, x)}",
         lambda x, y, c, w: (torch.where(x > 0, x, y), x.where(c, torch.tensor(0.0).double()), torch.tensor(1.0).double().where(c, y), torch.where(y < x, w, x)),
         x=x, y=x, c=flags(*x), w=weight(*x[-1:]))
case("where", "where(c, x, y)", lambda c, x, y: torch.where(c, x, y), c=flags(3, 1, 1), x=(5, 1), y=(7,))
case("where", "where(c, x, y)", lambda c, x, y: torch.where(c, x, y), c=flags(17), x=(2, 17), y=(1,), element="double")

# Assignments, whose right side expands to the left one.
for x, y in [((1,), ()), ((7,), (1,)), ((3, 5), (5,)), ((2, 17), (2, 1)), ((2, 3, 19), (3, 1))]:
    case("operator+= operator-= operator*= operator/=", "auto z = +x; z += y; z *= w; z -= x; z /= p; z *= 0.5f; return z;",
         lambda x, y, w, p: ((x + y) * w - x) / p * 0.5, x=x, y=y, w=weight(*y), p=positive(*y))

# Integers: a sum, product or remainder is exact.
for index, (x, y) in enumerate([((1,), (1,)), ((7,), ()), ((3, 5), (5,)), ((2, 17), (2, 1)), ((2, 3, 19), (3, 1))]):
    element = ("std::int32_t", "std::int64_t")[index % 2]
    case("operator+ operator- operator* operator% remainder maximum minimum",
         "std::tuple{x + y, x - y, x * y, remainder(x, p), x % -p, maximum(x, y), minimum(x, y), x * 3 - 1}",
         lambda x, y, p: (x + y, x - y, x * y, torch.remainder(x, p), torch.remainder(x, -p), torch.maximum(x, y), torch.minimum(x, y), x * 3 - 1),
         element=element, x=indices(*x, above=-100, below=100, type=element), y=indices(*y, above=-9, below=9, type=element), p=indices(*y, above=1, below=8, type=element))
    case("operator== operator< operator>= where negative abs sign square clamp",
         "std::tuple{x == y, x < y, x >= y, where(x < y, x, y), negative(x), abs(x), sign(x), square(x), clamp(x, -3, 2)}",
         lambda x, y: (x == y, x < y, x >= y, torch.where(x < y, x, y), -x, x.abs(), x.sign(), x * x, x.clamp(-3, 2)),
         element=element, x=indices(*x, above=-5, below=6, type=element), y=indices(*y, above=-5, below=6, type=element))
