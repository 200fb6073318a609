"""The dashboard and the floor, each in a process of its own, on free ports."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

from clubs.store.declaration import ROOT
from clubs.web import server

FLOOR = "floor"
FLOOR_FOLDER = Path(__file__).parent  # not the project's: the floor has Streamlit's own theme
STARTED_WITHIN_S = 30
OPTIONS = {
    "server.address": "127.0.0.1",
    "server.headless": "true",
    "server.fileWatcherType": "none",
    "browser.gatherUsageStats": "false",
}


class Served(NamedTuple):
    address: str
    pid: int


@contextmanager
def both_servers(var: Path) -> Iterator[Callable[[str], Served]]:
    """Gives the server of a series: the floor's for the floor, else the dashboard's."""
    server.prepare(server.assets_folder())
    with ExitStack() as running:
        ours = running.enter_context(serve(ROOT / "dashboard.py", ROOT, var))
        floor = running.enter_context(serve(FLOOR_FOLDER / "floor.py", FLOOR_FOLDER, var))
        yield lambda name: floor if name == FLOOR else ours


@contextmanager
def serve(script: Path, folder: Path, var: Path) -> Iterator[Served]:
    """A Streamlit server that reads its settings from this folder."""
    port, log = find_free_port(), var / f"{script.stem}.log"
    options = [part for name, value in OPTIONS.items() for part in (f"--{name}", value)]
    command = [sys.executable, "-m", "streamlit", "run", str(script), "--server.port", str(port), *options]
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=output, stderr=output
        )
    try:
        wait_for(f"http://127.0.0.1:{port}/_stcore/health", log)
        yield Served(f"http://127.0.0.1:{port}", process.pid)
    finally:
        process.terminate()
        process.wait(10)


def find_free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(url: str, log: Path) -> None:
    deadline = time.monotonic() + STARTED_WITHIN_S
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(url, timeout=1):
                return
        except OSError:
            time.sleep(0.1)
    raise TimeoutError(f"The server did not answer at {url}; its log:\n{log.read_text('utf-8')}")
