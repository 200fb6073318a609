"""Named questions: every queries/NAME.sql, with its header read and its values bound by name, never pasted.

growth = queries.run("growth_against_target", area="quang-ninh", seen_on=date(2026, 11, 21))
"""

import datetime as dt
import json
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import Any, NamedTuple

import duckdb
import numpy as np
import pandas as pd

from clubs.day import find_today
from clubs.errors import find_nearest
from clubs.store import checks, versions
from clubs.store.declaration import QUERIES
from clubs.store.frames import read_shared
from clubs.store.query_files import BrokenQuery, Query, QueryError, read_query

__all__ = [
    "BrokenQuery",
    "Query",
    "QueryError",
    "catalog",
    "find_query",
    "read_params",
    "read_query",
    "run",
    "run_check",
    "run_checks",
    "run_query",
]

READERS: dict[str, Callable[[str], Any]] = {
    "date": dt.date.fromisoformat,
    "integer": int,
    "bigint": int,
    "double": float,
    "boolean": {"true": True, "false": False}.__getitem__,
}
ANSWERS_KEPT = 512  # about 20 kB each


class Answer(NamedTuple):
    """What is remembered: asked is the query with its values, in JSON."""

    make_frame: Callable[[], pd.DataFrame]
    asked: str


def run(name: str, version: str | None = None, **params: Any) -> pd.DataFrame:
    """The rows that answer a query, on the version in use or the one named.

    Every declared parameter must be given; None leaves it open. Raises QueryError with the nearest name.
    A version never changes, so an answer given before is remembered; the rows are the caller's own, and
    their attrs["asked"] says in JSON which query answered on which version with which values.
    """
    query = find_query(name)
    asked = tuple((key, tuple(value) if isinstance(value, list) else value) for key, value in params.items())
    answer = _remember(name, query.sql, version or versions.current(), asked)
    frame = answer.make_frame()
    frame.attrs["asked"] = answer.asked
    return frame


@lru_cache(ANSWERS_KEPT)
def _remember(name: str, _sql: str, version: str, asked: tuple[tuple[str, Any], ...]) -> Answer:
    params = {key: list(value) if isinstance(value, tuple) else value for key, value in asked}
    return Answer(answer_query(find_query(name), version, params), _write_asked(name, version, params))


def _write_asked(name: str, version: str, params: Mapping[str, Any]) -> str:
    values = {key: _as_plain(value) for key, value in params.items()}
    asked = {"query": name, "version": version, "params": values}
    return json.dumps(asked, ensure_ascii=False, default=lambda day: f"{day:%Y-%m-%d}")


def run_query(query: Query, version: str | None = None, **params: Any) -> pd.DataFrame:
    """The rows of this query; nothing is remembered."""
    return answer_query(query, version, params)()


def run_check(
    check: checks.Check, version: str | None = None, seen_on: dt.date | None = None
) -> pd.DataFrame:
    """The rows that break one rule, for a reader of that day; today when none is given."""
    params = {"seen_on": seen_on or find_today()} if "seen_on" in check.query.params else {}
    rows = run_query(check.query, version, **params)
    return rows.assign(check=check.name, severity=check.severity)[["check", "severity", *checks.COLUMNS]]


def run_checks(version: str | None = None, seen_on: dt.date | None = None) -> pd.DataFrame:
    """One row per offence of all checks, the gravest first: check, severity and the rows concerned."""
    found = [rows for check in checks.catalog() if not (rows := run_check(check, version, seen_on)).empty]
    if not found:
        return pd.DataFrame(columns=["check", "severity", *checks.COLUMNS])
    return pd.concat(found, ignore_index=True)


def answer_query(query: Query, version: str | None, params: Mapping[str, Any]) -> Callable[[], pd.DataFrame]:
    """Asks the data, and gives each reader a frame of its own."""
    _check_params(query, params)
    version = version or versions.current()
    values = {name: _as_plain(value) for name, value in params.items()}
    with versions.borrow_cursor(version) as cursor:
        try:
            return read_shared(cursor.execute(_parse(query.sql), values))
        except duckdb.Error as error:
            arguments = {"query": query.name, "version": version, "reason": str(error)}
            raise BrokenQuery("error-query-failed", **arguments) from error


@cache
def _parse(sql: str) -> duckdb.Statement:
    """Read once: a third of the time of a small query goes into reading its words."""
    with duckdb.connect() as reader:
        (statement,) = reader.extract_statements(sql)
    return statement


def read_params(query: Query, texts: Mapping[str, str]) -> dict[str, Any]:
    """Values typed at a prompt as the types that the query declares; empty text is None."""
    for name in texts:
        if name not in query.params:
            raise _unknown_param(query, name)
    return {name: _read_value(query, name, text) for name, text in texts.items()}


def _read_value(query: Query, name: str, text: str) -> Any:
    declared = query.params[name].type
    if not text:
        return None
    if declared.endswith("[]"):
        return text.split(",")
    try:
        return READERS.get(declared, str)(text)
    except (ValueError, KeyError) as error:
        arguments = {"query": query.name, "name": name, "type": declared, "value": text}
        raise QueryError("error-param-type", **arguments) from error


def catalog() -> list[Query]:
    """Every query that a page or a person may ask, by name."""
    return [read_query(file) for file in sorted(QUERIES.glob("*.sql"))]


def find_query(name: str) -> Query:
    file = QUERIES / f"{name}.sql"
    if not name.isidentifier() or not file.is_file():
        names = [file.stem for file in QUERIES.glob("*.sql")]
        raise QueryError("error-query-unknown", asked=name, nearest=find_nearest(name, names) or "—")
    return read_query(file)


def _check_params(query: Query, params: Mapping[str, Any]) -> None:
    for asked in params:
        if asked not in query.params:
            raise _unknown_param(query, asked)
    missing = [f"{name} ({param.type})" for name, param in query.params.items() if name not in params]
    if missing:
        raise QueryError("error-param-missing", query=query.name, missing=", ".join(missing))


def _unknown_param(query: Query, asked: str) -> QueryError:
    if not query.params:
        return QueryError("error-param-unknown-none", query=query.name, asked=asked)
    nearest, known = find_nearest(asked, query.params), ", ".join(query.params)
    return QueryError("error-param-unknown", query=query.name, asked=asked, nearest=nearest, known=known)


def _as_plain(value: Any) -> Any:
    """What DuckDB binds: numbers of numpy and missing values of pandas come from rows of another answer."""
    if isinstance(value, np.generic):
        value = value.item()
    return None if value is None or value is pd.NaT or value is pd.NA else value
