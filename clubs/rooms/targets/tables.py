"""Columns of the tables of promises: decision, kind, due day, base, verdict, source."""

from __future__ import annotations

from typing import Any

from clubs.rooms.targets.lineage import name_decision
from clubs.tables.cells import Cell, Figure
from clubs.tables.leads import Opening
from clubs.words import endings, phrases
from clubs.words.formats import is_missing
from clubs.words.phrases import Row
from clubs.words.text import Words


def promise_columns(words: Words) -> dict[str, Cell]:
    """Columns of the table of all promises."""
    return {
        words("table-part"): lambda row: words("level-" + row["level"], name=words.name(row)),
        words("table-indicator"): lambda row: words.name(row, "indicator_name"),
        words("table-promise"): Figure(words, "target_"),
        words("table-due"): lambda row: phrases.due(words, row),
        words("table-verdict"): lambda row: endings.say_state(words, row),
        words("targets-kind"): lambda row: name_kind(words, row),
        words("table-decision"): lambda row: name_decision(words, row),
        words("targets-base"): lambda row: say_base(words, row),
        words("table-last-figure"): lambda row: _last_figure(words, row),
        words("table-source"): lambda row: row["publisher"],
    }


def promise_widths(words: Words, is_narrow: bool) -> dict[str, int]:
    """In px: how each promise stands is seen without scrolling, on a projector and on a phone."""
    widths = {
        "table-part": 120,
        "table-indicator": 250,
        "table-promise": 160,
        "table-due": 115,
        "table-verdict": 150,
        "targets-kind": 150,
        "table-decision": 300,
        "targets-base": 220,
        "table-last-figure": 200,
        "table-source": 200,
    }
    narrow = {"table-verdict": 118, "table-promise": 228, "table-part": 130}
    return {words(key): px for key, px in (narrow if is_narrow else widths).items()}


def short_promise_columns(words: Words) -> dict[str, Cell]:
    """What a phone has room for: how a promise stands, and which it is; the rest in its own table."""
    return {
        words("table-verdict"): lambda row: endings.say_state(words, row),
        words("table-promise"): lambda row: phrases.promise(words, row),
        words("table-part"): lambda row: words.name(row),
    }


def text_columns(words: Words) -> dict[str, Cell]:
    """The same promises to open by keyboard."""
    return {
        words("table-promise"): Opening(
            lambda row: phrases.promise(words, row), "targets", "target", "target_id"
        ),
        words("table-part"): lambda row: words.name(row),
        words("table-verdict"): lambda row: endings.say_state(words, row),
    }


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


def wording_columns(words: Words) -> dict[str, Cell]:
    """Columns of the table of sources that tell one promise."""
    return {
        words("table-source"): "publisher",
        words("targets-published"): lambda row: _say_published(words, row),
        words("targets-wording"): Figure(words),
        words("targets-worded-as"): lambda row: _name_printed_kind(words, row),
        words("targets-differs"): lambda row: words("targets-differs-yes") if row["differs"] else "",
        words("table-note"): lambda row: row[f"note_{words.lang}"],
    }


def _name_printed_kind(words: Words, row: Row) -> Any:
    printed = row["scope_printed"]
    key = f"targets-printed-{printed}"
    return words(key) if words.has(key) else printed


def _say_published(words: Words, row: Row) -> str:
    """With a chosen year: whether the reader of that year could have read it."""
    day = words.as_of(row["published"])
    return words("targets-published-later", day=day) if row["is_later"] else day


def citation_columns(words: Words) -> dict[str, Cell]:
    """Columns of the table of sources that cite one decision."""
    return {
        words("table-source"): "publisher",
        words("targets-published"): lambda row: _say_published(words, row),
        words("targets-number-printed"): "number_printed",
        words("targets-date-printed"): "date_printed",
        words("targets-differs"): lambda row: words("targets-differs-date") if row["differs"] else "",
        words("table-note"): lambda row: row[f"note_{words.lang}"],
    }


def sum_columns(words: Words) -> dict[str, Cell]:
    """Columns of the table of provinces beside the national promises."""
    return {
        words("table-province"): lambda row: words.name(row),
        words("table-due"): lambda row: phrases.due(words, row),
        words("table-decision"): "programme_number",
        words("targets-promised"): lambda row: _promised(words, row),
        words("targets-promised-as-total"): lambda row: _number(row["of_another_kind"]),
    }


def _promised(words: Words, row: Row) -> str:
    if is_missing(row["promised"]):
        return ""
    return words.value(row["promised"], row["promised_bound"], "clubs_new")


def _number(value: Any) -> float | None:
    return None if is_missing(value) else float(value)
