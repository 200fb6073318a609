"""The presenter's page says what the pages say, names its sources, and holds what it needs."""

from __future__ import annotations

import datetime as dt
import json
import re
from html import unescape

import pandas as pd
import pytest
import segno

from clubs.charts.cutting import split_lanes, stretch_lanes
from clubs.charts.measure import wrap_text
from clubs.charts.quality_bars import quality_bars
from clubs.choices import links
from clubs.choices.pages import PAGES as RECORDS
from clubs.choices.scope import Scope
from clubs.handout.presenter import room
from clubs.handout.presenter.page import write_present
from clubs.handout.presenter.routes import name_file
from clubs.handout.presenter.slide import Slide, find_scale
from clubs.handout.presenter.slides import make_slides, slide_scope
from clubs.handout.presenter.tables import EDGES_PX, ROOM_PX, TEXT_PX, find_widths
from clubs.handout.programme import LAGGING, STANDARD, read_programme
from clubs.handout.views import PUBLIC_URL_VARIABLE
from clubs.handout.written import Written, load_rows, write_rows
from clubs.paper import Paper, read_page
from clubs.store import versions
from clubs.store.declaration import DATA
from clubs.words.text import Words
from tests.chart_reading import bars_of
from tests.reader import SEEN_ON
from tests.test_server import ask

TODAY = dt.date.fromisoformat(SEEN_ON)
EACH_LANGUAGE = pytest.mark.parametrize("lang", ["vi", "en"])
VIEWS = {
    "overview": links.View("overview"),
    "quang-ninh": links.View("province", province="quang-ninh"),
    "thai-nguyen": links.View("province", province="thai-nguyen"),
    "compare": links.View("compare"),
    "targets": links.View("targets", province="viet-nam", goal=12000, by=dt.date(2035, 12, 31)),
    "quality": links.View("quality"),
    "district": links.View("district", province="thai-nguyen"),
    "sources": links.View("sources"),
    "figures": links.View("figures"),
    "changes": links.View("changes"),
    "promises": links.View("targets", province="quang-ninh"),
}
# The lineage of one province is too high for a slide: its rows stand there.
EACH_VIEW = pytest.mark.parametrize("name", [name for name in VIEWS if name != "promises"])


def read(name: str, lang: str = "vi") -> Paper:
    view = links.for_page(VIEWS[name], VIEWS[name].page, lang=lang, seen_on=TODAY)
    return read_page(slide_scope(Scope(view, versions.current(), TODAY)))


def write(*items: str, is_offline: bool = True, **params: str) -> str:
    pairs = [*(("view", item) for item in items), *params.items(), ("seen_on", SEEN_ON)]
    return write_present(read_programme(pairs, TODAY), is_offline)


def read_text(page: str) -> str:
    """What a reader sees of HTML, a space for each tag."""
    body = re.sub(r"<(script|style)\b.*?</\1>", " ", page, flags=re.DOTALL)
    return re.sub(r"[\s\u00a0]+", " ", unescape(re.sub(r"<[^>]+>", " ", body)))


def squeeze(text: object) -> str:
    return re.sub(r"[\s\u00a0]+", " ", str(text)).strip()


@EACH_LANGUAGE
@EACH_VIEW
def test_the_slides_hold_the_answer_the_figures_and_every_chart_of_the_page(name: str, lang: str) -> None:
    paper = read(name, lang)
    slides = make_slides(paper, has_tables=False)
    assert (slides[0].title, slides[0].state is not None) == (paper.title, bool(paper.state))
    drawn = [slide.chart.key for slide in slides if slide.chart and not slide.is_continued]
    assert drawn == [chart.key for chart in paper.charts]


@EACH_LANGUAGE
@EACH_VIEW
def test_each_slide_says_how_old_it_is_and_who_published_it(name: str, lang: str) -> None:
    for slide in make_slides(read(name, lang), has_tables=True):
        assert versions.current() in slide.as_of and Words(lang).date(TODAY) in slide.as_of
        shows_numbers = slide.grid or slide.chart
        notes = slide.chart.drawing.texts if slide.chart else ()
        cited = slide.sources or any("①" in text.said for text in notes)
        assert cited or not shows_numbers


@EACH_LANGUAGE
@EACH_VIEW
def test_every_chart_is_large_enough_for_its_letters(name: str, lang: str) -> None:
    for slide in make_slides(read(name, lang), has_tables=False):
        if slide.chart:
            width = room.WIDTH - (room.FIGURES_PX + room.GAP_PX) * bool(slide.figures)
            assert find_scale(slide.chart.drawing, slide.chart_px, width, slide.height) >= room.LEAST_SCALE


@EACH_VIEW
def test_the_rows_of_a_slide_are_those_of_the_page_or_it_says_how_many_are_missing(name: str) -> None:
    paper = read(name)
    tables = {
        tuple(cell.text for cell in row)
        for table in paper.tables
        if not table.load
        for row in write_rows(paper.now, table.data, table).cells
    }
    for slide in make_slides(paper, has_tables=True):
        if slide.grid:
            for row in slide.grid.rows:
                told = [cell.text for cell in row]
                assert any(set(told) <= set(whole) for whole in tables), told


def test_a_long_table_says_how_many_rows_stand_behind_the_slides() -> None:
    grids = [slide.grid for slide in make_slides(read("overview"), has_tables=True) if slide.grid]
    (grid,) = grids
    assert grid.more == Words("vi")("present-more-rows", n=34 - len(grid.rows))


@EACH_LANGUAGE
def test_what_a_screen_adds_at_a_click_is_counted_on_the_slide_and_stands_behind_it(lang: str) -> None:
    paper = read("changes", lang)
    shown, rest = next((table, paper.tables[k + 1]) for k, table in enumerate(paper.tables) if not table.load)
    (grid, *_) = [slide.grid for slide in make_slides(paper, has_tables=True) if slide.grid]
    missing = len(shown.data) + len(load_rows(rest)) - len(grid.rows)
    assert grid.more == Words(lang)("present-more-rows", n=missing)
    last = write_rows(paper.now, load_rows(rest), rest).cells[-1]
    page = read_text(write("changes", is_offline=False, lang=lang))
    assert squeeze(" ".join(cell.text for cell in last)) in page


def test_the_totals_of_the_country_and_its_flows_fill_a_slide_each() -> None:
    slides = [slide for slide in make_slides(read("overview"), False)[:2] if slide.chart]
    panels = [slide.chart.drawing.panels for slide in slides if slide.chart and slide.chart.drawing]
    assert [[panel.x.kind for panel in found] for found in panels] == [["date"], ["number"]]


def test_a_title_counts_the_promises_of_its_place_and_no_others() -> None:
    titles = [slide.title for name in ("promises", "changes") for slide in make_slides(read(name), True)]
    counted = {title.split(":")[0] for title in titles if re.search(r", \d+ chỉ tiêu: ", title)}
    assert counted == {"Quảng Ninh, 7 chỉ tiêu"}


@EACH_LANGUAGE
@EACH_VIEW
def test_no_slide_says_a_sentence_twice(name: str, lang: str) -> None:
    paper = read(name, lang)
    for slide in make_slides(paper, has_tables=True):
        assert not slide.note or not slide.title.startswith(slide.note.removesuffix("."))


def test_no_column_repeats_the_place_of_the_slide() -> None:
    for slide in make_slides(read("promises"), has_tables=True):
        if slide.grid and len(slide.grid.rows) > 1:
            assert all(
                {cell.text for cell in cells} != {"Quảng Ninh"}
                for cells in zip(*slide.grid.rows, strict=True)
            )


def test_columns_are_as_wide_as_low_rows_need() -> None:
    long, short = "một câu rất dài kể đủ mọi điều cần biết về chỉ tiêu này " * 4, "2025"
    rows = [[Written(long), Written(short), Written(long[:60])] for _ in range(3)]
    first, second, third = find_widths(["Lưu ý", "Hạn", "Văn bản"], rows)
    assert first > third > second and first + second + third <= ROOM_PX + 1
    shown = ((long, first), (long[:60], third))
    # the short sentence gives way to the long one
    assert max(len(wrap_text(text, width - EDGES_PX, TEXT_PX)) for text, width in shown) <= 4


@EACH_LANGUAGE
@pytest.mark.parametrize("name", ["overview", "quang-ninh", "thai-nguyen", "compare"])
def test_the_offline_copy_holds_every_number_table_and_source_of_the_page(name: str, lang: str) -> None:
    view = VIEWS[name]
    text = squeeze(read_text(write(f"{view.page}:{view.province or ''}", lang=lang)))
    paper = read(name, lang)
    assert squeeze(paper.title) in text
    for part in paper.parts:
        for label, value, note in [figure[:3] for figure in getattr(part, "shown", ())]:
            assert f"{squeeze(label)} {squeeze(value)} {squeeze(note)}" in text
    for table in paper.tables:
        data = table.load() if table.load else table.data
        for row in write_rows(paper.now, data, table).cells:
            assert squeeze(" ".join(squeeze(cell.text) for cell in row if not cell.is_picture)) in text
    for source in paper.sources:
        assert squeeze(source["publisher"]) in text


def test_the_offline_copy_asks_nobody_for_anything() -> None:
    page = write("overview", "province:quang-ninh")
    head = page[: page.index("<body>")]
    assert "default-src 'none'" in head and "unsafe-eval" not in head
    outside = r'<(?:script|link|img|iframe|video|source)\b[^>]*\b(?:src|href)="(?!data:)'
    assert not re.search(outside, re.sub(r"<script>.*?</script>", "", page, flags=re.DOTALL))
    assert not re.search(
        r'url\((?!"?(?:data:|#))', "".join(re.findall(r"<style>.*?</style>", page, re.DOTALL))
    )


def test_the_presenter_links_the_large_files_so_that_they_are_kept() -> None:
    page = write("overview", is_offline=False)
    assert len(page) < 300_000
    assert re.findall(r'<script src="([^"?]+)', page) == [
        "app/plotly/plotly.min.js",
        *(f"app/static/present/{name}.js" for name in ("charts", "slides", "programme")),
    ]


def test_both_are_the_same_page() -> None:
    pages = (write("overview", is_offline=is_offline) for is_offline in (False, True))
    online, offline = (re.findall(r'<section class="slide.*?</section>', page, re.DOTALL) for page in pages)
    assert online == offline and online


def test_two_makings_are_the_same_bytes() -> None:
    assert write("overview", "targets:viet-nam") == write("overview", "targets:viet-nam")


def test_the_figures_of_charts_are_data_that_end_no_script() -> None:
    page = write("figures:q=</script><script>alert(1)</script>", name="</title><script>alert(2)</script>")
    assert "<script>alert" not in page
    for told in re.findall(r'<script type="application/json"[^>]*>(.*?)</script>', page, re.DOTALL):
        json.loads(told)


def test_there_is_a_code_only_where_the_public_address_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(PUBLIC_URL_VARIABLE, raising=False)
    assert 'class="code"' not in write("province:quang-ninh")
    monkeypatch.setenv(PUBLIC_URL_VARIABLE, "https://clubs.example.vn/")
    page = write("province:quang-ninh", lang="en")
    address = (
        "https://clubs.example.vn/light/province?province=quang-ninh&lang=en"
        f"&v={versions.current()}&seen_on={SEEN_ON}"
    )
    path = segno.make(address, error="m", micro=False).svg_inline(border=3, dark="#000", omitsize=True)
    drawn = re.findall(r' d="([^"]+)"', path)[-1]
    assert drawn in page


def test_unknown_views_are_named_on_the_page_of_the_others() -> None:
    page = read_text(write("overview", "province:atlantis"))
    assert "province:atlantis" in page and read("overview").title in squeeze(page)


def test_few_lanes_stand_further_apart_and_their_letters_stay_as_large() -> None:
    (chart,) = (chart for chart in read("targets").charts if chart.key == "sums")
    before, after = chart.drawing, stretch_lanes(chart.drawing, 480)
    assert after.size.height > 1.3 * before.size.height and after.panels == before.panels
    assert find_scale(after, 892, room.WIDTH, 480) == find_scale(before, 892, room.WIDTH, 480)


def test_too_many_lanes_are_parted_and_none_is_lost_or_shown_twice() -> None:
    counts = pd.DataFrame(
        {"lane_id": range(40), "lane_name": [f"Quy tắc {i}" for i in range(40)], "leads": True,
         "severity": "notice", "findings": range(1, 41)}
    )  # fmt: skip
    whole = quality_bars(Words("vi"), counts, pd.read_csv(DATA / "check_severities.csv"), width_hint=892)
    parts = split_lanes(whole, 480)
    assert len(parts) > 1 and all(part.size.height <= 480 for part in parts)
    for kind in ("name", "value"):
        assert [text for part in parts for text in part.list_texts(kind)] == whole.list_texts(kind)
    lanes = sorted(bars_of(whole), key=lambda bar: bar.lane)
    assert sorted([bar for one in parts for bar in bars_of(one)], key=lambda bar: bar.lane) == lanes


def test_every_page_can_be_added_to_a_programme() -> None:
    offered = re.findall(r'<option value="([^"]+)">', write(is_offline=False))
    pages = {item.partition(":")[0] for items in offered for item in items.split("|")}
    assert pages == {*RECORDS, LAGGING}
    assert offered[0] == "|".join(STANDARD)
    assert STANDARD[0] == "changes"  # the first slide of the next meeting


def test_an_empty_programme_is_a_friendly_page_to_begin_one() -> None:
    page = write(is_offline=False)
    assert Words("vi")("present-empty") in page
    assert '<option value="changes|overview|lagging|targets:viet-nam">' in page
    assert '<option value="province:quang-ninh">' in page


def test_the_file_is_named_for_what_it_shows() -> None:
    pairs = [("view", "province:quang-ninh"), ("seen_on", SEEN_ON)]
    assert name_file(read_programme(pairs, TODAY)) == f"province-quang-ninh-{SEEN_ON}.html"
    named = [("name", "Giao ban quý 4"), *pairs]
    assert name_file(read_programme(named, TODAY)) == f"giao-ban-quy-4-{SEEN_ON}.html"


def test_a_slide_without_anything_to_show_says_its_sentence_large() -> None:
    assert Slide("", "Quảng Ninh").title_px > Slide("", "Quảng Ninh " * 30).title_px


def test_the_server_sends_the_presenter_and_the_copy_packed(shared_var: object) -> None:
    status, headers, _ = ask("/present", "view=overview")
    assert (status, headers["content-encoding"], headers["cache-control"]) == (200, "gzip", "no-cache")
    assert "script-src 'self'" in headers["content-security-policy"]
    status, headers, _ = ask("/api/offline", f"view=overview&seen_on={SEEN_ON}")
    assert (status, headers["content-disposition"]) == (
        200,
        f'attachment; filename="overview-{SEEN_ON}.html"',
    )


def test_a_version_that_is_gone_is_a_sentence_with_the_way_back() -> None:
    status, _, body = ask("/present", "view=overview&v=000000000000&lang=en")
    assert status == 404 and b"000000000000" in body and b"Traceback" not in body
