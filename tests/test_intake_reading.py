"""Files as they come: letters of before Unicode, tables that are no workbook, files that cannot be read."""

import io
import zipfile
from pathlib import Path

import pytest

from bench import intake_fuzz
from clubs.intake.reading import reader
from clubs.intake.reading.encodings import decode
from clubs.intake.rules import rule
from tests.intake_layouts import list_cells, list_left, read_bytes, read_rows, write_book, write_old

TEXT = """Biểu tổng hợp CLB tỉnh Nghệ An;;;
Tính đến 31/12/2023;;;
TT;Huyện, thành, thị;Số CLB;Tổng quỹ (triệu đồng)
1;Thị xã Thái Hòa;25;1.101,25
2;Kỳ Sơn;30;900
;Cộng;55;
"""
CELLS = {
    "C4": ("nghe-an.thai-hoa", "clubs_total", 25),
    "D4": ("nghe-an.thai-hoa", "fund_total_vnd", 1_101_250_000),
    "C5": ("nghe-an.ky-son", "clubs_total", 30),
    "D5": ("nghe-an.ky-son", "fund_total_vnd", 900_000_000),
}


@pytest.mark.parametrize("code", ["windows-1258", "tcvn3", "vni"])
def test_letters_of_before_unicode_are_recognised_and_said(code: str) -> None:
    run = read_bytes(write_old(TEXT, code))
    assert (run.report["encoding"], list_cells(run), list_left(run)) == (code, CELLS, {"total": [6]})


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
def test_unicode_is_read_with_and_without_its_mark(code: str) -> None:
    assert list_cells(read_bytes(TEXT.replace(";", "\t").encode(code))) == CELLS


def test_a_workbook_typed_in_an_old_font_is_read_as_it_was_meant() -> None:
    rows = [
        [write_old(cell, "tcvn3").decode("latin-1") for cell in line.split(";")] for line in TEXT.splitlines()
    ]
    run = read_rows(rows)
    assert (run.report["encoding"], list_cells(run)) == ("tcvn3", CELLS)


def test_letters_that_could_be_two_codes_are_asked() -> None:
    content = "Tỉnh;Số CLB\nHuế;5\n".encode("cp1258", "ignore")
    _, _, doubtful = decode(content.replace(b"\xea", b"\xff\xfe") + b"\xff\xf0\xf7;1\n")
    assert len(doubtful) > 1


def test_html_that_calls_itself_a_spreadsheet_is_one() -> None:
    rows = "<tr><td colspan=2>Tính đến 31/12/2024</td></tr><tr><th>Tỉnh</th><th>Số CLB</th></tr>"
    run = read_bytes(f"<html><table>{rows}<tr><td>Sơn La</td><td>1.040</td></tr></table></html>".encode())
    assert list_cells(run) == {"B3": ("son-la", "clubs_total", 1040)}


def _pack(name: str, size: int) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "x")
        package.writestr(name, b"0" * size)
    return packed.getvalue()


def _draw_picture() -> bytes:
    packed = io.BytesIO(write_book(("Biểu", [])))
    with zipfile.ZipFile(packed, "a") as package:
        package.writestr("xl/media/image1.png", b"\x89PNG")
    return packed.getvalue()


GOOD = write_book(("Biểu", [["Tỉnh", "Số CLB"], ["Lai Châu", 1]]))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
REFUSED = {
    "encrypted": ("encrypted", OLE + "EncryptedPackage".encode("utf-16-le"), "bỏ mật khẩu"),
    "cut": ("damaged", GOOD[: len(GOOD) // 2], "bị hỏng"),
    "empty": ("empty", b"", "không có ô nào"),
    "empty workbook": ("empty", write_book(("Biểu", [])), "không có ô nào"),
    "only pictures": ("empty", _draw_picture(), "chỉ có hình ảnh"),
    "pdf": ("not_a_table", b"%PDF-1.7\n", "không phải bảng tính"),
    "prose": ("not_a_table", "Kính gửi anh chị,\nxin gửi báo cáo.\n".encode(), "không phải bảng tính"),
    "letter": ("not_a_table", write_book(("Thư", [["Kính gửi"], ["Trân trọng"]])), "Không tìm thấy bảng"),
    "bomb": ("too_large", _pack("xl/workbook.xml", 450_000_000), "lớn quá mức"),
    "rows": ("too_large", b"a;1\n" * 200_001, "tối đa 20 MB và 200.000 dòng"),
}


@pytest.mark.parametrize(("kind", "content", "remedy"), REFUSED.values(), ids=REFUSED)
def test_a_file_that_cannot_be_read_is_told_in_one_sentence_with_its_remedy(
    kind: str, content: bytes, remedy: str
) -> None:
    run = read_bytes(content)
    assert (run.exit_code, run.report["error"]["kind"]) == (1, kind)
    assert remedy in run.report["error"]["text"]


def test_more_than_the_most_megabytes_are_not_even_opened(tmp_path: Path) -> None:
    with pytest.raises(reader.CannotRead) as told:
        reader.read_bytes(bytes(int(rule("file_megabytes")) * 1_000_000 + 1), "x")
    assert told.value.kind == "too_large"


def test_a_reader_that_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "rule", lambda name: 0.01 if name == "read_seconds" else rule(name))
    with pytest.raises(reader.CannotRead) as told:
        reader.read_bytes(GOOD, "x")
    assert (told.value.kind, told.value.key) == ("too_large", "intake-error-too-long")


def test_mutated_workbooks_end_in_a_report_or_a_sentence_and_nothing_is_taken_silently() -> None:
    ends, faults = intake_fuzz.run(12, 0)
    assert (sum(ends.values()), faults) == (12, [])
