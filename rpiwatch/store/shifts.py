"""The correction of a session's times, as statements for one transaction: rows, clips and sums, or nothing."""

from __future__ import annotations

from typing import Any, Literal

Statement = tuple[str, tuple[Any, ...]]
Reason = Literal["step", "by hand"]

_OF_THE_CLOCK = (
    "(session_id, camera_id) IN"
    " (SELECT session_id, camera_id FROM session_cameras WHERE session_id = ?1 AND (times_from = 'clock' OR ?3))"
)
# The by-chain index finds the session's rows, whatever the planner knows of the table.
_ROWS = f"label_changes INDEXED BY label_changes_by_chain WHERE session_id = ?1 AND {_OF_THE_CLOCK}"


def shift_statements(
    session_id: int, shift_us: int, noticed_us: int, reason: Reason, *, files_too: bool = False
) -> list[Statement]:
    """What adds `shift_us` to all times of a session, and notes that in `clock_corrections`.

    Cameras whose times are a file's own stay as they are, unless `files_too`; of the sessions of a folder's files, that
    have times of their own, only the moments of the work itself move. To be executed in order, within one transaction.
    """
    three = (session_id, shift_us, files_too)

    def sums(sign: int) -> Statement:
        # label_spans gives each row's end by a look-up, so it costs as much as it has rows.
        return (
            "INSERT INTO hourly_counts (label, hour_us, camera_id, changes, shown_us)"  # noqa: S608 - words of our own
            " SELECT label, start_us - start_us % 3600000000, camera_id, ?2 * count(*),"
            " ?2 * sum(coalesce(end_us - start_us, 0))"
            f" FROM label_spans WHERE session_id = ?1 AND {_OF_THE_CLOCK}"
            " GROUP BY 1, 2, 3 ON CONFLICT DO UPDATE SET"
            " changes = changes + excluded.changes, shown_us = shown_us + excluded.shown_us",
            (session_id, sign, files_too),
        )

    def shifted(table: str, *columns: str) -> Statement:
        settings = ", ".join(f"{column} = {column} + ?2" for column in columns)
        return f"UPDATE {table} SET {settings} WHERE session_id = ?1 AND {_OF_THE_CLOCK}", three  # noqa: S608 - as above

    return [
        ("INSERT INTO shifting (session_id) VALUES (?)", (session_id,)),
        sums(-1),
        shifted("label_changes", "at_us"),
        shifted("session_cameras", "anchor_utc_us", "ended_us"),
        sums(1),
        ("DELETE FROM hourly_counts WHERE changes = 0 AND shown_us = 0", ()),
        shifted("clips", "started_us", "triggered_us", "ended_us"),
        shifted("heartbeats", "since_us", "until_us"),
        (
            f"UPDATE incidents SET at_us = at_us + ?2 WHERE session_id = ?1 AND (camera_id IS NULL OR {_OF_THE_CLOCK})",  # noqa: S608 - as above
            three,
        ),
        (
            "UPDATE sessions SET started_us = started_us + ?2, ended_us = ended_us + ?2,"
            " heartbeat_us = heartbeat_us + ?2, anchor_utc_us = anchor_utc_us + ?2,"
            " synchronised_us = synchronised_us + ?2 WHERE id = ?1 OR part_of = ?1",
            (session_id, shift_us),
        ),
        (
            "UPDATE imported_files SET noted_us = noted_us + ?2"
            " WHERE session_id IN (SELECT id FROM sessions WHERE part_of = ?1)",
            (session_id, shift_us),
        ),
        (
            "INSERT INTO clock_corrections (session_id, noticed_us, shift_us, reason, label_changes)"  # noqa: S608 - as above
            f" VALUES (?1, ?4, ?2, ?5, (SELECT count(*) FROM {_ROWS}))",
            (*three, noticed_us, reason),
        ),
        ("DELETE FROM shifting", ()),
    ]
