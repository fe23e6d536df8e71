"""The table of cases: networks in C++ beside the same function in PyTorch or NumPy, and the headers written from them."""

import math
import textwrap

import numpy as np
import torch

torch.set_grad_enabled(False)

# All values of a tensor are stored up to this size, a sample of it above.
SMALL = 32
SAMPLE = 24

NAMES = {"operator+": "add", "operator==": "equal", "operator/": "divide", "operator+=": "add_to"}
CPP = {"float": "f32", "double": "f64", "bool": "boolean", "std::int32_t": "i32", "std::int64_t": "i64"}


def mixed(seed, count):
    """The 32-bit hash of reference.hpp, for positions 0 to count - 1."""
    mask = np.uint64(0xFFFFFFFF)
    h = (np.arange(count, dtype=np.uint64) * np.uint64(0x9E3779B1) + np.uint64(seed) * np.uint64(0x85EBCA77)) & mask
    h ^= h >> np.uint64(15)
    h = (h * np.uint64(0x2C1B3C6D)) & mask
    h ^= h >> np.uint64(12)
    h = (h * np.uint64(0x297A2D39)) & mask
    return h ^ (h >> np.uint64(15))


class Tensor:
    """A tensor of made-up elements: multiples of 1/64 in [-2, 2], times `scale`, plus `shift`; or integers below `modulus`, plus `shift`.
    `layout` is that of the caller's memory, "channels_last<{}>" around the type of the parameter."""

    def __init__(self, *extents, type=None, scale=1, shift=0, modulus=0, weight=False, layout="{}"):
        self.extents, self.type, self.scale, self.shift, self.modulus, self.weight = extents, type, scale, shift, modulus, weight
        self.layout = layout

    def fill(self, seed):
        parts = [f".seed = {seed}"]
        if self.scale != 1:
            parts.append(f".scale = {number(self.scale)}")
        if self.shift != 0:
            parts.append(f".shift = {number(self.shift)}")
        if self.modulus != 0:
            parts.append(f".modulus = {self.modulus}")
        return "{" + ", ".join(parts) + "}"

    def value(self, seed):
        h = mixed(seed, math.prod(self.extents))
        if self.modulus:
            values = (h % np.uint64(self.modulus)).astype(np.int64) + int(self.shift)
            values = values.astype({"bool": np.bool_, "std::int32_t": np.int32}.get(self.type, np.int64))
        else:
            values = ((h % np.uint64(257)).astype(np.float64) - 128) / 64 * self.scale + self.shift
        return torch.from_numpy(values.reshape(self.extents))


def weight(*extents, **options):
    """A tensor that is part of the network."""
    return Tensor(*extents, weight=True, **options)


def positive(*extents, **options):
    """Elements in [1/64, 4 + 1/64]."""
    return Tensor(*extents, shift=2 + 1 / 64, **options)


def indices(*extents, below, above=0, type="std::int64_t", **options):
    """Integers in [above, below)."""
    return Tensor(*extents, type=type, modulus=below - above, shift=above, **options)


def flags(*extents, **options):
    """Truth values."""
    return Tensor(*extents, type="bool", modulus=2, **options)


def number(value, digits=13):
    if math.isnan(value):
        return "nan"
    if math.isinf(value):
        return "infinity" if value > 0 else "-infinity"
    if value == int(value) and abs(value) < 1e9:
        return str(int(value))
    return f"{value:.{digits}g}"


def cpp_type(value):
    return {torch.bool: "bool", torch.int64: "std::int64_t", torch.int32: "std::int32_t"}.get(value.dtype)


class Case:
    def __init__(self, family, name, operators, body, function, element, tolerance, extra, results, tensors):
        self.family, self.name, self.operators, self.body, self.function = family, name, operators, body, function
        self.element, self.extra, self.results = element, extra, results or {}
        self.tolerance = 1e-12 if element == "double" else tolerance
        self.tensors = {key: value if isinstance(value, Tensor) else Tensor(*value) for key, value in tensors.items()}

    def evaluate(self):
        results = self.function(**{key: value.value(seed + 1) for seed, (key, value) in enumerate(self.tensors.items())})
        results = results if isinstance(results, (tuple, list)) else [results]
        return [torch.as_tensor(result) for result in results]

    def text(self):
        out, inputs, fills = [], [], []
        for seed, (key, value) in enumerate(self.tensors.items()):
            spelled = ", ".join([value.type or self.element] + [str(extent) for extent in value.extents])
            if value.weight:
                out.append(f"inline constexpr auto {key} = made<{spelled}>({value.fill(seed + 1)});")
            else:
                inputs.append(value.layout.format(f"expression<{spelled}>") + f" {key}")
                fills.append(value.fill(seed + 1))
        if self.extra:
            out.append(self.extra)
        body = self.body if "return" in self.body else f"return {self.body};"
        out.append(f"inline constexpr auto network = []({', '.join(inputs)}) {{ {body} }};")
        outputs = []
        for index, result in enumerate(self.evaluate()):
            assert result.dtype in (torch.float64, torch.bool, torch.int64, torch.int32), f"{self.name}: {result.dtype}"
            flat = result.numpy().astype(np.float64).reshape(-1)
            finite = np.where(np.isfinite(flat), flat, 0)
            checksum = math.fsum(finite * made_values(flat.size))
            magnitude = math.fsum(np.abs(finite))
            stride, shown = sampled(flat)
            digits = 17 if self.element == "double" else 13
            out.append(wrapped(f"inline constexpr double y{index}[] = {{", ", ".join(number(value, digits) for value in shown), "};"))
            extents = ", ".join(str(extent) for extent in result.shape)
            element = CPP[cpp_type(result) or self.results.get(index, self.element)]
            outputs.append(f"{{dtype::{element}, make_shape({extents}), {stride}, y{index}, {number(checksum, 17)}, {number(magnitude)}}}")
        tolerance = f", .tolerance = {self.tolerance:g}" if self.tolerance else ""
        out.append(f"inline constexpr expectation<{len(fills)}, {len(outputs)}> expected = "
                   f"{{.inputs = {{{', '.join(fills)}}}, .outputs = {{{', '.join(outputs)}}}{tolerance}}};")
        lines = "\n".join(out)
        return f"namespace {self.name} {{\n{lines}\n}}  // namespace {self.name}\n"


def made_values(count):
    return Tensor(count).value(0).numpy()


def sampled(flat):
    """Every stride-th element, the stride without a common divisor with the size."""
    if flat.size <= SMALL:
        return 1, flat
    stride = flat.size // SAMPLE
    while math.gcd(stride, flat.size) != 1:
        stride -= 1
    return stride, flat[[i * stride % flat.size for i in range(SAMPLE)]]


def wrapped(before, middle, after):
    lines = textwrap.wrap(before + middle + after, width=150, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False)
    return "\n".join(lines)


class Family:
    """Cases that share a header and a test program."""

    def __init__(self, name, tolerance=0):
        self.name, self.tolerance, self.cases = name, tolerance, []

    def case(self, operators, body, function, element="float", tolerance=None, extra="", results=None, **tensors):
        """`operators` are the names that are covered, options with a plus; the first also names the case. `tensors` are the network's
        parameters and weights, `extra` declares what it needs besides, `results` gives the types of floating results that are not `element`. In
        double precision the tolerance is 1e-12."""
        operators = operators.split()
        name = NAMES.get(operators[0], operators[0])
        name += f"_{1 + sum(case.operators[0] == operators[0] for case in self.cases)}"
        self.cases.append(Case(self.name, name, operators, body, function, element, self.tolerance if tolerance is None else tolerance, extra, results,
                               tensors))

    def shapes(self, operators, body, function, shapes, **options):
        """The same network for several shapes, one of them in double precision: each shape is a dict of tensors or the extents of x."""
        for shape in shapes:
            tensors = shape if isinstance(shape, dict) else {"x": shape}
            self.case(operators, body, function, **tensors, **options)

    def header(self):
        out = [f"/// Values that PyTorch and NumPy give, written by tests/reference/generate.py from tests/reference/cases/{self.name}.py.",
               "#pragma once", "", "#include <reference/reference.hpp>", "", "namespace inlay::test::reference {", f"namespace {self.name}_cases {{", ""]
        out += [case.text() for case in self.cases]
        out += ["/// Calls `check(name, constant of the network, expectation)` for each case whose number modulo Parts is Part.",
                "template <int Part, int Parts, class Check> void for_each_case(const Check& check) {"]
        out += [f'  if constexpr ({index} % Parts == Part) check("{case.name}", network_constant<{case.name}::network>{{}}, {case.name}::expected);'
                for index, case in enumerate(self.cases)]
        out += ["}", "", f"}}  // namespace {self.name}_cases", "}  // namespace inlay::test::reference", ""]
        return "\n".join(out)
