"""xlsx, xlsm and ods: values from calamine; what it does not tell (hidden, formats, errors) from the XML
itself.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from xml.etree import ElementTree

import python_calamine as calamine
from openpyxl.styles.numbers import BUILTIN_FORMATS
from openpyxl.utils import range_boundaries
from openpyxl.utils.cell import column_index_from_string, coordinate_from_string

from clubs.intake.reading.cells import is_empty, read_format, write_rows
from clubs.intake.reading.refused import Refused

ODS_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
ODS_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def read_xlsx(content: bytes, package: zipfile.ZipFile) -> dict[str, Any]:
    book = _open(content)
    files = _find_sheet_files(package) if "xl/workbook.xml" in package.namelist() else {}
    formats = _read_styles(package)
    sheets = [
        sheet
        for about in book.sheets_metadata
        if about.typ == calamine.SheetTypeEnum.WorkSheet
        for sheet in [_read_sheet(book, about)]
    ]
    for sheet in sheets:
        if sheet["name"] in files:
            with package.open(files[sheet["name"]]) as file:
                _add_what_xml_says(sheet, ElementTree.iterparse(file, events=("start", "end")), formats)
    return _make_book("xlsx", sheets, _has_pictures(package, ("xl/media/", "xl/charts/", "xl/drawings/")))


def read_ods(content: bytes, package: zipfile.ZipFile) -> dict[str, Any]:
    manifest = package.read("META-INF/manifest.xml") if "META-INF/manifest.xml" in package.namelist() else b""
    if b"encryption-data" in manifest:
        raise Refused("encrypted")
    if b"opendocument.text" in manifest or b"opendocument.presentation" in manifest:
        raise Refused("not_a_table")
    book = _open(content)
    sheets = [_read_sheet(book, about) for about in book.sheets_metadata]
    with package.open("content.xml") as file:
        _add_what_ods_says(sheets, ElementTree.iterparse(file, events=("start", "end")))
    return _make_book("ods", sheets, _has_pictures(package, ("Pictures/",)))


def _open(content: bytes) -> calamine.CalamineWorkbook:
    try:
        return calamine.CalamineWorkbook.from_filelike(BytesIO(content))
    except calamine.PasswordError as error:
        raise Refused("encrypted") from error


def _read_sheet(book: calamine.CalamineWorkbook, about: Any) -> dict[str, Any]:
    sheet = book.get_sheet_by_name(about.name)
    rows = write_rows(sheet.to_python(skip_empty_area=False), sheet.total_height, sheet.total_width)
    return {
        "name": about.name,
        "hidden": about.visible != calamine.SheetVisibleEnum.Visible,
        "rows": rows,
        "merged": [[*first, *last] for first, last in sheet.merged_cell_ranges or []],
        "hidden_rows": [],
        "hidden_columns": [],
        "formats": {},
    }


def _make_book(kind: str, sheets: list[dict[str, Any]], has_pictures: bool) -> dict[str, Any]:
    if is_empty(sheets):
        raise Refused("empty", "only_pictures" if has_pictures else "")
    return {"kind": kind, "encoding": "", "sheets": sheets}


def _has_pictures(package: zipfile.ZipFile, folders: tuple[str, ...]) -> bool:
    return any(name.startswith(folders) for name in package.namelist())


def _find_sheet_files(package: zipfile.ZipFile) -> dict[str, str]:
    """The XML file of each sheet by the sheet's name."""
    targets = {}
    if "xl/_rels/workbook.xml.rels" in package.namelist():
        for relation in ElementTree.fromstring(package.read("xl/_rels/workbook.xml.rels")):
            target = relation.get("Target", "")
            targets[relation.get("Id")] = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    files = {}
    for element in ElementTree.fromstring(package.read("xl/workbook.xml")).iter():
        if _local(element) == "sheet" and targets.get(element.get(RELATION)) in package.namelist():
            files[element.get("name", "")] = targets[element.get(RELATION)]
    return files


def _read_styles(package: zipfile.ZipFile) -> list[str]:
    """What each style of a cell does to its number (cells.read_format)."""
    if "xl/styles.xml" not in package.namelist():
        return []
    root = ElementTree.fromstring(package.read("xl/styles.xml"))
    patterns = {int(number): pattern for number, pattern in BUILTIN_FORMATS.items()}
    styles: list[str] = []
    for element in root.iter():
        if _local(element) == "numFmt" and (element.get("numFmtId") or "").isdigit():
            patterns[int(element.get("numFmtId", "0"))] = element.get("formatCode", "")
    for group in root:
        if _local(group) == "cellXfs":
            numbers = [int(style.get("numFmtId") or 0) for style in group]
            styles = [read_format(patterns.get(number, "")) for number in numbers]
    return styles


def _add_what_xml_says(sheet: dict[str, Any], events: Iterator[Any], formats: list[str]) -> None:
    """Hidden rows and columns, formats, errors and formulas without a value."""
    row = 0
    for event, element in events:
        name = _local(element)
        if event == "start":
            if name == "row":
                row = int(element.get("r") or row + 1)
                if element.get("hidden") in ("1", "true"):
                    sheet["hidden_rows"].append(row - 1)
            elif name == "col" and element.get("hidden") in ("1", "true"):
                first, last = int(element.get("min", 1)), int(element.get("max", 1))
                sheet["hidden_columns"].extend(range(first - 1, min(last, first + 1000)))
        elif name == "c":
            _add_what_cell_says(sheet, element, formats)
        elif name == "row":
            element.clear()
        elif name == "mergeCell" and not sheet["merged"] and element.get("ref"):
            first_column, first_row, last_column, last_row = range_boundaries(element.get("ref"))
            sheet["merged"].append([first_row - 1, first_column - 1, last_row - 1, last_column - 1])


def _add_what_cell_says(sheet: dict[str, Any], element: ElementTree.Element, formats: list[str]) -> None:
    where = element.get("r")
    if not where:
        return
    letters, row = coordinate_from_string(where)
    column = column_index_from_string(letters)
    style = int(element.get("s") or 0)
    if style < len(formats) and formats[style]:
        sheet["formats"][f"{row - 1},{column - 1}"] = formats[style]
    parts = {_local(part): part.text for part in element}
    if element.get("t") == "e":
        _put(sheet, row - 1, column - 1, {"e": parts.get("v") or "#"})
    elif "f" in parts and not parts.get("v"):
        _put(sheet, row - 1, column - 1, {"f": 1})


def _put(sheet: dict[str, Any], row: int, column: int, value: Any) -> None:
    """A cell that calamine left empty; far outside of what it read, it is nobody's figure."""
    rows = sheet["rows"]
    if row > len(rows) + 1000 or column > 1000:
        return
    while len(rows) <= row:
        rows.append([])
    rows[row].extend([None] * (column + 1 - len(rows[row])))
    if rows[row][column] is None:
        rows[row][column] = value


def _add_what_ods_says(sheets: list[dict[str, Any]], events: Iterator[Any]) -> None:
    """Hidden sheets, rows and columns, percent cells and errors of an OpenDocument sheet."""
    hidden_styles: set[str] = set()
    style, number, row, column, sheet = "", -1, 0, 0, sheets[0] if sheets else {}
    for event, element in events:
        name = _local(element)
        if event == "start":
            if name == "style":
                style = next((value for key, value in element.items() if key.endswith("}name")), "")
            elif name == "table-properties" and element.get(f"{ODS_TABLE}display") == "false":
                hidden_styles.add(style)
            elif element.tag == f"{ODS_TABLE}table":
                number, row, column = number + 1, 0, 0
                sheet = sheets[number] if number < len(sheets) else {}
                if sheet and element.get(f"{ODS_TABLE}style-name") in hidden_styles:
                    sheet["hidden"] = True
            elif element.tag == f"{ODS_TABLE}table-row":
                column = 0
        elif not sheet:
            continue
        elif element.tag == f"{ODS_TABLE}table-column":
            repeated = _repeat(element, "number-columns-repeated")
            if element.get(f"{ODS_TABLE}visibility") in ("collapse", "filter"):
                sheet["hidden_columns"].extend(range(column, column + min(repeated, 1000)))
            column += repeated
        elif element.tag in (f"{ODS_TABLE}table-cell", f"{ODS_TABLE}covered-table-cell"):
            repeated = _repeat(element, "number-columns-repeated")
            _add_ods_cell(sheet, element, row, column, min(repeated, 200))
            column += repeated
            element.clear()
        elif element.tag == f"{ODS_TABLE}table-row":
            repeated = _repeat(element, "number-rows-repeated")
            if element.get(f"{ODS_TABLE}visibility") in ("collapse", "filter"):
                sheet["hidden_rows"].extend(range(row, row + min(repeated, 1000)))
            row += repeated
            element.clear()


def _add_ods_cell(
    sheet: dict[str, Any], element: ElementTree.Element, row: int, column: int, repeated: int
) -> None:
    kind = element.get(f"{ODS_OFFICE}value-type")
    formula = element.get(f"{ODS_TABLE}formula")
    shown = "".join(element.itertext()).strip()
    for at in range(column, column + repeated):
        if kind == "percentage":
            sheet["formats"][f"{row},{at}"] = "percent"
        if formula and (shown.startswith(("#", "Err:")) or (kind == "string" and shown.startswith("#"))):
            _put(sheet, row, at, {"e": shown})
        elif formula and not kind and not shown:
            _put(sheet, row, at, {"f": 1})
    down = int(element.get(f"{ODS_TABLE}number-rows-spanned") or 1)
    right = int(element.get(f"{ODS_TABLE}number-columns-spanned") or 1)
    if down > 1 or right > 1:
        place = [row, column, row + down - 1, column + right - 1]
        if place not in sheet["merged"]:
            sheet["merged"].append(place)


def _repeat(element: ElementTree.Element, name: str) -> int:
    return int(element.get(f"{ODS_TABLE}{name}") or 1)


def _local(element: ElementTree.Element) -> str:
    return str(element.tag).rpartition("}")[2]
