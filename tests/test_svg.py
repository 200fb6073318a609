"""An SVG shows what the drawing says, at the pixels it says, and nothing of what the data may try."""

from __future__ import annotations

import datetime as dt
import io
import xml.etree.ElementTree as ET
from dataclasses import replace
from typing import Any

import pytest
from PIL import Image

from clubs import charts
from clubs.charts.drawing import (
    Axis,
    Bar,
    Box,
    Drawing,
    Mark,
    Panel,
    Path,
    Run,
    Size,
    Text,
    Tick,
    write_lines,
)
from clubs.draw import fonts
from clubs.draw.colours import BOTH
from clubs.draw.ink import Inks, Pen
from clubs.draw.letters import clean
from clubs.draw.png import write_png
from clubs.draw.svg import draw_parts, find_overhang, wrap_svg, write_svg
from clubs.draw.theme import DARK, LIGHT, THEMES
from clubs.errors import ClubsError
from clubs.words.text import LANGUAGES, LOCALES_PATH, Words
from tests import chart_frames as frames
from tests.picture_reading import NAME, find_line, read_bars, read_circles, read_lines, read_size

WIDTH, SEEN_ON = 1100, dt.date(2026, 11, 21)
PNG_SIGN = b"\x89PNG\r\n\x1a\n"
ODD = '<script>alert("x")</script> & <b>đậm</b> ]]> \x00\x0b \ufffe \U0001f600 ㉑'
TEN = Panel(Axis("number", 0, 10, is_shown=False), Axis("number", 0, 10, is_shown=False))
POINT = Mark(5, 5, "actual")


def grow(place: str = "quang_ninh", lang: str = "vi") -> Drawing:
    return charts.trajectory(Words(lang), **getattr(frames, place)(), seen_on=SEEN_ON, width_hint=WIDTH)


def draw(*parts: Any, texts: tuple[Text, ...] = (), panel: Panel = TEN, size: Size | None = None) -> Drawing:
    """Parts on two axes of ten steps, 300 pixels high, without margins."""
    return Drawing((panel,), parts, texts, size or Size(300, 0, 0, 0, 0, (400, 1500)))


def say(text: str, **other: Any) -> Text:
    return Text(write_lines([text]), 5, 5, "label", **other)


def find_paths(svg: str) -> list[str | None]:
    return [one.get("d") for one in ET.fromstring(svg).iter(f"{NAME}path")]


def test_a_value_stands_where_the_ticks_around_it_say() -> None:
    svg = write_svg(grow(), WIDTH, "light")
    ticks = {value: find_line(svg, str(value)).baseline - 0.35 * 16 for value in (0, 200)}
    per_club = (ticks[0] - ticks[200]) / 200
    heights = sorted(y for _, y in read_circles(svg))
    assert heights == pytest.approx([ticks[0] - 165 * per_club, ticks[0] - 110 * per_club], abs=0.02)


def test_a_day_stands_where_the_axis_says() -> None:
    drawing = grow()
    axis = drawing.panels[0].x
    assert isinstance(axis.low, dt.date) and isinstance(axis.high, dt.date)
    left, right = round(drawing.size.left), WIDTH - round(drawing.size.right)
    days = (dt.date(2021, 4, 20), dt.date(2022, 11, 4))
    wanted = [left + (day - axis.low) / (axis.high - axis.low) * (right - left) for day in days]
    found = sorted(x for x, _ in read_circles(write_svg(drawing, WIDTH, "light")))
    assert found == pytest.approx(wanted, abs=0.02)


def test_a_wider_picture_moves_points_and_keeps_heights() -> None:
    narrow, wide = (read_circles(write_svg(grow(), width, "light")) for width in (1100, 1500))
    assert [y for _, y in narrow] == [y for _, y in wide]
    assert narrow[0][0] < wide[0][0]


def test_bars_are_as_long_as_their_values() -> None:
    bars = [Bar(1, 0, 2, "actual", 0.5), Bar(1, 2, 5, "needed", 0.5, layer=1)]
    svg = write_svg(draw(*bars), 1000, "light")
    assert read_bars(svg, LIGHT.actual) == [(0, 200)]
    assert read_bars(svg, LIGHT.needed) == [(200, 300)]


def test_an_old_bar_has_strokes_over_its_colour() -> None:
    new, old = (
        write_svg(draw(Bar(1, 0, 2, "actual", 0.5, is_old=told)), 1000, "light") for told in (False, True)
    )
    assert "<pattern" not in new
    assert old.count("<pattern") == 1
    assert len(read_bars(old, LIGHT.actual)) == len(read_bars(new, LIGHT.actual)) == 1


def test_two_lines_of_one_role_are_not_joined() -> None:
    lines = [Path(((0, 1), (1, 1)), "plan"), Path(((3, 1), (4, 1)), "plan")]
    assert find_paths(write_svg(draw(*lines), 1000, "light")) == ["M0,270L100,270M300,270L400,270"]


def test_boxes_lie_behind_and_marks_before_whatever_their_order() -> None:
    svg = write_svg(draw(POINT, Path(((0, 1), (1, 1)), "plan"), Box(2, 3, 2, 3, "band")), 500, "light")
    tags = [one.tag.removeprefix(NAME) for one in ET.fromstring(svg)]
    assert tags == ["defs", "rect", "circle", "path"]


def test_a_square_panel_keeps_its_steps_square_in_the_upper_left_corner() -> None:
    panel = replace(TEN, is_square=True)
    ends = (Mark(0, 10, "actual"), Mark(10, 0, "actual"))
    assert read_circles(write_svg(draw(*ends, panel=panel), 900, "light")) == [(0, 0), (300, 300)]


def test_a_text_outside_the_shown_range_is_not_shown() -> None:
    texts = (replace(say("hidden"), x=11), replace(say("shown"), x=9))
    svg = write_svg(draw(POINT, texts=texts), 500, "light")
    assert [line.text for line in read_lines(svg)] == ["shown"]


@pytest.mark.parametrize(("side", "left"), [("left", 251), ("right", 249)])
def test_a_label_stands_on_the_side_it_is_told(side: Any, left: float) -> None:
    (line,) = read_lines(write_svg(draw(POINT, texts=(say("Quảng Ninh", side=side),)), 500, "light"))
    assert (line.left if side == "left" else line.right) == pytest.approx(left, abs=0.01)


def test_a_leader_ends_before_its_point() -> None:
    svg = write_svg(draw(texts=(say("110", dx=60, dy=-60, has_leader=True),)), 500, "light")
    (line,) = ET.fromstring(svg).iter(f"{NAME}line")
    gap = (float(line.get("x2", 0)) - 250, float(line.get("y2", 0)) - 150)
    assert (gap[0] ** 2 + gap[1] ** 2) ** 0.5 == pytest.approx(9, abs=0.01)


def test_a_text_that_would_be_cut_is_told() -> None:
    drawing = draw(texts=(say("a name as long as a street in a town", side="right"),))
    assert find_overhang(drawing, 300) > 50
    assert find_overhang(drawing, 900) <= 0


def test_runs_have_their_own_look() -> None:
    line = (Run("165", "ink", 20, is_bold=True), Run(" CLB", "muted"))
    svg = write_svg(draw(texts=(Text((line,), 5, 5, "label"),)), 500, "light")
    looks = [
        (one.text, one.get("font-weight"), one.get("fill")) for one in ET.fromstring(svg).iter(f"{NAME}tspan")
    ]
    assert looks[1:] == [("165", "600", None), (" CLB", None, LIGHT.muted)]


def test_odd_text_stays_text() -> None:
    svg = write_svg(draw(POINT, texts=(say(ODD),)), 700, "light")
    (line,) = read_lines(svg)
    assert line.text == '<script>alert("x")</script> & <b>đậm</b> ]]> □□ □ □ (21)'
    assert {one.tag.removeprefix(NAME) for one in ET.fromstring(svg).iter()} == {
        "svg",
        "circle",
        "text",
        "tspan",
    }


def test_a_role_without_a_look_is_refused_by_its_name() -> None:
    with pytest.raises(ValueError, match="Unknown role 'glitter'"):
        write_svg(draw(Mark(1, 1, "glitter")), 500, "light")


def test_margins_that_leave_no_room_are_said() -> None:
    with pytest.raises(ValueError, match="leave no room"):
        write_svg(draw(POINT, size=Size(300, 300, 300, 0, 0, (400, 500))), 500, "light")


@pytest.mark.parametrize("theme", THEMES)
def test_a_picture_has_the_colours_of_its_theme_and_is_made_alike_twice(theme: str) -> None:
    mine, other = (DARK, LIGHT) if theme == "dark" else (LIGHT, DARK)
    first, second = (write_svg(grow(), WIDTH, theme) for _ in range(2))
    assert mine.actual in first
    assert other.actual not in first
    assert first == second
    assert write_png(first) == write_png(second)


def test_a_picture_of_both_themes_is_light_and_names_what_is_dark() -> None:
    inks = Inks()
    drawn = draw_parts(draw(POINT), 500, BOTH, Pen(inks))
    assert LIGHT.actual in drawn
    assert DARK.actual not in drawn
    (name,) = inks.names.values()
    assert f'class="{name}"' in drawn
    assert f"fill:{DARK.actual}" in inks.rules


def test_pictures_that_share_a_page_share_no_id() -> None:
    def list_ids(name: str) -> set[str]:
        pen = Pen(name=name)
        draw_parts(grow(), WIDTH, "light", pen)
        return {found for found, _ in pen.defined.values()}

    assert list_ids("chart-1")
    assert not list_ids("chart-1") & list_ids("chart-2")


def test_a_png_has_the_size_of_its_picture() -> None:
    svg = write_svg(draw(POINT), 500, "light")
    for zoom in (1, 2):
        png = write_png(svg, zoom)
        assert png.startswith(PNG_SIGN)
        assert [int.from_bytes(png[i : i + 4], "big") for i in (16, 20)] == [500 * zoom, 300 * zoom]


def test_letters_are_drawn_and_not_boxes() -> None:
    """Each letter leaves a picture of its own; two that no font had would look the same."""
    letters = "aảắẩợỹĐ①◆≠▲"
    pngs = {write_png(write_svg(draw(texts=(say(char),)), 60, "light")) for char in letters}
    assert len(pngs) == len(letters)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_sentence_of_the_language_can_be_written(lang: str) -> None:
    files = (LOCALES_PATH / lang).glob("*.ftl")
    letters = set("".join(file.read_text(encoding="utf-8") for file in files)) - {"\n"}
    assert len(letters) > 80
    assert {char for char in letters if clean(char) != char} == set()


def test_a_missing_font_is_one_clear_error(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    svg = write_svg(draw(POINT), 500, "light")
    monkeypatch.setattr(fonts, "FOLDER", tmp_path)
    with pytest.raises(ClubsError) as error:
        write_png(svg)
    assert fonts.REGULAR in str(error.value)
    assert str(tmp_path) in str(error.value)


def test_a_file_for_another_machine_brings_its_fonts() -> None:
    alone, without = (write_svg(draw(POINT), 500, "light", with_fonts=told) for told in (True, False))
    assert alone.count("@font-face") == 5
    assert "@font-face" not in without
    assert read_size(alone) == (500, 300)
    assert len(alone) < 150_000


def test_a_tick_is_written_below_its_place() -> None:
    axis = Axis("number", 0, 10, (Tick(5, "năm"),))
    svg = write_svg(
        draw(POINT, panel=replace(TEN, x=axis), size=Size(300, 0, 0, 0, 40, (400, 900))), 500, "light"
    )
    line = find_line(svg, "năm")
    assert line.left + line.width / 2 == pytest.approx(250, abs=0.01)
    assert line.baseline > 260


def test_a_sign_is_drawn_beside_two_letters_that_would_become_one() -> None:
    """○ stands in another font than the ligature fi: the renderer would leave it out."""

    def draw_first(text: str) -> bytes:
        ground = '<rect width="300" height="40" fill="#fff"/>'
        line = f'<text font-size="16"><tspan x="10" y="25">{text}</tspan></text>'
        picture = Image.open(io.BytesIO(write_png(wrap_svg(Pen(), ground + line, 300, 40))))
        return picture.convert("L").crop((0, 0, 28, 40)).tobytes()

    assert draw_first("○ last figure") == draw_first("○ last other")
