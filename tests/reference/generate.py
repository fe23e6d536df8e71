#!/usr/bin/python3
"""Writes tests/reference/<family>.hpp from tests/reference/cases/<family>.py with PyTorch and NumPy.

    /usr/bin/python3 tests/reference/generate.py            writes all headers and prints what is covered
    /usr/bin/python3 tests/reference/generate.py --check    writes nothing, fails when a header is not up to date

Values are computed in double precision. Elements of inputs and weights are made up by the same formula here and in reference.hpp, so
only results are stored: of a large one a sample, and a checksum with a weight for each position.
"""

import collections
import importlib
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))
LEAST_SHAPES = 5


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
    return 1 if stale or few else 0


sys.exit(main())
