"""One number for each document of a page, the same in its slides, brief, workbook, light page and copies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pandas as pd

from clubs.choices.lists import find_sources
from clubs.paper import Paper, Table
from clubs.tables.provenance import list_source_ids
from clubs.words.formats import is_missing

TOLD_BY, NUMBER = ("target_source_id", "source_id"), "source_number"


@dataclass(frozen=True)
class Source:
    number: int
    row: Mapping[str, Any]


@lru_cache(4)
def list_cited(paper: Paper) -> list[Source]:
    """By number. Asked once for a page; what more a file shows is numbered after these."""
    return number_sources(paper)


def map_numbers(paper: Paper) -> dict[str, int]:
    return {str(source.row["source_id"]): source.number for source in list_cited(paper)}


def number_sources(paper: Paper, more: Iterable[pd.DataFrame] = ()) -> list[Source]:
    """The documents behind a page, and behind `more`: tables that only some of its files show.

    A number that a chart prints is kept, so that ② and [2] mean one document. The others follow: first those
    of the charts, then those of the tables that every file shows, so that `more` changes no number.
    """
    shown = [paper.headline, *_list_frames(paper), *more]
    numbers = _read_numbers(shown)
    numbers = numbers if len(set(numbers.values())) == len(numbers) else {}
    free = iter(range(max(numbers.values(), default=0) + 1, 10_000))
    for source_id in list_source_ids(*shown):
        if source_id not in numbers:
            numbers[source_id] = next(free)
    ordered = sorted(numbers, key=lambda source_id: numbers[source_id])
    found = find_sources(paper.now.version, tuple(ordered))
    return [Source(numbers[row["source_id"]], row) for row in found]


def write_number(number: Any) -> str:
    """What stands behind a value on a native chart, or in a list: [2], a space before it."""
    return "" if is_missing(number) else f" [{int(number)}]"


def load_on_demand(paper: Paper) -> list[pd.DataFrame]:
    """The tables that a screen shows only at a click, for files that hold the whole page."""
    return [part.load() for part in paper.tables if part.load]


def _list_frames(paper: Paper) -> list[pd.DataFrame]:
    """The rows of charts, then those of tables."""
    drawn = [frame for chart in paper.charts for frame in (chart.data, chart.also) if frame is not None]
    return [*drawn, *(_find_rows(table) for table in paper.tables)]


def _find_rows(table: Table) -> pd.DataFrame:
    return table.load() if table.load and table.is_for_meetings else table.data


def _read_numbers(frames: Iterable[pd.DataFrame]) -> dict[str, int]:
    """What the rooms of the country and of a place wrote beside claims and promises."""
    numbers: dict[str, int] = {}
    for frame in frames:
        # the number beside a promise is that of the document that tells of it
        source = next((name for name in TOLD_BY if name in frame), None)
        if source and NUMBER in frame:
            for source_id, number in zip(frame[source], frame[NUMBER], strict=True):
                if not is_missing(source_id) and not is_missing(number):
                    numbers.setdefault(str(source_id), int(number))
    return numbers
