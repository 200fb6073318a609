"""A column sorts as numbers or days and is written in words, row by row."""

from typing import Any

import pandas as pd

from clubs.tables.columns import Column, write_values
from clubs.tables.typed_cells import SortedDay, SortedFigure
from clubs.ui.tables import find_width, write_as_said
from clubs.words.text import Words

WORDS = Words("vi")
FIGURE, AS_OF = SortedFigure(WORDS), SortedDay(WORDS)
COLUMNS = [Column("Số liệu", FIGURE, width=50), Column("Tính đến", AS_OF)]
DAY = pd.Timestamp("2023-12-31")


def claims() -> pd.DataFrame:
    rows = [
        (85, None, "exactly", "clubs", "2023-12", DAY),
        (85, None, "at_least", "clubs", None, pd.NaT),
        (1444, None, "exactly", "people", "2023", DAY),
    ]
    names = ["value", "value_high", "bound", "unit", "as_of_printed", "as_of"]
    return pd.DataFrame(rows, columns=names).assign(as_of_from=DAY, as_of_to=lambda data: data["as_of"])


def test_a_figure_sorts_as_a_number_and_a_date_as_a_day() -> None:
    _, row = next(claims().iterrows())
    assert (FIGURE(row), AS_OF(row)) == (85.0, DAY)


def test_equal_numbers_are_written_as_their_own_rows_word_them() -> None:
    data = claims()
    formats: dict[Any, Any] = {column.heading: write_as_said(column, data, WORDS) for column in COLUMNS}
    written = write_values(data, COLUMNS).style.format(formats, na_rep="—")
    for _ in range(2):  # drawn again, the words start from the first row
        cells = written.to_latex().replace("\\\\", "")
        assert [line.split(" & ")[1:] for line in cells.splitlines()[2:5]] == [
            ["85 CLB", "tháng 12/2023 "],
            ["ít nhất 85 CLB", "— "],
            ["1.444 người", "năm 2023 "],
        ]


def test_a_number_has_the_room_for_its_longest_words() -> None:
    assert (find_width(COLUMNS[0], claims(), WORDS) or 0) >= 8 * len("ít nhất 85 CLB")


def test_the_file_to_take_home_holds_the_day_and_the_wording() -> None:
    _, row = next(claims().iterrows())
    typed = AS_OF.type("Tính đến", row)
    assert list(typed.values()) == [DAY.date(), "tháng 12/2023"]
