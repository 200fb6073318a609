"""Builds the versioned DuckDB file: check every row, load, derive, write beside the old one, move a pointer.

Killed at any moment, the version in use stays the last good one: a file gets its name only when it is whole
and on the disk, the pointer moves after that, and both steps are a rename, which happens or does not.
"""

import datetime as dt
import os
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import duckdb

from clubs.store import older, storage, versions
from clubs.store.additions import Additions, add_rows
from clubs.store.declaration import DATA, QUERIES, is_practice, quote, tables
from clubs.store.derive import derive_tables
from clubs.store.fingerprint import find_program, find_version
from clubs.store.validation import load_checked

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


def build(data: Path = DATA, queries: Path = QUERIES, additions: Additions | None = None) -> Built:
    """Builds the version that the inputs ask for, or finds it built already, and puts it in use.

    The curated tables are checked; what people added was, when it was saved.
    Raises InvalidData with every row that breaks the declaration, ClubsError when the disk refuses or a
    derive query fails.
    """
    additions = additions or Additions()
    version = find_version(data, queries, additions.fingerprint)
    is_new = not versions.opens(version)
    with storage.writing(versions.folder()):
        if is_new:
            storage.replace(
                versions.path(version),
                lambda file: _write_database(file, version, data, queries, additions),
            )
        if is_new or versions.read_pointer() != version:
            storage.replace(versions.folder() / "current", lambda file: _write_text(file, version + "\n"))
            os.utime(versions.path(version))  # its age counts from its last use
            remove_old_versions(version)
    return Built(version, versions.path(version), is_new)


def remove_old_versions(in_use: str, kept: int = versions.KEPT) -> None:
    """Removes all but the last versions, and what builds that were killed left behind."""
    for version in versions.list_versions()[kept:]:
        if version != in_use:
            for file in (versions.path(version), *older.list_beside(versions.path(version))):
                file.unlink(missing_ok=True)
    for file in versions.folder().glob("*.tmp-*"):
        with suppress(FileNotFoundError):  # another build may have finished it meanwhile
            if time.time() - file.stat().st_mtime > STALE_AFTER_SECONDS:
                file.unlink()


def _write_database(file: Path, version: str, data: Path, queries: Path, additions: Additions) -> None:
    with storage.open_draft(file) as connection:
        load_checked(connection, data, queries, versions.folder() / "faults.csv")
        add_rows(connection, additions, queries)
        names = [*tables(data), *derive_tables(connection, queries)]
        _write_build_info(connection, version, names, find_program(data, queries), is_practice(data))


def _write_build_info(
    connection: duckdb.DuckDBPyConnection, version: str, names: list[str], program: str, made_up: bool
) -> None:
    """The one table that may differ between two builds of the same inputs: it says when."""
    counts = {name: _count(connection, name) for name in names}
    data_to = _fetch_one(connection, DATA_TO)
    connection.execute(
        "create table build_info as select ?::varchar as version, ?::timestamp as built_at, "
        "?::date as data_to, map(?::varchar[], ?::bigint[]) as row_counts, ?::varchar as program, "
        "?::boolean as is_practice",
        [version, _now(), data_to, list(counts), list(counts.values()), program, made_up],
    )


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC).replace(tzinfo=None)


def _count(connection: duckdb.DuckDBPyConnection, table: str) -> object:
    return _fetch_one(connection, f"select count(*) from {quote(table)}")


def _fetch_one(connection: duckdb.DuckDBPyConnection, sql: str) -> object:
    row = connection.execute(sql).fetchone()
    return row[0] if row else None


def _write_text(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")
