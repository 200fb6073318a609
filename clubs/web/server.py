"""What the web server adds to Streamlit: /healthz, files compressed once, security headers.

python -m clubs.web.server        compress the files of a first load now (otherwise the first start does it)
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode

from anyio import to_thread
from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from clubs import queries
from clubs.choices.pages import MAIN
from clubs.choices.pages import PAGES as RECORDS
from clubs.errors import ClubsError
from clubs.handout import brief, picture
from clubs.handout import routes as handout_routes
from clubs.handout.light import routes as light_routes
from clubs.handout.presenter import routes as present_routes
from clubs.handout.presenter.files import PLOTLY, PLOTLY_ADDRESS
from clubs.ledger.building import watch_beside
from clubs.store import versions
from clubs.store.declaration import ROOT
from clubs.web import names, warm
from clubs.web.assets import Asset, CompressedStore, read_asset
from clubs.web.framework import change_script, list_changes
from clubs.web.pages_html import FRONTEND, content_policy, first_load_assets, page_asset
from clubs.web.sent import tidy_path, tidy_query
from clubs.words.errors import say_error
from clubs.words.text import LANGUAGES, Words

PAGES = {f"/{page.address}" for page in RECORDS.values()}
MEANT = PAGES | {f"/light{page}" for page in PAGES} | {"/light", "/present", f"/{MAIN}"}
# First parts of addresses that are not pages: Streamlit's own, and our routes.
STREAMLITS = {"_stcore", "static", "app", "media", "component", "oauth2callback", "auth"}
NOT_PAGES = STREAMLITS | {"api", "healthz", "light", "present"}
FOREVER = "public, max-age=31536000, immutable"  # names carry a hash of the content
A_MONTH = "public, max-age=2592000"  # the fonts' names do not
ASK_EACH_TIME = "no-cache"
SERVED = (
    ("/static/", FRONTEND / "static", FOREVER),
    ("/app/static/", ROOT / "clubs" / "static", A_MONTH),
    (f"/{PLOTLY_ADDRESS}", PLOTLY, A_MONTH),
)
MEDIA_TYPES = {
    ".js": "text/javascript",
    ".css": "text/css",
    ".html": "text/html",
    ".woff2": "font/woff2",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".txt": "text/plain",
}
NO_PAGE = ("text/javascript", "text/css", "font/")


async def healthz(_request: Request) -> JSONResponse:
    """200 with the data's version where a query can be answered, 503 with the reason otherwise."""
    try:
        facts = await to_thread.run_sync(queries.run, "build_facts")
    except Exception as error:  # noqa: BLE001  whatever breaks, a monitor must get an answer
        told = say_error(Words(LANGUAGES[1]), error) if isinstance(error, ClubsError) else str(error)
        reason = f"{type(error).__name__}: {told}"
        return JSONResponse({"status": "no data", "reason": reason}, status_code=503)
    row = facts.iloc[0]
    return JSONResponse({"status": "ok", "version": row["version"], "data_to": str(row["data_to"])[:10]})


class PreparedFiles:
    """Answers for the page, the bundles and the fonts; everything else is Streamlit's."""

    def __init__(self, app: ASGIApp, folder: Path) -> None:
        self.app = app
        self.store = CompressedStore(folder)
        for asset in first_load_assets():
            self.store.prepare_later(asset)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = None
        if scope["type"] == "http" and scope["method"] in ("GET", "HEAD"):
            response = await to_thread.run_sync(self._answer, scope)
        await (response or self.app)(scope, receive, send)

    def _answer(self, scope: Scope) -> Response | None:
        path, asked = str(scope["path"]), Headers(scope=scope)
        if meant := find_meant(path, scope["query_string"].decode("latin-1")):
            return RedirectResponse(meant)
        if is_unknown_page(path, asked):
            return RedirectResponse(_main_page_instead(path, scope["query_string"].decode("latin-1")))
        found = find_file(path, scope["query_string"].decode("latin-1"))
        return self._send(*found, asked) if found else None

    def _send(self, asset: Asset, lifetime: str, asked: Headers) -> Response:
        body, encoding = self.store.best(asset, asked.get("accept-encoding", ""))
        headers = {"Cache-Control": lifetime, "ETag": f'"{asset.key}-{encoding}"', "Vary": "Accept-Encoding"}
        if headers["ETag"] in asked.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        if encoding:
            headers["Content-Encoding"] = encoding
        return Response(body, media_type=MEDIA_TYPES[asset.path.suffix], headers=headers)


def find_file(path: str, query: str) -> tuple[Asset, str] | None:
    """The file asked for and how long a browser may keep it; None where Streamlit should answer."""
    if path in PAGES:
        asked = parse_qs(query).get("lang", [""])[-1]
        return page_asset(asked if asked in LANGUAGES else LANGUAGES[0]), ASK_EACH_TIME
    for prefix, folder, lifetime in SERVED:
        if path.startswith(prefix) and (asset := _find_in(folder, path.removeprefix(prefix))):
            is_ours = prefix == "/static/" and list_changes(asset.path.name)  # its name says nothing of it
            return asset, ASK_EACH_TIME if is_ours else lifetime
    return None


@lru_cache(maxsize=512)
def _find_in(folder: Path, name: str) -> Asset | None:
    """Looked up once: neither folder changes while the server runs."""
    path = (folder / name).resolve()
    is_inside = path.is_relative_to(folder.resolve())
    is_known = is_inside and path.suffix in MEDIA_TYPES and path.is_file()
    return change_script(read_asset(path)) if is_known else None


def find_meant(path: str, query: str) -> str | None:
    """The address that was meant by one that a chat or a hand has changed, relative; None for a good one."""
    if path.split("/")[1] in STREAMLITS or path == "/light/":
        return None
    page, rest = tidy_path(path, MEANT)
    joined = "&".join(filter(None, (rest, query)))
    tidied = tidy_query(joined)
    if page == path and (tidied is None or not _is_ours(path)):
        return None
    up = "../" * (path.count("/") - 1) or "./"
    told = joined if tidied is None else tidied
    return up + page.removeprefix("/") + (f"?{told}" if told else "")


def _is_ours(path: str) -> bool:
    return path in MEANT or path.startswith(("/api/", "/light/"))


def is_unknown_page(path: str, asked: Headers) -> bool:
    """An address that someone typed or shared, and that no page has."""
    is_visit = "text/html" in asked.get("accept", "")
    return is_visit and path not in PAGES and path.split("/")[1] not in NOT_PAGES and "." not in path


def _main_page_instead(path: str, query: str) -> str:
    """The main page, which says what was not found; every choice of the link is kept.

    Relative, so that it also holds behind a proxy that serves us under a folder.
    """
    asked, up = path.strip("/"), "../" * (path.count("/") - 1) or "./"
    params = {name: values[-1] for name, values in parse_qs(query).items()}
    if asked != MAIN:
        params["unknown_page"] = asked
    return up + (f"?{urlencode(params)}" if params else "")


class SecurityHeaders:
    """On every answer, Streamlit's own included; a script or a font obeys only one of them."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.of_all = {"X-Content-Type-Options": "nosniff"}
        self.of_pages = {
            "Content-Security-Policy": content_policy(),
            "Referrer-Policy": "same-origin",
            "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
            "Cross-Origin-Opener-Policy": "same-origin",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(self.of_all)
                if not headers.get("content-type", "").startswith(NO_PAGE):
                    for name, value in self.of_pages.items():
                        headers.setdefault(name, value)  # a page of ours may be stricter
            await send(message)

        await self.app(scope, receive, send_with_headers if scope["type"] == "http" else send)


def routes() -> list[Route]:
    return [
        Route("/healthz", healthz),
        *names.ROUTES,
        *light_routes.ROUTES,
        *brief.ROUTES,
        *picture.ROUTES,
        *handout_routes.ROUTES,
        *present_routes.ROUTES,
    ]


def middleware() -> list[Middleware]:
    return [Middleware(SecurityHeaders), Middleware(PreparedFiles, folder=assets_folder())]


@asynccontextmanager
async def run_beside(app: Any) -> AsyncIterator[None]:
    """What runs beside the readers from the server's start to its stop."""
    async with warm.warm_up_beside(app), watch_beside(app):
        yield


def assets_folder() -> Path:
    return versions.folder() / "assets"


def prepare(folder: Path) -> int:
    """Compress now what a first load needs; returns the bytes of these files together."""
    store = CompressedStore(folder)
    return sum(len(store.prepare(asset)) for asset in first_load_assets() if asset.is_compressible)


if __name__ == "__main__":
    print(f"{prepare(assets_folder()) / 1e6:.1f} MB: {assets_folder()}")
