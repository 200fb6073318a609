"""The words of data/intake_words.csv and the meanings of data/heading_meanings.csv, ready to be found in a
text.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache

from clubs.intake.spelling import key, plain
from clubs.store.declaration import DATA


@dataclass(frozen=True)
class Meaning:
    """What a set of concepts says: kind indicator, column, left_out or ask; names are its ids."""

    kind: str
    names: tuple[str, ...]
    needed: frozenset[str]
    allowed: frozenset[str]


@cache
def phrases(kind: str) -> dict[tuple[str, ...], str]:
    """Words (as keys, and without marks) -> meaning, of one kind of word."""
    exact: dict[tuple[str, ...], str] = {}
    bare: dict[tuple[str, ...], str] = {}
    for row in _read("intake_words.csv"):
        if row["kind"] == kind:
            exact.setdefault(tuple(key(row["words"]).split()), row["meaning"])
            bare.setdefault(tuple(plain(row["words"]).split()), row["meaning"])
    return bare | exact


@cache
def exact_phrases(kind: str) -> dict[tuple[str, ...], str]:
    found: dict[tuple[str, ...], str] = {}
    for row in _read("intake_words.csv"):
        if row["kind"] == kind:
            found.setdefault(tuple(key(row["words"]).split()), row["meaning"])
    return found


@cache
def longest(kind: str) -> int:
    return max(map(len, phrases(kind)), default=0)


@cache
def raw_words(kind: str) -> dict[str, str]:
    """Words as they are written, in lower case -> meaning."""
    return {
        row["words"].lower(): row["meaning"]
        for row in reversed(_read("intake_words.csv"))
        if row["kind"] == kind
    }


@cache
def meanings() -> tuple[Meaning, ...]:
    read = []
    for row in _read("heading_meanings.csv"):
        concepts = row["concepts"].split()
        needed = frozenset(concept for concept in concepts if not concept.endswith("?"))
        allowed = frozenset(concept.rstrip("?") for concept in concepts)
        read.append(Meaning(row["kind"], tuple(row["meaning"].split(",")), needed, allowed))
    return tuple(read)


def find_words(words: list[str], kind: str, is_bare: bool) -> tuple[list[str], list[str]]:
    """Meanings found in a list of words, longest phrases first, and the words that are in none.

    is_bare: the text is written without marks, so that `quy` may be any word that looks so.
    """
    known = phrases(kind) if is_bare else exact_phrases(kind)
    most, found, rest, position = longest(kind), [], [], 0
    while position < len(words):
        for length in range(min(most, len(words) - position), 0, -1):
            meaning = known.get(tuple(words[position : position + length]))
            if meaning is not None:
                found.append(meaning)
                position += length
                break
        else:
            rest.append(words[position])
            position += 1
    return found, rest


def begins_with(text: str, kind: str) -> str:
    """The words of this kind that a text begins with, as a key; empty when it begins otherwise."""
    words = key(text).split()
    known = phrases(kind) if text.isascii() else exact_phrases(kind)
    for length in range(min(longest(kind), len(words)), 0, -1):
        if tuple(words[:length]) in known:
            return " ".join(words[:length])
    return ""


def is_word(text: str, kind: str) -> bool:
    """Whether the whole text is a word of this kind."""
    words = tuple(key(text).split())
    return words in (phrases(kind) if text.isascii() else exact_phrases(kind)) and bool(words)


@cache
def _read(file: str) -> list[dict[str, str]]:
    with (DATA / file).open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))
