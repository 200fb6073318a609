"""What we change in Streamlit's own scripts, where no option of Streamlit's does it.

A change that finds its place no more leaves the script as it is: plainer, but whole; a test says so.
"""

from __future__ import annotations

from fnmatch import fnmatch
from typing import NamedTuple

from clubs.web.assets import Asset, rewritten


class Change(NamedTuple):
    """In the script whose name fits, the only `old` becomes `new`."""

    script: str
    old: str
    new: str


TABLE_SEARCH = r"new RegExp(e.replace(/([$()*+.?[\\\]^{|}-])/g,`\\$1`),`i`)"
PICKER_OPENED = "if(!t||n===a.SelectWidgetFilterMode.FILTER_MODE_NONE)return e;"
CHANGES = (
    # Pickers and the search of a table compare letters without marks (clubs/static/seek.js).
    Change(
        "useSyncComboBoxEnterTargetFocus.*.js",
        PICKER_OPENED,
        f"{PICKER_OPENED}if(window.seekOptions)return window.seekOptions(e,t);",
    ),
    Change("DataFrame.*.js", TABLE_SEARCH, f"(window.seekText?window.seekText(e):{TABLE_SEARCH})"),
)


def list_changes(name: str) -> list[Change]:
    return [change for change in CHANGES if fnmatch(name, change.script)]


def change_script(asset: Asset) -> Asset:
    """The script as we serve it; the same asset where nothing is to be changed."""
    changes = list_changes(asset.path.name)
    if not changes:
        return asset
    text = asset.body.decode()
    for change in changes:
        if text.count(change.old) == 1:
            text = text.replace(change.old, change.new)
    return rewritten(asset, text.encode())
