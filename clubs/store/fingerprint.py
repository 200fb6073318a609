"""What a database is made from: the same inputs have the same hash on every machine."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from clubs.store.declaration import DATA, FILE_NAME, QUERIES, tables

# Raise it when the code writes another database from the same inputs.
FORMAT = "3"
DIGITS = 12


def find_version(data: Path = DATA, queries: Path = QUERIES, additions: str = "") -> str:
    """The version that data, declaration, SQL and what people added (its own hash) make."""
    declared = [data / table.path for table in tables(data).values()]
    named = [(f"data/{file.name}", file) for file in sorted([data / FILE_NAME, *declared])]
    made = _hash([*named, *_list_sql(queries, "**/*.sql", "derive/ORDER")])
    return hashlib.sha256(f"{made} {additions}".encode()).hexdigest()[:DIGITS] if additions else made


@cache
def running_program() -> str:
    """The program of this process, found once: a server derives with the SQL that it was started with."""
    return find_program()


def find_program(data: Path = DATA, queries: Path = QUERIES) -> str:
    """The program that makes the derived tables: the declared tables, the derive files and the checks.

    What a data folder says of itself besides (its title, that it is for practice) is no part of it.
    """
    derives = _list_sql(queries, "derive/*", "checks/*.sql")
    declared = json.loads((data / FILE_NAME).read_text(encoding="utf-8"))["resources"]
    return _hash(derives, start=FORMAT + json.dumps(declared, sort_keys=True))


def _list_sql(queries: Path, *patterns: str) -> Iterator[tuple[str, Path]]:
    for file in sorted({file for pattern in patterns for file in queries.glob(pattern)}):
        yield f"queries/{file.relative_to(queries).as_posix()}", file


def _hash(files: Iterable[tuple[str, Path]], start: str = FORMAT) -> str:
    digest = hashlib.sha256(start.encode())
    for name, file in files:
        content = _normalise(file.read_bytes()) if file.exists() else b""
        digest.update(f"\n{name} {len(content)}\n".encode() + content)
    return digest.hexdigest()[:DIGITS]


def _normalise(content: bytes) -> bytes:
    """The same bytes whether git or an editor wrote the line ends and the mark at the start."""
    return content.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
