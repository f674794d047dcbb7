from __future__ import annotations

import os
import subprocess
import sys
import threading
import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import nn
from torch.ao.nn import quantized as nnq
from torch.ao.nn.intrinsic.quantized import ConvReLU2d
from torchvision.models import mobilenet_v2
from torchvision.models.quantization import mobilenet_v2 as quantised_mobilenet_v2

from rpiwatch.classifier import Classifier, ModelError, calibration, efficientnet_lite, engines, open_classifier, top_k
from rpiwatch.classifier.preprocess import Preprocessor
from rpiwatch.config import ModelSection
from rpiwatch.footage import FootageError, find_footage
from rpiwatch.networks.model_info import threads_for
from rpiwatch.networks.weights import find_efficientnet_lite0, read_state, sha256_of
from rpiwatch.vocabulary import load_vocabulary
from tests.seed import SEED_WEIGHTS, pictures_of, seed_answers, seed_model

IMAGENET = load_vocabulary("imagenet").labels
HAS_X86 = "x86" in torch.backends.quantized.supported_engines
needs_x86 = pytest.mark.skipif(not HAS_X86, reason="the x86 engine is of x86-64 machines")
needs_seed_weights = pytest.mark.skipif(
    not SEED_WEIGHTS.is_file(), reason="../shared/data/mobilenet_v2_quantized.pt is not here"
)
NATIVE = "x86" if HAS_X86 else "qnnpack"


def footage(name: str) -> Path:
    try:
        return find_footage(name)
    except FootageError as error:
        pytest.skip(str(error))


def picture(name: str) -> NDArray[np.uint8]:
    return np.asarray(cv2.imread(str(footage(name))), np.uint8)


def frames(count: int, every: int) -> list[NDArray[np.uint8]]:
    """Real frames that calibration never saw, as the seed's camera would give them."""
    return [frame for index, frame in enumerate(pictures_of(footage("bikes.mp4"))) if index % every == 0][:count]


@pytest.fixture(scope="session")
def cache_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One cache for all tests, so that each network is converted once."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="session")
def opened(cache_dir: Path) -> Callable[..., Classifier]:
    def open_with(labels: int = 1000, **values: Any) -> Classifier:
        return open_classifier(ModelSection.model_validate(values), IMAGENET[:labels], cache_dir=cache_dir)

    return open_with


def logits_of(classifier: Classifier, pictures: list[NDArray[np.uint8]]) -> NDArray[np.float32]:
    return np.array([classifier.logits(image) for image in pictures])


# efficientnet_lite0


@pytest.mark.parametrize("engine", ["auto", "float32", "qnnpack"])
def test_lite0_says_what_the_pictures_show(opened, engine: str) -> None:
    classifier = opened(name="efficientnet_lite0", engine=engine)
    for name, label in (("chelsea.png", "Egyptian cat"), ("coffee.png", "espresso")):
        index, probability = top_k(classifier.classify(picture(name)), 1)[0]
        assert IMAGENET[index] == label
        assert probability > 0.6


def test_lite0_chooses_the_machines_engine(opened) -> None:
    info = opened(name="efficientnet_lite0").info
    assert info.engine == NATIVE
    assert info.weights == "efficientnet-lite0-57934424.pth"
    assert info.weights_sha256.startswith("57934424")
    assert (info.input_size, info.labels_count) == (224, 1000)


@pytest.mark.parametrize("engine", [pytest.param("x86", marks=needs_x86), "qnnpack"])
def test_lite0s_engines_agree_with_float32_on_frames_that_calibration_never_saw(opened, engine: str) -> None:
    pictures = frames(count=25, every=10)
    exact = opened(name="efficientnet_lite0", engine="float32")
    rounded = opened(name="efficientnet_lite0", engine=engine)
    expected = np.array([exact.classify(image) for image in pictures])
    answers = np.array([rounded.classify(image) for image in pictures])
    sure = expected.max(1) >= 0.3
    assert sure.sum() >= 5
    assert np.array_equal(answers[sure].argmax(1), expected[sure].argmax(1))
    assert (answers.argmax(1) == expected.argmax(1)).mean() >= 0.8
    assert np.abs(answers - expected).max(1).mean() < 0.08


@needs_x86
def test_no_pair_of_x86_weights_can_saturate_sixteen_bits() -> None:
    make_observer = engines._pair_safe_observer().with_args(
        dtype=torch.qint8, qscheme=torch.per_channel_symmetric, quant_min=-127, quant_max=127, eps=2.0**-20
    )
    generator = torch.Generator().manual_seed(0)
    for shape in ((64, 32, 1, 1), (64, 1, 3, 3), (10, 1280), (4, 1, 1, 1)):
        weight = torch.randn(shape, generator=generator) * torch.rand(shape, generator=generator) ** 4
        observer = make_observer()
        observer(weight)
        scale, zero_point = observer.calculate_qparams()
        stored = torch.quantize_per_channel(weight, scale, zero_point, 0, torch.qint8).int_repr().int().flatten(1)
        for signed in (stored, -stored):
            greatest = signed.topk(min(2, signed.shape[1]), 1).values.clamp(min=0).sum(1)
            assert (255 * greatest <= 32767).all()


def test_turned_kernels_and_pictures_are_tensorflows_same_padding() -> None:
    torch.manual_seed(0)
    for size in (32, 33, 47, 48):
        for kernel in (3, 5):
            convolution = nn.Conv2d(2, 3, kernel, stride=2, padding=kernel // 2)
            plain = torch.randn(1, 2, size, size)
            out = -(-size // 2)
            padding = max(0, (out - 1) * 2 + kernel - size)
            before = padding // 2
            padded = nn.functional.pad(plain, (before, padding - before, before, padding - before))
            expected = nn.functional.conv2d(padded, convolution.weight, convolution.bias, stride=2)
            with torch.no_grad():
                convolution.weight.copy_(convolution.weight.flip(2, 3))
            assert torch.allclose(convolution(plain.flip(2, 3)).flip(2, 3), expected, atol=1e-5)


def test_lite0_takes_other_input_sizes_and_fits(opened) -> None:
    classifier = opened(name="efficientnet_lite0", input_size=192, fit="crop")
    assert IMAGENET[top_k(classifier.classify(picture("coffee.png")), 1)[0][0]] == "espresso"


def test_the_shipped_calibration_is_what_its_script_measures() -> None:
    """Measured again it may differ in the last digits on another processor; the recipe must be the same."""
    files = calibration.bundled_pictures()
    if not files:
        pytest.skip("scikit-image is not installed")
    file = find_efficientnet_lite0()
    shipped = calibration.load_calibration(calibration.SHIPPED, sha256_of(file))
    assert shipped is not None
    network = efficientnet_lite.load_efficientnet_lite0(read_state(file))
    prepare = Preprocessor(224, efficientnet_lite.MEAN, efficientnet_lite.STD, "stretch", turned=True)
    some = (prepare(image) for image in calibration.calibration_images(files[:3], 224))
    measured = engines.calibrate(network, some, 224)
    assert measured.ranges.keys() == shipped.ranges.keys()
    assert {name: len(mean) for name, mean in measured.means.items()} == {
        name: len(mean) for name, mean in shipped.means.items()
    }
    assert all(low <= 0 <= high for low, high in shipped.ranges.values())


def test_a_calibration_survives_its_file_and_belongs_to_its_weights(tmp_path: Path) -> None:
    kept = engines.Calibration(
        {"b": (-1.5, 2.0), "a": (0.0, 6.0)},
        {"y": np.array([1, 2], np.float32), "x": np.array([3], np.float32)},
    )
    calibration.save_calibration(tmp_path / "c.npz", kept, "1234")
    loaded = calibration.load_calibration(tmp_path / "c.npz", "1234")
    assert loaded is not None
    assert loaded.ranges == kept.ranges
    assert {name: mean.tolist() for name, mean in loaded.means.items()} == {"y": [1.0, 2.0], "x": [3.0]}
    assert calibration.digest_of(loaded) == calibration.digest_of(kept)
    assert calibration.load_calibration(tmp_path / "c.npz", "5678") is None


# answers


def test_probabilities_are_a_new_array_that_sums_to_one(opened) -> None:
    classifier = opened(name="efficientnet_lite0")
    first = classifier.classify(picture("chelsea.png"))
    kept = first.copy()
    classifier.classify(picture("coffee.png"))
    assert np.array_equal(first, kept)
    assert first.shape == (1000,)
    assert first.dtype == np.float32
    assert first.sum() == pytest.approx(1, abs=1e-5)
    logits = torch.from_numpy(classifier.logits(picture("chelsea.png")))
    assert np.allclose(first, torch.softmax(logits, 0).numpy(), atol=1e-6)


def test_top_k_is_highest_first_and_ties_go_to_the_lower_index() -> None:
    probabilities = np.array([0.1, 0.3, 0.2, 0.3, 0.1], np.float32)
    assert [index for index, _ in top_k(probabilities, 4)] == [1, 3, 2, 0]
    assert top_k(probabilities, 9)[0] == (1, pytest.approx(0.3))
    assert len(top_k(probabilities, 9)) == 5


@pytest.mark.parametrize(("cores", "threads"), [(1, 1), (2, 1), (4, 3), (64, 4)])
def test_threads_leave_a_core_to_camera_and_encoder(cores: int, threads: int) -> None:
    assert threads_for(cores) == threads


# several threads


@pytest.mark.parametrize("engine", [pytest.param("x86", marks=needs_x86), "qnnpack", "float32"])
def test_several_threads_get_the_answers_that_one_gets_to_the_bit(opened, engine: str) -> None:
    pictures = frames(count=8, every=25)
    one = opened(name="efficientnet_lite0", engine=engine)
    expected = logits_of(one, pictures)
    several = one.for_threads(3)
    if engine == "qnnpack":  # which locks its operators
        assert [each.info for each in several] == [one.info]
        return
    assert len(several) == 3
    assert len({id(each._network._program) for each in several}) == 1  # type: ignore[attr-defined]
    together = threading.Barrier(3)

    def answers(classifier: Classifier) -> NDArray[np.float32]:
        together.wait(60)
        return logits_of(classifier, pictures)

    with ThreadPoolExecutor(3) as pool:
        for given in pool.map(answers, several):
            assert given.tobytes() == expected.tobytes()


def test_frames_looked_at_together_have_a_torch_thread_each(opened) -> None:
    classifier = opened(name="efficientnet_lite0", threads=2)
    assert torch.get_num_threads() == 2
    classifier.for_threads(3)
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(torch.get_num_threads).result() == torch.get_num_threads() == 1
    assert [each.info for each in classifier.for_threads(1)] == [classifier.info]
    assert torch.get_num_threads() == 2


# the seed's network


@needs_seed_weights
def test_the_seeds_torchscript_answers_as_the_seeds_loop_to_the_bit(opened) -> None:
    pictures = frames(count=25, every=10)
    expected = np.array(list(seed_answers(seed_model(SEED_WEIGHTS), iter(pictures))))
    classifier = opened(name="torchscript", path=str(SEED_WEIGHTS))
    assert classifier.info.engine == "qnnpack"
    assert np.array_equal(logits_of(classifier, pictures), expected)
    assert len(np.unique(expected.argmax(1))) > 1


def quantised_network() -> nn.Module:
    """The seed's network as torchvision builds it, untrained."""
    torch.backends.quantized.engine = "qnnpack"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # torchvision's way of building it is not ours to mend
        return quantised_mobilenet_v2(weights=None, quantize=True).eval()


@pytest.fixture(scope="session")
def untrained(tmp_path_factory: pytest.TempPathFactory) -> tuple[nn.Module, Path]:
    """The seed's network with weights drawn by chance, which torchvision leaves at zero, and its state dict."""
    torch.manual_seed(0)
    network = quantised_network()
    for module in network.modules():
        if isinstance(module, nnq.Conv2d | nnq.Linear):
            weight, bias = module.weight(), module.bias()
            spread = (2 / weight[0].numel()) ** 0.5
            drawn = torch.quantize_per_tensor(spread * torch.randn(weight.shape), spread / 40, 0, torch.qint8)
            module.set_weight_bias(drawn, 0.1 * torch.randn(bias.shape))
        if hasattr(module, "zero_point"):
            signed = not isinstance(module, ConvReLU2d)
            scale, zero_point = 0.03, 128 if signed else 0
            tensor = isinstance(module.scale, torch.Tensor)
            module.scale = torch.tensor([scale]) if tensor else scale
            module.zero_point = torch.tensor([zero_point]) if tensor else zero_point
    file = tmp_path_factory.mktemp("weights") / "untrained_quantised.pth"
    torch.save(network.state_dict(), file)
    return network, file


def test_a_quantised_state_dict_answers_as_the_seeds_loop_to_the_bit(opened, untrained) -> None:
    network, file = untrained
    pictures = [np.random.default_rng(seed).integers(0, 256, (224, 224, 3), dtype=np.uint8) for seed in range(5)]
    expected = np.array(list(seed_answers(torch.jit.script(network), iter(pictures))))
    for _ in range(2):  # converted, and from the cache
        classifier = opened(name="mobilenet_v2", path=str(file))
        assert classifier.info.engine == "qnnpack"
        assert np.array_equal(logits_of(classifier, pictures), expected)
    assert expected.std() > 0


@pytest.fixture(scope="session")
def trained_state() -> dict[str, Any]:
    """The state dict that the seed's TorchScript was made of, taken back out of it."""
    if not SEED_WEIGHTS.is_file():
        pytest.skip("../shared/data/mobilenet_v2_quantized.pt is not here")
    network = quantised_network()
    script = torch.jit.load(str(SEED_WEIGHTS)).eval()
    state = network.state_dict()
    adding = iter([3, 5, 6, 8, 9, 10, 12, 13, 15, 16])  # MobileNetV2's blocks with a skip, in the graph's order
    for node in script.inlined_graph.nodes():
        inputs = list(node.inputs())
        numbers = [value.toIValue() for value in inputs if value.node().kind() == "prim::Constant"]
        if node.kind() == "aten::quantize_per_tensor":
            state["quant.scale"], state["quant.zero_point"] = torch.tensor([numbers[0]]), torch.tensor([numbers[1]])
            continue
        if node.kind() in ("quantized::conv2d", "quantized::conv2d_relu"):
            attribute = inputs[1].node().s("name")
            name = attribute.removeprefix("_jit_pass_hoist_conv_packed_params.").rpartition("._packed_params")[0]
            state[f"{name}.weight"], state[f"{name}.bias"] = getattr(script, attribute).unpack()
        elif node.kind() == "quantized::add":
            name = f"features.{next(adding)}.skip_add"
        elif node.kind() == "quantized::linear":
            name = "classifier.1"
            packed = dict(script.named_modules())[f"{name}._packed_params"]._packed_params
            state[f"{name}._packed_params._packed_params"] = tuple(packed.unpack())
        else:
            continue
        assert f"{name}.scale" in state
        state[f"{name}.scale"], state[f"{name}.zero_point"] = map(torch.tensor, numbers)
    return state


@needs_seed_weights
def test_a_trained_state_dict_on_qnnpack_is_the_seeds_torchscript_to_the_bit(opened, trained_state, tmp_path) -> None:
    torch.save(trained_state, tmp_path / "trained.pth")
    pictures = frames(count=10, every=25)
    expected = logits_of(opened(name="torchscript", path=str(SEED_WEIGHTS)), pictures)
    classifier = opened(name="mobilenet_v2", path=str(tmp_path / "trained.pth"))
    assert np.array_equal(logits_of(classifier, pictures), expected)


@needs_seed_weights
def test_its_weights_in_float32_agree_with_qnnpack(opened, trained_state, tmp_path) -> None:
    torch.save(trained_state, tmp_path / "trained.pth")
    pictures = frames(count=50, every=5)
    rounded = logits_of(opened(name="mobilenet_v2", path=str(tmp_path / "trained.pth")), pictures)
    exact = opened(name="mobilenet_v2", path=str(tmp_path / "trained.pth"), engine="float32")
    assert exact.info.engine == "float32"
    expected = logits_of(exact, pictures)
    # Not top 1: on this footage the first two are often a rounding apart.
    alike = [np.corrcoef(ours, theirs)[0, 1] for ours, theirs in zip(expected, rounded, strict=True)]
    assert np.mean(alike) >= 0.95
    assert not np.array_equal(rounded, expected)


def test_a_start_from_the_cache_needs_no_torchvision(opened, untrained, cache_dir) -> None:
    """Only who builds a network imports it: a second, and 150 MB on x86-64."""
    values = {"name": "mobilenet_v2", "path": str(untrained[1])}
    assert opened(**values).info.engine == "qnnpack"
    code = (
        "import sys; from pathlib import Path; from rpiwatch.classifier import open_classifier\n"
        "from rpiwatch.config import ModelSection\n"
        f"for values in ({values!r}, {{'name': 'efficientnet_lite0'}}):\n"
        f"    open_classifier(ModelSection.model_validate(values), [''] * 1000, cache_dir=Path({str(cache_dir)!r}))\n"
        "print([name for name in ('torchvision', 'executorch', 'ai_edge_litert') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=300)
    assert done.stdout == "[]\n", done.stderr


@needs_seed_weights
def test_a_twin_of_the_seeds_network_answers_as_qnnpack(opened, trained_state, tmp_path) -> None:
    """Written out in float, with every value rounded where qnnpack rounds it, it is the same network."""
    torch.save(trained_state, tmp_path / "trained.pth")
    network = engines.torchvision_mobilenet_v2(1000)
    engines.load_state(network, trained_state, "qnnpack")
    twin = engines.twin_of_quantised(network)
    rounded = opened(name="mobilenet_v2", path=str(tmp_path / "trained.pth"), engine="qnnpack")
    prepare = Preprocessor(224, (0.485, 0.456, 0.406), (0.229, 0.224, 0.225), "stretch")
    step = float(trained_state["classifier.1.scale"])
    for image in frames(count=3, every=80):
        with torch.inference_mode():
            answers = twin(prepare(image))[0].numpy()
        expected = rounded.logits(image)
        assert np.corrcoef(answers, expected)[0, 1] > 0.99
        assert np.abs(answers - expected).mean() < 2 * step


def test_a_twin_of_a_float_network_answers_as_qnnpack(opened) -> None:
    file = find_efficientnet_lite0()
    shipped = calibration.load_calibration(calibration.SHIPPED, sha256_of(file))
    network = efficientnet_lite.load_efficientnet_lite0(read_state(file))
    twin = engines.twin_of_float(network, shipped, 224)
    prepare = Preprocessor(224, efficientnet_lite.MEAN, efficientnet_lite.STD, "stretch", turned=True)
    rounded = opened(name="efficientnet_lite0", engine="qnnpack")
    for name in ("chelsea.png", "coffee.png"):
        with torch.inference_mode():
            answers = twin(prepare(picture(name)))[0].numpy()
        expected = rounded.logits(picture(name))
        assert answers.argmax() == expected.argmax()
        assert np.corrcoef(answers, expected)[0, 1] > 0.99


def float_state(quantised: dict[str, Any]) -> dict[str, torch.Tensor]:
    """Weights of torchvision's float network that compute what the 8-bit weights do."""
    state = mobilenet_v2(weights=None).state_dict()
    for key, value in quantised.items():
        if key.startswith("features.") and key.endswith(".weight"):
            name = key.removesuffix(".weight")
            parent, _, index = name.rpartition(".")
            norm = f"{parent}.{int(index) + 1}"
            state[key] = value.dequantize()
            state[f"{norm}.weight"] = torch.full_like(state[f"{norm}.weight"], (1 + 1e-5) ** 0.5)
            state[f"{norm}.bias"] = quantised[f"{name}.bias"]
            state[f"{norm}.running_mean"] = torch.zeros_like(state[f"{norm}.running_mean"])
            state[f"{norm}.running_var"] = torch.ones_like(state[f"{norm}.running_var"])
    weight, bias = quantised["classifier.1._packed_params._packed_params"]
    return state | {"classifier.1.weight": weight.dequantize(), "classifier.1.bias": bias}


@pytest.fixture(scope="session")
def pictures_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pictures")
    for name in ("astronaut.png", "chelsea.png", "coffee.png", "rocket.jpg", "motorcycle_left.png"):
        source = Path(footage("chelsea.png")).with_name(name)
        (folder / name).write_bytes(source.read_bytes())
    (folder / "broken.jpg").write_bytes(b"no picture")
    (folder / "notes.txt").write_text("no picture")
    return folder


@needs_seed_weights
def test_float_mobilenet_is_quantised_with_the_users_pictures(opened, trained_state, pictures_folder, tmp_path) -> None:
    torch.save(float_state(trained_state), tmp_path / "float.pth")
    pictures = frames(count=40, every=6)
    values = {"name": "mobilenet_v2", "path": str(tmp_path / "float.pth")}
    exact = opened(**values, engine="float32")
    rounded = opened(**values, calibration=str(pictures_folder))
    assert (exact.info.engine, rounded.info.engine) == ("float32", NATIVE)
    expected = np.array([exact.classify(image) for image in pictures])
    answers = np.array([rounded.classify(image) for image in pictures])
    sure = expected.max(1) >= 0.5
    assert sure.sum() >= 5
    assert (answers.argmax(1) == expected.argmax(1))[sure].mean() >= 0.9


@pytest.fixture(scope="session")
def small_float(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An untrained float network with ten labels."""
    torch.manual_seed(0)
    file = tmp_path_factory.mktemp("weights") / "small.pth"
    torch.save(mobilenet_v2(weights=None, num_classes=10).state_dict(), file)
    return file


def test_without_pictures_auto_stays_float32_and_x86_is_refused(opened, small_float, monkeypatch) -> None:
    monkeypatch.setattr(calibration, "bundled_pictures", list)  # as where scikit-image is not installed
    values = {"name": "mobilenet_v2", "path": str(small_float)}
    assert opened(10, **values, engine="auto").info.engine == "float32"
    with pytest.raises(ModelError, match="needs pictures to calibrate") as caught:
        opened(10, **values, engine=NATIVE)
    assert "[model] calibration" in str(caught.value)
    assert str(small_float) in str(caught.value)


def test_a_calibration_folder_must_hold_readable_pictures(opened, small_float, tmp_path) -> None:
    def opening(folder: Path) -> Classifier:
        return opened(10, name="mobilenet_v2", path=str(small_float), calibration=str(folder))

    with pytest.raises(ModelError, match="is no folder"):
        opening(tmp_path / "absent")
    with pytest.raises(ModelError, match="holds no pictures"):
        opening(tmp_path)
    (tmp_path / "broken.jpg").write_bytes(b"no picture")
    with pytest.raises(ModelError, match="can be read"):
        opening(tmp_path)


# refusals


@needs_seed_weights
@pytest.mark.parametrize(("engine", "reason"), [("x86", "0.70 to 0.74"), ("float32", "cannot be turned into float32")])
def test_8_bit_torchscript_runs_on_qnnpack_only(opened, engine: str, reason: str) -> None:
    with pytest.raises(ModelError, match=reason) as caught:
        opened(name="torchscript", path=str(SEED_WEIGHTS), engine=engine)
    assert str(SEED_WEIGHTS) in str(caught.value)


def test_an_8_bit_state_dict_is_refused_on_x86(opened, untrained) -> None:
    with pytest.raises(ModelError, match="saturate"):
        opened(name="mobilenet_v2", path=str(untrained[1]), engine="x86")


class Answers(nn.Module):
    """A small TorchScript classifier of 32x32 pictures."""

    def __init__(self, labels: int = 3) -> None:
        super().__init__()
        self.linear = nn.Linear(3 * 32 * 32, labels)

    def forward(self, pictures: torch.Tensor) -> torch.Tensor:
        return self.linear(pictures.flatten(1))


class Clamps(nn.Module):
    """Two clamps with different bounds, which optimize_for_inference takes for one."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Conv2d(3, 8, 3)
        self.second = nn.Conv2d(8, 5, 1)

    def forward(self, pictures: torch.Tensor) -> torch.Tensor:
        return self.second(self.first(pictures).clamp(-0.2, 0.2)).clamp(-0.01, 0.01).mean((2, 3))


class Pairs(nn.Module):
    def forward(self, pictures: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        return pictures, pictures


class Maps(nn.Module):
    def forward(self, pictures: torch.Tensor) -> torch.Tensor:
        return pictures


def save(module: nn.Module, file: Path) -> Path:
    torch.jit.script(module).save(str(file))
    return file


def test_float_torchscript_has_its_own_size_mean_and_std(opened, tmp_path: Path) -> None:
    torch.manual_seed(0)
    module = Answers()
    mean, std = (0.1, 0.2, 0.3), (0.5, 0.6, 0.7)
    file = save(module, tmp_path / "net.pt")
    classifier = opened(3, name="torchscript", path=str(file), input_size=32, mean=mean, std=std)
    assert classifier.info.engine == "float32"
    image = np.random.default_rng(0).integers(0, 256, (32, 32, 3), dtype=np.uint8)
    rgb = torch.from_numpy(image[:, :, ::-1].copy()).permute(2, 0, 1) / 255
    normalised = (rgb - torch.tensor(mean).view(3, 1, 1)) / torch.tensor(std).view(3, 1, 1)
    with torch.no_grad():
        expected = torch.softmax(module(normalised[None])[0], 0).numpy()
    assert np.allclose(classifier.classify(image), expected, atol=1e-5)


def test_float32_does_not_change_a_networks_answers(opened, tmp_path: Path) -> None:
    torch.manual_seed(0)
    module = Clamps().eval()
    classifier = opened(5, name="torchscript", path=str(save(module, tmp_path / "clamps.pt")), input_size=32)
    image = np.random.default_rng(0).integers(0, 256, (32, 32, 3), dtype=np.uint8)
    prepared = Preprocessor(32, (0.485, 0.456, 0.406), (0.229, 0.224, 0.225), "stretch")(image)
    with torch.no_grad():
        assert np.allclose(classifier.logits(image), module(prepared)[0].numpy(), atol=1e-5)


def test_what_a_file_cannot_do_is_said_with_its_name(opened, tmp_path: Path) -> None:
    cases = {
        "three.pt": (save(Answers(), tmp_path / "three.pt"), {"input_size": 32}, "has 3 outputs"),
        "size.pt": (save(Answers(), tmp_path / "size.pt"), {"input_size": 64}, "fails on a picture of 64x64"),
        "pairs.pt": (save(Pairs(), tmp_path / "pairs.pt"), {}, "answers a picture with tuple"),
        "maps.pt": (save(Maps(), tmp_path / "maps.pt"), {}, "expected logits"),
    }
    for name, (file, values, reason) in cases.items():
        with pytest.raises(ModelError, match=reason) as caught:
            opened(5, name="torchscript", path=str(file), **values)
        assert name in str(caught.value)


def test_float_torchscript_cannot_be_quantised(opened, tmp_path: Path) -> None:
    file = save(Answers(), tmp_path / "net.pt")
    with pytest.raises(ModelError, match="cannot be quantised"):
        opened(3, name="torchscript", path=str(file), input_size=32, engine="qnnpack")


@pytest.mark.parametrize("name", ["torchscript", "mobilenet_v2", "efficientnet_lite0"])
@pytest.mark.parametrize("content", [b"", b"no weights", b"PKno archive"])
def test_unreadable_weights_are_named(opened, tmp_path: Path, name: str, content: bytes) -> None:
    file = tmp_path / "damaged.pt"
    file.write_bytes(content)
    with pytest.raises(ModelError, match=r"damaged\.pt"):
        opened(name=name, path=str(file))


def test_missing_weights_are_named(opened, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"absent\.pt: there is no such file"):
        opened(name="torchscript", path=str(tmp_path / "absent.pt"))


def test_weights_of_another_network_are_refused(opened, small_float) -> None:
    with pytest.raises(ModelError, match="does not fit efficientnet_lite0"):
        opened(10, name="efficientnet_lite0", path=str(small_float))
    lite0 = find_efficientnet_lite0()
    with pytest.raises(ModelError, match="does not fit mobilenet_v2"):
        opened(name="mobilenet_v2", path=str(lite0))


def test_labels_must_be_as_many_as_outputs(opened) -> None:
    with pytest.raises(ModelError, match=r"has 1000 outputs, and .* has 999 labels"):
        opened(999, name="efficientnet_lite0")


def test_without_a_network_mobilenet_says_how_to_bring_its_weights(tmp_path: Path) -> None:
    section = ModelSection.model_validate({"name": "mobilenet_v2"})
    with pytest.raises(ModelError, match=r"mobilenet_v2_qnnpack_37f702c5\.pth") as caught:
        open_classifier(section, IMAGENET, cache_dir=tmp_path, download_from="http://127.0.0.1:9/closed")
    assert "[model] path" in str(caught.value)


# the cache


def programs_in(folder: Path) -> list[Path]:
    return sorted((folder / "programs").iterdir())


def test_a_converted_network_is_kept_and_a_damaged_copy_is_made_anew(tmp_path: Path) -> None:
    section = ModelSection.model_validate({"name": "efficientnet_lite0", "engine": NATIVE})
    image = picture("coffee.png")
    first = open_classifier(section, IMAGENET, cache_dir=tmp_path).classify(image)
    (kept,) = programs_in(tmp_path)
    whole = kept.read_bytes()
    os.utime(kept, ns=(0, 0))
    assert np.array_equal(open_classifier(section, IMAGENET, cache_dir=tmp_path).classify(image), first)
    assert kept.stat().st_mtime_ns == 0, "the second opening read it and did not write it again"
    for damaged in (whole[: len(whole) // 2], whole[:40_000] + bytes([whole[40_000] ^ 1]) + whole[40_001:], b""):
        kept.write_bytes(damaged)
        assert np.array_equal(open_classifier(section, IMAGENET, cache_dir=tmp_path).classify(image), first)
        assert programs_in(tmp_path) == [kept]
        assert kept.stat().st_size == len(whole)


def test_a_cache_folder_that_cannot_be_written_is_gone_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    section = ModelSection.model_validate({"name": "efficientnet_lite0", "engine": "float32"})
    classifier = open_classifier(section, IMAGENET, cache_dir=tmp_path / "file" / "cache")
    assert classifier.info.engine == "float32"
