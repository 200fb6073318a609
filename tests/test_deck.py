"""The slides say what the page says: titles, figures, tables, and every number of every native chart."""

from __future__ import annotations

import datetime as dt
import io
from typing import Any

import openpyxl
import pandas as pd
import pytest
from pptx import Presentation

from clubs.handout.deck import deck
from clubs.handout.native.pages import find_plots
from clubs.handout.native.plots import to_serial
from clubs.handout.numbered import list_cited
from clubs.paper import Figures, Table, read_page
from clubs.tables.columns import write_plain
from clubs.words.text import Words
from tests.deck_reading import (
    EACH_LANGUAGE,
    EACH_PAGE,
    REGION,
    TODAY,
    list_charts,
    list_tables,
    list_texts,
    look,
    open_deck,
    read_points,
)


@EACH_LANGUAGE
@EACH_PAGE
def test_the_first_slide_carries_the_title_of_the_page(page: str, lang: str) -> None:
    paper = read_page(look(page, lang))
    first = open_deck(page, lang).slides[0]
    assert first.shapes.title.text == paper.title
    shown = [figure for part in paper.parts if isinstance(part, Figures) for figure in part.shown]
    assert {text for figure in shown for text in figure[:3]} <= set(list_texts(first))


@EACH_LANGUAGE
def test_every_dated_claim_stands_on_the_growth_chart_at_its_day(lang: str) -> None:
    (chart,) = read_page(look("province", lang, province="lai-chau")).charts
    native = list_charts(open_deck("province", lang, province="lai-chau"))[0]
    drawn = {point for series in native.plots[0].series for point in read_points(series)}
    dated = chart.data.dropna(subset=["as_of"])
    days = [to_serial(day.date()) for day in dated["as_of"]]
    assert set(zip(days, dated["value"], strict=True)) <= drawn
    assert (to_serial(dt.date(2020, 12, 31)), 25.0) in drawn  # the target at its due day


def test_claims_are_joined_only_where_the_page_joins_them() -> None:
    """Lai Châu: 41 months without a figure part 18 clubs from 34, and a dashed line says so."""
    native = list_charts(open_deck("province", province="lai-chau"))[0]
    lines = {series.name: [value for _, value in read_points(series)] for series in native.plots[0].series}
    words = Words("vi")
    assert lines[words("chart-hole", months=41)][::2] == [18.0, 34.0]
    assert [11.0, 18.0] in lines.values() and [34.0] in lines.values()


@pytest.mark.parametrize(
    ("page", "choices"),
    [
        ("province", {"province": "thai-nguyen"}),
        ("overview", {}),
        ("district", {"province": "thai-nguyen"}),
        ("compare", REGION),
        ("targets", {"goal": 250, "by": dt.date(2030, 12, 31)}),
        ("quality", {}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
@EACH_LANGUAGE
def test_chart_and_the_sheet_behind_it_hold_the_numbers_of_the_page(
    page: str, choices: dict[str, Any], lang: str
) -> None:
    paper = read_page(look(page, lang, **choices))
    expected = [value for chart in paper.charts for plot in find_plots(paper, chart) for value in plot.values]
    charts = list_charts(open_deck(page, lang, **choices))
    shown = [value for chart in charts for one in chart.plots[0].series for value in one.values]
    assert sorted(value for value in shown if value is not None) == pytest.approx(sorted(expected))
    for chart in charts:
        sheet = openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob)).active
        behind = [cell.value for row in sheet.iter_rows() for cell in row if type(cell.value) in (int, float)]
        drawn = [value for one in chart.plots[0].series for value in one.values if value is not None]
        assert {round(value, 9) for value in drawn} <= {round(value, 9) for value in behind}


def test_the_bars_of_districts_are_the_figures_of_the_districts() -> None:
    chart = read_page(look(province="thai-nguyen")).charts[1]
    native = list_charts(open_deck("province", province="thai-nguyen"))[1]
    values = dict(zip(native.plots[0].categories, native.plots[0].series[0].values, strict=True))
    told = chart.data.dropna(subset=["value"])
    assert {row.name_vi: row.value for row in told.itertuples() if row.name_vi != "Thái Nguyên"}.items() <= (
        values.items()
    )
    assert values["chưa nêu thuộc huyện nào"] == chart.data["unexplained"].iloc[0]


def test_the_sheet_behind_the_growth_chart_has_its_days_as_days() -> None:
    chart = list_charts(open_deck())[0]
    sheet = openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob)).active
    days = {
        cell.value.date() for (cell,) in sheet.iter_rows(max_col=1) if isinstance(cell.value, dt.datetime)
    }
    assert {dt.date(2021, 4, 20), dt.date(2022, 11, 4), dt.date(2025, 12, 31)} <= days


@EACH_LANGUAGE
def test_tables_hold_the_cells_of_the_page_and_every_row(lang: str) -> None:
    paper = read_page(look("province", lang, province="lai-chau"))
    tables = list(list_tables(open_deck("province", lang, province="lai-chau")))
    for part in (part for part in paper.tables if part.load is None):
        cells = write_plain(part.data, part.columns, paper.now.words)
        first = cells.columns[0]
        shown = pd.concat([table for table in tables if table.columns[0] == first])
        assert shown[first].tolist() == cells[first].tolist()
        for heading in set(shown.columns) & set(cells.columns) - {"Nguồn", "Source", "Kết luận", "Verdict"}:
            assert shown[heading].tolist() == cells[heading].tolist()


def test_a_verdict_in_a_table_has_its_sign_beside_its_word() -> None:
    (promises,) = [table for table in list_tables(open_deck()) if "Kết luận" in table.columns]
    assert promises["Kết luận"].tolist() == [
        "▲ đúng tiến độ; tại hạn: chưa báo cáo",
        "▲ đúng tiến độ; tại hạn: chưa báo cáo",
    ]


def test_notes_carry_sources_link_day_and_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PUBLIC_URL", "https://clb.example.vn/")
    now = look()
    show = Presentation(io.BytesIO(deck.make_deck([now])))
    told = show.slides[1].notes_slide.notes_text_frame.text
    assert now.shared_link("https://clb.example.vn") in told
    assert now.version in told and now.words.date(TODAY) in told
    paper = read_page(now)
    shown = [
        source
        for source in list_cited(paper)
        if source.row["source_id"] in set(paper.charts[0].data["source_id"])
    ]
    assert shown and all(str(source.row["publisher"]) in told for source in shown)
    assert all(
        str(source.row["url"]) in told for source in shown if str(source.row["url"]).startswith("http")
    )


def test_the_documents_are_listed_with_the_numbers_that_the_slides_use() -> None:
    paper = read_page(look(province="lai-chau"))
    told = [text for slide in open_deck("province", province="lai-chau").slides for text in list_texts(slide)]
    for source in list_cited(paper):
        assert any(text.startswith(f"[{source.number}] {source.row['publisher']}") for text in told)


def test_the_table_of_a_page_is_never_cut_silently() -> None:
    paper = read_page(look(province="lai-chau"))
    (others,) = [t for t in paper.tables if isinstance(t, Table) and t.load is None and len(t.data) > 20]
    shown = [t for t in list_tables(open_deck("province", province="lai-chau")) if t.columns[0] == "Chỉ số"]
    assert sum(map(len, shown)) == len(others.data)
