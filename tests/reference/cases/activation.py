"""Activations."""

import torch
import torch.nn.functional as F

from table import Family, Tensor, weight

family = Family("activation", tolerance=2e-6)
case = family.case

SHAPES = [(1,), (7,), (3, 5), (2, 17), (1, 3, 19)]


def group(operators, body, function, shapes=SHAPES, **options):
    for extents in shapes:
        case(operators, body, function, x=Tensor(*extents, scale=3), **options)
    case(operators, body, function, x=Tensor(11, 3, scale=3), element="double", **options)


group("relu relu6 leaky_relu elu selu celu", "std::tuple{relu(x), relu6(x), leaky_relu(x), elu(x), selu(x), celu(x)}",
      lambda x: (F.relu(x), F.relu6(x), F.leaky_relu(x), F.elu(x), F.selu(x), F.celu(x)))
group("leaky_relu elu celu softplus clamp hardtanh",
      "std::tuple{leaky_relu(x, 0.25), elu(x, 0.5), celu(x, 1.5), softplus(x, 2), clamp(x, -1.5f, 0.75f), hardtanh(x), hardtanh(x, -2, 0.5)}",
      lambda x: (F.leaky_relu(x, 0.25), F.elu(x, 0.5), F.celu(x, 1.5), torch.log1p(torch.exp(2 * x)) / 2, torch.clamp(x, -1.5, 0.75), F.hardtanh(x), F.hardtanh(x, -2, 0.5)))
group("gelu silu mish sigmoid", "std::tuple{gelu(x), gelu(x, tanh_approximation), silu(x), mish(x), sigmoid(x)}",
      lambda x: (F.gelu(x), F.gelu(x, approximate="tanh"), F.silu(x), x * torch.tanh(torch.log1p(torch.exp(x))), torch.sigmoid(x)))
group("hard_sigmoid hard_swish tanh softplus softsign log_sigmoid", "std::tuple{hard_sigmoid(x), hard_swish(x), tanh(x), softplus(x), softsign(x), log_sigmoid(x)}",
      lambda x: (F.hardsigmoid(x), F.hardswish(x), torch.tanh(x), torch.log1p(torch.exp(x)), F.softsign(x), F.logsigmoid(x)))
for x in [(1, 1), (2, 7), (3, 5, 1), (1, 17, 3), (2, 3, 5, 7)]:
    case("prelu", "std::tuple{prelu(x, a), prelu(x, s)}", lambda x, a, s: (F.prelu(x, a), F.prelu(x, s)), x=x, a=weight(x[1]), s=weight(1))
    case("clamp", "clamp(x, low, high)", lambda x, low, high: torch.clamp(x, low, high), x=x, low=Tensor(*x[-1:], shift=-2), high=Tensor(*x[-1:], shift=2))
case("prelu", "prelu(x, a)", lambda x, a: F.prelu(x, a), x=(1, 13, 4), a=(13,))
