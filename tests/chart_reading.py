"""What a chart says and draws, read from its drawing."""

from __future__ import annotations

import plotly.graph_objects as go

from clubs.charts.drawing import At, Bar, Box, Drawing, Mark, Path
from clubs.draw.plotly import write_plotly


def read_texts(drawing: Drawing) -> str:
    """All words of the chart, as read: lines of one label after one another."""
    said = " | ".join(text.said for text in drawing.texts)
    return " ".join(said.replace("\N{NO-BREAK SPACE}", " ").split())


def number(at: At) -> float:
    assert isinstance(at, int | float)
    return float(at)


def lines_of(drawing: Drawing, role: str) -> list[tuple[tuple[At, At], ...]]:
    """The corners of each line in a role."""
    return [part.points for part in drawing.parts if isinstance(part, Path) and part.role == role]


def joined(drawing: Drawing) -> list[tuple[At, ...]]:
    """The values of each solid line of claims."""
    return [tuple(value for _, value in line) for line in lines_of(drawing, "actual")]


def marks_of(drawing: Drawing, *roles: str) -> list[Mark]:
    found = [part for part in drawing.parts if isinstance(part, Mark)]
    return [mark for mark in found if not roles or mark.role in roles]


def bars_of(drawing: Drawing, *roles: str) -> list[Bar]:
    found = [part for part in drawing.parts if isinstance(part, Bar)]
    return [bar for bar in found if not roles or bar.role in roles]


def boxes_of(drawing: Drawing) -> list[Box]:
    return [part for part in drawing.parts if isinstance(part, Box)]


def list_texts(drawing: Drawing) -> list[str]:
    """What each text says, without the spaces that only keep it off a mark."""
    return [text.said.replace("\N{NO-BREAK SPACE}", "") for text in drawing.texts]


def check_plotly(drawing: Drawing, theme: str) -> None:
    """Plotly's own checks, which are left out where a page is drawn: they cost most of its time."""
    go.Figure(write_plotly(drawing, theme).to_plotly_json())


CLAIMS = ("actual", "dot", "later", "other", "disputed")
PROMISES = ("target", "target-beside", "draft")
