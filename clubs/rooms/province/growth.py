"""One place and one indicator, ready to be drawn: promises, claims, plan, and what happened to its map."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pandas as pd

from clubs import queries
from clubs.charts.drawing import Drawing
from clubs.charts.trajectory import trajectory
from clubs.choices.lists import KEPT_VERSIONS, find_sources
from clubs.choices.scope import Scope
from clubs.words.formats import is_missing, to_day
from clubs.words.text import Words

REFORM = dt.date(2025, 7, 1)
CLUBS = "clubs_total"


@dataclass(frozen=True)
class Growth:
    """What one growth chart and its page need.

    card: the unit and its successor (area_card). place and last_verdict: its state and
    latest total on the day, and the last verdict that could be given (state_of_place).
    verdict: the row that the title speaks of, a promise where there is one.
    promises: rows of growth_against_target, the one in the title first. claims: rows of claims_on_chart.
    """

    card: dict[str, Any]
    place: dict[str, Any]
    last_verdict: dict[str, Any]
    verdict: dict[str, Any]
    promises: pd.DataFrame
    claims: pd.DataFrame
    plan: pd.DataFrame
    schemes: pd.DataFrame

    @property
    def has_promise(self) -> bool:
        return not is_missing(self.verdict.get("target_value"))

    @property
    def drawn_promises(self) -> pd.DataFrame:
        """Those that may stand on the axis of the title's promise: no project's beside all clubs, no step."""
        if not self.has_promise:
            return self.promises.head(0)
        scopes = (
            {self.verdict["scope"], "scheme"} if self.verdict["scope"] == "all" else {self.verdict["scope"]}
        )
        is_step = self.promises["step_of_target_id"].notna()
        return self.promises[self.promises["scope"].isin(scopes) & ~is_step]

    @property
    def latest(self) -> dict[str, Any] | None:
        """The latest dated claim about all clubs, whether or not it may judge a promise."""
        told = self.claims[self.claims["scope"] == "all"]
        dated = told[told["as_of"].notna() & (told["shown_rank"] == 1)]
        return first_row(dated.tail(1)) if len(dated) else None

    @property
    def unit(self) -> str:
        return str(self.verdict["unit"])

    @property
    def sourced(self) -> pd.DataFrame:
        """The rows that the title speaks of."""
        return self.promises if self.has_promise else self.claims


def load_growth(now: Scope) -> Growth:
    """Asks the data once; nothing here depends on the language."""
    asked = {"version": now.version, "area": now.province}
    promises = queries.run("growth_against_target", **asked, indicator=now.indicator, seen_on=now.seen_on)
    states = queries.run("state_of_place", **asked, seen_on=now.seen_on)
    place = first_row(states)
    promise = _find_promise(promises, place["state"], now)
    target = promise["target_id"] if promise else None
    claims = queries.run(
        "claims_on_chart",
        **asked,
        indicator=promise["indicator_id"] if promise else now.indicator,
        target=target,
        seen_on=now.seen_on,
    )
    verdict = promise or (place if now.indicator == CLUBS else _find_state(claims, promises))
    numbers = _number_sources(claims, promises)
    return Growth(
        place=place,
        last_verdict=first_row(states.tail(1)) if now.indicator == CLUBS else {**place, "is_judged": False},
        card=first_row(queries.run("area_card", **asked)),
        verdict=verdict,
        promises=_put_first(promises, verdict, numbers, now.version),
        claims=claims.assign(source_number=claims["source_id"].map(numbers)),
        plan=queries.run("plan_line", **asked, indicator=now.indicator),
        schemes=list_schemes(now.version),
    )


def first_row(frame: pd.DataFrame) -> dict[str, Any]:
    return {str(column): value for column, value in frame.iloc[0].items()}


def list_claims(now: Scope) -> pd.DataFrame:
    """Everything ever claimed about the place, asked only when a reader opens it."""
    return queries.run(
        "claims_of_area", version=now.version, area=now.province, topic=None, seen_on=now.seen_on
    )


@lru_cache(KEPT_VERSIONS)
def list_schemes(version: str) -> pd.DataFrame:
    return queries.run("schemes", version=version)


def draw_growth(now: Scope, growth: Growth, height: float | None = None) -> Drawing:
    return trajectory(
        now.words,
        growth.claims,
        growth.drawn_promises,
        growth.plan,
        growth.schemes,
        list_events(now.words, growth.card),
        axis_name=_name_axis(now.words, growth.verdict),
        unit=growth.unit,
        seen_on=now.seen_on,
        width_hint=now.width_px,
        height=height or now.chart_height_px,
    )


def _name_axis(words: Words, verdict: dict[str, Any]) -> str:
    """The indicator's own name, so that new clubs are not read as all clubs."""
    return words.name(verdict, "indicator_name") if not is_missing(verdict.get("indicator_name_vi")) else ""


def list_events(words: Words, card: dict[str, Any]) -> pd.DataFrame:
    """The day the map changed and what it meant for this unit; a line breaks where the territory changed."""
    if card["level"] == "country":
        label = words("province-event-country")
    elif not is_missing(card["valid_to"]):
        label = words("province-event-ended", successor=_name(words, card, "successor_name"))
    elif isinstance(card["predecessor_ids"], (list, tuple)) or hasattr(card["predecessor_ids"], "tolist"):
        label = words("province-event-made", parts=words.join(card[f"predecessor_names_{words.lang}"]))
    else:
        label = words("province-event-kept")
    is_made = not is_missing(card["valid_from"]) and to_day(card["valid_from"]) == REFORM
    breaks = is_made or not is_missing(card["valid_to"])
    return pd.DataFrame([{"on": REFORM, "label": label, "breaks": breaks, "ended_on": card["valid_to"]}])


def _find_promise(promises: pd.DataFrame, state: str, now: Scope) -> dict[str, Any] | None:
    """The promise that colours the place; for another indicator one about all clubs, the one due next."""
    if now.indicator == CLUBS:
        chosen = promises if state == "not_judged" else promises[promises["colours_place"]]
    else:
        scopes = ("scheme", "all") if now.indicator == "clubs_new" else ("all",)
        about_all = promises[promises["scope"].isin(scopes)]
        chosen = about_all[about_all["due"] >= pd.Timestamp(now.seen_on)]
        chosen = chosen if len(chosen) else about_all.iloc[::-1]
    return {**first_row(chosen), "seen_on": now.seen_on} if len(chosen) else None


def _find_state(claims: pd.DataFrame, promises: pd.DataFrame) -> dict[str, Any]:
    """What can be said of an indicator about which nothing was promised for all clubs, and why."""
    about = first_row((claims if len(claims) else promises).tail(1)) if len(claims) + len(promises) else {}
    state = "not_judged" if len(promises) else "no_target" if len(claims) else "no_figure"
    rule = "part_of_clubs" if len(promises) else state
    return {"unit": "clubs", **about, "target_value": None, "state": state, "rule": rule}


def _put_first(
    promises: pd.DataFrame, verdict: dict[str, Any], numbers: Mapping[str, int], version: str
) -> pd.DataFrame:
    """The promise of the title first, and the number, publisher and day of each promise's source."""
    cited = {row["source_id"]: row for row in find_sources(version, tuple(numbers))}
    is_main = promises["target_id"] == verdict.get("target_id")
    told_by = promises["target_source_id"]
    numbered = promises.assign(
        colours_place=is_main,
        source_number=told_by.map(numbers),
        publisher=told_by.map(lambda source: cited[source]["publisher"], na_action="ignore"),
        published=told_by.map(lambda source: cited[source]["published"], na_action="ignore"),
    )
    return numbered.sort_values("colours_place", ascending=False, kind="stable", ignore_index=True)


def _number_sources(*frames: pd.DataFrame) -> dict[str, int]:
    """1, 2, 3 … in the order of first use on the page: by date of the claims, then the promises'."""
    found = [
        frame[column] for frame in frames for column in ("source_id", "target_source_id") if column in frame
    ]
    ids = dict.fromkeys(source for column in found for source in column.dropna())
    return {source: number for number, source in enumerate(ids, start=1)}


def _name(words: Words, card: dict[str, Any], column: str) -> str:
    return words.name(card, column) if not is_missing(card[f"{column}_vi"]) else ""
