"""What changed: figures new, corrected, withdrawn, and verdicts that flipped, by version or by day."""

from __future__ import annotations

import csv
import datetime as dt
import time
from pathlib import Path
from typing import NamedTuple

import pytest

from clubs.choices import kept, links
from clubs.choices.scope import Scope
from clubs.paper import read_page
from clubs.rooms.changes.changes import Changes, load_changes
from clubs.rooms.changes.tables import list_parts
from clubs.store import build, versions
from clubs.tables.columns import write_plain
from clubs.words.text import LANGUAGES
from tests.data_folder import DataFolder
from tests.reader import SEEN_ON, Reader

TODAY = dt.date.fromisoformat(SEEN_ON)
FLIPPED = "quang-ninh-clubs-total-2025"
RECORDED = "2026-11-20"
COMPARED = (
    "area_id", "indicator_id", "scope", "programme_id", "value", "value_high", "bound", "as_of_printed",
    "as_of_from", "as_of_to", "period_start", "source_id", "basis", "formula",
)  # fmt: skip


class Two(NamedTuple):
    """Two versions, and the folders of data they were built from."""

    old: str
    new: str
    before: DataFolder
    after: DataFolder


def find_row(folder: DataFolder, figure_id: str) -> tuple[int, dict[str, str]]:
    columns, *rows = folder.read("figures")
    line, row = next((line, row) for line, row in enumerate(rows, start=2) if row[0] == figure_id)
    return line, dict(zip(columns, row, strict=True))


def add(folder: DataFolder, like: str, **cells: str) -> None:
    row = find_row(folder, like)[1] | {"recorded_on": RECORDED, "withdrawn_on": "", "note_vi": ""} | cells
    folder.add("figures", **row)


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Two]:
    """The later holds a new figure that reaches a target, two corrections, a withdrawal, and one row less."""
    base = tmp_path_factory.mktemp("changes")
    before, after = DataFolder(base / "before"), DataFolder(base / "after")
    for folder in (before, after):
        columns, *rows = folder.read("figures")
        for line, row in enumerate(rows, start=2):
            was_withdrawn = {"withdrawn_on": "2025-05-05"} if row[columns.index("withdrawn_on")] else {}
            folder.change("figures", line, {"recorded_on": "2025-05-05"} | was_withdrawn)
    day = {"as_of_printed": "2025-11-30", "as_of_from": "2025-11-30", "as_of_to": "2025-11-30"}
    add(after, "f223", figure_id="f9001", value="195", **day)
    after.change("figures", find_row(after, "f053")[0], {"withdrawn_on": RECORDED})
    add(after, "f053", figure_id="f9002", value="112", replaces_figure_id="f053")
    after.change("figures", find_row(after, "f003")[0], {"value": "43"})
    after.change("figures", find_row(after, "f002")[0], {"withdrawn_on": RECORDED})
    add(before, "f223", figure_id="f9999", value="150", as_of_printed="2022-01-05", as_of_from="2022-01-05",
        as_of_to="2022-01-05")  # fmt: skip
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(versions.FOLDER_VARIABLE, str(base / "var"))
        old = build.build(before.path).version
        time.sleep(0.02)  # the order of use is that of the files
        new = build.build(after.path).version
    return base / "var", Two(old, new, before, after)


@pytest.fixture
def changed(two: tuple[Path, Two], monkeypatch: pytest.MonkeyPatch) -> Two:
    monkeypatch.setenv(versions.FOLDER_VARIABLE, str(two[0]))
    return two[1]


def look(version: str, lang: str = "vi", **choices: object) -> Scope:
    return Scope(links.View("changes", lang=lang, **choices), version, TODAY)  # type: ignore[arg-type]


def ids(changes: Changes) -> dict[str, set[str]]:
    return {
        "new": set(changes.new["claim_id"]),
        "corrected": set(changes.corrected["claim_id"]),
        "withdrawn": set(changes.withdrawn.get("claim_id", changes.withdrawn["wording"])),
        "flipped": set(changes.flipped["target_id"]),
    }


def test_a_new_figure_a_correction_and_a_flipped_verdict_are_each_found_once(changed: Two) -> None:
    found = load_changes(look(changed.new, since_v=changed.old))
    assert ids(found)["new"] == {"f9001"}
    assert ids(found)["corrected"] == {"f9002", "f003"}
    assert ids(found)["flipped"] == {FLIPPED}
    assert sorted(found.withdrawn["value"]) == [150, 8325]


def test_a_correction_shows_the_old_and_the_new_figure_with_both_sources(changed: Two) -> None:
    rows = load_changes(look(changed.new, since_v=changed.old)).corrected.set_index("claim_id")
    assert rows[["before_value", "value"]].to_dict("index") == {
        "f9002": {"before_value": 110, "value": 112},
        "f003": {"before_value": 42, "value": 43},
    }
    assert rows[["before_source_id", "source_id"]].notna().all(axis=None)


def test_a_flipped_verdict_shows_the_figure_of_both_sides(changed: Two) -> None:
    found = load_changes(look(changed.new, since_v=changed.old))
    row = found.flipped.iloc[0]
    assert (row["before_state"], row["before_now_value"]) == ("not_reported", 165)
    assert (row["state"], row["now_value"]) == ("achieved", 195)


def read_csv(folder: DataFolder) -> dict[str, dict[str, str]]:
    with folder.file("figures").open(encoding="utf-8", newline="") as file:
        return {row["figure_id"]: row for row in csv.DictReader(file)}


def test_a_second_method_finds_the_same_changes_in_the_csv(changed: Two) -> None:
    before, after = read_csv(changed.before), read_csv(changed.after)
    stood = {key for key, row in before.items() if not row["withdrawn_on"]}
    stands = {key for key, row in after.items() if not row["withdrawn_on"]}
    replacing = {key for key in stands - stood if after[key]["replaces_figure_id"] in stood - stands}
    reworded = {
        key for key in stands & stood if any(before[key][name] != after[key][name] for name in COMPARED)
    }
    lost = stood - stands - {after[key]["replaces_figure_id"] for key in replacing}
    found = load_changes(look(changed.new, since_v=changed.old))
    assert ids(found)["new"] == stands - stood - replacing
    assert ids(found)["corrected"] == replacing | reworded
    assert sorted(found.withdrawn["value"]) == sorted(float(before[key]["value"]) for key in lost)


def read_states(version: str) -> dict[str, str]:
    sql = (
        "select target_id, arg_max(state, seen_from) from verdicts where seen_from <= $day"
        " group by target_id order by target_id"
    )
    return dict(versions.connect(version).cursor().execute(sql, {"day": TODAY}).fetchall())


def test_a_second_method_finds_the_same_flips_in_the_table_of_verdicts(changed: Two) -> None:
    were, are = read_states(changed.old), read_states(changed.new)
    flipped = {target for target in are if target in were and were[target] != are[target]}
    assert ids(load_changes(look(changed.new, since_v=changed.old)))["flipped"] == flipped == {FLIPPED}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_same_version_twice_is_no_change(changed: Two, lang: str) -> None:
    now = look(changed.new, lang, since_v=changed.new)
    assert load_changes(now).is_nothing
    title = read_page(now).title
    assert title.endswith({"vi": "không có gì thay đổi", "en": "nothing changed"}[lang])


def test_what_was_new_is_withdrawn_seen_the_other_way_round(changed: Two) -> None:
    back = load_changes(look(changed.old, since_v=changed.new))
    assert sorted(back.withdrawn["value"]) == [112, 195]
    assert set(back.flipped["before_state"]) == {"achieved"}


def test_without_a_choice_the_version_before_with_other_data_is_compared(changed: Two) -> None:
    assert kept.find_then(links.View("changes"), changed.new) == (changed.old, None)
    first = kept.find_then(links.View("changes"), changed.old)
    assert (first.version, first.day) == (None, dt.date(2025, 1, 1))


def test_a_version_with_the_same_figures_is_not_offered(changed: Two, tmp_path: Path) -> None:
    (tmp_path / "queries").mkdir()
    twin = build.build(changed.after.path, tmp_path / "queries").version
    try:
        assert kept.list_others(twin)[0].version == changed.old
        assert kept.is_outdated(changed.old) and not kept.is_outdated(changed.new)
    finally:
        versions.path(twin).unlink()
        build.build(changed.after.path)


def test_within_one_version_a_day_is_the_day_of_recording(changed: Two) -> None:
    found = load_changes(look(changed.new, since=dt.date(2026, 11, 1)))
    assert ids(found)["new"] == {"f9001"}
    assert ids(found)["corrected"] == {"f9002"}
    assert ids(found)["withdrawn"] == {"f002"}
    assert load_changes(look(changed.new, since=dt.date(2026, 11, 21))).is_nothing


def test_since_a_day_verdicts_are_those_of_that_day_and_of_today(changed: Two) -> None:
    row = (
        load_changes(look(changed.new, since=dt.date(2022, 12, 31)))
        .promises.set_index("target_id")
        .loc[FLIPPED]
    )
    assert (row["kind_of_change"], row["before_state"], row["state"]) == ("flipped", "on_track", "achieved")


def test_a_place_narrows_to_itself_and_its_parts(changed: Two) -> None:
    found = load_changes(look(changed.new, since_v=changed.old, province="thai-nguyen"))
    assert (set(found.corrected["claim_id"]), len(found.new), len(found.flipped)) == ({"f003"}, 0, 0)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_title_counts_what_the_tables_hold(changed: Two, lang: str) -> None:
    now = look(changed.new, lang, since_v=changed.old)
    found, title = load_changes(now), read_page(now).title
    for rows, key in ((found.new, "new"), (found.corrected, "corrected"), (found.withdrawn, "withdrawn")):
        assert now.words(f"changes-count-{key}", n=len(rows)) in title
    assert "Quảng Ninh" in title or "Quang Ninh" in title
    assert now.words("state-not-reported") in title and now.words("state-achieved") in title


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_row_names_place_figure_day_and_source(changed: Two, lang: str) -> None:
    now = look(changed.new, lang, since_v=changed.old)
    for part in list_parts(now.words, load_changes(now)):
        cells = write_plain(part.data, part.columns, now.words)
        source = cells[now.words("changes-source" if part.key == "promises" else "table-source")]
        assert source.ne(now.words("value-missing")).all() and source.ne("").all()


def test_a_shared_link_names_the_version_that_was_compared(changed: Two) -> None:
    assert f"since_v={changed.old}" in look(changed.new).shared_link("")


def test_a_link_to_an_older_version_leads_to_what_changed_since(changed: Two) -> None:
    reader = Reader().open(f"/province?province=quang-ninh&v={changed.old}&seen_on={SEEN_ON}")
    told = [str(shown.value) for shown in reader.app.sidebar.info]
    assert len(told) == 1 and "số liệu mới hơn" in told[0]
    links_there = {shown.value: shown for shown in reader.app.sidebar.page_link}
    assert {"Xem có gì thay đổi từ đó", "Xem bản mới nhất"} <= links_there.keys()


def test_a_link_to_the_newest_version_raises_no_alarm(changed: Two) -> None:
    reader = Reader().open(f"/province?province=quang-ninh&v={changed.new}")
    assert len(reader.app.sidebar.info) == 0


def test_a_version_that_is_gone_is_named_and_the_usual_one_is_compared(changed: Two) -> None:
    reader = Reader().open(f"/changes?since_v=0123456789ab&seen_on={SEEN_ON}")
    assert reader.mistakes == []
    assert any("0123456789ab" in said for said in reader.alerts)
    assert "1 số liệu mới" in reader.title


def test_a_version_that_cannot_be_opened_is_named(changed: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(versions, "opens", lambda version: version == changed.new)
    reader = Reader().open(f"/changes?since_v={changed.old}&seen_on={SEEN_ON}")
    assert reader.mistakes == []
    assert any(changed.old in said and "không mở được" in said for said in reader.alerts)


def test_both_ways_to_compare_can_be_chosen_at_once(changed: Two) -> None:
    """The view of the last meeting: its version, and the day on which it was shown."""
    found = load_changes(look(changed.new, since_v=changed.old, since=dt.date(2022, 12, 31)))
    assert ids(found)["new"] == {"f9001"}
    assert found.promises.set_index("target_id").at[FLIPPED, "before_state"] == "on_track"
