"""When a figure speaks of: its own column and row first, then the titles. What contradicts itself is asked.

A stock belongs to the last day of its period, a flow to the whole of it.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from clubs.intake.grid import Cell
from clubs.intake.periods import Period, find_periods, is_wrong_day, swap_day
from clubs.intake.spelling import strip_marks


@dataclass(frozen=True)
class When:
    """The dates of a claim, or what must be asked: said, cell and candidates."""

    as_of_from: dt.date | None = None
    as_of_to: dt.date | None = None
    period_start: dt.date | None = None
    said: str = ""
    cell: Cell | None = None
    candidates: tuple[str, ...] = ()

    @property
    def is_known(self) -> bool:
        return self.as_of_to is not None


@dataclass
class Titles:
    """What the titles of a table say about time: a day, a period, parts of a year, and the cells that say
    so.
    """

    day: dt.date | None = None
    period: Period | None = None
    part: Period | None = None
    cells: list[Cell] = field(default_factory=list)
    doubts: tuple[dt.date, ...] = ()
    said: str = ""

    @property
    def year(self) -> int | None:
        if self.day:
            return self.day.year
        return (
            self.period.last.year if self.period and self.period.first.year == self.period.last.year else None
        )

    @property
    def last(self) -> dt.date | None:
        return self.day or (self.period.last if self.period else None)


def read_titles(cells: Sequence[Cell], sheet_name: str = "") -> Titles:
    """Days ('tính đến ...'), periods and parts of years in the lines above a table, and in the sheet's
    name."""
    titles = Titles()
    days: list[Period] = []
    periods: list[Period] = []
    parts: list[Period] = []
    wrong: list[dt.date | None] = []
    for cell in cells:
        found = find_periods(cell.text)[0] if cell.kind == "text" else _as_period(cell)
        if found:
            titles.cells.append(cell)
        elif cell.kind == "text" and is_wrong_day(cell.text):
            titles.cells.append(cell)
            wrong.append(swap_day(cell.text))
        for period in found:
            (parts if period.is_partial else days if period.is_until or period.is_day else periods).append(
                period
            )
    titles.said = " | ".join(cell.text for cell in titles.cells)
    if (not days and not periods) or not (days or periods or parts):
        named = find_periods(sheet_name)[0]
        periods += [period for period in named if not period.is_partial]
        parts += [period for period in named if period.is_partial]
    if not periods and not days and not parts and wrong:
        titles.doubts = tuple(day for day in wrong if day)
        return titles
    _settle(titles, days, periods, parts)
    return titles


def _as_period(cell: Cell) -> list[Period]:
    day = dt.date.fromisoformat(str(cell.value))
    if cell.format == "month":
        return [
            Period("month", day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1]))
        ]
    if cell.format == "year":
        return [Period("year", dt.date(day.year, 1, 1), dt.date(day.year, 12, 31))]
    return [Period("day", day, day, is_until=True)]


def _settle(titles: Titles, days: list[Period], periods: list[Period], parts: list[Period]) -> None:
    strong = [period for period in periods if period.kind != "years"] or periods
    years = {period.last.year for period in [*days, *strong] if period.first.year == period.last.year}
    if len(years) == 1:
        (year,) = years
        completed = [part.in_year(year) for part in parts]
        days = days + [part for part in completed if part.is_until or part.is_day]
        strong = strong + [part for part in completed if not (part.is_until or part.is_day)]
    elif parts:
        titles.part = parts[0]
    ends = sorted({period.last for period in days})
    strong.sort(key=lambda period: (period.last - period.first).days)
    if len(ends) > 1:
        titles.doubts = tuple(ends)
    elif strong and not all(_are_nested(strong[0], other) for other in strong[1:]):
        titles.doubts = tuple(sorted({period.last for period in strong}))
    elif ends and strong and strong[0].kind != "years" and not strong[0].first <= ends[0] <= strong[0].last:
        titles.doubts = tuple(sorted({ends[0], strong[0].last}))
    titles.day = ends[0] if ends else None
    titles.period = strong[0] if strong else None


def _are_nested(inner: Period, outer: Period) -> bool:
    return outer.first <= inner.first and inner.last <= outer.last


@dataclass(frozen=True)
class Asked:
    """What one figure says of its own time: periods of its column and row, words ('trong quý'), the cell to
    ask at.
    """

    measure: str
    periods: tuple[Period, ...]
    concepts: frozenset[str]
    words: str
    cell: Cell | None
    is_series: bool = False


def find_when(asked: Asked, titles: Titles) -> When:
    """Dates of a figure, or the question that its dates leave."""
    own, conflict = _find_own(asked, titles)
    if conflict:
        return When(
            said=asked.words, cell=asked.cell, candidates=tuple(f"{day:%Y-%m-%d}" for day in conflict)
        )
    if own is None and titles.doubts:
        return _ask_titles(titles)
    if "last_period" in asked.concepts:
        return _find_last_period(asked, own, titles)
    if asked.measure == "flow":
        return _find_flow(asked, own, titles)
    day = _find_day(own, titles)
    return When(day, day) if day else _ask_titles(titles, asked)


def _ask_titles(titles: Titles, asked: Asked | None = None) -> When:
    candidates = tuple(f"{day:%Y-%m-%d}" for day in titles.doubts)
    return When(said=titles.said, candidates=candidates, cell=titles.cells[-1] if titles.cells else None)


def _find_own(asked: Asked, titles: Titles) -> tuple[Period | None, tuple[dt.date, ...]]:
    """The narrowest period that column and row say together; days to choose from where they contradict."""
    full = [period for period in asked.periods if not period.is_partial]
    parts = [period for period in asked.periods if period.is_partial]
    if parts:
        years = {period.last.year for period in full if period.kind == "year"} or {
            period.last.year for period in full
        }
        year = years.pop() if len(years) == 1 else titles.year
        if year is None:
            return None, ()
        full += [part.in_year(year) for part in parts]
    if not full:
        return None, ()
    if titles.part and titles.part.is_day and len(full) == 1 and full[0].kind == "year":
        full.append(replace(titles.part.in_year(full[0].last.year), is_until=True))
    full.sort(key=lambda period: (period.last - period.first).days)
    if not all(_are_nested(full[0], other) for other in full[1:]):
        return None, tuple(sorted({period.last for period in full}))
    own = full[0]
    if not asked.is_series and titles.last and not titles.doubts:
        about = titles.period or Period("day", titles.last, titles.last)
        whole = Period("", min(about.first, titles.last), max(about.last, titles.last))
        if not own.overlaps(whole):
            return None, tuple(sorted({own.last, titles.last}))
    if titles.day and own.first <= titles.day < own.last and not own.is_until:
        own = replace(own, last=titles.day)
    return own, ()


def _find_day(own: Period | None, titles: Titles) -> dt.date | None:
    return own.last if own else titles.last


def _find_flow(asked: Asked, own: Period | None, titles: Titles) -> When:
    words = strip_marks(asked.words)
    end = own.last if own else titles.last
    if own and not own.is_until and not own.is_day:
        return When(own.first, own.last, own.first)
    if end and "period_in" in asked.concepts:
        for names, months in ((("quy", "quarter"), 3), (("thang", "month"), 1)):
            if any(f" {name}" in f" {words}" for name in names) and not any(
                letter.isdigit() for letter in words
            ):
                first = dt.date(end.year, (end.month - 1) // months * months + 1, 1)
                return When(first, end, first)
        if "6 thang" in words or "9 thang" in words or "nam" in words.split() or "year" in words:
            first = dt.date(end.year, 1, 1)
            return When(first, end, first)
    if end and "cumulative" in asked.concepts and ("dau nam" in words or "year" in words):
        return When(dt.date(end.year, 1, 1), end, dt.date(end.year, 1, 1))
    if titles.period and not own:
        last = titles.day or titles.period.last
        return When(titles.period.first, min(last, titles.period.last), titles.period.first)
    if own and own.is_until and titles.period and titles.period.first <= own.last <= titles.period.last:
        return When(titles.period.first, own.last, titles.period.first)
    candidates = _offer_periods(end) if end else ()
    return When(said=asked.words or titles.said, cell=asked.cell, candidates=candidates)


def _offer_periods(end: dt.date) -> tuple[str, ...]:
    """The month, the quarter and the year that end on this day."""
    quarter = dt.date(end.year, (end.month - 1) // 3 * 3 + 1, 1)
    firsts = dict.fromkeys([end.replace(day=1), quarter, dt.date(end.year, 1, 1)])
    return tuple(f"{first:%Y-%m-%d}/{end:%Y-%m-%d}" for first in firsts)


def _find_last_period(asked: Asked, own: Period | None, titles: Titles) -> When:
    """'Cùng kỳ năm trước': the same days a year before; 'đầu kỳ' and 'kỳ trước' could be two days."""
    words = strip_marks(asked.words)
    now = find_when(replace(asked, concepts=asked.concepts - {"last_period"}), titles) if not own else None
    if now is None or not now.is_known:
        return When(said=asked.words, cell=asked.cell)
    if "cung ky" in words or "same period" in words:
        start = _year_before(now.period_start) if now.period_start else None
        return When(_year_before(now.as_of_from), _year_before(now.as_of_to), start)
    if ("nam truoc" in words or "last year" in words or "previous year" in words) and now.as_of_to:
        first, last = dt.date(now.as_of_to.year - 1, 1, 1), dt.date(now.as_of_to.year - 1, 12, 31)
        return When(first, last, first) if asked.measure == "flow" else When(last, last)
    start = titles.period.first if titles.period else None
    candidates = (f"{start - dt.timedelta(1):%Y-%m-%d}", f"{start:%Y-%m-%d}") if start else ()
    return When(said=asked.words, cell=asked.cell, candidates=candidates)


def _year_before(day: dt.date | None) -> dt.date | None:
    if day is None:
        return None
    is_end = day.day == calendar.monthrange(day.year, day.month)[1]
    last = calendar.monthrange(day.year - 1, day.month)[1]
    return day.replace(year=day.year - 1, day=last if is_end else min(day.day, last))


def read_answer(answer: object, measure: str) -> When | None:
    """'2026-09-30' or '2026-07-01/2026-09-30', as a question was answered; None for anything else."""
    first, _, last = str(answer).partition("/")
    try:
        start = dt.date.fromisoformat(first)
        end = dt.date.fromisoformat(last) if last else start
    except ValueError:
        return None
    if measure == "flow":
        return When(start, end, start) if last else None
    return When(end, end)
