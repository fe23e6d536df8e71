"""Draws what bench_peers has measured: pictures.py peers.json [folder] writes roofline.svg and growth.svg."""
import json
import math
import pathlib
import sys

INLAY, PEER, INK, FAINT = "#c2410c", "#1d4ed8", "#1f2937", "#d1d5db"


class Picture:
    def __init__(self, width, height):
        self.width, self.height, self.parts = width, height, []

    def add(self, text):
        self.parts.append(text)

    def line(self, points, color, width=1.0, dash=""):
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        self.add(f'<polyline points="{path}" fill="none" stroke="{color}" stroke-width="{width}"{dashed}/>')

    def dot(self, x, y, color, filled):
        self.add(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" stroke="{color}" stroke-width="1.5" fill="{color if filled else "white"}"/>')

    def text(self, x, y, content, size=12, anchor="start", color=INK, turn=0):
        turned = f' transform="rotate({turn} {x:.1f} {y:.1f})"' if turn else ""
        self.add(f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" text-anchor="{anchor}" fill="{color}"{turned}>{content}</text>')

    def write(self, path):
        body = "\n".join(self.parts)
        path.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width} {self.height}" font-family="sans-serif">\n'
                        f'<rect width="{self.width}" height="{self.height}" fill="white"/>\n{body}\n</svg>\n')


class Axes:
    """Two logarithmic axes in a rectangle of a picture."""

    def __init__(self, picture, box, x_range, y_range):
        self.picture, self.box, self.x_range, self.y_range = picture, box, x_range, y_range

    def x(self, value):
        left, _, right, _ = self.box
        return left + (right - left) * math.log(value / self.x_range[0]) / math.log(self.x_range[1] / self.x_range[0])

    def y(self, value):
        _, top, _, bottom = self.box
        return bottom - (bottom - top) * math.log(value / self.y_range[0]) / math.log(self.y_range[1] / self.y_range[0])

    def grid(self, x_ticks, y_ticks, x_title, y_title):
        left, top, right, bottom = self.box
        for value, label in x_ticks:
            self.picture.line([(self.x(value), top), (self.x(value), bottom)], FAINT, 0.7)
            self.picture.text(self.x(value), bottom + 16, label, 11, "middle")
        for value, label in y_ticks:
            self.picture.line([(left, self.y(value)), (right, self.y(value))], FAINT, 0.7)
            self.picture.text(left - 6, self.y(value) + 4, label, 11, "end")
        self.picture.text((left + right) / 2, bottom + 36, x_title, 12, "middle")
        self.picture.text(left - 48, (top + bottom) / 2, y_title, 12, "middle", turn=-90)


def best(row, inlay):
    """The fastest of inlay's forms, or of the peers, that stands for the row."""
    known = [each for each in row["contenders"] if each["name"].startswith("inlay") == inlay]
    return min(known, key=lambda each: each["ns"], default=None)


def rate(row, figure):
    return row["operations"] / figure["ns"] * 1e9


PERCENT = [(0.01, "1 %"), (0.02, "2 %"), (0.05, "5 %"), (0.1, "10 %"), (0.2, "20 %"), (0.5, "50 %"), (1, "100 %"), (2, "200 %")]


def legend(picture, x, y):
    picture.dot(x, y - 4, INLAY, True)
    picture.text(x + 10, y, "inlay")
    picture.dot(x + 60, y - 4, PEER, False)
    picture.text(x + 70, y, "fastest peer in the same run")


def draw_roofline(data, path):
    rows = [row for row in data["rows"] if not row["table"].startswith("growth")]
    if not rows:
        return
    peak = data["fma_peak"]
    width, height = 960, 620
    picture = Picture(width, max(height, 70 + 19 * len(rows)))
    intensities = [row["operations"] / row["weight_bytes"] for row in rows]
    shares = [rate(row, figure) / peak for row in rows for figure in (best(row, True), best(row, False)) if figure]
    low = max(value for value, _ in PERCENT if value <= max(0.01, min(shares)))
    axes = Axes(picture, (80, 30, 680, 560), (0.2, max(intensities) * 1.6), (low, max(2.2, max(shares) * 1.3)))
    decades = [(10 ** k, f"{10 ** k:g}") for k in range(0, 5) if 10 ** k <= axes.x_range[1]]
    axes.grid(decades, [tick for tick in PERCENT if low <= tick[0] <= axes.y_range[1]], "operations per byte of weights", "share of the FMA peak")
    third, memory = (axes.x(peak / data["bandwidth"][str(kilobytes * 1024)]) for kilobytes in (4096, 65536))
    apart = abs(memory - third) > 40
    sides = (("L3", "end"), ("DRAM", "start")) if apart else (("", "end"), ("L3, DRAM", "start"))
    for kilobytes, label, side in ((16, "L1", "end"), (256, "L2", "end"), (4096, *sides[0]), (65536, *sides[1])):
        bandwidth = data["bandwidth"][str(kilobytes * 1024)]
        ridge = peak / bandwidth
        start = max(axes.x_range[0], low * peak / bandwidth)
        picture.line([(axes.x(start), axes.y(start * bandwidth / peak)), (axes.x(ridge), axes.y(1))], INK, 1.2, "5 3")
        picture.text(axes.x(ridge), axes.y(1) - 7, label, 11, side)
    picture.line([(axes.x(peak / data["bandwidth"]["16384"]), axes.y(1)), (axes.x(axes.x_range[1]), axes.y(1))], INK, 1.6)
    for number, (row, intensity) in enumerate(sorted(zip(rows, intensities), key=lambda pair: (pair[1], rate(pair[0], best(pair[0], True)))), 1):
        mine, theirs = best(row, True), best(row, False)
        x = axes.x(intensity)
        if theirs:
            picture.line([(x, axes.y(rate(row, mine) / peak)), (x, axes.y(rate(row, theirs) / peak))], FAINT, 1.5)
            picture.dot(x, axes.y(rate(row, theirs) / peak), PEER, False)
        picture.dot(x, axes.y(rate(row, mine) / peak), INLAY, True)
        side = 1 if number % 2 == 0 else -1  # neighbours are often at the same place
        picture.text(x + 7 * side, axes.y(rate(row, mine) / peak) + 4, str(number), 10, "start" if side > 0 else "end")
        picture.text(710, 44 + 19 * number, f'{number}  {row["name"]}', 12)
    legend(picture, 710, 40)
    picture.write(path)


def draw_growth(data, path):
    tables = [("growth of dense layers", "n: rows, inputs and outputs"), ("growth of convolutions", "channels and filters, 3x3 on 28x28")]
    tables = [(table, title) for table, title in tables if any(row["table"] == table for row in data["rows"])]
    if not tables:
        return
    peak = data["fma_peak"]
    picture = Picture(480 * len(tables), 420)
    for place, (table, title) in enumerate(tables):
        rows = [row for row in data["rows"] if row["table"] == table]
        sizes = [int(row["name"].rsplit("_", 1)[1]) for row in rows]
        axes = Axes(picture, (80 + 480 * place, 40, 460 + 480 * place, 350), (min(sizes) * 0.9, max(sizes) * 1.1), (0.02, 4))
        axes.grid([(size, str(size)) for size in (4, 8, 16, 32, 64, 128, 256, 512, 1024) if min(sizes) <= size <= max(sizes)], PERCENT[1:], title,
                  "share of the FMA peak")
        for inlay in (False, True):
            points = [(axes.x(size), axes.y(rate(row, best(row, inlay)) / peak)) for size, row in zip(sizes, rows) if best(row, inlay)]
            picture.line(points, INLAY if inlay else PEER, 1.5)
            for x, y in points:
                picture.dot(x, y, INLAY if inlay else PEER, inlay)
        picture.line([(axes.x(axes.x_range[0]), axes.y(1)), (axes.x(axes.x_range[1]), axes.y(1))], INK, 1.4)
    legend(picture, 90, 26)
    picture.write(path)


def main():
    source = pathlib.Path(sys.argv[1])
    folder = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else source.parent
    data = json.loads(source.read_text())
    draw_roofline(data, folder / "roofline.svg")
    draw_growth(data, folder / "growth.svg")


if __name__ == "__main__":
    main()
