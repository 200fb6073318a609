"""A search needs no diacritics, however it is typed; what is near is said, and nothing is taken unasked."""

import re
import unicodedata

import pytest

from clubs import queries
from clubs.choices import search
from clubs.store import versions


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("dong hy", ["dong", "hy"]),
        ("Đồng Hỷ", ["dong", "hy"]),
        (unicodedata.normalize("NFD", "ĐỒNG HỶ"), ["dong", "hy"]),
        ("TP. Phổ Yên", ["tp", "pho", "yen"]),
        ("1336/QĐ-TTg", ["1336", "qd", "ttg"]),
        ("8.432", ["8432"]),
        ("8,432", ["8432"]),
        ("17.300.000.000 đồng", ["17300000000", "dong"]),
        ("66,2 %", ["66.2"]),
        ("2021 191", ["2021", "191"]),
    ],
)
def test_what_is_typed_becomes_words_without_diacritics(typed: str, words: list[str]) -> None:
    assert search.list_words(typed) == words


@pytest.mark.parametrize("typed", [None, "", "  ", "…", "%%"])
def test_nothing_to_search_for_is_no_filter(typed: str | None) -> None:
    assert search.list_words(typed) is None


def test_the_build_folds_as_the_search_does() -> None:
    names = queries.run("names_to_search", words=None)
    folded = [" ".join(re.findall("[a-z0-9]+", search.fold(name))) for name in names["name"]]
    assert len(names) > 3000 and folded == list(names["folded"])


def test_a_known_place_without_figures_is_named_even_where_others_speak_of_it() -> None:
    near = search.look_near(versions.current(), "dong hy", has_hits=True)
    assert near.silent and near.silent["area_id"] == "thai-nguyen.dong-hy"
    assert near.meant is None


def test_a_province_is_meant_before_its_town_of_the_same_name() -> None:
    near = search.look_near(versions.current(), "Kon Tum", has_hits=False)
    assert near.silent and near.silent["area_id"] == "kon-tum"


def test_a_place_with_figures_is_not_silent() -> None:
    assert search.look_near(versions.current(), "quang ninh", has_hits=True) == (None, None)


@pytest.mark.parametrize(("typed", "meant"), [("thai nguyn", "thai-nguyen"), ("quang nih", "quang-ninh")])
def test_a_misspelling_is_told_the_nearest_name(typed: str, meant: str) -> None:
    near = search.look_near(versions.current(), typed, has_hits=False)
    assert near.meant and near.meant["area_id"].startswith(meant)


def test_nothing_near_is_not_guessed() -> None:
    assert search.look_near(versions.current(), "xyzzyx", has_hits=False) == (None, None)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("TP. Bắc Ninh", "Bắc Ninh"),
        ("DakLak province", "Đắk Lắk"),
        ("Qui Nhơn", "Quy Nhơn"),
        ("BR-VT", "Bà Rịa - Vũng Tàu"),
    ],
)
def test_a_place_is_searched_by_its_name_however_it_was_written(typed: str, name: str) -> None:
    assert search.find_name(versions.current(), typed) == name


def test_figures_of_a_place_are_found_with_the_word_for_its_kind() -> None:
    from tests.reader import Reader

    plain, typed = (
        Reader().open(f"/figures?q={q}").app.main.title[0].value for q in ("Bắc Ninh", "TP. Bắc Ninh")
    )
    assert plain == typed and any(sign.isdigit() for sign in plain)


@pytest.mark.parametrize("name", ["An Giang", "Cần Thơ", "Lào Cai", "Cà Mau", "Tây Ninh"])
def test_an_old_and_a_new_province_of_one_name_are_never_answered_with_another_place(name: str) -> None:
    near = search.look_near(versions.current(), name, has_hits=False)
    assert near.meant is None and (near.silent is None or near.silent["name_vi"] == name)
