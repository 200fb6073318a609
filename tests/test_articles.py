"""What the five articles print is what the pages show: no more, no less, and under the right article.

The figures below were typed from the articles, not from data/; each stands under its article's title.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import pytest

from tests.reader import SEEN_ON, Reader

ALL, NEW = "tất cả CLB", "CLB mới thành lập"
Printed = tuple[str, str, str]  # indicator, value in words, the clubs it speaks of


@dataclass(frozen=True)
class Article:
    """title: as printed, the reason for the figures. source: how a table cites it."""

    title: str
    place: str
    source: str
    figures: frozenset[Printed]


THAI_NGUYEN = Article(
    "Hội NCT tỉnh Thái Nguyên: Tập huấn nghiệp vụ CLB liên thế hệ tự giúp nhau năm 2023",
    "thai-nguyen",
    "Hội Người cao tuổi tỉnh Thái Nguyên, 7/12/2023",
    frozenset({
        ("Số CLB hiện có", "192 CLB", ALL),
        ("Thành viên CLB", "8.325 người", ALL),
        ("CLB thành lập mới", "87 CLB", ALL),
        ("Cán bộ được tập huấn", "36 người", ALL),
        ("Chủ nhiệm CLB được tập huấn", "98 người", ALL),
    }),
)  # fmt: skip

TUYEN_QUANG_2021 = Article(
    "Nhân rộng mô hình câu lạc bộ liên thế hệ tự giúp nhau",
    "tuyen-quang",
    "Báo điện tử Đảng Cộng sản Việt Nam, 2/12/2021",
    frozenset({
        ("Số CLB hiện có", "4 CLB", ALL),
        ("Người được tập huấn", "57 người", ALL),
        ("Vốn ban đầu mỗi CLB", "35 triệu đồng", ALL),
        ("Vốn ban đầu cho tăng thu nhập mỗi CLB", "30 triệu đồng", ALL),
        ("Vốn ban đầu cho trang thiết bị mỗi CLB", "5 triệu đồng", ALL),
    }),
)  # fmt: skip

TUYEN_QUANG_2020 = Article(
    "Tỉnh Tuyên Quang: Tập huấn thành lập và quản lý Câu lạc bộ Liên thế hệ tự giúp nhau",
    "tuyen-quang",
    "Hội Người cao tuổi Việt Nam, 5/10/2020",
    frozenset({("Số CLB hiện có", "4 CLB", ALL), ("Người được tập huấn", "60 người", ALL)}),
)

LAI_CHAU = Article(
    "Hội NCT tỉnh Lai Châu: Tiếp tục thành lập mới, nâng cao chất lượng hoạt động CLB liên thế hệ tự giúp nhau",
    "lai-chau",
    "Hội Người cao tuổi Việt Nam, 11/6/2019",
    frozenset({
        ("Số CLB hiện có", "18 CLB", ALL),
        ("CLB thành lập mới", "7 CLB", "CLB của đề án, kế hoạch (307/QĐ-UBND)"),
        ("Tỷ lệ hoàn thành kế hoạch (nguồn nêu)", "100 %", ALL),
        ("Thành viên CLB", "874 người", ALL),
        ("Tổng quỹ CLB", "810 triệu đồng", ALL),
        ("Quỹ bình quân mỗi CLB", "gần 50 triệu đồng", ALL),
        ("Thành viên được vay vốn", "70 người", ALL),
        ("Tổng tiền cho vay", "450 triệu đồng", ALL),
        ("Thành viên CLB", "325 người", NEW),
        ("Thành viên nữ", "215 người", NEW),
        ("Tỷ lệ thành viên nữ", "64 %", NEW),
        ("Thành viên là người dân tộc thiểu số", "226 người", NEW),
        ("Tỷ lệ thành viên dân tộc thiểu số", "82 %", NEW),
        ("Thành viên từ 55 tuổi", "231 người", NEW),
        ("Tỷ lệ thành viên từ 55 tuổi", "71 %", NEW),
        ("Thành viên dưới 55 tuổi", "94 người", NEW),
        ("Tỷ lệ thành viên dưới 55 tuổi", "29 %", NEW),
        ("Thành viên ban chủ nhiệm", "35 người", NEW),
        ("Vốn ban đầu mỗi CLB", "25 triệu đồng", NEW),
        ("Vốn tự huy động", "248 triệu đồng", NEW),
        ("Vốn tự huy động mỗi CLB", "trên 35 triệu đồng", NEW),
        ("Thành viên được vay vốn", "42 người", NEW),
        ("Tổng tiền cho vay", "trên 200 triệu đồng", NEW),
    }),
)  # fmt: skip

QUANG_NINH = Article(
    "Triển khai Quyết định 1336/QĐ-TTg phê duyệt Đề án nhân rộng mô hình Câu lạc bộ liên thế hệ tự giúp nhau",
    "quang-ninh",
    "Trung tâm TTVH Móng Cái, 20/4/2021",
    frozenset({("Số CLB hiện có", "110 CLB", ALL)}),
)

ARTICLES = [THAI_NGUYEN, TUYEN_QUANG_2021, TUYEN_QUANG_2020, LAI_CHAU, QUANG_NINH]

# What an article says was promised: indicator of the link, the promise in words, its due date in words.
PROMISES = [
    (QUANG_NINH, "clubs_total", "191 CLB", "2025"),
    (QUANG_NINH, "clubs_total", "ít nhất 85 CLB thành lập mới", "2025"),
    (QUANG_NINH, "members_total", "trên 5.000 người", "2025"),
    (QUANG_NINH, "members_older_pct", "trên 60 %", "2025"),
    (QUANG_NINH, "districts_covered_pct", "100 %", "2025"),
    (QUANG_NINH, "clubs_maintained_pct", "100 %", "2025"),
    (QUANG_NINH, "initial_fund_per_club_vnd", "ít nhất 20 triệu đồng", "2025"),
    (LAI_CHAU, "clubs_total", "25 CLB", "2020"),
    (LAI_CHAU, "clubs_total", "7 CLB thành lập mới", "2020"),
    (TUYEN_QUANG_2021, "clubs_total", "ít nhất 34 CLB", "2025"),
    (TUYEN_QUANG_2021, "members_total", "trên 2.000 người", "2025"),
    (TUYEN_QUANG_2021, "members_older", "1.300 người", "2025"),
    (TUYEN_QUANG_2021, "clubs_new_per_district", "1–2 CLB", "2025"),
]

DISTRICTS = {
    THAI_NGUYEN: {
        "Thái Nguyên": "42 CLB", "Phổ Yên": "36 CLB", "Sông Công": "8 CLB", "Phú Lương": "49 CLB",
        "Phú Bình": "33 CLB", "Đại Từ": "11 CLB", "Định Hóa": "2 CLB", "Võ Nhai": "2 CLB",
    },
    TUYEN_QUANG_2021: {"Tuyên Quang": "2 CLB", "Yên Sơn": "2 CLB"},
}  # fmt: skip


@cache
def page_of(place: str, indicator: str = "clubs_total", lang: str = "vi") -> Reader:
    link = f"/province?province={place}&indicator={indicator}&lang={lang}&seen_on={SEEN_ON}"
    return Reader().open(link, ["claims", "parts-words", "why"])


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
    """18 in June 2019, 7 of them new that year: at least 11 before. 25 in all, all 25 new: none at the start."""
    derived = {row["Tính đến"]: row["Số liệu"] for row in claims_of("lai-chau") if is_derived(row)}
    assert set(derived) == {"31/12/2018", "5/4/2017"}
    assert "ít nhất 11 CLB" in derived["31/12/2018"] and "0 CLB" in derived["5/4/2017"]


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
    """110 and 191 by the article, 165 by Dân Sinh on 5/12/2022; gap and paces from these and their days alone."""
    figures = {label: (value, note) for label, value, note in page_of("quang-ninh").figures}
    days_so_far, days_left = 563, 1153  # 20/4/2021 to 4/11/2022, and from there to 31/12/2025
    so_far, needed = (165 - 110) * 365.25 / days_so_far, (191 - 165) * 365.25 / days_left
    assert figures["Hiện có"] == ("165 CLB", "số liệu đến 4/11/2022")
    assert figures["Chỉ tiêu"][0] == "191 CLB"
    assert figures["Còn thiếu"][0] == "26 CLB"
    assert "67,9 %" in figures["Còn thiếu"][1]  # 55 of 81
    pace, note = figures["Cần tăng mỗi năm"]
    assert pace == f"{needed:.1f} CLB/năm".replace(".", ",") == "8,2 CLB/năm"
    assert f"{so_far:.1f} CLB/năm".replace(".", ",") == "35,7 CLB/năm" and "35,7 CLB/năm" in note


def test_lai_chau_shows_18_of_25_and_what_came_after_only_as_information() -> None:
    page = page_of("lai-chau")
    figures = {label: value for label, value, _ in page.figures}
    assert (figures["Hiện có"], figures["Chỉ tiêu"], figures["Còn thiếu"]) == ("18 CLB", "25 CLB", "7 CLB")
    assert "18/25 CLB" in page.title and "34" not in page.title
    assert "sau hạn có số liệu 34 CLB (2/12/2022), chỉ để tham khảo" in page.text


def test_thai_nguyen_shows_192_clubs_beside_a_draft_that_is_not_judged() -> None:
    page = page_of("thai-nguyen")
    figures = {label: value for label, value, _ in page.figures}
    assert figures["Hiện có"] == "192 CLB"
    assert "dự thảo" in page.title and "không đánh giá" in page.title


def test_old_tuyen_quang_ended_with_4_of_34_and_the_135_of_the_new_one_are_not_its_own() -> None:
    page = page_of("tuyen-quang")
    figures = {label: value for label, value, _ in page.figures}
    assert (figures["Hiện có"], figures["Chỉ tiêu"]) == ("4 CLB", "ít nhất 34 CLB")
    assert not any("135" in row["Số liệu"] for row in claims_of("tuyen-quang"))
    assert "135" not in page.text


def test_new_tuyen_quang_has_135_clubs_and_none_of_the_figures_and_promises_of_the_old_one() -> None:
    page = page_of("tuyen-quang-2025")
    figures = {label: value for label, value, _ in page.figures}
    assert (figures["Hiện có"], figures["Chỉ tiêu"], figures["Còn thiếu"]) == ("135 CLB", "200 CLB", "65 CLB")
    sources = {row["Nguồn"] for row in claims_of("tuyen-quang-2025")}
    assert sources.isdisjoint({TUYEN_QUANG_2020.source, TUYEN_QUANG_2021.source})
    assert "34 CLB" not in page.find_table("Chỉ tiêu", "Hạn")["Chỉ tiêu"].to_list()


@pytest.mark.parametrize("place", ["quang-ninh", "lai-chau", "thai-nguyen", "tuyen-quang", "tuyen-quang-2025"])
def test_both_languages_show_the_same_numbers(place: str) -> None:
    english = page_of(place, lang="en").find_table("Indicator", "Figure", "Scope", "Source")
    vietnamese = [row["Số liệu"].translate(str.maketrans(".,", ",.")) for row in claims_of(place)]
    assert numbers_of(vietnamese) == numbers_of(english["Figure"].to_list())


CONTRADICTIONS = {
    "110 + 85 = 195 beside 191": ("quang-ninh", "195", "191"),
    "64 % women, but 215 of 325 are 66.2 %": ("lai-chau", "64", "66,2"),
    "82 % ethnic minorities, but 226 of 325 are 69.5 %": ("lai-chau", "82", "69,5"),
    "nearly 50 million a club, but 810 / 18 = 45": ("lai-chau", "gần 50 triệu đồng", "45"),
    "the districts add up to 183 of 192": ("thai-nguyen", "183", "192"),
    "trained: 57 people or 60": ("tuyen-quang", "57 người", "60 người"),
    "1-2 clubs for each of 7 districts are 14 of 34": ("tuyen-quang", "14", "34"),
}


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
        LAI_CHAU.source: {"11/6/2019", "tháng 6/2019", "31/12/2018", "5/4/2017"},
        QUANG_NINH.source: {"20/4/2021"},
    }
    days = {row["Tính đến"] for row in claims_of(article.place) if row["Nguồn"] == article.source}
    assert days and days <= allowed[article.source]
