"""A list as a reader searched it: what fits all choices at once, and the ways out where nothing does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from clubs.choices import search
from clubs.choices.links import View
from clubs.choices.scope import Scope
from clubs.choices.ways_out import Way, list_ways


@dataclass(frozen=True)
class Found:
    """The rows found, out of how many; names near to the words; choices that can be dropped."""

    page: str
    rows: pd.DataFrame
    in_all: int
    near: search.Near
    ways: list[Way]

    @property
    def is_all(self) -> bool:
        return len(self.rows) == self.in_all


def find_rows(now: Scope, params: Sequence[str], ask: Callable[[View], pd.DataFrame]) -> Found:
    """params: the choices that narrow the list. ask: the rows of a view."""
    page, rows, q = now.view.page, ask(now.view), now.view.q
    if q and (name := search.find_name(now.version, q)):
        named = ask(replace(now.view, q=name))
        rows, q = (named, name) if len(named) > len(rows) else (rows, q)
    near = search.look_near(now.version, q, len(rows) > 0)
    ways = [] if len(rows) else list_ways(now, params, f"{page}-drop", lambda view: len(ask(view)))
    return Found(page, rows, len(ask(View(page=page))), near, ways)
