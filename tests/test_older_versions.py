"""A version made by an older program stays usable: the same figures, derived by the program of today."""

from __future__ import annotations

import json
import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from clubs import queries
from clubs.errors import ClubsError
from clubs.store import build, older, versions
from clubs.store.declaration import FILE_NAME
from clubs.words.errors import say_error
from clubs.words.text import LANGUAGES, Words
from tests.data_folder import DataFolder
from tests.reader import SEEN_ON, Reader
from tests.refusals import refused
from tests.test_server import ask as ask_server

QUANG_NINH_2021 = "f053"
LATER_RULE = "league_max_age_months"
OLD_SQL = "create table old_cards as select area_id, value from figures"


def find_line(folder: DataFolder, figure_id: str) -> int:
    return next(line for line, row in enumerate(folder.read("figures"), start=1) if row[0] == figure_id)


def undeclare(folder: DataFolder, table: str, column: str | None = None) -> None:
    """The declaration and the file as they were before this table or column was thought of."""
    file = folder.path / FILE_NAME
    package = json.loads(file.read_text("utf-8"))
    found = next(resource for resource in package["resources"] if resource["name"] == table)
    if column is None:
        package["resources"].remove(found)
        folder.file(table).unlink()
    else:
        schema = found["schema"]
        schema["fields"] = [field for field in schema["fields"] if field["name"] != column]
        columns, *rows = folder.read(table)
        kept = [i for i, name in enumerate(columns) if name != column]
        cells = [[json.dumps(row[i], ensure_ascii=False) for i in kept] for row in rows]
        folder.write(table, "\n".join([",".join(columns[i] for i in kept), *map(",".join, cells)]) + "\n")
    file.write_text(json.dumps(package, ensure_ascii=False), "utf-8")


def write_old_program(folder: Path) -> Path:
    (folder / "derive").mkdir(parents=True)
    (folder / "derive" / "ORDER").write_text("old_cards\n", "utf-8")
    (folder / "derive" / "old_cards.sql").write_text(OLD_SQL, "utf-8")
    return folder


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A version whose program knew one derived table and fewer columns and tables; and the one of today."""
    base = tmp_path_factory.mktemp("older")
    folder = DataFolder(base / "data")
    folder.change("figures", find_line(folder, QUANG_NINH_2021), {"value": "111"})
    undeclare(folder, "figures", "note_en")
    rules = folder.text("verdict_rules").splitlines(keepends=True)
    folder.write("verdict_rules", "".join(row for row in rules if not row.startswith(LATER_RULE)))
    for table in ("spread_rules", "not_placed"):
        undeclare(folder, table)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(versions.FOLDER_VARIABLE, str(base / "var"))
        build.build(folder.path, write_old_program(base / "queries"))
        build.build()
    versions.close_all()
    return base / "var"


@pytest.fixture
def old(built: Path, own_var: Path) -> Iterator[str]:
    """The older of two versions in a folder of the test's own, as its program left it."""
    shutil.copytree(built, own_var)
    for file in own_var.glob("*.derived-*"):
        file.unlink()
    yield versions.list_versions()[1]


def beside(version: str) -> list[Path]:
    return older.list_beside(versions.path(version))


def ask(version: str, sql: str) -> list[tuple[object, ...]]:
    return versions.connect(version).cursor().execute(sql).fetchall()


def test_a_version_of_an_older_program_answers_every_query_of_today(old: str) -> None:
    for query in queries.catalog():
        values = dict.fromkeys(query.params)
        if "seen_on" in values:
            values["seen_on"] = SEEN_ON
        queries.run_query(query, old, **values)
    found = ask(old, "select value from claims where claim_id = 'f053'")
    assert found == [(111,)] != ask(versions.current(), "select value from claims where claim_id = 'f053'")


@pytest.mark.parametrize("page", ["overview", "province", "compare", "targets", "quality", "figures"])
def test_a_link_to_an_older_version_opens_every_kind_of_page(page: str, old: str) -> None:
    reader = Reader().open(f"/{page}?province=quang-ninh&v={old}&seen_on={SEEN_ON}")
    assert reader.mistakes == []
    assert not any(old in said for said in reader.alerts)
    assert reader.title


def test_the_original_is_only_read_and_derived_once(old: str) -> None:
    content = versions.path(old).read_bytes()
    versions.connect(old)
    (made,) = beside(old)
    written = made.stat().st_ino
    versions.close_all()
    versions.connect(old)
    assert (versions.path(old).read_bytes() == content, made.stat().st_ino) == (True, written)


def test_a_version_of_the_running_program_has_no_file_beside_it(old: str) -> None:
    versions.open_current()
    assert beside(versions.current()) == [] and old != versions.current()


def test_a_column_that_did_not_exist_yet_is_missing(old: str) -> None:
    assert ask(old, "select count(*), count(note_en) from figures")[0][1] == 0


def test_a_table_of_the_program_is_that_of_today_and_one_of_documents_is_empty(old: str) -> None:
    today = ask(versions.current(), "select count(*) from spread_rules")
    assert ask(old, "select count(*) from spread_rules") == today != [(0,)]
    assert ask(old, "select count(*) from not_placed") == [(0,)]


def test_a_threshold_that_a_version_lacks_is_that_of_today_and_one_that_it_has_its_own(old: str) -> None:
    threshold = f"select value from verdict_rules where rule_id = '{LATER_RULE}'"
    assert ask(old, threshold) == ask(versions.current(), threshold) != []
    again = "select count(*), count(distinct rule_id) from verdict_rules"
    assert ask(old, again) == ask(versions.current(), again)


def test_what_was_derived_is_removed_with_its_version(old: str) -> None:
    versions.connect(old)
    versions.close_all()
    build.remove_old_versions(versions.current(), kept=1)
    assert (versions.path(old).exists(), beside(old)) == (False, [])


def test_a_damaged_file_beside_is_made_again(old: str) -> None:
    versions.connect(old)
    versions.close_all()
    (made,) = beside(old)
    made.write_bytes(made.read_bytes()[:-4096])
    assert ask(old, "select count(*) from verdicts") != [(0,)]


def test_a_disk_that_refuses_is_one_message_and_leaves_nothing_behind(
    old: str, monkeypatch: pytest.MonkeyPatch, own_var: Path
) -> None:
    before = sorted(own_var.iterdir())

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", refuse)
    with refused(ClubsError, "No space left on device"):
        versions.connect(old)
    assert sorted(own_var.iterdir()) == before


def test_readers_of_other_versions_do_not_wait_while_one_is_derived(
    old: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, ended, derive = threading.Event(), threading.Event(), older.derive_anew

    def wait(original: Path, version: str) -> Path:
        begun.set()
        assert ended.wait(20)
        return derive(original, version)

    monkeypatch.setattr(older, "derive_anew", wait)
    slow = threading.Thread(target=versions.connect, args=(old,))
    slow.start()
    assert begun.wait(20)
    assert ask(versions.current(), "select count(*) from verdicts") != [(0,)]
    ended.set()
    slow.join()


@pytest.fixture
def lost(old: str, tmp_path: Path) -> str:
    """A version whose values today's program cannot read: they were texts once."""
    folder = DataFolder(tmp_path / "data")
    file = folder.path / FILE_NAME
    package = json.loads(file.read_text("utf-8"))
    figures = next(resource for resource in package["resources"] if resource["name"] == "figures")
    value = next(field for field in figures["schema"]["fields"] if field["name"] == "value")
    value["type"] = "string"
    value["constraints"] = {}
    file.write_text(json.dumps(package), "utf-8")
    folder.change("figures", 2, {"value": "many"})
    in_use = versions.current()
    made = build.build(folder.path, write_old_program(tmp_path / "queries")).version
    (versions.folder() / "current").write_text(in_use)
    return made


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_version_that_can_no_longer_be_shown_says_so_and_the_newest_is_shown(lost: str, lang: str) -> None:
    reader = Reader().open(f"/province?province=quang-ninh&v={lost}&lang={lang}")
    assert reader.mistakes == []
    assert reader.alerts == [Words(lang)("error-link-v-too-old", value=lost)]
    assert "165" in reader.text


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "address", ["/api/deck?page=overview", "/api/deck?view=overview", "/present?view=overview"]
)
def test_no_file_is_made_of_a_version_that_can_no_longer_be_shown(lost: str, address: str, lang: str) -> None:
    path, _, query = address.partition("?")
    status, _, body = ask_server(path, f"{query}&v={lost}&lang={lang}")
    assert status == 404 and Words(lang)("error-file-version-too-old", asked=lost) in body.decode()


def test_a_version_that_can_no_longer_be_read_is_one_message(lost: str) -> None:
    with refused(ClubsError, rf"{lost} do một chương trình cũ hơn dựng"):
        versions.connect(lost)
    assert beside(lost) == []


def test_a_version_that_is_gone_says_so_and_the_newest_is_shown(old: str) -> None:
    reader = Reader().open("/province?province=quang-ninh&v=0123456789ab")
    assert reader.alerts == [Words("vi")("error-link-v", value="0123456789ab")]


def test_a_newest_version_that_can_no_longer_be_read_gives_way_and_says_so(lost: str) -> None:
    (versions.folder() / "current").write_text(lost)
    assert versions.current() != lost
    problem = versions.current_problem()
    assert problem is not None
    said = say_error(Words("vi"), problem)
    assert f"clubs-{lost}.duckdb do một chương trình cũ hơn dựng" in said and "python -m clubs build" in said
