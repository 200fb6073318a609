"""Questions and their answers: one question stands for all equal cells, and an answer given once holds for
all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from clubs.errors import UsageError
from clubs.intake.privacy import scrub
from clubs.intake.spelling import key

KINDS = ("place", "column", "date", "unit", "value", "club", "sheet", "encoding")
EACH_FILE = ("place", "club", "encoding")
LEAVE_OUT = "leave_out"
NOT_REPORTED = "not_reported"
UNITS = {"dong": 1, "nghin_dong": 1_000, "trieu_dong": 1_000_000, "ty_dong": 1_000_000_000}


@dataclass
class Question:
    """kind: one of KINDS; cell: where the doubt stands; cells: whose figures wait for the answer."""

    sheet: str
    cell: str
    kind: str
    said: str
    candidates: list[Any]
    cells: list[tuple[str, str]] = field(default_factory=list)

    def write(self) -> dict[str, Any]:
        waiting = [name if sheet == self.sheet else f"{sheet}!{name}" for sheet, name in self.cells]
        told = {"sheet": self.sheet, "cell": self.cell, "kind": self.kind, "said": self.said}
        return told | {"candidates": self.candidates, "cells": waiting}


class Asking:
    """Collects questions, and answers those that were answered before."""

    def __init__(self, answers: Iterable[dict[str, Any]] = ()) -> None:
        self.questions: dict[tuple[Any, ...], Question] = {}
        self.used: list[dict[str, Any]] = []
        self._exact: dict[tuple[str, str, str], Any] = {}
        self._said: dict[tuple[str, str], dict[str, Any]] = {}
        for answer in answers:
            self._take(answer)

    def _take(self, answer: dict[str, Any]) -> None:
        if not isinstance(answer, dict) or answer.get("kind") not in KINDS or "answer" not in answer:
            raise UsageError("intake-error-answers")
        sheet, cell, said = (str(answer.get(name) or "") for name in ("sheet", "cell", "said"))
        if cell or not said:
            self._exact[answer["kind"], sheet, cell] = answer
        if said:
            self._said.setdefault((answer["kind"], key(said)), answer)

    def ask(
        self,
        kind: str,
        sheet: str,
        cell: str,
        said: str,
        candidates: Sequence[Any],
        waits: Iterable[str] = (),
    ) -> Any:
        """The answer, or None when the question is open and `waits` must wait."""
        said = scrub(said)
        given = self._exact.get((kind, sheet, cell)) or self._said.get((kind, key(said)))
        if given is not None and not (given.get("said") and key(str(given["said"])) != key(said)):
            if given not in self.used:
                self.used.append(given)
            return given["answer"]
        where = "" if kind in EACH_FILE else sheet
        same = (kind, where, key(said) or cell, tuple(map(str, candidates)))
        question = self.questions.setdefault(same, Question(sheet, cell, kind, said, list(candidates)))
        question.cells.extend((sheet, name) for name in waits if (sheet, name) not in question.cells[-50:])
        return None

    def chosen(self, kind: str, sheet: str, cell: str) -> Any:
        """What was answered without a question: a hidden sheet or column that someone chose to load."""
        given = self._exact.get((kind, sheet, cell))
        return given["answer"] if given else None

    def write(self) -> list[dict[str, Any]]:
        return [question.write() for question in self.questions.values()]
