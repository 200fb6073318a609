"""Files that take their time: how many are made at once, how far they are, and how long they are kept."""

from __future__ import annotations

import asyncio
import io
import re
import threading

import pytest
from pptx import Presentation

from clubs.handout import answers, jobs, routes
from tests.asking import PAGE, Answer, ask, get, run
from tests.reader import SEEN_ON

AT_ONCE = answers.AT_ONCE["short"]


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
