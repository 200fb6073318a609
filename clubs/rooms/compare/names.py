"""The names of compared provinces: with their parts beside them on chosen boundaries."""

from __future__ import annotations

from typing import Any

import pandas as pd

from clubs.choices.naming import name_place
from clubs.choices.scope import Scope
from clubs.rooms.province.on_units_of_date import count_parts
from clubs.rooms.province.units_words import say_counted
from clubs.store.rows import list_records
from clubs.words.formats import is_missing


def name_places(now: Scope, growth: pd.DataFrame) -> dict[str, str]:
    """The plain name, with the unit's date where two of the page share it; (2/2) on chosen boundaries."""
    known = count_parts(now, growth[growth["area_id"].notna()])
    shared = known["name_vi"].duplicated(keep=False)
    return {
        row["area_id"]: _name(now, row, is_shared)
        for row, is_shared in zip(list_records(known), shared, strict=True)
    }


def _name(now: Scope, row: dict[Any, Any], is_shared: bool) -> str:
    name = name_place(now, row["area_id"]) if is_shared else now.words.name(row)
    if is_missing(row.get("parts")):  # as reported, or no province of these boundaries
        return name
    return now.words("units-named", place=name, counted=say_counted(now.words, row))
