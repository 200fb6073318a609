"""Filter changes and loads, ours and the floor's in turn, so that a busy machine slows both."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page

from bench.browser import VIEWPORT, Texts, choose, find_mark, load, open_menu, settle
from bench.pages import Change, list_changes, list_loads
from bench.servers import FLOOR

ALL_CHARTS = ", all charts"


class Filter:
    """One open page whose filter is changed again and again."""

    def __init__(self, change: Change, browser: Browser, address: str) -> None:
        self.change = change
        self.page = browser.new_context(viewport=VIEWPORT).new_page()
        self.page.goto(address + change.path)
        settle(self.page)
        self.texts = {option: self._learn(option) for option in (*change.options, change.options[0])}
        self.turn = 0

    def _learn(self, option: str) -> list[Texts]:
        """What the charts say under this option; the first visits are the warm-up as well."""
        open_menu(self.page, self.change.label, option)
        self.page.get_by_role("option", name=option).first.click()
        self.page.wait_for_timeout(1500)
        return settle(self.page)

    def measure(self) -> list[float]:
        """The next change; one time for each chart waited for."""
        old, new = self.change.options[self.turn % 2], self.change.options[(self.turn + 1) % 2]
        marks = [find_mark(index, self.texts[new], self.texts[old]) for index in self.change.charts]
        self.page.bring_to_front()
        times = choose(self.page, self.change.label, new, marks)
        settle(self.page)
        self.turn += 1
        return times


def time_filters(browser: Browser, address_of: Callable[[str], str], rounds: int) -> dict[str, list[float]]:
    """Milliseconds by series; a change with a second chart gets a series for the last of its charts."""
    filters = [Filter(change, browser, address_of(change.name)) for change in list_changes()]
    times: dict[str, list[float]] = {}
    for number in range(-2, rounds):  # two rounds of warm-up
        for filter_ in rotate(filters, number):
            measured = filter_.measure()
            if number >= 0:
                name = filter_.change.name
                times.setdefault(name, []).append(measured[0])
                if len(measured) > 1:
                    times.setdefault(f"{name}{ALL_CHARTS}", []).append(max(measured))
    for filter_ in filters:
        filter_.page.context.close()
    return {name: times[name] for name in sorted(times, key=lambda name: name != FLOOR)}


def time_loads(
    context: BrowserContext, address_of: Callable[[str], str], rounds: int
) -> dict[str, list[float]]:
    """Milliseconds to the first drawn chart in a fresh tab of a browser that was here before."""
    loads = list_loads()
    urls = {name: address_of(name) + page.path for name, page in loads.items()}
    texts = {name: _read_once(context.new_page(), url) for name, url in urls.items()}
    times: dict[str, list[float]] = {name: [] for name in urls}
    for number in range(-2, rounds):
        for name in rotate(list(urls), number):
            page = context.new_page()
            measured = load(page, urls[name], [find_mark(loads[name].charts[0], texts[name])])
            settle(page)
            page.close()
            if number >= 0:
                times[name].append(measured[0])
    return times


def _read_once(page: Page, url: str) -> list[Texts]:
    page.goto(url)
    page.wait_for_load_state("networkidle")
    texts = settle(page)
    page.close()
    return texts


def rotate(items: list[Any], by: int) -> list[Any]:
    """Nobody is always first."""
    start = by % len(items)
    return items[start:] + items[:start]
