"""Import directions: pages -> clubs.ui, clubs.charts, clubs.queries -> the rest; two know Streamlit."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from clubs.store.declaration import ROOT

CLUBS = sorted((ROOT / "clubs").rglob("*.py"))
PAGES = sorted((ROOT / "pages").glob("*.py"))
UI = (ROOT / "clubs" / "ui").glob("*.py")
KNOW_STREAMLIT = {"clubs/shell.py", *(file.relative_to(ROOT).as_posix() for file in UI)}
# What a page is made of: screen, figures and questions, and what its own room prepares and says.
FOR_PAGES = {"clubs.ui", "clubs.charts", "clubs.queries", "clubs.rooms", "clubs.words.phrases"}
FOR_PAGES |= {
    "clubs.words.sentences",
    "clubs.choices.lists",
    "clubs.choices.ways_out",
    "clubs.tables.typed_cells",
}
DATA_SIDE = ("clubs/errors.py", "clubs/queries.py", *sorted(map(str, (ROOT / "clubs/store").glob("*.py"))))
ABOVE_THE_DATA = {"clubs.charts", "clubs.choices", "clubs.handout", "clubs.rooms", "clubs.tables"}
ABOVE_THE_DATA |= {"clubs.shell", "clubs.ui", "clubs.web", "pages", "dashboard", "plotly"}


def list_imports(file: Path) -> Iterator[str]:
    """Full names of the modules a file imports, `from clubs import ui` as clubs.ui."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            is_package = (ROOT / node.module.replace(".", "/")).is_dir()
            yield from (
                (f"{node.module}.{alias.name}" for alias in node.names) if is_package else [node.module]
            )


def starts_with(name: str, modules: set[str]) -> bool:
    return any(name == module or name.startswith(f"{module}.") for module in modules)


def file_id(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("file", CLUBS, ids=file_id)
def test_only_the_shell_and_ui_know_streamlit(file: Path) -> None:
    knows = any(starts_with(name, {"streamlit"}) for name in list_imports(file))
    made_of_others = {"clubs/ui/__init__.py", "clubs/ui/found.py"}
    assert knows == (file_id(file) in KNOW_STREAMLIT - made_of_others)


@pytest.mark.parametrize("file", PAGES, ids=file_id)
def test_a_page_uses_ui_charts_and_queries_and_nothing_below(file: Path) -> None:
    ours = [name for name in list_imports(file) if starts_with(name, {"clubs"})]
    assert ours
    assert [name for name in ours if not starts_with(name, FOR_PAGES)] == []
    assert not any(starts_with(name, {"streamlit", "duckdb"}) for name in list_imports(file))


@pytest.mark.parametrize("file", DATA_SIDE, ids=lambda file: Path(file).stem)
def test_the_data_side_knows_nothing_of_what_is_drawn(file: str) -> None:
    assert [module for module in list_imports(ROOT / file) if starts_with(module, ABOVE_THE_DATA)] == []


def test_each_room_has_the_name_of_its_page() -> None:
    rooms = {file.parent.name for file in (ROOT / "clubs" / "rooms").glob("*/__init__.py")}
    assert rooms == {page.stem for page in PAGES}


@pytest.mark.parametrize("file", sorted((ROOT / "clubs" / "charts").glob("*.py")), ids=file_id)
def test_charts_draw_data_frames_and_ask_no_query(file: Path) -> None:
    below = {"duckdb", "clubs.queries", "clubs.store.versions", "clubs.store.build"}
    assert [name for name in list_imports(file) if starts_with(name, below)] == []


@pytest.mark.parametrize("file", CLUBS, ids=file_id)
def test_only_the_shell_stands_above_ui(file: Path) -> None:
    if file_id(file) not in KNOW_STREAMLIT:
        assert [
            name for name in list_imports(file) if starts_with(name, {"clubs.ui", "clubs.shell", "pages"})
        ] == []


def test_nothing_below_ui_loads_streamlit() -> None:
    """Seen from outside: nor does what these modules bring in."""
    below = [file_id(file).removesuffix(".py") for file in CLUBS if file_id(file) not in KNOW_STREAMLIT]
    names = ", ".join(name.replace("/", ".") for name in below if not name.endswith("__"))
    call = f"import sys, {names}; sys.exit('streamlit' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", call], cwd=ROOT, check=False).returncode == 0
