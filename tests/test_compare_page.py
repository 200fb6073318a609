"""The page Compare answers in one sentence, ranks only what can be ranked, and never breaks."""

from __future__ import annotations

import csv
from functools import cache

import pytest

from clubs.store.declaration import DATA
from clubs.words.text import LANGUAGES
from tests.reader import SEEN_ON, Reader

CHARTS = ("dumbbell", "indexed", "paces", "shares", "members", "slope")
CLOSED = tuple(f"{chart}-behind" for chart in CHARTS)


def list_regions() -> list[str]:
    with (DATA / "regions.csv").open(encoding="utf-8", newline="") as file:
        return [row["region_id"] for row in csv.DictReader(file)]


@cache
def compare(query: str) -> Reader:
    return Reader().open(f"/compare?{query}&seen_on={SEEN_ON}", CLOSED)


def test_the_title_says_which_grew_faster_from_its_own_start() -> None:
    reader = compare("areas=quang-ninh,thai-nguyen,lai-chau")
    assert reader.title == (
        "Quảng Ninh tăng nhanh hơn Lai Châu, tính từ số đầu kỳ của mỗi nơi: 35,7 CLB/năm"
        " so với nhiều nhất 7,5 CLB/năm"
    )
    assert "mới có một số liệu có ngày (1): Thái Nguyên" in reader.text


def test_the_same_in_english() -> None:
    assert compare("areas=quang-ninh,lai-chau&lang=en").title == (
        "Quang Ninh grew faster than Lai Chau, each from its own start: "
        "35.7 clubs a year against at most 7.5 clubs a year"
    )


def test_where_wording_leaves_it_open_the_title_names_no_winner() -> None:
    title = compare("areas=ha-noi,quang-ninh").title
    assert title.startswith("Chưa kết luận được nơi nào tăng nhanh nhất")
    assert "Hà Nội (nhiều nhất 107,1 CLB/năm)" in title and "Quảng Ninh (35,7 CLB/năm)" in title


def test_three_or_more_name_the_first_and_the_next() -> None:
    title = compare("areas=hoa-binh,lang-son,lai-chau").title
    assert title.startswith("Hòa Bình tăng nhanh nhất trong 3 nơi so được")
    assert title.endswith("tiếp theo là Lạng Sơn: 8,7 CLB/năm")


def test_one_place_alone_shows_its_pace_and_asks_for_another() -> None:
    reader = compare("areas=quang-ninh")
    assert reader.title == "Chỉ tính được tốc độ tăng của Quảng Ninh: 35,7 CLB/năm (20/4/2021 – 4/11/2022)"
    assert any("Mới chọn một nơi" in alert for alert in reader.alerts)


def test_figures_older_than_the_chosen_months_have_no_rank() -> None:
    within, beyond = (compare(f"areas=lai-chau,quang-ninh&months={months}") for months in (60, 24))
    assert "Quảng Ninh" in within.find_table("Hạng theo tốc độ").to_csv()
    assert "Quảng Ninh" not in beyond.find_table("Hạng theo tốc độ").to_csv()
    assert "số liệu gần nhất quá cũ" in beyond.text


def test_ranks_that_figures_cannot_tell_apart_are_shared() -> None:
    table = compare("region=dong-bang-song-hong").find_table("Hạng theo tốc độ").set_index("Tỉnh, thành phố")
    assert list(table.loc[["Hà Nội", "Quảng Ninh"], "Hạng theo tốc độ"]) == ["1–3/3", "1–2/3"]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("units", ["reported", "63", "34"])
@pytest.mark.parametrize("region", list_regions())
def test_every_region_is_drawn(region: str, units: str, lang: str) -> None:
    reader = compare(f"region={region}&units={units}&lang={lang}")
    assert reader.mistakes == [] and reader.title


@pytest.mark.parametrize(
    "query",
    [
        "areas=an-giang,ca-mau",
        "areas=an-giang",
        "areas=viet-nam",
        "areas=nowhere,quang-ninh",
        "areas=" + ",".join(["quang-ninh"] * 500),
        "areas=tuyen-quang,tuyen-quang-2025",
        "areas=gia-lai-2025,tuyen-quang-2025,hai-phong-2025",
        "region=nowhere",
        "region=tay-nguyen&areas=quang-ninh&months=1",
        "months=0",
        "since=2020-12-31&until=2022-12-31",
        "since=2022-12-31&until=2020-12-31",
        "since=2022-12-31",
        "until=1990-01-01",
        "year=2010",
        "year=2021&areas=quang-ninh,lai-chau,thanh-hoa",
        "province=thanh-hoa",
    ],
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_odd_choices_never_break_the_page(query: str, lang: str) -> None:
    reader = compare(f"{query}&lang={lang}")
    assert reader.mistakes == [] and reader.title
    assert not any(word in reader.text + reader.title for word in ("nan", "None", "NaT", "<NA>"))


def test_two_units_of_one_name_are_told_apart() -> None:
    assert "Tuyên Quang cũ" in compare("areas=tuyen-quang,tuyen-quang-2025").title


def test_merged_provinces_are_shown_as_sums_with_their_coverage_and_never_ranked_by_them() -> None:
    reader = compare("areas=thai-nguyen,quang-ninh,tuyen-quang")
    table = reader.find_table("Chưa có số").set_index("Tỉnh, thành phố")
    assert table.loc["Thái Nguyên", "Số liệu"] == "192 CLB"
    assert table.loc["Thái Nguyên", "Đã báo cáo"] == "Số của 1/2 đơn vị cũ, chưa phải tổng số"
    assert table.loc["Thái Nguyên", "Chưa có số"] == "Bắc Kạn"
    assert list(table.loc["Tuyên Quang", ["Số liệu", "Tính đến"]]) == ["135 CLB", "13/11/2025"]


def test_places_that_the_reform_left_alone_need_no_second_table() -> None:
    assert "34 tỉnh của ngày nay" not in compare("areas=quang-ninh,lai-chau").text


def test_every_chart_says_in_words_what_it_shows() -> None:
    reader = compare("areas=quang-ninh,thanh-hoa,lai-chau,hoa-binh")
    assert len(reader.alts) >= 5 and all(reader.alts)
    assert any(
        "Quảng Ninh: 110 (20/4/2021) → 165 (4/11/2022), chỉ tiêu 191 (2025)" in alt for alt in reader.alts
    )
