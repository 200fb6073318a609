"""The room that a growth chart needs: margins, axes, the notes under it, and its layout."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from clubs.charts import axis as axes
from clubs.charts.canvas import Canvas, is_phone, list_widths
from clubs.charts.captions import EDGE_PX, Head, write_block
from clubs.charts.drawing import Line, Panel, Run, Size, Text, write_lines
from clubs.charts.inputs import Inputs, list_days
from clubs.charts.labels import Label, over_span
from clubs.charts.measure import LABEL_PX, LINE_SPACING, TEXT_PX, measure_text, wrap_text
from clubs.charts.rows import Row
from clubs.charts.scene import Scene, write_source
from clubs.words.text import Words

PLOT_PX, PLOT_PHONE_PX = 400.0, 300.0
TICK_ROW_PX, AXIS_ROW_PX, BAND_ROW_PX = 38.0, 26.0, 27.0
ROW_PX = TEXT_PX * LINE_SPACING
LEAST_RIGHT_PX, MOST_RIGHT_SHARE = 18.0, 0.33
SEPARATOR = "\N{NO-BREAK SPACE}· "
MOST_SOURCES, MOST_SOURCES_PHONE = 7, 2
LEAST_PLOT_PX = 145.0


@dataclass(frozen=True)
class Look:
    """How large a chart is to be, and the day of looking at it."""

    width: float
    height: float | None
    plot_height: float | None
    seen_on: dt.date | None

    @property
    def widths(self) -> tuple[float, ...]:
        return list_widths(self.width, is_exact=self.height is not None)

    @property
    def room(self) -> float:
        """For lines of text across the whole figure."""
        return self.widths[0] - 2 * EDGE_PX


def write_notes(words: Words, inputs: Inputs, values: axes.ValueAxis, look: Look) -> list[str]:
    """Sources by their numbers, what is not drawn, and an axis that does not start at 0.

    A chart of a given height names no more sources than fit on one line.
    """
    sources = list(dict.fromkeys(write_source(words, row) for row in list_cited(inputs)))
    others = [words("chart-undated", n=inputs.undated)] if inputs.undated else []
    others += note_axis(words, values)
    lines: list[str] = []
    for most in range(MOST_SOURCES_PHONE if is_phone(look.width) else MOST_SOURCES, 0, -1):
        said = SEPARATOR.join([*_name_sources(words, sources, most), *others])
        lines = wrap_text(said, look.room, TEXT_PX)
        if look.height is None or len(lines) <= 1:
            break
    return lines


def note_axis(words: Words, values: axes.ValueAxis) -> list[str]:
    if values.starts_at_zero:
        return []
    return [words("chart-axis-starts", value=words.number(values.low / values.scale))]


def _name_sources(words: Words, sources: list[str], most: int) -> list[str]:
    named = [words("chart-sources", sources=SEPARATOR.join(sources[:most]))] if sources else []
    return named + [words("chart-more-sources", n=len(sources) - most)] * (len(sources) > most)


def list_cited(inputs: Inputs) -> list[Row]:
    cited = [row for row in (*inputs.claims, *inputs.promises, *inputs.also_cited) if row["publisher"]]
    return sorted(cited, key=lambda row: row["source_number"] or 999)


def frame_canvas(
    words: Words, inputs: Inputs, values: axes.ValueAxis, head: Head, rows_below: int, look: Look
) -> Canvas:
    """rows_below: lines of text under the years."""
    days = axes.choose_days(list_days(inputs, look.seen_on), pad_last=not (inputs.main or look.seen_on))
    return frame_plot(words, days, values, head, rows_below, look, has_bands=bool(inputs.programmes))


def frame_plot(
    words: Words, days: axes.Days, values: axes.ValueAxis, head: Head, rows_below: int, look: Look,
    has_bands: bool = False,
) -> Canvas:  # fmt: skip
    ticks = axes.write_ticks(words, values)
    top = head.height + AXIS_ROW_PX + BAND_ROW_PX * has_bands + 4
    bottom = TICK_ROW_PX + rows_below * ROW_PX + 4
    plot = look.plot_height or (PLOT_PHONE_PX if is_phone(look.width) else PLOT_PX)
    return Canvas(
        widths=look.widths,
        height=top + bottom + max(look.height - top - bottom if look.height else plot, LEAST_PLOT_PX),
        left=max((measure_text(tick, TEXT_PX) for tick in ticks), default=20) + 16,
        right=LEAST_RIGHT_PX,
        top=top,
        bottom=bottom,
        first=days[0],
        last=days[1],
        low=values.low,
        high=values.high,
    )


def make_room_right(canvas: Canvas, labels: list[Label]) -> Canvas:
    """A right margin in which the labels of the promises stand, at most a third of the narrowest figure."""
    width, right = canvas.widths[0], LEAST_RIGHT_PX
    for label in labels:
        spot = label.spots[0]
        if spot.ha != "left":
            continue
        share = (canvas.last - spot.day) / (canvas.last - canvas.first)
        need = label.size[0] + spot.dx + 14
        right = max(right, (need - share * (width - canvas.left)) / (1 - share))
    return replace(canvas, right=round(min(right, MOST_RIGHT_SHARE * width)))


def make_room_below(canvas: Canvas, rows: int) -> Canvas:
    """Longer by lines of text; the plot keeps its size, so what was placed in it stays where it is."""
    added = rows * ROW_PX
    return replace(canvas, height=canvas.height + added, bottom=canvas.bottom + added)


def make_panel(scene: Scene, values: axes.ValueAxis) -> Panel:
    canvas = scene.canvas
    room = canvas.widths[0] - canvas.left - canvas.right
    return Panel(
        axes.make_year_axis((canvas.first, canvas.last), room), axes.make_value_axis(scene.words, values)
    )


def find_size(canvas: Canvas) -> Size:
    widths = canvas.widths[0], canvas.widths[-1]
    return Size(canvas.height, canvas.left, canvas.right, canvas.top, canvas.bottom, widths)


def write_texts(scene: Scene, head: Head, key: list[Line], notes: list[str], axis_name: str) -> list[Text]:
    """Headline, axis, and one block under the plot: the key, then the notes."""
    canvas, below = scene.canvas, (*key, *write_lines(notes, "muted"))
    axis = write_lines([axis_name] if axis_name else [], "muted")
    written = [
        write_block(axis, "axis", canvas.left, head.height + 2 - canvas.top),
        write_block(below, "key" if key else "note", canvas.left, TICK_ROW_PX, is_below=True),
    ]
    return [*head.write(canvas.left, canvas.top), *(text for text in written if text.lines)]


def name_axis(words: Words, values: axes.ValueAxis, name: str) -> str:
    return (
        words("chart-axis-with-unit", name=name, unit=words(values.scale_key)) if values.scale_key else name
    )


def say_no_figures(scene: Scene) -> Label:
    canvas = scene.canvas
    room = canvas.widths[0] - canvas.left - canvas.right
    said = wrap_text(scene.words("chart-no-figures"), room * 0.8, LABEL_PX)
    lines = tuple(Run(text, "muted", LABEL_PX) for text in said)
    return Label(lines, over_span(canvas.first, canvas.last, (canvas.low + canvas.high) / 2), rank=1)
