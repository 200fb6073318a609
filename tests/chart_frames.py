"""Frames as the queries return them, with the published figures of four provinces and the country."""

from __future__ import annotations

from typing import Any

import pandas as pd

Frames = dict[str, Any]
CLAIM: dict[str, Any] = {
    "area_id": "x", "indicator_id": "clubs_total", "scope": "all", "programme_id": None, "value_high": None,
    "bound": "exactly", "unit": "clubs", "basis": "reported", "formula": None, "source_id": "s",
    "publisher": "Dân Sinh", "source_number": 1, "shown_rank": 1,
}  # fmt: skip
PROMISE: dict[str, Any] = {
    "indicator_id": "clubs_total", "scope": "all", "kind": "total", "status": "adopted",
    "target_bound": "exactly", "source_number": 1,
}  # fmt: skip
NEW: dict[str, Any] = {"scope": "scheme", "kind": "new"}
NEW_FLOW: dict[str, Any] = {"indicator_id": "clubs_new", "scope": "scheme", "bound": "about"}
SCHEMES = pd.DataFrame(
    {
        "number": ["1533/QĐ-TTg", "1336/QĐ-TTg", "1648/QĐ-TTg"],
        "period_start": pd.to_datetime(["2016-08-02", "2021-01-01", "2026-01-01"]),
        "period_end": pd.to_datetime(["2020-12-31", "2025-12-31", "2035-12-31"]),
    }
)


def reform(
    breaks: bool = False, label: str = "1/7/2025: sắp xếp đơn vị hành chính", ended_on: str | None = None
) -> pd.DataFrame:
    days = {"on": pd.to_datetime(["2025-07-01"]), "ended_on": pd.to_datetime(pd.Series([ended_on]))}
    return pd.DataFrame({**days, "label": [label], "breaks": [breaks]})


def claim(claim_id: str, value: float, day: str | None, **other: Any) -> dict[str, Any]:
    """A claim of clubs_total with an exact value on one day, unless `other` says something else."""
    days = dict.fromkeys(("as_of", "as_of_from", "as_of_to", "as_of_printed", "published"), day)
    return {**CLAIM, "claim_id": claim_id, "value": value, **days, **other}


def claim_in(claim_id: str, value: float, printed: str, **other: Any) -> dict[str, Any]:
    """A claim about a year or a month: it may speak of any of its days."""
    period = pd.Period(printed)
    first, last = (str(day.date()) for day in (period.start_time, period.end_time))
    spoken = {"as_of_from": first, "as_of_to": last, "as_of_printed": printed}
    return claim(claim_id, value, last, **{**spoken, **other})


def claims(*rows: dict[str, Any]) -> pd.DataFrame:
    return _to_days(rows, ("as_of", "as_of_from", "as_of_to"))


def promise(target_id: str, value: float, due: str, **other: Any) -> dict[str, Any]:
    return {**PROMISE, "target_id": target_id, "target_value": value, "due": due, **other}


def measured(
    target_id: str, value: float, due: str, base: dict[str, Any] | None, now: dict[str, Any], **other: Any
) -> dict[str, Any]:
    """The promise of the title: its baseline and its last figure are claims."""
    told = {
        "colours_place": True, "now_claim_id": now["claim_id"], "now_value": now["value"],
        "now_as_of": now["as_of"], "gap": value - now["value"],
    }  # fmt: skip
    if base:
        told |= {
            "baseline_figure_id": base["claim_id"], "baseline_value": base["value"],
            "baseline_on": base["as_of"],
        }  # fmt: skip
    return promise(target_id, value, due, **{**told, **other})


def promises(*rows: dict[str, Any]) -> pd.DataFrame:
    return _to_days(rows, ("due", "baseline_on", "now_as_of"))


def _to_days(rows: tuple[dict[str, Any], ...], columns: tuple[str, ...]) -> pd.DataFrame:
    frame = pd.DataFrame(list(rows))
    for column in columns:
        if column in frame:
            frame[column] = pd.to_datetime(frame[column])
    return frame


def quang_ninh() -> Frames:
    first = claim("f062", 110, "2021-04-20", publisher="Trung tâm TTVH Móng Cái")
    last = claim("f363", 165, "2022-11-04", published="2022-12-05", source_number=2)
    paces = {"pace_so_far_per_year": 35.7, "pace_required_per_year": 8.2}
    plan = {"programme_number": "kế hoạch của UBND tỉnh", **paces}
    sister = {**NEW, "target_bound": "at_least", "as_total_value": 195, "as_total_baseline": 110}
    return {
        "claims": claims(first, last),
        "promises": promises(
            measured("qn-191", 191, "2025-12-31", first, last, **plan),
            promise("qn-85", 85, "2025-12-31", **sister),
        ),
        "programmes": SCHEMES,
        "events": reform(label="1/7/2025: sắp xếp đơn vị hành chính (Quảng Ninh giữ nguyên)"),
    }


def lai_chau() -> Frames:
    derived = {"basis": "derived", "formula": "18 − 7", "bound": "at_least"}
    judged = claim("f030", 18, "2019-06-11", publisher="Hội Người cao tuổi Việt Nam")
    plan = {"programme_number": "Đề án của UBND tỉnh", "pace_required_per_year": 4.5}
    return {
        "claims": claims(
            claim("d01", 11, "2018-12-31", **derived),
            judged,
            claim("f200", 34, "2022-12-02", source_number=2),
        ),
        "promises": promises(measured("lc-25", 25, "2020-12-31", None, judged, **plan)),
        "programmes": SCHEMES,
        "events": reform(),
    }


def thai_nguyen() -> Frames:
    """A draft that is shown and not judged, and donor clubs of 2010 that are not the province's total."""
    draft = {"status": "draft", "target_bound": "at_least", "programme_number": "957/QĐ-UBND"}
    told_by = {"source_number": 3, "publisher": "Hội Người cao tuổi Việt Nam", "published": "2017-08-11"}
    return {
        "claims": claims(
            claim_in("f400", 104, "2010-09", scope="donor", publisher="VNS", source_number=2),
            claim("f001", 192, "2023-12-07", publisher="Hội Người cao tuổi tỉnh Thái Nguyên"),
        ),
        "promises": promises(promise("tn-400", 400, "2020-12-31", **draft, **told_by)),
        "programmes": SCHEMES,
        "events": reform(breaks=True),
    }


def tuyen_quang() -> Frames:
    """A promise that was due half a year after its unit had ended."""
    told_by = {"publisher": "Báo điện tử Đảng Cộng sản Việt Nam", "source_number": 2}
    last = claim_in("f043", 4, "2020-10", published="2021-12-02", **told_by)
    plan = {
        "programme_number": "160/KH-UBND", "target_bound": "at_least", "source_number": 2,
        "baseline_on": "2021-09-24", "pace_required_per_year": 7,
    }  # fmt: skip
    return {
        "claims": claims(claim("f050", 4, "2020-10-05", publisher="Hội Người cao tuổi Việt Nam"), last),
        "promises": promises(measured("tq-34", 34, "2025-12-31", last, last, **plan)),
        "programmes": SCHEMES,
        "events": reform(breaks=True, ended_on="2025-06-30"),
    }


def tuyen_quang_2025() -> Frames:
    only = claim("f080", 135, "2025-11-13", publisher="Báo Tuyên Quang")
    plan = {"programme_number": "Kế hoạch đến năm 2035"}
    return {
        "claims": claims(only),
        "promises": promises(
            measured("tq-200", 200, "2030-12-31", only, only, pace_required_per_year=12.7, **plan),
            promise("tq-260", 260, "2035-12-31", **plan),
        ),
        "programmes": SCHEMES,
        "events": reform(breaks=True),
    }


def country() -> Frames:
    rounded = {"bound": "about", "published": "2024-05", "source_number": 4}
    helpage = {"publisher": "HelpAge International", "published": "2025", "source_number": 5}
    return {
        "claims": claims(
            claim_in("f500", 2985, "2019", publisher="UN SDG Platform"),
            claim_in("f501", 3500, "2021-10", publisher="Talk Vietnam", source_number=2),
            claim_in("f502", 3500, "2021-10", publisher="Nhân Dân", source_number=3, shown_rank=2),
            claim_in("f503", 6521, "2023-12", publisher="Báo Mới", **rounded),
            claim_in("f504", 8432, "2024-12", **helpage),
            claim("f505", 9000, None, bound="about", publisher="Nhân Dân", source_number=6),
        ),
        "programmes": SCHEMES,
        "events": reform(),
    }


def country_flows() -> tuple[pd.DataFrame, pd.DataFrame]:
    """New clubs under the schemes: promises and the flows that speak of them."""
    flow = {**NEW_FLOW, "target_id": "vn-3000"}
    flows = claims(
        claim_in("f510", 3021, "2023-12", publisher="Báo Mới", source_number=4, **flow),
        claim_in("f511", 6000, "2023-12", publisher="Báo và Đài PT-TH Lạng Sơn", source_number=7, **flow),
    )
    later = {**NEW, "programme_number": "1648/QĐ-TTg", "target_bound": "at_least"}
    wanted = promises(
        promise("vn-3000", 3000, "2025-12-31", **NEW, programme_number="1336/QĐ-TTg"),
        promise("vn-6000", 6000, "2030-12-31", **later),
        promise("vn-12000", 12000, "2035-12-31", **later),
    )
    return wanted, flows
