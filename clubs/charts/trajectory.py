"""The growth chart: what was reported and promised, how fast it went, how fast it would have to go."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pandas as pd
import plotly.graph_objects as go

from clubs.charts import axis as axes
from clubs.charts import background, claim_labels, figure, framing, marks, promise_marks
from clubs.charts.canvas import is_phone, list_widths
from clubs.charts.inputs import Inputs, list_values, read_inputs
from clubs.charts.measure import wrap_text
from clubs.charts.palette import LABEL_PX, find_palette
from clubs.charts.placing import Label, Line, place
from clubs.charts.scene import Part, Scene, write_label
from clubs.charts.spots import over_span
from clubs.text import Words


def trajectory(
    words: Words,
    claims: pd.DataFrame | None,
    promises: pd.DataFrame | None = None,
    plan_points: pd.DataFrame | None = None,
    programmes: pd.DataFrame | None = None,
    events: pd.DataFrame | None = None,
    also_cited: pd.DataFrame | None = None,
    *,
    title: str = "",
    subtitle: str = "",
    axis_name: str = "",
    unit: str = "clubs",
    seen_on: dt.date | None = None,
    theme: str = "light",
    width_hint: float = 1100,
    height: float | None = None,
    plot_height: float | None = None,
) -> go.Figure:
    """Claims of one indicator against its promises.

    claims: series.COLUMNS; one row per claim, undated ones are counted in the source line and not drawn;
        several scopes stay several series, two indicators are refused.
    promises: promises.COLUMNS, as growth_against_target returns them; the row with colours_place (else the
        first) gives plan, ray and gap; a row of kind `new` beside a total is drawn only with
        as_total_value (and as_total_baseline).
    plan_points: target_id, planned_on, planned; without rows a straight line from the baseline.
    programmes: number, period_start, period_end.
    events: on, label, breaks (true where the unit became another).
    also_cited: source_number, publisher, published of sources that the words around the chart quote.
    seen_on: the day of looking; the axis reaches it and a long silence before it is marked.
    width_hint: the expected width in pixels; labels suit windows around it, below 560 a phone.
    height, plot_height: of the whole figure or of the plot alone; what is too low for a chart is exceeded.
    Raises ValueError for claims of several indicators or an unknown theme.
    """
    palette, phone = find_palette(theme), is_phone(width_hint)
    inputs = read_inputs(claims, promises, plan_points, programmes, events, also_cited)
    head = figure.wrap_head(title, subtitle, list_widths(width_hint)[0], phone)
    values = axes.choose_value_axis(
        list_values(inputs), unit, axes.HEADROOM_PHONE if phone else axes.HEADROOM
    )
    notes = framing.write_notes(words, inputs, values, width_hint)
    look = framing.Look(width_hint, height, plot_height, seen_on)
    canvas = framing.frame_canvas(words, inputs, values, head, notes, look)
    scene = Scene(words, palette, canvas, unit, phone, seen_on)
    part, scene = compose(scene, inputs)
    placed = [write_label(label, spot) for label, spot in place(part.labels, part.obstacles, scene.canvas)]
    bands = background.draw_bands(scene, inputs.programmes)
    layout = framing.lay_out(
        scene, part, placed, bands, values, head, notes, axis_name or words(f"chart-axis-{unit}")
    )
    return figure.make_figure(words, palette, part.traces, layout)


def compose(scene: Scene, inputs: Inputs) -> tuple[Part, Scene]:
    """All parts, background first, and the scene with room for the promises' labels."""
    promised = promise_marks.draw_promises(scene, inputs.promises, inputs.plan, inputs.main)
    if not scene.is_phone:
        scene = replace(scene, canvas=framing.make_room_right(scene.canvas, promised.labels))
    part = background.draw_events(scene, inputs.events)
    part.add(background.draw_silence(scene, inputs.main_series.claims[-1] if inputs.main_series else None))
    part.add(marks.draw_runs(scene, inputs.series, inputs.main_series, inputs.breaks))
    part.add(promised)
    part.add(marks.draw_claims(scene, inputs.claims, inputs.main_series, inputs.due))
    part.labels += claim_labels.label_claims(
        scene, inputs.claims, inputs.main_series, inputs.main, inputs.due
    )
    part.labels += claim_labels.label_holes(scene, inputs.main_series, inputs.breaks)
    part.labels += claim_labels.label_pace(scene, inputs.main_series, inputs.main, inputs.breaks)
    if not inputs.claims:
        part.labels.append(_say_no_figures(scene))
    return part, scene


def _say_no_figures(scene: Scene) -> Label:
    canvas = scene.canvas
    room = canvas.widths[0] - canvas.left - canvas.right
    said = wrap_text(scene.words("chart-no-figures"), room * 0.8, LABEL_PX)
    lines = tuple(Line(text, scene.palette.muted, LABEL_PX) for text in said)
    return Label(lines, over_span(canvas.first, canvas.last, (canvas.low + canvas.high) / 2), rank=1)
