"""Beside the same chart drawn by plotly in Chromium, the picture has each text and mark at the same place."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from clubs import charts
from clubs.draw.svg import write_svg
from clubs.words.text import Words
from tests import chart_frames as frames
from tests.picture_reading import read_circles, read_lines
from tests.test_charts_browser import BOXES, SEEN_ON, write_page

pytestmark = pytest.mark.browser
CLOSE_PX, CLOSE_SHARE = 3.0, 0.025  # kerning, whole pixels of a browser, signs that its fonts do not have
MARKS = """() => [...document.querySelectorAll('path.point')].map(mark => {
    const box = mark.getBoundingClientRect();
    return [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
})"""
Box = tuple[float, float, float, float]


@pytest.mark.parametrize("place", ["quang_ninh", "lai_chau", "country"])
def test_a_picture_is_what_the_browser_shows(place: str, chromium: Browser, tmp_path: Path) -> None:
    page = chromium.new_page(viewport={"width": 1100, "height": 800})
    page.goto(write_page(tmp_path, place, 1100).as_uri())
    page.wait_for_selector("body#drawn")
    boxes, marks = page.evaluate(BOXES), page.evaluate(MARKS)
    page.close()
    drawing = charts.trajectory(
        Words("vi"), **getattr(frames, place)(), title="T", seen_on=SEEN_ON, width_hint=1100
    )
    svg = write_svg(drawing, 1100, "light")
    assert [box for box in boxes if not is_met(box, svg)] == []
    for x, y in read_circles(svg):
        assert min(abs(x - other[0]) + abs(y - other[1]) for other in marks) < 1


def is_met(box: Box, svg: str) -> bool:
    """Whether the lines of the picture that lie in a browser's box reach from its left to its right."""
    left, top, right, bottom = box
    inside = [
        line
        for line in read_lines(svg)
        if top < line.baseline < bottom + CLOSE_PX and left - CLOSE_PX < (line.left + line.right) / 2 < right
    ]
    ends = min((line.left for line in inside), default=0), max((line.right for line in inside), default=0)
    close = CLOSE_PX + CLOSE_SHARE * (right - left)
    return abs(ends[0] - left) < close and abs(ends[1] - right) < close
