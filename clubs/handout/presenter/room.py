"""How much of a slide its sentences take, and what is left for what shows that they are so.

A slide is 1280 x 720 units, each as large as the screen allows (clubs/static/present/present.css).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from clubs.charts.measure import wrap_text

WIDTH, FIGURES_PX, GAP_PX = 1216.0, 300.0, 24.0
CODE_PX, CODE_WIDTH_PX = 118.0, 128.0  # the QR code in the corner, always counted
INNER_PX = 720.0 - 22 - 14 - 2 * 10  # without the edges, and without the gaps above and below the body
KICKER_LINE_PX, NOTE_PX, NOTE_LINE_PX, NOTE_EDGE_PX = 22.2, 19.0, 24.7, 4.0
FOOT_LINE_PX, LINE_SHARE = 20.8, 1.22
TITLE_SIZES = ((34, 2), (28, 3), (24, 9))
ALONE_SIZES = ((54, 4), (42, 5), (32, 9))
BESIDE_FIGURES_SIZES = ((42, 4), (34, 5), (28, 9))
LEAST_TEXT_PX, CHART_TEXT_PX = 14.45, 16.0  # a fiftieth of the height is 14.4
_UNIT = re.compile(r"(?<=\d) (?=[^\s\d]{1,4}(?:[\s.,;:)]|$))")
LEAST_SCALE = LEAST_TEXT_PX / CHART_TEXT_PX


def find_title_px(title: str, sizes: Sequence[tuple[int, int]] = TITLE_SIZES) -> int:
    """The largest size in which the sentence takes no more lines than go with it."""
    return next((px for px, most in sizes if count_lines(title, px) <= most), sizes[-1][0])


def count_lines(text: str, size: float, bold: bool = True) -> int:
    return len(wrap_text(text, WIDTH - CODE_WIDTH_PX, size, bold))


def measure_header(title: str, note: str) -> float:
    size = find_title_px(title)
    height = KICKER_LINE_PX + count_lines(title, size) * size * LINE_SHARE
    if note:
        height += count_lines(note, NOTE_PX, bold=False) * NOTE_LINE_PX + NOTE_EDGE_PX
    return max(height, CODE_PX)


def find_height(title: str, note: str, foot_lines: int) -> float:
    """Of the body."""
    return INNER_PX - measure_header(title, note) - foot_lines * FOOT_LINE_PX


def keep_units(text: str) -> str:
    """A number stays on one line with its unit: 72 %, 165 CLB."""
    return _UNIT.sub("\N{NO-BREAK SPACE}", text)


def join_sentences(texts: Sequence[str]) -> str:
    """One after the other, each with its full stop."""
    return " ".join(text if text.endswith((".", ":", "?", "!")) else f"{text}." for text in texts if text)
