"""Where the tables of a sheet stand: titles, header rows of several levels, columns, rows up to the
signature.

A row begins a table when it names columns. Two tables may stand below or beside each other; a header that
comes
again is the same table on its next page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from clubs.intake.grid import LONGEST_LABEL, Cell, Sheet
from clubs.intake.headings import Heading, Sense, read_heading, understand_path
from clubs.intake.periods import YEARS, find_periods, is_signature
from clubs.intake.spelling import key
from clubs.intake.values import NumberStyle, read_text
from clubs.intake.vocabulary import begins_with, is_word

MOST_LEVELS = 6
MOST_BEYOND = 30
PLACE_ROLES = ("place", "province", "district", "commune", "village")
LABEL_ROLES = (
    *PLACE_ROLES,
    "index",
    "indicator",
    "unit",
    "year",
    "quarter",
    "month",
    "period",
    "club_name",
    "code",
)
_COLUMN_NUMBER = re.compile(r"^\(?(?:\d{1,3}|[A-Da-d]|[IVX]{1,4})\)?(?:\s*=.*)?$")


@dataclass
class Column:
    """One column of a table: the headings over it from the top down, and what they mean together."""

    number: int
    path: list[Heading]
    cells: list[Cell]
    sense: Sense
    role: str = ""
    names_place: bool = False
    is_beyond: bool = False  # to the right of the last heading

    @property
    def head(self) -> Cell | None:
        return self.cells[-1] if self.cells else None

    @property
    def said(self) -> str:
        return " / ".join(heading.text for heading in self.path)


@dataclass
class Table:
    """Rows first to last under header_rows; titles stand above. repeats: rows of the same header come
    again."""

    sheet: Sheet
    titles: list[Cell]
    header_rows: list[int]
    number_rows: list[int]
    first: int
    last: int
    columns: list[Column]
    repeats: list[int] = field(default_factory=list)

    def column_of(self, *roles: str) -> Column | None:
        return next((column for column in self.columns if column.role in roles), None)

    def all_of(self, *roles: str) -> list[Column]:
        return [column for column in self.columns if column.role in roles]


def find_tables(sheet: Sheet) -> list[Table]:
    """The tables of a sheet from the top down, those beside each other from the left."""
    starts = _find_starts(sheet)
    found: list[Table] = []
    end_of_last = 0
    for position, start in enumerate(starts):
        header_rows, number_rows = _read_header(sheet, start)
        if header_rows[0] <= end_of_last:
            continue
        following = [row for row in starts[position + 1 :] if row > header_rows[-1]]
        stop = following[0] - 1 if following else sheet.height
        first = max([*header_rows, *number_rows]) + 1
        last = _find_last(sheet, first, stop)
        if following:  # what stands between the last figure and the next header is its title
            last = max(
                (row for row in range(first, last + 1) if any(map(is_figure, sheet.row(row)))), default=last
            )
        titles = _read_titles(sheet, end_of_last + 1, header_rows[0] - 1)
        blocks = _split_beside(_make_columns(sheet, header_rows))
        previous = found[-len(blocks) :] if len(found) >= len(blocks) else []
        if previous and _is_repeated(previous, blocks, titles):
            for table in previous:
                table.repeats.extend([*header_rows, *number_rows])
                table.last = last
        else:
            for columns in blocks:
                found.append(Table(sheet, titles, header_rows, number_rows, first, last, columns))
        end_of_last = last
    return found or _find_without_header(sheet)


def _find_starts(sheet: Sheet) -> list[int]:
    starts: list[int] = []
    header: list[int] = []
    for row in range(1, sheet.height + 1):
        if row not in header and _names_columns(sheet, row, is_first=not starts):
            starts.append(row)
            header = _read_header(sheet, row)[0]
    return starts


def _names_columns(sheet: Sheet, row: int, is_first: bool) -> bool:
    cells = sheet.row(row)
    if len(cells) < 2 or any(is_figure(cell) for cell in cells):
        return False
    texts = [cell for cell in cells if cell.kind == "text"]
    if any(begins_with(cell.text, "letterhead") or is_signature(cell.text) for cell in texts):
        return False
    senses = [read_sense(cell) for cell in cells]
    roles = [sense.name for sense in senses if sense.kind == "column"]
    labels = [role for role in roles if role in LABEL_ROLES]
    indicators = [sense for sense in senses if sense.kind in ("indicator", "ask", "left_out")]
    known = [sense for sense in senses if sense.kind != "unknown"]
    if any(begins_with(cell.text, "signature") for cell in texts) and not {"index", "indicator"} & set(
        labels
    ):
        return False
    if len(known) >= 2 and len(known) * 2 >= len(cells) and (labels or len(roles) > 1):
        return True
    if is_first and len(indicators) >= 2 and len(known) * 2 >= len(cells):
        return len(texts) == len(cells) or bool(roles)
    is_leading = senses[0].kind == "column" and senses[0].name in LABEL_ROLES
    short = [cell for cell in texts if len(cell.text) <= 40]
    return is_leading and len(cells) >= 3 and len(short) == len(cells) and not _is_column_numbers(cells)


def read_sense(cell: Cell) -> Sense:
    if cell.kind == "text" and len(cell.text) <= LONGEST_LABEL:
        return understand_path([read_heading(cell.text)])
    if is_period_cell(cell):
        return Sense("value")
    return Sense("unknown")


def is_period_cell(cell: Cell) -> bool:
    """A year as a number, or a day formatted as one, in a header."""
    if cell.kind == "number":
        return isinstance(cell.value, int) and cell.value in YEARS
    return cell.kind == "date"


def is_figure(cell: Cell) -> bool:
    """A number that is no year of a header; numbers of a text file are text."""
    if cell.kind == "number":
        return not is_period_cell(cell)
    if cell.kind != "text" or len(cell.text) > 30 or not any(letter.isdigit() for letter in cell.text):
        return False
    if find_periods(cell.text)[0]:
        return False
    return read_text(cell.text, NumberStyle(), True).kind == "value" and not read_heading(cell.text).concepts


def _read_header(sheet: Sheet, start: int) -> tuple[list[int], list[int]]:
    """Rows of the header from its first level to its last, and the row of column numbers below it."""
    rows = [start]
    if _is_group_row(sheet, start - 1, start):
        rows.insert(0, start - 1)
    labels = [cell.column for cell in sheet.row(start) if read_sense(cell).name in LABEL_ROLES]
    for row in range(start + 1, min(start + MOST_LEVELS, sheet.height + 1)):
        cells = sheet.row(row)
        if _is_column_numbers(cells):
            return rows, [row]
        if _covers(sheet, rows, row) or _is_lower_level(sheet, cells, labels):
            rows.append(row)
        else:
            break
    return rows, []


def _covers(sheet: Sheet, rows: list[int], row: int) -> bool:
    """A merged cell of the header reaches down to this row."""
    return any(
        (top, left, bottom, right) == sheet.covered.get((row, left))
        for top, left, bottom, right in sheet.merged
        if top in rows and bottom >= row
    )


def _is_lower_level(sheet: Sheet, cells: list[Cell], labels: list[int]) -> bool:
    if not cells or any(cell.column in labels for cell in cells):
        return False
    if any(is_figure(cell) for cell in cells):
        return False
    known = [cell for cell in cells if read_sense(cell).kind != "unknown" or read_heading(cell.text).factor]
    return bool(known) and len(known) * 2 >= len(cells) and bool(labels)


def _is_group_row(sheet: Sheet, row: int, start: int) -> bool:
    """Headings over several columns in the row above, beside blank label columns."""
    cells = sheet.row(row) if row > 0 else []
    left = min((cell.column for cell in sheet.row(start)), default=0)
    spans = [sheet.covered[row, cell.column] for cell in cells if (row, cell.column) in sheet.covered]
    wide = [span for span in spans if span[3] > span[1] and span[1] > left]
    known = [cell for cell in cells if read_sense(cell).kind != "unknown"]
    return bool(cells) and len(wide) == len(cells) and len(known) == len(cells)


def _is_column_numbers(cells: list[Cell]) -> bool:
    """1 2 3, (1) (2) (3), A B 1 2: the row that numbers the columns."""
    texts = [cell.text.strip() for cell in cells]
    if len(texts) < 3 or not all(_COLUMN_NUMBER.match(text) for text in texts):
        return False
    numbers = [int(found[0]) for text in texts if (found := re.findall(r"^\(?(\d+)", text))]
    return len(numbers) >= 2 and all(b - a == 1 for a, b in pairwise(numbers)) and numbers[0] <= 3


def _make_columns(sheet: Sheet, rows: list[int]) -> list[Column]:
    has_merged = any(top in rows and right > left for top, left, _, right in sheet.merged)
    width = max((cell.column for row in rows for cell in sheet.row(row)), default=0)
    for top, _, _, right in sheet.merged:
        width = max(width, right) if top in rows else width
    columns = []
    for number in range(1, max(width, min(sheet.width, width + MOST_BEYOND)) + 1):
        cells: list[Cell] = []
        for position, row in enumerate(rows):
            cell = sheet.label(row, number)
            if cell is None and not has_merged and position < len(rows) - 1:
                cell = _inherit_left(sheet, rows, position, number)
            if cell is not None and (not cells or cell is not cells[-1]):
                cells.append(cell)
        path = [_read_head(cell) for cell in cells]
        columns.append(Column(number, path, cells, understand_path(path), is_beyond=number > width))
    return columns


def _inherit_left(sheet: Sheet, rows: list[int], position: int, number: int) -> Cell | None:
    """The heading of a group that was centred over its columns without merging them."""
    below = [sheet.at(row, number) for row in rows[position + 1 :]]
    if not any(below):
        return None
    for left in range(number - 1, 0, -1):
        cell = sheet.at(rows[position], left)
        has_below = any(sheet.at(row, left) for row in rows[position + 1 :])
        if cell is not None:
            return cell if has_below else None
        if not has_below:
            return None
    return None


def _read_head(cell: Cell) -> Heading:
    return read_heading(cell.text)


def _split_beside(columns: list[Column]) -> list[list[Column]]:
    """Tables beside each other: places are named anew after columns of figures."""
    blocks: list[list[Column]] = [[]]
    for column in columns:
        block = blocks[-1]
        is_label = column.sense.kind == "column" and column.sense.name in (
            *PLACE_ROLES[:4],
            "index",
            "indicator",
        )
        has_labels = any(other.sense.kind == "column" and other.sense.name in LABEL_ROLES for other in block)
        figures = [other for other in block if other.path and other.sense.kind != "column"]
        comes_again = column.sense.name in {other.sense.name for other in block}
        if is_label and has_labels and figures and comes_again:
            blocks.append([])
        blocks[-1].append(column)
    return blocks


def _is_repeated(previous: list[Table], blocks: list[list[Column]], titles: list[Cell]) -> bool:
    """The same headings again, with nothing between that says another place or day."""
    before = [[key(column.said) for column in table.columns if column.said] for table in previous]
    now = [[key(column.said) for column in block if column.said] for block in blocks]
    if before != now:
        return False
    news = [cell for cell in titles if find_periods(cell.text)[0] or len(cell.text) > 12]
    return not news


def _read_titles(sheet: Sheet, first: int, last: int) -> list[Cell]:
    return [
        cell
        for row in range(max(first, last - 40), last + 1)
        for cell in sheet.row(row)
        if cell.kind in ("text", "date")
        and not is_signature(cell.text)
        and not begins_with(cell.text, "letterhead")
    ]


def _find_last(sheet: Sheet, first: int, stop: int) -> int:
    """The last row that can belong to the table: what follows a signature does not."""
    for row in range(first, stop + 1):
        cells = sheet.row(row)
        texts = [cell.text for cell in cells if cell.kind == "text"]
        if texts and not any(is_figure(cell) for cell in cells):
            signed = [text for text in texts if is_signature(text) or is_word(text, "signature")]
            begun = [text for text in texts if begins_with(text, "signature") and len(text) < 60]
            if signed or len(begun) == len(texts):
                return row - 1
    return stop


def _find_without_header(sheet: Sheet) -> list[Table]:
    """Rows of a label and a figure without a heading: a form of 'Số CLB: 214', or a list nobody headed."""
    rows = [
        row
        for row in range(1, sheet.height + 1)
        if len(cells := sheet.row(row)) >= 2
        and any(map(is_figure, cells))
        and any(c.kind == "text" for c in cells)
    ]
    if len(rows) < 2:
        return []
    columns = [Column(number, [], [], Sense("unknown")) for number in range(1, sheet.width + 1)]
    titles = _read_titles(sheet, 1, rows[0] - 1)
    return [Table(sheet, titles, [], [], rows[0], _find_last(sheet, rows[0], sheet.height), columns)]
