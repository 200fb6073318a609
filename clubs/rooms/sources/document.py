"""One document: its figures with what became of each, the promises it tells of, the decisions it cites."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pandas as pd

from clubs import queries
from clubs.choices.naming import name_place
from clubs.choices.scope import COUNTRY, Scope
from clubs.rooms.figures.claims import claim_columns, not_placed_columns
from clubs.rooms.figures.words import say_place, say_standing
from clubs.tables.columns import Column, indicator_column, note_column
from clubs.words import phrases
from clubs.words.formats import is_missing
from clubs.words.phrases import Row
from clubs.words.text import Words


@dataclass(frozen=True)
class Document:
    """One document with all that was taken from it."""

    rows: pd.DataFrame
    figures: pd.DataFrame
    wordings: pd.DataFrame
    citations: pd.DataFrame
    not_placed: pd.DataFrame

    @cached_property
    def row(self) -> Row:
        return dict(self.rows.iloc[0])


def load_document(now: Scope, source_id: str) -> Document:
    found: dict[str, Any] = dict.fromkeys(queries.find_query("figures_found").params)
    told = {"version": now.version, "source": source_id}
    return Document(
        rows=queries.run("sources_found", **told, area=None, words=None),
        figures=queries.run("figures_found", **{**found, **told}),
        wordings=queries.run("wordings_of_source", **told),
        citations=queries.run("citations_of_source", **told),
        not_placed=queries.run("figures_not_placed", **told),
    )


def say_document_title(words: Words, row: Row) -> str:
    """The document as a message: who published when, how much was taken, how much of it is shown."""
    facts = {"n": int(row["figures"]), "shown": int(row["figures_shown"]), "publisher": row["publisher"]}
    when = words("sources-undated") if is_missing(row["published"]) else words.as_of(row["published"])
    if not row["figures"]:
        counted = {"wordings": int(row["target_wordings"]), "citations": int(row["citations"])}
        return words("sources-one-without", publisher=row["publisher"], when=when, **counted)
    return words("sources-one", when=when, **facts)


def say_document_note(words: Words, row: Row) -> str:
    """Title, kind, the day it was read, and what to mind."""
    title = (
        words("sources-no-title") if is_missing(row["title"]) else words("sources-titled", title=row["title"])
    )
    kind = words(f"sources-kind-{row['kind']}")
    read = words("sources-read", title=title, kind=kind, day=words.date(row["accessed"]))
    note = row[f"note_{words.data_lang}"]
    return read if is_missing(note) else f"{read} {note}"


def list_places(now: Scope, row: Row) -> list[tuple[str, str, dict[str, Any]]]:
    """Links to the pages on which its figures and promises are shown: words, page, what changes."""
    pages = [(place, "overview" if place == COUNTRY else "province") for place in row["place_ids"]]
    return [
        (name_place(now, place), page, {"province": None if place == COUNTRY else place})
        for place, page in pages
    ]


def figure_columns(words: Words) -> list[Column]:
    """Columns of the figures of one document."""
    return [*claim_columns(words), Column(words("figures-standing"), lambda row: say_standing(words, row))]


def wording_columns(words: Words) -> list[Column]:
    """Columns of the promises that one document tells of: as it words them, and as they are judged."""
    return [
        Column(words("figures-place"), lambda row: say_place(words, row)),
        indicator_column(words),
        Column(words("sources-printed"), "value_printed"),
        Column(words("table-promise"), lambda row: phrases.target(words, row)),
        Column(words("table-due"), lambda row: phrases.due(words, row)),
        Column(words("table-decision"), "programme_number"),
    ]


def citation_columns(words: Words) -> list[Column]:
    """Columns of the decisions that one document cites: the date it prints beside the one in use."""
    return [
        Column(
            words("table-decision"),
            lambda row: (
                words.name(row, "programme_name")
                if is_missing(row["programme_number"])
                else row["programme_number"]
            ),
        ),
        Column(words("sources-issuer"), lambda row: words.name(row, "issuer")),
        Column(words("sources-date-printed"), "date_printed"),
        Column(words("sources-date-used"), "decided_on"),
        note_column(words),
    ]


def list_parts(words: Words, document: Document) -> list[tuple[str, pd.DataFrame, list[Column], str]]:
    """The tables of one document with their headings, without empty ones."""
    derived = int(document.figures["basis"].eq("derived").sum())
    figures = words("sources-part-figures", n=len(document.figures), derived=derived)
    parts = [
        (figures, document.figures, figure_columns(words), "figures"),
        (words("sources-part-wordings"), document.wordings, wording_columns(words), "wordings"),
        (words("sources-part-citations"), document.citations, citation_columns(words), "citations"),
        (words("sources-part-not-placed"), document.not_placed, not_placed_columns(words), "not-placed"),
    ]
    return [part for part in parts if len(part[1])]
