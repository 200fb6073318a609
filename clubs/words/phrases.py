"""Parts of a sentence from a verdict row: the score, the target, the dates, the gap and the pace."""

from __future__ import annotations

from clubs.words.derived import Row as Row
from clubs.words.derived import derived_note
from clubs.words.derived import read as read
from clubs.words.formats import is_partial_date, to_day
from clubs.words.text import Words

CLUB_COUNTS = ("clubs_total", "clubs_new")
OPEN_ABOVE = ("at_least", "over", "about_over")
SCOPES_OF_A_PART = ("donor", "new_clubs", "one_club")
UNITS_SHOWN_AS_A_PAIR = (
    *("clubs", "people", "communes", "districts", "provinces", "villages", "loans", "checks"),
)
# what is known of a gap when the last figure is only a bound: at least 165 of 191 is at most 26 short
_BOUND_OF_SHORTFALL = {
    "at_least": "at_most",
    "over": "under",
    "nearly": "over",
    "about": "about",
    "about_over": "at_most",
    "between": "about",
    "at_most": "at_least",
}
_BOUND_OF_SURPLUS = {
    "at_least": "at_least",
    "over": "over",
    "nearly": "nearly",
    "about": "about",
    "about_over": "about_over",
    "between": "about",
    "at_most": "at_most",
}


def find_unit(row: Row) -> str:
    """The unit of the promise; new clubs are a unit of their own, so that nobody takes them for all clubs."""
    unit = str(read(row, "unit", "clubs")).lower()
    return "clubs_new" if unit == "clubs" and read(row, "kind") == "new" else unit


def target(words: Words, row: Row) -> str:
    bound, high = read(row, "target_bound", "exactly"), read(row, "target_value_high")
    amount = words.value(read(row, "target_value"), bound, find_unit(row), high)
    return words("pace", amount=amount) if read(row, "kind") == "per_year" else amount


def now(words: Words, row: Row) -> str:
    """The last figure that may judge the promise, with its bound; a derived one says from what."""
    return add_notes(words, _now_value(words, row), derived_note(words, row))


def score(words: Words, row: Row) -> str:
    """165/191 CLB; figure and target apart, with both bounds, where one of the two is not an exact number."""
    unit = find_unit(row)
    is_exact = read(row, "now_bound", "exactly") == read(row, "target_bound", "exactly") == "exactly"
    if is_exact and unit.removesuffix("_new") in UNITS_SHOWN_AS_A_PAIR:
        pair = f"{words.number(row['now_value'])}/{words.number(row['target_value'])}"
        shown = words("unit-" + unit.replace("_", "-"), shown=pair, n=row["target_value"])
        return add_notes(words, shown, derived_note(words, row))
    target_note = words("verdict-note-target", target=_short_target(words, row))
    return add_notes(words, _now_value(words, row), derived_note(words, row), target_note)


def add_notes(words: Words, claim: str, *notes: str) -> str:
    """A figure with what must be said beside it, in one pair of brackets."""
    said = "; ".join(note for note in notes if note)
    return words("verdict-noted", claim=claim, notes=said) if said else claim


def promise(words: Words, row: Row) -> str:
    told = words("verdict-promise", target=target(words, row), due=due(words, row))
    counted = _say_counted(words, row)
    return words("verdict-promise-counted", counted=counted, promise=told) if counted else told


def subject(words: Words, row: Row, area_name: str) -> str:
    """Whose verdict it is: the area, and what was counted where it is not the number of all its clubs."""
    counted = _say_counted(words, row)
    return words("verdict-subject", area=area_name, counted=counted) if counted else area_name


def baseline(words: Words, row: Row) -> str:
    """The total that the promise starts from; of new clubs the stated one, where there is any."""
    if read(row, "as_total_baseline") is not None:
        return words.value(row["as_total_baseline"], read(row, "baseline_bound", "exactly"), "clubs")
    return words.value(row["baseline_value"], read(row, "baseline_bound", "exactly"), find_unit(row))


def due(words: Words, row: Row) -> str:
    """The due date no finer than it was promised: 2025, tháng 6/2025, 30/6/2025."""
    day, printed = read(row, "due"), str(read(row, "due_printed", ""))
    if day is None:
        return words("verdict-due-unknown")
    day = to_day(day)
    if len(printed) == 4 or (not is_partial_date(printed) and (day.month, day.day) == (12, 31)):
        return str(day.year)
    return words.as_of(printed, day, day)


def as_of(words: Words, row: Row, which: str = "now") -> str:
    """The date of the last figure; at the precision of its source where the row carries the printed date."""
    day = read(row, f"{which}_as_of")
    return words.as_of(read(row, f"{which}_as_of_printed"), day, day)


def age(words: Words, row: Row) -> str:
    """Whole months from the last figure to the day of reading; at least so many where that day is unknown."""
    last, seen = (to_day(row["now_as_of"]), to_day(read(row, "seen_on", row["seen_from"])))
    months = (seen.year - last.year) * 12 + seen.month - last.month - (seen.day < last.day)
    return words.value(months, "at_least" if read(row, "seen_on") is None else "exactly", "months")


def time_since(words: Words, row: Row) -> str:
    """4 năm; 14 tháng: from the last figure to the day of reading, from two years on in whole years."""
    first, seen = to_day(row["now_as_of"]), to_day(read(row, "seen_on", row["seen_from"]))
    months = (seen.year - first.year) * 12 + seen.month - first.month - (seen.day < first.day)
    return words.amount(months // 12, "years") if months >= 24 else words.amount(months, "months")


def gap(words: Words, row: Row) -> str:
    """còn thiếu 26 CLB; vượt 30 CLB; empty without a figure or a target."""
    missing = read(row, "gap")
    if missing is None:
        return ""
    if missing == 0:
        return words("verdict-gap-none")
    bounds = _BOUND_OF_SHORTFALL if missing > 0 else _BOUND_OF_SURPLUS
    unit = find_unit(row).replace("percent", "percentage_points")
    amount = words.value(abs(missing), bounds.get(read(row, "now_bound"), "exactly"), unit)
    return words("verdict-gap-short" if missing > 0 else "verdict-gap-over", amount=amount)


def pace(words: Words, row: Row) -> str:
    """cần 8,2 CLB/năm, đã tăng 35,7 CLB/năm; only the half that is known."""
    parts = []
    # an increase is counted in clubs, whether the promise is a total or new clubs
    unit = find_unit(row).removesuffix("_new").replace("percent", "percentage_points")
    needed, so_far = (read(row, "pace_required_per_year"), read(row, "pace_so_far_per_year"))
    if needed is not None and not is_reached(row):
        parts.append(words("verdict-pace-needed", pace=words.pace(needed, unit)))
    if so_far is not None:
        parts.append(pace_so_far(words, row, unit))
    return ", ".join(parts)


def pace_so_far(words: Words, row: Row, unit: str) -> str:
    """đã tăng 35,7 CLB/năm từ 20/4/2021: with its bound, and the day that it is counted from."""
    so_far, start = row["pace_so_far_per_year"], read(row, "baseline_on")
    direction = "grown" if so_far > 0 else "fallen" if so_far < 0 else "none"
    bound = read(row, "pace_bound", "exactly").replace("_", "-")
    shown = words("bound-" + bound, amount=words.pace(abs(so_far), unit))
    told = words(f"verdict-pace-{direction}", pace=shown)
    return told if start is None else words("verdict-pace-since", pace=told, start=words.date(start))


def is_reached(row: Row) -> bool:
    missing = read(row, "gap")
    return missing is not None and missing <= 0


def is_baseline(row: Row) -> bool:
    """The last figure is the one that the count starts from: no share of any increase can be told."""
    if read(row, "state") == "no_figure_since_baseline":
        return True
    last, start = read(row, "now_as_of"), read(row, "baseline_on")
    is_total = read(row, "kind") != "new"
    return is_total and last is not None and start is not None and to_day(last) <= to_day(start)


def claim_with_state(words: Words, row: Row, which: str) -> str:
    """One of two claims that differ, with the verdict it alone would give."""
    state = read(row, f"{which}_state")
    word = state_word(words, state) if state else ""
    if which == "now":
        return add_notes(words, _now_value(words, row), derived_note(words, row), word)
    shown = words.value(row[f"{which}_value"], read(row, f"{which}_bound", "exactly"), find_unit(row))
    return add_notes(words, shown, word)


def state_word(words: Words, state: str) -> str:
    return words("state-" + state.replace("_", "-"))


def _short_target(words: Words, row: Row) -> str:
    """The target beside a figure of the same unit: its bound and number are enough."""
    unit = find_unit(row)
    if unit.removesuffix("_new") not in UNITS_SHOWN_AS_A_PAIR or read(row, "target_value_high") is not None:
        return target(words, row)
    bound = read(row, "target_bound", "exactly").replace("_", "-")
    return words("bound-" + bound, amount=words.number(row["target_value"]))


def _say_counted(words: Words, row: Row) -> str:
    """Thành viên CLB (CLB mới thành lập); empty for the clubs of a place or of its plan."""
    is_known = read(row, f"indicator_name_{words.data_lang}") is not None
    is_named = is_known and read(row, "indicator_id") not in CLUB_COUNTS
    name = words.name(row, "indicator_name") if is_named else ""
    if read(row, "scope") not in SCOPES_OF_A_PART:
        return name
    part = words("scope-" + row["scope"].replace("_", "-"))
    return words("verdict-counted-of", counted=name, part=part) if name else part


def _now_value(words: Words, row: Row) -> str:
    bound, high = read(row, "now_bound", "exactly"), read(row, "now_value_high")
    return words.value(row["now_value"], bound, find_unit(row), high)
