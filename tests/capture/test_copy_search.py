"""Which of our briefs a saved article is perhaps a copy of."""

from typing import Any

from briefbook.capture.article import Lost, article_in
from briefbook.capture.copy_report import finding, remark
from briefbook.capture.copy_search import CopySearch, Likeness, Saved, likely_pairs
from briefbook.capture.verify import verify
from briefbook.corpus.own_words import PhraseCount
from briefbook.model.brief import Brief
from briefbook.model.dates import parse_date
from briefbook.model.receipt import Article, Receipt
from briefbook.text.fold import fingerprint, fold
from tests.support.build import brief, claim
from tests.support.copies import ARTICLE, EDGES, TEXT, TITLE, saved
from tests.support.receipts import receipt

OWN = (
    "a third longer than the one that stands",
    "The plan was dropped in 2019",
    "can't pay without a loan",
    "before the summer is over",
)
URL = "https://courier.example.org/quay"
DAY = parse_date("2024-06-01")


def article(id: str = "quay", **changes: Any) -> Brief:
    values: dict[str, Any] = {
        "title": f"An article called {id}",
        "url": f"https://{id}.example.org/1",
    }
    publisher = changes.get("publisher", "courier")
    quotes = ({"text": text, "speaker": (publisher,)} for text in OWN)
    claims = tuple(claim(f"c{n}", quote=quote) for n, quote in enumerate(quotes))
    return brief(id, **{**values, "claims": claims, **changes})


def kept(id: str = "quay") -> dict[str, Receipt]:
    """The receipt of an article that has the whole text."""
    found = article_in(fold(TEXT), Article(first=EDGES[0], last=EDGES[1]))
    assert not isinstance(found, Lost)
    return {id: receipt(id, text=fingerprint(found.text))}


def like(*briefs: Brief, receipts: dict[str, Receipt] | None = None, **known: Any) -> list[str]:
    found = CopySearch(briefs, receipts or {}).similar_to(article_of(**known))
    return [f"{one.brief.id} {one.sign}" for one in found]


def article_of(text: str = ARTICLE, **known: Any) -> Saved:
    given = {"link": "https://new.example.org/1", "publisher": "post", "titles": (TITLE,)}
    return Saved(**{**given, "published": None, "article": fold(text), **known})


def test_phrases_of_a_brief_in_a_text_of_another_outlet() -> None:
    assert like(article()) == ["quay phrases"]
    assert like(article(), text=ARTICLE[: len(ARTICLE) // 3]) == []


def test_the_same_address_in_another_form() -> None:
    link = "https://m.courier.example.org/quay/amp/"
    assert like(article(url=URL, claims=()), link=link) == ["quay address"]
    assert like(article(url=URL, claims=()), link=f"{URL}-2") == []


def test_the_same_headline_at_the_same_outlet_on_a_day_that_may_be_one() -> None:
    old = article(title=TITLE.upper(), publisher="post", published="2024-05-20", claims=())
    assert like(old) == ["quay title"]
    assert like(old, titles=("Another", TITLE)) == ["quay title"]
    assert like(old, published=DAY) == []
    assert like(old, publisher="other") == []


def test_the_same_text_by_its_receipt_whatever_stands_around_it() -> None:
    bare = article(claims=())
    assert like(bare, receipts=kept()) == ["quay text"]
    assert like(bare, receipts=kept(), text=f"The Post has this from the Courier. {ARTICLE}") == [
        "quay text"
    ]
    assert like(bare, receipts=kept(), text=ARTICLE.replace("eighty", "ninety")) == []


def test_a_brief_is_named_once_by_its_surest_sign_and_a_withdrawn_one_never() -> None:
    every = article(url=URL, title=TITLE, publisher="post")
    link = f"{URL}?amp=1"
    assert like(every, article("other"), receipts=kept(), link=link) == [
        "quay address",
        "other phrases",
    ]
    gone: dict[str, Any] = {
        "status": "withdrawn",
        "withdrawn": {"date": "2024-05-21", "reason": "Wrong."},
    }
    assert like(article(**gone)) == []


def told(*briefs: Brief, looked_up: int | None = None) -> list[str]:
    """What is told of briefs that all have copies of the one text."""
    copies = {f"{one.id}.txt": saved(TEXT, f"{one.id}.txt") for one in briefs}
    done = [
        verify(one, {name: copies[name]}, None, "", DAY)
        for one, name in zip(briefs, copies, strict=True)
    ][:looked_up]
    return [
        f"{found.path} {found.message} {found.help}"
        for found in map(finding, likely_pairs(done, CopySearch(briefs, {}), briefs))
    ]


FIRST = article("first", read="2024-05-01")
LATER = article("later", publisher="post")


def test_a_pair_is_told_once_at_the_later_one_with_all_that_is_known() -> None:
    assert told(LATER, FIRST) == [
        "briefs/later.yml This looks like a copy of briefs/first.yml: its text has 4 of the 4"
        " phrases quoted there in the outlet's own words. Write `copy_of: first`; or"
        " `not_copy_of: first`, if it is none."
    ]


def test_where_only_the_first_is_looked_up_the_later_one_is_told_all_the_same() -> None:
    assert told(FIRST, LATER, looked_up=1) == [
        "briefs/later.yml This looks like a copy of briefs/first.yml: that one's text has 4 of"
        " the 4 phrases quoted here in the outlet's own words. Write `copy_of: first`; or"
        " `not_copy_of: first`, if it is none."
    ]


def test_what_an_editor_has_answered_is_not_told() -> None:
    assert told(FIRST, article("later", publisher="post", copy_of="first")) == []
    assert told(FIRST, article("later", publisher="post", not_copy_of=("first",))) == []


def test_a_brief_that_was_looked_up_in_the_copy_of_another_is_no_copy_of_it() -> None:
    quotes = ("a third longer than the one that stands", "boats lie idle", "not in this text")
    lost = tuple(claim(f"c{n}", quote=text) for n, text in enumerate(quotes))
    assert told(FIRST, article("later", publisher="post", claims=lost)) == []


def test_what_a_ministry_said_in_two_articles_is_no_copy() -> None:
    said = tuple(claim(f"c{n}", says=("council",), quote=text) for n, text in enumerate(OWN))
    first, later = article("a", claims=said), article("b", publisher="post", claims=said)
    assert told(first, later) == []


def test_a_draft_says_why() -> None:
    quay = article()
    whys = {
        Likeness(quay, "address"): "its address differs only in form",
        Likeness(quay, "title"): "it has the same headline at the same outlet",
        Likeness(quay, "text"): "its text has the article briefed there, word for word",
        Likeness(
            quay, "phrases", PhraseCount(3, 5)
        ): "its text has 3 of the 5 phrases quoted there in the outlet's own words",
    }
    for seen, why in whys.items():
        assert remark(seen) == f"This looks like a copy of briefs/quay.yml: {why}."
