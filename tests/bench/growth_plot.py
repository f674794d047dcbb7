"""Draws what `tests.bench.growth` found: python -m tests.bench.growth_plot growth.json growth.png, with matplotlib."""

import json
import sys
from pathlib import Path
from typing import Any

from matplotlib import pyplot


def draw(found: dict[str, list[dict[str, Any]]], file: Path) -> None:
    """Three panels: sizes, cameras, label changes."""
    pyplot.rcParams.update({"font.size": 10, "axes.grid": True, "grid.alpha": 0.3, "axes.axisbelow": True})
    figure, (left, middle, right) = pyplot.subplots(1, 3, figsize=(13, 4), layout="constrained")

    sizes = found["sizes"]
    pixels = [row["megapixels"] for row in sizes]
    left.plot(pixels, [row["cpu_ms_per_frame"] for row in sizes], "o-", label="no clip open")
    left.plot(pixels, [row["cpu_ms_per_frame_recording"] for row in sizes], "s--", label="recording")
    left.set_xticks(pixels, [row["size"] for row in sizes], rotation=40, ha="right")
    left.set(title="Size of the picture", xlabel="width x height (pixels)", ylabel="CPU per frame (ms)")
    left.legend(loc="upper left")

    cameras = found["cameras"]
    numbers = [row["cameras"] for row in cameras]
    line = middle.plot(numbers, [row["cores"] for row in cameras], "o-", label="cores in use")
    middle.set(title="Cameras (640x480, 30 frames/s each)", xlabel="cameras", ylabel="cores in use")
    middle.set_xticks(numbers)
    beside = middle.twinx()
    beside.grid(visible=False)
    line += beside.plot(
        numbers, [row["label_p99_ms"] for row in cameras], "s--", color="tab:orange", label="capture to label, p99"
    )
    beside.set(ylabel="capture to label, 99th percentile (ms)")
    middle.legend(handles=line, loc="upper left")

    changes = found["changes"]
    right.plot(
        [row["changes_per_second_of_film"] for row in changes], [row["cpu_ms_per_frame"] for row in changes], "o-"
    )
    right.set(
        title="Label changes", xlabel="label changes a second, at 30 frames/s", ylabel="CPU per frame (ms)",
        xscale="log",
    )  # fmt: skip
    right.xaxis.set_major_formatter("{x:g}")
    for axes in (left, middle, beside, right):
        axes.set_ylim(0, 1.2 * axes.get_ylim()[1])
    figure.savefig(file, dpi=100)


if __name__ == "__main__":
    draw(json.loads(Path(sys.argv[1]).read_text()), Path(sys.argv[2]))
    print(f"\ndrawn: {sys.argv[2]}")
