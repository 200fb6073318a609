"""Every rule, every finding and every row behind one has its words in both languages."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from clubs import queries
from clubs.choices.links import View
from clubs.choices.scope import Scope
from clubs.rooms.quality import words as quality_words
from clubs.rooms.quality.findings import Quality, list_cases, list_sides, load_quality
from clubs.rooms.quality.tables import finding_columns, rule_columns, side_columns
from clubs.store.declaration import QUERIES
from clubs.store.versions import current
from clubs.words.text import LANGUAGES, Words, list_keys

TODAY = date(2026, 11, 21)
RULES = sorted(file.stem for file in (QUERIES / "checks").glob("*.sql"))
SYMBOLS = {"error": "◆", "warning": "≠", "notice": "△"}
in_both_languages = pytest.mark.parametrize("lang", LANGUAGES)


def look(lang: str = "vi", **choices: Any) -> Scope:
    return Scope(View(page="quality", lang=lang, **choices), current(), TODAY)


def found_by(rule: str, place: str | None = None, lang: str = "vi") -> tuple[Scope, Quality]:
    now = look(lang, rule=rule, province=place)
    return now, load_quality(now)


@in_both_languages
@pytest.mark.parametrize("rule", RULES)
def test_every_rule_says_what_it_finds_what_is_done_about_it_and_what_a_reader_can_do(
    rule: str, lang: str
) -> None:
    now, quality = found_by(rule, lang=lang)
    assert Words(lang).has("quality-found-" + rule.replace("_", "-"))
    wrong, does, can = quality_words.say_rule_in_full(now.words, quality, rule)
    assert quality_words.say_does(now.words, rule) in does
    assert all(said.endswith(".") for said in (wrong, does, can))


def test_no_words_are_kept_for_a_rule_that_does_not_exist() -> None:
    kept = {key for key in list_keys("vi") if key.startswith(("quality-does-", "quality-found-"))}
    assert kept == {
        f"quality-{part}-{rule.replace('_', '-')}" for part in ("does", "found") for rule in RULES
    }


@in_both_languages
def test_every_finding_of_the_shipped_data_can_be_said(lang: str) -> None:
    now = look(lang)
    quality = load_quality(now)
    columns = finding_columns(now.words, SYMBOLS)
    said = [
        str(column.read(row))
        for _, row in quality.findings.iterrows()
        for column in columns
        if callable(column.cell)
    ]
    assert len(said) > 500 and not [text for text in said if "nan" in text.lower().split()]


@in_both_languages
def test_every_row_behind_a_finding_can_be_said(lang: str) -> None:
    now = look(lang)
    for finding in load_quality(now).findings.to_dict("records"):
        sides = list_sides(now, finding)
        for column in side_columns(now.words):
            assert [row["row_id"] for _, row in sides.iterrows() if column.read(row) == "nan"] == []


def say(rule: str, place: str | None = None) -> list[str]:
    now, quality = found_by(rule, place)
    return [quality_words.say_found(now.words, row) for _, row in quality.findings.iterrows()]


def test_a_printed_number_keeps_its_bound_in_the_sentence_of_its_finding() -> None:
    assert "khoảng 3.021 CLB và khoảng 6.000 CLB cho cùng một thời điểm" in say(
        "several_claims_one_place_date"
    )
    assert any(said.startswith("trên 330.000 người") for said in say("undated_claims", "viet-nam"))


def test_the_places_that_a_rule_misses_are_named() -> None:
    (said,) = say("parts_exceed_or_miss_whole", "thai-nguyen")
    assert "183 CLB" in said and "192 CLB" in said and said.endswith("Đồng Hỷ")


def test_a_date_is_written_no_finer_than_its_source_prints_it() -> None:
    now, quality = found_by("decision_date_differs", "hoa-binh")
    (finding,) = quality.findings.to_dict("records")
    (date_of,) = [one for one in side_columns(now.words) if one.heading == "Tính đến, hạn"]
    assert [date_of.read(row) for _, row in list_sides(now, finding).iterrows()] == [
        "ban hành 9/10/2022",
        "ban hành tháng 10/2020",
    ]
    assert all("31/10/2021" not in said for said in say("stale_series"))


def test_money_that_was_worked_out_is_no_finer_than_reports_are() -> None:
    assert any("63,7 triệu đồng" in said for said in say("average_against_total", "tuyen-quang-2025"))


def test_an_average_worked_out_of_a_floor_is_a_floor() -> None:
    told = " ".join(say("average_against_total", "tuyen-quang-2025"))
    assert "thì được trên 63,7 triệu đồng" in told


@pytest.mark.parametrize(
    ("choices", "title"),
    [
        (
            {},
            "Cả nước và các địa phương: 25 mâu thuẫn trong số liệu đã công bố, không mâu thuẫn nào",
        ),
        ({"province": "quang-ninh"}, "Quảng Ninh: 1 mâu thuẫn trong số liệu đã công bố, không mâu thuẫn nào"),
        ({"province": "thanh-hoa"}, "Thanh Hóa: không có mâu thuẫn, chỉ có 27 điều cần lưu ý"),
        ({"province": "kon-tum"}, "Kon Tum: chưa có số liệu hay chỉ tiêu nào để kiểm tra"),
        (
            {"rule": "stale_series", "severity": "warning"},
            "Cả nước và các địa phương: không có trường hợp nào",
        ),
        ({"severity": "warning"}, "Cả nước và các địa phương: 25 trường hợp “Mâu thuẫn”"),
    ],
)
def test_the_title_is_the_message(choices: dict[str, str], title: str) -> None:
    now = look(**choices)
    assert quality_words.say_headline(now, load_quality(now))[0].startswith(title)


def test_a_place_without_findings_says_what_was_checked() -> None:
    now = look(province="quang-ninh", indicator="clubs_new", seen_on=date(2021, 5, 1))
    quality = load_quality(now)
    title, checked = quality_words.say_headline(now, quality)
    assert quality.findings.empty or "Quảng Ninh" in title
    assert f"{len(RULES)} quy tắc" in checked and " chỉ tiêu" in checked


def test_nothing_found_is_left_out_without_being_counted() -> None:
    for rule in (None, *RULES):
        quality = load_quality(look(rule=rule))
        cases = list_cases(quality, rule)
        assert cases.shown + len(cases.rest) == len(quality.findings if rule else quality.grave)
        listed = [*cases.tabled["finding_id"], *cases.rest["finding_id"]]
        shown = [*(row["finding_id"] for row in [*cases.opened, *cases.closed]), *listed]
        assert len(set(shown)) == len(shown)


def test_what_takes_the_colour_from_a_verdict_lies_open() -> None:
    quality = load_quality(look(seen_on=date(2025, 5, 7)))  # the day before a review settles the 6,000
    cases = list_cases(quality, None)
    assert quality.findings["effect"].iloc[0] == "takes_colour"
    assert [row["effect"] for row in cases.opened] == ["takes_colour"]


def test_the_table_of_rules_names_those_that_found_nothing_with_their_zero() -> None:
    now = look()
    quality = load_quality(now)
    columns = {column.heading: column for column in rule_columns(now.words, SYMBOLS)}
    number = columns[now.words("quality-number")]
    numbers = {row["check_id"]: number.read(row) for _, row in quality.rules.iterrows()}
    assert len(numbers) == len(RULES) and numbers["share_over_100"] == 0
    silent = quality.rules[quality.rules["check_id"] == "share_over_100"]
    assert silent["value"].isna().all()


def test_a_place_and_the_page_about_contradictions_count_the_same() -> None:
    now = look(province="lai-chau")
    own = queries.run("findings_of_place", area="lai-chau", seen_on=now.seen_on)
    assert len(own) == len(load_quality(now).findings) == 20
