"""Tables to take home: XLSX and CSV with typed columns, their sources, and what they answer."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import pandas as pd
import xlsxwriter
from slugify import slugify

from clubs.choices.naming import name_choice
from clubs.choices.scope import Scope
from clubs.tables.asked import Asked
from clubs.tables.columns import Column, write_typed
from clubs.words.formats import is_missing
from clubs.words.text import Words

MEDIA_TYPES = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
}
TOLD_OF_A_SOURCE = ("publisher", "title", "published", "url")
LEAST_WIDTH, MOST_WIDTH = 8, 60
A4, MOST_FOOTER = 9, 120
MOST_LETTERS = 80  # of a name: a finding is called after all its rows
STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
# Text stays text: a spreadsheet must neither calculate nor open what comes from data.
TEXT_STAYS_TEXT = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


class Formats(NamedTuple):
    """How a day, a whole number and one with decimals are written in a book."""

    day: Any
    whole: Any
    part: Any


@dataclass(frozen=True)
class Taken:
    """One table as it stands on the page: the view, its rows and columns, its sources, its question."""

    now: Scope
    data: pd.DataFrame
    columns: Sequence[Column] | None
    cited: Sequence[Mapping[str, Any]]
    asked: Asked | None

    @property
    def table(self) -> pd.DataFrame:
        """Numbers as numbers, days as dates, everything else as text."""
        return write_typed(self.data, self.columns, self.now.words)


def name_file(now: Scope, key: str, kind: str) -> str:
    """clb-province-quang-ninh-chart-2026-11-21.xlsx: the view, the table, the day from which one looks."""
    view = now.view
    narrowed = [named for named in (view.claim, view.source, view.rule) if named]
    name = slugify(" ".join([view.page, now.province, *narrowed, key]))[:MOST_LETTERS].rstrip("-")
    made_up = f"{slugify(now.words('practice-mark'))}-" if now.is_practice else ""
    return f"{made_up}clb-{name}-{now.seen_on}.{kind}"


def to_csv(taken: Taken) -> bytes:
    """UTF-8 with the mark that lets Excel read Vietnamese; ISO dates and plain numbers for other programs."""
    shown = taken.table.map(_disarm)
    if taken.now.is_practice:  # a file of rows has no other place for it
        shown[taken.now.words("practice-label")] = ""
    return shown.to_csv(index=False, date_format="%Y-%m-%d", lineterminator="\r\n").encode("utf-8-sig")


def to_xlsx(taken: Taken) -> bytes:
    """The table on the first sheet; sources, filters and the question on the second."""
    words, file = taken.now.words, io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True, **TEXT_STAYS_TEXT}) as book:
        book.set_properties({"created": dt.datetime.combine(taken.now.seen_on, dt.time())})
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        formats = add_formats(book, words.lang)
        write_sheet(book.add_worksheet(words("download-sheet-table")), taken.table, bold, formats)
        about = book.add_worksheet(words("download-sheet-about"))
        write_rows(about, list_about(taken), formats)
        about.set_column(0, 0, 26, bold)
        about.set_column(1, 4, 44)
    return file.getvalue()


KINDS: dict[str, Callable[[Taken], bytes]] = {"xlsx": to_xlsx, "csv": to_csv}


def list_about(taken: Taken) -> list[list[Any]]:
    """What the view was: name and value a row; then one row per source."""
    words, rows = taken.now.words, list_choices(taken.now, taken.now.shared_link(""))
    if taken.asked:
        rows.append([words("download-query"), taken.asked.command])
    return [*rows, [], name_source_columns(words), *list_cited(taken.cited)]


def list_choices(now: Scope, link: str) -> list[list[Any]]:
    """Page, version, day, link and every choice that narrows the view."""
    words = now.words
    rows: list[list[Any]] = [
        [words("download-page"), words(f"frame-page-{now.view.page}")],
        [words("download-version"), now.version_said],
        [words("download-seen-on"), now.seen_on],
        [words("download-link"), link],
    ]
    for param, value in now.choices().items():
        if words.has(f"frame-choose-{param}"):
            named = ", ".join(name_choice(now, param, one) for one in value.split(","))
            rows.append([words(f"frame-choose-{param}"), named])
    return rows


def name_source_columns(words: Words) -> list[str]:
    return [words(f"download-source-{name}") for name in TOLD_OF_A_SOURCE]


def list_cited(cited: Sequence[Mapping[str, Any]]) -> list[list[Any]]:
    return [[source[name] for name in TOLD_OF_A_SOURCE] for source in cited]


def add_formats(book: Any, lang: str) -> Formats:
    """Thousands apart, with the sign that the reader's own program uses for it."""
    day = book.add_format({"num_format": Words(lang)("download-day-format"), "align": "left"})
    whole, part = (book.add_format({"num_format": form}) for form in ("#,##0", "#,##0.0##"))
    return Formats(day, whole, part)


def write_sheet(sheet: Any, table: pd.DataFrame, bold: Any, formats: Formats) -> None:
    """A table whose heading and first column stay in sight, on paper as well, and which can be filtered."""
    sheet.write_row(0, 0, list(table.columns), bold)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, len(table), max(len(table.columns) - 1, 0))
    sheet.repeat_rows(0)
    write_rows(sheet, table.to_numpy(object).tolist(), formats, first=1)
    for number, heading in enumerate(table.columns):
        longest = max([len(str(heading)), *(len(str(value)) for value in table.iloc[:, number])])
        sheet.set_column(number, number, min(max(longest + 2, LEAST_WIDTH), MOST_WIDTH))


def print_on_a4(sheet: Any, title: str) -> None:
    """As wide as a sheet of paper, each with what it is of and its number."""
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.set_footer(f"&L{title[:MOST_FOOTER].replace('&', '&&')}&R&P/&N")
    sheet.fit_to_pages(1, 0)


def write_rows(sheet: Any, rows: Sequence[Sequence[Any]], formats: Formats, first: int = 0) -> None:
    for y, row in enumerate(rows, start=first):
        for x, value in enumerate(row):
            if is_missing(value):
                continue
            if isinstance(value, (dt.date, pd.Timestamp)):
                sheet.write_datetime(y, x, pd.Timestamp(value).to_pydatetime(), formats.day)
            elif isinstance(value, (int, float)) and not isinstance(value, bool):
                sheet.write_number(y, x, value, formats.whole if value == int(value) else formats.part)
            else:
                sheet.write_string(y, x, str(value))


def _disarm(value: Any) -> Any:
    """A spreadsheet calculates a text that starts like a formula, unless an apostrophe stands before it."""
    return f"'{value}" if isinstance(value, str) and value.startswith(STARTS_A_FORMULA) else value
