"""Every document: how much was taken from it, how much of that is shown, and where."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pandas as pd

from clubs import queries
from clubs.choices import links, search
from clubs.choices.found import Found, find_rows
from clubs.choices.scope import COUNTRY, Scope
from clubs.tables.cells import Lead
from clubs.tables.columns import FOUND, Column, Listing
from clubs.tables.typed_cells import WIDE_PX, SortedPublished
from clubs.words.formats import is_missing
from clubs.words.phrases import Row
from clubs.words.text import Words

FILTERS = ("province", "q")
PLACES_NAMED = 3
FITTING, FITTING_WIDE = 5, 6  # columns
WIDTHS_PX = (None, 320, 75, 100, 165)  # of a projector; days take what they need


def find_documents(now: Scope) -> Found:
    return find_rows(now, FILTERS, partial(_ask, now))


def _ask(now: Scope, view: links.View) -> pd.DataFrame:
    area = None if view.province == COUNTRY else view.province
    words = search.list_words(view.q)
    return queries.run("sources_found", version=now.version, area=area, words=words, source=None)


def say_title(words: Words, found: Found) -> str:
    rows = found.rows
    if rows.empty:
        return words("sources-title-none", all=found.in_all)
    counts = {"figures": int(rows["figures"].sum()), "shown": int(rows["figures_shown"].sum())}
    return words(
        "sources-title-all" if found.is_all else "sources-title", n=len(rows), all=found.in_all, **counts
    )


def say_undated(words: Words, found: Found) -> str:
    undated = int(found.rows["published"].isna().sum())
    return words("sources-undated-count", n=undated) if undated else ""


def say_kinds(words: Words, found: Found) -> str:
    """How many documents of each kind there are, the preferred kinds first."""
    counted = found.rows.sort_values("kind_rank")["kind"].value_counts(sort=False)
    told = [
        words("sources-of-kind", kind=words(f"sources-kind-{kind}"), n=int(n)) for kind, n in counted.items()
    ]
    return words("sources-kinds", kinds=words.few(told))


def list_columns(words: Words) -> list[Column]:
    """All that a table of documents can say, in the order of a spreadsheet."""
    return [
        Column(words("sources-published"), SortedPublished(words)),
        Column(words("sources-document"), Titled(), role=FOUND),
        Column(words("sources-figures-taken"), "figures"),
        Column(words("sources-figures-shown"), "figures_shown"),
        Column(words("sources-places"), lambda row: say_places(words, row)),
        Column(words("sources-kind"), lambda row: words(f"sources-kind-{row['kind']}")),
        Column(words("sources-wordings"), "target_wordings"),
        Column(words("sources-citations"), "citations"),
        Column(words("sources-accessed"), "accessed"),
        Column(words("sources-url"), "url"),
        Column(words("sources-id"), "source_id"),
    ]


def arrange(now: Scope) -> Listing:
    """The columns that fit the window without scrolling sideways; the files to take home hold all."""
    words, columns = now.words, list_columns(now.words)
    is_wide, published = now.width_px >= WIDE_PX, SortedPublished(words)
    fitting = columns[: FITTING_WIDE if is_wide else FITTING]
    day, document, *others = fitting
    return Listing(
        columns=fitting
        if is_wide
        else [replace(column, width=px) for column, px in zip(fitting, WIDTHS_PX, strict=True)],
        taken=columns,
        text=[document, replace(day, cell=published.say), *others],
        has_paragraphs=True,
        opened=lambda row: {"source": row["source_id"]},
        hint=words("sources-hint"),
    )


class Titled:
    """Publisher and title; all that was taken from it is one click away."""

    def __call__(self, row: Row) -> str:
        return str(row["publisher"]) if is_missing(row["title"]) else f"{row['publisher']}: {row['title']}"

    def lead(self, row: Row) -> Lead:
        return "sources", {"source": row["source_id"]}


def say_places(words: Words, row: Row) -> str:
    """The first places by name, and how many more."""
    names = list(row[f"place_names_{words.data_lang}"])
    if len(names) <= PLACES_NAMED + 1:
        return ", ".join(names)
    return words("sources-places-more", names=", ".join(names[:PLACES_NAMED]), n=len(names) - PLACES_NAMED)
