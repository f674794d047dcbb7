"""EfficientNet-Lite0 for inference, and how the published TensorFlow-style weights fit it.

Lite0 is EfficientNet-B0 without squeeze-and-excitation, with ReLU6, its stem and head of fixed width
(github.com/tensorflow/tpu, models/official/efficientnet/lite).

TensorFlow's SAME pads an even side at stride 2 more at the end than at the start; torch pads alike on both sides.
Turned by 180 degrees the larger part lies at the start, where symmetric padding puts it: the superfluous row at the
end is never reached. So **kernels are turned once when loaded, and the network is fed pictures turned by 180 degrees**.
That is exact for every input size, and costs no padding operation.
"""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor, nn

MEAN = (127 / 255,) * 3
STD = (128 / 255,) * 3
"""The weights expect (pixel - 127) / 128."""

_STEM, _HEAD = 32, 1280
_EPSILON = 1e-3
_STAGES = (  # kernel, stride of the first block, expansion, channels, blocks
    (3, 1, 1, 16, 1),
    (3, 2, 6, 24, 2),
    (5, 2, 6, 40, 2),
    (3, 2, 6, 80, 3),
    (5, 1, 6, 112, 3),
    (5, 2, 6, 192, 4),
    (3, 1, 6, 320, 1),
)
_NAMES = {"_conv_stem": "stem.0", "_bn0": "stem.1", "_conv_head": "head.0", "_bn1": "head.1", "_fc": "classifier"}
_BLOCK_NAMES = {
    "_expand_conv": "expand.0",
    "_bn0": "expand.1",
    "_depthwise_conv": "depthwise.0",
    "_bn1": "depthwise.1",
    "_project_conv": "project.0",
    "_bn2": "project.1",
}


class EfficientNetLite0(nn.Module):
    """Float32 (n, 3, size, size), pictures turned by 180 degrees and normalised, to logits (n, labels)."""

    def __init__(self, labels: int) -> None:
        super().__init__()
        self.stem = _convolution(3, _STEM, kernel=3, stride=2)
        blocks: list[nn.Module] = []
        channels = _STEM
        for kernel, stride, expansion, width, count in _STAGES:
            for index in range(count):
                blocks.append(_Block(channels, width, kernel, stride if index == 0 else 1, expansion))
                channels = width
        self.blocks = nn.Sequential(*blocks)
        self.head = _convolution(channels, _HEAD)
        self.pool = nn.AdaptiveAvgPool2d(1)
        self.classifier = nn.Linear(_HEAD, labels)

    def forward(self, pictures: Tensor) -> Tensor:
        """See the class."""
        features = self.head(self.blocks(self.stem(pictures)))
        logits: Tensor = self.classifier(torch.flatten(self.pool(features), 1))
        return logits


class _Block(nn.Module):
    """Expand, filter each channel, project; added to its input where the shapes allow."""

    def __init__(self, channels: int, width: int, kernel: int, stride: int, expansion: int) -> None:
        super().__init__()
        hidden = channels * expansion
        self.adds = stride == 1 and channels == width
        self.expand = _convolution(channels, hidden) if expansion > 1 else nn.Identity()
        self.depthwise = _convolution(hidden, hidden, kernel=kernel, stride=stride, groups=hidden)
        self.project = _convolution(hidden, width, activation=False)

    def forward(self, features: Tensor) -> Tensor:
        projected: Tensor = self.project(self.depthwise(self.expand(features)))
        return features + projected if self.adds else projected


def _convolution(
    channels: int, width: int, *, kernel: int = 1, stride: int = 1, groups: int = 1, activation: bool = True
) -> nn.Sequential:
    layers: list[nn.Module] = [
        nn.Conv2d(channels, width, kernel, stride, kernel // 2, groups=groups, bias=False),
        nn.BatchNorm2d(width, eps=_EPSILON),
    ]
    if activation:
        layers.append(nn.ReLU6())
    return nn.Sequential(*layers)


def load_efficientnet_lite0(state: Mapping[str, Tensor]) -> EfficientNetLite0:
    """The network with weights of TensorFlow-style names (`_blocks.0._bn1.weight`), in evaluation mode.

    Raises KeyError or RuntimeError where names or shapes do not fit.
    """
    network = EfficientNetLite0(labels=state["_fc.weight"].shape[0])
    network.load_state_dict({_own_name(name): _turned(tensor) for name, tensor in state.items()})
    return network.eval()


def _own_name(name: str) -> str:
    first, *rest = name.split(".")
    if first != "_blocks":
        return ".".join([_NAMES[first], *rest])
    index, layer, *rest = rest
    return ".".join(["blocks", index, _BLOCK_NAMES[layer], *rest])


def _turned(tensor: Tensor) -> Tensor:
    return tensor.flip(2, 3) if tensor.dim() == 4 else tensor
