"""One figure at the top of a page."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

NOTHING: Mapping[str, Any] = MappingProxyType({})


class Metric(NamedTuple):
    """What it counts, the figure, its date or source; none of them is ever empty.

    page, changes: where the figure comes from, one click away.
    """

    label: str
    value: str
    note: str
    page: str = ""
    changes: Mapping[str, Any] = NOTHING
