"""The growth chart: lines only where they are honest, marks for what is not exact, one indicator an axis."""

from __future__ import annotations

import datetime as dt
import re
import time
from dataclasses import replace
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import pytest

from clubs import charts
from clubs.charts.drawing import Drawing, Mark
from clubs.draw.plotly import write_plotly
from clubs.words.text import LANGUAGES, Words
from tests import chart_frames as frames
from tests.chart_frames import claim, claims, promise, promises
from tests.chart_reading import CLAIMS, PROMISES, joined, lines_of, marks_of, number, read_texts

VI = Words("vi")
SEEN_ON = dt.date(2026, 11, 21)
PLACES = ("quang_ninh", "lai_chau", "thai_nguyen", "tuyen_quang", "tuyen_quang_2025", "country")


def draw(frame: frames.Frames, **options: Any) -> Drawing:
    return charts.trajectory(VI, **frame, **{"seen_on": SEEN_ON, **options})


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("theme", "width"), [("light", 1248), ("dark", 358)])
def test_every_chart_passes_the_checks_of_plotly(place: str, lang: str, theme: str, width: int) -> None:
    drawing = charts.trajectory(
        Words(lang), **getattr(frames, place)(), title="T", seen_on=SEEN_ON, width_hint=width
    )
    go.Figure(write_plotly(drawing, theme).to_plotly_json())


def test_claims_of_one_series_are_joined() -> None:
    assert joined(draw(frames.quang_ninh())) == [(110, 165)]


def test_no_line_crosses_a_hole_of_more_than_24_months() -> None:
    fig = draw({"claims": claims(claim("a", 10, "2019-06-11"), claim("b", 34, "2022-12-02"))})
    assert joined(fig) == []
    assert "41 tháng không có số liệu" in read_texts(fig)


def test_a_hole_of_24_months_is_still_a_line() -> None:
    fig = draw({"claims": claims(claim("a", 10, "2020-06-30"), claim("b", 34, "2022-06-30"))})
    assert joined(fig) == [(10, 34)]


def test_another_scope_is_another_line() -> None:
    rows = [
        claim("a", 50, "2020-01-01"),
        claim("b", 60, "2021-01-01"),
        claim("c", 9, "2020-06-01", scope="donor"),
    ]
    assert joined(draw({"claims": claims(*rows)})) == [(50, 60)]


def test_no_line_crosses_the_day_on_which_the_unit_became_another() -> None:
    both = claims(claim("a", 50, "2025-01-01"), claim("b", 90, "2025-12-31"))
    assert joined(draw({"claims": both, "events": frames.reform(breaks=True)})) == []
    assert joined(draw({"claims": both, "events": frames.reform(breaks=False)})) == [(50, 90)]


def test_a_claim_that_is_not_shown_is_a_mark_and_no_corner_of_the_line() -> None:
    rows = [
        claim("a", 50, "2020-01-01"),
        claim("b", 55, "2020-06-01", shown_rank=2),
        claim("c", 60, "2021-01-01"),
    ]
    fig = draw({"claims": claims(*rows)})
    assert joined(fig) == [(50, 60)]
    assert {mark.id for mark in marks_of(fig, *CLAIMS)} == {"a", "b", "c"}
    assert [mark.id for mark in marks_of(fig, "disputed")] == ["b"]


def test_an_undated_claim_is_counted_and_not_drawn() -> None:
    undated: dict[str, Any] = claim("b", 9000, "2020-01-01") | dict.fromkeys(
        ("as_of", "as_of_from", "as_of_to")
    )
    fig = draw({"claims": claims(claim("a", 50, "2020-01-01"), undated)})
    assert [mark.id for mark in marks_of(fig, *CLAIMS)] == ["a"]
    assert "1 số liệu không rõ ngày không vẽ" in read_texts(fig)


def test_at_least_points_up_and_nearly_points_down() -> None:
    rows = [claim("a", 50, "2020-01-01", bound="at_least"), claim("b", 60, "2021-01-01", bound="nearly")]
    fig = draw({"claims": claims(*rows)})
    heads = {mark.shape: number(mark.y) for mark in marks_of(fig, "bound")}
    assert heads["triangle-up"] > 50
    assert heads["triangle-down"] < 60


def test_a_year_is_drawn_as_the_days_that_it_may_mean() -> None:
    fig = draw({"claims": claims(claim("a", 50, "2020-12-31", as_of_from="2020-01-01", printed="2020"))})
    assert lines_of(fig, "span") == [((dt.date(2020, 1, 1), 50), (dt.date(2020, 12, 31), 50))]


def test_the_plan_starts_at_its_baseline_and_the_ray_at_the_last_figure() -> None:
    drawing, due = draw(frames.quang_ninh()), (dt.date(2025, 12, 31), 191)
    assert lines_of(drawing, "plan") == [((dt.date(2021, 4, 20), 110), due)]
    assert lines_of(drawing, "needed") == [((dt.date(2022, 11, 4), 165), due)]


def test_the_promises_stand_with_value_decision_and_due_date() -> None:
    fig = draw(frames.quang_ninh())
    said = read_texts(fig)
    assert "191 CLB ①" in said
    assert "chỉ tiêu hết 2025" in said
    assert "kế hoạch của UBND tỉnh" in said
    assert "195 nếu tính 110 + ít nhất 85 CLB mới" in said
    assert {(mark.role, mark.y) for mark in marks_of(fig, *PROMISES)} == {("target", 191), ("draft", 195)}


def test_gap_and_both_paces_stand_at_their_lines() -> None:
    said = read_texts(draw(frames.quang_ninh()))
    for text in ("còn thiếu 26 CLB", "cần tăng 8,2 CLB/năm", "đã tăng 35,7 CLB/năm"):
        assert text in said


def test_a_promise_of_new_clubs_has_no_height_on_totals_without_a_stated_baseline() -> None:
    alone = [promise("a", 191, "2025-12-31"), promise("b", 85, "2025-12-31", kind="new")]
    fig = draw({"claims": frames.quang_ninh()["claims"], "promises": promises(*alone)})
    assert [mark.id for mark in marks_of(fig, *PROMISES)] == ["a"]


def test_nothing_is_measured_against_a_draft() -> None:
    said = read_texts(draw(frames.thai_nguyen()))
    assert "dự thảo, không đánh giá" in said
    assert "còn thiếu" not in said


def test_two_indicators_never_share_an_axis() -> None:
    mixed = claims(claim("a", 50, "2020-01-01"), claim("b", 9, "2020-01-01", indicator_id="clubs_new"))
    with pytest.raises(ValueError, match="One chart, one indicator: got clubs_new, clubs_total"):
        draw({"claims": mixed})


def test_the_axis_starts_at_zero_unless_that_squeezes_and_then_says_so() -> None:
    assert draw(frames.quang_ninh()).panels[0].y.low == 0
    high = draw({"claims": claims(claim("a", 180, "2020-01-01"), claim("b", 200, "2021-01-01"))})
    assert number(high.panels[0].y.low) > 0
    assert "Trục bắt đầu từ" in read_texts(high)


def test_years_stand_on_the_axis_as_years() -> None:
    axis = draw(frames.quang_ninh()).panels[0].x
    assert [tick.text for tick in axis.ticks] == ["2021", "2022", "2023", "2024", "2025", "2026"]
    assert [str(tick.at)[:4] for tick in axis.ticks] == [tick.text for tick in axis.ticks]


def test_numbers_follow_the_language() -> None:
    one: frames.Frames = {"claims": claims(claim("a", 8432, "2024-12-31"))}
    assert "8.432 CLB" in read_texts(charts.trajectory(VI, **one))
    assert "8,432 clubs" in read_texts(charts.trajectory(Words("en"), **one))


def test_money_has_an_axis_in_billions() -> None:
    paid = claims(claim("a", 3_700_000_000, "2022-11-04", bound="over", indicator_id="fund_total"))
    fig = draw({"claims": paid}, unit="vnd")
    assert "4" in [tick.text for tick in fig.panels[0].y.ticks]
    assert "tỷ đồng" in read_texts(fig)


@pytest.mark.parametrize("width", [358, 868, 1248])
def test_an_empty_place_says_that_nothing_was_published(width: int) -> None:
    assert "Chưa có số liệu cùng loại" in read_texts(charts.trajectory(VI, None, width_hint=width))


def test_targets_without_claims_are_drawn() -> None:
    fig = draw({"claims": claims(), "promises": frames.quang_ninh()["promises"].drop(columns=["now_value"])})
    assert {mark.y for mark in marks_of(fig, *PROMISES)} == {191, 195}


def test_a_mark_says_value_date_and_source_when_pointed_at() -> None:
    assert marks_of(draw(frames.quang_ninh()), *CLAIMS)[1].hover == (
        "165 CLB", "Số liệu đến 4/11/2022", "Nguồn: ② Dân Sinh, công bố 5/12/2022",
    )  # fmt: skip


def test_markup_in_a_source_name_stays_text() -> None:
    fig = draw({"claims": claims(claim("a", 5, "2020-01-01", publisher="<b>A & B</b>"))})
    written = write_plotly(fig, "light")
    assert any("&lt;b&gt;A &amp; B" in note.text for note in written.layout.annotations)
    assert "&lt;b&gt;A" in str(written.data) and "<b>A" not in str(written.data)


def test_an_unknown_theme_is_named() -> None:
    with pytest.raises(ValueError, match="Unknown theme 'sepia'; known: light, dark"):
        write_plotly(draw(frames.quang_ninh()), "sepia")


def test_a_role_without_a_look_is_named() -> None:
    drawing = replace(draw(frames.quang_ninh()), parts=(Mark(dt.date(2022, 1, 1), 1, "unheard"),))
    with pytest.raises(ValueError, match="Unknown role 'unheard': give it a look in ROLES"):
        write_plotly(drawing, "light")


def test_hundreds_of_claims_are_drawn_in_a_moment() -> None:
    days = pd.date_range("2000-01-31", periods=300, freq="ME").strftime("%Y-%m-%d")
    many = {"claims": claims(*(claim(f"c{i}", i, day) for i, day in enumerate(days)))}
    started = time.process_time()
    fig = draw(many)
    assert time.process_time() - started < 1
    assert len(marks_of(fig, *CLAIMS)) == 300


def test_a_dense_series_is_a_line_with_first_last_and_turning_points() -> None:
    """Never a row of circles under letters: what carries no value says it when it is pointed at."""
    days = pd.date_range("2016-03-31", periods=42, freq="QE").strftime("%Y-%m-%d")
    values = [*range(100, 180, 4), *range(170, 130, -5), *range(140, 210, 5)]
    many = [claim(f"c{i}", value, day) for i, (value, day) in enumerate(zip(values, days, strict=True))]
    for width in (358, 868, 1248):
        drawing = draw({"claims": claims(*many)}, width_hint=width)
        said = read_texts(drawing)
        assert [len(line) for line in lines_of(drawing, "actual")] == [42]
        assert all(f"{value} CLB" in said for value in (100, 205))  # the first and the last
        assert width < 560 or all(f"{value} CLB" in said for value in (176, 135))  # where it turned
        assert re.search(r"\([A-Z]\)", said) is None
        assert sum(text.kind == "label" for text in drawing.texts) <= 6
