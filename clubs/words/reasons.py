"""Why a verdict is what it is: the promise, the claim, the rule, both shares and both rulers."""

from __future__ import annotations

from clubs.words import phrases
from clubs.words.phrases import Row, read, state_word
from clubs.words.text import Words

PLAN_STATES = ("on_track", "behind", "far_behind")
WITHOUT_SHARES = ("not_judged", "no_figure", "not_comparable", "no_figure_since_baseline", "sources_differ")


def reason(words: Words, row: Row) -> str:
    """The reason of one verdict row, sentence by sentence; a place without a promise has only its rule."""
    if row["state"] == "no_target" or read(row, "target_value") is None:
        return _tell_rule(words, read(row, "rule", row["state"]))
    parts = [
        _tell_promise(words, row),
        _tell_start(words, row),
        _tell_claim(words, row),
        _tell_rule(words, read(row, "rule", row["state"])),
    ]
    has_shares = row["state"] not in WITHOUT_SHARES and not phrases.is_baseline(row)
    if has_shares and read(row, "now_value") is not None:
        parts += [_tell_shares(words, row), _tell_rulers(words, row)]
    return " ".join(part for part in parts if part)


def _tell_promise(words: Words, row: Row) -> str:
    promise, number = phrases.promise(words, row), read(row, "programme_number")
    if number is None:
        return words("verdict-reason-promise", promise=promise)
    return words("verdict-reason-promise-of", promise=promise, programme=str(number))


def _tell_start(words: Words, row: Row) -> str:
    """The baseline of a total; new clubs start at nothing, so only their first day is told."""
    if read(row, "baseline_value") is None or read(row, "baseline_on") is None:
        return ""
    day = words.date(row["baseline_on"])
    if read(row, "kind") == "new":
        return words("verdict-reason-period", first=day)
    return words("verdict-reason-baseline", baseline=phrases.baseline(words, row), baseline_on=day)


def _tell_claim(words: Words, row: Row) -> str:
    if row["state"] == "sources_differ":
        return words(
            "verdict-reason-claims",
            first=_dated_claim(words, row, "now"),
            second=_dated_claim(words, row, "other"),
        )
    if read(row, "now_value") is None:
        return "" if row["state"] == "not_judged" else words("verdict-reason-no-claim")
    return words("verdict-reason-claim", claim=phrases.now(words, row), as_of=phrases.as_of(words, row))


def _dated_claim(words: Words, row: Row, which: str) -> str:
    claim, as_of = phrases.claim_with_state(words, row, which), phrases.as_of(words, row, which)
    return words("verdict-claim-dated", claim=claim, as_of=as_of)


def _tell_rule(words: Words, rule: str) -> str:
    return words("verdict-reason-rule", rule=words("verdict-rule-" + rule.replace("_", "-")))


def _tell_shares(words: Words, row: Row) -> str:
    increase, plan = read(row, "increase_share_pct"), read(row, "plan_share_pct")
    if increase is None or plan is None:
        return words("verdict-reason-no-shares")
    return words("verdict-reason-shares", increase=words.pct(increase), plan=words.pct(plan))


def _tell_rulers(words: Words, row: Row) -> str:
    """The second ruler beside the first: not defined, alike, or different; what differs is said."""
    ratio, second = read(row, "growth_ratio"), read(row, "growth_state")
    if ratio is None or second not in PLAN_STATES:
        is_from_zero = read(row, "kind") == "new" or read(row, "baseline_value") == 0
        return words("verdict-reason-ruler-undefined" if is_from_zero else "verdict-reason-ruler-unknown")
    facts = {"ratio": words.number(ratio, 2), "second": state_word(words, second)}
    first = row["state"] if row["state"] in PLAN_STATES else read(row, "plan_state")
    if first is None or first == second:
        return words("verdict-reason-ruler", **facts)
    return words("verdict-reason-rulers-differ", first=state_word(words, first), **facts)
