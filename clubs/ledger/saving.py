"""What people do: save a load, take an act back, withdraw a figure. Checked, then written as one act."""

import datetime as dt
import getpass
import math
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from clubs.errors import ClubsError, InvalidData, Problem, UsageError, find_nearest
from clubs.ledger import book
from clubs.ledger.book import Act
from clubs.ledger.effect import find_undone
from clubs.store import versions
from clubs.store.declaration import Field, quote, tables

AUTHOR_VARIABLE = "CLUBS_AUTHOR"
SAVED = ("new", "second", "differs")  # classes of the dry run; the others say nothing new or cannot be right
KEPT = ("file", "sha256", "source", "answers", "template")
OF_FIGURE = (
    "area_id", "indicator_id", "scope", "programme_id", "value", "value_high", "bound", "as_of_printed",
    "as_of_from", "as_of_to", "period_start", "basis", "formula", "sheet", "cell", "class",
)  # fmt: skip
OF_SOURCE = ("publisher", "title", "url", "published", "accessed", "kind")
DATES = ("as_of_from", "as_of_to", "period_start", "accessed")
FILLED_LATER = {"figure_id", "club_id", "source_id", "recorded_on", "seed", "accessed"}  # by queries/acts
ASSUMED = {"scope": "all", "bound": "exactly", "basis": "reported"}


def save_load(understood: Mapping[str, Any], author: str = "") -> Act:
    """Writes what was understood of a spreadsheet as one act; it is on the disk when this returns.

    understood: {"file", "sha256", "source": {"publisher", "kind", "title", "url", "published"} or source_id,
    "figures": [as in the dry run's "cells", with their class], "clubs": […], "answers": […], "template": …}.
    Figures of the classes new, second and differs are saved, those that are the same are not.
    Raises InvalidData with every cell that cannot be saved, UsageError where nothing is left to save.
    """
    figures = [_complete(row) for row in understood.get("figures", []) if row.get("class", "new") != "same"]
    clubs = [dict(club) for club in understood.get("clubs", []) if club.get("class", "new") != "same"]
    if not figures and not clubs:
        raise UsageError("error-load-nothing", file=str(understood.get("file") or "—"))
    says = {name: understood.get(name) for name in KEPT} | {"figures": figures, "clubs": clubs}
    says["source"] = {
        name: value for name, value in (says["source"] or {}).items() if value not in (None, "")
    }
    if problems := list(_find_problems(says)):
        raise InvalidData(problems)
    return book.append("load", author or find_author(), says)


def undo(number: int, author: str = "", reason: str = "") -> Act:
    """Takes an act back by a new one. Raises UsageError where there is none, or nothing to take back."""
    with book.writing() as connection:
        acts = {act.number: act for act in book.iterate(connection)}
        undone = find_undone(acts.values())
        if number not in acts:
            raise UsageError("error-act-unknown", number=str(number), last=str(len(acts)))
        if acts[number].kind == "note":
            raise UsageError("error-act-note", number=str(number))
        if number in undone:
            raise UsageError("error-act-undone", number=str(number), by=str(undone[number]))
        return book.add(connection, "undo", author or find_author(), {"undoes": number, "reason": reason})


def withdraw(figure_id: str, reason: str, author: str = "") -> Act:
    """Says that a figure is no longer to be used; it stays readable. Raises UsageError for an unknown one."""
    known = _read_ids("figures", "figure_id", "where withdrawn_on is null")
    if figure_id not in known:
        nearest = find_nearest(figure_id, known) or "—"
        raise UsageError("error-figure-unknown", asked=figure_id, nearest=nearest)
    return book.append("withdraw", author or find_author(), {"figure_id": figure_id, "reason": reason})


def find_author() -> str:
    """Who acts in a shell: CLUBS_AUTHOR, else the name of the account."""
    if named := os.environ.get(AUTHOR_VARIABLE):
        return named
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # an account without a name, as in a container
        return f"uid {os.getuid()}"


def _complete(row: Mapping[str, Any]) -> dict[str, Any]:
    """The cells that a figure has, the usual ones filled in; a date as text, whatever it came as."""
    cells = {name: row.get(name) for name in OF_FIGURE if row.get(name) not in (None, "")}
    return {**ASSUMED, **{name: _as_text(value) if name in DATES else value for name, value in cells.items()}}


def _as_text(value: Any) -> str:
    return value.strftime("%Y-%m-%d") if isinstance(value, dt.date) else str(value)


def _find_problems(says: Mapping[str, Any]) -> Iterator[Problem]:
    """Everything that the tables could not hold, with its place in the file."""
    file, source = str(says["file"] or "—"), says["source"]
    known = {
        key.table: set(_read_ids(key.table, key.other_column)) for key in tables()["figures"].foreign_keys
    }
    if "source_id" not in source:
        yield from _check_row(file, "sources", source, known)
    elif source["source_id"] not in known["sources"]:
        yield _unknown(file, "sources", source["source_id"], known["sources"])
    for figure in says["figures"]:
        place = " · ".join(str(part) for part in (file, figure.get("sheet"), figure.get("cell")) if part)
        if figure.get("class", "new") not in SAVED:
            yield Problem(place, "error-load-class", arguments={"value": str(figure["class"])})
        yield from _check_row(place, "figures", figure, known)
    for club in says["clubs"]:
        place = " · ".join(str(part) for part in (file, club.get("sheet"), club.get("row")) if part)
        yield from _check_row(place, "clubs", club, known)


def _check_row(
    place: str, table: str, row: Mapping[str, Any], known: Mapping[str, set[str]]
) -> Iterator[Problem]:
    for field in tables()[table].fields:
        value = row.get(field.name)
        if value in (None, ""):
            if field.is_required and field.name not in FILLED_LATER:
                yield _problem(place, field, "error-constraint-required", {})
        elif problem := _check_value(place, field, value):
            yield problem
    for key in tables()[table].foreign_keys:
        value = row.get(key.column)
        if value and value not in known[key.table]:
            yield _unknown(place, key.table, str(value), known[key.table])


def _check_value(place: str, field: Field, value: Any) -> Problem | None:
    rules, said = field.constraints, {"value": str(value)}
    if field.type == "number":
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            return _problem(place, field, "error-type-number", said)
        if "minimum" in rules and value < rules["minimum"]:
            return _problem(
                place, field, "error-constraint-minimum", {**said, "wanted": str(rules["minimum"])}
            )
        return None
    if field.type == "date" and not _is_day(str(value)):
        return _problem(place, field, "error-type-date", said)
    if "enum" in rules and value not in rules["enum"]:
        near = {"nearest": find_nearest(str(value), rules["enum"]), "wanted": ", ".join(rules["enum"])}
        return _problem(place, field, "error-constraint-enum", {**said, **near})
    if "pattern" in rules and not re.fullmatch(rules["pattern"], str(value)):
        return _problem(place, field, "error-constraint-pattern", {**said, "wanted": rules["pattern"]})
    return None


def _is_day(text: str) -> bool:
    try:
        return dt.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _problem(place: str, field: Field, key: str, arguments: dict[str, str]) -> Problem:
    return Problem(f"{place} · {field.name}", key, arguments=arguments)


def _unknown(place: str, table: str, value: str, known: Iterable[str]) -> Problem:
    near = {"value": value, "table": f"{table}.csv", "nearest": find_nearest(value, known) or "—"}
    return Problem(place, "error-foreign-key", arguments=near)


def _read_ids(table: str, column: str, where: str = "") -> Sequence[str]:
    """The ids of a table in the version in use."""
    try:
        connection = versions.open_current()
    except ClubsError:
        return []
    with connection.cursor() as cursor:
        rows = cursor.execute(f"select {quote(column)} from {quote(table)} {where}").fetchall()
    return [one for (one,) in rows]
