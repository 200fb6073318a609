"""Words across the whole chart: headline and what stands under it, notes below the plot."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from clubs.charts.drawing import END, START, Line, Text, TextKind, write_lines
from clubs.charts.measure import (
    LABEL_PX,
    LINE_SPACING,
    TEXT_PX,
    TITLE_PHONE_PX,
    TITLE_PX,
    wrap_text,
)

EDGE_PX = 6


@dataclass(frozen=True)
class Head:
    """Headline and subtitle as lines that fit the narrowest width, and the pixels that they take."""

    title: list[str]
    subtitle: list[str]
    title_px: float
    is_phone: bool = False

    @property
    def title_height(self) -> float:
        return len(self.title) * self.title_px * LINE_SPACING + (8 if self.title else 0)

    @property
    def height(self) -> float:
        return self.title_height + len(self.subtitle) * LABEL_PX * LINE_SPACING + 4

    def write(self, left: float, top: float) -> list[Text]:
        """At the left edge of the figure; left and top are its margins."""
        size = TEXT_PX if self.is_phone else LABEL_PX
        title = write_lines(self.title, "ink", self.title_px, is_bold=True)
        subtitle = write_lines(self.subtitle, "muted", size)
        written = [
            write_block(title, "headline", left, 2 - top, self.title_px),
            write_block(subtitle, "subtitle", left, self.title_height - top, size),
        ]
        return [text for text in written if text.lines]


def wrap_head(title: str, subtitle: str, width: float, phone: bool) -> Head:
    size = TITLE_PHONE_PX if phone else TITLE_PX
    return Head(
        wrap_text(title, width - 2 * EDGE_PX, size, bold=True),
        wrap_text(subtitle, width - 2 * EDGE_PX, LABEL_PX - 2 * phone),
        size,
        phone,
    )


def write_block(
    lines: Iterable[Line],
    kind: TextKind,
    left: float,
    down: float,
    size: float = TEXT_PX,
    is_below: bool = False,
) -> Text:
    """Lines at the left edge of the figure, their top `down` pixels under the top of the plot area, or its
    bottom."""
    return Text(
        tuple(lines), START, START if is_below else END, kind, panel=None, dx=-left, dy=down, size=size
    )


def wrap_notes(notes: Iterable[str], width: float) -> list[str]:
    return [line for note in notes if note for line in wrap_text(note, width - 2 * EDGE_PX, TEXT_PX)]
