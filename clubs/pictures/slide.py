"""The parts of a picture at slide size: lines that fit, headline and badge, the lines under the chart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape

from clubs.draw import fonts
from clubs.draw.theme import Palette
from clubs.pictures.ink import element, fill, stroke
from clubs.pictures.markup import LINE_SPACING, Block, Look, Run, clean, write_text
from clubs.pictures.states import State

TITLE_SIZES, MOST_TITLE_LINES = (44.0, 40.0, 36.0, 32.0), 3
SUBTITLE_PX, BADGE_PX, CAPTION_PX = 26.0, 24.0, 20.0
GAP_PX, BADGE_PAD_PX, BADGE_RADIUS_PX = 14.0, 12.0, 8.0
# Where an address may be broken: before its next part.
_JOINTS = re.compile(r"(?=[?&,])|(?<![/:])(?=/)")


@dataclass(frozen=True)
class Part:
    """Elements drawn from 0,0 downwards, and the height that they take."""

    drawn: str
    height: float


def wrap(text: str, width: float, size: float, bold: bool = False) -> list[str]:
    """Lines no wider than `width` in our fonts; a word that is too long, such as an address, is broken."""
    lines: list[str] = []
    for word, is_glued in _split(clean(text), width, size, bold):
        longer = f"{lines[-1]}{'' if is_glued else ' '}{word}" if lines else word
        if lines and fonts.measure(longer, size, bold) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _split(text: str, width: float, size: float, bold: bool) -> Iterator[tuple[str, bool]]:
    """Words, and whether each belongs to the one before it."""
    for word in filter(None, text.split(" ")):
        if fonts.measure(word, size, bold) <= width:
            yield word, False
            continue
        pieces = (cut for piece in _JOINTS.split(word) for cut in _cut(piece, width, size, bold))
        for i, piece in enumerate(pieces):
            yield piece, i > 0


def _cut(text: str, width: float, size: float, bold: bool) -> Iterator[str]:
    """Pieces that fit, whatever the text is made of."""
    piece = ""
    for char in text:
        if piece and fonts.measure(piece + char, size, bold) > width:
            yield piece
            piece = ""
        piece += char
    if piece:
        yield piece


def write_lines(lines: list[str], size: float, colour: str, top: float = 0.0, bold: bool = False) -> Part:
    if not lines:
        return Part("", 0.0)
    block = Block(tuple((Run(line, Look(bold=bold)),) for line in lines), size)
    drawn = write_text(block, 0, top + block.ascent, "start", colour)
    return Part(drawn, len(lines) * size * LINE_SPACING)


def write_head(title: str, subtitle: str, state: State | None, palette: Palette, width: float) -> Part:
    """The sentence of the picture, its state as a badge, and what stands under it."""
    size, lines = _wrap_title(title, width)
    head = write_lines(lines, size, palette.ink, bold=True)
    drawn, y = head.drawn, head.height + GAP_PX * bool(lines)
    if state:
        badge = _write_badge(state, palette)
        drawn += element("g", {"transform": f"translate(0,{y:g})"}, badge.drawn)
        y += badge.height + GAP_PX / 2
    below = write_lines(wrap(subtitle, width, SUBTITLE_PX), SUBTITLE_PX, palette.muted, y)
    return Part(drawn + below.drawn, y + below.height)


def _wrap_title(title: str, width: float) -> tuple[float, list[str]]:
    """As large as three lines allow, the lines about as long as one another."""
    for size in TITLE_SIZES:
        lines = wrap(title, width, size, bold=True)
        if len(lines) <= MOST_TITLE_LINES:
            break
    narrower = (wrap(title, width * share / 100, size, bold=True) for share in range(50, 100, 5))
    return size, next((found for found in narrower if len(found) == len(lines)), lines)


def _write_badge(state: State, palette: Palette) -> Part:
    text = clean(f"{state.symbol} {state.name}")
    block = Block(((Run(text, Look(bold=True)),),), BADGE_PX)
    height = block.height + BADGE_PAD_PX
    size = {"width": block.width + 2 * BADGE_PAD_PX, "height": height - 2, "rx": BADGE_RADIUS_PX}
    box = {"x": 1, "y": 1, **size}
    ground = element("rect", {**box, **fill(state.fill(palette)), **stroke(state.colour, 2)})
    words = write_text(block, BADGE_PAD_PX + 1, BADGE_PAD_PX / 2 + block.ascent, "start", state.ink(palette))
    return Part(ground + words, height)


def write_captions(sources: str, footer: str, palette: Palette, width: float) -> Part:
    """Under a thin line: who says it, then the version of the data and the link."""
    lines = [line for text in (sources, footer) for line in wrap(text, width, CAPTION_PX)]
    rule = element("path", {"d": f"M0,1H{width:g}", **stroke(palette.faint, 1.5)})
    said = write_lines(lines, CAPTION_PX, palette.muted, GAP_PX)
    return Part(rule + said.drawn, GAP_PX + said.height) if lines else Part("", 0.0)


def describe(title: str, alt: str) -> str:
    """What a screen reader says of the picture."""
    said = f"<title>{escape(clean(title))}</title>"
    return said + (f"<desc>{escape(clean(alt))}</desc>" if alt else "")
