"""What a refusal says to a Vietnamese reader; an error itself holds only its key and arguments."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from clubs.errors import ClubsError
from clubs.words.errors import say_error
from clubs.words.text import Words


@contextmanager
def refused(kind: type[ClubsError], told: str) -> Iterator[pytest.ExceptionInfo[ClubsError]]:
    """As pytest.raises; told: a pattern of the sentence."""
    with pytest.raises(kind) as caught:
        yield caught
    said = say_error(Words("vi"), caught.value)
    assert re.search(told, said), said
