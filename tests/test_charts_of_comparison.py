"""Provinces beside each other: every mark is a number, nothing missing is drawn, no names collide."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pandas as pd
import pytest

from clubs.charts.drawing import Drawing
from clubs.charts.dumbbell import dumbbell
from clubs.charts.indexed import indexed
from clubs.charts.label_column import ROW_PX, spread
from clubs.charts.lanes import MOST_LANES
from clubs.charts.measure import TEXT_PX, measure_text
from clubs.charts.multiples import say_times
from clubs.charts.ranges import Standard, ranges
from clubs.charts.slope import slope
from clubs.words.text import Words
from tests.chart_reading import check_plotly, lines_of, marks_of
from tests.chart_reading import list_texts as texts
from tests.chart_reading import number as value_of

VI = Words("vi")
WIDTHS = pytest.mark.parametrize("width", [358, 800, 1440])
STANDARD = Standard(50, 70, "chuẩn 50–70")


def place(name: str, start: float | None, last: float | None, target: float | None = None) -> dict[str, Any]:
    return {
        "area_id": name, "place": name, "target_total": target, "target_bound": "exactly",
        "due": "2025-12-31", "due_printed": "2025", "start_claim_id": f"{name}-1", "start_value": start,
        "start_bound": "exactly", "start_as_of_printed": "2021-04-20", "start_as_of": "2021-04-20",
        "last_claim_id": f"{name}-2",
        "last_value": last, "last_bound": "at_least", "last_as_of_printed": "2022-11-04",
        "last_as_of": "2022-11-04",
    }  # fmt: skip


def test_one_month_told_by_two_sources_is_not_read_as_two_days() -> None:
    told = place("Tuyên Quang", 4, 4, 34) | {
        "start_as_of": "2020-10-05", "start_as_of_printed": "2020-10-05",
        "last_as_of": "2020-10-31", "last_as_of_printed": "2020-10", "last_bound": "exactly",
    }  # fmt: skip
    said = texts(dumbbell(VI, pd.DataFrame([told]), width_hint=800))
    assert "4 (tháng 10/2020), chỉ tiêu 34 (2025)" in said
    assert "4 (tháng 10/2020), chỉ tiêu 34" in " ".join(
        texts(dumbbell(VI, pd.DataFrame([told]), width_hint=358))
    )
    stood_still = place("b", 34, 34)
    assert any("→" in text for text in texts(dumbbell(VI, pd.DataFrame([stood_still]))))


def number(name: str, value: float | None, low: float | None, high: float | None) -> dict[str, Any]:
    return {"area_id": name, "place": name, "value": value, "low": low, "high": high, "said": f"số {value}"}


def point(
    name: str, years: float, times: float, low: float | None = 1, high: float | None = 1
) -> dict[str, Any]:
    return {
        "area_id": name, "place": name, "value": times * 10, "bound": "exactly", "unit": "clubs",
        "as_of_printed": "2022", "years_since": years, "times": times, "times_low": low, "times_high": high,
    }  # fmt: skip


def ends(name: str, since: float, until: float, has_both: bool = True) -> dict[str, Any]:
    return {
        "area_id": name, "place": name, "since": "2020-12-31", "until": "2022-12-31", "since_value": since,
        "since_bound": "exactly", "since_as_of_printed": "2020", "until_value": until,
        "until_bound": "exactly", "until_as_of_printed": "2022", "has_both": has_both,
    }  # fmt: skip


def marks(drawing: Drawing) -> list[tuple[str, float]]:
    """Every mark that a click can open, with its place."""
    return [(mark.id, value_of(mark.x)) for mark in marks_of(drawing) if mark.hover]


@WIDTHS
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_chart_passes_the_checks_of_plotly(width: float, theme: str) -> None:
    places = pd.DataFrame([place("a", 110, 165, 191), place("b", None, None, 50), place("c", 3, 3)])
    numbers = pd.DataFrame([number("a", 60.0, 60.0, None), number("b", 20.0, None, 20.0)])
    points = pd.DataFrame([point("a", 0, 1), point("a", 2, 9), point("b", -1, 1), point("b", 1, 0.5)])
    both = pd.DataFrame([ends("a", 4, 34), ends("b", 34, 4)])
    for drawing in (
        dumbbell(VI, places, width_hint=width),
        ranges(VI, numbers, STANDARD, width_hint=width),
        indexed(VI, points, "a", width_hint=width),
        slope(VI, both, width_hint=width),
    ):
        check_plotly(drawing, theme)


def test_nothing_to_draw_is_an_empty_figure() -> None:
    for draw in (dumbbell, ranges, indexed, slope):
        assert not draw(VI, pd.DataFrame()).parts


def test_a_dumbbell_marks_start_last_figure_and_target_and_nothing_that_is_missing() -> None:
    fig = dumbbell(
        VI, pd.DataFrame([place("a", 110, 165, 191), place("b", None, None, 50), place("c", None, None)])
    )
    assert sorted(marks(fig)) == [("a", 110), ("a", 165), ("a", 191), ("b", 50)]


def test_a_dumbbell_says_bounds_dates_and_the_target_beside_its_lane() -> None:
    fig = dumbbell(VI, pd.DataFrame([place("a", 110, 165, 191)]), width_hint=1440)
    assert "110 (20/4/2021) → ít nhất 165 (4/11/2022), chỉ tiêu 191 (2025)" in texts(fig)


def test_what_has_no_room_beside_a_lane_is_left_out_from_the_start_on() -> None:
    fig = dumbbell(VI, pd.DataFrame([place("a", 110, 165, 191)]), width_hint=700)
    assert "110 → ít nhất 165 (4/11/2022), chỉ tiêu 191" in texts(fig)


def test_an_open_end_is_an_arrow_and_a_closed_one_is_not() -> None:
    fig = ranges(
        VI, pd.DataFrame([number("a", 60, 60, None), number("b", 20, None, 20), number("c", 5, 5, 5)])
    )
    arrows = {mark.shape: mark.y for mark in marks_of(fig, "range")}
    assert arrows == {"triangle-right": 0, "triangle-left": 1}
    assert {line[0][1] for line in lines_of(fig, "range")} == {0, 1}


def test_a_number_stands_right_of_the_standard_that_it_is_held_against() -> None:
    fig = ranges(VI, pd.DataFrame([number("a", 60, 60, 60)]), STANDARD)
    (value,) = [text for text in fig.texts if text.said == "số 60"]
    assert value.x == STANDARD.high


def test_a_place_with_one_total_has_no_line_of_growth() -> None:
    fig = indexed(VI, pd.DataFrame([point("a", 0, 1), point("a", 2, 1.5), point("b", 1, 1)]))
    assert {area for area, _ in marks(fig)} == {"a"}


def test_no_line_of_growth_is_drawn_over_more_than_two_years_without_a_figure() -> None:
    rows = [point("a", 0, 1), point("a", 2, 1.5), point("a", 5, 3)]
    drawing = indexed(VI, pd.DataFrame(rows))
    assert [[x for x, _ in line] for line in lines_of(drawing, "hole")] == [[2, 5]]
    assert [[x for x, _ in line] for line in lines_of(drawing, "place")] == [[0, 2]]


def test_places_that_grew_far_more_than_others_are_drawn_by_doublings() -> None:
    rows = [point("a", 0, 1), point("a", 2, 128), point("b", 0, 1), point("b", 2, 2)]
    lines = lines_of(indexed(VI, pd.DataFrame(rows)), "place")
    assert [[y for _, y in line] for line in lines] == [[0, 7], [0, 1]]


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        (1.75, 1.75, "×1,8"),
        (None, 1.71, "nhiều nhất ×1,8"),
        (1.79, None, "ít nhất ×1,7"),
        (1.7, 1.8, "khoảng ×1,8"),
    ],
)
def test_an_open_end_is_rounded_towards_itself(low: float | None, high: float | None, said: str) -> None:
    times = high if low is None else low if high is None else 1.75
    assert say_times(VI, {"times": times, "times_low": low, "times_high": high}) == said


def test_a_slope_needs_both_dates() -> None:
    fig = slope(VI, pd.DataFrame([ends("a", 4, 34), ends("b", 7, 9, has_both=False)]))
    assert {area for area, _ in marks(fig)} == {"a"}


@pytest.mark.parametrize("wanted", [[5, 5, 5, 5], [0, 200, 199, 100], [190, 195, 200], [], [50]])
def test_names_in_a_column_never_stand_on_one_another_and_keep_their_order(wanted: list[float]) -> None:
    placed = spread(wanted, 200)
    by_height = [placed[i] for i in sorted(range(len(wanted)), key=lambda i: wanted[i])]
    assert all(later - earlier >= ROW_PX - 1e-9 for earlier, later in pairwise(by_height))
    assert all(0 <= top <= 200 for top in placed)


@WIDTHS
def test_fourteen_lines_have_fourteen_names_apart(width: float) -> None:
    rows = [point(f"Tỉnh {i}", year, 1 + year * (1 + i / 20)) for i in range(14) for year in (0, 2)]
    drawing = indexed(VI, pd.DataFrame(rows), width_hint=width)
    names = sorted(text.dy for text in drawing.texts if text.said.startswith("Tỉnh"))
    assert len(names) == 14 and all(later - earlier >= ROW_PX - 1e-9 for earlier, later in pairwise(names))


@pytest.mark.parametrize("width", [600, 800, 1440])
def test_a_long_name_left_of_a_lane_breaks_into_lines_and_is_never_cut(width: float) -> None:
    long = "Thành phố Buôn Ma Thuột và các xã chưa rõ thuộc huyện nào, Đắk Lắk cũ (1/1)"
    fig = ranges(VI, pd.DataFrame([number(long, 5, 5, 5), number("Huế", 3, 3, 3)]), width_hint=width)
    (named,) = [text for text in fig.texts if text.said.startswith("Thành phố")]
    lines = [run.text for (run,) in named.lines]
    assert " ".join(lines) == long
    assert all(measure_text(line, TEXT_PX) - named.dx <= fig.size.left + 2 for line in lines)
    assert fig.size.height >= 2 * len(lines) * TEXT_PX


def test_of_very_many_places_the_first_are_drawn_and_the_others_counted() -> None:
    many = pd.DataFrame([number(f"Nơi {i}", i, i, i) for i in range(60)])
    drawing = ranges(VI, many, width_hint=800)
    assert len(marks(drawing)) == MOST_LANES
    assert "Còn 20 nơi nữa không vẽ, xem bảng" in texts(drawing)
