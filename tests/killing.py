"""Kills a process that saves and builds, again and again, and looks at what is left each time.

make kills      200 of them, in a folder of its own, with the shipped data
"""

import multiprocessing
import os
import random
import signal
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Engine

from clubs.ledger import backup, book, building, saving
from clubs.store import storage, versions
from tests.ledgers import figure, understood

SECONDS = (0.0, 5.0)  # after its start; a save takes milliseconds, a build some seconds
STEPS = (1, 80)  # statements of the ledger, syncs and renames
AT_MOST_S = 300  # a process that nobody killed has come to its end by then

# A server that has read all modules gives birth to the processes: no time goes into starting them.
_births = multiprocessing.get_context("forkserver")
_births.set_forkserver_preload(["tests.killing"])


def save_and_build(folder: str, dies_at: int, tell: Connection) -> None:
    """What is killed: two loads, an undo and their builds; with dies_at it kills itself at that step."""
    os.environ[versions.FOLDER_VARIABLE] = folder
    if dies_at:
        _die_at(dies_at)
    for value in range(2):
        members = figure(8000 + value, indicator_id="members_total")
        act = saving.save_load(understood(figure(170 + value), members), "kill")
        tell.send((act.number, act.hash))
        if value:
            act = saving.undo(act.number, "kill")
            tell.send((act.number, act.hash))
        tell.send(("built", building.build_current().version))


def _die_at(step: int) -> None:
    left = step

    def count(*_: object) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def around(call: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*arguments: Any) -> Any:
            count()
            result = call(*arguments)
            count()
            return result

        return counted

    for moment in ("before_cursor_execute", "after_cursor_execute", "commit"):
        event.listen(Engine, moment, count)
    storage.sync = around(storage.sync)
    os.replace = around(os.replace)


class Left(AssertionError):
    """What a kill left is not what it must leave."""


def kill_once(chance: random.Random) -> str:
    """Kills one process in the folder in use; returns what it was doing. Raises Left for what may not be.

    Half of the kills come from outside at any time, half at a certain step: those are where the danger is.
    """
    is_timed = chance.random() < 0.5
    seconds, step = chance.uniform(*SECONDS), 0 if is_timed else chance.randint(*STEPS)
    hear, tell = _births.Pipe(duplex=False)
    running = _births.Process(target=save_and_build, args=(str(versions.folder()), step, tell))
    running.start()
    tell.close()
    running.join(seconds if is_timed else AT_MOST_S)
    running.kill()
    told = list(_hear_all(hear))
    running.join()
    check_what_is_left(told)
    if running.exitcode != -signal.SIGKILL:
        return "came to its end"
    return "saving" if not told or told[-1][0] == "built" else "building"


def _hear_all(hear: Connection) -> Iterator[tuple[str | int, str]]:
    try:
        while True:
            yield hear.recv()
    except (EOFError, OSError):
        return


def check_what_is_left(told: Sequence[tuple[str | int, str]]) -> None:
    """told: the lines of a killed process: acts said to be saved, versions said to be built."""
    acts = {act.number: act for act in book.read_acts()}
    if backup.verify().number != len(acts):
        raise Left("the chain does not hold")
    for number, mark in told:
        if number != "built" and (number not in acts or acts[int(number)].hash != mark):
            raise Left(f"act {number} was said to be saved and is not there")
    for act in acts.values():
        if act.kind == "load" and len(act.content["figures"]) != 2:
            raise Left(f"act {act.number} is half there")
    if problem := versions.current_problem():
        raise Left(f"the version in use is not whole: {problem}")
    with versions.open_current().cursor() as cursor:
        loaded = cursor.execute("select figure_id from figures where figure_id like 'a%-%'").fetchall()
    if len(loaded) % 2:
        raise Left("a load is half seen")


def kill_many(count: int, seed: int = 1533) -> Counter[str]:
    """What that many processes were doing when they were killed, and how many came to their end before."""
    chance = random.Random(seed)
    doing: Counter[str] = Counter()
    while doing["saving"] + doing["building"] < count:
        doing[kill_once(chance)] += 1
    return doing


def main(count: int) -> None:
    with tempfile.TemporaryDirectory(prefix="clubs-kills-") as folder:
        os.environ[versions.FOLDER_VARIABLE] = str(Path(folder) / "var")
        building.build_current()
        doing = kill_many(count)
        acts = book.read_head().number
        print(f"{sum(doing.values())} processes, {acts} acts saved, none lost, none half: {dict(doing)}")
