"""The tile grid: a square for each province, coloured only by a verdict, and readable on every ground."""

from __future__ import annotations

import pandas as pd
import pytest

from clubs import charts
from clubs.charts.drawing import Drawing
from clubs.charts.measure import LINE_SPACING, TEXT_PX, measure_text
from clubs.charts.placing import overlap
from clubs.draw.colours import measure_light
from clubs.draw.theme import find_theme
from clubs.store.declaration import DATA
from clubs.words.text import LANGUAGES, Words
from tests.chart_reading import boxes_of, check_plotly, lines_of, number
from tests.chart_reading import read_texts as texts

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
    light, dark = sorted((measure_light(one), measure_light(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def name_boxes(drawing: Drawing, tile_px: float) -> list[tuple[float, float, float, float]]:
    """Left, top, right, bottom of the names under the archipelagos, in tiles."""
    names = [text for text in drawing.list_texts("label") if "Sa" in text.said]
    return [
        (
            left := number(name.x) + name.dx / tile_px,
            number(name.y),
            left + max(measure_text(run.text, TEXT_PX) for (run,) in name.lines) / tile_px,
            number(name.y) + len(name.lines) * TEXT_PX * LINE_SPACING / tile_px,
        )
        for name in names
    ]


def measure_tile(drawing: Drawing) -> float:
    return drawing.size.plot_height / number(drawing.panels[0].y.low)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("theme", "width"), [("light", 802), ("dark", 352)])
def test_a_grid_passes_the_checks_of_plotly(lang: str, theme: str, width: int) -> None:
    check_plotly(charts.tile_grid(Words(lang), tiles(63), VERDICTS, STATES, width_hint=width), theme)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("units", [63, 34])
@pytest.mark.parametrize("width", [322, 352, 392])
def test_on_a_phone_the_name_of_an_archipelago_covers_no_province(width: int, units: int, lang: str) -> None:
    fig = charts.tile_grid(Words(lang), tiles(units), VERDICTS, STATES, width_hint=width)
    tile_px = measure_tile(fig)
    names = name_boxes(fig, tile_px)
    squares = [(number(s.x0), number(s.y0), number(s.x1), number(s.y1)) for s in boxes_of(fig)]
    assert len(names) == 2 and all(right * tile_px < width + 0.1 for _, _, right, _ in names)
    assert not [name for name in names if any(overlap(name, square) for square in squares)]


@pytest.mark.parametrize("units", [63, 34])
def test_each_province_and_both_archipelagos_have_a_square_that_can_be_clicked(units: int) -> None:
    fig = charts.tile_grid(VI, tiles(units), VERDICTS, STATES)
    assert len(boxes_of(fig)) == units + 2
    assert {box.id for box in boxes_of(fig)} == set(tiles(units)["area_id"])
    assert "Hoàng Sa" in texts(fig)
    assert "Trường Sa" in texts(fig)


def test_a_square_is_coloured_only_by_a_verdict() -> None:
    roles = {box.id: box.role for box in boxes_of(charts.tile_grid(VI, tiles(63), VERDICTS, STATES))}
    colour, theme = dict(zip(STATES["state_id"], STATES["colour_light"], strict=True)), find_theme("light")
    assert theme.look(roles["quang-ninh"]).fill == "#ffffff"
    assert theme.look(roles["hoa-binh"]).fill == colour["achieved"]


def test_the_legend_names_only_states_that_occur_and_counts_provinces_once() -> None:
    said = texts(charts.tile_grid(VI, tiles(63), VERDICTS, STATES))
    assert "chưa báo cáo: 1" in said
    assert "chưa có số liệu: 61" in said
    assert "không đạt" not in said


def test_only_old_figures_are_hatched() -> None:
    hatched = charts.tile_grid(VI, tiles(63), VERDICTS, STATES)
    plain = charts.tile_grid(VI, tiles(63), VERDICTS.assign(is_stale=False), STATES)
    assert [len(lines_of(fig, "old-state-achieved")) > 0 for fig in (hatched, plain)] == [True, False]
    assert "gạch chéo" in texts(hatched)
    assert "gạch chéo" not in texts(plain)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_on_a_square_can_be_read_hatched_or_not(theme: str) -> None:
    look = find_theme(theme).look
    for state in STATES["state_id"]:
        for ground in (look(f"state-{state}").fill, look(f"old-state-{state}").colour):
            assert contrast(look(f"on-state-{state}").colour, ground) >= 4.5, (state, ground)


def test_name_and_symbol_stay_inside_their_square() -> None:
    for width in (352, 802):
        grid = charts.tile_grid(VI, tiles(63), VERDICTS, STATES, width_hint=width)
        first, tile_px = boxes_of(grid)[0], measure_tile(grid)
        words = [text for text in grid.list_texts("cell") if number(text.y) < 1]
        assert words
        for text in words:
            half = text.size * 0.45 / tile_px
            assert number(first.y0) < number(text.y) - half
            assert number(text.y) + half < number(first.y1)


def test_a_square_says_its_verdict_when_pointed_at() -> None:
    said = {box.id: box.hover for box in boxes_of(charts.tile_grid(VI, tiles(63), VERDICTS, STATES))}
    assert said["quang-ninh"] == ("Quảng Ninh", "Quảng Ninh: đến hạn 2025 chưa có báo cáo.")
