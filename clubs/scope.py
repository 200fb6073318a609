"""The reader's choices with what they mean: the place, the words, the day from which one looks."""

from __future__ import annotations

import datetime as dt
import unicodedata
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

import pandas as pd

from clubs import links, queries
from clubs.charts.palette import is_dark
from clubs.formats import is_missing
from clubs.text import Words

COUNTRY = "viet-nam"
FIRST_PLACE = "quang-ninh"  # before anyone chose: the place the project grew from
KEPT_VERSIONS = 4  # versions whose lists stay in memory: the one in use and a few that links name
PHONE_CONTENT_PX, PROJECTOR_CONTENT_PX, PROJECTOR_CHART_PX = 560, 900, 430
LIGHT_INK, DARK_INK = "#ffffff", "#10151c"


class State(NamedTuple):
    """A verdict as it is shown: sign, word, and the two colours of its badge."""

    symbol: str
    name: str
    meaning: str
    ink: str
    paper: str


@dataclass(frozen=True)
class Scope:
    """What the page is about. `view` is what the link says, the rest is what follows from it."""

    view: links.View
    version: str
    today: dt.date
    theme: str = "light"
    width_px: int = 1280

    @cached_property
    def words(self) -> Words:
        return Words(self.view.lang)

    @property
    def is_phone(self) -> bool:
        return self.width_px <= PHONE_CONTENT_PX

    @property
    def chart_height_px(self) -> float | None:
        """Title, figures and chart fill a projector of 1280 x 720; elsewhere a chart takes what it needs."""
        return PROJECTOR_CHART_PX if not self.is_phone and self.width_px <= PROJECTOR_CONTENT_PX else None

    @property
    def lang(self) -> str:
        return self.view.lang

    @property
    def province(self) -> str:
        """The place that the page speaks of; the overview speaks of the country."""
        return COUNTRY if self.view.page == links.View.page else self.view.province or FIRST_PLACE

    @property
    def year(self) -> int | None:
        return self.view.year

    @property
    def units(self) -> str:
        return self.view.units

    @property
    def indicator(self) -> str:
        return self.view.indicator

    @property
    def seen_on(self) -> dt.date:
        """The day from which one looks: the day a link was made, else the end of the year, else today.

        A year chosen after the link was opened is stronger than the link's day.
        """
        pinned, year = self.view.seen_on, self.view.year
        if pinned and (year is None or pinned.year == year):
            return pinned
        return self.today if year is None else min(self.today, dt.date(year, 12, 31))

    @cached_property
    def area(self) -> dict[Any, Any]:
        """One row of areas_for_choice."""
        return dict(list_places(self.version).loc[self.province])

    @property
    def place(self) -> str:
        return self.words.name(self.area)

    @property
    def indicator_name(self) -> str:
        return self.words.name(list_indicators(self.version).loc[self.indicator])

    def choices(self, **changes: Any) -> dict[str, str]:
        """The parameters of a link to another view that keeps everything else."""
        return {
            name: value
            for name, value in links.list_params(replace(self.view, **changes)).items()
            if value != str(getattr(links.View, name))
        }

    def shared_link(self, base: str) -> str:
        """Everything, the data version and the day included: the same view on any machine, on any day."""
        province = None if self.province == COUNTRY else self.province
        return links.link(replace(self.view, province=province, v=self.version, seen_on=self.seen_on), base)


@lru_cache(KEPT_VERSIONS)
def list_places(version: str) -> pd.DataFrame:
    """Country and provinces of both boundaries by area_id, in Vietnamese order."""
    return queries.run("areas_for_choice", version=version, units=None).set_index("area_id", drop=False)


@lru_cache(KEPT_VERSIONS * 3)
def list_place_ids(version: str, units: str) -> list[str]:
    """The places to choose from on these boundaries; those of both where figures are shown as reported."""
    if units == "reported":
        return list(list_places(version).index)
    return list(queries.run("areas_for_choice", version=version, units=int(units))["area_id"])


@lru_cache(KEPT_VERSIONS)
def list_indicators(version: str) -> pd.DataFrame:
    return queries.run("indicators_for_choice", version=version).set_index("indicator_id", drop=False)


@lru_cache(KEPT_VERSIONS)
def find_facts(version: str) -> pd.Series:
    return queries.run("build_facts", version=version).iloc[0]


@lru_cache(KEPT_VERSIONS)
def list_years(version: str) -> list[int]:
    """From the first figure to the last one, newest first."""
    facts = find_facts(version)
    if is_missing(facts["data_to"]):
        return []
    return list(range(facts["data_to"].year, facts["data_from"].year - 1, -1))


@lru_cache(KEPT_VERSIONS)
def list_aliases(version: str) -> dict[str, str]:
    """Slugs of the other names of places: ?province=thua-thien-hue opens hue."""
    names = queries.run("place_names", version=version)
    known = set(list_places(version).index)
    found = zip(names["name"].map(to_slug), names["area_id"], strict=True)
    return {slug: area_id for slug, area_id in found if slug not in known}


def to_slug(name: str) -> str:
    """Thừa Thiên Huế -> thua-thien-hue."""
    plain = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    bare = (letter for letter in plain if not unicodedata.combining(letter))
    return "-".join("".join(letter if letter.isalnum() else " " for letter in bare).split())


@lru_cache(256)
def find_sources(version: str, source_ids: tuple[str, ...]) -> list[dict[Any, Any]]:
    """The documents in the order asked, as rows; nothing is asked for an empty list."""
    if not source_ids:
        return []
    found = queries.run("sources_cited", version=version, source_ids=list(source_ids))
    return [dict(row) for row in found.to_dict("records")]


@lru_cache(KEPT_VERSIONS)
def _list_states(version: str) -> pd.DataFrame:
    return queries.run("verdict_words", version=version).set_index("state_id")


def find_state(scope: Scope, state_id: str) -> State:
    row = _list_states(scope.version).loc[state_id]
    paper = str(row[f"colour_{scope.theme}"])
    ink = LIGHT_INK if is_dark(paper) else DARK_INK
    return State(str(row["symbol"]), scope.words.name(row), scope.words.name(row, "meaning"), ink, paper)
