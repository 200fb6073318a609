"""The pages that are measured, each with a filter that goes to and fro between two values."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from bench.browser import TITLE
from bench.servers import FLOOR
from clubs.choices import links
from clubs.choices.naming import name_choice
from clubs.choices.scope import Scope
from clubs.day import find_today
from clubs.store import versions
from clubs.words.text import LANGUAGES, Words


@dataclass(frozen=True)
class Page:
    """One filter of one page.

    path: as in a link. param, values: the filter and the slugs that it takes in turn.
    charts: those that are redrawn, by their order on the page; a page without a chart is known by its TITLE.
    """

    path: str
    param: str
    values: tuple[str, str]
    charts: tuple[int, ...] = (0,)

    @property
    def name(self) -> str:
        return urlsplit(self.path).path.strip("/") or links.View.page

    @property
    def params(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.path).query))

    @property
    def filter_key(self) -> str:
        return f"choose-{self.param}"


NORTH = "trung-du-va-mien-nui-phia-bac"
PAGES = (
    Page("/province?province=quang-ninh", "province", ("quang-ninh", "lai-chau")),
    Page("/province?province=lai-chau", "year", ("2022", "2019")),
    Page("/", "year", ("2024", "2021"), charts=(0, 1)),
    Page("/district?province=thai-nguyen", "province", ("thai-nguyen", "lam-dong")),
    Page(f"/compare?region={NORTH}", "region", (NORTH, "dong-bang-song-hong"), charts=(0, 1, 2, 3, 4, 5)),
    Page("/targets?province=quang-ninh", "province", ("quang-ninh", "lai-chau")),
    Page("/quality", "rule", ("stale_series", "members_per_club_outside_standard")),
    Page("/sources", "province", ("quang-ninh", "thai-nguyen"), charts=(TITLE,)),
    Page("/changes?since=2022-12-31", "province", ("quang-ninh", "lai-chau"), charts=(TITLE,)),
    Page("/figures", "indicator", ("clubs_total", "clubs_new"), charts=(TITLE,)),
)


@dataclass(frozen=True)
class Change:
    """A page and its filter as a reader meets them: the words of the label and of the two options."""

    name: str
    path: str
    label: str
    options: tuple[str, str]
    charts: tuple[int, ...] = (0,)


FLOOR_CHANGE = Change(FLOOR, "/", "Constants", ("A", "B"))


def first_of_each() -> list[Page]:
    """Each page once, with its first filter."""
    return list({page.name: page for page in reversed(PAGES)}.values())[::-1]


def list_loads() -> dict[str, Page | Change]:
    """The floor and each of our pages, by name."""
    return {FLOOR: FLOOR_CHANGE, **{page.name: page for page in first_of_each()}}


def list_changes() -> list[Change]:
    """The floor's filter, then ours."""
    return [FLOOR_CHANGE, *map(_find_words, PAGES)]


def _find_words(page: Page) -> Change:
    now = Scope(links.View(), versions.current(), find_today())
    first, second = (name_choice(now, page.param, value) for value in page.values)
    label = Words(LANGUAGES[0])(f"frame-choose-{page.param}")
    return Change(f"{page.name}: {page.param}", page.path, label, (first, second), page.charts)
