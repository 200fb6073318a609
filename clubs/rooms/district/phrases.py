"""Pieces of sentences about districts: a figure with its day, names, who said nothing."""

from __future__ import annotations

from itertools import groupby

from clubs.charts.rows import Row
from clubs.words.part_names import name_part
from clubs.words.text import Words


def say_figure(words: Words, row: Row, is_dated: bool = True) -> str:
    name = name_part(words, row)
    if row["value"] is None:
        return words("district-figure-none", district=name)
    if not is_dated:
        return words("district-figure", district=name, value=say_value(words, row))
    return words(
        "district-figure-dated", district=name, value=say_value(words, row), when=say_when(words, row)
    )


def say_silent_ones(words: Words, rows: list[Row]) -> str:
    silent = [row for row in rows if row["value"] is None]
    if not silent:
        return ""
    province = words.name(rows[0], "province_name")
    return words("district-silent", province=province, n=len(silent), names=name_all(words, silent))


def say_value(words: Words, row: Row) -> str:
    return words.value(row["value"], row["bound"], row["unit"], row["value_high"])


def say_when(words: Words, row: Row) -> str:
    return words.as_of(row["as_of_printed"], row["as_of_from"], row["as_of"])


def name_all(words: Words, rows: list[Row]) -> str:
    return words.join(name_part(words, row) for row in rows)


def split_provinces(rows: list[Row]) -> list[list[Row]]:
    """The rows of each province, in the order of the provinces."""
    return [list(found) for _, found in groupby(rows, key=lambda row: row["province_id"])]


def join(parts: list[str], between: str = " ") -> str:
    return between.join(part for part in parts if part)
