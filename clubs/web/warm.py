"""What the first file after a start would wait for, done before anyone asks, beside the readers."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from clubs.choices import links
from clubs.choices.scope import Scope
from clubs.day import find_today
from clubs.errors import ClubsError
from clubs.handout.brief import write_brief
from clubs.handout.deck.deck import make_deck
from clubs.handout.workbook import make_workbook
from clubs.paper import read_page
from clubs.store import versions

LOG = logging.getLogger(__name__)
WAIT_S, PAUSE_S = 1.0, 0.2  # for the first page, which is asked for at once where someone waits for it
STEPS: tuple[Callable[[Scope], object], ...] = (
    read_page,
    write_brief,
    make_workbook,
    lambda now: make_deck([now]),
)


@asynccontextmanager
async def warm_up_beside(_app: Any) -> AsyncIterator[None]:
    """For the server's start; a daemon thread, so that it never delays a stop."""
    threading.Thread(target=warm_up, name="warm up", daemon=True).start()
    yield


def warm_up(wait_s: float = WAIT_S, pause_s: float = PAUSE_S) -> None:
    """Files of the country, which nobody gets: opened are then data, fonts, templates and page.

    What goes wrong here goes wrong again when someone asks, and is told then.
    """
    time.sleep(wait_s)
    try:
        now = Scope(links.View(), versions.current(), find_today())
        for step in STEPS:
            step(now)
            time.sleep(pause_s)
    except (ClubsError, OSError) as error:
        LOG.warning("Nothing was made beforehand: %s", error)
