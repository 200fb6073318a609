"""The language files say the same things in both languages, nothing unused and nothing missing."""

import csv
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from clubs.words.text import LANGUAGES, Words

ROOT = Path(__file__).resolve().parent.parent
EACH_LANGUAGE = pytest.mark.parametrize("lang", LANGUAGES)
CALLED = re.compile(r'\b(?:words|self|say|tell)\(\s*"([a-z][a-z0-9-]*[a-z0-9])"')


@cache
def _read_messages(lang: str) -> tuple[ast.Message, ...]:
    entries = [
        e for file in _list_files(lang) for e in FluentParser().parse(file.read_text(encoding="utf-8")).body
    ]
    broken = [entry.content for entry in entries if isinstance(entry, ast.Junk)]
    assert not broken, f"locales/{lang} cannot be read here: {broken}"
    return tuple(entry for entry in entries if isinstance(entry, ast.Message))


def _list_files(lang: str) -> list[Path]:
    return sorted((ROOT / "locales" / lang).glob("*.ftl"))


def _list_variables(node: object) -> Iterator[str]:
    """Variables that are written out; one that only chooses a plural may serve one language alone."""
    if isinstance(node, ast.VariableReference):
        yield node.id.name
    elif isinstance(node, ast.SelectExpression):
        for variant in node.variants:
            yield from _list_variables(variant.value)
    elif isinstance(node, ast.Pattern):
        for element in node.elements:
            yield from _list_variables(element)
    elif isinstance(node, ast.Placeable):
        yield from _list_variables(node.expression)
    elif isinstance(node, ast.FunctionReference):
        for argument in node.arguments.positional:
            yield from _list_variables(argument)


@cache
def _read_program() -> str:
    """Everything that may name a message: code, pages, query headers and the declaration of the data."""
    files = [
        *ROOT.glob("*.py"),
        *ROOT.glob("clubs/**/*.py"),
        *ROOT.glob("clubs/**/*.html"),
        *ROOT.glob("pages/*.py"),
        *ROOT.glob("queries/**/*.sql"),
    ]
    return "\n".join(file.read_text(encoding="utf-8") for file in [*files, *ROOT.glob("data/*.json")])


def test_both_languages_have_the_same_files_and_keys() -> None:
    assert len({tuple(file.name for file in _list_files(lang)) for lang in LANGUAGES}) == 1
    vi, en = ({message.id.name for message in _read_messages(lang)} for lang in LANGUAGES)
    assert vi ^ en == set()


def test_a_message_has_the_same_variables_in_both_languages() -> None:
    vi, en = ({m.id.name: set(_list_variables(m.value)) for m in _read_messages(lang)} for lang in LANGUAGES)
    assert {key: (vi[key], en[key]) for key in vi.keys() & en.keys() if vi[key] != en[key]} == {}


@EACH_LANGUAGE
def test_no_message_is_written_twice(lang: str) -> None:
    keys = Counter(message.id.name for message in _read_messages(lang))
    assert [key for key, count in keys.items() if count > 1] == []


@EACH_LANGUAGE
def test_every_message_is_composed_text(lang: str) -> None:
    decomposed = [
        file.name
        for file in _list_files(lang)
        if not unicodedata.is_normalized("NFC", file.read_text("utf-8"))
    ]
    assert decomposed == []


def test_no_message_is_unused() -> None:
    """A key may be put together, too: from a beginning that code names, or a named key and an ending."""
    program = _read_program()
    named = set(re.findall(r"[a-z0-9]+(?:-[a-z0-9]+)+", program)) | set(re.findall(r'"([a-z]+)"', program))
    begun = tuple(re.findall(r"""["']((?:[a-z0-9]+-)+)["'{]""", program))
    endings = tuple(re.findall(r"""["'}](-[a-z][a-z-]*)["']""", program))
    keys = {message.id.name for message in _read_messages("vi")}
    ended = {key for key in keys for ending in endings if key.removesuffix(ending) in named}
    assert sorted(key for key in keys - named - ended if not key.startswith(begun)) == []


def test_no_message_is_missing() -> None:
    known = {message.id.name for message in _read_messages("vi")}
    assert sorted(set(CALLED.findall(_read_program())) - known) == []


@EACH_LANGUAGE
def test_the_word_of_a_state_is_that_of_its_table(lang: str) -> None:
    with (ROOT / "data" / "verdict_states.csv").open(encoding="utf-8", newline="") as file:
        named = {row["state_id"]: row[f"name_{lang}"] for row in csv.DictReader(file)}
    assert {state: Words(lang)("state-" + state.replace("_", "-")) for state in named} == named
