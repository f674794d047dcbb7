"""A camera's JPEG: cut to its picture, its size read, damaged ones refused, decoded no larger than is needed."""

from __future__ import annotations

import av
import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rpiwatch.sources.jpeg import Jpeg, decode_jpeg, read_jpeg
from tests.jpegs import encoded, scene, with_exif_turn, with_thumbnail, without_huffman_tables

PICTURE = scene(640, 480)
JPEG = encoded(PICTURE)


def test_a_picture_is_read_with_its_size():
    assert read_jpeg(JPEG) == Jpeg(JPEG, 640, 480)


@pytest.mark.parametrize("rest", [b"\0" * 5000, b"\xff", b"\xff\xd9", JPEG, b"\0" * 7 + JPEG[50_000:]])
def test_what_follows_the_picture_is_left_out(rest):
    assert read_jpeg(JPEG + rest) == Jpeg(JPEG, 640, 480)


def test_a_thumbnail_inside_is_not_the_end():
    whole = with_thumbnail(JPEG, encoded(scene(160, 120)))
    assert read_jpeg(whole + b"\0" * 100) == Jpeg(whole, 640, 480)


def test_fill_bytes_before_a_marker():
    filled = JPEG[:2] + b"\xff\xff" + JPEG[2:]
    assert read_jpeg(filled) == Jpeg(filled, 640, 480)


def test_restart_markers_are_not_the_end():
    done, buffer = cv2.imencode(".jpg", PICTURE, [cv2.IMWRITE_JPEG_RST_INTERVAL, 2])
    assert done
    whole = buffer.tobytes()
    assert b"\xff\xd0" in whole
    assert read_jpeg(whole + b"\0") == Jpeg(whole, 640, 480)


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"\0" * 1000,
        JPEG[1:],
        JPEG[: len(JPEG) // 2],
        JPEG[:300],
        JPEG[:2],
        JPEG[:-2],
        JPEG[:2] + b"\0" + JPEG[2:],
        b"\xff\xd8\xff\xd9",
        b"\xff\xd8\xff\xda\0\2\xff\xd9",  # a scan of no size
    ],
    ids=range(10),
)
def test_a_damaged_picture_is_refused(damaged):
    assert read_jpeg(damaged) is None


@given(st.binary(max_size=60), st.integers(0, len(JPEG)), st.integers(0, 200))
def test_no_buffer_is_a_crash(noise, at, length):
    jpeg = read_jpeg(JPEG[:at] + noise + JPEG[at + length :])
    assert jpeg is None or (jpeg.data.startswith(b"\xff\xd8") and jpeg.data.endswith(b"\xff\xd9"))


@pytest.mark.parametrize(
    ("size", "min_side", "expected"),
    [
        ((1280, 720), None, (1280, 720)),
        ((1280, 720), 224, (640, 360)),
        ((1280, 720), 180, (320, 180)),
        ((1280, 720), 181, (640, 360)),
        ((1280, 720), 90, (160, 90)),
        ((1280, 720), 32, (160, 90)),
        ((1280, 720), 721, (1280, 720)),
        ((640, 480), 224, (320, 240)),
        ((448, 448), 224, (224, 224)),
        ((447, 448), 224, (447, 448)),
        ((1920, 1080), 224, (480, 270)),
        ((3840, 2160), 224, (480, 270)),
    ],
)
def test_a_picture_is_decoded_at_the_smallest_scale_that_is_large_enough(size, min_side, expected):
    jpeg = read_jpeg(encoded(scene(*size)))
    image = decode_jpeg(jpeg, min_side)
    assert image.shape == (expected[1], expected[0], 3)
    assert image.dtype == np.uint8


def test_a_small_decoding_shows_the_same_picture():
    full = decode_jpeg(read_jpeg(JPEG), None)
    small = decode_jpeg(read_jpeg(JPEG), 224)
    shrunk = cv2.resize(full, small.shape[1::-1], interpolation=cv2.INTER_AREA)
    assert np.abs(small.astype(int) - shrunk).mean() < 2


def test_a_grey_picture_is_decoded_in_three_channels():
    grey = read_jpeg(encoded(cv2.cvtColor(PICTURE, cv2.COLOR_BGR2GRAY)))
    assert decode_jpeg(grey, 224).shape == (240, 320, 3)


def test_a_picture_that_says_it_is_turned_is_shown_as_its_clip_will_be():
    turned = read_jpeg(with_exif_turn(JPEG))
    assert decode_jpeg(turned, None).shape == (480, 640, 3)
    assert decode_jpeg(turned, 224).shape == (240, 320, 3)


def test_a_picture_that_cannot_be_decoded_is_none():
    assert decode_jpeg(Jpeg(JPEG[:200] + b"\xff\xd9", 640, 480), 224) is None
    huge = bytearray(JPEG)
    at = JPEG.index(b"\xff\xc0") + 5
    huge[at : at + 4] = b"\xff\xff\xff\xff"
    assert decode_jpeg(read_jpeg(bytes(huge)), None) is None


def test_huffman_tables_that_a_camera_leaves_out_are_supplied_by_every_decoder():
    """Motion JPEG over USB mostly comes without them; the model's decoder and the clip writer's must see the same."""
    short = without_huffman_tables(JPEG)
    assert b"\xff\xc4" in JPEG
    assert b"\xff\xc4" not in short[: short.index(b"\xff\xda")]
    assert np.array_equal(decode_jpeg(read_jpeg(short), 224), decode_jpeg(read_jpeg(JPEG), 224))
    decoder = av.CodecContext.create("mjpeg", "r")
    [frame] = decoder.decode(av.Packet(short))
    [whole] = av.CodecContext.create("mjpeg", "r").decode(av.Packet(JPEG))
    assert np.array_equal(frame.to_ndarray(), whole.to_ndarray())


@pytest.mark.parametrize("min_side", [None, 224])
@pytest.mark.parametrize("size", [(640, 480), (1280, 720), (333, 251), (961, 541)])
def test_the_pixels_are_those_that_opencv_gives(size, min_side):
    """Of which the loop that rpiwatch grew from had its answers."""
    data = encoded(scene(*size))
    image = decode_jpeg(read_jpeg(data), min_side)
    flags = cv2.IMREAD_COLOR if image.shape[1::-1] == size else cv2.IMREAD_REDUCED_COLOR_2
    assert np.array_equal(image, cv2.imdecode(np.frombuffer(data, np.uint8), flags))


def test_stray_bytes_are_no_damage_and_nothing_is_said_of_them(capfd):
    """Some USB cameras leave them in each picture: a line each in the log, thirty times a second."""
    stray = read_jpeg(JPEG[:-2] + b"\0\0\0" + JPEG[-2:])
    assert np.array_equal(decode_jpeg(stray, 224), decode_jpeg(read_jpeg(JPEG), 224))
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("min_side", [None, 224])
def test_a_torn_picture_is_none(min_side, capfd):
    assert decode_jpeg(read_jpeg(JPEG[: len(JPEG) // 2] + b"\xff\xd9"), min_side) is None
    assert capfd.readouterr() == ("", "")


def test_a_header_that_only_opencv_takes_is_taken():
    old = read_jpeg(JPEG.replace(b"JFIF\0\1", b"JFIF\0\0", 1))
    assert np.array_equal(decode_jpeg(old, 224), decode_jpeg(read_jpeg(JPEG), 224))


def test_what_is_wrong_with_each_of_a_cameras_pictures_does_not_hide_that_one_is_cut():
    spectral = JPEG.replace(b"\x00\x3f\x00", b"\x00\x00\x00", 1)  # of the scan, which cameras get wrong
    assert np.array_equal(decode_jpeg(read_jpeg(spectral), None), decode_jpeg(read_jpeg(JPEG), None))
    half = read_jpeg(spectral[: len(JPEG) // 2] + b"\xff\xd9")
    assert decode_jpeg(half, None, is_cut=True) is None
