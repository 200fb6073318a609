"""Where the light pages and their pictures are served: /light/province?province=quang-ninh and .png."""

from __future__ import annotations

import base64
import hashlib
import logging
import os
from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar
from urllib.parse import urlencode

import brotli
from anyio import CapacityLimiter, to_thread
from anyio.lowlevel import RunVar
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from clubs.choices.pages import MAIN, PAGES, find_page
from clubs.day import find_today
from clubs.errors import ClubsError
from clubs.handout.answers import RETRY_AFTER_S, Busy
from clubs.handout.light.drawn import WIDE_PX
from clubs.handout.light.page import PAGES_KEPT, load_template, write_light
from clubs.handout.light.preview import draw_preview
from clubs.handout.views import PUBLIC_URL_VARIABLE, find_words
from clubs.handout.visit import Visit, open_link
from clubs.words.errors import say_error

Made = TypeVar("Made")
LOG = logging.getLogger(__name__)
AT_ONCE, MOST_WAITING = (
    2,
    200,
)  # a page is made in a tenth of a second: a room that opens one link waits little
BROTLI_QUALITY = 5
ASK_EACH_TIME = "no-cache"  # kept, but asked for: the same view is answered with 304 and no body
_limiter: RunVar[CapacityLimiter] = RunVar("light pages made at once")
_waiting: RunVar[int] = RunVar("light pages waited for", 0)


async def light_page(request: Request) -> Response:
    page, params = _read(request)
    if page not in PAGES:
        return _to_main_page(page, params)
    try:
        visit = await _make(lambda: _open(params, page))
        body, style = await _make(lambda: write_light(visit, _find_base(request)))
    except Exception as error:  # noqa: BLE001  whatever breaks, a reader gets a sentence and a way on
        return _fail(error, page, params)
    headers = {"Content-Security-Policy": _content_policy(style), "Vary": "Accept-Encoding"}
    return _answer(request, body, "text/html; charset=utf-8", headers)


async def light_picture(request: Request) -> Response:
    page, params = _read(request)
    if page not in PAGES:
        return Response(status_code=404)
    try:
        visit = await _make(lambda: _open(params, page))
        body = await _make(lambda: draw_preview(visit))
    except Exception as error:  # noqa: BLE001
        return _fail(error, page, params)
    return _answer(request, body, "image/png", {})


def _fail(error: Exception, page: str, params: dict[str, str]) -> Response:
    """Why there is no page, in the reader's language, and the way to the interactive one."""
    words = find_words(params)
    if not isinstance(error, ClubsError):
        LOG.error("A light page could not be made: %s %s", page, params, exc_info=error)
    is_busy = isinstance(error, Busy)
    told = say_error(words, error) if isinstance(error, ClubsError) and not is_busy else None
    html = load_template("error.html").render(
        words=words,
        told=told or words("light-busy" if is_busy else "light-failed"),
        open=f"../{find_page(page).address}?{urlencode(params)}",
    )
    headers = {"Retry-After": str(RETRY_AFTER_S)} if is_busy else {}
    return HTMLResponse(html, status_code=503 if is_busy else 500, headers=headers)


def _read(request: Request) -> tuple[str, dict[str, str]]:
    return request.path_params.get("page") or MAIN, dict(request.query_params)


def _open(params: dict[str, str], page: str) -> Visit:
    return open_link(params, page, find_today(), width_px=WIDE_PX)


async def _make(make: Callable[[], Made]) -> Made:
    """In a thread of the light pages' own: files that others take home do not make a reader wait."""
    try:
        limiter = _limiter.get()
    except LookupError:
        limiter = CapacityLimiter(AT_ONCE)
        _limiter.set(limiter)
    if _waiting.get() >= AT_ONCE + MOST_WAITING:
        raise Busy
    _waiting.set(_waiting.get() + 1)
    try:
        return await to_thread.run_sync(make, limiter=limiter)
    finally:
        _waiting.set(_waiting.get() - 1)


def _find_base(request: Request) -> str:
    """Where readers reach the dashboard: as the server was told, else as this reader did."""
    return (os.environ.get(PUBLIC_URL_VARIABLE) or str(request.base_url)).rstrip("/")


def _to_main_page(asked: str, params: dict[str, str]) -> Response:
    return RedirectResponse(f"./?{urlencode({**params, 'unknown_page': asked[:40]})}")


def _content_policy(style: str) -> str:
    """Nothing but this page's own style, our pictures and our font."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src 'self' data:; font-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
    )


def _answer(request: Request, body: bytes, media_type: str, headers: dict[str, str]) -> Response:
    tag = f'"{hashlib.sha256(body).hexdigest()[:20]}"'
    headers = {**headers, "ETag": tag, "Cache-Control": ASK_EACH_TIME}
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    if media_type.startswith("text/") and "br" in request.headers.get("accept-encoding", ""):
        body, headers["Content-Encoding"] = _compress(body), "br"
    return Response(body, media_type=media_type, headers=headers)


@lru_cache(PAGES_KEPT)
def _compress(body: bytes) -> bytes:
    packed: bytes = brotli.compress(body, mode=brotli.MODE_TEXT, quality=BROTLI_QUALITY)
    return packed


ROUTES = [
    Route("/light", lambda request: RedirectResponse(f"light/?{request.url.query}".rstrip("?"))),
    Route("/light/", light_page),
    Route("/light/{page}.png", light_picture),
    Route("/light/{page}", light_page),
]
