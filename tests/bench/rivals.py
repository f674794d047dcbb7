"""The bare loops that a user would otherwise write: efficientnet_lite0 on other runtimes, over the same footage.

    python -m tests.bench.rivals VIDEO [--names onnxruntime,openvino] [--into DIR]

Each loop reads a video with OpenCV, shrinks the frame, makes the float tensor and asks the runtime for logits: no
labels, no history, no ring. The runtimes are installed from PyPI into an environment of their own, .venv-rivals, which
takes torch from the one that runs this; ExecuTorch, whose tools want other versions than LiteRT's, has another. A
loop's process imports its runtime, numpy and OpenCV, and nothing of rpiwatch, so that its memory is its own.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tests.bench.processes import Done, ProgramError, run

Infer = Callable[[NDArray[np.float32]], NDArray[np.float32]]
"""Normalised RGB, float32 (1, 3, 224, 224), to logits, float32 (labels,)."""
ROOT = Path(__file__).parents[2]
SIZE = 224
PACKAGES = {
    ".venv-rivals": (
        "onnx==1.23.2", "onnxruntime==1.32.0", "openvino==2026.4.1", "ai-edge-litert==2.3.0", "litert-torch==0.10.0",
    ),
    ".venv-executorch": ("executorch==1.0.1", "torchao==0.14.0"),
    ".venv-plot": ("matplotlib==3.11.2",),
}  # fmt: skip
INSTEAD = {".venv-rivals": ("torchao==0.14.1",)}
"""What takes the place of what those want: their torchao is for a newer torch."""
RIVALS = {
    "onnxruntime": (".venv-rivals", "lite0.onnx"),
    "onnxruntime-int8": (".venv-rivals", "lite0-int8.onnx"),
    "openvino": (".venv-rivals", "lite0.onnx"),
    "openvino-int8": (".venv-rivals", "lite0-int8.onnx"),
    "litert": (".venv-rivals", "lite0.tflite"),
    "litert-int8": (".venv-rivals", "lite0-int8.tflite"),
    "executorch": (".venv-executorch", "lite0.pte"),
    "executorch-int8": (".venv-executorch", "lite0-int8.pte"),
}
"""Of each loop its environment and its file."""


class RivalError(Exception):
    """A runtime cannot be had or asked; the message says which and why."""


def prepare(name: str, folder: Path) -> None:
    """Install a rival's runtime and export the network for it, where that was not done before."""
    home, file = RIVALS[name]
    install(home)
    if not (folder / file).is_file():
        folder.mkdir(parents=True, exist_ok=True)
        _in(home, "export", file, "--into", str(folder))


def loop(name: str, folder: Path, video: Path) -> dict[str, Any]:
    """Run a rival's loop over a video in a process of its own; give its figures, and each frame's label."""
    home, file = RIVALS[name]
    done = _in(home, "loop", name, str(folder / file), str(video))
    return dict(json.loads(done.stdout.splitlines()[-1])) | {"cpu_total_s": done.cpu_s}


def install(home: str) -> None:
    """Make one of the environments of `PACKAGES`, where it is not there as it should be. Raises RivalError."""
    folder = ROOT / home
    done = folder / ".installed"
    packages = " ".join((*PACKAGES[home], *INSTEAD.get(home, ())))
    if done.is_file() and done.read_text() == packages:
        return
    print(f"installing {packages} into {home}", file=sys.stderr)
    venv.create(folder, with_pip=True, clear=True)
    # What is installed here already, torch above all, is not installed twice.
    inner = subprocess.run(
        [_python(home), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True, capture_output=True, text=True,
    ).stdout.strip()  # fmt: skip
    outer = sysconfig.get_path("purelib")
    (Path(inner) / "zz_outer.pth").write_text(f"import site; site.addsitedir({outer!r})\n")
    pip = [_python(home), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    for step in (PACKAGES[home], ("--no-deps", *INSTEAD[home]) if home in INSTEAD else ()):
        result = subprocess.run([*pip, *step], capture_output=True, text=True) if step else None
        if result is not None and result.returncode:
            raise RivalError(f"{packages} cannot be installed: {result.stderr.strip().splitlines()[-1]}")
    done.write_text(packages)


def _python(home: str) -> str:
    return str(ROOT / home / "bin" / "python")


def _in(home: str, *arguments: str) -> Done:
    # ExecuTorch's exporter runs a program that lies there.
    path = f"{Path(_python(home)).parent}{os.pathsep}{os.environ['PATH']}"
    own = os.environ | {"PATH": path, "TF_CPP_MIN_LOG_LEVEL": "3"}
    try:
        return run([_python(home), "-W", "ignore", "-m", "tests.bench.rivals", *arguments], own)
    except ProgramError as error:
        raise RivalError(f"{' '.join(arguments)}: {str(error).splitlines()[-1]}") from error


# What follows runs in a rival's own environment.


def export(file: str, folder: Path) -> None:
    """Write the network as `file`; the 8-bit forms are calibrated with the pictures that ours is calibrated with."""
    import torch

    from rpiwatch.classifier.efficientnet_lite import load_efficientnet_lite0
    from rpiwatch.networks.weights import find_efficientnet_lite0

    network = load_efficientnet_lite0(torch.load(find_efficientnet_lite0(), map_location="cpu", weights_only=True))
    example = torch.zeros(1, 3, SIZE, SIZE)
    target = folder / file
    match file:
        case "lite0.onnx":
            torch.onnx.export(network, (example,), str(target), input_names=["picture"], dynamo=False)
        case "lite0-int8.onnx":
            _export_onnx_int8(folder, target)
        case "lite0.tflite":
            import litert_torch

            litert_torch.convert(network, (example,)).export(str(target))
        case "lite0-int8.tflite":
            _export_tflite_int8(folder, target)
        case _:
            _export_executorch(network, example, target, int8="int8" in file)


def _export_onnx_int8(folder: Path, target: Path) -> None:
    from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static

    class Reader(CalibrationDataReader):  # type: ignore[misc]
        def __init__(self) -> None:
            self._tensors = iter(calibration_tensors())

        def get_next(self) -> dict[str, NDArray[np.float32]] | None:
            tensor = next(self._tensors, None)
            return None if tensor is None else {"picture": tensor}

    if not (folder / "lite0.onnx").is_file():
        export("lite0.onnx", folder)
    # As onnxruntime's documentation advises for AVX2: 7-bit weights, by channel.
    quantize_static(
        str(folder / "lite0.onnx"), str(target), Reader(), quant_format=QuantFormat.QDQ, per_channel=True,
        reduce_range=True, activation_type=QuantType.QUInt8, weight_type=QuantType.QInt8,
    )  # fmt: skip


def _export_tflite_int8(folder: Path, target: Path) -> None:
    from ai_edge_quantizer import quantizer, recipe

    if not (folder / "lite0.tflite").is_file():
        export("lite0.tflite", folder)
    work = quantizer.Quantizer(str(folder / "lite0.tflite"), recipe.static_wi8_ai8())
    from ai_edge_litert.interpreter import Interpreter

    interpreter = Interpreter(model_path=str(folder / "lite0.tflite"))
    [signature] = interpreter.get_signature_list()
    [key] = interpreter.get_signature_runner(signature).get_input_details()
    observed = work.calibrate({signature: [{key: tensor} for tensor in calibration_tensors()]})
    work.quantize(observed).export_model(str(target), overwrite=True)


def _export_executorch(network: Any, example: Any, target: Path, *, int8: bool) -> None:
    import torch
    from executorch.backends.xnnpack.partition.xnnpack_partitioner import XnnpackPartitioner
    from executorch.exir import to_edge_transform_and_lower

    program = torch.export.export(network, (example,)).module()
    if int8:
        from executorch.backends.xnnpack.quantizer.xnnpack_quantizer import (
            XNNPACKQuantizer,
            get_symmetric_quantization_config,
        )
        from torchao.quantization.pt2e.quantize_pt2e import convert_pt2e, prepare_pt2e

        quantizer = XNNPACKQuantizer().set_global(get_symmetric_quantization_config(is_per_channel=True))
        program = prepare_pt2e(program, quantizer)
        for tensor in calibration_tensors():
            program(torch.from_numpy(tensor))
        program = convert_pt2e(program)
    lowered = to_edge_transform_and_lower(torch.export.export(program, (example,)), partitioner=[XnnpackPartitioner()])
    target.write_bytes(lowered.to_executorch().buffer)


def calibration_tensors() -> list[NDArray[np.float32]]:
    """The very pictures that ours is calibrated with, as `tensor_of` gives them."""
    from rpiwatch.classifier.calibration import bundled_pictures, calibration_images

    return [tensor_of(picture) for picture in calibration_images(bundled_pictures(), SIZE)]


def tensor_of(frame: NDArray[np.uint8]) -> NDArray[np.float32]:
    """A BGR frame as the network wants it: float32 (1, 3, 224, 224), turned by 180 degrees as its kernels are."""
    import cv2

    small = cv2.resize(frame, (SIZE, SIZE), interpolation=cv2.INTER_AREA)
    normal = (small[::-1, ::-1, ::-1].astype(np.float32) - 127) / 128
    return np.ascontiguousarray(normal.transpose(2, 0, 1)[None])


def opened(name: str, file: Path) -> Infer:
    """A runtime with the network, with as many threads as it chooses by itself."""
    match name.partition("-")[0]:
        case "onnxruntime":
            import onnxruntime

            session = onnxruntime.InferenceSession(str(file), providers=["CPUExecutionProvider"])
            return lambda tensor: np.asarray(session.run(None, {"picture": tensor})[0][0], np.float32)
        case "openvino":
            import openvino

            compiled = openvino.Core().compile_model(str(file), "CPU", {"PERFORMANCE_HINT": "LATENCY"})
            return lambda tensor: np.asarray(compiled([tensor])[0][0], np.float32)
        case "litert":
            return _open_litert(file)
        case _:
            return _open_executorch(file)


def _open_litert(file: Path) -> Infer:
    from ai_edge_litert.interpreter import Interpreter

    interpreter = Interpreter(model_path=str(file), num_threads=os.cpu_count())
    interpreter.allocate_tensors()
    [given], [answer] = interpreter.get_input_details(), interpreter.get_output_details()

    scale, zero = given["quantization"]

    def infer(tensor: NDArray[np.float32]) -> NDArray[np.float32]:
        if given["dtype"] is np.int8:
            tensor = np.clip(np.round(tensor / scale) + zero, -128, 127).astype(np.int8)
        interpreter.set_tensor(given["index"], tensor)
        interpreter.invoke()
        return np.asarray(interpreter.get_tensor(answer["index"])[0], np.float32)

    return infer


def _open_executorch(file: Path) -> Infer:
    import torch
    from executorch.runtime import Runtime

    method = Runtime.get().load_program(file).load_method("forward")
    return lambda tensor: np.asarray(method.execute([torch.from_numpy(tensor)])[0][0].numpy(), np.float32)


def run_loop(name: str, file: Path, video: Path) -> dict[str, Any]:
    """The bare loop: figures over the whole video after its first frame, and the label of each frame."""
    import time

    import cv2

    infer = opened(name, file)
    capture = cv2.VideoCapture(str(video))
    labels: list[int] = []
    began_s = began_cpu_s = 0.0
    while True:
        there, frame = capture.read()
        if not there:
            break
        labels.append(int(infer(tensor_of(np.asarray(frame, np.uint8))).argmax()))
        if len(labels) == 1:
            began_s, began_cpu_s = time.monotonic(), time.process_time()
    frames = len(labels) - 1
    return {
        "fps": frames / (time.monotonic() - began_s),
        "cpu_ms_per_frame": 1000 * (time.process_time() - began_cpu_s) / frames,
        "peak_rss_mb": int(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0]) * 1.024e-3,
        "labels": labels,
    }


def main() -> None:
    """See the module; `export` and `loop` are for the rivals' own environments."""
    if sys.argv[1] == "export":
        export(sys.argv[2], Path(sys.argv[4]))
        return
    if sys.argv[1] == "loop":
        print(json.dumps(run_loop(sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4]))))
        return
    parser = argparse.ArgumentParser(prog="python -m tests.bench.rivals", description=__doc__.partition("\n")[0])
    parser.add_argument("video", type=Path)
    parser.add_argument("--names", default=",".join(RIVALS))
    parser.add_argument("--into", type=Path, default=ROOT / ".venv-rivals" / "models")
    options = parser.parse_args()
    for name in options.names.split(","):
        try:
            prepare(name, options.into)
            figures = loop(name, options.into, options.video)
        except RivalError as error:
            print(f"{name:18}{error}")
            continue
        print(
            f"{name:18}{figures['fps']:8.1f} fps{figures['cpu_ms_per_frame']:8.2f} ms{figures['peak_rss_mb']:8.0f} MB"
        )


if __name__ == "__main__":
    main()
