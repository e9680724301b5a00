"""Pairs of articles that most probably are one, by what briefs and receipts hold."""

from typing import Any

from briefbook.corpus.build import build
from briefbook.corpus.likely_copies import likely_copies
from briefbook.model.brief import Brief
from briefbook.model.receipt import Receipt
from tests.support.build import brief, claim, vocabulary


def pairs(*briefs: Brief, receipts: dict[str, Receipt] | None = None) -> list[str]:
    found = likely_copies(build(briefs, vocabulary(), receipts))
    return [f"{pair.first.id} {pair.second.id} {pair.sign}" for pair in found]


def article(id: str, **changes: Any) -> Brief:
    return brief(id, **{"title": f"An article called {id}", **changes})


def receipt(id: str, text: str) -> Receipt:
    return Receipt.model_validate(
        {
            "id": id,
            "path": f"briefs/receipts/{id}.yml",
            "capture": f"{id}.txt",
            "article": {"first": "so it begins", "last": "so it ends"},
            "text": text,
            "fold": 1,
            "quotations": {},
        }
    )


def phrases(speaker: str, *texts: str) -> tuple[dict[str, Any], ...]:
    return tuple(
        claim(f"c{n}", quote={"text": text, "speaker": (speaker,)}) for n, text in enumerate(texts)
    )


OWN = ("a pier that nobody wants", "boats lie idle", "in the small hours", "a long and cold wait")


def test_addresses_that_differ_only_in_form() -> None:
    page, phone = "https://courier.example.org/port", "https://m.courier.example.org/port/amp/"
    assert pairs(article("a", url=page), article("b", url=phone)) == ["a b address"]


def test_the_one_that_was_read_first_is_named_first() -> None:
    page, phone = "https://courier.example.org/port", "https://m.courier.example.org/port"
    first, later = article("b", url=phone, read="2024-05-01"), article("a", url=page)
    assert pairs(later, first) == ["b a address"]


def test_one_headline_at_one_outlet_but_for_capitals_and_quotation_marks() -> None:
    one, other = article("a", title="“Port” to grow"), article("b", title='"PORT" to  grow')
    assert pairs(one, other) == ["a b title"]


def test_one_headline_at_two_outlets_is_two_articles() -> None:
    title = "Port to grow"
    assert pairs(article("a", title=title), article("b", title=title, publisher="other")) == []


def test_a_column_with_one_headline_for_every_day_is_many_articles() -> None:
    days = [article(f"d{n}", title="The day", published=f"2024-05-0{n}") for n in range(1, 4)]
    assert pairs(*days) == []


def test_one_text_by_its_receipts() -> None:
    same = {id: receipt(id, "ab12") for id in ("a", "b")}
    assert pairs(article("a"), article("b"), receipts=same) == ["a b text"]
    assert pairs(article("a"), article("b"), receipts=same | {"b": receipt("b", "cd34")}) == []


def test_most_of_an_outlets_own_phrases_in_anothers_article() -> None:
    one = article("a", claims=phrases("courier", *OWN))
    print_ = article(
        "b", publisher="other", claims=phrases("other", *OWN[:3], "and one of its own")
    )
    assert pairs(one, print_) == ["a b phrases"]


def test_what_a_ministry_said_stands_in_many_articles() -> None:
    said = phrases("council", *OWN)
    assert pairs(article("a", claims=said), article("b", publisher="other", claims=said)) == []


def test_two_phrases_in_common_are_chance() -> None:
    one = article("a", claims=phrases("courier", *OWN[:2]))
    assert pairs(one, article("b", publisher="other", claims=phrases("other", *OWN[:2]))) == []


def test_a_few_of_many_phrases_are_no_copy() -> None:
    many = tuple(f"another phrase of number {n}" for n in range(6))
    more = tuple(f"a third phrase of number {n}" for n in range(6))
    one = article("a", claims=phrases("courier", *OWN[:3], *many))
    assert pairs(one, article("b", publisher="o", claims=phrases("o", *OWN[:3], *more))) == []


def test_what_an_editor_has_decided_is_not_told() -> None:
    page, phone = "https://courier.example.org/port", "https://m.courier.example.org/port"
    first = article("a", url=page)
    assert pairs(first, article("b", url=phone, copy_of="a")) == []
    assert pairs(first, article("b", url=phone, not_copy_of="a")) == []
    assert pairs(article("a", url=page, not_copy_of=("b",)), article("b", url=phone)) == []


def test_of_three_alike_each_is_told_with_the_first() -> None:
    titles = [article(id, title="The same") for id in "abc"]
    assert pairs(*titles) == ["a b title", "a c title"]


def test_a_draft_is_looked_at_and_a_withdrawn_brief_is_not() -> None:
    gone = {"status": "withdrawn", "withdrawn": {"date": "2024-05-21", "reason": "Wrong."}}
    first = article("a", title="The same")
    assert pairs(first, article("b", title="The same", status="draft")) == ["a b title"]
    assert pairs(first, article("b", title="The same", **gone)) == []
