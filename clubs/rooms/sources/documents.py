"""Every document: how much was taken from it, how much of that is shown, and where."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from clubs import queries
from clubs.choices import links, search
from clubs.choices.scope import COUNTRY, Scope
from clubs.choices.search import Near
from clubs.choices.ways_out import Way, list_ways
from clubs.tables.cells import Cell
from clubs.tables.typed_cells import WIDE_PX, SortedPublished
from clubs.words.formats import is_missing
from clubs.words.phrases import Row
from clubs.words.text import Words

FILTERS = ("province", "q")
PLACES_NAMED = 3
WIDTHS_PX = (None, 330, 75, 90, 165)  # of a projector; days take what they need
PHONE_WIDTHS_PX = (170, None)


@dataclass(frozen=True)
class Library:
    """The documents found, out of how many, and the ways out of an empty list."""

    rows: pd.DataFrame
    in_all: int
    near: Near
    ways: list[Way]


def load_library(now: Scope) -> Library:
    rows = _ask(now, now.view)
    in_all = len(_ask(now, links.View(page=now.view.page)))
    near = search.look_near(now.version, now.view.q, len(rows) > 0)
    ways = [] if len(rows) else list_ways(now, FILTERS, "sources-drop", lambda view: len(_ask(now, view)))
    return Library(rows, in_all, near, ways)


def _ask(now: Scope, view: links.View) -> pd.DataFrame:
    area = None if view.province == COUNTRY else view.province
    words = search.list_words(view.q)
    return queries.run("sources_found", version=now.version, area=area, words=words, source=None)


def say_title(words: Words, library: Library) -> str:
    rows = library.rows
    if rows.empty:
        return words("sources-title-none", all=library.in_all)
    facts = {
        "n": len(rows),
        "all": library.in_all,
        "figures": int(rows["figures"].sum()),
        "shown": int(rows["figures_shown"].sum()),
    }
    return words("sources-title-all" if len(rows) == library.in_all else "sources-title", **facts)


def say_undated(words: Words, library: Library) -> str:
    undated = int(library.rows["published"].isna().sum())
    return words("sources-undated-count", n=undated) if undated else ""


def say_kinds(words: Words, library: Library) -> str:
    """How many documents of each kind there are, the preferred kinds first."""
    counted = library.rows["kind"].value_counts(sort=False)
    told = [
        words("sources-of-kind", kind=words(f"sources-kind-{kind}"), n=int(n)) for kind, n in counted.items()
    ]
    return words("sources-kinds", kinds="; ".join(told))


def list_columns(words: Words) -> dict[str, Cell]:
    """All that a table of documents can say, in the order of a spreadsheet."""
    return {
        words("sources-published"): SortedPublished(words),
        words("sources-document"): lambda row: say_document(row),
        words("sources-figures-taken"): "figures",
        words("sources-figures-shown"): "figures_shown",
        words("sources-places"): lambda row: say_places(words, row),
        words("sources-kind"): lambda row: words(f"sources-kind-{row['kind']}"),
        words("sources-wordings"): "target_wordings",
        words("sources-citations"): "citations",
        words("sources-accessed"): "accessed",
        words("sources-url"): "url",
        words("sources-id"): "source_id",
    }


def choose_columns(now: Scope) -> dict[str, Cell]:
    """Those that fit the window; the files to take home hold all."""
    words, columns = now.words, list_columns(now.words)
    fitting = [*columns][:5]
    if now.is_phone:
        fitting = [words("sources-document"), words("sources-published")]
    return {heading: columns[heading] for heading in fitting}


def choose_widths(now: Scope) -> tuple[int | None, ...]:
    """So that the columns fit without scrolling sideways; a wide window needs none."""
    if now.is_phone:
        return PHONE_WIDTHS_PX
    return () if now.width_px >= WIDE_PX else WIDTHS_PX


def say_document(row: Row) -> str:
    return str(row["publisher"]) if is_missing(row["title"]) else f"{row['publisher']}: {row['title']}"


def say_places(words: Words, row: Row) -> str:
    """The first places by name, and how many more."""
    names = list(row[f"place_names_{words.lang}"])
    if len(names) <= PLACES_NAMED + 1:
        return ", ".join(names)
    return words("sources-places-more", names=", ".join(names[:PLACES_NAMED]), n=len(names) - PLACES_NAMED)
