"""A page without data, and the shell around it: what cannot be shown is said, and a choice becomes a link."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from clubs.choices import lists
from clubs.store import build, versions
from clubs.words.text import LANGUAGES, Words
from tests.data_folder import DataFolder
from tests.reader import PAGES, Reader

on_every_page = pytest.mark.parametrize("page", [page.stem for page in PAGES])
in_both_languages = pytest.mark.parametrize("lang", LANGUAGES)


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
    found = Reader().open(f"/{page}?province=quang-ninh&lang={lang}")
    assert found.mistakes == []
    assert found.title
    assert not re.search(r"\b0 (CLB|clubs)", "\n".join([found.text, *found.alts]))


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
        offered = lists.list_place_ids(versions.current(), units)
        assert len(offered) == int(units) + 1 and there in offered and gone not in offered


@pytest.mark.parametrize("page", ["province", "district"])
def test_an_unknown_place_is_named_and_no_other_place_is_shown_instead(page: str) -> None:
    reader = Reader().open(f"/{page}?province=atlantis")
    assert reader.mistakes == [] and reader.tables == [] and reader.alts == []
    (said,) = reader.alerts
    assert "atlantis" in said and "Quảng Ninh" not in reader.text
    assert reader.links == [Words("vi")("frame-page-overview")]


def test_a_name_typed_as_people_write_it_is_offered_as_the_place_that_was_meant() -> None:
    reader = Reader().open("/province?province=Lai Chauu")
    assert any("Lai Châu" in said for said in reader.alerts) and not reader.alts


def test_a_name_without_its_signs_is_read_as_its_place() -> None:
    reader = Reader().open("/province?province=Lai Chau")
    assert reader.title.startswith("Lai Châu") and not any("Lai Chau" in said for said in reader.alerts)


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
