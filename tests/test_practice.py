"""The practice country: coherent, the same each time, taken by the build, labelled wherever it is shown."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from pptx import Presentation
from pypdf import PdfReader

from clubs.choices import links
from clubs.choices.pages import PAGES
from clubs.choices.scope import Scope
from clubs.errors import UsageError
from clubs.handout.brief import write_brief
from clubs.handout.deck.deck import make_deck, name_deck
from clubs.handout.light.page import write_light
from clubs.handout.light.preview import draw_preview
from clubs.handout.visit import open_link
from clubs.handout.workbook import make_workbook
from clubs.paper import Text, read_page
from clubs.store import build, practice, versions
from clubs.words.text import Words
from tests.deck_reading import list_texts

MOST_LETTERS = 2_000
TODAY = dt.date(2026, 11, 30)
VI = Words("vi")
MARK, SAID = VI("practice-mark"), "dữ liệu thực hành, không có thật"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("practice") / "country"
    practice.make_country(target, "small")
    return target


@pytest.fixture(scope="module")
def version(folder: Path) -> Iterator[str]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(versions.FOLDER_VARIABLE, str(folder / "var"))
        yield build.build(folder).version
        versions.close_all()


def look(version: str, page: str, **choices: Any) -> Scope:
    return Scope(links.View(page, lang="vi", seen_on=TODAY, **choices), version, TODAY)


def read(folder: Path, table: str) -> list[dict[str, str]]:
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_parts_add_up_to_the_whole_of_their_day(folder: Path) -> None:
    totals = {
        (row["area_id"], row["as_of_to"]): int(row["value"])
        for row in read(folder, "figures")
        if row["indicator_id"] == "members_total"
    }
    communes = {row["area_id"] for row in read(folder, "areas") if row["parent_id"] == "quang-ninh"}
    days = {day for area_id, day in totals if area_id == "quang-ninh"}
    told = {day: [totals[area, day] for area in communes if (area, day) in totals] for day in days}
    most = {day: len(values) for day, values in told.items()}
    whole = [day for day in days if most[day] == max(most[other] for other in days if other[:4] == day[:4])]
    assert len(days) > 35 and len(whole) > 10
    assert all(sum(values) <= totals["quang-ninh", day] for day, values in told.items())
    assert any(sum(told[day]) == totals["quang-ninh", day] for day in whole)


def test_the_same_country_is_made_each_time(folder: Path, tmp_path: Path) -> None:
    n = practice.make_country(tmp_path / "again", "small")
    assert 25_000 < n < 45_000
    for file in sorted(folder.glob("*.csv")):
        assert file.read_bytes() == (tmp_path / "again" / file.name).read_bytes(), file.name


def test_it_overwrites_no_other_folder(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").touch()
    with pytest.raises(UsageError, match="error-practice-folder"):
        practice.make_country(tmp_path, "small")


def test_verdicts_of_every_kind_appear(version: str) -> None:
    cursor = versions.connect(version).cursor()
    states = {state for (state,) in cursor.execute("select distinct state from area_verdicts").fetchall()}
    wanted = {"achieved", "on_track", "behind", "far_behind", "missed", "no_figure", "no_baseline", "stale"}
    assert wanted - states == set()


@pytest.mark.parametrize("page", PAGES)
def test_every_page_and_file_answers_and_says_that_it_is_practice(page: str, version: str) -> None:
    choices = {"province": "quang-ninh"} if PAGES[page].is_of_place else {}
    now = look(version, page, **choices)
    paper = read_page(now)
    assert paper.title
    told = [part.text for part in paper.parts if isinstance(part, Text)]
    assert max(map(len, [paper.title, paper.subtitle, *told])) < MOST_LETTERS
    visit = open_link({"lang": "vi", "v": version, **choices}, page, TODAY)
    light = write_light(visit, "https://clubs.example.vn")[0].decode()
    assert VI("practice-label") in light and SAID in light
    slides = list(Presentation(io.BytesIO(make_deck([now]))).slides)
    assert all(any(MARK in text for text in list_texts(slide)) for slide in slides)
    assert name_deck(now).startswith("thuc-hanh-clb-")
    book = openpyxl.load_workbook(io.BytesIO(make_workbook(now)), read_only=False)
    assert all(MARK in (sheet.oddFooter.left.text or "") for sheet in book.worksheets)
    assert draw_preview(visit)[:4] == b"\x89PNG"


def test_every_page_of_a_brief_says_that_it_is_practice(version: str) -> None:
    pdf = PdfReader(io.BytesIO(write_brief(look(version, "province", province="quang-ninh"))))
    assert all(SAID in page.extract_text().replace("\n", " ") for page in pdf.pages)
