"""One axis: from numbers and days to pixels."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from clubs.pictures.features import UnknownFeature


@dataclass(frozen=True)
class Axis:
    """One axis: `start` is the pixel of range[0], `end` that of range[1]."""

    id: str
    options: Mapping[str, Any]
    first: float
    last: float
    start: float
    end: float
    anchor: str
    decimal_sign: str = "."

    @property
    def is_date(self) -> bool:
        return self.options.get("type") == "date"

    @property
    def low_px(self) -> float:
        return min(self.start, self.end)

    @property
    def high_px(self) -> float:
        return max(self.start, self.end)

    @property
    def is_visible(self) -> bool:
        return bool(self.options.get("visible", True))

    def share(self, value: Any) -> float:
        return (self.read(value) - self.first) / (self.last - self.first)

    def px(self, value: Any) -> float:
        return self.start + self.share(value) * (self.end - self.start)

    def at_share(self, share: float) -> float:
        return self.start + share * (self.end - self.start)

    def read(self, value: Any) -> float:
        return read_value(value, self.is_date)


def read_value(value: Any, is_date: bool) -> float:
    """Days since year 1 on a date axis; raises UnknownFeature for what is neither number nor ISO day."""
    if not is_date:
        if isinstance(value, str):
            raise UnknownFeature(f"the word {value!r} on an axis of numbers")
        return float(value)
    if isinstance(value, dt.date):
        return float(value.toordinal())
    try:
        day = dt.datetime.fromisoformat(str(value))
    except ValueError:
        raise UnknownFeature(f"the day {value!r}") from None
    return day.toordinal() + (day.hour * 3600 + day.minute * 60 + day.second) / 86_400


def is_told(value: Any) -> bool:
    """Whether a point has this coordinate: None and NaN are holes."""
    return value is not None and value == value


def round_px(value: float) -> float:
    """As JavaScript rounds: halves up."""
    return float(math.floor(value + 0.5))
