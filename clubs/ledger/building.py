"""Brings the data in use up to the book: at a start, after an act, and when another machine has acted."""

import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

from clubs.errors import ClubsError
from clubs.ledger import book, effect
from clubs.store import storage, versions
from clubs.store.build import Built, build
from clubs.store.declaration import ROOT
from clubs.store.fingerprint import find_version

POLL_S, RETRY_S = 1.0, 60.0
LESS_URGENT = 5  # than the readers, of which there are many
_log = logging.getLogger(__name__)


def build_current() -> Built:
    """Builds the version of the curated tables and the acts in effect, or finds it built, and puts it in use.

    One build at a time in one folder, and the book is read inside: the last to finish has seen the last act.
    """
    if (wanted := find_wanted()) == versions.read_pointer() and versions.opens(wanted):
        return Built(wanted, versions.path(wanted), is_new=False)  # needs no disk that can be written
    with _alone():
        return build(additions=effect.read_additions())


def find_wanted(until: int | None = None) -> str:
    """The version that should be in use, now or after the act of that number."""
    return find_version(additions=effect.read_additions(until).fingerprint)


@asynccontextmanager
async def watch_beside(_app: Any) -> AsyncIterator[None]:
    """For the server's start; a daemon thread, so that it never delays a stop."""
    stop = threading.Event()
    threading.Thread(target=watch, args=(stop,), name="watch the ledger", daemon=True).start()
    yield
    stop.set()


def watch(stop: threading.Event, poll_s: float = POLL_S) -> None:
    """Looks at the book each second; a new act, of whatever machine, is built in a process of its own."""
    seen, look_again_at = None, 0.0
    while not stop.wait(poll_s):
        try:
            head = book.read_head()
            if head == seen and (not look_again_at or time.monotonic() < look_again_at):
                continue
            is_done = not head.number or _follow()
            seen, look_again_at = head, 0.0 if is_done else time.monotonic() + RETRY_S
        except (ClubsError, OSError) as error:
            if not look_again_at:
                _log.warning("The ledger cannot be followed for now: %s", error)
            look_again_at = time.monotonic() + RETRY_S


def _follow() -> bool:
    """Whether the version of the book is in use now. One that is built already needs only the pointer."""
    wanted = find_wanted()
    if versions.path(wanted).exists():
        return build_current().version == versions.read_pointer()
    return _build_in_a_process()


def _build_in_a_process() -> bool:
    command = [sys.executable, "-m", "clubs", "build"]
    running = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    if os.name != "nt":
        os.setpriority(os.PRIO_PROCESS, running.pid, LESS_URGENT)
    _, told = running.communicate()
    if running.returncode:
        _log.warning("The version of the last act was not built; the one in use stays: %s", told.strip())
    return running.returncode == 0


@contextmanager
def _alone() -> Iterator[None]:
    """Waits until no other process builds in this folder; a killed one lets go by itself."""
    folder = versions.folder()
    with storage.writing(folder), (folder / "building").open("w") as file:
        if os.name != "nt":  # there two builds side by side only do the same work twice
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield
