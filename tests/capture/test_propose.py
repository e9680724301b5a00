"""A careful guess at the article: behind title and byline, before boxes and comments."""

import pytest

from briefbook.capture.article import Lost, Span, span_in
from briefbook.capture.copy import read
from briefbook.capture.propose import is_prose, propose
from briefbook.model.receipt import Article
from briefbook.text.fold import Folded
from tests.support.copies import ARTICLE, CAPTION, COMMENT, EDGES, TEXT, TITLE, html, misread, saved

GUESS = Article(first=EDGES[0], last=EDGES[1])
SAYS = "Para {0} of this article says that the quay will grow, and so on to {0}."


@pytest.mark.parametrize("page", [TEXT, html()])
def test_it_finds_the_article(page: str) -> None:
    text = page.replace(CAPTION, "Photo: Ada Example")  # a caption that reads like prose is prose
    assert propose(saved(text)) == GUESS


def test_nothing_is_confirmed_by_a_guess() -> None:
    assert GUESS.confirmed is False


@pytest.mark.parametrize("code_page", ["cp1252", "cp874"])
def test_damage_does_not_get_into_a_receipt(code_page: str) -> None:
    text = (
        "The fishers’ union of Brackhaven says that it wasn’t asked.\n\n"
        "Nobody else in the town was asked, it’s clear."
    )
    found = propose(read("x", misread(text, code_page).encode()))
    assert found == Article(first="The fishers’ union of", last="was asked, it’s clear.")


@pytest.mark.parametrize(
    "behind",
    [
        "Leave a Reply",
        "1 Comment",
        "12 Comments",
        "Comments",
        "Related",
        "Related stories",
        "Recent Quay News",
        "More from the Courier's news",
        "Submit a Comment",
        "Register for News Alerts",
        "Sign up to our newsletter",
        "Tags",
        "Tags: quay, harbour",
        "Share this",
        "About the author",
        "References",
        "Straight Into Your Inbox",
        "You may also like",
        "Read more",
    ],
)
def test_what_stands_behind_articles_ends_them(behind: str) -> None:
    longer = "\n\n".join(f"{COMMENT} And number {n} says more of it." for n in range(20))
    text = f"{TITLE}\n\nBy Ada Example\n\n{ARTICLE}\n{behind}\n\n{longer}"
    assert propose(saved(text)) == GUESS


def test_such_words_before_the_article_end_nothing() -> None:
    assert propose(saved(f"3 Comments\nShare this\nSearch\n\n{ARTICLE}")) == GUESS


def test_a_heading_does_not_end_an_article_and_several_lines_do() -> None:
    three = "\n\n".join(SAYS.format(n) for n in ("one", "two", "three"))
    box = "Most read\nOur apps\nWho we are\nJobs"
    teaser = "A teaser that says what this article is all about today."
    found = propose(saved(f"{teaser}\n\n{box}\n\n{three}"))
    assert found is not None
    assert found.first == "Para one of this"


def test_lists_are_no_beginning() -> None:
    text = f"- The council has voted for a quay that is longer than the old one.\n\n{ARTICLE}"
    assert propose(saved(text)) == GUESS


def test_edges_grow_until_they_lead_to_the_place() -> None:
    text = (
        "Everybody is to say no to a plan, and to say it today.\n\n"
        "The Courier says that it will say no to the plan, and to say it today."
    )
    found = propose(saved(text))
    assert found == Article(first="Everybody is to say", last="the plan, and to say it today.")


def test_a_script_without_spaces_has_edges_too() -> None:
    text = (
        "港口管理局星期五表示，没有疏浚内港的计划，也没有为此准备任何资金。\n\n"
        "市议会将在夏天结束以前就贷款问题进行表决，渔民工会要求参加讨论。"
    )
    found = propose(saved(text))
    assert found == Article(first=text[:12], last=text[-12:])


@pytest.mark.parametrize(
    "text", ["", "Short.", "no sentence here at all among these many words " * 3]
)
def test_where_nothing_is_like_an_article_there_is_no_guess(text: str) -> None:
    assert propose(saved(text)) is None


def test_a_run_whose_edges_stand_twice_gives_way_to_the_next() -> None:
    box = "\n\n".join(["We use cookies and ask you whether that is fine with you today."] * 30)
    assert propose(saved(f"{box}\n\nYes\n\nNo\n\nMore\n\n{ARTICLE}")) == GUESS


def test_of_many_runs_that_begin_and_end_alike_few_are_tried(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tried: list[Article] = []

    def noted(page: Folded, bounds: Article) -> Span | Lost:
        tried.append(bounds)
        return span_in(page, bounds)

    monkeypatch.setattr("briefbook.capture.propose.span_in", noted)
    first, last = "The port said that it would be so", "for all of us in the whole town."
    run = f"{first} {{}} {last}\n\na\n\nb\n\nc\n\n"
    assert propose(saved(run.format("here") + run.format("and there too") * 1_000)) is None
    assert len(tried) == 20 * 5 * 5 + 5  # the longest once more, from further up


@pytest.mark.parametrize(
    "line",
    [
        "Նավահանգիստը հինգշաբթի օրը փակվեց մինչև գարուն առանց որևէ բացատրության։",
        "کیا بندرگاہ جمعرات کو موسم بہار تک بند کر دی گئی تھی؟",
        "بندرگاہ جمعرات کو موسم بہار تک بند کر دی گئی تھی۔",
        "बंदरगाह को गुरुवार को वसंत तक के लिए बंद कर दिया गया।",
    ],
)
def test_sentences_end_in_other_scripts_as_well(line: str) -> None:
    assert is_prose(line)


@pytest.mark.parametrize(
    ("headline", "lead"),
    [
        ("The old quay of the harbour will be shut until summer", " comes, the council said."),
        ("El viejo muelle del puerto seguirá cerrado hasta el verano", ", dijo el ayuntamiento."),
        ("Der alte Kai des Hafens bleibt bis zum Sommer", " zu, sagte der Rat der Stadt."),
    ],
)
def test_a_lead_that_begins_as_the_headline_takes_that_in(headline: str, lead: str) -> None:
    last = "Nobody in the town knows where the boats are to go until then."
    found = propose(saved(f"{headline}\n\n14 May\n\n{headline}{lead}\n\n{last}"))
    assert found == Article(first=" ".join(headline.split()[:4]), last="to go until then.")
