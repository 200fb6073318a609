"""What the tables of a place say in each column: words for rows, no numbers of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from clubs.tables.cells import Figure
from clubs.tables.columns import (
    Column,
    day_column,
    indicator_column,
    note_column,
    source_column,
    value_column,
    verdict_column,
)
from clubs.words import endings, phrases, sentences
from clubs.words.formats import is_missing
from clubs.words.part_names import name_part
from clubs.words.phrases import Row
from clubs.words.text import Words


@dataclass(frozen=True)
class JudgedFigure(Figure):
    """The figure that judges a promise, and its day; a derived one says from what."""

    prefix: str = "now_"

    def __call__(self, row: pd.Series) -> str | None:
        if is_missing(row["now_value"]):
            return None
        figure, when = phrases.now(self.words, row), phrases.as_of(self.words, row)
        return self.words("table-figure-dated", figure=figure, when=when)

    def find_claim(self, row: Any) -> str | None:
        """A total minus its baseline is named after both: the total tells the story."""
        claim = super().find_claim(row)
        return claim and claim.split("-")[0]

    def type(self, heading: str, row: pd.Series) -> dict[str, object]:
        when = None if is_missing(row["now_value"]) else phrases.as_of(self.words, row)
        return {**super().type(heading, row), self.words("table-as-of"): when}


@dataclass(frozen=True)
class ClaimedFigure(Figure):
    """A claim as it is worded; one that nobody printed says so."""

    def __call__(self, row: pd.Series) -> str | None:
        shown = super().__call__(row)
        if shown is None or row["basis"] != "derived":
            return shown
        return phrases.add_notes(self.words, shown, self.words("verdict-note-derived"))


def claim_columns(words: Words, with_indicator: bool = False) -> list[Column]:
    """Columns of a table of claims (rows of claim_cards)."""
    columns = [
        value_column(words, ClaimedFigure(words)),
        day_column(words),
        Column(words("table-scope"), lambda row: say_scope(words, row)),
        source_column(words, lambda row: _source(words, row)),
        note_column(words, lambda row: _note(words, row)),
    ]
    return [indicator_column(words), *columns] if with_indicator else columns


def former_columns(words: Words) -> list[Column]:
    """Columns of a table of what former units said (rows of figures_of_parts)."""
    return [Column(words("table-part"), lambda row: words.name(row)), *claim_columns(words)]


def say_scope(words: Words, row: Row) -> str:
    """Which clubs are counted, and of which scheme, plan or project."""
    scope = words("scope-" + row["scope"].replace("_", "-"))
    number = row["programme_number"]
    return scope if is_missing(number) else words("table-scope-of", scope=scope, number=str(number))


def _source(words: Words, row: Row) -> str:
    return (
        row["publisher"]
        if is_missing(row["published"])
        else f"{row['publisher']}, {words.as_of(row['published'])}"
    )


def _note(words: Words, row: Row) -> str:
    note = row[f"note_{words.data_lang}"]
    rivals = words("table-rivals", n=int(row["rivals"])) if row["rivals"] else ""
    return " ".join(part for part in ("" if is_missing(note) else note, rivals) if part)


def promise_columns(words: Words, has_figure: bool = True) -> list[Column]:
    """Columns of a table of promises with what can be said of each. has_figure: whether one was judged."""
    return [
        Column(words("table-promise"), lambda row: phrases.target(words, row)),
        Column(words("table-scope"), lambda row: words("scope-" + row["scope"].replace("_", "-"))),
        Column(words("table-due"), lambda row: phrases.due(words, row)),
        Column(words("table-decision"), lambda row: _decision(words, row)),
        *([Column(words("table-last-figure"), JudgedFigure(words))] if has_figure else []),
        verdict_column(words, lambda row: endings.say_state(words, row)),
        note_column(words),
    ]


def _decision(words: Words, row: Row) -> str:
    """Its number, else its name, and whether it stands: 957/QĐ-UBND, dự thảo."""
    named, status = row["programme_number"], words("status-" + row["status"])
    if is_missing(named) and not is_missing(row["programme_name_vi"]):
        named = words.name(row, "programme_name")
    return status if is_missing(named) else words("table-decision-status", decision=named, status=status)


def part_columns(words: Words) -> list[Column]:
    """Columns of a table of the parts of a whole (rows of parts_of_whole)."""
    return [
        Column(words("table-part"), lambda row: name_part(words, row)),
        value_column(words),
        day_column(
            words,
            lambda row: (
                "" if is_missing(row["value"]) else words.as_of(row["as_of_printed"], None, row["as_of"])
            ),
        ),
    ]


def finding_columns(words: Words) -> list[Column]:
    """Columns of a table of findings: which rule, about what, the two figures, and how far they are apart."""
    return [
        Column(words("table-finding"), lambda row: _finding(words, row)),
        Column(words("table-part"), lambda row: words("level-" + row["level"], name=words.name(row))),
        indicator_column(words, lambda row: row[f"indicator_name_{words.data_lang}"]),
        value_column(words, lambda row: _side(words, row, "")),
        Column(words("table-other-value"), lambda row: _side(words, row, "other_")),
        Column(words("table-comparison"), lambda row: _comparison(words, row)),
    ]


def _finding(words: Words, row: Row) -> str:
    severity = words(f"check-severity-{row['severity']}")
    return f"{severity}: {words('check-' + row['check_id'].replace('_', '-'))}"


def _side(words: Words, row: Row, side: str) -> str:
    if is_missing(row[f"{side}value"]):
        return "" if is_missing(row[f"{side}publisher"]) else row[f"{side}publisher"]
    shown = words.value(row[f"{side}value"], row[f"{side}bound"], row[f"{side}unit"])
    return f"{shown} ({row[f'{side}publisher']}, {words.as_of(row[f'{side}as_of_printed'])})"


def _comparison(words: Words, row: Row) -> str:
    """195, so với 191: what the rule found and what it would expect."""
    found, expected = row["detail_value"], row["expected_value"]
    if is_missing(found) or is_missing(expected):
        return ""
    if row["check_id"] == "stale_series":
        found, expected = (words.value(months, "exactly", "months") for months in (found, expected))
        return words("table-compared", found=found, expected=expected)
    if found == expected:
        return words("table-differs-in-kind") if row["detail"] == "kind" else ""
    is_money = row["unit"] == "vnd"
    # what was printed stays as printed; what was worked out is no finer than reports are
    expected = round(expected, -5 if is_money else 1)
    write = words.money if is_money else words.number
    return words("table-compared", found=write(found), expected=write(expected))


def say_coverage(words: Words, parts: pd.DataFrame) -> str:
    """How many parts reported, which did not, and what no part explains."""
    first = parts.iloc[0]
    missing = [name_part(words, row) for _, row in parts[parts["value"].isna()].iterrows()]
    covered = sentences.coverage(
        words, int(first["parts_reported"]), int(first["parts"]), missing, "districts"
    )
    if is_missing(first["unexplained"]) or not first["unexplained"]:
        return covered
    left = words.value(first["unexplained"], first["unexplained_bound"], first["unit"])
    whole = words.value(first["whole_value"], first["whole_bound"], first["unit"])
    return f"{covered}. " + words("province-unexplained", left=left, whole=whole)
