"""What a sender's form taught: answers of its earlier loads, so that the next quarter asks nothing again.

A form is known by its headings without their dates. Days and single figures are asked anew each time.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from clubs.intake.periods import find_periods
from clubs.intake.spelling import key
from clubs.intake.tables import Table
from clubs.ledger import book, effect

REMEMBERED = ("place", "column", "unit", "sheet")
DIGITS = 16


def find_form(tables: Iterable[Table]) -> str:
    """The same for the same headings, whatever quarter they speak of."""
    heads = {
        " | ".join(key(find_periods(heading.text)[1]) for heading in column.path)
        for table in tables
        for column in table.columns
        if column.path
    }
    return hashlib.sha256("\n".join(sorted(heads)).encode()).hexdigest()[:DIGITS] if heads else ""


def make_template(form: str, used: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """What an act keeps: the form, and the answers that hold for it next time."""
    answers = [
        {"kind": answer["kind"], "said": answer["said"], "answer": answer["answer"]}
        for answer in used
        if answer.get("said") and _holds_next_time(answer)
    ]
    return {"form": form, "answers": answers}


def _holds_next_time(answer: Mapping[str, Any]) -> bool:
    """Not which of two cells counts, nor a date; that a 0 of this form means none does."""
    if answer["kind"] == "value":
        return str(answer["said"]) == "0"
    is_cell = str(answer["answer"])[:1].isupper() or "!" in str(answer["answer"])
    return answer["kind"] in REMEMBERED and not is_cell


def recall(form: str) -> list[dict[str, Any]]:
    """The answers of all loads of this form in effect, the last ones first."""
    if not form or not book.exists():
        return []
    found: list[dict[str, Any]] = []
    for act in reversed(effect.list_in_effect(book.read_acts())):
        if act.kind == "load":
            template = act.content.get("template") or {}
            if template.get("form") == form:
                found.extend(template.get("answers", []))
    return found
