"""A place of which little is known, or that is no more, has a page worth opening, and nothing is invented."""

from __future__ import annotations

import pytest

from clubs import queries
from clubs.charts.measure import measure_text
from clubs.rooms.overview.cells import DatedTotal, Gap, Judged
from clubs.words.text import LANGUAGES, Words
from tests.reader import SEEN_ON, Reader

VI = Words("vi")
LINK_PX, PHONE_LINK_PX = 14, 281  # the longest text that 390 px showed whole, by the same measure
QUANG_NINH = {
    "latest_value": 165.0, "latest_bound": "exactly", "latest_as_of": "2022-11-04",
    "latest_as_of_printed": "2022-11-04", "target_value": 191.0, "target_bound": "exactly", "kind": "total",
    "now_value": 165.0, "now_bound": "exactly", "due": "2025-12-31", "due_printed": "2025",
    "completed_pct": 86.4, "gap": 26.0, "pace_required_per_year": 8.238, "pace_so_far_per_year": 35.68,
}  # fmt: skip


def open_place(area: str, **choices: str) -> Reader:
    query = "&".join(f"{name}={value}" for name, value in ({"seen_on": SEEN_ON} | choices).items())
    return Reader().open(f"/province?province={area}&{query}", ("why",))


def test_a_silent_province_tells_country_region_and_what_is_needed() -> None:
    reader = open_place("cao-bang")
    assert reader.mistakes == [] and reader.figures == []
    assert "Biết thêm được gì về Cao Bằng?" in reader.headings
    for part in (
        "Cả nước có 9.000 CLB",
        "ít nhất 6.000 CLB thành lập mới",
        "3/9 tỉnh, thành phố khác",
        "cần có:",
    ):
        assert part in reader.text
    neighbours = reader.find_table("Tỉnh, thành phố", "Tổng số CLB")
    assert "Lai Châu" in set(neighbours["Tỉnh, thành phố"]) and "Cao Bằng" not in neighbours.to_csv()
    assert "So sánh: Trung du và miền núi phía Bắc" in reader.links


def test_a_merged_province_without_figures_shows_its_old_units_and_adds_nothing_up() -> None:
    reader = open_place("phu-tho-2025")
    units = reader.find_table("Đơn vị", "Số liệu đã công bố")
    assert set(units["Đơn vị"]) == {"Hòa Bình cũ", "Phú Thọ cũ", "Vĩnh Phúc cũ"}
    assert reader.title.startswith("Phú Thọ: chưa có số của cả đơn vị mới; ")
    assert "139 CLB ở Hòa Bình cũ (năm 2025)" in reader.title and "Phú Thọ cũ: chưa có" in reader.title


def test_a_target_without_any_figure_shows_no_gap_and_no_pace() -> None:
    reader = open_place("hue")
    assert [label for label, _, _ in reader.figures] == ["Thành lập mới", "Chỉ tiêu mới"]
    assert any(heading.startswith("Biết thêm được gì") for heading in reader.headings)


@pytest.mark.parametrize("area", ["quang-ninh", "lai-chau", "thai-nguyen"])
def test_a_place_with_figures_needs_no_words_of_its_neighbours(area: str) -> None:
    assert not any(heading.startswith("Biết thêm") for heading in open_place(area).headings)


def test_a_unit_that_ended_needs_no_pace_any_more() -> None:
    needed = {label: (value, note) for label, value, note in open_place("tuyen-quang").figures}
    assert needed["Cần tăng mỗi năm"] == ("không còn đặt ra", "đã sáp nhập sau ngày 30/6/2025")
    assert needed["Khi đó còn thiếu"] == ("30 CLB", "chưa có số liệu mới từ khi giao chỉ tiêu")
    while_it_stood = open_place("tuyen-quang", year="2023", seen_on="2023-12-31")
    figures = {label: value for label, value, _ in while_it_stood.figures}
    assert figures["Cần tăng mỗi năm"] == "5,8 CLB"


def test_targets_of_new_clubs_alone_are_the_reason_why_members_are_not_judged() -> None:
    reader = Reader().open(f"/?indicator=members_total&seen_on={SEEN_ON}", ("promises",))
    promises = reader.find_table("Chỉ tiêu", "Phạm vi")
    assert list(promises["Phạm vi"]) == ["CLB mới thành lập"]
    assert "một phần CLB" in open_place("quang-ninh", indicator="members_total").text


def test_a_cell_of_the_table_sorts_by_its_number_and_reads_as_words() -> None:
    cells = {type(cell).__name__: cell(QUANG_NINH) for cell in (DatedTotal(VI), Judged(VI), Gap(VI))}  # type: ignore[arg-type]
    assert {name: (float(cell or 0), str(cell)) for name, cell in cells.items()} == {
        "DatedTotal": (165.0, "165 (11/2022)"),
        "Judged": (86.4, "165/191 (2025)"),
        "Gap": (26.0, "26 (8,2/35,7)"),
    }


def test_a_cell_keeps_the_bound_and_says_what_is_new_or_missing() -> None:
    row = QUANG_NINH | {"kind": "new", "target_bound": "at_least", "target_value": 85.0, "now_value": None}
    assert str(Judged(VI)(row)) == "—/≥85 mới (2025)"  # type: ignore[arg-type]
    assert Gap(VI)({"gap": None}) is None  # type: ignore[arg-type]
    exceeded = Gap(VI)({"gap": -30.0})  # type: ignore[arg-type]
    assert exceeded is not None and (float(exceeded), str(exceeded)) == (-30.0, "vượt 30")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_link_to_the_cases_of_a_place_is_not_cut_on_a_phone(lang: str) -> None:
    words = Words(lang)
    names = queries.run("areas_for_choice", units=None)[f"name_{lang}"]
    longest = max(names, key=lambda name: measure_text(name, LINK_PX))
    for said in (words("quality-all-of-place", n=31), words("district-findings-all", n=31, place=longest)):
        assert measure_text(said, LINK_PX) <= PHONE_LINK_PX, said


@pytest.mark.parametrize("units", ["", "&units=34"])
def test_every_place_of_the_overview_can_be_opened_by_keyboard(units: str) -> None:
    found = Reader().open(f"/overview?seen_on={SEEN_ON}{units}", ["places-text"])
    links = found.app.main.table[-1].value.to_csv()
    assert links.count("](province?") == 34 and "province=quang-ninh" in links


def test_the_title_of_the_overview_says_how_many_verdicts_rest_on_old_figures() -> None:
    assert "2/34 tỉnh, đều theo số liệu quá 24 tháng" in Reader().open(f"/?seen_on={SEEN_ON}").title
    assert "5/63 tỉnh, trong đó 3 theo số" in Reader().open(f"/?seen_on={SEEN_ON}&units=63").title


def test_the_overview_lists_undated_figures_sums_of_plans_and_contradictions_of_the_country() -> None:
    reader = Reader().open(f"/?seen_on={SEEN_ON}", ("promises", "claims", "findings"))
    assert reader.mistakes == []
    assert "không rõ ngày" in reader.find_table("Chỉ số", "Số liệu", "Nguồn").to_csv()
    sums = reader.find_table("Chỉ tiêu", "Văn bản", "Kết luận")
    (told,) = [row for row in sums.to_dict("records") if "5.000" in row["Chỉ tiêu"]]
    assert "số cộng từ kế hoạch" in told["Văn bản"] and told["Kết luận"] == "không đánh giá"
    assert "65" in reader.find_table("Quy tắc", "Đối chiếu với").to_csv()
