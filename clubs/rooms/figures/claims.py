"""Every claim in one table: what fits all filters at once, and what to do where nothing does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from clubs import queries
from clubs.choices import links, search
from clubs.choices.scope import COUNTRY, Scope
from clubs.choices.search import Near
from clubs.choices.ways_out import Way, list_ways
from clubs.rooms.figures.words import say_place, say_scope, say_standing
from clubs.tables.cells import Cell, Day, Figure
from clubs.tables.typed_cells import WIDE_PX, SortedDay, SortedFigure
from clubs.words.formats import is_missing
from clubs.words.text import Words

FILTERS = ("province", "indicator", "scope", "basis", "measure", "source", "since", "until", "q")
WIDTHS_PX = (125, 165, None, None, 135)  # of a projector; figures and days take what they need
PHONE_ROWS = 20


@dataclass(frozen=True)
class Listing:
    """The figures found, out of how many, and the ways out of an empty list."""

    rows: pd.DataFrame
    in_all: int
    near: Near
    ways: list[Way]

    @property
    def undated(self) -> int:
        return int(self.rows["as_of"].isna().sum())


def load_listing(now: Scope) -> Listing:
    rows = _ask(now, now.view)
    in_all = len(_ask(now, links.View(page=now.view.page)))
    near = search.look_near(now.version, now.view.q, len(rows) > 0)
    ways = [] if len(rows) else list_ways(now, FILTERS, "figures-drop", lambda view: len(_ask(now, view)))
    return Listing(rows, in_all, near, ways)


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


def say_title(words: Words, listing: Listing) -> str:
    if listing.rows.empty:
        return words("figures-title-none", all=listing.in_all)
    facts = {"n": len(listing.rows), "all": listing.in_all, "undated": listing.undated}
    return words("figures-title-all" if len(listing.rows) == listing.in_all else "figures-title", **facts)


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


def choose_columns(now: Scope) -> dict[str, Cell]:
    """Those that fit the window; the files to take home hold all."""
    words, columns = now.words, list_columns(now.words)
    fitting = [*columns][: 7 if now.width_px >= WIDE_PX else 5]
    return {heading: columns[heading] for heading in fitting} | {
        words("table-source"): lambda row: _say_source(words, row)
    }


def choose_widths(now: Scope) -> tuple[int | None, ...]:
    """So that the columns fit a projector without scrolling sideways; a wide window needs none."""
    return () if now.width_px >= WIDE_PX else WIDTHS_PX


def phone_columns(words: Words) -> dict[str, Cell]:
    """A figure as a paragraph, its number leading to its story."""
    return {
        words("figures-place"): lambda row: say_place(words, row),
        words("table-indicator"): lambda row: words.name(row, "indicator_name"),
        words("table-value"): Figure(words),
        words("table-as-of"): Day(words),
        words("table-source"): lambda row: _say_source(words, row),
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
