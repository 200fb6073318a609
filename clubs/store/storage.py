"""How a file of data gets on the disk: whole or not at all, and what the disk refuses is one message."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from clubs.errors import ClubsError

# What DuckDB raises when the disk refuses; not the fault of the query that was running.
DISK_ERRORS = (duckdb.IOException, duckdb.TransactionException, duckdb.FatalException)
BLOCK_BYTES = 16_384
MOST_MEMORY = "1GB"
OFFLINE = {"autoinstall_known_extensions": "false", "autoload_known_extensions": "false"}


def open_draft(file: Path) -> duckdb.DuckDBPyConnection:
    """A new database. One thread, so that rows without an order come in the same one on every machine.

    The least blocks there are: of tables with few rows the file, and each reader's memory, is a sixth.
    """
    connection = duckdb.connect(
        str(file), config={**OFFLINE, "threads": 1, "default_block_size": BLOCK_BYTES}
    )
    connection.execute("set enable_progress_bar = false")  # it would be drawn among what a command says
    connection.execute(f"set memory_limit = '{MOST_MEMORY}'")  # beyond it a build goes on by way of the disk
    return connection


def replace(target: Path, write: Callable[[Path], None]) -> None:
    """Writes a file beside its place, brings it to the disk, then renames it."""
    draft = target.with_name(f"{target.name}.tmp-{os.getpid()}")
    _remove_draft(draft)
    try:
        write(draft)
        sync(draft)
        os.replace(draft, target)
        sync(target.parent)
    finally:
        _remove_draft(draft)


def sync(path: Path) -> None:
    """Asks the disk to keep what was written; Windows cannot be asked this for a folder."""
    if path.is_dir() and os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Turns what the disk refuses into one message with the remedy."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except (OSError, *DISK_ERRORS) as error:
        reason = getattr(error, "strerror", None) or str(error).splitlines()[0][:160]
        raise ClubsError("error-cannot-write", folder=str(folder), reason=reason) from error


def _remove_draft(draft: Path) -> None:
    for file in draft.parent.glob(f"{draft.name}*"):  # DuckDB may leave a .wal beside it
        file.unlink(missing_ok=True)
