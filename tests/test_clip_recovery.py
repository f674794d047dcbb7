"""What a killed writer leaves: every whole frame of it becomes a clip that plays, or it is set aside."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from rpiwatch.clips import ClipFailed, recover_clip, remove_unfinished
from rpiwatch.clips.writer import part_path
from tests.test_clip_writer import PATH, decode, psnr, read_back, ring_frames, top_level_boxes, write

# Feeds the writer for ever and says how many frames it took, as a camera would that does not wait.
CHILD = """
import sys
from pathlib import Path
from rpiwatch.clips.ring import RingFrame
from rpiwatch.clips.writer import write_clip
from rpiwatch.config import ClipsSection
from tests.test_clip_writer import PATH, ring_frames

def come():
    frames = ring_frames(60)
    seq = 0
    while True:
        for frame in frames:
            print(seq, flush=True)
            yield RingFrame(seq, seq * 33_333_333, frame.jpeg, frame.size)
            seq += 1

write_clip(
    come(), Path(sys.argv[1]), PATH, ClipsSection(preset="ultrafast"), triggered_ns=0, peak_seq=lambda: None
)
"""


def cut_clip(data_dir: Path, after_frames: int) -> int:
    """Kill a writer after so many frames; give how many it had taken."""
    root = Path(__file__).parent.parent
    with subprocess.Popen(
        [sys.executable, "-c", CHILD, str(data_dir)], stdout=subprocess.PIPE, text=True, cwd=root,
        env=os.environ | {"PYTHONPATH": str(root)},
    ) as child:  # fmt: skip
        assert child.stdout is not None
        for line in child.stdout:
            if int(line) >= after_frames:
                child.send_signal(signal.SIGKILL)
                break
        taken = [int(line), *map(int, child.stdout.read().split())][-1] + 1
    assert child.returncode == -signal.SIGKILL
    return taken


@pytest.fixture(scope="module")
def whole_part(tmp_path_factory) -> tuple[bytes, list]:
    """A part file as it is on the disk while it is written, and the frames that it is made of."""
    data_dir = tmp_path_factory.mktemp("cut")
    frames = ring_frames(120)
    content = b""

    def come():
        nonlocal content
        yield from frames
        content = part_path(data_dir / PATH).read_bytes()

    write(come(), data_dir)
    assert top_level_boxes(content).count("moof") >= 3
    return content, frames


def leave(data_dir: Path, content: bytes) -> Path:
    part = part_path(data_dir / PATH)
    part.parent.mkdir(parents=True, exist_ok=True)
    part.write_bytes(content)
    return part


@pytest.mark.parametrize("after_frames", [100, 215])
def test_a_killed_writer_leaves_a_clip(tmp_path, after_frames):
    taken = cut_clip(tmp_path, after_frames)
    assert [file.name for file in (tmp_path / PATH).parent.iterdir()] == ["1.part.mp4"]
    result = recover_clip(tmp_path, PATH)
    times, _, length_s, _ = read_back(tmp_path / PATH)
    assert len(times) == result.frames
    # A second's fragment that was not full, and the frames that the encoder looks ahead.
    assert taken - 31 - 12 <= result.frames <= taken
    assert result.started_ns == 0
    assert result.ended_ns == 1000 * times[-1]
    assert times == [seq * 33_333_333 // 1000 for seq in range(len(times))]
    assert length_s == pytest.approx(times[-1] / 1e6, abs=0.1)
    assert result.bytes == (tmp_path / PATH).stat().st_size
    assert "moof" not in top_level_boxes((tmp_path / PATH).read_bytes())
    assert sorted(file.name for file in (tmp_path / PATH).parent.iterdir()) == ["1.jpg", "1.mp4"]


def test_wherever_it_is_cut_all_whole_frames_are_kept_and_no_other(tmp_path, whole_part):
    content, frames = whole_part
    rng = random.Random(7)
    kept = []
    for number in range(25):
        size = rng.randrange(len(content))
        data_dir = tmp_path / str(number)
        # A power cut may leave zeros where the file had grown and its content had not reached the disk.
        leave(data_dir, content[:size] + bytes(rng.choice((0, 0, 4096, 60_000))))
        result = recover_clip(data_dir, PATH)
        if result is None:
            assert not (data_dir / PATH).exists()
            continue
        times, pictures, _, _ = read_back(data_dir / PATH)
        assert len(times) == result.frames
        assert times == [(f.mono_ns - frames[0].mono_ns) // 1000 for f in frames[: len(times)]]
        assert min(psnr(p, decode(f.jpeg)) for p, f in zip(pictures, frames, strict=False)) > 30
        kept.append((size, result.frames))
    assert len(kept) > 15
    assert [frames for _, frames in sorted(kept)] == sorted(frames for _, frames in kept)


def test_cut_in_the_very_end_all_frames_are_kept(tmp_path, whole_part):
    """The muxer writes its index, then the header that makes it count: before that, fragments; after it, the whole."""
    content, frames = whole_part
    write(frames, tmp_path, path="whole.mp4")
    whole = (tmp_path / "whole.mp4").read_bytes()
    header = next(n for n in range(len(content)) if content[n] != whole[n]) // 4 * 4 + 8  # a box's size and name
    index_bytes = len(whole) - whole.rindex(b"moov") + 4
    assert whole[header : len(content)] == content[header:]
    for missing in (index_bytes + 5000, index_bytes, index_bytes // 2, 1, 0):
        leave(tmp_path, content[:header] + whole[header : len(whole) - missing])
        result = recover_clip(tmp_path, PATH)
        assert 100 < result.frames <= 120
        assert missing > index_bytes or result.frames == 120
        assert len(read_back(tmp_path / PATH)[0]) == result.frames
        (tmp_path / PATH).unlink()
    leave(tmp_path, whole)
    assert recover_clip(tmp_path, PATH).frames == 120


def test_a_clip_that_had_its_name_already_is_counted(tmp_path):
    frames = ring_frames(45)
    written = write(frames, tmp_path, peak_seq=lambda: 510)
    leave(tmp_path, b"of an earlier recovery")
    result = recover_clip(tmp_path, PATH)
    assert (result.frames, result.bytes, result.thumbnail) == (45, written.bytes, written.thumbnail)
    assert result.ended_ns == (frames[-1].mono_ns - frames[0].mono_ns) // 1000 * 1000
    assert not part_path(tmp_path / PATH).exists()


def test_recovering_twice_is_recovering_once(tmp_path, whole_part):
    leave(tmp_path, whole_part[0][:-2000])
    first = recover_clip(tmp_path, PATH)
    assert recover_clip(tmp_path, PATH) == first


def test_a_recovery_that_was_itself_cut_off_starts_anew(tmp_path, whole_part):
    part = leave(tmp_path, whole_part[0])
    part_path(part).write_bytes(whole_part[0][:5000])
    result = recover_clip(tmp_path, PATH)
    assert result.frames > 80
    assert sorted(file.name for file in part.parent.iterdir()) == ["1.jpg", "1.mp4"]


def test_the_thumbnail_is_from_the_middle(tmp_path, whole_part):
    leave(tmp_path, whole_part[0])
    result = recover_clip(tmp_path, PATH)
    picture = cv2.imread(str(tmp_path / result.thumbnail))
    distances = [np.mean(np.abs(p.astype(int) - picture)) for p in read_back(tmp_path / PATH)[1]]
    assert result.frames * 0.2 < int(np.argmin(distances)) < result.frames * 0.8


@pytest.mark.parametrize("content", [b"", b"\0" * 28])
def test_what_holds_no_picture_goes(tmp_path, content):
    part = leave(tmp_path, content)
    assert recover_clip(tmp_path, PATH) is None
    assert list(part.parent.iterdir()) == []


def test_what_cannot_be_played_is_set_aside_not_deleted(tmp_path):
    noise = random.Random(1).randbytes(50_000)
    part = leave(tmp_path, noise)
    assert recover_clip(tmp_path, PATH) is None
    assert list(part.parent.iterdir()) == []
    assert (tmp_path / "quarantine" / part.name).read_bytes() == noise


def test_where_there_is_nothing_there_is_nothing(tmp_path):
    assert recover_clip(tmp_path, PATH) is None


def test_a_disk_that_refuses_leaves_all_for_another_time(tmp_path, whole_part):
    part = leave(tmp_path, whole_part[0])
    part_path(part).mkdir()  # where the copy would go
    with pytest.raises(ClipFailed, match="Is a directory"):
        recover_clip(tmp_path, PATH)
    assert part.read_bytes() == whole_part[0]


def test_a_recovered_clip_is_the_same_stream(tmp_path, whole_part):
    """Nothing is encoded again: the packets are the same, byte for byte."""
    part = leave(tmp_path, whole_part[0])
    with av.open(str(part)) as container:
        before = [bytes(packet) for packet in container.demux(video=0) if packet.size]
    assert recover_clip(tmp_path, PATH) is not None
    with av.open(str(tmp_path / PATH)) as container:
        assert [bytes(packet) for packet in container.demux(video=0) if packet.size] == before


def damaged(content: bytes, chance: random.Random) -> bytes:
    """The file as a failing card may give it back."""
    at = chance.randrange(len(content))
    match chance.randrange(5):
        case 0:
            return content[:at]
        case 1:
            return content[:at] + bytes(len(content) - at)
        case 2:
            page = at - at % 4096
            return content[:page] + bytes(min(4096, len(content) - page)) + content[page + 4096 :]
        case _:
            flipped = bytearray(content)
            for _ in range(chance.choice([1, 5, 50])):
                flipped[chance.randrange(chance.choice([1500, len(content)]))] = chance.randrange(256)
            return bytes(flipped)


@pytest.mark.parametrize("named", [False, True])
def test_no_damage_keeps_the_daemon_from_starting(whole_part, tmp_path, named):
    content, _ = whole_part
    target = tmp_path / PATH
    target.parent.mkdir(parents=True)
    chance = random.Random(1)
    music = (b"\xff\xfb\x90\x64" + bytes(413)) * 200
    outcomes = set()
    for case in [music, bytes(100_000), b"text\n" * 5000, *(damaged(content, chance) for _ in range(60))]:
        for file in target.parent.iterdir():
            file.unlink()
        (target if named else part_path(target)).write_bytes(case)
        result = recover_clip(tmp_path, PATH)
        assert target.exists() == (result is not None)
        outcomes.add(result is not None)
    assert outcomes == {True, False}


def test_what_a_failed_clip_left_is_removed_and_nothing_that_has_a_clips_name(tmp_path):
    write(ring_frames(30), tmp_path)
    whole = (tmp_path / PATH).read_bytes()
    part = part_path(tmp_path / PATH)
    part.write_bytes(b"torn")
    remove_unfinished(tmp_path, [PATH, "clips/never-there.mp4"])
    assert not part.exists()
    assert (tmp_path / PATH).read_bytes() == whole
