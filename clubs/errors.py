"""What a user can mend: a key of locales/*/error.ftl with its arguments; clubs/words/errors.py says it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rapidfuzz import process


class ClubsError(Exception):
    """Something a user can mend. For a log it is the key with its arguments; a reader gets the sentence."""

    exit_code = 1

    def __init__(self, key: str, **arguments: Any) -> None:
        super().__init__(key, arguments)
        self.key = key
        self.arguments = arguments

    def __str__(self) -> str:
        return f"{self.key}: " + ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())


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


class InvalidData(ClubsError):
    """What is wrong in the data files: the first problems; of more than these how many of each kind, and the
    file where all stand."""

    def __init__(
        self, problems: Sequence[Problem], counts: Mapping[str, int] | None = None, file: Path | None = None
    ) -> None:
        self.problems, self.file = tuple(problems), file
        self.counts = dict(counts or Counter(problem.key for problem in problems))
        super().__init__("error-invalid-data", number=sum(self.counts.values()))


def find_nearest(asked: str, known: Iterable[str]) -> str:
    """The known name most like the one asked for, empty when nothing is known."""
    found = process.extractOne(asked, sorted(known))
    return found[0] if found else ""
