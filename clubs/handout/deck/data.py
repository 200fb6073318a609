"""The numbers behind a chart of PowerPoint: a sheet that opens beside it and can be changed."""

from __future__ import annotations

import datetime as dt
import io
from typing import Any

import xlsxwriter
from pptx.chart.data import CategoryChartData, XyChartData

from clubs.handout.native.plots import Plot, to_number
from clubs.tables.downloads import TEXT_STAYS_TEXT, add_formats, write_rows

MADE_ON = dt.datetime(2000, 1, 1)  # of the sheet behind a chart: two makings are the same bytes


class _Sheet:
    """The sheet behind a chart, laid out as python-pptx refers to it: numbers, days, the words beside."""

    plot: Plot
    lang: str

    @property
    def xlsx_blob(self) -> bytes:
        file = io.BytesIO()
        with xlsxwriter.Workbook(file, {"in_memory": True, **TEXT_STAYS_TEXT}) as book:
            book.set_properties({"created": MADE_ON})
            sheet = book.add_worksheet("Sheet1")
            write_rows(sheet, self._list_rows(), add_formats(book, self.lang))
            sheet.set_column(0, 0, 28)
            sheet.set_column(1, 6, 20)
        return file.getvalue()

    def _list_rows(self) -> list[list[Any]]:
        raise NotImplementedError


class Scatter(_Sheet, XyChartData):
    def _list_rows(self) -> list[list[Any]]:
        rows: list[list[Any]] = []
        for series in self.plot.series:
            rows.append([None, series.name])
            rows += [[point.x, point.value, point.label.replace("\n", ", ")] for point in series.points]
            rows.append([])
        return rows


class Names(_Sheet, CategoryChartData):
    def _list_rows(self) -> list[list[Any]]:
        series = self.plot.series
        rows: list[list[Any]] = [[None, *(one.name for one in series)]]
        for i, name in enumerate(self.plot.names):
            said = [one.points[i].label for one in series]
            rows.append([name, *(one.points[i].value for one in series), *said])
        return rows


def fill_data(source: Any, plot: Plot) -> None:
    if isinstance(source, Names):
        source.categories = plot.names
        for one in plot.series:
            source.add_series(one.name, [point.value for point in one.points])
        return
    for one in plot.series:
        series = source.add_series(one.name)
        for point in one.points:
            series.add_data_point(to_number(point.x), point.value)
