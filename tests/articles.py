"""What the five articles print, typed from them and not from data/; each figure under its article's title."""

from __future__ import annotations

from dataclasses import dataclass

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
    "Hội NCT tỉnh Lai Châu: Tiếp tục thành lập mới, nâng cao chất lượng hoạt động CLB liên thế hệ tự giúp "
    "nhau",
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
    (TUYEN_QUANG_2021, "members_total", "khoảng trên 2.000 người", "2025"),
    (TUYEN_QUANG_2021, "members_older", "1.300 người", "2025"),
    (TUYEN_QUANG_2021, "clubs_new_per_district", "1–2 CLB", "2025"),
]

DISTRICTS = {
    THAI_NGUYEN: {
        "TP Thái Nguyên": "42 CLB", "Phổ Yên": "36 CLB", "Sông Công": "8 CLB", "Phú Lương": "49 CLB",
        "Phú Bình": "33 CLB", "Đại Từ": "11 CLB", "Định Hóa": "2 CLB", "Võ Nhai": "2 CLB",
    },
    TUYEN_QUANG_2021: {"TP Tuyên Quang": "2 CLB", "Yên Sơn": "2 CLB"},
}  # fmt: skip

# Where an article does not agree with itself or with another one: place, one side, the other side.
CONTRADICTIONS = {
    "110 + 85 = 195 beside 191": ("quang-ninh", "195", "191"),
    "64 % women, but 215 of 325 are 66.2 %": ("lai-chau", "64", "66,2"),
    "82 % ethnic minorities, but 226 of 325 are 69.5 %": ("lai-chau", "82", "69,5"),
    "nearly 50 million a club, but 810 / 18 = 45": ("lai-chau", "gần 50 triệu đồng", "45"),
    "the districts add up to 183 of 192": ("thai-nguyen", "183", "192"),
    "trained: 57 people or 60": ("tuyen-quang", "57 người", "60 người"),
    "1-2 clubs for each of 7 districts are 14 of 34": ("tuyen-quang", "14", "34"),
}
