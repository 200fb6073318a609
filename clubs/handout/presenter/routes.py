"""/present and /api/offline: a programme as a page of its own, and as a file to take along."""

from __future__ import annotations

import gzip
from collections.abc import Sequence

from slugify import slugify
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from clubs.handout.answers import run_in_turn, tell
from clubs.handout.presenter.page import write_present
from clubs.handout.programme import Programme, read_programme

GZIP_LEVEL = 5
OFFLINE_NAME = "trinh-chieu"


async def present(request: Request) -> Response:
    """The presenter. It changes with the data, so a browser asks each time."""
    return await _answer(request, is_offline=False)


async def offline(request: Request) -> Response:
    return await _answer(request, is_offline=True)


async def _answer(request: Request, is_offline: bool) -> Response:
    pairs = request.query_params.multi_items()
    is_packed = "gzip" in request.headers.get("accept-encoding", "")

    def make() -> tuple[bytes, str]:
        programme = read_programme(pairs)
        page = write_present(programme, is_offline).encode()
        return gzip.compress(page, GZIP_LEVEL, mtime=0) if is_packed else page, name_file(programme)

    try:
        body, name = await run_in_turn(make)
    except Exception as error:  # noqa: BLE001  whatever breaks, a reader gets a sentence and a way back
        return tell(error, _list_params(pairs), request.url.path)
    headers = {"Cache-Control": "no-cache", "Vary": "Accept-Encoding"}
    headers |= {"Content-Encoding": "gzip"} if is_packed else {}
    headers |= {"Content-Disposition": f'attachment; filename="{name}"'} if is_offline else {}
    return HTMLResponse(body, headers=headers)


def name_file(programme: Programme) -> str:
    """What it shows, and from when: giao-ban-quy-4-2026-11-21.html."""
    first = programme.views[0] if programme.views else None
    shown = slugify(programme.name) or (f"{first.page}-{first.province or ''}".strip("-") if first else "")
    seen_on = (first and first.seen_on) or programme.today
    return f"{shown or OFFLINE_NAME}-{seen_on}.html"


def _list_params(pairs: Sequence[tuple[str, str]]) -> dict[str, str]:
    """What an error page needs to lead back: the page of the view, where there is only one."""
    return {key: value for key, value in pairs if key != "view"}


ROUTES = [Route("/present", present), Route("/api/offline", offline)]
