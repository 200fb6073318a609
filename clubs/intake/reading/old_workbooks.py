"""xls (BIFF): values from calamine, formats and what is hidden from xlrd; an encrypted xlsx is the same kind
of file.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

import python_calamine as calamine
import xlrd

from clubs.intake.reading.cells import is_empty, read_format, write_rows
from clubs.intake.reading.refused import Refused

ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
WORD_DOCUMENT = "WordDocument".encode("utf-16-le")
STREAMS = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))


def read(content: bytes) -> dict[str, Any]:
    if ENCRYPTED_PACKAGE in content:
        raise Refused("encrypted")
    if not any(stream in content for stream in STREAMS):
        raise Refused("not_a_table" if WORD_DOCUMENT in content else "damaged")
    try:
        book = calamine.CalamineWorkbook.from_filelike(BytesIO(content))
    except calamine.PasswordError as error:
        raise Refused("encrypted") from error
    known = _open_with_formats(content)
    sheets = [
        _read_sheet(book, about, known)
        for about in book.sheets_metadata
        if about.typ == calamine.SheetTypeEnum.WorkSheet
    ]
    if is_empty(sheets):
        raise Refused("empty", "only_pictures" if b"\x89PNG" in content or b"\xff\xd8\xff" in content else "")
    return {"kind": "xls", "encoding": "", "sheets": sheets}


def _open_with_formats(content: bytes) -> Any:
    try:
        return xlrd.open_workbook(file_contents=content, formatting_info=True, logfile=BytesIO())
    except xlrd.XLRDError as error:
        if "encrypted" in str(error).lower():
            raise Refused("encrypted") from error
        return None
    except Exception:  # noqa: BLE001 - the values were read; only their formats are unknown
        return None


def _read_sheet(book: calamine.CalamineWorkbook, about: Any, known: Any) -> dict[str, Any]:
    sheet = book.get_sheet_by_name(about.name)
    read: dict[str, Any] = {
        "name": about.name,
        "hidden": about.visible != calamine.SheetVisibleEnum.Visible,
        "rows": write_rows(sheet.to_python(skip_empty_area=False), sheet.total_height, sheet.total_width),
        "merged": [[*first, *last] for first, last in sheet.merged_cell_ranges or []],
        "hidden_rows": [],
        "hidden_columns": [],
        "formats": {},
    }
    if known is not None and about.name in known.sheet_names():
        _add_formats(read, known, known.sheet_by_name(about.name))
    return read


def _add_formats(read: dict[str, Any], known: Any, sheet: Any) -> None:
    read["hidden_rows"] = sorted(row for row, about in sheet.rowinfo_map.items() if about.hidden)
    read["hidden_columns"] = sorted(column for column, about in sheet.colinfo_map.items() if about.hidden)
    read["merged"] = [[r0, c0, r1 - 1, c1 - 1] for r0, r1, c0, c1 in sheet.merged_cells]
    for row, cells in enumerate(read["rows"]):
        for column in range(min(len(cells), sheet.row_len(row) if row < sheet.nrows else 0)):
            cell = sheet.cell(row, column)
            if cell.ctype == xlrd.XL_CELL_ERROR:
                cells[column] = {"e": xlrd.error_text_from_code.get(cell.value, "#")}
            elif cell.ctype in (xlrd.XL_CELL_NUMBER, xlrd.XL_CELL_DATE) and cell.xf_index is not None:
                pattern = known.format_map[known.xf_list[cell.xf_index].format_key].format_str
                if kind := read_format(pattern):
                    read["formats"][f"{row},{column}"] = kind
