"""The history on the disk: one writer, migrations, and read-only queries.

What writes is loaded on first use, so that the commands which only read start without it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rpiwatch.store.errors import StoreError
from rpiwatch.store.folder import expect_disk, hold_data_folder, remember_disk
from rpiwatch.store.migrations import Migrated, migrate

if TYPE_CHECKING:
    from rpiwatch.store.connection import is_disk_fault
    from rpiwatch.store.files import FileFacts, FolderBooks
    from rpiwatch.store.ledger import Ledger, ModelFacts
    from rpiwatch.store.retention import Expired, Retention
    from rpiwatch.store.writer import Store, UnfinishedClip, open_store

__all__ = [
    "Expired",
    "FileFacts",
    "FolderBooks",
    "Ledger",
    "Migrated",
    "ModelFacts",
    "Retention",
    "Store",
    "StoreError",
    "UnfinishedClip",
    "expect_disk",
    "hold_data_folder",
    "is_disk_fault",
    "migrate",
    "open_store",
    "remember_disk",
]


def __getattr__(name: str) -> Any:
    if name in ("FileFacts", "FolderBooks"):
        from rpiwatch.store import files

        return getattr(files, name)
    if name in ("Expired", "Retention"):
        from rpiwatch.store import retention

        return getattr(retention, name)
    if name == "is_disk_fault":
        from rpiwatch.store import connection

        return connection.is_disk_fault
    if name == "ModelFacts":
        from rpiwatch.store import ledger

        return ledger.ModelFacts
    if name in __all__:
        from rpiwatch.store import writer

        return getattr(writer, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
