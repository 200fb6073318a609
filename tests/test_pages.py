"""Every page on disk draws for every choice a reader can make, with data and without; no browser needed."""

from __future__ import annotations

import csv
import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from clubs import build, queries, scope, versions
from clubs.declaration import DATA
from clubs.text import LANGUAGES, Words
from tests.data_folder import DataFolder
from tests.reader import PAGES, SEEN_ON, Reader

COUNTRY_AND_PROVINCES = 1 + 63 + 34 - 11  # eleven provinces kept their territory on 1 July 2025
CLOSED_PARTS = ("claims", "chart-words", "parts-words", "tiles-words", "why", "share")
MACHINE_WORDS = re.compile(r"\b(nan|NaN|NaT|None|null|Traceback)\b|<NA>")
PAGE_NAMES = [page.stem for page in PAGES]


class Visit(NamedTuple):
    """What a reader met on one page."""

    mistakes: list[str]
    titles: list[str]
    alerts: list[str]
    figures: list[tuple[str, str, str]]
    text: str
    tables: str
    alts: list[str]


def read(reader: Reader) -> Visit:
    tables = "\n".join(table.to_csv(index=False) for table in reader.tables)
    titles = [str(shown.value) for shown in reader.app.title]
    return Visit(reader.mistakes, titles, reader.alerts, reader.figures, reader.text, tables, reader.alts)


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
    assert len(AREAS) == COUNTRY_AND_PROVINCES == len(scope.list_places(versions.current()))


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
        if len(found) != 1 or not found[0].startswith(AREAS[place][f"name_{lang}"])
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
        said = " ".join(visit("province", province=place, lang="vi").alerts)
        assert "30/6/2025" in said and AREAS[changes[place]]["name_vi"] in said, place


def test_a_place_that_still_exists_is_not_said_to_have_ended() -> None:
    standing = sorted(set(AREAS) - set(ENDED))
    assert [place for place in standing if visit("province", province=place, lang="vi").alerts] == []


def test_a_place_that_never_reported_shows_no_number_and_no_zero() -> None:
    told = [*rows_of("figures"), *rows_of("targets")]
    silent = sorted(set(AREAS) - {row["area_id"].split(".")[0] for row in told})
    assert "ha-giang" in silent
    for place in silent:
        found = visit("province", province=place, lang="vi")
        assert found.figures == [] and "CLB" not in found.tables, place
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
    years = scope.list_years(versions.current())
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


@pytest.fixture(scope="module")
def without_figures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of versions from before the first figure and the first promise were typed."""
    base = tmp_path_factory.mktemp("without-figures")
    folder = DataFolder(base / "data")
    for table in ("figures", "targets", "target_claims", "not_placed"):
        folder.write(table, folder.text(table).splitlines(keepends=True)[0])
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(versions.FOLDER_VARIABLE, str(base / "var"))
        build.build(folder.path)
    return base / "var"


@on_every_page
@in_both_languages
def test_without_any_figure_a_page_says_so_and_shows_no_zero(
    page: str, lang: str, without_figures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(versions.FOLDER_VARIABLE, str(without_figures))
    found = read(Reader().open(f"/{page}?province=quang-ninh&lang={lang}"))
    assert found.mistakes == []
    assert len(found.titles) == 1
    assert not re.search(r"\b0 (CLB|clubs)", "\n".join([found.text, found.tables, *found.alts]))


@on_every_page
@in_both_languages
def test_without_any_version_a_page_says_how_to_build_one(page: str, lang: str, own_var: Path) -> None:
    reader = Reader().open(f"/{page}?lang={lang}")
    assert reader.mistakes == []
    assert reader.alerts == [Words(lang)("error-no-version", folder=str(own_var))]


@on_every_page
def test_a_damaged_version_is_named_with_the_remedy(page: str, own_var: Path) -> None:
    own_var.mkdir()
    (own_var / "current").write_text("0123456789ab")
    (own_var / "clubs-0123456789ab.duckdb").write_bytes(b"DUCK" * 5000)
    reader = Reader().open(f"/{page}")
    assert reader.mistakes == []
    (said,) = reader.alerts
    assert "clubs-0123456789ab.duckdb" in said and "python -m clubs build" in said


def test_a_choice_is_written_into_the_link_and_a_default_is_not() -> None:
    reader = Reader().open("/province?province=quang-ninh")
    reader.choose("year", "2022")
    assert reader.app.query_params == {"province": "quang-ninh", "year": "2022"}
    reader.choose("units", "63").choose("year", "")
    assert reader.app.query_params == {"province": "quang-ninh", "units": "63"}


def test_a_place_chosen_on_the_overview_opens_its_own_page_with_all_other_choices() -> None:
    reader = Reader().open("/?year=2022&lang=en").choose("province", "lai-chau")
    assert reader.app.query_params == {"province": "lai-chau", "year": "2022", "lang": "en"}
    assert reader.title.startswith("Lai Chau")


def test_the_boundaries_of_a_date_decide_which_places_can_be_chosen() -> None:
    for units, there, gone in (
        ("63", "ha-giang", "tuyen-quang-2025"),
        ("34", "tuyen-quang-2025", "ha-giang"),
    ):
        offered = scope.list_place_ids(versions.current(), units)
        assert len(offered) == int(units) + 1 and there in offered and gone not in offered


def test_an_unknown_place_is_named_and_what_is_shown_instead_is_said() -> None:
    reader = Reader().open("/province?province=atlantis")
    assert reader.mistakes == []
    (said,) = reader.alerts
    assert "atlantis" in said and "Quảng Ninh" in said
    assert reader.title.startswith("Quảng Ninh")


def test_a_name_typed_as_people_write_it_is_offered_as_the_place_that_was_meant() -> None:
    reader = Reader().open("/province?province=Lai Chau")
    assert any("Lai Châu" in said for said in reader.alerts)


@pytest.mark.parametrize(
    "asked", ["year=1800", "units=99", "indicator=nothing", "lang=zz", "v=000000000000", "seen_on=tomorrow"]
)
def test_an_unknown_value_is_named_once_and_the_page_is_drawn(asked: str) -> None:
    reader = Reader().open(f"/province?province=lai-chau&{asked}")
    assert reader.mistakes == []
    assert [said for said in reader.alerts if asked.split("=")[1] in said] == reader.alerts != []
    assert reader.title.startswith("Lai Châu")


def test_two_readers_with_two_languages_do_not_meet() -> None:
    first, second = Reader(), Reader()
    first.open("/province?province=lai-chau&lang=en")
    second.open("/province?province=lai-chau")
    assert (first.title.split(":")[0], second.title.split(":")[0]) == ("Lai Chau", "Lai Châu")


def test_the_overview_title_counts_what_the_table_of_verdicts_holds() -> None:
    verdicts = queries.run("verdicts_of_places", units=63, seen_on=SEEN_ON, last_possible=True)
    judged = sum(
        verdicts["state"].isin(["achieved", "about_reached", "on_track", "behind", "far_behind", "missed"])
    )
    title = Reader().open(f"/?units=63&seen_on={SEEN_ON}").title
    assert f" {judged}/63 " in title
