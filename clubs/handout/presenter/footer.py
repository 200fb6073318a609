"""The foot of a slide: who published what it shows, and how old that is."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from clubs.charts.measure import measure_text, wrap_text
from clubs.choices.lists import find_sources
from clubs.choices.scope import Scope
from clubs.tables.provenance import cite, list_source_ids

TEXT_PX, LINE_PX, MOST_LINES = 16.0, 1100.0, 2
ENDING_PX = 330.0  # Nguồn: … và 38 nguồn khác (xem Bảng và nguồn)


def say_sources(now: Scope, *frames: pd.DataFrame) -> str:
    """Publishers with their days, as many as fit two lines, and how many more there are."""
    words, found = now.words, find_sources(now.version, tuple(list_source_ids(*frames)))
    told = dict.fromkeys(cite(source, words, with_title=False).text for source in found)
    fitting: list[str] = []
    left = MOST_LINES * LINE_PX - ENDING_PX
    for said in told:
        left -= measure_text(f"{said} · ", TEXT_PX)
        if left < 0 and fitting:
            break
        fitting.append(said)
    if not fitting:
        return ""
    more = len(told) - len(fitting)
    named = " · ".join(fitting)
    if more:
        return words("present-sources-more", named=named, n=more)
    return words("present-sources", named=named)


def count_foot_lines(sources: str) -> int:
    """With the line that says how old the figures are."""
    return 1 + (len(wrap_text(sources, LINE_PX, TEXT_PX)) if sources else 0)


def say_last_day(now: Scope, *frames: pd.DataFrame) -> str:
    """The day of the newest figure shown, no finer than it is printed, and the day from which one looks."""
    words, days = now.words, [day for frame in frames for day in _list_days(frame)]
    seen = words("present-seen", day=now.seen_on, version=now.version_said)
    if not days:
        return seen[:1].upper() + seen[1:]
    last, printed = max(days)
    return " · ".join([words("present-as-of", when=words.as_of(printed, last, last)), seen])


def _list_days(frame: pd.DataFrame) -> Iterator[tuple[pd.Timestamp, str]]:
    for name in map(str, frame.columns):
        printed = f"{name}_printed"
        if name.endswith("as_of") and printed in frame.columns:
            told = frame[[name, printed]].dropna(subset=[name])
            yield from ((pd.Timestamp(day), str(text)) for day, text in told.itertuples(index=False))
