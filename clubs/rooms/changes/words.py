"""What the page about changes says: its title, what was compared, and the counts."""

from __future__ import annotations

from clubs.choices.scope import Scope
from clubs.rooms.changes.changes import BEFORE, Changes
from clubs.rooms.quality.findings import find_area
from clubs.tables.metric import Metric
from clubs.words.phrases import Row, state_word
from clubs.words.text import Words


def say_headline(now: Scope, changes: Changes) -> tuple[str, str]:
    """What changed, counted, by name where it is one verdict; below it since when."""
    words = now.words
    if changes.is_empty:
        return words("changes-title-empty"), words("changes-empty")
    since, what = _say_since(words, changes), _list_counts(now, changes)
    if find_area(now) is None:
        title = words("changes-title", since=since, what=", ".join(what or [words("changes-nothing")]))
    elif what:
        title = words("changes-title-of", since=since, place=now.place, what=words.join(what))
    else:
        title = words("changes-title-of-none", since=since, place=now.place)
    return title, _say_compared(now, changes)


def list_notes(now: Scope, changes: Changes) -> list[str]:
    """What to mind: figures may be new because they were typed late, and a day may lie ahead."""
    words = now.words
    notes = [words("changes-nothing-note")] if changes.is_nothing and not changes.is_empty else []
    if changes.then.day and changes.then.day > now.seen_on:
        notes.append(words("changes-day-ahead", day=changes.then.day, seen=now.seen_on))
    is_all_new = 0 < len(changes.figures) == len(changes.new)
    if is_all_new and not changes.then.version:
        notes.append(words("changes-all-new", day=changes.figures["recorded_on"].min()))
    return notes


def count_changes(words: Words, changes: Changes) -> list[Metric]:
    """The four figures at the top."""
    places = {
        "new": changes.new["area_id"],
        "corrected": changes.corrected["area_id"],
        "withdrawn": changes.withdrawn["area_id"],
    }
    shown = [
        Metric(
            words(f"changes-metric-{name}"),
            words.number(len(areas)),
            words("changes-metric-places", n=areas.nunique()) if len(areas) else words("changes-none"),
        )
        for name, areas in places.items()
    ]
    flipped = changes.count("flipped")
    told = words("changes-metric-promises", n=changes.promises_told)
    return [*shown, Metric(words("changes-metric-flipped"), words.number(flipped), told)]


def _say_since(words: Words, changes: Changes) -> str:
    if changes.then.version and changes.then_kept:
        return words("changes-since-version", built=changes.then_kept.built_on)
    return words("changes-since-day", day=changes.then.day)


def _list_counts(now: Scope, changes: Changes) -> list[str]:
    words = now.words
    figures = {"new": changes.new, "corrected": changes.corrected, "withdrawn": changes.withdrawn}
    told = [words(f"changes-count-{name}", n=len(rows)) for name, rows in figures.items() if len(rows)]
    if len(changes.flipped):
        told.append(_say_flips(now, changes))
    for kind in ("amended", "new", "gone"):
        if count := changes.count(kind):
            told.append(words(f"changes-promises-{kind}", n=count))
    return told


def _say_flips(now: Scope, changes: Changes) -> str:
    """From which verdict to which, where all went the same way."""
    words, flipped = now.words, changes.flipped
    if len(flipped[[f"{BEFORE}state", "state"]].drop_duplicates()) > 1:
        return words("changes-flips", n=len(flipped))
    row = flipped.iloc[0]
    states = {"was": state_word(words, row[f"{BEFORE}state"]), "became": state_word(words, row["state"])}
    if len(flipped) == 1 and find_area(now) is None:
        return words("changes-flip-one", place=words.name(row), **states)
    return words("changes-flips-alike", n=len(flipped), **states)


def _say_compared(now: Scope, changes: Changes) -> str:
    words, then = now.words, changes.then
    looked = {"day": now.seen_on, "then": min(then.day, now.seen_on) if then.day else now.seen_on}
    key = "changes-seen-both" if looked["then"] != now.seen_on else "changes-seen-once"
    seen = words(key, **looked)
    if then.version and changes.then_kept and changes.now_kept:
        return words(
            "changes-compared-versions",
            version=now.version,
            built=changes.now_kept.built_on,
            other=then.version,
            other_built=changes.then_kept.built_on,
            seen=seen,
        )
    return words("changes-compared-days", since=then.day, seen=seen) if then.day else seen


def say_kind(words: Words, row: Row) -> str:
    return words(f"changes-kind-{row['kind_of_change']}")
