"""Mutated workbooks against the intake: python -m bench.intake_fuzz [COUNT] [SEED].

Each is a sheet of tests/sheets with its bytes cut, flipped or doubled, or with cells emptied or filled with
nonsense, rows gone and columns added. Every one must end in a report or in one sentence with its remedy, and
no figure may be taken that has no place or day, or waits for an answer. Prints what came out and every fault.
"""

from __future__ import annotations

import io
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl

from clubs.intake import dry_run
from clubs.intake.reading.reader import KINDS
from clubs.store import versions
from clubs.words.text import Words

SHEETS = Path(__file__).resolve().parents[1] / "tests" / "sheets"
NONSENSE: tuple[Any, ...] = (
    "", "-", "???", "=1/0", "=A1+", "#REF!", "1.2.3", "12/13/2026", "31/02/2025", -5, 1e308, 0.1, True,
    "Hà Nội", "Tổng cộng", "Số CLB", "TT", "9" * 400, "\u202e", "<script>", "Quý V/2026", "năm 20255",
    "100%", "1e5", "NaN",
)  # fmt: skip
CLASSES = {"new", "same", "second", "differs", "impossible", "unplaced", "outside"}


def mutate(dice: random.Random) -> tuple[str, bytes]:
    """A file and what was done to it."""
    file = dice.choice(sorted(SHEETS.glob("[0-9]*")))
    content = file.read_bytes()
    if file.suffix == ".xlsx" and dice.random() < 0.6:
        return f"cells of {file.name}", _mutate_cells(content, dice)
    return f"bytes of {file.name}", _mutate_bytes(content, dice)


def _mutate_bytes(content: bytes, dice: random.Random) -> bytes:
    kind = dice.randrange(4)
    changed = bytearray(content)
    if kind == 0:
        return bytes(changed[: dice.randrange(len(changed))])
    if kind == 1:
        at = dice.randrange(len(changed))
        return bytes(changed[:at] + changed[at : at + 500] * 3 + changed[at:])
    for _ in range(dice.choice((1, 5, 50))):
        changed[dice.randrange(len(changed))] = dice.randrange(256)
    return bytes(changed) if kind == 2 else dice.randbytes(dice.randrange(1, 3000)) + bytes(changed)


def _mutate_cells(content: bytes, dice: random.Random) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(content))
    for sheet in book:
        for place in list(sheet.merged_cells.ranges):
            if dice.random() < 0.3:
                sheet.unmerge_cells(str(place))
        for _ in range(dice.choice((1, 5, 30))):
            cell = sheet.cell(dice.randint(1, sheet.max_row), dice.randint(1, sheet.max_column))
            if type(cell).__name__ != "MergedCell":
                cell.value = dice.choice(NONSENSE)
        if dice.random() < 0.3:
            sheet.delete_rows(dice.randint(1, sheet.max_row), dice.randint(1, 3))
        if dice.random() < 0.2:
            sheet.insert_cols(dice.randint(1, sheet.max_column))
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def find_faults(run: dry_run.DryRun) -> Iterator[str]:
    """What a report must never hold, whatever the file was."""
    report = run.report
    if "error" in report:
        if report["error"]["kind"] not in KINDS or not report["error"]["text"]:
            yield f"error {report['error']}"
        return
    waiting = {(one["sheet"], cell) for one in report["questions"] for cell in one["cells"]}
    for cell in report["cells"]:
        if cell["class"] not in CLASSES:
            yield f"class {cell}"
        if cell["class"] in dry_run.SAVED and not (
            cell["area_id"] and cell["as_of_to"] and cell["value"] >= 0
        ):
            yield f"taken without place, day or sense: {cell}"
        if (cell["sheet"], cell["cell"]) in waiting:
            yield f"taken while it is asked: {cell}"


def run(count: int, seed: int) -> tuple[Counter[str], list[str]]:
    """Ends by kind, and faults, each with the seed of its file."""
    ends: Counter[str] = Counter()
    faults = []
    for number in range(seed, seed + count):
        done, content = mutate(random.Random(number))
        try:
            told = dry_run.read(content, versions.current(), Words("vi"), name="x")
        except Exception as error:  # noqa: BLE001 - that is what is looked for
            faults.append(f"{number} ({done}): {type(error).__name__} {error}")
            continue
        ends[told.report["error"]["kind"] if "error" in told.report else f"exit {told.exit_code}"] += 1
        faults += [f"{number} ({done}): {fault}" for fault in find_faults(told)]
    return ends, faults


if __name__ == "__main__":
    asked = [int(text) for text in sys.argv[1:]]
    begun = time.time()
    ends, faults = run(asked[0] if asked else 1000, asked[1] if len(asked) > 1 else 0)
    print(dict(ends), f"{time.time() - begun:.0f} s")
    print("\n".join(faults) or "no fault")
    sys.exit(bool(faults))
