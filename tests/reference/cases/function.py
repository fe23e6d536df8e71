"""Functions of one operand, element by element."""

import numpy as np
import torch

from table import Family, Tensor, flags, indices, positive, weight

family = Family("function", tolerance=2e-6)

SHAPES = [(1,), (7,), (3, 5), (2, 17), (1, 3, 19)]


def group(names, make=Tensor, torch_name={}, shapes=SHAPES, **options):
    """One network with a result for each function. Large shapes are sampled, so that each function sees about 80 elements."""
    names = names.split()
    body = "std::tuple{" + ", ".join(f"{name}(x)" for name in names) + "}"
    functions = [torch_name[name] if name in torch_name else getattr(torch, name) for name in names]
    for extents in shapes:
        family.case(" ".join(names), body, lambda x: tuple(f(x) for f in functions), x=make(*extents, **options))
    family.case(" ".join(names), body, lambda x: tuple(f(x) for f in functions), x=make(11, 3, **options), element="double")


CBRT = {"cbrt": lambda x: torch.from_numpy(np.cbrt(x.numpy()))}
MORE = [(37,)]

group("negative abs sign square floor ceil round trunc", torch_name={"negative": torch.neg})
group("sqrt rsqrt cbrt reciprocal log log2 log10 log1p", make=positive, torch_name=CBRT)
group("exp exp2 expm1 sinh cosh cbrt", torch_name=CBRT)
group("sin cos tan", scale=0.75)
group("asin acos", scale=0.5)
group("atan asinh erf", scale=2)
group("atanh", scale=0.4921875)
group("acosh", shift=3)

# Other ranges: rounding far from 0, results near the limits of float, arguments of many periods, arguments near 0.
group("floor ceil round trunc sign exp exp2 expm1", shapes=MORE, scale=8)
group("sinh cosh", shapes=MORE, scale=2)
group("sin cos", shapes=MORE, scale=16)
group("tan atan asin atanh", shapes=MORE, scale=0.25)
group("log1p asinh", shapes=MORE, shift=1 + 1 / 64)

# What lies outside the domain or at its border.
EDGES = "std::tuple{log(x), sqrt(x), reciprocal(floor(x)), asin(x), isnan(log(x)), isinf(reciprocal(floor(x)))}"
for extents in SHAPES:
    family.case("isnan isinf log sqrt reciprocal asin", EDGES,
                lambda x: (torch.log(x), torch.sqrt(x), 1 / torch.floor(x), torch.asin(x), torch.isnan(torch.log(x)), torch.isinf(1 / torch.floor(x))), x=extents)

# Other types, and tensors as expressions. A third is not a float: that it was one is seen in double precision.
for x in SHAPES:
    family.case("cast", "std::tuple{cast<std::int32_t>(x), cast<std::int64_t>(x), cast<bool>(x), cast<float>(x), cast<double>(x), cast<double>(cast<float>(x / 3.))}",
                lambda x: (x.int(), x.long(), x != 0, x, x, (x / 3).float().double()), x=Tensor(*x, scale=3), element="double", results={3: "float"})
    family.case("cast", "std::tuple{cast<float>(i), cast<double>(i), cast<std::int64_t>(i), cast<bool>(i), cast<double>(c), cast<std::int32_t>(c), cast<double>(y) / 3.}",
                lambda i, c, y: (i.double(), i.double(), i.long(), i != 0, c.double(), c.int(), y / 3), element="double", results={0: "float"},
                i=indices(*x, above=-3, below=4, type="std::int32_t"), c=flags(*x), y=Tensor(*x, type="float"))
    family.case("constant", "std::tuple{exp(constant(x, w)), constant(x, w) * x}", lambda x, w: (torch.exp(w), w * x), x=x, w=weight(*x))
