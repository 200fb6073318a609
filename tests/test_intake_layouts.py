"""Layouts of life: each a trap named by its rule, with every cell that must come out of it."""

import datetime as dt
from typing import Any

import pytest

from clubs.store import versions
from tests.intake_layouts import list_cells, list_left, list_questions, read_bytes, read_rows, write_book

END = "Tính đến ngày 31/12/2024"
TWO: list[Any] = [["Lai Châu", 40], ["Sơn La", 50]]


def clubs(run: Any) -> dict[str, tuple[Any, ...]]:
    return list_cells(run, "area_id", "value")


def test_a_turned_table_has_its_places_in_the_header_and_their_sum_is_left_out() -> None:
    run = read_rows(
        [
            ["Kết quả đến 30/6/2024"],
            ["Chỉ tiêu", "ĐVT", "TP Hạ Long", "TX Quảng Yên", "Cộng"],
            ["Số CLB", "CLB", 8, 13, 21],
            ["Trong đó: thành lập mới trong quý", "CLB", 1, 2, 3],
            ["Tổng quỹ", "triệu đồng", 328, 573.5, 901.5],
        ]
    )
    assert list_cells(run, "area_id", "indicator_id", "value", "period_start") == {
        "C3": ("quang-ninh.ha-long-2020", "clubs_total", 8, None),
        "D3": ("quang-ninh.quang-yen", "clubs_total", 13, None),
        "C4": ("quang-ninh.ha-long-2020", "clubs_new", 1, "2024-04-01"),
        "D4": ("quang-ninh.quang-yen", "clubs_new", 2, "2024-04-01"),
        "C5": ("quang-ninh.ha-long-2020", "fund_total_vnd", 328_000_000, None),
        "D5": ("quang-ninh.quang-yen", "fund_total_vnd", 573_500_000, None),
    }
    assert list_left(run) == {"total": ["E"]}


def test_two_tables_beside_each_other_are_two_tables() -> None:
    head: list[Any] = ["TT", "Tỉnh", "Số CLB", None, "TT", "Tỉnh", "Số CLB"]
    run = read_rows([[END], head, [1, "Hà Giang", 20, None, 3, "Lai Châu", 41]])
    assert clubs(run) == {"C3": ("ha-giang", 20), "G3": ("lai-chau", 41)}


def test_a_table_below_has_its_own_title_place_and_day() -> None:
    run = read_rows(
        [
            ["BIỂU 1: tỉnh Nghệ An, tính đến 31/12/2023"],
            ["TT", "Huyện", "Số CLB"],
            [1, "Kỳ Sơn", 5],
            ["", "Cộng", 5],
            [],
            ["BIỂU 2: tỉnh Hà Tĩnh, tính đến 31/12/2022"],
            ["TT", "Huyện", "Số thành viên"],
            [1, "Hương Sơn", 300],
        ]
    )
    assert list_cells(run, "area_id", "as_of_to") == {
        "C3": ("nghe-an.ky-son", "2023-12-31"),
        "C8": ("ha-tinh.huong-son", "2022-12-31"),
    }


def test_the_sheet_name_is_the_place_of_a_form() -> None:
    rows: list[Any] = [
        ["Năm 2024"],
        ["Nội dung", "Số lượng"],
        ["Số CLB hiện có", 35],
        ["CLB mới thành lập trong năm", 6],
    ]
    run = read_bytes(write_book(("Cao Bằng", rows), ("Lai Châu", rows)))
    found = [(cell["sheet"], cell["area_id"], cell["indicator_id"]) for cell in run.report["cells"]]
    names = ("clubs_total", "clubs_new")
    assert found == [("Cao Bằng", "cao-bang", name) for name in names] + [
        ("Lai Châu", "lai-chau", name) for name in names
    ]


def test_months_as_columns_are_flows_of_their_month_and_their_sum_is_left_out() -> None:
    run = read_rows(
        [
            ["CLB thành lập mới theo tháng, năm 2025"],
            ["TT", "Tỉnh", "Tháng 1", "Tháng 2", "Cộng"],
            [1, "Lai Châu", 1, 2, 3],
            [2, "Sơn La", 2, "-", 2],
        ]
    )
    assert list_cells(run, "value", "period_start", "as_of_to") == {
        "C3": (1, "2025-01-01", "2025-01-31"),
        "D3": (2, "2025-02-01", "2025-02-28"),
        "C4": (2, "2025-01-01", "2025-01-31"),
    }
    assert list_left(run) == {"total": ["E"]}


def test_a_quarter_is_the_last_day_of_a_stock_and_the_whole_of_a_flow() -> None:
    run = read_rows(
        [
            ["Năm 2025"],
            ["TT", "Đơn vị", "Số CLB", None, "CLB thành lập mới", None],
            [None, None, "Quý I", "Quý II", "Quý I", "Quý II"],
            [1, "Lai Châu", 40, 42, 1, 2],
        ],
        merged=("C2:D2", "E2:F2", "A2:A3", "B2:B3"),
    )
    assert list_cells(run, "indicator_id", "as_of_from", "as_of_to", "period_start") == {
        "C4": ("clubs_total", "2025-03-31", "2025-03-31", None),
        "D4": ("clubs_total", "2025-06-30", "2025-06-30", None),
        "E4": ("clubs_new", "2025-01-01", "2025-03-31", "2025-01-01"),
        "F4": ("clubs_new", "2025-04-01", "2025-06-30", "2025-04-01"),
    }


def test_years_over_groups_of_columns_date_what_stands_below_them() -> None:
    run = read_rows(
        [
            ["Báo cáo tỉnh Nghệ An"],
            [None, None, "Năm 2023", None, "Năm 2024", None],
            ["TT", "Huyện", "Số CLB", "Thành viên", "Số CLB", "Thành viên"],
            [1, "Kỳ Sơn", 5, 250, 6, 300],
        ],
        merged=("C2:D2", "E2:F2"),
    )
    assert list_cells(run, "indicator_id", "as_of_to") == {
        "C4": ("clubs_total", "2023-12-31"),
        "D4": ("members_total", "2023-12-31"),
        "E4": ("clubs_total", "2024-12-31"),
        "F4": ("members_total", "2024-12-31"),
    }


def test_years_as_rows_are_of_the_place_in_the_title() -> None:
    run = read_rows(
        [["Số liệu CLB tỉnh Lai Châu"], ["Năm", "Số CLB", "CLB mới"], [2021, 20, 5], [2022, 34, 14]]
    )
    assert list_cells(run, "area_id", "as_of_to", "period_start") == {
        "B3": ("lai-chau", "2021-12-31", None),
        "C3": ("lai-chau", "2021-12-31", "2021-01-01"),
        "B4": ("lai-chau", "2022-12-31", None),
        "C4": ("lai-chau", "2022-12-31", "2022-01-01"),
    }


def test_days_that_excel_keeps_as_dates_head_columns() -> None:
    days = [dt.date(2024, 12, 31), dt.date(2025, 6, 30)]
    run = read_rows([["Số CLB LTHTGN"], ["Tỉnh", *days], ["Lai Châu", 40, 45]])
    assert list_cells(run, "value", "as_of_to") == {"B3": (40, "2024-12-31"), "C3": (45, "2025-06-30")}


def test_percent_cells_are_shares_even_under_a_heading_of_counts() -> None:
    rows: list[Any] = [
        [END],
        ["Tỉnh", "Số thành viên", "Nữ"],
        ["Lai Châu", 1000, 0.605],
        ["Sơn La", 2000, 0.7],
    ]
    run = read_rows(rows, formats={"C3": "0.0%", "C4": "0%"})
    assert list_cells(run)["C3"] == ("lai-chau", "members_women_pct", 60.5)


def test_a_share_without_a_percent_sign_that_is_never_above_one_is_asked() -> None:
    run = read_rows([[END], ["Tỉnh", "Tỷ lệ nữ"], ["Lai Châu", 0.6], ["Sơn La", 0.65]])
    assert list_questions(run) == [("unit", "B2", ["B3", "B4"])]


@pytest.mark.parametrize(
    ("written", "value", "high", "bound"),
    [
        ("trên 40", 40, None, "over"),
        ("khoảng 3.021", 3021, None, "about"),
        ("gần 200", 200, None, "nearly"),
        ("ít nhất 75 CLB", 75, None, "at_least"),
        ("hơn 100", 100, None, "over"),
        ("41/30", 41, None, "exactly"),
        ("50-70", 50, 70, "between"),
        ("1.279", 1279, None, "exactly"),
        ("1,279", 1279, None, "exactly"),
        ("40*", 40, None, "exactly"),
    ],
)
def test_a_cell_says_its_number_with_its_bound(
    written: str, value: int, high: int | None, bound: str
) -> None:
    run = read_rows([[END], ["Tỉnh", "Số CLB"], ["Lai Châu", written], ["Sơn La", 5000]])
    assert list_cells(run, "value", "value_high", "bound")["B3"] == (value, high, bound)


def test_a_number_below_which_something_lies_is_asked() -> None:
    run = read_rows([[END], ["Tỉnh", "Số CLB"], ["Lai Châu", "dưới 20"], ["Sơn La", 5]])
    assert list_questions(run) == [("value", "B3", ["B3"])]


def test_a_dash_and_a_blank_are_not_reported_and_a_zero_beside_them_is_none() -> None:
    rows: list[Any] = [
        [END],
        ["Tỉnh", "Số CLB", "Hộ nghèo"],
        ["Lai Châu", 0, 0],
        ["Sơn La", 41, "-"],
        ["Nghệ An", 0, 12],
    ]
    run = read_rows(rows)
    assert clubs(run) == {"B4": ("son-la", 41), "C3": ("lai-chau", 0), "C5": ("nghe-an", 12)}
    assert list_questions(run) == [("value", "B3", ["B3", "B5"])]
    answers = [{**run.report["questions"][0], "answer": 0}]
    assert clubs(read_rows(rows, answers))["B5"] == ("nghe-an", 0)


def test_money_is_in_dong_whatever_its_unit_and_without_one_it_is_asked() -> None:
    run = read_rows(
        [[END], ["Tỉnh", "Quỹ (nghìn đồng)", "Dư nợ (tỷ đồng)", "Tổng quỹ CLB"], ["Sơn La", 1500, 1.2, 7]]
    )
    assert list_cells(run, "value") == {"B3": (1_500_000,), "C3": (1_200_000_000,)}
    assert list_questions(run) == [("unit", "D2", ["D3"])]


def test_one_cell_in_another_unit_than_its_column_is_asked() -> None:
    rows: list[Any] = [
        [END],
        ["ĐVT: triệu đồng"],
        ["Tỉnh", "Số CLB", "Quỹ"],
        ["Nghệ An", 9, 400_000_000],
        ["Sơn La", 9, 400],
    ]
    run = read_rows(rows)
    assert list_questions(run) == [("unit", "C4", ["C4"])]
    answers = [{**run.report["questions"][0], "answer": "dong"}]
    assert list_cells(read_rows(rows, answers), "value")["C4"] == (400_000_000,)


def test_a_sheet_without_a_day_is_asked_once() -> None:
    run = read_rows([["Tỉnh", "Số CLB"], *TWO])
    assert list_questions(run) == [("date", "", ["B2", "B3"])]
    answers = [{"sheet": "Biểu", "cell": "", "kind": "date", "said": "", "answer": "2024-12-31"}]
    dated = read_rows([["Tỉnh", "Số CLB"], *TWO], answers)
    assert list_cells(dated, "as_of_to") == {"B2": ("2024-12-31",), "B3": ("2024-12-31",)}


@pytest.mark.parametrize(
    "rows",
    [
        [["Báo cáo năm 2025"], ["Tỉnh", "Số CLB năm 2024"], *TWO],
        [["BÁO CÁO QUÝ III NĂM 2025"], ["Số liệu tính đến 31/12/2025"], ["Tỉnh", "Số CLB"], *TWO],
        [["Tính đến 31/12/2026"], ["Tỉnh", "Số CLB"], *TWO],
        [["Clubs as of 9/30/2026"], ["Province", "Clubs"], *TWO],
        [["HỘI NCT", "Lai Châu, ngày 5 tháng 10 năm 2025"], ["Tỉnh", "Số CLB"], *TWO],
        [[END], ["Tỉnh", "CLB thành lập mới"], *TWO],
    ],
    ids=["header against title", "two titles", "future", "month first", "signature", "flow without period"],
)
def test_a_day_in_doubt_is_asked_and_its_cells_wait(rows: Any) -> None:
    run = read_rows(rows)
    assert [question["kind"] for question in run.report["questions"]] == ["date"]
    assert run.report["cells"] == []


def test_a_place_is_read_with_the_day_of_its_own_cell() -> None:
    run = read_rows([["Số CLB"], ["Tỉnh", 2024, 2025], ["Tuyên Quang", 100, 149]])
    assert list_cells(run, "area_id") == {"B3": ("tuyen-quang",), "C3": ("tuyen-quang-2025",)}


def test_ha_tay_of_2007_is_not_ha_noi() -> None:
    run = read_rows([["Số liệu năm 2007"], ["Tỉnh", "Số CLB"], ["Hà Tây", 4], ["Hà Nội", 3], ["Nam Định", 2]])
    assert list_cells(run, "area_id", "class") == {
        "B3": (None, "unplaced"),
        "B4": ("ha-noi", "outside"),
        "B5": ("nam-dinh", "new"),
    }


def test_a_district_after_its_end_is_outside() -> None:
    run = read_rows([["Tính đến 30/9/2026"], ["Huyện", "Số CLB"], ["Vân Đồn", 3], ["Bình Liêu", 41]])
    assert list_cells(run, "area_id", "class") == {
        "B3": ("quang-ninh.van-don", "outside"),
        "B4": ("quang-ninh.binh-lieu", "outside"),
    }


def test_a_table_that_names_ended_provinces_may_mean_the_old_ones_of_the_same_name() -> None:
    run = read_rows([["Tính đến 30/9/2026"], ["Tỉnh", "Số CLB"], ["Hà Giang", 3], ["Tuyên Quang", 41]])
    assert list_cells(run, "area_id", "class") == {"B3": ("ha-giang", "outside")}
    assert list_questions(run) == [("place", "A4", ["B4"])]


def test_figures_of_before_worked_out_on_later_units_are_asked() -> None:
    run = read_rows(
        [
            ["Số CLB theo 34 tỉnh (đã quy đổi theo địa giới mới)"],
            ["Tỉnh", "2024", "2025"],
            ["Lào Cai", 40, 50],
        ]
    )
    assert list_questions(run) == [("sheet", "A1", ["B3"])]
    assert list_cells(run, "area_id") == {"C3": ("lao-cai-2025",)}


def test_a_list_of_all_provinces_of_today_with_figures_of_before_is_asked() -> None:
    cursor = versions.open_current().cursor()
    named = cursor.execute(
        "select name_vi from areas where level = 'province' and valid_to is null"
    ).fetchall()
    run = read_rows([["Số CLB"], ["Tỉnh", 2024, 2025], *[[name, 400, 410] for (name,) in named]])
    assert [(kind, cell, len(cells)) for kind, cell, cells in list_questions(run)] == [("sheet", "A2", 34)]
    assert {cell["as_of_to"] for cell in run.report["cells"]} == {"2025-12-31"}


def test_a_name_nearly_right_is_asked_and_a_name_of_nobody_is_not_placed() -> None:
    run = read_rows([[END], ["Tỉnh", "Số CLB"], ["Hà Gianng", 3], ["Hậu Giang", 4], ["Qwrtz", 5]])
    assert list_cells(run, "area_id", "class") == {"B4": ("hau-giang", "new"), "B5": (None, "unplaced")}
    assert {"ha-giang", "hau-giang"} <= set(run.report["questions"][0]["candidates"])


def test_the_province_above_its_districts_tells_them_apart_and_is_their_sum() -> None:
    run = read_rows(
        [
            ["Tính đến 31/12/2023"],
            ["TT", "Đơn vị", "Số CLB"],
            ["I", "Tỉnh Tiền Giang", 25],
            [1, "Châu Thành", 10],
            [2, "Cái Bè", 15],
            ["II", "Tỉnh Bến Tre", 30],
            [1, "Châu Thành", 12],
            [2, "Ba Tri", 17],
        ]
    )
    assert clubs(run) == {
        "C4": ("tien-giang.chau-thanh", 10),
        "C5": ("tien-giang.cai-be", 15),
        "C7": ("ben-tre.chau-thanh", 12),
        "C8": ("ben-tre.ba-tri", 17),
    }
    assert list_left(run) == {"total": [3, 6]}
    assert [finding["cells"][0] for finding in run.report["findings"]] == ["C6"]


def test_a_merged_province_holds_for_the_districts_beside_it() -> None:
    rows: list[Any] = [["Tính đến 31/12/2023"], ["Tỉnh", "Huyện", "Số CLB"], ["Tiền Giang", "Châu Thành", 10]]
    rows += [[None, "Cái Bè", 15], ["Bến Tre", "Châu Thành", 12], [None, "Ba Tri", 17]]
    run = read_rows(rows, merged=("A3:A4", "A5:A6"))
    assert [cell["area_id"] for cell in run.report["cells"]] == [
        "tien-giang.chau-thanh",
        "tien-giang.cai-be",
        "ben-tre.chau-thanh",
        "ben-tre.ba-tri",
    ]


def test_totals_at_the_top_and_of_groups_are_compared_and_never_loaded() -> None:
    run = read_rows(
        [
            ["Tỉnh Nghệ An, tính đến 31/12/2023"],
            ["TT", "Đơn vị", "Số CLB"],
            ["A", "Tổng số", 110],
            ["I", "Khu vực miền núi", 50],
            [1, "Kỳ Sơn", 20],
            [2, "Quế Phong", 30],
            ["II", "Khu vực đồng bằng", 61],
            [3, "Diễn Châu", 60],
        ]
    )
    assert clubs(run) == {
        "C5": ("nghe-an.ky-son", 20),
        "C6": ("nghe-an.que-phong", 30),
        "C8": ("nghe-an.dien-chau", 60),
    }
    assert list_left(run) == {"total": [3, 4, 7]}
    assert [one["cells"][0] for one in run.report["findings"] if one["check"] == "sheet_total_differs"] == [
        "C7"
    ]


def test_the_whole_province_is_a_total_beside_its_communes() -> None:
    rows: list[Any] = [["CLB các xã, phường tỉnh Tuyên Quang, Quý III/2026"], ["TT", "Xã, phường", "Số CLB"]]
    run = read_rows([*rows, [1, "Tân Trào", 3], [2, "Minh Xuân", 5], ["", "Toàn tỉnh", 8]])
    assert clubs(run) == {"C3": ("tuyen-quang-2025.tan-trao", 3), "C4": ("tuyen-quang-2025.minh-xuan", 5)}
    assert list_left(run) == {"total": [5]}


def test_a_header_that_comes_again_is_the_same_table() -> None:
    head: list[Any] = ["TT", "Tỉnh", "Số CLB"]
    run = read_rows([[END], head, [1, "Lai Châu", 3], head, [2, "Sơn La", 5], ["", "Tổng cộng", 8]])
    assert clubs(run) == {"C3": ("lai-chau", 3), "C5": ("son-la", 5)}
    assert list_left(run) == {"repeated_header": [4], "total": [6]}


def test_plans_and_comparisons_are_left_out() -> None:
    run = read_rows(
        [
            ["Năm 2025"],
            ["TT", "Tỉnh", "CLB thành lập mới", None, None, "Tăng/giảm so với 2024"],
            [None, None, "Kế hoạch", "Thực hiện", "Đạt (%)", None],
            [1, "Lai Châu", 30, 41, 136.7, 5],
        ],
        merged=("C2:E2", "A2:A3", "B2:B3", "F2:F3"),
    )
    assert list_cells(run) == {"D4": ("lai-chau", "clubs_new", 41)}
    assert list_left(run) == {"target": ["C"], "difference": ["E", "F"]}


def test_what_cannot_be_is_printed_and_not_loaded() -> None:
    head: list[Any] = ["Tỉnh", "Số CLB", "Thành viên", "Nữ", "Tỷ lệ nữ (%)"]
    run = read_rows([[END], head, ["Nghệ An", 3, 100, 120, 120], ["Sơn La", -9, 50.5, 20, 40]])
    assert {cell["cell"] for cell in run.report["cells"] if cell["class"] == "impossible"} == {
        "D3",
        "E3",
        "B4",
        "C4",
    }


def test_clubs_of_thousands_of_members_are_asked() -> None:
    run = read_rows(
        [[END], ["Tỉnh", "Số CLB", "Thành viên"], ["Nghệ An", 200, 1_000_000], ["Sơn La", 50, 2500]]
    )
    assert list_questions(run) == [("value", "C3", ["C3"])]


def test_the_same_place_twice_is_asked_and_the_chosen_row_counts() -> None:
    rows: list[Any] = [[END], ["Tỉnh", "Số CLB"], ["Lai Châu", 30], ["Sơn La", 9], ["Lai Châu", 70]]
    run = read_rows(rows)
    assert list_questions(run) == [("place", "A5", ["B3", "B5"])]
    chosen = read_rows(rows, [{**run.report["questions"][0], "answer": "A5"}])
    assert clubs(chosen) == {"B4": ("son-la", 9), "B5": ("lai-chau", 70)}


def test_hidden_rows_are_read_and_said_and_hidden_columns_and_sheets_wait() -> None:
    rows: list[Any] = [[END], ["Tỉnh", "Số CLB", "Thành viên"], ["Cao Bằng", 3, 100], ["Sơn La", 9, 400]]
    about: dict[str, Any] = {"hidden_rows": (3,), "hidden_columns": ("C",), "hidden_sheets": ("Cũ",)}
    run = read_bytes(write_book(("Biểu", rows), ("Cũ", rows), **about))
    assert list_cells(run, "value", "note") == {"B3": (3, "dòng đang bị ẩn trong bảng"), "B4": (9, "")}
    assert [(s["sheet"], s["kind"]) for s in run.report["sheets"]] == [("Biểu", "places"), ("Cũ", "ignored")]
    assert (run.exit_code, list_left(run)) == (0, {"hidden": ["C"]})
    chosen = [{"sheet": "Biểu", "cell": "C", "kind": "column", "said": "", "answer": "load"}]
    assert list_cells(read_rows(rows, chosen, hidden_columns=("C",)), "value")["C4"] == (400,)


def test_a_formula_without_its_value_is_asked() -> None:
    run = read_rows([[END], ["Tỉnh", "Số CLB"], ["Lai Châu", "=1+1"], ["Sơn La", 9]])
    assert list_questions(run) == [("value", "B3", ["B3"])]


def test_a_merged_figure_of_two_places_is_asked() -> None:
    rows: list[Any] = [[END], ["Tỉnh", "Số CLB"], ["Lai Châu", 40], ["Sơn La", None]]
    assert list_questions(read_rows(rows, merged=("B3:B4",))) == [("value", "B3", ["B3"])]


def test_an_english_sheet_with_english_numbers() -> None:
    run = read_rows(
        [
            ["Intergenerational self-help clubs by province, as of 30 September 2026"],
            ["No.", "Province", "Clubs", "Members", None, "Fund (million VND)"],
            [None, None, None, "Total", "Women", None],
            [1, "Ha Noi", 548, "24,112", 14708, "1,101.5"],
            ["", "Total", 548, 24112, 14708, 1101.5],
        ],
        merged=("D2:E2", "A2:A3", "B2:B3", "C2:C3", "F2:F3"),
    )
    assert list_cells(run, "indicator_id", "value") == {
        "C4": ("clubs_total", 548),
        "D4": ("members_total", 24112),
        "E4": ("members_women", 14708),
        "F4": ("fund_total_vnd", 1_101_500_000),
    }


def test_a_sheet_without_any_marks_is_read_the_same() -> None:
    head: list[Any] = [
        "TT",
        "Huyen, thanh pho",
        "So CLB",
        "So thanh vien",
        "Trong do: nu",
        "Tong quy (trieu dong)",
    ]
    run = read_rows(
        [
            ["CLB LTHTGN TINH THAI NGUYEN"],
            ["Tinh den ngay 31/12/2023"],
            head,
            [1, "Song Cong", 8, 427, 273, 344],
        ]
    )
    assert list_cells(run, "area_id", "indicator_id") == {
        f"{letter}4": ("thai-nguyen.song-cong", name)
        for letter, name in zip(
            "CDEF", ("clubs_total", "members_total", "members_women", "fund_total_vnd"), strict=True
        )
    }


def test_a_form_without_a_header_is_rows_of_indicators() -> None:
    run = read_rows([["BÁO CÁO TỈNH LAI CHÂU"], ["Quý III/2026"], ["Số CLB:", 70], ["Số thành viên:", 3500]])
    assert list_cells(run) == {
        "B3": ("lai-chau", "clubs_total", 70),
        "B4": ("lai-chau", "members_total", 3500),
    }


def test_headings_with_two_meanings_are_asked_and_those_of_others_are_left_out() -> None:
    head: list[Any] = [
        "Tỉnh",
        "Tổng số NCT",
        "Số hội viên",
        "Số CLB",
        "CLB đã thành lập",
        "Số buổi sinh hoạt",
    ]
    run = read_rows([[END], head, ["Nghệ An", 4000, 3000, 300, 5, 12]])
    assert list_questions(run) == [
        ("column", "B2", ["B3"]),
        ("column", "C2", ["C3"]),
        ("column", "E2", ["E3"]),
    ]
    assert list_cells(run) == {"D3": ("nghe-an", "clubs_total", 300)}
    assert list_left(run) == {"no_indicator": ["F"]}


def test_clubs_of_a_scheme_are_of_its_scope() -> None:
    run = read_rows([[END], ["Tỉnh", "Số CLB", "Trong đó: CLB theo Đề án 1336"], ["Nghệ An", 400, 100]])
    assert list_cells(run, "scope", "value") == {"B3": ("all", 400), "C3": ("scheme", 100)}


def test_the_country_is_meant_only_where_it_is_said() -> None:
    run = read_rows([["Cả nước"], ["Năm", "Số CLB"], [2024, 9000]])
    assert list_cells(run, "area_id", "as_of_to") == {"B3": ("viet-nam", "2024-12-31")}


def test_a_long_table_may_give_each_row_its_day() -> None:
    head: list[Any] = ["Ngày số liệu", "Địa phương", "Chỉ tiêu", "Giá trị"]
    day = dt.date(2024, 12, 31)
    run = read_rows(
        [
            head,
            [day, "Nghệ An", "Số CLB", 400],
            ["31/12/2024", "Sơn La", "CLB thành lập mới", 4],
            [day, "Sơn La", "Trống", 4],
        ]
    )
    assert list_cells(run, "area_id", "as_of_to") == {"D2": ("nghe-an", "2024-12-31")}
    assert (list_questions(run), list_left(run)) == ([("date", "A3", ["D3"])], {"no_indicator": [4]})


def test_a_list_of_clubs_under_communes_is_told_apart_by_them() -> None:
    run = read_rows(
        [
            ["DANH SÁCH CLB HUYỆN SƠN DƯƠNG, TỈNH TUYÊN QUANG"],
            ["Số liệu đến 31/12/2024"],
            ["TT", "Tên câu lạc bộ", "Ngày thành lập", "Số thành viên", "Họ tên chủ nhiệm", "Điện thoại"],
            ["I", "Xã Tân Trào"],
            [1, "CLB LTHTGN thôn Cả", "11/6/2019", 52, "Hoàng Thị Mẫu", "0900 000 100"],
            ["II", "Xã Minh Thanh"],
            [1, "CLB LTHTGN thôn Cả", 2020, 60, "Lý Văn Thử", 900000103],
            ["", "Tổng cộng", None, 112],
        ]
    )
    found = [(one["club_id"], one["founded_from"], one["founded_to"]) for one in run.report["clubs"]]
    assert found == [
        ("tuyen-quang.son-duong.tan-trao.thon-ca", "2019-06-11", "2019-06-11"),
        ("tuyen-quang.son-duong.minh-thanh.thon-ca", "2020-01-01", "2020-12-31"),
    ]
    assert (run.exit_code, list_left(run)) == (0, {"total": [8], "personal": ["E", "F"]})
    assert not any(text in str(run.report) for text in ("Mẫu", "Thử", "0900", "900000103"))


def test_persons_are_recognised_without_a_heading_and_in_a_place() -> None:
    names = ["Nguyễn Văn Mẫu", "Trần Thị Thử", "Lê Thị Vui"]
    rows: list[Any] = [[END], ["Tỉnh", "Số CLB", ""]]
    rows += [[place, 3, name] for place, name in zip(("Nghệ An", "Sơn La", "Cao Bằng"), names, strict=True)]
    rows += [["Xã Xyz (bà Đỗ Thị Hoa, 0912 345 678)", 5, "Vũ Văn Lành"]]
    run = read_rows(rows)
    assert not any(text in str(run.report) for text in (*names, "Đỗ Thị Hoa", "0912", "Vũ Văn Lành"))
    assert list_left(run)["personal"] == ["C"]
