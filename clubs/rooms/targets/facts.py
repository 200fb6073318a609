"""One promise, a fact a row: what was promised by whom, on which base, and how it stands."""

from __future__ import annotations

from typing import Any

import pandas as pd

from clubs.rooms.targets.lineage import Lineage, name_decision
from clubs.rooms.targets.tables import name_kind, say_base
from clubs.tables.columns import Column
from clubs.words import phrases, sentences
from clubs.words.formats import is_missing
from clubs.words.phrases import Row
from clubs.words.text import Words


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
        "table-note": row[f"note_{words.data_lang}"],
    }
    facts = [(words(key), text) for key, text in told.items() if not is_missing(text) and text]
    return pd.DataFrame(facts, columns=["what", "told"]).assign(
        source_id=row["target_source_id"], now_source_id=row["source_id"]
    )


def fact_columns(words: Words) -> list[Column]:
    return [Column(words("targets-fact"), "what"), Column(words("targets-told"), "told")]


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
