"""The first chart of the light address beside the interactive page's, in turn and in the same browser."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from statistics import median
from urllib.parse import urlencode, urlsplit

from playwright.sync_api import BrowserContext

from bench.browser import find_mark, load, settle
from bench.pages import first_of_each
from bench.report import judge, spread, write_table
from bench.timings import rotate

LIGHT_SHARE = 0.2
MEASURED = ("province", "overview", "compare")  # one chart, the map, and the page with most charts
INTERACTIVE, REMEMBERED, ANEW = "interactive", "light", "light, made anew"
CHART = ".js-plotly-plot .main-svg text"
LAST_DAY = dt.date(2026, 6, 30)  # each earlier day is a view that nobody asked for yet
# The first animation frame in which a chart with words has a place on the page.
WATCH = """() => {
  window.benchTimes = new Promise(resolve => {
    const look = () => {
      const shown = [...document.querySelectorAll('figure svg')]
        .some(chart => chart.getClientRects().length && chart.querySelector('text'));
      shown ? resolve([performance.now()]) : requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}"""

Times = dict[str, dict[str, list[float]]]


def time_first_charts(context: BrowserContext, address: str, rounds: int) -> Times:
    """Milliseconds by page and series, in a fresh tab of a browser that was here before."""
    pages = [page for page in first_of_each() if page.name in MEASURED]
    times: Times = {page.name: {kind: [] for kind in (INTERACTIVE, REMEMBERED, ANEW)} for page in pages}
    for page in pages:
        measures = _list_measures(context, address, page.path, page.charts[0])
        for number in range(-2, rounds):  # two rounds of warm-up
            for kind in rotate([INTERACTIVE, REMEMBERED, ANEW], number):
                measured = measures[kind](number)
                if number >= 0:
                    times[page.name][kind].append(measured)
    return times


def _list_measures(
    context: BrowserContext, address: str, path: str, chart: int
) -> dict[str, Callable[[int], float]]:
    url = address + path
    tab = context.new_page()
    tab.goto(url)
    tab.wait_for_selector(CHART)  # the page may stand still with its title alone
    texts = settle(tab)
    tab.close()

    def interactive(_number: int) -> float:
        page = context.new_page()
        (measured,) = load(page, url, [find_mark(chart, texts)])
        settle(page)
        page.close()
        return measured

    def light(day: dt.date | None) -> float:
        page = context.new_page()
        page.add_init_script(f"({WATCH})()")
        page.goto(address + light_path(path, day), wait_until="commit")
        (measured,) = page.evaluate("() => window.benchTimes")
        page.close()
        return float(measured)

    return {
        INTERACTIVE: interactive,
        REMEMBERED: lambda _number: light(None),
        ANEW: lambda number: light(LAST_DAY - dt.timedelta(days=number + 2)),
    }


def light_path(path: str, day: dt.date | None) -> str:
    parts = urlsplit(path)
    more = urlencode({"seen_on": day}) if day else ""
    query = "&".join(part for part in (parts.query, more) if part)
    return f"/light{parts.path}" + (f"?{query}" if query else "")


def tell_first_charts(times: Times) -> str:
    rows = []
    for name, series in times.items():
        slow = median(series[INTERACTIVE])
        for kind, measured in series.items():
            share = median(measured) / slow
            # the interactive page is not made anew either: its queries are remembered
            said = f"≤ {LIGHT_SHARE}: {judge(share, LIGHT_SHARE)}" if kind == REMEMBERED else ""
            told = [f"{median(measured):.0f}", spread(measured), f"{share:.2f}", said]
            rows.append([f"{name}, {kind}", str(len(measured)), *told])
    head = ["", "n", "median ms", "p10–p90 ms", "× interactive", "budget"]
    return f"### The light address: from navigation to the first drawn chart\n\n{write_table(head, rows)}"
