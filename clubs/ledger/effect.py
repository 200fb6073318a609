"""What of the book is in effect: the acts that nobody has undone, and what they add to the tables."""

import hashlib
from collections.abc import Iterable

from clubs.ledger.book import Act, read_acts
from clubs.store.additions import Addition, Additions

ADDING = ("load", "withdraw")  # kinds that change the tables


def find_undone(acts: Iterable[Act]) -> dict[int, int]:
    """Number of an act -> number of the undo in effect that took it back. An undo can be undone too."""
    undone: dict[int, int] = {}
    for act in sorted(acts, key=lambda one: one.number, reverse=True):  # only a later act can undo one
        if act.kind == "undo" and act.number not in undone:
            undone.setdefault(int(act.content["undoes"]), act.number)
    return undone


def list_in_effect(acts: Iterable[Act]) -> list[Act]:
    acts = list(acts)
    undone = find_undone(acts)
    return [act for act in acts if act.kind in ADDING and act.number not in undone]


def read_additions(until: int | None = None) -> Additions:
    """What the acts in effect add, now or after the act of that number."""
    return find_additions([act for act in read_acts() if until is None or act.number <= until])


def find_additions(acts: Iterable[Act]) -> Additions:
    """The same acts in effect give the same fingerprint, whatever was done and undone around them."""
    active = list_in_effect(acts)
    if not active:
        return Additions()
    digest = hashlib.sha256()
    for act in active:
        digest.update(f"{act.number}\n{act.kind}\n{act.at}\n{len(act.says)}\n{act.says}\n".encode())
    return Additions(
        digest.hexdigest(), tuple(Addition(act.number, act.kind, act.at, act.says) for act in active)
    )
