"""The words for kinds of units, before or behind a name, in both languages, and old and new."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeVar

from clubs.names.folding import Spelled, list_words, spell

Meaning = TypeVar("Meaning")
PROVINCES, CITIES = frozenset({"province", "city"}), frozenset({"city", "district_city"})
TYPES_OF_LEVEL = {
    "province": PROVINCES,
    "district": frozenset({"urban_district", "rural_district", "district_town", "district_city"}),
    "commune": frozenset({"commune", "ward", "township", "special_zone"}),
}
# Words -> the types of areas.csv that they may mean.
TYPE_WORDS: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("tỉnh", "t", "province", "prov"), PROVINCES),
    **dict.fromkeys(("thành phố", "tp", "t p", "city", "municipality"), CITIES),
    **dict.fromkeys(("thành phố trực thuộc trung ương", "centrally run city"), frozenset({"city"})),
    **dict.fromkeys(("thành phố thuộc tỉnh", "provincial city"), frozenset({"district_city"})),
    **dict.fromkeys(("thị xã", "tx", "t x"), frozenset({"district_town"})),
    **dict.fromkeys(("quận", "q", "urban district"), frozenset({"urban_district"})),
    **dict.fromkeys(("huyện", "h", "rural district"), frozenset({"rural_district"})),
    **dict.fromkeys(("district", "dist"), frozenset({"urban_district", "rural_district"})),
    **dict.fromkeys(("thị trấn", "tt", "t t", "township"), frozenset({"township"})),
    "town": frozenset({"district_town", "township"}),
    **dict.fromkeys(("xã", "x", "commune"), frozenset({"commune"})),
    **dict.fromkeys(("phường", "p", "ward"), frozenset({"ward"})),
    **dict.fromkeys(("đặc khu", "special zone"), frozenset({"special_zone"})),
}
OLD, NEW = "old", "new"
ERAS: Mapping[str, str] = {
    **dict.fromkeys(("cũ", "old", "former", "trước đây", "trước sắp xếp", "trước sáp nhập"), OLD),
    **dict.fromkeys(("mới", "new", "hiện nay", "sau sắp xếp", "sau sáp nhập"), NEW),
}
WORDS_KEPT = 50_000  # the syllables of all names, by one, two and more
LINKING = "of"  # province of Quang Ninh
MOST_WORDS = max(len(words.split()) for words in (*TYPE_WORDS, *ERAS))


class Reading(NamedTuple):
    """Words of a name, and what the words around it say: its types (None: any) and old or new."""

    words: tuple[str, ...]
    types: frozenset[str] | None = None
    era: str | None = None


def list_readings(words: Sequence[str]) -> list[Reading]:
    """The name as it stands, then without each word around it that may say a kind.

    All are given: Quan Sơn is a name, and Quận Sơn would be a district; the known names decide.
    """
    found = [Reading(tuple(words))]
    for reading in found:  # grows while it is read
        found += [shorter for shorter in _peel(reading) if shorter not in found]
    return found


def _peel(reading: Reading) -> list[Reading]:
    words, peeled = reading.words, []
    for n in range(1, min(MOST_WORDS, len(words) - 1) + 1):
        behind = words[n + 1 :] if words[n] == LINKING and len(words) > n + 1 else words[n:]
        peeled += _read_as(reading, words[:n], behind) + _read_as(reading, words[-n:], words[:-n])
    return peeled


def _read_as(reading: Reading, said: tuple[str, ...], rest: tuple[str, ...]) -> list[Reading]:
    types, era = _find_meaning(said)
    if types:
        return [reading._replace(words=rest, types=types & (reading.types or types))]
    if era and reading.era is None:
        return [reading._replace(words=rest, era=era)]
    return []


@lru_cache(WORDS_KEPT)
def _find_meaning(said: tuple[str, ...]) -> tuple[frozenset[str] | None, str | None]:
    return _look_up(_TYPES, said), _look_up(_ERAS, said)


def _look_up(known: Mapping[str, tuple[Spelled, Meaning]], said: Sequence[str]) -> Meaning | None:
    """Marks may be left out of the words, not changed: Tịnh Biên is no province."""
    spelled = spell(said)
    found = known.get(spelled.key)
    return found[1] if found and spelled.may_stand_for(found[0]) else None


def _by_key(words: Mapping[str, Meaning]) -> dict[str, tuple[Spelled, Meaning]]:
    return {spell(list_words(word)).key: (spell(list_words(word)), meant) for word, meant in words.items()}


_TYPES, _ERAS = _by_key(TYPE_WORDS), _by_key(ERAS)
