"""One fold and one search for every name of a place: what is one, what is several, what has to be asked."""

from __future__ import annotations

import datetime as dt
import time
import unicodedata
from typing import Any

import pytest

from clubs.names.folding import fold, list_words, spell
from clubs.names.known import find_places
from clubs.names.places import Places
from clubs.names.type_words import list_readings
from clubs.store import versions

REFORM = dt.date(2025, 7, 1)
BEFORE, NOW = dt.date(2023, 12, 31), dt.date(2026, 11, 30)


@pytest.fixture(scope="module")
def places() -> Places:
    return find_places(versions.current())


def ids(places: Places, text: str, **asked: Any) -> tuple[str, list[str]]:
    found = places.find(text, **asked)
    return found.kind, found.area_ids


@pytest.mark.parametrize(
    "typed",
    [
        "Đồng Hới", "đồng hới", "ĐỒNG HỚI", "dong hoi", "Ðồng Hới", "ðồng hới", "Ɖồng Hới", "  Đồng   Hới ",
        "Đồng-Hới", "Đồng‑Hới", "Đồng\u00a0Hới", "Đồ\u200bng Hới\ufeff", "Đồng\u202f\u00adHới.",
        "ＤＯＮＧ ＨＯＩ", "(Đồng Hới)", unicodedata.normalize("NFD", "Đồng Hới"),
    ],
)  # fmt: skip
def test_letters_that_differ_only_in_looks_fold_to_one(typed: str) -> None:
    assert fold(typed) == "dong hoi"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hoà Bình", "Hòa Bình"),
        ("Thuỷ Nguyên", "Thủy Nguyên"),
        ("Qui Nhơn", "Quy Nhơn"),
        ("Mĩ Đức", "Mỹ Đức"),
        ("Đắc Lắc", "Đắk Lắk"),
        ("DakLak", "Dak Lak"),
        ("Ea H'leo", "Ea H’leo"),
        ("Ea H'leo", "Ea Hleo"),
        ("Phường 05", "Phường 5"),
        ("Bà Rịa - Vũng Tàu", "Bà Rịa–Vũng Tàu"),
    ],
)
def test_two_ways_to_write_a_name_are_one(one: str, other: str) -> None:
    assert spell(list_words(one)).key == spell(list_words(other)).key
    assert spell(list_words(one)).tones == spell(list_words(other)).tones


def test_marks_may_be_left_out_but_not_be_others() -> None:
    name = spell(list_words("Hòa Bình"))
    assert all(spell(list_words(text)).may_stand_for(name) for text in ("Hoa Binh", "Hoà Bình", "Hoa Bình"))
    assert not any(
        spell(list_words(text)).may_stand_for(name) for text in ("Hóa Bình", "Hòa Bịnh", "Hơa Bình")
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("tỉnh Quảng Ninh", "quảng ninh"),
        ("Quang Ninh Province", "quang ninh"),
        ("province of Quang Ninh", "quang ninh"),
        ("TP. Hạ Long", "hạ long"),
        ("T.P Hạ Long", "hạ long"),
        ("Ha Long city", "ha long"),
        ("TX. Đông Triều", "đông triều"),
        ("H.Vân Đồn", "vân đồn"),
        ("Vân Đồn (huyện)", "vân đồn"),
        ("old Ha Giang province", "ha giang"),
        ("tỉnh Hà Giang (cũ)", "hà giang"),
    ],
)
def test_words_for_a_kind_stand_before_or_behind_in_both_languages(text: str, words: str) -> None:
    assert " ".join(list_readings(list_words(text))[-1].words) == words


def test_marks_of_another_word_say_no_kind() -> None:
    assert [reading.types for reading in list_readings(list_words("Tịnh Biên"))] == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quảng Yên", ["quang-ninh.quang-yen"]),
        ("BR-VT", ["ba-ria-vung-tau"]),
        ("Tỉnh Hải Phòng", ["hai-phong-2025", "hai-phong"]),
        ("TP. Bắc Ninh", ["bac-ninh-2025", "bac-ninh.bac-ninh"]),
        ("DakLak province", ["dak-lak-2025", "dak-lak"]),
        ("TPHCM", ["ho-chi-minh-2025", "ho-chi-minh"]),
        ("tỉnh Hà Giang (cũ)", ["ha-giang"]),
        ("former Ha Giang province", ["ha-giang"]),
        ("TT. Huế", ["hue"]),
    ],
)
def test_every_meaning_is_given_those_of_today_first(places: Places, text: str, expected: list[str]) -> None:
    kind, found = ids(places, text, levels=["province", "district"])
    assert (kind, found) == ("exact" if len(expected) == 1 else "several", expected)


@pytest.mark.parametrize("name", ["An Giang", "Cần Thơ", "Lào Cai", "Thái Nguyên", "Bắc Ninh", "Đồng Tháp"])
def test_an_old_and_a_new_unit_of_one_name_are_told_apart_by_the_day(places: Places, name: str) -> None:
    (now,) = ids(places, name, day=NOW, levels=["province"])[1]
    (then,) = ids(places, name, day=BEFORE, levels=["province"])[1]
    assert now == f"{then}-2025"
    assert ids(places, name, levels=["province"]) == ("several", [now, then])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Châu Thành (Tiền Giang)", ["tien-giang.chau-thanh"]),
        ("H. Châu Thành, tỉnh An Giang", ["an-giang.chau-thanh"]),
        ("Tiền Giang: Châu Thành", ["tien-giang.chau-thanh"]),
        ("Huyện Hòa Bình (Bạc Liêu)", ["bac-lieu.hoa-binh"]),
        ("huyện Kỳ Sơn - Nghệ An", ["nghe-an.ky-son"]),
        ("Huyện Phục Hòa, CAO BẰNG", ["cao-bang.phuc-hoa"]),
    ],
)
def test_a_place_is_read_with_the_one_it_lies_in(places: Places, text: str, expected: list[str]) -> None:
    assert ids(places, text, levels=["district"]) == ("exact", expected)


def test_a_commune_of_today_and_the_one_of_before_are_told_apart_by_the_day(places: Places) -> None:
    now = ids(places, "xã Tân Trào, tỉnh Tuyên Quang", day=NOW)
    assert now == ("exact", ["tuyen-quang-2025.tan-trao"])
    before = ids(places, "Xã Tân Trào, huyện Sơn Dương, Tuyên Quang", day=BEFORE)
    assert before == ("exact", ["tuyen-quang.son-duong.tan-trao"])
    assert ids(places, "Hòa Bình", day=NOW)[0] == "several"


def test_a_name_that_several_places_have_is_never_picked(places: Places) -> None:
    asked = {"day": BEFORE, "levels": ["district"]}
    assert ids(places, "Sơn Tây", **asked) == ("several", ["ha-noi.son-tay", "quang-ngai.son-tay"])
    assert ids(places, "Huyện Châu Thành", **asked)[0] == "several"
    kind, found = ids(places, "Kỳ Anh (Hà Tĩnh)", **asked)
    assert kind == "several" and set(found) == {"ha-tinh.ky-anh-huyen", "ha-tinh.ky-anh-thi-xa"}
    assert ids(places, "TX Kỳ Anh", **asked) == ("exact", ["ha-tinh.ky-anh-thi-xa"])
    assert ids(places, "Sơn Tây", within=["quang-ngai"], **asked) == ("exact", ["quang-ngai.son-tay"])


@pytest.mark.parametrize(
    ("text", "first", "doubt"),
    [
        ("Quang Nin", "quang-ninh", "letters"),
        ("Quạng Ninh", "quang-ninh", "marks"),
        ("TP. Vân Đồn", "quang-ninh.van-don", "type"),
        ("Vân Đồn, Hải Phòng", None, None),
        ("Dong Hy Thai Nguyen", "thai-nguyen.dong-hy", "split"),
        ("huyện Vị Xuyên, Tuyên Quang", "ha-giang.vi-xuyen", "moved"),
        ("Hà Tây", "ha-noi", "part"),
    ],
)
def test_what_is_not_sure_is_offered_with_its_doubt(
    places: Places, text: str, first: str | None, doubt: str | None
) -> None:
    found = places.find(text, levels=["province", "district"])
    assert found.one is None and found.kind == ("near" if first else "none")
    assert [(one.area_id, one.doubt) for one in found.candidates[:1]] == ([(first, doubt)] if first else [])


def test_ha_tay_of_2007_is_not_ha_noi(places: Places) -> None:
    found = places.find("Hà Tây", day=dt.date(2007, 12, 31), levels=["province"])
    assert found.kind == "near" and found.candidates[0].doubt == "day"


@pytest.mark.parametrize("text", ["", " ", "…", "xyzzy", "a, b, c, d, e, f, g", "?" * 5000])
def test_what_names_nothing_is_none(places: Places, text: str) -> None:
    assert places.find(text).kind == "none"


def test_every_spelling_finds_its_unit(places: Places) -> None:
    def is_lost(area_id: str, name: str) -> bool:
        found = places.find(name)
        return area_id not in found.area_ids and found.kind != "near"

    assert [(area_id, name) for area_id in places.units for name in places.list_names(area_id)
            if is_lost(area_id, name)] == []  # fmt: skip


def test_fifteen_thousand_places_are_searched_in_milliseconds() -> None:
    syllables = [
        a + b for a in ("B", "C", "Đ", "H", "Kh", "L", "M", "Ph", "T", "V") for b in ("ả", "ình", "ương")
    ]
    names = [f"{a} {b} {c}" for a in syllables for b in syllables for c in syllables[:17]][:15_000]
    empty = {"parent_id": None, "valid_from": None, "valid_to": None}
    places = Places(
        {"area_id": f"a{k}", "name_vi": n, "name_en": fold(n), "level": "commune", "type": "commune", **empty}
        for k, n in enumerate(names)
    )
    assert len(places.units) == 15_000
    for text in ("xã Bả Bình Bương", "Ba Binh Bungo", "xã Bả Bình Bương, huyện Nào Đó, tỉnh Kia"):
        places.find(text)
        start = time.process_time()
        places.find(text)
        assert time.process_time() - start < 0.02
