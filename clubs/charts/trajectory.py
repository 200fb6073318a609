"""The growth chart: what was reported and promised, how fast it went, how fast it would have to go."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from clubs.charts import axis as axes
from clubs.charts import background, claim_labels, figure, framing, key, marks, promise_marks, steps
from clubs.charts.canvas import is_phone
from clubs.charts.inputs import Inputs, list_values, read_inputs
from clubs.charts.palette import find_palette
from clubs.charts.scene import Part, Scene
from clubs.words.text import Words

MOST_KEY_ROWS = 6


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
    events: on, label, breaks (true where the unit became another), ended_on (its last day, where it ended).
    also_cited: source_number, publisher, published of sources that the words around the chart quote.
    seen_on: the day of looking; the axis reaches it and a long silence before it is marked.
    width_hint: the expected width in pixels; labels suit windows around it, below 560 a phone.
    height, plot_height: of the whole figure or of the plot alone; what is too low for a chart is exceeded.
    Raises ValueError for claims of several indicators or an unknown theme.
    """
    palette, phone = find_palette(theme), is_phone(width_hint)
    inputs = read_inputs(claims, promises, plan_points, programmes, events, also_cited, seen_on)
    look = framing.Look(width_hint, height, plot_height, seen_on)
    head = figure.wrap_head(title, subtitle, look.widths[0], phone)
    values = axes.choose_value_axis(
        list_values(inputs), unit, axes.HEADROOM_PHONE if phone else axes.HEADROOM
    )
    notes = framing.write_notes(words, inputs, values, look)
    drawn, rows = None, 0
    while drawn is None or (look.height and rows < min(len(drawn.key), MOST_KEY_ROWS)):
        rows = min(len(drawn.key), MOST_KEY_ROWS) if drawn else 0
        canvas = framing.frame_canvas(words, inputs, values, head, len(notes) + rows, look)
        drawn = _draw(Scene(words, palette, canvas, unit, phone, seen_on), inputs, look.room)
    scene = drawn.scene.on(framing.make_room_below(drawn.scene.canvas, max(len(drawn.key) - rows, 0)))
    name = axis_name or words(f"chart-axis-{unit}")
    layout = framing.lay_out(
        scene, drawn.part, drawn.written, drawn.bands, values, head, drawn.key, notes, name
    )
    return figure.make_figure(words, palette, drawn.part.traces, layout)


@dataclass(frozen=True)
class _Drawing:
    """Everything between the headline and the notes; `key` are lines of markup for what found no room."""

    scene: Scene
    part: Part
    written: framing.Shapes
    bands: tuple[framing.Shapes, framing.Shapes]
    key: list[str]


def _draw(scene: Scene, inputs: Inputs, room: float) -> _Drawing:
    part, scene = compose(scene, inputs)
    written, entries = key.arrange(scene, part)
    bands, unnamed = background.draw_bands(scene, inputs.programmes)
    entries += [key.Entry("", scene.palette.muted, text) for text in unnamed]
    return _Drawing(scene, part, written, bands, key.write_key(entries, room, scene.is_phone))


def compose(scene: Scene, inputs: Inputs) -> tuple[Part, Scene]:
    """All parts, background first, and the scene with room for the promises' labels."""
    promised = promise_marks.draw_promises(scene, inputs.promises, inputs.plan, inputs.main, inputs.ended_on)
    if not scene.is_phone:
        scene = scene.on(framing.make_room_right(scene.canvas, promised.labels))
    part = background.draw_events(scene, inputs.events)
    last = inputs.main_series.claims[-1] if inputs.main_series else None
    part.add(background.draw_silence(scene, last, inputs.ended_on))
    part.add(marks.draw_runs(scene, inputs.series, inputs.main_series, inputs.breaks))
    if inputs.main_series:
        part.add(steps.draw_steps(scene, inputs.main_series.claims, inputs.breaks))
    part.add(promised)
    part.add(marks.draw_claims(scene, inputs.claims, inputs.main_series, inputs.due))
    part.labels += claim_labels.label_claims(
        scene, inputs.claims, inputs.main_series, inputs.main, inputs.due
    )
    part.labels += claim_labels.label_holes(scene, inputs.main_series, inputs.breaks)
    part.labels += claim_labels.label_pace(scene, inputs.main_series, inputs.main, inputs.breaks)
    if not inputs.claims:
        part.labels.append(framing.say_no_figures(scene))
    return part, scene
