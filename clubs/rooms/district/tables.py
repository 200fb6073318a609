"""What the tables of the district page say in each column."""

from __future__ import annotations

import pandas as pd

from clubs.rooms.province.tables import promise_columns, say_scope
from clubs.tables.cells import Day, Figure
from clubs.tables.columns import (
    FOUND,
    Column,
    day_column,
    indicator_column,
    note_column,
    source_column,
    value_column,
)
from clubs.words import phrases
from clubs.words.formats import is_missing
from clubs.words.part_names import name_part
from clubs.words.phrases import Row
from clubs.words.text import DATA_LANGUAGES, Words


def bar_columns(words: Words, provinces: int) -> list[Column]:
    """The table behind the bars: each district, its figure, and how far from the mean of its peers."""
    return [
        *_place(words, provinces),
        value_column(words),
        Column(words("district-against-mean"), lambda row: _against_mean(words, row)),
        day_column(words, lambda row: "" if is_missing(row["value"]) else Day(words)(row)),
        source_column(words, lambda row: "" if is_missing(row["value"]) else row["publisher"]),
        note_column(words, lambda row: _note(words, row)),
    ]


def figure_columns(words: Words, provinces: int, is_commune: bool = False) -> list[Column]:
    """The latest figure of each indicator that a district or a commune gave."""
    commune = Column(words("district-commune"), lambda row: words.name(row))
    return [
        *([commune] if is_commune else []),
        *_place(words, provinces, "district_"),
        indicator_column(words),
        value_column(words),
        day_column(words),
        Column(words("table-scope"), lambda row: say_scope(words, row)),
        source_column(words),
        note_column(words, lambda row: _note(words, row)),
    ]


def series_columns(words: Words, provinces: int) -> list[Column]:
    """The table behind the small multiples: each figure of each day."""
    return [
        *_place(words, provinces),
        value_column(words),
        day_column(words),
        source_column(words),
        note_column(words, lambda row: _note(words, row)),
    ]


def size_columns(words: Words, provinces: int) -> list[Column]:
    """Members and money of a club, from two figures that one source tells together, beside the standard."""
    return [
        *_place(words, provinces),
        indicator_column(words),
        Column(
            words("district-per-club"),
            lambda row: words.value(row["per_club"], row["per_club_bound"], row["unit"]),
            role=FOUND,
        ),
        Column(words("district-standard"), lambda row: _standard(words, row)),
        Column(words("district-in-all"), Figure(words)),
        Column(words("district-clubs"), Figure(words, "clubs_")),
        Column(words("table-as-of"), Day(words)),
        Column(words("table-scope"), lambda row: words("scope-" + row["scope"].replace("_", "-"))),
    ]


def promise_columns_of_districts(words: Words, promises: pd.DataFrame) -> list[Column]:
    """Whose promise it is, what it counts, and the usual columns; a last figure where one of them has it."""
    has_figure = bool(promises["now_value"].notna().any())  # nine columns leave no room for a note
    return [
        Column(words("table-part"), lambda row: words("level-" + row["level"], name=words.name(row))),
        indicator_column(words),
        *promise_columns(words, has_figure),
    ]


def _place(words: Words, provinces: int, prefix: str = "") -> list[Column]:
    """The district, with its province where there are several."""

    def write(row: Row) -> str:
        part = {"area_id": row[f"{prefix}id" if prefix else "area_id"], "type": row[f"{prefix}type"]}
        names = {f"name_{lang}": row[f"{prefix}name_{lang}"] for lang in DATA_LANGUAGES}
        name, province = name_part(words, {**part, **names}), words.name(row, "province_name")
        return name if provinces == 1 else words("chart-district-of", district=name, province=province)

    return [Column(words("district-district"), write)]


def _against_mean(words: Words, row: Row) -> str:
    """−20,9 so với 22,9; empty where no other district was told of by the same source for the same day."""
    if is_missing(row["peer_mean"]):
        return ""
    apart = words.number(round(row["value"] - row["peer_mean"], 1), signed=True)
    return words("table-compared", found=apart, expected=words.number(round(row["peer_mean"], 1)))


def _standard(words: Words, row: Row) -> str:
    if is_missing(row["standard_min"]):
        return ""
    standard = words.amount(row["standard_min"], "people", row["standard_max"])
    if is_missing(row["position"]):
        return words("district-standard-unknown", standard=standard)
    return words(f"district-standard-{row['position']}", standard=standard)


def _note(words: Words, row: Row) -> str:
    note = phrases.read(row, f"note_{words.data_lang}")
    rivals = phrases.read(row, "rivals") or 0
    return " ".join(
        part for part in (str(note or ""), words("table-rivals", n=int(rivals)) if rivals else "") if part
    )
