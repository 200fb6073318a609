"""What the web server adds to Streamlit: /healthz, files compressed once, security headers.

    python -m clubs.server        compress the files of a first load now (otherwise the first start does it)
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import parse_qs

from anyio import to_thread
from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from clubs import queries
from clubs.assets import Asset, CompressedStore, read_asset, rewritten

ROOT = Path(__file__).resolve().parent.parent
# Found, not imported: only clubs/shell.py and clubs/ui.py import Streamlit.
FRONTEND = Path(str(find_spec("streamlit").origin)).parent / "static"  # type: ignore[union-attr]
FONTS = ROOT / "clubs" / "static"
PAGES = {f"/{page.stem}" for page in (ROOT / "pages").glob("*.py")} | {"/"}
FOREVER = "public, max-age=31536000, immutable"  # names carry a hash of the content
A_MONTH = "public, max-age=2592000"  # the fonts' names do not
ASK_EACH_TIME = "no-cache"
FIRST_LOAD = re.compile(r"\./(static/(?:js|css)/[^\"]+)")
DRAWN_ON_EVERY_PAGE = ("PlotlyChart.*.js", "Selectbox.*.js", "PageLink.*.js", "DataFrame.*.js", "Table.*.js")
CHART_BUNDLE = "PlotlyChart.*.js"
FIRST_FONTS = ("latin-400", "vietnamese-400", "latin-600", "vietnamese-600")
STREAMLIT_FONT = re.compile(rb'<link\s+rel="preload"\s+href="\./static/media/SourceSans[^>]+>')
INLINE_SCRIPT = re.compile(rb"<script>(.*?)</script>", re.DOTALL)


async def healthz(_request: Request) -> JSONResponse:
    """200 with the data's version where a query can be answered, 503 with the reason otherwise."""
    try:
        facts = await to_thread.run_sync(queries.run, "build_facts")
    except Exception as error:  # whatever breaks, a monitor must get an answer it can read
        reason = f"{type(error).__name__}: {error}"
        return JSONResponse({"status": "no data", "reason": reason}, status_code=503)
    row = facts.iloc[0]
    return JSONResponse({"status": "ok", "version": row["version"], "data_to": str(row["data_to"])[:10]})


def page_html(language: str) -> bytes:
    """Streamlit's page with our language, our font instead of its own, and the chart bundle fetched at once."""
    html = (FRONTEND / "index.html").read_bytes()
    links = [f'<link rel="modulepreload" crossorigin href="./{name}">' for name in _bundles(CHART_BUNDLE)]
    links += [
        f'<link rel="preload" href="./app/static/be-vietnam-pro-{part}-normal.woff2" as="font" type="font/woff2" crossorigin>'
        for part in FIRST_FONTS
    ]
    html = STREAMLIT_FONT.sub("\n    ".join(links).encode(), html, count=1)
    return html.replace(b'<html lang="en">', f'<html lang="{language}">'.encode(), 1)


def content_policy() -> str:
    """Everything from this host only. Streamlit styles inline; its one inline script is named by its hash."""
    scripts = INLINE_SCRIPT.findall((FRONTEND / "index.html").read_bytes())
    hashes = [f"'sha256-{base64.b64encode(hashlib.sha256(script).digest()).decode()}'" for script in scripts]
    return "; ".join(
        [
            "default-src 'self'",
            f"script-src 'self' {' '.join(hashes)}".strip(),
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'self'",
        ]
    )


class PreparedFiles:
    """Answers for the page, the bundles and the fonts; everything else is Streamlit's."""

    def __init__(self, app: ASGIApp, folder: Path) -> None:
        self.app = app
        self.store = CompressedStore(folder)
        for asset in first_load_assets():
            self.store.prepare_later(asset)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        found = find_file(scope) if scope["type"] == "http" and scope["method"] in ("GET", "HEAD") else None
        if found is None:
            await self.app(scope, receive, send)
            return
        asset, lifetime = found
        response = await to_thread.run_sync(self._answer, Headers(scope=scope), asset, lifetime)
        await response(scope, receive, send)

    def _answer(self, asked: Headers, asset: Asset, lifetime: str) -> Response:
        body, encoding = self.store.best(asset, asked.get("accept-encoding", ""))
        headers = {"Cache-Control": lifetime, "ETag": f'"{asset.key}-{encoding}"', "Vary": "Accept-Encoding"}
        if headers["ETag"] in asked.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        if encoding:
            headers["Content-Encoding"] = encoding
        return Response(body, media_type=MEDIA_TYPES[asset.path.suffix], headers=headers)


MEDIA_TYPES = {
    ".js": "text/javascript",
    ".css": "text/css",
    ".html": "text/html",
    ".woff2": "font/woff2",
    ".json": "application/json",
    ".svg": "image/svg+xml",
}


def find_file(scope: Scope) -> tuple[Asset, str] | None:
    """The file asked for and how long a browser may keep it; None where Streamlit should answer."""
    path: str = scope["path"].removeprefix(scope.get("root_path", ""))
    if path in PAGES:
        language = parse_qs(scope["query_string"].decode("latin-1")).get("lang", ["vi"])[-1]
        return _page_asset("en" if language == "en" else "vi"), ASK_EACH_TIME
    for prefix, folder, lifetime in (("/static/", FRONTEND / "static", FOREVER), ("/app/static/", FONTS, A_MONTH)):
        if path.startswith(prefix) and (asset := _asset_in(folder, path.removeprefix(prefix))):
            return asset, lifetime
    return None


@lru_cache(maxsize=512)
def _asset_in(folder: Path, name: str) -> Asset | None:
    """Looked up once: neither folder changes while the server runs."""
    path = (folder / name).resolve()
    is_inside = path.is_relative_to(folder.resolve())
    return read_asset(path) if is_inside and path.suffix in MEDIA_TYPES and path.is_file() else None


@lru_cache(maxsize=2)
def _page_asset(language: str) -> Asset:
    return rewritten(read_asset(FRONTEND / "index.html"), page_html(language))


def _bundles(*patterns: str) -> list[str]:
    return [f"static/js/{file.name}" for pattern in patterns for file in (FRONTEND / "static/js").glob(pattern)]


def first_load_assets() -> list[Asset]:
    """The files of a first load, smallest first, so that most are ready while the largest is still made."""
    names = set(FIRST_LOAD.findall((FRONTEND / "index.html").read_text("utf-8")))
    names |= set(_bundles(*DRAWN_ON_EVERY_PAGE))
    assets = [_page_asset("vi"), _page_asset("en"), *(read_asset(FRONTEND / name) for name in sorted(names))]
    return sorted(assets, key=lambda asset: len(asset.body))


class SecurityHeaders:
    """On every answer, Streamlit's own included."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.headers = {
            "Content-Security-Policy": content_policy(),
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "same-origin",
            "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
            "Cross-Origin-Opener-Policy": "same-origin",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(self.headers)
            await send(message)

        await self.app(scope, receive, send_with_headers if scope["type"] == "http" else send)


def routes() -> list[Route]:
    return [Route("/healthz", healthz)]


def middleware(folder: Path) -> list[Middleware]:
    return [Middleware(SecurityHeaders), Middleware(PreparedFiles, folder=folder)]


def prepare(folder: Path, assets: Iterable[Asset] | None = None) -> int:
    """Compress now what a first load needs; returns the bytes a browser will fetch."""
    store = CompressedStore(folder)
    return sum(len(store.prepare(asset)) for asset in assets or first_load_assets() if asset.is_compressible)
