"""When something breaks: a sentence for the reader, the traceback for the log."""

from __future__ import annotations

import logging
import secrets

import streamlit as st

from clubs.errors import ClubsError
from clubs.queries import QueryError
from clubs.ui.basics import message
from clubs.words.errors import say_error
from clubs.words.text import Words

LOG = logging.getLogger(__name__)


def show_error(error: Exception) -> bool:
    """A friendly sentence with a reference; the traceback stands under that reference in the server's log."""
    reference = secrets.token_hex(4)
    LOG.error("Reference %s", reference, exc_info=error)
    now = st.session_state.get("scope")
    words = now.words if now else Words()
    # A mistake of a page in asking is no news for its reader; a file that cannot be read is.
    explained = ""
    if isinstance(error, ClubsError) and not isinstance(error, QueryError):
        explained = say_error(words, error) + " "
    message(explained + words("frame-error", reference=reference), "error")
    return True
