"""What a version of the data says already about the places of a file."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from clubs import queries
from clubs.intake.claims import Claim


@dataclass(frozen=True)
class KnownClaim:
    figure_id: str
    value: float
    high: float | None
    bound: str
    first: dt.date | None
    last: dt.date | None
    period_start: dt.date | None
    source_id: str

    def is_of(self, claim: Claim) -> bool:
        """Of the same day, or of a period that a coarser date allows; a flow of the same period."""
        day = claim.when.as_of_to
        if self.last is None or day is None:
            return False
        if claim.when.period_start and self.period_start and claim.when.period_start != self.period_start:
            return False
        return self.last == day or (self.first is not None and self.first <= day <= self.last)


class Known:
    """Claims of a version by place, indicator and scope."""

    def __init__(self, version: str, areas: Iterable[str]) -> None:
        self.claims: dict[tuple[str, str, str], list[KnownClaim]] = defaultdict(list)
        asked = sorted(set(areas))
        rows = queries.run("claims_to_compare", version=version, areas=asked) if asked else pd.DataFrame()
        for row in rows.to_dict("records"):
            claim = KnownClaim(
                str(row["figure_id"]),
                float(row["value"]),
                None if pd.isna(row["value_high"]) else float(row["value_high"]),
                str(row["bound"]),
                _day(row["as_of_from"]),
                _day(row["as_of_to"]),
                _day(row["period_start"]),
                str(row["source_id"]),
            )
            self.claims[str(row["area_id"]), str(row["indicator_id"]), str(row["scope"])].append(claim)

    def of(self, claim: Claim) -> list[KnownClaim]:
        return self.claims.get((claim.area.area_id, claim.indicator, claim.scope), []) if claim.area else []

    def same_day(self, claim: Claim) -> list[KnownClaim]:
        return [known for known in self.of(claim) if known.is_of(claim)]

    def last_value(self, claim: Claim) -> float | None:
        """The last value before this figure's day."""
        day = claim.when.as_of_to
        before = [known for known in self.of(claim) if known.last and day and known.last < day]
        return max(before, key=lambda known: (known.last, known.figure_id)).value if before else None


def _day(value: object) -> dt.date | None:
    return value.date() if isinstance(value, pd.Timestamp) else None
