"""Which version is in use, which can be asked for, and what happens when a file is damaged or missing."""

import shutil
from pathlib import Path

import pytest

from clubs.errors import ClubsError
from clubs.store import build, versions
from clubs.store.declaration import ROOT
from clubs.words.errors import say_error
from clubs.words.text import Words
from tests.refusals import refused

DAMAGE = {
    "empty": lambda content: b"",
    "not a database": lambda content: b"hello" * 4096,
    "cut in half": lambda content: content[: len(content) // 2],
    "without its end": lambda content: content[:-4096],
    "without its beginning": lambda content: bytes(4096) + content[4096:],
    "one sign changed": lambda content: content[:-200_000] + b"?" + content[-199_999:],
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, str]:
    """A folder with an older version and the one in use; each test gets a copy."""
    folder = tmp_path_factory.mktemp("built")
    (folder / "queries").mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(versions.FOLDER_VARIABLE, str(folder / "var"))
        older = build.build(queries=folder / "queries").version
        newer = build.build().version
    return folder / "var", older, newer


@pytest.fixture
def two_versions(built: tuple[Path, str, str], own_var: Path) -> tuple[str, str]:
    shutil.copytree(built[0], own_var)
    return built[1:]


def damage(version: str, kind: str) -> None:
    file = versions.path(version)
    file.write_bytes(DAMAGE[kind](file.read_bytes()))


def test_the_pointer_names_the_version_in_use_and_the_last_built_comes_first(
    two_versions: tuple[str, str],
) -> None:
    older, newer = two_versions
    assert (versions.current(), versions.list_versions()) == (newer, [newer, older])


def test_a_link_can_ask_for_a_version_that_is_kept(two_versions: tuple[str, str]) -> None:
    found = versions.connect(two_versions[0]).cursor().execute("select version from build_info")
    assert found.fetchone() == (two_versions[0],)


@pytest.mark.parametrize("asked", ["000000000000", "../../etc/passwd", "", "1C8FA41DCD18", "x" * 200])
def test_an_unknown_version_is_refused_with_those_that_are_kept(
    two_versions: tuple[str, str], asked: str
) -> None:
    with pytest.raises(ClubsError) as caught:
        versions.connect(asked)
    assert say_error(Words("vi"), caught.value) == (
        f"Không có bản dữ liệu “{asked[:40]}”. Các bản còn giữ: {', '.join(reversed(two_versions))}. Bỏ phần"
        " bản dữ liệu để xem bản mới nhất."
    )


@pytest.mark.parametrize("kind", list(DAMAGE))
def test_a_damaged_file_gives_way_to_the_last_good_version_and_says_so(
    two_versions: tuple[str, str], kind: str
) -> None:
    older, newer = two_versions
    damage(newer, kind)
    assert versions.current() == older
    problem = versions.current_problem()
    assert problem is not None
    assert say_error(Words("vi"), problem) == (
        f"Tệp dữ liệu clubs-{newer}.duckdb bị hỏng hoặc không đầy đủ; đang dùng bản {older} thay thế. Hãy"
        " chạy: python -m clubs build"
    )


def test_a_missing_file_gives_way_to_the_last_good_version(two_versions: tuple[str, str]) -> None:
    versions.path(two_versions[1]).unlink()
    assert versions.current() == two_versions[0]


@pytest.mark.parametrize("kind", list(DAMAGE))
def test_when_the_only_file_is_damaged_one_message_says_what_to_do(
    two_versions: tuple[str, str], kind: str
) -> None:
    older, version = two_versions
    versions.path(older).unlink()
    damage(version, kind)
    with refused(ClubsError, rf"clubs-{version}\.duckdb bị hỏng .* python -m clubs build"):
        versions.open_current()


def test_before_the_first_build_one_message_says_what_to_do(own_var: Path) -> None:
    with pytest.raises(ClubsError) as caught:
        versions.open_current()
    assert (
        say_error(Words("vi"), caught.value)
        == f"Chưa có dữ liệu nào được dựng trong {own_var}. Hãy chạy: python -m clubs build"
    )


def test_a_version_is_opened_once_and_cannot_be_written(two_versions: tuple[str, str]) -> None:
    connection = versions.open_current()
    assert connection is versions.connect(two_versions[1])
    with pytest.raises(Exception, match="read-only"):
        connection.cursor().execute("delete from figures")


def test_a_cursor_is_lent_again_but_never_to_two_at_once(two_versions: tuple[str, str]) -> None:
    version = two_versions[1]
    with versions.borrow_cursor(version) as first, versions.borrow_cursor(version) as second:
        assert first is not second
    with versions.borrow_cursor(version) as again:
        assert again in (first, second)


def test_a_cursor_whose_query_failed_is_not_lent_again(two_versions: tuple[str, str]) -> None:
    with pytest.raises(RuntimeError), versions.borrow_cursor(two_versions[1]) as failed:
        raise RuntimeError
    with versions.borrow_cursor(two_versions[1]) as another:
        assert another is not failed


def test_without_clubs_var_the_versions_lie_beside_the_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(versions.FOLDER_VARIABLE)
    assert versions.folder() == ROOT / "var"
