"""The correction of a session's times, as statements for one transaction: rows, clips and sums, or nothing."""

from __future__ import annotations

from typing import Any, Literal

Statement = tuple[str, tuple[Any, ...]]
Reason = Literal["step", "by hand"]
Part = Literal["clock", "file"]
"""Of a session: the cameras whose times count from the machine's clock, or those whose times are a file's own."""

_CHOSEN = (
    "(session_id, camera_id) IN (SELECT session_id, camera_id FROM session_cameras"
    " WHERE session_id = ?1 AND (times_from <> 'clock') = ?3 AND camera_id = coalesce(?4, camera_id))"
)
# The by-chain index finds the session's rows, whatever the planner knows of the table.
_ROWS = f"label_changes INDEXED BY label_changes_by_chain WHERE session_id = ?1 AND {_CHOSEN}"
_HOUR_US = 3_600_000_000


def shift_statements(
    session_id: int,
    shift_us: int,
    noticed_us: int,
    reason: Reason,
    *,
    part: Part = "clock",
    camera_id: int | None = None,
) -> list[Statement]:
    """What adds `shift_us` to the times of a session, and notes that in `clock_corrections`.

    Of the part `clock` these are the session's own and those of the cameras that go by the machine's clock; of the
    sessions of a folder's files, that have times of their own, only the moments of the work itself move. Of the part
    `file` they are the times of what a file showed, with `camera_id` of that camera alone; the moments of the work
    stay. To be executed in order, within one transaction.
    """
    of_file = part == "file"
    four = (session_id, shift_us, of_file, camera_id)

    def sums(sign: int) -> Statement:
        # label_spans gives each row's end by a look-up, so it costs as much as it has rows.
        return (
            "INSERT INTO hourly_counts (label, hour_us, camera_id, changes, shown_us)"  # noqa: S608 - words of our own
            f" SELECT label, start_us - start_us % {_HOUR_US}, camera_id, ?2 * count(*),"
            " ?2 * sum(coalesce(end_us - start_us, 0))"
            f" FROM label_spans WHERE session_id = ?1 AND {_CHOSEN}"
            " GROUP BY 1, 2, 3 ON CONFLICT DO UPDATE SET"
            " changes = changes + excluded.changes, shown_us = shown_us + excluded.shown_us",
            (session_id, sign, of_file, camera_id),
        )

    def shifted(table: str, *columns: str) -> Statement:
        settings = ", ".join(f"{column} = {column} + ?2" for column in columns)
        return f"UPDATE {table} SET {settings} WHERE session_id = ?1 AND {_CHOSEN}", four  # noqa: S608 - as above

    # A camera's incident is told in its own times or, where it is about the work, in the machine's: a file's own lie
    # within the file.
    within = (
        "EXISTS (SELECT 1 FROM session_cameras AS p WHERE (p.session_id, p.camera_id) ="
        " (incidents.session_id, incidents.camera_id)"
        " AND incidents.at_us BETWEEN p.anchor_utc_us AND coalesce(p.ended_us, p.anchor_utc_us))"
    )
    incidents = f"{_CHOSEN} AND {within}" if of_file else f"(camera_id IS NULL OR {_CHOSEN})"
    # The hours that the rows have left: from its cameras' anchors on, which are shifted by now. The rest of the sums,
    # which may be those of years, is not looked through.
    left = (
        "DELETE FROM hourly_counts WHERE changes = 0 AND shown_us = 0 AND hour_us BETWEEN"  # noqa: S608 - as above
        f" (SELECT min(anchor_utc_us) - ?2 - {2 * _HOUR_US} FROM session_cameras WHERE {_CHOSEN})"
        f" AND max((SELECT max(coalesce(ended_us - ?2, {2**63 - 1})) FROM session_cameras WHERE {_CHOSEN}),"
        # Rows that outlast their camera's books, which only `check` mends, have left theirs too.
        f" coalesce((SELECT max(at_us) - ?2 FROM {_ROWS}), 0))"
    )
    statements: list[Statement] = [
        ("INSERT INTO shifting (session_id) VALUES (?)", (session_id,)),
        # Before the cameras' anchors, within which it looks.
        (f"UPDATE incidents SET at_us = at_us + ?2 WHERE session_id = ?1 AND {incidents}", four),  # noqa: S608 - as above
        sums(-1),
        shifted("label_changes", "at_us"),
        shifted("session_cameras", "anchor_utc_us", "ended_us"),
        sums(1),
        (left, four),
        shifted("clips", "started_us", "triggered_us", "ended_us"),
        shifted("heartbeats", "since_us", "until_us"),
        shifted("subjects", "first_us", "last_us", "best_us"),
        shifted("near_misses", "since_us", "until_us", "peak_us"),
    ]
    if not of_file:
        statements += [
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
        ]
    return [
        *statements,
        (
            "INSERT INTO clock_corrections (session_id, noticed_us, shift_us, reason, label_changes)"  # noqa: S608 - as above
            f" VALUES (?1, ?5, ?2, ?6, (SELECT count(*) FROM {_ROWS}))",
            (*four, noticed_us, reason),
        ),
        ("DELETE FROM shifting", ()),
    ]
