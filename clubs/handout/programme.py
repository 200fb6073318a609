"""A programme: views one after the other, kept in a link, that can be named, reordered and passed on.

    /present?name=Giao ban&view=overview&view=lagging&view=compare:areas=ha-nam,hoa-binh&lang=vi

A view is written as its page, its place, and whatever else was chosen on it: `province:quang-ninh;year=2023`.
`lagging` stands for the page of each province that lags. Language, version and day hold for the whole.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import quote, unquote, urlencode

from clubs.choices import links
from clubs.choices.lists import find_known
from clubs.choices.naming import name_choice
from clubs.choices.pages import PAGES, find_page
from clubs.choices.scope import Scope
from clubs.day import find_today
from clubs.handout.views import choose_version, find_words
from clubs.rooms.overview.country import load_country
from clubs.words.text import Words

LAGGING = "lagging"
# The gravest first; a province that owes its report lags as well, for nobody can say where it stands.
LAGGING_STATES = ("far_behind", "missed", "behind", "not_reported")
STANDARD = ("changes", "overview", LAGGING, "targets:viet-nam")
MOST_VIEWS = 40  # every province, the country before them and the plan after them
MOST_LETTERS, TOLD_LETTERS = 80, 40
SECONDS = range(5, 601)
FOR_ALL = ("lang", "v", "seen_on")  # said once for the whole programme
THEMES = ("light", "dark")
READABLE = ":;=,"


@dataclass(frozen=True)
class Programme:
    """What the link asks for. items: the views as written; problems: what could not be followed, in words."""

    views: tuple[links.View, ...]
    version: str
    today: dt.date
    words: Words
    name: str = ""
    items: tuple[str, ...] = ()
    theme: str = "light"
    every_s: int = 0
    has_tables: bool = True
    problems: list[str] = field(default_factory=list)

    @property
    def common(self) -> dict[str, str]:
        """The parameters that hold for the whole, as they stand in the link."""
        first = self.views[0] if self.views else links.View(lang=self.words.lang)
        said = {name: value for name, value in links.list_params(first).items() if name in FOR_ALL}
        said |= {"theme": self.theme} if self.theme != THEMES[0] else {}
        said |= {"every": str(self.every_s)} if self.every_s else {}
        is_usual = self.has_tables == (len(self.views) == 1)
        return said if is_usual else {**said, "tables": str(int(self.has_tables))}


def present_address(now: Scope) -> str:
    """The presenter of this very view, relative to the pages of the dashboard: present?view=…"""
    return write_address([write_item(now.view, now.province)], links.list_params(now.view))


def write_address(items: Sequence[str], params: Mapping[str, str], name: str = "") -> str:
    """present?name=…&view=…&view=…&lang=…; of params only what holds for the whole programme."""
    pairs = [("name", name)] if name else []
    pairs += [("view", item) for item in items]
    pairs += [(key, value) for key, value in params.items() if key in (*FOR_ALL, "theme", "every", "tables")]
    return f"present?{urlencode(pairs, safe=READABLE, quote_via=quote)}"


def write_item(view: links.View, province: str | None = None) -> str:
    """The view as one part of a programme; a page about one place names it."""
    place = province if find_page(view.page).is_of_place else view.province
    params = links.list_params(replace(view, province=place))
    usual = links.list_params(links.View())
    said = {key: value for key, value in params.items() if key not in FOR_ALL and usual.get(key) != value}
    parts = [said.pop("province", "")] if "province" in said else []
    parts += [f"{key}={quote(value, safe=',')}" for key, value in said.items()]
    return f"{view.page}:{';'.join(parts)}" if parts else view.page


def read_item(item: str) -> dict[str, str]:
    """The parameters of a view as its page has them, with `page`."""
    page, _, rest = item.partition(":")
    params = {"page": page.strip()}
    for part in filter(None, rest.split(";")):
        key, is_pair, value = part.partition("=")
        params |= {key.strip(): unquote(value)} if is_pair else {"province": key.strip()}
    return params


def read_programme(pairs: Sequence[tuple[str, str]], today: dt.date | None = None) -> Programme:
    """The programme of a link; ?page=province&province=… as on a page is a programme of one view.

    A view that cannot be read is left out, and a problem names it: what is shown to a room must not be
    something else than what was asked for. Raises UsageError for a version that cannot be shown.
    """
    params, words = dict(pairs), find_words(dict(pairs))
    items = [value.strip() for key, value in pairs if key == "view" and value.strip()]
    if not items and params.get("page"):
        items = [_write_page(params)]
    version, day = choose_version(params), today or find_today()
    known = find_known(version)
    common, problems = _read_common(params, known, words)
    views: list[links.View] = []
    kept: list[str] = []
    for item in items:
        found, told = _read_views(item, common, known, version, day)
        views += found
        problems += told
        kept += [item] if found or item == LAGGING else []
    if len(views) > MOST_VIEWS:
        problems.append(words("present-too-many", most=MOST_VIEWS, n=len(views)))
    return Programme(
        tuple(views[:MOST_VIEWS]),
        version,
        day,
        words,
        " ".join(params.get("name", "").split())[:MOST_LETTERS],
        tuple(kept),
        params["theme"] if params.get("theme") in THEMES else THEMES[0],
        _read_seconds(params.get("every", "")),
        params["tables"] == "1" if params.get("tables") in ("0", "1") else len(views) == 1,
        problems,
    )


def _write_page(params: Mapping[str, str]) -> str:
    said = {key: value for key, value in params.items() if key in find_page(params["page"]).all_params}
    parts = [f"{key}={quote(value, safe=',')}" for key, value in said.items() if key not in FOR_ALL]
    return f"{params['page']}:{';'.join(parts)}"


def _read_common(
    params: Mapping[str, str], known: links.Known, words: Words
) -> tuple[dict[str, str], list[str]]:
    """Language, version and day, each if it is understood; the language always, for no view to differ."""
    asked = {key: params[key].strip() for key in FOR_ALL if params.get(key, "").strip()}
    wrong = [problem.param for problem in links.read(asked, known)[1]]
    told = [words("present-unknown-value", asked=f"{key}={asked[key][:TOLD_LETTERS]}") for key in wrong]
    return {key: value for key, value in asked.items() if key not in wrong} | {"lang": words.lang}, told


def _read_views(
    item: str, common: Mapping[str, str], known: links.Known, version: str, today: dt.date
) -> tuple[list[links.View], list[str]]:
    words = find_words(common)
    params = {**read_item(item), **common}
    page = params.pop("page")
    if page == LAGGING:
        found = list(_list_lagging(links.read(params, known)[0], version, today))
        return found, [] if found else [words("present-none-lags")]
    view, problems = links.read(params, known, page)
    unknown = set(params) - set(find_page(page).all_params)
    if page not in PAGES or problems or unknown:
        now = Scope(links.View(lang=words.lang), version, today)
        nearest = next((name_choice(now, p.param, p.nearest) for p in problems if p.nearest), "")
        key = "present-unknown-view-nearest" if nearest else "present-unknown-view"
        return [], [words(key, view=item[:TOLD_LETTERS], nearest=nearest)]
    return [view], []


def _list_lagging(view: links.View, version: str, today: dt.date) -> Iterator[links.View]:
    """The page of each province that the country's page shows as lagging, the gravest first."""
    places = load_country(Scope(view, version, today)).places
    for state in LAGGING_STATES:
        for area_id in places.loc[places["state"] == state, "area_id"]:
            yield links.for_page(view, "province", province=area_id)


def _read_seconds(asked: str) -> int:
    return int(asked) if asked.isdigit() and len(asked) < 4 and int(asked) in SECONDS else 0
