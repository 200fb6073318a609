"""Provinces beside each other: which to compare, and what is known of each, ready to be drawn."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pandas as pd

from clubs import queries
from clubs.choices.lists import list_named_ids, list_place_ids, list_places
from clubs.choices.scope import COUNTRY, Scope
from clubs.rooms.compare.names import name_places
from clubs.rooms.compare.words import say_members, say_pace_of, say_share_of
from clubs.rooms.province.growth import REFORM
from clubs.store.rows import list_records
from clubs.words.formats import is_missing

EXAMPLE = ("quang-ninh", "thai-nguyen", "lai-chau")  # before anyone chose: the first pages of the project
OLD, NEW = 63, 34
PACED = ("too_old",)  # left out of a ranking, but with a pace to show


@dataclass(frozen=True)
class Comparison:
    """What the page needs; each frame has `place`, the name to write.

    growth: rows of growth_of_areas, the compared provinces first, then the others of their regions.
    since_start, members, two_dates: rows of growth_since_start, members_per_club_of_areas and
    totals_on_two_dates. units: 63 or 34, on which regions rank their provinces.
    """

    area_ids: list[str]
    growth: pd.DataFrame
    since_start: pd.DataFrame
    members: pd.DataFrame
    two_dates: pd.DataFrame
    units: int

    @cached_property
    def compared(self) -> pd.DataFrame:
        return self.growth[self.growth["is_compared"].astype(bool)]

    @cached_property
    def sourced(self) -> pd.DataFrame:
        """The compared provinces of which anything was published."""
        return self.compared.dropna(subset=["source_id"])

    @cached_property
    def slopes(self) -> pd.DataFrame:
        """The provinces with a figure near both dates."""
        return self.two_dates[self.two_dates["has_both"].astype(bool)]

    @cached_property
    def comparable(self) -> pd.DataFrame:
        """Compared provinces whose pace may be held against that of others, the fastest first."""
        compared = self.compared
        return compared[compared["left_out"].isna()]

    @cached_property
    def fastest(self) -> str | None:
        """The province that surely grew faster than every other compared one."""
        first = self.comparable.head(1)
        is_sure = (first["among_rank"] == 1) & (first["among_rank_to"] == 1)
        return str(first["area_id"].iloc[0]) if len(self.comparable) > 1 and is_sure.all() else None

    @cached_property
    def paces(self) -> pd.DataFrame:
        """Clubs a year, the most first; an open end stays open."""
        compared = self.compared
        shown = compared[compared["left_out"].isna() | compared["left_out"].isin(PACED)]
        new_names = {"pace_per_year": "value", "pace_low": "low", "pace_high": "high", "said_pace": "said"}
        return shown.rename(columns=new_names)

    @cached_property
    def shares(self) -> pd.DataFrame:
        """Shares of the planned increase, the greatest first, each with the source of its own figure."""
        shown = self.compared.dropna(subset=["share_pct"]).sort_values("share_pct", ascending=False)
        shown = shown.drop(columns=["source_id", "claim_id", "said_short"])
        new_names = {"share_pct": "value", "share_low": "low", "share_high": "high", "said_share": "said"}
        return shown.rename(
            columns={**new_names, "share_source_id": "source_id", "share_claim_id": "claim_id"}
        )

    @cached_property
    def league(self) -> pd.DataFrame:
        """The provinces with a rank, by region and rank."""
        ranked = self.growth.dropna(subset=["pace_rank", "share_rank"], how="all")
        return ranked.sort_values(["region_id", "pace_rank", "pace_rank_to", "share_rank"], kind="stable")

    @cached_property
    def unranked(self) -> pd.DataFrame:
        return self.growth[self.growth["pace_rank"].isna()]

    @property
    def months(self) -> int | None:
        """How old a ranked figure may be; None where nothing is compared."""
        return int(self.growth["months"].iloc[0]) if len(self.growth) else None

    @property
    def since(self) -> dt.date | None:
        return _first_day(self.two_dates["since"])

    @property
    def until(self) -> dt.date | None:
        return _first_day(self.two_dates["until"])

    @property
    def is_counted(self) -> bool:
        """Whether a compared province has a total or a promise to draw."""
        return bool(self.compared[["last_value", "target_total"]].notna().any(axis=None))

    @property
    def has_lines(self) -> bool:
        """Whether a province has two figures to draw a line between."""
        return bool(self.since_start["area_id"].duplicated().any())


def load_comparison(now: Scope) -> Comparison:
    """Asks the data once."""
    look: dict[str, Any] = {"version": now.version, "seen_on": now.seen_on}
    is_lost = "areas" in now.view.lost or "region" in now.view.lost  # then nobody is compared, not others
    asked = list(now.view.areas) or ([] if is_lost else None)
    chosen = queries.run(
        "areas_to_compare",
        **look,
        areas=asked,
        region=now.view.region,
        units=int(now.units) if now.units.isdigit() else OLD,
        example=list_example(now),
    )
    ids, last_possible = chosen["area_id"].tolist(), now.year is None
    units = choose_units(now.units, chosen)
    growth = queries.run(
        "growth_of_areas",
        **look,
        areas=ids,
        units=units,
        months=now.view.months,
        last_possible=last_possible,
    )
    since_start = queries.run("growth_since_start", **look, areas=ids, last_possible=last_possible)
    members = queries.run("members_per_club_of_areas", **look, areas=ids)
    two_dates = queries.run(
        "totals_on_two_dates", **look, areas=ids, since=now.view.since, until=now.view.until
    )
    names = name_places(now, growth)
    growth, since_start, members, two_dates = (
        frame.assign(place=frame["area_id"].map(names)) for frame in (growth, since_start, members, two_dates)
    )
    rows = list_records(growth)
    return Comparison(
        ids,
        growth.assign(
            said_pace=[say_pace_of(now.words, row) for row in rows],
            said_short=[say_pace_of(now.words, row, with_rank=False) for row in rows],
            said_share=[say_share_of(now.words, row) for row in rows],
        ),
        since_start,
        members.assign(said=[say_members(now.words, row) for row in list_records(members)]),
        two_dates,
        units,
    )


def list_example(now: Scope) -> list[str]:
    """The places of the example, with the province that the reader came from; on the 34 as they are now."""
    came_from = [now.view.province] if now.view.province not in (None, COUNTRY) else []
    named = pd.Series(list(dict.fromkeys([*came_from, *EXAMPLE])))
    if now.units != str(NEW):
        return named.tolist()
    return named.map(list_places(now.version)["successor_area_id"]).fillna(named).tolist()


def choose_units(asked: str, chosen: pd.DataFrame) -> int:
    """The boundaries asked for; else the 34 where all provinces are of today and the reform made one."""
    if asked.isdigit():
        return int(asked)
    is_made = chosen["valid_from"] >= pd.Timestamp(REFORM)
    return NEW if bool(is_made.any()) and bool(chosen["valid_to"].isna().all()) else OLD


def list_areas(now: Scope) -> list[str]:
    """The provinces that can be chosen."""
    return [area_id for area_id in list_place_ids(now.version, now.units) if area_id != COUNTRY]


def list_regions(now: Scope) -> list[str]:
    """The regions that can be chosen."""
    return list(list_named_ids(now.version, "region").index)


def _first_day(days: pd.Series) -> dt.date | None:
    return days.iloc[0].date() if len(days) and not is_missing(days.iloc[0]) else None
