"""A real server on a free port and a real Chromium, for what only a browser shows; see conftest.py."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect, sync_playwright

from bench.browser import CHROMIUM
from bench.browser import FLAGS as ALONE

ROOT = Path(__file__).resolve().parent.parent
FLAGS = (*ALONE, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")
RUN = (sys.executable, "-m", "streamlit", "run")
DESKTOP = {"width": 1280, "height": 720}
STARTED_WITHIN_S = 30
DRAWN_WITHIN_MS = 40_000  # generous: other tests share the two cores
STILL_S = 0.4
UNDRAWN = "[data-testid=stSkeleton], [data-testid=stPlotlyChart]:not(:has(.main-svg))"
IDLE = "[data-testid=stApp][data-test-script-state=notRunning]"

expect.set_options(timeout=DRAWN_WITHIN_MS / 2)


@dataclass
class Server:
    """One run of `streamlit run dashboard.py`, or of another script, on data of its own."""

    var: Path
    script: Path = ROOT / "dashboard.py"
    port: int = 0
    log: Path = field(init=False)
    process: subprocess.Popen[bytes] | None = None

    def __post_init__(self) -> None:
        self.log = self.var / "server.log"

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Wait until the port answers, without asking for any page: the first page is the test's own."""
        self.port = _find_free_port()
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*RUN, str(self.script), "--server.port", str(self.port), "--server.address", "127.0.0.1"],
                cwd=ROOT,
                env={**os.environ, "CLUBS_VAR": str(self.var), "PYTHONPATH": str(ROOT)},
                stdout=log,
                stderr=log,
            )
        _wait_for(f"{self.address}/_stcore/health", self.log)

    def stop(self) -> None:
        if self.process:
            self.process.terminate()
            self.process.wait(10)
            self.process = None


def _find_free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(url: str, log: Path) -> None:
    deadline = time.monotonic() + STARTED_WITHIN_S
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(url, timeout=1) as answer:
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.1)
    raise TimeoutError(f"The server did not answer at {url}; its log:\n{log.read_text('utf-8')}")


@pytest.fixture(scope="session")
def var(shared_var: Path) -> Path:
    """The versions of tests/conftest.py; files that a run of the project has compressed are taken over."""
    ready = ROOT / "var" / "assets"
    if ready.is_dir():
        shutil.copytree(ready, shared_var / "assets", dirs_exist_ok=True)
    return shared_var


@pytest.fixture(scope="session")
def server(var: Path) -> Iterator[Server]:
    running = Server(var)
    running.start()
    yield running
    running.stop()


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
    yield browser
    browser.close()


@dataclass
class Visit:
    """One visitor: a page of a fresh browser, and what it asked for."""

    page: Page
    address: str
    requests: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def open(self, path: str) -> None:
        self.page.goto(f"{self.address}{path}")
        self.wait()

    def wait(self) -> None:
        """Until the page stands still: the script has run, and what is shown stays the same."""
        self.page.locator("[data-testid=stMain] [data-testid=stElementContainer]").first.wait_for()
        seen, since = "", time.monotonic()
        deadline = since + DRAWN_WITHIN_MS / 1000
        while time.monotonic() - since < STILL_S:
            self.page.locator(IDLE).wait_for()
            self.page.wait_for_timeout(50)
            if (shown := self.read()) != seen or self.page.locator(UNDRAWN).count():
                seen, since = shown, time.monotonic()
            assert time.monotonic() < deadline, f"The page does not come to rest: {shown[:500]}"

    def read(self) -> str:
        return self.page.locator("[data-testid=stMain]").inner_text()

    def choose(self, label: str, option: str) -> None:
        """Pick an option of a filter by its words."""
        box = self.page.get_by_role("combobox", name=label)
        box.click()
        box.fill(option)
        self.page.get_by_role("option", name=option).first.click()
        self.settle()

    def settle(self) -> None:
        """After a click: the rerun has begun and ended."""
        self.page.wait_for_timeout(150)
        self.wait()

    def back(self) -> None:
        self.page.go_back()
        self.settle()

    @property
    def place(self) -> str:
        """Path and query of the address bar."""
        return self.page.url.removeprefix(self.address)


def visit(browser: Browser, address: str, **context: object) -> Visit:
    """A visitor with a browser of its own: nothing kept from earlier."""
    return enter(browser.new_context(**{"viewport": DESKTOP, **context}), address)  # type: ignore[arg-type]


def enter(context: BrowserContext, address: str) -> Visit:
    """Only listens: to intercept requests would switch the browser's cache off. FLAGS refuse other hosts."""
    page = context.new_page()
    page.set_default_timeout(DRAWN_WITHIN_MS)
    visitor, host = Visit(page, address), urlsplit(address).netloc

    def note(url: str) -> None:
        visitor.requests.append(url)
        if urlsplit(url).scheme not in ("data", "blob") and urlsplit(url).netloc != host:
            visitor.refused.append(url)

    page.on("request", lambda asked: note(asked.url))
    page.on("websocket", lambda opened: note(opened.url))
    page.on("console", lambda said: visitor.complaints.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: visitor.complaints.append(str(error)))
    return visitor


@pytest.fixture(scope="session")
def known_browser(chromium: Browser) -> BrowserContext:
    """A browser that has been here before: the bundles are in its cache."""
    return chromium.new_context(viewport=DESKTOP)  # type: ignore[arg-type]


@pytest.fixture
def visitor(known_browser: BrowserContext, server: Server) -> Iterator[Visit]:
    found = enter(known_browser, server.address)
    yield found
    found.page.close()
