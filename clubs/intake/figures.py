"""Tables of figures: rows of places or of indicators, columns of indicators, periods or places -> claims.

Each figure has a place, an indicator, a unit and a time; each of them may stand in its column's heading, in
its row
or in the titles, and what stands nowhere, or twice, is asked.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal, localcontext
from typing import Any

from clubs.intake.asking import LEAVE_OUT, NOT_REPORTED, UNITS
from clubs.intake.claims import Claim, Total, Understood
from clubs.intake.columns import settle_roles
from clubs.intake.grid import Cell, cell_name
from clubs.intake.headings import (
    TOPICS,
    Heading,
    Sense,
    match_concepts,
    read_heading,
    read_unit,
    understand_path,
)
from clubs.intake.indicators import Indicators
from clubs.intake.periods import YEARS, Period, find_periods
from clubs.intake.places import LAST_DAY, Area, Found, Places, is_valid
from clubs.intake.privacy import scrub
from clubs.intake.rules import rule
from clubs.intake.surroundings import Surroundings
from clubs.intake.tables import PLACE_ROLES, Column, Table, is_figure
from clubs.intake.times import Asked, When, find_when, read_answer
from clubs.intake.values import LARGEST, PRECISION, NumberStyle, Reading, find_style, read_cell
from clubs.intake.vocabulary import begins_with, is_word

_ROMAN = re.compile(r"^\(?(?:[IVX]{1,6}|[A-H]|[a-h])[.)]?$")
_PART = re.compile(r"^\s*(?:[-–+•*]|o\s)|^\s*trong đó|^\s*of which|^\s*bao gồm|^\s*chia ra", re.IGNORECASE)
_ENUMERATION = re.compile(
    r"^\s*(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]?\s+|[IVX]{1,5}[.)]\s*|[a-h][.)]\s*|[-–+•*]\s*)"
)


@dataclass
class Row:
    """One row of a table. kind: data, total, group, parent, note, blank, numbers."""

    number: int
    kind: str
    label: Cell | None = None
    place_texts: list[tuple[str, Cell]] = field(default_factory=list)
    is_grouping: bool = False
    parents: tuple[str, ...] = ()
    sense: Sense | None = None
    heading: Heading | None = None


class FigureTable:
    """One table of figures on its way to claims."""

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
        self.claims: list[Claim] = []
        self.numbers: dict[tuple[int, int], tuple[str, float | int]] = {}
        self.zeros: dict[int, list[Claim]] = defaultdict(list)
        self.silent: set[int] = set()
        self.unit_doubts: dict[int, list[Claim]] = defaultdict(list)
        self._ended: dict[dt.date | None, bool] = {}
        self.lists_today: Column | None = None

    def read(self) -> None:
        table = self.table
        settle_roles(table, self.around, self.places, self.told)
        self.style = self._find_style()
        self.values = [column for column in table.columns if column.role in ("value", "unknown", "total")]
        self.is_series = len({p for column in self.values for h in column.path for p in h.periods}) > 1
        rows = self._classify()
        self._settle_parents(rows)
        self.lists_today = self._find_list_of_today(rows)
        for row in rows:
            if row.kind == "data":
                self._read_row(row)
        self._read_totals(rows)
        self._ask_zeros()
        self.told.claims.extend(self.claims)

    # rows

    def _find_style(self) -> NumberStyle:
        table = self.table
        texts = [
            cell.value
            for column in table.columns
            if column.role in ("value", "unknown", "total", "target", "difference")
            for row in range(table.first, table.last + 1)
            if (cell := self.sheet.at(row, column.number)) and cell.kind == "text"
        ]
        style = find_style(texts)
        heads = " ".join(column.said for column in table.columns)
        return NumberStyle(".") if not style.decimal and heads.isascii() and is_english(heads) else style

    def _classify(self) -> list[Row]:
        table, rows = self.table, []
        repeats = set(table.repeats)
        for repeated in repeats:
            self.told.leave_row(self.sheet.name, repeated, "repeated_header")
        is_over = False
        for number in range(table.first, table.last + 1):
            if number in repeats or not self.sheet.row(number):
                continue
            row = self._read_row_kind(number)
            if is_over and row.kind != "data":
                row.kind = "note"
            is_over = is_over or row.kind == "note"
            rows.append(row)
            if row.kind in ("note", "blank"):
                self.told.leave_row(self.sheet.name, number, row.kind)
        return rows

    def _read_row_kind(self, number: int) -> Row:
        cells = self.sheet.row(number)
        label, texts = self._find_label(number)
        figures = [cell for column in self.values if (cell := self.sheet.at(number, column.number))]
        has_figures = any(self._is_reported(cell) for cell in figures)
        row = Row(number, "data", label, texts)
        index = self._index_text(number)
        row.is_grouping = bool(_ROMAN.match(index)) if index else False
        text = label.text if label else ""
        if label is None:
            row.kind = "data" if has_figures and not self._needs_label() else "blank"
            if row.kind == "blank" and has_figures:
                row.kind = self._kind_without_label(number)
            return row
        if self._is_note(text, has_figures, cells):
            row.kind = "note"
        elif self._is_total(text):
            row.kind = "total"
        elif is_word(text, "group") or (
            row.is_grouping and begins_with(text, "group") and not self._is_place(text)
        ):
            row.kind = "group"
        elif not has_figures and not figures:
            row.kind = "parent" if self._may_be_parent(row, text) else "blank"
        elif not has_figures:
            row.kind = "blank"
        return row

    def _needs_label(self) -> bool:
        roles = {column.role for column in self.table.columns}
        return bool(roles & {*PLACE_ROLES, "indicator"})

    def _kind_without_label(self, number: int) -> str:
        """A row of figures without a name: the sum of the rows above, or figures of nobody."""
        return "total"

    def _index_text(self, number: int) -> str:
        column = self.table.column_of("index")
        cell = self.sheet.label(number, column.number) if column else None
        return cell.text if cell and (cell.kind == "number" or len(cell.text) <= 5) else ""

    def _find_label(self, number: int) -> tuple[Cell | None, list[tuple[str, Cell]]]:
        """The cell that names the row, and the place texts of its columns from the largest place down."""
        table, texts = self.table, []
        indicator = table.column_of("indicator")
        for column in table.all_of(*PLACE_ROLES):
            cell = self.sheet.label(number, column.number)
            if cell is not None and cell.kind in ("text", "number") and cell.text:
                texts.append((column.role, cell))
        if indicator is not None:
            cell = self.sheet.label(number, indicator.number)
            if cell is not None:
                return cell, texts
        if texts:
            return texts[-1][1], texts
        for column in table.columns:
            cell = self.sheet.label(number, column.number)
            is_label = column.role in ("index", "blank", *PLACE_ROLES, "no_indicator")
            if cell is None or cell.kind != "text" or not is_label or len(cell.text) < 2:
                continue
            if not is_figure(cell):
                return cell, [("place", cell)]
        periods = table.column_of("year", "quarter", "month", "period")
        return (self.sheet.label(number, periods.number) if periods else None), texts

    def _is_reported(self, cell: Cell) -> bool:
        if cell.kind in ("number", "formula", "error", "truth", "date"):
            return True
        reading = read_cell(cell, self.style, True)
        return reading.kind in ("value", "doubt", "nothing")

    def _is_note(self, text: str, has_figures: bool, cells: Sequence[Cell]) -> bool:
        if has_figures and not begins_with(text, "note"):
            return False
        if begins_with(text, "note") or text.startswith(("*", "(*)", "(1)")):
            return not has_figures or len(text) > 60
        return len(text) > 80 or (begins_with(text, "signature") != "" and not self._is_place(text))

    def _is_total(self, text: str) -> bool:
        if is_word(text.strip(" :.-"), "total"):
            return True
        begun = begins_with(text, "total")
        if not begun:
            return False
        if self.table.column_of("indicator") and not self.table.column_of(*PLACE_ROLES):
            return is_word(_ENUMERATION.sub("", text), "total")
        return not self._is_place(text)

    def _is_place(self, text: str) -> bool:
        return self.places.find(text, None, is_near_asked=False).kind in ("one", "many")

    def _may_be_parent(self, row: Row, text: str) -> bool:
        found = self.places.find(_ENUMERATION.sub("", text), self.around.titles.last, self.around.parents)
        return found.kind in ("one", "many", "outside") or (row.is_grouping and bool(text))

    def _settle_parents(self, rows: list[Row]) -> None:
        """Rows of larger places over their parts: they are sums, and say where the rows below lie."""
        if self.table.column_of("indicator"):
            self._settle_indicator_rows(rows)
            return
        self.level = self._find_level(rows)
        day = self._main_day()
        current: tuple[str, ...] = ()
        data = [row for row in rows if row.kind == "data"]
        arabic = [row for row in data if self._index_text(row.number).isdigit()]
        has_arabic = len(arabic) * 2 > len(data)
        for position, row in enumerate(rows):
            if row.kind in ("parent", "group") or (
                row.kind == "data" and self._stands_above(row, rows, position, day, has_arabic)
            ):
                found = self._find_above(row, day)
                if found:
                    current = (found.area_id,)
                    row.kind = "total" if row.kind == "data" else row.kind
                elif row.kind in ("group", "parent"):
                    current = ()
                    row.kind = "group"
            if row.kind == "total":
                continue
            row.parents = current or self.around.parents

    def _find_above(self, row: Row, day: dt.date | None) -> Area | None:
        if row.label is None:
            return None
        found = self.places.find(row.label.text, day, self.around.parents)
        candidates = found.areas if found.kind in ("one", "many", "outside") else ()
        higher = [area for area in candidates if not self.level or _is_above(area.level, self.level)]
        return higher[0] if len(higher) == 1 else None

    def _stands_above(
        self, row: Row, rows: list[Row], position: int, day: dt.date | None, has_arabic: bool
    ) -> bool:
        """A row of a larger place whose parts follow; a numbered row among numbered ones is a row like the
        others.
        """
        if row.label is None or not row.place_texts:
            return False
        if self.around.place and self._same_place(row, self.around.place, day) and len(rows) > 1:
            return True
        above = self._find_above(row, day)
        if above is None:
            return False
        if has_arabic and self._index_text(row.number).isdigit() and not row.is_grouping:
            return above.level == "country"
        following = [
            other for other in rows[position + 1 : position + 4] if other.kind == "data" and other.label
        ]
        return any(self._lies_in(other, above, day) for other in following)

    def _same_place(self, row: Row, area: Area, day: dt.date | None) -> bool:
        if row.label is None or self.level == area.level:
            return False
        found = self.places.find(row.label.text, day)
        return (
            any(one.area_id == area.area_id for one in found.areas)
            and not any(
                one.level == self.level and self.places.is_within(one.area_id, [area.area_id])
                for one in found.areas
            )
        ) or (found.kind == "one" and found.area.area_id == area.area_id)

    def _lies_in(self, row: Row, area: Area, day: dt.date | None) -> bool:
        assert row.label is not None
        found = self.places.find(row.label.text, day, (area.area_id,))
        return found.kind in ("one", "many") and any(
            one.area_id != area.area_id and self.places.is_within(one.area_id, [area.area_id])
            for one in found.areas
        )

    def _find_level(self, rows: list[Row]) -> str:
        """The level of most rows' places, of whatever day; the heading's where it says one."""
        roles = [column.role for column in self.table.all_of(*PLACE_ROLES)]
        if roles and roles[-1] in ("province", "district", "commune"):
            return roles[-1]
        day, counts, now = self._main_day(), Counter[str](), Counter[str]()
        for row in rows:
            if row.kind == "data" and row.label:
                found = {
                    area
                    for day_or_none in (day, None)
                    for area in self._levels_of(row.label.text, day_or_none)
                }
                counts.update(found)
                now.update(self._levels_of(row.label.text, day))
        if not counts:
            return ""
        return max(
            counts,
            key=lambda level: (counts[level], now[level], -("province", "district", "commune").index(level)),
        )

    def _levels_of(self, text: str, day: dt.date | None) -> set[str]:
        levels: set[str] = set()
        for level in ("province", "district", "commune"):
            found = self.places.find(text, day, self.around.parents, level, is_near_asked=False)
            if found.kind in ("one", "many") and found.area.level == level:
                levels.add(level)
        return levels

    def _main_day(self) -> dt.date | None:
        if self.around.titles.last:
            return self.around.titles.last
        days = [p.last for column in self.values for h in column.path for p in h.periods if not p.is_partial]
        return max(days) if days else None

    def _settle_indicator_rows(self, rows: list[Row]) -> None:
        """Rows that name indicators: parts ('- Nữ') are read with the row they are part of."""
        self.level = self._find_level([]) or ""
        whole: Sense | None = None
        current: tuple[str, ...] = ()
        for row in rows:
            if row.label is None or row.kind in ("note",):
                continue
            text = _ENUMERATION.sub("", row.label.text)
            if row.kind in ("parent", "blank", "group") and not self._has_cells(row):
                found = self.places.find(text, self._main_day(), self.around.parents)
                if found.kind == "one":
                    current = (found.area.area_id,)
            row.parents = current
            row.heading = read_heading(text)
            is_part = bool(_PART.match(row.label.text)) or "of_which" in row.heading.concepts
            row.sense = understand_part([row.heading], whole if is_part else None)
            if not is_part:
                whole = row.sense
            if row.kind == "total" and row.sense.kind in ("indicator", "ask"):
                row.kind = "data"

    def _has_cells(self, row: Row) -> bool:
        return any(self.sheet.at(row.number, column.number) for column in self.values)

    # figures

    def _read_row(self, row: Row) -> None:
        for column in self.values:
            cell = self.sheet.at(row.number, column.number)
            if column.role == "total":
                continue
            if cell is None:
                self.silent.add(column.number)
                continue
            self._read_figure(row, column, cell)

    def _read_figure(self, row: Row, column: Column, cell: Cell) -> None:
        if cell.kind == "error":
            self.told.leave_cell(self.sheet.name, row.number, column.number, "error")
            return
        sense, head = self._find_sense(row, column, cell)
        if sense is None:
            return
        names = sense.name
        indicator = self.indicators.get(names)
        reading = read_cell(cell, self.style, indicator.is_whole)
        if reading.kind == "not_reported":
            self.silent.add(column.number)
            return
        if cell.kind == "text" and reading.kind == "label" and column.role == "unknown":
            return
        if reading.is_percent and indicator.unit != "percent":
            share = self.indicators.share_of(names)
            if share is None or (cell.format == "percent" and isinstance(cell.value, int) and cell.value > 1):
                self.ask("value", self.sheet.name, cell.name, self._say(cell), [NOT_REPORTED], [cell.name])
                return
            indicator, names = self.indicators.get(share), share
        when = self._find_when(row, column, cell, indicator.measure, sense, head)
        if when is None:
            return
        area, kind = self._find_area(row, column, cell, when)
        if area is None and kind != "unplaced":
            return
        self._make_claim(row, column, cell, reading, names, sense, when, area, kind, head)

    def _make_claim(
        self,
        row: Row,
        column: Column,
        cell: Cell,
        reading: Reading,
        name: str,
        sense: Sense,
        when: When,
        area: Area | None,
        kind: str,
        head: Cell | None,
    ) -> None:
        indicator = self.indicators.get(name)
        sheet = self.sheet.name
        covered = self.sheet.covered.get((cell.row, cell.column))
        if covered and covered[2] > covered[0] and not self._place_is_covered(row, covered):
            reading = Reading("doubt", candidates=(reading.value,) if reading.value is not None else ())
        if reading.kind in ("doubt", "label", "nothing"):
            candidates: list[Any] = [*reading.candidates, NOT_REPORTED]
            answer = self.ask("value", sheet, cell.name, self._say(cell), candidates, [cell.name])
            value = _read_number_answer(answer)
            if value is None:
                return
            reading = Reading("value", value)
        factor: float | None = 1
        if indicator.unit == "vnd":
            factor = reading.factor or self._find_factor(row, column, cell, head, name)
            if factor is None:
                return
        elif reading.factor:
            factor = reading.factor
        elif indicator.unit == "percent" and not reading.is_percent and self._is_fraction(column):
            said = column.said or self._say(cell)
            answer = self.ask("unit", sheet, (head or cell).name, said, ["percent", "fraction"], [cell.name])
            if answer not in ("percent", "fraction"):
                return
            factor = 100 if answer == "fraction" else 1
        value, high = _scale(reading.value, factor), _scale(reading.high, factor)
        assert value is not None
        scope = sense.scope if sense.scope != "all" else (self.around.scope or "all")
        claim = Claim(
            sheet,
            cell.name,
            row.number,
            column.number,
            area,
            name,
            scope,
            value,
            high,
            reading.bound,
            when,
            kind,
        )
        claim.place_cell = row.label.name if row.label else ""
        claim.head_cell, claim.head_said = (head.name, scrub(head.text)) if head else ("", "")
        claim.plan, claim.factor = reading.plan, float(factor or 1)
        if row.number in self.sheet.hidden_rows:
            claim.notes.append("hidden_row")
        if not kind and self._is_impossible(claim):
            claim.kind = "impossible"
        if value == 0 and high is None and not claim.kind:
            self.zeros[column.number].append(claim)
        else:
            self.claims.append(claim)
        self.numbers[row.number, column.number] = (name, value)

    def _is_impossible(self, claim: Claim) -> bool:
        indicator = self.indicators.get(claim.indicator)
        values = [claim.value] if claim.high is None else [claim.value, claim.high]
        if min(values) < 0:
            claim.notes.append("negative")
        elif indicator.unit == "percent" and claim.indicator != "plan_completed_pct" and max(values) > 100:
            claim.notes.append("share_over_100")
        elif indicator.is_whole and any(value != int(value) for value in values):
            claim.notes.append("fraction")
        else:
            return False
        return True

    def _place_is_covered(self, row: Row, covered: tuple[int, int, int, int]) -> bool:
        """The row's own label spans the same rows, so that the figure is of one place."""
        cell = row.label
        spans = self.sheet.covered.get((cell.row, cell.column)) if cell else None
        return spans is not None and spans[0] <= covered[0] and spans[2] >= covered[2]

    def _say(self, cell: Cell) -> str:
        return scrub(cell.text or ("" if cell.kind != "error" else str(cell.value)))

    # what it counts

    def _find_sense(self, row: Row, column: Column, cell: Cell) -> tuple[Sense | None, Cell | None]:
        """The indicator of a figure and the cell that names it, or None when it was asked or is none of
        ours.
        """
        sense, head, said = column.sense, column.head, column.said
        if row.sense is not None:
            sense, head, said = row.sense, row.label, row.label.text if row.label else ""
            if column.sense.kind in ("indicator", "ask"):
                sense = understand_path([*column.path, row.heading]) if row.heading else row.sense
            elif column.sense.scope != "all":
                sense = Sense(sense.kind, sense.names, sense.concepts, column.sense.scope)
        elif sense.kind == "value" or (sense.kind == "column" and column.role == "value") or not column.path:
            if self.around.measure.kind != "unknown":
                sense, head = self.around.measure, self.around.measure_cell
                said = head.text if head else said
            elif column.path or not row.label:
                sense = Sense("ask", ("clubs_total", "members_total"), frozenset())
        if sense.kind == "indicator" and sense.name in self.indicators.all:
            return sense, head
        if sense.kind == "left_out":
            if row.sense is not None:
                self.told.leave_row(self.sheet.name, row.number, sense.name)
            else:
                self.told.leave_column(self.sheet.name, column.number, sense.name)
            return None, None
        names = [name for name in sense.names if name in self.indicators.all] if sense.kind == "ask" else []
        if not names:
            names = self.indicators.guess(sense.concepts)
        if not names and not column.path and row.sense is None and is_figure(cell):
            names = ["clubs_total", "members_total"]
        if not names:
            if row.sense is not None:
                self.told.leave_row(self.sheet.name, row.number, "no_indicator")
            else:
                self.told.leave_column(self.sheet.name, column.number, "no_indicator")
            return None, None
        at = head.name if head else f"{cell_name(self.table.first, column.number)}"
        answer = self.ask("column", self.sheet.name, at, said, [*names, LEAVE_OUT], [cell.name])
        if answer in self.indicators.all:
            return Sense("indicator", (str(answer),), sense.concepts, sense.scope), head
        if answer == LEAVE_OUT:
            self.told.leave_column(self.sheet.name, column.number, "no_indicator")
        return None, None

    # when

    def _find_when(
        self, row: Row, column: Column, cell: Cell, measure: str, sense: Sense, head: Cell | None
    ) -> When | None:
        periods = [period for heading in reversed(column.path) for period in heading.periods]
        concepts = frozenset().union(*(heading.concepts for heading in column.path))
        words = " ".join(heading.text for heading in column.path)
        at = column.head
        if row.heading is not None:
            periods += row.heading.periods
            concepts |= row.heading.concepts
            words = row.heading.text if not periods else f"{words} {row.heading.text}"
            at = row.label
        own, own_cell = self._read_row_period(row)
        periods += own
        if not column.path or (
            measure == "flow" and "period_in" not in concepts and self.around.measure_cell
        ):
            concepts |= sense.concepts & {"period_in", "cumulative", "last_period"}
        asked = Asked(measure, tuple(periods), concepts, words, own_cell or at, self.is_series or bool(own))
        when = find_when(asked, self.around.titles)
        if when.is_known:
            if when.as_of_to and (when.as_of_to - self.today).days > rule("future_days"):
                return self._ask_future(when, cell, measure)
            return self._check_boundaries(when, cell)
        titles = when.cell is None or when.cell in self.around.titles.cells
        where = "" if titles and not self.around.titles.cells else (when.cell.name if when.cell else "")
        answer = self.ask("date", self.sheet.name, where, when.said, list(when.candidates), [cell.name])
        return read_answer(answer, measure) if answer is not None else None

    def _ask_future(self, when: When, cell: Cell, measure: str) -> When | None:
        assert when.as_of_to is not None
        before = when.as_of_to.replace(year=when.as_of_to.year - 1, day=min(when.as_of_to.day, 28))
        before = (
            dt.date(before.year, before.month, when.as_of_to.day)
            if when.as_of_to.day <= 28
            else _month_end(before)
        )
        at = self.around.titles.cells[-1].name if self.around.titles.cells else ""
        said = f"{when.as_of_to:%d/%m/%Y}"
        answer = self.ask(
            "date", self.sheet.name, at, said, [f"{before:%Y-%m-%d}", f"{self.today:%Y-%m-%d}"], [cell.name]
        )
        return read_answer(answer, measure) if answer is not None else None

    def _check_boundaries(self, when: When, cell: Cell) -> When | None:
        """Figures from before the reform in units of after it were worked out by somebody: asked."""
        reform = self.places.reform
        if not reform or not when.as_of_to or when.as_of_to >= reform:
            return when
        said, at = self.around.recalculated, ""
        if said:
            at = next((title.name for title in self.table.titles if title.text == said), "")
        elif self.lists_today and self.lists_today.head:
            said, at = self.lists_today.head.text, self.lists_today.head.name
        else:
            return when
        answer = self.ask("sheet", self.sheet.name, at, said, ["as_of_then", LEAVE_OUT], [cell.name])
        return when if answer == "as_of_then" else None

    def _find_list_of_today(self, rows: list[Row]) -> Column | None:
        """The column of places, where it names every province of today and none that has ended."""
        column = self.table.column_of("province", "place")
        provinces = {
            area.area_id
            for area in self.places.areas.values()
            if area.level == "province" and is_valid(area, self.today)
        }
        texts = [row.label.text for row in rows if row.kind == "data" and row.label]
        if column is None or self.level != "province" or len(texts) < len(provinces):
            return None
        found = [self.places.find(text, self.today, (), "province", is_near_asked=False) for text in texts]
        named = {one.area.area_id for one in found if one.kind == "one"}
        return column if provinces <= named and not any(one.kind == "outside" for one in found) else None

    def _read_row_period(self, row: Row) -> tuple[list[Period], Cell | None]:
        """Year, quarter, month or day from the columns of a row."""
        found: list[Period] = []
        at = None
        for column in self.table.all_of("year", "quarter", "month", "period"):
            cell = self.sheet.label(row.number, column.number)
            if cell is None:
                continue
            at = cell
            found += _read_period_cell(cell, column.role)
        return found, at

    # where

    def _find_area(self, row: Row, column: Column, cell: Cell, when: When) -> tuple[Area | None, str]:
        """The place, and the class it gives: '' (placed), outside, unplaced; (None, 'asked') while a
        question is open.
        """
        day = when.as_of_to
        text_cell = self._column_place(column) or (row.place_texts[-1][1] if row.place_texts else None)
        if row.sense is not None and row.parents and not row.place_texts and not self._column_place(column):
            return self._check_dates(self.places.areas[row.parents[0]], day)
        if text_cell is None:
            return self._place_of_titles(cell, day)
        parents = self._row_parents(row, day) if not self._column_place(column) else self.around.parents
        text = text_cell.text
        level = self.level if not self._column_place(column) else ""
        role = row.place_texts[-1][0] if row.place_texts else ""
        if role == "village":
            return None, "unplaced"
        if role in ("province", "district", "commune"):
            level = role
        found = self.places.find(text, day, parents, level)
        return self._settle_place(found, text_cell, text, cell, day)

    def _settle_place(
        self, found: Found, text_cell: Cell, text: str, cell: Cell, day: dt.date | None
    ) -> tuple[Area | None, str]:
        if found.kind == "one":
            twin = self._older_twin(found.area, day)
            if twin is None:
                return self._check_dates(found.area, day)
            found = Found("many", (twin, found.area))
        if found.kind == "outside" and len(found.areas) == 1:
            return found.area, "outside"
        if found.kind == "none":
            return None, "unplaced"
        ids = [area.area_id for area in found.areas]
        answer = self.ask("place", self.sheet.name, text_cell.name, text, ids, [cell.name])
        if answer in self.places.areas:
            return self._check_dates(self.places.areas[str(answer)], day)
        return None, "asked"

    def _check_dates(self, area: Area, day: dt.date | None) -> tuple[Area, str]:
        return area, "" if is_valid(area, day) else "outside"

    def _older_twin(self, area: Area, day: dt.date | None) -> Area | None:
        """The old province of the same name, where the table also names provinces that had ended by
        its day."""
        if area.level != "province" or not self._names_ended(day):
            return None
        ended = [
            twin for twin in self.places.twins(area) if twin.valid_to != LAST_DAY and not is_valid(twin, day)
        ]
        return ended[0] if len(ended) == 1 else None

    def _names_ended(self, day: dt.date | None) -> bool:
        if day not in self._ended:
            texts = range(self.table.first, self.table.last + 1)
            column = self.table.column_of("province", "place")
            cells = [self.sheet.label(row, column.number) for row in texts] if column else []
            found = [
                self.places.find(cell.text, day, (), "province")
                for cell in cells
                if cell and cell.kind == "text"
            ]
            self._ended[day] = any(
                one.kind == "outside" and one.area.level == "province" and one.area.valid_to != LAST_DAY
                for one in found
            )
        return self._ended[day]

    def _column_place(self, column: Column) -> Cell | None:
        return column.head if column.names_place else None

    def _row_parents(self, row: Row, day: dt.date | None) -> tuple[str, ...]:
        """The places of its other columns, the group row above it, or the titles."""
        parents = row.parents or self.around.parents
        for role, cell in row.place_texts[:-1]:
            found = self.places.find(
                cell.text, day, parents, role if role in ("province", "district") else ""
            )
            if found.kind in ("one", "many", "outside"):
                parents = tuple(area.area_id for area in found.areas)
        return parents

    def _place_of_titles(self, cell: Cell, day: dt.date | None) -> tuple[Area | None, str]:
        if self.around.place is None:
            answer = self.ask(
                "place", self.sheet.name, "", "", [area.area_id for area in self.around.places], [cell.name]
            )
            if answer in self.places.areas:
                return self._check_dates(self.places.areas[str(answer)], day)
            return None, "asked"
        area = self.around.place
        found = self.places.find(area.name_vi, day, (area.parent_id,) if area.parent_id else (), area.level)
        return self._check_dates(area if is_valid(area, day) or found.kind != "one" else found.area, day)

    # units

    def _find_factor(
        self, row: Row, column: Column, cell: Cell, head: Cell | None, name: str
    ) -> float | None:
        unit = self.table.column_of("unit")
        unit_cell = self.sheet.label(row.number, unit.number) if unit else None
        if unit_cell is not None and (factor := read_unit(unit_cell.text)[0]):
            return factor
        if row.heading is not None and row.heading.factor:
            return row.heading.factor
        for heading in reversed(column.path):
            if heading.factor:
                return heading.factor
        if self.around.factor:
            return self.around.factor
        said = (row.label.text if row.heading and row.label else column.said) or name
        at = head.name if head else cell.name
        answer = self.ask("unit", self.sheet.name, at, said, list(UNITS), [cell.name])
        return float(UNITS[answer]) if answer in UNITS else None

    def _is_fraction(self, column: Column) -> bool:
        """Shares that are all at most 1 without a percent sign: 0.6 could be 60 %, or six tenths of one."""
        values = [
            cell.value
            for row in range(self.table.first, self.table.last + 1)
            if (cell := self.sheet.at(row, column.number))
            and cell.kind == "number"
            and cell.format != "percent"
        ]
        return bool(values) and max(values) <= 1 and any(value != int(value) for value in values)

    # zeros and totals

    def _ask_zeros(self) -> None:
        """A 0 is asked once a column; where others say '-' or nothing, it is none."""
        for column, claims in self.zeros.items():
            if column in self.silent:
                self.claims.extend(claims)
                continue
            first = claims[0]
            candidates = [0, NOT_REPORTED]
            answer = self.ask(
                "value", self.sheet.name, first.cell, "0", candidates, [claim.cell for claim in claims]
            )
            if answer is not None and str(answer) == "0":
                self.claims.extend(claims)

    def _read_totals(self, rows: list[Row]) -> None:
        groups: list[int] = []
        inside: list[int] = []
        everything: list[int] = []
        for row in rows:
            if row.kind == "data":
                inside.append(row.number)
                everything.append(row.number)
        for position, row in enumerate(rows):
            if row.kind not in ("total", "group", "parent"):
                continue
            if not self._has_cells(row):
                continue
            self.told.leave_row(self.sheet.name, row.number, "total")
            groups.append(position)
            parts = self._find_parts(rows, position)
            self._compare(row, parts, everything)
        for column in self.values:
            if column.role == "total":
                self.told.leave_column(self.sheet.name, column.number, "total")

    def _find_parts(self, rows: list[Row], position: int) -> list[int]:
        """Rows that a sum may be of: those below it up to the next sum, else those above it back to the last
        one.
        """
        below = []
        for row in rows[position + 1 :]:
            if row.kind in ("total", "group", "parent"):
                break
            if row.kind == "data":
                below.append(row.number)
        above = []
        for row in reversed(rows[:position]):
            if row.kind in ("total", "group", "parent") and row.kind != "parent":
                break
            if row.kind == "data":
                above.append(row.number)
        is_heading = rows[position].kind in ("group", "parent") or rows[position].is_grouping
        return (below or above) if is_heading else (above or below)

    def _compare(self, row: Row, parts: list[int], everything: list[int]) -> None:
        for column in self.values:
            cell = self.sheet.at(row.number, column.number)
            reading = read_cell(cell, self.style, True)
            if cell is None or reading.kind != "value" or reading.value is None:
                continue
            compared: list[Total] = []
            for candidates in (parts, everything):
                found = [
                    self.numbers[part, column.number]
                    for part in candidates
                    if (part, column.number) in self.numbers
                ]
                if not found:
                    continue
                indicator = self.indicators.get(found[0][0])
                if not indicator.adds_up or len({name for name, _ in found}) > 1:
                    break
                scale = self._scale_of(column, found, candidates)
                told = _scale(reading.value, scale) or 0
                total = sum(value for _, value in found)
                names = [
                    cell_name(part, column.number)
                    for part in candidates
                    if (part, column.number) in self.numbers
                ]
                compared.append(Total(self.sheet.name, cell.name, found[0][0], told, names, total))
            self.told.totals.extend(next(([one] for one in compared if one.is_met), compared[:1]))

    def _scale_of(self, column: Column, found: list[tuple[str, float | int]], parts: list[int]) -> float:
        """How the figures of this column were multiplied, so that their total can be as well."""
        for part in parts:
            cell = self.sheet.at(part, column.number)
            reading = read_cell(cell, self.style, True)
            if (part, column.number) in self.numbers and reading.value:
                return float(Decimal(str(self.numbers[part, column.number][1])) / Decimal(str(reading.value)))
        return 1


def understand_part(path: Sequence[Heading], whole: Sense | None) -> Sense:
    """A heading that is part of another ('Trong đó: nữ'): read together with it, alone only where it narrows
    nothing.
    """
    if whole is None or not whole.concepts:
        return understand_path(path)
    concepts = frozenset().union(*(heading.concepts for heading in path))
    together = match_concepts(concepts | whole.concepts, any(heading.periods for heading in path))
    if together.kind in ("indicator", "ask") and together.names != whole.names:
        return together if not any(heading.unknown for heading in path) else understand_path(path)
    if whole.concepts <= TOPICS:
        return understand_path(path)
    return Sense("unknown", (), concepts | whole.concepts)


def is_english(text: str) -> bool:
    heading = read_heading(text[:150])
    return len(heading.concepts) >= 2 and len(heading.unknown) <= 2


def _is_above(level: str, other: str) -> bool:
    order = ("country", "province", "district", "commune")
    return order.index(level) < order.index(other)


def _scale(value: float | int | None, factor: float | None) -> float | int | None:
    if value is None:
        return None
    with localcontext(prec=PRECISION):
        scaled = round(Decimal(str(value)) * Decimal(str(factor if factor is not None else 1)), 6)
    return int(scaled) if scaled == scaled.to_integral_value() else float(scaled)


def _read_number_answer(answer: Any) -> float | int | None:
    if answer is None or isinstance(answer, bool) or answer == NOT_REPORTED:
        return None
    try:
        number = Decimal(str(answer))
    except ArithmeticError:
        return None
    if not number.is_finite() or abs(number) > Decimal(LARGEST):
        return None
    return int(number) if number == number.to_integral_value() else float(number)


def _read_period_cell(cell: Cell, role: str) -> list[Period]:
    if cell.kind == "date":
        day = dt.date.fromisoformat(str(cell.value))
        return [Period("day", day, day, is_until=True)]
    if cell.kind == "number":
        number = cell.value
        if role == "year" and number in YEARS:
            return [Period("year", dt.date(number, 1, 1), dt.date(number, 12, 31))]
        text = {"quarter": f"quý {number}", "month": f"tháng {number}"}.get(role, "")
        return find_periods(text)[0] if text else find_periods(cell.text)[0]
    found = find_periods(cell.text)[0]
    if not found and role in ("quarter", "month"):
        found = find_periods({"quarter": "quý ", "month": "tháng "}[role] + cell.text)[0]
    return found


def _month_end(day: dt.date) -> dt.date:
    following = (day.replace(day=28) + dt.timedelta(4)).replace(day=1)
    return following - dt.timedelta(1)
