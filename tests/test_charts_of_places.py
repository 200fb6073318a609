"""The country's two axes, the picture of one place for a table, and parts of a whole."""

from __future__ import annotations

import base64
from typing import Any

import pandas as pd
import pytest

from clubs import charts
from clubs.draw.bullet import bullet_picture
from clubs.store.declaration import DATA
from clubs.words.text import LANGUAGES, Words
from tests import chart_frames as frames
from tests.chart_reading import bars_of, check_plotly, marks_of
from tests.chart_reading import read_texts as texts

VI = Words("vi")
STATES = pd.read_csv(DATA / "verdict_states.csv", keep_default_na=False)


def parts(unexplained: float | None = 9.0) -> pd.DataFrame:
    names = ["Phú Lương", "Phổ Yên", "Đồng Hỷ"]
    return pd.DataFrame(
        {
            "area_id": ["phu-luong", "pho-yen", "dong-hy"],
            "name_vi": names,
            "name_en": names,
            "value": [49, 57, None],
            "bound": ["exactly", "exactly", None],
            "as_of_printed": ["2023-12-07", "2025-04", None],
            "as_of": pd.to_datetime(pd.Series(["2023-12-07", "2025-04-30", None])),
            "is_with_whole": [True, False, None],
            "whole_value": [192.0] * 3,
            "whole_bound": ["exactly"] * 3,
            "unexplained": [unexplained] * 3,
        }
    )


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("theme", "width"), [("light", 560), ("dark", 358)])
def test_every_chart_passes_the_checks_of_plotly(lang: str, theme: str, width: int) -> None:
    words = Words(lang)
    wanted, flows = frames.country_flows()
    look: dict[str, Any] = {"title": "Tên", "width_hint": width}
    totals = frames.country()["claims"]
    check_plotly(charts.national(words, totals, wanted, flows, frames.SCHEMES, **look), theme)
    check_plotly(charts.bars(words, parts(), **look), theme)


def test_new_clubs_stand_on_an_axis_of_their_own() -> None:
    wanted, flows = frames.country_flows()
    fig = charts.national(VI, frames.country()["claims"], wanted, flows, frames.SCHEMES)
    assert not {3021, 6000, 12000} & {mark.y for mark in marks_of(fig) if mark.panel == 0}
    assert {3000, 6000, 12000, 3021} <= {mark.x for mark in marks_of(fig) if mark.panel == 1}
    totals, flow = fig.panels
    assert totals.bottom > flow.top


def test_a_national_promise_without_a_figure_says_so() -> None:
    wanted, flows = frames.country_flows()
    said = texts(charts.national(VI, frames.country()["claims"], wanted, flows))
    assert said.count("chưa có số liệu") == 2
    assert "⑦ Báo" in said.replace("\N{NO-BREAK SPACE}", " ")


def test_a_flow_without_a_target_belongs_to_the_next_promise_of_its_programme() -> None:
    wanted, flows = frames.country_flows()
    wanted["programme_id"], flows["programme_id"] = ["p1336", "p1648", "p1648"], "p1336"
    said = texts(charts.national(VI, frames.country()["claims"], wanted, flows.drop(columns="target_id")))
    assert said.count("chưa có số liệu") == 2


def test_the_picture_for_a_table_is_an_address_without_the_network() -> None:
    address = bullet_picture(165, 136.6, 191, "#123456")
    svg = base64.b64decode(address.removeprefix("data:image/svg+xml;base64,")).decode()
    assert svg.count("<rect") == 4
    assert "http" not in svg.replace("http://www.w3.org/2000/svg", "")
    assert bullet_picture(165, None, None, "#123456") == ""


def test_parts_are_sorted_and_what_none_explains_is_hatched() -> None:
    fig = charts.bars(VI, parts())
    drawn = [(bar.x1, bar.role) for bar in bars_of(fig)]
    assert drawn == [(57, "other-day"), (49, "actual"), (9, "rest")]
    assert "9 trong 192 CLB" in texts(fig)


@pytest.mark.parametrize(("lang", "name"), [("vi", "TP Thái Nguyên"), ("en", "Thai Nguyen city")])
def test_a_district_named_like_its_province_says_that_it_is_one(lang: str, name: str) -> None:
    city = {"area_id": "thai-nguyen.thai-nguyen", "name_vi": "Thái Nguyên", "name_en": "Thai Nguyen"}
    rows = parts().assign(type="rural_district")
    rows.loc[0, [*city, "type"]] = [*city.values(), "district_city"]
    said = texts(charts.bars(Words(lang), rows))
    assert name in said
    assert "Phổ Yên" in said
    assert "huyện Phổ Yên" not in said


def test_a_part_of_another_day_carries_its_date() -> None:
    said = texts(charts.bars(VI, parts()))
    assert "57 CLB, tháng 4/2025" in said
    assert "49 CLB |" in said


def test_a_part_without_a_figure_is_named_and_not_drawn_as_zero() -> None:
    fig = charts.bars(VI, parts())
    assert "dong-hy" not in [bar.id for bar in bars_of(fig)]
    assert "Chưa có số liệu (1): Đồng Hỷ" in texts(fig)


def test_parts_that_exceed_the_whole_say_so() -> None:
    fig = charts.bars(VI, parts(-3.0))
    assert "nhiều hơn tổng 3 CLB" in texts(fig)
    assert [bar.x1 for bar in bars_of(fig)] == [57, 49]
    assert [bar.x1 for bar in bars_of(charts.bars(VI, parts(None)))] == [57, 49]
