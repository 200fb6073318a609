"""Which place a cell names: the one search of clubs/names, with the cell's day, its parents and its column's
level.

One name, one day, several places: the candidates. Nearly a name: the candidates, too. A place that had
ended, or
had not begun: told as such. Nothing near is taken.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from clubs.intake.rules import rule
from clubs.intake.vocabulary import is_word
from clubs.names import known
from clubs.names.folding import list_words, spell
from clubs.names.places import FIRST_DAY, LAST_DAY, LEVELS, PART, Answer
from clubs.names.places import Places as Names
from clubs.names.places import Unit as Area
from clubs.names.type_words import list_readings

__all__ = ["LAST_DAY", "LEVELS", "NONE", "Area", "Found", "Places", "is_valid", "load_places"]

_ENUMERATION = re.compile(
    r"^\s*(?:\(?\d{1,3}[.)]\s*|\d{1,3}\s*[-–]\s*(?=\D)|[IVX]{1,5}[.)]\s+|[a-hA-H][.)]\s+|[-–+*•]\s*)"
)
_MARKS = re.compile(r"(?:\*+|\[\d+\]|\(\d\)|\(\*+\)|[¹²³])\s*$")
_PARTS = re.compile(r"[,;:/|()\[\]]|\s[-–—]\s|\bthuộc\b", re.IGNORECASE)
FOLLOWED_BY_HINT = 60


def is_valid(area: Area, day: dt.date | None) -> bool:
    return day is None or area.valid_from <= day <= area.valid_to


@dataclass(frozen=True)
class Found:
    """kind: one, many (candidates), near (candidates), outside (of the unit's dates) or none."""

    kind: str
    areas: tuple[Area, ...] = ()

    @property
    def area(self) -> Area:
        return self.areas[0]


NONE = Found("none")


class Places:
    """The places of a version of the data as a spreadsheet names them. Answers are kept: a list repeats its
    names.
    """

    def __init__(self, names: Names) -> None:
        self.names = names
        self.areas = names.units
        self._answers: dict[tuple[object, ...], Found] = {}
        self._near_left = int(rule("near_searches"))

    @cached_property
    def reform(self) -> dt.date | None:
        """The day on which most provinces of today began: figures of before it belong to the units of
        before.
        """
        begun = [
            a.valid_from for a in self.areas.values() if a.level == "province" and a.valid_from != FIRST_DAY
        ]
        return Counter(begun).most_common(1)[0][0] if begun else None

    @cached_property
    def _keys(self) -> frozenset[str]:
        """Every name as it is compared, to tell quickly what is none."""
        return frozenset(self.names._by_key)

    def ancestors(self, area_id: str) -> list[str]:
        return list(self.names._list_above(area_id))

    def is_within(self, area_id: str, parents: Iterable[str]) -> bool:
        return self.names.is_inside(area_id, set(parents))

    def twins(self, area: Area) -> list[Area]:
        """Units of the same name and level, of all days."""
        answer = self.names.find(area.name_vi, levels=(area.level,))
        return [
            candidate.unit
            for candidate in answer.candidates
            if candidate.doubt == "" and candidate.unit != area
        ]

    def is_name(self, text: str) -> bool:
        """Whether the text, or a part of it beside a comma or a bracket, is the name of a place of any
        day."""
        text = _clean(text)
        return any(self._is_known(part) for part in [text, *_PARTS.split(text)] if part and part.strip())

    def _is_known(self, text: str) -> bool:
        words = list_words(text)
        return len(words) <= 9 and any(spell(one.words).key in self._keys for one in list_readings(words))

    def find(
        self,
        text: str,
        day: dt.date | None,
        parents: Sequence[str] = (),
        level: str = "",
        is_near_asked: bool = True,
    ) -> Found:
        """parents: ids of the units it must lie in, where its row or title says so. level: of its column's
        places.
        """
        text = _clean(text)
        asked = (text, day, tuple(parents), level, is_near_asked)
        if asked not in self._answers:
            self._answers[asked] = self._find(text, day, tuple(parents), level, is_near_asked)
        return self._answers[asked]

    def _find(
        self, text: str, day: dt.date | None, parents: tuple[str, ...], level: str, is_near_asked: bool
    ) -> Found:
        if not text or len(text) > 120 or not any(letter.isalpha() for letter in text):
            return NONE
        if not self.is_name(text):
            if not is_near_asked or self._near_left <= 0:
                return NONE
            self._near_left -= 1
        levels = (level,) if level else LEVELS
        answer = self.names.find(text, parents, day, levels)
        if level and answer.kind in ("none", "near") and not self._is_of_level(answer):
            other = self.names.find(text, parents, day)
            if other.kind in ("exact", "several") and not self._says_type(text):
                return Found("near", _limit(candidate.unit for candidate in other.candidates))
            answer = other if other.kind in ("exact", "several") or answer.kind == "none" else answer
        return self._settle(answer, day, level)

    def _says_type(self, text: str) -> bool:
        """'Phường Minh Xuân' in a column of districts says itself what it is."""
        return any(one.types for one in list_readings(list_words(_PARTS.split(text)[0])))

    def _is_of_level(self, answer: Answer) -> bool:
        """A name of this level on another day or in another place: it is no smaller place of today."""
        return any(candidate.doubt in ("day", "outside", "moved", "type") for candidate in answer.candidates)

    def _settle(self, answer: Answer, day: dt.date | None, level: str) -> Found:
        # a name of before, on a day before it meant this unit, is another unit's that is not known here
        candidates = [
            one
            for one in answer.candidates
            if one.doubt != "day" or one.spelling.kind not in (PART, "old_name")
        ]
        if answer.one:
            return Found("one" if is_valid(answer.one, day) else "outside", (answer.one,))
        if answer.kind == "several":
            areas = self._narrow([candidate.unit for candidate in candidates], level)
            kind = "one" if len(areas) == 1 else "many"
            return Found(kind, _limit(areas))
        near = [candidate.unit for candidate in candidates if candidate.doubt != "day"]
        near = [unit for unit in near if is_valid(unit, day)]
        late = [candidate.unit for candidate in candidates if candidate.doubt == "day"]
        exact = [
            candidate
            for candidate in candidates
            if candidate.doubt not in ("letters", "marks", "split", "part")
        ]
        if late and (not near or not any(candidate.doubt == "type" for candidate in exact)):
            late = [unit for unit in late if not is_valid(unit, day)]
            return Found("outside", _limit(self._narrow(late, level))) if late else NONE
        return Found("near", _limit(near)) if near else NONE

    def _narrow(self, areas: list[Area], level: str) -> list[Area]:
        """Where nothing says the level, a province or a district comes before communes of its name."""
        if level:
            return [area for area in areas if area.level == level] or areas
        highest = min((LEVELS.index(area.level) for area in areas), default=3)
        return [area for area in areas if LEVELS.index(area.level) == highest] if highest < 3 else areas

    def find_mention(self, text: str, day: dt.date | None) -> tuple[Area, ...]:
        """Places that a title names, the smallest last: 'THÀNH PHỐ HẠ LONG, TỈNH QUẢNG NINH' -> Quảng Ninh,
        Hạ Long.
        """
        words = list(re.finditer(r"[^\W_]+\.?", text))
        found: list[list[Area]] = []
        position = 0
        while position < len(words):
            for length in range(min(7, len(words) - position), 1, -1):
                phrase = text[words[position].start() : words[position + length - 1].end()]
                if _PARTS.search(phrase) or (not phrase[0].isupper() and not self._begins_with_type(phrase)):
                    continue
                mentioned = self._read_mention(phrase, day)
                if mentioned:
                    found.append(mentioned)
                    position += length
                    break
            else:
                position += 1
        return self._order_mentions(found)

    def _begins_with_type(self, phrase: str) -> bool:
        words = list_words(phrase)
        return any(
            one.types and len(one.words) < len(words) and words[-1] == one.words[-1]
            for one in list_readings(words)
        )

    def _read_mention(self, phrase: str, day: dt.date | None) -> list[Area]:
        """Units with the word for their kind before the name; provinces also without it."""
        if not self._is_known(phrase):
            return []
        answer = self.names.find(phrase, (), day)
        if answer.kind not in ("exact", "several"):
            return []
        units = [candidate.unit for candidate in answer.candidates]
        if any(unit.level == "country" for unit in units):  # "cả nước"; Việt Nam stands in every letterhead
            return units if not is_word(phrase, "letterhead_place") else []
        if not self._begins_with_type(phrase):
            units = [unit for unit in units if unit.level == "province"]
        return units

    def _order_mentions(self, found: list[list[Area]]) -> tuple[Area, ...]:
        """Provinces decide between districts of one name; what stays in doubt is left out."""
        provinces = {area.area_id for areas in found for area in areas if area.level == "province"}
        chosen: dict[str, Area] = {}
        for areas in found:
            inside = [area for area in areas if self.is_within(area.area_id, provinces)] or areas
            smaller = [area for area in inside if area.level != "province"] if len(found) > 1 else []
            inside = smaller if len(inside) > 1 and len(smaller) == 1 else inside
            if len(inside) > 1:
                inside = [area for area in inside if area.level == "province"]
            if len(inside) == 1:
                chosen[inside[0].area_id] = inside[0]
        return tuple(sorted(chosen.values(), key=lambda area: LEVELS.index(area.level)))


def _clean(text: str) -> str:
    return _MARKS.sub("", _ENUMERATION.sub("", text)).strip(" .:;-–")


def _limit(areas: Iterable[Area]) -> tuple[Area, ...]:
    unique = {area.area_id: area for area in areas}
    return tuple(sorted(unique.values(), key=lambda area: area.area_id))[: int(rule("candidates"))]


@lru_cache(2)
def _load_names(version: str) -> Names:
    return known.find_places(version)


def load_places(version: str) -> Places:
    """For one reading of one file; the names themselves are kept with their version."""
    return Places(_load_names(version))
