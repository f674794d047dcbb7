"""Reading the history: connections that can change nothing, and what the commands ask of them."""

from __future__ import annotations

import heapq
import os
import re
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from urllib.parse import quote

from rpiwatch.config import DATABASE_NAME
from rpiwatch.store.errors import StoreError
from rpiwatch.store.folder import find_database
from rpiwatch.store.migrations import BUSY_TIMEOUT_MS, check_version, read_version
from rpiwatch.store.spool import Row, Spool, Value

Facts = dict[str, int | float | str | None]

MAX_VALUE_BYTES = 10_000_000
"""Of one value in a query's answer, so that `zeroblob(1e9)` is an error and not the machine's memory."""
DAY_US = 86_400_000_000
PAGE_ROWS = 2000
"""Of a view that are read at once: a few dozen milliseconds."""
CHECK_EVERY_STEPS = 10_000
"""Steps of SQLite's machine between two looks at the clock: about a millisecond."""

_READ_ACTIONS = frozenset(
    {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE}
)
_FORBIDDEN_FUNCTIONS = frozenset({"load_extension", "writefile", "readfile", "edit", "fts3_tokenizer"})
# SQLite declares these tables at their first use, which the authorizer would take for the making of a table.
_TABLE_FUNCTIONS = (
    "json_each",
    "json_tree",
    "pragma_table_info",
    "pragma_table_list",
    "pragma_index_list",
    "pragma_foreign_key_list",
)
# With no argument, or with the name of a table or index, these only tell.
_PRAGMAS_OF_TABLES = frozenset(
    {"table_info", "table_xinfo", "table_list", "index_list", "index_info", "index_xinfo", "foreign_key_list",
     "foreign_key_check", "integrity_check", "quick_check"}
)  # fmt: skip
_PRAGMAS_WITHOUT_ARGUMENT = frozenset(
    {"application_id", "collation_list", "compile_options", "database_list", "encoding", "freelist_count",
     "function_list", "journal_mode", "module_list", "page_count", "page_size", "pragma_list", "schema_version",
     "user_version"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Filter:
    """Which rows of a view: those from `since_us` on and before `until_us`, of any of the labels; empty means all."""

    since_us: int | None = None
    until_us: int | None = None
    labels: tuple[str, ...] = ()
    camera: str | None = None
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """Columns and the rows under them, to be taken while the history is open.

    However slowly they are taken, no transaction is open meanwhile: behind one, the daemon's WAL would grow.
    """

    columns: tuple[str, ...]
    rows: Iterator[Row]


@dataclass(frozen=True, slots=True)
class View:
    """A public view, the column that says when, and those that order rows of one moment."""

    name: str
    time: str
    ties: tuple[str, ...] = ("id",)
    has_labels: bool = True


EVENTS = View("events", "at_us")
VISITS = View("visits", "start_us")
CLIPS = View("clip_list", "started_us")
INCIDENTS = View("incident_list", "at_us", has_labels=False)
SUBJECTS = View("subject_list", "start_us")
REVIEWED_VISITS = View("reviewed_visits", "start_us")
REVIEWS = View("review_list", "at_us", has_labels=False)
NEAR_MISSES = View("near_miss_list", "start_us")
COVERAGE = View("coverage", "start_us", ("session_id", "camera"), has_labels=False)


@dataclass(frozen=True, slots=True)
class Watcher:
    """What watched in a session: which program and model, and how far its times can be trusted."""

    version: str
    model: str
    engine: str
    weights_sha256: str
    is_live: bool
    """False: the times are a file's own, and it was classified at another time."""
    is_unsynchronised: bool
    """The clock was never known to be right."""


class History:
    """One data folder's history, read-only. `open_history` makes it."""

    def __init__(self, connection: sqlite3.Connection, database: Path) -> None:
        self._connection = connection
        self._database = database
        self._spools: list[Spool] = []

    def rows(self, view: View, filter: Filter) -> Answer:
        """The rows of a view, newest first, as they are now.

        Read a page at a time: of what is corrected or withdrawn meanwhile, later pages tell what is true then.
        """
        columns = self._columns(view)
        return Answer(columns, self._following(view, filter, columns, self._page(view, filter, None, filter.limit)))

    def _following(self, view: View, filter: Filter, columns: tuple[str, ...], page: list[Row]) -> Iterator[Row]:
        time_place, id_place = columns.index(view.time), columns.index("id")
        left = filter.limit
        while page:
            yield from page
            left = None if left is None else left - len(page)
            if len(page) < PAGE_ROWS or left == 0:
                return
            page = self._page(view, filter, (page[-1][time_place], page[-1][id_place]), left)

    def _page(self, view: View, filter: Filter, after: Row | None, limit: int | None) -> list[Row]:
        """The newest rows, of those that come after a time and id."""
        order = f"ORDER BY {view.time} DESC, id DESC LIMIT ?"
        rows = PAGE_ROWS if limit is None else min(limit, PAGE_ROWS)
        parts, parameters = [], []
        # A label at a time, since an index gives the newest of one label at once, but not those of several.
        for label in filter.labels or (None,):
            sql, values = self._part(view, filter, label)
            if after is not None:
                sql += f" {'AND' if values else 'WHERE'} ({view.time}, id) < (?, ?)"
                values += after
            parts.append(f"SELECT * FROM ({sql} {order})")  # noqa: S608 - only names of our own; values are bound
            parameters += [*values, rows]
        sql = f"{' UNION ALL '.join(parts)} {order}"
        return self._fetch(sql, [*parameters, rows])

    def _fetch(self, sql: str, parameters: Sequence[Value]) -> list[Row]:
        try:
            return self._connection.execute(sql, parameters).fetchall()
        except UnicodeEncodeError as error:
            raise StoreError(f"{error.object!r}: is no name that a history can hold; expected text in UTF-8") from error

    def pages(self, view: View, filter: Filter, page_rows: int = PAGE_ROWS) -> Answer:
        """All rows of a view, oldest first, read a page at a time: no transaction is open in between.

        So the reading of millions of rows keeps no snapshot, behind which the daemon's WAL would grow, and what is
        written meanwhile may be among them. Raises StoreError at the end where times were corrected meanwhile, since
        rows may then have been missed or given twice. The filter's limit is not heeded.
        """
        columns = self._columns(view)
        return Answer(columns, self._walk(view, filter, columns, page_rows))

    def _walk(self, view: View, filter: Filter, columns: tuple[str, ...], page_rows: int) -> Iterator[Row]:
        order = [columns.index(name) for name in (view.time, *view.ties)]

        def key(row: Row) -> Row:
            return tuple(row[place] for place in order)

        corrections = self._corrections()
        # A label at a time, as in `rows`, each in the order of its index.
        parts = [self._walk_part(view, filter, label, key, page_rows) for label in filter.labels or (None,)]
        # The camera is compared here: a page is then read in bounded time, however rare the camera is.
        place = columns.index("camera")
        for row in heapq.merge(*parts, key=key) if len(parts) > 1 else parts[0]:
            if filter.camera is None or row[place] == filter.camera:
                yield row
        if self._corrections() != corrections:
            raise StoreError(
                f"{self._database}: times were corrected while the rows were read, so some may be missing; "
                "do it once more"
            )

    def _walk_part(
        self, view: View, filter: Filter, label: str | None, key: Callable[[Row], Row], page_rows: int
    ) -> Iterator[Row]:
        names = ", ".join((view.time, *view.ties))
        limits = Filter(filter.since_us, filter.until_us, filter.labels)
        last: Row | None = None
        while True:
            sql, values = self._part(view, limits, label)
            if last is not None:
                places = ", ".join("?" * len(last))
                sql += f" {'AND' if values else 'WHERE'} ({names}) > ({places})"
                values += last
            page = self._fetch(f"{sql} ORDER BY {names} LIMIT ?", [*values, page_rows])
            yield from page
            if len(page) < page_rows:
                return
            last = key(page[-1])

    def _columns(self, view: View) -> tuple[str, ...]:
        return tuple(name for _, name, *_ in self._connection.execute(f"PRAGMA table_info({view.name})"))

    def column_types(self, view: View) -> dict[str, str]:
        """The declared type of each of a view's columns; '' where it is computed."""
        return {name: kind for _, name, kind, *_ in self._connection.execute(f"PRAGMA table_info({view.name})")}

    def _corrections(self) -> Row | None:
        row: Row | None = self._connection.execute("SELECT count(*), max(id) FROM clock_corrections").fetchone()
        return row

    def _part(self, view: View, filter: Filter, label: str | None) -> tuple[str, list[Value]]:
        conditions: dict[str, Value] = {
            f"{view.time} >= ?": filter.since_us,
            f"{view.time} < ?": filter.until_us,
            "label = ?": label,
            "camera = ?": filter.camera,
        }
        given: dict[str, Value] = {condition: value for condition, value in conditions.items() if value is not None}
        where = f" WHERE {' AND '.join(given)}" if given else ""
        return f"SELECT * FROM {view.name}{where}", list(given.values())  # noqa: S608 - as above

    def labels(self) -> list[str]:
        """All labels that the history or its clips hold, in order."""
        query = "SELECT label FROM label_totals WHERE label <> 'none' ORDER BY label"
        return [label for (label,) in self._connection.execute(query)]

    def cameras(self) -> list[str]:
        """All cameras that the history knows, in order."""
        return [name for (name,) in self._connection.execute("SELECT name FROM cameras ORDER BY name")]

    def totals(self) -> Facts:
        """What there is altogether."""
        wal = self._database.with_name(f"{self._database.name}-wal")
        size = self._database.stat().st_size + (wal.stat().st_size if wal.exists() else 0)
        cursor = self._connection.execute(
            """
            SELECT
              (SELECT min(at_us) FROM label_changes) AS first_us,
              (SELECT max(at_us) FROM label_changes) AS last_us,
              labels.*, watched.*,
              (SELECT count(*) FROM sessions WHERE part_of IS NULL) AS sessions,
              (SELECT count(*) FROM sessions WHERE end_reason = 'crashed' AND part_of IS NULL) AS crashes,
              (SELECT count(*) FROM incidents) AS incidents
            FROM
              (
                SELECT total(changes) AS label_changes, total(changes) FILTER (WHERE label <> 'none') AS visits,
                  CAST(total(living_clips) AS INTEGER) AS clips, total(clip_bytes) AS clip_bytes
                FROM label_totals
              ) AS labels,
              (
                SELECT total(watched_us) / 1e6 AS watched_s,
                  total(frames_seen) AS frames_seen, total(frames_skipped) AS frames_skipped,
                  total(frames_classified) AS frames_classified
                FROM camera_totals
              ) AS watched
            """
        )
        [row] = cursor.fetchall()
        totals: Facts = dict(zip((column[0] for column in cursor.description), row, strict=True))
        whole = ("label_changes", "visits", "frames_seen", "frames_skipped", "frames_classified", "clip_bytes")
        return totals | {name: int(totals[name] or 0) for name in whole} | {"database_bytes": size}

    def label_totals(self) -> Answer:
        """For each label, the most frequent first: how often and how long it was there, and its clips."""
        cursor = self._connection.execute(
            """
            SELECT
              label, changes AS visits, shown_us / 1e6 AS shown_s,
              (SELECT min(at_us) FROM label_changes AS c WHERE c.label = l.label) AS first_us,
              (SELECT max(at_us) FROM label_changes AS c WHERE c.label = l.label) AS last_us,
              living_clips AS clips, clip_bytes
            FROM label_totals AS l
            WHERE label <> 'none' AND (changes > 0 OR living_clips > 0)
            ORDER BY visits DESC, clips DESC, label
            """
        )
        return Answer(tuple(column[0] for column in cursor.description), iter(cursor.fetchall()))

    def identity(self) -> str:
        """The history's own id, which its data folder carries too."""
        [(identity,)] = self._connection.execute("SELECT id FROM history").fetchall()
        return str(identity)

    def latest_config(self) -> str:
        """The configuration of the latest session, TOML without secrets; empty where there was none."""
        rows = self._connection.execute("SELECT config FROM sessions ORDER BY id DESC LIMIT 1").fetchall()
        return str(rows[0][0]) if rows else ""

    def watchers(self) -> dict[tuple[int, str], Watcher]:
        """What watched, by session and camera."""
        rows = self._connection.execute(
            """
            SELECT
              p.session_id, k.name, s.version, m.name, m.engine, m.weights_sha256, p.times_from = 'clock',
              p.times_from = 'clock' AND s.began_synchronised IS 0 AND s.synchronised_us IS NULL
            FROM session_cameras AS p
            JOIN sessions AS s ON s.id = p.session_id
            JOIN cameras AS k ON k.id = p.camera_id
            JOIN models AS m ON m.id = p.model_id
            """
        ).fetchall()
        return {
            (session, camera): Watcher(version, model, engine, sha256, bool(is_live), bool(is_unsynchronised))
            for session, camera, version, model, engine, sha256, is_live, is_unsynchronised in rows
        }

    def visit_in(
        self, session_id: int, camera: str, label: str, from_us: int, to_us: int
    ) -> tuple[int, int, int] | None:
        """The last visit of a label that was on between two moments: its id, start and end (or its end so far).

        One that began more than a day before is not found.
        """
        row = self._connection.execute(
            "SELECT id, start_us, CAST(start_us + duration_s * 1e6 AS INTEGER) FROM visits"
            " WHERE label = ? AND start_us BETWEEN ? AND ? AND session_id = ? AND camera = ?"
            " ORDER BY start_us DESC LIMIT 1",
            (label, from_us - DAY_US, to_us, session_id, camera),
        ).fetchone()
        return row if row is not None and row[2] >= from_us else None

    def last_session(self) -> Facts | None:
        """The session that began last; None before the first."""
        cursor = self._connection.execute(
            "SELECT id, started_us, ended_us, end_reason, heartbeat_us, version FROM sessions"
            " WHERE part_of IS NULL ORDER BY id DESC LIMIT 1"
        )
        row = cursor.fetchone()
        return None if row is None else dict(zip((column[0] for column in cursor.description), row, strict=True))

    def ask(self, sql: str, timeout_s: float, max_rows: int | None = None) -> Answer:
        """The answer to a query of the user's own, or its first rows, which can change nothing.

        It takes at most `timeout_s`, in which the rows that are not taken at once are put aside. Raises StoreError for
        SQL that is wrong, would change something or takes longer, also while rows are taken.
        """
        with ExitStack() as opened:
            # A connection of its own, since from here on it denies nearly everything.
            connection = opened.enter_context(closing(_connect(self._database)))
            for table in _TABLE_FUNCTIONS:
                connection.execute(f"SELECT * FROM {table}('[]') LIMIT 0")  # noqa: S608 - a name of our own
            deadline, given_up = time.monotonic() + timeout_s, threading.Event()
            connection.set_authorizer(_authorize)
            connection.set_progress_handler(lambda: given_up.is_set() or time.monotonic() > deadline, CHECK_EVERY_STEPS)
            connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_VALUE_BYTES)
            with _explained(timeout_s):
                cursor = connection.execute(sql)
            if cursor.description is None:
                raise StoreError('the SQL is empty; expected a query, such as "SELECT * FROM visits LIMIT 10"')
            columns = _distinct([column[0] for column in cursor.description])
            spool = Spool(_to_the_end(opened.pop_all(), cursor, timeout_s, max_rows), given_up)
        self._spools.append(spool)
        return Answer(columns, spool)

    def close(self) -> None:
        """Give up the answers whose rows were not all taken."""
        for spool in self._spools:
            spool.close()


@contextmanager
def open_history(data_dir: Path) -> Iterator[History]:
    """Open a data folder's history for reading, whether or not a daemon writes in it.

    Raises StoreError where there is none, where it has another schema than this program, or where this user cannot
    read it.
    """
    with _opened(data_dir) as connection, closing(History(connection, data_dir / DATABASE_NAME)) as history:
        yield history


@contextmanager
def open_snapshot(data_dir: Path) -> Iterator[sqlite3.Connection]:
    """The database itself in one read transaction, which is to be short: what is written meanwhile is not seen.

    Raises StoreError as `open_history` does.
    """
    with _opened(data_dir) as connection:
        connection.execute("BEGIN")
        yield connection


@contextmanager
def open_database(data_dir: Path) -> Iterator[sqlite3.Connection]:
    """The database itself, read-only; each query sees what is there when it begins.

    So the writer's log is held no longer than the longest query takes. Raises StoreError as `open_history` does.
    """
    with _opened(data_dir) as connection:
        yield connection


@contextmanager
def _opened(data_dir: Path) -> Iterator[sqlite3.Connection]:
    database = find_database(data_dir)
    try:
        with closing(_connect(database)) as connection:
            check_version(connection, database)
            yield connection
    except (sqlite3.Error, UnicodeDecodeError) as fault:  # of a broken file even SQLite's messages may be no text
        raise StoreError(f"{database}: cannot be read: {fault}") from fault


def _connect(database: Path) -> sqlite3.Connection:
    uri = f"file:{quote(str(database.absolute()))}?mode=ro"
    connection = _open(uri)
    try:
        read_version(connection)
    except sqlite3.OperationalError as fault:
        connection.close()
        if fault.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
            raise
        if not os.access(database, os.R_OK):
            raise StoreError(f"{database}: this user may not read it; ask as the daemon's user, or as root") from fault
        # SQLite shares a WAL database through its -wal and -shm files, which only someone who may write in the folder
        # can make. Without a -wal file the database is whole by itself, and nobody writes to it: read it as it stands.
        wal = database.with_name(f"{database.name}-wal")
        if wal.exists():
            raise StoreError(
                f"{database}: was not closed in order, and only a user who may write in {database.parent} can read "
                "what its -wal file holds; start the daemon once, or ask as its user (sudo -u rpiwatch rpiwatch …)"
            ) from fault
        connection = _open(f"{uri}&immutable=1")
    return connection


def _open(uri: str) -> sqlite3.Connection:
    # The rows of a query are read in a thread (Spool), which has its connection for itself.
    connection = sqlite3.connect(
        uri, uri=True, isolation_level=None, timeout=BUSY_TIMEOUT_MS / 1000, check_same_thread=False
    )
    connection.text_factory = lambda data: data.decode(errors="replace")
    return connection


def _authorize(action: int, first: str | None, second: str | None, _schema: str | None, _by: str | None) -> int:
    """Let a statement read, and nothing else: what is not known to be harmless is denied."""
    if action == sqlite3.SQLITE_FUNCTION:
        allowed = (second or "").lower() not in _FORBIDDEN_FUNCTIONS
    elif action == sqlite3.SQLITE_PRAGMA:
        name = (first or "").lower()
        allowed = name in _PRAGMAS_OF_TABLES or (name in _PRAGMAS_WITHOUT_ARGUMENT and second is None)
    else:
        allowed = action in _READ_ACTIONS
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY


def _to_the_end(opened: ExitStack, cursor: sqlite3.Cursor, timeout_s: float, max_rows: int | None) -> Iterator[Row]:
    with opened, _explained(timeout_s):
        yield from islice(cursor, max_rows)


@contextmanager
def _explained(timeout_s: float) -> Iterator[None]:
    """Tell what is wrong with the user's SQL in one line."""
    try:
        yield
    except (sqlite3.Error, sqlite3.Warning, ValueError, OverflowError, MemoryError) as fault:
        message = re.sub(r"\s+", " ", str(fault)) or type(fault).__name__
        if getattr(fault, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT:
            message = f"it took longer than {timeout_s:g} s and was stopped; narrow it down, or raise --timeout-s"
        elif "authoriz" in message:
            message = f"{message}; only reading is allowed here"
        elif "one statement at a time" in message:
            message = "it holds more than one statement; expected one query at a time"
        raise StoreError(f"sql: {message}") from fault


def _distinct(columns: Sequence[str]) -> tuple[str, ...]:
    """The columns' names, those that are there twice with a number, so that each can be a key."""
    names: list[str] = []
    for column in columns:
        name, number = column, 2
        while name in names:
            name, number = f"{column}_{number}", number + 1
        names.append(name)
    return tuple(names)
