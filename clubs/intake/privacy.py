"""Texts about persons never leave the intake: what is said of a cell is said without names, phones and
numbers of theirs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from clubs.intake.grid import Cell
from clubs.intake.spelling import key
from clubs.intake.vocabulary import raw_words

HIDDEN = "…"
_PHONE = re.compile(r"(?<!\d)(?:\+?84|0)[\s.\-]?\d(?:[\s.\-]?\d){7,9}(?!\d)|(?<!\d)\d{9,12}(?!\d)")
_MAIL = re.compile(r"\S+@\S+")
_DAY = re.compile(r"(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]19\d\d(?!\d)")
_CAPITALISED = r"[A-ZÀ-ỸĐ][^\W\d_]*"


@cache
def _person() -> re.Pattern[str]:
    honorifics = "|".join(sorted(map(re.escape, raw_words("honorific")), key=len, reverse=True))
    surnames = "|".join(word.capitalize() for word in raw_words("surname") if len(word) > 1)
    return re.compile(
        rf"\b(?:(?i:{honorifics}))\.?:?\s+{_CAPITALISED}(?:\s+{_CAPITALISED}){{0,4}}"
        rf"|\b(?:{surnames})\s+(?:Thị|Văn)(?:\s+{_CAPITALISED}){{1,3}}"
    )


def scrub(text: str, longest: int = 120) -> str:
    """The text without phones, mail addresses, numbers of identity, birth days and persons' names."""
    for pattern in (_PHONE, _MAIL, _DAY, _person()):
        text = pattern.sub(HIDDEN, text)
    return text if len(text) <= longest else text[: longest - 1] + HIDDEN


def is_person_text(text: str) -> bool:
    """A phone, a number of identity, or a name of two to five capitalised words that begins with a
    surname."""
    if _PHONE.fullmatch(text.strip()) or _MAIL.fullmatch(text.strip()):
        return True
    words = text.replace(".", ". ").split()
    if words and words[0].strip(".:").lower() in raw_words("honorific"):
        words = words[1:]
    if not 2 <= len(words) <= 5 or not all(re.fullmatch(_CAPITALISED, word) for word in words):
        return False
    return words[0].lower() in raw_words("surname")


def has_middle_name(text: str) -> bool:
    words = text.split()
    return len(words) >= 3 and key(words[1]) in {key(word) for word in raw_words("middle_name")}


def are_persons(cells: Sequence[Cell]) -> bool:
    """Whether the cells of a column are mostly about persons."""
    texts = [cell.text for cell in cells if cell.kind == "text"]
    numbers = [cell for cell in cells if cell.kind == "number" and _PHONE.fullmatch(f"{cell.value}")]
    if numbers and len(numbers) * 2 >= len(cells) and all(float(cell.value) >= 3e8 for cell in numbers):
        return len({cell.value for cell in numbers}) > len(numbers) / 2 and _look_like_phones(numbers)
    if not texts:
        return False
    persons = [text for text in texts if is_person_text(text)]
    return len(persons) * 2 >= len(texts) and (
        len(persons) >= 3 or any(map(has_middle_name, persons)) or _has_phone(persons)
    )


def _look_like_phones(cells: Sequence[Cell]) -> bool:
    """Nine digits from 3 to 9 at the start, as a phone whose 0 was lost, or twelve of an identity number."""
    return all(len(str(cell.value)) in (9, 12) and str(cell.value)[0] in "356789" for cell in cells)


def _has_phone(texts: Sequence[str]) -> bool:
    return any(_PHONE.search(text) for text in texts)
