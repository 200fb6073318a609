"""Claims as marks: points, bounds, spans of imprecise dates, and lines only where a line is honest."""

from __future__ import annotations

import datetime as dt
from html import escape
from typing import Any

from clubs.charts.labels import Obstacle
from clubs.charts.rows import Row
from clubs.charts.scene import Part, Scene, circle_number
from clubs.charts.series import Run, Series, list_runs

UPWARD, DOWNWARD = ("at_least", "over"), ("nearly",)
WHISKER_PX = (9, 27)
POINT_PX, SMALL_PX = 14, 10
POINT_WEIGHT = 3.0


def draw_runs(scene: Scene, all_series: list[Series], main: Series | None, breaks: list[dt.date]) -> Part:
    """A bold line for the series that the chart is about, a thin one for each other, dashes over a hole."""
    part = Part()
    for series in all_series:
        for run in list_runs(series, breaks):
            ends = [(claim["as_of"], claim["value"]) for claim in run.claims]
            if len(ends) > 1:
                weight = 0.2 if run.hole_months else 1
                part.draw_line(ends, _style_run(scene, run, series is main), weight=weight)
    return part


def _style_run(scene: Scene, run: Run, is_main: bool) -> dict[str, Any]:
    if run.hole_months:
        return {"color": scene.palette.faint, "width": 2, "dash": "4px,7px"}
    return {"color": scene.palette.actual if is_main else scene.palette.other, "width": 4.5 if is_main else 2}


def draw_claims(scene: Scene, claims: list[Row], main: Series | None, due: dt.date | None) -> Part:
    """Dated claims. Filled: shown, in the main series, up to the deadline. Hollow: all others."""
    part = Part()
    claims = sorted(claims, key=lambda c: -(c["shown_rank"] or 1))
    part.traces += _draw_date_spans(scene, claims)
    part.traces += _draw_bounds(scene, claims)
    part.traces.append(_draw_points(scene, claims, main, due))
    for claim in claims:
        first = (claim["as_of_from"] or claim["as_of"]).toordinal()
        span = first, claim["value"], claim["as_of"].toordinal(), claim["value"]
        part.obstacles.append(Obstacle(*span, pad=7, weight=POINT_WEIGHT))
        day, reach = claim["as_of"].toordinal(), scene.canvas.value_per_px * WHISKER_PX[1]
        if claim["bound"] in UPWARD + DOWNWARD:
            tip = claim["value"] + (reach if claim["bound"] in UPWARD else -reach)
            part.obstacles.append(Obstacle(day, claim["value"], day, tip, 6))
    return part


def is_solid(claim: Row, main: Series | None, due: dt.date | None) -> bool:
    return main is not None and claim in main.claims and (due is None or claim["as_of"] <= due)


def _draw_points(scene: Scene, claims: list[Row], main: Series | None, due: dt.date | None) -> dict[str, Any]:
    palette, in_main = scene.palette, {c["claim_id"] for c in main.claims} if main else set()
    solid = [is_solid(claim, main, due) for claim in claims]
    edge = [palette.actual if c["claim_id"] in in_main else palette.other for c in claims]
    return {
        "type": "scatter", "mode": "markers", "cliponaxis": False, "name": scene.words("chart-claims"),
        "x": [c["as_of"].isoformat() for c in claims], "y": [c["value"] for c in claims],
        "marker": {
            "symbol": "circle",
            "size": [POINT_PX if e == palette.actual else SMALL_PX for e in edge],
            "color": [e if s else palette.paper for s, e in zip(solid, edge, strict=True)],
            "line": {
                "color": [palette.paper if s else e for s, e in zip(solid, edge, strict=True)], "width": 2.5,
            },
            "opacity": 1,
        },
        "customdata": [c["claim_id"] for c in claims],
        "hovertext": [describe_claim(scene, c) for c in claims], "hoverinfo": "text",
    }  # fmt: skip


def describe_claim(scene: Scene, claim: Row) -> str:
    """Value with its bound, its date, its source: what the mark says when it is pointed at."""
    words = scene.words
    shown = words.value(claim["value"], claim["bound"] or "exactly", scene.unit, claim["value_high"])
    when = words.as_of(claim["as_of_printed"], claim["as_of_from"], claim["as_of_to"])
    published = words.as_of(claim["published"]) if claim["published"] else words("date-unknown")
    lines = [f"<b>{shown}</b>", words("chart-hover-as-of", when=when)]
    if claim["basis"] == "derived":
        lines.append(words("chart-hover-derived", formula=escape(claim["formula"] or "")))
    if claim["publisher"]:
        number = circle_number(claim["source_number"])
        lines.append(
            words(
                "chart-hover-source",
                source=f"{number} {escape(claim['publisher'])}".strip(),
                published=published,
            )
        )
    if claim["shown_rank"] not in (None, 1):
        lines.append(words("chart-hover-not-shown"))
    return "<br>".join(lines)


def _draw_date_spans(scene: Scene, claims: list[Row]) -> list[dict[str, Any]]:
    """A level bar over the days that the wording of a date allows."""
    xs: list[str | None] = []
    ys: list[float | None] = []
    for claim in claims:
        first, last = claim["as_of_from"], claim["as_of_to"]
        if first and last and (last - first).days > 1:
            xs += [first.isoformat(), last.isoformat(), None]
            ys += [claim["value"], claim["value"], None]
    line = {"color": scene.palette.actual_soft, "width": 9}
    return [_draw_pieces(xs, ys, line)] if xs else []


def _draw_bounds(scene: Scene, claims: list[Row]) -> list[dict[str, Any]]:
    """at least, over: an arrow up; nearly: an arrow down; between: a bar; about: a soft ring."""
    per_px = scene.canvas.value_per_px
    arrows = [(c, 1 if c["bound"] in UPWARD else -1) for c in claims if c["bound"] in UPWARD + DOWNWARD]
    xs: list[str | None] = []
    ys: list[float | None] = []
    for claim, sign in arrows:
        xs += [claim["as_of"].isoformat(), claim["as_of"].isoformat(), None]
        ys += [claim["value"] + sign * px * per_px for px in WHISKER_PX] + [None]
    for claim in claims:
        if claim["value_high"] is not None:
            xs += [claim["as_of"].isoformat(), claim["as_of"].isoformat(), None]
            ys += [claim["value"], claim["value_high"], None]
    tips = [(c, c["value"] + sign * WHISKER_PX[1] * per_px, sign) for c, sign in arrows]
    heads = {
        "symbol": ["triangle-up" if sign > 0 else "triangle-down" for *_, sign in tips],
        "size": 11,
        "color": scene.palette.actual,
    }
    rings = [(c, c["value"], 0) for c in claims if c["bound"] == "about"]
    soft = {"symbol": "circle", "size": 32, "color": scene.palette.actual_soft}
    drawn = [_draw_pieces(xs, ys, {"color": scene.palette.actual, "width": 2.5})] if xs else []
    return [
        *(_draw_marks(found, marker) for found, marker in ((rings, soft), (tips, heads)) if found),
        *drawn,
    ]


def _draw_marks(found: list[tuple[Row, float, int]], marker: dict[str, Any]) -> dict[str, Any]:
    xs = [claim["as_of"].isoformat() for claim, *_ in found]
    ys = [value for _, value, _ in found]
    return {
        "type": "scatter",
        "mode": "markers",
        "cliponaxis": False,
        "x": xs,
        "y": ys,
        "marker": marker,
        "hoverinfo": "skip",
    }


def _draw_pieces(xs: list[str | None], ys: list[float | None], line: dict[str, Any]) -> dict[str, Any]:
    return {"type": "scatter", "mode": "lines", "x": xs, "y": ys, "line": line, "hoverinfo": "skip"}
