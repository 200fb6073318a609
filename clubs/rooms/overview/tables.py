"""What the overview says in its title, its figures and the columns of its table."""

from __future__ import annotations

from typing import Any

from clubs.choices.scope import Scope
from clubs.draw.bullet import bullet_picture
from clubs.draw.colours import choose_colour
from clubs.rooms.overview.cells import DatedTotal, Gap, Judged
from clubs.rooms.overview.country import Country
from clubs.rooms.overview.units import Counted, TotalOnUnits, are_counted, has_partial, mark_state
from clubs.rooms.overview.units import say_coverage as say_coverage_on_units
from clubs.store.rows import list_records
from clubs.tables.cells import Cell, Day, Figure
from clubs.tables.columns import (
    FOUND,
    VERDICT,
    Column,
    Listing,
    day_column,
    source_column,
    value_column,
    verdict_column,
)
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
    **NARROW_WIDTHS_PX, "overview-province": 138, "table-verdict": 64, "overview-total": 154,
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


def say_totals(words: Words, country: Country) -> str:
    """From the first total of the country to the last one, each with its day; empty where there is one."""
    dated = country.totals[country.totals["as_of"].notna()].sort_values("as_of", kind="stable")
    if len(dated) < 2:
        return ""
    first, last = (
        words("table-figure-dated", figure=Figure(words)(row), when=Day(words)(row))
        for row in (dated.iloc[0], dated.iloc[-1])
    )
    return words("overview-totals", first=first, last=last)


def arrange_places(now: Scope, country: Country) -> Listing:
    """The table of provinces, numbers to sort by with their words; a phone has room for three columns."""
    words, is_counted = now.words, country.has_chosen_units
    widths = _choose_widths(now, country)
    total: Cell = TotalOnUnits(words) if are_counted(country.places) else DatedTotal(words)

    def column(key: str, cell: Cell, **more: Any) -> Column:
        return Column(words(key), cell, width=widths.get(key), **more)

    place, total_column = (
        column("overview-province", lambda row: words.name(row)),
        column("overview-total", total, role=FOUND),
    )
    if now.is_phone:
        symbols = country.states.set_index("state_id")["symbol"]
        key = "units-column" if is_counted else "table-verdict"
        state = column(key, lambda row: mark_state(words, row, symbols[row["state"]]))
        return Listing([place, state, total_column], text=text_columns(words, country))
    # on chosen boundaries the units take the room of the bars
    progress = (
        column("units-column", Counted(words))
        if is_counted
        else column("overview-bullet", _draw_bar(country, now.theme), is_picture=True)
    )
    columns = [
        place,
        column("table-verdict", lambda row: phrases.state_word(words, row["state"]), role=VERDICT),
        progress,
        total_column,
        column("overview-now", Judged(words)),
        column("overview-gap", Gap(words)),
    ]
    return Listing(columns, text=text_columns(words, country))


def _draw_bar(country: Country, theme: str) -> Cell:
    colours = {row["state_id"]: choose_colour(row, theme) for row in list_records(country.states)}
    return lambda row: bullet_picture(
        row["now_value"], row["planned_now"], row["target_value"], colours[row["state"]], theme
    )


def _choose_widths(now: Scope, country: Country) -> dict[str, int]:
    """So that the whole table fits beside the navigation on a projector, and on a phone."""
    is_partial = has_partial(country.places)
    if now.is_phone:
        return NARROW_WIDTHS_OF_PARTS_PX if is_partial else NARROW_WIDTHS_PX
    return WIDTHS_OF_PARTS_PX if is_partial else WIDTHS_PX


def text_columns(words: Words, country: Country) -> list[Column]:
    """The same places to open by keyboard: name, verdict and total in words."""
    total: Cell = TotalOnUnits(words) if are_counted(country.places) else DatedTotal(words)
    return [
        Column(
            words("overview-province"),
            Opening(lambda row: words.name(row), "province", "province", "area_id"),
        ),
        verdict_column(words, lambda row: phrases.state_word(words, row["state"])),
        Column(words("overview-total"), total),
    ]


def total_columns(words: Words) -> list[Column]:
    """Columns of the table behind the country's chart."""
    return [
        value_column(words),
        day_column(words),
        source_column(words),
    ]


def verdict_columns(words: Words) -> list[Column]:
    """Columns of the table behind the map: every place with its verdict in one sentence."""
    return [
        Column(words("table-province"), lambda row: words.name(row)),
        verdict_column(words, lambda row: phrases.state_word(words, row["state"])),
        Column(words("overview-sentence"), "sentence"),
    ]


def say_columns(words: Words, country: Country, is_narrow: bool) -> tuple[str, str]:
    """What to mind in the table of provinces, and how its bars are read; a phone has few such columns."""
    counted = country.has_chosen_units
    hollow = [words("units-hollow-note")] if has_partial(country.places) else []
    if is_narrow:
        return "".join(hollow), ""
    marks = "" if counted else words("chart-bullet-marks", column=words("overview-bullet")) + "."
    return " ".join([words("overview-gap-note"), *hollow]), marks
