"""The packets of films: which pictures have them, and clips that are copied from them, with their B-frames."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rpiwatch.clips import ClipRecorder, FrameRing, measure_clip, recover_clip
from rpiwatch.clips.planner import ClipPlanner, Ending, Opening
from rpiwatch.clips.ring import RingPacket
from rpiwatch.clips.writer import part_path
from rpiwatch.config import ClipsSection
from rpiwatch.records import Frame, TargetState
from rpiwatch.sources import film_packets
from rpiwatch.sources.film_packets import open_packets, parameters_of
from tests.streams import nal_hashes
from tests.test_clip_recorder import ANCHOR_US, books, left_over, rows
from tests.test_clip_writer import psnr, write
from tests.test_sources_file import make_film, open_film, read_all, real_films, seed_pictures

PATH = "clips/a.mp4"
SECOND = 1_000_000_000
STEP = SECOND // 25
SIZE = (64, 48)


def ring_packets(frames: list[Frame]) -> list[RingPacket]:
    return [RingPacket(frame.seq, frame.mono_ns, frame.packet) for frame in frames if frame.packet is not None]


def h264_films() -> list[Path]:
    return [film for film in real_films() if av.open(str(film)).streams.video[0].codec_context.name == "h264"]


def make_textured(path: Path, times_ms: list[int], *, group: int = 25, b_frames: int = 3, options: str = "") -> Path:
    """A film of something that moves, so that each picture is another; some of its B-frames depend on others."""
    texture = cv2.GaussianBlur(np.random.default_rng(7).integers(0, 256, (48, 512, 3), np.uint8), (5, 5), 0)
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=25)
        (stream.width, stream.height), stream.pix_fmt = SIZE, "yuv420p"
        stream.time_base = stream.codec_context.time_base = Fraction(1, 1000)
        stream.codec_context.gop_size, stream.codec_context.max_b_frames = group, b_frames
        stream.options = {"x264-params": f"scenecut=0:b-adapt=0:b-pyramid=normal:{options}".rstrip(":")}
        for number, at_ms in enumerate(times_ms):
            picture = np.ascontiguousarray(texture[:, (3 * number) % 400 : (3 * number) % 400 + SIZE[0]])
            frame = av.VideoFrame.from_ndarray(picture, format="bgr24")
            frame.pts, frame.time_base = at_ms, Fraction(1, 1000)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


@pytest.fixture(scope="module")
def film(tmp_path_factory) -> Path:
    """Ten seconds with a key picture each second."""
    return make_textured(tmp_path_factory.mktemp("film") / "film.mp4", [40 * n for n in range(250)])


@pytest.fixture(scope="module")
def frames(film) -> list[Frame]:
    return read_all(open_film(film))


def shown_times_us(clip: Path) -> list[int]:
    with av.open(str(clip)) as container:
        stream = container.streams.video[0]
        return [round(frame.pts * stream.time_base * 1_000_000) for frame in container.decode(stream)]


def decoded(clip: Path) -> list[np.ndarray]:
    with av.open(str(clip)) as container:
        return [frame.to_ndarray(format="gray") for frame in container.decode(video=0)]


# --- which films have them


@pytest.mark.parametrize("film", h264_films(), ids=lambda film: film.name)
def test_a_clip_of_a_whole_film_has_its_nal_units_its_pictures_and_its_times(film, tmp_path):
    frames = read_all(open_film(film))
    assert all(frame.packet is not None for frame in frames)
    result = write(ring_packets(frames), tmp_path, path=PATH)
    assert nal_hashes(tmp_path / PATH) == nal_hashes(film)
    assert shown_times_us(tmp_path / PATH) == [frame.mono_ns // 1000 for frame in frames]
    assert all(np.array_equal(a, b) for a, b in zip(decoded(tmp_path / PATH), decoded(film), strict=True))
    assert (result.frames, result.started_ns, result.ended_ns) == (len(frames), 0, frames[-1].mono_ns)
    measured = measure_clip(tmp_path, PATH)
    assert (measured.frames, measured.ended_ns // 1000) == (len(frames), frames[-1].mono_ns // 1000)


@pytest.mark.parametrize("suffix", ["mp4", "mkv", "ts", "mov", "flv"])
@pytest.mark.parametrize("b_frames", [0, 3])
def test_every_container_gives_packets(tmp_path, suffix, b_frames):
    times_ms = [40 * n + (n * 7919 % 13) for n in range(60)]
    film = make_textured(tmp_path / f"film.{suffix}", times_ms, group=20, b_frames=b_frames)
    frames = read_all(open_film(film))
    assert len(frames) == 60
    assert all(frame.packet is not None for frame in frames)
    assert [frame.seq for frame in frames if frame.packet.is_key] == [0, 20, 40]
    write(ring_packets(frames), tmp_path, path=PATH)
    assert nal_hashes(tmp_path / PATH) == nal_hashes(film)


def test_what_a_browser_would_not_play_is_encoded(tmp_path):
    film = make_film(tmp_path / "film.mp4", [40 * n for n in range(20)], pix_fmt="yuv422p")
    assert [frame.packet for frame in read_all(open_film(film))] == [None] * 20


def test_a_film_that_is_turned_upright_is_encoded(tmp_path, film):
    turned = tmp_path / "turned.mp4"
    content = film.read_bytes()
    # The matrix in the track's header (ISO/IEC 14496-12, 8.3.2): from none to a quarter turn.
    upright = b"".join(n.to_bytes(4, "big", signed=True) for n in (0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000))
    quarter = b"".join(n.to_bytes(4, "big", signed=True) for n in (0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000))
    at = content.index(upright, content.index(b"tkhd"))
    turned.write_bytes(content[:at] + quarter + content[at + len(quarter) :])
    frames = read_all(open_film(turned))
    assert frames[0].image.shape == (64, 48, 3)
    assert {frame.packet for frame in frames} == {None}


def test_groups_that_are_too_long_for_a_pre_roll_are_encoded(tmp_path):
    film = make_textured(tmp_path / "film.mp4", [*range(0, 4_000, 40), *range(4_000, 40_000, 300)], group=50)
    assert [frame.packet is not None for frame in read_all(open_film(film))] == [True] * 100 + [False] * 120


def test_groups_that_are_too_large_are_encoded(tmp_path, monkeypatch, film):
    monkeypatch.setattr(film_packets, "LARGEST_GROUP_BYTES", 200)
    assert open_packets(str(film)) is None


def test_a_film_whose_groups_depend_on_each_other_is_encoded(tmp_path):
    film = make_textured(tmp_path / "film.mkv", [40 * n for n in range(80)], group=20, options="open-gop=1")
    with av.open(str(film)) as container:
        assert sum(packet.is_keyframe for packet in container.demux(video=0)) > 1
    keys = [frame.seq for frame in read_all(open_film(film)) if frame.packet is not None and frame.packet.is_key]
    assert keys == [0]


def test_no_h264_no_packets(tmp_path, film):
    other = tmp_path / "film.avi"
    writer = cv2.VideoWriter(str(other), cv2.VideoWriter.fourcc(*"MJPG"), 25, SIZE)
    writer.write(np.zeros((48, 64, 3), np.uint8))
    writer.release()
    assert open_packets(str(other)) is None
    assert open_packets(str(tmp_path / "nowhere.mp4")) is None
    assert open_packets(str(Path(__file__))) is None
    packets = open_packets(str(film))
    packets.close()
    packets.close()
    assert packets.of(0, SIZE) is None


def test_a_picture_that_is_not_the_expected_one_ends_them(film):
    packets = open_packets(str(film))
    assert packets.of(0, SIZE).is_key
    assert packets.of(80, SIZE) is None
    assert packets.of(120, SIZE) is None
    for at_ms, size in ((40, SIZE), (float("nan"), SIZE), (float("inf"), SIZE), (0, (48, 64))):
        assert open_packets(str(film)).of(at_ms, size) is None


@settings(max_examples=20)
@given(st.binary(max_size=60))
def test_parameters_that_are_torn_are_an_error(extradata):
    try:
        parameters = parameters_of(b"\1" + extradata)
    except ValueError:
        return
    assert parameters.startswith(film_packets.START_CODE)


# --- damage


def test_from_the_damage_on_a_film_is_encoded_and_no_frame_is_lost(tmp_path, film, frames):
    """A packet that is no picture any more, in the middle of a group."""
    content = bytearray(film.read_bytes())
    with av.open(str(film)) as container:
        [*packets] = (packet for packet in container.demux(video=0) if packet.size)
    hit = packets[112]
    content[hit.pos : hit.pos + hit.size] = bytes(hit.size)
    (tmp_path / "film.mp4").write_bytes(content)
    read = read_all(open_film(tmp_path / "film.mp4"))
    with_packets = [frame.packet is not None for frame in read]
    assert 100 <= with_packets.index(False) < 125
    assert not any(with_packets[with_packets.index(False) :])
    assert len(read) >= 249


# --- the ring and the planner


def test_a_clip_ends_where_its_pictures_depend_on_no_later_one(frames):
    ring = FrameRing(3600, 10**9, lossless=True)
    for frame in frames[:60]:
        ring.append_packet(frame.seq, frame.mono_ns, frame.packet)
    # After the key picture at 25 come three that depend on the fourth.
    assert [frame.packet.order for frame in frames[25:34]] == [0, 3, 2, 4, 1, 7, 6, 8, 5]
    assert [frame.packet.needs_later for frame in frames[25:34]] == [False, *[True] * 3, False, *[True] * 3, False]
    for seq in range(50):
        end_ns = ring.end_ns(seq * STEP + 1)
        shown = [frame for frame in frames if frame.mono_ns < end_ns]
        orders = sorted(frame.packet.order for frame in shown[shown[-1].seq // 25 * 25 :])
        assert orders == list(range(len(orders)))
        assert seq <= shown[-1].seq <= seq + 3
    assert ring.end_ns(59 * STEP + 1) == (59 * STEP + 1 if not frames[59].packet.needs_later else None)


def test_where_packets_end_is_a_break(frames):
    ring = FrameRing(3600, 10**9, lossless=True)
    for frame in frames[:30]:
        ring.append_packet(frame.seq, frame.mono_ns, frame.packet)
    assert ring.break_ns(0) is None
    for seq in range(30, 40):
        ring.append(seq, seq * STEP, b"jpeg", SIZE)
    assert (ring.break_ns(0), ring.break_ns(29 * STEP), ring.break_ns(30 * STEP)) == (30 * STEP, 30 * STEP, None)
    assert ring.first_ns(30 * STEP) == ring.next_start_ns(26 * STEP) == 30 * STEP


def test_a_clip_goes_on_as_another_one_where_packets_end():
    breaks = [70 * STEP]
    planner = ClipPlanner(
        1, 1, 60, lambda ns: max(ns, 0), lambda ns: ns, lambda ns: next((at for at in breaks if at > ns), None)
    )
    steps = []
    for n in range(100):
        steps += planner.on_prediction(n * STEP, [TargetState("cat", 0.9, 50 * STEP if n >= 50 else None)])
    assert steps == [
        Opening("cat", 50 * STEP, 25 * STEP, continues=False),
        Ending(70 * STEP),
        Opening("cat", 70 * STEP, 70 * STEP, continues=True),
    ]


def test_a_key_picture_stays_in_a_lossless_ring_while_pictures_depend_on_it(frames):
    ring = FrameRing(0.5, 10**9, lossless=True)
    for frame in frames[:120]:
        ring.append_packet(frame.seq, frame.mono_ns, frame.packet)
        ring.decide(frame.mono_ns)
    assert ring.first_ns(0) == 100 * STEP
    for frame in frames[120:]:
        ring.append_packet(frame.seq, frame.mono_ns, frame.packet)
        ring.decide(frame.mono_ns)
    assert ring.first_ns(0) == 225 * STEP


# --- the clip


@pytest.mark.parametrize("last", range(50, 60))
def test_a_clip_that_is_cut_anywhere_shows_no_picture_without_those_it_depends_on(tmp_path, film, frames, last):
    """As a stop does it: what waits for later pictures is left out, at most three."""
    result = write(ring_packets(frames[25 : last + 1]), tmp_path, path=PATH)
    shown = decoded(tmp_path / PATH)
    assert last - 3 - 25 + 1 <= len(shown) == result.frames <= last - 25 + 1
    assert all(np.array_equal(a, b) for a, b in zip(shown, decoded(film)[25:], strict=False))
    assert shown_times_us(tmp_path / PATH) == [n * 40_000 for n in range(len(shown))]
    assert result.ended_ns == frames[25 + len(shown) - 1].mono_ns


@pytest.mark.parametrize("peak", [25, 26, 27, 28, 29, 40, 74])
def test_the_thumbnail_is_the_peak_though_it_is_a_b_frame(tmp_path, film, frames, peak):
    result = write(ring_packets(frames[25:75]), tmp_path, path=PATH, peak_seq=lambda: peak)
    thumbnail = cv2.imread(str(tmp_path / result.thumbnail))
    pictures = seed_pictures(film)
    others = max(psnr(thumbnail, pictures[seq]) for seq in range(25, 75) if seq != peak)
    assert psnr(thumbnail, pictures[peak]) > max(30, others + 6)


def test_a_gap_in_a_group_ends_with_the_next_key_picture(tmp_path, film, frames):
    """A picture that was never shown, on which others depend: P at 29 of the group that begins at 25."""
    coming = [frame for frame in ring_packets(frames[:75]) if frame.seq != 29]
    result = write(coming, tmp_path, path=PATH)
    expected = [*range(26), *range(50, 75)]
    assert shown_times_us(tmp_path / PATH) == [n * 40_000 for n in expected]
    pictures = decoded(film)
    assert all(
        np.array_equal(picture, pictures[n]) for picture, n in zip(decoded(tmp_path / PATH), expected, strict=True)
    )
    assert result.frames == len(expected)


def test_a_clip_with_b_frames_that_a_power_cut_cut_plays_to_its_last_second(tmp_path, film, frames):
    def come() -> Iterator[RingPacket]:
        for frame in ring_packets(frames):
            yield frame
            if frame.seq == 190:
                shutil.copy(part_path(tmp_path / PATH), tmp_path / "cut")  # what is on the disk at this moment

    write(come(), tmp_path, path=PATH)
    recovered = tmp_path / "recovered"
    part = part_path(recovered / PATH)
    part.parent.mkdir(parents=True)
    shutil.copy(tmp_path / "cut", part)
    result = recover_clip(recovered, PATH)
    assert 150 <= result.frames <= 190
    assert nal_hashes(recovered / PATH) == nal_hashes(film)[: result.frames]
    assert shown_times_us(recovered / PATH)[:150] == [n * 40_000 for n in range(150)]


def test_a_torn_packet_ends_what_is_whole_of_a_clip_with_b_frames(tmp_path, frames):
    write(ring_packets(frames), tmp_path, path=PATH)
    with av.open(str(tmp_path / PATH)) as container:
        hit = [packet for packet in container.demux(video=0) if packet.size][101]
    content = bytearray((tmp_path / PATH).read_bytes())
    content[hit.pos : hit.pos + hit.size] = bytes(hit.size)
    (tmp_path / PATH).write_bytes(content)
    assert 95 <= measure_clip(tmp_path, PATH).frames <= 101


# --- with the recorder


async def test_a_visit_of_a_film_becomes_a_clip_between_pictures_that_stand_alone(tmp_path, film, frames):
    section = ClipsSection(pre_roll_s=1, post_roll_s=1, max_s=4)
    ring = FrameRing(section.ring_s, section.ring_max_bytes, lossless=True)
    visits = [(60, 80), (150, 249)]
    async with books(tmp_path) as ledger, asyncio.timeout(60), asyncio.TaskGroup() as group:
        recorder = ClipRecorder(section, ring, ledger, tmp_path)
        group.create_task(recorder.run())
        # The model is behind by some frames, as in the daemon.
        for seq in range(len(frames) + 4):
            if seq < len(frames):
                ring.append_packet(seq, frames[seq].mono_ns, frames[seq].packet)
            looked = seq - 4
            since = next((first * STEP for first, last in visits if first <= looked <= last), None)
            if looked >= 0:
                state = TargetState("bird", 0.9 if since is not None else 0.0, since)
                recorder.on_prediction(looked * STEP, looked, [state])
            await asyncio.sleep(0)
        await recorder.finish()
    clips = rows(tmp_path)
    hashes, pictures = nal_hashes(film), decoded(film)
    spans = [(seq_of(clip["started_us"]), seq_of(clip["ended_us"])) for clip in clips]
    # The first visit's post-roll is over at 105, of which 108 is the next on which none waits.
    assert spans == [(25, 108), (125, 224), (225, 249)]
    for (first, last), clip in zip(spans, clips, strict=True):
        assert (clip["state"], clip["frames"]) == ("complete", last - first + 1)
        written = nal_hashes(tmp_path / clip["path"])
        # In the order in which they are decoded, and of the last group not all.
        place = hashes.index(written[0])
        assert written == hashes[place : place + len(written)]
        shown = decoded(tmp_path / clip["path"])
        assert all(np.array_equal(a, b) for a, b in zip(shown, pictures[first : last + 1], strict=True))
        assert shown_times_us(tmp_path / clip["path"]) == [40_000 * n for n in range(last - first + 1)]
    assert left_over(tmp_path) == []


def seq_of(at_us: int) -> int:
    return round((at_us - ANCHOR_US) * 1000 / STEP)
