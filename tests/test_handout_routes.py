"""/api/deck and /api/workbook: the file of a view, or one clear sentence in the reader's language."""

from __future__ import annotations

import asyncio
import io
import re
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import quote

import openpyxl
import pytest
from pptx import Presentation
from starlette.applications import Starlette

from clubs.handout import answers, jobs, routes, workbook
from clubs.handout.deck import deck
from clubs.words.text import LANGUAGES, Words
from tests.reader import SEEN_ON
from tests.test_server import ask as ask_server

AT_ONCE = answers.AT_ONCE["short"]
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


def test_a_deck_is_sent_as_a_file_with_the_name_of_its_view() -> None:
    status, headers, body = ask("/api/deck", PAGE)
    assert (status, headers["content-type"]) == (200, deck.MEDIA_TYPE)
    assert 'filename="clb-province-quang-ninh-slides-2026-11-21.pptx"' in headers["content-disposition"]
    assert Presentation(io.BytesIO(body)).slides[0].shapes.title.text.startswith("Quảng Ninh: ")


def test_a_workbook_is_sent_as_a_file() -> None:
    status, headers, body = ask("/api/workbook", PAGE + "&lang=en")
    assert (status, headers["content-type"]) == (200, workbook.MEDIA_TYPE)
    assert "Sources" in openpyxl.load_workbook(io.BytesIO(body)).sheetnames


@pytest.mark.parametrize("path", ["/api/deck", "/api/workbook"])
@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("page=provinse", "nearest: province"),
        ("page=province&province=quang-nin", "Quang Ninh (quang-ninh)"),
        ("page=overview&year=1800", "1800"),
        ("page=overview&v=000000000000", "000000000000"),
        ("page=district&province=quang-ninh&district=thai-nguyen.pho-yen", "thai-nguyen.pho-yen"),
    ],
)
def test_what_a_link_names_wrongly_is_told_and_nothing_is_made(path: str, query: str, told: str) -> None:
    status, headers, body = ask(path, f"{query}&lang=en")
    page = body.decode()
    assert status == 404 and headers["content-type"].startswith("text/html")
    assert told in page and Words("en")("file-not-made") in page and "Traceback" not in page


def test_the_sentence_is_in_the_language_of_the_link_and_never_markup() -> None:
    _, _, body = ask("/api/deck", "page=province&province=<script>alert(1)</script>")
    page = body.decode()
    assert '<html lang="vi">' in page and Words("vi")("file-not-made") in page and "<script>" not in page


@pytest.mark.parametrize(
    ("path", "query", "href"),
    [
        ("/api/deck", "page=province&province=quang-nin", "../province?province=quang-nin"),
        ("/api/picture/chart.png", "page=province&province=quang-nin", "../../province?province=quang-nin"),
        ("/api/deck/progress", "job=nothing&lang=en", "../../?lang=en"),
        ("/present", "view=overview&v=000000000000&lang=en", "./?v=000000000000&amp;lang=en"),
    ],
)
def test_the_way_back_leads_to_the_page_from_every_address(path: str, query: str, href: str) -> None:
    assert f'href="{href}"' in ask_server(path, query)[2].decode()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_page_without_a_chart_says_so_when_asked_for_its_picture(lang: str) -> None:
    status, _, body = ask_server("/api/picture/chart.png", f"page=province&province=ha-giang&lang={lang}")
    told = {"vi": "Không có biểu đồ nào để làm hình. Hà Giang", "en": "There is no chart here"}
    assert status == 404 and told[lang] in body.decode()


def test_a_mistake_in_the_program_is_told_without_a_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deck, "read_page", lambda _now: 1 / 0)
    status, _, body = ask("/api/deck", PAGE)
    assert status == 500 and Words("vi")("error-file-failed") in body.decode()


def test_a_programme_is_one_deck_and_a_wrong_view_of_it_makes_none() -> None:
    views = "name=Giao ban&view=overview&view=province:lai-chau"
    status, headers, body = ask("/api/deck", f"{views}&seen_on={SEEN_ON}")
    assert status == 200 and "giao-ban-2026-11-21.pptx" in headers["content-disposition"]
    assert Presentation(io.BytesIO(body)).core_properties.title == "Giao ban"
    assert ask("/api/deck", f"{views}&view=province:lai-chao")[0] == 404


def test_too_many_at_once_are_asked_to_come_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "MOST_WAITING", 0)

    async def crowd() -> list[Answer]:
        return list(await asyncio.gather(*(get("/api/workbook", PAGE) for _ in range(AT_ONCE + 3))))

    found = run(crowd)
    assert sorted(status for status, *_ in found) == [200] * AT_ONCE + [503] * 3
    busy = next(one for one in found if one[0] == 503)
    assert busy[1]["retry-after"] == "20" and "Hãy thử lại sau 20 giây" in busy[2].decode()


def test_a_single_file_does_not_wait_for_the_decks_of_many_views() -> None:
    ended = threading.Event()

    async def ask_beside() -> Answer:
        def wait(_tell: jobs.Progress) -> bytes:
            return bytes(ended.wait(20))

        slow = [jobs.start(f"all {i}", "a.pptx", 1, wait) for i in range(AT_ONCE + 1)]
        answer = await get("/api/workbook", PAGE)
        assert not any(job.is_over for job in slow)
        ended.set()
        for job in slow:
            assert job.task
            await job.task
        return answer

    assert run(ask_beside)[0] == 200


def test_many_views_are_made_behind_a_page_that_says_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(routes, "MADE_AT_ONCE", 1)

    async def visit() -> tuple[Answer, list[bytes], Answer]:
        first = await get(
            "/api/deck", f"view=province:lai-chau&view=province:ha-giang&lang=en&seen_on={SEEN_ON}"
        )
        query, pages = first[1]["location"].partition("?")[2], list[bytes]()
        while True:
            answer = await get("/api/deck/progress", query)
            if not answer[1]["content-type"].startswith("text/html"):
                return first, pages, answer
            pages.append(answer[2])
            await asyncio.sleep(0.05)

    first, pages, last = run(visit)
    assert first[0] == 303 and pages
    assert re.search(r'<progress[^>]+value="\d"\s+max="2"', pages[0].decode())
    assert last[0] == 200 and len(Presentation(io.BytesIO(last[2])).slides) > 4


def test_every_province_has_its_part() -> None:
    views, _ = routes.read_views([("each", "province"), ("units", "63"), ("lang", "en")])
    assert len(views) == 63 and len({now.province for now in views}) == 63
    assert {(now.view.page, now.lang) for now in views} == {("province", "en")}
    assert len(routes.read_views([("each", "province"), ("seen_on", SEEN_ON)])[0]) == 34


def test_a_file_that_is_gone_says_how_to_make_it_again() -> None:
    assert ask("/api/deck/progress", "job=nothing")[0] == 404


def test_finished_files_do_not_pile_up() -> None:
    async def make_many() -> int:
        for i in range(jobs.KEPT + 4):
            job = jobs.start(f"file {i}", "a.pptx", 1, lambda _tell: b"made")
            assert job.task
            await job.task
        jobs.start("one more", "a.pptx", 1, lambda _tell: b"made")
        return len(jobs._jobs)

    assert run(make_many) <= jobs.KEPT + 1
