"""A workbook holds the tables of the page value by value, and native charts that draw exactly its numbers."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from functools import cache
from typing import Any

import openpyxl
import pandas as pd
import pytest

from clubs.charts.bars import bars
from clubs.handout import workbook
from clubs.handout.native.pages import find_plots
from clubs.handout.numbered import list_cited
from clubs.handout.workbook import PRINTED_PCT, list_parts, make_workbook
from clubs.paper import Paper, read_page
from clubs.words.text import Words
from tests.columns import make_columns
from tests.deck_reading import A_SOURCE, EACH_LANGUAGE, EACH_PAGE, REGION, TODAY, look

PLACES = [{"province": "quang-ninh"}, {"province": "thai-nguyen"}, {"province": "ha-giang"}]
_REFERENCE = re.compile(r"<c:(?:yVal|val)><c:numRef><c:f>'?(.+?)'?!\$B\$(\d+)(?::\$B\$(\d+))?</c:f>")


@cache
def make(page: str = "province", lang: str = "vi", **choices: Any) -> bytes:
    return make_workbook(look(page, lang, **choices))


def open_book(made: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(made))


def to_plain(value: Any) -> Any:
    """As a sheet gives it back: a day is a moment, a number a float, nothing is nothing."""
    if value is None or value is pd.NaT or value != value or value == "":
        return None
    if isinstance(value, (dt.date, pd.Timestamp)):
        return pd.Timestamp(value).to_pydatetime()
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return round(float(value), 9) if is_number else str(value)


@EACH_LANGUAGE
@EACH_PAGE
def test_each_sheet_holds_its_table_value_by_value(page: str, lang: str) -> None:
    book, parts = open_book(make(page, lang)), list(list_parts(read_page(look(page, lang))))
    for sheet, part in zip(book.worksheets[1:], parts, strict=False):
        head, *rows = ([to_plain(cell) for cell in row] for row in sheet.iter_rows(values_only=True))
        assert head == list(part.table.columns)
        assert rows == [[to_plain(cell) for cell in row] for row in part.table.to_numpy(object).tolist()]
        assert sheet.freeze_panes == "B2" and sheet.auto_filter.ref


@EACH_LANGUAGE
@pytest.mark.parametrize("choices", [*PLACES, {"page": "overview"}, {"page": "compare", **REGION}], ids=str)
def test_every_chart_draws_the_numbers_of_the_page(choices: dict[str, Any], lang: str) -> None:
    asked = {"page": "province", **choices, "lang": lang}
    paper, made = read_page(look(**asked)), make(**asked)
    plots = [plot for chart in paper.charts for plot in find_plots(paper, chart)]
    expected = [[point.value for point in series.points] for plot in plots for series in plot.series]
    book, drawn = open_book(made), []
    with zipfile.ZipFile(io.BytesIO(made)) as file:
        names = [name for name in file.namelist() if name.startswith("xl/charts/chart")]
        for name in sorted(names, key=lambda one: int(re.findall(r"\d+", one)[0])):
            for sheet, top, end in _REFERENCE.findall(file.read(name).decode()):
                drawn.append([book[sheet].cell(row, 2).value for row in range(int(top), int(end or top) + 1)])
    assert len(names) == len(plots)
    assert [list(map(to_plain, one)) for one in drawn] == [list(map(to_plain, one)) for one in expected]


def test_growth_is_a_scatter_on_days() -> None:
    book = open_book(make())
    (chart,) = book.worksheets[0]._charts
    assert type(chart).__name__ == "ScatterChart" and chart.x_axis.number_format.formatCode == "yyyy"
    days = [value for (value,) in book["Số trên biểu đồ"].iter_rows(max_col=1, values_only=True)]
    assert {dt.datetime(2021, 4, 20), dt.datetime(2022, 11, 4), dt.datetime(2025, 12, 31)} <= set(days)


@EACH_LANGUAGE
def test_the_first_sheet_says_title_and_figures(lang: str) -> None:
    paper = read_page(look(lang=lang))
    told = {
        cell for row in open_book(make(lang=lang)).worksheets[0].iter_rows(values_only=True) for cell in row
    }
    assert {paper.title, paper.subtitle, "165 CLB" if lang == "vi" else "165 clubs"} <= told


@EACH_LANGUAGE
def test_sources_and_filters_have_sheets_of_their_own(lang: str) -> None:
    words, paper = Words(lang), read_page(look(lang=lang))
    book = open_book(make(lang=lang))
    _, *rows = book[words("workbook-sources")].iter_rows(values_only=True)
    cited = list_cited(paper)
    assert [(row[0], row[1]) for row in rows] == [(one.number, one.row["publisher"]) for one in cited]
    told = {row[0]: row[1] for row in book[words("workbook-filters")].iter_rows(max_col=2, values_only=True)}
    assert told[words("download-version")] == paper.now.version
    assert told[words("frame-choose-province")] == paper.now.place
    assert told[words("download-seen-on")].date() == TODAY


def test_tables_that_a_screen_opens_at_a_click_are_in_the_workbook() -> None:
    paper = read_page(look())
    (claims,) = [part for part in paper.tables if part.key == "claims" and part.load]
    assert claims.load and len(claims.load()) in {len(part.table) for part in list_parts(paper)}


def test_each_sheet_is_printed_as_wide_as_the_paper_and_numbered() -> None:
    front, *others = open_book(make()).worksheets
    assert front.page_setup.scale == PRINTED_PCT and front.print_area
    for sheet in others:
        assert sheet.sheet_properties.pageSetUpPr.fitToPage and sheet.page_setup.fitToHeight == 0
        assert sheet.page_setup.orientation == "landscape"


def test_thousands_are_kept_apart() -> None:
    cells = [cell for sheet in open_book(make()) for row in sheet.iter_rows() for cell in row]
    forms = {cell.value: cell.number_format for cell in cells if isinstance(cell.value, (int, float))}
    assert forms[3_700_000_000] == "#,##0"


def test_two_makings_of_one_view_are_the_same_bytes() -> None:
    assert make_workbook(look("overview")) == make_workbook(look("overview"))


def test_odd_text_stays_text_and_odd_headings_become_names_of_sheets() -> None:
    odd = ["=1+1", "<b>x</b>", "+84"]
    data = pd.DataFrame({"name": odd, "value": [1.0, 2.0, 3.0], "source_id": A_SOURCE})
    paper = Paper(look())
    paper.verdict(data, "=cmd()")
    for heading in ("a[b]*?/\\", "Biểu đồ", "x" * 60, "x" * 60):
        paper.heading(heading)
        paper.table(data, make_columns({"Tên": "name", "Số": "value"}))
    parts = data.assign(area_id=odd, name_vi=odd, is_with_whole=True)
    paper.figure(bars(paper.now.words, parts), data, "alt", make_columns({"Tên": "name"}), key="parts")
    book = open_book(workbook.write_workbook(paper))
    assert len(set(book.sheetnames)) == len(book.sheetnames) == 9
    assert book.worksheets[0]["A1"].value == "=cmd()" and book.worksheets[0]["A1"].data_type == "s"
    cells = [book.worksheets[1].cell(row, 1) for row in (2, 3, 4)]
    assert [(cell.value, cell.data_type) for cell in cells] == [(text, "s") for text in odd]


def test_the_workbook_is_named_after_its_view() -> None:
    assert workbook.name_workbook(look()) == "clb-province-quang-ninh-workbook-2026-11-21.xlsx"
