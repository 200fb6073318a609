"""The tile grid: a square for each province, coloured only by a verdict, and readable on every ground."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go
import pytest

from clubs import charts
from clubs.charts import palette, states
from clubs.charts.measure import measure_text
from clubs.charts.placing import overlap
from clubs.store.declaration import DATA
from clubs.words.text import LANGUAGES, Words

VI = Words("vi")
STATES = pd.read_csv(DATA / "verdict_states.csv", keep_default_na=False)
ALL_TILES = pd.read_csv(DATA / "tiles.csv", keep_default_na=False)
VERDICTS = pd.DataFrame(
    {
        "area_id": ["quang-ninh", "hoa-binh"],
        "state": ["not_reported", "achieved"],
        "is_stale": [False, True],
        "sentence": ["Quảng Ninh: đến hạn 2025 chưa có báo cáo.", "Hòa Bình: đã đạt."],
    }
)


def tiles(units: int) -> pd.DataFrame:
    return ALL_TILES[ALL_TILES["units"].astype(int) == units]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((palette.measure_light(one), palette.measure_light(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def name_boxes(fig: go.Figure, tile_px: float) -> list[tuple[float, float, float, float]]:
    """Left, top, right, bottom of the names under the archipelagos, in tiles."""
    names = [(n, n.text.split("<br>")) for n in fig.layout.annotations if "Sa" in n.text]
    return [
        (
            left := name.x + name.xshift / tile_px,
            name.y,
            left + max(measure_text(line, palette.TEXT_PX) for line in lines) / tile_px,
            name.y + len(lines) * palette.TEXT_PX * palette.LINE_SPACING / tile_px,
        )
        for name, lines in names
    ]


def texts(fig: go.Figure) -> str:
    return " | ".join(note.text for note in fig.layout.annotations).replace("<br>", " ")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("theme", "width"), [("light", 802), ("dark", 352)])
def test_a_grid_passes_the_checks_of_plotly(lang: str, theme: str, width: int) -> None:
    grid = charts.tile_grid(Words(lang), tiles(63), VERDICTS, STATES, theme=theme, width_hint=width)
    go.Figure(grid.to_plotly_json())


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("units", [63, 34])
@pytest.mark.parametrize("width", [322, 352, 392])
def test_on_a_phone_the_name_of_an_archipelago_covers_no_province(width: int, units: int, lang: str) -> None:
    fig = charts.tile_grid(Words(lang), tiles(units), VERDICTS, STATES, width_hint=width)
    tile_px = fig.data[-1].marker.size / 0.92
    names = name_boxes(fig, tile_px)
    squares = [(s.x0, s.y0, s.x1, s.y1) for s in fig.layout.shapes]
    assert len(names) == 2 and all(right * tile_px < width + 0.1 for _, _, right, _ in names)
    assert not [name for name in names if any(overlap(name, square) for square in squares)]


@pytest.mark.parametrize("units", [63, 34])
def test_each_province_and_both_archipelagos_have_a_square_that_can_be_clicked(units: int) -> None:
    fig = charts.tile_grid(VI, tiles(units), VERDICTS, STATES)
    assert len(fig.layout.shapes) == units + 2
    assert set(fig.data[-1].customdata) == set(tiles(units)["area_id"])
    assert "Hoàng Sa" in texts(fig)
    assert "Trường Sa" in texts(fig)


def test_a_square_is_coloured_only_by_a_verdict() -> None:
    fig = charts.tile_grid(VI, tiles(63), VERDICTS, STATES)
    at = dict(zip(fig.data[-1].customdata, zip(fig.data[-1].x, fig.data[-1].y, strict=True), strict=True))
    fills = {(s.x0 + s.x1, s.y0): s.fillcolor for s in fig.layout.shapes}
    colour = dict(zip(STATES["state_id"], STATES["colour_light"], strict=True))
    by_area = {
        area: next(
            f
            for (x, y), f in fills.items()
            if x == pytest.approx(2 * at[area][0]) and y < at[area][1] < y + 1
        )
        for area in ("quang-ninh", "hoa-binh")
    }
    assert by_area == {"quang-ninh": "#ffffff", "hoa-binh": colour["achieved"]}


def test_the_legend_names_only_states_that_occur_and_counts_provinces_once() -> None:
    said = texts(charts.tile_grid(VI, tiles(63), VERDICTS, STATES)).replace("<br>", " ")
    assert "chưa báo cáo: 1" in said
    assert "chưa có số liệu: 61" in said
    assert "không đạt" not in said


def test_only_old_figures_are_hatched() -> None:
    hatched = charts.tile_grid(VI, tiles(63), VERDICTS, STATES)
    plain = charts.tile_grid(VI, tiles(63), VERDICTS.assign(is_stale=False), STATES)
    assert [sum(t.mode == "lines" for t in fig.data) for fig in (hatched, plain)] == [1, 0]
    assert "gạch chéo" in texts(hatched)
    assert "gạch chéo" not in texts(plain)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_on_a_square_can_be_read_hatched_or_not(theme: str) -> None:
    paper = palette.find_palette(theme)
    for state in states.list_states(VI, STATES, theme).values():
        for ground in (state.fill(paper), state.hatch(paper)):
            assert contrast(state.ink(paper), ground) >= 4.5, (state.state_id, ground)


def test_name_and_symbol_stay_inside_their_square() -> None:
    for width in (352, 802):
        grid = charts.tile_grid(VI, tiles(63), VERDICTS, STATES, width_hint=width)
        shapes = [s for s in grid.layout.shapes if s.y0 < 1]
        tile_px = (
            grid.layout.height - grid.layout.margin.t - grid.layout.margin.b
        ) / grid.layout.yaxis.range[0]
        for trace in (t for t in grid.data if t.mode == "text"):
            half = trace.textfont.size * 0.45 / tile_px
            first = min(trace.y)
            assert min(s.y0 for s in shapes) < first - half
            assert first + half < max(s.y1 for s in shapes)


def test_a_square_says_its_verdict_when_pointed_at() -> None:
    points = charts.tile_grid(VI, tiles(63), VERDICTS, STATES).data[-1]
    said = dict(zip(points.customdata, points.hovertext, strict=True))
    assert said["quang-ninh"] == "<b>Quảng Ninh</b><br>Quảng Ninh: đến hạn 2025 chưa có báo cáo."
