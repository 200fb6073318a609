"""Which unit a name means: one, several, or none with what is near. Nothing near is ever taken unasked.

places = Places(units, spellings, changes)          # rows of areas, area_names and area_changes
places.find("H. Châu Thành, tỉnh An Giang").one     # the unit, None where it has to be asked
places.find("Sơn Tây", day=date(2023, 12, 31)).candidates
"""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal, NamedTuple

from rapidfuzz import fuzz, process

from clubs.names.folding import Spelled, list_words, spell
from clubs.names.type_words import OLD, PROVINCES, TYPES_OF_LEVEL, Reading, list_readings

Kind = Literal["exact", "several", "near", "none"]
LEVELS = ("country", "province", "district", "commune")
MOST_LETTERS = 200  # of a text that is read as a place
NEAR_ENOUGH, MOST_NEAR, MOST_LIKE = 78, 8, 40
FEWEST_LETTERS = 3  # in which a mistake can be told
MOST_PARTS = 5  # a place and those it lies in
FIRST_DAY, LAST_DAY = dt.date.min, dt.date.max
PART = "part"  # kind of a spelling, and a doubt: a former unit that is a part of this one now
MEANT = ("", PART)  # doubts that make a meaning of the name all the same
_PARENT = re.compile(r"[,;:/|()\[\]\n]|\s[-–—]\s|\bthuộc\b", re.IGNORECASE)


class Unit(NamedTuple):
    """One row of areas, as far as a name needs it."""

    area_id: str
    name_vi: str
    name_en: str
    level: str
    type: str
    parent_id: str | None
    valid_from: dt.date
    valid_to: dt.date

    @property
    def is_of_today(self) -> bool:
        return self.valid_to == LAST_DAY


class Spelling(NamedTuple):
    """One way to write a unit's name, with the days on which it meant the unit.

    kind: official, english, alias, abbreviation, misspelling, old_name or part. types: what the spelling
    itself says the unit is; None where it says nothing.
    """

    name: str
    kind: str
    spelled: Spelled
    types: frozenset[str] | None
    unit: Unit
    valid_from: dt.date
    valid_to: dt.date


class Candidate(NamedTuple):
    """A unit that may be meant, by the spelling that says so. doubt: why it is not taken unasked, or empty.

    marks: others than those of the name. type: another kind of unit. day: not on the day asked. outside: not
    in the place asked. moved: in what came before or after the place asked. split: two places without a sign
    between them. part: a former unit that is a part of this one now. letters: only like it.
    """

    unit: Unit
    spelling: Spelling
    doubt: str = ""

    @property
    def area_id(self) -> str:
        return self.unit.area_id


@dataclass(frozen=True)
class Answer:
    """What a text may mean, the best first. kind: exact (one unit), several, near (to be asked), none."""

    kind: Kind
    candidates: tuple[Candidate, ...] = ()

    @property
    def one(self) -> Unit | None:
        return self.candidates[0].unit if self.kind == "exact" else None

    @property
    def area_ids(self) -> list[str]:
        return [candidate.area_id for candidate in self.candidates]


class Places:
    """All units with all their spellings, to be asked by name. Made once for a version of the data."""

    def __init__(
        self,
        units: Iterable[Mapping[str, Any]],
        spellings: Iterable[Mapping[str, Any]] = (),
        changes: Iterable[Mapping[str, Any]] = (),
    ) -> None:
        """Rows as in the data: areas; area_names; area_changes. Days are dates or None."""
        self.units = {unit.area_id: unit for unit in map(_read_unit, units)}
        self._by_key: dict[str, list[Spelling]] = defaultdict(list)
        self._successors: dict[str, set[str]] = defaultdict(set)
        self._predecessors: dict[str, set[str]] = defaultdict(set)
        for row in changes:
            if row["kind"] in ("merge", "divide") and row["to_area_id"]:
                self._successors[row["from_area_id"]].add(row["to_area_id"])
                self._predecessors[row["to_area_id"]].add(row["from_area_id"])
        for spelling in self._list_spellings(spellings):
            self._by_key[spelling.spelled.key].append(spelling)

    def find(
        self,
        text: str,
        within: Collection[str] = (),
        day: dt.date | None = None,
        levels: Collection[str] = LEVELS,
    ) -> Answer:
        """The units that a text may mean.

        within: ids of which one contains the place. day: on which the place existed under this name; without
        it units of all days are given, today's first. levels: those of areas that are asked for.
        """
        asked, text = _Asked(frozenset(within), day, frozenset(levels)), text[:MOST_LETTERS]
        found = self._find_named(text, asked)
        if any(not candidate.doubt for candidate in found):
            meant = [candidate for candidate in found if candidate.doubt in MEANT]
            return Answer("exact" if len(meant) == 1 else "several", tuple(meant))
        near = found or self._find_split(text, asked) or self._find_like(text, asked)
        return Answer("near" if near else "none", tuple(near[:MOST_NEAR]))

    def list_names(self, area_id: str) -> list[str]:
        """Every way to write this unit's name."""
        return self._names_of.get(area_id, [])

    def list_parts(self, area_id: str) -> list[Spelling]:
        """The spellings of former units that are parts of this one now."""
        found = (one for spellings in self._by_key.values() for one in spellings if one.kind == PART)
        return [spelling for spelling in found if spelling.unit.area_id == area_id]

    def is_inside(self, area_id: str, within: Collection[str]) -> bool:
        """Whether the unit is one of these or lies in one of them."""
        return any(above in within for above in self._list_above(area_id))

    def _find_named(self, text: str, asked: _Asked) -> list[Candidate]:
        return self._find_whole(text, asked) or self._find_in_parent(text, asked)

    def _find_whole(self, text: str, asked: _Asked) -> list[Candidate]:
        """By the whole text as one name, with or without the words for its kind."""
        best: dict[str, tuple[tuple[bool, ...], Candidate]] = {}
        for reading in list_readings(list_words(text)):
            spelled = spell(reading.words)
            for spelling in self._by_key.get(spelled.key, ()):
                if spelling.unit.level not in asked.levels or not _is_of_era(spelling, reading):
                    continue
                doubt = self._find_doubt(spelled, reading, spelling, asked)
                is_same = spelled.is_marked and spelled.same_marks(spelling.spelled)
                rank = doubt not in MEANT, not is_same, spelling.kind != "official"
                kept = best.get(spelling.unit.area_id)
                if kept is None or rank < kept[0]:
                    best[spelling.unit.area_id] = rank, Candidate(spelling.unit, spelling, doubt)
        # Who writes marks means the names that have just these: Tân An is not Tân Ấn.
        same = [candidate for rank, candidate in best.values() if not rank[0] and not rank[1]]
        return sorted(same or [candidate for _, candidate in best.values()], key=_order)

    def _find_doubt(self, spelled: Spelled, reading: Reading, spelling: Spelling, asked: _Asked) -> str:
        if not spelled.may_stand_for(spelling.spelled):
            return "marks"
        if not _is_of_type(spelling, reading.types):
            return "type"
        if asked.day and not spelling.valid_from <= asked.day <= spelling.valid_to:
            return "day"
        if asked.within and not self.is_inside(spelling.unit.area_id, asked.within):
            return "moved" if self._has_moved(spelling.unit.area_id, asked.within) else "outside"
        return PART if spelling.kind == PART else ""

    def _has_moved(self, area_id: str, within: Collection[str]) -> bool:
        """Whether what it lies in became one of these, or what became of it lay in one of them."""
        after = {one for above in self._list_above(area_id) for one in self._successors.get(above, ())}
        before = self._predecessors.get(area_id, ())
        return not after.isdisjoint(within) or any(self.is_inside(one, within) for one in before)

    def _find_in_parent(self, text: str, asked: _Asked) -> list[Candidate]:
        """Châu Thành (Tiền Giang); xã Tân Trào, huyện Sơn Dương, tỉnh Tuyên Quang; Tiền Giang: Châu Thành."""
        parts = [part.strip() for part in _PARENT.split(text) if part.strip()]
        if not 2 <= len(parts) <= MOST_PARTS:
            return []
        return self._find_part(", ".join(parts[:-1]), parts[-1], asked) or self._find_part(
            ", ".join(parts[1:]), parts[0], asked
        )

    def _find_split(self, text: str, asked: _Asked) -> list[Candidate]:
        """Dong Hy Thai Nguyen: offered, for two names may also be two places."""
        words = list_words(text)
        for k in range(len(words) - 1, 0, -1):
            if found := self._find_part(" ".join(words[:k]), " ".join(words[k:]), asked):
                return [candidate._replace(doubt=candidate.doubt or "split") for candidate in found]
        return []

    def _find_part(self, name: str, parent: str, asked: _Asked) -> list[Candidate]:
        """The units of this name in a unit of that name, and with doubt in what came before or after it."""
        above = self._find_whole(parent, _Asked(asked.within, None, frozenset(LEVELS)))
        ids = frozenset(candidate.area_id for candidate in above if candidate.doubt in MEANT)
        found = self._find_named(name, asked._replace(within=ids)) if ids else []
        return [candidate for candidate in found if candidate.doubt != "outside"]

    def _find_like(self, text: str, asked: _Asked) -> list[Candidate]:
        """Names with almost the same letters, the nearest first."""
        best: dict[str, tuple[float, Candidate]] = {}
        for reading in list_readings(list_words(text)):
            for spelling, score in self._list_like(spell(reading.words).key):
                is_asked = spelling.unit.level in asked.levels and _is_of_type(spelling, reading.types)
                if not is_asked or (asked.within and not self.is_inside(spelling.unit.area_id, asked.within)):
                    continue
                if score > best.get(spelling.unit.area_id, (0.0,))[0]:
                    best[spelling.unit.area_id] = score, Candidate(spelling.unit, spelling, "letters")
        ranked = sorted(best.values(), key=lambda pair: (-round(pair[0]), _order(pair[1])))
        return [candidate for _, candidate in ranked]

    def _list_like(self, key: str) -> Iterator[tuple[Spelling, float]]:
        if len(key) < FEWEST_LETTERS:
            return
        found = process.extract(key, self._keys, scorer=fuzz.ratio, score_cutoff=NEAR_ENOUGH, limit=MOST_LIKE)
        for like, score, _ in found:
            yield from ((spelling, score) for spelling in self._by_key[like])

    @cached_property
    def _names_of(self) -> dict[str, list[str]]:
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for spellings in self._by_key.values():
            for spelling in spellings:
                found[spelling.unit.area_id][spelling.name] = None
        return {area_id: list(names) for area_id, names in found.items()}

    @cached_property
    def _keys(self) -> list[str]:
        return list(self._by_key)

    def _list_above(self, area_id: str) -> Iterator[str]:
        """The unit and those it lies in."""
        above: str | None = area_id
        while above:
            yield above
            unit = self.units.get(above)
            above = unit.parent_id if unit else None

    def _list_spellings(self, rows: Iterable[Mapping[str, Any]]) -> Iterator[Spelling]:
        """Those of area_names, and the names of the units themselves where they are not among them."""
        told = set()
        for row in rows:
            if unit := self.units.get(row["area_id"]):
                told.add((row["area_id"], row["name"]))
                first = max(row["valid_from"] or FIRST_DAY, unit.valid_from)
                last = min(row["valid_to"] or LAST_DAY, unit.valid_to)
                yield from _spell_name(row["name"], row["kind"], unit, first, last)
        for unit in self.units.values():
            for name, kind in {unit.name_en: "english", unit.name_vi: "official"}.items():
                if (unit.area_id, name) not in told:
                    yield from _spell_name(name, kind, unit, unit.valid_from, unit.valid_to)


class _Asked(NamedTuple):
    within: frozenset[str]
    day: dt.date | None
    levels: frozenset[str]


def _read_unit(row: Mapping[str, Any]) -> Unit:
    first, last = row["valid_from"] or FIRST_DAY, row["valid_to"] or LAST_DAY
    names = row["name_vi"], row["name_en"] or row["name_vi"]
    return Unit(row["area_id"], *names, row["level"], row["type"], row["parent_id"] or None, first, last)


def _spell_name(name: str, kind: str, unit: Unit, first: dt.date, last: dt.date) -> Iterator[Spelling]:
    """As it stands, and without the words for its kind: TP. Bắc Ninh is also Bắc Ninh, as a city."""
    for reading in list_readings(list_words(name)):
        types = _narrow(reading.types, unit) if reading.types else None
        if reading.era is None and types != frozenset():
            yield Spelling(name, kind, spell(reading.words), types, unit, first, last)


def _narrow(types: frozenset[str], unit: Unit) -> frozenset[str]:
    """Those that a unit of its level may have been: Phổ Yên was a district, a town and a city."""
    return frozenset({"province"}) if types == PROVINCES else types & TYPES_OF_LEVEL.get(unit.level, types)


def _is_of_type(spelling: Spelling, types: frozenset[str] | None) -> bool:
    """Whether the unit is of a kind that the text says; what the spelling says counts before today's type."""
    if types is None:
        return True
    if spelling.types is not None:
        return bool(spelling.types & types)
    return spelling.unit.type in types


def _is_of_era(spelling: Spelling, reading: Reading) -> bool:
    return reading.era is None or (reading.era == OLD) != spelling.unit.is_of_today


def _order(candidate: Candidate) -> tuple[Any, ...]:
    """Sure ones first, then today's, then the higher level, then the one that ended last."""
    unit = candidate.unit
    level = LEVELS.index(unit.level) if unit.level in LEVELS else len(LEVELS)
    return bool(candidate.doubt), not unit.is_of_today, level, -unit.valid_to.toordinal(), unit.area_id
