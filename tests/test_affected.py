"""Which pages may differ: none of equal corpora, what is near to a change, what is new tomorrow."""

from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from briefbook.affected import affected
from briefbook.corpus import portions
from briefbook.corpus.build import build
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.records import Landing, Landings
from briefbook.model.brief import Brief
from briefbook.pages import archive
from briefbook.pages.dependencies import addresses
from briefbook.pages.sections import SECTIONS
from tests.support.build import account, brief, claim, vocabulary

LISTS = {"", *(one.address for one in SECTIONS if one.listing and not one.steady)}


def neighbours(number: int) -> tuple[Brief, ...]:
    """Briefs in a row, each with an event that the next one tells of as well."""
    return tuple(
        brief(
            f"b{at}",
            claims=(claim(about=f"e{at}", chain=f"e{at}"),),
            events=(account(f"e{at}", by="office"), account(f"e{at + 1}", by="office")),
        )
        for at in range(number)
    )


ROW = neighbours(40)
WORDS = vocabulary()


def with_change(**changes: Any) -> Corpus:
    """The row with something else in the brief amid it."""
    return build((*ROW[:20], ROW[20].model_copy(update=changes), *ROW[21:]), WORDS)


def test_nothing_is_affected_where_nothing_differs() -> None:
    corpus = build(ROW, WORDS)
    assert affected(corpus, corpus) == frozenset()
    assert affected(corpus, build(neighbours(40), vocabulary())) == frozenset()


def test_a_text_affects_its_page_and_what_shares_an_event_with_it() -> None:
    near = affected(build(ROW, WORDS), with_change(note="A note."))
    assert near == LISTS | {
        "briefings/b19", "briefings/b20", "briefings/b21", "events/e20", "events/e21",
        "topics/harbour", "publishers/courier", "actors/office",
    }  # fmt: skip


def test_a_name_affects_whatever_it_stands_on() -> None:
    before = build(ROW, WORDS)
    office = WORDS.actors["office"].model_copy(update={"name": {"en": "Port Office"}})
    after = build(ROW, replace(WORDS, actors={**WORDS.actors, "office": office}))
    assert affected(before, after) >= {f"briefings/b{at}" for at in range(40)}


def test_what_only_the_page_of_a_topic_shows_affects_that_and_the_lists() -> None:
    before = build(ROW, WORDS)
    harbour = WORDS.topics["harbour"].model_copy(update={"matters": "It is old."})
    after = build(ROW, replace(WORDS, topics={**WORDS.topics, "harbour": harbour}))
    assert {address for address in affected(before, after) if address.startswith("topics/")} == {
        "topics/harbour"
    }
    assert len(affected(before, after)) < 60


def test_new_pages_and_pages_that_are_gone_are_affected() -> None:
    before, after = build(ROW[1:], WORDS), build(ROW[:-1], WORDS)
    assert affected(before, after) >= addresses(before) ^ addresses(after)
    assert {"briefings/b0", "events/e0", "briefings/b39", "events/e40"} <= affected(before, after)


def test_questions_take_their_answers_along() -> None:
    asked = {"ask": "Does it grow?", "answers": {"yes": "It grows", "no": "It does not"}}
    old, new = (
        vocabulary(questions={"grows": {**asked, "ask": words}})
        for words in ("Does it grow?", "Will it grow?")
    )
    briefs = (brief(claims=(claim(point="grows/yes"),)),)
    assert affected(build(briefs, old), build(briefs, new)) >= {"briefings/quay", "topics/harbour"}


class Unthought(Brief):
    """A brief with a field that nobody has thought of yet."""

    unthought: bool = False


def test_a_field_of_a_record_that_is_new_tomorrow_counts() -> None:
    plain = Unthought.model_construct(**dict(brief()))
    paid = plain.model_copy(update={"unthought": True})
    assert "briefings/quay" in affected(build((plain,), WORDS), build((paid,), WORDS))


@dataclass(frozen=True)
class Tomorrow(Corpus):
    """A corpus with indexes that nobody has thought of yet."""

    answered_by: dict[str, tuple[str, ...]] = field(default_factory=dict)
    season: str = ""


def tomorrow(**values: Any) -> Tomorrow:
    """It as it would be made."""
    return Tomorrow(**vars(build(ROW, WORDS)), **values)


def test_an_index_of_the_corpus_that_is_new_tomorrow_counts() -> None:
    near = affected(tomorrow(), tomorrow(answered_by={"b7": ("b30",)}))
    assert {"briefings/b7", "briefings/b30"} <= near
    assert "briefings/b15" not in near


def test_what_belongs_to_no_record_affects_every_page() -> None:
    assert affected(tomorrow(), tomorrow(season="spring")) == addresses(tomorrow())


def test_the_history_of_a_file_affects_the_page_made_of_it() -> None:
    before = build(ROW, WORDS)
    after = replace(before, landings=Landings(of={"briefs/b7.yml": Landing()}))
    near = affected(before, after)
    assert "briefings/b7" in near
    assert "briefings/b15" not in near


def test_where_words_call_two_passages_all_of_their_outlet_is_near() -> None:
    claims = [claim(text=text) for text in ("It is to grow by ten.", "It is to grow by nine.")]
    briefs = [brief(id, claims=(one,)) for id, one in zip(("a", "b"), claims, strict=True)]
    same = brief("b", claims=(claims[0],))
    assert "briefings/a" in affected(build(tuple(briefs), WORDS), build((briefs[0], same), WORDS))


def test_neighbours_in_time_are_affected_by_another_title_or_date() -> None:
    dated = tuple(
        brief(f"b{at}", events=(account(f"e{at}", date=f"2024-05-0{at}"),)) for at in range(1, 6)
    )
    other = brief("b3", events=(account("e3", date="2024-05-03", title="Another"),))
    near = affected(build(dated, WORDS), build((*dated[:2], other, *dated[3:]), WORDS))
    assert {at for at in near if at.startswith("events/")} == {
        "events/e2", "events/e3", "events/e4",
    }  # fmt: skip


def test_a_large_site_has_a_page_a_year_and_an_archive(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(portions, "EVENTS", 1)
    monkeypatch.setattr(archive, "AT_ONCE", 10)
    dated = brief("dated", events=(account("fair", date="2024-05"),))
    after = build((*ROW, dated), WORDS)
    assert affected(build(ROW, WORDS), after) >= {
        "timeline/2024", "timeline/no-date", *(f"briefings/archive-{part}" for part in range(1, 5)),
    }  # fmt: skip
