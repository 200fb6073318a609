"""Form is a rule like any other: ruff, mypy and sqlfluff find nothing."""

import subprocess
import sys

import pytest

from clubs.store.declaration import ROOT

TOOLS = {
    "ruff check": ["ruff", "check", "."],
    "ruff format": ["ruff", "format", "--check", "."],
    "mypy": ["mypy"],
    "sqlfluff": ["sqlfluff", "lint", "queries", "--nocolor"],
}


@pytest.mark.parametrize("command", TOOLS.values(), ids=TOOLS)
def test_the_files_keep_the_form_that_pyproject_declares(command: list[str]) -> None:
    told = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, f"{told.stdout}\n{told.stderr}"
