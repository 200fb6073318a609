"""python -m clubs load: what is understood and asked about nothing more becomes an act, with its document."""

from pathlib import Path

import pytest

from clubs.__main__ import main
from clubs.ledger import book, building, effect
from clubs.store import versions

Captured = pytest.CaptureFixture[str]
SHEET = """Số câu lạc bộ liên thế hệ tự giúp nhau hiện có tính đến ngày 30/9/2026
TT,Tỉnh,Số CLB hiện có
1,Quảng Ninh,188
2,Lai Châu,64
"""
DOCUMENT = [
    "--publisher",
    "Hội Người cao tuổi Việt Nam",
    "--kind",
    "association",
    "--published",
    "2026-10-05",
]


@pytest.fixture
def sheet(tmp_path: Path, own_var: Path) -> str:
    building.build_current()
    (tmp_path / "quy3.csv").write_text(SHEET, encoding="utf-8")
    return str(tmp_path / "quy3.csv")


def test_a_load_is_saved_and_seen_and_the_next_one_finds_nothing_new(sheet: str, capsys: Captured) -> None:
    assert main(["load", sheet, *DOCUMENT, "--author", "An"]) == 0
    assert "Đã ghi việc số 1" in capsys.readouterr().err
    with versions.open_current().cursor() as cursor:
        asked = "select figure_id, area_id, value, as_of_printed, note_vi from figures where source_id = 'a1'"
        assert cursor.execute(asked).fetchall() == [
            ("a1-1", "quang-ninh", 188, "2026-09-30", "quy3.csv · C3"),
            ("a1-2", "lai-chau", 64, "2026-09-30", "quy3.csv · C4"),
        ]
    assert main(["load", sheet, *DOCUMENT]) == 2
    assert "Không có gì để ghi từ quy3.csv" in capsys.readouterr().err
    assert book.read_head().number == 1


def test_a_dry_run_saves_nothing_and_a_load_without_a_document_neither(sheet: str, capsys: Captured) -> None:
    assert main(["load", sheet, *DOCUMENT, "--dry-run"]) == 0
    assert main(["load", sheet]) == 2
    assert "chưa nói nguồn" in capsys.readouterr().err
    assert main(["load", sheet, "--publisher", "Hội", "--kind", "office"]) == 1
    assert "quy3.csv · kind: “office” không được phép" in capsys.readouterr().err
    assert not effect.read_additions().acts


def test_a_load_with_open_questions_is_not_saved(sheet: str, capsys: Captured) -> None:
    Path(sheet).write_text(SHEET.replace(" tính đến ngày 30/9/2026", ""), encoding="utf-8")
    assert main(["load", sheet, *DOCUMENT]) == 3
    assert book.read_head().number == 0


LIST = Path(__file__).parent / "sheets" / "27_danh_sach_clb_tuyen_quang.xlsx"


def test_a_list_of_clubs_fills_their_table_and_their_reports(own_var: Path) -> None:
    before = building.build_current().version
    assert main(["load", str(LIST), *DOCUMENT]) == 0
    with versions.open_current().cursor() as cursor:
        counted = "select count(*), count(distinct area_id), count(founded_to) from clubs"
        [(clubs, communes, founded)] = cursor.execute(counted).fetchall()
        assert clubs == 11 >= communes > 1 and founded > 0
        asked = (
            "select name, area_id, members, women, older, fund_vnd, poor, club_reports.source_id"
            " from clubs inner join club_reports using (club_id)"
            " where club_id = 'tuyen-quang-2025.tan-trao.thon-ca' and as_of = '2026-09-30'"
        )
        assert cursor.execute(asked).fetchall() == [
            ("CLB LTHTGN thôn Cả", "tuyen-quang-2025.tan-trao", 52, 34, 37, 61_500_000, None, "a1")
        ]
        placed = "select count(*) from clubs inner join areas using (area_id) where areas.level = 'commune'"
        assert cursor.execute(placed).fetchall() == [(11,)]
    assert main(["undo", "1"]) == 0
    assert versions.current() == before
