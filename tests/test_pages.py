"""Every page on disk draws for every choice a reader can make, with data and without; no browser needed."""

from __future__ import annotations

import csv
import re
from functools import cache
from typing import NamedTuple

import pytest

from clubs import queries
from clubs.choices import lists
from clubs.store import versions
from clubs.store.declaration import DATA
from clubs.words.text import LANGUAGES
from tests.reader import PAGES, SEEN_ON, Reader

COUNTRY_AND_PROVINCES = 1 + 63 + 34 - 11  # eleven provinces kept their territory on 1 July 2025
CLOSED_PARTS = ("claims", "chart-behind", "parts-behind", "tiles-behind", "why", "share")
MACHINE_WORDS = re.compile(r"\b(nan|NaN|NaT|None|null|Traceback)\b|<NA>")
PAGE_NAMES = [page.stem for page in PAGES]


class Visit(NamedTuple):
    """What a reader met on one page."""

    mistakes: list[str]
    titles: list[str]
    alerts: list[str]
    links: list[str]
    figures: list[tuple[str, str, str]]
    text: str
    tables: str
    alts: list[str]


def read(reader: Reader) -> Visit:
    tables = "\n".join(table.to_csv(index=False) for table in reader.tables)
    titles = [str(shown.value) for shown in reader.app.title]
    return Visit(
        reader.mistakes, titles, reader.alerts, reader.links, reader.figures, reader.text, tables, reader.alts
    )


@cache
def visit(page: str, **choices: str) -> Visit:
    """One page with all its closed parts open; each is drawn once for all rules below."""
    always = {"province": "quang-ninh", "seen_on": SEEN_ON}
    query = "&".join(f"{name}={value}" for name, value in (always | choices).items())
    return read(wanderer().open(f"/{page}?{query}", CLOSED_PARTS))


@cache
def wanderer() -> Reader:
    """One reader who goes from page to page: faster than a new one each time, and closer to life."""
    return Reader()


def rows_of(table: str) -> list[dict[str, str]]:
    with (DATA / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


AREAS = {row["area_id"]: row for row in rows_of("areas") if row["level"] in ("country", "province")}
ENDED = sorted(area_id for area_id, row in AREAS.items() if row["valid_to"])
in_both_languages = pytest.mark.parametrize("lang", LANGUAGES)
on_every_page = pytest.mark.parametrize("page", PAGE_NAMES)


def test_the_country_and_the_86_provinces_of_both_maps_can_be_opened() -> None:
    assert len(AREAS) == COUNTRY_AND_PROVINCES == len(lists.list_places(versions.current()))


@in_both_languages
def test_every_place_is_drawn_without_a_mistake(lang: str) -> None:
    broken = {place: visit("province", province=place, lang=lang).mistakes for place in AREAS}
    assert {place: mistakes for place, mistakes in broken.items() if mistakes} == {}


@in_both_languages
def test_the_one_title_of_a_page_names_its_place(lang: str) -> None:
    titles = {place: visit("province", province=place, lang=lang).titles for place in AREAS}
    wrong = {
        place: found
        for place, found in titles.items()
        # the country has a page of its own, with a title of its own
        if len(found) != 1 or not (place == "viet-nam" or found[0].startswith(AREAS[place][f"name_{lang}"]))
    }
    assert wrong == {}


@in_both_languages
def test_what_is_missing_is_never_a_word_of_the_machine(lang: str) -> None:
    visits = {place: visit("province", province=place, lang=lang) for place in AREAS}
    shown = {place: "\n".join([found.text, found.tables, *found.alts]) for place, found in visits.items()}
    assert {
        place: MACHINE_WORDS.findall(text) for place, text in shown.items() if MACHINE_WORDS.search(text)
    } == {}


@in_both_languages
def test_every_chart_says_in_words_what_it_shows(lang: str) -> None:
    assert [place for place in AREAS if not all(visit("province", province=place, lang=lang).alts)] == []


def test_an_ended_unit_names_its_last_day_and_its_successor() -> None:
    changes = {
        row["from_area_id"]: row["to_area_id"] for row in rows_of("area_changes") if row["kind"] == "merge"
    }
    assert len(ENDED) == 52
    for place in ENDED:
        found = visit("province", province=place, lang="vi")
        assert re.search(r"Đây là .+ cũ, đến hết ngày 30/6/2025", found.text), place
        assert any(link.startswith(f"Mở {AREAS[changes[place]]['name_vi']}") for link in found.links), place


def test_a_place_that_still_exists_is_not_said_to_have_ended() -> None:
    standing = sorted(set(AREAS) - set(ENDED))
    texts = {place: visit("province", province=place, lang="vi").text for place in standing}
    assert [place for place, said in texts.items() if "cũ, đến hết ngày 30/6/2025" in said] == []


def test_a_place_that_never_reported_shows_no_number_of_its_own_and_no_zero() -> None:
    told = [*rows_of("figures"), *rows_of("targets")]
    silent = sorted(set(AREAS) - {row["area_id"].split(".")[0] for row in told})
    assert "da-nang" in silent
    for place in silent:
        found = visit("province", province=place, lang="vi")
        assert found.figures == [] == found.alts, place
        assert not any(heading.startswith("Chỉ số,") for heading in found.tables.splitlines()), place
        assert not re.search(r"\b0 CLB", found.text + "".join(found.alts)), place


@pytest.mark.parametrize("indicator", [row["indicator_id"] for row in rows_of("indicators")])
def test_every_indicator_can_be_asked_of_quang_ninh(indicator: str) -> None:
    found = read(Reader().open(f"/province?province=quang-ninh&indicator={indicator}&seen_on={SEEN_ON}"))
    assert found.mistakes == []
    assert found.titles[0].startswith("Quảng Ninh")


@on_every_page
@pytest.mark.parametrize(
    "ends",
    [
        {"year": "2010"},
        {"year": "2025"},
        {"units": "63"},
        {"units": "34"},
        {"units": "reported"},
        {"year": "2010", "units": "34"},
        {"year": "2025", "units": "63", "lang": "en", "province": "tuyen-quang-2025"},
        {"seen_on": "1900-01-01"},
        {"seen_on": "2099-12-31", "lang": "en"},
        {"province": "viet-nam", "indicator": "clubs_new"},
    ],
    ids=lambda ends: "&".join(f"{name}={value}" for name, value in ends.items()),
)
def test_a_page_is_drawn_at_every_end_of_its_filters(page: str, ends: dict[str, str]) -> None:
    found = visit(page, **ends)
    assert found.mistakes == []
    assert len(found.titles) == 1 and not MACHINE_WORDS.search(
        "\n".join([found.text, found.tables, *found.alts])
    )


def test_the_filters_offer_the_years_of_the_first_and_the_last_figure() -> None:
    dated = [row for row in rows_of("figures") if row["as_of_to"] and not row["withdrawn_on"]]
    first, last = min(row["as_of_from"] for row in dated), max(row["as_of_to"] for row in dated)
    years = lists.list_years(versions.current())
    assert years == list(range(int(last[:4]), int(first[:4]) - 1, -1))


@on_every_page
def test_a_dark_page_is_drawn_as_well(page: str) -> None:
    reader = Reader()
    reader.app.context = {"theme": "dark"}
    assert reader.open(f"/{page}?seen_on={SEEN_ON}").mistakes == []


def test_a_figure_reported_later_is_not_known_at_the_end_of_a_year() -> None:
    found = visit("province", province="quang-ninh", year="2021", seen_on="2021-12-31")
    assert "110 CLB" in found.tables and "165" not in found.text + found.tables + "".join(found.alts)


@pytest.mark.parametrize(("units", "places"), [("63", 63), ("34", 34)])
def test_the_overview_has_one_row_for_each_province_of_the_boundaries(units: str, places: int) -> None:
    reader = Reader().open(f"/?units={units}&seen_on={SEEN_ON}")
    (table,) = reader.app.dataframe
    assert len(table.value) == places
    assert f"/{places}" in reader.title


def test_the_overview_shows_the_63_before_the_reform_and_the_34_after() -> None:
    rows = {
        day: len(Reader().open(f"/?seen_on={day}").app.dataframe[0].value)
        for day in ("2025-06-30", "2025-07-01")
    }
    assert rows == {"2025-06-30": 63, "2025-07-01": 34}


def test_the_overview_title_counts_what_the_table_of_verdicts_holds() -> None:
    verdicts = queries.run(
        "headline_of_places",
        area=None,
        indicator="clubs_total",
        units=63,
        seen_on=SEEN_ON,
        last_possible=True,
    )
    judged = sum(
        verdicts["state"].isin(["achieved", "about_reached", "on_track", "behind", "far_behind", "missed"])
    )
    title = Reader().open(f"/?units=63&seen_on={SEEN_ON}").title
    assert f" {judged}/63 " in title
