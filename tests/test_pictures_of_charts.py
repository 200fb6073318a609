"""Every chart of every page, and every function that makes one, can be made into a picture."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import pytest
import streamlit as st

from clubs.charts.slope import COLUMNS as SLOPE_COLUMNS
from clubs.charts.slope import slope
from clubs.draw.plotly import write_plotly
from clubs.draw.theme import THEMES
from clubs.pictures import to_svg, write_png
from clubs.pictures.markup import clean
from clubs.words.text import Words
from tests.picture_reading import read_circles, read_lines
from tests.reader import PAGES, SEEN_ON, Reader
from tests.test_charts_on_units import draw as draw_on_units
from tests.test_charts_on_units import year_of

WIDTHS = (1100, 760)
CHOICES = {
    "overview": ("", "&year=2023", "&indicator=members"),
    "province": ("&province=quang-ninh", "&province=lai-chau", "&province=tuyen-quang", "&province=hue"),
    "district": ("&province=thai-nguyen", "&province=hoa-binh", "&areas=quang-ninh,thanh-hoa"),
    "compare": ("&areas=quang-ninh,hoa-binh,lai-chau,thanh-hoa",),
    "targets": (
        "",
        "&province=quang-ninh&goal=250&by=2030-12-31",
    ),
}
_TAG = re.compile(r"</?(?:b|i|span|br)[^<>]*>")


@dataclass
class Shown:
    """The charts of all pages by the link that shows them."""

    figures: list[tuple[str, go.Figure]] = field(default_factory=list)


@pytest.fixture(scope="module")
def shown(shared_var: Path) -> Iterator[Shown]:
    found, place = Shown(), ""
    draw = st.plotly_chart

    def keep(fig: go.Figure, *args: Any, **options: Any) -> Any:
        found.figures.append((place, fig))
        return draw(fig, *args, **options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(st, "plotly_chart", keep)
        reader = Reader()
        for page in PAGES:
            for choice in CHOICES.get(page.stem, ("",)):
                place = f"/{page.stem}?seen_on={SEEN_ON}{choice}"
                reader.open(place)
                assert reader.mistakes == []
    yield found


def list_words(fig: go.Figure) -> list[str]:
    """What the texts of a figure say, line by line, as our fonts can write it."""
    notes = [note["text"] for note in fig.to_plotly_json()["layout"].get("annotations", ())]
    texts = [str(text) for trace in fig.to_plotly_json()["data"] for text in trace.get("text") or ()]
    lines = [line for text in (*notes, *texts) for line in text.split("<br>")]
    return sorted(filter(str.strip, (clean(unescape(_TAG.sub("", line))) for line in lines)))


def list_ticks(fig: go.Figure) -> list[str]:
    """The words of the axes that are shown."""
    axes = [axis for name, axis in fig.to_plotly_json()["layout"].items() if "axis" in name]
    seen = [axis for axis in axes if axis.get("visible", True) and axis.get("showticklabels", True)]
    numbers = [
        axis.get("ticktext") or [f"{value:g}".replace("-", "−") for value in axis["tickvals"]]
        for axis in seen
    ]
    return [clean(str(text)) for words in numbers for text in words]


def test_every_chart_of_every_page_becomes_a_picture(shown: Shown) -> None:
    assert len(shown.figures) > 20
    for place, fig in shown.figures:
        for width in WIDTHS:
            assert ET.fromstring(to_svg(fig, width)).get("width") == str(width), place


def test_every_word_of_a_chart_stands_in_its_picture(shown: Shown) -> None:
    for place, fig in shown.figures:
        if fig.data:
            written = [line.text for line in read_lines(to_svg(fig, WIDTHS[0]))]
            assert sorted(filter(str.strip, written)) == sorted([*list_words(fig), *list_ticks(fig)]), place


def test_every_chart_of_every_page_becomes_a_png(shown: Shown) -> None:
    first = {tuple(sorted({trace.type for trace in fig.data})): fig for _, fig in shown.figures}
    for fig in first.values():
        assert len(write_png(to_svg(fig, WIDTHS[0], background="#ffffff"))) > 5_000


@pytest.mark.parametrize("theme", THEMES)
def test_a_chart_that_no_page_shows_today_becomes_a_picture_too(theme: str) -> None:
    years = [year_of(2022, 50, 2), year_of(2023, 25, 1), year_of(2025, 135, 2)]
    units = to_svg(write_plotly(draw_on_units(*years, event="1/7/2025"), theme), 900)
    assert len(read_circles(units)) == 3


def test_a_chart_without_rows_is_an_empty_picture() -> None:
    nothing = pd.DataFrame(columns=list(SLOPE_COLUMNS))
    assert read_lines(to_svg(write_plotly(slope(Words("vi"), nothing), "light"), 600)) == []
