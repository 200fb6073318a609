"""A table taken home is the table of the page: the same numbers, typed, with sources and question."""

from __future__ import annotations

import csv
import datetime as dt
import io

import openpyxl
import pandas as pd
import pytest

from clubs import queries
from clubs.choices import links
from clubs.choices.lists import find_sources
from clubs.choices.scope import Scope
from clubs.store import versions
from clubs.tables import downloads
from clubs.tables.asked import find_asked
from clubs.tables.cells import Day, Figure
from clubs.tables.downloads import Taken, name_file, to_csv, to_xlsx
from clubs.words.text import LANGUAGES, Words
from tests.columns import make_columns

SEEN_ON = dt.date(2026, 11, 21)


def look(lang: str = "vi") -> Scope:
    view = links.View("province", "quang-ninh", lang=lang, seen_on=SEEN_ON)
    return Scope(view, versions.current(), SEEN_ON)


def take(lang: str = "vi") -> Taken:
    now = look(lang)
    data = queries.run("claims_of_area", area="quang-ninh", topic="clubs", seen_on=SEEN_ON)
    cited = find_sources(now.version, tuple(data["source_id"].unique()))
    columns = make_columns({"Số": Figure(now.words), "Ngày": Day(now.words), "Nơi": "publisher"})
    return Taken(now, data, columns, cited, find_asked(data))


def rows_of(**columns: list[object]) -> Taken:
    return Taken(look(), pd.DataFrame(columns), make_columns({name: name for name in columns}), (), None)


def open_book(taken: Taken) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(to_xlsx(taken)))


def test_the_workbook_holds_each_value_of_the_table_as_a_number_and_each_day_as_a_date() -> None:
    taken = take()
    heading, *cells = open_book(taken).worksheets[0].iter_rows(values_only=True)
    assert [row[heading.index("Số")] for row in cells] == taken.data["value"].tolist()
    days = [row[heading.index("Ngày")] for row in cells]
    expected = [None if pd.isna(day) else day.to_pydatetime() for day in taken.data["as_of"]]
    assert days == expected and any(days)


def test_a_bound_stands_in_a_column_of_its_own_so_that_the_number_stays_one() -> None:
    taken = rows_of(value=[85.0], bound=["at_least"], unit=["clubs"], value_high=[None])
    taken = Taken(taken.now, taken.data, make_columns({"Số": Figure(Words("vi"))}), (), None)
    assert taken.table.to_dict("records") == [{"Số": 85.0, "Số (cách ghi)": "ít nhất", "Số (đơn vị)": "CLB"}]


def test_the_heading_of_the_workbook_stays_in_sight() -> None:
    sheet = open_book(take()).worksheets[0]
    assert sheet.freeze_panes == "B2" and sheet.auto_filter.ref.startswith("A1:")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_second_sheet_names_version_filters_question_and_every_source(lang: str) -> None:
    taken = take(lang)
    told = {str(cell) for row in open_book(taken).worksheets[1].iter_rows(values_only=True) for cell in row}
    assert {taken.now.version, "Quảng Ninh" if lang == "vi" else "Quang Ninh"} <= told
    assert {source["publisher"] for source in taken.cited} <= told
    assert {source["url"] for source in taken.cited if isinstance(source["url"], str)} <= told
    assert any(
        text.startswith("python -m clubs query claims_of_area --param area=quang-ninh") for text in told
    )


def test_two_workbooks_of_one_view_are_the_same_bytes() -> None:
    assert to_xlsx(take()) == to_xlsx(take())


def test_a_csv_opens_in_excel_with_its_vietnamese_letters() -> None:
    made = to_csv(take())
    assert made.startswith(b"\xef\xbb\xbf")
    first = next(csv.DictReader(io.StringIO(made.decode("utf-8-sig"))))
    assert set(first) >= {"Số", "Ngày", "Nơi"} and dt.date.fromisoformat(first["Ngày"])


@pytest.mark.parametrize("text", ["=1+1", "+84", "@SUM(A1)", "-2"])
def test_a_text_that_looks_like_a_formula_stays_text(text: str) -> None:
    taken = rows_of(note=[text])
    cell = open_book(taken).worksheets[0]["A2"]
    assert (cell.value, cell.data_type) == (text, "s")
    assert f"'{text}" in to_csv(taken).decode("utf-8-sig")


def test_a_negative_number_is_a_number() -> None:
    taken = rows_of(gap=[-26.0])
    assert "'" not in to_csv(taken).decode("utf-8-sig")
    assert open_book(taken).worksheets[0]["A2"].value == -26


def test_a_file_is_named_after_its_view() -> None:
    assert name_file(look(), "chart", "xlsx") == "clb-province-quang-ninh-chart-2026-11-21.xlsx"


def test_a_file_of_one_claim_is_named_after_it_and_no_name_is_endless() -> None:
    now = Scope(links.View("figures", claim="f053", seen_on=SEEN_ON), versions.current(), SEEN_ON)
    assert name_file(now, "story", "csv") == "clb-figures-viet-nam-f053-story-2026-11-21.csv"
    assert len(name_file(now, "sources " * 40, "csv")) < 100


def test_every_kind_of_file_has_its_button_and_its_media_type() -> None:
    assert set(downloads.KINDS) == set(downloads.MEDIA_TYPES)
    assert all(Words(lang).has(f"frame-download-{kind}") for kind in downloads.KINDS for lang in LANGUAGES)


def test_the_question_of_an_answer_can_be_asked_again() -> None:
    asked = take().asked
    assert asked and asked.query == "claims_of_area" and "select" in asked.sql
    assert asked.command == (
        "python -m clubs query claims_of_area --param area=quang-ninh --param topic=clubs"
        " --param seen_on=2026-11-21"
    )
