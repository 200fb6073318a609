"""The growth chart: what was reported and promised, how fast it went, how fast it would have to go."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import pandas as pd

from clubs.charts import axis as axes
from clubs.charts import background, framing, key
from clubs.charts import claims as reported
from clubs.charts import promises as promised
from clubs.charts.canvas import is_phone
from clubs.charts.captions import wrap_head
from clubs.charts.drawing import Box, Drawing, Line, Plot, Text
from clubs.charts.inputs import Inputs, list_values, read_inputs
from clubs.charts.scene import Scene, Sketch
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
    width_hint: float = 1100,
    height: float | None = None,
    plot_height: float | None = None,
) -> Drawing:
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
    Raises ValueError for claims of several indicators.
    """
    phone = is_phone(width_hint)
    inputs = read_inputs(claims, promises, plan_points, programmes, events, also_cited, seen_on)
    look = framing.Look(width_hint, height, plot_height, seen_on)
    head = wrap_head(title, subtitle, look.widths[0], phone)
    values = axes.choose_value_axis(
        list_values(inputs), unit, axes.HEADROOM_PHONE if phone else axes.HEADROOM
    )
    notes = framing.write_notes(words, inputs, values, look)
    drawn, rows = None, 0
    while drawn is None or (look.height and rows < min(len(drawn.key), MOST_KEY_ROWS)):
        rows = min(len(drawn.key), MOST_KEY_ROWS) if drawn else 0
        canvas = framing.frame_canvas(words, inputs, values, head, len(notes) + rows, look)
        drawn = _draw(Scene(words, canvas, unit, phone, seen_on), inputs, look.room)
    scene = drawn.scene.on(framing.make_room_below(drawn.scene.canvas, max(len(drawn.key) - rows, 0)))
    name = axis_name or words(f"chart-axis-{unit}")
    said = framing.write_texts(scene, head, drawn.key, notes, framing.name_axis(words, values, name))
    return Drawing(
        (framing.make_panel(scene, values),),
        (*drawn.bands, *drawn.sketch.parts),
        (*drawn.band_names, *said, *drawn.labels),
        framing.find_size(scene.canvas),
        (plot(scene, inputs, name),),
        names_sources=bool(framing.list_cited(inputs)),
        title=title,
    )


@dataclass(frozen=True)
class _Drawn:
    """Everything between the headline and the notes; `key` says what found no room."""

    scene: Scene
    sketch: Sketch
    labels: list[Text]
    bands: list[Box]
    band_names: list[Text]
    key: list[Line]


def _draw(scene: Scene, inputs: Inputs, room: float) -> _Drawn:
    sketch, scene = compose(scene, inputs)
    labels, entries = key.arrange(scene, sketch)
    bands, band_names, unnamed = background.draw_bands(scene, inputs.programmes)
    entries += [key.Entry("", "muted", text) for text in unnamed]
    return _Drawn(scene, sketch, labels, bands, band_names, key.write_key(entries, room, scene.is_phone))


def compose(scene: Scene, inputs: Inputs) -> tuple[Sketch, Scene]:
    """All parts, background first, and the scene with room for the promises' labels."""
    main, promise, breaks = inputs.main_series, inputs.main, inputs.breaks
    wanted = promised.draw_promises(scene, inputs.promises, inputs.plan, promise, inputs.ended_on)
    if not scene.is_phone:
        scene = scene.on(framing.make_room_right(scene.canvas, wanted.labels))
    part = background.draw_events(scene, inputs.events)
    part.add(background.draw_silence(scene, main.claims[-1] if main else None, inputs.ended_on))
    part.add(reported.draw_runs(scene, inputs.series, main, breaks))
    if main:
        part.add(reported.draw_steps(scene, main.claims, breaks))
    part.add(wanted)
    told = reported.choose_told(inputs.claims, main, promise)
    part.add(reported.draw_claims(scene, inputs.claims, main, inputs.due, told))
    part.labels += reported.label_claims(scene, inputs.claims, main, inputs.due, told)
    part.labels += reported.label_holes(scene, main, breaks)
    part.labels += reported.label_pace(scene, main, promise, breaks)
    if not inputs.claims:
        part.labels.append(framing.say_no_figures(scene))
    return part, scene


def plot(scene: Scene, inputs: Inputs, name: str) -> Plot:
    """The chart as series, the longest first: LibreOffice leaves out a first one that is shorter."""
    main, promise = inputs.main_series, inputs.main
    series = [
        *promised.plot_promises(scene, inputs.promises, inputs.plan, promise, inputs.ended_on),
        *reported.plot_claims(
            scene, inputs.claims, inputs.series, main, promise, inputs.due, inputs.breaks, name
        ),
    ]
    notes = (scene.words("chart-undated", n=inputs.undated),) if inputs.undated else ()
    return Plot("scatter", tuple(sorted(series, key=lambda one: -len(one.points))), name, scene.unit, notes)
