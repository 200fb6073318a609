"""A chart is described once: one drawing on a page stands on every surface, and every role has a look."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from pptx import Presentation
from pypdf import PdfReader
from streamlit.testing.v1 import AppTest

from clubs import paper
from clubs.draw.ink import Pen
from clubs.draw.theme import PALETTES, ROLES, find_theme
from clubs.handout.brief import write_brief
from clubs.handout.deck.deck import make_deck
from clubs.handout.light.page import write_light
from clubs.handout.light.preview import draw_preview, find_legible, read_pages
from clubs.handout.picture import make_picture
from clubs.handout.presenter.page import show_view, write_present
from clubs.handout.programme import read_programme
from clubs.handout.visit import open_link
from clubs.handout.workbook import make_workbook
from clubs.store.declaration import ROOT
from tests.deck_reading import A_SOURCE, TODAY, list_charts, look
from tests.reader import SEEN_ON

# A page with a chart that no room of ours has: two lanes and a mark, made of two rows.
PAGE = '''
"""Một trang thử."""
import pandas as pd
from clubs import ui
from clubs.charts.drawing import Bar, Mark, Plot, Point, Series
from clubs.charts.lanes import NO_HEAD, Frame, Lane
from clubs.tables.columns import Column
now = ui.scope()
rows = pd.DataFrame({"name": ["Mộc", "Hỏa"], "value": [41.0, 77.0], "source_id": "__SOURCE__"})
lanes = [Lane("Mộc", "41 CLB", 41), Lane("Hỏa", "77 CLB", 77)]
frame = Frame(lanes, NO_HEAD, ["Lời dưới hình"], now.width_px, 77)
bars = [Bar(i, 0, v, "actual", frame.bar_share, hover=("Mộc", "41")) for i, v in enumerate(rows["value"])]
points = tuple(Point(n, v, (f"{v:g} CLB",)) for n, v in zip(rows["name"], rows["value"], strict=True))
plot = Plot("bars", (Series("Số thử", "actual", points),), "Số thử")
ui.verdict(rows, "Một câu về hai nơi")
ui.figure(frame.draw([*bars, Mark(60, 1, "goal", "diamond")], [plot]), rows, "Mộc có 41, Hỏa có 77.",
          [Column("Tên", "name"), Column("Số", "value")], key="tiny")
'''
SAID = ("Mộc", "77 CLB")


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The page stands in place of the country's, whose link it has; neither is remembered."""
    file = tmp_path / "overview.py"
    file.write_text(PAGE.replace("__SOURCE__", A_SOURCE), encoding="utf-8")
    monkeypatch.setattr(paper, "PAGES", tmp_path)
    _forget()
    yield file
    _forget()


def _forget() -> None:
    for remembered in (show_view, write_light, draw_preview):
        remembered.cache_clear()


def test_a_chart_on_a_page_stands_on_the_screen(page: Path) -> None:
    def show(file: str) -> None:
        import datetime as dt
        from pathlib import Path

        import streamlit as st

        from clubs.choices.links import View
        from clubs.choices.scope import Scope
        from clubs.store import versions

        day = dt.date(2026, 11, 21)
        st.session_state["scope"] = Scope(View("overview", seen_on=day), versions.current(), day)
        exec(compile(Path(file).read_text("utf-8"), file, "exec"), {"__name__": "__page__"})

    app = AppTest.from_function(show, args=(str(page),), default_timeout=60).run()
    assert not app.exception
    (chart,) = app.get("plotly_chart")
    figure = json.loads(chart.proto.spec)
    assert [list(trace["x"]) for trace in figure["data"] if trace["type"] == "bar"] == [[41, 77]]


def test_a_chart_on_a_page_stands_in_the_presenter_and_in_its_copy(page: Path) -> None:
    pairs = [("view", "overview"), ("seen_on", SEEN_ON)]
    for is_offline in (False, True):
        shown = write_present(read_programme(pairs, TODAY), is_offline)
        (written,) = re.findall(r'data-figure="v1-1-chart">(.*?)</script>', shown, re.DOTALL)
        told = str(json.loads(written)["wide"]["layout"]["annotations"])
        assert all(text in told for text in SAID)


def test_a_chart_on_a_page_stands_on_the_light_page_and_in_its_preview(page: Path) -> None:
    visit = open_link({"seen_on": SEEN_ON}, "overview", TODAY)
    shown = write_light(visit, "https://clubs.example.vn")[0].decode()
    assert shown.count("<svg") >= 2 and all(text in shown for text in SAID)
    picture = find_legible(read_pages(visit.now))
    assert picture and all(text in picture.draw(Pen()) for text in SAID)


def test_a_chart_on_a_page_stands_in_the_picture_and_the_brief(page: Path) -> None:
    now = look("overview")
    picture = make_picture(now, "tiny", "svg").decode()
    assert all(text in picture for text in SAID)
    sheets = PdfReader(io.BytesIO(write_brief(now))).pages
    told = re.sub(r"\s", "", "".join(sheet.extract_text() for sheet in sheets))
    assert all(text.replace(" ", "") in told for text in SAID)


def test_a_chart_on_a_page_is_a_native_one_on_a_slide_and_in_a_workbook(page: Path) -> None:
    (chart,) = list_charts(Presentation(io.BytesIO(make_deck([look("overview")]))))
    assert list(chart.plots[0].categories) == ["Mộc", "Hỏa"]
    assert list(chart.plots[0].series[0].values) == [41, 77]
    book = openpyxl.load_workbook(io.BytesIO(make_workbook(look("overview"))))
    assert len(book.worksheets[0]._charts) == 1


@pytest.mark.parametrize("name", PALETTES)
def test_every_role_has_a_look_in_every_theme(name: str) -> None:
    theme = find_theme(name)
    assert all(theme.look(role).colour for role in ROLES)


def test_every_role_of_the_table_is_one_that_a_chart_gives() -> None:
    told = "".join(file.read_text("utf-8") for file in sorted((ROOT / "clubs" / "charts").glob("*.py")))
    assert [role for role in ROLES if f'"{role}"' not in told] == []


def test_a_chart_knows_no_colour_no_plotly_and_no_theme() -> None:
    for file in sorted((ROOT / "clubs" / "charts").glob("*.py")):
        text = file.read_text("utf-8")
        assert not re.search(r"#[0-9a-fA-F]{6}|rgba?\(|\btheme\s*:", text), file.name
        assert not re.search(r"^\s*(import|from) (plotly|clubs\.draw)", text, re.MULTILINE), file.name
