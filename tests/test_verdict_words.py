"""The words and worked numbers of the documents are those of the data."""

import csv
import re
from pathlib import Path

from clubs import queries
from clubs.store import build
from clubs.store.declaration import DATA, ROOT
from tests.data_folder import DataFolder
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


def test_a_threshold_is_typed_in_no_sentence() -> None:
    for row in rows_of("verdict_states"):
        assert not re.search(r"\d", row["meaning_vi"] + row["meaning_en"]), row["state_id"]


def test_a_changed_rule_changes_every_sentence_that_names_it(own_var: Path, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data")
    changed = {"on_track_min_share_pct": "88.5", "deadline_window_months": "7", "stale_after_months": "31"}
    for line, row in enumerate(rows_of("verdict_rules"), start=2):
        if row["rule_id"] in changed:
            folder.change("verdict_rules", line, {"value": changed[row["rule_id"]]})
    before = queries.run("verdict_words", version=build.build().version).set_index("state_id")
    after = queries.run("verdict_words", version=build.build(folder.path).version).set_index("state_id")
    naming = {
        state["state_id"]
        for state in rows_of("verdict_states")
        if any(f"{{{rule_id}}}" in state["meaning_vi"] for rule_id in changed)
    }
    turned = set(after.index[after["meaning_vi"] != before["meaning_vi"]])
    assert turned == naming == set(after.index[after["meaning_en"] != before["meaning_en"]])
    assert "từ 88,5 % mức tăng" in str(after.loc["on_track", "meaning_vi"])
    assert "at least 88.5 % of the increase" in str(after.loc["on_track", "meaning_en"])
    assert not after["meaning_vi"].str.contains("{", regex=False).any()


def test_the_documents_tell_the_rules_of_the_table() -> None:
    """docs/verdicts.md in both languages; docs/glossary.md every meaning as a reader reads it."""
    rule = {row["rule_id"]: f"{float(row['value']):g}" for row in rows_of("verdict_rules")}
    glossary = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    for meaning in queries.run("verdict_words")["meaning_en"]:
        assert f"| {meaning} |" in glossary
    told = " ".join((ROOT / "docs" / "verdicts.md").read_text(encoding="utf-8").split())
    on_track, behind = rule["on_track_min_share_pct"], rule["behind_min_share_pct"]
    stale, window = rule["stale_after_months"], rule["deadline_window_months"]
    about, apart = rule["about_within_pct"], rule["differ_within_days"]
    for said in (
        f"từ {on_track} % đúng tiến độ, từ {behind} % chậm, dưới {behind} % chậm nhiều",
        f"from {on_track} % on track, from {behind} % behind, below that far behind",
        f"số liệu có cũ quá {stale} tháng không",
        f"last figure older than {stale} months",
        f"chỉ số liệu trong {window} tháng cuối quyết định đạt hay không đạt",
        f"only figures of the last {window} months decide achieved or missed",
        f'"khoảng" trong vòng {about} % quanh chỉ tiêu là cơ bản đạt',
        f'"about" within {about} % of the target is about reached',
        f"hai nguồn cách nhau không quá {apart} ngày cho hai kết luận khác nhau",
        f"two sources within {apart} days that give two verdicts",
    ):
        assert said in told
