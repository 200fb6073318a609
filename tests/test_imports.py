"""Import directions: pages -> clubs.ui, clubs.charts, clubs.queries -> the rest; two know Streamlit."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from clubs.declaration import ROOT

CLUBS = sorted((ROOT / "clubs").rglob("*.py"))
PAGES = sorted((ROOT / "pages").glob("*.py"))
UI = (ROOT / "clubs" / "ui").glob("*.py")
KNOW_STREAMLIT = {"clubs/shell.py", *(file.relative_to(ROOT).as_posix() for file in UI)}
# What a page is made of: screen, figures and questions, and what prepares, words and tells them.
FOR_PAGES = {
    *("clubs.ui", "clubs.charts", "clubs.queries"),
    "clubs.projector",
    *("clubs.country", "clubs.country_tables", "clubs.growth", "clubs.place_tables", "clubs.sentences"),
    *("clubs.quality", "clubs.quality_tables", "clubs.quality_words"),
    *("clubs.around", "clubs.place_figures"),
    *("clubs.on_units_of_date", "clubs.units_words", "clubs.country_units"),
    *("clubs.district", "clubs.district_charts", "clubs.district_headline"),
    *("clubs.district_tables", "clubs.district_words"),
    *("clubs.lineage", "clubs.target_tables", "clubs.target_words", "clubs.plans", "clubs.plan_tables"),
    "clubs.phrases",
    *("clubs.comparison", "clubs.comparison_headline", "clubs.comparison_notes"),
    *("clubs.comparison_tables", "clubs.comparison_units", "clubs.comparison_words"),
    *("clubs.changes", "clubs.changes_tables", "clubs.changes_words"),
    *("clubs.claim_story", "clubs.figures_page", "clubs.sources_page", "clubs.document_page"),
    *("clubs.lists", "clubs.typed_cells", "clubs.ways_out"),
}
DATA_SIDE = (
    "build",
    "checks",
    "derive",
    "errors",
    "printing",
    "queries",
    "reading",
    "validation",
    "versions",
)
ABOVE_THE_DATA = {
    "clubs.charts",
    "clubs.ui",
    "clubs.shell",
    "clubs.lists",
    "clubs.scope",
    "clubs.server",
    "pages",
    "dashboard",
}


def list_imports(file: Path) -> Iterator[str]:
    """Full names of the modules a file imports, `from clubs import ui` as clubs.ui."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            is_package = node.module in {"clubs", "pages"}
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
    assert knows == (file_id(file) in KNOW_STREAMLIT - {"clubs/ui/__init__.py"})


@pytest.mark.parametrize("file", PAGES, ids=file_id)
def test_a_page_uses_ui_charts_and_queries_and_nothing_below(file: Path) -> None:
    ours = [name for name in list_imports(file) if starts_with(name, {"clubs"})]
    assert ours
    assert [name for name in ours if not starts_with(name, FOR_PAGES)] == []
    assert not any(starts_with(name, {"streamlit", "duckdb"}) for name in list_imports(file))


@pytest.mark.parametrize("name", DATA_SIDE)
def test_the_data_side_knows_nothing_of_what_is_drawn(name: str) -> None:
    imported = list_imports(ROOT / "clubs" / f"{name}.py")
    assert [module for module in imported if starts_with(module, ABOVE_THE_DATA | {"plotly"})] == []


@pytest.mark.parametrize("file", sorted((ROOT / "clubs" / "charts").glob("*.py")), ids=file_id)
def test_charts_draw_data_frames_and_ask_no_query(file: Path) -> None:
    below = {"duckdb", "clubs.queries", "clubs.versions", "clubs.build"}
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
