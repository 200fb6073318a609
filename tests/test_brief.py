"""The brief says what the page says, on the sheets it may take, in letters that can be read."""

from __future__ import annotations

import datetime as dt
import io
import re
from functools import cache

import pandas as pd
import pytest
from pypdf import PdfReader

from clubs.badges import find_state
from clubs.choices import links
from clubs.choices.lists import list_places
from clubs.choices.scope import COUNTRY, Scope
from clubs.draw import fonts
from clubs.errors import UsageError
from clubs.handout import brief
from clubs.handout.brief import name_brief, write_brief
from clubs.handout.numbered import number_sources
from clubs.handout.written import write_rows
from clubs.paper import Figures, Paper, Table, read_page
from clubs.store import versions
from clubs.words.errors import say_error
from clubs.words.text import LANGUAGES
from tests.columns import make_columns
from tests.reader import SEEN_ON
from tests.test_server import ask

TODAY = dt.date.fromisoformat(SEEN_ON)
EACH_LANGUAGE = pytest.mark.parametrize("lang", LANGUAGES)
EXAMPLES = (
    "quang-ninh",
    "thai-nguyen",
    "lai-chau",
    "hue",
    "ha-giang",
    "tuyen-quang-2025",
    "thanh-hoa",
    "an-giang",
)
LEAST_PT = 9.0


def look_at(place: str, lang: str = "vi", **choices: object) -> Scope:
    page, province = ("overview", None) if place == COUNTRY else ("province", place)
    view = links.View(page, province=province, lang=lang, seen_on=TODAY, **choices)  # type: ignore[arg-type]
    return Scope(view, versions.current(), TODAY)


@cache
def read_brief(now: Scope) -> PdfReader:
    return PdfReader(io.BytesIO(write_brief(now)))


def squeeze(text: str) -> str:
    """Without spaces: a line may break anywhere between two words."""
    return fonts.write_with_known_letters(re.sub(r"\s+", "", text))


def read_text(now: Scope) -> str:
    return squeeze("".join(page.extract_text() for page in read_brief(now).pages))


@EACH_LANGUAGE
@pytest.mark.parametrize("place", EXAMPLES)
def test_the_brief_says_verdict_and_figures_of_the_page(place: str, lang: str) -> None:
    now = look_at(place, lang)
    paper, shown = read_page(now), read_text(now)
    assert squeeze(paper.title) in shown and squeeze(paper.subtitle) in shown
    state = find_state(now, paper.state)
    assert squeeze(f"{state.symbol} {state.name}") in shown
    figures = [figure for part in paper.parts if isinstance(part, Figures) for figure in part.shown]
    for figure in figures:
        assert squeeze(figure[1]) in shown and squeeze(figure[2]) in shown


@EACH_LANGUAGE
def test_the_numbers_of_the_chart_stand_in_the_brief(lang: str) -> None:
    shown = read_text(look_at("quang-ninh", lang))
    for number in ("110", "165", "191", "8,2" if lang == "vi" else "8.2", "35,7" if lang == "vi" else "35.7"):
        assert number in shown


@EACH_LANGUAGE
def test_rows_of_the_brief_are_rows_of_the_page(lang: str) -> None:
    """Members and money of Quảng Ninh have room, value by value."""
    now = look_at("quang-ninh", lang)
    tables = [part for part in read_page(now).parts if isinstance(part, Table) and part.load is None]
    (members,) = [part for part in tables if "indicator_id" in part.data and "target_id" not in part.data][:1]
    shown = read_text(now)
    for row in write_rows(now, members.data, members).cells:
        assert squeeze(row[1].text) in shown


# Open: the rows of 63 provinces take a third sheet.
ON_THREE_SHEETS = pytest.mark.xfail(reason="63 provinces take a third sheet", strict=True)


@EACH_LANGUAGE
@pytest.mark.parametrize("units", ["34", pytest.param("63", marks=ON_THREE_SHEETS)])
def test_the_country_brief_has_two_sheets(units: str, lang: str) -> None:
    assert len(read_brief(look_at(COUNTRY, lang, units=units)).pages) == 2


@EACH_LANGUAGE
@pytest.mark.parametrize("units", ["34", "63"])
def test_the_country_brief_holds_every_province(units: str, lang: str) -> None:
    now = look_at(COUNTRY, lang, units=units)
    shown = read_text(now)
    (places,) = [part for part in read_page(now).parts if isinstance(part, Table) and part.key == "places"]
    rows = write_rows(now, places.data, places)
    assert len(rows.cells) == int(units)
    for row in rows.cells:
        assert squeeze("".join(cell.text for cell in row if not cell.is_picture)) in shown


@EACH_LANGUAGE
def test_every_place_has_a_brief_of_one_sheet(lang: str) -> None:
    """Every fifth place, another fifth in each language; EXAMPLES hold those with most to say."""
    places = [place for place in list_places(versions.current()).index if place != COUNTRY]
    chosen = [*places[LANGUAGES.index(lang) :: 5], *EXAMPLES]
    assert {place: len(read_brief(look_at(place, lang)).pages) for place in chosen} == dict.fromkeys(
        chosen, 1
    )


@pytest.mark.parametrize("place", ["lai-chau", "thanh-hoa", COUNTRY])
def test_no_letter_is_smaller_than_nine_points(place: str) -> None:
    """The tables and words; letters of the chart are 16 of 860 pixels of 182 mm, so 9.6 points."""
    sizes: set[float] = set()
    for page in read_brief(look_at(place)).pages:
        page.extract_text(
            visitor_text=lambda text, _cm, matrix, _font, size: (
                sizes.add(round(abs(size * matrix[3]), 2)) if text.strip() else None
            )
        )
    assert sizes and min(size for size in sizes if size > 0) >= LEAST_PT


@EACH_LANGUAGE
def test_the_brief_numbers_the_documents_as_its_chart_does(lang: str) -> None:
    now = look_at("quang-ninh", lang)
    paper = read_page(now)
    frames = [chart.data for chart in paper.charts]
    numbers = {source.row["source_id"]: source.number for source in number_sources(paper, frames)}
    (chart,) = paper.charts
    for _, claim in chart.data.iterrows():
        assert numbers[claim["source_id"]] == claim["source_number"]


@pytest.mark.parametrize("place", EXAMPLES)
def test_no_heading_stands_twice(place: str) -> None:
    headings = [part["heading"] for part in brief._collect(read_page(look_at(place)))["parts"]]
    told = [heading for heading in headings if heading]
    assert len(told) == len(set(told))


def test_what_is_left_out_is_counted() -> None:
    now = look_at("lai-chau")
    shown = read_text(now)
    assert re.search(r"Còn\d+dòngnữaởliênkếtcuốitrang", shown)


def test_two_makings_are_the_same_file_and_carry_the_day() -> None:
    now = look_at("quang-ninh")
    assert write_brief(now) == write_brief(now)
    told = read_brief(now).metadata
    assert told and told.title == read_page(now).title
    assert told.creation_date and told.creation_date.date() == TODAY


def test_every_font_is_embedded() -> None:
    for page in read_brief(look_at("quang-ninh")).pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            (inner,) = font.get_object()["/DescendantFonts"]
            assert inner.get_object()["/FontDescriptor"].keys() & {"/FontFile2", "/FontFile3"}


def test_the_exact_link_is_printed_and_coded_where_the_address_is_known(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = look_at("hue")
    monkeypatch.setenv("PUBLIC_URL", "https://clubs.example.vn/")
    with_code = PdfReader(io.BytesIO(write_brief(now)))
    link = now.shared_link("https://clubs.example.vn/light")
    assert squeeze(link) in squeeze(with_code.pages[0].extract_text())
    targets = [note.get_object()["/A"]["/URI"] for note in with_code.pages[0].get("/Annots", [])]
    assert set(targets) == {link}
    assert now.shared_link("/light") in link and "https" not in read_text(now)


ODD = '#panic("x") $x$ *b* _i_ @ref <label> \\ // comment "q"'


def test_odd_text_stays_text(monkeypatch: pytest.MonkeyPatch) -> None:
    def read_odd(now: Scope) -> Paper:
        paper = Paper(now, title=ODD, subtitle=ODD)
        paper.heading(ODD, ODD)
        data = pd.DataFrame({"source_id": ["dan-sinh-2022-12-05"], "text": [ODD]})
        paper.table(data, make_columns({ODD: "text"}), key="odd")
        return paper

    monkeypatch.setattr(brief, "read_page", read_odd)
    shown = squeeze(
        "".join(page.extract_text() for page in PdfReader(io.BytesIO(write_brief(look_at("hue")))).pages)
    )
    assert shown.count(squeeze(ODD)) >= 4


def test_a_page_without_a_brief_says_where_there_is_one() -> None:
    now = Scope(links.View("figures", lang="en"), versions.current(), TODAY)
    with pytest.raises(UsageError) as error:
        write_brief(now)
    assert "one for the country" in say_error(now.words, error.value)


def test_the_address_gives_the_file_its_name() -> None:
    status, headers, body = ask("/api/brief", "page=province&province=hue&lang=en&seen_on=2026-11-21")
    assert (status, headers["content-type"], body[:5]) == (200, "application/pdf", b"%PDF-")
    assert name_brief(look_at("hue", "en")) in headers["content-disposition"]


def test_a_missing_font_is_told_and_nothing_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "REGULAR", "gone.ttf")
    status, _, body = ask(
        "/api/brief", "page=province&province=hue&lang=en", **{"accept-encoding": "identity"}
    )
    assert status == 500 and "gone.ttf" in body.decode()
