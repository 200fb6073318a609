"""A page whose data try to be markup; run by tests/test_odd_texts_browser.py."""

import datetime as dt

import pandas as pd
import streamlit as st

from clubs import ui
from clubs.choices import links
from clubs.choices.scope import Scope
from clubs.store import versions
from clubs.tables.columns import Column

ODD = "<script>alert(1)</script> [x](http://a.vn) *a* _c_ $x$ :red[x] :material/home: :smile: www.a.vn -> !"
now = Scope(links.View(), versions.current(), dt.date(2026, 1, 1))
st.session_state["scope"] = now
st.session_state["pages"] = {}
data = pd.DataFrame({"text": [ODD], "source_id": [None], "value": [None]})

ui.verdict(data, f"TITLE {ODD}", f"SUBTITLE {ODD}", "achieved")
ui.metrics([ui.Metric(f"LABEL {ODD}", f"VALUE {ODD}", f"NOTE {ODD}")])
ui.message(f"MESSAGE {ODD}")
ui.heading(f"HEADING {ODD}")
ui.table(data, [Column(f"COLUMN {ODD}", lambda row: f"CELL {row['text']}")])
ui.explain(f"EXPANDER {ODD}", f"REASON {ODD}", key="why")
