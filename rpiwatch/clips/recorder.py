"""One camera's clips on the event loop: plans them, has them written by one thread, keeps their rows in order."""

from __future__ import annotations

import asyncio
import os
import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Literal, Protocol

from rpiwatch.boxes import WHOLE, Box
from rpiwatch.clips.planner import ClipPlanner, Ending, Opening
from rpiwatch.clips.ring import FrameRing, RingReader
from rpiwatch.clips.writer import ClipFailed, write_clip
from rpiwatch.config import ClipsSection
from rpiwatch.records import ClipResult, ClipStart, TargetState

WRITER_NICENESS = 5
"""Beyond the process's own: model and camera come first; a writer that is late has the whole ring to catch up."""

ROW_GRACE_S = 0.5
"""At a stop, for a row that is just being written."""
WAITING_CLIPS = 8
"""Live clips that may wait for a disk that does not answer; beyond them no new one is begun."""

SCORE_STEP_NS = 100_000_000
"""Of a clip's scores the greatest in each such stretch is kept."""


class ClipLedger(Protocol):
    """Where clips have their rows. Its methods return when the row is safe; faults of its disk are its own affair."""

    async def begin_clip(self, start: ClipStart) -> tuple[int, str]:
        """Insert the row of a clip that is about to be recorded; give its id and its path in the data folder."""
        ...

    async def finish_clip(self, clip_id: int, result: ClipResult) -> None:
        """The clip is published."""
        ...

    async def fail_clip(self, clip_id: int, reason: str) -> None:
        """The clip was given up, and there is no file."""
        ...

    async def add_incident(self, kind: str, detail: str, mono_ns: int | None = None) -> None:
        """Keep a fault of the world."""
        ...


@dataclass(frozen=True, slots=True)
class ClipEvent:
    """What happened to a clip, for whoever looks on; `result` when it is complete, `reason` when it failed."""

    kind: Literal["recording", "complete", "failed"]
    start: ClipStart
    path: str
    result: ClipResult | None = None
    reason: str = ""


class _Clip:
    """A clip between its opening and its row's end; scores are noted on the loop, the thread only asks for the peak."""

    def __init__(self, opening: Opening, reader: RingReader, previous: _Clip | None) -> None:
        self.opening = opening
        self.reader = reader
        self.previous = previous  # the one that this one continues
        self.clip_id: int | None = None
        self.abandoned = False
        self.peak: tuple[float, int] | None = None  # score, frame
        self._boxes: dict[int, Box] = {}  # of each frame that was the peak
        self._scores: list[tuple[int, float]] = []

    def note(self, mono_ns: int, seq: int, targets: Sequence[TargetState]) -> None:
        target = next((target for target in targets if target.label == self.opening.label), None)
        if target is None:
            return
        score = target.score
        if self.peak is None or score > self.peak[0]:
            self.peak = score, seq
            self._boxes[seq] = target.box
        if self._scores and self._scores[-1][0] // SCORE_STEP_NS == mono_ns // SCORE_STEP_NS:
            if score <= self._scores[-1][1]:
                return
            self._scores.pop()
        self._scores.append((mono_ns, score))

    def peak_seq(self) -> int | None:
        return self.peak[1] if self.peak is not None else None

    def box_at(self, seq: int) -> Box:
        return self._boxes.get(seq, WHOLE)

    def complete(self, result: ClipResult) -> ClipResult:
        """Add to what the file holds what the model said of it."""
        scores = tuple(entry for entry in self._scores if result.started_ns <= entry[0] <= result.ended_ns)
        return replace(result, scores=scores, peak_confidence=max((score for _, score in scores), default=0.0))


class ClipRecorder:
    """Records one camera's clips from its ring.

    All methods belong to the event loop. A clip that the disk refuses is given up, with an incident, and its target
    gets another one later; the camera never waits for it, unless its ring is lossless. While `refusal` gives a reason,
    the open clip is over and none is begun; a target that is still there when it gives None again gets one then.
    `count` says how many subjects bore a label between two moments, None where they are not told apart.
    """

    def __init__(
        self,
        section: ClipsSection,
        ring: FrameRing,
        ledger: ClipLedger,
        data_dir: Path,
        on_event: Callable[[ClipEvent], None] | None = None,
        refusal: Callable[[], str | None] = lambda: None,
        count: Callable[[str, int, int], int | None] = lambda *_: None,
    ) -> None:
        self._section = section
        self._ring = ring
        self._ledger = ledger
        self._data_dir = data_dir
        self._on_event = on_event
        self._refusal = refusal
        self._count = count
        self._planner = ClipPlanner(
            section.pre_roll_s,
            section.post_roll_s,
            section.max_s,
            ring.first_ns,
            ring.next_start_ns,
            ring.break_ns,
            ring.end_ns,
        )
        self._kept_ns = round(section.ring_s * 1e9)
        self._recent: deque[tuple[int, int, Sequence[TargetState]]] = deque()  # time, frame, targets
        self._last_ns: int | None = None
        self._open: _Clip | None = None
        self._clips: asyncio.Queue[_Clip | None] = asyncio.Queue()
        self._unwritten: list[_Clip] = []
        self._beginning: asyncio.Future[tuple[int, str]] | None = None
        self._refused = 0
        self._done = asyncio.Event()

    @property
    def clips_waiting(self) -> int:
        """Clips that are not on the disk yet, the open one among them."""
        return len(self._unwritten)

    def on_prediction(self, mono_ns: int, seq: int, targets: Sequence[TargetState]) -> None:
        """Take what the model says of the next frame, which the ring must have had before; takes microseconds."""
        self._recent.append((mono_ns, seq, targets))
        while self._recent[0][0] < mono_ns - self._kept_ns:
            self._recent.popleft()
        self._last_ns = mono_ns
        if self._refusal() is None:
            self._follow(self._planner.on_prediction(mono_ns, targets))
        else:
            self.on_break()
        if self._open is not None:
            self._open.note(mono_ns, seq, targets)
        self._ring.decide(mono_ns)

    def on_break(self) -> None:
        """The stream ended or the camera went away: the open clip ends with the last frame that there was."""
        if self._last_ns is not None:
            self._follow(self._planner.on_break(self._last_ns))

    async def run(self) -> None:
        """Write the clips and keep their rows, until `finish`."""
        writer = ThreadPoolExecutor(1, "clips", _lower_priority)
        try:
            while (clip := await self._clips.get()) is not None:
                await self._record(clip, writer)
                await self._tell_refused()
        finally:
            self._let_go(*self._unwritten)
            self._ring.close()
            writer.shutdown(wait=False)
            self._done.set()

    async def finish(self, within_s: float | None = None) -> None:
        """End the open clip at the last frame and wait until all clips are published; the recorder is then over.

        After `within_s` clips end at what is written by then, with an incident; None is no bound.
        """
        self.on_break()
        self._clips.put_nowait(None)
        try:
            async with asyncio.timeout(within_s):
                await self._done.wait()
        except TimeoutError:
            for clip in self._unwritten:
                clip.abandoned = True
            self._let_go(*self._unwritten)
            if self._beginning is not None and not self._beginning.done():
                await asyncio.wait([self._beginning], timeout=ROW_GRACE_S)
                self._beginning.cancel()
            await self._done.wait()

    def _follow(self, steps: Sequence[Opening | Ending]) -> None:
        ended: _Clip | None = None
        for step in steps:
            if isinstance(step, Ending):
                if self._open is not None:
                    self._open.reader.end_at(step.end_ns)
                ended, self._open = self._open, None
            elif len(self._unwritten) >= WAITING_CLIPS and not self._ring.lossless:
                self._refused += 1
                self._planner.on_failure(self._last_ns or step.start_ns)
            else:
                reader = self._ring.read_from(step.start_ns)
                self._open = clip = _Clip(step, reader, ended if step.continues else None)
                for mono_ns, seq, targets in self._recent:
                    if mono_ns >= step.start_ns:
                        clip.note(mono_ns, seq, targets)
                self._unwritten.append(clip)
                self._clips.put_nowait(clip)

    async def _record(self, clip: _Clip, writer: ThreadPoolExecutor) -> None:
        """One clip, from its row to its row's end."""
        opening = clip.opening
        before = clip.previous.clip_id if clip.previous is not None else None
        clip.previous = None  # else a visit that never ends would keep all its clips
        start = ClipStart(opening.label, opening.triggered_ns, opening.start_ns, before, opening.grounds)
        self._beginning = asyncio.ensure_future(self._ledger.begin_clip(start))
        try:
            clip.clip_id, path = await self._beginning
        except asyncio.CancelledError:
            if not clip.abandoned:
                raise
            detail = "a clip was given up at a stop, because the disk did not take its row"
            await self._ledger.add_incident("clip_failed", detail, opening.start_ns)
            return
        self._tell(ClipEvent("recording", start, path))
        write = partial(write_clip, triggered_ns=opening.triggered_ns, peak_seq=clip.peak_seq, box_at=clip.box_at)
        try:
            result = await asyncio.get_running_loop().run_in_executor(
                writer, write, clip.reader, self._data_dir, path, self._section
            )
        except ClipFailed as failure:
            self._let_go(clip)
            if not failure.is_left:
                await self._ledger.fail_clip(clip.clip_id, str(failure))
            # Else its row stays as if we had been killed: the next start makes of the rest what it can.
            await self._ledger.add_incident("clip_failed", str(failure), opening.start_ns)
            self._tell(ClipEvent("failed", start, path, reason=str(failure)))
            return
        if clip.reader.overrun or clip.abandoned:
            reason = "the watch was stopped" if clip.abandoned else "they came too fast for the disk or the processor"
            detail = f"{path}: cut short before its last frames were written, because {reason}"
            await self._ledger.add_incident("clip_cut_short", detail, result.ended_ns)
        else:
            self._planner.on_success()
        self._let_go(clip)
        subjects = self._count(opening.label, result.started_ns, result.ended_ns)
        result = replace(clip.complete(result), subjects=subjects)
        await self._ledger.finish_clip(clip.clip_id, result)
        self._tell(ClipEvent("complete", start, path, result))

    def _let_go(self, *clips: _Clip) -> None:
        """Need no more frames for these clips; one that was still open is over before its time."""
        for clip in clips:
            clip.reader.close()
            if clip in self._unwritten:
                self._unwritten.remove(clip)
            if clip is self._open:
                self._open = None
                self._planner.on_failure(self._last_ns or clip.opening.start_ns)

    async def _tell_refused(self) -> None:
        if self._refused:
            detail = f"{self._refused} clips were not begun, because {WAITING_CLIPS} waited for the disk"
            self._refused = 0
            await self._ledger.add_incident("clip_failed", detail, self._last_ns)

    def _tell(self, event: ClipEvent) -> None:
        if self._on_event is not None:
            self._on_event(event)


def _lower_priority() -> None:
    thread = threading.get_native_id()
    os.setpriority(os.PRIO_PROCESS, thread, os.getpriority(os.PRIO_PROCESS, thread) + WRITER_NICENESS)
