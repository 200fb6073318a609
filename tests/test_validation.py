"""A row that breaks the declaration is named with file, line, column, value and remedy, all in one report."""

from collections.abc import Mapping
from pathlib import Path

import duckdb
import pytest

from clubs.errors import InvalidData
from clubs.store.validation import find_problems, load_checked
from clubs.words.errors import say_error, say_problem
from clubs.words.text import Words
from tests.data_folder import DataFolder

# What a row of figures.csv holds, and what is said about it after "data/figures.csv, line N, ".
BROKEN_CELLS = {
    "a number written as Vietnamese does": (
        {"value": "1.234,5"},
        "cột value: “1.234,5” không phải là số. Chỉ viết chữ số, dấu chấm trước phần thập phân, không có"
        " dấu ngăn hàng nghìn: 1234.5",
        "column value: “1.234,5” is not a number. Write digits only, with a point before decimals and no"
        " separator of thousands: 1234.5",
    ),
    "a number that only some readers take": (
        {"value": "1e3"},
        "cột value: “1e3” không phải là số. Chỉ viết chữ số, dấu chấm trước phần thập phân, không có dấu ngăn"
        " hàng nghìn: 1234.5",
        "column value: “1e3” is not a number. Write digits only, with a point before decimals and no"
        " separator of thousands: 1234.5",
    ),
    "a negative count": (
        {"value": "-3"},
        "cột value: -3 nhỏ hơn 0. Hãy sửa giá trị.",
        "column value: -3 is below 0. Correct the value.",
    ),
    "a missing value": (
        {"value": ""},
        "cột value: thiếu giá trị. Hãy điền vào.",
        "column value: the value is missing. Fill it in.",
    ),
    "a day written as Vietnamese does": (
        {"as_of_to": "4/11/2022"},
        "cột as_of_to: “4/11/2022” không phải là ngày. Hãy viết năm-tháng-ngày: 2022-11-04. Để trống nếu"
        " không biết ngày.",
        "column as_of_to: “4/11/2022” is not a date. Write year-month-day: 2022-11-04. Leave it empty when"
        " the day is not known.",
    ),
    "a day that does not exist": (
        {"as_of_to": "2022-02-30"},
        "cột as_of_to: “2022-02-30” không phải là ngày. Hãy viết năm-tháng-ngày: 2022-11-04. Để trống nếu"
        " không biết ngày.",
        "column as_of_to: “2022-02-30” is not a date. Write year-month-day: 2022-11-04. Leave it empty when"
        " the day is not known.",
    ),
    "a word that is not allowed": (
        {"bound": "atleast"},
        "cột bound: “atleast” không được phép; gần nhất: at_least. Hãy viết một trong các giá trị: exactly,"
        " at_least, over, about_over, about, nearly, between.",
        "column bound: “atleast” is not allowed; nearest: at_least. Write one of: exactly, at_least, over,"
        " about_over, about, nearly, between.",
    ),
    "an unknown place": (
        {"area_id": "quang-nin"},
        "cột area_id: “quang-nin” không có trong data/areas.csv; gần nhất: quang-ninh. Hãy sửa giá trị hoặc"
        " thêm dòng vào bảng đó.",
        "column area_id: “quang-nin” does not stand in data/areas.csv; nearest: quang-ninh. Correct the"
        " value or add the row there.",
    ),
    "a key that no program can read": (
        {"figure_id": "F 1"},
        "cột figure_id: “F 1” không đúng dạng [a-z][a-z0-9-]*. Hãy sửa giá trị.",
        "column figure_id: “F 1” does not have the form [a-z][a-z0-9-]*. Correct the value.",
    ),
    "a space at the end": (
        {"note_vi": "ghi chú "},
        "cột note_vi: “ghi chú ” có dấu cách ở đầu hoặc cuối, hoặc chữ ghép từ nhiều ký hiệu. Hãy gõ lại"
        " giá trị (Unicode dựng sẵn, NFC).",
        "column note_vi: “ghi chú ” has a space at an end or letters composed of several signs. Type the"
        " value again without them (Unicode NFC).",
    ),
}


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data")


def messages(folder: DataFolder, lang: str) -> list[str]:
    return [say_problem(Words(lang), problem) for problem in find_problems(folder.path)]


def test_the_shipped_data_keep_the_declaration() -> None:
    assert find_problems() == []


@pytest.mark.parametrize(("cells", "vi", "en"), BROKEN_CELLS.values(), ids=BROKEN_CELLS)
def test_a_broken_cell_is_named_with_its_remedy(
    folder: DataFolder, cells: Mapping[str, str], vi: str, en: str
) -> None:
    line = folder.add("figures", **{"figure_id": "f9999", **cells})
    (problem,) = find_problems(folder.path)
    assert say_problem(Words("vi"), problem) == f"data/figures.csv, dòng {line}, {vi}"
    assert say_problem(Words("en"), problem) == f"data/figures.csv, line {line}, {en}"


def test_a_word_neither_true_nor_false_is_named(folder: DataFolder) -> None:
    line = folder.add("sources", source_id="x", seed="yes")
    assert messages(folder, "en") == [
        f"data/sources.csv, line {line}, column seed: “yes” is neither true nor false. Write true or false."
    ]


def test_a_broken_whole_number_is_named(folder: DataFolder) -> None:
    line = folder.add("tiles", tile_id="x", row="1.5")
    assert messages(folder, "en") == [
        f"data/tiles.csv, line {line}, column row: “1.5” is not a whole number. Write digits only: 12"
    ]


def test_a_repeated_key_names_the_line_that_had_it_first(folder: DataFolder) -> None:
    line = folder.add("figures")
    first = folder.read("figures")[1][0]
    assert messages(folder, "en") == [
        f"data/figures.csv, line {line}, column figure_id: “{first}” already stands in line 2. Give this row"
        " another value or remove one of the two."
    ]


def test_two_tiles_on_one_square_are_refused(folder: DataFolder) -> None:
    line = folder.add("tiles", tile_id="another")
    assert messages(folder, "vi")[0].startswith(f"data/tiles.csv, dòng {line}, cột units, row, col: “")


def test_a_row_with_too_few_cells_is_one_problem_not_one_per_cell(folder: DataFolder) -> None:
    folder.write("regions", "region_id,name_vi,name_en\n" + "dong-bang-song-hong,Đồng bằng sông Hồng\n")
    found = [problem for problem in find_problems(folder.path) if problem.file == "data/regions.csv"]
    assert [say_problem(Words("en"), problem) for problem in found] == [
        "data/regions.csv, line 2: the row has 2 cells, the first line has 3. Check the commas, and put"
        " quotation marks around text that contains one."
    ]


def test_an_empty_line_is_named(folder: DataFolder) -> None:
    folder.write("regions", folder.text("regions") + "\n")
    assert messages(folder, "vi") == [
        "data/regions.csv, dòng 8: dòng trống hoặc chỉ có dấu phẩy. Hãy xóa dòng này."
    ]


def test_lines_are_counted_as_an_editor_does_when_a_cell_holds_several(folder: DataFolder) -> None:
    folder.add("figures", figure_id="f9998", note_en="one\ntwo\nthree")
    line = folder.add("figures", figure_id="f9999", value="x")
    assert [problem.line for problem in find_problems(folder.path)] == [line]


FILE_PROBLEMS = {
    "not utf-8": (
        b"region_id,name_vi,name_en\na,\xd0\xff,b\n",
        ", line 2: “a,��,b” is not UTF-8. Save the file as “CSV UTF-8”.",
    ),
    "not csv": (
        b'region_id,name_vi,name_en\na,"b"c,d\n',
        ", line 2: the line is not CSV (',' expected after '\"'). Write a quotation mark inside a cell twice"
        " and close every opening one.",
    ),
    "other columns": (
        b"region_id,name_vn\na,b\n",
        ": the first line does not have the declared columns. Unknown (nearest): name_vn (name_en). Missing:"
        " name_vi, name_en. Correct the names as in data/datapackage.json.",
    ),
    "another order": (
        b"name_vi,region_id,name_en\na,b,c\n",
        ": the columns stand in another order than declared. Write the first line as:"
        " region_id,name_vi,name_en",
    ),
}


@pytest.mark.parametrize(("content", "wanted"), FILE_PROBLEMS.values(), ids=FILE_PROBLEMS)
def test_a_file_that_cannot_be_read_as_its_table_is_one_problem(
    folder: DataFolder, content: bytes, wanted: str
) -> None:
    folder.file("regions").write_bytes(content)
    assert messages(folder, "en") == [f"data/regions.csv{wanted}"]


def test_a_missing_file_is_one_problem(folder: DataFolder) -> None:
    folder.file("regions").unlink()
    assert messages(folder, "vi") == [
        "data/regions.csv: không có tệp này. Hãy đặt lại tệp, hoặc bỏ bảng của nó khỏi data/datapackage.json."
    ]


def test_a_file_saved_by_a_spreadsheet_is_read_the_same(folder: DataFolder) -> None:
    folder.write("regions", "\ufeff" + folder.text("regions").replace("\n", "\r\n"))
    assert find_problems(folder.path) == []


def test_all_problems_of_all_files_stand_in_one_report(folder: DataFolder) -> None:
    folder.file("regions").unlink()
    first = folder.add("areas", area_id="a", level="town", parent_id="nowhere")
    second = folder.add("figures", figure_id="f9999", value="x", bound="y")
    with pytest.raises(InvalidData) as caught:
        load_checked(duckdb.connect(), folder.path)
    places = [(problem.file, problem.line, problem.column) for problem in caught.value.problems]
    assert places == [
        ("data/areas.csv", first, "level"),
        ("data/areas.csv", first, "parent_id"),
        ("data/regions.csv", 0, ""),
        ("data/figures.csv", second, "value"),
        ("data/figures.csv", second, "bound"),
    ]
    heads = [say_error(Words(lang), caught.value).splitlines()[0] for lang in ("vi", "en")]
    assert heads == [
        "Có 5 lỗi trong các tệp dữ liệu. Chưa dựng gì mới; bản tốt gần nhất vẫn được dùng.",
        "5 problems in the data files. Nothing was built; the last good version stays in use.",
    ]
