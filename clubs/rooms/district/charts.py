"""What is drawn of districts, and what a click on it means."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from clubs import queries
from clubs.charts.district_bars import district_bars
from clubs.charts.district_panels import district_panels
from clubs.charts.drawing import Drawing
from clubs.charts.trajectory import trajectory
from clubs.rooms.district.districts import Districts, list_asked
from clubs.rooms.province.growth import REFORM, list_schemes


def draw_bars(districts: Districts) -> Drawing:
    now = districts.now
    return district_bars(
        now.words, districts.rows, districts.chosen, axis_name=now.indicator_name, width_hint=now.width_px
    )


def draw_panels(districts: Districts) -> Drawing:
    now = districts.now
    return district_panels(now.words, districts.series, axis_name=now.indicator_name, width_hint=now.width_px)


def draw_alone(districts: Districts) -> Drawing:
    """The growth chart of one district against its own promise, where it has one."""
    now = districts.now
    label = now.words("district-event-ended")
    ended = pd.DataFrame([{"on": REFORM, "label": label, "breaks": True}])
    return trajectory(
        now.words,
        districts.own_claims,
        districts.own_promises,
        queries.run("plan_line", **districts._own),
        list_schemes(now.version),
        ended,
        axis_name=now.indicator_name,
        unit=districts.unit,
        seen_on=now.seen_on,
        width_hint=now.width_px,
        height=now.chart_height_px,
    )


def find_narrowing(districts: Districts, point: Mapping[str, Any]) -> dict[str, Any]:
    """What a click on a bar or a panel changes: that district alone, or all again; empty elsewhere."""
    area_id = str(point.get("customdata") or "")
    if not area_id:
        return {}
    now, owner = districts.now, area_id.split(".")[0]
    chosen = () if districts.chosen == (area_id,) else (area_id,)
    if owner in list_asked(now):
        return {"district": chosen}
    return {"province": owner, "areas": (), "district": (area_id,)}
