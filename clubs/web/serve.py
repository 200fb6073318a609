"""Builds the data if needed, checks that the port is free, says the address and hands over to Streamlit."""

import errno
import os
import socket
import subprocess
import sys

from clubs.errors import ClubsError, UsageError
from clubs.ledger.building import build_current
from clubs.store import versions
from clubs.store.declaration import ROOT
from clubs.words.errors import report_error
from clubs.words.text import Words

ENTRY = ROOT / "dashboard.py"
ANYWHERE = {"0.0.0.0", "::"}
PORTS_TRIED = 100


def serve(host: str, port: str, words: Words) -> int:
    """Serves until stopped; broken data are reported, and the last good version is served."""
    number = read_port(port)
    check_port(host, number)
    try:
        built = build_current()
        print(words("cli-built" if built.is_new else "cli-built-already", version=built.version))
    except ClubsError as error:
        print(report_error(words, error), file=sys.stderr)
        versions.current()
    for address in find_addresses(host, number):
        print(words("cli-address", address=address), flush=True)
    return _run_streamlit(host, number)


def read_port(text: str) -> int:
    if text.isascii() and text.isdigit() and 0 < int(text) < 65536:
        return int(text)
    raise UsageError("error-port-form", asked=text)


def check_port(host: str, port: int) -> None:
    """Raises ClubsError with a free port to use instead."""
    try:
        _bind(host, port)
    except OSError as error:
        key = "error-port-used" if error.errno == errno.EADDRINUSE else "error-port-forbidden"
        reason = error.strerror or str(error)
        free = str(_find_free_port(host, port))
        raise ClubsError(key, host=host, port=str(port), reason=reason, free=free) from error


def find_addresses(host: str, port: int) -> list[str]:
    """The addresses to open: for a server open to the network also the one that others type."""
    if host not in ANYWHERE:
        return [f"http://{host}:{port}"]
    return list(dict.fromkeys(f"http://{name}:{port}" for name in ("127.0.0.1", _own_address())))


def _bind(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        if os.name != "nt":  # there it would let two programs share the port
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind((host, port))


def _find_free_port(host: str, port: int) -> int:
    start = max(port + 1, 1024)
    for candidate in range(start, min(start + PORTS_TRIED, 65536)):
        try:
            _bind(host, candidate)
            return candidate
        except OSError:
            continue
    return 8501


def _own_address() -> str:
    """The address of this machine in its network; nothing is sent to find it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("10.255.255.255", 1))
            return str(probe.getsockname()[0])
        except OSError:
            return "127.0.0.1"


def _run_streamlit(host: str, port: int) -> int:
    options = ["--server.port", str(port), "--server.address", host, "--server.headless", "true"]
    command = [sys.executable, "-m", "streamlit", "run", str(ENTRY), *options]
    if os.name != "nt":  # there a replaced process would leave the terminal to two programs
        os.chdir(ROOT)
        os.execv(command[0], command)
    return subprocess.run(command, cwd=ROOT, check=False).returncode
