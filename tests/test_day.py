"""Today is Viet Nam's day on any machine: one function asks the clock."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
import sys
from pathlib import Path

import pytest

from clubs import day
from clubs.store.declaration import ROOT

ASKS_A_CLOCK = re.compile(
    r"\b(?:date|datetime)\.(?:today|now|utcnow|fromtimestamp)\(|\btime\.(?:local|gm)time\("
)
IN_SQL = re.compile(r"\b(?:current_date|current_timestamp|localtimestamp|now\(\)|today\(\))", re.IGNORECASE)
# When something was written, in UTC: no reader's day.
MOMENTS = {"clubs/day.py", "clubs/ledger/book.py", "clubs/store/build.py"}


def list_files(*patterns: str) -> list[Path]:
    folders = ("clubs", "pages", "bench", "queries")
    found = [file for name in folders for pattern in patterns for file in (ROOT / name).rglob(pattern)]
    return [*found, ROOT / "dashboard.py"]


def test_no_other_code_asks_a_clock_for_the_day() -> None:
    asking = {
        file.relative_to(ROOT).as_posix()
        for file in list_files("*.py")
        if ASKS_A_CLOCK.search(file.read_text("utf-8"))
    }
    assert asking <= MOMENTS and "clubs/day.py" in asking


def test_no_query_asks_a_clock() -> None:
    asking = [file.name for file in list_files("*.sql") if IN_SQL.search(file.read_text("utf-8"))]
    assert asking == ["recorded_in_the_future.sql"]  # which allows for a day east and west of the machine


@pytest.mark.parametrize("zone", ["UTC", "America/Los_Angeles", "Pacific/Auckland", "Asia/Ho_Chi_Minh"])
def test_the_day_is_viet_nams_wherever_the_machine_stands(zone: str) -> None:
    code = "from clubs.day import find_now, find_today; print(find_now().utcoffset(), find_today())"
    told = subprocess.run(
        [sys.executable, "-c", code], env={"TZ": zone}, cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.split()
    there = dt.datetime.now(dt.UTC) + dt.timedelta(hours=7)
    assert told[0] == "7:00:00" and told[1] in {
        str(there.date()),
        str((there - dt.timedelta(minutes=1)).date()),
    }


def test_a_version_built_late_in_the_evening_utc_is_of_the_next_day_there() -> None:
    built = dt.datetime(2026, 11, 30, 17, 30)
    assert day.to_viet_nam(built).isoformat() == "2026-12-01T00:30:00+07:00"
    assert day.to_viet_nam(built.replace(tzinfo=dt.UTC)).date() == dt.date(2026, 12, 1)
