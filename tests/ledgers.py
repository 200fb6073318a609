"""A small load, and a ledger in both databases for each test that asks for one."""

from typing import Any

Row = dict[str, Any]
SOURCE: Row = {
    "publisher": "Hội Người cao tuổi tỉnh Quảng Ninh",
    "kind": "association",
    "published": "2026-10-05",
}


def figure(value: float, area_id: str = "quang-ninh", day: str = "2026-09-30", **more: Any) -> Row:
    return {
        "area_id": area_id, "indicator_id": "clubs_total", "scope": "all", "value": value, "value_high": None,
        "bound": "exactly", "as_of_printed": day, "as_of_from": day, "as_of_to": day, "period_start": None,
        "sheet": "Quý III", "cell": "D7", "class": "new", **more,
    }  # fmt: skip


def understood(*figures: Row, **more: Any) -> Row:
    """What the intake hands over of a file that was read and asked about."""
    return {
        "file": "bao-cao-quy-3.xlsx", "sha256": "ab" * 32, "source": SOURCE, "figures": list(figures),
        "clubs": [], "answers": [], "template": None, **more,
    }  # fmt: skip
