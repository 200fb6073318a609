"""python -m clubs load FILE: the dry run in a shell, as text or as JSON; without --dry-run the file is
saved.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from clubs.errors import ClubsError, UsageError
from clubs.intake import dry_run, handover
from clubs.ledger import building
from clubs.store import versions
from clubs.words.text import Words

STDIN = "-"
OF_SOURCE = ("publisher", "kind", "title", "url", "published", "source")


def add_arguments(parser: argparse.ArgumentParser, words: Words) -> None:
    parser.add_argument("file", help=words("cli-load-file"))
    parser.add_argument("--dry-run", action="store_true", help=words("cli-load-dry-run"))
    parser.add_argument("--format", choices=["text", "json"], default="text")
    parser.add_argument("--answers", metavar="ANSWERS.json", help=words("cli-load-answers"))
    parser.add_argument("--version", help=words("cli-data-version"))
    for name in OF_SOURCE:
        parser.add_argument(f"--{name}", default="", help=words(f"cli-load-{name}"))
    parser.add_argument("--author", default="", help=words("cli-author"))


def run(asked: argparse.Namespace, words: Words) -> int:
    """Exit 0: nothing to ask; 3: questions are open; 1: the file cannot be read."""
    answers = read_answers(asked.answers)
    file: Path | bytes = sys.stdin.buffer.read() if asked.file == STDIN else Path(asked.file)
    told = dry_run.read(file, asked.version or _find_version(), words, answers, source_id=asked.source)
    if asked.format == "json":
        print(json.dumps(told.report, ensure_ascii=False, indent=1))
    else:
        print(describe(told.report, words), end="")
    if not asked.dry_run and not told.exit_code:
        _save(told, asked, answers, words)
    return told.exit_code


def _save(
    told: dry_run.DryRun, asked: argparse.Namespace, answers: list[dict[str, Any]], words: Words
) -> None:
    """What happened is said beside the report, which may be JSON for another program."""
    source = {name: getattr(asked, name) for name in OF_SOURCE if getattr(asked, name)}
    if known := source.pop("source", ""):
        source["source_id"] = known
    act = handover.save(told, source, answers, asked.author)
    print(words("cli-act-saved", number=str(act.number)), file=sys.stderr, flush=True)
    print(words("cli-built", version=building.build_current().version), file=sys.stderr)


def read_answers(file: str | None) -> list[dict[str, Any]]:
    if not file:
        return []
    try:
        answers = json.loads(Path(file).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError("intake-error-answers-unreadable", file=file, reason=str(error)[:160]) from error
    if not isinstance(answers, list):
        raise UsageError("intake-error-answers")
    return answers


def _find_version() -> str:
    """The version in use; on a machine that has none yet, the one that data and program make."""
    try:
        return versions.current()
    except ClubsError:
        return building.build_current().version


def describe(report: dict[str, Any], words: Words) -> str:
    """The dry run for a person: what was found, what it would change, what is asked."""
    if "error" in report:
        return words("intake-cannot-read", file=report["file"], why=report["error"]["text"]) + "\n"
    lines = [words("intake-read", file=report["file"], sheets=len(report["sheets"]))]
    counts = Counter(cell["class"] for cell in report["cells"])
    lines += [f"  {words('intake-class-' + kind)}: {number}" for kind, number in counts.most_common()]
    if report["clubs"]:
        lines.append("  " + words("intake-clubs", number=len(report["clubs"])))
    for left in report["left_out"]:
        places = ", ".join(map(str, [*left.get("rows", []), *left.get("columns", [])][:20]))
        reason = words(f"intake-reason-{left['reason'].replace('_', '-')}")
        lines.append("  " + words("intake-left-out", sheet=left["sheet"], places=places, reason=reason))
    lines += ["  " + finding["text"] for finding in report["findings"]]
    for turned in report["verdicts"]:
        before, after = (_say_state(state, words) for state in (turned["before"], turned["after"]))
        lines.append("  " + words("intake-verdict", target=turned["target_id"], before=before, after=after))
    for question in report["questions"]:
        where = f"{question['sheet']}!{question['cell']}".strip("!")
        candidates = ", ".join(map(str, question["candidates"])) or "—"
        kind = words(f"intake-question-{question['kind']}")
        lines.append(
            words("intake-question", where=where, kind=kind, said=question["said"], candidates=candidates)
        )
    return "\n".join(lines) + "\n"


def _say_state(state: str | None, words: Words) -> str:
    return words("state-" + state.replace("_", "-")) if state else words("value-missing")
