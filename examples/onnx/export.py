#!/usr/bin/python3
"""Writes the network of the digits example as ONNX, in the two ways that PyTorch has of making a file, and one that keeps a state.

    export.py [OUTPUT]

OUTPUT is the folder to write to, by default the one this script is in:

    digits_traced.onnx      torch.onnx.export(model): the tracing exporter; it folds the batch norms into the convolutions itself
    digits_scripted.onnx    torch.onnx.export(torch.jit.script(model)), the batch norms left as they were trained

    gru.onnx                a GRU whose number of steps is left open and whose state is an input and an output; its weights are random

The digits' parameters are those of ../digits/digits_weights.hpp, which ../digits/train.py wrote: nothing is trained here. Before a file is
written the model's logits are compared with those that train.py recorded, afterwards the file is checked by the onnx package.

Run with Debian 12's python3-torch 1.13.0 and python3-onnx 1.12.0:

    apt-get install -y python3-torch python3-onnx python3-numpy
    /usr/bin/python3 examples/onnx/export.py

PyTorch 2.x: its torch.onnx.export takes the same arguments; add dynamo=False from 2.9 on, where the default is another exporter.
"""

import re
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from torch.onnx import TrainingMode

HERE = Path(__file__).resolve().parent
DIGITS = HERE.parent / "digits"
sys.path.insert(0, str(DIGITS))
from train import SIDE, Digits, as_input, predict  # noqa: E402

OPSET = 13
NUMBERS = re.compile(r"\{([^{}]*)\}", re.DOTALL)


def numbers(text):
    """Each innermost list of numbers in C++ source, in order."""
    return [torch.tensor([np.float32(each.strip().rstrip("f")) for each in group.split(",")])
            for group in NUMBERS.findall(text) if "f" in group and ";" not in group]


def load(model, header):
    """The header has the parameters in the order in which the model declares them, norms as weight, bias, mean, variance."""
    lists = numbers(header.read_text())
    wanted = [value for name, value in model.state_dict().items() if not name.endswith("num_batches_tracked")]
    assert len(lists) == len(wanted), (len(lists), len(wanted))
    with torch.no_grad():
        for into, from_header in zip(wanted, lists):
            into.copy_(from_header.reshape(into.shape))
    return model.eval()


def check(model):
    pixels = np.fromfile(DIGITS / "data" / "test_digits.idx3-ubyte", np.uint8)[16:].reshape(-1, SIDE, SIDE)
    recorded = torch.stack(numbers((DIGITS / "data" / "expected_logits.hpp").read_text()))
    difference = (predict(model, as_input(pixels[:len(recorded)])) - recorded).abs().max().item()
    assert difference < 5e-5, difference


def export(model, path, examples, inputs, outputs, **more):
    torch.onnx.export(model, examples, str(path), opset_version=OPSET, input_names=inputs, output_names=outputs, **more)
    written = onnx.load(str(path))
    onnx.checker.check_model(written, full_check=True)
    print(f"{path.name}: {path.stat().st_size} bytes, {' '.join(node.op_type for node in written.graph.node)}")


def main():
    output = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    model = load(Digits(), DIGITS / "digits_weights.hpp")
    check(model)
    image = (torch.zeros(1, 1, SIDE, SIDE),)
    export(model, output / "digits_traced.onnx", image, ["image"], ["logits"])
    export(torch.jit.script(model), output / "digits_scripted.onnx", image, ["image"], ["logits"], training=TrainingMode.PRESERVE,
           do_constant_folding=False)

    torch.manual_seed(1)
    gru = torch.nn.GRU(4, 8).eval()
    export(gru, output / "gru.onnx", (torch.zeros(3, 1, 4), torch.zeros(1, 1, 8)), ["features", "state"], ["outputs", "next_state"],
           dynamic_axes={"features": {0: "steps"}, "outputs": {0: "steps"}})


if __name__ == "__main__":
    main()
