"""The documents behind a page's slides and workbook, each with its one number, asked once for a page."""

from __future__ import annotations

from functools import lru_cache

import pandas as pd

from clubs.handout.numbered import Source, number_sources
from clubs.paper import Chart, Paper, Table

KEPT_ON_DEMAND = ("promises",)  # tables that a screen opens at a click, and a meeting asks for


@lru_cache(4)
def list_cited(paper: Paper) -> list[Source]:
    """By number. Those that the page's chart prints are kept, so that [2] and ② are one document."""
    found = number_sources(paper, _list_frames(paper))
    numbers = {source.number for source in found}
    if len(numbers) == len(found):
        return found
    return [Source(number, source.row) for number, source in enumerate(found, start=1)]


def map_numbers(paper: Paper) -> dict[str, int]:
    return {str(source.row["source_id"]): source.number for source in list_cited(paper)}


def _list_frames(paper: Paper) -> list[pd.DataFrame]:
    frames = []
    for part in paper.parts:
        if isinstance(part, Chart):
            frames += [part.data, *([] if part.also is None else [part.also])]
        elif isinstance(part, Table):
            frames.append(part.load() if part.load and part.key in KEPT_ON_DEMAND else part.data)
    return frames
