"""What a picture can draw of a plotly figure. Anything else is refused by its name, never left out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any


class UnknownFeature(ValueError):
    """A figure uses what clubs/pictures cannot draw."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"A picture cannot draw {what}. Teach it to clubs/pictures, then add it to features.py there."
        )


# True: any value (a number, a text, a list of them); a mapping: options within; a set: the values known.
ANY = True
FONT = {"family": ANY, "size": ANY, "color": ANY}
LINE = {"color": ANY, "width": ANY, "dash": ANY}
TEXT_POSITIONS = {f"{v} {h}" for v in ("top", "middle", "bottom") for h in ("left", "center", "right")}
SYMBOLS = {
    "circle", "square", "diamond", "triangle-up", "triangle-down", "triangle-left", "triangle-right", "cross",
    "star", "pentagon", "line-ns", "circle-open", "square-open", "diamond-open", "x", "hexagon",
}  # fmt: skip
# Of a screen only: they change nothing that is drawn.
SCREEN = dict.fromkeys(
    (
        "hoverinfo",
        "hovertext",
        "hovertemplate",
        "customdata",
        "name",
        "selected",
        "unselected",
        "meta",
        "uid",
    ),
    ANY,
)
COMMON = {
    **SCREEN, "type": {"scatter", "bar"}, "x": ANY, "y": ANY, "xaxis": ANY, "yaxis": ANY, "opacity": {1},
    "cliponaxis": ANY, "showlegend": {False},
}  # fmt: skip
ERROR = {
    "type": {"data"}, "symmetric": {False}, "array": ANY, "arrayminus": ANY, "thickness": ANY, "width": {0},
    "color": ANY, "visible": {True},
}  # fmt: skip
SCATTER = {
    **COMMON,
    "mode": {"lines", "markers", "text", "lines+markers", "markers+text"},
    "line": LINE,
    "marker": {"symbol": SYMBOLS, "size": ANY, "color": ANY, "opacity": ANY, "line": LINE},
    "text": ANY, "textposition": TEXT_POSITIONS, "textfont": FONT, "error_x": ERROR, "error_y": ERROR,
    "connectgaps": {False},
}  # fmt: skip
BAR = {
    **COMMON, "orientation": {"h", "v"}, "width": ANY, "base": ANY,
    "marker": {
        "color": ANY, "opacity": ANY, "line": LINE,
        "pattern": {
            "shape": {"", "/"}, "fgcolor": ANY, "bgcolor": ANY, "fillmode": {"replace", "overlay"},
            "size": ANY, "solidity": ANY, "fgopacity": ANY,
        },
    },
}  # fmt: skip
AXIS = {
    "type": {"date", "linear"}, "range": ANY, "domain": ANY, "anchor": ANY, "visible": ANY,
    "fixedrange": ANY, "hoverformat": ANY, "tickmode": {"array", "auto"}, "tickvals": ANY, "ticktext": ANY,
    "ticks": {"", "outside"}, "ticklen": ANY, "tickcolor": ANY, "tickwidth": ANY, "tickfont": FONT,
    "ticklabelstandoff": ANY, "showticklabels": ANY, "showgrid": ANY, "gridcolor": ANY, "gridwidth": ANY,
    "zeroline": ANY, "zerolinecolor": ANY, "zerolinewidth": ANY, "showline": ANY, "linecolor": ANY,
    "linewidth": ANY, "scaleanchor": ANY, "constrain": {"domain"}, "side": {"bottom", "left"},
    "constraintoward": {"left", "center", "right", "top", "middle", "bottom"}, "automargin": {False},
    "minor": {"dtick": ANY, "tick0": ANY, "ticks": {"outside"}, "ticklen": ANY, "tickcolor": ANY},
}  # fmt: skip
SHAPE = {
    "type": {"rect", "line"}, "layer": {"above", "below"}, "visible": ANY, "xref": ANY, "yref": ANY,
    "x0": ANY, "x1": ANY, "y0": ANY, "y1": ANY, "fillcolor": ANY, "line": LINE, "opacity": ANY,
}  # fmt: skip
SIDES_X, SIDES_Y = {"left", "center", "right", "auto"}, {"top", "middle", "bottom", "auto"}
ANNOTATION = {
    "text": ANY, "x": ANY, "y": ANY, "xref": ANY, "yref": ANY, "xanchor": SIDES_X, "yanchor": SIDES_Y,
    "xshift": ANY, "yshift": ANY, "align": {"left", "center", "right"}, "valign": {"middle"},
    "textangle": {0, -90, 90}, "font": FONT, "showarrow": ANY, "ax": ANY, "ay": ANY, "arrowhead": {0},
    "arrowwidth": ANY, "arrowcolor": ANY, "standoff": ANY, "bgcolor": ANY, "bordercolor": ANY,
    "borderwidth": ANY, "borderpad": ANY, "width": ANY, "height": ANY, "visible": ANY, "opacity": {1},
    "hovertext": ANY, "captureevents": ANY, "name": ANY,
}  # fmt: skip
LAYOUT = {
    "template": ANY, "font": FONT, "paper_bgcolor": ANY, "plot_bgcolor": ANY, "separators": ANY,
    "showlegend": {False}, "hovermode": ANY, "dragmode": ANY, "hoverlabel": ANY, "modebar": ANY,
    "height": ANY, "width": ANY,
    "margin": {"l": ANY, "r": ANY, "t": ANY, "b": ANY, "autoexpand": {False}, "pad": {0}}, "meta": ANY,
    "clickmode": ANY, "barmode": {"stack", "overlay", "group"}, "bargap": ANY, "uirevision": ANY,
    "shapes": ANY, "annotations": ANY,
}  # fmt: skip
_AXIS_NAME = re.compile(r"[xy]axis\d*")


def refuse_unknown(figure: Mapping[str, Any]) -> None:
    """Raises UnknownFeature naming the first option, or value of one, that would not be drawn as it says."""
    layout = figure["layout"]
    for trace in figure["data"]:
        kind = trace.get("type", "scatter")
        _check(trace, BAR if kind == "bar" else SCATTER, f"{kind}")
    for name, options in layout.items():
        if _AXIS_NAME.fullmatch(name):
            _check(options, AXIS, name)
        else:
            _check({name: options}, LAYOUT, "layout")
    for shape in layout.get("shapes", ()):
        _check(shape, SHAPE, "shape")
    for note in layout.get("annotations", ()):
        _check(note, ANNOTATION, "annotation")
    _check_bars(figure)


def _check(options: Mapping[str, Any], known: Mapping[str, Any], path: str) -> None:
    for name, value in options.items():
        where = f"{path}.{name}"
        if name not in known:
            raise UnknownFeature(where)
        allowed = known[name]
        if value is None or allowed is ANY:
            continue
        if isinstance(allowed, dict):
            _check(value, allowed, where)
        else:
            for one in value if isinstance(value, list | tuple) else (value,):
                if one is not None and one not in allowed:
                    raise UnknownFeature(f"{where} = {one!r}")


def _check_bars(figure: Mapping[str, Any]) -> None:
    """Several bars on one place need to be told whether they stack."""
    bars = [trace for trace in figure["data"] if trace.get("type") == "bar"]
    if len(bars) > 1 and figure["layout"].get("barmode", "group") == "group":
        raise UnknownFeature("layout.barmode = 'group' with several bar traces")
