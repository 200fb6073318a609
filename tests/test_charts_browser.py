"""What only a browser shows: labels as they are really drawn, at several widths, in the served font."""

from __future__ import annotations

import datetime as dt
import json
from itertools import combinations
from pathlib import Path

import plotly
import pytest
from playwright.sync_api import Browser

from clubs import charts
from clubs.draw.plotly import write_plotly
from clubs.ui.figures import CHART_CONFIG
from clubs.words.text import Words
from tests import chart_frames as frames
from tests.browser import ROOT

pytestmark = pytest.mark.browser
PLOTLY_JS = Path(plotly.__file__).parent / "package_data" / "plotly.min.js"
FONTS = ROOT / "clubs" / "static"
SEEN_ON = dt.date(2026, 11, 21)
BOXES = """() => [...document.querySelectorAll('.annotation-text-g text')].map(text => {
    const box = text.getBoundingClientRect();
    return [box.left, box.top, box.right, box.bottom];
})"""


def write_page(folder: Path, place: str, hint: float) -> Path:
    drawing = charts.trajectory(
        Words("vi"), **getattr(frames, place)(), title="T", seen_on=SEEN_ON, width_hint=hint
    )
    fig = write_plotly(drawing, "light")
    faces = "".join(
        f"@font-face {{ font-family: 'Be Vietnam Pro'; font-weight: {weight}; unicode-range: {range_};"
        f" src: url({(FONTS / f'be-vietnam-pro-{part}-{weight}-normal.woff2').as_uri()}) }}"
        for weight in (400, 600)
        for part, range_ in (
            ("latin", "U+0000-00FF"),
            ("vietnamese", "U+0102-0103, U+0110-01B0, U+1EA0-1EF9"),
        )
    )
    page = folder / f"{place}-{hint}.html"
    page.write_text(
        f"<meta charset=utf-8><style>{faces} body {{ margin: 0; font-family: 'Be Vietnam Pro' }}</style>"
        "<p style='height: 0; margin: 0; overflow: hidden'>aắ<b>aắ</b></p><div id=chart></div>"
        f"<script src='{PLOTLY_JS.as_uri()}'></script><script>const figure = {fig.to_json()};"
        "document.fonts.ready.then(() => "
        f"Plotly.newPlot('chart', figure.data, figure.layout, "
        f"{json.dumps(CHART_CONFIG)})).then(() => document.body.id = 'drawn')</script>",
        encoding="utf-8",
    )
    return page


@pytest.mark.parametrize(("hint", "widths"), [(1100, (960, 1248, 1580)), (358, (345, 390))])
@pytest.mark.parametrize("place", ["quang_ninh", "tuyen_quang", "country"])
def test_no_two_texts_meet_on_any_screen(
    place: str, hint: float, widths: tuple[int, ...], chromium: Browser, tmp_path: Path
) -> None:
    address = write_page(tmp_path, place, hint).as_uri()
    for width in widths:
        page = chromium.new_page(viewport={"width": width, "height": 800})
        page.goto(address)
        page.wait_for_selector("body#drawn")
        boxes = page.evaluate(BOXES)
        page.close()
        assert len(boxes) > 5
        assert all(left >= 0 and right <= width for left, _, right, _ in boxes)
        met = [
            (one, other)
            for one, other in combinations(boxes, 2)
            if min(one[2], other[2]) - max(one[0], other[0]) > 1
            and min(one[3], other[3]) - max(one[1], other[1]) > 4
        ]
        assert met == []
