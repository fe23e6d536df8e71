"""Functions of one operand, element by element."""

import numpy as np
import torch

from table import Family, Tensor, positive

family = Family("function", tolerance=2e-6)

SHAPES = [(1,), (7,), (3, 5), (2, 17), (1, 3, 19)]


def group(names, make=Tensor, cpp={}, torch_name={}, **options):
    """One network with a result for each function. Large shapes are sampled, so that each function sees about 80 elements."""
    names = names.split()
    body = "std::tuple{" + ", ".join(cpp.get(name, f"{name}(x)") for name in names) + "}"
    functions = [torch_name[name] if name in torch_name else getattr(torch, name) for name in names]
    for extents in SHAPES:
        family.case(" ".join(names), body, lambda x: tuple(f(x) for f in functions), x=make(*extents, **options))
    family.case(" ".join(names), body, lambda x: tuple(f(x) for f in functions), x=make(11, 3, **options), element="double", tolerance=1e-13)


group("negative abs sign square floor ceil round trunc", torch_name={"negative": torch.neg})
group("floor ceil round trunc sign", scale=8)
group("sqrt rsqrt cbrt reciprocal", make=positive, torch_name={"cbrt": lambda x: torch.from_numpy(np.cbrt(x.numpy()))})
group("exp exp2 expm1 sinh cosh", torch_name={})
group("exp exp2 expm1", scale=8)
group("log log2 log10 log1p", make=positive)
group("log1p asinh", shift=1 + 1 / 64, torch_name={})
group("sin cos tan", scale=0.75)
group("sin cos", scale=16)
group("asin acos", scale=0.5)
group("atanh", scale=0.4921875)
group("atan asinh erf", scale=2)
group("acosh", shift=3)
group("tan atan", scale=0.25)
group("sinh cosh", scale=2)
group("cbrt", torch_name={"cbrt": lambda x: torch.from_numpy(np.cbrt(x.numpy()))})

# What lies outside the domain or at its border.
EDGES = "std::tuple{log(x), sqrt(x), reciprocal(floor(x)), asin(x), isnan(log(x)), isinf(reciprocal(floor(x)))}"
for extents in SHAPES:
    family.case("isnan isinf log sqrt reciprocal asin", EDGES,
                lambda x: (torch.log(x), torch.sqrt(x), 1 / torch.floor(x), torch.asin(x), torch.isnan(torch.log(x)), torch.isinf(1 / torch.floor(x))), x=extents)
