"""What a person sees of a download: a bar on a terminal, a line in the log every tenth of the way elsewhere."""

from __future__ import annotations

import sys

import structlog
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

log = structlog.get_logger(__name__)


class DownloadBar:
    """Called with the bytes that are here and the bytes expected, None where that is not known; from any thread."""

    def __init__(self) -> None:
        self._bar: Progress | None = None
        self._told = -1

    def __call__(self, done_bytes: int, total_bytes: int | None) -> None:
        """Show how far it is."""
        if sys.stderr.isatty():
            self._draw(done_bytes, total_bytes)
        elif total_bytes and (tenth := 10 * done_bytes // total_bytes) > self._told:
            self._told = tenth
            log.info("downloading weights", mb=round(done_bytes / 1e6, 1), of_mb=round(total_bytes / 1e6, 1))

    def _draw(self, done_bytes: int, total_bytes: int | None) -> None:
        if self._bar is None:
            columns = TextColumn("weights"), BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn()
            self._bar = Progress(*columns, console=Console(stderr=True))
            self._bar.add_task("weights", total=total_bytes)
            self._bar.start()
        self._bar.update(self._bar.task_ids[0], completed=done_bytes, total=total_bytes)
        if done_bytes == total_bytes:
            self._bar.stop()
