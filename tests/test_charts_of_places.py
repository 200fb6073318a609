"""The country's two axes, bullets and parts of a whole."""

from __future__ import annotations

import base64
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import pytest

from clubs import charts
from clubs.charts.drawing import Drawing
from clubs.draw.plotly import write_plotly
from clubs.store.declaration import DATA
from clubs.words.text import LANGUAGES, Words
from tests import chart_frames as frames
from tests.chart_reading import marks_of, read_texts

VI = Words("vi")
STATES = pd.read_csv(DATA / "verdict_states.csv", keep_default_na=False)
BULLETS = pd.DataFrame(
    {
        "area_id": ["quang-ninh", "lai-chau", "ha-noi"],
        "name_vi": ["Quảng Ninh", "Lai Châu", "Hà Nội"],
        "name_en": ["Quang Ninh", "Lai Chau", "Ha Noi"],
        "state": ["not_reported", "no_figure", "no_target"],
        "target_value": [191, 25, None],
        "now_value": [165, None, 516],
        "now_bound": ["exactly", None, "exactly"],
        "now_as_of": pd.to_datetime(pd.Series(["2022-11-04", None, "2025-11-09"])),
        "planned_now": [136.6, None, None],
    }
)


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


def texts(fig: go.Figure | Drawing) -> str:
    if isinstance(fig, Drawing):
        return read_texts(fig)
    return " | ".join(note.text for note in fig.layout.annotations)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("theme", "width"), [("light", 560), ("dark", 358)])
def test_every_chart_passes_the_checks_of_plotly(lang: str, theme: str, width: int) -> None:
    words = Words(lang)
    wanted, flows = frames.country_flows()
    both: dict[str, Any] = {"title": "Tên", "width_hint": width}
    look = {**both, "theme": theme}
    country = charts.national(words, frames.country()["claims"], wanted, flows, frames.SCHEMES, **both)
    for fig in (
        write_plotly(country, theme),
        charts.bullets(words, BULLETS, STATES, **look),
        charts.bars(words, parts(), **look),
    ):
        go.Figure(fig.to_plotly_json())


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


def test_a_bullet_is_now_in_percent_of_its_target() -> None:
    fig = charts.bullets(VI, BULLETS, STATES)
    assert fig.data[0].x[0] == pytest.approx(100 * 165 / 191)
    assert fig.data[1].x[0] == pytest.approx(100 * 136.6 / 191)
    assert list(fig.data[0].customdata) == ["quang-ninh"]
    assert "? 165 / 191 CLB, 4/11/2022" in texts(fig)


def test_a_place_without_a_figure_has_a_lane_and_no_bar() -> None:
    said = texts(charts.bullets(VI, BULLETS, STATES))
    assert "chưa có số liệu / 25 CLB" in said
    assert "Hà Nội" not in said


def test_the_picture_for_a_table_is_an_address_without_the_network() -> None:
    address = charts.bullet_picture(165, 136.6, 191, "#123456")
    svg = base64.b64decode(address.removeprefix("data:image/svg+xml;base64,")).decode()
    assert svg.count("<rect") == 4
    assert "http" not in svg.replace("http://www.w3.org/2000/svg", "")
    assert charts.bullet_picture(165, None, None, "#123456") == ""


def test_parts_are_sorted_and_what_none_explains_is_hatched() -> None:
    fig = charts.bars(VI, parts())
    assert list(fig.data[0].x) == [57, 49, 9]
    assert list(fig.data[0].marker.pattern.shape) == ["", "", "/"]
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
    assert "dong-hy" not in fig.data[0].customdata
    assert "Chưa có số liệu (1): Đồng Hỷ" in texts(fig)


def test_parts_that_exceed_the_whole_say_so() -> None:
    fig = charts.bars(VI, parts(-3.0))
    assert "nhiều hơn tổng 3 CLB" in texts(fig)
    assert list(fig.data[0].x) == [57, 49]
    assert charts.bars(VI, parts(None)).data[0].x == (57, 49)
