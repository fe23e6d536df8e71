#!/usr/bin/env python3
"""What it costs to compile each form: seconds, peak memory and object size, fused and unfused, and how they grow.

measure.py --compiler g++ --flags="-O2 -march=native ..." --root REPOSITORY --output DIRECTORY [--repeat 3] [--quick]

Writes compile_time_<compiler>.json and a Markdown table into the output directory. Seconds are user + system time of the compiler,
the least of the repeats: other programs on the machine only ever add to it.
"""
import argparse
import json
import math
import os
import pathlib
import shlex
import subprocess
import tempfile

PRELUDE = """#include <inlay/inlay.hpp>
using namespace inlay;
"""
CALL = """
static model<net{policy}> compiled;
void call({arguments} out) {{ out = compiled({names}); }}
"""
PRINT = """
#include <cstdio>
using measured = decltype(compiled);
int main() {
  std::printf("%d %zu %zu %zu %lld\\n", measured::steps, measured::bytes_moved, measured::arena_bytes, measured::weight_bytes, measured::macs);
}
"""


def values(count, seed, low, high):
    """Made-up numbers between two bounds, as float literals."""
    made = []
    for _ in range(count):
        seed = (seed * 1664525 + 1013904223) % 2**32
        text = f"{low + (seed >> 8) % 2001 / 2000 * (high - low):.4g}"
        made.append((text if "." in text or "e" in text else text + ".") + "f")
    return made


def weights(name, extents, seed, scale=0.1):
    """A constexpr tensor as an element list, as exporters write it."""
    return f"inline constexpr tensor<float, {', '.join(map(str, extents))}> {name} = {{{', '.join(values(math.prod(extents), seed, -scale, scale))}}};\n"


def norm(name, channels, seed):
    fields = (("weight", 0.5, 1.5), ("bias", -0.5, 0.5), ("running_mean", -0.5, 0.5), ("running_var", 0.5, 2))
    parts = [f".{field} = {{{', '.join(values(channels, seed + index, low, high))}}}" for index, (field, low, high) in enumerate(fields)]
    return f"inline constexpr batch_norm_parameters<float, {channels}> {name} = {{{', '.join(parts)}}};\n"


def network(body, inputs, result):
    parameters = ", ".join(f"expression<float, {', '.join(map(str, extents))}> {name}" for name, extents in inputs)
    arguments = "".join(f"const tensor<float, {', '.join(map(str, extents))}>& {name}, " for name, extents in inputs)
    names = ", ".join(name for name, _ in inputs)
    lambda_text = f"inline constexpr auto net = []({parameters}) {{ {body} }};\n"
    call = lambda policy: CALL.format(policy=policy, arguments=arguments + f"tensor<float, {', '.join(map(str, result))}>&", names=names)
    return lambda policy: lambda_text + call(policy)


def residual(depth, channels=8):
    """All weights and norms are distinct."""
    text = ""
    for index in range(2 * depth):
        text += weights(f"w{index}", (channels, channels, 3, 3), 7 * index + 1) + norm(f"n{index}", channels, 7 * index + 3)
    text += f"struct layer {{ tensor<float, {channels}, {channels}, 3, 3> const* w; batch_norm_parameters<float, {channels}> const* n; }};\n"
    text += "struct block { layer first, second; };\n"
    text += "inline constexpr block blocks[] = {" + ", ".join(f"{{{{&w{2 * i}, &n{2 * i}}}, {{&w{2 * i + 1}, &n{2 * i + 1}}}}}" for i in range(depth)) + "};\n"
    body = ("const auto normed = [](auto y, const layer& l) { return batch_norm(conv2d(y, *l.w, padding<1>), *l.n); }; "
            "for (const block& each : blocks) x = relu(x + normed(relu(normed(x, each.first)), each.second)); return x;")
    make = network(body, [("x", (1, channels, 8, 8))], (1, channels, 8, 8))
    return lambda policy: PRELUDE + text + make(policy)


def rows():
    yield "matmul_bias_relu", lambda policy: PRELUDE + weights("w", (64, 64), 1) + weights("b", (64,), 2) + network(
        "return relu(matmul(x, w) + b);", [("x", (16, 64))], (16, 64))(policy)
    yield "conv_norm_relu", lambda policy: PRELUDE + weights("w", (16, 16, 3, 3), 1) + norm("bn", 16, 2) + network(
        "return relu(batch_norm(conv2d(x, w, padding<1>), bn));", [("x", (1, 16, 16, 16))], (1, 16, 16, 16))(policy)
    yield "residual_block", residual(1)
    yield "softmax", lambda policy: PRELUDE + network("return softmax(x * 0.5f);", [("x", (8, 100))], (8, 100))(policy)
    yield "element_wise_chain", lambda policy: PRELUDE + network(
        "return relu(x * 2.0f + y) * sigmoid(x) - y * 0.5f;", [("x", (4096,)), ("y", (4096,))], (4096,))(policy)
    yield "digits", lambda policy: '#include <examples/digits/digits.hpp>\nusing namespace inlay;\ninline constexpr auto net = digits;\n' + CALL.format(
        policy=policy, arguments="const tensor<float, 1, 1, 28, 28>& x, tensor<float, 1, 10>&", names="x")
    for depth in (10, 40, 160):
        yield f"residual_depth_{depth}", residual(depth)
    for thousands, width in ((10, 100), (40, 200), (100, 316), (240, 489), (400, 632)):
        yield f"dense_parameters_{thousands}k", lambda policy, width=width: PRELUDE + weights("w", (width, width), 3) + weights("b", (width,), 4) + network(
            "return relu(linear(x, w, b));", [("x", (1, width))], (1, width))(policy)


# Real networks: (header, network). What the compiler does before it makes code: trace, rewrites, plan.
NETWORKS = [("kws", "kws"), ("mobilenet_v1", "mobilenet_v1"), ("resnet_8", "resnet_8"), ("autoencoder", "autoencoder"), ("lenet_5", "lenet_5")] + [
    (header, f"stored_network<networks::{name}>") for header, name in (
        ("mobilenet_v2", "mobilenet_v2"), ("mobilenet_v2", "mobilenet_v2_small"), ("resnet_18", "resnet_18"), ("squeezenet", "squeezenet"),
        ("inception", "inception"), ("nasnet", "nasnet"), ("unet", "unet"), ("random_wired", "random_wired"), ("chain", "chain"))]
PLANNED = """
using compiled = inlay::model<networks::{network}, inlay::pack_at_most<20'000'000>>;
static_assert(compiled::arena_bytes > 0 && compiled::arena_is_minimal);
"""
PROBLEM = """#include <inlay/plan/memory/plan.hpp>
constexpr inlay::memory::layout layout() {
  inlay::memory::problem net;
%s  return inlay::memory::plan(net);
}
static_assert(layout().proven());
"""


def compile_once(command):
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = status
    if status != 0:
        raise SystemExit(f"{' '.join(command)}\n{errors[:3000]}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def static_costs(command, source, text):
    """What the compiler knows of the model: printed by a program that is made of its constants, and of no kernel."""
    declared, _, _ = text.rpartition("void call(")
    pathlib.Path(source).write_text(declared + PRINT)
    program = source + ".out"
    compile_once([*command, source, "-o", program])
    printed = subprocess.run([program], capture_output=True, text=True, check=True).stdout.split()
    return dict(zip(("steps", "bytes_moved", "arena_bytes", "weight_bytes", "macs"), map(int, printed)))


def planning(command, folder, root, repeat, only):
    """Rows of: network, seconds of trace, rewrites and plan, megabytes, seconds of order and offsets alone."""
    source, program = os.path.join(folder, "unit.cpp"), os.path.join(folder, "problem")

    def least(text):
        pathlib.Path(source).write_text(text)
        runs = [compile_once([*command, "-fsyntax-only", source]) for _ in range(repeat)]
        return min(run[0] for run in runs), min(run[1] for run in runs)

    chosen = [each for each in NETWORKS if only in each[1]]
    if chosen:
        compile_once([*command, "-O0", os.path.join(root, "bench/memory/problem.cpp"), "-o", program])
    for header, network in chosen:
        name = network.removeprefix("stored_network<networks::").rstrip(">")
        include = f"#include <bench/networks/{header}.hpp>\n"
        alone, whole = least(include), least(include + PLANNED.format(network=network))
        printed = subprocess.run([program, name], capture_output=True, text=True, check=True).stdout
        row = {"seconds": max(0, whole[0] - alone[0]), "megabytes": whole[1]}
        row["nodes"], row["steps"] = [int(word) for word in printed.split() if word.isdigit()][:2]
        row["memory_seconds"] = least(PROBLEM % printed)[0]
        print(f"{name:28} {row['seconds']:7.2f} s {row['megabytes']:7.0f} MB | order and offsets {row['memory_seconds']:.2f} s", flush=True)
        yield name, row


# Networks whose seconds are split by what the compiler does: a regression shows which part has grown.
STAGED = ("digits", "residual_depth_40", "dense_parameters_240k")


def stages(command, folder, repeat, only):
    """Rows of: network, seconds of headers and weights, of trace, rewrites and plan, of packed weights and instantiated kernels, of code generation."""
    source, target = os.path.join(folder, "unit.cpp"), os.path.join(folder, "unit.o")
    for name, make in rows():
        if name not in STAGED or only not in name:
            continue
        text = make("")
        planned = text.rpartition("void call(")[0]
        declared = planned.rpartition("static model<")[0]
        least = []
        for part, rest in ((declared, ["-fsyntax-only"]), (planned, ["-fsyntax-only"]), (text, ["-fsyntax-only"]), (text, ["-c", "-o", target])):
            pathlib.Path(source).write_text(part)
            least.append(min(compile_once([*command, source, *rest])[0] for _ in range(repeat)))
        seconds = [least[0]] + [max(0, after - before) for before, after in zip(least, least[1:])]
        print(f"{name:28} headers, weights {seconds[0]:.2f} s | trace, rewrites, plan {seconds[1]:.2f} s | kernels, packing {seconds[2]:.2f} s | "
              f"code {seconds[3]:.2f} s", flush=True)
        yield name, seconds


def table(head, rows):
    return ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)] + ["| " + " | ".join(row) + " |" for row in rows] + [""]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--compiler", default="g++")
    options.add_argument("--flags", default="-O2 -march=native")
    options.add_argument("--root", default=pathlib.Path(__file__).resolve().parents[2])
    options.add_argument("--output", default=".")
    options.add_argument("--repeat", type=int, default=3)
    options.add_argument("--only", default="")
    given = options.parse_args()
    flags = ["-std=c++20", *shlex.split(given.flags), f"-I{given.root}/include", f"-I{given.root}"]
    results = {}
    with tempfile.TemporaryDirectory() as folder:
        source, target = os.path.join(folder, "unit.cpp"), os.path.join(folder, "unit.o")
        pathlib.Path(source).write_text(PRELUDE)
        base = min(compile_once([given.compiler, *flags, "-c", source, "-o", target]) for _ in range(given.repeat))
        print(f"{'#include <inlay/inlay.hpp> alone':28} {base[0]:7.2f} s {base[1]:7.0f} MB")
        for name, make in rows():
            if given.only and given.only not in name:
                continue
            results[name] = {}
            for form, policy in (("fused", ""), ("unfused", ", unfused")):
                text = make(policy)
                pathlib.Path(source).write_text(text)
                runs = [compile_once([given.compiler, *flags, "-c", source, "-o", target]) for _ in range(given.repeat)]
                results[name][form] = {"seconds": min(run[0] for run in runs), "megabytes": min(run[1] for run in runs), "object_bytes": os.path.getsize(target)}
                results[name][form].update(static_costs([given.compiler, *flags, "-O0"], source, text))
            fused, unfused = results[name]["fused"], results[name]["unfused"]
            print(f"{name:28} {fused['seconds']:7.2f} s {fused['megabytes']:7.0f} MB {fused['object_bytes']:9d} B | unfused {unfused['seconds']:7.2f} s "
                  f"{unfused['megabytes']:7.0f} MB {unfused['object_bytes']:9d} B | {fused['seconds'] / unfused['seconds']:.2f} x", flush=True)
        staged = dict(stages([given.compiler, *flags], folder, given.repeat, given.only))
        planned = dict(planning([given.compiler, *flags], folder, given.root, given.repeat, given.only))
    label = os.path.basename(given.compiler)
    output = pathlib.Path(given.output)
    document = {"compiler": subprocess.run([given.compiler, "--version"], capture_output=True, text=True).stdout.splitlines()[0], "flags": given.flags,
                "include_only": {"seconds": base[0], "megabytes": base[1]}, "rows": results, "stages": staged, "planning": planned}
    (output / f"compile_time_{label}.json").write_text(json.dumps(document, indent=1))
    compiled, known = [], []
    for name, forms in results.items():
        fused, unfused = forms["fused"], forms["unfused"]
        compiled.append([name] + [f"{form['seconds']:.2f} | {form['megabytes']:.0f} | {form['object_bytes'] / 1000:.0f}" for form in (fused, unfused)] +
                        [f"{fused['seconds'] / unfused['seconds']:.2f}", f"{fused['megabytes'] / unfused['megabytes']:.2f}"])
        known.append([name] + [f"{fused[key]:,} | {unfused[key]:,}" for key in ("steps", "bytes_moved", "arena_bytes", "weight_bytes")])
    head = ["network", "fused: s", "MB", "object kB", "unfused: s", "MB", "object kB", "s, fused / unfused", "MB, fused / unfused"]
    lines = [f"`#include <inlay/inlay.hpp>` alone: {base[0]:.2f} s, {base[1]:.0f} MB", ""] + table(head, compiled)
    head = ["network", "fused: steps", "unfused", "bytes moved", "unfused", "arena", "unfused", "weights", "unfused"]
    lines += table(head, known)
    lines += table(["network", "headers, weights: s", "trace, rewrites, plan: s", "kernels, packing: s", "code: s"],
                   [[name] + [f"{each:.2f}" for each in seconds] for name, seconds in staged.items()])
    lines += table(["network", "nodes", "steps", "trace, rewrites, plan: s", "MB", "order and offsets: s"],
                   [[name, f"{row['nodes']:,}", str(row["steps"]), f"{row['seconds']:.2f}", f"{row['megabytes']:.0f}", f"{row['memory_seconds']:.2f}"]
                    for name, row in planned.items()])
    (output / f"compile_time_{label}.md").write_text("\n".join(lines))


if __name__ == "__main__":
    main()
