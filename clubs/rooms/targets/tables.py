"""Columns of the tables of promises: decision, kind, due day, base, verdict, source."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from clubs.choices.scope import Scope
from clubs.rooms.targets.lineage import name_decision
from clubs.tables.cells import Figure
from clubs.tables.columns import Column, Listing, indicator_column, note_column, source_column, verdict_column
from clubs.tables.leads import Opening
from clubs.words import endings, phrases
from clubs.words.formats import is_missing
from clubs.words.phrases import Row
from clubs.words.text import Words

PROMISES_IN_VIEW = 6
WIDTHS_PX = (120, 250, 160, 115, 150, 150, 300, 220, 200, 200)
NARROW_WIDTHS_PX = (118, 228, 130)


def promise_columns(words: Words) -> list[Column]:
    """Columns of the table of all promises."""
    return [
        Column(words("table-part"), lambda row: words("level-" + row["level"], name=words.name(row))),
        indicator_column(words),
        Column(words("table-promise"), Figure(words, "target_")),
        Column(words("table-due"), lambda row: phrases.due(words, row)),
        verdict_column(words, lambda row: endings.say_state(words, row)),
        Column(words("targets-kind"), lambda row: name_kind(words, row)),
        Column(words("table-decision"), lambda row: name_decision(words, row)),
        Column(words("targets-base"), lambda row: say_base(words, row)),
        Column(words("table-last-figure"), lambda row: _last_figure(words, row)),
        source_column(words),
    ]


def arrange_promises(now: Scope) -> Listing:
    """How each promise stands is seen without scrolling sideways, on a projector and on a phone."""
    words, columns = now.words, promise_columns(now.words)
    shown = _short_columns(words) if now.is_phone else columns
    widths = NARROW_WIDTHS_PX if now.is_phone else WIDTHS_PX
    return Listing(
        [replace(column, width=px) for column, px in zip(shown, widths, strict=True)],
        taken=columns,
        text=text_columns(words),
        rows_in_view=PROMISES_IN_VIEW,
        wraps=True,
        opened=lambda row: {"target": row["target_id"]},
    )


def _short_columns(words: Words) -> list[Column]:
    """What a phone has room for: how a promise stands, and which it is; the rest in its own table."""
    return [
        verdict_column(words, lambda row: endings.say_state(words, row)),
        Column(words("table-promise"), lambda row: phrases.promise(words, row)),
        Column(words("table-part"), lambda row: words.name(row)),
    ]


def text_columns(words: Words) -> list[Column]:
    """The same promises to open by keyboard."""
    return [
        Column(
            words("table-promise"),
            Opening(lambda row: phrases.promise(words, row), "targets", "target", "target_id"),
        ),
        Column(words("table-part"), lambda row: words.name(row)),
        verdict_column(words, lambda row: endings.say_state(words, row)),
    ]


def name_kind(words: Words, row: Row) -> str:
    """Total, new, coverage …; a draft or a sum of other plans says so."""
    kind = words("targets-kind-" + row["kind"].replace("_", "-"))
    if row["status"] == "adopted":
        return kind
    return phrases.add_notes(words, kind, words("status-" + row["status"]))


def say_base(words: Words, row: Row) -> str:
    """The total that a promise starts from: stated by the plan, found near its day, or none."""
    if row["kind"] == "new" and is_missing(row["as_total_baseline"]):
        return words("targets-base-new", day=row["baseline_on"]) if not is_missing(row["baseline_on"]) else ""
    if is_missing(row["baseline_value"]):
        return ""
    key = "targets-base-found" if is_missing(row["baseline_figure_id"]) else "targets-base-stated"
    return words(key, base=phrases.baseline(words, row), day=row["baseline_on"])


def _last_figure(words: Words, row: Row) -> str:
    if is_missing(row["now_value"]):
        return ""
    return words("table-figure-dated", figure=phrases.now(words, row), when=phrases.as_of(words, row))


def wording_columns(words: Words) -> list[Column]:
    """Columns of the table of sources that tell one promise."""
    return [
        source_column(words),
        Column(words("targets-published"), lambda row: _say_published(words, row)),
        Column(words("targets-wording"), Figure(words)),
        Column(words("targets-worded-as"), lambda row: _name_printed_kind(words, row)),
        Column(words("targets-differs"), lambda row: words("targets-differs-yes") if row["differs"] else ""),
        note_column(words),
    ]


def _name_printed_kind(words: Words, row: Row) -> Any:
    printed = row["scope_printed"]
    key = f"targets-printed-{printed}"
    return words(key) if words.has(key) else printed


def _say_published(words: Words, row: Row) -> str:
    """With a chosen year: whether the reader of that year could have read it."""
    day = words.as_of(row["published"])
    return words("targets-published-later", day=day) if row["is_later"] else day


def citation_columns(words: Words) -> list[Column]:
    """Columns of the table of sources that cite one decision."""
    return [
        source_column(words),
        Column(words("targets-published"), lambda row: _say_published(words, row)),
        Column(words("targets-number-printed"), "number_printed"),
        Column(words("targets-date-printed"), "date_printed"),
        Column(words("targets-differs"), lambda row: words("targets-differs-date") if row["differs"] else ""),
        note_column(words),
    ]


def sum_columns(words: Words) -> list[Column]:
    """Columns of the table of provinces beside the national promises."""
    return [
        Column(words("table-province"), lambda row: words.name(row)),
        Column(words("table-due"), lambda row: phrases.due(words, row)),
        Column(words("table-decision"), "programme_number"),
        Column(words("targets-promised"), lambda row: _promised(words, row)),
        Column(words("targets-promised-as-total"), lambda row: _number(row["of_another_kind"])),
    ]


def _promised(words: Words, row: Row) -> str:
    if is_missing(row["promised"]):
        return ""
    return words.value(row["promised"], row["promised_bound"], "clubs_new")


def _number(value: Any) -> float | None:
    return None if is_missing(value) else float(value)
