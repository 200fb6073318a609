"""The ledger: acts are added and never changed, in one order, in SQLite and in PostgreSQL alike."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from clubs.errors import ClubsError, InvalidData, UsageError
from clubs.ledger import backup, book, effect, saving
from clubs.store.declaration import ROOT
from tests import postgresql
from tests.ledgers import figure, understood


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with postgresql.running() as address:
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def ledger(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """An empty ledger; the figures are checked against the shared version of the data."""
    if request.param == "sqlite":
        address = f"sqlite+pysqlite:///{tmp_path / 'ledger.sqlite'}"
    else:
        address = empty_database(request.getfixturevalue("server"), f"ledger_{abs(hash(tmp_path))}")
    monkeypatch.setenv(book.ADDRESS_VARIABLE, address)
    return address


def empty_database(server: str, name: str) -> str:
    engine = sa.create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"create database {name}")
    engine.dispose()
    return server.replace("/postgres?", f"/{name}?")


def test_acts_are_numbered_in_the_order_of_saving_and_carry_the_hash_before(ledger: str) -> None:
    made = [saving.save_load(understood(figure(value)), "An") for value in (170, 171)]
    assert [act.number for act in made] == [1, 2]
    assert (made[0].before, made[1].before) == (book.BEFORE_THE_FIRST, made[0].hash)
    assert book.read_acts() == made
    assert backup.verify() == book.read_head() == book.Head(2, made[1].hash)


def test_an_act_cannot_be_changed_or_taken_out(ledger: str) -> None:
    saving.save_load(understood(figure(170)), "An")
    for statement in ("update acts set author = 'Binh'", "delete from acts"):
        with pytest.raises(ClubsError, match="acts are only added"), book.writing() as connection:
            connection.execute(sa.text(statement))
    assert [act.author for act in book.read_acts()] == ["An"]


@pytest.mark.parametrize(
    "change",
    ["update acts set author = 'Binh' where number = 2", "delete from acts where number = 2"],
    ids=["changed", "taken out"],
)
def test_verify_names_the_first_act_that_somebody_forced_a_change_on(ledger: str, change: str) -> None:
    for value in (170, 171, 172):
        saving.save_load(understood(figure(value)), "An")
    off = {
        "sqlite": ["drop trigger acts_no_update", "drop trigger acts_no_delete"],
        "postgresql": ["drop trigger acts_no_change on acts"],
    }
    with book.writing() as connection:
        for statement in [*off[connection.dialect.name], change]:
            connection.execute(sa.text(statement))
    with pytest.raises(ClubsError) as told:
        backup.verify()
    assert (told.value.key, told.value.arguments) == ("error-ledger-broken", {"number": "2"})


def test_undo_is_an_act_and_can_be_undone(ledger: str) -> None:
    saving.save_load(understood(figure(170)), "An")
    in_effect = effect.read_additions()
    saving.undo(1, "Binh")
    assert effect.read_additions() == effect.read_additions(until=0)
    saving.undo(2, "An")
    assert effect.read_additions() == in_effect
    assert [act.kind for act in book.read_acts()] == ["load", "undo", "undo"]


def test_an_act_is_undone_once_and_a_note_never(ledger: str) -> None:
    saving.save_load(understood(figure(170)), "An")
    book.append("note", "An", {"text": "gọi lại cho tỉnh"})
    saving.undo(1, "Binh")
    for number, key in ((1, "error-act-undone"), (2, "error-act-note"), (7, "error-act-unknown")):
        with pytest.raises(UsageError) as told:
            saving.undo(number, "Binh")
        assert told.value.key == key
    assert len(book.read_acts()) == 3


def test_a_withdrawn_figure_is_one_that_is_in_use(ledger: str) -> None:
    assert saving.withdraw("f001", "nhầm huyện", "An").content["figure_id"] == "f001"
    with pytest.raises(UsageError, match="error-figure-unknown"):
        saving.withdraw("f0001x", "", "An")


WRONG = {
    "no such area": ({"area_id": "quang-nin"}, "error-foreign-key"),
    "no such indicator": ({"indicator_id": "club_total"}, "error-foreign-key"),
    "a value that is no number": ({"value": "170"}, "error-type-number"),
    "a negative value": ({"value": -1}, "error-constraint-minimum"),
    "an endless value": ({"value": float("inf")}, "error-type-number"),
    "no value": ({"value": None}, "error-constraint-required"),
    "a bound that nobody knows": ({"bound": "exact"}, "error-constraint-enum"),
    "a day that is none": ({"as_of_to": "2026-02-30"}, "error-type-date"),
    "a cell that is impossible": ({"class": "impossible"}, "error-load-class"),
}


@pytest.mark.parametrize(("cells", "key"), WRONG.values(), ids=WRONG)
def test_what_the_tables_could_not_hold_is_not_saved_and_its_cell_is_named(
    cells: dict[str, object], key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(book.ADDRESS_VARIABLE, f"sqlite+pysqlite:///{tmp_path / 'ledger.sqlite'}")
    with pytest.raises(InvalidData) as told:
        saving.save_load(understood(figure(170), {**figure(171), "cell": "D8", **cells}))
    assert [problem.key for problem in told.value.problems] == [key]
    assert told.value.problems[0].file.startswith("bao-cao-quy-3.xlsx · Quý III · D8")
    assert book.read_acts() == []


def test_a_club_in_a_commune_that_nobody_knows_is_not_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(book.ADDRESS_VARIABLE, f"sqlite+pysqlite:///{tmp_path / 'ledger.sqlite'}")
    club = {
        "row": 5,
        "club_id": None,
        "name": "CLB thôn Cả",
        "area_id": "tuyen-quang-2025.tan-tro",
        "class": "new",
    }
    with pytest.raises(InvalidData) as told:
        saving.save_load(understood(clubs=[club]))
    [problem] = told.value.problems
    assert (problem.file, problem.key) == ("bao-cao-quy-3.xlsx · 5", "error-foreign-key")
    assert problem.arguments["nearest"] == "tuyen-quang-2025.tan-trao"


def test_what_is_the_same_is_not_saved_and_nothing_new_is_no_act(ledger: str) -> None:
    same = {**figure(170), "class": "same"}
    with pytest.raises(UsageError, match="error-load-nothing"):
        saving.save_load(understood(same))
    act = saving.save_load(understood(same, figure(171, cell="D9")))
    assert [row["cell"] for row in act.content["figures"]] == ["D9"]


SAVE = """
import sys
from clubs.ledger import saving
from tests.ledgers import figure, understood
for value in range(10):
    print(saving.save_load(understood(figure(value, cell=f"D{value}")), sys.argv[1]).number, flush=True)
"""


def test_two_who_save_at_once_both_succeed_in_one_order(ledger: str) -> None:
    both = [
        subprocess.Popen([sys.executable, "-c", SAVE, who], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        for who in ("An", "Binh")
    ]
    told = [[int(line) for line in one.communicate()[0].split()] for one in both]
    assert [one.returncode for one in both] == [0, 0]
    assert sorted(told[0] + told[1]) == list(range(1, 21))
    acts = book.read_acts()
    for who, numbers in zip(("An", "Binh"), told, strict=True):
        saved = [(act.number, act.content["figures"][0]["cell"]) for act in acts if act.author == who]
        assert saved == [(number, f"D{position}") for position, number in enumerate(numbers)]
    assert backup.verify().number == 20


def test_threads_of_one_server_save_in_one_order(ledger: str) -> None:
    threads = [
        threading.Thread(target=saving.save_load, args=(understood(figure(value)), "An"))
        for value in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert backup.verify().number == 8


def test_a_ledger_of_a_newer_program_is_left_alone(ledger: str) -> None:
    saving.save_load(understood(figure(170)), "An")
    with book.writing() as connection:
        connection.execute(sa.text("insert into ledger_schema values (99)"))
    book._ready.clear()
    with pytest.raises(ClubsError) as told:
        book.read_acts()
    assert (told.value.key, told.value.arguments["found"]) == ("error-ledger-newer", "99")


def test_the_tables_of_an_older_program_are_taken_forward(
    ledger: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    act = saving.save_load(understood(figure(170)), "An")
    book._ready.clear()
    add = lambda connection: connection.execute(sa.text("create table one_more (id integer)"))  # noqa: E731
    monkeypatch.setattr(book, "STEPS", (*book.STEPS, add))
    assert book.read_acts() == [act]
    book._ready.clear()
    assert book.read_acts() == [act]  # the step was done once
    with book.reading() as connection:
        assert connection.scalar(sa.text("select max(version) from ledger_schema")) == 2


def test_a_backup_is_one_file_and_comes_back_whole(
    ledger: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    acts = [saving.save_load(understood(figure(value)), "An") for value in (170, 171)]
    assert backup.write_backup(tmp_path / "backup.jsonl") == book.read_head()
    monkeypatch.setenv(book.ADDRESS_VARIABLE, f"sqlite+pysqlite:///{tmp_path / 'other' / 'ledger.sqlite'}")
    assert backup.restore(tmp_path / "backup.jsonl") == backup.Restored(2, book.Head(2, acts[1].hash))
    assert book.read_acts() == acts
    assert backup.restore(tmp_path / "backup.jsonl").added == 0


def test_a_backup_adds_what_is_lacking_and_overwrites_nothing(ledger: str, tmp_path: Path) -> None:
    saving.save_load(understood(figure(170)), "An")
    backup.write_backup(tmp_path / "first.jsonl")
    saving.undo(1, "An")
    before = book.read_acts()
    assert backup.restore(tmp_path / "first.jsonl") == backup.Restored(0, book.read_head())
    assert book.read_acts() == before


def test_a_backup_of_another_ledger_is_refused(
    ledger: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saving.save_load(understood(figure(170)), "An")
    backup.write_backup(tmp_path / "of-an.jsonl")
    monkeypatch.setenv(book.ADDRESS_VARIABLE, f"sqlite+pysqlite:///{tmp_path / 'other.sqlite'}")
    mine = saving.save_load(understood(figure(999)), "Binh")
    with pytest.raises(ClubsError) as told:
        backup.restore(tmp_path / "of-an.jsonl")
    assert (told.value.key, told.value.arguments["number"]) == ("error-backup-other", "1")
    assert book.read_acts() == [mine]


@pytest.mark.parametrize("harm", ["a letter", "an act", "the end", "the start", "no ledger"])
def test_a_backup_that_does_not_verify_is_refused(
    harm: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(book.ADDRESS_VARIABLE, f"sqlite+pysqlite:///{tmp_path / 'ledger.sqlite'}")
    for value in (170, 171, 172):
        saving.save_load(understood(figure(value)), "An")
    file = tmp_path / "backup.jsonl"
    backup.write_backup(file)
    first, *acts, last = file.read_text(encoding="utf-8").splitlines(keepends=True)
    harmed = {
        "a letter": [first, acts[0].replace("An", "Ân"), *acts[1:], last],
        "an act": [first, *acts[:2], json.dumps({"number": 2, "hash": json.loads(acts[1])["before"]})],
        "the end": [first, *acts],
        "the start": [*acts, last],
        "no ledger": ["area_id,name\n"],
    }[harm]
    file.write_text("".join(harmed), encoding="utf-8")
    monkeypatch.setenv(book.ADDRESS_VARIABLE, f"sqlite+pysqlite:///{tmp_path / 'other.sqlite'}")
    with pytest.raises(ClubsError, match="error-backup-broken"):
        backup.restore(file)
    assert book.read_acts() == []


def test_a_database_that_does_not_answer_is_said_with_its_address_and_without_its_password(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(book.ADDRESS_VARIABLE, "postgresql+psycopg://an:secret@127.0.0.1:9169/clubs")
    with pytest.raises(ClubsError) as told:
        book.read_acts()
    assert told.value.key == "error-ledger-unreachable"
    assert "127.0.0.1:9169" in told.value.arguments["where"] and "secret" not in str(told.value)
