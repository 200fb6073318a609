"""Rows that contradict themselves or others, and files as people leave them, are told with their place."""

import csv
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from clubs.errors import InvalidData, Problem
from clubs.store import build
from clubs.store.validation import find_problems
from clubs.words.errors import say_error, say_in_file, say_problem
from clubs.words.text import LANGUAGES, Words
from tests.data_folder import DataFolder

LEADS_BACK = "leads back to this row. Correct it so that the chain has a beginning."
UNSEEN = "holds a sign that cannot be seen. Type the value again instead of pasting it."

# Table, what a row that repeats the first one holds instead, the column that is told, what is said of it.
ADDED: dict[str, tuple[str, Mapping[str, str], str, str]] = {
    "a figure replaces itself": (
        "figures", {"figure_id": "a1", "replaces_figure_id": "a1"}, "replaces_figure_id", LEADS_BACK,
    ),
    "a target follows itself": (
        "targets", {"target_id": "a1", "follows_target_id": "a1"}, "follows_target_id", LEADS_BACK,
    ),
    "a target is a step of itself": (
        "targets", {"target_id": "a2", "step_of_target_id": "a2"}, "step_of_target_id", LEADS_BACK,
    ),
    "a programme carries itself out": (
        "programmes", {"programme_id": "a1", "carries_out_programme_id": "a1"}, "carries_out_programme_id",
        LEADS_BACK,
    ),
    "one programme follows another that follows it": (
        "programmes", {"programme_id": "a2", "follows_programme_id": "a3"}, "follows_programme_id",
        LEADS_BACK,
    ),
    "and the other way round": (
        "programmes", {"programme_id": "a3", "follows_programme_id": "a2"}, "follows_programme_id",
        LEADS_BACK,
    ),
    "an area is its own parent": (
        "areas", {"area_id": "a1", "level": "province", "parent_id": "a1"}, "parent_id", LEADS_BACK,
    ),
    "a province in a district": (
        "areas", {"area_id": "a2", "level": "province", "parent_id": "thai-nguyen.pho-yen"}, "parent_id",
        "“thai-nguyen.pho-yen” does not stand above a province. Correct the level or the parent.",
    ),
    "a district in nothing": (
        "areas", {"area_id": "a3", "level": "district"}, "parent_id", "“” does not stand above a district.",
    ),
    "a merger into itself": ("area_changes", {"change_id": "a1", "kind": "merge"}, "to_area_id", LEADS_BACK),
    "a share of a thing in itself": (
        "indicator_pairs", {"pair_id": "a1", "part_indicator_id": "members_total"}, "whole_indicator_id",
        LEADS_BACK,
    ),
    "a plan ends before it starts": (
        "programmes", {"programme_id": "a4", "period_end": "2016-08-01"}, "period_end",
        "2016-08-01 lies before 2016-08-02, which must not come later. Correct one of the two.",
    ),
    "a flow ends before it starts": (
        "figures", {"figure_id": "a2", "period_start": "2024-01-01"}, "period_start",
        "2023-12-07 lies before 2024-01-01",
    ),
    "a promise is due before it starts": (
        "targets", {"target_id": "a3", "period_start": "2026-01-01"}, "due",
        "2025-12-31 lies before 2026-01-01",
    ),
    "withdrawn before it was recorded": (
        "figures", {"figure_id": "a3", "withdrawn_on": "2026-11-20"}, "withdrawn_on",
        "2026-11-20 lies before 2026-11-21",
    ),
    "an upper end below the lower": (
        "figures", {"figure_id": "a4", "value_high": "3"}, "value_high", "3.0 lies before 192.0",
    ),
    "read before it was published": (
        "sources", {"source_id": "a1", "published": "2027"}, "accessed", "2026-11-21 lies before 2027-01-01",
    ),
    "recorded in a future nobody has seen": (
        "figures", {"figure_id": "a5", "recorded_on": "2099-01-01"}, "recorded_on",
        "2099-01-01 lies after today",
    ),
    "read in a future nobody has seen": (
        "sources", {"source_id": "a2", "accessed": "2099-01-01"}, "accessed", "2099-01-01 lies after today",
    ),
    "a year of four nines": (
        "figures", {"figure_id": "a6", "recorded_on": "9999-12-31"}, "recorded_on",
        "9999-12-31 is above 2100-12-31. Correct the value.",
    ),
    "printed for another year": (
        "figures", {"figure_id": "a7", "as_of_printed": "2019"}, "as_of_to",
        "2023-12-07 does not lie in “2019” as printed",
    ),
    "printed for a day that no calendar has": (
        "figures", {"figure_id": "a8", "as_of_printed": "2024-02-30"}, "as_of_printed",
        "there is no such day",
    ),
    "published in a month that no calendar has": (
        "sources", {"source_id": "a3", "published": "2024-13"}, "published", "there is no such day",
    ),
    "a third of a club": (
        "figures", {"figure_id": "a9", "value": "0.333"}, "value",
        "0.333 is not whole, but clubs_total counts whole things. Correct the value or the indicator.",
    ),
    "more than a computer counts": (
        "figures", {"figure_id": "b1", "value": "1" + "0" * 18}, "value", "is above 1000000000000000.",
    ),
    "more digits than any number": (
        "figures", {"figure_id": "b2", "value": "9" * 400}, "value", "… (400) is above 1000000000000000.",
    ),
    "an address that no browser reads": (
        "sources", {"source_id": "a4", "url": "https://[a.vn]"}, "url",
        "“https://[a.vn]” does not have the form",
    ),
    "a name that no file may hold": (
        "areas", {"area_id": "a4", "name_vi": "Việt\x00Nam"}, "name_vi", f"“Việt\\u0000Nam” {UNSEEN}",
    ),
    "a name with a vertical tab": (
        "areas", {"area_id": "a5", "name_vi": "Việt\x0bNam"}, "name_vi", f"“Việt\\u000bNam” {UNSEEN}",
    ),
    "a name with a sign that is none": (
        "areas", {"area_id": "a6", "name_en": "Viet\uffffNam"}, "name_en", f"“Viet\\uffffNam” {UNSEEN}",
    ),
    "a name with half a mark": (
        "areas", {"area_id": "a7", "name_en": "Viet\ufffeNam"}, "name_en", f"“Viet\\ufffeNam” {UNSEEN}",
    ),
    "a name read from the right": (
        "areas", {"area_id": "a8", "name_en": "Viet\u202eNam"}, "name_en", f"“Viet\\u202eNam” {UNSEEN}",
    ),
    "a cell of ten million letters": (
        "figures", {"figure_id": "b3", "note_vi": "a" * 10_000_000}, "note_vi",
        "… (10000000)” is longer than 2000 letters. Shorten it;",
    ),
    "a threshold that nobody reaches": (
        "verdict_rules", {"rule_id": "a1", "value": "1" + "0" * 18}, "value", "is above 1000000000000000.",
    ),
}  # fmt: skip

# What the regions.csv holds instead, and what is said about it; nothing where it can be read all the same.
FILES: dict[str, tuple[Callable[[str], bytes], str]] = {
    "a row of commas": (lambda text: f"{text},,\n".encode(), "line 8: the line is empty or holds only"),
    "a row of too many commas": (lambda text: f"{text},,,,\n".encode(), "line 8: the line is empty"),
    "blank rows": (lambda text: text.replace("\n", "\n\n", 2).encode(), "line 2: the line is empty"),
    "mixed line ends": (lambda text: text.replace("\n", "\r\n", 3).encode(), ""),
    "line ends of an old Macintosh": (lambda text: text.replace("\n", "\r").encode(), ""),
    "a mark at the start": (lambda text: text.encode("utf-8-sig"), ""),
    "no line end at the end": (lambda text: text.rstrip("\n").encode(), ""),
    "a quotation mark that opens": (
        lambda text: text.replace("\n", '\n"', 1).encode(), "line 2: the line is not CSV",
    ),
    "a quotation mark within": (
        lambda text: text.replace("Trung", '"Trung" x').encode(), "line 2: the line is not CSV",
    ),
    "16 bits a letter": (lambda text: text.encode("utf-16"), "line 1: “"),
    "16 bits a letter, unmarked": (lambda text: text.encode("utf-16-le"), "data/regions.csv"),
    "letters of Windows": (lambda text: text.replace("ô", "o").encode("cp1258", "replace"), "line 2: “"),
    "nothing": (lambda _: b"", "the first line does not have the declared columns"),
    "zeros": (lambda _: bytes(4096), "the first line does not have the declared columns"),
    "a picture": (lambda _: b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "line 1: “"),
    "the first line twice": (lambda text: text.splitlines(True)[0].encode() + text.encode(), "line 2, col"),
}  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data")


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, int, str], Problem]:
    """What one look finds in a folder with all the rows of ADDED, by file, line and column."""
    folder = DataFolder(tmp_path_factory.mktemp("contradictions") / "data")
    for table, cells, _, _ in ADDED.values():
        folder.add(table, **cells)
    return {(one.file, one.line, one.column): one for one in find_problems(folder.path)}


@pytest.mark.parametrize("case", ADDED)
def test_a_contradiction_is_told_with_its_row_and_the_remedy(
    case: str, told: dict[tuple[str, int, str], Problem]
) -> None:
    table, _, column, said = ADDED[case]
    shipped = len((build.DATA / f"{table}.csv").read_text("utf-8").splitlines())
    shipped = 2 if table == "area_changes" else shipped  # of long tables the folder of a test holds one row
    line = shipped + [name for name in ADDED if ADDED[name][0] == table].index(case) + 1
    problem = told[f"data/{table}.csv", line, column]
    assert said in say_problem(Words("en"), problem)
    assert len(say_problem(Words("vi"), problem)) < 300


def test_thresholds_that_cross_are_told(folder: DataFolder) -> None:
    folder.change("verdict_rules", 2, {"value": "59"})
    assert [say_problem(Words("en"), problem) for problem in find_problems(folder.path)] == [
        "data/verdict_rules.csv, line 3, column value: 60.0 stands on the wrong side of"
        " on_track_min_share_pct = 59.0. Correct one of the two thresholds."
    ]


@pytest.mark.parametrize(("change", "said"), FILES.values(), ids=FILES)
def test_a_file_is_read_or_refused_with_its_line(
    folder: DataFolder, change: Callable[[str], bytes], said: str
) -> None:
    folder.file("regions").write_bytes(change(folder.text("regions")))
    messages = [say_problem(Words("en"), problem) for problem in find_problems(folder.path)]
    found = [message for message in messages if message.startswith("data/regions.csv")]
    assert (said in found[0]) if said else found == []


def test_too_many_faults_are_counted_by_kind_and_all_stand_in_a_file(
    folder: DataFolder, own_var: Path
) -> None:
    shipped, row = folder.text("figures"), folder.text("figures").splitlines()[2]
    broken = row.replace("thai-nguyen,", "nowhere,").replace("8325", "?")
    folder.write(
        "figures", shipped + "\n".join(broken.replace("f002", f"x{i}") for i in range(20_000)) + "\n"
    )
    with pytest.raises(InvalidData) as caught:
        build.build(folder.path)
    said = say_error(Words("en"), caught.value).splitlines()
    assert said[0].startswith("40,000 problems in the data files.")
    assert said[1:4] == [
        "20,000 × not in the other table",
        "20,000 × not a number",
        f"The first 100 follow; all stand in {own_var / 'faults.csv'}",
    ]
    assert len(said) == 104
    say_in_file(Words("en"), own_var / "faults.csv")
    with (own_var / "faults.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert (len(rows), rows[0]) == (
        40_001,
        ["file", "line", "column", "fault", "value", "wanted", "nearest", "remedy"],
    )
    last_line = str(len(shipped.splitlines()) + 20_000)
    assert rows[-2][:5] == ["data/figures.csv", last_line, "value", "error-type-number", "?"]
    assert rows[-2][-1].startswith("“?” is not a number. Write digits only")
    assert rows[-1][-1].startswith("“nowhere” does not stand in data/areas.csv; nearest: ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_has_a_sentence_and_a_name_of_its_own(language: str) -> None:
    words = Words(language)
    rules = sorted((build.QUERIES / "rules").glob("*.sql"))
    keys = [f"rule-{file.stem.replace('_', '-')}" for file in rules]
    assert all(
        f"-- message:  {key}\n" in file.read_text("utf-8") for key, file in zip(keys, rules, strict=True)
    )
    assert all(words(key, value="a", wanted="b", nearest="c") for key in keys)
    assert len({words(f"{key}-kind") for key in keys}) == len(rules)
