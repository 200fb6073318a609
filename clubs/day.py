"""The reader's day: Viet Nam's, on any machine. The only place that asks a clock for it."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

VIET_NAM = ZoneInfo("Asia/Ho_Chi_Minh")


def find_today() -> dt.date:
    return find_now().date()


def find_now() -> dt.datetime:
    """With its zone."""
    return dt.datetime.now(VIET_NAM)


def to_viet_nam(moment: dt.datetime) -> dt.datetime:
    """A moment in Viet Nam's time; one without a zone is UTC, as the build writes it."""
    return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).astimezone(VIET_NAM)
