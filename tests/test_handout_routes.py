"""/api/deck and /api/workbook: the file of a view, or one clear sentence in the reader's language."""

from __future__ import annotations

import io

import openpyxl
import pytest
from pptx import Presentation

from clubs.handout import workbook
from clubs.handout.answers import Busy, tell
from clubs.handout.deck import deck
from clubs.words.text import LANGUAGES, Words
from tests.asking import PAGE, ask
from tests.reader import SEEN_ON
from tests.test_server import ask as ask_server


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


@pytest.mark.parametrize(("path", "key"), [("/present", "present-not-open"), ("/api/deck", "file-not-made")])
def test_a_busy_server_says_what_it_could_not_do(path: str, key: str) -> None:
    page = bytes(tell(Busy(), {"lang": "en"}, path).body).decode()
    assert f'<h1 style="font-size:1.6rem">{Words("en")(key)}</h1>' in page


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
    status, _, body = ask_server("/api/picture/chart.png", f"page=province&province=da-nang&lang={lang}")
    told = {"vi": "Không có biểu đồ nào để làm hình. Đà Nẵng", "en": "There is no chart here"}
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
