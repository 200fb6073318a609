"""What a growth chart says and draws, read back from the figure."""

from __future__ import annotations

import re

import plotly.graph_objects as go

from clubs.words.text import Words


def read_texts(fig: go.Figure) -> str:
    """All words of the chart, as read: lines of one label after one another, without markup."""
    said = " | ".join(note.text for note in fig.layout.annotations)
    return " ".join(re.sub("</?(span|b|br)[^>]*>", " ", said).split())


def joined(fig: go.Figure) -> list[tuple[float, ...]]:
    """The values of each solid line of claims."""
    lines = [t for t in fig.data if t.type == "scatter" and t.mode == "lines" and t.line.width == 4.5]
    return [tuple(line.y) for line in lines]


def lines_of(fig: go.Figure, colour: str) -> list[list[tuple[str, float]]]:
    """The corners of each line in a colour."""
    drawn = [t for t in fig.data if t.mode == "lines" and t.line.color == colour]
    return [list(zip(line.x, line.y, strict=True)) for line in drawn]


def points(fig: go.Figure, key: str = "chart-claims", lang: str = "vi") -> go.Scatter:
    return next(trace for trace in fig.data if trace.name == Words(lang)(key))
