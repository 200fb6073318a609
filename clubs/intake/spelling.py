"""One spelling of a Vietnamese text: Hoà = Hòa, tỉ = tỷ; and the same without any marks."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

TONES = "\u0300\u0301\u0303\u0309\u0323"
_TOKEN = re.compile(r"[^\W_]+|[%/&<>≥≤]", re.UNICODE)
_SHORT_Y = re.compile(r"(?<![aeiouâăêôơư])y$|(?<=qu)y$|(?<=[bcdđghklmnprstvx]u)y$")


@lru_cache(50_000)
def key(text: str) -> str:
    """Lower case, one space between words, the tone behind its syllable: 'Thuỷ' and 'THỦY' are one key."""
    return " ".join(map(_write_syllable, tokens(text)))


@lru_cache(50_000)
def plain(text: str) -> str:
    """Words without any marks: 'Đồng Hỷ' is 'dong hy'."""
    return " ".join(strip_marks(word) for word in tokens(text))


def tokens(text: str) -> list[str]:
    return _TOKEN.findall(unicodedata.normalize("NFC", text).lower())


def strip_marks(text: str) -> str:
    """The same letters in the same places without marks; positions hold for composed texts."""
    if text.isascii():
        return text.lower()
    letters = []
    for letter in unicodedata.normalize("NFC", text.lower()):
        base = unicodedata.normalize("NFD", letter)[0] if letter != "đ" else "d"
        letters.append(base)
    return "".join(letters)


@lru_cache(20_000)
def _write_syllable(word: str) -> str:
    if word.isascii():
        return _SHORT_Y.sub("i", word)
    letters, tone = [], ""
    for letter in unicodedata.normalize("NFD", word):
        if letter in TONES:
            tone += letter
        else:
            letters.append(letter)
    return _SHORT_Y.sub("i", unicodedata.normalize("NFC", "".join(letters))) + tone
