"""The .sql files: each one question, its header read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from clubs.errors import ClubsError, UsageError

HEADER_LINES = ("question", "params", "grain", "returns", "nulls")

_HEADER_LINE = re.compile(r"-- ([a-z]+):\s*(.*)")
_CONTINUATION = re.compile(r"--   +(.*)")
_PARAM = re.compile(r"\$(\w+)\s+(\w+(?:\[\])?)\s*,?\s*(.*)", re.DOTALL)
_SEPARATOR = re.compile(r";\s*(?![^()]*\))")  # a ; inside brackets belongs to a note


class QueryError(UsageError):
    """A query that does not exist, or was not given what it asks for."""


class BrokenQuery(QueryError):
    """A query file that lacks its header or does not run: its author must mend it, not who asked."""

    exit_code = ClubsError.exit_code


@dataclass(frozen=True)
class Param:
    type: str
    note: str


@dataclass(frozen=True)
class Query:
    """One .sql file: its header, read, and its text."""

    name: str
    question: str
    params: Mapping[str, Param]
    grain: str
    returns: Mapping[str, str]
    nulls: str
    sql: str
    extra: Mapping[str, str]


def read_query(file: Path) -> Query:
    """The query of a file; read again only when the file changes."""
    return _read_query(file, file.stat().st_mtime_ns)


@cache
def _read_query(file: Path, _changed: int) -> Query:
    sql = file.read_text(encoding="utf-8")
    header = read_header(sql)
    for line in HEADER_LINES:
        if line not in header:
            raise BrokenQuery("error-query-header", file=file.name, line=line)
    return Query(
        name=file.stem,
        question=header["question"],
        params=_read_params(header["params"]),
        grain=header["grain"],
        returns=_read_returns(header["returns"]),
        nulls=header["nulls"],
        sql=sql,
        extra={key: text for key, text in header.items() if key not in HEADER_LINES},
    )


def read_header(sql: str) -> dict[str, str]:
    """The `-- key: text` lines at the top of a file, with the lines that continue them."""
    header: dict[str, str] = {}
    key = ""
    for line in sql.splitlines():
        if match := _HEADER_LINE.fullmatch(line):
            key = match[1]
            header[key] = match[2].strip()
        elif key and (match := _CONTINUATION.fullmatch(line)):
            header[key] += " " + match[1].strip()
        else:
            break
    return header


def _read_params(text: str) -> dict[str, Param]:
    matches = [_PARAM.match(part.strip()) for part in _SEPARATOR.split(text)]
    return {match[1]: Param(match[2], match[3].strip()) for match in matches if match}


def _read_returns(text: str) -> dict[str, str]:
    pairs = [part.strip().partition(" ") for part in _SEPARATOR.split(text) if part.strip()]
    return {name: note.strip().removeprefix("(").removesuffix(")") for name, _, note in pairs}
