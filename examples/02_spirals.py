#!/usr/bin/python3
"""Trains the network of lesson 2 and writes 02_spirals_weights.hpp: which of two spirals does a point of the plane lie on?"""

import math
import textwrap
from pathlib import Path

import torch
from torch import nn

HIDDEN = 16
TURNS = 1.6


def points_of_spirals(count):
    """`count` points on each spiral and the spiral they lie on, 0 or 1. The second spiral is the first one, turned by 180 degrees."""
    along = torch.linspace(0.08, 1, count)
    angle = along.sqrt() * TURNS * 2 * math.pi
    arm = torch.stack([along.sqrt() * torch.cos(angle), along.sqrt() * torch.sin(angle)], 1)
    return torch.cat([arm, -arm]), torch.cat([torch.zeros(count), torch.ones(count)])


def train():
    torch.manual_seed(1)
    torch.set_num_threads(1)
    net = nn.Sequential(nn.Linear(2, HIDDEN), nn.Tanh(), nn.Linear(HIDDEN, HIDDEN), nn.Tanh(), nn.Linear(HIDDEN, 1))
    points, spiral = points_of_spirals(256)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, 3000)
    for _ in range(3000):
        loss = nn.functional.binary_cross_entropy_with_logits(net(points + 0.02 * torch.randn_like(points))[:, 0], spiral)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
    right = ((net(points)[:, 0] > 0) == (spiral > 0.5)).float().mean().item()
    print(f"loss {loss.item():.4f}, {right:.1%} of the points right")
    return net


def definition(name, tensor):
    values = textwrap.fill(", ".join(f"{value:.6g}f" if value % 1 else f"{value:.1f}f" for value in tensor.flatten().tolist()), 116)
    extents = ", ".join(str(extent) for extent in tensor.shape)
    return f"inline constexpr inlay::tensor<float, {extents}> {name} = {{\n{textwrap.indent(values, '    ')}\n}};\n"


net = train()
(Path(__file__).parent / "02_spirals_weights.hpp").write_text("\n".join(
    ["/// The weights of lesson 2, written by 02_spirals.py.\n#pragma once\n\n#include <inlay/core/tensor.hpp>\n\nnamespace spirals {\n"] +
    [definition(f"w{i}", net[2 * i - 2].weight) + "\n" + definition(f"b{i}", net[2 * i - 2].bias) for i in (1, 2, 3)] +
    ["}  // namespace spirals\n"]))
