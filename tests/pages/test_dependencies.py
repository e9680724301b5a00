"""Parts of long lists: made again where something on them differs, and left alone where not."""

import pytest

from briefbook.affected import affected
from briefbook.corpus import portions
from briefbook.corpus.build import build
from briefbook.corpus.corpus import Corpus
from briefbook.model.brief import Brief
from briefbook.pages import archive
from tests.support.build import account, brief, claim, vocabulary

WORDS = vocabulary(
    questions={
        f"q{at}": {"ask": f"Does {at} grow?", "answers": {"yes": "It grows", "no": "It doesn't"}}
        for at in range(1, 7)
    }
)


def told(at: int, **changes: object) -> Brief:
    """A brief of its own month, with an event, and an answer that differs from that of another."""
    values = {
        "read": f"2024-{at:02}-11",
        "events": (account(f"e{at}", date=f"20{10 + at}-03-04"),),
        "claims": (claim(point=f"q{(at + 1) // 2}/{'yes' if at % 2 else 'no'}"),),
    }
    return brief(f"b{at:02}", **{**values, **changes})


BRIEFS = tuple(told(at) for at in range(1, 13))


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages so small that a dozen briefs need many."""
    for name in ("EVENTS", "DIFFERENCES"):
        monkeypatch.setattr(portions, name, 1)
    monkeypatch.setattr(archive, "AT_ONCE", 3)


def parts(before: Corpus, after: Corpus) -> set[str]:
    """The parts of long lists among the pages that may differ."""
    lists = ("timeline/", "differences/", "briefings/archive-")
    return {one for one in affected(before, after) if one.startswith(lists)}


def with_one(**changes: object) -> Corpus:
    """The briefs with something else in the second one."""
    return build((BRIEFS[0], told(2, **changes), *BRIEFS[2:]), WORDS)


def test_a_text_may_change_the_parts_that_its_brief_is_on() -> None:
    assert parts(build(BRIEFS, WORDS), with_one(standfirst="Other words.")) == {
        "timeline/2011",  # told by the other brief of its question
        "timeline/2012",
        "differences/2024-01",
        "differences/2024",
        "briefings/archive-1",
    }


def test_a_new_event_changes_what_every_page_says_of_its_year() -> None:
    events = (account("e2", date="2012-03-04"), account("new", date="2012-05"))
    changed = parts(build(BRIEFS, WORDS), with_one(events=events))
    assert changed >= {f"timeline/{year}" for year in range(2011, 2023)}
    assert "differences/2024-05" not in changed


def test_one_difference_less_changes_every_page_that_counts_them() -> None:
    changed = parts(build(BRIEFS, WORDS), with_one(claims=(claim(),)))
    assert changed >= {f"timeline/{year}" for year in range(2011, 2023)}
    assert changed >= {f"differences/2024-{month:02}" for month in (1, 3, 5, 7, 9, 11)}


def test_one_brief_less_moves_all_that_were_read_after_it() -> None:
    changed = parts(build(BRIEFS, WORDS), build(BRIEFS[1:], WORDS))
    assert changed >= {f"briefings/archive-{part}" for part in (1, 2, 3)}


def test_the_next_brief_changes_only_the_part_that_fills_up() -> None:
    later = told(12, read="2024-12-20").model_copy(update={"id": "b13"})
    changed = parts(build(BRIEFS, WORDS), build((*BRIEFS, later), WORDS))
    assert {one for one in changed if one.startswith("briefings/")} == {
        "briefings/archive-3",  # which now leads on
        "briefings/archive-4",
    }
