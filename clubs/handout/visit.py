"""A link opened without Streamlit: the view that its parameters ask for, and what they got wrong."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from clubs.choices import kept, links
from clubs.choices.lists import find_known
from clubs.choices.naming import name_problem
from clubs.choices.pages import OF_EVERY_PAGE, find_page
from clubs.choices.scope import COUNTRY, Scope
from clubs.store import versions

MOST_LETTERS = 40


@dataclass(frozen=True)
class Told:
    """What the link got wrong, and the way to what was perhaps meant."""

    text: str
    label: str = ""
    href: str = ""


@dataclass(frozen=True)
class Visit:
    """What the link asks for. is_lost: it names a place that nobody knows; another would be taken for it."""

    now: Scope
    problems: tuple[links.Problem, ...]
    unknown_page: str = ""

    @property
    def is_lost(self) -> bool:
        is_of_a_place = self.now.page.is_of_place
        return is_of_a_place and any(problem.param == "province" for problem in self.problems)

    def explain(self) -> list[Told]:
        """What the link said and what is shown instead, in the words of the frame."""
        told = [Told(self.now.words("practice-label"))] if self.now.is_practice else []
        told += [_explain(self.now, problem) for problem in self.problems]
        if kept.is_outdated(self.now.view.v):
            told.append(_lead_to_changes(self.now))
        if self.unknown_page:
            told.append(Told(self.now.words("frame-unknown-page", asked=self.unknown_page)))
        return told


def open_link(
    params: Mapping[str, str], page: str, today: dt.date, theme: str = "light", width_px: int = 1280
) -> Visit:
    """The version comes first: it decides which other values are known. Raises ClubsError without data."""
    version, problem = versions.find_usable(params.get("v", ""))
    view, problems = links.read(params, find_known(version, problem), page)
    if find_page(page).is_of_place and view.province == COUNTRY:  # the country has a page of its own
        view = links.for_page(view, links.View.page, province=None)
    now = Scope(view, version, today, theme, width_px)
    return Visit(now, tuple(problems), params.get("unknown_page", "")[:MOST_LETTERS])


def _lead_to_changes(now: Scope) -> Told:
    """Newer figures exist than those of the link."""
    words, since = now.words, {"since_v": now.version, "v": None, "seen_on": None}
    said = words("frame-outdated", version=now.version, day=now.seen_on)
    return Told(said, words("frame-what-changed"), now.address("changes", **since))


def _explain(now: Scope, problem: links.Problem) -> Told:
    named = name_problem(now, problem)
    words = now.words
    text = words(problem.key if words.has(problem.key) else problem.key.removesuffix("-nearest"), **named)
    if not problem.nearest or problem.param not in OF_EVERY_PAGE:
        return Told(text)
    href = now.address(now.view.page, **{problem.param: problem.nearest})
    return Told(text, words("frame-link-nearest", name=named["nearest"]), href)
