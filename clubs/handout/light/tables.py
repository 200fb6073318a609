"""Tables of the light address: every cell under its heading's name, so that a phone can stack them."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from clubs.choices.scope import Scope
from clubs.handout.written import Rows, Written, write_rows
from clubs.paper import Table


@dataclass(frozen=True)
class LightCell:
    heading: str
    text: str
    href: str = ""
    picture: str = ""
    is_none: bool = False


@dataclass(frozen=True)
class LightTable:
    headings: list[str]
    rows: list[list[LightCell]]
    more: str


def arrange_rows(now: Scope, data: pd.DataFrame, table: Table, most: int) -> LightTable | None:
    """At most so many rows, and where the others are; None without a row."""
    if data.empty:
        return None
    written, words = write_rows(now, data, table, most), now.words
    more = words("light-cut", shown=len(written.cells), n=written.in_all) if written.is_cut else ""
    return LightTable(written.headings, [_arrange(now, written, i) for i in range(len(written.cells))], more)


def _arrange(now: Scope, written: Rows, i: int) -> list[LightCell]:
    cells = zip(written.headings, written.cells[i], strict=True)
    shown = [_write(now, heading, cell) for heading, cell in cells]
    area_id = written.area_ids[i]
    if area_id and not shown[0].href:
        href = now.address("province", province=area_id)
        shown[0] = LightCell(shown[0].heading, shown[0].text, href)
    return shown


def _write(now: Scope, heading: str, cell: Written) -> LightCell:
    if cell.is_picture:
        return LightCell(heading, "", picture=cell.text if cell.text.startswith("data:image/") else "")
    href = now.address("figures", claim=cell.claim_id) if cell.claim_id else ""
    return LightCell(heading, cell.text, href, is_none=cell.text in ("", now.words("value-missing")))
