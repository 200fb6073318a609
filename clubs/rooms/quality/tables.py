"""The tables about contradictions: findings, the rows behind them side by side, the rules asked."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from clubs.rooms.quality.words import name_subject, say_does, say_effect, say_found, say_rule
from clubs.tables.columns import Column, source_column, value_column
from clubs.words import phrases
from clubs.words.formats import is_missing
from clubs.words.text import Words


def finding_columns(words: Words, symbols: Mapping[str, str], with_rule: bool = True) -> list[Column]:
    """Columns of the list of findings: one line each."""
    rule = Column(words("table-finding"), lambda row: say_rule(words, row, symbols))
    columns = [
        Column(words("quality-about"), lambda row: name_subject(words, row)),
        value_column(words),
        Column(words("quality-what"), lambda row: say_found(words, row)),
        Column(words("quality-effect"), lambda row: say_effect(words, row)),
        source_column(words),
    ]
    return [rule, *columns] if with_rule else columns


def rule_columns(words: Words, symbols: Mapping[str, str]) -> list[Column]:
    """Columns of the table of rules: what each asks, what is done about it, and how often it was broken."""
    return [
        Column(words("table-finding"), lambda row: say_rule(words, row, symbols)),
        Column(words("quality-number"), lambda row: int(row["findings"])),
        Column(
            words("quality-wrong"), lambda row: words(f"check-{row['check_id'].replace('_', '-')}-explain")
        ),
        Column(words("quality-does"), lambda row: say_does(words, row["check_id"])),
    ]


def side_columns(words: Words) -> list[Column]:
    """Columns of the rows behind one finding, side by side."""
    return [
        Column(words("quality-counted"), lambda row: _name_counted(words, row)),
        value_column(words),
        Column(words("quality-date"), lambda row: _say_date(words, row)),
        Column(words("quality-standing"), lambda row: _say_standing(words, row)),
        Column(words("quality-source"), lambda row: _say_source(words, row)),
    ]


def _name_counted(words: Words, row: pd.Series) -> str:
    """What is counted, of which clubs, and where it is not the place of the finding, where."""
    number = row["programme_number"]
    scope = "" if is_missing(row["scope"]) else words("scope-" + row["scope"].replace("_", "-"))
    if scope and not is_missing(number):
        scope = words("table-scope-of", scope=scope, number=str(number))
    elif not is_missing(number):
        scope = str(number)
    place = "" if row["is_of_place"] else words.name(row)
    indicator = "" if is_missing(row["indicator_name_vi"]) else words.name(row, "indicator_name")
    told = ", ".join(part for part in (place, indicator, scope) if part)
    return words("quality-role", role=words(f"quality-role-{row['role']}"), told=told)


def _say_date(words: Words, row: pd.Series) -> str:
    if row["row_table"] == "figures.csv":
        return words.as_of(row["as_of_printed"], row["as_of_from"], row["as_of_to"])
    if not is_missing(row["decided_on"]):
        return words("quality-decided", when=words.as_of(row["decided_on"]))
    return words("quality-due", due=phrases.due(words, row))


def _say_source(words: Words, row: pd.Series) -> str:
    """Who said so and when."""
    told = [] if is_missing(row["publisher"]) else [str(row["publisher"])]
    if not is_missing(row["published"]):
        told.append(words.as_of(row["published"]))
    return ", ".join(told)


def _say_standing(words: Words, row: pd.Series) -> str:
    """Shown or not, and by which clause of the written rule."""
    key, standing = f"quality-standing-{row['standing']}", row["standing"]
    if standing not in ("shown", "beside"):
        return words(key)
    kinds = [words(f"sources-kind-{row[column]}") for column in ("source_kind", "against_source_kind")]
    shown, beside = kinds if standing == "shown" else reversed(kinds)
    clause = "story-clause-" + row["clause"].replace("_", "-")
    return words(key, clause=words(clause, shown=shown, beside=beside))
