"""CSV, TSV and pasted tables: letters, the sign between the columns, and rows that keep their line."""

from __future__ import annotations

import csv
import re
from collections import Counter
from io import StringIO
from typing import Any

from clubs.intake.reading.cells import LONGEST_TEXT, is_empty, write_rows
from clubs.intake.reading.encodings import decode
from clubs.intake.reading.refused import Refused

SIGNS = ("\t", ";", "|", ",")
LINES_TRIED = 400
_GAPS = re.compile(r" {2,}|\u00a0{2,}")


def read(content: bytes, encoding: str) -> dict[str, Any]:
    text, code, doubtful = decode(content, encoding)
    if not text.strip():
        raise Refused("empty")
    controls = sum(letter < " " and letter not in "\t\r\n\f" for letter in text[:5000])
    if controls > len(text[:5000]) / 50:
        raise Refused("not_a_table" if encoding or controls < len(text[:5000]) / 3 else "damaged")
    text = text.replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n")
    rows = _split(text)
    width = max(map(len, rows), default=0)
    cells = write_rows(rows, len(rows), width)
    sheet = {"name": "", "hidden": False, "rows": cells, "merged": []}
    sheet |= {"hidden_rows": [], "hidden_columns": [], "formats": {}}
    if is_empty([sheet]):
        raise Refused("empty")
    return {"kind": "text", "encoding": code, "doubtful": doubtful, "sheets": [sheet]}


def _split(text: str) -> list[list[str]]:
    first = text[:10].lower()
    lines = text.split("\n")
    if first.startswith("sep=") and len(lines[0]) == 5:
        return [[], *_split_by(text.partition("\n")[2], lines[0][4])]
    if sign := _find_sign(lines):
        return _split_by(text, sign)
    gaps = [_GAPS.split(line.strip()) for line in lines]
    if sum(len(row) > 1 for row in gaps) >= max(2, sum(bool(line.strip()) for line in lines) / 2):
        return [[cell.strip() for cell in row] for row in gaps]
    raise Refused("not_a_table")


def _find_sign(lines: list[str]) -> str:
    """The sign that cuts the most lines into the same number of columns."""
    best, most = "", 0
    for sign in SIGNS:
        rows = list(csv.reader(lines[:LINES_TRIED], delimiter=sign))
        widths = Counter(len(row) for row in rows if len(row) > 1)
        alike = widths.most_common(1)[0][1] if widths else 0
        if alike > most and alike >= 2:
            best, most = sign, alike
    return best


def _split_by(text: str, sign: str) -> list[list[str]]:
    """Rows at the line they begin on: a heading may break lines inside its quotes."""
    csv.field_size_limit(max(LONGEST_TEXT * 50, 131_072))
    reader = csv.reader(StringIO(text, newline="\n"), delimiter=sign)
    rows: list[list[str]] = []
    start = 0
    try:
        for row in reader:
            rows.extend([] for _ in range(start - len(rows)))
            rows.append([cell.strip() for cell in row])
            start = reader.line_num
    except csv.Error as error:
        raise Refused("damaged") from error
    return rows
