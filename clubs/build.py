"""Builds the versioned DuckDB file: check every row, load, derive, write beside the old one, move a pointer.

Killed at any moment, the version in use stays the last good one: a file gets its name only when it is whole
and on the disk, the pointer moves after that, and both steps are a rename, which happens or does not.
"""

import datetime as dt
import hashlib
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import duckdb

from clubs import versions
from clubs.declaration import DATA, FILE_NAME, QUERIES, Table, create_statements, quote, quote_text, tables
from clubs.derive import DISK_ERRORS, derive_tables
from clubs.errors import ClubsError
from clubs.validation import check_data

# Raise it when this file writes another database from the same inputs.
FORMAT = "1"
STALE_AFTER_SECONDS = 600

DATA_TO = """
    select greatest(
        max(figures.as_of_to),
        max(try_cast(sources.published as date))
    )
    from figures inner join sources on figures.source_id = sources.source_id
    where figures.withdrawn_on is null
"""


@dataclass(frozen=True)
class Built:
    """What a build left in use."""

    version: str
    path: Path
    is_new: bool


def build(data: Path = DATA, queries: Path = QUERIES) -> Built:
    """Builds the version that the inputs ask for, or finds it built already, and puts it in use.

    Raises InvalidData with every row that breaks the declaration, ClubsError when the disk refuses or a
    derive query fails.
    """
    version = find_version(data, queries)
    is_new = not versions.opens(version)
    with _writing():
        if is_new:
            check_data(data)
            _replace(versions.path(version), lambda file: _write_database(file, version, data, queries))
        if is_new or versions.read_pointer() != version:
            _replace(versions.folder() / "current", lambda file: _write_text(file, version + "\n"))
            os.utime(versions.path(version))  # its age counts from its last use
            remove_old_versions(version)
    return Built(version, versions.path(version), is_new)


def find_version(data: Path = DATA, queries: Path = QUERIES) -> str:
    """The version these inputs make: twelve signs of a hash, the same on every machine."""
    digest = hashlib.sha256(FORMAT.encode())
    for name, file in _inputs(data, queries):
        content = _normalise(file.read_bytes()) if file.exists() else b""
        digest.update(f"\n{name} {len(content)}\n".encode() + content)
    return digest.hexdigest()[:12]


def remove_old_versions(in_use: str, kept: int = versions.KEPT) -> None:
    """Removes all but the last versions, and what builds that were killed left behind."""
    for version in versions.list_versions()[kept:]:
        if version != in_use:
            versions.path(version).unlink(missing_ok=True)
    for file in versions.folder().glob("*.tmp-*"):
        with suppress(FileNotFoundError):  # another build may have finished it meanwhile
            if time.time() - file.stat().st_mtime > STALE_AFTER_SECONDS:
                file.unlink()


def _inputs(data: Path, queries: Path) -> Iterator[tuple[str, Path]]:
    declared = [data / table.path for table in tables(data).values()]
    for file in sorted([data / FILE_NAME, *declared]):
        yield f"data/{file.name}", file
    for file in sorted([*queries.rglob("*.sql"), *queries.glob("derive/ORDER")]):
        yield f"queries/{file.relative_to(queries).as_posix()}", file


def _normalise(content: bytes) -> bytes:
    """The same bytes whether git or an editor wrote the line ends and the mark at the start."""
    return content.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")


def _write_database(file: Path, version: str, data: Path, queries: Path) -> None:
    # One thread, so that rows without an order come in the same one on every machine.
    with duckdb.connect(str(file), config={**versions.OFFLINE, "threads": 1}) as connection:
        for table in tables(data).values():
            _load(connection, table, data)
        names = [*tables(data), *derive_tables(connection, queries)]
        _write_build_info(connection, version, names)


def _load(connection: duckdb.DuckDBPyConnection, table: Table, data: Path) -> None:
    for statement in create_statements(table):
        connection.execute(statement)
    columns = ", ".join(f"{quote_text(field.name)}: {quote_text(field.sql_type)}" for field in table.fields)
    connection.execute(
        f"insert into {quote(table.name)} select * from read_csv(?, columns = {{{columns}}}, header = true,"
        " auto_detect = false, delim = ',', quote = '\"', escape = '\"', nullstr = '', encoding = 'utf-8')",
        [str(data / table.path)],
    )


def _write_build_info(connection: duckdb.DuckDBPyConnection, version: str, names: list[str]) -> None:
    """The one table that may differ between two builds of the same inputs: it says when."""
    counts = {name: _count(connection, name) for name in names}
    data_to = _fetch_one(connection, DATA_TO)
    connection.execute(
        "create table build_info as select ?::varchar as version, ?::timestamp as built_at, "
        "?::date as data_to, map(?::varchar[], ?::bigint[]) as row_counts",
        [version, dt.datetime.now(dt.UTC).replace(tzinfo=None), data_to, list(counts), list(counts.values())],
    )


def _count(connection: duckdb.DuckDBPyConnection, table: str) -> object:
    return _fetch_one(connection, f"select count(*) from {quote(table)}")


def _fetch_one(connection: duckdb.DuckDBPyConnection, sql: str) -> object:
    row = connection.execute(sql).fetchone()
    return row[0] if row else None


def _replace(target: Path, write: Callable[[Path], None]) -> None:
    """Writes a file beside its place, brings it to the disk, then renames it."""
    draft = target.with_name(f"{target.name}.tmp-{os.getpid()}")
    _remove_draft(draft)
    try:
        write(draft)
        _sync(draft)
        os.replace(draft, target)
        _sync(target.parent)
    finally:
        _remove_draft(draft)


def _remove_draft(draft: Path) -> None:
    for file in draft.parent.glob(f"{draft.name}*"):  # DuckDB may leave a .wal beside it
        file.unlink(missing_ok=True)


def _write_text(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")


def _sync(path: Path) -> None:
    """Asks the disk to keep what was written; Windows cannot be asked this for a folder."""
    if path.is_dir() and os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _writing() -> Iterator[None]:
    """Turns what the disk refuses into one message with the remedy."""
    try:
        versions.folder().mkdir(parents=True, exist_ok=True)
        yield
    except (OSError, *DISK_ERRORS) as error:
        reason = getattr(error, "strerror", None) or str(error).splitlines()[0][:160]
        raise ClubsError("error-cannot-write", folder=str(versions.folder()), reason=reason) from error
