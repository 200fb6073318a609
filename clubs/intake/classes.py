"""Each figure against what is known: new, same, second, differs; and what it would add to the findings."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from clubs.intake.claims import Claim, Understood
from clubs.intake.indicators import Indicators
from clubs.intake.known import Known
from clubs.words.text import Words


def classify(told: Understood, known: Known, source_id: str) -> None:
    """source_id: where the file's source is named; until then an equal value is `same`."""
    for claim in told.claims:
        if claim.kind:
            continue
        others = known.same_day(claim)
        equal = [other for other in others if (other.value, other.bound) == (float(claim.value), claim.bound)]
        if not others:
            claim.kind = "new"
        elif not equal:
            claim.kind = "differs"
            claim.notes.append(f"known:{others[0].value:g}")
        elif source_id and all(other.source_id != source_id for other in equal):
            claim.kind = "second"
        else:
            claim.kind = "same"
    for club in told.clubs:
        club.kind = club.kind or "new"


def find_findings(told: Understood, known: Known, indicators: Indicators, words: Words) -> None:
    for total in told.totals:
        if not total.is_met:
            unit = indicators.get(total.indicator).unit
            told.findings.append(
                _finding(
                    "sheet_total_differs", "warning", total.sheet, [total.cell, *total.parts],
                    words(
                        "intake-finding-total", cell=total.cell, told=words.amount(total.value, unit),
                        counted=words.amount(total.sum_of_parts, unit),
                    ),
                )
            )  # fmt: skip
    _find_falls(told, known, indicators, words)
    _find_shares(told, indicators, words)


def _finding(check: str, severity: str, sheet: str, cells: list[str], text: str) -> dict[str, Any]:
    return {"check": check, "severity": severity, "sheet": sheet, "cells": cells, "text": text}


def _find_falls(told: Understood, known: Known, indicators: Indicators, words: Words) -> None:
    """A stock below an earlier one, of the file itself or of what is published."""
    series: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in told.claims:
        if (
            claim.area
            and claim.kind in ("new", "differs")
            and indicators.get(claim.indicator).measure == "stock"
        ):
            series[claim.area.area_id, claim.indicator, claim.scope].append(claim)
    for claims in series.values():
        claims.sort(key=lambda claim: str(claim.when.as_of_to))
        for position, claim in enumerate(claims):
            day, unit = claim.when.as_of_to, indicators.get(claim.indicator).unit
            assert day is not None and claim.area is not None
            before = [
                (other.value, other.when.as_of_to)
                for other in claims[:position]
                if other.when.as_of_to != day
            ]
            before += [
                (other.value, other.last) for other in known.of(claim) if other.last and other.last < day
            ]
            highest = max(before, default=None, key=lambda pair: pair[0])
            if highest and highest[0] > (claim.high or claim.value):
                text = words(
                    "intake-finding-fall", place=claim.area.name_vi, now=words.amount(claim.value, unit), day=day,  # noqa: E501
                    before=words.amount(highest[0], unit), then=highest[1],
                )  # fmt: skip
                told.findings.append(_finding("stock_that_falls", "warning", claim.sheet, [claim.cell], text))


def _find_shares(told: Understood, indicators: Indicators, words: Words) -> None:
    """A share that its own counts do not give."""
    places: dict[tuple[object, ...], dict[str, Claim]] = defaultdict(dict)
    for claim in told.claims:
        if claim.area and claim.kind in ("new", "same", "second", "differs"):
            places[claim.sheet, claim.area.area_id, claim.when.as_of_to, claim.scope][claim.indicator] = claim
    for group in places.values():
        for part, share in indicators.shares.items():
            whole = indicators.wholes.get(part, "")
            if part in group and share in group and whole in group and group[whole].value:
                counted = round(100 * float(group[part].value) / float(group[whole].value), 1)
                claim = group[share]
                if abs(counted - float(claim.value)) > 1:
                    text = words(
                        "intake-finding-share",
                        cell=claim.cell,
                        told=words.pct(claim.value),
                        counted=words.pct(counted),
                    )
                    cells = [claim.cell, group[part].cell, group[whole].cell]
                    told.findings.append(
                        _finding("share_against_counts", "warning", claim.sheet, cells, text)
                    )
