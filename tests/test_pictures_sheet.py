"""A picture at slide size: sentence, chart, sources and link can be read, and none meets another."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import combinations
from typing import Any

import pandas as pd
import pytest

from clubs import charts
from clubs.charts.drawing import START, Drawing, Text, write_lines
from clubs.charts.quality_bars import quality_bars
from clubs.choices.links import View
from clubs.choices.scope import Scope
from clubs.draw.picture import HEIGHT, LEAST_TEXT_SHARE, WIDTH, Around, Badge, DrawingMaker, write_picture
from clubs.draw.png import write_png
from clubs.draw.theme import THEMES, find_palette
from clubs.handout.picture import make_picture, say_footer, say_sources
from clubs.store import versions
from clubs.store.declaration import ROOT
from clubs.words.text import LANGUAGES, Words
from tests import chart_frames as frames
from tests.picture_reading import Line, read_bars, read_lines, read_size

SEEN_ON, VERSION = dt.date(2026, 11, 21), "5ee95e4d2ed7"
STATES = pd.read_csv(ROOT / "data" / "verdict_states.csv")
SEVERITIES = pd.read_csv(ROOT / "data" / "check_severities.csv")
TITLE = "Quảng Ninh: 165 câu lạc bộ vào ngày 4/11/2022, còn thiếu 26 so với chỉ tiêu 191 đến hết năm 2025"
SUBTITLE = "Cần tăng 8,2 CLB mỗi năm"
LINK = "https://clb.example.vn/province?province=quang-ninh&seen_on=2026-11-21&v=5ee95e4d2ed7"
PLACES = ("quang_ninh", "lai_chau", "thai_nguyen", "tuyen_quang")


def grow(place: str, lang: str = "vi") -> DrawingMaker:
    """A growth chart for the room that a picture has for it."""
    told: dict[str, Any] = {**getattr(frames, place)(), "seen_on": SEEN_ON}
    return lambda width, height: charts.trajectory(Words(lang), **told, width_hint=width, height=height)


def count_rules(lanes: int) -> DrawingMaker:
    """A chart that needs 38 pixels for each lane, whatever room there is."""
    rows = [
        {"lane_id": i, "lane_name": f"Quy tắc {i}", "leads": True, "severity": "warning", "findings": i + 1}
        for i in range(lanes)
    ]
    return lambda width, _: quality_bars(Words("vi"), pd.DataFrame(rows), SEVERITIES, width_hint=width)


def make(draw: DrawingMaker, lang: str = "vi", theme: str = "light", **other: Any) -> str:
    words = Words(lang)
    sources = say_sources(words, None, words.as_of("2022-11-04"))
    footer = say_footer(words, VERSION, SEEN_ON, LINK)
    around = Around(TITLE, SUBTITLE, find_badge(lang), sources, footer)
    return write_picture(replace(around, **other), draw, theme, lang)


def find_badge(lang: str) -> Badge:
    state = STATES.set_index("state_id").loc["not_reported"]
    return Badge(f"{state['symbol']} {state[f'name_{lang}']}", "state-not_reported")


def join(lines: list[Line]) -> str:
    return "".join(line.text for line in lines).replace(" ", "")


def list_meetings(lines: list[Line]) -> list[tuple[str, str]]:
    """Pairs of texts of which one covers the other."""
    return [
        (one.text, other.text)
        for one, other in combinations(lines, 2)
        if min(one.box[2], other.box[2]) - max(one.box[0], other.box[0]) > 1
        and min(one.box[3], other.box[3]) - max(one.box[1], other.box[1]) > 1
    ]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("place", PLACES)
def test_a_picture_is_a_slide_on_which_everything_can_be_read(place: str, lang: str, theme: str) -> None:
    svg = make(grow(place, lang), lang, theme)
    lines = read_lines(svg)
    assert read_size(svg) == (WIDTH, HEIGHT)
    assert [line.text for line in lines if line.size < HEIGHT * LEAST_TEXT_SHARE] == []
    assert all(line.left >= 0 and line.right <= WIDTH for line in lines)
    assert all(line.size <= line.baseline <= HEIGHT - 12 for line in lines)
    assert list_meetings(lines) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_picture_says_its_sentence_state_date_sources_version_and_link(lang: str) -> None:
    words = Words(lang)
    svg = make(grow("quang_ninh", lang), lang, sources=say_sources(words, ["Dân Sinh", "VNS"], "2022"))
    said = join(read_lines(svg))
    for told in (TITLE, SUBTITLE, find_badge(lang).text, "Dân Sinh; VNS", VERSION, LINK):
        assert told.replace(" ", "") in said
    assert words("picture-version", version=VERSION, day=SEEN_ON).replace(" ", "") in said


def test_without_a_source_the_picture_says_so() -> None:
    words = Words("vi")
    assert say_sources(words, []) == words("picture-no-sources")
    assert words("picture-no-sources") not in say_sources(words, None, "năm 2022")


def test_a_long_sentence_and_a_long_link_are_broken_and_not_cut() -> None:
    title, link = "Tuyên Quang và các xã lân cận " * 12, "https://x.vn/?" + "areas=quang-ninh,hoa-binh&" * 20
    svg = make(grow("quang_ninh"), title=title, footer=link + "0" * 200)
    lines = read_lines(svg)
    assert (title + SUBTITLE).replace(" ", "") in join(
        [line for line in lines if "chưa báo cáo" not in line.text]
    )
    assert link + "0" * 200 in join(lines)
    assert all(line.right <= WIDTH for line in lines)
    assert list_meetings(lines) == []


def test_a_tall_chart_gets_the_whole_height_beside_its_sentence() -> None:
    lines = read_lines(make(count_rules(18)))
    title = next(line for line in lines if line.text.startswith("Quảng Ninh"))
    rules = [line for line in lines if line.text.startswith("Quy tắc")]
    assert len(rules) == 18
    assert min(line.left for line in rules) > WIDTH * 0.36 > title.right - 60
    assert read_size(make(count_rules(18))) == (WIDTH, HEIGHT)
    assert list_meetings(lines) == []


def test_a_chart_too_tall_for_a_slide_makes_a_taller_picture_and_no_smaller_text() -> None:
    svg = make(count_rules(40))
    assert read_size(svg)[1] > HEIGHT
    assert min(line.size for line in read_lines(svg)) >= HEIGHT * LEAST_TEXT_SHARE
    assert all(line.baseline < read_size(svg)[1] for line in read_lines(svg))


def test_a_chart_whose_words_would_be_cut_is_not_squeezed_beside_its_sentence() -> None:
    def widen(width: float, _: float) -> Drawing:
        drawing = count_rules(20)(width, 0)
        wide = Text(write_lines(["W" * 55]), START, START, "label", panel=None)
        return replace(drawing, texts=(*drawing.texts, wide))

    lines = read_lines(make(widen))
    assert next(line for line in lines if line.text.startswith("WW")).right <= WIDTH


def test_a_short_chart_is_drawn_larger() -> None:
    few, many = (
        min(line.size for line in read_lines(make(count_rules(lanes))) if line.text.startswith("Quy"))
        for lanes in (3, 14)
    )
    assert few > many


def test_odd_words_stay_words() -> None:
    svg = make(grow("quang_ninh"), title="<script>1</script> & 5 < 6", subtitle="]]>", alt='"><g>')
    said = [line.text for line in read_lines(svg)]
    assert "<script>1</script> & 5 < 6" in said
    assert "]]>" in said
    assert "<script" not in svg


@pytest.mark.parametrize("theme", THEMES)
def test_a_picture_has_the_ground_of_its_theme_and_is_made_alike_twice(theme: str) -> None:
    first, second = (make(grow("lai_chau"), theme=theme) for _ in range(2))
    assert (0, WIDTH) in read_bars(first, find_palette(theme).paper)
    assert first == second
    assert write_png(first) == write_png(second)


def test_a_picture_tells_a_screen_reader_its_sentence() -> None:
    svg = make(grow("quang_ninh"), alt="Từ 110 lên 165 câu lạc bộ")
    assert f"<title>{TITLE}</title><desc>Từ 110 lên 165 câu lạc bộ</desc>" in svg
    assert 'xml:lang="vi"' in svg


@pytest.mark.parametrize("units", ["34", "63"])
def test_the_map_of_the_provinces_has_the_shape_of_a_slide(units: str) -> None:
    now = Scope(View("overview", units=units, seen_on=SEEN_ON), versions.current(), SEEN_ON)
    assert read_size(make_picture(now, "tiles", "svg").decode()) == (WIDTH, HEIGHT)
