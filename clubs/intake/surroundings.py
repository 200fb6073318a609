"""What stands around a table: its titles' day, place, unit and measure, and whether its units are later
ones.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from clubs.intake.grid import Cell
from clubs.intake.headings import Sense, find_unit, match_concepts, read_heading
from clubs.intake.places import Area, Places
from clubs.intake.spelling import key
from clubs.intake.tables import Table
from clubs.intake.times import Titles, read_titles
from clubs.intake.vocabulary import begins_with, raw_words

UNKNOWN = Sense("unknown")


@dataclass
class Surroundings:
    """titles: time. places: named by title or sheet, the smallest last. factor: VND of one unit of money."""

    titles: Titles
    places: tuple[Area, ...] = ()
    factor: float | None = None
    measure: Sense = UNKNOWN
    measure_cell: Cell | None = None
    scope: str = ""
    recalculated: str = ""

    @property
    def place(self) -> Area | None:
        """The one smallest place that is named; None where several are, or none."""
        if not self.places:
            return None
        smallest = [area for area in self.places if area.level == self.places[-1].level]
        return smallest[0] if len(smallest) == 1 else None

    @property
    def parents(self) -> tuple[str, ...]:
        return (self.place.area_id,) if self.place else ()


def read_surroundings(table: Table, places: Places, first: Surroundings | None) -> Surroundings:
    """first: of the sheet's first table, whose titles hold for the ones below that say nothing of
    their own."""
    cells = table.titles
    around = Surroundings(read_titles(cells, table.sheet.name))
    if first and not around.titles.cells and not around.titles.last:
        around.titles = first.titles
    day = around.titles.last
    around.places = _find_places(cells, table.sheet.name, places, day)
    if first and not around.places:
        around.places = first.places
    for cell in cells:
        text = cell.text
        factor, _, _ = find_unit(text)
        around.factor = around.factor or factor
        if not around.recalculated and _speaks_of_later_units(text):
            around.recalculated = text
        around.scope = around.scope or _find_scope(text)
        if sense := _find_measure(cell):
            around.measure, around.measure_cell = sense, cell
    if first:
        around.factor = around.factor or first.factor
        around.recalculated = around.recalculated or first.recalculated
    return around


def _find_places(cells: Sequence[Cell], sheet: str, places: Places, day: dt.date | None) -> tuple[Area, ...]:
    text = " . ".join(cell.text for cell in cells if cell.kind == "text")
    mentioned = places.find_mention(text, day)
    parents = tuple(area.area_id for area in mentioned[-1:])
    named = places.find(sheet, day, parents) if sheet and not sheet.isdigit() else None
    if named and named.kind == "one" and named.area.level != "country":
        inside = [area for area in mentioned if area.area_id in places.ancestors(named.area.area_id)]
        return (*[area for area in inside if area != named.area], named.area)
    return mentioned


def _speaks_of_later_units(text: str) -> bool:
    words = f" {key(text)} "
    return any(f" {key(phrase)} " in words for phrase in raw_words("boundaries"))


def _find_scope(text: str) -> str:
    """Only clubs of a project, where a title says 'CLB thuộc dự án'; a report about a scheme is of all
    clubs.
    """
    words = f" {key(text)} "
    donors = ("clb thuộc dự án", "clb của dự án", "clb do dự án", "clubs of the project")
    return "donor" if any(f" {key(phrase)} " in words for phrase in donors) else ""


def _find_measure(cell: Cell) -> Sense | None:
    """A title that is the name of one indicator: 'SỐ CÂU LẠC BỘ LIÊN THẾ HỆ TỰ GIÚP NHAU (có đến 31/12)'.

    A report about clubs is no count of them: only 'số', 'tổng số' or 'number of' at its start makes it one.
    """
    heading = read_heading(cell.text)
    sense = match_concepts(heading.concepts, bool(heading.periods))
    if sense.kind not in ("indicator", "ask"):
        return None
    if heading.about <= {"club"} and not begins_with(cell.text, "counted"):
        return None
    return sense if not heading.unknown else Sense("ask", sense.names, sense.concepts)
