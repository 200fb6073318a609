"""The fonts of the pictures: their files, how wide their letters are, and which letters they have."""

from __future__ import annotations

import base64
import functools
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from fontTools.ttLib import TTFont

from clubs.errors import ClubsError

FOLDER = Path(__file__).resolve().parent / "faces"
STATIC = FOLDER.parent.parent / "static"
REGULAR, SEMIBOLD, SIGNS = "BeVietnamPro-Regular.ttf", "BeVietnamPro-SemiBold.ttf", "DejaVuSans-Signs.ttf"
BOLD_WEIGHT = 600
SIGNS_FAMILY = "DejaVu Sans"
OF_SIGNS = re.compile("[←→↔≈≠≤≥①-⑳■-◿✓✕✗⟋]+")  # letters that only SIGNS has
ASCENT, DESCENT = 1.0, 0.265  # of the size; all faces of Be Vietnam Pro
UNKNOWN_SIGN = "□"
SUBSTITUTES = {"⟋": "∕", "\N{ZERO WIDTH SPACE}": "", "\N{WORD JOINER}": "", "\N{NON-BREAKING HYPHEN}": "-"}
# As the browser gets them: base64 of 72 kB, where the whole fonts are 280 kB.
_FACES = (
    ("be-vietnam-pro-latin-400-normal.woff2", 400, "U+0000-00FF,U+2000-206F,U+20AC,U+2212,U+2215"),
    ("be-vietnam-pro-latin-600-normal.woff2", 600, "U+0000-00FF,U+2000-206F,U+20AC,U+2212,U+2215"),
    ("be-vietnam-pro-vietnamese-400-normal.woff2", 400, "U+0102-0303,U+1EA0-1EF9,U+20AB"),
    ("be-vietnam-pro-vietnamese-600-normal.woff2", 600, "U+0102-0303,U+1EA0-1EF9,U+20AB"),
    ("dejavu-sans-signs.woff2", 400, "U+2190-2265,U+2460-2473,U+25A0-25FF,U+2713-2717"),
)


class MissingFont(ClubsError):
    """A font file of the pictures is not where it should be, or cannot be read."""


@dataclass(frozen=True)
class Face:
    """Advance widths in em by character."""

    advances: dict[int, float]


def list_files() -> list[str]:
    """Paths of the font files; raises MissingFont for the first that is not there."""
    files = [FOLDER / name for name in (REGULAR, SEMIBOLD, SIGNS)]
    for file in files:
        if not file.is_file():
            raise MissingFont("picture-font-missing", file=file.name, folder=str(FOLDER))
    return [str(file) for file in files]


@functools.cache
def _load_face(name: str) -> Face:
    file = FOLDER / name
    try:
        with TTFont(file, lazy=True) as font:
            em, widths = font["head"].unitsPerEm, font["hmtx"].metrics
            advances = {code: widths[glyph][0] / em for code, glyph in font.getBestCmap().items()}
    except Exception as error:  # fontTools raises many kinds for a broken file
        raise MissingFont("picture-font-missing", file=name, folder=str(FOLDER)) from error
    return Face(advances)


def measure(text: str, size: float, bold: bool = False) -> float:
    """Width in pixels of one line as our fonts draw it, without kerning."""
    return sum(_advance(char, bold) for char in text) * size


@functools.lru_cache(maxsize=2_048)
def _advance(char: str, bold: bool) -> float:
    for name in (SEMIBOLD if bold else REGULAR, SIGNS):
        width = _load_face(name).advances.get(ord(char))
        if width is not None:
            return width
    return 0.0 if unicodedata.combining(char) else 1.0


@functools.lru_cache(maxsize=8_192)
def write_with_known_letters(text: str) -> str:
    """The text in letters that our fonts have: ㉑ becomes (21), what cannot be written becomes □."""
    return "".join(_write_letter(char) for char in unicodedata.normalize("NFC", text))


@functools.lru_cache(maxsize=2_048)
def _write_letter(char: str) -> str:
    if char in SUBSTITUTES:
        return SUBSTITUTES[char]
    if _has(char):
        return char
    if unicodedata.decomposition(char).startswith("<circle>"):
        return f"({unicodedata.normalize('NFKC', char)})"
    plain = unicodedata.normalize("NFKC", char)
    return plain if all(map(_has, plain)) else UNKNOWN_SIGN


def _has(char: str) -> bool:
    return any(ord(char) in _load_face(name).advances for name in (REGULAR, SIGNS))


@functools.cache
def write_faces() -> str:
    """Our fonts inside a style element, for a picture that is opened where they are not installed."""
    faces = "".join(_write_face(*face) for face in _FACES)
    return f"<style>{faces}</style>"


def _write_face(name: str, weight: int, letters: str) -> str:
    file = STATIC / name
    if not file.is_file():
        raise MissingFont("picture-font-missing", file=name, folder=str(STATIC))
    data = base64.b64encode(file.read_bytes()).decode()
    return (
        f"@font-face{{font-family:'Be Vietnam Pro';font-weight:{weight};unicode-range:{letters};"
        f"src:url(data:font/woff2;base64,{data}) format('woff2')}}"
    )
