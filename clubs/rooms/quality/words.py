"""What the page about contradictions says: its title, and each finding in one sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from clubs.choices.naming import name_choice
from clubs.choices.scope import Scope
from clubs.rooms.quality.findings import ABOUT_ONE_ROW, Quality, find_area
from clubs.words import phrases
from clubs.words.formats import is_missing
from clubs.words.phrases import Row
from clubs.words.text import Words

# In what a rule counts, where that is not the unit of its figure; "" is a bare number.
UNITS = {
    "members_per_club_outside_standard": "",
    "stale_series": "months",
    "impossible_coverage": "",
    "decision_after_citation": "",
    "decision_date_differs": "",
    "claim_after_publication": "",
    "claim_in_future": "",
    "figure_outside_unit_dates": "",
    "promise_due_differs": "",
    "counted_since_after_first_report": "",
    "counts_outside_share_standard": "percent",
}
NAMED = 6  # rules in one sentence
MONEY_DIGITS, OTHER_DIGITS = -5, 1  # what was worked out is no finer than reports are


def say_headline(now: Scope, quality: Quality) -> tuple[str, str]:
    """How many contradictions, and whether one takes the colour of a verdict; below it what was checked."""
    words, place = now.words, now.words("quality-all-places") if find_area(now) is None else now.place
    if quality.is_nothing_to_check:
        return words("quality-title-nothing-to-check", place=place), words("quality-nothing-to-check")
    asked = ("rules", "figures", "differences", "promises", "sources")
    counted = {name: int(quality.checked[name]) for name in asked}
    return _say_title(now, quality, place), words("quality-checked", **counted)


def _say_title(now: Scope, quality: Quality, place: str) -> str:
    words, found = now.words, len(quality.findings)
    if now.view.rule or now.view.severity:
        chosen = [(param, getattr(now.view, param)) for param in ("severity", "rule")]
        what = ", ".join(name_choice(now, param, value) for param, value in chosen if value)
        return words(
            "quality-title-chosen" if found else "quality-title-chosen-none", place=place, what=what, n=found
        )
    if not found:
        return words("quality-title-none", place=place)
    if quality.grave.empty:
        return words("quality-title-notices", place=place, n=found)
    key = "quality-title-colourless" if len(quality.colourless) else "quality-title"
    return words(key, place=place, n=len(quality.grave), colourless=len(quality.colourless))


def say_chart(now: Scope, quality: Quality) -> str:
    """Every lane of the chart as a sentence."""
    words = now.words
    if now.view.rule:
        lanes = [(words.name(row), row["findings"]) for _, row in quality.places.iterrows()]
    else:
        lanes = [(say_rule(words, row), row["findings"]) for _, row in quality.broken_rules.iterrows()]
    said = words.few(words("quality-lane", name=name, n=int(number)) for name, number in lanes)
    return words("quality-alt", lanes=said) if said else words("quality-alt-none")


def say_rule_in_full(words: Words, quality: Quality, check_id: str) -> list[str]:
    """What a rule says is wrong, what the dashboard does about it, and what a reader can do."""
    can = words(f"quality-can-{quality.severity_of(check_id)}")
    return [
        words(f"check-{check_id.replace('_', '-')}-explain"),
        words("quality-what-it-does", does=say_does(words, check_id)),
        words("quality-what-you-can", can=can),
    ]


def say_list(words: Words, quality: Quality, rule: str | None) -> tuple[str, str]:
    """The heading of the findings named one by one, and how they stand."""
    note = "" if rule in ABOUT_ONE_ROW else words("quality-grave-note")
    key, named = ("quality-cases", quality.findings) if rule else ("quality-grave", quality.grave)
    return words(key, n=len(named)), note


def say_parts(now: Scope) -> tuple[str, str]:
    """What the lanes of the chart are, and where a click leads."""
    words = now.words
    if not now.view.rule:
        return words("quality-by-rule"), words("quality-by-rule-hint")
    return words("quality-by-place"), words("quality-by-place-hint") if find_area(now) is None else ""


def say_kept(now: Scope, quality: Quality) -> str:
    """The rules that were asked and found nothing: by name where they are few, all stand in the table."""
    names = [name_choice(now, "rule", check_id) for check_id in quality.kept_rules["check_id"]]
    if not names or now.view.rule or quality.is_nothing_to_check:
        return ""
    key = "quality-kept" if len(names) <= NAMED else "quality-kept-many"
    return now.words(key, n=len(names), **({"names": now.words.few(names)} if len(names) <= NAMED else {}))


def say_rule(words: Words, row: Row, symbols: Mapping[str, str] | None = None) -> str:
    """≠ Mâu thuẫn: Tỷ lệ không khớp với số đếm."""
    severity, symbol = words(f"check-severity-{row['severity']}"), (symbols or {}).get(row["severity"], "")
    return words("quality-rule", severity=f"{symbol} {severity}".strip(), title=_name_rule(words, row))


def say_group(words: Words, row: Row, symbols: Mapping[str, str]) -> str:
    """The label of a closed part: a rule with what it found, and in how many places."""
    n, places = int(row["findings"]), int(row["places"])
    return words("quality-group", rule=say_rule(words, row, symbols), n=n, places=places)


def map_symbols(quality: Quality) -> dict[str, str]:
    return dict(zip(quality.severities["severity_id"], quality.severities["symbol"], strict=True))


def _name_rule(words: Words, row: Row) -> str:
    return words("check-" + row["check_id"].replace("_", "-"))


def say_found(words: Words, row: Row) -> str:
    """What the rule found, with its numbers: 183 in all districts named, 192 in the province."""
    key = "quality-found-" + row["check_id"].replace("_", "-")
    found = _write(words, row, row["detail_value"], row["found_bound"], row["found_high"])
    expected = _write(words, row, row["expected_value"], row["expected_bound"])
    return words(key, found=found, expected=expected, detail=_say_detail(words, row))


def _write(words: Words, row: Row, value: Any, bound: str, high: Any = None) -> str:
    """A number that a rule names, in what the rule counts in; days before a date count like days after it."""
    if is_missing(value):
        return words("value-missing")
    unit = UNITS.get(row["check_id"], phrases.read(row, "unit", ""))
    value = abs(round(value, MONEY_DIGITS if unit == "vnd" else OTHER_DIGITS))
    return words.value(value, bound, unit, high) if unit else words.bounded(value, bound)


def _say_detail(words: Words, row: Row) -> str:
    """The places, dates, scopes or differences that a rule names."""
    told, tokens = phrases.read(row, "detail", ""), str(phrases.read(row, "detail", "")).split()
    if not is_missing(row["detail_names_vi"]):
        return words.name(row, "detail_names")
    read: dict[str, Callable[[], str]] = {
        "differ_only_in_scope": lambda: " / ".join(
            words("scope-" + token.replace("_", "-")) for token in tokens
        ),
        "share_of_other_clubs_than_promised": lambda: " / ".join(
            words("scope-" + token.replace("_", "-")) for token in tokens
        ),
        "promise_due_differs": lambda: words(
            "quality-two-dates", one=words.as_of(*tokens[:1] * 3), other=words.as_of(*tokens[1:] * 3)
        ),
        "counted_since_after_first_report": lambda: words.date(told),
        "promise_worded_differently": lambda: words.join(
            words(f"quality-differs-{token}") for token in tokens
        ),
        "members_per_club_outside_standard": lambda: words(f"quality-members-{told}"),
        "stale_series": lambda: words.as_of(row["as_of_printed"], row["as_of_from"], row["as_of_to"]),
        "impossible_coverage": lambda: words.date(told),
        "claim_in_future": lambda: words.date(told),
        "claim_after_publication": lambda: words.date(told),
        "figure_outside_unit_dates": lambda: words.date(told),
        "decision_after_citation": lambda: words.date(told),
        "decision_date_differs": lambda: words.date(tokens[0]),
    }
    return read[row["check_id"]]() if row["check_id"] in read and told else str(told or "none")


def say_effect(words: Words, row: Row) -> str:
    """What follows for the verdict of this day."""
    key = "quality-effect-" + row["effect"].replace("_", "-")
    if row["effect"] == "not_used":
        return words(key)
    state = phrases.state_word(words, row["verdict_state"])
    return words(key, state=state, promise=phrases.promise(words, _read_promise(row)))


def _read_promise(row: Row) -> dict[str, Any]:
    """The promise concerned, as the row of a verdict."""
    columns = ("target_value", "target_value_high", "target_bound", "unit", "kind", "due", "due_printed")
    named = ("indicator_id", "indicator_name_vi", "indicator_name_en")
    return {column: row[f"verdict_{column}"] for column in (*columns, *named)}


def say_does(words: Words, check_id: str) -> str:
    return words("quality-does-" + check_id.replace("_", "-"))


def say_finding(words: Words, row: Row, symbols: Mapping[str, str]) -> str:
    """≠ Tuyên Quang, người được tập huấn: 57 người và 60 người cho cùng một thời điểm."""
    said = {"subject": name_subject(words, row), "found": say_found(words, row)}
    return words("quality-finding", symbol=symbols[row["severity"]], **said)


def name_subject(words: Words, row: Row) -> str:
    """The place, of a district or commune with its province, and what is counted there."""
    place = words.name(row)
    if row["area_id"] != row["province_id"]:
        place = words("level-" + row["level"], name=place)
        place = words("quality-place", place=place, province=words.name(row, "province_name"))
    if is_missing(row["indicator_name_vi"]):
        return place
    return words("quality-subject", place=place, indicator=words.name(row, "indicator_name"))
