"""A real TensorFlow Lite classifier, written from efficientnet_lite0's weights without a converter."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal

import numpy as np
import torch
from numpy.typing import NDArray

from rpiwatch.classifier import calibration, efficientnet_lite
from rpiwatch.networks.weights import find_efficientnet_lite0, read_state, sha256_of

Kind = Literal["float32", "int8", "uint8"]
_EPSILON = 1e-3
_CODES = {"conv": 3, "depthwise": 4, "add": 0, "mean": 40, "dense": 9, "softmax": 25, "quantize": 114}
_FLOAT, _INT32, _UINT8, _INT8 = 0, 2, 3, 9


def write_lite0(file: Path, kind: Kind, *, softmax: bool = False, labels: Iterable[str] = ()) -> Path:
    """Write efficientnet_lite0 in float or with 8 bits all through, with its labels behind it where they are given."""
    import flatbuffers
    from ai_edge_litert import schema_py_generated as schema

    weights = find_efficientnet_lite0()
    network = efficientnet_lite.load_efficientnet_lite0(read_state(weights))
    ranges = calibration.load_calibration(calibration.SHIPPED, sha256_of(weights)).ranges
    model = _Writer(schema, kind, dict(ranges)).write(network, softmax)
    builder = flatbuffers.Builder(1 << 20)
    builder.Finish(model.Pack(builder), b"TFL3")
    file.write_bytes(bytes(builder.Output()))
    if labels:
        with zipfile.ZipFile(file, "a") as archive:
            archive.writestr("labels.txt", "\n".join(labels) + "\n")
    return file


class _Writer:
    def __init__(self, schema: Any, kind: Kind, ranges: dict[str, tuple[float, float]]) -> None:
        self.schema, self.kind, self.ranges = schema, kind, ranges
        self.is_float = kind == "float32"
        self.graph = schema.SubGraphT()
        self.graph.tensors, self.graph.operators = [], []
        self.buffers = [schema.BufferT()]
        self.scales: dict[int, tuple[float, int]] = {}

    def write(self, network: Any, softmax: bool) -> Any:
        picture = self.values("pictures", (1, 224, 224, 3), given=(1 / 128, -1))
        first = picture
        if self.kind == "uint8":
            first = self.tensor("bytes", (1, 224, 224, 3), _UINT8, quantised=([1 / 128], [127]))
            self.operator("quantize", [first], [picture])
        features, side = self.convolved(network.stem, picture, "stem_0", 112)
        for index, block in enumerate(network.blocks):
            name = f"blocks_{index}"
            inner = features
            if not isinstance(block.expand, torch.nn.Identity):
                inner, _ = self.convolved(block.expand, inner, f"{name}_expand_0", side)
            stride = block.depthwise[0].stride[0]
            side = -(-side // stride)
            inner, _ = self.convolved(block.depthwise, inner, f"{name}_depthwise_0", side)
            inner, _ = self.convolved(block.project, inner, f"{name}_project_0", side)
            if block.adds:
                sums = sum(operator.opcodeIndex == list(_CODES).index("add") for operator in self.graph.operators)
                added = self.values(f"add_{sums}" if sums else "add", (1, side, side, block.project[0].out_channels))
                self.operator("add", [features, inner], [added], 11, self.schema.AddOptionsT())
                inner = added
            features = inner
        features, _ = self.convolved(network.head, features, "head_0", side)
        pooled = self.values("pool", (1, 1280))
        self.operator("mean", [features, self.constant("axes", np.array([1, 2], np.int32), _INT32)], [pooled], 27,
                      self.schema.ReducerOptionsT())  # fmt: skip
        dense = self.schema.FullyConnectedOptionsT()
        answers = self.values("classifier", (1, network.classifier.out_features))
        inputs = self.weighted(
            pooled,
            network.classifier.weight.detach().numpy(),
            network.classifier.bias.detach().numpy(),
            "classifier",
            0,
        )
        self.operator("dense", inputs, [answers], 8, dense)
        if softmax:
            options = self.schema.SoftmaxOptionsT()
            options.beta = 1.0
            likely = self.values("softmax", (1, network.classifier.out_features), given=(1 / 256, -128))
            self.operator("softmax", [answers], [likely], 9, options)
            answers = likely
        if self.kind == "uint8":
            scale, zero_point = self.scales[answers]
            given = self.tensor("answers", (1, network.classifier.out_features), _UINT8, ([scale], [zero_point + 128]))
            self.operator("quantize", [answers], [given])
            answers = given
        self.graph.inputs, self.graph.outputs = [first], [answers]
        model = self.schema.ModelT()
        model.version, model.subgraphs, model.buffers = 3, [self.graph], self.buffers
        model.operatorCodes = []
        for code in _CODES.values():
            entry = self.schema.OperatorCodeT()
            entry.builtinCode, entry.deprecatedBuiltinCode, entry.version = code, code, 1 if self.is_float else 3
            model.operatorCodes.append(entry)
        return model

    def convolved(self, layers: Any, features: int, name: str, side: int) -> tuple[int, int]:
        convolution, norm = layers[0], layers[1]
        factor = norm.weight / torch.sqrt(norm.running_var + _EPSILON)
        weight = (convolution.weight * factor.view(-1, 1, 1, 1)).flip(2, 3).detach().numpy()
        bias = (norm.bias - norm.running_mean * factor).detach().numpy()
        is_depthwise = convolution.groups > 1
        stored = weight.transpose(1, 2, 3, 0) if is_depthwise else weight.transpose(0, 2, 3, 1)
        options = self.schema.DepthwiseConv2DOptionsT() if is_depthwise else self.schema.Conv2DOptionsT()
        options.padding, options.strideW, options.strideH = 0, convolution.stride[0], convolution.stride[0]
        options.dilationWFactor = options.dilationHFactor = 1
        options.fusedActivationFunction = 3 if len(layers) > 2 else 0
        if is_depthwise:
            options.depthMultiplier = 1
        answers = self.values(name, (1, side, side, convolution.out_channels))
        inputs = self.weighted(features, stored, bias, name, 3 if is_depthwise else 0)
        self.operator("depthwise" if is_depthwise else "conv", inputs, [answers], 2 if is_depthwise else 1, options)
        return answers, side

    def weighted(self, features: int, weight: NDArray[Any], bias: NDArray[Any], name: str, axis: int) -> list[int]:
        if self.is_float:
            return [
                features,
                self.constant(f"{name}_weight", np.asarray(weight, np.float32), _FLOAT),
                self.constant(f"{name}_bias", np.asarray(bias, np.float32), _FLOAT),
            ]
        others = tuple(index for index in range(weight.ndim) if index != axis)
        scales = np.maximum(np.abs(weight).max(others), 1e-6) / 127
        shape = [-1 if index == axis else 1 for index in range(weight.ndim)]
        rounded = np.clip(np.round(weight / scales.reshape(shape)), -127, 127).astype(np.int8)
        sums = scales * self.scales[features][0]
        biases = np.clip(np.round(bias / sums), -(2**30), 2**30).astype(np.int32)
        zeros = [0] * len(scales)
        return [
            features,
            self.constant(f"{name}_weight", rounded, _INT8, (scales.tolist(), zeros), axis),
            self.constant(f"{name}_bias", biases, _INT32, (sums.tolist(), zeros)),
        ]

    def values(self, name: str, shape: tuple[int, ...], given: tuple[float, int] | None = None) -> int:
        if self.is_float:
            return self.tensor(name, shape, _FLOAT)
        if given is None:
            least, greatest = self.ranges[name]
            scale = (greatest - least) / 255
            given = scale, int(np.clip(round(-least / scale), 0, 255)) - 128
        index = self.tensor(name, shape, _INT8, ([given[0]], [given[1]]))
        self.scales[index] = given
        return index

    def constant(self, name: str, value: NDArray[Any], kind: int, quantised: Any = None, axis: int = 0) -> int:
        buffer = self.schema.BufferT()
        buffer.data = np.frombuffer(np.ascontiguousarray(value).tobytes(), np.uint8)
        self.buffers.append(buffer)
        return self.tensor(name, value.shape, kind, quantised, axis, len(self.buffers) - 1)

    def tensor(
        self, name: str, shape: tuple[int, ...], kind: int, quantised: Any = None, axis: int = 0, buffer: int = 0
    ) -> int:
        tensor = self.schema.TensorT()
        tensor.name, tensor.shape, tensor.type, tensor.buffer = name, list(shape), kind, buffer
        if quantised is not None:
            tensor.quantization = self.schema.QuantizationParametersT()
            tensor.quantization.scale, tensor.quantization.zeroPoint = quantised
            tensor.quantization.quantizedDimension = axis
        self.graph.tensors.append(tensor)
        return len(self.graph.tensors) - 1

    def operator(self, name: str, inputs: list[int], outputs: list[int], kind: int = 0, options: Any = None) -> None:
        operator = self.schema.OperatorT()
        operator.opcodeIndex = list(_CODES).index(name)
        operator.inputs, operator.outputs = inputs, outputs
        operator.builtinOptionsType, operator.builtinOptions = kind, options
        self.graph.operators.append(operator)
