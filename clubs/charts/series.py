"""Which claims may be joined by a line: only where the line would say nothing that nobody reported."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from clubs.charts.rows import Row

HOLE_MONTHS = 24
DAYS_PER_MONTH = 30.4375
COLUMNS = (
    "claim_id", "area_id", "indicator_id", "scope", "programme_id", "value", "value_high", "bound", "unit",
    "as_of", "as_of_from", "as_of_to", "as_of_printed", "as_of_precision", "published", "basis", "formula",
    "source_id", "publisher", "source_number", "shown_rank",
)  # fmt: skip
EVENT_COLUMNS = ("on", "label", "breaks", "ended_on")


@dataclass(frozen=True)
class Series:
    """Claims of one area, indicator, scope and programme that are shown, in order of their dates."""

    key: tuple[str | None, ...]
    claims: tuple[Row, ...]


@dataclass(frozen=True)
class Run:
    """Neighbouring claims that a line may join, or the two sides of a hole that it must not hide."""

    claims: tuple[Row, ...]
    hole_months: int = 0


def find_key(claim: Row) -> tuple[str | None, ...]:
    return claim["area_id"], claim["indicator_id"], claim["scope"], claim["programme_id"]


def list_series(claims: list[Row]) -> list[Series]:
    """Shown and dated claims by key; the key with the most claims first."""
    groups: dict[tuple[str | None, ...], list[Row]] = {}
    for claim in claims:
        if is_shown(claim):
            groups.setdefault(find_key(claim), []).append(claim)
    series = [Series(key, tuple(sorted(found, key=lambda c: c["as_of"]))) for key, found in groups.items()]
    return sorted(series, key=lambda one: -len(one.claims))


def is_shown(claim: Row) -> bool:
    return claim["shown_rank"] in (None, 1)


def list_runs(series: Series, breaks: list[dt.date], hole_months: int = HOLE_MONTHS) -> list[Run]:
    """The lines of a series, and its holes: longer than `hole_months` between two claims.

    Nothing joins two sides of a day on which the unit changed its territory.
    """
    runs: list[Run] = []
    current: list[Row] = []
    for claim in series.claims:
        if current and not _may_join(current[-1], claim, breaks, hole_months):
            runs.append(Run(tuple(current)))
            if not _is_cut(current[-1], claim, breaks):
                runs.append(Run((current[-1], claim), count_months(current[-1], claim)))
            current = []
        current.append(claim)
    return [*runs, Run(tuple(current))] if current else runs


def count_months(earlier: Row, later: Row) -> int:
    return int((later["as_of"] - earlier["as_of"]).days / DAYS_PER_MONTH)


def _may_join(earlier: Row, later: Row, breaks: list[dt.date], hole_months: int) -> bool:
    return not _is_cut(earlier, later, breaks) and count_months(earlier, later) <= hole_months


def _is_cut(earlier: Row, later: Row, breaks: list[dt.date]) -> bool:
    return any(earlier["as_of"] < day <= later["as_of"] for day in breaks)
