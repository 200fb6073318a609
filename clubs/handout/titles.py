"""Titles of slides: what a chart or a table is called, else its heading with its first rows."""

from __future__ import annotations

import pandas as pd

from clubs.choices.scope import Scope
from clubs.handout import wording
from clubs.handout.written import write_rows
from clubs.paper import Chart, Paper, Table
from clubs.tables.columns import FOUND, SUBJECT

MOST_TOLD, MOST_LETTERS = 6, 130


def title_chart(chart: Chart, heading: str) -> str:
    """Its own, else what it says in words; the heading where that is too long."""
    return chart.title or wording.shorten_list(chart.alt) or heading


def title_table(paper: Paper, table: Table, heading: str, data: pd.DataFrame) -> str:
    """Its own, else the heading with the first rows; without a heading the page's own title."""
    told = table.title or (_tell_first(paper.now, table, heading, data) if heading else "")
    return told or heading or table.label or paper.title


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
    rows = write_rows(now, data, table, MOST_TOLD)
    roles = [column.role for column in rows.columns]
    subjects = [k for k, role in enumerate(roles) if k == 0 or role == SUBJECT]
    found = [k for k, role in enumerate(roles) if k and role == FOUND]
    return [
        f"{', '.join(row[k].text for k in subjects)}: {', '.join(row[k].text for k in found)}"
        for row in rows.cells
        if found
    ]
