"""The same inputs make the same version everywhere; a build that fails or is killed changes nothing used."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from clubs.errors import ClubsError, InvalidData
from clubs.store import build, fingerprint, versions
from clubs.store.declaration import QUERIES, ROOT, tables
from tests.data_folder import DataFolder
from tests.refusals import refused

RESOURCE_LIMIT_BYTES = 1_000_000


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of versions after a build of an unbroken data folder."""
    base = tmp_path_factory.mktemp("built")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(versions.FOLDER_VARIABLE, str(base / "var"))
        build.build(DataFolder(base / "data").path)
    return base / "var"


@pytest.fixture
def good(built: Path, own_var: Path) -> str:
    """The version in use of a folder of versions that the test may break."""
    shutil.copytree(built, own_var)
    return versions.current()


def read_all(path: Path) -> dict[str, object]:
    """Every table but the one that says when, row by row in the order of the file."""
    with duckdb.connect(str(path), read_only=True) as connection:
        names = [row[0] for row in connection.execute("show tables").fetchall() if row[0] != "build_info"]
        return {name: connection.execute(f'select * from "{name}"').fetchall() for name in names}


def build_in_other_process(
    folder: DataFolder, var: Path, before: str = ""
) -> subprocess.CompletedProcess[str]:
    """A build of its own, after the statements of `before`, so that it can be killed or starved."""
    imports = "from pathlib import Path; from clubs.store import build, storage, validation"
    call = f"{imports}\n{before}\nbuild.build(Path({str(folder.path)!r}))"
    return subprocess.run(
        [sys.executable, "-c", call],
        cwd=ROOT,
        env={**os.environ, versions.FOLDER_VARIABLE: str(var), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_same_inputs_make_the_same_version_and_the_same_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built = []
    for name in ("one", "two"):
        monkeypatch.setenv(versions.FOLDER_VARIABLE, str(tmp_path / name))
        built.append(build.build())
    assert built[0].version == built[1].version
    assert built[0].path != built[1].path
    assert read_all(built[0].path) == read_all(built[1].path)


def test_line_ends_and_the_mark_of_a_spreadsheet_do_not_change_the_version(folder: DataFolder) -> None:
    before = fingerprint.find_version(folder.path)
    folder.write("regions", "\ufeff" + folder.text("regions").replace("\n", "\r\n"))
    assert fingerprint.find_version(folder.path) == before


@pytest.mark.parametrize("table", list(tables()))
def test_a_change_of_any_table_makes_another_version(folder: DataFolder, table: str) -> None:
    before = fingerprint.find_version(folder.path)
    folder.write(table, folder.text(table) + "x")
    assert fingerprint.find_version(folder.path) != before


def test_a_change_of_a_query_makes_another_version(tmp_path: Path) -> None:
    before = fingerprint.find_version(queries=QUERIES)
    (tmp_path / "derive").mkdir()
    (tmp_path / "derive" / "ORDER").write_text("", encoding="utf-8")
    assert fingerprint.find_version(queries=tmp_path) != before


def test_every_row_of_the_files_is_in_the_database(shared_var: Path) -> None:
    connection = versions.open_current().cursor()
    for name, table in tables().items():
        rows = DataFolder.rows_of_shipped(table.path)
        assert connection.execute(f'select count(*) from "{name}"').fetchone() == (len(rows),)


def test_build_info_names_the_version_the_last_day_and_the_rows(own_var: Path) -> None:
    version = build.build().version
    facts = versions.open_current().cursor().execute("select version, data_to, row_counts from build_info")
    row = facts.fetchone()
    assert row is not None
    assert (row[0], str(row[1])[:2], row[2]["regions"]) == (version, "20", 6)


def test_a_second_build_of_the_same_inputs_reuses_the_file(own_var: Path) -> None:
    first = build.build()
    written = first.path.stat().st_ino
    second = build.build()
    assert (first.is_new, second.is_new, second.path.stat().st_ino) == (True, False, written)


def test_a_damaged_file_is_built_again(own_var: Path) -> None:
    first = build.build()
    versions.close_all()
    first.path.write_bytes(first.path.read_bytes()[:-4096])
    assert build.build().is_new
    assert versions.current() == first.version


def test_rows_that_break_the_declaration_leave_the_last_version_in_use(good: str, folder: DataFolder) -> None:
    folder.add("figures", figure_id="f9999", value="x")
    with pytest.raises(InvalidData):
        build.build(folder.path)
    assert (versions.current(), versions.list_versions()) == (good, [good])


def test_a_derive_query_that_fails_is_named_and_leaves_the_last_version_in_use(
    own_var: Path, good: str, tmp_path: Path
) -> None:
    derive = tmp_path / "queries" / "derive"
    derive.mkdir(parents=True)
    (derive / "ORDER").write_text("broken\n", encoding="utf-8")
    (derive / "broken.sql").write_text("select no_such_column from figures", encoding="utf-8")
    with refused(ClubsError, r"queries/derive/broken\.sql .*no_such_column"):
        build.build(queries=tmp_path / "queries")
    assert versions.current() == good
    assert sorted(file.name for file in own_var.iterdir()) == [f"clubs-{good}.duckdb", "current"]


def test_an_order_that_names_a_missing_file_is_one_clear_message(own_var: Path, tmp_path: Path) -> None:
    (tmp_path / "derive").mkdir()
    (tmp_path / "derive" / "ORDER").write_text("absent\n", encoding="utf-8")
    with refused(ClubsError, r"queries/derive/absent\.sql"):
        build.build(queries=tmp_path)


def killed_at(place: str, call: int) -> str:
    """Statements after which the process kills itself at the nth call of a function that the build uses."""
    return f"""
import os, signal
calls = [0]
original = {place}
def killing(*arguments, **named):
    calls[0] += 1
    if calls[0] == {call}:
        os.kill(os.getpid(), signal.SIGKILL)
    return original(*arguments, **named)
{place} = killing
"""


MOMENTS = {
    "before the rows are checked": ("build.load_checked", 1),
    "before the first table": ("validation.fill_table", 1),
    "between two tables": ("validation.fill_table", 9),
    "before the derived tables": ("build.derive_tables", 1),
    "before the facts of the build": ("build._write_build_info", 1),
    "before the file is on the disk": ("storage.sync", 1),
    "before the file has its name": ("os.replace", 1),
    "after the file has its name": ("storage.sync", 2),
    "before the pointer is written": ("build._write_text", 1),
    "before the pointer moves": ("os.replace", 2),
}


@pytest.mark.parametrize(("place", "call"), MOMENTS.values(), ids=MOMENTS)
def test_a_build_killed_at_any_moment_leaves_the_last_good_version_in_use(
    own_var: Path, good: str, folder: DataFolder, place: str, call: int
) -> None:
    folder.change("figures", 2, {"note_en": "another note"})
    killed = build_in_other_process(folder, own_var, killed_at(place, call))
    assert killed.returncode == -signal.SIGKILL
    assert (versions.current(), versions.current_problem()) == (good, None)
    assert versions.open_current().cursor().execute("select count(*) from verdicts").fetchone() != (0,)
    assert build.build(folder.path).version == versions.current() != good


def test_a_full_disk_is_one_clear_message_and_leaves_the_last_version_in_use(
    own_var: Path, good: str, folder: DataFolder
) -> None:
    folder.change("figures", 2, {"note_en": "another note"})
    limit = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({RESOURCE_LIMIT_BYTES},) * 2)"
    starved = build_in_other_process(folder, own_var, limit)
    assert starved.returncode == 1
    last_line = starved.stderr.splitlines()[-1]
    assert last_line.startswith("clubs.errors.ClubsError: error-cannot-write: folder=")
    assert versions.current() == good
    assert sorted(file.name for file in own_var.iterdir()) == [f"clubs-{good}.duckdb", "current"]


def test_a_disk_that_cannot_be_written_is_one_clear_message(
    own_var: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv(versions.FOLDER_VARIABLE, str(tmp_path / "file" / "var"))
    with refused(ClubsError, r"Không ghi được dữ liệu vào .*file/var .*CLUBS_VAR"):
        build.build()


def test_a_version_in_use_needs_no_disk_that_can_be_written(
    own_var: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = build.build()

    def refuse(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    for name in ("replace", "utime", "unlink"):
        monkeypatch.setattr(os, name, refuse)
    assert build.build() == build.Built(first.version, first.path, is_new=False)


def test_the_last_versions_are_kept_and_the_one_in_use_always(own_var: Path) -> None:
    in_use = build.build()
    for number in range(5):
        (own_var / f"clubs-{number:012x}.duckdb").touch()
    os.utime(in_use.path, (0, 0))
    build.remove_old_versions(in_use.version, kept=3)
    assert len(versions.list_versions()) == 4
    assert in_use.version in versions.list_versions()


def test_what_a_killed_build_left_is_removed_when_it_is_old(own_var: Path) -> None:
    in_use = build.build()
    old, young = own_var / "clubs-a.duckdb.tmp-1", own_var / "clubs-b.duckdb.tmp-2"
    for file in (old, young):
        file.touch()
    os.utime(old, (0, 0))
    build.remove_old_versions(in_use.version)
    assert (old.exists(), young.exists()) == (False, True)
