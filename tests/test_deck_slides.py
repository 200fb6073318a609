"""Slides as they are handed out: within the page, readable, complete, the same each time, text as text."""

from __future__ import annotations

import io
import re

import openpyxl
import pandas as pd
import pytest
from pptx import Presentation
from pptx.util import Inches, Pt

from clubs.charts.bars import bars
from clubs.charts.slope import draw_nothing
from clubs.choices import links
from clubs.choices.lists import list_place_ids
from clubs.handout.deck import deck
from clubs.handout.deck.canvas import Cell
from clubs.handout.deck.grids import Grid, _fit_small, paginate
from clubs.handout.deck.kinds import Sentences
from clubs.handout.deck.sizes import HEIGHT_IN, SMALL_PT, SOURCE_TOP, WIDTH_IN
from clubs.handout.deck.slides import plan_slides
from clubs.handout.native import scales
from clubs.handout.native.plots import Plot
from clubs.handout.numbered import map_numbers
from clubs.paper import Figures, Paper, Text, read_page
from clubs.store import versions
from tests.columns import make_columns
from tests.deck_reading import (
    A_SOURCE,
    EACH_LANGUAGE,
    EACH_PAGE,
    list_charts,
    list_tables,
    list_texts,
    look,
    open_deck,
    open_made,
)

NUMBERED = re.compile(r"\[\d+\]")


@EACH_LANGUAGE
def test_every_province_is_on_the_slides_of_the_country(lang: str) -> None:
    now = look("overview", lang)
    told = "\n".join(text for slide in open_deck("overview", lang).slides for text in list_texts(slide))
    (places,) = [part for part in read_page(now).tables if part.key == "places"]
    assert [name for name in map(now.words.name, places.data.to_dict("records")) if name not in told] == []


def test_the_map_is_made_of_squares_that_can_be_edited() -> None:
    slides = [slide for slide in open_deck("overview").slides if "H.Sa" in list_texts(slide)]
    texts = [text for text in list_texts(slides[0]) if len(text) <= 6]
    assert len(slides) == 1 and {"H.Sa", "T.Sa"} <= set(texts) and any("QNi" in text for text in texts)


@EACH_LANGUAGE
@EACH_PAGE
def test_nothing_leaves_the_slide_and_no_text_is_smaller_than_a_source_line(page: str, lang: str) -> None:
    for slide in open_deck(page, lang).slides:
        for shape in slide.shapes:
            assert shape.left >= 0 and shape.left + shape.width <= Inches(WIDTH_IN) + 9
            assert shape.top >= 0 and shape.top + shape.height <= Inches(HEIGHT_IN)
            frames = [shape.text_frame] if shape.has_text_frame else []
            if shape.has_table:
                frames += [cell.text_frame for row in shape.table.rows for cell in row.cells]
                assert shape.top + sum(row.height for row in shape.table.rows) <= Inches(SOURCE_TOP)
            runs = [run for frame in frames for text in frame.paragraphs for run in text.runs]
            assert all(run.font.size >= Pt(SMALL_PT) for run in runs)


@EACH_LANGUAGE
@EACH_PAGE
def test_no_slide_asks_to_click(page: str, lang: str) -> None:
    verbs = ("Bấm vào", "Chọn một") if lang == "vi" else ("Click", "Choose", "Open a group")
    told = [text for slide in open_deck(page, lang).slides for text in list_texts(slide)]
    assert [text for text in told if any(verb in text for verb in verbs)] == []


@pytest.mark.parametrize("page", ["province", "overview"])
def test_two_makings_of_one_view_are_the_same_bytes(page: str) -> None:
    assert deck.make_deck([look(page)]) == deck.make_deck([look(page)])


def test_a_programme_has_a_divider_for_each_view_and_tells_how_far_it_is() -> None:
    views, told = [look("overview"), look(province="lai-chau"), look(province="da-nang")], []
    made = deck.make_deck(views, lambda done, of: told.append((done, of)), name="Giao ban")
    show = Presentation(io.BytesIO(made))
    assert told == [(1, 3), (2, 3), (3, 3)]
    titles = [slide.shapes.title.text for slide in show.slides]
    assert {"Cả nước", "Lai Châu", "Đà Nẵng"} <= set(titles) and show.core_properties.title == "Giao ban"


def test_a_place_with_nothing_still_says_what_is_missing() -> None:
    show = open_deck("province", province="da-nang")
    told = "\n".join(text for slide in show.slides for text in list_texts(slide))
    assert show.slides[0].shapes.title.text == "Đà Nẵng: chưa tìm thấy số liệu nào được công bố"
    assert "Để đánh giá được Đà Nẵng cần có" in told and list_charts(show) == []


def test_odd_text_stays_text(monkeypatch: pytest.MonkeyPatch) -> None:
    odd = ['=HYPERLINK("x")', "<script>alert(1)</script>", "**đậm** [a](http://b)", "+84"]
    paper = Paper(look())
    data = pd.DataFrame({"name": odd, "value": [4.0, 3.0, 2.0, 1.0], "source_id": A_SOURCE})
    paper.verdict(data, odd[1])
    parts = data.assign(area_id=odd, name_vi=odd, is_with_whole=True)
    paper.figure(bars(paper.now.words, parts), data, "alt", make_columns({"Tên": "name"}), key="parts")
    paper.table(data, make_columns({"Tên": "name", "Số": "value"}))
    show = open_made(paper, monkeypatch)
    assert show.slides[0].shapes.title.text == odd[1]
    (table,) = list_tables(show)
    assert table["Tên"].tolist() == odd
    (chart,) = list_charts(show)
    assert list(chart.plots[0].categories) == odd
    sheet = openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob)).active
    behind = [(cell.value, cell.data_type) for (cell,) in sheet.iter_rows(2, 5, max_col=1)]
    assert behind == [(text, "s") for text in odd]


def test_a_chart_that_nobody_knows_is_shown_as_its_table(monkeypatch: pytest.MonkeyPatch) -> None:
    paper = Paper(look())
    data = pd.DataFrame({"name": ["a", "b"], "source_id": A_SOURCE})
    paper.verdict(data, "Một câu")
    paper.figure(draw_nothing(800), data, "Một biểu đồ lạ.", make_columns({"Tên": "name"}), key="unheard-of")
    show = open_made(paper, monkeypatch)
    assert list_charts(show) == [] and [list(t["Tên"]) for t in list_tables(show)] == [["a", "b"]]


def test_a_long_list_says_how_much_of_it_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    paper = Paper(look())
    data = pd.DataFrame({"name": [f"dòng {i}" for i in range(200)], "source_id": A_SOURCE})
    paper.verdict(data, "Một câu")
    paper.table(data, make_columns({"Tên": "name"}))
    assert any(
        "trong 200 dòng" in text
        for slide in open_made(paper, monkeypatch).slides
        for text in list_texts(slide)
    )


@EACH_PAGE
def test_every_slide_has_a_title_and_cites_what_is_on_it(page: str) -> None:
    paper = read_page(look(page) if page == "overview" else look(page, province="thai-nguyen"))
    for slide in plan_slides(paper):
        assert slide.title
        if isinstance(slide.content, Grid):
            told = {cell.text for row in slide.content.rows for cell in row}
            numbers = map_numbers(paper)
            cited = {f"[{numbers[source]}]" for source in slide.source_ids}
            assert {text for text in told if NUMBERED.fullmatch(text)} <= cited


def test_the_first_slide_cites_the_document_of_its_figure() -> None:
    paper = read_page(look(province="thai-nguyen"))
    (chart, *_) = paper.charts
    (shown,) = (part.shown for part in paper.parts if isinstance(part, Figures))
    claim = chart.data.set_index("claim_id").loc[shown[0].changes["claim"]]
    assert claim["source_id"] in plan_slides(paper)[0].source_ids


def test_what_a_page_keeps_for_a_click_is_counted() -> None:
    paper = Paper(look())
    data = pd.DataFrame({"name": ["một", "hai"], "source_id": A_SOURCE})
    paper.verdict(data, "Một câu")
    paper.table(data, make_columns({"Tên": "name"}), "new")
    paper.table_on_demand("Thêm", lambda: data, make_columns({"Tên": "name"}), "new-rest", rest_of="new")
    assert any("Đang nêu 2 trong 4 dòng" in text for slide in plan_slides(paper) for text in slide.said)


def test_a_wide_list_leaves_out_columns_before_it_takes_many_slides() -> None:
    rest = [" ".join(["chữ"] * 30)] * 9
    cells = pd.DataFrame([["tên", *rest, "[1]"]] * 20, columns=[*(f"cột {i}" for i in range(10)), "Nguồn"])
    inked = [tuple(Cell(text) for text in row) for row in cells.to_numpy().tolist()]
    grids, left_out = _fit_small(cells, inked, 5.0, ("Nguồn",))
    assert left_out[0] == "cột 9" and grids[0].headings[-1] == "Nguồn"
    assert all(row[-1].text == "[1]" for grid in grids for row in grid.rows)


def test_the_lowest_number_of_an_axis_stands_clear_of_the_first_year() -> None:
    (chart, *_) = list_charts(open_deck())
    form = chart.value_axis.tick_labels.number_format
    assert all(part.endswith(f'"{scales.AIR}"') for part in form.split(";"))


@EACH_LANGUAGE
@EACH_PAGE
def test_a_title_says_more_than_the_heading_of_its_part(page: str, lang: str) -> None:
    province = {"province": "viet-nam" if page == "targets" else "quang-ninh"} if page != "quality" else {}
    paper = read_page(look(page, lang, **province))
    headings = {part.text for part in paper.parts if isinstance(part, Text) and part.kind == "heading"}
    chosen = paper.now.words("targets-looked-at", promise="").strip()
    bare = [slide.title for slide in plan_slides(paper) if slide.title in headings]
    assert [title for title in bare if not title.startswith(chosen)] == []


def test_a_sentence_about_what_stays_on_the_screen_is_in_the_notes_and_fills_no_slide() -> None:
    paper = read_page(look("quality", province=""))
    slides, heading = plan_slides(paper), paper.now.words("quality-rules")
    assert [slide.title for slide in slides if isinstance(slide.content, Sentences)] == []
    assert any(text.startswith(f"{heading}. ") for slide in slides for text in slide.spoken)


def test_each_promise_among_the_bars_of_the_country_names_its_source() -> None:
    plots = [slide.content for slide in plan_slides(read_page(look("overview")))]
    series = [one for plot in plots if isinstance(plot, Plot) for one in plot.series if one.look == "goal"]
    labels = [point.label for one in series for point in one.points]
    assert labels and all(NUMBERED.search(label) for label in labels)


def test_the_last_of_several_slides_is_about_as_full_as_the_first() -> None:
    assert [len(page) for page in paginate([1.0] * 25, 12.0)] == [9, 9, 7]


def test_a_deck_needs_a_view() -> None:
    with pytest.raises(ValueError, match="at least one view"):
        deck.make_deck([])


def test_every_province_has_slides_without_a_word_of_a_machine() -> None:
    """Planned, not drawn, for that is what differs from place to place."""
    for area_id in list_place_ids(versions.current(), "reported"):
        if area_id != links.View.province and area_id != "viet-nam":
            slides = plan_slides(read_page(look(province=area_id)))
            titles = [slide.title for slide in slides]
            assert all(titles) and not any("nan" in title.split() or "None" in title for title in titles)
