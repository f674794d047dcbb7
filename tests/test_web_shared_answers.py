"""Answers that many ask for at once: worked out once, and never shown once the history has gone on."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path

import pytest

from rpiwatch.config import DATABASE_NAME
from rpiwatch.errors import UserError
from rpiwatch.web.shared_answers import MOST_AGE_S, MOST_ANSWERS, MOST_BYTES, SharedAnswers
from tests.histories import replace_database, write_history


class Asked:
    """Answers with the number of incidents in the history, and counts how often it was asked."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self.times = 0

    async def answer(self) -> bytes:
        self.times += 1
        await asyncio.sleep(0)  # others come meanwhile
        with closing(sqlite3.connect(self._data_dir / DATABASE_NAME)) as connection:
            return str(connection.execute("SELECT count(*) FROM incidents").fetchone()[0]).encode()


def add_incident(data_dir: Path) -> None:
    with closing(sqlite3.connect(data_dir / DATABASE_NAME)) as connection, connection:
        connection.execute("INSERT INTO incidents (at_us, kind, detail) VALUES (7, 'disk_low', '')")


async def test_who_comes_meanwhile_or_soon_after_gets_the_same_until_something_is_written(tmp_path: Path) -> None:
    await write_history(tmp_path)
    asked, moments_s = Asked(tmp_path), [0.0]
    shared = SharedAnswers(tmp_path, lambda: moments_s[-1])
    first = await asyncio.gather(*(shared.get("a", asked.answer) for _ in range(50)))
    assert (len(set(first)), asked.times) == (1, 1)
    moments_s.append(0.9 * MOST_AGE_S)
    assert (await shared.get("a", asked.answer), asked.times) == (first[0], 1)
    add_incident(tmp_path)
    after = await shared.get("a", asked.answer)
    assert (int(after), asked.times) == (int(first[0]) + 1, 2)
    moments_s.append(2 * MOST_AGE_S)
    assert (await shared.get("a", asked.answer), asked.times) == (after, 3)  # some of it goes by the clock
    assert (await shared.get("b", asked.answer), asked.times) == (after, 4)
    shared.close()


async def test_what_was_begun_before_a_row_was_written_is_not_for_who_asks_after_it(tmp_path: Path) -> None:
    await write_history(tmp_path)
    shared, old = SharedAnswers(tmp_path), asyncio.Event()

    async def slow() -> bytes:
        await old.wait()
        return b"old"

    async def new() -> bytes:
        return b"new"

    waits = asyncio.create_task(shared.get("a", slow))
    await asyncio.sleep(0)
    add_incident(tmp_path)
    assert await shared.get("a", new) == b"new"
    old.set()
    assert await waits == b"old"
    assert await shared.get("a", slow) == b"new"
    shared.close()


async def test_who_goes_away_ends_nothing_and_what_fails_is_asked_again(tmp_path: Path) -> None:
    await write_history(tmp_path)
    shared, go = SharedAnswers(tmp_path), asyncio.Event()

    async def answer() -> bytes:
        await go.wait()
        return b"told"

    async def fail() -> bytes:
        raise UserError("not now")

    goes, stays = (asyncio.create_task(shared.get("a", answer)) for _ in range(2))
    await asyncio.sleep(0)
    goes.cancel()
    go.set()
    assert await stays == b"told"
    assert goes.cancelled()
    with pytest.raises(UserError, match="not now"):
        await shared.get("b", fail)
    assert await shared.get("b", answer) == b"told"
    shared.close()


async def test_what_is_kept_is_bounded(tmp_path: Path) -> None:
    await write_history(tmp_path)
    shared = SharedAnswers(tmp_path)
    times = 0

    def saying(what: bytes) -> Callable[[], Awaitable[bytes]]:
        async def answer() -> bytes:
            nonlocal times
            times += 1
            return what

        return answer

    for _ in range(2):
        await shared.get("large", saying(bytes(MOST_BYTES + 1)))
    assert times == 2
    for number in range(MOST_ANSWERS + 1):
        await shared.get(number, saying(b""))
    times = 0
    for number in (MOST_ANSWERS, 0):  # the last, and the first, which has made room
        await shared.get(number, saying(b""))
    assert times == 1
    shared.close()


async def test_without_a_history_or_with_another_each_is_asked(tmp_path: Path) -> None:
    async def answer() -> bytes:
        return b"" if asked.pop() else b"never"

    asked, shared = [True] * 3, SharedAnswers(tmp_path)
    await shared.get("a", answer)
    await shared.get("a", answer)
    assert len(asked) == 1
    await write_history(tmp_path)
    counted = Asked(tmp_path)
    await shared.get("a", counted.answer)
    replace_database(tmp_path)
    await shared.get("a", counted.answer)
    assert counted.times == 2
    shared.close()
