"""What the five articles print is what the pages show: no more, no less, and under the right article."""

from __future__ import annotations

import re
from functools import cache

import pytest

from tests.articles import (
    ARTICLES,
    CONTRADICTIONS,
    DISTRICTS,
    LAI_CHAU,
    PROMISES,
    QUANG_NINH,
    THAI_NGUYEN,
    TUYEN_QUANG_2020,
    TUYEN_QUANG_2021,
    Article,
)
from tests.reader import SEEN_ON, Reader


@cache
def page_of(place: str, indicator: str = "clubs_total", lang: str = "vi") -> Reader:
    link = f"/province?province={place}&indicator={indicator}&lang={lang}&seen_on={SEEN_ON}"
    return Reader().open(link, ["claims", "parts-behind", "why"])


def claims_of(place: str) -> list[dict[str, str]]:
    """Rows of the table of all published figures."""
    return page_of(place).find_table("Chỉ số", "Số liệu", "Phạm vi", "Nguồn").to_dict("records")  # type: ignore[return-value]


def numbers_of(values: list[str]) -> list[list[str]]:
    """The numbers of each cell, written as in English whichever language they were written in."""
    return [re.findall(r"\d[\d.,]*", value) for value in values]


def is_derived(row: dict[str, str]) -> bool:
    return "suy ra" in row["Số liệu"]


by_article = pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.place)


@by_article
def test_a_page_shows_every_figure_of_the_article_and_none_that_it_does_not_print(article: Article) -> None:
    shown = {
        (row["Chỉ số"], row["Số liệu"], row["Phạm vi"])
        for row in claims_of(article.place)
        if row["Nguồn"] == article.source and not is_derived(row)
    }
    assert shown == article.figures, article.title


def test_what_lai_chau_had_before_2019_is_derived_and_says_so() -> None:
    """18 in June 2019, 7 of them new that year: at least 11 before; no source says that it began at 0."""
    derived = {row["Tính đến"]: row["Số liệu"] for row in claims_of("lai-chau") if is_derived(row)}
    assert set(derived) == {"31/12/2018"} and "ít nhất 11 CLB" in derived["31/12/2018"]


@pytest.mark.parametrize(
    ("article", "indicator", "promise", "due"),
    PROMISES,
    ids=[f"{article.place}-{indicator}" for article, indicator, _, _ in PROMISES],
)
def test_a_page_shows_every_promise_of_the_article_with_its_bound(
    article: Article, indicator: str, promise: str, due: str
) -> None:
    table = page_of(article.place, indicator).find_table("Chỉ tiêu", "Hạn", "Văn bản")
    assert (promise, due) in set(zip(table["Chỉ tiêu"], table["Hạn"], strict=True)), article.title


@pytest.mark.parametrize("article", DISTRICTS, ids=lambda article: article.place)
def test_the_districts_that_the_article_names_have_its_figures_and_the_others_none(article: Article) -> None:
    table = page_of(article.place).find_table("Đơn vị", "Số liệu", "Tính đến")
    shown = dict(zip(table["Đơn vị"], table["Số liệu"], strict=True))
    assert {name: value for name, value in shown.items() if value != "—"} == DISTRICTS[article]


def test_the_districts_of_thai_nguyen_leave_9_of_192_clubs_and_dong_hy_unnamed() -> None:
    assert sum(int(value.split()[0]) for value in DISTRICTS[THAI_NGUYEN].values()) == 183
    text = page_of("thai-nguyen").text
    assert "8/9 huyện có số liệu; còn thiếu: Đồng Hỷ" in text
    assert "Còn 9 CLB trong tổng số 192 CLB" in text


def test_a_district_that_the_article_does_not_name_shows_neither_figure_nor_date() -> None:
    table = page_of("thai-nguyen").find_table("Đơn vị", "Số liệu", "Tính đến").set_index("Đơn vị")
    assert list(table.loc["Đồng Hỷ"]) == ["—", "—"]


def test_quang_ninh_leads_from_110_past_165_toward_191() -> None:
    """110 and 191 by the article, 165 by Dân Sinh on 5/12/2022; the rest from these and their days alone."""
    figures = {label: (value, note) for label, value, note in page_of("quang-ninh").figures}
    days_so_far, days_left = 563, 1153  # 20/4/2021 to 4/11/2022, and from there to 31/12/2025
    so_far, needed = (165 - 110) * 365.25 / days_so_far, (191 - 165) * 365.25 / days_left
    assert figures["Số cuối trước hạn"] == ("165 CLB", "số liệu đến 4/11/2022")
    assert figures["Chỉ tiêu"][0] == "191 CLB"
    assert figures["Khi đó còn thiếu"][0] == "26 CLB"
    assert "67,9 %" in figures["Khi đó còn thiếu"][1]  # 55 of 81
    pace, note = figures["Khi đó cần mỗi năm"]
    assert pace == f"{needed:.1f} CLB".replace(".", ",") == "8,2 CLB"
    assert f"{so_far:.1f} CLB/năm".replace(".", ",") == "35,7 CLB/năm" and "35,7 CLB/năm" in note


def test_lai_chau_had_18_of_25_before_the_deadline_and_34_were_seen_after_it() -> None:
    page = page_of("lai-chau")
    figures = {label: value for label, value, _ in page.figures}
    assert (figures["Số cuối trước hạn"], figures["Chỉ tiêu"], figures["Vượt"]) == (
        "18 CLB",
        "25 CLB",
        "9 CLB",
    )
    assert "34/25 CLB, thấy ngày 2/12/2022" in page.title
    assert "Lần cuối trước hạn là 18 CLB (11/6/2019)" in page.text
    assert "Tại hạn 2020: chưa báo cáo." in page.text


def test_thai_nguyen_shows_192_clubs_beside_a_draft_that_is_not_judged() -> None:
    page = page_of("thai-nguyen")
    figures = {label: value for label, value, _ in page.figures}
    assert figures["Số liệu gần nhất"] == "192 CLB"
    assert "dự thảo" in page.title and "không đánh giá" in page.title


def test_old_tuyen_quang_ended_with_4_of_34_and_the_135_of_the_new_one_are_not_its_own() -> None:
    page = page_of("tuyen-quang")
    figures = {label: value for label, value, _ in page.figures}
    assert (figures["Số cuối trước hạn"], figures["Chỉ tiêu"]) == ("4 CLB", "ít nhất 34 CLB")
    assert not any("135" in row["Số liệu"] for row in claims_of("tuyen-quang"))
    assert "135" not in page.text


def test_lai_chau_has_no_baseline_and_is_not_called_on_track() -> None:
    text = page_of("lai-chau").text
    assert "thiếu số đầu kỳ" in text and "đúng tiến độ" not in text


def test_new_tuyen_quang_has_135_clubs_and_none_of_the_figures_and_promises_of_the_old_one() -> None:
    page = page_of("tuyen-quang-2025")
    figures = {label: value for label, value, _ in page.figures}
    assert (figures["Số liệu gần nhất"], figures["Chỉ tiêu"], figures["Còn thiếu"]) == (
        "135 CLB",
        "200 CLB",
        "65 CLB",
    )
    sources = {row["Nguồn"] for row in claims_of("tuyen-quang-2025")}
    assert sources.isdisjoint({TUYEN_QUANG_2020.source, TUYEN_QUANG_2021.source})
    assert "34 CLB" not in page.find_table("Chỉ tiêu", "Hạn")["Chỉ tiêu"].to_list()


@pytest.mark.parametrize(
    "place", ["quang-ninh", "lai-chau", "thai-nguyen", "tuyen-quang", "tuyen-quang-2025"]
)
def test_both_languages_show_the_same_numbers(place: str) -> None:
    english = page_of(place, lang="en").find_table("Indicator", "Figure", "Scope", "Source")
    vietnamese = [row["Số liệu"].translate(str.maketrans(".,", ",.")) for row in claims_of(place)]
    assert numbers_of(vietnamese) == numbers_of(english["Figure"].to_list())


@pytest.mark.parametrize(("place", "one", "other"), CONTRADICTIONS.values(), ids=CONTRADICTIONS)
def test_a_contradiction_inside_the_articles_stands_open_on_the_page_with_both_sides(
    place: str, one: str, other: str
) -> None:
    table = page_of(place).find_table("Quy tắc", "Số liệu", "Đối chiếu với")
    rows = [" | ".join(map(str, row)) for row in table.itertuples(index=False)]
    assert any(one in row and other in row for row in rows), rows


@pytest.mark.parametrize("place", ["lai-chau", "thai-nguyen"])
def test_clubs_in_a_contradiction_are_not_called_people(place: str) -> None:
    """Members per club compares 874 people with 18 clubs."""
    table = page_of(place).find_table("Quy tắc", "Số liệu", "Đối chiếu với")
    rows = table[table["Quy tắc"].str.contains("Số thành viên mỗi CLB")]
    assert len(rows) and not rows["Đối chiếu với"].str.contains("người ").any()


@by_article
def test_every_figure_of_an_article_has_the_day_that_it_allows(article: Article) -> None:
    """A figure is never dated after the article that prints it."""
    allowed = {
        THAI_NGUYEN.source: {"7/12/2023"},
        TUYEN_QUANG_2021.source: {"tháng 10/2020"},
        TUYEN_QUANG_2020.source: {"5/10/2020"},
        LAI_CHAU.source: {"11/6/2019", "tháng 6/2019", "31/12/2018"},
        QUANG_NINH.source: {"20/4/2021"},
    }
    days = {row["Tính đến"] for row in claims_of(article.place) if row["Nguồn"] == article.source}
    assert days and days <= allowed[article.source]
