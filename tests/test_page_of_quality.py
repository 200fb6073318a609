"""The page about contradictions: what leads there, what narrows it, and what it shows of one finding."""

from __future__ import annotations

import re

import pytest

from clubs.queries import run_checks
from clubs.store import checks
from tests.by_hand import TODAY
from tests.reader import SEEN_ON, Reader

FINDING = "several_claims_one_place_date"


def open_page(query: str = "", opened: tuple[str, ...] = ()) -> Reader:
    return Reader().open(f"/quality?seen_on={SEEN_ON}&{query}", opened)


def test_the_title_counts_what_the_command_line_finds() -> None:
    found = run_checks(seen_on=TODAY)
    grave = found["severity"].isin(["error", "warning"]).sum()
    assert f" {grave} mâu thuẫn " in open_page().title
    notices = (found["severity"] == "notice").sum()
    assert f"Điều cần lưu ý: {notices}" in open_page().headings


def test_the_finding_that_takes_a_colour_lies_open_with_both_figures_and_the_clause() -> None:
    page = Reader().open("/quality?seen_on=2025-05-07")  # the day before a review settles the 6,000
    table = page.find_table("Số liệu", "Trên bảng theo dõi")
    assert list(table["Số liệu"]) == ["khoảng 3.021 CLB", "khoảng 6.000 CLB"]
    assert table["Trên bảng theo dõi"].iloc[0].startswith("Được hiện: loại nguồn “báo chí”")
    assert any("claim=f183" in shown.value.to_csv() for shown in page.app.main.table)


def test_a_chosen_rule_says_what_is_done_about_it_and_shows_its_rows() -> None:
    page = open_page("province=thai-nguyen&rule=parts_exceed_or_miss_whole")
    assert page.mistakes == []
    assert "chưa được nêu: Đồng Hỷ" in page.text and "phần chênh thành một cột riêng" in page.text
    assert len(page.find_table("Số liệu", "Trên bảng theo dõi")) == 1 + 8


def test_what_does_not_fit_is_counted_and_one_click_away() -> None:
    page = open_page("rule=undated_claims", ("rest",))
    assert "Đang hiện 16 trong 174 trường hợp." in page.text
    assert sum(len(table) for table in page.tables if "Điều tìm thấy" in table.columns) == 174


def test_every_rule_can_be_chosen_everywhere() -> None:
    reader = Reader()
    for check in checks.catalog():
        for place in ("", "&province=lai-chau", "&province=ha-giang&lang=en"):
            assert reader.open(f"/quality?seen_on={SEEN_ON}&rule={check.name}{place}").mistakes == []


def test_a_place_without_findings_says_so_and_draws_nothing() -> None:
    page = open_page("province=kon-tum")
    assert page.title == "Kon Tum: chưa có số liệu hay chỉ tiêu nào để kiểm tra"
    assert page.alts == [] and page.mistakes == []


def test_the_page_of_a_place_leads_to_its_contradictions() -> None:
    links = Reader().open(f"/province?province=lai-chau&seen_on={SEEN_ON}").links
    assert any("cả 20 trường hợp" in link for link in links)


@pytest.mark.parametrize("province", ["thai-nguyen", "hau-giang", "lam-dong"])
def test_the_page_of_districts_leads_to_as_many_cases_as_it_names(province: str) -> None:
    reader = Reader().open(f"/district?province={province}&seen_on={SEEN_ON}")
    led = [re.search(r"[Cc]ả (\d+) trường hợp", link) for link in reader.links]
    (named,) = [int(found[1]) for found in led if found]
    found = run_checks(seen_on=TODAY)["area_id"].str.split(".").str[0]
    assert named == found.eq(province).sum()
