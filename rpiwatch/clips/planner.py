"""Decides where clips begin and end. Pure: times of frames and targets in, openings and ends out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rpiwatch.records import Grounds, TargetState

RETRY_NS = 10_000_000_000
"""After a clip that could not be written the next one waits so long, and longer with every failure in a row."""
LONGEST_RETRY_NS = 6 * RETRY_NS


@dataclass(frozen=True, slots=True)
class Opening:
    """A clip begins with the frame at `start_ns`; with `continues` it is the one that follows the clip before.

    `grounds` are those of the target's visit.
    """

    label: str
    triggered_ns: int
    start_ns: int
    continues: bool
    grounds: Grounds | None = None


@dataclass(frozen=True, slots=True)
class Ending:
    """The open clip has no frame at `end_ns` or later."""

    end_ns: int


@dataclass(slots=True)
class _Plan:
    label: str
    start_ns: int
    end_ns: int  # post-roll included; moves on while a target stays
    grounds: Grounds | None


class ClipPlanner:
    """Plans one camera's clips.

    A clip holds the pre-roll, the visit and the post-roll; a target that comes before the post-roll is over extends
    it. At `max_s` after its first frame it ends, and the next one begins with the very next frame. Its label is the
    target that triggered it, the one with the greater score where there are several.

    `first_frame_ns` gives the time of the frame with which a clip begins that is to show what was from a moment on,
    None where there is none. Of a stream that is a key picture, perhaps one before that moment: such a clip may share
    frames with the clip before, fewer than lie between two key pictures. `next_start_ns` gives the first frame at or
    after a moment with which a clip can begin. A clip that is full ends where the next one begins, so these two share
    no frame, and one of a stream exceeds `max_s` until the next key picture comes.

    `break_ns` gives the first frame after a moment that cannot be in one clip with those before: the clip goes on as
    another one there. `end_ns` gives where a clip can end that is to hold all before a moment, None where that is not
    known yet: of a film whose pictures depend on later ones it ends some pictures later than it was to.
    """

    def __init__(
        self,
        pre_roll_s: float,
        post_roll_s: float,
        max_s: float,
        first_frame_ns: Callable[[int], int | None],
        next_start_ns: Callable[[int], int | None] | None = None,
        break_ns: Callable[[int], int | None] = lambda _: None,
        end_ns: Callable[[int], int | None] = lambda wanted_ns: wanted_ns,
    ) -> None:
        self._pre_roll_ns = round(pre_roll_s * 1e9)
        self._post_roll_ns = round(post_roll_s * 1e9)
        self._max_ns = round(max_s * 1e9)
        self._first_frame_ns = first_frame_ns
        self._next_start_ns = next_start_ns or first_frame_ns
        self._break_ns = break_ns
        self._end_ns = end_ns
        self._plan: _Plan | None = None
        self._free_ns: int | None = None  # where the clip before ended: the next one begins no earlier
        self._retry_ns: int | None = None
        self._failures = 0

    def on_prediction(self, mono_ns: int, targets: Sequence[TargetState]) -> list[Opening | Ending]:
        """What the frame at `mono_ns`, later than all before it, changes; in order."""
        visits = [(target.since_ns, target) for target in targets if target.since_ns is not None]
        since_ns = min((since_ns for since_ns, _ in visits), default=None)
        best = max((target for _, target in visits), key=lambda target: target.score, default=None)
        if self._plan is not None and since_ns is not None and since_ns < self._plan.end_ns:
            self._plan.end_ns = max(self._plan.end_ns, mono_ns + self._post_roll_ns + 1)
        same = next((target for _, target in visits if self._plan and target.label == self._plan.label), None)
        steps = self._advance(mono_ns, same or best)
        if self._plan is None and best is not None and since_ns is not None:
            steps += self._open(mono_ns, since_ns, best)
        return steps

    def on_break(self, last_ns: int) -> list[Opening | Ending]:
        """What the end of the stream changes, whose last frame was at `last_ns`: the open clip ends with it."""
        steps = self._advance(last_ns, None)
        if self._plan is not None:
            steps.append(self._end(last_ns + 1))
        return steps

    def on_failure(self, mono_ns: int) -> None:
        """The open clip could not be recorded and is no more: try again later, with all that is kept by then."""
        self._plan = None
        self._failures += 1
        self._retry_ns = mono_ns + min(RETRY_NS * 2 ** (self._failures - 1), LONGEST_RETRY_NS)

    def on_success(self) -> None:
        """A clip was recorded: a later failure is the first in a row again."""
        self._failures = 0

    def _open(self, mono_ns: int, since_ns: int, trigger: TargetState) -> list[Opening | Ending]:
        if self._retry_ns is not None and mono_ns < self._retry_ns:
            return []
        wanted_ns = since_ns - self._pre_roll_ns
        if self._free_ns is not None:
            wanted_ns = max(wanted_ns, self._free_ns)
        start_ns = self._first_frame_ns(wanted_ns)
        if start_ns is None or start_ns > mono_ns:
            return []  # a model so slow that its frame is no longer kept; the next one will do
        self._plan = _Plan(trigger.label, start_ns, mono_ns + self._post_roll_ns + 1, trigger.grounds)
        triggered_ns = max(trigger.since_ns or since_ns, start_ns)
        return [Opening(trigger.label, triggered_ns, start_ns, continues=False, grounds=trigger.grounds)]

    def _advance(self, mono_ns: int, target: TargetState | None) -> list[Opening | Ending]:
        """End the plan where the time has come, as often as it has; `target` is whose it goes on as, None the same."""
        steps: list[Opening | Ending] = []
        while (plan := self._plan) is not None:
            full_ns = plan.start_ns + self._max_ns
            broken_ns = self._break_ns(plan.start_ns)
            if broken_ns is not None:
                full_ns = min(full_ns, broken_ns)
            if mono_ns < min(plan.end_ns, full_ns):
                break
            start_ns = self._next_start_ns(full_ns)
            if start_ns is not None and start_ns <= mono_ns and start_ns < plan.end_ns:
                steps.append(self._end(start_ns))
                label, grounds = (target.label, target.grounds) if target else (plan.label, plan.grounds)
                self._plan = _Plan(label, start_ns, plan.end_ns, grounds)
                steps.append(Opening(label, start_ns, start_ns, continues=True, grounds=grounds))
            elif mono_ns >= plan.end_ns:
                end_ns = self._end_ns(plan.end_ns)
                if end_ns is None or end_ns > mono_ns + 1:
                    break  # over, but its last pictures depend on some that the model has yet to see
                steps.append(self._end(end_ns))
            else:
                break  # full, but the next clip cannot begin yet
        return steps

    def _end(self, end_ns: int) -> Ending:
        self._plan, self._free_ns = None, end_ns
        return Ending(end_ns)
