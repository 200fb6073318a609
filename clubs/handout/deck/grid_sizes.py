"""How wide the columns of a table are and how high its rows, so that every word fits."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from clubs.handout.deck.sizes import INNER_IN, LINE, count_lines, measure

WEIGHTS = (0.0, 0.3, 0.5, 0.7, 1.0)  # how much more a column of long texts gets than one of short ones
PAD_IN, ROW_PAD_IN = 0.2, 0.12


def lay_out(cells: pd.DataFrame, size: float) -> tuple[list[float], list[float]] | None:
    """Widths and heights, the widths that need the least height; None where a word does not fit."""
    rows = [list(cells.columns), *cells.to_numpy().tolist()]
    found = [widths for weight in WEIGHTS if (widths := _share_width(cells, size, weight)) is not None]
    tried = [
        (widths, [_measure_row(row, widths, size, i == 0) for i, row in enumerate(rows)]) for widths in found
    ]
    return min(tried, key=lambda one: round(sum(one[1]), 3), default=None)


def _share_width(cells: pd.DataFrame, size: float, weight: float) -> list[float] | None:
    """Inches of each column, from its longest word to its longest text; None where words do not fit."""
    texts = [[str(heading), *map(str, cells.iloc[:, i])] for i, heading in enumerate(cells.columns)]
    least = [
        max(_inches(word, size) for text in column for word in text.split() or [""]) + PAD_IN
        for column in texts
    ]
    most = [max(_inches(text, size) for text in column) + PAD_IN for column in texts]
    if sum(least) > INNER_IN:
        return None
    free = INNER_IN - sum(least)
    wanted = [high - low for low, high in zip(least, most, strict=True)]
    total = sum(wanted)
    if total <= free:
        return [high + (free - total) / max(len(least), 1) for high in most]
    return _fill(least, wanted, [want**weight for want in wanted], free)


def _fill(least: list[float], wanted: list[float], weights: list[float], free: float) -> list[float]:
    """Shares of the free width by weight, none more than it wants."""
    given = [0.0] * len(least)
    for _ in range(len(least)):
        open_columns = [i for i in range(len(least)) if given[i] < wanted[i] - 1e-6]
        weight, left = sum(weights[i] for i in open_columns), free - sum(given)
        if not open_columns or left < 1e-6 or not weight:
            break
        for i in open_columns:
            given[i] = min(wanted[i], given[i] + left * weights[i] / weight)
    return [low + more for low, more in zip(least, given, strict=True)]


def _inches(text: str, size: float) -> float:
    return measure(text, size, bold=True) / 72


def _measure_row(row: Sequence[object], widths: Sequence[float], size: float, is_bold: bool = False) -> float:
    lines = max(
        count_lines(str(text), width - PAD_IN * 0.7, size, is_bold or i == 0)
        for i, (text, width) in enumerate(zip(row, widths, strict=True))
    )
    return lines * size * LINE / 72 + ROW_PAD_IN
