"""A workbook of one view: its native charts, the tables behind them, what was drawn, sources, filters."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pandas as pd
import xlsxwriter

from clubs.badges import find_state
from clubs.choices.scope import Scope
from clubs.handout.native.pages import find_plots
from clubs.handout.native.plots import Plot
from clubs.handout.numbered import load_on_demand, number_sources
from clubs.handout.views import public_link
from clubs.handout.workbook_charts import CHART_PX, add_chart, list_drawn
from clubs.paper import Chart, Figures, Paper, Table, Text, read_page
from clubs.tables.columns import write_typed
from clubs.tables.downloads import (
    MEDIA_TYPES,
    TEXT_STAYS_TEXT,
    add_formats,
    list_choices,
    list_cited,
    name_file,
    name_source_columns,
    print_on_a4,
    write_rows,
    write_sheet,
)

MEDIA_TYPE = MEDIA_TYPES["xlsx"]
MOST_NAME = 31  # letters that Excel allows for a sheet
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]+")
ROW_PX, COLUMNS_OF_A_FIGURE, CHART_COLUMNS = 20, 3, 12
PRINTED_PCT = 66  # so that a chart is as wide as a sheet of paper


@dataclass(frozen=True)
class Part:
    """One chart or table of the page: its heading, its rows with typed columns, and how it is drawn."""

    heading: str
    table: pd.DataFrame
    plots: tuple[Plot, ...] = ()


def make_workbook(now: Scope) -> bytes:
    """Two makings of the same view from the same data are the same bytes. Raises what the page raises."""
    return write_workbook(read_page(now))


def name_workbook(now: Scope) -> str:
    """clb-province-quang-ninh-workbook-2026-11-21.xlsx"""
    return name_file(now, "workbook", "xlsx")


def write_workbook(paper: Paper) -> bytes:
    words, file, parts = paper.now.words, io.BytesIO(), list(list_parts(paper))
    with xlsxwriter.Workbook(file, {"in_memory": True, **TEXT_STAYS_TEXT}) as book:
        made = dt.datetime.combine(paper.now.seen_on, dt.time())
        book.set_properties(
            {"created": made, "title": paper.now.mark(paper.title)[:250], "author": words("frame-app")}
        )
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        formats = add_formats(book, words.lang)
        fixed = (
            words("workbook-charts"),
            words("workbook-drawn"),
            words("workbook-sources"),
            words("workbook-filters"),
        )
        front = book.add_worksheet(fixed[0])
        for name, part in zip(_name_sheets([part.heading for part in parts], fixed), parts, strict=True):
            write_sheet(book.add_worksheet(name), part.table, bold, formats)
        plots = [plot for part in parts for plot in part.plots]
        if plots:
            drawn = book.add_worksheet(fixed[1])
            write_rows(drawn, list_drawn(plots, words), formats)
            drawn.set_column(0, 4, 26)
        documents = number_sources(paper, load_on_demand(paper))
        told = list_cited([source.row for source in documents])
        sources = pd.DataFrame(told, columns=name_source_columns(words), dtype=object)
        sources.insert(0, words("workbook-number"), [source.number for source in documents])
        write_sheet(book.add_worksheet(fixed[2]), sources, bold, formats)
        about = book.add_worksheet(fixed[3])
        write_rows(about, list_choices(paper.now, public_link(paper.now)), formats)
        about.set_column(0, 0, 26, bold)
        about.set_column(1, 1, 90)
        for sheet in book.worksheets():
            print_on_a4(sheet, paper.now.mark(paper.title))
        _draw_front(book, front, paper, [(part, plot) for part in parts for plot in part.plots], fixed[1])
    return file.getvalue()


def list_parts(paper: Paper) -> Iterator[Part]:
    """Charts and tables in the order of the page, those that a screen opens at a click included."""
    heading = ""
    for part in paper.parts:
        if isinstance(part, Text) and part.kind == "heading":
            heading = part.text
        elif isinstance(part, Chart):
            plots = tuple(find_plots(paper, part))
            table = write_typed(part.data, part.columns, paper.now.words)
            if len(table) or plots:
                yield Part(heading or paper.now.indicator_name, table, plots)
        elif isinstance(part, Table):
            data = part.load() if part.load else part.data
            if len(data):
                table = write_typed(data, part.columns, paper.now.words)
                yield Part(part.label or heading or paper.now.indicator_name, table)


def _name_sheets(headings: list[str], taken: tuple[str, ...]) -> list[str]:
    """Names that Excel takes: short, without its signs, each once."""
    known = {name.lower() for name in taken}
    names = []
    for heading in headings:
        plain = " ".join(_FORBIDDEN.sub(" ", heading.split(":")[0]).split()).strip("'") or "–"
        name, i = plain[:MOST_NAME].strip(), 1
        while name.lower() in known:
            i += 1
            name = f"{plain[: MOST_NAME - 4].strip()} ({i})"
        known.add(name.lower())
        names.append(name)
    return names


def _draw_front(book: Any, sheet: Any, paper: Paper, drawn: list[tuple[Part, Plot]], source: str) -> None:
    """The verdict in words, the few figures, and the charts one below the other."""
    title = book.add_format({"bold": True, "font_size": 18, "valign": "vcenter"})
    large = book.add_format({"bold": True, "font_size": 14})
    told = [text for text in (paper.subtitle, _say_state(paper)) if text]
    sheet.write_string(0, 0, paper.title, title)
    sheet.write_column(1, 0, told)
    row = len(told) + 2
    figures = [figure for part in paper.parts if isinstance(part, Figures) for figure in part.shown]
    for x, figure in enumerate(figures):
        for y, (text, form) in enumerate(((figure.label, None), (figure.value, large), (figure.note, None))):
            sheet.write_string(row + y, COLUMNS_OF_A_FIGURE * x, text, form)
    row += 4 if figures else 0
    sheet.set_row(0, 30)
    sheet.set_print_scale(PRINTED_PCT)  # also undoes the fit, with which no page could be broken by hand
    sheet.hide_gridlines(2)
    sheet.set_column(0, 20, 14)
    first, breaks = 0, []
    for part, plot in drawn:
        heading = part.heading if plot is part.plots[0] else ""
        add_chart(book, sheet, row, plot, heading, source, first, paper.now.words)
        first += len(list_drawn([plot], paper.now.words))
        row += CHART_PX[1] // ROW_PX + 2
        breaks.append(row)
    sheet.set_h_pagebreaks(breaks[:-1])
    sheet.print_area(0, 0, row, CHART_COLUMNS - 1)


def _say_state(paper: Paper) -> str:
    if not paper.state:
        return ""
    state = find_state(paper.now, paper.state)
    return f"{state.symbol} {state.name}: {state.meaning}"
