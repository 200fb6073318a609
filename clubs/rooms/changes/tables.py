"""The tables of what changed: verdicts then and now, figures corrected, withdrawn and new."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import pandas as pd

from clubs.rooms.changes.changes import BEFORE, Changes
from clubs.rooms.changes.words import say_kind
from clubs.rooms.figures.words import say_counted, say_place
from clubs.tables.cells import Day, Figure
from clubs.tables.columns import (
    FOUND,
    SUBJECT,
    Column,
    day_column,
    indicator_column,
    source_column,
    value_column,
)
from clubs.words import phrases
from clubs.words.formats import is_missing
from clubs.words.phrases import Row
from clubs.words.text import Words

LISTED = 10  # rows of a part that are shown at once; the others at a click


class Part(NamedTuple):
    """One kind of change: its heading, what to mind, its rows and what each says."""

    key: str
    heading: str
    note: str
    data: pd.DataFrame
    columns: Sequence[Column]

    @property
    def shown(self) -> pd.DataFrame:
        return self.data.head(LISTED)

    @property
    def rest(self) -> pd.DataFrame:
        return self.data.iloc[LISTED:]


def list_parts(words: Words, changes: Changes) -> list[Part]:
    """What changed, the weightiest first; a kind without a row is left out."""
    parts = [
        ("promises", changes.promises, promise_columns(words)),
        ("corrected", changes.corrected, corrected_columns(words)),
        ("withdrawn", changes.withdrawn, figure_columns(words)),
        ("new", changes.new, figure_columns(words)),
    ]
    return [
        Part(key, words(f"changes-part-{key}", n=len(rows)), words(f"changes-part-{key}-note"), rows, columns)
        for key, rows, columns in parts
        if len(rows)
    ]


def list_shown(parts: list[Part]) -> pd.DataFrame:
    """The sources of the rows that the page shows at once."""
    shown = [part.shown[["source_id"]] for part in parts]
    return pd.concat(shown) if shown else pd.DataFrame(columns=["source_id"])


def promise_columns(words: Words) -> list[Column]:
    """A promise: what was said of it then and now, each with the figure it rests on."""
    return [
        Column(words("table-part"), lambda row: words("level-" + row["level"], name=words.name(row))),
        Column(words("changes-what"), lambda row: say_kind(words, row)),
        Column(words("table-promise"), lambda row: _say_promise(words, row), role=SUBJECT),
        Column(words("changes-then"), lambda row: _say_then(words, row)),
        Column(words("changes-now"), lambda row: _say_now(words, row), role=FOUND),
        Column(words("changes-source"), lambda row: _name_sources(words, row)),
    ]


def corrected_columns(words: Words) -> list[Column]:
    return [
        Column(words("changes-place"), lambda row: say_place(words, row)),
        indicator_column(words, lambda row: say_counted(words, row)),
        Column(words("changes-value-then"), Figure(words, BEFORE)),
        Column(words("changes-as-of-then"), Day(words, BEFORE)),
        Column(words("changes-value-now"), Figure(words)),
        day_column(words),
        source_column(words, lambda row: _name_sources(words, row)),
    ]


def figure_columns(words: Words) -> list[Column]:
    return [
        Column(words("changes-place"), lambda row: say_place(words, row)),
        indicator_column(words, lambda row: say_counted(words, row)),
        value_column(words),
        day_column(words),
        source_column(words),
        Column(words("changes-recorded"), lambda row: words.date(row["recorded_on"])),
    ]


def _say_promise(words: Words, row: Row) -> str:
    """What is promised; what was promised before where that was amended."""
    now = phrases.promise(words, row)
    if row["kind_of_change"] in ("new", "gone"):
        return now
    before = phrases.promise(words, _read_before(row))
    return now if before == now else words("changes-turned", was=before, became=now)


def _say_then(words: Words, row: Row) -> str:
    if row["kind_of_change"] == "new":
        return words("changes-not-yet")
    return _say_verdict(words, row if row["kind_of_change"] == "gone" else _read_before(row))


def _say_now(words: Words, row: Row) -> str:
    return words("changes-no-more") if row["kind_of_change"] == "gone" else _say_verdict(words, row)


def _say_verdict(words: Words, row: Row) -> str:
    """The word, and the figure it rests on with its day; of sources that differ both."""
    state = phrases.state_word(words, row["state"])
    if row["state"] == "sources_differ":
        claims = [phrases.claim_with_state(words, row, which) for which in ("now", "other")]
        return words("changes-verdict", state=state, figure=words.join(claims))
    if is_missing(row["now_value"]):
        return state
    dated = {"figure": phrases.now(words, row), "when": phrases.as_of(words, row)}
    return words("changes-verdict", state=state, figure=words("table-figure-dated", **dated))


def _name_sources(words: Words, row: Row) -> str:
    """Who says so now, and who said so then where that is another."""
    now, then = row["publisher"], row[f"{BEFORE}publisher"]
    if is_missing(then) or then == now or row.get("kind_of_change") == "gone":
        return "" if is_missing(now) else str(now)
    return str(then) if is_missing(now) else words("changes-turned", was=str(then), became=str(now))


def _read_before(row: Any) -> dict[str, Any]:
    """The row as it was."""
    return {
        str(name).removeprefix(BEFORE): told for name, told in row.items() if str(name).startswith(BEFORE)
    }
