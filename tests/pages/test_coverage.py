"""Who says what: a table that blames nobody, and counts that a reader takes as they are meant."""

import re

import pytest

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.coverage import origins_named
from briefbook.pages import coverage
from briefbook.pages.coverage import supported
from briefbook.pages.tree import Page, Paragraph, Table, words_of
from briefbook.render.markdown import write
from tests.support.build import ENGLISH, account, brief, claim, corpus, in_english
from tests.support.chains import corpus_of

ASKED = {"how-long": {"ask": "How long?", "answers": {"six": "Six metres", "ten": "Ten metres"}}}
OUTLETS = {id: {"name": id.title()} for id in ("ledger", "post", "gazette")}
ALOUD = re.compile(r'<span class="aloud"[^>]*>(.*?)</span>')


def table(found: Corpus) -> list[list[str]]:
    """The cells of the table as they are read; what is only said aloud stands in brackets."""
    blocks = coverage.matrix(in_english(found), found.briefs, found.statements)
    told = write(Page("topics/harbour", "", "", tuple(blocks), "topic"))
    rows = [line for line in told.splitlines() if line.startswith("| ")]
    return [[_plain(cell) for cell in row.strip("| ").split(" | ")] for row in rows]


def _plain(cell: str) -> str:
    cell = re.sub(r"\*\*[^*]*:\*\*\{ \.outlet \} ", "", ALOUD.sub(r"(\1)", cell))
    cell = re.sub(r" ?\{ ?[^}]*\}", "", cell).replace("**", "")
    return re.sub(r"\[(.*?)\]\([^)]*\)", r"\1", cell).strip()


def mixed() -> Corpus:
    """Answers of two articles, a point that both share, an article from before it all."""
    vote = account(date="2024-05-10")
    grown = claim("grown", point="a-grown", chain="vote")
    six = claim("six", point="how-long/six", chain="vote")
    ten = claim("ten", point="how-long/ten", chain="vote")
    return corpus(
        brief("one", claims=(six, grown), events=(vote,), published="2024-05-11"),
        brief("two", publisher="ledger", claims=(ten, grown), events=(vote,)),
        brief("old", publisher="post", published="2024-05-09"),
        questions=ASKED,
        publishers=OUTLETS,
    )


def test_answers_to_a_question_stand_together_and_the_question_is_seen_once() -> None:
    names = [row[0] for row in table(mixed())]
    assert names[:3] == ["Point", "How long? Six metres", "(How long?) Ten metres"]
    assert names[3].startswith("Courier reports: The quay is to grow.")


def test_a_point_is_told_in_the_words_of_one_that_is_counted() -> None:
    view = claim(text="It has grown.", point="grown", says="council", stance="argues")
    fact = claim(text="It grew.", point="grown", says="office", stance="says", chain="own")
    found = corpus(
        brief("a", claims=(view,)),
        brief("b", publisher="ledger", claims=(fact,)),
        publishers=OUTLETS,
    )
    (_, row) = table(found)
    assert row[0] == "Harbour Office says: It grew."
    assert row[-1] == "1 outlet, 1 origin"


def test_an_article_from_before_is_called_earlier_and_a_gap_is_only_said_aloud() -> None:
    by_name = {row[0]: row[1:-1] for row in table(mixed())}
    assert [name.partition("(")[0] for name in by_name["Point"]] == ["Courier", "Post", "Ledger"]
    told = [cell.partition("(:")[0] for cell in by_name["How long? Six metres"]]
    assert told == ["says", "earlier article", "(not mentioned)"]


def test_two_articles_of_one_outlet_are_told_apart_by_their_dates() -> None:
    found = corpus(
        brief("one", claims=(claim(point="p"),), published="2024-05-11"),
        brief("two", claims=(claim(point="p"),)),
    )
    heads = [cell.partition("(")[0] for cell in table(found)[0][1:-1]]
    assert heads == ["Courier, 11 May 2024", "Courier, date not stated"]


@pytest.mark.parametrize(
    ("articles", "end"),
    [
        (12, "the first statement of it that we know."),
        (13, "Columns show the 12 of 13 articles that appeared last; rows and counts are of all."),
    ],
)
def test_twelve_articles_have_columns_and_the_rest_is_counted(articles: int, end: str) -> None:
    days = (f"2024-05-{n:02}" for n in range(1, articles + 1))
    found = corpus(*(brief(f"b{d}", claims=(claim(point="p"),), published=d) for d in days))
    assert len(table(found)[0]) == 14  # the point, twelve articles, what is behind it
    _, gist, _ = coverage.matrix(in_english(found), found.briefs, found.statements)
    assert isinstance(gist, Paragraph)
    assert words_of(gist.inside).endswith(end)


def told(lines: list[str]) -> str:
    found = corpus_of(lines)
    return words_of(supported(in_english(found), found.statements))


def test_counts_say_how_many_claims_stand_in_several_articles() -> None:
    assert told(["A: talk"]) == "The one claim of fact is made in one article only."
    assert told(["A: talk", "B: talk"]) == (
        "1 of 1 claim of fact is made in more than one article;"
        " it is not certain to have two independent origins."
    )
    assert told(["A: talk", "B: union"]) == (
        "1 of 1 claim of fact is made in more than one article;"
        " it is certain to have at least two independent origins."
    )


def test_copies_that_may_have_one_original_are_not_certain_to_be_several_articles() -> None:
    copies = ["A: talk | copy of reuters", "B: union | copy of reuters"]
    assert (
        told(copies) == "It is not certain that more than one article makes the one claim of fact."
    )
    assert told([*copies, "C: talk"]) == (
        "1 of 1 claim of fact is made in more than one article;"
        " it is not certain to have two independent origins."
    )


def test_no_count_flatters_where_no_two_origins_are_certain() -> None:
    shared = (claim("a", point="a", chain="vote"), claim("b", point="b", chain="vote"))
    events = (account(by="council"),)
    one = brief("one", claims=(*shared, claim("c"), claim("view", stance="argues")), events=events)
    two = brief("two", publisher="ledger", claims=shared, events=events)
    found = corpus(one, two, publishers=OUTLETS)
    assert words_of(supported(in_english(found), found.statements)) == (
        "2 of 3 claims of fact are made in more than one article;"
        " for none is it certain that there are two independent origins."
    )
    assert words_of(coverage.leads_back(in_english(found), found.briefs, found.statements)) == (
        "2 of 2 articles rest, at least in part, on one meeting (The council votes)."
    )


def test_the_table_of_origins_says_how_much_of_an_article_rests_on_each() -> None:
    inferred = ({"id": "vote", "because": "No other meeting fits."},)
    claims = (claim("a", chain="vote"), claim("b", chain="vote"), claim("c", chain="untraced"))
    one = brief("one", claims=claims, events=(account(by="council"),))
    two = brief(
        "two", publisher="ledger", claims=(claim(chain=inferred), claim("own", chain="own"))
    )
    found = corpus(one, two, publishers=OUTLETS)
    (shown,) = coverage.origins(in_english(found), found.statements)
    assert isinstance(shown, Table)
    rows = [[ALOUD.sub("", words_of(cell)) for cell in row] for row in shown.rows]
    assert [(row[0], re.sub(r": The council looks[^(]*", " ", row[3])) for row in rows] == [
        (
            "The council votes",
            "Courier (2 of 3), Ledger (1 of 2, inferred)",
        ),
        ("Own reporting", "Ledger (1 of 2)"),
        ("Not named by the article", "Courier (1 of 3)"),
    ]


def test_the_columns_are_the_articles_that_appeared_last_whenever_we_read_them() -> None:
    made = (claim(point="p"),)
    days = {"one": "2024-05-03", "two": "2024-05-09", "three": None, "four": "[2024-05-10..]"}
    found = corpus(
        *(
            brief(id, claims=made, published=day, read=f"2024-06-{20 - n}", published_because=why)
            for n, (id, day) in enumerate(days.items())
            for why in ["It says so." if day and "[" in day else None]
        )
    )
    heads = [cell.partition("(")[0] for cell in table(found)[0][1:-1]]
    assert heads == [
        "Courier, on or after 10 May 2024, inferred",
        "Courier, 9 May 2024",
        "Courier, 3 May 2024",
        "Courier, date not stated",
    ]


def test_no_answer_is_left_out_because_its_article_is() -> None:
    six, ten = (claim(answer, point=f"how-long/{answer}") for answer in ("six", "ten"))
    late = [
        brief(f"late-{number}", claims=(six,), published=f"2024-05-{number + 10}")
        for number in range(coverage.MOST_ARTICLES)
    ]
    found = corpus(brief("old", claims=(ten,), published="2024-05-01"), *late, questions=ASKED)
    assert [row[0] for row in table(found)[1:]] == [
        "How long? Six metres",
        "(How long?) Ten metres",
    ]
    shown, every = coverage.MOST_ARTICLES, coverage.MOST_ARTICLES + 1
    blocks = coverage.matrix(in_english(found), found.briefs, found.statements)
    assert (
        f"Columns show the {shown} of {every} articles that appeared last;"
        " rows and counts are of all." in write(Page("topics/a", "", "", tuple(blocks), "topic"))
    )


def test_an_inference_about_a_whole_article_is_told_from_one_about_a_part() -> None:
    because = ({"id": "vote", "because": "No other meeting fits."},)
    inferred, stated = claim("a", chain=because), claim("b", chain="vote")
    one = brief("one", claims=(stated,), events=(account(by="council"),))
    two = brief("two", publisher="ledger", claims=(inferred,))
    three = brief("three", publisher="post", claims=(inferred, stated))
    found = corpus(one, two, three, publishers=OUTLETS)
    assert words_of(coverage.leads_back(in_english(found), found.briefs, found.statements)) == (
        "3 of 3 articles rest, at least in part, on one meeting (The council votes)."
        " By our inference: 1 article wholly, 1 article in part."
    )


def test_origins_that_articles_name_are_counted_apart_from_those_we_infer() -> None:
    because = ({"id": "vote", "because": "No other meeting fits."},)
    chains = {"a": "vote", "b": because, "c": "untraced"}
    claims = tuple(claim(id, chain=chain) for id, chain in chains.items())
    found = corpus(brief("one", claims=claims, events=(account(by="council"),)))
    assert coverage.named(ENGLISH, origins_named(found, found.statements)) == (
        "Counted article by article, an origin is named for 1 of 3 claims of fact,"
        " and inferred by us for 1 more."
    )
    assert coverage.named(ENGLISH, origins_named(found, found.statements[:1])) == (
        "Counted article by article, an origin is named for 1 of 1 claim of fact."
    )
