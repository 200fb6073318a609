"""The title of the district page, and what its comparison is worth."""

from __future__ import annotations

from typing import Any

from clubs.rooms.district.districts import Districts, Row
from clubs.rooms.district.phrases import join, name_all, say_figure, say_value, say_when, split_provinces
from clubs.words import sentences
from clubs.words.part_names import name_part
from clubs.words.text import Words

MOST_NAMED = 4


def say_headline(words: Words, districts: Districts) -> tuple[str, str]:
    """Which districts stand lowest and how much is known; below it what that comparison is worth."""
    if districts.promise:
        name = name_part(words, districts.in_view[0])
        return (
            sentences.title(words, districts.promise, name),
            sentences.subtitle(words, districts.promise),
        )
    if districts.alone:
        return _say_alone(words, districts), join(_say_limits(words, districts))
    title = _say_chosen(words, districts) if districts.chosen else _say_provinces(words, districts)
    return title, join([*_say_unplaced(words, districts), *_say_limits(words, districts)])


def _say_provinces(words: Words, districts: Districts) -> str:
    provinces = split_provinces(districts.records)
    if len(provinces) != 1:
        return _say_several(words, districts, provinces)
    rows = provinces[0]
    told = [row for row in rows if row["value"] is not None]
    facts = {**_count(words, districts, rows), "province": words.name(rows[0], "province_name")}
    if not told:
        return words("district-title-none", **facts)
    if not any(row["is_counted"] for row in told):
        return words("district-title-ended", names=name_all(words, told), **facts)
    title = words("district-title-reported", **facts)
    if rows[0]["explained"] is not None:
        title = words("district-title-explained", **facts, **_whole(words, rows[0]))
    return join([title, _say_lowest(words, rows)], "; ")


def _say_several(words: Words, districts: Districts, provinces: list[list[Row]]) -> str:
    if not provinces:
        return words("district-title-without", place=districts.now.place)
    names = [words.name(rows[0], "province_name") for rows in provinces]
    named = words.join(names) if len(names) <= MOST_NAMED else words("district-provinces", n=len(names))
    return words("district-title-several", provinces=named, **_count(words, districts, districts.records))


def _say_chosen(words: Words, districts: Districts) -> str:
    rows = districts.in_view
    if len(rows) > MOST_NAMED:
        return words("district-title-chosen", n=len(rows), **_count(words, districts, rows))
    return "; ".join(say_figure(words, row, is_dated=False) for row in rows)


def _say_alone(words: Words, districts: Districts) -> str:
    row = districts.in_view[0]
    named = {"district": name_part(words, row), "province": words.name(row, "province_name")}
    if row["value"] is None:
        return words("district-title-alone-none", indicator=districts.now.indicator_name, **named)
    title = words("district-title-alone", value=say_value(words, row), when=say_when(words, row), **named)
    return join([title, _compare(words, row)], "; ")


def _compare(words: Words, row: Row) -> str:
    """Beside the mean of the districts that the same source names for the same day."""
    if row["peer_mean"] is None:
        return ""
    mean, n = words.amount(round(row["peer_mean"], 1), row["unit"]), int(row["peers"])
    apart = row["value"] - row["peer_mean"]
    if row["peer_rank"] == 1 and apart < 0:
        return words("district-is-lowest", mean=mean, n=n)
    side = "above" if apart > 0 else "below" if apart < 0 else "at"
    return words(f"district-{side}-mean", mean=mean, n=n)


def _say_lowest(words: Words, rows: list[Row]) -> str:
    """The lowest of the districts that one source names for one day; nothing where all are equal."""
    peers = [row for row in rows if row["peers"] is not None]
    lowest = [row for row in peers if row["peer_rank"] == 1]
    if not lowest or len({row["source_id"] for row in lowest}) > 1 or len(lowest) == len(peers):
        return ""
    value = say_value(words, lowest[0])
    return words("district-lowest", n=len(lowest), names=name_all(words, lowest), value=value)


def _say_unplaced(words: Words, districts: Districts) -> list[str]:
    """One province: what no district explains; several: the lowest of each."""
    provinces = split_provinces(districts.records)
    if len(provinces) > 1:
        found = [(words.name(rows[0], "province_name"), _say_lowest(words, rows)) for rows in provinces]
        return [words("district-lowest-of", province=name, said=said) for name, said in found if said]
    if not provinces or not (provinces[0][0]["unexplained"] or 0) > 0:
        return []
    first = provinces[0][0]
    silent = [row for row in provinces[0] if row["value"] is None]
    left = words.value(first["unexplained"], first["unexplained_bound"], first["unit"])
    left = left[:1].upper() + left[1:]
    if not silent or len(silent) > MOST_NAMED:
        return [words("district-unplaced", left=left)]
    return [words("district-unplaced-silent", left=left, names=name_all(words, silent))]


def _say_limits(words: Words, districts: Districts) -> list[str]:
    """What the reader must mind: whose clubs, no dates, no target of their own, the old units."""
    told, said = [row for row in districts.in_view if row["value"] is not None], []
    if told and districts.scope != "all":
        scope = words("scope-" + districts.scope.replace("_", "-"))
        said.append(words("district-only-scope", scope=scope))
    if told and all(row["as_of"] is None for row in told):
        said.append(words("district-undated"))
    earlier = [row for row in told if not row["is_counted"]]
    if earlier and not districts.alone:
        said.append(words("district-earlier", names=name_all(words, earlier)))
    said += _say_partly(words, districts)
    return [*said, *_say_later(words, districts), *_say_comparison(words, districts, told)]


def _say_partly(words: Words, districts: Districts) -> list[str]:
    """Districts without a figure in the chart of which some clubs, such as a project's, are counted."""
    figures = districts.of_districts
    counted = set(figures.loc[figures["indicator_id"] == districts.now.indicator, "area_id"])
    partly = [row for row in districts.in_view if row["value"] is None and row["area_id"] in counted]
    return [words("district-partly", names=name_all(words, partly))] if partly else []


def _say_comparison(words: Words, districts: Districts, told: list[Row]) -> list[str]:
    """By what it can be said that a district lags: its own target, else other districts, else nothing."""
    if not told or "district" in set(districts.promises["level"]):
        return []
    if all(row["peers"] is None for row in told):
        return [words("district-cannot-compare", n=len(districts.told))]
    return [words("district-alone-no-target" if districts.alone else "district-no-own-target")]


def _say_later(words: Words, districts: Districts) -> list[str]:
    """Newer counts of clubs of the one district, of a kind that the title does not speak of."""
    if not districts.alone or not districts.later:
        return []
    told = [_say_counted(words, row) for row in districts.later]
    return [words("district-later", figures=words.few(told))]


def _say_counted(words: Words, row: Row) -> str:
    figure = {"value": say_value(words, row), "when": say_when(words, row)}
    return words("district-figure-counted", indicator=words.name(row, "indicator_name"), **figure)


def _count(words: Words, districts: Districts, rows: list[Row]) -> dict[str, Any]:
    counted = [row for row in rows if row["is_counted"]]
    return {
        "reported": words.number(sum(row["value"] is not None for row in counted)),
        "districts": words.number(len(counted)),
        "indicator": districts.now.indicator_name,
    }


def _whole(words: Words, row: Row) -> dict[str, str]:
    return {
        "explained": words.number(row["explained"]),
        "whole": words.value(row["whole_value"], row["whole_bound"] or "exactly", row["unit"]),
        "when": words.as_of(row["whole_as_of_printed"], row["whole_as_of"], row["whole_as_of"]),
    }
