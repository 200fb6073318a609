"""Every claim in one table: what fits all filters at once, and what to do where nothing does."""

from __future__ import annotations

from functools import partial
from typing import Any

import pandas as pd

from clubs import queries
from clubs.choices import links, search
from clubs.choices.found import Found, find_rows
from clubs.choices.scope import COUNTRY, Scope
from clubs.rooms.figures.words import say_counted, say_place, say_scope, say_standing
from clubs.tables.cells import Cell, Day, Figure
from clubs.tables.listing import Listing
from clubs.tables.typed_cells import WIDE_PX, SortedDay, SortedFigure
from clubs.words.formats import is_missing
from clubs.words.text import Words

FILTERS = ("province", "indicator", "scope", "basis", "measure", "source", "since", "until", "q")
WIDTHS_PX = (118, 165, None, None, 160)  # of a projector; figures and days take what they need


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


def list_columns(words: Words) -> dict[str, Cell]:
    """All that a table of figures can say, in the order of a spreadsheet."""
    return {
        words("figures-place"): lambda row: say_place(words, row),
        words("table-indicator"): lambda row: words.name(row, "indicator_name"),
        words("table-value"): SortedFigure(words),
        words("table-as-of"): SortedDay(words),
        words("table-source"): "publisher",
        words("table-scope"): lambda row: say_scope(words, row),
        words("figures-standing"): lambda row: say_standing(words, row),
        words("figures-basis"): lambda row: words(f"frame-basis-{row['basis']}"),
        words("sources-published"): lambda row: _say_published(words, row),
        words("sources-titles"): "source_title",
        words("sources-url"): "source_url",
        words("table-note"): lambda row: row[f"note_{words.lang}"],
        words("figures-id"): "claim_id",
    }


def arrange(now: Scope) -> Listing:
    """The columns that fit the window without scrolling sideways; the files to take home hold all."""
    words, columns = now.words, list_columns(now.words)
    is_wide = now.width_px >= WIDE_PX
    fitting = {heading: columns[heading] for heading in [*columns][: 7 if is_wide else 5]}
    if not is_wide:
        fitting[words("table-indicator")] = lambda row: say_counted(words, row)
    return Listing(
        columns=fitting | {words("table-source"): lambda row: _say_source(words, row)},
        widths=() if is_wide else WIDTHS_PX,
        paragraphs=phone_columns(words),
        taken=columns,
        wraps=not is_wide,
        opened=lambda row: {"claim": row["claim_id"]},
        note=words("figures-note"),
    )


def phone_columns(words: Words) -> dict[str, Cell]:
    """A figure as a paragraph, its number leading to its story."""
    return {**claim_columns(words), words("table-source"): lambda row: _say_source(words, row)}


def claim_columns(words: Words) -> dict[str, Cell]:
    """Of whom, of what, how many and when: what every list of figures says of each."""
    return {
        words("figures-place"): lambda row: say_place(words, row),
        words("table-indicator"): lambda row: say_counted(words, row),
        words("table-value"): Figure(words),
        words("table-as-of"): Day(words),
    }


def not_placed_columns(words: Words) -> dict[str, Cell]:
    """Columns of the table of printed figures without a row of their own, as they were typed."""
    return {
        words("figures-place"): "area",
        words("table-value"): lambda row: words.value(
            row["value"], row["bound"], row["unit"], row["value_high"]
        ),
        words("table-as-of"): lambda row: words.as_of(row["as_of_printed"]),
        words("figures-why-not-placed"): lambda row: row[f"reason_{words.lang}"],
        words("figures-held-by"): "joined_to_id",
        words("table-source"): "publisher",
    }


def _say_source(words: Words, row: Any) -> str:
    """The publisher; before it what sets the figure apart from those that are shown as printed."""
    is_plain = row["basis"] == "reported" and row["standing"] in ("shown", "undated")
    return str(row["publisher"]) if is_plain else f"{say_standing(words, row)}: {row['publisher']}"


def _say_published(words: Words, row: Any) -> str:
    return words("sources-undated") if is_missing(row["published"]) else words.as_of(row["published"])
