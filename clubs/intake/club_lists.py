"""Lists of clubs: one row a club, known again by its code, else by commune and name."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from typing import Any

from clubs.intake.asking import LEAVE_OUT, NOT_REPORTED, UNITS
from clubs.intake.claims import ClubRow, Total, Understood
from clubs.intake.columns import list_cells, settle_roles
from clubs.intake.figures import _read_number_answer, _scale
from clubs.intake.grid import Cell, cell_name
from clubs.intake.indicators import Indicators
from clubs.intake.periods import YEARS, find_periods, is_signature
from clubs.intake.places import Area, Places, is_valid
from clubs.intake.privacy import scrub
from clubs.intake.rules import rule
from clubs.intake.spelling import key, plain
from clubs.intake.surroundings import Surroundings
from clubs.intake.tables import PLACE_ROLES, Column, Table, is_figure
from clubs.intake.times import Asked, When, find_when, read_answer
from clubs.intake.values import find_style, read_cell
from clubs.intake.vocabulary import begins_with, exact_phrases, is_word, longest


def is_club_list(table: Table) -> bool:
    """A column of clubs' names, or of their codes beside a column of communes."""
    names = [
        column
        for column in table.columns
        if column.sense.kind == "column" and column.sense.name == "club_name"
    ]
    if names:
        return any(cell.kind == "text" and not is_figure(cell) for cell in list_cells(table, names[0]))
    roles = {column.sense.name for column in table.columns if column.sense.kind == "column"}
    return {"code", "commune"} <= roles and "founded" in roles


def shorten_name(name: str) -> str:
    """A club's name without the words that all clubs share: 'CLB LTHTGN thôn Cả' -> 'thôn cả' (as a key)."""
    words = key(name).split()
    shared = {phrase for phrase, meaning in exact_phrases("concept").items() if meaning == "club"}
    for length in range(min(longest("concept"), len(words) - 1), 0, -1):
        if tuple(words[:length]) in shared:
            return (
                shorten_name(" ".join(words[length:]))
                if tuple(words[length : length + 1]) in shared
                else " ".join(words[length:])
            )
    return " ".join(words)


def make_club_id(area: Area, name: str, code: str) -> str:
    """The same club has the same id in every list: its code, else its commune and its name."""
    return f"{area.area_id}.{_slug(code)}" if code else f"{area.area_id}.{_slug(shorten_name(name)) or 'clb'}"


def _slug(text: str) -> str:
    return "-".join(plain(text).split())


class ClubTable:
    """One list of clubs on its way to rows of clubs."""

    def __init__(
        self,
        table: Table,
        around: Surroundings,
        places: Places,
        indicators: Indicators,
        told: Understood,
        today: dt.date,
    ) -> None:
        self.table, self.sheet, self.around = table, table.sheet, around
        self.places, self.indicators, self.told, self.today = places, indicators, told, today
        self.ask = told.asking.ask
        self.seen: dict[str, ClubRow] = {}
        self.sums: dict[int, list[tuple[int, float | int]]] = defaultdict(list)

    def read(self) -> None:
        table = self.table
        settle_roles(table, self.around, self.places, self.told)
        self._leave_texts()
        self.values = [
            column
            for column in table.columns
            if column.role == "value" and column.sense.kind in ("indicator", "ask")
        ]
        self.style = find_style(
            cell.value for column in self.values for cell in list_cells(table, column) if cell.kind == "text"
        )
        self.zeros = self._find_zeros()
        current: tuple[str, ...] = ()
        is_over = False
        for number in range(table.first, table.last + 1):
            if number in table.repeats:
                self.told.leave_row(self.sheet.name, number, "repeated_header")
                continue
            cells = self.sheet.row(number)
            if not cells:
                continue
            kind, parents = self._find_kind(number, cells)
            is_over = is_over or kind == "note"
            if kind == "group":
                current = parents
            elif kind == "club" and not is_over:
                self._read_club(number, current or self.around.parents)
            else:
                self.told.leave_row(self.sheet.name, number, "note" if is_over else kind)
                if kind == "total":
                    self._compare(number)

    def _leave_texts(self) -> None:
        """Whatever else stands in a list is nobody's figure, and may be somebody's."""
        for column in self.table.columns:
            if column.role in ("unknown", "value") and column.sense.kind in ("unknown", "value"):
                column.role = "no_indicator" if list_cells(self.table, column) else "blank"
                if column.role == "no_indicator":
                    self.told.leave_column(self.sheet.name, column.number, "no_indicator")

    def _find_kind(self, number: int, cells: list[Cell]) -> tuple[str, tuple[str, ...]]:
        index = self.table.column_of("index")
        texts = [
            cell.text for cell in cells if cell.kind == "text" and not (index and cell.column == index.number)
        ]
        name = self._cell(number, "club_name")
        first = texts[0] if texts else (cells[0].text if cells[0].kind == "text" else "")
        if any(is_signature(text) for text in texts) or (
            begins_with(first, "signature") and len(texts) == len(cells)
        ):
            return "note", ()
        label = name.text if name else first
        if any(is_word(text.strip(" :.-"), "total") for text in texts[:2]) or (
            begins_with(label, "total") and label
        ):
            return "total", ()
        if begins_with(first, "note") and len(cells) <= 2:
            return "note", ()
        code = self._cell(number, "code")
        figures = [cell for column in self.values if (cell := self.sheet.at(number, column.number))]
        if name is None or (len(texts) == 1 and not figures):
            if code is not None and figures:
                return "club", ()
            found = self.places.find(first, self.around.titles.last, self.around.parents) if first else None
            if found and found.kind in ("one", "many") and not figures:
                return "group", tuple(area.area_id for area in found.areas)
            if name is None:
                return ("total" if figures and not texts else "note" if len(first) > 40 else "blank"), ()
        return "club", ()

    def _cell(self, number: int, role: str) -> Cell | None:
        column = self.table.column_of(role)
        return self.sheet.label(number, column.number) if column else None

    def _read_club(self, number: int, parents: tuple[str, ...]) -> None:
        name_cell, code_cell = self._cell(number, "club_name"), self._cell(number, "code")
        name = scrub(name_cell.text) if name_cell else ""
        names = [cell_name(number, column.number) for column in self.values]
        where = name_cell or code_cell
        when = self._find_when(where, names)
        day = when.as_of_to if when else self.around.titles.last
        area, kind = self._find_area(number, parents, day, names or ([where.name] if where else []))
        if (area is None and kind != "unplaced") or when is None:
            return
        code = code_cell.text if code_cell else ""
        founded = self._read_days(number, "founded")
        if founded is None:
            return
        values = self._read_values(number)
        club_id = make_club_id(area, name, code) if area else ""
        village = self._cell(number, "village")
        decision, closed = self._cell(number, "decision"), self._read_days(number, "closed")
        row = ClubRow(self.sheet.name, number, club_id, area, name, founded, values, when, code)
        row.village = scrub(village.text) if village else ""
        row.decision = scrub(decision.text) if decision else ""
        row.closed = closed[1] if closed else ""
        row.kind = kind
        if number in self.sheet.hidden_rows:
            row.notes.append("hidden_row")
        self._check(row)
        if club_id and club_id in self.seen:
            at = where.name if where else ""
            answer = self.ask(
                "club", self.sheet.name, at, name or code, [f"{club_id}-{number}", LEAVE_OUT], [at]
            )
            if answer != f"{club_id}-{number}":
                return
            row.club_id = str(answer)
        self.seen[row.club_id] = row
        self.told.clubs.append(row)

    def _check(self, row: ClubRow) -> None:
        values = {name: value for _, name, value in row.values}
        for part, whole in self.indicators.wholes.items():
            if part in values and whole in values and values[part] > values[whole] and not row.kind:
                row.kind = "impossible"
                row.notes.append("part_over_whole")
        if any(value < 0 for value in values.values()):
            row.kind = row.kind or "impossible"
            row.notes.append("negative")
        whole_numbers = [value for name, value in values.items() if self.indicators.get(name).is_whole]
        if any(value != int(value) for value in whole_numbers):
            row.kind = row.kind or "impossible"
            row.notes.append("fraction")
        if row.founded[0] and row.founded[0] > f"{self.today:%Y-%m-%d}":
            row.kind = row.kind or "impossible"
            row.notes.append("founded_in_future")

    def _find_when(self, at: Cell | None, names: list[str]) -> When | None:
        when = find_when(Asked("stock", (), frozenset(), "", at), self.around.titles)
        if when.is_known and when.as_of_to and (when.as_of_to - self.today).days <= rule("future_days"):
            return when
        cell = self.around.titles.cells[-1].name if self.around.titles.cells else ""
        said = self.around.titles.said
        answer = self.ask("date", self.sheet.name, cell, said, list(when.candidates), names)
        return read_answer(answer, "stock") if answer is not None else None

    def _find_area(
        self, number: int, parents: tuple[str, ...], day: dt.date | None, waits: list[str]
    ) -> tuple[Area | None, str]:
        cells = [
            (column.role, cell)
            for column in self.table.all_of(*[role for role in PLACE_ROLES if role != "village"])
            if (cell := self.sheet.label(number, column.number)) and cell.kind == "text"
        ]
        if not cells:
            if self.around.place is not None and not parents:
                return self.around.place, "" if is_valid(self.around.place, day) else "outside"
            if len(parents) == 1:
                area = self.places.areas[parents[0]]
                return area, "" if is_valid(area, day) else "outside"
            return None, "unplaced"
        for role, cell in cells[:-1]:
            found = self.places.find(
                cell.text, day, parents, role if role in ("province", "district") else ""
            )
            if found.kind in ("one", "many", "outside"):
                parents = tuple(area.area_id for area in found.areas)
        role, cell = cells[-1]
        level = role if role in ("province", "district", "commune") else ""
        found = self.places.find(cell.text, day, parents, level)
        if found.kind == "one":
            return found.area, "" if is_valid(found.area, day) else "outside"
        if found.kind == "outside" and len(found.areas) == 1:
            return found.area, "outside"
        if found.kind == "none":
            return None, "unplaced"
        answer = self.ask(
            "place", self.sheet.name, cell.name, cell.text, [area.area_id for area in found.areas], waits
        )
        if answer in self.places.areas:
            area = self.places.areas[str(answer)]
            return area, "" if is_valid(area, day) else "outside"
        return None, "asked"

    def _read_days(self, number: int, role: str) -> tuple[str, str] | None:
        """First and last day of what the cell says: a year of founding is not its 1 January. None when
        asked.
        """
        cell = self._cell(number, role)
        if cell is None:
            return "", ""
        if cell.kind == "date":
            return str(cell.value), str(cell.value)
        if cell.kind == "number" and cell.value in YEARS:
            return f"{cell.value}-01-01", f"{cell.value}-12-31"
        periods = find_periods(cell.text)[0]
        if len(periods) == 1 and not periods[0].is_partial:
            return f"{periods[0].first:%Y-%m-%d}", f"{periods[0].last:%Y-%m-%d}"
        if not re.search(r"\d", cell.text):
            return "", ""
        answer = self.ask("date", self.sheet.name, cell.name, cell.text, [LEAVE_OUT], [cell.name])
        if answer is None:
            return None
        when = read_answer(answer, "stock")
        return (f"{when.as_of_from:%Y-%m-%d}", f"{when.as_of_to:%Y-%m-%d}") if when else ("", "")

    def _find_zeros(self) -> dict[int, bool]:
        """Whether the zeros of a column are none: others are blank or '-'; else they are asked once."""
        first, last = self.table.first, self.table.last
        is_none = {}
        for column in self.values:
            cells = [
                self.sheet.at(row, column.number)
                for row in range(first, last + 1)
                if self._cell(row, "club_name")
            ]
            readings = [read_cell(cell, self.style, True) for cell in cells]
            is_none[column.number] = any(reading.kind == "not_reported" for reading in readings)
        return is_none

    def _read_values(self, number: int) -> list[tuple[str, str, float | int]]:
        values = []
        for column in self.values:
            cell = self.sheet.at(number, column.number)
            found = self._read_value(column, cell) if cell else None
            if found and cell:
                values.append((cell.name, *found))
                self.sums[column.number].append((number, found[1]))
        return values

    def _read_value(self, column: Column, cell: Cell) -> tuple[str, float | int] | None:
        head = column.head.name if column.head else ""
        name = column.sense.name
        if cell.kind == "error":
            self.told.leave_cell(self.sheet.name, cell.row, cell.column, "error")
            return None
        if column.sense.kind == "ask":
            candidates = [*column.sense.names, LEAVE_OUT]
            answer = self.ask("column", self.sheet.name, head, column.said, candidates, [cell.name])
            if answer not in self.indicators.all:
                return None
            name = str(answer)
        indicator = self.indicators.get(name)
        reading = read_cell(cell, self.style, indicator.is_whole)
        if reading.kind == "not_reported":
            return None
        value = reading.value
        if reading.kind != "value" or value is None:
            said = scrub(cell.text)
            answer = self.ask(
                "value", self.sheet.name, cell.name, said, [*reading.candidates, NOT_REPORTED], [cell.name]
            )
            value = _read_number_answer(answer)
            if value is None:
                return None
        if value == 0 and not self.zeros[column.number]:
            answer = self.ask("value", self.sheet.name, head, "0", [0, NOT_REPORTED], [cell.name])
            if str(answer) != "0":
                return None
        if name == "members_total" and value >= rule("members_of_club_most"):
            answer = self.ask(
                "value", self.sheet.name, cell.name, scrub(cell.text), [value, NOT_REPORTED], [cell.name]
            )
            value = _read_number_answer(answer)
            if value is None:
                return None
        factor: float | None = reading.factor or 1
        if indicator.unit == "vnd":
            factor = reading.factor or self._find_factor(column, cell, head)
        scaled = _scale(value, factor) if factor else None
        return None if scaled is None else (name, scaled)

    def _find_factor(self, column: Column, cell: Cell, head: str) -> float | None:
        for heading in reversed(column.path):
            if heading.factor:
                return heading.factor
        if self.around.factor:
            return self.around.factor
        answer = self.ask("unit", self.sheet.name, head, column.said, list(UNITS), [cell.name])
        return float(UNITS[answer]) if answer in UNITS else None

    def _compare(self, number: int) -> None:
        for column in self.values:
            cell, parts = self.sheet.at(number, column.number), self.sums[column.number]
            reading = read_cell(cell, self.style, True)
            if cell is None or reading.kind != "value" or reading.value is None or not parts:
                continue
            factor: Any = next(
                (heading.factor for heading in reversed(column.path) if heading.factor), self.around.factor
            )
            indicator = self.indicators.all.get(column.sense.name)
            if indicator is None or not indicator.adds_up:
                continue
            told = _scale(reading.value, factor if indicator.unit == "vnd" else 1) or 0
            names = [cell_name(row, column.number) for row, _ in parts]
            total = sum(value for _, value in parts)
            self.told.totals.append(
                Total(self.sheet.name, cell.name, indicator.indicator_id, told, names, total)
            )
