"""A link gives the same view anywhere; what it says wrongly is told and never guessed."""

from datetime import date
from urllib.parse import parse_qsl, urlsplit

import pytest

from clubs.choices.links import Known, Problem, View, link, read
from clubs.words.text import Words

KNOWN = Known(
    provinces=("quang-ninh", "hue", "bac-ninh", "bac-ninh-2025"),
    indicators=("clubs_total", "members_total"),
    versions=("3f9a1c",),
    years=range(2016, 2027),
    aliases={"thua-thien-hue": "hue"},
)
FULL = View("province", "quang-ninh", 2022, "63", "members_total", "en", "3f9a1c", date(2026, 11, 21))


def test_a_link_without_parameters_is_the_default_view() -> None:
    assert read({}, KNOWN) == (View(), [])
    assert read({"province": ""}, KNOWN, "province") == (View(page="province"), [])


def test_a_link_gives_back_the_view_it_was_made_from() -> None:
    params = dict(parse_qsl(urlsplit(link(FULL, "http://localhost:8501/")).query))
    assert read(params, KNOWN, "province") == (FULL, [])


def test_a_link_writes_every_choice_in_one_order() -> None:
    assert link(FULL, "http://localhost:8501/") == (
        "http://localhost:8501/province?province=quang-ninh&year=2022&units=63&indicator=members_total"
        "&lang=en&v=3f9a1c&seen_on=2026-11-21"
    )
    assert link(View()) == "/?units=reported&lang=vi"


@pytest.mark.parametrize("asked", ["quang-nin", "Quảng Ninh", "quang_ninh"])
def test_a_misspelled_province_is_offered_never_taken(asked: str) -> None:
    view, problems = read({"province": asked}, KNOWN)
    assert view.province is None
    assert problems == [Problem("province", asked, nearest="quang-ninh")]
    assert problems[0].key == "error-link-province-nearest"


def test_a_province_like_no_other_gets_no_offer() -> None:
    _, problems = read({"province": "xyz"}, KNOWN)
    assert (problems[0].nearest, problems[0].key) == (None, "error-link-province")


def test_a_retired_slug_leads_to_the_one_in_use() -> None:
    assert read({"province": "thua-thien-hue"}, KNOWN) == (View(province="hue"), [])
    assert read({"province": "thua-thien-hu"}, KNOWN)[1][0].nearest == "hue"


def test_an_old_province_keeps_its_own_slug_beside_its_successor() -> None:
    assert read({"province": "bac-ninh"}, KNOWN)[0].province == "bac-ninh"


@pytest.mark.parametrize(
    ("param", "value", "used"),
    [
        ("year", "20222", None), ("year", "1999", None), ("year", "nay", None), ("units", "64", "reported"),
        ("indicator", "money", None), ("lang", "fr", "vi"), ("v", "000000", None),
        ("seen_on", "2026-02-30", None), ("seen_on", "21/11/2026", None),
    ],
)  # fmt: skip
def test_a_value_nobody_knows_leaves_the_default_and_says_so(
    param: str, value: str, used: str | None
) -> None:
    view, problems = read({param: value}, KNOWN)
    assert view == View()
    assert problems == [Problem(param, value, used=used)]
    assert all(value in Words(lang)(problems[0].key, **problems[0].arguments) for lang in ("vi", "en"))


def test_one_wrong_value_does_not_cost_the_others() -> None:
    view, problems = read({"province": "quang-ninh", "year": "??", "lang": "en"}, KNOWN)
    assert view == View(province="quang-ninh", lang="en")
    assert [problem.param for problem in problems] == ["year"]


def test_a_parameter_of_someone_else_is_left_alone() -> None:
    assert read({"fbclid": "abc"}, KNOWN) == (View(), [])


def test_a_problem_with_an_offer_has_its_message_in_both_languages() -> None:
    for problem in (Problem("province", "a", "b"), Problem("indicator", "a", "b", "clubs_total")):
        assert all("“b”" in Words(lang)(problem.key, **problem.arguments) for lang in ("vi", "en"))
