"""Every claim in one table: what fits all filters at once, and what to do where nothing does."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import pandas as pd

from clubs import queries
from clubs.choices import links, search
from clubs.choices.found import Found, find_rows
from clubs.choices.scope import COUNTRY, Scope
from clubs.rooms.figures.words import say_counted, say_place, say_scope, say_standing
from clubs.tables.columns import (
    Column,
    Listing,
    day_column,
    indicator_column,
    note_column,
    source_column,
    value_column,
)
from clubs.tables.typed_cells import WIDE_PX, SortedDay, SortedFigure
from clubs.words.formats import is_missing
from clubs.words.text import Words

FILTERS = ("province", "indicator", "scope", "basis", "measure", "source", "since", "until", "q")
WIDTHS_PX = (118, 165, 160)  # place, indicator, source on a projector; figures and days take what they need


def find_figures(now: Scope) -> Found:
    return find_rows(now, FILTERS, partial(_ask, now))


def load_not_placed(now: Scope) -> pd.DataFrame:
    """Figures that a document prints a second time, or as an end of a range: no row of their own."""
    return queries.run("figures_not_placed", version=now.version, source=now.view.source)


def _ask(now: Scope, view: links.View) -> pd.DataFrame:
    return queries.run(
        "figures_found",
        version=now.version,
        area=None if view.province == COUNTRY else view.province,
        indicator=view.indicator,
        scope=view.scope,
        basis=view.basis,
        measure=view.measure,
        source=view.source,
        since=view.since,
        until=view.until,
        words=search.list_words(view.q),
    )


def say_title(words: Words, found: Found) -> str:
    """How many of how many, and how many of them no date can be given to."""
    if found.rows.empty:
        return words("figures-title-none", all=found.in_all)
    facts = {"n": len(found.rows), "all": found.in_all, "undated": int(found.rows["as_of"].isna().sum())}
    return words("figures-title-all" if found.is_all else "figures-title", **facts)


def say_made_of(words: Words, found: Found) -> str:
    """How many of them a source prints, how many were worked out, and what a click does."""
    if found.rows.empty:
        return ""
    counts = {basis: int(found.rows["basis"].eq(basis).sum()) for basis in ("reported", "derived")}
    return words("figures-made-of", **counts)


def list_columns(words: Words) -> list[Column]:
    """All that a table of figures can say, in the order of a spreadsheet."""
    return [
        Column(words("figures-place"), lambda row: say_place(words, row)),
        indicator_column(words),
        value_column(words, SortedFigure(words)),
        day_column(words, SortedDay(words)),
        source_column(words),
        Column(words("table-scope"), lambda row: say_scope(words, row)),
        Column(words("figures-standing"), lambda row: say_standing(words, row)),
        Column(words("figures-basis"), lambda row: words(f"frame-basis-{row['basis']}")),
        Column(words("sources-published"), lambda row: _say_published(words, row)),
        Column(words("sources-titles"), "source_title"),
        Column(words("sources-url"), "source_url"),
        note_column(words),
        Column(words("figures-id"), "claim_id"),
    ]


def arrange(now: Scope) -> Listing:
    """The columns that fit the window without scrolling sideways; the files to take home hold all."""
    words, columns = now.words, list_columns(now.words)
    is_wide = now.width_px >= WIDE_PX
    place, indicator, value, day, source, scope, standing, *_ = columns
    source = replace(source, cell=lambda row: _say_source(words, row))
    if is_wide:
        fitting = [place, indicator, value, day, source, scope, standing]
    else:
        place_px, indicator_px, source_px = WIDTHS_PX
        counted = indicator_column(words, lambda row: say_counted(words, row))
        fitting = [
            replace(place, width=place_px),
            replace(counted, width=indicator_px),
            value,
            day,
            replace(source, width=source_px),
        ]
    return Listing(
        columns=fitting,
        taken=columns,
        text=[*claim_columns(words), source],
        has_paragraphs=True,
        wraps=not is_wide,
        opened=lambda row: {"claim": row["claim_id"]},
        note=words("figures-note"),
    )


def claim_columns(words: Words) -> list[Column]:
    """Of whom, of what, how many and when: what every list of figures says of each."""
    return [
        Column(words("figures-place"), lambda row: say_place(words, row)),
        indicator_column(words, lambda row: say_counted(words, row)),
        value_column(words),
        day_column(words),
    ]


def not_placed_columns(words: Words) -> list[Column]:
    """Columns of the table of printed figures without a row of their own, as they were typed."""
    return [
        Column(words("figures-place"), "area"),
        value_column(
            words, lambda row: words.value(row["value"], row["bound"], row["unit"], row["value_high"])
        ),
        day_column(words, lambda row: words.as_of(row["as_of_printed"])),
        Column(words("figures-why-not-placed"), lambda row: row[f"reason_{words.data_lang}"]),
        Column(words("figures-held-by"), "joined_to_id"),
        source_column(words),
    ]


def _say_source(words: Words, row: Any) -> str:
    """The publisher; before it what sets the figure apart from those that are shown as printed."""
    is_plain = row["basis"] == "reported" and row["standing"] in ("shown", "undated")
    return str(row["publisher"]) if is_plain else f"{say_standing(words, row)}: {row['publisher']}"


def _say_published(words: Words, row: Any) -> str:
    return words("sources-undated") if is_missing(row["published"]) else words.as_of(row["published"])
