"""One place and one indicator, ready to be drawn: promises, claims, plan, and what happened to its map."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pandas as pd

from clubs import queries
from clubs.formats import is_missing
from clubs.scope import KEPT_VERSIONS, Scope
from clubs.text import Words

REFORM = dt.date(2025, 7, 1)
CLUBS = "clubs_total"


@dataclass(frozen=True)
class Growth:
    """What one growth chart and its page need.

    card: the unit and its successor (area_card).
    verdict: the row that the title speaks of, a promise where there is one.
    promises: rows of growth_against_target, the one in the title first. claims: rows of claims_on_chart.
    numbers: source_id -> the number it bears on this page.
    """

    card: dict[str, Any]
    verdict: dict[str, Any]
    promises: pd.DataFrame
    claims: pd.DataFrame
    plan: pd.DataFrame
    schemes: pd.DataFrame
    numbers: Mapping[str, int]

    @property
    def has_promise(self) -> bool:
        return not is_missing(self.verdict.get("target_value"))

    @property
    def unit(self) -> str:
        return str(self.verdict["unit"])

    @property
    def sourced(self) -> pd.DataFrame:
        """The rows that the title speaks of."""
        return self.promises if self.has_promise else self.claims


def load_growth(now: Scope, area_id: str | None = None) -> Growth:
    """Asks the data once; nothing here depends on the language."""
    area = area_id or now.province
    asked = {"version": now.version, "area": area}
    promises = queries.run("growth_against_target", **asked, indicator=now.indicator, seen_on=now.seen_on)
    place = first_row(queries.run("place_verdict", **asked, seen_on=now.seen_on, last_possible=False))
    verdict = _find_verdict(promises, place, now)
    target = verdict.get("target_id")
    claims = queries.run(
        "claims_on_chart",
        **asked,
        indicator=now.indicator,
        target=None if is_missing(target) else target,
        seen_on=now.seen_on,
    )
    numbers = _number_sources(claims, promises)
    return Growth(
        card=first_row(queries.run("area_card", **asked)),
        verdict=verdict,
        promises=_for_chart(promises, verdict, numbers),
        claims=claims.assign(source_number=claims["source_id"].map(numbers)),
        plan=queries.run("plan_line", **asked, indicator=now.indicator).rename(columns={"planned_on": "on"}),
        schemes=list_schemes(now.version),
        numbers=numbers,
    )


def first_row(frame: pd.DataFrame) -> dict[str, Any]:
    return {str(column): value for column, value in frame.iloc[0].items()}


@lru_cache(KEPT_VERSIONS)
def list_schemes(version: str) -> pd.DataFrame:
    return queries.run("schemes", version=version)


def list_events(words: Words, card: dict[str, Any]) -> pd.DataFrame:
    """The day the map changed and what it meant for this unit; a line breaks where the territory changed."""
    if not is_missing(card["valid_to"]):
        label = words("province-event-ended", successor=_name(words, card, "successor_name"))
    elif isinstance(card["predecessor_ids"], (list, tuple)) or hasattr(card["predecessor_ids"], "tolist"):
        label = words("province-event-made", parts=words.join(card[f"predecessor_names_{words.lang}"]))
    else:
        label = words("province-event-kept", place=words.name(card))
    breaks = not is_missing(card["valid_to"]) or not is_missing(card["valid_from"])
    return pd.DataFrame([{"on": REFORM, "label": label, "breaks": breaks}])


def _find_verdict(promises: pd.DataFrame, place: dict[str, Any], now: Scope) -> dict[str, Any]:
    """The promise that colours the place; for another indicator the one due next; else the place itself."""
    if now.indicator == CLUBS:
        chosen = promises[promises["colours_place"]] if place["state"] != "not_judged" else promises
    else:
        chosen = promises[promises["due"] >= pd.Timestamp(now.seen_on)]
        chosen = chosen if len(chosen) else promises.iloc[::-1]
    if len(chosen):
        return {**first_row(chosen), "seen_on": now.seen_on}
    return place


def _for_chart(promises: pd.DataFrame, verdict: dict[str, Any], numbers: Mapping[str, int]) -> pd.DataFrame:
    """The columns that the chart knows, the promise of the title first."""
    shown = promises.assign(
        number=promises["programme_number"],
        is_main=promises["target_id"] == verdict.get("target_id"),
        source_number=promises["target_source_id"].map(numbers),
    )
    return shown.sort_values("is_main", ascending=False, kind="stable", ignore_index=True)


def _number_sources(*frames: pd.DataFrame) -> dict[str, int]:
    """1, 2, 3 … in the order of first use on the page: by date of the claims, then the promises'."""
    found = [
        frame[column] for frame in frames for column in ("source_id", "target_source_id") if column in frame
    ]
    ids = dict.fromkeys(source for column in found for source in column.dropna())
    return {source: number for number, source in enumerate(ids, start=1)}


def _name(words: Words, card: dict[str, Any], column: str) -> str:
    return words.name(card, column) if not is_missing(card[f"{column}_vi"]) else ""
