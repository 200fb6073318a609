"""Numbers, dates, bounds and money as a reader sees them, in both languages."""

import time
from datetime import date
from decimal import Decimal

import numpy as np
import pandas as pd
import pytest

from clubs.words.text import UnknownLanguage, Words

VI, EN = Words("vi"), Words("en")


@pytest.mark.parametrize(
    ("x", "decimals", "vi", "en"),
    [
        (1234.5, None, "1.234,5", "1,234.5"),
        (85, None, "85", "85"),
        (8432, 0, "8.432", "8,432"),
        (35.68, 1, "35,7", "35.7"),
        (2.5, 0, "3", "3"),
        (-8.25, 1, "−8,3", "−8.3"),
        (-0.04, 1, "0", "0"),
        (np.int64(3021), None, "3.021", "3,021"),
    ],
)
def test_a_number_is_written_as_its_language_writes_it(
    x: float, decimals: int | None, vi: str, en: str
) -> None:
    assert (VI.number(x, decimals), EN.number(x, decimals)) == (vi, en)


@pytest.mark.parametrize("kinds", [(Decimal, np.int64), (np.int64, Decimal), (np.float64, Decimal)])
def test_a_number_is_written_whatever_kind_was_written_before(kinds: tuple[type, type]) -> None:
    values = [kind(str(90_210 + len(kinds[0].__name__))) for kind in kinds]
    assert len({VI.number(value) for value in values}) == 1


def test_a_signed_number_has_a_real_minus_and_a_plus() -> None:
    assert [VI.number(x, signed=True) for x in (26, -26, 0)] == ["+26", "−26", "0"]


@pytest.mark.parametrize("missing", [None, float("nan"), np.nan, pd.NA, pd.NaT])
def test_a_missing_value_is_never_zero(missing: object) -> None:
    shown = {VI.number(missing), VI.pct(missing), VI.money(missing), VI.pace(missing)}
    assert shown | {VI.value(missing, "about", "clubs"), VI.amount(missing, "vnd")} == {"—"}
    assert (VI.date(missing), EN.date(missing)) == ("không rõ ngày", "date unknown")


def test_a_share_just_below_the_target_is_never_rounded_up_to_it() -> None:
    assert [VI.pct(x) for x in (67.9012, 99.97, 100, 206.96)] == ["67,9 %", "99,9 %", "100 %", "207 %"]
    assert EN.pct(67.9012) == "67.9%"


@pytest.mark.parametrize(
    ("bound", "vi", "en"),
    [
        ("exactly", "85 CLB", "85 clubs"),
        ("at_least", "ít nhất 85 CLB", "at least 85 clubs"),
        ("over", "trên 85 CLB", "over 85 clubs"),
        ("about_over", "khoảng trên 85 CLB", "about over 85 clubs"),
        ("about", "khoảng 85 CLB", "about 85 clubs"),
        ("nearly", "gần 85 CLB", "nearly 85 clubs"),
        ("between", "85–90 CLB", "85–90 clubs"),
    ],
)
def test_the_bound_is_always_shown(bound: str, vi: str, en: str) -> None:
    high = 90 if bound == "between" else None
    assert (VI.value(85, bound, "clubs", high), EN.value(85, bound, "clubs", high)) == (vi, en)


@pytest.mark.parametrize(
    "unit",
    [
        "clubs",
        "people",
        "vnd",
        "percent",
        "communes",
        "districts",
        "provinces",
        "villages",
        "loans",
        "checks",
    ],
)
def test_every_unit_of_the_indicators_has_words(unit: str) -> None:
    assert VI.value(2, "about", unit).startswith("khoảng 2 ")
    assert EN.value(2, "about", unit).startswith("about 2")


def test_one_club_and_two_clubs() -> None:
    assert [EN.amount(n, "clubs") for n in (0, 1, 2)] == ["0 clubs", "1 club", "2 clubs"]
    assert (EN.amount(1, "people"), EN.amount(2, "people")) == ("1 person", "2 people")
    assert (EN.pace(1), EN.pace(1.2)) == ("1 club a year", "1.2 clubs a year")


@pytest.mark.parametrize(
    ("vnd", "vi", "en"),
    [
        (3_700_000_000, "3,7 tỷ đồng", "3.7 billion VND"),
        (65_800_000_000, "65,8 tỷ đồng", "65.8 billion VND"),
        (595_600_000, "595,6 triệu đồng", "595.6 million VND"),
        (2_325_000_000, "2,325 tỷ đồng", "2.325 billion VND"),
        (20_000_000.0, "20 triệu đồng", "20 million VND"),
        (1_234_567_890, "1.234.567.890 đồng", "1,234,567,890 VND"),
        (500_000, "500.000 đồng", "500,000 VND"),
    ],
)
def test_money_is_short_where_no_digit_is_lost(vnd: float, vi: str, en: str) -> None:
    assert (VI.money(vnd), EN.money(vnd)) == (vi, en)


def test_both_ends_of_a_range_share_one_unit() -> None:
    assert VI.value(20e6, "between", "vnd", 30e6) == "20–30 triệu đồng"
    assert VI.value(60, "between", "percent", 70) == "60–70 %"
    assert EN.value(50, "between", "people", 70.0) == "50–70 people"


@pytest.mark.parametrize(
    "day", [date(2022, 11, 4), pd.Timestamp(2022, 11, 4), np.datetime64("2022-11-04"), "2022-11-04"]
)
def test_a_day_is_written_alike_from_every_kind_of_date(day: object) -> None:
    assert (VI.date(day), EN.date(day)) == ("4/11/2022", "4 Nov 2022")


@pytest.mark.parametrize(
    ("printed", "first", "last", "vi", "en"),
    [
        ("2021-04-20", None, None, "20/4/2021", "20 Apr 2021"),
        ("2023-12", None, None, "tháng 12/2023", "December 2023"),
        ("2024", date(2024, 1, 1), date(2024, 11, 21), "năm 2024", "2024"),
        (None, date(2020, 2, 1), date(2020, 2, 29), "tháng 2/2020", "February 2020"),
        ("", date(2024, 1, 1), date(2024, 12, 31), "năm 2024", "2024"),
        (None, date(2014, 4, 25), date(2025, 6, 30), "từ 25/4/2014 đến 30/6/2025",
         "25 Apr 2014 to 30 Jun 2025"),
        (None, None, None, "không rõ ngày", "date unknown"),
    ],
)  # fmt: skip
def test_a_date_is_no_finer_than_its_source_prints_it(
    printed: str | None, first: date | None, last: date | None, vi: str, en: str
) -> None:
    assert (VI.as_of(printed, first, last), EN.as_of(printed, first, last)) == (vi, en)


def test_a_pace_is_told_in_units_a_year() -> None:
    assert (VI.pace(35.68), EN.pace(35.68)) == ("35,7 CLB/năm", "35.7 clubs a year")
    assert VI.pace(99040.7, "people") == "99.041 người/năm"
    assert VI.pace(250_000_000.4, "vnd") == "250 triệu đồng/năm"


def test_an_empty_english_name_falls_back_on_the_vietnamese_one() -> None:
    row = {"name_vi": "Hà Nội", "name_en": None, "note_vi": "a", "note_en": "b"}
    assert (EN.name(row), EN.name(row, "note"), VI.name(row, "note")) == ("Hà Nội", "b", "a")


def test_a_list_ends_with_and() -> None:
    assert VI.join(["Huế", "Hà Nội", "Lào Cai"]) == "Huế, Hà Nội và Lào Cai"
    assert (EN.join(["Huế"]), EN.join([])) == ("Huế", "")


def test_an_unknown_language_names_the_known_ones() -> None:
    with pytest.raises(UnknownLanguage, match=r"“vn”.*vi, en.*vi") as caught:
        Words("vn")
    assert caught.value.key == "error-unknown-language"


def test_a_missing_message_names_the_nearest_one() -> None:
    with pytest.raises(KeyError, match=r"unit-club'.*unit-clubs"):
        VI("unit-club")


def test_a_message_without_its_argument_is_an_error_not_a_hole() -> None:
    with pytest.raises(ValueError, match=r"pace.*amount"):
        VI("pace")


def test_a_number_given_to_a_message_is_written_as_everywhere() -> None:
    assert VI("bound-about", amount=-3021.25) == "khoảng −3.021,25"
    assert VI("bound-about", amount=np.float64(0.1234)) == "khoảng 0,1234"


def test_a_thousand_numbers_take_no_noticeable_time() -> None:
    started = time.perf_counter()
    for n in range(1000):
        VI.number(n + 0.25, 1)
    assert (
        time.perf_counter() - started < 0.1
    )  # 20 µs are the aim; five times that leaves room for a busy machine
