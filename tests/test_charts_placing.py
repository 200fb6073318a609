"""Labels never stand on one another, never leave the frame, and text is never wider than we believe."""

from __future__ import annotations

import datetime as dt
import random
from itertools import combinations

import pytest

from clubs.charts.axis import choose_step, choose_value_axis
from clubs.charts.canvas import Canvas, list_widths
from clubs.charts.drawing import Run
from clubs.charts.labels import Label, Obstacle, Spot, around_point, beside_line
from clubs.charts.measure import measure_text, wrap_text
from clubs.charts.placing import find_box, is_crossed, overlap, place
from clubs.charts.scene import circle_number

FIRST = dt.date(2020, 1, 1).toordinal()
CANVAS = Canvas((900, 1100, 1500), 500, 50, 150, 80, 60, FIRST, FIRST + 2000, 0, 200)


def label(text: str, spots: tuple[Spot, ...], rank: int = 5, may_cover: bool = False) -> Label:
    return Label((Run(text, "ink"),), spots, rank, may_cover)


@pytest.mark.parametrize("seed", range(20))
def test_labels_never_meet_and_never_leave_the_frame(seed: int) -> None:
    dice = random.Random(seed)
    points = [(FIRST + dice.random() * 2000, dice.random() * 200) for _ in range(25)]
    labels = [
        label(f"ít nhất {i} CLB", around_point(*at), dice.randint(0, 8), True) for i, at in enumerate(points)
    ]
    placed = place(labels, [Obstacle(*at, *at) for at in points], CANVAS)
    assert placed
    for width in CANVAS.widths:
        boxes = [find_box(one, spot, CANVAS, width) for one, spot in placed]
        assert not any(overlap(a, b) for a, b in combinations(boxes, 2))
        assert all(b[0] >= CANVAS.left and b[2] <= width and b[1] >= CANVAS.top for b in boxes)
        assert all(b[3] <= CANVAS.height - CANVAS.bottom for b in boxes)


def test_the_more_important_label_gets_the_room() -> None:
    only = (Spot(FIRST + 1000, 100, 0, 0, "center", "middle"),)
    placed = place([label("nhỏ", only, rank=5), label("lớn", only, rank=1)], [], CANVAS)
    assert [one.lines[0].text for one, _ in placed] == ["lớn"]


def test_a_label_keeps_off_a_line_unless_it_must_be_seen() -> None:
    wall = [Obstacle(FIRST, 100, FIRST + 2000, 100)]
    on_it = (Spot(FIRST + 1000, 100, 0, 0, "center", "middle"),)
    assert place([label("tùy", on_it)], wall, CANVAS) == []
    assert len(place([label("cần", on_it, may_cover=True)], wall, CANVAS)) == 1


def test_a_narrower_form_is_tried_where_the_label_does_not_fit() -> None:
    at = (Spot(FIRST + 60, 100, 0, 0, "center", "middle"),)
    wide = Label((Run("một dòng rất dài", "ink"),), at, narrower=label("hai", at))
    assert [one.lines[0].text for one, _ in place([wide], [], CANVAS)] == ["hai"]


def test_words_beside_a_rising_line_do_not_cross_it() -> None:
    start, end = (FIRST + 200, 20), (FIRST + 1800, 180)
    wall = [Obstacle(start[0], start[1], end[0], end[1])]
    assert len(place([label("cần tăng 8,2 CLB/năm", beside_line(start, end, True))], wall, CANVAS)) == 1


@pytest.mark.parametrize(
    ("wall", "crossed"),
    [
        ((0, 0, 100, 100, 0, 1), True),
        ((0, 60, 30, 100, 0, 1), False),
        ((50, 0, 50, 100, 0, 1), True),
        ((30, 50, 30, 50, 5, 1), False),
        ((38, 50, 38, 50, 5, 1), True),
    ],
)
def test_a_line_crosses_a_box_only_where_it_passes_through(
    wall: tuple[float, float, float, float, float, float], crossed: bool
) -> None:
    assert is_crossed((40, 40, 60, 60), wall) is crossed


def test_vietnamese_letters_are_as_wide_as_their_base() -> None:
    assert measure_text("Quảng Ninh", 16) == measure_text("Quang Ninh", 16)
    assert measure_text("165", 16, bold=True) > measure_text("165", 16)
    assert measure_text("165\N{NO-BREAK SPACE}CLB", 16) == measure_text("165 CLB", 16)


def test_a_number_stays_with_its_unit_when_a_line_breaks() -> None:
    lines = wrap_text("tỉnh còn thiếu 26 CLB", measure_text("tỉnh còn thiếu 26", 18), 18)
    assert lines == ["tỉnh còn thiếu", "26 CLB"]


def test_no_line_is_wider_than_asked() -> None:
    text = "Đến 4/11/2022 tỉnh đi nhanh hơn kế hoạch, từ đó đến nay chưa có số liệu công bố."
    for width in (160, 240, 400):
        assert all(measure_text(line, 18) <= width for line in wrap_text(text, width, 18))


def test_a_phone_is_never_asked_to_be_as_wide_as_a_projector() -> None:
    assert max(list_widths(358)) < 420
    assert list_widths(1100)[0] < 1000 < 1500 < list_widths(1100)[-1] + 100


@pytest.mark.parametrize(("span", "step"), [(4, 1), (34, 10), (215, 50), (9443, 2000), (4e9, 1e9)])
def test_the_axis_counts_in_round_numbers(span: float, step: float) -> None:
    assert choose_step(span, 6) == step


def test_an_axis_of_equal_values_starts_at_zero() -> None:
    assert choose_value_axis([192]).low == 0
    assert choose_value_axis([]).high > 0


@pytest.mark.parametrize(
    ("number", "shown"), [(1, "①"), (20, "⑳"), (21, "㉑"), (36, "㊱"), (51, "(51)"), (None, "")]
)
def test_sources_are_numbered_in_circles(number: int | None, shown: str) -> None:
    assert circle_number(number) == shown
