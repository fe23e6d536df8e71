#!/usr/bin/python3
"""Writes tests/reference/<family>.hpp from tests/reference/cases/<family>.py with PyTorch and NumPy.

    /usr/bin/python3 tests/reference/generate.py            writes all headers and prints what is covered
    /usr/bin/python3 tests/reference/generate.py --check    writes nothing, fails when a header is not up to date or a function has no cases

Values are computed in double precision. Elements of inputs and weights are made up by the same formula here and in reference.hpp, so
only results are stored: of a large one a sample, and a checksum with a weight for each position.
"""

import collections
import importlib
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).parent
EXPRESSIONS = HERE.parents[1] / "include" / "inlay" / "expression"
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))
LEAST_SHAPES = 5


def public_functions():
    """What networks are written with, but for operators and options."""
    text = "".join(path.read_text() for path in EXPRESSIONS.glob("*.hpp"))
    public = re.sub(r"namespace detail {.*?}  // namespace detail", "", text, flags=re.DOTALL)
    return set(re.findall(r"constexpr auto (\w+)\(", public)) - {"operator"}


def main():
    check, stale = "--check" in sys.argv[1:], []
    shapes = collections.defaultdict(set)
    for path in sorted((HERE / "cases").glob("*.py")):
        family = importlib.import_module(f"cases.{path.stem}").family
        for case in family.cases:
            for operator in case.operators:
                shapes[operator].add(str([tensor.extents for tensor in case.tensors.values()]))
        header, target = family.header(), HERE / f"{family.name}.hpp"
        if check and (not target.exists() or target.read_text() != header):
            stale.append(target.name)
        if not check:
            target.write_text(header)
            print(f"{family.name}: {len(family.cases)} cases, {len(header) // 1024} kB")
    if not check:
        print(f"{len(shapes)} operators: " + ", ".join(f"{name} {len(seen)}" for name, seen in sorted(shapes.items())))
    for name in stale:
        print(f"not up to date: {name}")
    few = [name for name, seen in sorted(shapes.items()) if len(seen) < LEAST_SHAPES and name[0] != "+"]
    for name in few:
        print(f"fewer than {LEAST_SHAPES} cases: {name}")
    missing = sorted(public_functions() - set(shapes))
    for name in missing:
        print(f"without a case: {name}")
    return 1 if stale or few or missing else 0


sys.exit(main())
