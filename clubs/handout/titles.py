"""Titles of slides: the sentence that a chart or a table says, made by rule from its own numbers."""

from __future__ import annotations

from collections import Counter

import pandas as pd

from clubs.choices.scope import Scope
from clubs.handout import wording
from clubs.handout.written import write_rows
from clubs.paper import Chart, Paper, Table
from clubs.words import phrases
from clubs.words.formats import is_missing
from clubs.words.text import Words

MOST_TOLD, MOST_LETTERS = 6, 130
# By key of a table: what a row is about beside its first column, and the columns that say what was found.
VALUE = ("table-value", "table-as-of")
SUBJECTS = {"promises": "table-promise"}
FINDINGS = {
    "league": ("compare-pace-rank", "compare-pace"),
    "sizes": ("district-per-club",),
    "promises": ("changes-now",),
    "sources": ("sources-document",),
}


def title_chart(paper: Paper, chart: Chart, heading: str) -> str:
    """What its rows say together, else what the chart says in words; the heading where that is too long."""
    words = paper.now.words
    if chart.key == "tiles":
        return title_places(words, chart.data)
    if chart.key == "findings":
        return _title_rules(words, chart.data)
    return _title_promises(paper, chart.data) or wording.shorten_list(chart.alt) or heading


def title_table(paper: Paper, table: Table, heading: str, data: pd.DataFrame) -> str:
    """What the rows say together, else the heading with the first rows; without one the page's own title."""
    now, words = paper.now, paper.now.words
    place, columns = now.place, set(data.columns)
    if table.key == "places":
        return title_places(words, data)
    if "check_id" in columns and "effect" not in columns:
        return words("deck-title-findings", place=place, n=len(data))
    if promised := _title_promises(paper, data):
        return promised
    if heading == words("province-others"):
        return words("deck-title-others", place=place, n=data["indicator_id"].nunique())
    named = heading or table.label
    return (_tell_first(now, table, named, data) if heading else "") or named or paper.title


def _title_promises(paper: Paper, data: pd.DataFrame) -> str:
    """How many promises are in each state; empty for other rows, and for promises that changed."""
    now, words = paper.now, paper.now.words
    if not {"target_id", "due", "state"} <= set(data.columns) or "kind_of_change" in data.columns:
        return ""
    told = {"n": len(data), "states": count_states(words, data)}
    if set(data["area_id"]) == {now.province}:
        return words("deck-title-promises", place=now.place, **told)
    return words("deck-title-all-promises", places=data["area_id"].nunique(), **told)


def _title_rules(words: Words, findings: pd.DataFrame) -> str:
    """How often the rules found something, and which one most often."""
    ((check_id, most),) = Counter(findings["check_id"]).most_common(1)
    rule = words("check-" + check_id.replace("_", "-"))
    rules = findings["check_id"].nunique()
    return words("deck-title-rules", n=len(findings), rules=rules, rule=rule, most=most)


def _tell_first(now: Scope, table: Table, heading: str, data: pd.DataFrame) -> str:
    """Heading. Lai Châu: 34 CLB; Quảng Ninh: 165 CLB; …; empty where no column says what was found."""
    rows = data[data["is_compared"]] if "is_compared" in data else data
    said = _say_rows(now, table, rows)
    return wording.list_first(heading, said, MOST_LETTERS) or wording.list_first(heading, said)


def list_first_rows(paper: Paper) -> list[str]:
    """The first rows of the page's first table of figures or documents, each as a line of text."""
    shown = (table for table in paper.tables if len(table.data))
    return next(filter(None, (_say_rows(paper.now, table, table.data) for table in shown)), [])


def _say_rows(now: Scope, table: Table, data: pd.DataFrame) -> list[str]:
    """Hà Nội, Số CLB hiện có: 27 CLB. Nothing where no column says what was found."""
    rows, words = write_rows(now, data, table, MOST_TOLD), now.words
    subjects = [0, *_find(words, rows.headings, SUBJECTS.get(table.key, "table-indicator"))]
    found = _find(words, rows.headings, *FINDINGS.get(table.key, VALUE))
    return [
        f"{', '.join(row[k].text for k in subjects)}: {', '.join(row[k].text for k in found)}"
        for row in rows.cells
        if found
    ]


def _find(words: Words, headings: list[str], *keys: str) -> list[int]:
    return [headings.index(words(key)) for key in keys if words(key) in headings]


def title_places(words: Words, places: pd.DataFrame) -> str:
    reported, judged = (
        places["latest_value"].notna().sum(),
        places["is_judged"].fillna(False).astype(bool).sum(),
    )
    return words("deck-title-places", places=len(places), reported=int(reported), judged=int(judged))


def count_states(words: Words, data: pd.DataFrame) -> str:
    """2 đã đạt, 1 chưa báo cáo: the most frequent first; of a single row only the word."""
    counts = Counter(state for state in data["state"] if not is_missing(state))
    if len(data) == 1:
        return "".join(phrases.state_word(words, state) for state in counts)
    return ", ".join(
        words("deck-state-count", n=n, state=phrases.state_word(words, state))
        for state, n in counts.most_common()
    )
