"""Frames as the queries return them, with the published figures of four provinces and the country."""

from __future__ import annotations

from typing import Any

import pandas as pd

Frames = dict[str, Any]

SCHEMES = pd.DataFrame(
    {
        "number": ["1533/QĐ-TTg", "1336/QĐ-TTg", "1648/QĐ-TTg"],
        "period_start": pd.to_datetime(["2016-08-02", "2021-01-01", "2026-01-01"]),
        "period_end": pd.to_datetime(["2020-12-31", "2025-12-31", "2035-12-31"]),
    }
)


def reform(breaks: bool = False, label: str = "1/7/2025: sắp xếp đơn vị hành chính") -> pd.DataFrame:
    return pd.DataFrame({"on": pd.to_datetime(["2025-07-01"]), "label": [label], "breaks": [breaks]})


def claim(claim_id: str, value: float, day: str | None, **other: Any) -> dict[str, Any]:
    """A claim of clubs_total with an exact value on one day, unless `other` says something else."""
    printed = other.pop("printed", day)
    return {
        "claim_id": claim_id,
        "area_id": "x",
        "indicator_id": "clubs_total",
        "scope": "all",
        "programme_id": None,
        "value": value,
        "value_high": None,
        "bound": "exactly",
        "unit": "clubs",
        "as_of": day,
        "as_of_from": day,
        "as_of_to": day,
        "as_of_printed": printed,
        "basis": "reported",
        "formula": None,
        "source_id": "s",
        "publisher": "Dân Sinh",
        "published": day,
        "source_number": 1,
        "shown_rank": 1,
        **other,
    }


def claims(*rows: dict[str, Any]) -> pd.DataFrame:
    frame = pd.DataFrame(list(rows))
    for column in ("as_of", "as_of_from", "as_of_to") if rows else ():
        frame[column] = pd.to_datetime(frame[column])
    return frame


def promise(target_id: str, value: float, due: str, **other: Any) -> dict[str, Any]:
    return {
        "target_id": target_id,
        "indicator_id": "clubs_total",
        "scope": "all",
        "kind": "total",
        "status": "adopted",
        "target_value": value,
        "target_bound": "exactly",
        "due": due,
        **other,
    }


def promises(*rows: dict[str, Any]) -> pd.DataFrame:
    frame = pd.DataFrame(list(rows))
    for column in ("due", "baseline_on", "now_as_of"):
        if column in frame:
            frame[column] = pd.to_datetime(frame[column])
    return frame


def quang_ninh() -> Frames:
    return {
        "claims": claims(
            claim("f062", 110, "2021-04-20", publisher="Trung tâm TTVH Móng Cái"),
            claim("f363", 165, "2022-11-04", published="2022-12-05", source_number=2),
        ),
        "promises": promises(
            promise(
                "qn-191",
                191,
                "2025-12-31",
                programme_number="kế hoạch của UBND tỉnh",
                colours_place=True,
                source_number=1,
                baseline_figure_id="f062",
                baseline_value=110,
                baseline_on="2021-04-20",
                now_claim_id="f363",
                now_value=165,
                now_as_of="2022-11-04",
                gap=26,
                pace_so_far_per_year=35.7,
                pace_required_per_year=8.2,
            ),
            promise(
                "qn-85",
                85,
                "2025-12-31",
                kind="new",
                scope="scheme",
                target_bound="at_least",
                source_number=1,
                as_total_value=195,
                as_total_baseline=110,
            ),
        ),
        "programmes": SCHEMES,
        "events": reform(label="1/7/2025: sắp xếp đơn vị hành chính (Quảng Ninh giữ nguyên)"),
    }


def lai_chau() -> Frames:
    return {
        "claims": claims(
            claim("d01", 11, "2018-12-31", basis="derived", formula="18 − 7", bound="at_least"),
            claim("f030", 18, "2019-06-11", publisher="Hội Người cao tuổi Việt Nam"),
            claim("f200", 34, "2022-12-02", source_number=2),
        ),
        "promises": promises(
            promise(
                "lc-25",
                25,
                "2020-12-31",
                programme_number="Đề án của UBND tỉnh",
                colours_place=True,
                source_number=1,
                now_claim_id="f030",
                now_value=18,
                now_as_of="2019-06-11",
                gap=7,
                pace_required_per_year=4.5,
            )
        ),
        "programmes": SCHEMES,
        "events": reform(),
    }


def thai_nguyen() -> Frames:
    """A draft that is shown and not judged, and donor clubs of 2010 that are not the province's total."""
    return {
        "claims": claims(
            claim(
                "f400",
                104,
                "2010-09-30",
                scope="donor",
                as_of_from="2010-09-01",
                printed="2010-09",
                publisher="VNS",
                source_number=2,
                indicator_id="clubs_total",
            ),
            claim("f001", 192, "2023-12-07", publisher="Hội Người cao tuổi tỉnh Thái Nguyên"),
        ),
        "promises": promises(
            promise(
                "tn-400",
                400,
                "2020-12-31",
                status="draft",
                target_bound="at_least",
                programme_number="957/QĐ-UBND",
                source_number=3,
                publisher="Hội Người cao tuổi Việt Nam",
                published="2017-08-11",
            )
        ),
        "programmes": SCHEMES,
        "events": reform(breaks=True),
    }


def tuyen_quang() -> Frames:
    return {
        "claims": claims(
            claim("f050", 4, "2020-10-05", publisher="Hội Người cao tuổi Việt Nam"),
            claim(
                "f043",
                4,
                "2020-10-31",
                as_of_from="2020-10-01",
                printed="2020-10",
                shown_rank=1,
                publisher="Báo điện tử Đảng Cộng sản Việt Nam",
                published="2021-12-02",
                source_number=2,
            ),
        ),
        "promises": promises(
            promise(
                "tq-34",
                34,
                "2025-12-31",
                target_bound="at_least",
                programme_number="160/KH-UBND",
                colours_place=True,
                source_number=2,
                baseline_figure_id="f043",
                baseline_value=4,
                baseline_on="2021-09-24",
                now_claim_id="f043",
                now_value=4,
                now_as_of="2020-10-31",
                gap=30,
                pace_required_per_year=7,
            )
        ),
        "programmes": SCHEMES,
        "events": reform(breaks=True),
    }


def tuyen_quang_2025() -> Frames:
    return {
        "claims": claims(claim("f080", 135, "2025-11-13", publisher="Báo Tuyên Quang")),
        "promises": promises(
            promise(
                "tq-200",
                200,
                "2030-12-31",
                programme_number="Kế hoạch đến năm 2035",
                colours_place=True,
                source_number=1,
                baseline_figure_id="f080",
                baseline_value=135,
                baseline_on="2025-11-13",
                now_claim_id="f080",
                now_value=135,
                now_as_of="2025-11-13",
                gap=65,
                pace_required_per_year=12.7,
            ),
            promise("tq-260", 260, "2035-12-31", programme_number="Kế hoạch đến năm 2035", source_number=1),
        ),
        "programmes": SCHEMES,
        "events": reform(breaks=True),
    }


def country() -> Frames:
    month = {"as_of_from": "2021-10-01", "printed": "2021-10"}
    return {
        "claims": claims(
            claim(
                "f500",
                2985,
                "2019-12-31",
                as_of_from="2019-01-01",
                printed="2019",
                publisher="UN SDG Platform",
            ),
            claim("f501", 3500, "2021-10-31", **month, publisher="Talk Vietnam", source_number=2),
            claim("f502", 3500, "2021-10-31", **month, publisher="Nhân Dân", source_number=3, shown_rank=2),
            claim(
                "f503",
                6521,
                "2023-12-31",
                as_of_from="2023-12-01",
                printed="2023-12",
                bound="about",
                publisher="Báo Mới",
                published="2024-05",
                source_number=4,
            ),
            claim(
                "f504",
                8432,
                "2024-12-31",
                as_of_from="2024-12-01",
                printed="2024-12",
                publisher="HelpAge International",
                published="2025",
                source_number=5,
            ),
            claim("f505", 9000, None, printed=None, bound="about", publisher="Nhân Dân", source_number=6),
        ),
        "programmes": SCHEMES,
        "events": reform(),
    }


def country_flows() -> tuple[pd.DataFrame, pd.DataFrame]:
    """New clubs under the schemes: promises and the flows that speak of them."""
    flows = claims(
        claim(
            "f510",
            3021,
            "2023-12-31",
            indicator_id="clubs_new",
            scope="scheme",
            bound="about",
            target_id="vn-3000",
            as_of_from="2023-12-01",
            printed="2023-12",
            publisher="Báo Mới",
            published="2024-05",
            source_number=4,
        ),
        claim(
            "f511",
            6000,
            "2023-12-31",
            indicator_id="clubs_new",
            scope="scheme",
            bound="about",
            target_id="vn-3000",
            as_of_from="2023-12-01",
            printed="2023-12",
            publisher="Báo và Đài PT-TH Lạng Sơn",
            published="2025-05",
            source_number=7,
        ),
    )
    wanted = promises(
        promise("vn-3000", 3000, "2025-12-31", kind="new", scope="scheme", programme_number="1336/QĐ-TTg"),
        promise(
            "vn-6000",
            6000,
            "2030-12-31",
            kind="new",
            scope="scheme",
            programme_number="1648/QĐ-TTg",
            target_bound="at_least",
        ),
        promise(
            "vn-12000",
            12000,
            "2035-12-31",
            kind="new",
            scope="scheme",
            programme_number="1648/QĐ-TTg",
            target_bound="at_least",
        ),
    )
    return wanted, flows
