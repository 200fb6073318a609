"""Where the server's time of a rerun goes: the real shell and pages, run in this process without a browser.

The time of a rerun is measured without looking inside; the shares come from other reruns, in which a second
thread notes every millisecond which module of ours is at work. Library time belongs to the module that asked.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType
from typing import Any

from streamlit.runtime.scriptrunner.script_runner import ScriptRunner
from streamlit.testing.v1 import AppTest

from bench.pages import Page
from clubs.store.declaration import ROOT

SHELL = ROOT / "clubs" / "shell.py"
SCRIPT_THREAD = "ScriptRunner.scriptThread"
TIMEOUT_S = 30
SAMPLE_S = 0.001
# The first one that a frame's file contains names the part; innermost frame first.
PARTS = {
    **dict.fromkeys(("/clubs/queries.py", "/clubs/store/"), "queries"),
    "/clubs/charts/": "charts",
    **dict.fromkeys(("/clubs/words/", "/clubs/tables/"), "words and tables"),
    "/clubs/ui/": "ui",
    **dict.fromkeys(("/clubs/shell.py", "/clubs/choices/"), "frame and link"),
    "/clubs/": "figures of the page",
    "/pages/": "page",
    "/streamlit/": "streamlit",
}


@dataclass
class Anatomy:
    """Milliseconds of whole reruns, and the samples by part and by line."""

    times_ms: list[float] = field(default_factory=list)
    parts: Counter[str] = field(default_factory=Counter)
    lines: Counter[str] = field(default_factory=Counter)

    def share(self, part: str) -> float:
        return self.parts[part] / self.parts.total()


def start_app() -> AppTest:
    """The pages are known to the test only after a first run."""
    return _checked(AppTest.from_file(str(SHELL), default_timeout=TIMEOUT_S).run())


def open_page(app: AppTest, page: Page) -> AppTest:
    app.switch_page(str(ROOT / "pages" / f"{page.name}.py"))
    for name, value in page.params.items():
        app.query_params[name] = value
    return _checked(app.run())


def change(app: AppTest, page: Page, turn: int) -> None:
    _checked(app.selectbox(key=page.filter_key).set_value(page.values[turn % 2]).run())


def _checked(app: AppTest) -> AppTest:
    """A page that broke is fast; it must not count."""
    if app.exception or app.error:
        shown = [element.value for element in (*app.exception, *app.error)]
        raise RuntimeError(f"The page shows an error: {shown}")
    return app


def examine(page: Page, rounds: int) -> Anatomy:
    app, anatomy = open_page(start_app(), page), Anatomy()
    for turn in (1, 2):  # warm-up
        change(app, page, turn)
    with timed_scripts() as times_ms:
        for turn in range(1, rounds + 1):
            change(app, page, turn)
    anatomy.times_ms = list(times_ms)
    with sampled(anatomy):
        for turn in range(1, rounds + 1):
            change(app, page, turn + rounds)
    return anatomy


@contextmanager
def timed_scripts() -> Iterator[list[float]]:
    """The time that Streamlit's script runner takes, without what AppTest does with the answer."""
    times_ms: list[float] = []
    original = ScriptRunner._run_script

    def run_script(self: ScriptRunner, *args: Any, **kwargs: Any) -> None:
        start = time.perf_counter()
        original(self, *args, **kwargs)
        times_ms.append((time.perf_counter() - start) * 1000)

    ScriptRunner._run_script = run_script  # type: ignore[method-assign]
    try:
        yield times_ms
    finally:
        ScriptRunner._run_script = original  # type: ignore[method-assign]


@contextmanager
def sampled(anatomy: Anatomy) -> Iterator[None]:
    """Note every millisecond where the script's thread is."""
    stop, switch = threading.Event(), sys.getswitchinterval()

    def look() -> None:
        while not stop.wait(SAMPLE_S):
            ids = {thread.name: thread.ident for thread in threading.enumerate()}
            frame = sys._current_frames().get(ids.get(SCRIPT_THREAD) or 0)
            if frame and (found := find_part(frame)):
                anatomy.parts[found[0]] += 1
                anatomy.lines[found[1]] += 1

    sampler = threading.Thread(target=look, daemon=True)
    sys.setswitchinterval(SAMPLE_S / 10)
    sampler.start()
    try:
        yield
    finally:
        stop.set()
        sampler.join()
        sys.setswitchinterval(switch)


def find_part(frame: FrameType | None) -> tuple[str, str] | None:
    """The innermost part at work, and its line."""
    while frame:
        file = frame.f_code.co_filename
        for piece, part in PARTS.items():
            if piece in file:
                return part, f"{file.rpartition(piece)[2] or file.rpartition('/')[2]}:{frame.f_lineno}"
        frame = frame.f_back
    return None
