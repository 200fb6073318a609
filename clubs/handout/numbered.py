"""One number for each document of an artefact: those that stand in its charts, then the others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from clubs.choices.lists import find_sources
from clubs.paper import Paper
from clubs.tables.provenance import list_source_ids
from clubs.words.formats import is_missing

TOLD_BY, NUMBER = ("target_source_id", "source_id"), "source_number"


@dataclass(frozen=True)
class Source:
    number: int
    row: Mapping[str, Any]


def number_sources(paper: Paper, frames: Iterable[pd.DataFrame]) -> list[Source]:
    """The documents behind these rows. A number that a chart prints is kept, so that ② means one document."""
    shown = [paper.headline, *frames]
    numbers = _read_numbers(shown)
    free = iter(range(max(numbers.values(), default=0) + 1, 10_000))
    for source_id in list_source_ids(*shown):
        if source_id not in numbers:
            numbers[source_id] = next(free)
    ordered = sorted(numbers, key=lambda source_id: numbers[source_id])
    found = find_sources(paper.now.version, tuple(ordered))
    return [Source(numbers[row["source_id"]], row) for row in found]


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
