"""The light address says what the page says, number by number, in plain HTML that weighs little."""

from __future__ import annotations

import base64
import datetime as dt
import re
from typing import Any

import pandas as pd
import pytest
from lxml import html

from clubs.choices import links
from clubs.choices.lists import list_places
from clubs.choices.pages import PAGES as RECORDS
from clubs.choices.scope import Scope
from clubs.draw.bullet import bullet_picture
from clubs.draw.colours import BOTH, pair
from clubs.draw.ink import Inks, Pen
from clubs.draw.svg import draw_parts, find_overhang
from clubs.handout.light import page as light
from clubs.handout.light import preview
from clubs.handout.light import routes as light_routes
from clubs.handout.light.drawn import WIDE_PX
from clubs.handout.light.page import MOST_BYTES, write_light
from clubs.handout.light.preview import draw_preview
from clubs.handout.visit import Visit, open_link
from clubs.handout.written import load_rows, write_rows
from clubs.paper import Figures, Paper, Table, read_page
from clubs.slides.plan import list_first_rows
from clubs.store import versions
from clubs.words.text import LANGUAGES, Words
from tests.columns import make_columns
from tests.reader import PAGES, SEEN_ON
from tests.test_server import ask

BASE = "https://clubs.example.vn"
TODAY = dt.date.fromisoformat(SEEN_ON)
EACH_LANGUAGE = pytest.mark.parametrize("lang", LANGUAGES)
EACH_PAGE = pytest.mark.parametrize("page", [page.stem for page in PAGES])
VISITED = ("/light/province", "province=quang-ninh&seen_on=2026-11-21")


def open_view(page: str, lang: str = "vi", **params: str) -> Visit:
    given = {"province": "thai-nguyen", "lang": lang, **params}
    return open_link(given, page, TODAY, width_px=WIDE_PX)


def read_light(visit: Visit) -> Any:
    return html.fromstring(write_light(visit, BASE)[0].decode())


def read_paper(visit: Visit) -> Paper:
    return read_page(visit.now)


def text_of(node: Any) -> str:
    return re.sub(r"\s+", " ", node.text_content()).strip()


def read_tables(page: Any) -> list[list[list[str]]]:
    """Every table as rows of texts, the headings first."""
    return [
        [[text_of(cell) for cell in row.xpath("./th|./td")] for row in table.xpath(".//tr")]
        for table in page.xpath("//table")
    ]


@EACH_LANGUAGE
@EACH_PAGE
def test_the_light_page_says_title_figures_and_charts_of_the_page(page: str, lang: str) -> None:
    visit = open_view(page, lang)
    shown, paper = read_light(visit), read_paper(visit)
    assert [text_of(node) for node in shown.xpath("//h1")] == [paper.title]
    told = [tuple(map(text_of, node.xpath("./dt|./dd"))) for node in shown.xpath("//dl/div")]
    figures = [
        tuple(figure)[:3] for part in paper.parts if isinstance(part, Figures) for figure in part.shown
    ]
    assert told == figures
    assert [text_of(node) for node in shown.xpath("//figcaption//p[@id]")] == [
        re.sub(r"\s+", " ", chart.alt).strip() for chart in paper.charts
    ]


@EACH_LANGUAGE
@EACH_PAGE
def test_every_table_of_the_page_is_there_cell_by_cell(page: str, lang: str) -> None:
    visit = open_view(page, lang)
    tables, now = read_tables(read_light(visit)), visit.now
    for part in read_paper(visit).parts:
        if isinstance(part, Table) and len(data := load_rows(part)):
            rows = write_rows(now, data, part)
            first = [re.sub(r"\s+", " ", cell.text).strip() for cell in rows.cells[0] if not cell.is_picture]
            assert any(rows.headings == table[0] for table in tables), rows.headings
            assert any(
                [cell for cell in row if cell] == [one for one in first if one] for t in tables for row in t
            )


@EACH_LANGUAGE
@EACH_PAGE
def test_a_light_page_weighs_less_than_150_kb_and_needs_no_script(page: str, lang: str) -> None:
    body, _ = write_light(open_view(page, lang), BASE)
    assert len(body) <= MOST_BYTES
    assert b"<script" not in body and b"javascript:" not in body and b"onclick" not in body


@EACH_LANGUAGE
def test_a_light_page_has_what_a_screen_reader_needs(lang: str) -> None:
    page = read_light(open_view("province", lang))
    assert page.get("lang") == lang and len(page.xpath("//h1")) == 1 and page.xpath("//main")
    ids = set(page.xpath("//@id"))
    pictures = page.xpath("//figure/svg")
    assert pictures and all(
        svg.get("role") == "img" and svg.get("aria-labelledby") in ids for svg in pictures
    )
    assert all(th.get("scope") in ("col", "row") for th in page.xpath("//th"))
    assert len(ids) == len(page.xpath("//@id"))


def test_a_cut_table_says_how_many_rows_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(light, "ROWS_TRIED", (5,))
    visit = open_view("figures", "en", province="")
    write_light.cache_clear()
    shown = text_of(read_light(visit))
    write_light.cache_clear()
    (table, *_) = [part for part in read_paper(visit).parts if isinstance(part, Table)]
    assert f"5 of {len(table.data)} rows" in shown


def test_a_chat_finds_title_sentence_and_picture_in_full_addresses() -> None:
    page = read_light(open_view("province"))
    told = {meta.get("property"): meta.get("content") for meta in page.xpath("//meta[@property]")}
    assert told["og:title"] == text_of(page.xpath("//h1")[0]) and told["og:description"]
    assert told["og:url"].startswith(f"{BASE}/light/province?province=thai-nguyen")
    assert told["og:image"].startswith(f"{BASE}/light/province.png?") and "v=" in told["og:image"]
    (canonical,) = page.xpath("//link[@rel='canonical']/@href")
    assert canonical.startswith(f"{BASE}/province?province=thai-nguyen")


def test_one_tap_leads_to_the_same_view_of_the_interactive_page() -> None:
    page = read_light(open_view("compare", "en", province="", areas="quang-ninh,lai-chau"))
    (opened,) = page.xpath("//a[@class='open']/@href")
    assert opened == "../compare?lang=en&areas=quang-ninh,lai-chau"


def test_the_navigation_names_every_page_in_the_order_of_the_frame() -> None:
    page = read_light(open_view("overview"))
    named = [text_of(link) for link in page.xpath("//footer//nav//a")]
    assert named == [Words("vi")(f"frame-page-{name}") for name in RECORDS]
    assert sorted(RECORDS) == sorted(page.stem for page in PAGES)


def test_a_place_that_nobody_knows_is_told_and_no_other_is_shown() -> None:
    page = read_light(open_view("province", province="quang-nin"))
    assert "Quảng Ninh" in text_of(page.xpath("//p[@class='message']")[0])
    assert not page.xpath("//figure") and page.xpath("//p[@class='message']/a/@href")[0].endswith(
        "quang-ninh"
    )


def test_the_light_pages_link_to_light_pages_of_places_and_claims() -> None:
    page = read_light(open_view("overview", province=""))
    hrefs = page.xpath("//tbody//th/a/@href")
    assert "province?province=quang-ninh" in hrefs
    claims = read_light(open_view("province")).xpath("//td/a/@href")
    assert any(href.startswith("figures?") and "claim=" in href for href in claims)


ODD = '<script>alert(1)</script> & "quoted" {{ 7 * 7 }} #panic()'


def test_odd_text_stays_text(monkeypatch: pytest.MonkeyPatch) -> None:
    def read_odd(now: Scope) -> Paper:
        paper = Paper(now, title=ODD, subtitle=ODD)
        paper.note(ODD)
        data = pd.DataFrame({"source_id": ["dan-sinh-2022-12-05"], "text": [ODD]})
        paper.table(data, make_columns({ODD: "text"}), key="odd")
        return paper

    monkeypatch.setattr(light, "read_page", read_odd)
    write_light.cache_clear()
    page = read_light(open_view("province"))
    write_light.cache_clear()
    assert text_of(page.xpath("//h1")[0]) == ODD and not page.xpath("//script")
    assert read_tables(page) == [[[ODD], [ODD]]]


@EACH_PAGE
def test_no_page_tells_a_reader_of_paper_to_click(page: str) -> None:
    assert "Bấm vào" not in text_of(read_light(open_view(page)))


INKS = ("fill", "stroke", "fill-opacity", "stroke-opacity")


@EACH_PAGE
def test_a_chart_of_both_themes_is_the_light_one_and_the_dark_one(page: str) -> None:
    for chart in read_page(open_view(page).now).charts:
        inks = Inks()
        both, light, dark = (
            html.fromstring(f"<svg>{draw_parts(chart.drawing, WIDE_PX, theme, Pen(inks))}</svg>")
            for theme in (BOTH, "light", "dark")
        )
        rules = {
            name: dict(part.split(":") for part in style.split(";")) for style, name in inks.names.items()
        }
        for one, on_light, on_dark in zip(both.iter(), light.iter(), dark.iter(), strict=True):
            turned = rules.get(one.get("class", ""), {})
            for name in INKS:
                assert one.get(name) == on_light.get(name)
                assert turned.get(name, one.get(name, "1")) == on_dark.get(name, "1")


def test_a_bar_of_the_table_follows_the_theme_of_its_reader() -> None:
    address = bullet_picture(50, None, 100, pair("#ff0000", "#00ff00"), BOTH)
    svg = base64.b64decode(address.partition(",")[2]).decode()
    assert 'fill="#ff0000"' in svg and "{fill:#00ff00}" in svg and "|" not in svg


def test_the_preview_is_a_png_of_the_size_that_chats_ask_for() -> None:
    png = draw_preview(open_view("province"))
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    assert (int.from_bytes(png[16:20]), int.from_bytes(png[20:24])) == (1200, 630)
    assert png == draw_preview.__wrapped__(open_view("province"))


@pytest.mark.parametrize(
    ("page", "key"), [("overview", "tiles"), ("quality", "findings"), ("province", "chart")]
)
def test_the_picture_of_a_link_shows_a_chart_that_can_be_read_and_is_not_cut(page: str, key: str) -> None:
    now = open_view(page, province="" if page == "overview" else "thai-nguyen").now
    picture = preview.find_legible(preview.read_pages(now))
    assert picture and picture.scale >= preview.LEAST_SCALE
    chart = next(chart for chart in picture.paper.charts if chart.key == key)
    assert picture.drawing is chart.drawing
    assert find_overhang(chart.drawing, picture.paper.now.width_px) <= preview.LOOSE_PX


def test_a_link_to_a_list_says_which_list_it_is() -> None:
    page = read_light(open_view("figures"))
    (title,) = page.xpath("//meta[@property='og:title']/@content")
    assert title == f"Mọi số liệu · Thái Nguyên cũ · {text_of(page.xpath('//h1')[0])}"


def test_the_address_answers_with_its_own_policy_and_again_with_nothing() -> None:
    status, headers, body = ask(*VISITED, **{"accept-encoding": "identity"})
    assert status == 200 and headers["content-type"].startswith("text/html")
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'") and "unsafe" not in policy and "script" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    status, _, again = ask(*VISITED, **{"if-none-match": headers["etag"]})
    assert (status, again) == (304, b"")
    assert "Quảng Ninh" in body.decode()


def test_an_unknown_page_leads_to_the_main_one_which_says_so() -> None:
    status, headers, _ = ask("/light/nope", "lang=en")
    assert (status, headers["location"]) == (307, "./?lang=en&unknown_page=nope")
    _, _, body = ask("/light/", "lang=en&unknown_page=nope", **{"accept-encoding": "identity"})
    assert "There is no page “nope”" in body.decode()


def test_a_broken_page_is_told_without_a_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(light_routes, "write_light", lambda *_: 1 / 0)
    status, _, body = ask("/light/province", "lang=en", **{"accept-encoding": "identity"})
    assert status == 500 and "Open the interactive page" in body.decode() and "Traceback" not in body.decode()


def test_too_many_at_once_are_asked_to_come_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(light_routes, "MOST_WAITING", -light_routes.AT_ONCE)
    status, headers, body = ask("/light/province", "lang=en", **{"accept-encoding": "identity"})
    assert status == 503 and int(headers["retry-after"]) > 0 and "busy" in body.decode()


def test_links_made_for_sharing_lead_to_the_light_page() -> None:
    now = Scope(links.View(), versions.current(), TODAY)
    assert now.shared_link(f"{BASE}/light").startswith(f"{BASE}/light/?")


@EACH_LANGUAGE
def test_every_place_has_a_light_page(lang: str) -> None:
    """A spread of all places; each with its own title."""
    places = [*list_places(versions.current()).index][::8]
    titles = [
        text_of(read_light(open_view("province", lang, province=place)).xpath("//h1")[0]) for place in places
    ]
    assert len(set(titles)) == len(places)


def test_a_list_fills_its_picture_with_its_first_rows() -> None:
    lines = list_first_rows(read_page(open_view("figures", province="quang-ninh").now))
    assert "Quảng Ninh, Số CLB hiện có: 165 CLB, 4/11/2022" in lines
