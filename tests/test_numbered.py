"""[2] on a slide, ② in a brief and 2 on the light page mean one document, whatever else the file shows."""

from __future__ import annotations

import io
import re

import pytest
from lxml import html
from openpyxl import load_workbook

from clubs.charts.scene import circle_number
from clubs.handout import brief
from clubs.handout.light.page import write_light
from clubs.handout.presenter.behind import write_behind
from clubs.handout.visit import open_link
from clubs.handout.workbook import write_workbook
from clubs.paper import Paper, read_page
from clubs.words.text import Words
from tests.deck_reading import EACH_PAGE, TODAY, list_texts, look, open_deck

EXAMPLES = ("quang-ninh", "thai-nguyen", "lai-chau", "phu-tho", "hue", "ha-giang", "tuyen-quang-2025")
LISTED = re.compile(r"\[(\d+)\] (\S.*)")
Listed = dict[int, str]


def list_on_slides(page: str, province: str) -> Listed:
    chosen = {} if page == "overview" else {"province": province}
    texts = [text for slide in open_deck(page, **chosen).slides for text in list_texts(slide)]
    return {int(found[1]): found[2] for text in texts if (found := LISTED.fullmatch(text))}


def list_on_light_page(page: str, province: str) -> Listed:
    visit = open_link({"province": province, "seen_on": str(TODAY)}, page, TODAY)
    items = html.fromstring(write_light(visit, "")[0].decode()).xpath("//li[@value]")
    return {int(item.get("value")): " ".join(item.text_content().split()) for item in items}


def list_in_offline_copy(paper: Paper) -> Listed:
    items = html.fromstring(write_behind(paper, "1", "", is_whole=True)).xpath("//li[@value]")
    return {int(item.get("value")): item.text_content() for item in items}


def list_in_workbook(paper: Paper) -> Listed:
    sheet = load_workbook(io.BytesIO(write_workbook(paper)))[Words("vi")("workbook-sources")]
    return {row[0]: row[1] for row in sheet.iter_rows(min_row=2, values_only=True)}


def assert_same(shown: Listed, wanted: Listed) -> None:
    """shown may list fewer documents, or more after them; none under another number."""
    assert shown
    for number in shown.keys() & wanted.keys():
        publisher = min(shown[number], wanted[number], key=len).split(":")[0].split(",")[0]
        assert shown[number].startswith(publisher) and wanted[number].startswith(publisher), number


@EACH_PAGE
def test_every_file_of_a_page_numbers_its_documents_alike(page: str) -> None:
    wanted = list_on_slides(page, "thai-nguyen")
    paper = read_page(look(page) if page == "overview" else look(page, province="thai-nguyen"))
    assert_same(list_on_light_page(page, "thai-nguyen"), wanted)
    assert_same(list_in_offline_copy(paper), wanted)
    assert_same(list_in_workbook(paper), wanted)


@pytest.mark.parametrize("place", EXAMPLES)
def test_slides_brief_and_light_page_of_a_place_number_its_documents_alike(place: str) -> None:
    wanted = list_on_slides("province", place)
    printed = {one["n"]: one for one in brief._collect(read_page(look(province=place)))["sources"]}
    assert all(one["number"] == circle_number(number) for number, one in printed.items())
    assert_same({number: one["text"] for number, one in printed.items()}, wanted)
    assert_same(list_on_light_page("province", place), wanted)


@pytest.mark.parametrize("place", EXAMPLES[:3])
def test_the_number_that_a_chart_prints_is_that_of_the_list(place: str) -> None:
    (chart, *_) = read_page(look(province=place)).charts
    wanted = list_on_slides("province", place)
    for _, claim in chart.data.iterrows():
        assert wanted[claim["source_number"]].startswith(claim["publisher"])
