"""A number is shown with its source or not at all; a document is cited in one way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

import pandas as pd

from clubs.words.formats import is_missing
from clubs.words.plain import escape
from clubs.words.text import Words

SAFE_IN_URL = ":/?#[]@!$&'*+,;=%-._~"  # without ( ) < > and spaces, which end a Markdown link
SHOWN_VALUES = ("value", "now_value", "latest_value")


class UnsourcedData(RuntimeError):
    """A mistake of the page, not of the reader: its query does not return where the numbers come from."""


def require_sources(data: pd.DataFrame, shown_by: str) -> pd.DataFrame:
    """The data, unless a number in it has no source.

    A row without any value, such as a province that never reported, needs none.
    Raises UnsourcedData.
    """
    if "source_id" not in data.columns:
        raise UnsourcedData(
            f"{shown_by} got the columns {', '.join(map(str, data.columns))} but no source_id. "
            "Return source_id from the query."
        )
    if data["source_id"].notna().all():
        return data
    values = [column for column in SHOWN_VALUES if column in data.columns]
    has_number = data[values].notna().any(axis=1) if values else pd.Series(True, index=data.index)
    bare = data.index[has_number & data["source_id"].isna()]
    if len(bare):
        raise UnsourcedData(
            f"{shown_by} got {len(bare)} of {len(data)} rows with a value and no source_id; first: {bare[0]}."
        )
    return data


def list_source_ids(*tables: pd.DataFrame) -> list[str]:
    """Every source of the tables, once, in the order of first use; a sum has those of all its parts."""
    columns = [table[name] for table in tables for name in table.columns if str(name).endswith("source_id")]
    cells = [cell for column in columns for cell in column.dropna()]
    return list(
        dict.fromkeys(source for cell in cells for source in ([cell] if isinstance(cell, str) else cell))
    )


@dataclass(frozen=True)
class Citation:
    """A document as it is named: publisher with its title, the day as printed, its address if it is safe."""

    name: str
    day: str
    url: str

    @property
    def text(self) -> str:
        return ", ".join(filter(None, [self.name, self.day]))

    @property
    def host(self) -> str:
        return urlsplit(self.url).netloc

    @property
    def markdown(self) -> str:
        named = f"[{escape(self.name)}]({self.url})" if self.url else escape(self.name)
        return ", ".join(filter(None, [named, escape(self.day)]))


def cite(source: Mapping[str, Any], words: Words, with_title: bool = True) -> Citation:
    """source: a row of sources_cited. with_title: titles are long, and a line has room for few documents."""
    told = ("publisher", "title") if with_title else ("publisher",)
    name = ": ".join(str(source[part]) for part in told if not is_missing(source[part]))
    day = "" if is_missing(source["published"]) else words.as_of(source["published"])
    return Citation(name, day, to_safe_url(source["url"]))


def to_safe_url(url: object) -> str:
    """An http address that cannot end its own Markdown link; empty for anything else."""
    if is_missing(url):
        return ""
    return quote(str(url), safe=SAFE_IN_URL) if urlsplit(str(url)).scheme in ("http", "https") else ""
