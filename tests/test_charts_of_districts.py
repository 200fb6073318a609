"""Bars and small multiples of districts: what is known, from when, and what nobody explains."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from clubs.charts.district_bars import district_bars
from clubs.charts.district_panels import MOST_PANELS, district_panels
from clubs.charts.measure import TEXT_PX
from clubs.ui.figures import CHART_CONFIG
from clubs.words.text import LANGUAGES, Words
from tests.chart_reading import bars_of, check_plotly, lines_of, marks_of, number
from tests.chart_reading import read_texts as texts

VI = Words("vi")
BUTTONS_PX = 32.4  # lower edge of the chart's buttons, measured in Chromium


def district(name: str, value: float | None, day: str | None = "2023-12-07", **more: Any) -> dict[str, Any]:
    return {
        "area_id": f"thai-nguyen.{name.lower()}", "name_vi": name, "name_en": name, "type": "rural_district",
        "province_id": "thai-nguyen", "province_name_vi": "Thái Nguyên", "province_name_en": "Thai Nguyen",
        "valid_to": pd.Timestamp("2025-06-30"), "value": value, "value_high": None, "bound": "exactly",
        "as_of_printed": day, "as_of_from": pd.Timestamp(day) if day else pd.NaT,
        "as_of_to": pd.Timestamp(day) if day else pd.NaT, "as_of": pd.Timestamp(day) if day else pd.NaT,
        "is_with_whole": True, "whole_value": 192.0, "whole_bound": "exactly", "unexplained": 9.0,
        "peers": 3, "peer_mean": 20.0, "unit": "clubs", "indicator_id": "clubs_total", "scope": "all",
        "programme_id": None, "shown_rank": 1, "publisher": "Hội", "claim_id": f"{name}{day}",
        **more,
    }  # fmt: skip


def frame(*rows: dict[str, Any]) -> pd.DataFrame:
    return pd.DataFrame(rows)


ROWS = frame(district("A", 40), district("B", 18), district("C", 2), district("D", None, None))
ELSEWHERE = {
    "province_id": "lai-chau", "province_name_vi": "Lai Châu", "province_name_en": "Lai Chau",
    "unexplained": None, "peers": None, "peer_mean": None,
}  # fmt: skip


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("theme", "width"), [("light", 1248), ("dark", 358)])
def test_both_charts_pass_the_checks_of_plotly(lang: str, theme: str, width: int) -> None:
    words, several = Words(lang), pd.concat([ROWS, frame(district("E", 5, None, **ELSEWHERE))])
    for rows in (ROWS, several, ROWS.head(0)):
        check_plotly(district_bars(words, rows, width_hint=width), theme)
        check_plotly(district_panels(words, rows, width_hint=width), theme)


def test_what_no_district_explains_is_a_hatched_bar_that_no_click_narrows() -> None:
    bars = bars_of(district_bars(VI, ROWS))
    assert [(bar.x1, bar.role) for bar in bars] == [
        (40, "actual"), (18, "actual"), (2, "actual"), (9, "rest"),
    ]  # fmt: skip
    assert bars[-1].id == ""
    assert "9 trong 192 CLB" in texts(district_bars(VI, ROWS))


def test_a_district_without_a_figure_is_named_and_has_no_bar() -> None:
    fig = district_bars(VI, ROWS)
    assert "thai-nguyen.d" not in [bar.id for bar in bars_of(fig)]
    assert "Chưa có số liệu (1): D" in texts(fig)


def test_the_mean_is_drawn_over_its_districts_and_said_to_be_no_target() -> None:
    fig = district_bars(VI, ROWS)
    means = [(x, (number(top) + number(bottom)) / 2) for (x, top), (_, bottom) in lines_of(fig, "mean")]
    assert means == [(20, 0), (20, 1), (20, 2)]
    assert "trung bình 20 CLB của 3 huyện do một nguồn nêu cùng lúc; không phải chỉ tiêu" in texts(fig)


def test_the_first_value_stands_below_the_buttons_that_a_mouse_brings() -> None:
    size = district_bars(VI, frame(district("a", 4)), width_hint=800).size
    assert size.top + (size.plot_height - TEXT_PX) / 2 >= BUTTONS_PX
    assert "toImage" in str(CHART_CONFIG["modeBarButtonsToRemove"])  # it would have no sources


def test_the_mean_of_two_districts_is_not_drawn() -> None:
    fig = district_bars(VI, ROWS.assign(peers=2))
    assert not lines_of(fig, "mean") and "trung bình" not in texts(fig)


def test_an_undated_figure_is_a_hollow_bar_that_says_so() -> None:
    rows = frame(district("A", 40, None, is_with_whole=False), district("B", 18))
    fig = district_bars(VI, rows)
    assert [bar.role for bar in bars_of(fig)][:2] == ["undated", "actual"]
    assert "40 CLB, không rõ ngày" in texts(fig)


def test_a_figure_of_another_day_than_the_whole_is_pale_and_dated() -> None:
    fig = district_bars(VI, frame(district("A", 40, "2022-05-01", is_with_whole=False), district("B", 18)))
    assert [bar.role for bar in bars_of(fig)] == ["other-day", "actual", "rest"]
    assert "40 CLB, 1/5/2022" in texts(fig)


def test_districts_that_were_not_chosen_are_faint_but_stay() -> None:
    bars = bars_of(district_bars(VI, ROWS, ["thai-nguyen.b"]))
    assert [bar.is_faint for bar in bars] == [True, False, True, False]
    assert "▸ B" in texts(district_bars(VI, ROWS, ["thai-nguyen.b"]))


def test_districts_of_several_provinces_carry_their_province() -> None:
    said = texts(district_bars(VI, frame(district("A", 40), district("E", 5, **ELSEWHERE))))
    assert "A, Thái Nguyên" in said and "E, Lai Châu" in said
    assert "chưa rõ huyện nào, Thái Nguyên" in said and "chưa rõ huyện nào, Lai Châu" not in said


def test_small_multiples_share_one_scale_and_the_same_years() -> None:
    fig = district_panels(VI, ROWS)
    assert len({(panel.x.low, panel.x.high, panel.y.low, panel.y.high) for panel in fig.panels}) == 1
    assert [(mark.panel, mark.y) for mark in marks_of(fig)] == [(0, 40), (1, 18), (2, 2)]


def test_each_small_multiple_marks_the_last_day_of_its_district() -> None:
    fig = district_panels(VI, ROWS)
    ends = lines_of(fig, "ended")
    assert {str(day) for line in ends for day, _ in line} == {"2025-06-30"}
    assert len(ends) == 3
    assert "ngày cuối của huyện (30/6/2025)" in texts(fig)


def test_figures_of_one_district_are_joined_but_not_over_a_hole() -> None:
    near = frame(district("A", 4, "2022-01-01"), district("A", 9, "2023-06-01"))
    far = frame(district("A", 4, "2018-01-01"), district("A", 9, "2023-06-01"))
    drawn = [district_panels(VI, rows) for rows in (near, far)]
    assert [(len(lines_of(d, "panel-line")), len(lines_of(d, "hole"))) for d in drawn] == [(1, 0), (0, 1)]


def test_an_undated_figure_is_counted_and_not_drawn_by_date() -> None:
    fig = district_panels(VI, frame(district("A", 4), district("B", 9, None)))
    assert [mark.y for mark in marks_of(fig)] == [4]
    assert "1 số liệu không rõ ngày" in texts(fig)


def test_two_scopes_never_share_the_scale_of_small_multiples() -> None:
    with pytest.raises(ValueError, match="one scope"):
        district_panels(VI, frame(district("A", 4), district("B", 9, scope="donor")))


def test_small_multiples_show_what_fits_and_say_how_many_more() -> None:
    many = frame(*(district(f"Huyện {i:02}", i + 1) for i in range(40)))
    drawing = district_panels(VI, many)
    assert len(drawing.panels) == MOST_PANELS
    assert f"Còn {40 - MOST_PANELS} nơi nữa không vẽ, xem bảng" in texts(drawing)


def test_a_dense_panel_tells_its_first_and_last_figure() -> None:
    days = pd.date_range("2016-03-31", periods=36, freq="QE").strftime("%Y-%m-%d")
    dense = frame(*(district("A", 10 + i, day) for i, day in enumerate(days)))
    drawing = district_panels(VI, dense)
    assert [text.said for text in drawing.texts if text.kind == "label"] == ["10", "45"]
    assert len(marks_of(drawing)) == 36
