"""How large words on charts are, and how wide: advance widths of Be Vietnam Pro, without a browser."""

from __future__ import annotations

import functools
import unicodedata

TITLE_PX, TITLE_PHONE_PX = 26, 22
VALUE_PX, LABEL_PX, TEXT_PX = 20, 18, 16
LINE_SPACING = 1.3

_ADVANCES = {
    "'": 0.18, " \N{NO-BREAK SPACE}": 0.23, "iIlj·": 0.27, ".,:;": 0.3, "fr1": 0.39, "t()[]": 0.44,
    "Jz/s": 0.5, "kx": 0.56,
    "hnuvy7ưc": 0.59, "e": 0.6, "-EFL": 0.62, "agodbpqơPSB": 0.65, "đ8TZ023568": 0.67, "9RKY–": 0.69,
    "HVXUDNA4=+\N{OBJECT REPLACEMENT CHARACTER}": 0.73, "ƯCG": 0.77, "ĐQOƠ": 0.82, "%Mwm": 0.88, "W": 1.0,
}  # fmt: skip
_ADVANCE = {char: em for chars, em in _ADVANCES.items() for char in chars}
_WIDEST = 1.0
BOLD = 1.035
MOST_UNIT_CHARS = 8


def measure_text(text: str, size: float, bold: bool = False) -> float:
    """Width in pixels, a little generous: signs from another font (①, ◆) count as 1 em."""
    return _measure_em(text) * size * (BOLD if bold else 1.0)


def wrap_text(text: str, width: float, size: float, bold: bool = False) -> list[str]:
    """Lines no wider than `width` where words allow; a number stays with its unit (165 CLB)."""
    lines: list[str] = []
    for word in _glue_numbers(text.split(" ")):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure_text(longer, size, bold) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def balance_text(text: str, size: float) -> list[str]:
    """Two lines as even as the words allow."""
    width = measure_text(text, size)
    shares = (share / 100 for share in range(50, 101, 5))
    return next(lines for share in shares if len(lines := wrap_text(text, width * share, size)) <= 2)


def _glue_numbers(words: list[str]) -> list[str]:
    glued: list[str] = []
    for word in filter(None, words):
        if glued and _is_amount(glued[-1]) and len(word) <= MOST_UNIT_CHARS:
            glued[-1] += f" {word}"
        else:
            glued.append(word)
    return glued


def _is_amount(word: str) -> bool:
    """A number that is not a plain year."""
    return word[-1].isdigit() and not (word.isdigit() and len(word) == 4)


@functools.lru_cache(maxsize=8_192)
def _measure_em(text: str) -> float:
    return sum(_measure_char(char) for char in text)


@functools.lru_cache(maxsize=512)
def _measure_char(char: str) -> float:
    base = char if char in _ADVANCE else unicodedata.normalize("NFD", char)[0]
    return _ADVANCE.get(base, _WIDEST)
