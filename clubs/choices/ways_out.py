"""The way out of a search: what is near, a place without figures, the choice that stands in the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from clubs.choices.links import View
from clubs.choices.naming import name_choice
from clubs.choices.scope import Scope
from clubs.choices.search import Near
from clubs.words.formats import is_missing
from clubs.words.text import Words


class Way(NamedTuple):
    """A choice without which something is found again."""

    label: str
    changes: dict[str, Any]


def list_ways(now: Scope, params: Sequence[str], label: str, count: Callable[[View], int]) -> list[Way]:
    """Each choice that alone stands in the way; where several do together, all of them at once.

    label: key of the message with `value` and `n`. count: how many rows a view finds.
    """
    chosen = [param for param in params if getattr(now.view, param) is not None]
    ways = []
    for param in chosen:
        without: dict[str, Any] = {param: None}
        if left := count(replace(now.view, **without)):
            value = name_choice(now, param, str(getattr(now.view, param)))
            ways.append(Way(now.words(label, value=value, n=left), without))
    return ways or [Way(now.words("figures-drop-all"), dict.fromkeys(chosen))]


def say_silent(words: Words, near: Near) -> tuple[str, str | None]:
    """A place that nobody gave a figure for, and its province where that one has figures."""
    place = near.silent
    if place is None:
        return "", None
    name = words.name(place)
    if place["level"] == "province":
        return words("figures-silent", place=name), None
    if not place["province_figures"]:
        return words("figures-silent-in", place=name, province=words.name(place, "province_name")), None
    told = {
        "place": name,
        "province": words.name(place, "province_name"),
        "n": int(place["province_figures"]),
    }
    return words("figures-silent-beside", **told), str(place["province_id"])


def name_meant(words: Words, near: Near) -> str:
    """The name that was perhaps meant; empty where nothing is near."""
    if near.meant is None:
        return ""
    return str(near.meant["name"]) if is_missing(near.meant["area_id"]) else words.name(near.meant)
