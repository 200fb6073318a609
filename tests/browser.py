"""A real server on a free port and a real Chromium, for what only a browser shows. Import the fixtures to use them."""

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
from playwright.sync_api import Browser, Page, Playwright, Route, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
DESKTOP = {"width": 1280, "height": 720}
STARTED_WITHIN_S = 30
DRAWN_WITHIN_MS = 20_000


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
                [sys.executable, "-m", "streamlit", "run", str(self.script)]
                + ["--server.port", str(self.port), "--server.address", "127.0.0.1"],
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


def make_var(folder: Path) -> Path:
    """A folder of versions with the project's data; files already compressed are taken over."""
    ready = ROOT / "var" / "assets"
    if ready.is_dir():
        shutil.copytree(ready, folder / "assets", dirs_exist_ok=True)
    subprocess.run(
        [sys.executable, "-m", "clubs", "build"],
        cwd=ROOT,
        env={**os.environ, "CLUBS_VAR": str(folder)},
        check=True,
        capture_output=True,
    )
    return folder


@pytest.fixture(scope="session")
def var(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_var(tmp_path_factory.mktemp("var"))


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
        """Until the page stands still: the script has run and nothing is being redrawn."""
        self.page.locator("[data-testid=stApp][data-test-script-state=notRunning]").wait_for(timeout=DRAWN_WITHIN_MS)
        self.page.locator("[data-testid=stMain] [data-testid=stElementContainer]").first.wait_for()
        self.page.locator("[data-stale=true]").first.wait_for(state="detached")

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
        self.page.wait_for_timeout(300)
        self.wait()

    def back(self) -> None:
        self.page.go_back()
        self.settle()

    @property
    def place(self) -> str:
        """Path and query of the address bar."""
        return self.page.url.removeprefix(self.address)


def visit(browser: Browser, address: str, **context: object) -> Visit:
    """A fresh visitor. A request to any other host is refused and remembered."""
    page = browser.new_context(**{"viewport": DESKTOP, **context}).new_page()  # type: ignore[arg-type]
    page.set_default_timeout(DRAWN_WITHIN_MS)
    visitor = Visit(page, address)
    host = urlsplit(address).netloc

    def judge(route: Route) -> None:
        url = route.request.url
        visitor.requests.append(url)
        if urlsplit(url).scheme in ("data", "blob") or urlsplit(url).netloc == host:
            route.continue_()
        else:
            visitor.refused.append(url)
            route.abort()

    page.route("**/*", judge)
    page.on("websocket", lambda socket_: visitor.requests.append(socket_.url))
    page.on("console", lambda said: visitor.complaints.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: visitor.complaints.append(str(error)))
    return visitor


@pytest.fixture
def visitor(chromium: Browser, server: Server) -> Iterator[Visit]:
    found = visit(chromium, server.address)
    yield found
    found.page.context.close()
