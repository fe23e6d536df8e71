#!/usr/bin/python3
"""Writes 05_transformer_values.hpp: the weights of a small transformer block, an input, and what PyTorch makes of it.

The block is nn.TransformerEncoderLayer as GPT uses it: layer norm before each half, gelu, and no token sees a later one."""

import textwrap
from pathlib import Path

import torch
from torch import nn

TOKENS, FEATURES, HEADS, HIDDEN = 12, 16, 4, 64


def definition(name, tensor, comment=""):
    values = textwrap.fill(", ".join(f"{value:.9g}f" if value % 1 else f"{value:.1f}f" for value in tensor.flatten().tolist()), 116)
    extents = ", ".join(str(extent) for extent in tensor.shape)
    return f"{comment}inline constexpr inlay::tensor<float, {extents}> {name} = {{\n{textwrap.indent(values, '    ')}\n}};\n"


torch.manual_seed(5)
block = nn.TransformerEncoderLayer(FEATURES, HEADS, HIDDEN, activation="gelu", norm_first=True, batch_first=True).eval()
with torch.no_grad():
    for norm in (block.norm1, block.norm2):  # as they come they multiply by 1 and add 0
        norm.weight.uniform_(0.5, 1.5)
        norm.bias.uniform_(-0.5, 0.5)
    for bias in (block.self_attn.in_proj_bias, block.self_attn.out_proj.bias):
        bias.uniform_(-0.2, 0.2)
tokens = torch.randn(TOKENS, FEATURES)
not_yet = torch.full((TOKENS, TOKENS), float("-inf")).triu(1)
result = block(tokens.unsqueeze(0), src_mask=not_yet)[0].detach()

parts = [
    ("norm1_w", block.norm1.weight), ("norm1_b", block.norm1.bias),
    ("qkv_w", block.self_attn.in_proj_weight), ("qkv_b", block.self_attn.in_proj_bias),
    ("projection_w", block.self_attn.out_proj.weight), ("projection_b", block.self_attn.out_proj.bias),
    ("norm2_w", block.norm2.weight), ("norm2_b", block.norm2.bias),
    ("up_w", block.linear1.weight), ("up_b", block.linear1.bias),
    ("down_w", block.linear2.weight), ("down_b", block.linear2.bias),
]
(Path(__file__).parent / "05_transformer_values.hpp").write_text("\n".join(
    ["/// The weights of lesson 5, an input and PyTorch's result, written by 05_transformer.py.\n#pragma once\n\n"
     "#include <inlay/core/tensor.hpp>\n\nnamespace transformer {\n",
     f"inline constexpr int heads = {HEADS};\n"] +
    [definition(name, value) for name, value in parts] +
    [definition("tokens", tokens, "/// An input.\n"), definition("expected", result, "/// What PyTorch makes of it.\n"), "}  // namespace transformer\n"]))
