"""The server beside Streamlit: health, files compressed once, headers, addresses of pages."""

from __future__ import annotations

import asyncio
import gzip
import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import brotli
import pytest

from clubs.store import versions
from clubs.web import server
from clubs.web.assets import Asset, CompressedStore, read_asset
from clubs.web.pages_html import FRONTEND, content_policy, find_bundles, first_load_assets, page_asset

BROWSER = {"accept": "text/html,*/*", "accept-encoding": "gzip, deflate, br, zstd"}


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(versions.FOLDER_VARIABLE, str(tmp_path))
    monkeypatch.setattr(CompressedStore, "prepare_later", lambda *_: None)


def ask(path: str, query: str = "", **headers: str) -> tuple[int, dict[str, str], bytes]:
    """One GET through our routes and middleware; what they leave to Streamlit answers 418."""
    from starlette.applications import Starlette
    from starlette.responses import Response
    from starlette.routing import Route

    others = Route("/{path:path}", lambda _request: Response("Streamlit", 418))
    app = Starlette(routes=[*server.routes(), others], middleware=server.middleware())
    sent: list[dict[str, Any]] = []
    scope = {
        "type": "http",
        "method": "GET",
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": query.encode(),
        "headers": [(name.encode(), value.encode()) for name, value in (BROWSER | headers).items()],
    }

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    with ThreadPoolExecutor(1) as elsewhere:  # Playwright's own loop may be running in this thread
        elsewhere.submit(asyncio.run, app(scope, receive, send)).result()  # type: ignore[arg-type]
    body = b"".join(message.get("body", b"") for message in sent)
    return sent[0]["status"], {name.decode(): value.decode() for name, value in sent[0]["headers"]}, body


def test_health_without_data_is_503_with_the_remedy() -> None:
    status, _, body = ask("/healthz")
    assert status == 503
    assert "python -m clubs build" in json.loads(body)["reason"]


def test_a_bundle_travels_compressed_and_may_be_kept_for_good() -> None:
    path = "/" + find_bundles("PlotlyChart.*.js")[0]
    status, headers, body = ask(path)
    assert (status, headers["content-encoding"]) == (200, "gzip")  # brotli is not ready yet
    assert gzip.decompress(body) == (FRONTEND / path[1:]).read_bytes()
    assert "immutable" in headers["cache-control"] and headers["vary"] == "Accept-Encoding"


def test_brotli_is_sent_once_it_is_ready_and_made_only_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = "/" + find_bundles("Selectbox.*.js")[0]
    CompressedStore(server.assets_folder()).prepare(read_asset(FRONTEND / path[1:]))
    monkeypatch.setattr(brotli, "compress", None)
    _, headers, body = ask(path)
    assert headers["content-encoding"] == "br"
    assert brotli.decompress(body) == (FRONTEND / path[1:]).read_bytes()


def test_a_client_that_accepts_nothing_gets_the_file_as_it_is() -> None:
    path = "/" + find_bundles("Selectbox.*.js")[0]
    _, headers, body = ask(path, **{"accept-encoding": "identity"})
    assert "content-encoding" not in headers and body == (FRONTEND / path[1:]).read_bytes()


def test_a_changed_file_is_compressed_anew(tmp_path: Path) -> None:
    file, store = tmp_path / "a.js", CompressedStore(tmp_path / "assets")
    for text in ("a" * 2000, "b" * 3000):
        file.write_text(text)
        assert brotli.decompress(store.prepare(read_asset(file))).decode() == text


def test_a_disk_that_cannot_be_written_still_serves(tmp_path: Path) -> None:
    blocked = tmp_path / "assets"
    blocked.write_text("a file where the folder should be")
    asset = Asset(Path("a.js"), b"x" * 5000, "key")
    body, encoding = CompressedStore(blocked).best(asset, "gzip")
    assert (encoding, gzip.decompress(body)) == ("gzip", asset.body)


def test_an_unchanged_page_is_not_sent_again() -> None:
    _, headers, _ = ask("/")
    status, _, body = ask("/", **{"if-none-match": headers["etag"]})
    assert (status, body, headers["cache-control"]) == (304, b"", "no-cache")


def test_the_page_speaks_the_language_of_the_link() -> None:
    assert (
        b'<html lang="vi">' in page_asset("vi").body
        and b"C\xc3\xa2u l\xe1\xba\xa1c b\xe1\xbb\x99" in page_asset("vi").body
    )
    assert ask("/province", "lang=en")[1]["etag"] != ask("/province", "lang=vi")[1]["etag"]


def test_the_page_fetches_our_font_and_the_charts_at_once() -> None:
    html = page_asset("vi").body.decode()
    assert find_bundles("PlotlyChart.*.js")[0] in html and "be-vietnam-pro" in html
    assert "SourceSans" not in html and "favicon.svg" in html


@pytest.mark.parametrize("path", ["/", "/province", "/healthz", "/_stcore/host-config", "/static/nothing.js"])
def test_every_answer_carries_the_security_headers(path: str) -> None:
    _, headers, _ = ask(path)
    assert headers["content-security-policy"] == content_policy()
    assert headers["x-content-type-options"] == "nosniff" and headers["referrer-policy"] == "same-origin"


def test_the_policy_names_no_other_host_and_allows_no_inline_script() -> None:
    policy = content_policy()
    assert "http" not in policy and "*" not in policy
    assert "'unsafe-inline'" not in policy.split("script-src")[1].split(";")[0]


@pytest.mark.parametrize(
    "path", ["/static/../../secrets.py", "/app/static/../shell.py", "/static/js/nothing.js"]
)
def test_only_files_of_the_two_folders_are_served(path: str) -> None:
    assert ask(path)[0] == 418


def test_a_page_that_does_not_exist_leads_to_the_main_one_with_every_choice() -> None:
    status, headers, _ = ask("/tinh/ha-noi", "lang=en&year=2022")
    assert (status, headers["location"]) == (307, "../?lang=en&year=2022&unknown_page=tinh%2Fha-noi")


def test_the_main_page_has_one_address() -> None:
    assert ask("/overview", "lang=en")[1]["location"] == "./?lang=en"


@pytest.mark.parametrize("path", ["/_stcore/stream", "/media/a.csv", "/api/anything", "/oauth2callback"])
def test_addresses_that_are_not_pages_are_left_alone(path: str) -> None:
    assert ask(path)[0] == 418


def test_a_first_load_prepares_the_charts_and_both_languages() -> None:
    names = {asset.path.name.split(".")[0] for asset in first_load_assets()}
    assert {"PlotlyChart", "Selectbox", "index"} <= names
    assert sum(asset.path.name == "index.html" for asset in first_load_assets()) == 2


def test_fonts_weigh_less_than_100_kb() -> None:
    assert sum(file.stat().st_size for file in (server.ROOT / "clubs/static").glob("*.woff2")) < 100_000
