"""Level bars of any page as native bars: names, lengths and words are read off the page's own chart."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from clubs.charts.palette import CLEAR
from clubs.choices.link_values import SEVERITIES
from clubs.handout.native.plots import Kind, Plot, Point, Series
from clubs.paper import Chart, Paper

_TAG = re.compile(r"<[^>]+>")
# By key of the chart: how each of its layers looks. A single layer is what was reported.
LAYERS = {
    "plan": ("pale", "needed"),
    "sums": ("actual", "rest"),
    "findings": tuple(f"severity-{severity}" for severity in SEVERITIES),
}


def plot_bars(paper: Paper, chart: Chart) -> list[Plot]:
    """One series for each layer of bars; nothing where the chart has no level bars."""
    layers = [trace for trace in chart.fig.data if _is_layer(trace)]
    names, said = _read_lanes(chart, is_name=True), _read_lanes(chart, is_name=False)
    if not layers or not names:
        return []
    looks = LAYERS.get(chart.key, ("actual",))
    series = tuple(
        Series(_name_layer(paper, chart, i), looks[i % len(looks)], _mark(layer, names))
        for i, layer in enumerate(layers)
    )
    series = tuple(one for one in series if any(point.value is not None for point in one.points)) or series
    labelled = (*series[:-1], _say(series[-1], said))
    kind: Kind = "bars" if len(layers) == 1 else "stacked"
    return [Plot(kind, labelled, series[0].name if kind == "bars" else "", _read_notes(paper, chart))]


def _is_layer(trace: Any) -> bool:
    return bool(trace.type == "bar" and trace.orientation == "h" and trace.marker.color != CLEAR)


def _mark(layer: Any, names: dict[int, str]) -> tuple[Point, ...]:
    """A point for each lane; a lane that the layer leaves out stays empty."""
    drawn = {
        int(lane): (float(x), _look(layer, i))
        for i, (lane, x) in enumerate(zip(layer.y, layer.x, strict=True))
    }
    nothing: tuple[float | None, str] = (None, "")
    return tuple(Point(name, *_split(drawn.get(lane, nothing))) for lane, name in sorted(names.items()))


def _split(drawn: tuple[float | None, str]) -> tuple[float | None, str, int, str]:
    value, look = drawn
    return value, "", 5, look


def _say(series: Series, said: dict[int, str]) -> Series:
    """The words beside each lane, at its last layer."""
    points = (
        Point(
            point.x,
            point.value if point.value is not None else 0.0,
            said.get(lane, ""),
            point.rank,
            point.look,
        )
        for lane, point in enumerate(series.points)
    )
    return Series(series.name, series.look, tuple(points))


def _read_lanes(chart: Chart, is_name: bool) -> dict[int, str]:
    """By lane: its name, which stands left of the plot, or the words at its end."""
    return {
        int(note.y): unescape(_TAG.sub("", note.text))
        for note in chart.fig.layout.annotations
        if note.yref != "paper" and isinstance(note.y, (int, float)) and (note.xref == "paper") == is_name
    }


def _read_notes(paper: Paper, chart: Chart) -> tuple[str, ...]:
    """The lines under the bars, of which those that name layers have a legend instead."""
    if chart.key in LAYERS and chart.key != "findings":
        return ()
    words = paper.now.words
    below = (note for note in chart.fig.layout.annotations if note.yref == "paper" and note.y == 0)
    text = " ".join(unescape(_TAG.sub("", note.text.replace("<br>", " "))) for note in below)
    missing = words("chart-parts-missing", n=0, names="").split(" (")[0]
    notes = text.replace(f" {missing} (", f"\n{missing} (").split("\n")
    told = (re.sub(words("deck-mark-names"), "", note).strip() for note in notes)
    return tuple(note[:1].upper() + note[1:] for note in told if note)


def _look(layer: Any, i: int) -> str:
    """A hatched bar is what nobody explains, a pale one is of another day, a hollow one of none."""
    shape, colour, line = (
        _at(value, i) for value in (layer.marker.pattern.shape, layer.marker.color, layer.marker.line.width)
    )
    if shape:
        return "rest"
    return "hollow" if line else "pale" if str(colour).startswith("rgba") else ""


def _at(value: Any, i: int) -> Any:
    return value[i] if isinstance(value, (list, tuple)) else value


def _name_layer(paper: Paper, chart: Chart, i: int) -> str:
    words = paper.now.words
    if chart.key == "findings":
        return words(f"check-severity-{SEVERITIES[i]}")
    if chart.key in LAYERS:
        return words(f"deck-{chart.key}-{i + 1}")
    return paper.now.indicator_name
