"""Provenance is an interface: no number without its source; and what comes from data stays text."""

from __future__ import annotations

import logging
from collections.abc import Callable
from inspect import signature
from typing import Any

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from clubs import ui
from clubs.tables.columns import Listing, write_markdown, write_values
from clubs.tables.provenance import UnsourcedData, cite, list_source_ids, require_sources, to_safe_url
from clubs.words.plain import escape
from clubs.words.text import Words
from tests.columns import make_columns
from tests.deck_reading import A_SOURCE


def rows(**columns: list[Any]) -> pd.DataFrame:
    return pd.DataFrame(columns)


def test_data_without_a_source_column_are_refused() -> None:
    with pytest.raises(UnsourcedData, match=r"ui\.table got the columns value but no source_id"):
        require_sources(rows(value=[1]), "ui.table")


def test_a_single_value_without_its_source_is_refused() -> None:
    with pytest.raises(UnsourcedData, match="1 of 2 rows"):
        require_sources(rows(value=[1, 2], source_id=["a", None]), "ui.figure")


def test_a_place_that_never_reported_needs_no_source() -> None:
    require_sources(rows(now_value=[1, None], source_id=["a", None]), "ui.table")


def test_a_row_without_known_values_needs_a_source() -> None:
    with pytest.raises(UnsourcedData):
        require_sources(rows(target=[1], source_id=[None]), "ui.verdict")


@pytest.mark.parametrize("show", [ui.table, ui.verdict, ui.figure, ui.sortable_table])
def test_every_way_to_show_numbers_refuses_data_without_sources(show: Callable[..., object]) -> None:
    given = {"data": rows(value=[1]), "title": "a", "drawing": None, "alt": "a", "key": "a", "label": "a"}
    given |= {"columns": [], "listing": Listing([])}
    wanted = signature(show).parameters
    with pytest.raises(UnsourcedData, match=f"ui.{show.__name__} got"):
        show(**{name: value for name, value in given.items() if name in wanted})


def test_sources_are_listed_once_in_the_order_of_first_use() -> None:
    assert list_source_ids(rows(source_id=["b", "a", "b", None]), rows(target_source_id=["c", "a"])) == [
        "b",
        "a",
        "c",
    ]


@pytest.mark.parametrize("text", ["Quảng Ninh", "110", "ít nhất 85 CLB", "2021–2025"])
def test_plain_words_and_numbers_stay_as_they_are(text: str) -> None:
    assert escape(text) == text


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("*a* _b_ `c`", r"\*a\* \_b\_ \`c\`"),
        ("[x](http://a.vn)", "\\[x\\](http\u2060://a.vn)"),
        ("$x$ :red[x]", r"\$x\$ \:red\[x\]"),
        ("# a", r"\# a"),
        ("1. a", r"1\. a"),
        ("- a", r"\- a"),
        ("a\n\n# b", r"a \# b"),
    ],
)
def test_every_sign_with_a_meaning_is_escaped(text: str, escaped: str) -> None:
    assert escape(text) == escaped


def test_a_cell_of_a_table_is_escaped_and_a_missing_one_is_a_dash() -> None:
    cells = write_markdown(
        rows(note=["*a*", None], n=[1234.5, 2]), make_columns({"Ghi chú": "note", "Số": "n"}), Words("vi")
    )
    assert cells.to_dict("list") == {"Ghi chú": [r"\*a\*", "—"], "Số": ["1.234,5", "2"]}


def test_a_cell_to_sort_by_keeps_its_number() -> None:
    assert write_values(rows(n=[10, 9]), make_columns({"Số": "n"}))["Số"].tolist() == [10, 9]


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "", None, "ftp://a.vn", "/province"]
)
def test_only_web_addresses_become_links(url: str | None) -> None:
    assert to_safe_url(url) == ""


def test_an_address_cannot_end_its_own_link() -> None:
    source = {
        "publisher": "Báo [A]",
        "title": None,
        "published": None,
        "url": "https://a.vn/x) [y](https://b.vn",
    }
    assert cite(source, Words("vi")).markdown == r"[Báo \[A\]](https://a.vn/x%29%20[y]%28https://b.vn)"


def test_an_error_shows_a_reference_and_logs_the_traceback_under_it(caplog: pytest.LogCaptureFixture) -> None:
    script = "from clubs import ui\ntry:\n    1 / 0\nexcept ZeroDivisionError as e:\n    ui.show_error(e)"
    with caplog.at_level(logging.ERROR):
        shown = AppTest.from_string(script).run().error[0].value
    reference = shown.rstrip(".").split()[-1]
    record = next(record for record in caplog.records if reference in record.getMessage())
    assert record.exc_info and record.exc_info[0] is ZeroDivisionError
    assert "ZeroDivisionError" not in shown


@pytest.mark.parametrize(("rows", "shown"), [(30, 30), (31, 30), (2_000, 30)])
def test_a_table_shows_its_first_rows_and_counts_the_others(rows: int, shown: int) -> None:
    def draw(rows: int, source: str) -> None:
        import datetime as dt

        import pandas as pd
        import streamlit as st

        from clubs import ui
        from clubs.choices.links import View
        from clubs.choices.scope import Scope
        from clubs.store import versions
        from clubs.tables.columns import Column

        day = dt.date(2026, 11, 21)
        st.session_state["scope"] = Scope(View("overview", seen_on=day), versions.current(), day)
        ui.table(pd.DataFrame({"name": range(rows), "source_id": source}), [Column("Tên", "name")], "many")

    page = AppTest.from_function(draw, args=(rows, A_SOURCE), default_timeout=60).run()
    assert not page.exception
    assert [len(table.value) for table in page.table] == [shown]
    rest = [part.label for part in page.expander if "còn lại" in part.label]
    assert rest == ([Words("vi")("frame-rows-rest", n=rows - shown)] if rows > shown else [])
