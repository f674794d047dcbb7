"""torchvision's SSDlite, of which the network is compiled for this processor and the rest done on what is sure enough.

Compiled as a whole it takes twice as long: its many small steps after the network are then done for every label, and
what lays a network out for the processor has to leave it alone (see `networks.programs`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torchvision.models.detection import _utils, ssdlite320_mobilenet_v3_large
from torchvision.models.detection.image_list import ImageList
from torchvision.ops import batched_nms

from rpiwatch.detector.model import MOST_DETECTIONS, Found
from rpiwatch.networks.pictures import resized, unit_values
from rpiwatch.networks.programs import Program

_IOU = 0.55
"""Boxes of one label that overlap more are one thing; this and the next are torchvision's values for this network."""
_BOX_WEIGHTS = (10.0, 10.0, 5.0, 5.0)
_MOST_CANDIDATES = 3000
"""Boxes that are compared with each other; the best ones."""
_SCORES = "head.classification_head.module_list.0.1.weight"
_BOXES = "head.regression_head.module_list.0.1.weight"


def outputs_of(state: Mapping[str, Any]) -> int:
    """How many kinds of thing a state dict's network tells apart, the background among them.

    Raises KeyError, AttributeError, IndexError or ZeroDivisionError where it is of another network.
    """
    # The first layer of each head has the same number of boxes a place, each with four sides.
    return 4 * int(state[_SCORES].shape[0]) // int(state[_BOXES].shape[0])


def load_ssdlite(state: Mapping[str, Any], outputs: int, size: int) -> nn.Module:
    """The network with these weights, see `_Core`; RuntimeError where they do not fit."""
    network: Any = ssdlite320_mobilenet_v3_large(weights=None, weights_backbone=None, num_classes=outputs)
    network.load_state_dict(state)
    return _Core(network.eval(), size)


class _Core(nn.Module):
    """Float32 (1, 3, size, size), RGB in 0..1, to offsets (n, 4), logits (n, outputs) and the boxes to move by them.

    Those are (n, 4): left, top, right and bottom in pixels.
    """

    def __init__(self, network: Any, size: int) -> None:
        super().__init__()
        self.backbone = network.backbone
        self.head = network.head
        picture = torch.zeros(1, 3, size, size)
        with torch.inference_mode():
            features = list(network.backbone(picture).values())
            boxes = network.anchor_generator(ImageList(picture, [(size, size)]), features)[0]
        self.register_buffer("boxes", boxes.clone())

    def forward(self, pictures: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """See the class."""
        # As torchvision's transform does it: (value - mean) / std.
        features = self.backbone((pictures - 0.5) / 0.5)
        answers = self.head(list(features.values()))
        return answers["bbox_regression"][0], answers["cls_logits"][0], self.boxes  # type: ignore[return-value]


class Ssdlite:
    """Pictures are stretched to `size` by `size`. `outputs` are the network's, by label; 0 is the background."""

    def __init__(self, program: Program, size: int, outputs: Sequence[int], min_score: float) -> None:
        self._program = program
        self._size = size
        self._outputs = torch.tensor(outputs)
        self._min_score = min_score
        self._coder = _utils.BoxCoder(weights=_BOX_WEIGHTS)

    def __call__(self, image: NDArray[np.uint8]) -> Found:
        """See `Network`."""
        size = self._size
        offsets, logits, priors = self._program(unit_values(resized(image, size, size)).unsqueeze(0))
        by_label = logits.softmax(-1)[:, self._outputs]
        places, labels = torch.nonzero(by_label >= self._min_score, as_tuple=True)
        scores = by_label[places, labels]
        best = torch.argsort(scores, descending=True, stable=True)[:_MOST_CANDIDATES]
        places, labels, scores = places[best], labels[best], scores[best]
        boxes = self._coder.decode_single(offsets[places], priors[places]).clamp(0, size)
        kept = batched_nms(boxes, scores, labels, _IOU)[:MOST_DETECTIONS]
        return Found((boxes[kept] / size).numpy(), labels[kept].numpy(), scores[kept].numpy())
