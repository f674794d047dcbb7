"""The sums that triggers keep, beside what counting all rows gives."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from rpiwatch.store.rows import LIVING


@dataclass(frozen=True, slots=True)
class Sum:
    """A table of sums: its columns, and the query that counts the same anew from what it sums up.

    Those that follow from `hourly_counts` are mended by mending that: its triggers keep them.
    """

    table: str
    columns: str
    counted: str

    @property
    def kept(self) -> str:
        """The query for what the table holds."""
        return f"SELECT {self.columns} FROM {self.table}"  # noqa: S608 - names of our own


SUMS = (
    Sum(
        "hourly_counts",
        "label, hour_us, camera_id, changes, shown_us",
        "SELECT label, start_us - start_us % 3600000000, camera_id, count(*), sum(coalesce(end_us - start_us, 0))"
        " FROM label_spans GROUP BY 1, 2, 3",
    ),
    Sum(
        "hour_totals",
        "hour_us, camera_id, visits, shown_us",
        "SELECT hour_us, camera_id, sum(changes), sum(shown_us) FROM hourly_counts WHERE label <> 'none' GROUP BY 1, 2",
    ),
    Sum(
        "label_totals",
        "label, changes, shown_us, clips, living_clips, clip_bytes",
        "SELECT label, sum(changes), sum(shown_us), sum(clips), sum(living), sum(bytes) FROM ("  # noqa: S608 - our own
        "SELECT label, changes, shown_us, 0 AS clips, 0 AS living, 0 AS bytes FROM hourly_counts UNION ALL"
        f" SELECT label, 0, 0, 1, {LIVING}, iif({LIVING}, bytes, 0) FROM clips) GROUP BY label",
    ),
    Sum(
        "camera_totals",
        "camera_id, watched_us, frames_seen, frames_classified, frames_skipped",
        "SELECT camera_id, sum(until_us - since_us), sum(frames_seen), sum(frames_classified), sum(frames_skipped)"
        " FROM heartbeats WHERE frames_seen > 0 GROUP BY camera_id",
    ),
)


def wrong_sums(connection: sqlite3.Connection) -> list[tuple[Sum, int]]:
    """The sums that are not what counting gives, with how many of their rows differ. Reads everything."""
    wrong = []
    for total in SUMS:
        # A row that is in both is there twice; each side is read once.
        query = (
            f"SELECT count(*) FROM (SELECT 1 FROM ({total.kept} UNION ALL {total.counted})"  # noqa: S608 - as above
            f" GROUP BY {total.columns} HAVING count(*) <> 2)"
        )
        if count := connection.execute(query).fetchone()[0]:
            wrong.append((total, int(count)))
    return wrong


def count_anew(connection: sqlite3.Connection) -> None:
    """Make all sums what counting gives, within the caller's transaction. Reads everything.

    In the order of SUMS: what the triggers make of the first is replaced by the later ones.
    """
    for total in SUMS:
        connection.execute(f"DELETE FROM {total.table}")  # noqa: S608 - names of our own
        connection.execute(f"INSERT INTO {total.table} ({total.columns}) {total.counted}")
