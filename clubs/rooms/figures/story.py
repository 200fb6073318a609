"""Where a number comes from: its source, the rule that chose it, what else was said, what rests on it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

import pandas as pd

from clubs import queries
from clubs.choices.scope import COUNTRY, Scope
from clubs.rooms.figures.words import (
    LEVELS_OF_PARTS,
    say_day,
    say_figure,
    say_place,
    say_scope,
    say_standing,
    say_subject,
    tell,
)
from clubs.rooms.province.tables import finding_columns
from clubs.tables.columns import Column, day_column, source_column, value_column, verdict_column
from clubs.words import phrases
from clubs.words.formats import is_missing
from clubs.words.phrases import Row
from clubs.words.text import Words


class Part(NamedTuple):
    """A table of the story with its heading."""

    heading: str
    data: pd.DataFrame
    columns: list[Column]
    key: str


class Lead(NamedTuple):
    """A way on from the story: words, page, what changes in the address."""

    label: str
    page: str
    changes: dict[str, Any]


@dataclass(frozen=True)
class Story:
    """One claim as its own page tells it; nothing here is drawn."""

    words: Words
    rows: pd.DataFrame
    verdicts: pd.DataFrame
    findings: pd.DataFrame

    @cached_property
    def claim(self) -> Row:
        return dict(self.rows.iloc[0])

    @property
    def others(self) -> pd.DataFrame:
        return self.rows.iloc[1:]

    @property
    def title(self) -> str:
        """Quảng Ninh: 165 CLB, số liệu đến 4/11/2022."""
        facts = {"place": say_subject(self.words, self.claim), "figure": say_figure(self.words, self.claim)}
        if is_missing(self.claim["as_of"]):
            return self.words("story-title-undated", **facts)
        return self.words("story-title", when=say_day(self.words, self.claim), **facts)

    @property
    def facts(self) -> pd.DataFrame:
        """The claim as rows of two words each: about what, and what is to be known."""
        told = [
            (self.words(f"story-about-{about}"), text)
            for about, text in tell(self.words, self.rows).items()
            if text
        ]
        facts = pd.DataFrame(told, columns=["about", "told"])
        facts[["claim_id", "source_id"]] = self.claim["claim_id"], self.claim["source_id"]
        facts.attrs = dict(self.rows.attrs)
        return facts

    @property
    def fact_columns(self) -> list[Column]:
        return [Column(self.words("story-about"), "about"), Column(self.words("story-told"), "told")]

    @property
    def parts(self) -> list[Part]:
        """The tables below the facts in the order of the story, without empty ones."""
        words = self.words
        every = [
            Part(words("story-others"), self.others, other_columns(words), "story-others"),
            Part(words("story-verdicts"), self.verdicts, verdict_columns(words), "story-verdicts"),
            Part(words("story-findings"), self.findings, finding_columns(words), "story-findings"),
        ]
        return [part for part in every if len(part.data)]

    @property
    def leads(self) -> list[Lead]:
        """To the place's page, to the document, and back to all figures."""
        words, claim = self.words, self.claim
        place = Lead(words("story-open-place", place=say_place(words, claim)), *_find_page(claim))
        changes = {"source": claim["source_id"]}
        document = Lead(words("story-open-source"), "sources", changes)
        return [place, document, Lead(words("story-close"), "figures", {"claim": None})]


def tell_story(now: Scope, claim_id: str) -> Story | None:
    """The story of one claim, on the version and in the language of the view; None for an unknown claim."""
    rows = queries.run("claim_story", version=now.version, claim=claim_id)
    if rows.empty:
        return None
    verdicts = queries.run("verdicts_of_claim", version=now.version, claim=claim_id, seen_on=now.seen_on)
    findings = queries.run("findings_of_claim", version=now.version, claim=claim_id)
    return Story(now.words, rows, verdicts, findings)


def other_columns(words: Words) -> list[Column]:
    """Columns of the other claims: how each is related, and what it says."""
    return [
        Column(
            words("story-relation"), lambda row: words("story-relation-" + row["relation"].replace("_", "-"))
        ),
        value_column(words),
        day_column(words),
        Column(words("table-scope"), lambda row: say_scope(words, row)),
        source_column(words),
        Column(words("figures-standing"), lambda row: say_standing(words, row)),
    ]


def verdict_columns(words: Words) -> list[Column]:
    """Columns of the verdicts that the claim takes part in."""
    return [
        Column(words("table-promise"), lambda row: phrases.promise(words, row)),
        Column(words("table-decision"), "programme_number"),
        Column(words("story-role"), lambda row: words(f"story-role-{row['role']}")),
        verdict_column(words, lambda row: phrases.state_word(words, row["state"])),
        Column(
            words("story-until"),
            lambda row: words("story-still") if row["is_open"] else words.date(row["seen_until"]),
        ),
    ]


def _find_page(claim: Row) -> tuple[str, dict[str, Any]]:
    """The page of the place, on the indicator of the claim."""
    province, shown = claim["province_id"], {"indicator": claim["indicator_id"]}
    if province == COUNTRY:
        return "overview", {**shown, "province": None}
    if claim["level"] not in LEVELS_OF_PARTS:
        return "province", {**shown, "province": province}
    if claim["area_id"].count(".") == 1 and claim["level"] == "commune":  # one of today: there is no district
        return "figures", {**shown, "province": province}
    district = ".".join(claim["area_id"].split(".")[:2])
    return "district", {**shown, "province": province, "district": (district,)}
