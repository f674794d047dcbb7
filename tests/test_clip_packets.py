"""Clips of a stream that is recorded as it comes: they begin with key pictures, and nothing is encoded."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rpiwatch.clips import ClipFailed, ClipRecorder, FrameRing, recover_clip
from rpiwatch.clips.ring import RingFrame, RingOverrun, RingPacket
from rpiwatch.clips.writer import part_path
from rpiwatch.config import ClipsSection
from rpiwatch.demo import Stretch, make_film
from rpiwatch.records import TargetState, VideoPacket
from tests.streams import make_stream_film, nal_hashes, slices
from tests.test_clip_recorder import ANCHOR_US, books, left_over, rows
from tests.test_clip_writer import psnr, ring_frames, write

SECOND = 1_000_000_000
TENTH = SECOND // 10
KEY_EVERY = 20
SIZE = (320, 240)
SECTION = ClipsSection(pre_roll_s=1, post_roll_s=1, max_s=5)
PATIENCE_S = 60
PATH = "clips/a.mp4"


def stub(n: int, key_every: int, size: int = 100, parameters: bytes = b"a") -> VideoPacket:
    return VideoPacket(bytes(size), n % key_every == 0, SIZE, parameters)


def ring_of(count: int, key_every: int, max_s: float = 3600, max_bytes: int = 10**9) -> FrameRing:
    ring = FrameRing(max_s, max_bytes, lossless=False)
    for n in range(count):
        ring.append_packet(n, n * TENTH, stub(n, key_every))
    return ring


@pytest.fixture(scope="module")
def film(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("film")
    make_film(folder / "cat.mp4", (Stretch("chelsea.png", 12),))
    make_stream_film(folder / "cat.mp4", folder / "stream.ts", key_every=KEY_EVERY)
    return folder / "stream.ts"


@pytest.fixture(scope="module")
def packets(film) -> list[VideoPacket]:
    with av.open(str(film)) as container:
        stream = container.streams.video[0]
        parameters = bytes(stream.codec_context.extradata)
        return [VideoPacket(bytes(p), p.is_keyframe, SIZE, parameters) for p in container.demux(stream) if p.size]


@pytest.fixture(scope="module")
def pictures(film) -> list[np.ndarray]:
    with av.open(str(film)) as container:
        return [frame.to_ndarray(format="bgr24") for frame in container.decode(video=0)]


def ring_packets(packets: list[VideoPacket], first: int = 0, start_ns: int = 5 * SECOND) -> list[RingPacket]:
    return [RingPacket(first + n, start_ns + n * TENTH, packet) for n, packet in enumerate(packets[first:])]


def test_a_clip_begins_with_the_key_picture_before_its_wanted_start():
    ring = ring_of(100, 10)
    assert [ring.first_ns(n * TENTH) for n in (0, 9, 10, 11, 99)] == [n * TENTH for n in (0, 0, 10, 10, 90)]
    assert ring.first_ns(100 * TENTH) is None
    assert [ring.next_start_ns(n * TENTH) for n in (0, 1, 10, 90)] == [n * TENTH for n in (0, 10, 10, 90)]
    assert ring.next_start_ns(91 * TENTH) is None


def test_a_key_picture_stays_while_pictures_that_are_not_too_old_depend_on_it():
    ring = ring_of(101, 30, max_s=2)
    # Of the last two seconds, from 80 on, the oldest pictures depend on the one at 60; of those before nothing is left.
    assert ring.first_ns(0) == 60 * TENTH
    assert ring.first_ns(80 * TENTH) == 60 * TENTH
    assert ring.bytes == 41 * 100


def test_pictures_whose_key_picture_had_to_go_go_too():
    ring = ring_of(95, 10, max_bytes=1_050)
    assert ring.first_ns(0) == 90 * TENTH
    assert ring.bytes == 5 * 100


def test_a_clip_does_not_reach_back_into_another_stream():
    """A camera that came back with other parameters."""
    ring = ring_of(25, 10)
    for n in range(30, 50):
        ring.append_packet(n, n * TENTH, stub(n, 10, parameters=b"b"))
    assert ring.first_ns(28 * TENTH) == 30 * TENTH
    assert ring.first_ns(23 * TENTH) == 20 * TENTH


@given(st.lists(st.booleans(), min_size=1, max_size=60), st.integers(1, 30), st.integers(0, 60))
def test_a_ring_of_packets_gives_what_a_simple_search_finds(keys, max_tenths, since):
    ring = FrameRing(max_tenths / 10, 10**9, lossless=False)
    for n, is_key in enumerate([True, *keys]):
        ring.append_packet(n, n * TENTH, VideoPacket(b"x", is_key, SIZE, b""))
    every = [n for n, is_key in enumerate([True, *keys]) if is_key]
    oldest = max(n for n in every if n <= max(len(keys) - max_tenths, 0))
    expected = max(n for n in every if n <= max(since, oldest)) if since <= len(keys) else None
    assert ring.first_ns(since * TENTH) == (None if expected is None else expected * TENTH)


def test_a_clip_has_the_streams_own_nal_units_and_times(tmp_path, film, packets):
    coming = ring_packets(packets, 40)
    times = [coming[0].mono_ns + n * TENTH + (n * 7919 % 31) * 1_000_000 for n in range(len(coming))]
    coming = [RingPacket(c.seq, at, c.packet) for c, at in zip(coming, times, strict=True)]
    result = write(coming, tmp_path, path=PATH)
    assert nal_hashes(tmp_path / PATH) == nal_hashes(film)[40:]
    assert (result.frames, result.width, result.height, result.codec) == (len(coming), *SIZE, "h264")
    assert (result.started_ns, result.ended_ns) == (times[0], times[-1])
    with av.open(str(tmp_path / PATH)) as clip:
        stream = clip.streams.video[0]
        shown = [round(frame.pts * stream.time_base * 1_000_000) for frame in clip.decode(stream)]
    assert shown == [(at - times[0]) // 1000 for at in times]


def test_the_thumbnail_is_the_peak_frame(tmp_path, packets, pictures):
    peak = KEY_EVERY + 13
    result = write(ring_packets(packets), tmp_path, path=PATH, peak_seq=lambda: peak)
    thumbnail = cv2.imread(str(tmp_path / result.thumbnail))
    assert psnr(thumbnail, pictures[peak]) > 35
    assert psnr(thumbnail, pictures[peak]) > psnr(thumbnail, pictures[peak + 1])


def test_a_clip_ends_where_its_stream_does(tmp_path, packets):
    """What comes after has other parameters, or is JPEG."""
    other = VideoPacket(packets[0].data, True, SIZE, packets[0].parameters + b"\0\0\0\1\x68\0")
    jpeg = ring_frames(1, SIZE)[0]
    coming = ring_packets(packets)[:30]
    after = [RingPacket(30, 9 * SECOND, other), RingFrame(31, 10 * SECOND, jpeg.jpeg, SIZE)]
    result = write([*coming, *after], tmp_path, path=PATH)
    assert (result.frames, result.ended_ns) == (30, coming[-1].mono_ns)


def test_a_clip_cut_by_a_power_cut_plays_to_its_last_second(tmp_path, packets):
    """Though the camera sends a key picture only every two seconds."""

    def come():
        for frame in ring_packets(packets):
            yield frame
            if frame.seq == 75:
                # What is on the disk at this moment.
                shutil.copy(part_path(tmp_path / PATH), tmp_path / "cut")

    write(come(), tmp_path, path=PATH)
    recovered = tmp_path / "recovered"
    part = part_path(recovered / PATH)
    part.parent.mkdir(parents=True)
    shutil.copy(tmp_path / "cut", part)
    result = recover_clip(recovered, PATH)
    assert 60 <= result.frames <= 75
    assert nal_hashes(recovered / PATH) == nal_hashes(tmp_path / PATH)[: result.frames]


def test_an_overrun_before_the_trigger_gives_no_clip(tmp_path, packets):
    def come():
        yield from ring_packets(packets)[:5]
        raise RingOverrun("too slow")

    with pytest.raises(ClipFailed, match="too slow before its trigger"):
        write(come(), tmp_path, path=PATH, triggered_ns=8 * SECOND)
    assert not part_path(tmp_path / PATH).exists()


async def record(
    data_dir: Path, packets: list[VideoPacket], visits: list[tuple[int, int]], section: ClipsSection
) -> None:
    """Record a whole stream, ten pictures a second, of which the model sees every other."""
    ring = FrameRing(section.ring_s, section.ring_max_bytes, lossless=False)
    async with books(data_dir) as ledger, asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
        recorder = ClipRecorder(section, ring, ledger, data_dir)
        group.create_task(recorder.run())
        for seq, packet in enumerate(packets):
            ring.append_packet(seq, seq * TENTH, packet)
            if seq % 2 == 0:
                since = next((first * TENTH for first, last in visits if first <= seq <= last), None)
                recorder.on_prediction(
                    seq * TENTH, seq, [TargetState("bird", 0.9 if since is not None else 0.0, since)]
                )
            await asyncio.sleep(0)
        await recorder.finish()


def seq_of(at_us: int) -> int:
    return round((at_us - ANCHOR_US) * 1000 / TENTH)


async def test_a_visit_becomes_a_clip_that_begins_with_a_key_picture(tmp_path, film, packets):
    await record(tmp_path, packets, [(55, 70)], SECTION)
    (clip,) = rows(tmp_path)
    assert [seq_of(clip[key]) for key in ("started_us", "triggered_us", "ended_us")] == [40, 55, 80]
    assert (clip["state"], clip["frames"]) == ("complete", 41)
    assert nal_hashes(tmp_path / clip["path"]) == nal_hashes(film)[40:81]
    assert cv2.imread(str(tmp_path / clip["thumbnail"])).shape == (240, 320, 3)
    assert left_over(tmp_path) == []


async def test_a_long_visit_is_cut_at_key_pictures_without_a_gap_or_an_overlap(tmp_path, film, packets):
    await record(tmp_path, packets, [(25, 224)], SECTION)
    clips = rows(tmp_path)
    assert [(seq_of(c["started_us"]), c["frames"]) for c in clips] == [(0, 60), (60, 60), (120, 60), (180, 55)]
    assert [clip["continues_clip_id"] for clip in clips] == [None, *(clip["id"] for clip in clips[:-1])]
    written = [picture for clip in clips for picture in nal_hashes(tmp_path / clip["path"])]
    assert written == nal_hashes(film)[:235]


async def test_the_next_clip_may_share_pictures_with_the_one_before_but_begins_no_earlier_than_it_must(
    tmp_path, packets
):
    await record(tmp_path, packets, [(50, 60), (90, 100)], SECTION)
    clips = [(seq_of(c["started_us"]), seq_of(c["ended_us"])) for c in rows(tmp_path)]
    assert clips == [(40, 70), (80, 110)]
    await record(tmp_path / "other", packets, [(50, 65), (83, 100)], SECTION)
    clips = [(seq_of(c["started_us"]), seq_of(c["ended_us"])) for c in rows(tmp_path / "other")]
    # From 76 on nothing is in a clip yet; what is there depends on the picture at 60.
    assert clips == [(40, 74), (60, 110)]


def test_slices_are_told_from_parameters(packets):
    units = packets[0].parameters.split(b"\0\0\0\1")[1:]
    assert slices(units) == []
    assert slices([b"\x65x\0", b"\x06s", b"\x41y"]) == [b"\x65x", b"\x41y"]
