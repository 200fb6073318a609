"""Columns of the tables of promises: decision, kind, due day, base, verdict, source; one promise's facts."""

from __future__ import annotations

from typing import Any

import pandas as pd

from clubs.rooms.targets.lineage import Lineage, name_decision
from clubs.tables.cells import Cell, Figure
from clubs.tables.leads import Opening
from clubs.words import endings, phrases, sentences
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


def list_facts(words: Words, lineage: Lineage, row: Row) -> pd.DataFrame:
    """One promise, a fact a row: what was promised, by whom, from where, after what, and how it stands."""
    told = {
        "targets-fact-promise": phrases.promise(words, row),
        "table-part": words.name(row),
        "table-decision": name_decision(words, row),
        "targets-fact-name": _name_programme(words, row),
        "targets-fact-since": _say_since(words, row),
        "targets-kind": name_kind(words, row),
        "targets-base": say_base(words, row) or words("targets-base-none"),
        "targets-fact-as-total": _say_as_total(words, row),
        "targets-fact-follows": _tell_other(words, lineage, row["follows_target_id"]),
        "targets-fact-followed": _tell_other(words, lineage, row["followed_by_target_id"]),
        "table-verdict": sentences.title(words, row, words.name(row)),
        "table-note": row[f"note_{words.lang}"],
    }
    facts = [(words(key), text) for key, text in told.items() if not is_missing(text) and text]
    return pd.DataFrame(facts, columns=["what", "told"]).assign(
        source_id=row["target_source_id"], now_source_id=row["source_id"]
    )


def fact_columns(words: Words) -> dict[str, Cell]:
    return {words("targets-fact"): "what", words("targets-told"): "told"}


def _name_programme(words: Words, row: Row) -> str:
    """The name of a decision that goes by its number; without a number the name is the decision."""
    return "" if is_missing(row["programme_number"]) else words.name(row, "programme_name")


def _say_since(words: Words, row: Row) -> str:
    """From when a promise counts whose decision shows no date: nobody can tell that it was known earlier."""
    if not is_missing(row["decided_on"]) or is_missing(row["made_on"]):
        return ""
    key = "targets-since-assumed" if is_undated(row) else "targets-since-told"
    return words(key, day=row["made_on"])


def is_undated(row: Row) -> bool:
    """Neither the decision nor its earliest source shows a date."""
    return bool(is_missing(row["decided_on"]) and is_missing(row["published"]))


def _say_as_total(words: Words, row: Row) -> str:
    """New clubs become a total only on top of the total that the plan itself states."""
    if row["indicator_id"] != "clubs_new" or row["kind"] != "new":
        return ""
    if is_missing(row["as_total_value"]):
        return words("targets-as-total-none")
    return words(
        "targets-as-total",
        base=phrases.baseline(words, row),
        new=words.value(row["target_value"], row["target_bound"], "clubs_new"),
        total=words.value(row["as_total_value"], row["target_bound"], "clubs"),
    )


def _tell_other(words: Words, lineage: Lineage, target_id: Any) -> str:
    found = lineage.listed[lineage.listed["target_id"] == target_id]
    if found.empty:
        return ""
    other = found.iloc[0]
    decision = name_decision(words, other)
    return words("targets-fact-other", decision=decision, promise=phrases.promise(words, other))


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
