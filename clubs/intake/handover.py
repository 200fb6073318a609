"""From a dry run to an act: what is saved of a file, and under which document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from clubs.errors import UsageError
from clubs.intake.dry_run import SAVED, DryRun
from clubs.intake.templates import make_template
from clubs.ledger import saving
from clubs.ledger.book import Act


def save(
    run: DryRun, source: Mapping[str, Any], answers: Iterable[Mapping[str, Any]] = (), author: str = ""
) -> Act:
    """Saves what a dry run understood, once nothing is left to ask; on the disk when this returns.

    source: {"source_id"} of a known document, else {"publisher", "kind", "title", "url", "published"}.
    Raises UsageError with open questions, without a document, and where nothing is new.
    """
    report = run.report
    if report.get("error") or report["questions"]:
        raise UsageError("intake-error-open", file=str(report["file"]), number=len(report["questions"]))
    if not (source.get("source_id") or (source.get("publisher") and source.get("kind"))):
        raise UsageError("intake-error-source")
    return saving.save_load(
        {
            "file": report["file"],
            "sha256": report["sha256"],
            "source": dict(source),
            "figures": [cell for cell in report["cells"] if cell["class"] in SAVED],
            "clubs": [club for club in report["clubs"] if club["class"] in SAVED],
            "answers": list(answers),
            "template": make_template(run.understood.form, run.understood.asking.used)
            if run.understood
            else {},
        },
        author,
    )
