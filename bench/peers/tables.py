"""The tables of docs/explanation/speed.md, in Markdown: tables.py [--this-run] peers.json [folder of the rows' object files]

--this-run leaves out the peers whose share of the roof was recorded on a Zen 4 core: on another machine it is another one.
Ratios only, which are the same on a faster or slower machine. An object file of rows/ holds one network: its loops, some of them in functions
that equal layers share, and its packed weights."""
import argparse
import json
import pathlib
import subprocess

NETWORKS = [("lenet_5", "LeNet-5"), ("kws", "KWS DS-CNN"), ("resnet_8", "ResNet-8"), ("mobilenet_v1", "MobileNetV1 0.25"),
            ("autoencoder", "autoencoder"), ("squeezenet", "SqueezeNet 1.1"), ("mobilenet_v2", "MobileNetV2"), ("resnet_18", "ResNet-18")]


def fastest(row, inlay):
    known = [each for each in row["contenders"] if each["name"].startswith("inlay") == inlay]
    return min(known, key=lambda each: each["ns"], default=None)


def print_ratios(data, recorded):
    known = ["fastest of all known", "inlay / it"] if recorded else []
    names = ["row", "share of the FMA peak", "inlay / roof", "fastest peer in this run", "inlay / it", *known, "quiet samples"]
    print("| " + " | ".join(names) + " |")
    print("|" + "---|" * len(names))
    for row in data["rows"]:
        if row["table"].startswith("growth"):
            continue
        mine, peer = fastest(row, True), fastest(row, False)
        share = row["operations"] / mine["ns"] * 1e9 / data["fma_peak"]
        cells = [row["name"], f"{share:.0%}", f"{mine['ns'] / row['roof_ns']:.2f}"]
        cells += [peer["name"], f"{mine['ns'] / peer['ns']:.2f}"] if peer else ["-", "-"]
        if recorded:
            over_roof = mine["ns"] / row["whole_roof_ns"] / row["recorded_over_roof"] if row["recorded_over_roof"] else 0
            cells += [f"{row['recorded']}, {row['recorded_over_roof']:.2f} of the roof", f"{over_roof:.2f}"]
        cells.append(f"{mine['quiet']} of {mine['samples']}")
        print("| " + " | ".join(cells) + " |")


def sizes(path):
    """Bytes of machine code and of packed or computed constants."""
    code = constants = 0
    lines = subprocess.run(["nm", "--print-size", "--demangle", path], capture_output=True, text=True, check=True).stdout.splitlines()
    for line in lines:
        fields = line.split(maxsplit=3)
        if len(fields) < 4 or len(fields[1]) != 16:
            continue
        size, name = int(fields[1], 16), fields[3]
        if name.startswith(("inlay::emit::packed", "inlay::emit::computed_constant")):
            constants += size
        elif fields[2].lower() in "tw" and ("inlay::kernel::" in name or "inlay::emit::" in name or name.startswith("peers::timed<")):
            code += size
    return code, constants


def print_sizes(data, folder):
    rows = {row["name"]: row for row in data["rows"]}
    print("| network | machine code, bytes | weights in the program, bytes | time / roof |")
    print("|---|---|---|---|")
    for file, name in NETWORKS:
        path = folder / f"{file}.cpp.o"
        if not path.exists():
            continue
        code, constants = sizes(path)
        over_roof = f"{fastest(rows[name], True)['ns'] / rows[name]['roof_ns']:.2f}" if name in rows else "-"
        print(f"| {name} | {code:,} | {constants:,} | {over_roof} |")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--this-run", action="store_true")
    parser.add_argument("figures", type=pathlib.Path)
    parser.add_argument("objects", type=pathlib.Path, nargs="?")
    given = parser.parse_args()
    data = json.loads(given.figures.read_text())
    print_ratios(data, not given.this_run)
    if given.objects:
        print()
        print_sizes(data, given.objects)


if __name__ == "__main__":
    main()
