"""Lines of text in an SVG, measured in our fonts as a browser would; nothing in a text is markup."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from clubs.charts.drawing import Line, Run
from clubs.charts.measure import LINE_SPACING
from clubs.draw import fonts
from clubs.draw.ink import Pen, fill, number

# XML 1.0 has no sign for them.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Where an address may be broken: before its next part.
_JOINTS = re.compile(r"(?=[?&,])|(?<![/:])(?=/)")
ANCHORS = {"left": "start", "center": "middle", "right": "end"}


def clean(text: str) -> str:
    """Text that XML can hold and our fonts can draw."""
    return fonts.write_with_known_letters(_FORBIDDEN.sub(fonts.UNKNOWN_SIGN, text).replace("\n", " "))


@dataclass(frozen=True)
class Block:
    """Lines at a size, LINE_SPACING apart. A run keeps its own size."""

    lines: tuple[Line, ...]
    size: float

    @property
    def width(self) -> float:
        return max((sum(map(_measure, line)) for line in self.lines), default=0.0)

    @property
    def height(self) -> float:
        descent = float(round(self._find_largest(self.lines[-1]) * fonts.DESCENT))
        return self.ascent + (len(self.lines) - 1) * LINE_SPACING * self.size + descent

    @property
    def ascent(self) -> float:
        """From the top to the first baseline."""
        return float(round(self._find_largest(self.lines[0]) * fonts.ASCENT))

    def _find_largest(self, line: Line) -> float:
        return max((run.size for run in line), default=self.size)

    def write(
        self, pen: Pen, x: float, baseline: float, find_ink: Callable[[str], str], anchor: str = "start"
    ) -> str:
        """A text element; each line starts again at x. find_ink: the colour of a role."""
        first = next((run for line in self.lines for run in line), None)
        if first is None or not any(run.text for line in self.lines for run in line):
            return ""
        rows = "".join(
            self._write_line(pen, line, x, baseline + i * LINE_SPACING * self.size, first, find_ink)
            for i, line in enumerate(self.lines)
            if any(run.text for run in line)
        )
        told = {"font-size": self.size, "text-anchor": anchor if anchor != "start" else None}
        return pen.element("text", {**told, **fill(find_ink(first.role))}, rows)

    def _write_line(
        self, pen: Pen, line: Line, x: float, y: float, first: Run, find_ink: Callable[[str], str]
    ) -> str:
        inner = "".join(self._write_run(pen, run, first, find_ink) for run in line)
        return f'<tspan x="{number(x)}" y="{number(y)}">{inner}</tspan>'

    def _write_run(self, pen: Pen, run: Run, first: Run, find_ink: Callable[[str], str]) -> str:
        attributes = {
            "font-weight": str(fonts.BOLD_WEIGHT) if run.is_bold else None,
            "font-size": run.size if run.size != self.size else None,
            **(fill(find_ink(run.role)) if run.role != first.role else {}),
        }
        told = {name: value for name, value in attributes.items() if value is not None}
        text = escape(clean(run.text))
        if pen.signs_font:
            text = fonts.OF_SIGNS.sub(rf'<tspan font-family="{pen.signs_font}">\g<0></tspan>', text)
        return pen.element("tspan", told, text) if told else text


def make_block(lines: Iterable[str], size: float, role: str = "ink", is_bold: bool = False) -> Block:
    """Lines in one look."""
    return Block(tuple((Run(line, role, size, is_bold),) for line in lines), size)


def _measure(run: Run) -> float:
    return fonts.measure(clean(run.text), run.size, run.is_bold)


def wrap(text: str, width: float, size: float, is_bold: bool = False) -> list[str]:
    """Lines no wider than `width` in our fonts; a word that is too long, such as an address, is broken."""
    lines: list[str] = []
    for word, is_glued in _split(clean(text), width, size, is_bold):
        longer = f"{lines[-1]}{'' if is_glued else ' '}{word}" if lines else word
        if lines and fonts.measure(longer, size, is_bold) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _split(text: str, width: float, size: float, is_bold: bool) -> Iterator[tuple[str, bool]]:
    """Words, and whether each belongs to the one before it."""
    for word in filter(None, text.split(" ")):
        if fonts.measure(word, size, is_bold) <= width:
            yield word, False
            continue
        pieces = (cut for piece in _JOINTS.split(word) for cut in _cut(piece, width, size, is_bold))
        for i, piece in enumerate(pieces):
            yield piece, i > 0


def _cut(text: str, width: float, size: float, is_bold: bool) -> Iterator[str]:
    """Pieces that fit, whatever the text is made of."""
    piece = ""
    for char in text:
        if piece and fonts.measure(piece + char, size, is_bold) > width:
            yield piece
            piece = ""
        piece += char
    if piece:
        yield piece


def list_letters(lines: Sequence[Line]) -> Iterator[Run]:
    """Runs that are read as words; signs alone are marks."""
    return (run for line in lines for run in line if re.search(r"[^\W_]", run.text))
