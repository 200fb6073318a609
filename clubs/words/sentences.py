"""Every sentence about a verdict, by rule from its row: the same on a page, a chart, a slide, in an export.

A sentence holds no number that is not in its row, and no state is without its own sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from clubs.store.rows import list_records
from clubs.words import endings, phrases
from clubs.words.phrases import Row, gap, pace, read, state_word
from clubs.words.reasons import reason
from clubs.words.text import Words

__all__ = [
    "chart_alt",
    "coverage",
    "gap",
    "pace",
    "place_without_promise",
    "reason",
    "state_word",
    "subtitle",
    "title",
]

SAID_WITHOUT_FIGURES = ("not_judged", "no_target", "no_figure")


def title(words: Words, row: Row, area_name: str) -> str:
    """The verdict in one sentence: title of the page and of the chart."""
    state = row["state"]
    if state == "no_target" or read(row, "target_value") is None:
        return place_without_promise(words, area_name, state)
    area_name = phrases.subject(words, row, area_name)
    facts = {"area": area_name, "due": phrases.due(words, row), "target": phrases.target(words, row)}
    return words("verdict-title-" + _find_variant(row), **facts, **_describe_figures(words, row))


def subtitle(words: Words, row: Row, beside_figures: bool = False) -> str:
    """How far and how fast; empty where nothing can be said.

    beside_figures: without gap and pace, which stand right below as figures of their own.
    """
    state, share = row["state"], read(row, "plan_share_pct")
    if state in SAID_WITHOUT_FIGURES:
        return ""
    if state == "sources_differ":
        return words("verdict-subtitle-sources-differ")
    parts = []
    if share is not None and not phrases.is_baseline(row):
        as_of = phrases.as_of(words, row)
        parts.append(words("verdict-subtitle-plan", as_of=as_of, share=words.pct(share)))
    joint = ", " if phrases.is_reached(row) else ": "
    if not beside_figures:
        parts.append(joint.join(part for part in (gap(words, row), pace(words, row)) if part))
    if read(row, "after_value") is not None:
        parts.append(_describe_later_figure(words, row))
    return _capitalise("; ".join(part for part in parts if part))


def place_without_promise(words: Words, area_name: str, state: str, latest: Row | None = None) -> str:
    """A place that no promise colours: no target, no figure, or only drafts and sums of other plans.

    latest: the last claim shown for the place (value, bound, unit, as_of_printed, as_of_from, as_of_to).
    """
    sentence = words("verdict-place-" + _to_key(state), area=area_name)
    if latest is None:
        return sentence
    claim = _describe_claim(words, latest, read(latest, "unit", "clubs"))
    return words("verdict-place-latest", sentence=sentence, claim=claim)


def coverage(
    words: Words, reported: int, total: int, missing_names: Sequence[str] = (), unit: str = "provinces"
) -> str:
    """18/63 tỉnh có số liệu; còn thiếu: …"""
    share = words("verdict-coverage-share", reported=words.number(reported), total=words.number(total))
    places = words("unit-" + _to_key(unit), shown=share, n=total)
    if not missing_names:
        return words("verdict-coverage", places=places)
    return words("verdict-coverage-missing", places=places, missing=words.join(missing_names))


def chart_alt(words: Words, rows: Any, claims: Any, area_name: str) -> str:
    """What the growth chart shows, in words: the verdict, each figure with its date, each target.

    rows: verdict rows, the one in the title first; claims: the claims drawn. Data frames or lists of dicts.
    """
    promises, figures = _to_records(rows), _to_records(claims)
    unit = read(promises[0], "unit", "clubs") if promises else "clubs"
    parts = [title(words, promises[0], area_name) if promises else area_name]
    told = "; ".join(_describe_claim(words, claim, read(claim, "unit", unit)) for claim in figures)
    parts.append(words("chart-alt-figures", figures=told) if told else words("chart-alt-no-figures"))
    targets = "; ".join(
        phrases.promise(words, row) for row in promises if read(row, "target_value") is not None
    )
    parts.append(words("chart-alt-targets", targets=targets) if targets else "")
    parts.append(subtitle(words, promises[0]) if promises else "")
    return ". ".join(part for part in parts if part) + "."


def _find_variant(row: Row) -> str:
    """Which sentence of the state: some have another one where less, or more, is known."""
    state, rule = row["state"], read(row, "rule")
    if state == "not_judged":
        status = read(row, "status", "adopted")
        return "not-judged-" + ("kind" if status == "adopted" else status)
    if state in ("not_reported", "unit_ended"):
        ended = "district-ended" if state == "unit_ended" and endings.is_district(row) else _to_key(state)
        return ended + ("-nothing" if read(row, "now_value") is None else "")
    if rule == "reached_before_window" and read(row, "reached_on") != read(row, "now_as_of"):
        return _to_key(state) + "-earlier"
    return str(_to_key(state))


def _describe_figures(words: Words, row: Row) -> dict[str, str]:
    """Arguments of the titles that speak of figures; a title takes those it needs."""
    facts = {
        name: words.date(read(row, day)) for name, day in (("ended_on", "judged_on"), ("reached_on",) * 2)
    }
    if read(row, "baseline_value") is not None:
        facts |= {
            "baseline": phrases.baseline(words, row),
            "baseline_on": words.date(read(row, "baseline_on")),
        }
    if read(row, "now_value") is not None:
        facts |= {"as_of": phrases.as_of(words, row), "score": phrases.score(words, row)}
    if row["state"] == "stale":
        facts["age"] = phrases.age(words, row)
    if row["state"] == "sources_differ":
        facts["first"] = phrases.claim_with_state(words, row, "now")
        facts["second"] = phrases.claim_with_state(words, row, "other")
    return facts


def _describe_later_figure(words: Words, row: Row) -> str:
    claim = words.value(row["after_value"], read(row, "after_bound", "exactly"), phrases.find_unit(row))
    return words("verdict-subtitle-after", claim=claim, as_of=phrases.as_of(words, row, "after"))


def _describe_claim(words: Words, claim: Row, unit: str) -> str:
    unit = "clubs_new" if read(claim, "indicator_id") == "clubs_new" else unit
    bound = read(claim, "bound", "exactly")
    shown = words.value(claim["value"], bound, unit, read(claim, "value_high"))
    derived = words("verdict-note-derived") if read(claim, "basis") == "derived" else ""
    dates = [read(claim, column) for column in ("as_of_printed", "as_of_from", "as_of_to")]
    return phrases.add_notes(words, shown, derived, words.as_of(*dates))


def _to_records(rows: Any) -> list[Any]:
    return list_records(rows) if isinstance(rows, pd.DataFrame) else list(rows)


def _to_key(name: str) -> str:
    return name.replace("_", "-")


def _capitalise(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
