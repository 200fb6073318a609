"""The built versions of the data: which one is in use, where it lies, and who reads it.

A version is a file var/clubs-<version>.duckdb that never changes once it has its name; the file var/current
names the one in use.
"""

import logging
import os
import re
import threading
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from clubs.errors import ClubsError, UsageError
from clubs.store.declaration import DATA, ROOT, SHIPPED
from clubs.store.opening import open_file

FOLDER_VARIABLE = "CLUBS_VAR"
KEPT = 20
TOO_OLD = "error-version-too-old"

_VERSION = re.compile(r"[0-9a-f]{12}")
_log = logging.getLogger(__name__)
_lock = threading.Lock()
_opening: dict[Path, threading.Lock] = defaultdict(threading.Lock)  # one reader opens, the others wait
_connections: dict[Path, duckdb.DuckDBPyConnection] = {}
_idle: dict[Path, list[duckdb.DuckDBPyConnection]] = {}  # cursors that nobody uses at the moment


def folder() -> Path:
    """Where the versions lie: CLUBS_VAR, else var/ beside the code; of another data folder var/ within it."""
    beside = ROOT if DATA == SHIPPED else DATA
    return Path(os.environ.get(FOLDER_VARIABLE) or beside / "var")


def path(version: str) -> Path:
    """The file of a version, if it exists. Raises ClubsError for a name that cannot be one."""
    if not _VERSION.fullmatch(version):
        raise _unknown(version)
    return folder() / f"clubs-{version}.duckdb"


def list_versions() -> list[str]:
    """The kept versions, the last built first."""
    files = [file for file in folder().glob("clubs-*.duckdb") if _VERSION.fullmatch(_version_of(file))]
    files.sort(key=lambda file: (file.stat().st_mtime_ns, file.name), reverse=True)
    return [_version_of(file) for file in files]


def current() -> str:
    """The version in use: the one the pointer names, or the last good one when that file is damaged."""
    return _find_current()[0]


def current_problem() -> ClubsError | None:
    """Why the version in use is not the one the pointer names; None when all is well."""
    return _find_current()[1]


def connect(version: str | None = None) -> duckdb.DuckDBPyConnection:
    """The one read-only connection of a version, opened once. Take a cursor from it for each query."""
    if version is None:
        return open_current()
    file = path(version)
    with _lock:
        if file in _connections:
            return _connections[file]
        opening = _opening[file]
    with opening:  # readers of other versions need not wait
        if file not in _connections:
            if not file.exists():
                raise _unknown(version)
            _connections[file] = open_file(file, version)
        return _connections[file]


@contextmanager
def borrow_cursor(version: str) -> Iterator[duckdb.DuckDBPyConnection]:
    """A cursor that is the caller's alone for one query; then it is lent again, for a new one is slow."""
    connection, idle = connect(version), _idle.setdefault(path(version), [])
    try:
        cursor = idle.pop()
    except IndexError:
        cursor = connection.cursor()
    yield cursor
    idle.append(cursor)  # not after an error: who knows in which state it is


def open_current() -> duckdb.DuckDBPyConnection:
    """The connection of the version in use. Raises ClubsError with the remedy when none can be opened."""
    return connect(current())


def find_usable(asked: str) -> tuple[str, str | None]:
    """The version that a link asks for, else the one in use, and why: gone (None), too-old or unreadable."""
    if asked not in list_versions():
        return current(), None
    try:
        connect(asked)
    except ClubsError as error:
        return current(), "too-old" if error.key == TOO_OLD else "unreadable"
    return asked, None


def opens(version: str) -> bool:
    """Whether the file of this version is there and whole."""
    try:
        connect(version)
    except ClubsError:
        return False
    return True


def close_all() -> None:
    """Closes every connection, for a process that replaces files and for tests."""
    with _lock:
        for connection in _connections.values():
            connection.close()
        _connections.clear()
        _idle.clear()


def read_pointer() -> str:
    """What the pointer names, empty when there is none."""
    try:
        return (folder() / "current").read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _find_current() -> tuple[str, ClubsError | None]:
    wanted = read_pointer()
    try:
        connect(wanted)
        return wanted, None
    except ClubsError as error:
        problem = error
    for version in list_versions():
        if version != wanted and opens(version):
            return version, _explain_fallback(wanted, version, problem)
    raise problem if wanted in list_versions() else ClubsError("error-no-version", folder=str(folder()))


def _explain_fallback(wanted: str, version: str, problem: ClubsError) -> ClubsError | None:
    if not wanted:
        return None
    kind = "too-old" if problem.key == TOO_OLD else "damaged"
    told = ClubsError(f"error-version-{kind}-fallback", file=f"clubs-{wanted}.duckdb", version=version)
    _log.warning("%s", told)
    return told


def _version_of(file: Path) -> str:
    return file.stem.removeprefix("clubs-")


def _unknown(version: str) -> UsageError:
    known = ", ".join(list_versions()) or "—"
    return UsageError("error-version-unknown", asked=version[:40], known=known)
