"""The dry run of a file: what was understood, what it would change, what must be asked. Page, shell and API
print this.

run = dry_run.read(Path("bao-cao.xlsx"), version=versions.current(), words=Words("vi"))
run.report is the JSON of the contract (docs/intake.md); run.exit_code is 0, 3 (questions open) or 1 (cannot
be read).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clubs.day import find_today
from clubs.intake import templates
from clubs.intake.claims import Claim, ClubRow, Understood
from clubs.intake.classes import classify, find_findings
from clubs.intake.indicators import load_indicators
from clubs.intake.known import Known
from clubs.intake.places import load_places
from clubs.intake.reading.reader import CannotRead, hash_file, read_bytes, read_file
from clubs.intake.suspicions import doubt
from clubs.intake.turning import find_turned
from clubs.intake.understand import understand
from clubs.words.errors import say_error
from clubs.words.text import Words

NOTHING_TO_ASK, CANNOT_READ, QUESTIONS_OPEN = 0, 1, 3
SAVED = ("new", "second", "differs")


@dataclass
class DryRun:
    """report: what is printed; understood: what is saved (None when the file cannot be read)."""

    report: dict[str, Any]
    understood: Understood | None

    @property
    def exit_code(self) -> int:
        if "error" in self.report:
            return CANNOT_READ
        return QUESTIONS_OPEN if self.report["questions"] else NOTHING_TO_ASK


def read(
    file: Path | bytes,
    version: str,
    words: Words,
    answers: Iterable[dict[str, Any]] = (),
    name: str = "",
    source_id: str = "",
    today: dt.date | None = None,
) -> DryRun:
    """file: a path, or the bytes of what was uploaded or pasted as `name`. answers: of an earlier run's
    questions.
    """
    given = list(answers)
    encoding = next(
        (str(one["answer"]) for one in given if isinstance(one, dict) and one.get("kind") == "encoding"), ""
    )
    try:
        if isinstance(file, Path):
            name = name or file.name
            book = read_file(file, encoding)
        else:
            book = read_bytes(file, name, encoding)
    except CannotRead as error:
        return DryRun(_report_error(file, name, error, words), None)
    today = today or find_today()
    places, indicators = load_places(version), load_indicators(version)
    told = understand(book, places, indicators, given, today, templates.recall)
    known = Known(version, (claim.area.area_id for claim in told.claims if claim.area))
    doubt(told, indicators, known)
    classify(told, known, source_id)
    find_findings(told, known, indicators, words)
    if not told.claims and not told.clubs and not told.asking.questions and not _has_tables(told):
        return DryRun(_report_error(file, name, CannotRead("not_a_table", "no_table"), words), None)
    verdicts = find_turned(told, version, today)
    return DryRun(_report(told, verdicts, words), told)


def _has_tables(told: Understood) -> bool:
    return any(sheet["kind"] != "ignored" or sheet["reason"] == "hidden" for sheet in told.sheets)


def _report_error(file: Path | bytes, name: str, error: CannotRead, words: Words) -> dict[str, Any]:
    try:
        digest = hash_file(file if isinstance(file, bytes) else file.read_bytes())
    except OSError:
        digest = ""
    told: dict[str, Any] = {
        "file": name,
        "sha256": digest,
        "sheets": [],
        "cells": [],
        "clubs": [],
        "questions": [],
    }
    told |= {"left_out": [], "findings": [], "verdicts": []}
    return told | {"error": {"kind": error.kind, "text": say_error(words, error)}}


def _report(told: Understood, verdicts: list[dict[str, Any]], words: Words) -> dict[str, Any]:
    return {
        "file": told.book.file,
        "sha256": told.book.sha256,
        "encoding": told.book.encoding,
        "sheets": told.sheets,
        "cells": [_write_claim(claim, words) for claim in told.claims],
        "clubs": [_write_club(club, words) for club in told.clubs],
        "questions": told.asking.write(),
        "left_out": told.write_left_out(),
        "findings": told.findings,
        "verdicts": verdicts,
    }


def _write_claim(claim: Claim, words: Words) -> dict[str, Any]:
    return {
        "sheet": claim.sheet,
        "cell": claim.cell,
        "area_id": claim.area.area_id if claim.area else None,
        "indicator_id": claim.indicator,
        "scope": claim.scope,
        "value": claim.value,
        "value_high": claim.high,
        "bound": claim.bound,
        "as_of_from": _write_day(claim.when.as_of_from),
        "as_of_to": _write_day(claim.when.as_of_to),
        "period_start": _write_day(claim.when.period_start),
        "class": claim.kind,
        "note": _write_notes(claim.notes, words),
    }


def _write_club(club: ClubRow, words: Words) -> dict[str, Any]:
    as_of = _write_day(club.when.as_of_to)
    return {
        "sheet": club.sheet,
        "row": club.row,
        "club_id": club.club_id or None,
        "area_id": club.area.area_id if club.area else None,
        "name": club.name,
        "founded_from": club.founded[0] or None,
        "founded_to": club.founded[1] or None,
        "class": club.kind,
        "note": _write_notes(club.notes, words),
        "values": [
            {"cell": cell, "field": field, "value": value, "as_of": as_of}
            for cell, field, value in club.values
        ],
    }


def _write_notes(notes: Iterable[str], words: Words) -> str:
    """negative -> the message intake-note-negative; known:42 -> what is published, 42."""
    told = []
    for note in notes:
        name, _, value = note.partition(":")
        arguments = {"value": words.number(float(value))} if value else {}
        told.append(words(f"intake-note-{name.replace('_', '-')}", **arguments))
    return "; ".join(told)


def _write_day(day: dt.date | None) -> str | None:
    return f"{day:%Y-%m-%d}" if day else None
