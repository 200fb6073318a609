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
from clubs.choices.lists import KEPT_VERSIONS, find_sources, list_indicators
from clubs.choices.scope import Scope
from clubs.words.formats import is_missing, to_day
from clubs.words.text import Words

REFORM = dt.date(2025, 7, 1)
CLUBS = "clubs_total"


@dataclass(frozen=True)
class Growth:
    """What one growth chart and its page need.

    indicator: what the chart draws, that of the promise where there is one. card: the unit and its
    successor (area_card). place: what all surfaces say of its number of clubs (headline_of_places).
    verdict: the row that the title speaks of, a promise where there is one; for the number of clubs it is
    `place`. told: what there is instead where no figure answers (figure_told_of_place), None where nothing
    was ever published. parts: rows of figures_of_parts.
    promises: rows of growth_against_target, the one in the title first. claims: rows of claims_on_chart.
    """

    indicator: str
    card: dict[str, Any]
    place: dict[str, Any]
    verdict: dict[str, Any]
    told: dict[str, Any] | None
    parts: pd.DataFrame
    promises: pd.DataFrame
    claims: pd.DataFrame
    plan: pd.DataFrame
    schemes: pd.DataFrame

    @property
    def has_promise(self) -> bool:
        return not is_missing(self.verdict.get("target_value"))

    @property
    def target_id(self) -> str | None:
        """The promise of the title."""
        target_id = self.verdict.get("target_id")
        return None if is_missing(target_id) else str(target_id)

    @property
    def is_of_parts(self) -> bool:
        """What is known of the indicator was said of units merged into the place, not of the place."""
        return self.told is not None and bool(self.told["is_asked"]) and self.told["what"] == "part"

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
    look: dict[str, Any] = {**asked, "indicator": now.indicator, "seen_on": now.seen_on}
    promises = queries.run("growth_against_target", **look, last_possible=now.year is None)
    place = load_headline(now, now.province, CLUBS)
    headline = place if now.indicator == CLUBS else load_headline(now, now.province, now.indicator)
    promise = (
        headline
        if headline and not is_missing(headline["target_id"])
        else _find_unjudged(promises, place, now)
    )
    target = promise["target_id"] if promise else None
    told = queries.run("figure_told_of_place", **look)
    parts = queries.run("figures_of_parts", **look)
    drawn = str(promise["indicator_id"]) if promise else now.indicator
    claims = queries.run("claims_on_chart", **asked, indicator=drawn, target=target, seen_on=now.seen_on)
    verdict = promise or (place if now.indicator == CLUBS else _find_state(now, claims, promises, told))
    numbers = _number_sources(claims, promises)
    return Growth(
        indicator=drawn,
        place=place,
        told=first_row(told) if len(told) else None,
        parts=parts,
        card=first_row(queries.run("area_card", **asked)),
        verdict=verdict,
        promises=_put_first(promises, verdict, numbers, now.version),
        claims=claims.assign(source_number=claims["source_id"].map(numbers)),
        plan=queries.run("plan_line", **asked, indicator=now.indicator),
        schemes=list_schemes(now.version),
    )


def load_headline(now: Scope, area: str, indicator: str, last_possible: bool | None = None) -> dict[str, Any]:
    """What all surfaces say of a place and an indicator; empty where nothing was promised about it.

    last_possible: false for the promise that runs on the day of looking, whatever could be said before.
    """
    found = queries.run(
        "headline_of_places",
        version=now.version,
        area=area,
        units=None,
        indicator=indicator,
        seen_on=now.seen_on,
        last_possible=now.year is None if last_possible is None else last_possible,
    )
    return first_row(found) if len(found) else {}


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
        label = words("province-event-made", parts=words.join(card[f"predecessor_names_{words.data_lang}"]))
    else:
        label = words("province-event-kept")
    is_made = not is_missing(card["valid_from"]) and to_day(card["valid_from"]) == REFORM
    breaks = is_made or not is_missing(card["valid_to"])
    return pd.DataFrame([{"on": REFORM, "label": label, "breaks": breaks, "ended_on": card["valid_to"]}])


def _find_unjudged(promises: pd.DataFrame, place: dict[str, Any], now: Scope) -> dict[str, Any] | None:
    """Where no promise can be judged, the draft or the sum of other plans that is shown instead."""
    is_shown = now.indicator == CLUBS and place["state"] == "not_judged" and len(promises)
    return first_row(promises) if is_shown else None


def _find_state(
    now: Scope, claims: pd.DataFrame, promises: pd.DataFrame, told: pd.DataFrame
) -> dict[str, Any]:
    """What can be said of an indicator about which nothing was promised for all clubs, and why."""
    asked = told[told["is_asked"].astype(bool)]
    found = next((frame for frame in (claims, promises, asked) if len(frame)), None)
    names = list_indicators(now.version).loc[now.indicator, ["name_vi", "name_en"]].add_prefix("indicator_")
    about = first_row(found.tail(1)) if found is not None else {"indicator_id": now.indicator, **names}
    state = "not_judged" if len(promises) else "no_target" if len(told) else "no_figure"
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
