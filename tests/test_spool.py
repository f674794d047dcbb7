"""Rows between a query and a slow taker."""

from __future__ import annotations

import tempfile
import threading
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rpiwatch.store import StoreError
from rpiwatch.store.spool import CHUNK_BYTES, MEMORY_CHUNKS, Row, Spool

values = st.none() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False) | st.text() | st.binary()


def spool_of(rows: Iterator[Row]) -> Spool:
    return Spool(rows, threading.Event())


@settings(deadline=None)
@given(st.lists(st.tuples(values, values)))
def test_rows_come_out_as_they_went_in(rows: list[Row]) -> None:
    spool = spool_of(iter(rows))
    assert list(spool) == rows
    spool.close()


def many(count: int) -> Iterator[Row]:
    for number in range(count):
        yield number, "x" * 1000


def test_what_nobody_takes_waits_in_a_file_and_not_in_memory() -> None:
    count = 20_000  # some 20 MB
    tracemalloc.start()
    spool = spool_of(many(count))
    assert next(spool)[0] == 0
    spool.wait_until_read()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 1.5 * (MEMORY_CHUNKS + 2) * CHUNK_BYTES
    assert [row[0] for row in spool] == list(range(1, count))
    spool.close()


def test_a_taker_who_waits_gets_each_row_at_once() -> None:
    may_go_on = threading.Semaphore(0)

    def slowly() -> Iterator[Row]:
        for number in range(3):
            may_go_on.acquire()
            yield (number,)

    spool = spool_of(slowly())
    for number in range(3):
        may_go_on.release()
        assert next(spool) == (number,)
    assert list(spool) == []


def test_a_fault_comes_after_the_rows_before_it() -> None:
    def breaking() -> Iterator[Row]:
        yield (1,)
        yield (2,)
        raise StoreError("the disk is gone")

    spool = spool_of(breaking())
    assert [next(spool), next(spool)] == [(1,), (2,)]
    with pytest.raises(StoreError, match="the disk is gone"):
        next(spool)
    assert list(spool) == []


def test_giving_up_ends_the_reading() -> None:
    closed: list[bool] = []

    def endless() -> Iterator[Row]:
        try:
            while True:
                yield (0,)
        finally:
            closed.append(True)

    spool = spool_of(endless())
    assert next(spool) == (0,)
    spool.close()
    assert list(spool) == []
    assert closed == [True]


def test_a_temporary_folder_that_cannot_be_written_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    spool = spool_of(many(20_000))
    spool.wait_until_read()
    with pytest.raises(StoreError, match=r"nowhere: rows that nobody has taken yet do not fit here .* TMPDIR"):
        list(spool)
