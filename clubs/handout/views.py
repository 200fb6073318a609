"""The view that a file is asked for, read from the parameters of its page: all of them or none."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Mapping

from clubs.choices import links
from clubs.choices.lists import find_known
from clubs.choices.naming import name_choice
from clubs.choices.pages import MAIN, PAGES
from clubs.choices.scope import Scope
from clubs.day import find_today
from clubs.errors import UsageError, find_nearest
from clubs.store import versions
from clubs.words.text import LANGUAGES, Words

PUBLIC_URL_VARIABLE = "PUBLIC_URL"  # where readers reach the dashboard: https://clubs.example.vn


def read_scope(params: Mapping[str, str], today: dt.date | None = None) -> Scope:
    """The view of ?page=province&province=quang-ninh&lang=vi with the parameters that the page itself has.

    Raises UsageError for a page, a version or a value that does not exist: a screen can show something
    else and say so, a file that is passed on cannot.
    """
    page = params.get("page", "").strip() or MAIN
    if page not in PAGES:
        raise UsageError("error-file-page", asked=page[:40], nearest=find_nearest(page, PAGES))
    version = choose_version(params)
    view, problems = links.read(params, find_known(version), page)
    now = Scope(view, version, today or find_today())
    for problem in problems:
        raise _refuse(now, problem)
    return now


def choose_version(params: Mapping[str, str]) -> str:
    """The data version that a link names, else the one in use.

    Raises UsageError for one that is gone or can no longer be shown: another never takes its place.
    """
    asked = params.get("v", "").strip()
    found, reason = versions.find_usable(asked) if asked else (versions.current(), None)
    if found == asked or not asked:
        return found
    known = ", ".join(versions.list_versions()) or "—"
    key = f"error-file-version-{reason}" if reason else "error-version-unknown"
    raise UsageError(key, asked=asked[:40], known=known)


def find_words(params: Mapping[str, str]) -> Words:
    """The reader's language, Vietnamese where the link names none that is known."""
    asked = params.get("lang", "")
    return Words(asked if asked in LANGUAGES else LANGUAGES[0])


def public_link(now: Scope) -> str:
    """The exact view with version and day; without PUBLIC_URL what comes after the dashboard's address."""
    return now.shared_link(os.environ.get(PUBLIC_URL_VARIABLE, ""))


def _refuse(now: Scope, problem: links.Problem) -> UsageError:
    nearest = problem.nearest if problem.nearest and not problem.reason else None
    named = f"{name_choice(now, problem.param, nearest)} ({nearest})" if nearest else ""
    label = f"frame-choose-{problem.param}"
    return UsageError(
        "error-file-value-nearest" if named else "error-file-value",
        param=now.words(label) if now.words.has(label) else problem.param,
        value=problem.value[:60],
        nearest=named,
    )
