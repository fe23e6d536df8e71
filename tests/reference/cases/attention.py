"""Attention and triangles."""

import math

import torch
import torch.nn.functional as F

from table import Family, Tensor, flags, weight

family = Family("attention", tolerance=5e-6)
case = family.case


def attention(q, k, v, mask=None, scale=None):
    scores = q @ k.transpose(-2, -1) * (1 / math.sqrt(q.shape[-1]) if scale is None else scale)
    if mask is not None:
        scores = scores.masked_fill(~mask, -math.inf) if mask.dtype == torch.bool else scores + mask
    return torch.softmax(scores, -1) @ v


def causal(q, k, v, **options):
    return attention(q, k, v, torch.ones(q.shape[-2], k.shape[-2], dtype=torch.bool).tril(), **options)


name = "scaled_dot_product_attention"
for index, (batch, queries, keys, features, values) in enumerate([((), 1, 1, 1, 1), ((), 3, 5, 7, 2), ((2,), 4, 4, 8, 8), ((1, 2), 7, 17, 5, 3), ((2, 3), 5, 5, 16, 16),
                                                                  ((1,), 19, 33, 18, 11)]):
    q, k, v = batch + (queries, features), batch + (keys, features), batch + (keys, values)
    element = "double" if index == 3 else "float"
    case(f"{name} +causal +attention_scale +mask", f"std::tuple{{{name}(q, k, v), {name}(q, k, v, causal), {name}(q, k, v, attention_scale{{0.125}}), {name}(q, k, v, m)}}",
         lambda q, k, v, m: (attention(q, k, v), causal(q, k, v), attention(q, k, v, scale=0.125), attention(q, k, v, m)), element=element, q=q, k=k, v=v, m=(queries, keys))
# every row of truth values sees a key: the last one is always looked at
case(f"{name} +mask", f"{name}(q, k, v, logical_or(m, l))", lambda q, k, v, m, l: attention(q, k, v, m | l),
     q=(2, 3, 4), k=(2, 5, 4), v=(2, 5, 3), m=flags(3, 5), l=Tensor(3, 1, type="bool", modulus=1, shift=1))
case(f"{name} +mask +causal +attention_scale", f"{name}(q, k, v, attention_scale{{0.25}}, m, causal)",
     lambda q, k, v, m: attention(q, k, v, m.masked_fill(~torch.ones(7, 7, dtype=torch.bool).tril(), -math.inf), 0.25), q=(3, 7, 5), k=(3, 7, 5), v=(3, 7, 2), m=weight(7, 7))
case(name, f"{name}(q, k, v)", attention, q=(3, 2, 5, 4), k=weight(2, 7, 4), v=weight(7, 3))

for extents, heads in [((1, 1), 1), ((3, 6), 3), ((2, 5, 8), 2), ((1, 7, 34), 17), ((2, 3, 4, 20), 4)]:
    case("split_heads", f"split_heads<{heads}>(x)", lambda x, heads=heads: x.unflatten(-1, (heads, -1)).transpose(-3, -2), x=extents)
for extents in [(1, 1, 1), (3, 5, 2), (2, 4, 7, 3), (1, 17, 3, 2), (2, 3, 4, 5)]:
    case("merge_heads", "merge_heads(x)", lambda x: x.transpose(-3, -2).flatten(-2), x=extents)


def multi_head(x, iw, ib, ow, ob, heads, mask=None):
    """PyTorch's own function wants (length, batch, features)."""
    batched = x if x.dim() == 3 else x.unsqueeze(0)
    t = batched.transpose(0, 1)
    y, _ = F.multi_head_attention_forward(t, t, t, x.shape[-1], heads, iw, ib, None, None, False, 0.0, ow, ob, training=False, need_weights=False, attn_mask=mask)
    return y.transpose(0, 1).reshape(x.shape)


for index, (extents, heads) in enumerate([((1, 1, 2), 1), ((2, 3, 4), 2), ((5, 6), 3), ((1, 7, 16), 4), ((2, 17, 18), 2)]):
    e = extents[-1]
    tensors = dict(x=Tensor(*extents, scale=0.5), iw=weight(3 * e, e, scale=0.25), ib=weight(3 * e), ow=weight(e, e, scale=0.25), ob=weight(e))
    case("multi_head_attention +causal", f"std::tuple{{multi_head_attention<{heads}>(x, iw, ib, ow, ob), multi_head_attention<{heads}>(x, iw, ib, ow, ob, causal)}}",
         lambda heads=heads, **t: (multi_head(**t, heads=heads), multi_head(**t, heads=heads, mask=torch.ones(t["x"].shape[-2], t["x"].shape[-2], dtype=torch.bool).triu(1))),
         element="double" if index == 1 else "float", **tensors)

# a head sees what its mask says, and numbers are added for all of them
for extents, heads in [((2, 5, 6), 3), ((3, 8), 2)]:
    e, n = extents[-1], extents[-2]
    case("multi_head_attention +mask", f"multi_head_attention<{heads}>(x, iw, ib, ow, ob, m)", lambda heads=heads, **t: multi_head(**{k: t[k] for k in t if k != "m"}, heads=heads, mask=t["m"]),
         x=Tensor(*extents, scale=0.5), iw=weight(3 * e, e, scale=0.25), ib=weight(3 * e), ow=weight(e, e, scale=0.25), ob=weight(e), m=(n, n))

for extents, diagonal in [((1, 1), 0), ((3, 5), 0), ((7, 4), 1), ((2, 5, 5), -1), ((17, 19), 3)]:
    case("tril triu", f"std::tuple{{tril<{diagonal}>(x), triu<{diagonal}>(x)}}", lambda x, d=diagonal: (x.tril(d), x.triu(d)), x=extents)
