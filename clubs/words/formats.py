"""Rounding, numbers and days as text in one locale; no words, so nothing here needs a translation."""

from __future__ import annotations

import datetime as dt
import functools
import math
import re
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from babel import Locale
from babel.dates import format_date
from babel.numbers import NumberPattern, parse_pattern
from fluent.runtime.types import fluent_number

MINUS = "\N{MINUS SIGN}"
MOST_DECIMALS = 6
MONEY_DECIMALS = 3
MONEY_SCALES = {"billion": Decimal(10**9), "million": Decimal(10**6)}
_PARTIAL_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def is_missing(value: Any) -> bool:
    """None, NaN, NaT, pandas' NA and an empty cell alike: nothing was reported."""
    if isinstance(value, str | int):
        return value == ""
    if isinstance(value, float):
        return math.isnan(value)
    return value is None or str(value) in ("nan", "NaN", "NaT", "<NA>")


def to_decimal(x: Any) -> Decimal:
    """The number as it prints, so that 0.1 stays 0.1."""
    return x if isinstance(x, Decimal) else Decimal(str(x))


def round_half_up(x: Any, decimals: int, rounding: str = ROUND_HALF_UP) -> Decimal:
    """Halves go away from zero, as in DuckDB and on paper; Python alone would take the even neighbour."""
    rounded = to_decimal(x).quantize(Decimal(1).scaleb(-decimals), rounding)
    return abs(rounded) if rounded == 0 else rounded


def format_number(lang: str, x: Any, decimals: int) -> str:
    # numpy's integers cannot be compared with a Decimal of the same value that is remembered
    return _format_number(lang, x.item() if hasattr(x, "item") else x, decimals)


@functools.lru_cache(maxsize=16_384)
def _format_number(lang: str, x: Any, decimals: int) -> str:
    text: str = _load_pattern(decimals).apply(round_half_up(x, decimals), _load_locale(lang))
    return MINUS + text[1:] if text.startswith("-") else text


def find_money_scale(*amounts: Any) -> str:
    """The largest unit in which every amount is at least 1 and needs few decimals; else plain đồng."""
    for name, size in MONEY_SCALES.items():
        scaled = [to_decimal(amount) / size for amount in amounts]
        if all(abs(s) >= 1 and s == round_half_up(s, MONEY_DECIMALS) for s in scaled):
            return name
    return "plain"


def to_day(value: Any) -> dt.date:
    """A date from a date, a timestamp, numpy's datetime64 or ISO text."""
    if isinstance(value, dt.datetime):
        return value.date()
    return value if isinstance(value, dt.date) else dt.date.fromisoformat(str(value)[:10])


@functools.lru_cache(maxsize=4_096)
def format_day(lang: str, day: dt.date, pattern: str) -> str:
    return str(format_date(day, pattern, locale=_load_locale(lang)))


def is_partial_date(text: str) -> bool:
    """YYYY, YYYY-MM or YYYY-MM-DD: a date that carries its own precision."""
    return bool(_PARTIAL_DATE.fullmatch(text))


def find_period(first: dt.date, last: dt.date) -> str:
    """The day, month or year that a span fills from end to end, as YYYY[-MM[-DD]]; else empty."""
    if first == last:
        return first.isoformat()
    following = last + dt.timedelta(days=1)
    if first.day != 1 or following.day != 1:
        return ""
    if (first.year, first.month) == (last.year, last.month):
        return first.isoformat()[:7]
    is_year = first.month == 1 and following.month == 1 and first.year == last.year
    return str(first.year) if is_year else ""


def to_fluent_number(x: Any) -> Any:
    """A number that Fluent can choose a plural by and writes with all its decimals."""
    exact = to_decimal(x)
    whole = exact == exact.to_integral_value()
    return fluent_number(int(exact) if whole else exact, maximumFractionDigits=MOST_DECIMALS)


@functools.cache
def _load_locale(lang: str) -> Locale:
    return Locale.parse(lang)


@functools.cache
def _load_pattern(decimals: int) -> NumberPattern:
    return parse_pattern("#,##0." + "#" * decimals if decimals else "#,##0")
