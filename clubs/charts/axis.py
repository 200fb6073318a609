"""The two axes: years as years, values from 0 unless that would squeeze them."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass

from clubs.charts.drawing import Axis, Tick
from clubs.words.text import Words

ZERO_UNLESS_MIN_SHARE = 0.6
# A phone has no room beside its marks, so labels stand above them.
HEADROOM, HEADROOM_PHONE = 0.25, 0.34
MONEY_SCALES = ((1e9, "chart-billion-vnd"), (1e6, "chart-million-vnd"))
Days = tuple[float, float]


@dataclass(frozen=True)
class ValueAxis:
    low: float
    high: float
    ticks: tuple[float, ...]
    scale: float
    scale_key: str

    @property
    def starts_at_zero(self) -> bool:
        return self.low == 0


def choose_value_axis(
    values: list[float], unit: str = "clubs", headroom: float = HEADROOM, most_ticks: int = 6
) -> ValueAxis:
    """From 0, unless the smallest value is above 60 % of the largest: then from a round number below it."""
    low, high = (min(values), max(values)) if values else (0.0, 1.0)
    high = high or 1.0
    is_cut = len(set(values)) > 1 and low > ZERO_UNLESS_MIN_SHARE * high
    step = choose_step((high - low * is_cut) * (1 + headroom), most_ticks)
    start = max(math.floor((low - step / 2) / step) * step, 0) if is_cut else 0.0
    top = high + (high - start) * headroom
    ticks = [start + i * step for i in range(math.floor((top - start) / step + 1e-9) + 1)]
    scale, key = next(((s, k) for s, k in MONEY_SCALES if unit == "vnd" and high >= s), (1.0, ""))
    return ValueAxis(start, top, tuple(ticks), scale, key)


def choose_step(span: float, most_ticks: int) -> float:
    """The smallest of 1, 2, 5, 10, … with at most `most_ticks` steps; clubs and people have no halves."""
    size = 10 ** math.floor(math.log10(span / most_ticks)) if span > 0 else 1
    step = next(size * f for f in (1, 2, 2.5, 5, 10) if size * f * most_ticks >= span)
    return max(step, 1.0) if step != 2.5 else 5.0


def write_ticks(words: Words, axis: ValueAxis) -> list[str]:
    return [words.number(round(tick / axis.scale, 6)) for tick in axis.ticks]


def choose_days(days: list[dt.date], pad_share: float = 0.07, pad_last: bool = True) -> Days:
    """First and last day of the axis as ordinals: what is drawn, some air; two years around a single day."""
    first, last = min(days).toordinal(), max(days).toordinal()
    pad = max((last - first) * pad_share, 90.0)
    if last - first < 365:
        pad = (730 - (last - first)) / 2
    return first - pad, last + (pad if pad_last else max((last - first) * 0.02, 20.0))


def name_years(days: Days, plot_width: float, label_px: float = 54.0) -> dict[str, float]:
    """Named years and the middle of their visible part: all where they fit, else every 2nd, 5th or 10th."""
    px_per_day = plot_width / (days[1] - days[0])
    step = next((s for s in (1, 2, 5, 10) if s * 365.25 * px_per_day >= label_px), 20)
    named = {}
    for year in range(dt.date.fromordinal(int(days[0])).year, dt.date.fromordinal(int(days[1])).year + 1):
        start = max(dt.date(year, 1, 1).toordinal(), days[0])
        end = min(dt.date(year + 1, 1, 1).toordinal(), days[1])
        if year % step == 0 and (end - start) * px_per_day >= min(label_px, 365 * px_per_day) - 1:
            named[str(year)] = (start + end) / 2
    return named


def make_year_axis(days: Days, plot_width: float) -> Axis:
    """Each year's name stands in the middle of the year, so that the end of 2025 is not read as 2026."""
    ticks = tuple(Tick(to_day(at), year) for year, at in name_years(days, plot_width).items())
    return Axis("date", to_day(days[0]), to_day(days[1]), ticks)


def make_value_axis(words: Words, axis: ValueAxis, is_shown: bool = True) -> Axis:
    ticks = tuple(map(Tick, axis.ticks, write_ticks(words, axis)))
    return Axis("number", axis.low, axis.high, ticks, is_shown, has_grid=True)


def to_day(day: float) -> dt.date:
    return dt.date.fromordinal(int(day))


def to_iso(day: float) -> str:
    return dt.date.fromordinal(int(day)).isoformat()
