"""A picture shows what the chart shows, at the same pixels, and nothing of what the data may try."""

from __future__ import annotations

import datetime as dt
import io
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable
from typing import Any

import plotly.graph_objects as go
import pytest
from PIL import Image

from clubs import charts
from clubs.draw import fonts
from clubs.draw.plotly import write_plotly
from clubs.draw.theme import DARK, LIGHT, THEMES
from clubs.errors import ClubsError
from clubs.pictures import to_svg, write_png
from clubs.pictures.features import UnknownFeature
from clubs.pictures.markup import clean, read_markup
from clubs.pictures.svg import wrap_svg
from clubs.words.text import LANGUAGES, LOCALES_PATH, Words
from tests import chart_frames as frames
from tests.picture_reading import NAME, find_line, read_bars, read_circles, read_lines, read_size

WIDTH, SEEN_ON = 1100, dt.date(2026, 11, 21)
PNG_SIGN = b"\x89PNG\r\n\x1a\n"
ODD = '<script>alert("x")</script> & <b>đậm</b> ]]> \x00\x0b \U0001f600 ㉑'


def draw_growth(place: str = "quang_ninh", theme: str = "light", lang: str = "vi") -> go.Figure:
    drawing = charts.trajectory(Words(lang), **getattr(frames, place)(), seen_on=SEEN_ON, width_hint=WIDTH)
    return write_plotly(drawing, theme)


def figure(trace: dict[str, Any], **layout: Any) -> go.Figure:
    """One trace on axes without words."""
    hidden = {"xaxis": {"visible": False, "range": [0, 10]}, "yaxis": {"visible": False, "range": [0, 10]}}
    base = {"height": 300, "margin": {"l": 0, "r": 0, "t": 0, "b": 0}, **hidden}
    return go.Figure(data=[trace], layout={**base, **layout}, _validate=False)


def note(text: str, **other: Any) -> dict[str, Any]:
    font = {"size": 16, "color": "#000000"}
    return {"text": text, "x": 5, "y": 5, "showarrow": False, "borderpad": 0, "font": font, **other}


POINT = {"type": "scatter", "mode": "markers", "x": [5], "y": [5], "marker": {"color": "#ff0000"}}


def test_a_value_stands_where_the_ticks_around_it_say() -> None:
    svg = to_svg(draw_growth(), WIDTH)
    ticks = {value: find_line(svg, str(value)).baseline - 0.35 * 16 for value in (0, 200)}
    per_club = (ticks[0] - ticks[200]) / 200
    heights = sorted(y for _, y in read_circles(svg))
    assert heights == pytest.approx([ticks[0] - 165 * per_club, ticks[0] - 110 * per_club], abs=0.02)


def test_a_day_stands_where_the_axis_says() -> None:
    fig = draw_growth()
    svg = to_svg(fig, WIDTH)
    first, last = (dt.date.fromisoformat(day).toordinal() for day in fig.layout.xaxis.range)
    left, right = round(fig.layout.margin.l), WIDTH - round(fig.layout.margin.r)
    days = (dt.date(2021, 4, 20), dt.date(2022, 11, 4))
    wanted = [left + (day.toordinal() - first) / (last - first) * (right - left) for day in days]
    assert sorted(x for x, _ in read_circles(svg)) == pytest.approx(wanted, abs=0.02)


def test_a_wider_picture_moves_points_and_keeps_heights() -> None:
    narrow, wide = (read_circles(to_svg(draw_growth(), width)) for width in (1100, 1500))
    assert [y for _, y in narrow] == [y for _, y in wide]
    assert narrow[0][0] < wide[0][0]


def test_bars_are_as_long_as_their_values_and_stack() -> None:
    def bars(xs: list[float], colour: str) -> dict[str, Any]:
        return {
            "type": "bar",
            "orientation": "h",
            "x": xs,
            "y": [1, 2],
            "width": 0.5,
            "marker": {"color": colour},
        }

    fig = figure(bars([2, 4], "#111111"), barmode="stack")
    fig = go.Figure(data=[*fig.data, bars([3, 1], "#222222")], layout=fig.layout, _validate=False)
    svg = to_svg(fig, 1000)
    assert read_bars(svg, "#111111") == [(0, 200), (0, 400)]
    assert read_bars(svg, "#222222") == [(200, 300), (400, 100)]


def test_a_hole_is_not_drawn_over() -> None:
    line = {"type": "scatter", "mode": "lines", "x": [0, 1, None, 3, 4], "y": [1, 1, None, 1, float("nan")]}
    svg = to_svg(figure({**line, "line": {"color": "#123456"}}), 1000)
    (path,) = [one.get("d") for one in ET.fromstring(svg).iter(f"{NAME}path")]
    assert path == "M0,270L100,270"


def test_a_text_outside_the_shown_range_is_not_shown() -> None:
    svg = to_svg(figure(POINT, annotations=[note("hidden", x=11), note("shown", x=9)]), 500)
    assert [line.text for line in read_lines(svg)] == ["shown"]


@pytest.mark.parametrize(("side", "left"), [("left", 251), ("right", 249)])
def test_a_label_stands_on_the_side_it_is_told(side: str, left: float) -> None:
    svg = to_svg(figure(POINT, annotations=[note("Quảng Ninh", xanchor=side)]), 500)
    (line,) = read_lines(svg)
    assert (line.left if side == "left" else line.right) == pytest.approx(left, abs=0.01)


def test_markup_is_bold_colour_size_and_line_breaks_and_nothing_else() -> None:
    lines = read_markup(
        '<b>165 CLB</b><br><span style="font-size:20px;color:#0a58a8">a &lt;b&gt;</span><u>c</u>'
    )
    looks = [[(run.text, run.look.bold, run.look.size, run.look.colour) for run in line] for line in lines]
    assert looks == [
        [("165 CLB", True, None, None)],
        [("a <b>", False, 20.0, "#0a58a8"), ("<u>c</u>", False, None, None)],
    ]


def test_odd_text_stays_text() -> None:
    svg = to_svg(figure(POINT, annotations=[note(ODD.replace("<b>", "").replace("</b>", ""))]), 500)
    (line,) = read_lines(svg)
    assert line.text == '<script>alert("x")</script> & đậm ]]> □□ □ (21)'
    tags = {one.tag.removeprefix(NAME) for one in ET.fromstring(svg).iter()}
    assert tags == {"svg", "defs", "clipPath", "g", "rect", "circle", "text", "tspan"}


def test_what_a_style_says_beyond_colour_and_size_is_not_passed_on() -> None:
    text = '<span style="color:red;fill:url(http://evil)">a</span><span style="color:#12345&quot;6">b</span>'
    svg = to_svg(figure(POINT, annotations=[note(text)]), 500)
    assert "http" not in svg.replace("http://www.w3.org/", "")
    assert "".join(line.text for line in read_lines(svg)) == "ab"


UNKNOWN: dict[str, Callable[[], go.Figure]] = {
    "scatter.fill": lambda: figure({**POINT, "fill": "tozeroy"}),
    "scatter.marker.symbol = 'asterisk'": lambda: figure({**POINT, "marker": {"symbol": "asterisk"}}),
    "scatter.mode = 'lines+text'": lambda: figure({**POINT, "mode": "lines+text"}),
    "pie.labels": lambda: figure({"type": "pie", "labels": ["a"]}),
    "layout.title": lambda: figure(POINT, title={"text": "T"}),
    "layout.showlegend = True": lambda: figure(POINT, showlegend=True),
    "xaxis.type = 'log'": lambda: figure(POINT, xaxis={"type": "log", "range": [0, 1]}),
    "shape.type = 'path'": lambda: figure(POINT, shapes=[{"type": "path", "path": "M0,0L1,1"}]),
    "annotation.arrowhead = 2": lambda: figure(POINT, annotations=[note("a", arrowhead=2)]),
    "colour 'red'": lambda: figure({**POINT, "marker": {"color": "red"}}),
    "dash 'curly'": lambda: figure({**POINT, "mode": "lines", "line": {"color": "#000000", "dash": "curly"}}),
    "a mark without scatter.marker.color": lambda: figure({**POINT, "marker": {}}),
    "the word 'Huế' on an axis of numbers": lambda: figure({**POINT, "x": ["Huế"]}),
}


@pytest.mark.parametrize("what", UNKNOWN)
def test_what_cannot_be_drawn_is_refused_by_its_name(what: str) -> None:
    with pytest.raises(UnknownFeature) as error:
        to_svg(UNKNOWN[what](), 500)
    assert f"cannot draw {what}" in str(error.value)


def test_margins_that_leave_no_room_are_said() -> None:
    with pytest.raises(ValueError, match="leave no room"):
        to_svg(figure(POINT, margin={"l": 300, "r": 300, "t": 0, "b": 0}), 500)


def test_a_range_that_is_left_open_holds_all_points() -> None:
    fig = figure({**POINT, "x": [0, 10], "y": [0, 10]}, xaxis={"visible": False}, yaxis={"visible": False})
    assert all(0 < x < 500 and 0 < y < 300 for x, y in read_circles(to_svg(fig, 500)))


@pytest.mark.parametrize("theme", THEMES)
def test_a_picture_has_the_colours_of_its_theme(theme: str) -> None:
    mine, other = (DARK, LIGHT) if theme == "dark" else (LIGHT, DARK)
    svg = to_svg(draw_growth(theme=theme), WIDTH)
    assert mine.actual in svg
    assert other.actual not in svg


@pytest.mark.parametrize("theme", THEMES)
def test_two_makings_are_equal(theme: str) -> None:
    first, second = (to_svg(draw_growth(theme=theme), WIDTH) for _ in range(2))
    assert first == second
    assert write_png(first) == write_png(second)


def test_a_png_has_the_size_of_its_picture() -> None:
    svg = to_svg(figure(POINT), 500)
    for zoom in (1, 2):
        png = write_png(svg, zoom)
        assert png.startswith(PNG_SIGN)
        assert [int.from_bytes(png[i : i + 4], "big") for i in (16, 20)] == [500 * zoom, 300 * zoom]


def test_letters_are_drawn_and_not_boxes() -> None:
    """Each letter leaves a picture of its own; two that no font had would look the same."""
    pngs = {char: write_png(to_svg(figure(POINT, annotations=[note(char)]), 60)) for char in "aảắẩợỹĐ①◆≠▲"}
    assert len(set(pngs.values())) == len(pngs)


def test_bold_is_another_font() -> None:
    plain, bold = (write_png(to_svg(figure(POINT, annotations=[note(t)]), 60)) for t in ("ẩ", "<b>ẩ</b>"))
    assert plain != bold


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_sentence_of_the_language_can_be_written(lang: str) -> None:
    files = (LOCALES_PATH / lang).glob("*.ftl")
    letters = set("".join(file.read_text(encoding="utf-8") for file in files)) - {"\n"}
    assert len(letters) > 80
    assert {char for char in letters if clean(char) != char} == set()


def test_a_missing_font_is_one_clear_error(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    svg = to_svg(figure(POINT), 500)
    monkeypatch.setattr(fonts, "FOLDER", tmp_path)
    with pytest.raises(ClubsError) as error:
        write_png(svg)
    assert fonts.REGULAR in str(error.value)
    assert str(tmp_path) in str(error.value)


def test_a_file_for_another_machine_brings_its_fonts() -> None:
    alone, without = (to_svg(figure(POINT), 500, with_fonts=told) for told in (True, False))
    assert alone.count("@font-face") == 5
    assert "@font-face" not in without
    assert read_size(alone) == (500, 300)
    assert len(alone) < 150_000


def test_a_picture_is_made_at_once() -> None:
    """Without the time that the chart itself takes; the best of three, for other tests share the machine."""
    fig, drawn, painted = draw_growth("lai_chau"), [], []
    for _ in range(3):
        start = time.perf_counter()
        svg = to_svg(fig, WIDTH)
        drawn.append(time.perf_counter() - start)
        write_png(svg)
        painted.append(time.perf_counter() - start)
    assert min(drawn) < 0.150
    assert min(painted) < 0.500


def test_a_sign_is_drawn_beside_two_letters_that_would_become_one() -> None:
    """○ stands in another font than the ligature fi: the renderer would leave it out."""

    def draw_first(text: str) -> bytes:
        ground = '<rect width="300" height="40" fill="#fff"/>'
        line = f'<text font-size="16"><tspan x="10" y="25">{text}</tspan></text>'
        picture = Image.open(io.BytesIO(write_png(wrap_svg(ground + line, 300, 40, False))))
        return picture.convert("L").crop((0, 0, 28, 40)).tobytes()

    assert draw_first("○ last figure") == draw_first("○ last other")
