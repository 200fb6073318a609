"""An error in the reader's language: where it stands, what is wrong and what to do."""

from __future__ import annotations

from clubs.errors import ClubsError, InvalidData, Problem
from clubs.words.text import Words


def say_error(words: Words, error: ClubsError) -> str:
    """The sentence; of broken data one line for each problem after it."""
    problems = error.problems if isinstance(error, InvalidData) else ()
    told = words(error.key, **error.arguments)
    return "\n".join([told, *(say_problem(words, problem) for problem in problems)])


def say_problem(words: Words, problem: Problem) -> str:
    place = "cell" if problem.column else "row" if problem.line else "file"
    where = words(f"error-place-{place}", file=problem.file, line=str(problem.line), column=problem.column)
    return words("error-problem", where=where, what=words(problem.key, **problem.arguments))
