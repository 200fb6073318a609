"""What is said of a place on chosen boundaries: parts reported and parts in all beside each number."""

from __future__ import annotations

from typing import Any

from clubs.choices.lists import list_places
from clubs.choices.scope import Scope
from clubs.rooms.province import figures as place_figures
from clubs.rooms.province.growth import Growth
from clubs.rooms.province.on_units_of_date import OnUnits
from clubs.store.rows import list_records
from clubs.tables.columns import Column, day_column, value_column
from clubs.tables.metric import Metric
from clubs.words import phrases
from clubs.words.formats import is_missing
from clubs.words.phrases import Row
from clubs.words.text import Words

OF_A_CLAIM = "figures"  # the page that a figure of the place leads to


def say_counted(words: Words, row: Row) -> str:
    """1/2: parts reported of parts in all."""
    return words("units-count", reported=int(row["parts_reported"]), parts=int(row["parts"]))


def name_counted(words: Words, found: OnUnits, place: str) -> str:
    """Tuyên Quang (2/2 đơn vị); the plain name as reported."""
    if not found.is_counted:
        return place
    return words("units-place", place=place, **_count(words, found.spoken))


def say_headline(words: Words, found: OnUnits, growth: Growth, place: str) -> tuple[str, str, str]:
    """Title, what stands below it, and the verdict; a sum of parts is told, and never judged."""
    if not found.has_only_parts or growth.has_promise:
        named = name_counted(words, found, place)
        return *place_figures.say_headline(words, growth, named), growth.verdict["state"]
    key = "units-title-sum" if found.spoken["is_complete"] else "units-title-part"
    subject = phrases.subject(words, found.spoken, place)
    return words(key, place=subject, units=found.units, **describe(words, found.spoken)), "", ""


def list_figures(words: Words, found: OnUnits, growth: Growth) -> list[Metric]:
    """The figures of the place, each with its parts; where it gave none, what its parts say."""
    shown = place_figures.list_figures(words, growth)
    if not found.is_counted:
        return shown
    if found.has_only_parts and not shown:
        return [_tell_parts(words, found.spoken)]
    counted = _count(words, found.spoken)
    return [
        one._replace(note=words("units-note", note=one.note, **counted)) if one.page == OF_A_CLAIM else one
        for one in shown
    ]


def _tell_parts(words: Words, row: Row) -> Metric:
    told = describe(words, row)
    label = words("units-sum" if row["is_complete"] else "units-part", counted=told["counted"])
    lead = () if is_missing(row["claim_id"]) else place_figures.lead_to_claim(row["claim_id"])
    return Metric(label, told["figure"], words("province-as-of-reported", when=told["when"]), *lead)


def describe(words: Words, row: Row) -> dict[str, Any]:
    """What messages about a figure ask for: its wording, its day, its parts."""
    return {
        "figure": words.value(row["value"], row["bound"], row["unit"], row["value_high"]),
        "when": words.as_of(row["as_of_printed"], row["as_of_from"], row["as_of"]),
        **_count(words, row),
    }


def _count(words: Words, row: Row) -> dict[str, Any]:
    return {"counted": say_counted(words, row), "parts": int(row["parts"])}


def series_columns(words: Words) -> list[Column]:
    """Columns of the table behind the chart: which of the units the number is of."""
    return [
        value_column(words),
        day_column(words),
        Column(words("units-column"), lambda row: say_counted(words, row)),
        Column(words("units-reported"), lambda row: _list_names(words, row, "reported")),
        Column(words("units-missing"), lambda row: _list_names(words, row, "missing")),
    ]


def add_count(words: Words, found: OnUnits, columns: list[Column]) -> list[Column]:
    """One more column for figures that the place gave of itself: they are of all its parts."""
    if not found.is_counted:
        return columns
    parts = int(found.spoken["parts"])
    return [
        *columns,
        Column(words("units-column"), lambda _: words("units-count", reported=parts, parts=parts)),
    ]


def _list_names(words: Words, row: Row, which: str) -> str:
    if which == "reported" and row["is_own_figure"]:
        return words("units-itself", name=words.name(row))
    names = row[f"{which}_names_{words.data_lang}"]
    return words.join(names) if hasattr(names, "__len__") else ""  # none of them is a missing list


def say_series(words: Words, found: OnUnits, place: str) -> str:
    """The chart in words: each figure with its day and its parts, and what the reform's step means."""
    told = [words("units-told", **describe(words, row)) for row in list_records(found.told)]
    subject = phrases.subject(words, found.spoken, place)
    said = words("units-alt", place=subject, units=found.units, told=words.few(told))
    return f"{said} {say_step(words, found)}".strip()


def say_step(words: Words, found: OnUnits) -> str:
    """Which part of the difference across the merger other units brought, and which is growth; else empty.

    Only what the other units had at the same time is boundary. Where one of them gave no figure of that time
    nobody knows which part is growth, and that is said.
    """
    row = found.step if found.is_drawn else None
    if row is None:
        return ""
    unit = str(row["unit"])
    facts = {
        "before": words.value(row["before_value"], row["before_bound"], unit),
        "first": phrases.as_of(words, row, "before"),
        "units": _name_former(words, row, "before"),
        "after": words.value(row["after_value"], row["after_bound"], unit),
        "last": phrases.as_of(words, row, "after"),
    }
    if is_missing(row["boundary_value"]):
        return words("units-step-unknown", unknown=_name_former(words, row, "unknown"), **facts)
    key = "units-step-fallen" if row["growth_value"] < 0 else "units-step-grown"
    growth = words(key, amount=words.amount(abs(row["growth_value"]), unit))
    if not row["others"]:
        return words("units-step-whole", growth=growth, **facts)
    told = {"others": _name_former(words, row, "other"), "growth": growth}
    return words("units-step-parted", boundary=words.amount(row["boundary_value"], unit), **told, **facts)


def _name_former(words: Words, row: Row, which: str) -> str:
    return words.join(words("units-former", name=name) for name in row[f"{which}_names_{words.data_lang}"])


def say_boundaries(now: Scope, found: OnUnits) -> str:
    """What the chosen boundaries mean for this place; empty as reported."""
    words, place = now.words, now.place
    if found.units is None:
        return ""
    if found.is_elsewhere and found.successor_id:
        successor = list_places(now.version).loc[found.successor_id]
        return words("units-ended", place=place, successor=words.name(successor))
    if found.is_elsewhere:
        return words("units-not-divided", place=place)
    if not found.is_merged:
        return words("units-kept", place=place, units=found.units)
    if not found.is_added:
        return words("units-not-added", indicator=now.indicator_name)
    how = words("units-how", parts=int(found.spoken["parts"]))
    return f"{how} {say_step(words, found)}".strip()
