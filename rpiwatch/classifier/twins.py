"""8-bit networks written out in float: every value is rounded where the 8-bit engines round it.

A twin computes with the operations `quantize_per_tensor`, `dequantize_per_tensor` and `dequantize_per_channel`, which
exporters know: of a layer between two of them they make one 8-bit kernel. So a network is quantised once, by our recipe
or by whoever made its checkpoint, and each engine computes with the same numbers. `engines` makes twins.
"""

from __future__ import annotations

from typing import Any, cast

import torch
from torch import Tensor, nn
from torch.ao.quantization.fx import _decomposed  # noqa: F401 - makes the operations known
from torch.nn import functional

_operations: Any = torch.ops.quantized_decomposed
_LEAST, _GREATEST = -128, 127


class Round(nn.Module):
    """Values as they come back from 8 bits. The zero point is that of unsigned ones, 0..255."""

    def __init__(self, scale: float, zero_point: int) -> None:
        super().__init__()
        self.scale, self.zero_point = scale, zero_point + _LEAST

    def forward(self, values: Tensor) -> Tensor:
        """See the class."""
        numbers = (self.scale, self.zero_point, _LEAST, _GREATEST, torch.int8)
        rounded = _operations.quantize_per_tensor.default(values, *numbers)
        return cast(Tensor, _operations.dequantize_per_tensor.default(rounded, *numbers))


class Layer(nn.Module):
    """A convolution or linear layer with 8-bit weights by channel, and ReLU where the layer has it."""

    def __init__(self, layer: Any, weights: Tensor, scales: Tensor, bias: Tensor, *, relu: bool) -> None:
        super().__init__()
        self.register_buffer("weights", weights.contiguous())  # those of a packed layer lie channels last
        self.register_buffer("scales", scales)
        self.register_buffer("zero_points", torch.zeros(len(scales), dtype=torch.int64))
        self.register_buffer("bias", bias)
        self.relu = relu
        self.spatial = (layer.stride, layer.padding, layer.dilation, layer.groups) if weights.dim() == 4 else None

    def forward(self, values: Tensor) -> Tensor:
        """See the class."""
        weights = _operations.dequantize_per_channel.default(
            self.weights, self.scales, self.zero_points, 0, _LEAST, _GREATEST, torch.int8
        )
        bias = cast(Tensor, self.bias)
        if self.spatial is None:
            answers = functional.linear(values, weights, bias)
        else:
            answers = functional.conv2d(values, weights, bias, *self.spatial)
        return functional.relu(answers) if self.relu else answers


class Add(nn.Module):
    """Takes the place of QFunctional, of which the networks use `add`."""

    def __init__(self, rounding: nn.Module) -> None:
        super().__init__()
        self.rounding = rounding

    def forward(self, values: Tensor) -> Tensor:
        """Let them pass."""
        return values

    def add(self, first: Tensor, second: Tensor) -> Tensor:
        """The sum, rounded."""
        return cast(Tensor, self.rounding(first + second))
