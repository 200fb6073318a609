"""Bytes of a first load as they travel, counted by the browser: files by kind, websocket frames apart."""

from __future__ import annotations

import base64
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser

from bench.browser import VIEWPORT, settle

WORTH_COMPRESSING = 1_000  # bytes, as clubs/web/assets.py has it
PACKED_ALREADY = (".woff2", ".png")


@dataclass
class FirstLoad:
    """What one visit with an empty cache brought; plain: files that could have been compressed."""

    files: Counter[str] = field(default_factory=Counter)
    frames: int = 0
    plain: list[str] = field(default_factory=list)
    _paths: dict[str, str] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return self.files.total() + self.frames

    def on_response(self, event: dict[str, Any]) -> None:
        response = event["response"]
        headers = {name.lower(): value for name, value in response["headers"].items()}
        path = urlsplit(response["url"]).path
        self._paths[event["requestId"]] = path
        is_plain = not headers.get("content-encoding") and not path.endswith(PACKED_ALREADY)
        if is_plain and int(headers.get("content-length", 0)) >= WORTH_COMPRESSING:
            self.plain.append(f"{path} ({headers['content-length']} bytes)")

    def on_finished(self, event: dict[str, Any]) -> None:
        path = self._paths.get(event["requestId"], "")
        self.files[path.rpartition(".")[2]] += int(event["encodedDataLength"])

    def on_frame(self, event: dict[str, Any]) -> None:
        frame = event["response"]
        payload, is_text = frame["payloadData"], frame["opcode"] == 1
        self.frames += len(payload.encode() if is_text else base64.b64decode(payload))


def weigh_first_load(browser: Browser, url: str) -> FirstLoad:
    """A visitor who was never here, until the page stands still and nothing more is asked for."""
    page = browser.new_context(viewport=VIEWPORT).new_page()
    session, weighed = page.context.new_cdp_session(page), FirstLoad()
    session.on("Network.responseReceived", weighed.on_response)
    session.on("Network.loadingFinished", weighed.on_finished)
    session.on("Network.webSocketFrameReceived", weighed.on_frame)
    session.send("Network.enable")
    page.goto(url)
    settle(page)
    page.wait_for_load_state("networkidle")
    page.context.close()
    return weighed


def weigh(browser: Browser, address_of: Callable[[str], str], paths: dict[str, str]) -> dict[str, FirstLoad]:
    """Each page twice, the second counts: the first makes the server compress what is not yet."""
    for name, path in paths.items():
        weigh_first_load(browser, address_of(name) + path)
    return {name: weigh_first_load(browser, address_of(name) + path) for name, path in paths.items()}
