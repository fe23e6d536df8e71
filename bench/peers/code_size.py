"""Code size of networks beside their time: code_size.py <folder of object files> peers.json prints a Markdown table.

An object file of rows/ holds one network: its loops, some of them in functions that equal layers share, and its packed weights."""
import json
import pathlib
import subprocess
import sys

NETWORKS = [("lenet_5", "LeNet-5"), ("kws", "KWS DS-CNN"), ("resnet_8", "ResNet-8"), ("mobilenet_v1", "MobileNetV1 0.25"), ("autoencoder", "autoencoder"),
            ("squeezenet", "SqueezeNet 1.1"), ("mobilenet_v2", "MobileNetV2"), ("resnet_18", "ResNet-18")]


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


def main():
    folder = pathlib.Path(sys.argv[1])
    rows = {row["name"]: row for row in json.loads(pathlib.Path(sys.argv[2]).read_text())["rows"]}
    print("| network | machine code, bytes | packed weights, bytes | time / roof |")
    print("|---|---|---|---|")
    for file, name in NETWORKS:
        path = folder / f"{file}.cpp.o"
        if not path.exists():
            continue
        code, constants = sizes(path)
        row = rows.get(name)
        over = f"{row['contenders'][0]['ns'] / row['roof_ns']:.2f}" if row else "-"
        print(f"| {name} | {code:,} | {constants:,} | {over} |")


if __name__ == "__main__":
    main()
