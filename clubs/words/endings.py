"""Units that are no more: provinces were merged, districts abolished; each is said in its own words."""

from __future__ import annotations

from clubs.words.derived import Row, read
from clubs.words.formats import to_day
from clubs.words.phrases import state_word
from clubs.words.text import Words


def has_ended(row: Row) -> bool:
    """The unit ended before the deadline, and one looks from after its last day."""
    last_day, due_day = read(row, "judged_on"), read(row, "due")
    if not read(row, "is_final", False) or last_day is None or due_day is None:
        return False
    return to_day(last_day) < to_day(due_day)


def is_district(row: Row) -> bool:
    """A unit below the province, by its slug: districts were abolished, provinces merged."""
    return "." in str(read(row, "area_id", ""))


def say_end(words: Words, row: Row) -> str:
    """đã sáp nhập sau ngày 30/6/2025"""
    key = "verdict-end-district" if is_district(row) else "verdict-end-province"
    return words(key, day=words.date(row["judged_on"]))


def say_state(words: Words, row: Row) -> str:
    """The word of a promise's state, and beside it that at its deadline where it is another one."""
    state, deadline = _word(words, row, row["state"]), read(row, "deadline_state")
    if deadline is None or deadline == row["state"]:
        return state
    return words("state-at-deadline", state=state, deadline=_word(words, row, deadline))


def _word(words: Words, row: Row, state: str) -> str:
    """A district was not merged but abolished."""
    if state == "unit_ended" and is_district(row):
        return words("state-unit-ended-district")
    return state_word(words, state)
