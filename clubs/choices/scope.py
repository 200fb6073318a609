"""The reader's choices with what they mean: the place, the words, the day from which one looks."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from clubs.choices import links
from clubs.choices.kept import find_then
from clubs.choices.lists import find_facts, list_indicators, list_places
from clubs.choices.pages import MAIN, Page, find_page
from clubs.words.text import Words

COUNTRY = links.COUNTRY
FIRST_PLACE = "quang-ninh"  # before anyone chose: the place the project grew from
FIRST_INDICATOR = "clubs_total"
PHONE_CONTENT_PX, PROJECTOR_CONTENT_PX, PROJECTOR_CHART_PX = 560, 900, 396


@dataclass(frozen=True)
class Scope:
    """What the page is about. `view` is what the link says, the rest is what follows from it."""

    view: links.View
    version: str
    today: dt.date
    theme: str = "light"
    width_px: int = 1280
    height_px: float | None = None  # of one chart, where it is drawn for a slide

    @cached_property
    def words(self) -> Words:
        return Words(self.view.lang)

    @property
    def page(self) -> Page:
        return find_page(self.view.page)

    @property
    def is_practice(self) -> bool:
        """Whether the figures are made up; then every screen and every file says so."""
        return bool(find_facts(self.version)["is_practice"])

    def mark(self, text: str) -> str:
        """A title, marked where the figures are made up."""
        return f"{self.words('practice-mark')} · {text}" if self.is_practice else text

    @property
    def version_said(self) -> str:
        """The version as a reader is told it."""
        return self.words("practice-version", version=self.version) if self.is_practice else self.version

    @property
    def is_phone(self) -> bool:
        return self.width_px <= PHONE_CONTENT_PX

    @property
    def chart_height_px(self) -> float | None:
        """Title, figures and chart fill a projector of 1280 x 720; elsewhere a chart takes what it needs."""
        if self.height_px:
            return self.height_px
        return PROJECTOR_CHART_PX if not self.is_phone and self.width_px <= PROJECTOR_CONTENT_PX else None

    @property
    def lang(self) -> str:
        return self.view.lang

    @property
    def province(self) -> str:
        """Whom the page speaks of: the country on the overview; on a list all places unless one is chosen."""
        if self.view.page == MAIN:
            return COUNTRY
        return self.view.province or (FIRST_PLACE if self.page.is_of_place else COUNTRY)

    @property
    def year(self) -> int | None:
        return self.view.year

    @property
    def units(self) -> str:
        return self.view.units

    @property
    def indicator(self) -> str:
        """What a page about one indicator shows; on a list `view.indicator` is None where none was chosen."""
        return self.view.indicator or FIRST_INDICATOR

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

    def choices(self, page: str | None = None, **changes: Any) -> dict[str, str]:
        """The parameters of a link to another view that keeps everything else the page knows."""
        view = links.for_page(self.view, page or self.view.page, **changes)
        return {
            name: value
            for name, value in links.list_params(view).items()
            if value != str(getattr(links.View, name))
        }

    def address(self, page: str, **changes: Any) -> str:
        """A link within the dashboard, relative to its other pages: for text in which no widget fits."""
        path = find_page(page).address or "."
        query = urlencode(self.choices(page, **changes), safe=",")
        return f"{path}?{query}" if query else path

    def shared_link(self, base: str) -> str:
        """Everything, the data version and the day included: the same view on any machine, on any day."""
        said: dict[str, Any] = {"v": self.version, "seen_on": self.seen_on}
        if not self.page.is_list:
            said["indicator"] = self.indicator
        if self.page.is_of_place:
            said["province"] = self.province
        if self.view.page == "changes":  # which version came before depends on those that are kept
            said["since_v"], said["since"] = find_then(self.view, self.version)
        return links.link(replace(self.view, **said), base)
