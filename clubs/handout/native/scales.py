"""Axes of native charts: where they start and end, and how their numbers are written."""

from __future__ import annotations

import datetime as dt
import math
from typing import NamedTuple

from clubs.charts.axis import choose_step, choose_value_axis
from clubs.charts.multiples import LINEAR_UP_TO
from clubs.handout.native.plots import Plot, to_number, to_serial
from clubs.words.formats import format_number
from clubs.words.text import LANGUAGES, Words

YEAR_DAYS = 365.25
HEADROOM = 0.3
MILLION, BILLION = 1e6, 1e9
AIR = "\N{NO-BREAK SPACE}" * 5
# 1.234 or 1,234 in the language of the slide, not in that of the program that opens it
WHOLE = {
    lang: rf"[>=1000000]#\{sign}###\{sign}##0;[>=1000]#\{sign}##0;0"
    for lang, sign in ((lang, format_number(lang, 1000, 0)[1]) for lang in LANGUAGES)
}
_ZERO = dt.date(1899, 12, 30).toordinal()


class Axis(NamedTuple):
    """is_log: by powers of ten, where one multiple is far above the others."""

    low: float
    high: float
    step: float
    is_log: bool = False

    def share(self, value: float) -> float:
        """Where a value stands between the ends, 0 to 1."""
        if self.is_log:
            return math.log(max(value, self.low) / self.low) / math.log(self.high / self.low)
        return (value - self.low) / (self.high - self.low)


def choose_days(plot: Plot) -> Axis:
    """From the middle of a year, so that each year's name stands in its middle and never at its end."""
    days = [to_number(point.x) for point in plot.points]
    first, last = min(days), max(days)
    pad = max((last - first) * 0.12, 200.0)
    year = dt.date.fromordinal(int(first - pad) + _ZERO).year
    low = float(to_serial(dt.date(year, 7, 2)))
    low -= YEAR_DAYS * (low > first - pad)
    step = YEAR_DAYS * next((s for s in (1, 2, 5, 10) if (last - first) / YEAR_DAYS / s <= 11), 20)
    return Axis(low, last + max(pad, 0.16 * (last - first)), step)


def choose_numbers(plot: Plot) -> Axis:
    """Years since a start; what was reported before it stands left of 0."""
    xs = [to_number(point.x) for point in plot.points]
    most, least = max(xs, default=1.0) or 1.0, min([0.0, *xs])
    return Axis(float(math.floor(least)), most + 0.3 * (most - least), max(choose_step(most - least, 6), 1.0))


def choose_values(plot: Plot) -> Axis:
    axis = choose_value_axis(plot.values, plot.unit, HEADROOM)
    step = axis.ticks[1] - axis.ticks[0] if len(axis.ticks) > 1 else axis.high or 1.0
    return Axis(axis.low, axis.high, step)


def write_ticks(plot: Plot, axis: Axis, lang: str) -> str:
    """How the numbers of an axis are written; money in billions or millions, as the page counts it.

    Air after each, or the lowest would stand on the first year of the level axis.
    """
    if axis.is_log:
        form = "General"
    elif plot.unit == "vnd" and axis.high >= MILLION:
        form = "0.0" + (",,," if axis.high >= BILLION else ",,")
    else:
        form = "0.0" if axis.step < 1 else WHOLE[lang]
    return ";".join(f'{part}"{AIR}"' for part in form.split(";"))


def name_axis(plot: Plot, words: Words) -> str:
    """What is counted, in which unit of money, and where the axis starts if that is not 0."""
    if not plot.has_days:
        return plot.axis_name
    axis, told = choose_values(plot), [plot.axis_name]
    if plot.unit == "vnd" and axis.high >= MILLION:
        told.append(words("chart-billion-vnd" if axis.high >= BILLION else "chart-million-vnd"))
    if axis.low > 0:
        told.append(words("chart-axis-starts", value=words.amount(axis.low, plot.unit)))
    return " · ".join(told)


def choose_times(plot: Plot) -> Axis:
    """Multiples of a start, evenly, or by powers of ten where the page takes doublings."""
    most, least = max(plot.values, default=1.0), min([1.0, *plot.values])
    if most > LINEAR_UP_TO:
        return Axis(10.0 ** math.floor(math.log10(least)), most * 2.2, 10.0, True)
    step = 0.5 if most <= 2 else 1.0
    return Axis(0.0, math.ceil(most * (1 + HEADROOM) / step) * step, step)
