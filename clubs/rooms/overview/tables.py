"""What the overview says in its title, its figures and the columns of its table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd

from clubs.choices.scope import Scope
from clubs.draw.bullet import bullet_picture
from clubs.draw.colours import choose_colour
from clubs.rooms.overview.cells import DatedTotal, Gap, Judged
from clubs.rooms.overview.country import Country
from clubs.rooms.overview.units import Counted, TotalOnUnits, are_counted, has_partial, mark_state
from clubs.rooms.overview.units import say_coverage as say_coverage_on_units
from clubs.store.rows import list_records
from clubs.tables.cells import Cell, Day, Figure
from clubs.tables.leads import Opening
from clubs.words import phrases, sentences
from clubs.words.text import Words

WIDTHS_PX = {
    "overview-province": 157, "table-verdict": 137, "overview-bullet": 69, "units-column": 64,
    "overview-total": 139, "overview-now": 182, "overview-gap": 122,
}  # fmt: skip
# sums of some parts need room for their sign; the 34 have shorter names than the 63
WIDTHS_OF_PARTS_PX = {**WIDTHS_PX, "overview-province": 146, "overview-total": 154, "overview-now": 178}
NARROW_WIDTHS_PX = {
    "overview-province": 137, "table-verdict": 82, "units-column": 64, "overview-total": 139,
}  # fmt: skip
NARROW_WIDTHS_OF_PARTS_PX = {
    **NARROW_WIDTHS_PX, "overview-province": 138, "table-verdict": 70, "overview-total": 154,
}  # fmt: skip


def say_headline(words: Words, country: Country, place: str) -> tuple[str, str]:
    """How many clubs, how many places could be judged; below it the verdict on the country's own promise."""
    row = country.latest
    if row is None:
        return words("overview-title-nothing"), sentences.title(words, country.verdict, place)
    told = {
        "figure": words.value(row["value"], row["bound"], row["unit"]),
        "when": words.as_of(row["as_of_printed"], row["as_of_from"], row["as_of_to"]),
        "judged": len(country.judged),
        "places": len(country.places),
    }
    below = sentences.title(words, country.verdict, place)
    if country.judged_long_ago.empty:
        return words("overview-title", **told), below
    age = words.amount(country.stale_months, "months")
    if len(country.judged_long_ago) == len(country.judged):
        return words("overview-title-all-old", **told, age=age), below
    return words("overview-title-old", **told, old=len(country.judged_long_ago), age=age), below


def say_coverage(now: Scope, country: Country) -> str:
    """How many provinces ever gave a dated total, and which did not."""
    words = now.words
    if are_counted(country.places):
        return say_coverage_on_units(now, country.places)
    silent = country.places[country.places["latest_value"].isna()]
    names = words.join(words.name(row) for _, row in silent.iterrows())
    return words(
        "overview-coverage", reported=len(country.reported), places=len(country.places), missing=names
    )


def say_chart(words: Words, country: Country, place: str) -> str:
    """The country's chart in words: the verdict of the page first, then the other promises."""
    first = country.verdict
    others = [row for row in list_records(country.promises) if row["target_id"] != first["target_id"]]
    return sentences.chart_alt(words, [first, *others], country.totals, place)


def place_columns(words: Words, country: Country, theme: str, is_narrow: bool) -> dict[str, Cell]:
    """Columns of the table of provinces, numbers to sort by with their words; a phone has room for three."""
    states, is_counted = country.states.set_index("state_id"), are_counted(country.places)
    total: Cell = TotalOnUnits(words) if is_counted else DatedTotal(words)
    if is_narrow:
        return {
            words("overview-province"): lambda row: words.name(row),
            words("units-column" if is_counted else "table-verdict"): lambda row: mark_state(
                words, row, states["symbol"][row["state"]]
            ),
            words("overview-total"): total,
        }
    colours = {row["state_id"]: choose_colour(row, theme) for row in list_records(country.states)}

    def bar(row: pd.Series) -> str:
        now = row["now_value"], row["planned_now"], row["target_value"]
        return bullet_picture(*now, colours[row["state"]], theme)

    return {
        words("overview-province"): lambda row: words.name(row),
        words("table-verdict"): lambda row: phrases.state_word(words, row["state"]),
        # on chosen boundaries the units take the room of the bars
        **({words("units-column"): Counted(words)} if is_counted else {words("overview-bullet"): bar}),
        words("overview-total"): total,
        words("overview-now"): Judged(words),
        words("overview-gap"): Gap(words),
    }


def text_columns(words: Words, country: Country) -> dict[str, Cell]:
    """The same places to open by keyboard: name, verdict and total in words."""
    total: Cell = TotalOnUnits(words) if are_counted(country.places) else DatedTotal(words)
    return {
        words("overview-province"): Opening(lambda row: words.name(row), "province", "province", "area_id"),
        words("table-verdict"): lambda row: phrases.state_word(words, row["state"]),
        words("overview-total"): total,
    }


def total_columns(words: Words) -> dict[str, Cell]:
    """Columns of the table behind the country's chart."""
    return {
        words("table-value"): Figure(words),
        words("table-as-of"): Day(words),
        words("table-source"): lambda row: row["publisher"],
    }


def verdict_columns(words: Words) -> dict[str, Cell]:
    """Columns of the table behind the map: every place with its verdict in one sentence."""
    return {
        words("table-province"): lambda row: words.name(row),
        words("table-verdict"): lambda row: phrases.state_word(words, row["state"]),
        words("overview-sentence"): "sentence",
    }


def say_columns(words: Words, country: Country, is_narrow: bool) -> tuple[str, str]:
    """What to mind in the table of provinces, and how its bars are read; a phone has few such columns."""
    counted = are_counted(country.places)
    hollow = [words("units-hollow-note")] if has_partial(country.places) else []
    if is_narrow:
        return "".join(hollow), ""
    marks = "" if counted else words("chart-bullet-marks", column=words("overview-bullet")) + "."
    return " ".join([words("overview-gap-note"), *hollow]), marks


def place_formats(words: Words) -> dict[str, Callable[[Any], str]]:
    """How the numbers of that table are written: as they are worded."""
    return {words(key): str for key in ("overview-total", "overview-now", "overview-gap", "units-column")}


def list_pictures(words: Words, country: Country, is_narrow: bool) -> list[str]:
    """The columns that are drawn."""
    return [] if is_narrow or are_counted(country.places) else [words("overview-bullet")]


def place_widths(words: Words, country: Country, is_narrow: bool) -> dict[str, int]:
    """So that the whole table fits beside the navigation on a projector, and on a phone."""
    wide, narrow = WIDTHS_PX, NARROW_WIDTHS_PX
    if has_partial(country.places):
        wide, narrow = WIDTHS_OF_PARTS_PX, NARROW_WIDTHS_OF_PARTS_PX
    widths = narrow if is_narrow else wide
    return {words(key): px for key, px in widths.items()}
