"""Imports point one way: a folder knows only those below it, and only two know Streamlit."""

import ast
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from clubs.choices.pages import PAGES
from clubs.store.declaration import ROOT

# From the bottom to the top; those on one line stand beside each other and do not know one another.
HOUSE: Sequence[Sequence[str]] = (
    ("errors", "day"),
    ("store",),
    ("queries", "ledger"),
    ("names",),
    ("words",),
    ("intake",),
    ("choices",),
    ("tables", "charts"),
    ("draw",),
    ("badges",),
    ("rooms",),
    ("paper",),
    ("slides",),
    ("handout",),
    ("ui", "web"),
    ("shell", "__main__"),
    ("pages",),
)
RANKS = {name: rank for rank, names in enumerate(HOUSE) for name in names}
# What a page is made of: screen, figures and questions, and what its own room prepares and says.
FOR_PAGES = ("ui", "charts", "queries", "rooms", "words", "choices", "tables")
KNOW_STREAMLIT = ("ui", "shell")
BELOW_CHARTS = ("words", "store", "day")  # a chart draws rows, and asks for none
Imports = Mapping[str, Sequence[str]]


def read_imports(folders: Sequence[str] = ("clubs", "pages")) -> dict[str, list[str]]:
    """Module -> the full names that it imports, `from clubs import ui` as clubs.ui."""
    files = (file for folder in folders for file in sorted((ROOT / folder).rglob("*.py")))
    return {".".join(file.relative_to(ROOT).with_suffix("").parts): list(_list_names(file)) for file in files}


def _list_names(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            is_package = (ROOT / node.module.replace(".", "/")).is_dir()
            yield from (
                (f"{node.module}.{alias.name}" for alias in node.names) if is_package else [node.module]
            )


def find_folder(module: str) -> str:
    """clubs.store.build is of store, pages.province of pages; what is not ours is of no folder."""
    first, *others = module.split(".")
    return "pages" if first == "pages" else others[0] if first == "clubs" and others else ""


def list_steps_up(imports: Imports) -> list[str]:
    """Every import of a folder that stands beside or above: one of them is part of any circle of folders."""
    found = []
    for module, names in imports.items():
        here = find_folder(module)
        for name in names:
            there = find_folder(name)
            if there and there != here and RANKS[there] >= RANKS[here]:
                found.append(f"{module} imports {name}: {there} does not stand below {here}")
    return found


IMPORTS = read_imports()


def test_every_folder_has_its_place_in_the_house() -> None:
    known = {find_folder(module) for module in IMPORTS} - {"", "__init__"}
    assert known == set(RANKS)


def test_imports_point_one_way() -> None:
    assert list_steps_up(IMPORTS) == []


def test_a_circle_of_folders_is_found_and_its_import_is_named() -> None:
    circle = {
        "clubs.store.build": ["clubs.queries"],
        "clubs.queries": ["clubs.words.text"],
        "clubs.words.text": [],
    }
    told = list_steps_up({**circle, "clubs.tables.cells": ["clubs.charts.bars"]})
    assert told == [
        "clubs.store.build imports clubs.queries: queries does not stand below store",
        "clubs.queries imports clubs.words.text: words does not stand below queries",
        "clubs.tables.cells imports clubs.charts.bars: charts does not stand below tables",
    ]


def test_a_page_is_made_of_what_its_room_says_and_ui_draws() -> None:
    pages = {module: names for module, names in IMPORTS.items() if find_folder(module) == "pages"}
    others = {name for names in pages.values() for name in names if find_folder(name) not in FOR_PAGES}
    assert {name.split(".")[0] for name in others} <= {"collections", "functools", "typing"}
    assert set(PAGES) == {module.split(".")[1] for module in pages}
    rooms = {module.split(".")[2] for module in IMPORTS if module.startswith("clubs.rooms.")} - {"__init__"}
    assert rooms == {module.split(".")[1] for module in pages}


def test_a_chart_draws_rows_and_asks_for_none() -> None:
    asked = {
        find_folder(name)
        for module, names in IMPORTS.items()
        for name in names
        if find_folder(module) == "charts"
    }
    assert asked - {"", "charts"} <= set(BELOW_CHARTS)


def test_only_the_shell_and_ui_know_streamlit() -> None:
    """Also seen from outside: nothing below brings it in."""
    know = [module for module, names in IMPORTS.items() if any(n.split(".")[0] == "streamlit" for n in names)]
    assert {find_folder(module) for module in know} == set(KNOW_STREAMLIT)
    names = [
        module.removesuffix(".__init__")
        for module in IMPORTS
        if find_folder(module) not in (*KNOW_STREAMLIT, "pages", "__main__", "")
    ]
    call = f"import sys, {', '.join(names)}; sys.exit('streamlit' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", call], cwd=ROOT, check=False).returncode == 0
