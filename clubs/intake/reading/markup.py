"""What office systems call a spreadsheet and is HTML: each table a sheet, with its spans as merged cells."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

from clubs.intake.reading.cells import is_empty, write_rows
from clubs.intake.reading.encodings import decode
from clubs.intake.reading.refused import Refused

MOST_SPAN = 200


def read(content: bytes, encoding: str) -> dict[str, Any]:
    text, code, doubtful = decode(content, encoding)
    if "urn:schemas-microsoft-com:office:spreadsheet" in text[:3000]:
        text = _as_html(text)
    reader = Tables()
    reader.feed(text)
    reader.close()
    if not reader.sheets:
        raise Refused("not_a_table")
    sheets = [_make_sheet(number, sheet) for number, sheet in enumerate(reader.sheets, 1)]
    if is_empty(sheets):
        raise Refused("empty")
    return {"kind": "html", "encoding": code, "doubtful": doubtful, "sheets": sheets}


class Tables(HTMLParser):
    """Cells by row and column; what covers several stands at the first and is named in `merged`."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.sheets: list[dict[str, Any]] = []
        self.open: list[dict[str, Any]] = []
        self.text: list[str] | None = None
        self.span = (1, 1)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        about = dict(attrs)
        if tag == "table":
            self.open.append({"cells": {}, "taken": set(), "merged": [], "row": -1, "column": 0})
            self.sheets.append(self.open[-1])
        elif tag == "tr" and self.open:
            self.open[-1]["row"] += 1
            self.open[-1]["column"] = 0
        elif tag in ("td", "th") and self.open:
            self.span = (_read_span(about.get("rowspan")), _read_span(about.get("colspan")))
            self.text = []
        elif tag == "br" and self.text is not None:
            self.text.append("\n")

    def handle_data(self, data: str) -> None:
        if self.text is not None:
            self.text.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th") and self.open and self.text is not None:
            self._put(" ".join("".join(self.text).split(" ")).strip())
            self.text = None
        elif tag == "table" and self.open:
            self.open.pop()

    def _put(self, text: str) -> None:
        sheet = self.open[-1]
        row, column = max(sheet["row"], 0), sheet["column"]
        while (row, column) in sheet["taken"]:
            column += 1
        down, right = self.span
        sheet["cells"][row, column] = text
        sheet["taken"].update((row + i, column + j) for i in range(down) for j in range(right))
        if down > 1 or right > 1:
            sheet["merged"].append([row, column, row + down - 1, column + right - 1])
        sheet["column"] = column + right


def _read_span(written: str | None) -> int:
    return min(int(written), MOST_SPAN) if written and written.isdigit() and int(written) > 0 else 1


def _make_sheet(number: int, sheet: dict[str, Any]) -> dict[str, Any]:
    height = max((row for row, _ in sheet["cells"]), default=-1) + 1
    width = max((column for _, column in sheet["cells"]), default=-1) + 1
    rows = [[sheet["cells"].get((row, column)) for column in range(width)] for row in range(height)]
    made: dict[str, Any] = {"name": f"{number}", "hidden": False, "rows": write_rows(rows, height, width)}
    return made | {"merged": sheet["merged"], "hidden_rows": [], "hidden_columns": [], "formats": {}}


def _as_html(text: str) -> str:
    """Excel 2003's own XML in the words of HTML."""
    for theirs, ours in (("Worksheet", "table"), ("Row", "tr"), ("Cell", "td")):
        text = text.replace(f"<{theirs}", f"<{ours}").replace(f"</{theirs}", f"</{ours}")
    return text
