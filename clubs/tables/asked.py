"""Which question an answer belongs to: to show it, to ask it again, to take it home."""

from __future__ import annotations

import json
import shlex
from dataclasses import dataclass
from typing import Any

import pandas as pd

from clubs import queries


@dataclass(frozen=True)
class Asked:
    """A query with the values of the moment, as queries.run wrote them into `attrs` of its answer."""

    query: str
    version: str
    params: dict[str, Any]

    @property
    def sql(self) -> str:
        return queries.find_query(self.query).sql

    @property
    def command(self) -> str:
        """What anyone with the project types to get the same rows."""
        given = [f"--param {shlex.quote(f'{name}={_to_text(value)}')}" for name, value in self.params.items()]
        return " ".join(["python -m clubs query", self.query, *given])


def find_asked(data: pd.DataFrame) -> Asked | None:
    """None for rows that were put together from several answers."""
    told = data.attrs.get("asked")
    return Asked(**json.loads(told)) if told else None


def _to_text(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(map(str, value))
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)
