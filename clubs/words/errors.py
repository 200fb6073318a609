"""An error in the reader's language: where it stands, what is wrong and what to do."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from clubs.errors import ClubsError, InvalidData, Problem
from clubs.words.text import Words


def say_error(words: Words, error: ClubsError) -> str:
    """The sentence; of broken data one line for each problem after it."""
    told = words(error.key, **error.arguments)
    return "\n".join([told, *(_say_data(words, error) if isinstance(error, InvalidData) else ())])


def report_error(words: Words, error: ClubsError) -> str:
    """The same for who runs a command; a file of faults that a build wrote gets its sentences."""
    if isinstance(error, InvalidData) and error.file:
        say_in_file(words, error.file)
    return say_error(words, error)


def say_problem(words: Words, problem: Problem) -> str:
    place = "cell" if problem.column else "row" if problem.line else "file"
    where = words(f"error-place-{place}", file=problem.file, line=str(problem.line), column=problem.column)
    return words("error-problem", where=where, what=words(problem.key, **problem.arguments))


def say_in_file(words: Words, file: Path) -> None:
    """Adds to each fault of a file that a build wrote what is wrong and the remedy, as its last column."""
    draft = file.with_suffix(".said")
    with (
        file.open(encoding="utf-8-sig", newline="") as faults,
        draft.open("w", encoding="utf-8-sig", newline="") as target,
    ):
        reader, writer = csv.reader(faults), csv.writer(target)
        columns = next(reader)
        writer.writerow([*columns, words("error-said")])
        for cells in reader:
            row = dict(zip(columns, cells, strict=False))
            writer.writerow([*cells, _say_fault(words.lang, row)])
    draft.replace(file)


def _say_data(words: Words, error: InvalidData) -> Iterator[str]:
    if error.file:
        for key, n in error.counts.items():
            yield words("error-kind", kind=words(f"{key}-kind"), n=n)
        yield words("error-told", told=len(error.problems), file=str(error.file))
    for problem in error.problems:
        yield say_problem(words, problem)


def _say_fault(lang: str, row: dict[str, str]) -> str:
    said = _pattern(lang, row["fault"])
    for name in _NAMES:
        said = said.replace(_mark(name), row[name])
    return said


_NAMES = ("value", "wanted", "nearest")


@lru_cache
def _pattern(lang: str, key: str) -> str:
    """The sentence of a fault with marks for its values: a million are not formatted one by one."""
    return Words(lang)(key, **{name: _mark(name) for name in _NAMES})


def _mark(name: str) -> str:
    return f"\ue000{name}\ue001"
