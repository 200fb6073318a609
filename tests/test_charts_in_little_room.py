"""Nothing is lost where there is little room: what finds no place stands in the key, under its letter."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from typing import Any

import pytest

from clubs import charts
from clubs.charts import key
from clubs.charts.canvas import Canvas
from clubs.charts.drawing import Drawing, Run
from clubs.charts.labels import Label, Obstacle, Spot
from clubs.charts.placing import Room, place
from clubs.choices import links
from clubs.choices.scope import Scope
from clubs.rooms.overview.country import draw_country, load_country
from clubs.rooms.province.growth import draw_growth, load_growth
from clubs.store import versions
from clubs.words.text import LANGUAGES, Words
from tests import chart_frames as frames
from tests.chart_reading import lines_of, number, read_texts
from tests.test_charts_placing import CANVAS, FIRST

VI = Words("vi")
SEEN_ON = dt.date(2026, 11, 21)
PLACES = ("quang_ninh", "lai_chau", "thai_nguyen", "tuyen_quang", "tuyen_quang_2025", "country")
PHONE: dict[str, Any] = {"width_hint": 352}
PROJECTOR: dict[str, Any] = {"width_hint": 802, "height": 396}


def draw(place: str, lang: str = "vi", **options: Any) -> Drawing:
    return charts.trajectory(Words(lang), **getattr(frames, place)(), seen_on=SEEN_ON, **options)


@pytest.mark.parametrize("look", [PHONE, PROJECTOR], ids=["phone", "projector"])
@pytest.mark.parametrize(
    "said",
    [
        "110 CLB", "165 CLB", "191 CLB", "kế hoạch của UBND tỉnh", "còn thiếu 26 CLB", "cần tăng 8,2 CLB/năm",
        "đã tăng 35,7 CLB/năm", "195 nếu tính 110 + ít nhất 85 CLB mới", "kế hoạch tăng đều",
        "Chưa có số liệu cùng loại sau 4/11/2022", "Quảng Ninh giữ nguyên", "1336", "1648",
    ],
)  # fmt: skip
def test_a_small_chart_says_everything_that_a_large_one_says(said: str, look: dict[str, Any]) -> None:
    assert said in read_texts(draw("quang_ninh", width_hint=1500)).replace(" | ", " ")
    assert said in read_texts(draw("quang_ninh", **look)).replace(" | ", " ")


@pytest.mark.parametrize("look", [PHONE, PROJECTOR], ids=["phone", "projector"])
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("place_name", PLACES)
def test_each_letter_stands_once_on_the_plot_and_once_in_the_key(
    place_name: str, lang: str, look: dict[str, Any]
) -> None:
    letters = re.findall(r"\(([A-Z])\)", read_texts(draw(place_name, lang, **look)))
    assert set(Counter(letters).values()) <= {2}
    assert sorted(set(letters)) == [chr(ord("A") + i) for i in range(len(set(letters)))]


def test_a_phone_needs_the_key_and_a_wide_window_does_not() -> None:
    assert "(A)" in read_texts(draw("quang_ninh", **PHONE))
    assert "(A)" not in read_texts(draw("quang_ninh", width_hint=1500))


def test_a_projector_gets_the_height_that_it_asked_for() -> None:
    for name in ("quang_ninh", "thai_nguyen", "tuyen_quang"):
        assert draw(name, **PROJECTOR).size.height == pytest.approx(PROJECTOR["height"], abs=1)


def test_a_label_that_could_only_stand_on_a_line_becomes_a_letter() -> None:
    wall = [Obstacle(FIRST, 100, FIRST + 2000, 100)]
    on_it = (Spot(FIRST + 1000, 100, 0, 0, "center", "middle"),)
    label = key.add_short_forms(Label((Run("165 CLB, rất dài", "ink"),), on_it), is_phone=False)
    placed, entries = key.name_letters(place([label], wall, CANVAS))
    assert [one.lines[0].text for one, _ in placed] == ["(A)"]
    assert entries == [key.Entry("A", "ink", "165 CLB, rất dài")]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "province", ["", "lai-chau", "quang-ninh", "thai-nguyen", "tuyen-quang", "thanh-hoa"]
)
def test_a_letter_on_a_phone_stands_beside_the_lines_and_marks(
    province: str, lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    crossed: list[str] = []

    def place_and_count(labels: Any, obstacles: Any, canvas: Canvas) -> Any:
        placed = place(labels, obstacles, canvas)
        rooms = [Room(canvas, width, obstacles) for width in canvas.widths]
        letters = [(one, spot) for one, spot in placed if one.keyed]
        hits = [(one.keyed, room.count_hits(one, spot)) for one, spot in letters for room in rooms]
        crossed.extend(said for said, weight in hits if weight and weight >= 1)  # faint lines may be crossed
        return placed

    monkeypatch.setattr(key, "place", place_and_count)
    view = links.View("province" if province else "overview", province or None, seen_on=SEEN_ON, lang=lang)
    now = Scope(view, versions.current(), SEEN_ON, width_px=PHONE["width_hint"])
    if province:
        draw_growth(now, load_growth(now))
    else:
        draw_country(now, load_country(now))
    assert crossed == []


def test_what_finds_no_room_at_all_still_stands_in_the_key() -> None:
    outside = (Spot(FIRST + 90_000, 100, 0, 0, "center", "middle"),)
    label = key.add_short_forms(Label((Run("xa", "ink"),), outside), is_phone=False)
    assert key.list_homeless([label], place([label], [], CANVAS)) == [key.Entry("", "ink", "xa")]


def test_on_a_phone_the_line_of_the_reform_stays_below_the_words_of_the_promise() -> None:
    (line,) = lines_of(draw("quang_ninh", **PHONE), "event")
    assert (
        max(number(value) for _, value in line) < 165
    )  # the promise of 191 is written above the last figure


def test_entries_of_the_key_share_a_line_where_both_fit() -> None:
    said = ["41 months without a figure", "No figure of this kind since 2 Dec 2022"]
    assert len(key.write_key([key.Entry("A", "actual", text) for text in said], 640, is_phone=False)) == 1


def test_letters_run_from_left_to_right() -> None:
    spots = [(Spot(FIRST + day, 100, 0, 0, "center", "middle"),) for day in (1500, 300)]
    labels = [Label((Run(key.TAG, "ink"),), at, keyed=str(i)) for i, at in enumerate(spots)]
    _, entries = key.name_letters(place(labels, [], CANVAS))
    assert [(entry.letter, entry.text) for entry in entries] == [("A", "1"), ("B", "0")]


def test_a_letter_of_the_key_looks_like_its_label() -> None:
    lines = key.write_key([key.Entry("A", "actual", "<b>A & B</b>")], 400, is_phone=True)
    assert lines == [(Run("(A)", "actual", is_bold=True), Run("\N{NO-BREAK SPACE}<b>A & B</b>"))]
