"""Districts of one or several provinces: what each says, what none of them explains, and their mean."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from itertools import groupby

import pandas as pd

from clubs.charts.drawing import Bar, Drawing, Path, Plot, Point, Series
from clubs.charts.lanes import NO_HEAD, Frame, Lane, keep_first, name_some
from clubs.charts.rows import Row, list_rows
from clubs.words.part_names import name_part
from clubs.words.text import Words

COLUMNS = (
    "area_id", "name_vi", "name_en", "type", "province_id", "province_name_vi", "province_name_en", "value",
    "value_high", "bound", "as_of_printed", "as_of_from", "as_of", "is_with_whole", "whole_value",
    "whole_bound", "unexplained", "peers", "peer_mean", "unit",
)  # fmt: skip
LEAST_PEERS_FOR_A_MEAN = 3


@dataclass(frozen=True)
class _Lane:
    """A district, or the part of a province's figure that no district explains (area_id is empty)."""

    area_id: str
    name: str
    text: str
    hover: str
    length: float
    role: str
    peer_mean: float | None = None


def district_bars(
    words: Words,
    districts: pd.DataFrame,
    chosen: Collection[str] = (),
    *,
    axis_name: str = "",
    width_hint: float = 760,
) -> Drawing:
    """Bars by province, longest first; below each province a hatched bar for what no district explains.

    districts: COLUMNS of the query districts_of_provinces, in its order. Full colour: said together with the
    province's figure; pale: of another day, with its date; hollow: undated. A dashed line is the mean of the
    districts that one source names for one day. Where some are chosen, the others are faint.
    Bars lead to area_id, nowhere for the unexplained part.
    """
    rows = list_rows(districts, COLUMNS)
    provinces = [list(found) for _, found in groupby(rows, key=lambda row: row["province_id"])]
    is_one = len(provinces) == 1
    told = [lane for found in provinces for lane in _read_province(words, found, chosen, is_one)]
    drawn, more = keep_first(words, told)
    means, silent = [], []
    for found in provinces:
        means += _say_mean(words, found, is_one)
        silent += _say_rest(words, found, is_one)
    frame = Frame(
        [Lane(one.name, one.text, one.length) for one in drawn],
        NO_HEAD,
        [*more, *(words("chart-mean-line", said=said) for said in means), *silent],
        width_hint,
        max((one.length for one in drawn), default=1.0),
        is_set_off=True,
    )
    bars = [
        Bar(
            i, 0.0, one.length, one.role, frame.bar_share, id=one.area_id, hover=(one.name, one.hover),
            is_faint=bool(chosen and one.area_id and one.area_id not in chosen),
        )
        for i, one in enumerate(drawn)
    ]  # fmt: skip
    half = frame.bar_share / 2 if frame.is_phone else 0.5
    points = tuple(Point(one.name, one.length, (one.text,), role=one.role) for one in drawn)
    unit = str(rows[0]["unit"]) if rows else "clubs"
    said = (*more, *map(_capitalise, means), *silent)
    plot = Plot("bars", (Series(axis_name, "actual", points),), axis_name, unit, said)
    return frame.draw([*bars, *_draw_means(drawn, half)], [plot] if drawn else [])


def _read_province(words: Words, rows: list[Row], chosen: Collection[str], is_one: bool) -> list[_Lane]:
    drawn = [
        _read_district(words, row, row["area_id"] in chosen, is_one)
        for row in rows
        if row["value"] is not None
    ]
    rest = rows[0]["unexplained"]
    return [*drawn, _read_rest(words, rows[0], is_one)] if rest and rest > 0 else drawn


def _read_district(words: Words, row: Row, is_chosen: bool, is_one: bool) -> _Lane:
    name = _name(words, name_part(words, row), row, is_one)
    shown = words.value(row["value"], row["bound"] or "exactly", row["unit"], row["value_high"])
    when = words.as_of(row["as_of_printed"], row["as_of_from"], row["as_of"])
    dated = words("chart-part-dated", value=shown, when=when)
    return _Lane(
        row["area_id"],
        words("chart-district-chosen", name=name) if is_chosen else name,
        shown if row["is_with_whole"] else dated,
        dated,
        float(row["value"]),
        "undated" if row["as_of"] is None else "actual" if row["is_with_whole"] else "other-day",
        _find_mean(row),
    )


def _find_mean(row: Row) -> float | None:
    """The mean of two says nothing that the two do not."""
    return row["peer_mean"] if (row["peers"] or 0) >= LEAST_PEERS_FOR_A_MEAN else None


def _name(words: Words, name: str, row: Row, is_one: bool) -> str:
    """With its province where there are several."""
    province = words.name(row, "province_name")
    return name if is_one else words("chart-district-of", district=name, province=province)


def _read_rest(words: Words, row: Row, is_one: bool) -> _Lane:
    whole = words.value(row["whole_value"], row["whole_bound"] or "exactly", row["unit"])
    text = words("chart-unexplained-value", value=words.number(row["unexplained"]), whole=whole)
    name = _name(words, words("chart-district-unplaced"), row, is_one)
    return _Lane("", name, text, text, float(row["unexplained"]), "rest")


def _draw_means(drawn: list[_Lane], half: float) -> list[Path]:
    """A dashed line over the lanes of its districts; on a phone not through the text."""
    return [
        Path(((one.peer_mean, lane - half), (one.peer_mean, lane + half)), "mean")
        for lane, one in enumerate(drawn)
        if one.peer_mean is not None
    ]


def _say_mean(words: Words, rows: list[Row], is_one: bool) -> list[str]:
    """The mean that is drawn."""
    row = next((row for row in rows if _find_mean(row) is not None), None)
    if row is None:
        return []
    mean = words.amount(round(row["peer_mean"], 1), row["unit"])
    said = words("chart-district-mean", mean=mean, n=int(row["peers"]))
    province = words.name(row, "province_name")
    return [said if is_one else words("chart-district-mean-of", province=province, said=said)]


def _capitalise(text: str) -> str:
    return text[:1].upper() + text[1:]


def _say_rest(words: Words, rows: list[Row], is_one: bool) -> list[str]:
    """Parts that exceed the whole, and which districts said nothing."""
    silent, rest = [name_part(words, row) for row in rows if row["value"] is None], rows[0]["unexplained"]
    is_over = rest is not None and rest < 0
    notes = [words("chart-parts-over", amount=words.amount(-rest, rows[0]["unit"]))] if is_over else []
    if silent and is_one:
        notes.append(words("chart-parts-missing", n=len(silent), names=name_some(words, silent)))
    return notes
