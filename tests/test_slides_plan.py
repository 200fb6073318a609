"""The plan of slides that deck and presenter lay out: each message once, hints and requests for nobody."""

from __future__ import annotations

import pandas as pd
import pytest

from clubs.paper import Paper, read_page
from clubs.slides.plan import plan_page
from tests.columns import make_columns
from tests.deck_reading import A_SOURCE, look


@pytest.mark.parametrize("page", ["overview", "province", "quality", "compare", "targets"])
def test_no_two_slides_say_the_same_title(page: str) -> None:
    plan = plan_page(read_page(look(page)))
    titles = [plan.answer.title, *(topic.title for topic in plan.topics)]
    assert all(titles) and len(set(titles)) == len(titles)


def test_a_title_that_was_told_gives_way_to_another_true_one() -> None:
    paper, data = Paper(look()), pd.DataFrame({"name": ["một"], "source_id": A_SOURCE})
    paper.verdict(data, "Một câu")
    paper.heading("Phần")
    paper.table(data, make_columns({"Tên": "name"}), "a", title="Một câu")
    paper.table(data, make_columns({"Tên": "name"}), "b", title="Câu khác")
    assert [topic.title for topic in plan_page(paper).topics] == ["Phần", "Câu khác"]


def test_sentences_stand_with_the_table_that_they_introduce() -> None:
    paper, data = Paper(look()), pd.DataFrame({"name": ["một"], "source_id": A_SOURCE})
    paper.verdict(data, "Một câu", hint="Bấm vào đây")
    paper.heading("Phần", "Ghi chú", "Cách đọc", hint="Bấm vào một dòng")
    paper.table(data, make_columns({"Tên": "name"}), "a")
    paper.message("Hãy chọn thêm", is_request=True)
    paper.note("Sau bảng")
    (topic,) = plan_page(paper).topics
    assert (topic.said, topic.reading, topic.after) == (("Ghi chú",), "Cách đọc", ("Sau bảng",))
