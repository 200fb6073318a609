"""What acts do to the data: a load is seen like any figure, an undo brings back the version before."""

import json
import shutil
import threading
import time
from pathlib import Path

import pytest

from clubs import queries
from clubs.__main__ import main
from clubs.ledger import backup, book, building, effect, saving
from clubs.store import versions
from clubs.store.build import build
from tests import killing
from tests.ledgers import SOURCE, figure, understood

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def before(shared_var: Path, own_var: Path) -> str:
    """The version without any act, in a folder of its own."""
    own_var.mkdir()
    built = (shared_var / "current").read_text(encoding="utf-8").strip()
    for name in ("current", f"clubs-{built}.duckdb"):
        shutil.copy(shared_var / name, own_var)
    return built


def ask(sql: str) -> list[tuple[object, ...]]:
    with versions.open_current().cursor() as cursor:
        return cursor.execute(sql).fetchall()


def test_a_loaded_figure_is_seen_like_any_other_with_its_source_and_its_cell(before: str) -> None:
    act = saving.save_load(understood(figure(188), figure(41, "quang-ninh.cam-pha", "2025-06-30")), "An")
    assert building.build_current().version != before
    claims = queries.run("claims_of_area", area="quang-ninh", topic="clubs", seen_on=None).set_index(
        "claim_id"
    )
    cells = ["value", "source_id", "publisher", "published", "note_vi", "basis"]
    wanted = [188, "a1", SOURCE["publisher"], "2026-10-05", "bao-cao-quy-3.xlsx · Quý III · D7", "reported"]
    assert list(claims[cells].to_dict("index")["a1-1"].values()) == wanted
    assert ask("select recorded_on::varchar from figures where figure_id = 'a1-1'") == [(act.at[:10],)]
    assert ask("select value from district_cards where claim_id = 'a1-2'") == [(41,)]
    assert ask("select count(*) from source_cards where source_id = 'a1'") == [(1,)]


def test_a_load_of_a_document_that_is_known_names_it_and_brings_no_other(before: str) -> None:
    [(known,)] = ask("select min(source_id) from sources")
    saving.save_load(understood(figure(188), source={"source_id": known}), "An")
    building.build_current()
    assert ask("select source_id from figures where figure_id = 'a1-1'") == [(known,)]
    assert ask("select count(*) from sources where source_id = 'a1'") == [(0,)]


def test_a_load_and_its_undo_give_the_version_of_before(before: str) -> None:
    saving.save_load(understood(figure(188)), "An")
    loaded = building.build_current().version
    saving.undo(1, "An")
    assert building.build_current().version == before == versions.current()
    saving.undo(2, "An")
    assert building.build_current().version == loaded != before


def test_the_version_is_that_of_the_acts_in_effect_on_any_machine_and_in_any_order_of_building(
    before: str, own_var: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = []
    for step in range(4):
        saving.undo(2, "An") if step == 2 else saving.save_load(understood(figure(180 + step)), "An")
        made.append(building.find_wanted())
    assert made[2] == made[0] and len(set(made)) == 3
    assert [building.find_wanted(until) for until in range(5)] == [before, *made]
    assert building.build_current().version == made[-1]  # at once, not step by step
    backup.write_backup(tmp_path / "backup.jsonl")
    monkeypatch.setenv(versions.FOLDER_VARIABLE, str(tmp_path / "other"))
    backup.restore(tmp_path / "backup.jsonl")
    assert building.build_current().version == made[-1]


def test_a_withdrawn_figure_stays_readable_and_is_used_nowhere(before: str) -> None:
    saving.withdraw("f001", "nhầm", "An")
    building.build_current()
    assert ask("select standing from figure_cards where claim_id = 'f001'") == [("withdrawn",)]
    assert ask("select count(*) from claim_cards where claim_id = 'f001'") == [(0,)]
    saving.undo(1, "An")
    assert building.build_current().version == before


def test_a_build_without_acts_is_the_one_of_the_curated_tables(before: str) -> None:
    assert build().version == before
    assert effect.read_additions().acts == ()
    assert not book.exists()


def test_a_server_follows_what_another_process_saves_and_undoes(before: str) -> None:
    stop = threading.Event()
    watcher = threading.Thread(target=building.watch, args=(stop, 0.1))
    watcher.start()
    try:
        saving.save_load(understood(figure(188)), "An")
        wait_for(building.find_wanted())
        assert versions.current() != before
        saving.undo(1, "An")
        wait_for(before)
    finally:
        stop.set()
        watcher.join()


def wait_for(version: str, seconds: float = 90) -> None:
    until = time.monotonic() + seconds
    while versions.read_pointer() != version:
        assert time.monotonic() < until, f"{version} is not in use after {seconds} s"
        time.sleep(0.05)


def test_a_killed_save_or_build_loses_nothing_that_was_said_to_be_saved(before: str) -> None:
    doing = killing.kill_many(5)
    assert doing["saving"] + doing["building"] == 5


def test_a_lost_act_would_be_noticed(before: str) -> None:
    with pytest.raises(killing.Left, match="act 1 was said to be saved"):
        killing.check_what_is_left([(1, "0" * 64)])


def test_history_tells_each_act_in_both_languages_and_as_json(before: str, capsys: Captured) -> None:
    assert main(["history"]) == 0
    assert capsys.readouterr().out == "Chưa có việc nào được ghi.\n"
    saving.save_load(understood(figure(188)), "An")
    saving.undo(1, "Bình", "sai quý")
    main(["history"])
    last, first = capsys.readouterr().out.splitlines()
    assert last.startswith("2  ") and last.endswith("UTC  Bình  hoàn tác việc 1: sai quý")
    assert first.endswith(
        "An  nạp bao-cao-quy-3.xlsx: 1 số liệu, 0 CLB, nguồn Hội Người cao tuổi tỉnh Quảng Ninh"
        " (đã hoàn tác bằng việc 2)"
    )
    main(["--lang", "en", "history"])
    assert "1 figure, 0 clubs" in capsys.readouterr().out
    main(["history", "--format", "json"])
    told = json.loads(capsys.readouterr().out)
    assert [(row["number"], row["undone_by"]) for row in told] == [(1, 2), (2, None)]


def test_the_shell_undoes_verifies_backs_up_and_restores(
    before: str, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    act = saving.save_load(understood(figure(188)), "An")
    assert main(["undo", "1", "--author", "Bình", "--reason", "sai"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Đã ghi việc số 2; nó đã nằm trên đĩa.",
        f"Bản dữ liệu {before} đã có sẵn và đang được dùng.",
    ]
    assert main(["undo", "1"]) == 2
    assert "hãy hoàn tác việc số 2" in capsys.readouterr().err
    head = book.read_head().hash[:12]
    assert main(["ledger", "verify"]) == 0
    assert capsys.readouterr().out == f"Sổ nguyên vẹn: 2 việc, mã {head}.\n"
    file = tmp_path / "sao-luu.jsonl"
    assert main(["backup", str(file)]) == 0
    assert capsys.readouterr().out == f"Đã sao lưu 2 việc vào {file}, mã {head}.\n"
    monkeypatch.setenv(versions.FOLDER_VARIABLE, str(tmp_path / "new"))
    assert main(["restore", str(file)]) == 0
    assert capsys.readouterr().out.startswith(f"Đã đưa vào 2 việc; sổ có 2 việc, mã {head}.\n")
    assert book.read_acts()[0] == act
    file.write_text(file.read_text(encoding="utf-8").replace("188", "198"), encoding="utf-8")
    assert main(["restore", str(file)]) == 1
    assert "không đầy đủ hoặc đã bị sửa" in capsys.readouterr().err
