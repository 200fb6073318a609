"""`python -m clubs`: what it prints, in which language, and the exit code: 0 well, 1 broken, 2 misused."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

from clubs import queries
from clubs.__main__ import COMMANDS, main
from clubs.store import checks, versions
from clubs.store.declaration import QUERIES, ROOT
from clubs.words.text import LANGUAGE_VARIABLE

YEARLY = ["query", "yearly_table", "--param", "indicator=clubs_total", "--param", "scope=all"]
Captured = pytest.CaptureFixture[str]


def test_version_prints_the_version_in_use(capsys: Captured) -> None:
    assert main(["version"]) == 0
    assert capsys.readouterr().out == versions.current() + "\n"


def test_queries_lists_every_query_with_its_question(capsys: Captured) -> None:
    assert main(["queries"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines[::2]] == sorted(file.stem for file in QUERIES.glob("*.sql"))
    assert all(line.endswith("?") for line in lines[1::2])


def test_the_same_answer_comes_as_table_csv_and_json(capsys: Captured) -> None:
    answers = {}
    for form in ("table", "csv", "json"):
        assert main([*YEARLY, "--format", form]) == 0
        answers[form] = capsys.readouterr().out
    from_csv = list(csv.DictReader(io.StringIO(answers["csv"])))
    from_json = json.loads(answers["json"])
    assert len(from_csv) == len(from_json) == len(answers["table"].splitlines()) - 1
    assert {"area_id": "quang-ninh", "as_of": "2022-11-04", "value": 165.0}.items() <= next(
        row for row in from_json if (row["area_id"], row["year"]) == ("quang-ninh", 2022)
    ).items()
    assert any(row["as_of"] == "2022-11-04" and row["area_id"] == "quang-ninh" for row in from_csv)


def test_an_answer_without_rows_still_shows_its_columns(capsys: Captured) -> None:
    assert main(["query", "yearly_table", "--param", "indicator=nothing", "--param", "scope=all"]) == 0
    assert capsys.readouterr().out.startswith("area_id year value")


ASKED_WRONGLY = {
    "command": (["biuld"], "There is no command “biuld”; nearest: build."),
    "query": (["query", "yearly_tabel"], "There is no query “yearly_tabel”; nearest: yearly_table."),
    "parameter": ([*YEARLY, "--param", "yaer=1"], "has no parameter “yaer”; nearest: "),
    "missing parameter": (["query", "yearly_table"], "also needs: indicator (varchar), scope (varchar)."),
    "form": (["query", "yearly_table", "--param", "scope"], "Write a parameter as name=value, not “scope”."),
    "type": (
        ["query", "headline_of_places", "--param", "units=all"],
        "The parameter units of headline_of_places is integer; “all” is not. Write digits only: 2025.",
    ),
    "data version": ([*YEARLY, "--version", "000000000000"], "There is no data version “000000000000”."),
    "option": (["build", "--fast"], "unrecognized arguments: --fast. Help: python -m clubs --help"),
    "format": ([*YEARLY, "--format", "xml"], "invalid choice: 'xml'"),
    "port": (["serve", "--port", "http"], "“http” is not a port. Write a number from 1 to 65535"),
}


@pytest.mark.parametrize(("asked", "said"), ASKED_WRONGLY.values(), ids=ASKED_WRONGLY)
def test_what_is_asked_wrongly_is_one_message_and_exit_code_2(
    capsys: Captured, asked: list[str], said: str
) -> None:
    assert main(["--lang", "en", *asked]) == 2
    captured = capsys.readouterr()
    assert (captured.out, said in captured.err, captured.err.count("\n")) == ("", True, 1)


def test_a_language_that_does_not_exist_is_one_message_and_exit_code_2(capsys: Captured) -> None:
    assert main(["version", "--lang", "fr"]) == 2
    assert capsys.readouterr().err == "Không có ngôn ngữ “fr”. Hiện có: vi, en. Gần nhất: vi.\n"


def test_messages_come_in_vietnamese_unless_asked_otherwise(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    main(["biuld"])
    monkeypatch.setenv(LANGUAGE_VARIABLE, "en")
    main(["biuld"])
    vietnamese, english = capsys.readouterr().err.splitlines()
    assert vietnamese.startswith("Không có lệnh “biuld”") and english.startswith(
        "There is no command “biuld”"
    )


def test_without_a_command_the_help_names_all(capsys: Captured) -> None:
    with pytest.raises(SystemExit) as caught:
        main([])
    assert caught.value.code == 0
    assert set(COMMANDS) <= set(capsys.readouterr().out.replace("|", " ").split())


def test_check_prints_the_findings_rule_by_rule(capsys: Captured) -> None:
    code = main(["check", "--lang", "en"])
    lines = capsys.readouterr().out.splitlines()
    found = queries.run_checks()
    assert code == (1 if (found["severity"] == "error").any() else 0)
    assert sum(line.startswith("[") for line in lines) == found["check"].nunique()
    assert sum(line.startswith("  area_id=") for line in lines) == found["area_id"].notna().sum()
    counts = [int((found["severity"] == severity).sum()) for severity in checks.SEVERITIES]
    assert lines[-1] == "Errors: {}. Contradictions: {}. Notices: {}.".format(*counts)


def test_check_exits_1_when_one_finding_is_an_error(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = next(check.name for check in checks.catalog() if check.severity == "error")
    finding = dict.fromkeys(checks.COLUMNS) | {"check": name, "severity": "error"}
    monkeypatch.setattr(queries, "run_checks", lambda version: pd.DataFrame([finding]))
    assert main(["check"]) == 1
    assert "[" in capsys.readouterr().out


def test_build_says_whether_it_built(capsys: Captured, own_var: Path) -> None:
    assert (main(["build", "--lang", "en"]), main(["build", "--lang", "en"])) == (0, 0)
    version = versions.current()
    assert capsys.readouterr().out.splitlines() == [
        f"Data version {version} is built and in use.",
        f"Data version {version} was built already and is in use.",
    ]


def test_without_data_the_remedy_is_said_and_the_exit_code_is_1(capsys: Captured, own_var: Path) -> None:
    assert main(["query", "build_facts", "--lang", "en"]) == 1
    wanted = f"There is no built data in {own_var}. Run: python -m clubs build\n"
    assert capsys.readouterr().err == wanted


def test_the_command_speaks_vietnamese_where_the_terminal_has_no_language() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "clubs", "query", "x"],
        cwd=ROOT,
        env={**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
        capture_output=True,
        check=False,
    )
    assert told.returncode == 2
    assert told.stderr.decode("utf-8").startswith("Không có truy vấn “x”; gần nhất: ")
    assert b"Traceback" not in told.stderr
