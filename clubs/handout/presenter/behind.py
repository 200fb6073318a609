"""What stands behind the slides of a view: every sentence, the tables whole, the documents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

from clubs.handout.numbered import load_on_demand, number_sources
from clubs.handout.presenter.slide_html import write_table_rows
from clubs.handout.presenter.tables import is_rest, load_rests
from clubs.handout.written import load_rows, write_rows
from clubs.paper import Chart, Paper, Table, Text
from clubs.tables.provenance import cite

HEADINGS = {"heading"}


def write_behind(paper: Paper, view: str, label: str, is_whole: bool) -> str:
    """is_whole: also the tables that a screen asks for only at a click."""
    parts = "".join(_list_parts(paper, is_whole))
    words = paper.now.words
    cited = number_sources(paper, load_on_demand(paper) if is_whole else load_rests(paper))
    sources = "".join(f'<li value="{one.number}">{_write_source(paper, one.row)}</li>' for one in cited)
    listed = f"<h3>{escape(words('present-documents'))}</h3><ol>{sources}</ol>" if sources else ""
    title = f"<h2>{escape(label)}</h2><p>{escape(paper.title)}</p><p>{escape(paper.subtitle)}</p>"
    return f'<section data-view="{view}">{title}{parts}{listed}</section>'


def _list_parts(paper: Paper, is_whole: bool) -> Iterator[str]:
    for part in paper.parts:
        if isinstance(part, Text):
            tag = "h3" if part.kind == "heading" else "p"
            yield f"<{tag}>{escape(part.text)}</{tag}>"
        elif isinstance(part, Chart):
            table = Table(part.data, part.columns, part.key)
            yield f"<p>{escape(part.alt)}</p>{_write_table(paper, table, '')}"
        elif isinstance(part, Table) and (is_whole or not part.load or is_rest(part)):
            yield _write_table(paper, part, part.label)


def _write_table(paper: Paper, table: Table, label: str) -> str:
    data = load_rows(table)
    if data.empty:
        return ""
    rows = write_rows(paper.now, data, table)
    caption = f"<caption>{escape(label)}</caption>" if label else ""
    return f'<div class="scroll"><table>{caption}{write_table_rows(rows.headings, rows.cells)}</table></div>'


def _write_source(paper: Paper, source: Mapping[str, object]) -> str:
    """Publisher, title, day, and the address written out: a printed page cannot be clicked."""
    cited = cite(source, paper.now.words)
    address = escape(cited.url)
    return escape(cited.text) + (f' <a href="{address}" rel="noreferrer">{address}</a>' if address else "")
