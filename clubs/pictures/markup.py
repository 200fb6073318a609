"""The small markup of a chart's texts: bold, italic, line breaks, spans with a colour or a size.

Everything else is text, whatever it looks like.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, replace
from html import unescape
from xml.sax.saxutils import escape

from clubs.draw import fonts
from clubs.pictures.ink import element, fill, number

LINE_SPACING = 1.3
_TAG = re.compile(r'(<br ?/?>|</?[bi]>|<span style="[^"<>]*">|</span>)')
_COLOUR = re.compile(r"(?:^|;)\s*color:\s*(#[0-9a-fA-F]{6}|var\(--[^();]+\))\s*(?:;|$)")
_SIZE = re.compile(r"(?:^|;)\s*font-size:\s*([\d.]+)px\s*(?:;|$)")
# XML 1.0 has no sign for them.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True)
class Look:
    """How a piece of text is set; without size or colour it has those of its whole text."""

    bold: bool = False
    italic: bool = False
    colour: str | None = None
    size: float | None = None


@dataclass(frozen=True)
class Run:
    text: str
    look: Look

    def width(self, size: float) -> float:
        return fonts.measure(self.text, self.look.size or size, self.look.bold)


Lines = tuple[tuple[Run, ...], ...]


@functools.lru_cache(maxsize=2_048)
def read_markup(text: str) -> Lines:
    """Lines of runs."""
    lines: list[list[Run]] = [[]]
    looks = [Look()]
    for piece in _TAG.split(text):
        if _TAG.fullmatch(piece):
            if piece.startswith("<br"):
                lines.append([])
            else:
                _turn(looks, piece)
        elif piece:
            lines[-1].append(Run(clean(unescape(piece)), looks[-1]))
    return tuple(tuple(line) for line in lines)


def _turn(looks: list[Look], tag: str) -> None:
    """A tag opens a look or closes the last one."""
    look = looks[-1]
    if tag.startswith("</"):
        if len(looks) > 1:
            looks.pop()
    elif tag in ("<b>", "<i>"):
        looks.append(replace(look, bold=True) if tag == "<b>" else replace(look, italic=True))
    else:
        style = tag.removeprefix('<span style="').removesuffix('">')
        colour, size = _COLOUR.search(style), _SIZE.search(style)
        looks.append(
            replace(
                look,
                colour=colour[1] if colour else look.colour,
                size=float(size[1]) if size else look.size,
            )
        )


def clean(text: str) -> str:
    """Text that XML can hold and our fonts can draw."""
    return fonts.write_with_known_letters(_FORBIDDEN.sub(fonts.UNKNOWN_SIGN, text).replace("\n", " "))


@dataclass(frozen=True)
class Block:
    """Lines of text at a size, measured as a browser would."""

    lines: Lines
    size: float

    @property
    def width(self) -> float:
        return max(sum(run.width(self.size) for run in line) for line in self.lines)

    @property
    def height(self) -> float:
        return self.ascent + (len(self.lines) - 1) * LINE_SPACING * self.size + self._descent

    @property
    def ascent(self) -> float:
        """From the top to the first baseline."""
        return float(round(_find_largest(self.lines[0], self.size) * fonts.ASCENT))

    @property
    def _descent(self) -> float:
        return float(round(_find_largest(self.lines[-1], self.size) * fonts.DESCENT))


def _find_largest(line: tuple[Run, ...], size: float) -> float:
    return max((run.look.size or size for run in line), default=size)


def measure_block(text: str, size: float) -> Block:
    return Block(read_markup(text), size)


def write_text(block: Block, x: float, baseline: float, anchor: str, colour: str) -> str:
    """A text element; each line starts again at x."""
    runs = [
        _write_line(line, x, baseline + i * LINE_SPACING * block.size, block.size)
        for i, line in enumerate(block.lines)
        if any(run.text for run in line)
    ]
    if not runs:
        return ""
    attributes = {
        "font-size": block.size, "text-anchor": anchor if anchor != "start" else None, **fill(colour),
    }  # fmt: skip
    return element("text", attributes, "".join(runs))


def _write_line(line: tuple[Run, ...], x: float, y: float, size: float) -> str:
    inner = "".join(_write_run(run, size) for run in line)
    return f'<tspan x="{number(x)}" y="{number(y)}">{inner}</tspan>'


def _write_run(run: Run, size: float) -> str:
    look = run.look
    attributes = {
        "font-weight": str(fonts.BOLD_WEIGHT) if look.bold else None,
        "font-style": "italic" if look.italic else None,
        "font-size": look.size if look.size not in (None, size) else None,
        **(fill(look.colour) if look.colour else {}),
    }
    told = {name: value for name, value in attributes.items() if value is not None}
    return element("tspan", told, escape(run.text)) if told else escape(run.text)
