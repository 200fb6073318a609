"""The words for what a link names: short in a field, dated in a sentence, as written if unknown."""

from __future__ import annotations

import pytest

from clubs.choices import links
from clubs.choices.link_values import Known, Problem
from clubs.choices.links import View
from clubs.choices.naming import name_choice, name_place, name_problem
from clubs.choices.pages import PAGES as RECORDS
from clubs.choices.scope import Scope
from clubs.store import versions
from clubs.ui.chips import name_chip
from clubs.words.text import LANGUAGES
from tests.by_hand import TODAY


def scope(page: str = "district", lang: str = "vi") -> Scope:
    return Scope(View(page, lang=lang), versions.current(), TODAY)


def test_an_old_unit_has_a_short_name_in_a_field_and_its_date_in_a_sentence() -> None:
    assert name_choice(scope(), "areas", "thai-nguyen") == "Thái Nguyên cũ"
    assert name_choice(scope(lang="en"), "areas", "thai-nguyen-2025") == "Thai Nguyen (new)"
    assert name_place(scope(), "thai-nguyen") == "Thái Nguyên cũ · đến 30/6/2025"
    assert name_place(scope(), "quang-ninh") == name_choice(scope(), "province", "quang-ninh") == "Quảng Ninh"


def test_a_value_that_nobody_knows_is_told_as_it_was_written() -> None:
    assert name_problem(scope(), Problem("areas", "<b>x"))["value"] == "<b>x"


@pytest.mark.parametrize("page", ["overview", "province", *list(RECORDS)[2:]])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_whatever_a_link_says_every_page_explains_it_in_words(page: str, lang: str) -> None:
    now, known = scope(page, lang), Known(provinces=["quang-ninh"])
    for param in RECORDS[page].all_params:
        for written in (
            "abcdef",
            "2020-13-01",
            "-1",
            "<script>",
            "**x** [y](z)",
            ",".join(map(str, range(500))),
        ):
            for problem in links.read({param: written}, known, page)[1]:
                named = name_problem(now, problem)
                assert now.words(problem.key, **named) and named["value"] == problem.value


def test_a_value_that_is_known_but_does_not_fit_is_told_by_its_name() -> None:
    elsewhere = Problem("district", "thai-nguyen.pho-yen", nearest="thai-nguyen", reason="elsewhere")
    assert name_problem(scope(), elsewhere)["value"] == "Phổ Yên"
    early = Problem("until", "2020-01-01", reason="before-since", used="2022-01-01")
    named = name_problem(scope("compare"), early)
    assert (named["value"], named["used"]) == ("1/1/2020", "1/1/2022")


@pytest.mark.parametrize(("page", "used"), [("district", "Số CLB hiện có"), ("figures", "Tất cả")])
def test_an_unknown_indicator_is_told_with_the_one_shown_instead(page: str, used: str) -> None:
    assert name_problem(scope(page), Problem("indicator", "foo"))["used"] == used


@pytest.mark.parametrize(
    ("param", "value", "words"),
    [
        ("areas", "thai-nguyen", "Thái Nguyên cũ"),
        ("until", "2022-12-31", "đến 31/12/2022"),
        ("months", "24", "không cũ quá 24 tháng"),
        ("severity", "notice", "Mức độ: Lưu ý"),
    ],
)
def test_a_chip_says_what_it_narrows_in_few_words(param: str, value: str, words: str) -> None:
    assert name_chip(scope(), param, value) == words
