"""Errors that a user reads: a key of locales/*/error.ftl with its arguments, said in the user's language."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from rapidfuzz import process

from clubs.words.text import LANGUAGES, Words

LANGUAGE_VARIABLE = "CLUBS_LANG"


class ClubsError(Exception):
    """Something a user can mend; `str(error)` is the message in the language of CLUBS_LANG."""

    exit_code = 1

    def __init__(self, key: str, **arguments: Any) -> None:
        super().__init__(key, arguments)
        self.key = key
        self.arguments = arguments

    def message(self, words: Words) -> str:
        return words(self.key, **self.arguments)

    def __str__(self) -> str:
        return self.message(Words(default_language()))


class UsageError(ClubsError):
    """What was asked for does not exist or was asked in the wrong form; nothing is broken."""

    exit_code = 2


@dataclass(frozen=True)
class Problem:
    """One offence in a data file: where it stands, what is wrong and what to do."""

    file: str
    key: str
    line: int = 0
    column: str = ""
    arguments: dict[str, str] = field(default_factory=dict)

    def message(self, words: Words) -> str:
        place = "cell" if self.column else "row" if self.line else "file"
        where = words(f"error-place-{place}", file=self.file, line=str(self.line), column=self.column)
        return words("error-problem", where=where, what=words(self.key, **self.arguments))


class InvalidData(ClubsError):
    """Every problem of all data files, in one report."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("error-invalid-data", number=len(problems))
        self.problems = tuple(problems)

    def message(self, words: Words) -> str:
        return "\n".join([super().message(words), *(problem.message(words) for problem in self.problems)])


def default_language() -> str:
    """The language of CLUBS_LANG, Vietnamese when it is not set or not one of ours."""
    asked = os.environ.get(LANGUAGE_VARIABLE, "")
    return asked if asked in LANGUAGES else LANGUAGES[0]


def find_nearest(asked: str, known: Iterable[str]) -> str:
    """The known name most like the one asked for, empty when nothing is known."""
    found = process.extractOne(asked, sorted(known))
    return found[0] if found else ""
