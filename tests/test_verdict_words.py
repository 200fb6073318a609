"""The words and worked numbers of the documents are those of the data."""

import csv

from clubs.store.declaration import DATA, ROOT
from tests.verdict_reference import JUDGED


def rows_of(name: str) -> list[dict[str, str]]:
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_glossary_names_every_state_with_its_symbol_and_words() -> None:
    glossary = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    for state in rows_of("verdict_states"):
        line = f"| {state['symbol']} | {state['name_vi']} | {state['name_en']} | {state['state_id']} |"
        assert line in glossary


def test_states_that_judge_are_those_that_the_second_method_calls_judged() -> None:
    assert {
        state["state_id"] for state in rows_of("verdict_states") if state["is_judged"] == "true"
    } == JUDGED
