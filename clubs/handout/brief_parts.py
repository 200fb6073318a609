"""What of a page goes on its brief: which sections, which columns, and how few rows each may come down to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from clubs.charts.scene import circle_number
from clubs.choices.scope import Scope
from clubs.handout.written import load_rows, write_rows
from clubs.paper import Chart, Paper, Table, Text
from clubs.tables.columns import NOTE, SOURCE
from clubs.tables.provenance import list_source_ids
from clubs.words.text import Words

PARTS_CHART = "parts"  # the districts: a line of names and figures instead of a second chart
LEFT_OUT = (NOTE, SOURCE)  # the source is a number, what else is said stands behind the link
# Members and money come first where not all rows have room.
FIRST_INDICATORS = ("members_total", "fund_total_vnd", "loans_total_vnd", "loans_members")
SHORT_LETTERS, MOST_SHARE = 15, 44
ALL = 10_000


@dataclass
class BriefPart:
    """A section: heading, sentences, rows, and what is said after them.

    rank: the rows of a section of a lower one are left out sooner.
    """

    heading: str = ""
    notes: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)
    table: Table | None = None
    data: pd.DataFrame = field(default_factory=pd.DataFrame)
    rank: int = 1
    is_continued: bool = False  # under the heading of the section before it

    @property
    def source_ids(self) -> list[list[str]]:
        """Of each row."""
        return [list_source_ids(row.to_frame().T) for _, row in self.data.iterrows()]

    def write(self, now: Scope, numbers: Mapping[Any, int]) -> dict[str, Any]:
        """As the template reads it: texts, and the width of each column (0: as wide as its words)."""
        cited = [sorted({numbers[one] for one in ids if one in numbers}) for ids in self.source_ids]
        headings, rows = _write_table(now, self.table, self.data, cited) if self.table else ([], [])
        return {
            "heading": "" if self.is_continued else self.heading,
            "notes": self.notes,
            "after": self.after,
            "headings": headings,
            "rows": rows,
            "widths": [_weigh(column) for column in zip(headings, *rows, strict=True)],
            "hidden": now.words("brief-hidden", heading=self.heading, n=len(rows)),
            "cited": cited,
            "more": [now.words("brief-more-rows", n=n) for n in range(len(rows) + 1)],
        }


def list_parts(paper: Paper) -> tuple[list[str], list[BriefPart], list[Chart]]:
    """What stands before the chart, the sections in the order of the page, and the chart."""
    lead, parts, words = BriefPart(), [BriefPart(rank=9)], paper.now.words
    charts: list[Chart] = []
    for part in paper.parts:
        here = parts[-1] if charts or len(parts) > 1 else lead
        if isinstance(part, Text) and part.kind == "heading":
            parts.append(BriefPart(heading=part.text, rank=_rank(words, part.text)))
        elif isinstance(part, Text):
            _add_text(here, part)
        elif isinstance(part, Chart) and part.key == PARTS_CHART:
            here.notes.append(_name_parts(paper.now, part))
        elif isinstance(part, Chart) and not charts:
            charts.append(part)
        elif isinstance(part, Chart):
            here.notes.clear()  # how to read a chart that is not here
        elif isinstance(part, Table) and (part.load is None or part.is_for_meetings):
            _add_table(parts, part)
    if paper.now.view.page == "province" and not any(
        part.heading == words("province-parts") for part in parts
    ):
        _say_no_parts(paper.now, parts)
    return lead.notes, [part for part in parts if _is_worth(words, part, bool(charts))], charts


def _is_worth(words: Words, part: BriefPart, is_drawn: bool) -> bool:
    """Something is said; a single promise stands in the title, the figures and the chart already."""
    if is_drawn and len(part.data) == 1 and "target_id" in part.data and "due" in part.data:
        part.table, part.data, part.heading = None, part.data.head(0), ""
    return bool(part.notes or part.after or len(part.data))


def _say_no_parts(now: Scope, parts: list[BriefPart]) -> None:
    """That nothing is known of the districts, where the page would have shown them."""
    words = now.words
    later = {words("province-others"), words("province-claims")}
    place = next((i for i, part in enumerate(parts) if part.heading in later), len(parts))
    note = words("brief-no-parts", indicator=now.indicator_name)
    parts.insert(place, BriefPart(notes=[note], rank=7))


def _add_text(here: BriefPart, part: Text) -> None:
    """Not how to read pictures that are not here, no request, nothing twice, no long reason."""
    is_said = part.kind not in ("reason", "reading") and not part.is_request
    if is_said and part.text not in here.notes:
        (here.after if here.table else here.notes).append(part.text)


def _add_table(parts: list[BriefPart], part: Table) -> None:
    """Under the heading before it; a table with a label of its own begins a section."""
    if part.load or len(parts[-1].data):
        heading = part.label or parts[-1].heading
        parts.append(BriefPart(heading=heading, is_continued=heading == parts[-1].heading))
    data = load_rows(part)
    if "indicator_id" in data and "target_id" not in data:
        is_other = ~data["indicator_id"].isin(FIRST_INDICATORS)
        data = data.iloc[is_other.argsort(kind="stable")]
    parts[-1].table, parts[-1].data = part, data


def _rank(words: Words, heading: str) -> int:
    """What a meeting asks for stays longest: provinces, districts, then members and contradictions."""
    ranks = {words("overview-places"): 8, words("province-parts"): 7, words("province-others"): 4}
    return ranks.get(heading, 3 if heading.startswith(words("province-findings", n=0)[:-1]) else 1)


def _name_parts(now: Scope, chart: Chart) -> str:
    """Phú Lương 49 CLB · TP Thái Nguyên 42 CLB (7/12/2023): the parts that reported, one day said once."""
    table = Table(chart.data, chart.columns, chart.key)
    reported = chart.data[chart.data["value"].notna()]
    rows = [[cell.text for cell in row] for row in write_rows(now, reported, table).cells]
    days = {day for _, _, day in rows}
    if len(days) == 1:
        return " · ".join(f"{name} {value}" for name, value, _ in rows) + f" ({days.pop()})"
    return " · ".join(f"{name} {value} ({day})" for name, value, day in rows)


def _write_table(
    now: Scope, table: Table, data: pd.DataFrame, cited: Sequence[Sequence[int]]
) -> tuple[list[str], list[list[str]]]:
    """The columns that say something here, and last the numbers of each row's sources."""
    written = write_rows(now, data, table)
    rows = [[cell.text if not cell.is_picture else "" for cell in row] for row in written.cells]
    kept = [
        i for i, column in enumerate(written.columns) if column.role not in LEFT_OUT and _says(now, rows, i)
    ]
    headings, shown = [written.headings[i] for i in kept], [[row[i] for i in kept] for row in rows]
    if not any(cited):
        return headings, shown
    numbers = [" ".join(map(circle_number, one)) for one in cited]
    return [*headings, now.words("brief-source")], [[*row, n] for row, n in zip(shown, numbers, strict=True)]


def _says(now: Scope, rows: Sequence[Sequence[str]], column: int) -> bool:
    """Neither empty nor the place's own name in every row."""
    nothing = {"", now.words("value-missing")}
    texts = {row[column] for row in rows}
    return bool(texts - nothing) and texts != {now.place}


def _weigh(column: Sequence[str]) -> int:
    longest = max(map(len, column))
    return 0 if longest <= SHORT_LETTERS else min(longest, MOST_SHARE)
