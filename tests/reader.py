"""A reader without a browser: opens a link of the app, opens its closed parts, reads what is written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pandas as pd
from streamlit import config
from streamlit.testing.v1 import AppTest

from clubs.choices.links import View
from clubs.store.declaration import ROOT

SHELL = ROOT / "clubs" / "shell.py"
PAGES = sorted((ROOT / "pages").glob("*.py"))
SEEN_ON = "2026-11-21"  # the same answer on every day on which the tests run
WITHIN_S = 60
_LINKED = re.compile(r"^\[(.*)\]\(\S+\)$")
_LINK = re.compile(r"</?a\b[^>]*>")
_ESCAPED = re.compile(r"\\([^a-zA-Z0-9\s])")

config.set_option("client.showErrorDetails", "full")  # a test that meets a mistake says which


def unescape(text: object) -> str:
    """What a browser shows of escaped text (clubs/words/plain.py)."""
    return _ESCAPED.sub(r"\1", str(text)).replace("\u2060", "")


def read_cell(text: object) -> str:
    """What a browser shows in a cell: a figure that leads to its story is read as the figure."""
    return unescape(_LINKED.sub(r"\1", str(text)))


@dataclass
class Reader:
    """One visitor with one session; `open` follows a link as a click inside the app would."""

    app: AppTest = field(default_factory=lambda: AppTest.from_file(SHELL, default_timeout=WITHIN_S))

    def open(self, link: str, opened: Sequence[str] = ()) -> Reader:
        """opened: keys of the parts to open on the page."""
        parts = urlsplit(link)
        page = parts.path.strip("/") or View.page
        self.app.switch_page(f"../pages/{page}.py")
        self.app.query_params = dict(parse_qsl(parts.query))
        for key in opened:
            self.app.session_state[key] = True
        self.app.run()
        return self

    @property
    def mistakes(self) -> list[str]:
        """What a reader would have met as an error without explanation: where in our code, and why."""
        return [f"{_find_line(shown.stack_trace)}: {shown.message}" for shown in self.app.exception]

    @property
    def title(self) -> str:
        """The one title of the page."""
        (title,) = [unescape(shown.value) for shown in self.app.title]
        return title

    @property
    def alerts(self) -> list[str]:
        """Messages beside the page's own text, not those of the sidebar."""
        kinds = (self.app.main.error, self.app.main.warning, self.app.main.info)
        return [unescape(shown.value) for kind in kinds for shown in kind]

    @property
    def links(self) -> list[str]:
        """Words of the links beside the page's own text."""
        return [unescape(shown.value) for shown in self.app.main.page_link]

    @property
    def tables(self) -> list[pd.DataFrame]:
        return [shown.value.rename(columns=unescape).map(read_cell) for shown in self.app.main.table]

    def find_table(self, *headings: str) -> pd.DataFrame:
        """The last table with these headings: the long ones stand at the end of a page."""
        *_, found = [table for table in self.tables if set(headings) <= set(table.columns)]
        return found

    @property
    def alts(self) -> list[str]:
        """What each chart says to those who cannot see it."""
        return [shown.proto.alt for shown in self.app.main.get("plotly_chart")]

    @property
    def headings(self) -> list[str]:
        return [unescape(shown.value) for shown in self.app.main.header]

    @property
    def text(self) -> str:
        """All sentences of the page, without its tables."""
        kinds = (self.app.main.title, self.app.main.header, self.app.main.markdown)
        told = [unescape(shown.value) for kind in kinds for shown in kind]
        return "\n".join([*told, *(" ".join(figure) for figure in self.figures)])

    @property
    def figures(self) -> list[tuple[str, str, str]]:
        """The figures at the top: label, value, note."""
        terms = "".join(str(getattr(shown, "value", "")) for shown in self.app.main.get("html"))
        told = _LINK.sub("", terms)
        return re.findall(r"<dt[^>]*>(.*?)</dt><dd[^>]*>(.*?)</dd><dd[^>]*>(.*?)</dd>", told)

    def choose(self, param: str, value: Any) -> Reader:
        """Use a filter of the sidebar."""
        for box in self.app.sidebar.selectbox:
            if box.key == f"choose-{param}":
                box.set_value(value)
        self.app.run()
        return self


def _find_line(trace: Sequence[str]) -> str:
    """The last two lines of our own code in a traceback."""
    ours = re.findall(r'File "([^"]+)", line (\d+)', "\n".join(trace))
    lines = [f"{Path(file).name}:{line}" for file, line in ours if is_ours(Path(file))]
    return " > ".join(lines[-2:])


def is_ours(file: Path) -> bool:
    return file.parent in (ROOT, ROOT / "clubs", ROOT / "clubs" / "charts", ROOT / "pages")
