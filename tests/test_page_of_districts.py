"""The district page: which districts lag, and what is said where nothing is known."""

from __future__ import annotations

from functools import cache

import pandas as pd
import pytest

from clubs.choices.links import View
from clubs.choices.scope import Scope
from clubs.rooms.district.charts import find_narrowing
from clubs.rooms.district.districts import Districts, load_districts
from clubs.rooms.district.headline import say_headline
from clubs.store import versions
from clubs.store.declaration import DATA
from clubs.words.text import Words
from tests.by_hand import TODAY
from tests.reader import SEEN_ON, Reader

PHO_YEN = "thai-nguyen.pho-yen"


@cache
def opened(choices: str) -> Reader:
    return Reader().open(f"/district?{choices}&seen_on={SEEN_ON}")


def load(**choices: object) -> Districts:
    view = View(page="district", **{"seen_on": TODAY, **choices})  # type: ignore[arg-type]
    return load_districts(Scope(view, versions.current(), TODAY))


def test_the_title_says_how_much_the_districts_explain_and_which_are_lowest() -> None:
    told = pd.read_csv(DATA / "figures.csv").query(
        "indicator_id == 'clubs_total' and as_of_to == '2023-12-07'"
    )
    named = told[told["area_id"].str.startswith("thai-nguyen.")]["value"]
    title = opened("province=thai-nguyen").title
    assert f"{len(named)}/9 huyện nêu {named.sum():.0f} trong 192 CLB" in title
    assert f"thấp nhất là Định Hóa và Võ Nhai, mỗi nơi {named.min():.0f} CLB" in title
    assert "9 CLB chưa rõ ở huyện nào; nguồn không nêu Đồng Hỷ" in opened("province=thai-nguyen").text


def test_a_district_alone_is_compared_with_its_peers_and_shows_its_later_figures() -> None:
    page = opened(f"province=thai-nguyen&district={PHO_YEN}")
    assert page.title.startswith("Phổ Yên (Thái Nguyên): 36 CLB, 7/12/2023; trên mức trung bình 22,9 CLB")
    assert "57 CLB" in page.text and "không cùng loại" in page.text
    assert "Huyện không có chỉ tiêu riêng" in page.text


def test_a_district_with_a_promise_of_its_own_is_judged_by_it() -> None:
    page = opened("province=dak-nong&district=dak-nong.krong-no&indicator=clubs_per_commune")
    assert page.mistakes == []
    assert "Krông Nô" in page.title and "1–2 CLB" in page.title
    assert "đã kết thúc" in page.text and "đã sáp nhập" not in page.text + page.title


def test_a_district_of_which_only_a_project_is_counted_is_not_called_silent() -> None:
    assert "Đà Bắc và Lương Sơn chỉ có số của một phần CLB" in opened("province=hoa-binh").text
    assert "một phần CLB" not in opened("province=lam-dong").text


def test_a_province_whose_districts_said_nothing_lists_them_and_leads_elsewhere() -> None:
    page = opened("province=bac-kan")
    assert "chưa huyện nào trong 8 huyện" in page.title
    assert all(name in page.text for name in ("Ba Bể", "Chợ Đồn", "Pác Nặm"))
    assert "Thái Nguyên: 8 huyện có số liệu" in page.links
    assert not any("0 CLB" in alt for alt in page.alts)


def test_a_merged_province_shows_the_districts_of_its_old_parts_and_leads_to_them() -> None:
    page = opened("province=thai-nguyen-2025")
    assert "Bắc Kạn và Thái Nguyên" in page.title
    assert "không có cấp huyện" in " ".join(page.alerts)
    assert {"Bắc Kạn: 0 huyện có số liệu", "Thái Nguyên: 8 huyện có số liệu"} <= set(page.links)


def test_several_provinces_are_seen_together_each_with_its_own_lowest() -> None:
    page = opened("areas=thai-nguyen,lam-dong")
    assert page.title.startswith("Lâm Đồng và Thái Nguyên: 15/21 huyện")
    assert "Lâm Đồng: thấp nhất là Bảo Lộc, Đơn Dương và Đức Trọng" in page.text
    # the undated source of Lâm Đồng names Đạ Tẻh, so that the districts are those of its days
    assert "đã kết thúc trước" not in page.text
    assert "lam-dong.da-teh" in set(load(areas=("thai-nguyen", "lam-dong")).told["area_id"])


def test_a_district_with_a_figure_that_is_not_counted_is_said_to_have_ended() -> None:
    districts = load(province="lam-dong")
    counted = districts.rows["is_counted"] & (districts.rows["area_id"] != "lam-dong.da-teh")
    districts.__dict__["rows"] = districts.rows.assign(is_counted=counted)
    assert "Đạ Tẻh đã kết thúc trước" in say_headline(Words("vi"), districts)[1]


def test_the_chosen_districts_narrow_the_rest_of_the_page_but_not_the_bars() -> None:
    alone, whole = load(province="thai-nguyen", district=(PHO_YEN,)), load(province="thai-nguyen")
    assert len(alone.rows) == len(whole.rows) == 9
    assert set(alone.figures["district_id"]) == {PHO_YEN} < set(whole.figures["district_id"])
    assert set(alone.series["area_id"]) == {PHO_YEN}


def test_a_click_on_a_bar_narrows_and_a_second_one_opens_again() -> None:
    whole, alone = load(province="thai-nguyen"), load(province="thai-nguyen", district=(PHO_YEN,))
    assert find_narrowing(whole, {"customdata": PHO_YEN}) == {"district": (PHO_YEN,)}
    assert find_narrowing(alone, {"customdata": PHO_YEN}) == {"district": ()}
    assert find_narrowing(whole, {"customdata": ""}) == {}


def test_a_click_on_a_district_of_a_merged_province_leads_to_its_old_one() -> None:
    merged = load(province="thai-nguyen-2025")
    expected = {"province": "thai-nguyen", "areas": (), "district": (PHO_YEN,)}
    assert find_narrowing(merged, {"customdata": PHO_YEN}) == expected


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize(
    "choices",
    [
        "province=ha-noi", "province=quang-ninh", "province=thanh-hoa", "province=hoa-binh",
        "province=ba-ria-vung-tau", "province=thai-nguyen&indicator=members_total",
        "province=tuyen-quang&indicator=fund_total_vnd", "province=thai-nguyen&year=2010",
        "province=ha-noi&district=ha-noi.tay-ho&indicator=members_women_pct",
        "province=thai-nguyen&district=thai-nguyen.dong-hy",
        "province=thai-nguyen&district=thai-nguyen.pho-yen,thai-nguyen.dai-tu",
        "areas=dak-nong,hoa-binh,thanh-hoa,ha-tinh,nghe-an,phu-tho,yen-bai,tuyen-quang",
    ],
)  # fmt: skip
def test_thin_data_have_a_page_without_a_mistake(choices: str, lang: str) -> None:
    page = opened(f"{choices}&lang={lang}")
    assert page.mistakes == []
    assert page.title and "None" not in page.text and "nan" not in page.text.split()


def test_the_first_figure_of_a_year_is_not_known_before_it() -> None:
    page = opened("province=thai-nguyen&year=2022")
    assert "chưa huyện nào" in page.title and "192" not in page.text
