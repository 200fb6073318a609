"""On a full disk files are made all the same, in memory; what cannot be kept leaves nothing behind."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clubs.choices.scope import Scope
from clubs.handout.brief import write_brief
from clubs.handout.deck.deck import make_deck
from clubs.handout.picture import make_picture
from clubs.handout.workbook import make_workbook
from clubs.web.assets import CompressedStore, read_asset
from tests.deck_reading import look

MAKERS: dict[str, Callable[[Scope], bytes]] = {
    "deck": lambda now: make_deck([now]),
    "workbook": make_workbook,
    "brief": write_brief,
    "picture": lambda now: make_picture(now, "chart", "png"),
}


def refuse(*_args: Any, **_options: Any) -> Any:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("kind", MAKERS)
def test_a_file_is_made_on_a_full_disk(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = MAKERS[kind](look())
    for name in ("mkstemp", "mkdtemp", "NamedTemporaryFile", "TemporaryFile"):
        monkeypatch.setattr(tempfile, name, refuse)
    monkeypatch.setattr(Path, "write_bytes", refuse)
    assert MAKERS[kind](look()) == wanted


def test_a_full_disk_leaves_no_half_written_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "page.js"
    file.write_text("club " * 1000)
    store = CompressedStore(tmp_path / "kept")
    monkeypatch.setattr(Path, "replace", refuse)
    assert store.prepare(read_asset(file))
    assert list((tmp_path / "kept").iterdir()) == []
