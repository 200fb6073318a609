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
    "find_told",
    "gap",
    "pace",
    "place_without_promise",
    "reason",
    "state_word",
    "subtitle",
    "tell_figure",
    "title",
]

SAID_WITHOUT_FIGURES = ("not_judged", "no_target", "no_figure", "not_comparable")
RUNNING_STATES = ("on_track", "behind", "far_behind", "no_baseline")
UNREPORTED = ("not_reported", "unit_ended")


def title(words: Words, row: Row, area_name: str) -> str:
    """The verdict in one sentence: title of the page and of the chart."""
    state = row["state"]
    if state == "no_target" or read(row, "target_value") is None:
        return place_without_promise(words, area_name, state)
    area_name = phrases.subject(words, row, area_name)
    if read(row, "is_reached_later", False) and read(row, "deadline_state", state) in UNREPORTED:
        return words("verdict-title-reached-later", area=area_name, **_describe_later(words, row))
    since = _say_since(words, row)
    if since and state in RUNNING_STATES:
        said = {"state": state_word(words, state), "age": phrases.time_since(words, row), "since": since}
        return words("verdict-title-last", area=area_name, **said, **_describe_figures(words, row))
    facts = {"area": area_name, "due": phrases.due(words, row), "target": phrases.target(words, row)}
    told = words("verdict-title-" + _find_variant(row), **facts, **_describe_figures(words, row))
    return words("verdict-title-since", told=told, since=since) if since else told


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
    if read(row, "is_reached_later", False):
        parts.append(_describe_figure_before(words, row))
    elif read(row, "after_value") is not None:
        parts.append(_describe_later_figure(words, row))
    return _capitalise("; ".join(part for part in parts if part))


def place_without_promise(
    words: Words, area_name: str, state: str, told: Row | None = None, parts: Sequence[Row] = ()
) -> str:
    """A place that no promise colours: no target, no figure, or only drafts and sums of other plans.

    told: the figure that there is (a row of figure_told_of_place, or a claim of the place itself); parts:
    rows of figures_of_parts, for a place whose former units alone were told of.
    """
    what = "own" if told is None else find_told(told)
    if told is None or what == "own" or state in ("not_judged", "no_target_for_all"):
        sentence = words("verdict-place-" + _to_key(state), area=area_name)
    else:
        sentence = words(f"verdict-place-{what}", area=area_name)
    if told is None:
        return sentence
    return words("verdict-place-told", sentence=sentence, told=tell_figure(words, told, parts))


def find_told(told: Row) -> str:
    """Whose figure it is: own, part, inside, or other where it is about another indicator."""
    return str(read(told, "what", "own")) if read(told, "is_asked", True) else "other"


def tell_figure(words: Words, told: Row, parts: Sequence[Row] = ()) -> str:
    """What there is where no figure answers, and whose or of what it is; never that there is none."""
    what, unit = find_told(told), read(told, "unit", "clubs")
    if what == "part" and parts:
        return "; ".join(_tell_part(words, part) for part in parts)
    claim = _describe_claim(words, told, unit, _name_scope(words, told))
    if what == "own":
        return words("verdict-told-own", claim=claim)
    if what == "other":
        name, n = words.name(told, "indicator_name"), int(read(told, "indicators", 1))
        return words("verdict-told-other", indicator=name, claim=_name_teller(words, told, claim), n=n)
    return _name_teller(words, told, claim)


def _tell_part(words: Words, part: Row) -> str:
    """192 CLB ở Thái Nguyên cũ (7/12/2023); Bắc Kạn cũ: chưa có."""
    name = words("verdict-told-former", name=words.name(part))
    if read(part, "value") is None:
        return words("verdict-told-part-none", name=name)
    claim = _describe_claim(words, part, part["unit"], _name_scope(words, part), is_dated=False)
    when = words.as_of(*(read(part, column) for column in ("as_of_printed", "as_of_from", "as_of_to")))
    return words("verdict-told-part", claim=claim, name=name, when=when)


def _name_teller(words: Words, told: Row, claim: str) -> str:
    """Of whom a figure speaks, where it is not the place itself."""
    if read(told, "what", "own") == "own":
        return claim
    name = words.name(told, "teller_name")
    key = "verdict-told-former" if told["what"] == "part" else "level-" + told["teller_level"]
    return words("verdict-told-of", name=words(key, name=name), claim=claim)


def _name_scope(words: Words, claim: Row) -> str:
    """Of which clubs alone the figure speaks; empty for all of them."""
    scope, number = read(claim, "scope", "all"), read(claim, "programme_number")
    if scope == "all":
        return ""
    named = words("scope-" + _to_key(scope))
    return named if number is None else words("verdict-told-scope", scope=named, number=str(number))


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
    """The first figure after the deadline, below the target: as information, with what was missing then."""
    unit, missing = phrases.find_unit(row), read(row, "after_gap")
    claim = words.value(row["after_value"], read(row, "after_bound", "exactly"), unit)
    when = phrases.as_of(words, row, "after")
    if missing is None or missing <= 0:
        return words("verdict-subtitle-after", claim=claim, as_of=when)
    gap = phrases.gap(words, {"gap": missing, "now_bound": row["after_bound"], "unit": unit})
    return words("verdict-subtitle-after-short", claim=claim, as_of=when, gap=gap)


def _describe_later(words: Words, row: Row) -> dict[str, str]:
    """Arguments of the title of a target that was reached after its deadline."""
    after = {"now_value": row["after_value"], "now_bound": row["after_bound"], "now_basis": "reported"}
    promised = ("unit", "kind", "target_value", "target_value_high", "target_bound", "due", "due_printed")
    told = {**{column: read(row, column) for column in promised}, **after}
    return {
        "due": phrases.due(words, row),
        "score": phrases.score(words, told),
        "as_of": phrases.as_of(words, row, "after"),
    }


def _describe_figure_before(words: Words, row: Row) -> str:
    """The last figure before the deadline, of a target that was reached after it."""
    if read(row, "now_value") is None:
        return words("verdict-subtitle-before-none")
    return words("verdict-subtitle-before", claim=phrases.now(words, row), as_of=phrases.as_of(words, row))


def _say_since(words: Words, row: Row) -> str:
    """What has passed since the last verdict: a deadline without a report, the unit's end, a long silence."""
    state, deadline = row["state"], read(row, "deadline_state")
    if read(row, "is_reached_later", False):
        return words("verdict-since-reached", **_describe_later(words, row))
    if deadline in UNREPORTED and deadline != state:
        key = "not-reported" if deadline == "not_reported" else "unit-ended"
        ended = "district-ended" if key == "unit-ended" and endings.is_district(row) else key
        return words(f"verdict-since-{ended}", due=phrases.due(words, row), day=words.date(row["judged_on"]))
    if deadline is None and read(row, "state_on_day") == "stale" != state:
        return words("verdict-since-stale", due=phrases.due(words, row))
    return ""


def _describe_claim(words: Words, claim: Row, unit: str, scope: str = "", is_dated: bool = True) -> str:
    unit = "clubs_new" if read(claim, "indicator_id") == "clubs_new" else unit
    bound = read(claim, "bound", "exactly")
    shown = words.value(claim["value"], bound, unit, read(claim, "value_high"))
    derived = words("verdict-note-derived") if read(claim, "basis") == "derived" else ""
    dates = [read(claim, column) for column in ("as_of_printed", "as_of_from", "as_of_to")]
    return phrases.add_notes(words, shown, scope, derived, words.as_of(*dates) if is_dated else "")


def _to_records(rows: Any) -> list[Any]:
    return list_records(rows) if isinstance(rows, pd.DataFrame) else list(rows)


def _to_key(name: str) -> str:
    return name.replace("_", "-")


def _capitalise(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
