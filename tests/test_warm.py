"""The first file after a start waits for nothing that could have been done before."""

from __future__ import annotations

import threading

import pytest

from clubs.choices.scope import Scope
from clubs.errors import ClubsError
from clubs.handout.brief import _load_fonts
from clubs.handout.deck.template import _template
from clubs.store import versions
from clubs.web import warm


def test_fonts_and_templates_are_opened_before_anyone_asks() -> None:
    _load_fonts.cache_clear()
    _template.cache_clear()
    warm.warm_up(0, 0)
    assert _load_fonts.cache_info().currsize == _template.cache_info().currsize == 1


def test_a_start_without_data_is_not_hindered(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> str:
        raise ClubsError("error-no-version", folder="nowhere")

    monkeypatch.setattr(versions, "current", fail)
    warm.warm_up(0, 0)


def test_the_server_starts_while_files_are_still_made(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, ended = threading.Event(), threading.Event()

    def wait(_now: Scope) -> None:
        begun.set()
        ended.wait(20)

    monkeypatch.setattr(warm, "STEPS", (wait,))
    monkeypatch.setattr(warm.warm_up, "__defaults__", (0, 0))
    started = warm.warm_up_beside(None).__aenter__()
    with pytest.raises(StopIteration):  # it waits for nothing, so it needs no event loop
        started.send(None)
    assert begun.wait(20) and not ended.is_set()
    ended.set()
