"""What the district page says in its title, below it, and in place of its charts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from clubs.choices.naming import name_choice, name_place
from clubs.rooms.district.districts import Districts
from clubs.rooms.district.headline import say_headline
from clubs.rooms.district.phrases import say_figure, say_silent_ones, split_provinces
from clubs.words import sentences
from clubs.words.part_names import name_part
from clubs.words.text import Words

MOST_NAMED = 4


def say_bars(words: Words, districts: Districts) -> str:
    """The bars in words: the message, every figure, what no district explains, who said nothing."""
    told = [say_figure(words, row) for row in districts.records if row["value"] is not None]
    parts = [say_headline(words, districts)[0], words.few(told)]
    parts += [say_silent_ones(words, province) for province in split_provinces(districts.records)]
    return " ".join(f"{part}." for part in parts if part)


def say_series(words: Words, districts: Districts) -> str:
    """The small multiples in words: each district with each of its dated figures."""
    told = [say_figure(words, row) for row in districts.dated]
    return words("district-series-alt", figures=words.few(told))


def say_sizes(words: Words, districts: Districts) -> str:
    """How the averages were made, and the standard of members where one of them is about members."""
    known = districts.sizes[districts.sizes["standard_min"].notna()]
    if known.empty:
        return words("district-sizes-note")
    row = known.iloc[0]
    standard = words.amount(row["standard_min"], row["unit"], row["standard_max"])
    return words("district-sizes-standard", standard=standard)


def say_silent(words: Words, districts: Districts) -> str:
    """Every district without a figure, by province."""
    return words.few(
        said for rows in split_provinces(districts.records) if (said := say_silent_ones(words, rows))
    )


def say_merged(words: Words, districts: Districts) -> str:
    """A province made by a merger never had districts: those of its old parts are shown."""
    made = words.join(name_place(districts.now, area_id) for area_id in districts.merged)
    parts = districts.provinces[districts.provinces["merged_into_id"].isin(districts.merged)]
    old = words.join(words.name(row) for row in parts.to_dict("records"))
    return words("district-merged", place=made, provinces=old)


def say_link(words: Words, province: Mapping[Any, Any]) -> tuple[str, str, dict[str, Any]]:
    """To the districts of one province, with how many of them gave figures."""
    label = words("district-open", province=words.name(province), n=province["districts_with_figures"])
    return label, "district", {"province": province["area_id"], "areas": (), "district": ()}


def list_cases(words: Words, districts: Districts) -> list[tuple[str, str, dict[str, Any]]]:
    """To the page about contradictions, once for each province that has some here."""
    concerned = dict.fromkeys(area.split(".")[0] for area in districts.findings["area_id"])
    return [
        (
            words(
                "district-findings-all",
                place=name_choice(districts.now, "province", province),
                n=districts.cases[province],
            ),
            "quality",
            {"province": province, "indicator": None},
        )
        for province in concerned
    ]


def say_alone_heading(words: Words, districts: Districts) -> str:
    name = name_part(words, districts.in_view[0])
    return words("district-series-alone", indicator=districts.now.indicator_name, district=name)


def say_alone_chart(words: Words, districts: Districts) -> str:
    """The growth chart of one district in words."""
    name = name_part(words, districts.in_view[0])
    return sentences.chart_alt(words, districts.own_promises, districts.own_claims, name)
