"""Which visits save no clips, because they begin at a quiet time. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rpiwatch.config import TargetSection
from rpiwatch.quiet_times import QuietTimes
from rpiwatch.records import TargetState


class QuietGate:
    """Stands between the tracker and the clips of one camera: hides targets at their quiet times.

    A visit that began before the quiet time is not hidden until it ends; one that is still there when the quiet time
    ends is seen from then on, as one that began at that moment.
    """

    def __init__(self, clips_quiet: Sequence[str], targets: Sequence[TargetSection]) -> None:
        """`clips_quiet` holds for the targets that say nothing of their own. Raises ValueError as `QuietTimes`."""
        self._gates = [_Gate(QuietTimes(clips_quiet if each.quiet is None else each.quiet)) for each in targets]

    def admit(self, mono_ns: int, at_us: int, states: Sequence[TargetState]) -> tuple[TargetState, ...]:
        """The states of the targets, in their order, for the clips; `at_us` is the frame's time in UTC."""
        return tuple(gate.admit(mono_ns, at_us, state) for gate, state in zip(self._gates, states, strict=True))

    def reset(self) -> None:
        """All visits have ended."""
        for gate in self._gates:
            gate.leave()


@dataclass(slots=True)
class _Gate:
    """Of one target."""

    times: QuietTimes
    is_hidden: bool = False
    since_ns: int | None = None  # of the visit that may be seen

    def leave(self) -> None:
        self.is_hidden, self.since_ns = False, None

    def admit(self, mono_ns: int, at_us: int, state: TargetState) -> TargetState:
        if state.since_ns is None:
            self.leave()
            return state
        if self.since_ns is None:
            began_us = at_us - (mono_ns - state.since_ns) // 1000
            if self.times.holds(at_us if self.is_hidden else began_us):
                self.is_hidden = True
                return replace(state, since_ns=None, grounds=None)
            self.since_ns = mono_ns if self.is_hidden else state.since_ns
        return state if self.since_ns == state.since_ns else replace(state, since_ns=self.since_ns)
