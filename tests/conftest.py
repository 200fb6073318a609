"""What every test stands on: the shipped data, built once for all workers, away from the developer's var/."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from clubs.store import build, versions
from clubs.words.text import LANGUAGE_VARIABLE
from tests.browser import chromium, known_browser, playwright, server, var, visitor  # noqa: F401


@pytest.fixture(scope="session", autouse=True)
def shared_var(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of versions of this run. Workers build side by side: one that finds its version is done."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "shared-var"
    os.environ[versions.FOLDER_VARIABLE] = str(folder)
    os.environ.pop(LANGUAGE_VARIABLE, None)
    build.build()
    return folder


@pytest.fixture
def own_var(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty folder of versions for one test."""
    folder = tmp_path / "var"
    monkeypatch.setenv(versions.FOLDER_VARIABLE, str(folder))
    yield folder
    versions.close_all()
