"""The indicators of a version, and what the intake asks of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from clubs import queries
from clubs.intake.headings import ALWAYS_ALLOWED
from clubs.intake.vocabulary import meanings


@dataclass(frozen=True)
class Indicator:
    indicator_id: str
    unit: str
    measure: str
    adds_up: bool
    name_vi: str
    name_en: str

    @property
    def is_whole(self) -> bool:
        """Counts things of which there are no halves; averages are no counts."""
        return self.unit not in ("vnd", "percent") and self.measure != "ratio"


@dataclass(frozen=True)
class Indicators:
    all: dict[str, Indicator]
    shares: dict[str, str]
    wholes: dict[str, str]

    def get(self, indicator_id: str) -> Indicator:
        return self.all[indicator_id]

    def share_of(self, part: str) -> str | None:
        """The share that a part is given as, where its cell says percent."""
        return self.shares.get(part)

    def guess(self, concepts: frozenset[str]) -> list[str]:
        """Indicators whose concepts are all among these, the most exact first; none where only topics are
        shared.
        """
        found = [
            (len(meaning.needed), meaning.names[0])
            for meaning in meanings()
            if meaning.kind == "indicator" and meaning.needed and meaning.needed <= concepts - ALWAYS_ALLOWED
        ]
        names = dict.fromkeys(name for _, name in sorted(found, key=lambda pair: -pair[0]))
        return [name for name in names if name in self.all][:4]


@lru_cache(4)
def load_indicators(version: str) -> Indicators:
    rows = queries.run("indicators_to_recognise", version=version).to_dict("records")
    known = {
        str(row["indicator_id"]): Indicator(
            str(row["indicator_id"]),
            str(row["unit"]),
            str(row["measure"]),
            row["adds_up"] == "sum",
            str(row["name_vi"]),
            str(row["name_en"]),
        )
        for row in rows
    }
    parts = [row for row in rows if isinstance(row["whole_indicator_id"], str)]
    shares = {
        str(row["indicator_id"]): str(row["ratio_indicator_id"])
        for row in parts
        if row["pair_kind"] == "share"
    }
    wholes = {
        str(row["indicator_id"]): str(row["whole_indicator_id"])
        for row in parts
        if row["pair_kind"] in ("share", "overlapping_group")
    }
    return Indicators(known, shares, wholes)
