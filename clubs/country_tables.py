"""What the overview says in its title, its figures and the columns of its table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pandas as pd

from clubs import phrases, sentences
from clubs.cells import Cell
from clubs.charts.bullets import bullet_picture
from clubs.country import Country
from clubs.formats import is_missing
from clubs.text import Words


def say_headline(words: Words, country: Country, place: str) -> tuple[str, str]:
    """How many clubs, how many places could be judged; below it the verdict on the country's own promise."""
    row = country.latest
    if row is None:
        return words("overview-title-nothing"), sentences.title(words, country.verdict, place)
    title = words(
        "overview-title",
        figure=words.value(row["value"], row["bound"], row["unit"]),
        when=words.as_of(row["as_of_printed"], row["as_of_from"], row["as_of_to"]),
        judged=len(country.judged),
        places=len(country.places),
    )
    return title, sentences.title(words, country.verdict, place)


def say_coverage(words: Words, country: Country) -> str:
    """How many provinces ever gave a dated total, and which did not."""
    silent = country.places[country.places["latest_value"].isna()]
    names = words.join(words.name(row) for _, row in silent.iterrows())
    return words(
        "overview-coverage", reported=len(country.reported), places=len(country.places), missing=names
    )


def say_chart(words: Words, country: Country, place: str) -> str:
    """The country's chart in words: the verdict of the page first, then the other promises."""
    first = country.verdict
    others = [row for row in country.promises.to_dict("records") if row["target_id"] != first["target_id"]]
    return sentences.chart_alt(words, [first, *others], country.totals, place)


def place_columns(words: Words, theme: str, colours: Mapping[str, str]) -> dict[str, Cell]:
    """Columns of the table of provinces; numbers stay numbers so that they sort."""
    return {
        words("table-province"): lambda row: words.name(row),
        words("table-verdict"): lambda row: phrases.state_word(words, row["state"]),
        words("overview-bullet"): lambda row: bullet_picture(
            row["now_value"], row["planned_now"], row["target_value"], colours[row["state"]], theme
        ),
        words("overview-total"): lambda row: _number(row["latest_value"]),
        words("overview-now"): lambda row: _number(row["now_value"]),
        words("table-promise"): lambda row: _number(row["target_value"]),
        words("overview-due"): lambda row: None if is_missing(row["due"]) else row["due"].year,
        words("province-gap"): lambda row: _number(row["gap"]),
        words("overview-pace-needed"): lambda row: _number(row["pace_required_per_year"]),
        words("overview-pace-so-far"): lambda row: _number(row["pace_so_far_per_year"]),
        words("table-as-of"): lambda row: _day(row),
        words("table-source"): lambda row: row["publisher"],
    }


def total_columns(words: Words) -> dict[str, Cell]:
    """Columns of the table behind the country's chart."""
    return {
        words("table-value"): lambda row: words.value(
            row["value"], row["bound"], row["unit"], row["value_high"]
        ),
        words("table-as-of"): lambda row: words.as_of(
            row["as_of_printed"], row["as_of_from"], row["as_of_to"]
        ),
        words("table-source"): lambda row: row["publisher"],
    }


def verdict_columns(words: Words) -> dict[str, Cell]:
    """Columns of the table behind the map: every place with its verdict in one sentence."""
    return {
        words("table-province"): lambda row: words.name(row),
        words("table-verdict"): lambda row: phrases.state_word(words, row["state"]),
        words("overview-sentence"): "sentence",
    }


def place_formats(words: Words) -> dict[str, Any]:
    """How the numbers and days of that table are written."""
    numbers = ("overview-total", "overview-now", "table-promise", "province-gap")
    paces = ("overview-pace-needed", "overview-pace-so-far")
    return {
        **{words(key): words.number for key in numbers},
        **{words(key): lambda x: words.number(x, 1) for key in paces},
        words("overview-due"): lambda year: str(int(year)),
        words("table-as-of"): words.date,
    }


def place_wordings(words: Words) -> dict[str, tuple[str, Callable[[str], Callable[[Any], str]]]]:
    """Numbers with their bound, and as new clubs where they are that; days as their source prints them."""

    def write(wording: str) -> Callable[[Any], str]:
        bound, kind = wording.split("|")
        if kind == "new":
            return lambda x: words("overview-new", amount=words.bounded(x, bound))
        return lambda x: words.bounded(x, bound)

    return {
        words("overview-total"): ("total_wording", write),
        words("overview-now"): ("now_wording", write),
        words("table-promise"): ("target_wording", write),
        words("table-as-of"): ("as_of_wording", lambda printed: lambda _day: words.as_of(printed)),
    }


def _number(value: Any) -> float | None:
    return None if is_missing(value) else float(value)


def _day(row: pd.Series) -> Any:
    day = row["now_as_of"] if not is_missing(row["now_as_of"]) else row["latest_as_of"]
    return None if is_missing(day) else day.date()
