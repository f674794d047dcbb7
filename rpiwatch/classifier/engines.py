"""Float networks to 8-bit programs and back: everything that knows of torch.ao.quantization.

It is deprecated upstream (pytorch/ao#2259, pytorch#184982) and works on the pinned torch 2.9.1. The engines are those
of `networks.programs`. Because x86 saturates, weights for it are scaled so that no two of a channel can (see
`_pair_safe_observer`).
"""

from __future__ import annotations

import copy
import getpass
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from rpiwatch.networks.programs import Engine, Program, exclusive, frozen, scripted

_LIMIT = 127
"""The largest 8-bit weight; -128 is left out so that ranges are symmetric."""
_RELU6 = 6.0


@dataclass(frozen=True, slots=True)
class Calibration:
    """What quantising needs to know of a network's values, measured in float32 on pictures.

    `ranges` are (least, greatest) of each value that is quantised, by the name of what makes it. `means` are the mean
    input of each layer with weights, float32 (input channels,), by the layer's name. Neither depends on the engine.
    """

    ranges: Mapping[str, tuple[float, float]]
    means: Mapping[str, NDArray[np.float32]]


class NothingToMeasureError(ValueError):
    """There was no input to calibrate with."""


def quantise(network: nn.Module, calibration: Calibration, engine: Engine, size: int) -> Program:
    """A float network in 8 bits: weights by channel, activations by the calibrated ranges.

    What rounding the weights shifts on average is taken out of the biases (bias correction: Nagel et al. 2019,
    Data-Free Quantization, section 4.2, with measured means). ReLU6 needs no operation: ranges end at or below 6, and
    8-bit values saturate there.
    """
    from torch.ao.quantization import quantize_fx

    with exclusive(engine):
        converted = quantize_fx.convert_fx(_ready_to_quantise(network, calibration, engine, size))
        for node in converted.graph.nodes:
            node.type = None  # annotations come through as strings that TorchScript cannot resolve
        converted.recompile()
        return Program(frozen(scripted(converted)), engine)


def twin_of_float(network: nn.Module, calibration: Calibration, size: int) -> nn.Module:
    """The twin (see `twins`) of a float network, quantised as `quantise` does it for engines that take all 8 bits."""
    from torch.ao.nn.intrinsic import ConvReLU2d

    from rpiwatch.classifier import twins

    with exclusive("float32"):
        prepared = _ready_to_quantise(network, calibration, "qnnpack", size)
    roundings: dict[str, nn.Module] = {}
    for node in prepared.graph.nodes:
        if _is_observer(node):  # several of which may share one
            scale, zero_point = getattr(prepared, node.target).calculate_qparams()
            roundings[node.target] = twins.Round(float(scale), int(zero_point))
    for name, rounding in roundings.items():
        setattr(prepared, name, rounding)
    for name, layer in list(_weighted_layers(prepared)):
        observer = _weight_observer("qnnpack")()
        observer(layer.weight)
        scales, zero_points = observer.calculate_qparams()
        weights = torch.quantize_per_channel(layer.weight.detach(), scales, zero_points, 0, torch.qint8).int_repr()
        parent = prepared.get_submodule(name.rpartition(".")[0])
        fused = isinstance(parent, ConvReLU2d)
        twin = twins.Layer(layer, weights, scales, layer.bias.detach(), relu=fused)
        prepared.set_submodule(name.rpartition(".")[0] if fused else name, twin)
    prepared.recompile()
    return cast("nn.Module", prepared.eval())


def twin_of_quantised(network: nn.Module) -> nn.Module:
    """The twin (see `twins`) of torchvision's quantised MobileNetV2: its own weights, scales and zero points."""
    from torch.ao.nn import quantized
    from torch.ao.nn.intrinsic.quantized import ConvReLU2d

    from rpiwatch.classifier import twins

    last: list[tuple[float, int]] = []

    def rounding(module: Any) -> nn.Module:
        last.append((float(module.scale), int(module.zero_point)))
        return twins.Round(*last[-1])

    def replaced(module: nn.Module) -> nn.Module:
        if isinstance(module, quantized.Conv2d | quantized.Linear):
            packed: Any = module
            weight = packed.weight()
            scales = torch.full((weight.shape[0],), weight.q_scale())
            relu = isinstance(module, ConvReLU2d)
            layer = twins.Layer(module, weight.int_repr(), scales, packed.bias().detach(), relu=relu)
            # The mean over a picture's places is rounded as what it is the mean of.
            before = [twins.Round(*last[-1])] if isinstance(module, quantized.Linear) else []
            return nn.Sequential(*before, layer, rounding(module))
        if isinstance(module, quantized.Quantize):
            return rounding(module)
        if isinstance(module, quantized.DeQuantize):
            return nn.Identity()
        if isinstance(module, quantized.QFunctional):
            return twins.Add(rounding(module))
        for name, child in module.named_children():
            setattr(module, name, replaced(child))
        return module

    return replaced(copy.deepcopy(network)).eval()


def _ready_to_quantise(network: nn.Module, calibration: Calibration, engine: Engine, size: int) -> Any:
    """The network with its observers told the calibrated ranges, and biases corrected; within `exclusive`."""
    make_observer = _weight_observer(engine)
    prepared = _prepared(network, make_observer, size)
    values = dict(_observed_values(prepared))
    layers = dict(_weighted_layers(prepared))
    if values.keys() != calibration.ranges.keys() or layers.keys() != calibration.means.keys():
        raise ValueError("the calibration is of another network")
    for name, value_observer in values.items():
        least, greatest = calibration.ranges[name]
        value_observer.min_val, value_observer.max_val = torch.tensor(least), torch.tensor(greatest)
    for name, layer in layers.items():
        _correct_bias(layer, torch.from_numpy(calibration.means[name]), make_observer())
    return prepared


def _weight_observer(engine: Engine) -> Any:
    from torch.ao.quantization import PerChannelMinMaxObserver

    observer = _pair_safe_observer() if engine == "x86" else PerChannelMinMaxObserver
    return observer.with_args(
        dtype=torch.qint8, qscheme=torch.per_channel_symmetric, quant_min=-_LIMIT, quant_max=_LIMIT, eps=2.0**-20
    )


def calibrate(network: nn.Module, inputs: Iterable[Tensor], size: int) -> Calibration:
    """Measure a float network on inputs (1, 3, size, size).

    Ranges are those with the least squared error of quantising the values seen (torch's HistogramObserver), not the
    extremes: one outlier would cost all others their precision. Raises NothingToMeasureError without inputs.
    """
    from torch.ao.quantization import HistogramObserver, default_per_channel_weight_observer

    with exclusive("float32"), torch.no_grad():
        prepared = _prepared(network, default_per_channel_weight_observer, size, HistogramObserver)
        sums = {name: torch.zeros(_input_channels(layer)) for name, layer in _weighted_layers(prepared)}

        def add_mean(name: str, features: Tensor) -> None:
            sums[name] += features.flatten(2).mean(2)[0] if features.dim() == 4 else features[0]

        for name, layer in _weighted_layers(prepared):
            layer.register_forward_pre_hook(lambda _, args, name=name: add_mean(name, args[0]))
        count = 0
        for pictures in inputs:
            prepared(pictures)
            count += 1
        if count == 0:
            raise NothingToMeasureError
        ranges = {name: _range_of(observer) for name, observer in _observed_values(prepared)}
    return Calibration(ranges, {name: (total / count).numpy() for name, total in sums.items()})


def torchvision_mobilenet_v2(labels: int) -> nn.Module:
    """The seed's network: torchvision's MobileNetV2, fused and quantised for qnnpack, without weights."""
    from torchvision.models.quantization import mobilenet_v2

    with exclusive("qnnpack"):
        network: nn.Module = mobilenet_v2(weights=None, quantize=True, num_classes=labels)
        return network.eval()


def load_state(network: nn.Module, state: Mapping[str, Any], engine: Engine) -> None:
    """Give a network its weights, packed for the engine; RuntimeError where names or shapes do not fit."""
    with exclusive(engine):
        network.load_state_dict(state)


def dequantise(network: nn.Module) -> nn.Module:
    """A quantised network's weights in float32, each value clamped to the range it had in 8 bits."""
    from torch.ao.nn import quantized

    def replaced(module: nn.Module) -> nn.Module:
        if isinstance(module, quantized.Conv2d):
            plain = nn.Conv2d(
                module.in_channels,
                module.out_channels,
                cast("tuple[int, int]", module.kernel_size),
                cast("tuple[int, int]", module.stride),
                cast("tuple[int, int]", module.padding),
                groups=module.groups,
            )
            return _with_weights(plain, module)
        if isinstance(module, quantized.Linear):
            return _with_weights(nn.Linear(module.in_features, module.out_features), module)
        if isinstance(module, quantized.Quantize):
            return _Clamp(*_limits(float(module.scale), int(module.zero_point)))
        if isinstance(module, quantized.DeQuantize):
            return nn.Identity()
        if isinstance(module, quantized.QFunctional):
            return _Add(*_limits(float(module.scale), int(module.zero_point)))
        for name, child in module.named_children():
            setattr(module, name, replaced(child))
        return module

    return replaced(copy.deepcopy(network))


class _Clamp(nn.Module):
    def __init__(self, least: float, greatest: float) -> None:
        super().__init__()
        self.least, self.greatest = least, greatest

    def forward(self, values: Tensor) -> Tensor:
        return torch.clamp(values, self.least, self.greatest)


class _Add(nn.Module):
    """Takes the place of QFunctional, of which the networks use `add`."""

    def __init__(self, least: float, greatest: float) -> None:
        super().__init__()
        self.least, self.greatest = least, greatest

    def forward(self, values: Tensor) -> Tensor:
        return values

    @torch.jit.export
    def add(self, first: Tensor, second: Tensor) -> Tensor:
        return torch.clamp(first + second, self.least, self.greatest)


def _with_weights(plain: nn.Conv2d | nn.Linear, module: Any) -> nn.Module:
    plain.weight = nn.Parameter(module.weight().dequantize(), requires_grad=False)
    plain.bias = nn.Parameter(module.bias().detach(), requires_grad=False)
    least, greatest = _limits(float(module.scale), int(module.zero_point))
    from torch.ao.nn.intrinsic.quantized import ConvReLU2d

    return nn.Sequential(plain, _Clamp(max(least, 0.0) if isinstance(module, ConvReLU2d) else least, greatest))


def _limits(scale: float, zero_point: int) -> tuple[float, float]:
    return -zero_point * scale, (255 - zero_point) * scale


def _have_a_name() -> None:
    """Let torch find a user's name, without which it ends here where there is none, as in some containers."""
    try:
        getpass.getuser()
    except (KeyError, OSError):  # the first until Python 3.13
        os.environ["LOGNAME"] = str(os.getuid())


def _prepared(network: nn.Module, weight_observer: Any, size: int, value_observer: Any = None) -> Any:
    """The network with batch normalisation and activations fused into its layers, and observers on its values."""
    from torch.ao.nn.intrinsic import ConvReLU2d
    from torch.ao.quantization import MinMaxObserver, QConfig, QConfigMapping, quantize_fx

    _have_a_name()
    value_observer = (value_observer or MinMaxObserver).with_args(dtype=torch.quint8, quant_min=0, quant_max=255)
    config = QConfig(value_observer, weight_observer)  # type: ignore[no-untyped-call]
    mapping = QConfigMapping().set_global(config)
    plain = copy.deepcopy(network)
    with torch.no_grad():
        clamps = _replace_in_place(plain)
        plain.eval()
        prepared = quantize_fx.prepare_fx(plain, mapping, (torch.zeros(1, 3, size, size),))
    if clamps:
        for module in prepared.modules():
            if isinstance(module, ConvReLU2d):
                # Before the observer, which is a node of its own: it sees what ReLU6 lets through.
                module.register_forward_hook(lambda _, __, values: values.clamp(max=_RELU6))
    return prepared


def _replace_in_place(network: nn.Module) -> bool:
    """ReLU for ReLU6, which no 8-bit kernel fuses, and no dropout; says whether ReLU6 was there."""
    found = False
    for parent in list(network.modules()):
        for name, child in parent.named_children():
            if isinstance(child, nn.ReLU6):
                setattr(parent, name, nn.ReLU())
                found = True
            elif isinstance(child, nn.Dropout):
                setattr(parent, name, nn.Identity())
    return found


def _is_observer(node: Any) -> bool:
    return bool(node.op == "call_module" and node.target.startswith("activation_post_process"))


def _observed_values(prepared: Any) -> Iterator[tuple[str, Any]]:
    """Observers by the name of the node whose values they see."""
    for node in prepared.graph.nodes:
        if _is_observer(node):
            yield str(node.args[0]), getattr(prepared, node.target)


def _weighted_layers(prepared: Any) -> Iterator[tuple[str, Any]]:
    for name, module in prepared.named_modules():
        if isinstance(module, nn.Conv2d | nn.Linear):
            yield name, module


def _input_channels(layer: Any) -> int:
    return int(layer.in_channels if isinstance(layer, nn.Conv2d) else layer.in_features)


def _range_of(observer: Any) -> tuple[float, float]:
    scale, zero_point = observer.calculate_qparams()
    return _limits(float(scale), int(zero_point))


def _correct_bias(layer: Any, mean_input: Tensor, observer: Any) -> None:
    """Take what rounding the weights adds to the layer's mean output out of its bias.

    A convolution's padding is neglected: its mean input holds for the inner part of the picture.
    """
    with torch.no_grad():
        weight = layer.weight
        observer(weight)
        scale, zero_point = observer.calculate_qparams()
        rounded = torch.fake_quantize_per_channel_affine(weight, scale, zero_point.int(), 0, -_LIMIT, _LIMIT)
        shift = (rounded - weight).flatten(2).sum(2) if weight.dim() == 4 else rounded - weight
        groups = getattr(layer, "groups", 1)
        by_group = mean_input.view(groups, -1).repeat_interleave(weight.shape[0] // groups, 0)
        correction = (shift * by_group).sum(1)
        bias = torch.zeros(weight.shape[0]) if layer.bias is None else layer.bias
        layer.bias = nn.Parameter(bias - correction, requires_grad=False)


def _pair_safe_observer() -> Any:
    from torch.ao.quantization import PerChannelMinMaxObserver

    class PairSafeObserver(PerChannelMinMaxObserver):
        """Scales each channel so that fbgemm's 16-bit sums of two products cannot saturate.

        Its kernel adds 255 * a + 255 * b for two neighbours of a channel in 16 signed bits: a + b may be 128 at most.
        The usual remedy halves every weight's range (or every activation's: `reduce_range`), and a bit is lost
        everywhere. Only the two greatest weights of a sign matter: with their sum at 127 (rounding adds one at most)
        every pair is safe whatever the order, and most channels keep most of the bit.
        """

        def forward(self, weight: Tensor) -> Tensor:
            super().forward(weight)  # type: ignore[no-untyped-call]
            channels = weight.detach().flatten(1)
            pair = min(2, channels.shape[1])
            up = channels.topk(pair, 1).values.clamp(min=0).sum(1)
            down = (-channels).topk(pair, 1).values.clamp(min=0).sum(1)
            self._widest = torch.maximum(up, down)
            return weight

        def calculate_qparams(self, **_: Any) -> tuple[Tensor, Tensor]:
            scale = (self._widest / _LIMIT).clamp(min=float(self.eps))
            return scale, torch.zeros_like(scale, dtype=torch.int64)

    return PairSafeObserver
