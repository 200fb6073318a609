"""Every chart of every page can be made into a picture with each of its words."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pandas as pd
import pytest

from clubs.charts.drawing import Drawing
from clubs.charts.slope import COLUMNS as SLOPE_COLUMNS
from clubs.charts.slope import slope
from clubs.draw.letters import clean
from clubs.draw.png import write_png
from clubs.draw.svg import write_svg
from clubs.draw.theme import THEMES
from clubs.paper import read_page
from clubs.words.text import Words
from tests.picture_reading import read_circles, read_lines
from tests.reader import PAGES
from tests.test_charts_on_units import draw as draw_on_units
from tests.test_charts_on_units import year_of
from tests.test_light import open_view

WIDTHS = (1100, 760)
CHOICES: dict[str, tuple[dict[str, str], ...]] = {
    "overview": ({}, {"year": "2023"}, {"indicator": "members"}),
    "province": tuple({"province": name} for name in ("quang-ninh", "lai-chau", "tuyen-quang", "hue")),
    "district": ({"province": "thai-nguyen"}, {"province": "hoa-binh"}, {"areas": "quang-ninh,thanh-hoa"}),
    "compare": ({"areas": "quang-ninh,hoa-binh,lai-chau,thanh-hoa"},),
    "targets": ({}, {"province": "quang-ninh", "goal": "250", "by": "2030-12-31"}),
}


@pytest.fixture(scope="module")
def shown(shared_var: object) -> list[tuple[str, Drawing]]:
    return list(_list_drawings())


def _list_drawings() -> Iterator[tuple[str, Drawing]]:
    for file in PAGES:
        for choice in CHOICES.get(file.stem, ({},)):
            paper = read_page(open_view(file.stem, **choice).now)
            yield from ((f"{file.stem} {choice} {chart.key}", chart.drawing) for chart in paper.charts)


def list_words(drawing: Drawing) -> list[str]:
    """What the texts and the axes of a drawing say, line by line, as our fonts can write it."""
    lines = ["".join(run.text for run in line) for text in drawing.texts for line in text.lines]
    axes = [axis for panel in drawing.panels for axis in (panel.x, panel.y) if axis.is_shown]
    ticks = [tick.text for axis in axes for tick in axis.ticks]
    return sorted(filter(str.strip, map(clean, [*lines, *ticks])))


def test_every_chart_of_every_page_becomes_a_picture_with_each_of_its_words(
    shown: list[tuple[str, Drawing]],
) -> None:
    assert len(shown) > 20
    for place, drawing in shown:
        for width in WIDTHS:
            svg = write_svg(drawing, width, "light")
            assert ET.fromstring(svg).get("width") == str(width), place
            written = [line.text for line in read_lines(svg)]
            assert sorted(filter(str.strip, written)) == list_words(drawing), place


def test_a_chart_of_each_page_becomes_a_png(shown: list[tuple[str, Drawing]]) -> None:
    for drawing in {place.split()[0]: drawing for place, drawing in shown}.values():
        assert len(write_png(write_svg(drawing, WIDTHS[0], "light", background="#ffffff"))) > 1_000


@pytest.mark.parametrize("theme", THEMES)
def test_a_chart_that_no_page_shows_today_becomes_a_picture_too(theme: str) -> None:
    years = [year_of(2022, 50, 2), year_of(2023, 25, 1), year_of(2025, 135, 2)]
    units = write_svg(draw_on_units(*years, event="1/7/2025"), 900, theme)
    assert len(read_circles(units)) == 3


def test_a_chart_without_rows_is_an_empty_picture() -> None:
    nothing = pd.DataFrame(columns=list(SLOPE_COLUMNS))
    assert read_lines(write_svg(slope(Words("vi"), nothing), 600, "light")) == []
