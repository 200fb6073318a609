"""Links with lists, dates and numbers: a sensible view and a message, whatever they say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from clubs.choices.links import Known, View, for_page, list_narrowing, list_params, read
from clubs.words.text import LANGUAGES, Words, list_keys

OTHERS = {
    "district": ("thai-nguyen.pho-yen", "thai-nguyen.dong-hy", "lai-chau.sin-ho"),
    "region": ("dong-bang-song-hong",),
    "rule": ("stale_series",),
}
KNOWN = Known(
    provinces=[
        "quang-ninh", "thai-nguyen", "lai-chau", "hue", *(f"place-{letter}" for letter in "abcdefghij"),
    ],
    aliases={"thua-thien-hue": "hue"},
    others=lambda param: OTHERS.get(param, ()),
)  # fmt: skip


def keys(params: dict[str, str], page: str) -> list[str]:
    return [problem.key for problem in read(params, KNOWN, page)[1]]


def test_a_list_names_each_place_once_in_the_order_of_the_link() -> None:
    view, problems = read({"areas": "lai-chau, quang-ninh,lai-chau,thua-thien-hue"}, KNOWN, "compare")
    assert (view.areas, problems) == (("lai-chau", "quang-ninh", "hue"), [])


def test_an_unknown_place_of_a_list_costs_only_itself() -> None:
    view, problems = read({"areas": "quang-ninh,quang-nin"}, KNOWN, "compare")
    assert view.areas == ("quang-ninh",)
    assert [(problem.key, problem.nearest) for problem in problems] == [
        ("error-link-areas-nearest", "quang-ninh")
    ]


def test_five_hundred_places_give_eight_and_two_kinds_of_messages() -> None:
    asked = ",".join([*KNOWN.provinces, *(f"x{number}" for number in range(500))])
    assert len(read({"areas": asked}, KNOWN, "compare")[0].areas) == 8
    assert keys({"areas": asked}, "compare") == [
        *["error-link-areas"] * 3,
        "error-link-areas-many-unknown",
        "error-link-areas-too-many",
    ]


def test_a_district_of_another_province_is_left_out_and_said() -> None:
    asked = {"province": "thai-nguyen", "district": "thai-nguyen.pho-yen,lai-chau.sin-ho"}
    assert read(asked, KNOWN, "district")[0].district == ("thai-nguyen.pho-yen",)
    assert keys(asked, "district") == ["error-link-district-elsewhere"]


def test_a_district_alone_names_its_province() -> None:
    view, problems = read({"district": "lai-chau.sin-ho"}, KNOWN, "district")
    assert (view.province, view.areas, problems) == ("lai-chau", (), [])


def test_districts_of_two_provinces_name_both() -> None:
    view, problems = read({"district": "lai-chau.sin-ho,thai-nguyen.dong-hy"}, KNOWN, "district")
    assert (view.areas, problems) == (("lai-chau", "thai-nguyen"), [])


def test_a_span_that_ends_before_it_begins_keeps_its_beginning() -> None:
    view, problems = read({"since": "2023-01-01", "until": "2022-01-01"}, KNOWN, "figures")
    assert (view.since, view.until) == (date(2023, 1, 1), None)
    assert [problem.key for problem in problems] == ["error-link-until-before-since"]


@pytest.mark.parametrize(
    ("page", "param", "value"),
    [
        ("targets", "goal", "0"), ("targets", "goal", "-3"), ("targets", "goal", "1e9"),
        ("targets", "by", "2030"),
        ("compare", "months", "601"), ("compare", "since", "1066-10-14"), ("quality", "severity", "grave"),
        ("quality", "rule", "no_such"), ("compare", "region", "nowhere"), ("figures", "claim", "f999"),
        ("sources", "source", "<script>"), ("district", "district", "x"), ("targets", "target", "x"),
    ],
)  # fmt: skip
def test_a_value_that_cannot_be_followed_is_said_in_both_languages(page: str, param: str, value: str) -> None:
    view, (problem,) = read({param: value}, KNOWN, page)
    assert replace(view, lost=()) == View(page=page)
    assert all(value in Words(lang)(problem.key, **problem.arguments) for lang in LANGUAGES)


def test_every_message_about_a_link_can_be_said() -> None:
    arguments = {"value": "a", "nearest": "b", "used": "c"}
    for lang in LANGUAGES:
        words = Words(lang)
        assert all("a" in words(key, **arguments) for key in list_keys(lang) if key.startswith("error-link-"))


def test_another_page_keeps_what_it_knows_and_drops_the_rest() -> None:
    view = View("compare", "quang-ninh", lang="en", areas=("hue", "lai-chau"), months=24)
    assert for_page(view, "district") == View("district", "quang-ninh", lang="en", areas=("hue", "lai-chau"))
    assert for_page(view, "quality", rule="stale_series") == View(
        "quality", "quang-ninh", lang="en", rule="stale_series"
    )


def test_a_parameter_of_another_page_is_left_alone() -> None:
    assert read({"rule": "nonsense", "claim": "x"}, KNOWN, "province") == (View(page="province"), [])


def test_what_narrows_a_page_is_listed_value_by_value() -> None:
    view = View("district", "thai-nguyen", district=("thai-nguyen.pho-yen", "thai-nguyen.dong-hy"))
    assert list_narrowing(view) == [
        ("district", "thai-nguyen.pho-yen"),
        ("district", "thai-nguyen.dong-hy"),
    ]


def test_a_promise_chosen_by_a_click_can_be_let_go_but_a_plan_stands_in_its_own_fields() -> None:
    assert list_narrowing(View("targets", target="viet-nam-clubs-new-2020", goal=9000)) == [
        ("target", "viet-nam-clubs-new-2020")
    ]


def test_what_a_list_field_shows_needs_no_second_chip() -> None:
    view = View("compare", areas=("hue", "lai-chau"), region="tay-nguyen", months=24)
    assert list_narrowing(view, with_lists=False) == [("region", "tay-nguyen"), ("months", "24")]


def test_the_frame_names_a_place_that_the_page_looks_at() -> None:
    view, _ = read({"province": "hue", "areas": "lai-chau,quang-ninh"}, KNOWN, "district")
    assert (view.province, view.areas) == ("lai-chau", ("lai-chau", "quang-ninh"))
    view, _ = read({"province": "quang-ninh", "areas": "lai-chau,quang-ninh"}, KNOWN, "district")
    assert view.province == "quang-ninh"


def test_the_country_is_not_one_of_several_provinces() -> None:
    known = replace(KNOWN, provinces=[*KNOWN.provinces, "viet-nam"])
    view, problems = read({"areas": "viet-nam,lai-chau"}, known, "compare")
    assert view.areas == ("lai-chau",)
    assert [problem.key for problem in problems] == ["error-link-areas-country"]


def test_a_list_is_narrowed_by_a_place_but_not_by_the_figure_looked_at() -> None:
    view = View("figures", "thai-nguyen", indicator="clubs_total", basis="derived", claim="f001")
    assert [name for name, _ in list_narrowing(view)] == ["province", "indicator", "basis"]


def test_a_list_is_one_parameter() -> None:
    assert list_params(View("compare", areas=("hue", "lai-chau")))["areas"] == "hue,lai-chau"
