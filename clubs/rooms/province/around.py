"""A place of which little is known: what the country, its old and new units and its region say instead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from clubs import queries
from clubs.choices.scope import COUNTRY, Scope
from clubs.rooms.overview.country import NEW, OLD, choose_units
from clubs.rooms.province.growth import CLUBS, Growth, load_headline
from clubs.tables.cells import Day, Figure
from clubs.tables.columns import Column, day_column, source_column, verdict_column
from clubs.words import phrases
from clubs.words.formats import is_missing
from clubs.words.text import Words


@dataclass(frozen=True)
class Around:
    """country: the row of headline_of_places; units and neighbours: rows of around_place."""

    country: dict[str, Any]
    units: pd.DataFrame
    neighbours: pd.DataFrame

    @property
    def reported(self) -> pd.DataFrame:
        """Neighbours that gave a total of their clubs."""
        return self.neighbours[self.neighbours["latest_value"].notna()]

    def list_regions(self, words: Words) -> dict[str, str]:
        """region_id -> name; two for a province made of parts of two regions."""
        rows = [row for _, row in self.neighbours.iterrows()]
        return {str(row["region_id"]): words.name(row, "region_name") for row in rows}


def is_thin(now: Scope, growth: Growth) -> bool:
    """Nothing, one figure alone, or a target that no figure answers."""
    is_alone = len(growth.claims) == 1 and not growth.has_promise
    return now.indicator == CLUBS and (growth.claims.empty or is_alone)


def load_around(now: Scope, growth: Growth) -> Around:
    look: dict[str, Any] = {"version": now.version, "seen_on": now.seen_on}
    is_last = now.year is None
    found = queries.run(
        "around_place", **look, area=now.province, units=_choose_units(now, growth), last_possible=is_last
    )
    is_neighbour = found["relation"] == "neighbour"
    return Around(
        country=load_headline(now, COUNTRY, CLUBS, last_possible=False),
        units=found[~is_neighbour],
        neighbours=found[is_neighbour],
    )


def _choose_units(now: Scope, growth: Growth) -> int:
    """Neighbours of its own time: an old unit lay among the 63, a new one lies among the 34."""
    if not is_missing(growth.card["valid_to"]):
        return OLD
    is_new = not is_missing(growth.card["predecessor_ids"])
    return NEW if is_new else choose_units(now.units, now.seen_on)


def say_country(words: Words, around: Around) -> str:
    """The country's clubs, and the national target that every province has its part in."""
    row, told = around.country, []
    if not is_missing(row["latest_value"]):
        figure = words.value(row["latest_value"], row["latest_bound"], "clubs")
        told.append(words("around-country", figure=figure, when=phrases.as_of(words, row, "latest")))
    if not is_missing(row["target_value"]):
        number = row["programme_number"]
        told.append(words("around-target", promise=phrases.promise(words, row), number=str(number)))
    return " ".join(told)


def say_region(words: Words, around: Around) -> str:
    """How many neighbours gave a total, region by region."""
    region = words.join(around.list_regions(words).values())
    return words("around-region", region=region, reported=len(around.reported), places=len(around.neighbours))


def unit_columns(words: Words) -> list[Column]:
    """Columns of the table of the units before and after."""
    return [
        Column(words("table-part"), lambda row: words(f"around-{row['relation']}", name=words.name(row))),
        *_place_columns(words),
        Column(words("around-claims"), "claims"),
    ]


def neighbour_columns(words: Words) -> list[Column]:
    return [Column(words("table-province"), lambda row: words.name(row)), *_place_columns(words)]


def _place_columns(words: Words) -> list[Column]:
    return [
        Column(words("overview-total"), Figure(words, "latest_")),
        day_column(words, lambda row: _day(words, row)),
        verdict_column(words, lambda row: phrases.state_word(words, row["state"])),
        source_column(words),
    ]


def _day(words: Words, row: pd.Series) -> str | None:
    return None if is_missing(row["latest_value"]) else Day(words, "latest_")(row)
