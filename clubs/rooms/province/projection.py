"""Where the paces seen so far lead by the due day of a promise: information, never a verdict."""

from __future__ import annotations

from clubs.words import phrases
from clubs.words.formats import is_missing
from clubs.words.phrases import Row
from clubs.words.text import Words


def say_projection(words: Words, row: Row) -> str:
    """A row of projection_of_promise in words: a range from three totals on, else the one pace."""
    facts = {
        "due": phrases.due(words, row),
        "last": words.value(row["last_value"], row["last_bound"], row["unit"]),
        "when": phrases.as_of(words, row, "last"),
        "target": words.value(row["target_total"], row["target_bound"], row["unit"]),
    }
    if is_missing(row["slowest_per_year"]):
        return words("projection-two-points", pace=words.pace(row["pace_per_year"], row["unit"]), **facts)
    low, high = max(round(row["low_at_due"]), 0), round(row["high_at_due"])
    told = words("projection-range", low=words.number(low), high=words.amount(high, row["unit"]), **facts)
    return f"{told} {_say_when_reached(words, row)}"


def _say_when_reached(words: Words, row: Row) -> str:
    earliest, latest = row["reached_earliest"], row["reached_latest"]
    if is_missing(earliest):
        return words("projection-never")
    if is_missing(latest):
        return words("projection-perhaps", earliest=words.date(earliest))
    return words("projection-reached", earliest=words.date(earliest), latest=words.date(latest))
