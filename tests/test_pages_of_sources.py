"""The rooms of sources and figures: what a reader asks of them, by link, without a browser."""

from __future__ import annotations

from pathlib import Path

import pytest

from clubs.choices import links
from clubs.choices.scope import Scope
from clubs.rooms.sources.document import figure_columns, load_document
from clubs.store import build, versions
from clubs.store.declaration import QUERIES
from clubs.tables.columns import write_plain
from clubs.words.text import LANGUAGES
from tests.by_hand import TODAY, rows
from tests.data_folder import DataFolder
from tests.reader import SEEN_ON, Reader, unescape

ODD = "<script>alert(1)</script> **Đậm** [tới](https://example.org) :red[đỏ] $x$"
each_language = pytest.mark.parametrize("lang", LANGUAGES)


def visit(link: str) -> Reader:
    reader = Reader().open(f"{link}{'&' if '?' in link else '?'}seen_on={SEEN_ON}")
    assert reader.mistakes == []
    return reader


def in_rows(reader: Reader) -> int:
    (table,) = reader.app.main.dataframe
    return len(table.value)


def test_the_title_counts_the_figures_found_of_all_and_the_undated() -> None:
    found = visit("/figures?province=hoa-binh")
    of_place = [row for row in rows("figures") if row["area_id"].split(".")[0] == "hoa-binh"]
    undated = sum(not row["as_of_to"] for row in of_place)
    assert in_rows(found) == len(of_place)
    assert (
        found.title == f"{len(of_place)} trong {len(rows('figures')) + 4} số liệu; {undated} số không rõ ngày"
    )


def test_numbers_of_the_table_are_numbers_and_days_are_days() -> None:
    (table,) = visit("/figures?lang=en").app.main.dataframe
    assert table.value["Figure"].dtype.kind == "f" and table.value["As of"].dtype.kind == "M"


def test_a_search_needs_no_diacritics_and_says_that_dong_hy_has_no_figure_of_its_own() -> None:
    found = visit("/figures?q=dong%20hy")
    assert in_rows(found) == 8
    assert any("Đồng Hỷ (Thái Nguyên): chưa có số liệu riêng" in said for said in found.alerts)
    assert in_rows(visit("/sources?q=thai%20nguyen")) == in_rows(visit("/sources?q=Th%C3%A1i%20Nguy%C3%AAn"))


@pytest.mark.parametrize("page", ["figures", "sources"])
def test_a_misspelling_is_offered_the_nearest_name_and_nothing_is_taken(page: str) -> None:
    found = visit(f"/{page}?q=thai%20nguyn")
    assert "Tìm “Thái Nguyên”" in found.links and not found.app.main.dataframe


def test_filters_that_exclude_each_other_say_which_one_to_drop() -> None:
    source = "hoi-nguoi-cao-tuoi-tinh-thai-2023-12-07"
    found = visit(f"/figures?source={source}&indicator=loans_turns")
    own = sum(row["source_id"] == source for row in rows("figures"))
    assert any(link.endswith(f"bỏ lựa chọn này thì có {own} số liệu") for link in found.links)


def test_filters_that_only_together_leave_nothing_can_all_be_dropped() -> None:
    found = visit("/figures?province=ha-giang&scope=donor&basis=derived&q=xyzzyx")
    assert found.links == ["Bỏ mọi lựa chọn"]


@each_language
def test_a_claim_in_the_link_opens_its_story_above_the_table(lang: str) -> None:
    found = visit(f"/figures?claim=f183&lang={lang}")
    assert found.title.startswith("Việt Nam: khoảng 6.000" if lang == "vi" else "Viet Nam: about 6,000")
    assert in_rows(found) == len(rows("figures")) + 4
    assert len(found.headings) == 4


def test_a_story_of_a_claim_that_does_not_exist_is_explained_and_all_figures_shown() -> None:
    found = visit("/figures?claim=f9999")
    assert any("f9999" in said for said in found.alerts) and in_rows(found) == len(rows("figures")) + 4


def test_what_has_no_row_of_its_own_is_one_click_away() -> None:
    found = Reader().open(f"/figures?seen_on={SEEN_ON}", ["not-placed"])
    assert len(found.find_table("Lý do", "Nằm trong")) == len(rows("not_placed"))


@each_language
@pytest.mark.parametrize("source", [row["source_id"] for row in rows("sources")][::12])
def test_a_document_shows_all_that_was_taken_from_it(source: str, lang: str) -> None:
    found = visit(f"/sources?source={source}&lang={lang}")
    taken = [
        sum(row["source_id"] == source for row in rows(table))
        for table in ("figures", "target_claims", "programme_citations", "not_placed")
    ]
    shown = [len(table) for table in found.tables]
    assert sum(shown) >= sum(taken) and len(shown) == sum(bool(n) for n in taken)


@each_language
def test_figures_of_one_day_that_count_other_clubs_do_not_read_alike(lang: str) -> None:
    now = Scope(links.View("sources", lang=lang), versions.current(), TODAY)
    document = load_document(now, "hoi-nguoi-cao-tuoi-viet-nam-2019-06-11")
    told = write_plain(document.figures, figure_columns(now.words), now.words)
    assert len(told) == 24
    assert not told[[now.words("table-indicator"), now.words("table-as-of")]].duplicated().any()


def test_a_document_without_a_day_says_so() -> None:
    undated = next(row["source_id"] for row in rows("sources") if not row["published"])
    assert "không rõ ngày" in visit(f"/sources?source={undated}").title


def test_text_from_data_never_becomes_markup(tmp_path: Path, own_var: Path) -> None:
    data = DataFolder(tmp_path / "data")
    for line, row in enumerate(rows("sources"), start=2):
        if row["source_id"] == "hoi-nguoi-cao-tuoi-tinh-thai-2023-12-07":
            data.change("sources", line, {"title": ODD, "publisher": ODD})
    build.build(data.path, QUERIES)
    for link in ("/sources?source=hoi-nguoi-cao-tuoi-tinh-thai-2023-12-07", "/figures?claim=f001"):
        found = visit(link)
        raw = "\n".join(str(shown.value) for shown in [*found.app.main.title, *found.app.main.markdown])
        cells = "\n".join(shown.value.to_csv() for shown in found.app.main.table)
        assert ODD in unescape(raw + cells)
        for markup in ("<script>", "**Đậm**", "](https://example.org)", ":red[", " $x$"):
            assert markup not in raw + cells


@pytest.mark.parametrize("page", ["figures", "sources"])
def test_every_row_of_a_list_stands_as_text_with_its_link_one_click_away(page: str) -> None:
    found = Reader().open(f"/{page}?seen_on={SEEN_ON}", [f"{page}-text"])
    table = found.tables[0]
    assert len(table) == in_rows(found) and table.iloc[:, 0].notna().all()
    links = found.app.main.table[0].value.to_csv()
    assert links.count("](figures?" if page == "figures" else "](sources?") >= len(table) - 1
