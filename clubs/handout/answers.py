"""A file as an answer of the web server: made beside the readers' pages, a few at a time, or not at all."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape
from typing import Any, TypeVar
from urllib.parse import urlencode

from anyio import CapacityLimiter, to_thread
from anyio.lowlevel import RunVar
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from clubs.choices.pages import PAGES
from clubs.choices.scope import Scope
from clubs.errors import ClubsError, UsageError
from clubs.handout.views import find_words, read_scope
from clubs.words.errors import say_error
from clubs.words.text import Words

Made = TypeVar("Made")
AT_ONCE = {"short": 2, "long": 1}  # the rest of the machine belongs to the readers
MOST_WAITING = 24
RETRY_AFTER_S = 20
PAGE = (
    '<!doctype html><html lang="{lang}"><meta charset="utf-8"><meta name="viewport" '
    'content="width=device-width"><title>{title}</title><body style="font:20px/1.5 system-ui,sans-serif;'
    'max-width:40rem;margin:3rem auto;padding:0 1rem"><h1 style="font-size:1.6rem">{title}</h1>'
    '<p>{told}</p><p><a href="{href}">{back}</a></p></body></html>'
)

_log = logging.getLogger(__name__)


@dataclass
class Queue:
    """waiting: those whose turn it is included."""

    limiter: CapacityLimiter
    waiting: int = 0


_queues: RunVar[dict[str, Queue]] = RunVar("files made at once")


class Busy(ClubsError):
    """More files are asked for than can be made soon."""

    def __init__(self) -> None:
        super().__init__("error-file-busy", seconds=RETRY_AFTER_S)


async def run_in_turn(make: Callable[[], Made], queue: str = "short") -> Made:
    """make() in a thread, a few at a time. Raises Busy where too many wait already.

    queue: work of many views is "long" and has a place of its own, so that a single file never waits for it.
    """
    place = _find_queue(queue)
    if place.waiting >= AT_ONCE[queue] + MOST_WAITING:
        raise Busy
    place.waiting += 1
    try:
        return await to_thread.run_sync(make, limiter=place.limiter)
    finally:
        place.waiting -= 1


def _find_queue(name: str) -> Queue:
    try:
        return _queues.get()[name]
    except LookupError:
        _queues.set({name: Queue(CapacityLimiter(most)) for name, most in AT_ONCE.items()})
        return _queues.get()[name]


def file_endpoint(
    make: Callable[[Scope], bytes], name: Callable[[Scope], str], media_type: str
) -> Callable[[Request], Any]:
    """An endpoint that answers the parameters of a page with a file of that view."""

    async def answer(request: Request) -> Response:
        params = dict(request.query_params)

        def make_named() -> tuple[bytes, str]:
            now = read_scope(params)
            return make(now), name(now)

        try:
            body, file_name = await run_in_turn(make_named)
        except Exception as error:  # noqa: BLE001  whatever breaks, a reader gets a sentence and a way back
            return tell(error, params, request.url.path)
        headers = {"Content-Disposition": f'attachment; filename="{file_name}"', "Cache-Control": "no-cache"}
        return Response(body, media_type=media_type, headers=headers)

    return answer


def tell(error: Exception, params: Mapping[str, str], path: str) -> Response:
    """A page with what went wrong, in the reader's language, and the way back; never a traceback.

    path: the address that was asked for, from which the way back leads up.
    """
    words = find_words(params)
    if not isinstance(error, ClubsError):
        _log.exception("A file could not be made: %s", dict(params), exc_info=error)
    told = say_error(words, error) if isinstance(error, ClubsError) else words("error-file-failed")
    status = 503 if isinstance(error, Busy) else 404 if isinstance(error, UsageError) else 500
    headers = {"Retry-After": str(RETRY_AFTER_S)} if isinstance(error, Busy) else {}
    return HTMLResponse(_write_page(words, told, params, path), status_code=status, headers=headers)


def _write_page(words: Words, told: str, params: Mapping[str, str], asked_path: str) -> str:
    page = params.get("page", "")
    path = PAGES[page].address if page in PAGES else ""
    asked = {name: value for name, value in params.items() if name != "page"}
    up = "../" * (asked_path.count("/") - 1) or "./"
    href = up + path + (f"?{urlencode(asked, safe=',')}" if asked else "")
    return PAGE.format(
        lang=words.lang,
        title=escape(words("present-not-open" if asked_path.endswith("/present") else "file-not-made")),
        told=escape(told),
        href=escape(href),
        back=escape(words("file-back")),
    )
