"""Reductions, softmax and what is built from them."""

import math

import numpy as np
import torch
import torch.nn.functional as F

from table import Family, Tensor, indices

family = Family("reduction", tolerance=2e-6)
case = family.case

# extents, and the axes to reduce; None stands for all
AXES = [((1,), None), ((7,), (0,)), ((37,), None), ((3, 5), (1,)), ((3, 5), (0,)), ((2, 17), (-1,)), ((19, 2), (0,)), ((2, 3, 4), (0, 2)), ((2, 3, 5), (1,)),
        ((1, 18, 3, 5), (2, 3)), ((2, 3, 4, 5), (1, -1)), ((1, 1, 1), (1,)), ((2, 67), (1,)), ((4, 129), (0, 1))]


def options(axes, keepdims):
    words = ([f"axis<{', '.join(str(axis) for axis in axes)}>"] if axes is not None else []) + (["keepdims"] if keepdims else [])
    return "".join(", " + word for word in words)


def numpy_functions(axes, keepdims):
    """Several functions of NumPy over the same axes, as one."""
    return lambda *functions: lambda x: tuple(torch.as_tensor(f(x.numpy(), axis=axes, keepdims=keepdims)) for f in functions)


def power_norm(order):
    return lambda x, **k: np.sum(np.abs(x) ** order, **k) ** (1 / order)


def variance(function, correction):
    return lambda x, **k: function(x, ddof=correction, **k)


for index, (extents, axes) in enumerate(AXES):
    keep, element = index % 3 == 1, "double" if index % 5 == 4 else "float"
    o, several = options(axes, keep), numpy_functions(axes, keep)
    size = math.prod(extents) if axes is None else math.prod(extents[axis] for axis in axes)
    if size > 1:
        case("sum mean max min var stddev", f"std::tuple{{sum(x{o}), mean(x{o}), max(x{o}), min(x{o}), var(x{o}), stddev(x{o}), var(x{o}, correction<0>), stddev(x{o}, correction<0>)}}",
             several(np.sum, np.mean, np.max, np.min, *(variance(f, correction) for correction in (1, 0) for f in (np.var, np.std))), element=element, x=extents)
    else:
        case("sum mean max min", f"std::tuple{{sum(x{o}), mean(x{o}), max(x{o}), min(x{o})}}", several(np.sum, np.mean, np.max, np.min), element=element, x=extents)
    case("prod norm", f"std::tuple{{prod(x{o}), norm(x{o}), norm<1>(x{o}), norm<3>(x{o})}}",
         several(np.prod, power_norm(2), power_norm(1), power_norm(3)), element=element,
         x=Tensor(*extents, scale=0.5, shift=0.25), tolerance=5e-6)
    if axes is None or len(axes) == 1:
        along = None if axes is None else axes[0]
        case("argmax argmin", f"std::tuple{{argmax(x{o}), argmin(x{o})}}", numpy_functions(along, keep)(np.argmax, np.argmin), element=element, x=extents)
    if axes is not None and len(axes) == 1:
        a = f"axis<{axes[0]}>"
        case("softmax log_softmax logsumexp", f"std::tuple{{softmax(x, {a}), log_softmax(x, {a}), logsumexp(x, {a})}}",
             lambda x, axis=axes[0]: (torch.softmax(x, axis), torch.log_softmax(x, axis), torch.logsumexp(x, axis)), element=element, x=Tensor(*extents, scale=4))

case("softmax log_softmax", "std::tuple{softmax(x), log_softmax(x)}", lambda x: (torch.softmax(x, -1), torch.log_softmax(x, -1)), x=Tensor(3, 10, scale=32))
case("softmax", "softmax(x, axis<1>)", lambda x: torch.softmax(x, 1), x=Tensor(1, 21, 3, 5, scale=4))
case("softmax", "softmax(x)", lambda x: torch.softmax(x, -1), x=Tensor(1, 1000, scale=4))
case("softmax log_softmax logsumexp", "std::tuple{softmax(x, axis<1, 2>), log_softmax(x, axis<0, -1>), logsumexp(x), logsumexp(x, axis<0, 2>, keepdims)}",
     lambda x: (torch.softmax(x.flatten(1), 1).reshape(x.shape), x - torch.logsumexp(x, (0, 2), True), torch.logsumexp(x, (0, 1, 2)), torch.logsumexp(x, (0, 2), True)), x=Tensor(3, 5, 7, scale=4))

# Integers, and what is found is where to look
for index, (x, axis) in enumerate([((1,), 0), ((7,), 0), ((3, 5), 1), ((2, 17, 3), 1), ((19, 2), 0)]):
    element = ("std::int32_t", "std::int64_t")[index % 2]
    case("sum prod max min argmax argmin", ", ".join(f"{name}(x, axis<{axis}>)" for name in "sum prod max min argmax argmin".split()).join(("std::tuple{", "}")),
         lambda x, axis=axis: (x.sum(axis, dtype=x.dtype), x.prod(axis, dtype=x.dtype), x.amax(axis), x.amin(axis), *(torch.as_tensor(f(x.numpy(), axis)) for f in (np.argmax, np.argmin))),
         element=element, x=indices(*x, above=-2, below=3, type=element))
