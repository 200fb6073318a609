"""Which place a cell names: read with its day, its parents and the level of its column; never guessed.

One name, one day, several places: the candidates. Nearly a name: the candidates, too. A place that had ended, or
had not begun: told as such.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from clubs import queries
from clubs.intake.rules import rule
from clubs.intake.spelling import key, plain
from clubs.intake.vocabulary import raw_words

LEVELS = ("country", "province", "district", "commune")
_ENUMERATION = re.compile(r"^\s*(?:\(?\d{1,3}[.)]\s*|\d{1,3}\s*[-–]\s*(?=\D)|[IVX]{1,5}[.)]\s+|[a-hA-H][.)]\s+|[-–+*•]\s*)")
_ASIDE = re.compile(r"\(([^()]*)\)")
_HINT = re.compile(r"\s*(?:,|;|\s[-–—]\s|\bthuộc\b|\s/\s)\s*")
_MARKS = re.compile(r"(?:\*+|\[\d+\]|[¹²³])\s*$")


@dataclass(frozen=True)
class Area:
    area_id: str
    name: str
    level: str
    type: str
    parent_id: str
    valid_from: dt.date | None
    valid_to: dt.date | None

    def is_valid(self, day: dt.date | None) -> bool:
        if day is None:
            return True
        return (self.valid_from or dt.date.min) <= day <= (self.valid_to or dt.date.max)


@dataclass(frozen=True)
class Found:
    """kind: one, many (candidates), near (candidates), outside (of the unit's dates) or none."""

    kind: str
    areas: tuple[Area, ...] = ()

    @property
    def area(self) -> Area:
        return self.areas[0]


NONE = Found("none")


@dataclass(frozen=True)
class Named:
    """A text as a name: without its number and asides, with the types that its first words allow."""

    text: str
    types: frozenset[tuple[str, str]]
    bare: str
    hints: tuple[str, ...]


class Places:
    """All places of a version of the data, by name."""

    def __init__(self, areas: Iterable[Area], names: Iterable[tuple[str, str, dt.date | None]]) -> None:
        """names: spelling, area and, for a name of an older unit, the day from which it means this one."""
        self.areas = {area.area_id: area for area in areas}
        self.by_key: dict[str, set[str]] = defaultdict(set)
        self.by_plain: dict[str, set[str]] = defaultdict(set)
        self.children: dict[str, list[str]] = defaultdict(list)
        for area in self.areas.values():
            self._add(area.name, area.area_id)
            self.children[area.parent_id].append(area.area_id)
        self.began: dict[tuple[str, str], dt.date] = {}
        for name, area_id, began in names:
            self._add(name, area_id)
            if began:
                self.began[key(name), area_id] = self.began[key(split_type(name)[1]), area_id] = began
        self._answers: dict[tuple[object, ...], Found] = {}

    @property
    def reform(self) -> dt.date | None:
        """The day on which most provinces of today began: figures of before it belong to the units of before."""
        begun = Counter(area.valid_from for area in self.areas.values() if area.level == "province" and area.valid_from)
        return begun.most_common(1)[0][0] if begun else None

    def _add(self, name: str, area_id: str) -> None:
        self.by_key[key(name)].add(area_id)
        self.by_plain[plain(name)].add(area_id)
        bare = split_type(name)[1]
        if bare and bare != name:
            self.by_key[key(bare)].add(area_id)
            self.by_plain[plain(bare)].add(area_id)

    def ancestors(self, area_id: str) -> list[str]:
        found = []
        while area_id in self.areas and len(found) < 6:
            found.append(area_id)
            area_id = self.areas[area_id].parent_id
        return found

    def is_within(self, area_id: str, parents: Iterable[str]) -> bool:
        return not set(parents).isdisjoint(self.ancestors(area_id))

    def find(self, text: str, day: dt.date | None, parents: Sequence[str] = (), level: str = "") -> Found:
        """parents: ids of the units it must lie in, where its row or title says so. level: of its column's places."""
        asked = (key(text), text, day, tuple(parents), level)
        if asked not in self._answers:
            self._answers[asked] = self._find(read_name(text, self.is_known), day, tuple(parents), level)
        return self._answers[asked]

    def _find(self, named: Named, day: dt.date | None, parents: tuple[str, ...], level: str) -> Found:
        if not key(named.text):
            return NONE
        known = self._look_up(named)
        if day:
            spelt = {key(named.text), key(named.bare)}
            known = {area for area in known if all(self.began.get((name, area), day) <= day for name in spelt)}
        if known:
            for hint in named.hints:
                inside = self._find_hint(hint, day)
                if inside:
                    known = {area for area in known if self.is_within(area, inside) and area not in inside}
                elif key(hint) in _old_words():
                    known = {area for area in known if self.areas[area].valid_to}
            if known:
                return self._choose(known, day, parents, level, named)
        return self._find_near(named, day, parents, level)

    def is_known(self, text: str) -> bool:
        return key(text) in self.by_key or key(split_type(text)[1]) in self.by_key

    def _look_up(self, named: Named) -> set[str]:
        """Places of this name, with the right marks; without any marks where it is written so."""
        known = set(self.by_key.get(key(named.text), ()))
        fitting = {area for area in self.by_key.get(key(named.bare), ()) if self._fits(area, named.types)}
        if not known and not fitting and named.text.isascii():
            known = set(self.by_plain.get(plain(named.text), ()))
            fitting = {area for area in self.by_plain.get(plain(named.bare), ()) if self._fits(area, named.types)}
        if named.types:
            exact = {area for area in known | fitting if (self.areas[area].level, self.areas[area].type) in named.types}
            return exact or fitting or known
        return known | fitting

    def _fits(self, area_id: str, types: frozenset[tuple[str, str]]) -> bool:
        """A town may have been a district before: its level must be right, and its type when nothing else is."""
        return not types or self.areas[area_id].level in {level for level, _ in types}

    def _find_hint(self, hint: str, day: dt.date | None) -> set[str]:
        named = read_name(hint, self.is_known, with_hints=False)
        known = self._look_up(named)
        valid = {area for area in known if self.areas[area].is_valid(day)}
        return valid or known

    def _choose(
        self, known: set[str], day: dt.date | None, parents: tuple[str, ...], level: str, named: Named
    ) -> Found:
        known = {area for area in known if self.areas[area].level == level} or known if level else known
        valid = {area for area in known if self.areas[area].is_valid(day)}
        if not valid:
            ended = self._narrow(known, parents, level)
            return Found("outside", self._sort(ended)) if len(ended) == 1 or parents else self._many(ended, "outside")
        chosen = self._narrow(valid, parents, level)
        if len(chosen) == 1:
            (only,) = chosen
            if parents and not self.is_within(only, parents) and only not in self._above(parents):
                return Found("near", self._sort(chosen))  # outside of the place that its title names
            return Found("one", self._sort(chosen))
        return self._many(chosen, "many")

    def _many(self, areas: set[str], kind: str) -> Found:
        return Found(kind, self._sort(areas)[: int(rule("candidates"))])

    def _above(self, parents: tuple[str, ...]) -> set[str]:
        return {area for parent in parents for area in self.ancestors(parent)}

    def _narrow(self, areas: set[str], parents: tuple[str, ...], level: str) -> set[str]:
        if parents:
            inside = {area for area in areas if self.is_within(area, parents)}
            areas = inside or areas
        if level:
            areas = {area for area in areas if self.areas[area].level == level} or areas
        elif len(areas) > 1:
            highest = min(LEVELS.index(self.areas[area].level) for area in areas)
            at_highest = {area for area in areas if LEVELS.index(self.areas[area].level) == highest}
            areas = at_highest if highest <= 1 else areas
        return areas

    def _sort(self, areas: Iterable[str]) -> tuple[Area, ...]:
        return tuple(sorted((self.areas[area] for area in areas), key=lambda area: area.area_id))

    def _find_near(self, named: Named, day: dt.date | None, parents: tuple[str, ...], level: str) -> Found:
        """Names that are nearly this one; offered, never taken."""
        if not named.bare or len(named.bare) > 60 or not any(letter.isalpha() for letter in named.bare):
            return NONE
        same = {area for area in self.by_plain.get(plain(named.bare), ()) if self._fits(area, named.types)}
        if not same:
            names = self._names_around(day, parents, level)
            near = process.extract(
                key(named.bare), list(names), scorer=fuzz.ratio, score_cutoff=rule("name_nearness"), limit=5
            )
            same = {area for name, score, _ in near if score >= near[0][1] - 6 for area in names[name]}
        same = {area for area in same if self.areas[area].is_valid(day)}
        return Found("near", self._sort(self._narrow(same, parents, level))[: int(rule("candidates"))]) if same else NONE

    @lru_cache(64)  # noqa: B019 - lives as long as the version it belongs to
    def _names_around(self, day: dt.date | None, parents: tuple[str, ...], level: str) -> dict[str, set[str]]:
        """Names of valid places inside the parents, or of the level; provinces and districts where neither is said."""
        levels = {level} if level else {"province", "district"}
        names: dict[str, set[str]] = defaultdict(set)
        for area in self.areas.values():
            if area.is_valid(day) and (self.is_within(area.area_id, parents) if parents else area.level in levels):
                names[key(split_type(area.name)[1])].add(area.area_id)
        return names

    def find_mention(self, text: str, day: dt.date | None) -> tuple[Area, ...]:
        """Places that a title names, the smallest last: 'THÀNH PHỐ HẠ LONG, TỈNH QUẢNG NINH' -> Quảng Ninh, Hạ Long."""
        words = re.findall(r"[^\W_]+\.?", text)
        found: list[Found] = []
        position = 0
        while position < len(words):
            for length in range(min(7, len(words) - position), 0, -1):
                phrase = " ".join(words[position : position + length])
                mention = self._read_mention(phrase, day, words[position - 1] if position else "")
                if mention:
                    found.append(mention)
                    position += length
                    break
            else:
                position += 1
        return self._order_mentions(found)

    def _read_mention(self, phrase: str, day: dt.date | None, before: str) -> Found | None:
        types, bare = split_type(phrase)
        if not bare or (not types and (len(phrase.split()) < 2 or not phrase[:1].isupper())):
            return None
        named = Named(phrase, types, bare, ())
        known = {area for area in self._look_up(named) if self.areas[area].is_valid(day)}
        known = {area for area in known if not types or self.areas[area].level in {level for level, _ in types}}
        if not types:
            known = {area for area in known if self.areas[area].level == "province"}
        known -= {area for area in known if self.areas[area].level == "country"}
        return Found("many", self._sort(known)) if known else None

    def _order_mentions(self, found: list[Found]) -> tuple[Area, ...]:
        """Provinces decide between districts of one name; what stays in doubt is left out."""
        provinces = {area.area_id for one in found for area in one.areas if area.level == "province"}
        chosen: dict[str, Area] = {}
        for one in found:
            areas = [area for area in one.areas if self.is_within(area.area_id, provinces)] or list(one.areas)
            smallest = [area for area in areas if area.level != "province"] if len(found) > 1 else []
            areas = smallest if len(areas) > 1 and len(smallest) == 1 else areas
            if len(areas) > 1:
                areas = [area for area in areas if area.level == "province"]
            if len(areas) == 1:
                chosen[areas[0].area_id] = areas[0]
        return tuple(sorted(chosen.values(), key=lambda area: LEVELS.index(area.level)))


def read_name(text: str, is_known: Callable[[str], bool], with_hints: bool = True) -> Named:
    text = _MARKS.sub("", _ENUMERATION.sub("", text)).strip(" .:;-–")
    hints = []
    if with_hints:
        hints = [aside.strip() for aside in _ASIDE.findall(text) if aside.strip()]
        text = _ASIDE.sub(" ", text).strip()
        first, *others = _HINT.split(text)
        if others and first.strip() and not is_known(text):
            text, hints = first.strip(), hints + [other for other in others if other.strip()]
    text = " ".join(text.split())
    types, bare = split_type(text)
    return Named(text, types, bare, tuple(hints))


@lru_cache(50_000)
def split_type(text: str) -> tuple[frozenset[tuple[str, str]], str]:
    """('TP Vinh') -> what a TP can be, 'Vinh'. A name that is only a type, as 'Thị trấn', keeps it."""
    low = text.lower()
    for word, kinds in _types():
        if low.startswith(word):
            rest = text[len(word) :]
            if word.endswith(".") or rest[:1] in (" ", ".") or (rest[:1].isdigit() and len(word) > 1):
                bare = rest.strip(" .")
                if bare:
                    return kinds, bare
    return frozenset(), text


@lru_cache(1)
def _types() -> tuple[tuple[str, frozenset[tuple[str, str]]], ...]:
    import csv

    from clubs.store.declaration import DATA

    kinds: dict[str, set[tuple[str, str]]] = defaultdict(set)
    with (DATA / "intake_words.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["kind"] == "place_type" and row["language"] == "vi":
                for pair in row["meaning"].split():
                    level, _, kind = pair.partition(":")
                    kinds[row["words"]].add((level, kind))
    return tuple((word, frozenset(kinds[word])) for word in sorted(kinds, key=len, reverse=True))


@lru_cache(1)
def _old_words() -> frozenset[str]:
    return frozenset(key(word) for word in raw_words("old_unit"))


@lru_cache(4)
def load_places(version: str) -> Places:
    rows = queries.run("areas_to_recognise", version=version)
    areas, names = {}, []
    for row in rows.itertuples(index=False):
        areas[row.area_id] = Area(
            row.area_id, row.name_vi, row.level, row.type, row.parent_id or "", _day(row.valid_from), _day(row.valid_to)
        )
        if row.name:
            names.append((row.name, row.area_id, _day(row.name_from) if row.kind == "old_name" else None))
    return Places(areas.values(), names)


def _day(value: object) -> dt.date | None:
    return value.date() if hasattr(value, "date") and value == value else None  # NaT is not itself
