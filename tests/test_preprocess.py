from __future__ import annotations

import cv2
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from torchvision import transforms

from rpiwatch.classifier import efficientnet_lite
from rpiwatch.classifier.fitting import shrunk
from rpiwatch.classifier.preprocess import Preprocessor
from rpiwatch.footage import FootageError, find_footage
from rpiwatch.networks.pictures import normalise_table, resized

MEAN, STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
NORMS = [(MEAN, STD), (efficientnet_lite.MEAN, efficientnet_lite.STD), ((0.0, 0.0, 0.0), (1.0, 1.0, 1.0))]


def seed_input(image: NDArray[np.uint8], mean=MEAN, std=STD) -> torch.Tensor:
    """What the seed's loop made of a BGR picture."""
    transform = transforms.Compose([transforms.ToTensor(), transforms.Normalize(mean=mean, std=std)])
    return transform(image[:, :, [2, 1, 0]]).unsqueeze(0)


def noise(height: int, width: int, seed: int = 0) -> NDArray[np.uint8]:
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)


def bits(tensor: torch.Tensor) -> NDArray[np.uint32]:
    return tensor.contiguous().numpy().view(np.uint32)


@pytest.mark.parametrize(("mean", "std"), NORMS)
def test_every_byte_value_gives_the_bits_of_the_seeds_transforms(mean, std) -> None:
    every_byte = np.repeat(np.arange(256, dtype=np.uint8).reshape(16, 16, 1), 3, axis=2)
    expected = bits(seed_input(every_byte, mean, std))[0].reshape(3, 256)
    assert np.array_equal(normalise_table(mean, std).view(np.uint32), expected)
    prepared = Preprocessor(16, mean, std, "stretch")(every_byte)
    assert np.array_equal(bits(prepared)[0].reshape(3, 256), expected)


def test_channels_are_told_apart() -> None:
    image = noise(64, 64)
    assert np.array_equal(bits(Preprocessor(64, MEAN, STD, "stretch")(image)), bits(seed_input(image)))


def test_real_frames_give_the_bits_of_the_seeds_transforms() -> None:
    try:
        film = find_footage("bikes.mp4")
    except FootageError as error:
        pytest.skip(str(error))
    capture = cv2.VideoCapture(str(film))
    prepare = Preprocessor(224, MEAN, STD, "stretch")
    compared = 0
    for index in range(60):
        there, frame = capture.read()
        assert there
        if index % 6 == 0:
            assert np.array_equal(bits(prepare(frame)), bits(seed_input(shrunk(frame, 224, 224))))
            compared += 1
    assert compared == 10


def test_turned_is_the_picture_by_180_degrees() -> None:
    image = noise(32, 32)
    turned = Preprocessor(32, MEAN, STD, "stretch", turned=True)(image)
    assert torch.equal(turned, seed_input(image).flip(2, 3))


def test_a_picture_of_the_size_is_not_touched_and_not_copied() -> None:
    image = noise(20, 30)
    assert resized(image, 30, 20) is image


@pytest.mark.parametrize("shape", [(480, 640), (225, 224)])
def test_shrinking_is_by_area(shape: tuple[int, int]) -> None:
    image = noise(*shape)
    assert np.array_equal(resized(image, 224, 224), cv2.resize(image, (224, 224), interpolation=cv2.INTER_AREA))


@pytest.mark.parametrize("shape", [(480, 640), (576, 768), (720, 1280), (1080, 1920), (994, 1768), (700, 701)])
def test_the_quick_way_is_nearly_by_area(shape: tuple[int, int]) -> None:
    try:
        scene = cv2.imread(str(find_footage("coffee.png")))
    except FootageError as error:
        pytest.skip(str(error))
    picture = cv2.resize(scene, shape[::-1], interpolation=cv2.INTER_LANCZOS4)
    quick, by_area = shrunk(picture, 224, 224), resized(picture, 224, 224)
    apart = np.abs(quick.astype(int) - by_area)
    assert 0 < apart.mean() < 1.2
    assert np.quantile(apart, 0.99) <= 10
    assert cv2.PSNR(quick, by_area) > 40


@pytest.mark.parametrize("shape", [(480, 640), (576, 768), (720, 1280), (1080, 1920)])
def test_what_is_too_fine_for_the_size_hardly_shows_more_than_by_area(shape: tuple[int, int]) -> None:
    """Waves that 224 pixels cannot hold should be grey: what is left of them is moire."""
    height, width = shape
    row, column = np.mgrid[:height, :width]
    quick, by_area = [], []
    for waves_down, waves_across in [(0, 130), (130, 0), (0, 200), (200, 0), (150, 150), (170, 60), (40, 190)]:
        phase = 2 * np.pi * (waves_down * row / height + waves_across * column / width)
        waves = np.repeat((127.5 + 127.5 * np.cos(phase)).astype(np.uint8)[..., None], 3, axis=2)
        quick.append(shrunk(waves, 224, 224).std())
        by_area.append(resized(waves, 224, 224).std())
    assert np.mean(quick) < 1.3 * np.mean(by_area)
    assert max(quick) < 1.2 * max(by_area)


@pytest.mark.parametrize(
    "shape",
    [
        (224, 224),
        (448, 448),
        (224, 448),
        (100, 640),
        (640, 100),
        (1, 1),
        (447, 1280),
        (360, 640),
        (272, 640),
        (672, 447),
    ],
)
def test_below_twice_the_size_and_by_whole_numbers_it_is_exactly_by_area(shape: tuple[int, int]) -> None:
    picture = noise(*shape)
    assert np.array_equal(shrunk(picture, 224, 224), resized(picture, 224, 224))


@given(st.integers(1, 400), st.integers(1, 400), st.integers(0, 255))
@settings(max_examples=50, deadline=None)
def test_the_quick_way_keeps_size_and_colour(height: int, width: int, value: int) -> None:
    plain = np.full((height, width, 3), (value, 255 - value, 7), np.uint8)
    assert np.array_equal(shrunk(plain, 48, 32), np.broadcast_to(plain[:1, :1], (32, 48, 3)))


def test_a_wide_low_picture_is_shrunk_by_area_and_enlarged_linearly() -> None:
    image = noise(100, 640)
    narrow = cv2.resize(image, (224, 100), interpolation=cv2.INTER_AREA)
    assert np.array_equal(resized(image, 224, 224), cv2.resize(narrow, (224, 224), interpolation=cv2.INTER_LINEAR))


def test_crop_takes_the_central_square() -> None:
    image = noise(40, 100)
    image[:, :30] = 0
    image[:, 70:] = 0
    assert torch.equal(Preprocessor(40, MEAN, STD, "crop")(image), seed_input(image[:, 30:70]))


def test_letterbox_keeps_the_proportions_and_pads_with_the_mean() -> None:
    image = np.full((50, 100, 3), 255, np.uint8)
    prepared = Preprocessor(100, MEAN, STD, "letterbox")(image)[0]
    white = seed_input(image)[0, :, 0, 0]
    assert torch.equal(prepared[:, 25:75], white.view(3, 1, 1).expand(3, 50, 100))
    padding = torch.cat([prepared[:, :25], prepared[:, 75:]], 1)
    assert padding.abs().max() < 0.02, "the mean colour, to the rounding of a byte, is 0 when normalised"


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 90), st.integers(1, 90), st.sampled_from(["stretch", "crop", "letterbox"]), st.booleans())
def test_any_picture_gives_the_networks_input(height: int, width: int, fit, turned: bool) -> None:
    prepared = Preprocessor(32, MEAN, STD, fit, turned=turned)(noise(height, width))
    assert prepared.shape == (1, 3, 32, 32)
    assert prepared.dtype == torch.float32
    table = normalise_table(MEAN, STD)
    assert all(np.isin(prepared[0, channel].numpy(), table[channel]).all() for channel in range(3))


def test_a_view_of_a_larger_picture_is_read_right() -> None:
    view = noise(64, 96)[::2, 10:42]
    assert torch.equal(Preprocessor(32, MEAN, STD, "stretch")(view), seed_input(view))


@pytest.mark.parametrize(
    "image", [np.zeros((8, 8), np.uint8), np.zeros((8, 8, 4), np.uint8), np.zeros((8, 8, 3), np.float32), noise(0, 8)]
)
def test_what_is_no_bgr_picture_is_refused(image) -> None:
    with pytest.raises(ValueError, match="expected uint8"):
        Preprocessor(32, MEAN, STD, "stretch")(image)
