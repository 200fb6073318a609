"""Asks the routes of the handouts as a server does, without one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import quote

from starlette.applications import Starlette

from clubs.handout import routes
from tests.reader import SEEN_ON

PAGE = f"page=province&province=quang-ninh&seen_on={SEEN_ON}"
APP = Starlette(routes=routes.ROUTES)


Answer = tuple[int, dict[str, str], bytes]


async def get(path: str, query: str = "") -> Answer:
    sent: list[dict[str, Any]] = []
    scope = {
        "type": "http", "method": "GET", "path": path, "raw_path": path.encode(), "root_path": "",
        "query_string": quote(query, safe="=&:;,").encode(), "headers": [],
    }  # fmt: skip

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Any) -> None:
        sent.append(message)

    await APP(scope, receive, send)
    headers = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return sent[0]["status"], headers, b"".join(message.get("body", b"") for message in sent)


def ask(path: str, query: str = "") -> Answer:
    async def alone() -> Answer:
        return await get(path, query)

    answer: Answer = run(alone)
    return answer


def run(work: Callable[[], Awaitable[Any]]) -> Any:
    """In a loop of its own: Playwright's may be running in this thread."""
    with ThreadPoolExecutor(1) as elsewhere:
        return elsewhere.submit(lambda: asyncio.run(work())).result()  # type: ignore[arg-type]
