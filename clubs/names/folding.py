"""Letters as they are compared: the one fold for everything that a reader types or a sheet says.

fold("Đồng Hỷ") is "dong hy". Composed or not, old or new tone marks, Ð, Ɖ and ð for Đ, letters that cannot be
seen, full width, case, spaces, hyphens, points: none of them tells two names apart.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

TONES = {"\u0300": "`", "\u0301": "'", "\u0309": "?", "\u0303": "~", "\u0323": "."}
SHAPES = {"\u0302": "^", "\u0306": "(", "\u031b": "+"}
STROKED = dict.fromkeys("ĐđÐðƉɖ", "d")
APOSTROPHES = dict.fromkeys(map(ord, "'’‘ʼ`´"))  # Ea H'leo is Ea Hleo
SYLLABLES_KEPT = 20_000
_MARK = re.compile(r"[\u0300-\u036f\ufe00-\ufe0f]")  # that no letter took in
_WORD = re.compile(r"[^\W_]+")
_Y_ALONE = re.compile(r"(?<=[bcdghklmnpqrstvx])y$")  # Mỹ and Mĩ
_QUY = re.compile(r"^quy")  # Quy and Qui
_AC = re.compile(r"ac$")  # Đắc and Đắk


class Spelled(NamedTuple):
    """A name as it is compared.

    key: its letters and digits without marks, spaces and the ways in which one sound is written.
    shapes: one sign a letter of the key, for a roof, a bow, a horn or a stroke. tones: the tone of each
    syllable that has one, wherever the mark stands (Hoà and Hòa are one).
    """

    key: str
    shapes: str
    tones: str

    @property
    def is_marked(self) -> bool:
        return bool(self.tones) or bool(self.shapes.strip())

    def same_marks(self, other: Spelled) -> bool:
        return (self.shapes, self.tones) == (other.shapes, other.tones)

    def may_stand_for(self, other: Spelled) -> bool:
        """Marks may be left out, never be others: Hoa Bình is Hòa Bình, Hóa Bình is not."""
        fits = all(mine in (" ", its) for mine, its in zip(self.shapes, other.shapes, strict=True))
        rest = iter(other.tones)
        return fits and all(tone in rest for tone in self.tones)


def fold(text: str) -> str:
    """Lower case words without marks, one space between them: TP. Ðồng‑Hới -> tp dong hoi."""
    return " ".join(split_words(text))


def split_words(text: str) -> list[str]:
    return [_read_word(word)[0] for word in list_words(text)]


def list_keys(text: str) -> list[str]:
    """The words as they are compared: fold, and each sound written in one way."""
    return [_write_one_way(word) for word in split_words(text)]


def list_words(text: str) -> list[str]:
    """The words as they were written, composed, in lower case."""
    seen = text if text.isprintable() else "".join(one for one in text if unicodedata.category(one) != "Cf")
    plain = unicodedata.normalize("NFKC", seen.translate(APOSTROPHES)).casefold()
    return _WORD.findall(_MARK.sub("", plain))


def spell(words: Sequence[str]) -> Spelled:
    """words: as of list_words."""
    read = [_read_word(word) for word in words]
    keys = [_write_one_way(letters) for letters, _, _ in read]
    return Spelled("".join(keys), "".join(s for _, s, _ in read), "".join(t for _, _, t in read))


@lru_cache(SYLLABLES_KEPT)
def _read_word(word: str) -> tuple[str, str, str]:
    """Letters without marks, the shape of each, and the tones."""
    letters: list[str] = []
    shapes: list[str] = []
    tones: list[str] = []
    for sign in unicodedata.normalize("NFD", word):
        if sign in TONES:
            tones.append(TONES[sign])
        elif sign in SHAPES and shapes:
            shapes[-1] = SHAPES[sign]
        elif not unicodedata.combining(sign):
            letters.append(STROKED.get(sign, sign))
            shapes.append("-" if sign in STROKED else " ")
    plain = "".join(letters)
    if plain.isdigit():  # Phường 05 is Phường 5
        plain = plain.lstrip("0") or "0"
        shapes = [" "] * len(plain)
    return plain, "".join(shapes), "".join(tones)


def _write_one_way(word: str) -> str:
    """Letters that are written in two ways: i and y behind a consonant, c and k at the end of Đắk."""
    return _AC.sub("ak", _QUY.sub("qui", _Y_ALONE.sub("i", word)))
