"""A real Chromium, and a clock that stands inside the page.

The clock starts at the press on an option (or at the start of a navigation) and stops in the first animation
frame in which the chart says what only the new chart says. Nothing sleeps while it runs.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass

from playwright.sync_api import Page, ViewportSize

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
FLAGS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

SETTLED_WITHIN_MS = 20_000
TITLE = -1  # in the place of a chart's number
VIEWPORT: ViewportSize = {"width": 1280, "height": 720}

Texts = list[str]
SETTLED = """() => document.querySelector('[data-testid=stApp][data-test-script-state=notRunning]')
  && document.querySelector('[data-testid=stPlotlyChart], h1')
  && ![...document.querySelectorAll('[data-testid=stPlotlyChart]')].some(one => !one.querySelector('svg'))
  && !document.querySelector('[data-stale=true]')"""
# The texts of each chart, and last those of the title, for pages without a chart.
READ_TEXTS = """() => [...document.querySelectorAll('.js-plotly-plot')]
  .map(chart => [...chart.querySelectorAll('text')].map(text => text.textContent))
  .concat([[...document.querySelectorAll('h1')].map(title => title.textContent)])"""
# A chart is drawn when it shows every text of `present` and none of `absent`. The clock of a filter starts
# with the press on the option, the clock of a load at the start of the navigation (performance.now() is 0).
WATCH = """([charts, fromPress]) => {
  const isDrawn = ({index, present, absent}) => {
    const charts = [...document.querySelectorAll('.js-plotly-plot')];
    const parts = index < 0 ? document.querySelectorAll('h1') : charts[index]?.querySelectorAll('text') ?? [];
    const shown = new Set([...parts].map(text => text.textContent));
    return present.every(text => shown.has(text)) && !absent.some(text => shown.has(text));
  };
  window.benchTimes = new Promise(resolve => {
    const times = charts.map(() => null);
    let start = fromPress ? null : 0;
    const onPress = press => { start = press.timeStamp; };
    if (fromPress) addEventListener('pointerdown', onPress, {capture: true, once: true});
    const look = () => {
      if (start !== null)
        charts.forEach((chart, i) => {
          if (times[i] === null && isDrawn(chart)) times[i] = performance.now() - start;
        });
      times.includes(null) ? requestAnimationFrame(look) : resolve(times);
    };
    requestAnimationFrame(look);
  });
}"""


@dataclass(frozen=True)
class Mark:
    """How to know a drawn chart: by the texts that it shows, and those of the one before that are gone.

    index: its place on the page; TITLE stands for the title.
    """

    index: int
    present: Texts
    absent: Texts

    def as_json(self) -> dict[str, object]:
        return {"index": self.index, "present": self.present, "absent": self.absent}


def find_mark(index: int, new: Sequence[Texts], old: Sequence[Texts] = ()) -> Mark:
    """What tells the new chart from the old one. Raises ValueError where nothing does."""
    shown, before = set(new[index]), set(old[index]) if old and index < len(old) else set()
    if not shown - before:
        raise ValueError(f"Chart {index} shows nothing that it did not show before: choose another filter")
    return Mark(index, sorted(shown - before), sorted(before - shown))


def settle(page: Page) -> list[Texts]:
    """Wait until the page stands still; returns the texts of its charts, and last those of its title."""
    page.wait_for_function(SETTLED, timeout=SETTLED_WITHIN_MS)
    charts: list[Texts] = page.evaluate(READ_TEXTS)
    return charts


def open_menu(page: Page, label: str, option: str) -> None:
    """Everything a person does before the last click: open the filter and type what is looked for."""
    box = page.get_by_role("combobox", name=label)
    box.click()
    box.fill(option)
    page.get_by_role("option", name=option).first.wait_for()


def choose(page: Page, label: str, option: str, marks: Sequence[Mark]) -> list[float]:
    """Milliseconds from the press on the option until each of the charts is redrawn."""
    open_menu(page, label, option)
    page.evaluate(WATCH, [[mark.as_json() for mark in marks], True])
    page.get_by_role("option", name=option).first.click()
    return read_times(page)


def load(page: Page, url: str, marks: Sequence[Mark]) -> list[float]:
    """Milliseconds from the start of the navigation until each of the charts is drawn."""
    page.add_init_script(f"({WATCH})({json.dumps([[mark.as_json() for mark in marks], False])})")
    page.goto(url, wait_until="commit")
    return read_times(page)


def read_times(page: Page) -> list[float]:
    times: list[float] = page.evaluate("() => window.benchTimes")
    return times
