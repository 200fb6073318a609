"""Every number can tell where it comes from, in both languages and in words."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from clubs import queries
from clubs.choices.links import View
from clubs.choices.scope import Scope
from clubs.rooms.figures.story import Story, tell_story
from clubs.store import versions
from clubs.words.text import LANGUAGES

MACHINE_WORDS = re.compile(r"\b(nan|NaN|NaT|None|null|at_least|source_kind)\b|<NA>|\bf\d+\b")


def look(lang: str = "vi") -> Scope:
    return Scope(View(page="figures", lang=lang), versions.current(), dt.date(2026, 11, 21))


def tell(claim: str, lang: str = "vi") -> Story:
    story = tell_story(look(lang), claim)
    assert story is not None
    return story


def read(story: Story) -> dict[str, str]:
    return dict(zip(story.facts["about"], story.facts["told"], strict=True))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_claim_tells_its_story_in_words(lang: str) -> None:
    claims = queries.run("figures_found", **dict.fromkeys(queries.find_query("figures_found").params))
    for claim in claims["claim_id"]:
        story = tell(claim, lang)
        told = [story.title, *story.facts["about"], *story.facts["told"]]
        assert all(told) and not MACHINE_WORDS.search(" ".join(told)), claim
        for part in story.parts:
            cells = [
                column.read(row)
                for _, row in part.data.iterrows()
                for column in part.columns
                if callable(column.cell)
            ]
            assert not MACHINE_WORDS.search(" ".join(map(str, cells))), (claim, part.heading)


def test_an_unknown_claim_has_no_story() -> None:
    assert tell_story(look(), "f9999") is None


def test_the_story_says_wording_date_scope_source_and_rule() -> None:
    told = read(tell("f183"))
    assert told["Đếm gì"] == "CLB thành lập mới; phạm vi: CLB của đề án, kế hoạch (1336/QĐ-TTg)."
    assert "“khoảng 6.000 CLB thành lập mới”" in told["Cách ghi"]
    assert "tháng 12/2023" in told["Thời điểm"] and "ngày cuối" in told["Thời điểm"]
    assert "Lạng Sơn" in told["Nguồn"] and "tháng 5/2025" in told["Nguồn"]
    assert "khoảng 3.021 CLB thành lập mới" in told["Vì sao hiện số này"]
    assert "“báo chí” đứng trước “bản dịch máy”" in told["Vì sao hiện số này"]


def test_the_figure_that_is_shown_names_the_one_it_came_before() -> None:
    told = read(tell("f291", "en"))
    assert told["Why this one is shown"].startswith("This figure is shown, before about 6,000")


def test_a_derived_claim_shows_its_formula_in_numbers() -> None:
    story = tell("f223-f053")
    assert "165 − 110 = 55" in read(story)["Cách có số"]
    assert {"part"} <= set(story.others["relation"])


def test_a_derived_claim_is_not_put_into_the_mouth_of_its_source() -> None:
    told = read(tell("d01"))
    assert told["Cách ghi"].startswith("Không nguồn nào in con số này: ít nhất 11 CLB")
    assert "18 − 7 = 11" in told["Cách có số"]


def test_new_clubs_are_not_taken_for_all_clubs() -> None:
    assert tell("f183").title == "Việt Nam: khoảng 6.000 CLB thành lập mới, số liệu đến tháng 12/2023"
    assert tell("f002").title.startswith("Thái Nguyên, Thành viên CLB: 8.325 người")


def test_an_undated_claim_says_that_it_is_never_drawn() -> None:
    told = read(tell("f166"))
    assert "không vẽ" in told["Thời điểm"] and "liệt kê" in told["Vì sao hiện số này"]


def test_the_other_source_of_a_disagreement_stands_in_the_verdict_as_such() -> None:
    story = tell("f183")
    assert list(zip(story.verdicts["role"], story.verdicts["state"], strict=True)) == [
        ("other", "sources_differ")
    ]


@pytest.mark.parametrize(
    ("claim", "page", "changes"),
    [
        ("f183", "overview", {"indicator": "clubs_new", "province": None}),
        ("f001", "province", {"indicator": "clubs_total", "province": "thai-nguyen"}),
        (
            "f004",
            "district",
            {
                "indicator": "clubs_total",
                "province": "thai-nguyen",
                "district": ("thai-nguyen.pho-yen",),
            },
        ),
    ],
)
def test_the_story_leads_to_the_page_of_its_place(claim: str, page: str, changes: dict[str, object]) -> None:
    place, document, back = tell(claim).leads
    assert (place.page, place.changes) == (page, changes)
    assert (document.page, back.changes) == ("sources", {"claim": None})


def test_the_story_can_be_asked_again() -> None:
    assert "claim_story" in tell("f001").facts.attrs["asked"]
