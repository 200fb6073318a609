"""Eight spreadsheets as offices send them come out as told (tests/sheets/expected.json)."""

import datetime as dt
import json
import subprocess
import sys
from typing import Any

import pytest

from clubs.intake import dry_run
from clubs.store import versions
from clubs.store.declaration import ROOT
from clubs.words.text import Words
from tests.intake_scoring import SHEETS, find_differences, list_expected

TODAY = dt.date(2026, 11, 30)


def find_commune(asked: dict[str, str]) -> str:
    cursor = versions.open_current().cursor()
    sql = "select area_id from areas where level = 'commune' and official_code = ? and starts_with(area_id, ? || '.')"  # noqa: E501
    (found,) = cursor.execute(sql, [asked["code"], asked["province"]]).fetchall()
    return str(found[0])


@pytest.mark.parametrize("expected", list_expected(), ids=lambda one: one["file"])
def test_a_given_sheet_comes_out_as_told(expected: dict[str, Any]) -> None:
    told = dry_run.read(SHEETS / expected["file"], versions.current(), Words("vi"), today=TODAY)
    assert find_differences(told.report, told.exit_code, expected, find_commune) == []


def test_the_shell_prints_the_same_as_json() -> None:
    file = SHEETS / "35_trung_ten.xlsx"
    command = [sys.executable, "-m", "clubs", "load", str(file), "--dry-run", "--format", "json"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    report = json.loads(told.stdout)
    assert (told.returncode, told.stderr) == (3, b"")
    assert report == dry_run.read(file, versions.current(), Words("vi")).report


def test_answers_given_once_place_the_cells_that_waited() -> None:
    file = SHEETS / "35_trung_ten.xlsx"
    asked = dry_run.read(file, versions.current(), Words("vi"), today=TODAY).report["questions"]
    chosen = ["tra-vinh.chau-thanh", "ha-tinh.ky-anh-huyen", "quang-ngai.son-tay", "lam-dong.bao-lam"]
    answers = [{**question, "answer": answer} for question, answer in zip(asked, chosen, strict=True)]
    told = dry_run.read(file, versions.current(), Words("vi"), answers, today=TODAY)
    placed = {cell["cell"]: cell["area_id"] for cell in told.report["cells"]}
    assert told.exit_code == 0
    assert [placed[cell] for cell in ("C5", "C8", "C10", "C12")] == chosen
