"""A briefing in a list says what it is worth and what stands behind it."""

from typing import Any

from briefbook.pages.parts.teaser import behind_in_words, published, teaser
from briefbook.pages.tree import Page
from briefbook.render.markdown import write
from tests.support.build import ENGLISH, account, brief, claim, corpus, in_english

INFERRED = ({"id": "vote", "because": "No other meeting fits."},)


def shown(*chains: Any, **changes: Any) -> list[str]:
    """The lines of a teaser, without white space around them."""
    claims = tuple(claim(f"c{number}", chain=chain) for number, chain in enumerate(chains))
    found = corpus(brief(claims=claims, events=(account(),), **changes))
    page = Page("briefings", "T", "D", teaser(in_english(found), found.briefs["quay"]), "briefings")
    return [line for line in write(page).partition("---\n\n")[2].splitlines() if line]


def behind(*chains: Any) -> str:
    """What a script shows of it."""
    claims = tuple(claim(f"c{number}", chain=chain) for number, chain in enumerate(chains))
    found = corpus(brief(claims=claims, events=(account(),)))
    return behind_in_words(in_english(found), found.briefs["quay"])


def test_it_has_headline_publisher_form_and_date_standfirst_and_origin() -> None:
    assert shown("vote", "vote", "own", published="2024-05-18") == [
        "### [The council looks at a longer quay](quay.md) { #briefing-quay .title"
        " data-search-exclude=true data-pagefind-ignore=all }",
        "[Courier](../publishers/courier.md) · News report · 18 May 2024",
        "{ .meta .above }",
        "One council meeting, retold in full.",
        "{ .gist }",
        "Main origin: [The council votes](../events/vote.md), behind 2 of 3 claims of fact",
        "{ .behind }",
    ]


def test_without_claims_nothing_stands_behind_it() -> None:
    assert shown()[-1] == "{ .gist }"


def test_the_same_words_without_links() -> None:
    assert (
        behind("vote", "vote", "own")
        == "Main origin: The council votes, behind 2 of 3 claims of fact"
    )
    assert behind("vote") == "Main origin: The council votes, behind its one claim of fact"
    assert behind("untraced") == "No origin named for its one claim of fact"
    assert behind("untraced", "untraced", "own") == "No origin named for 2 of 3 claims of fact"
    assert behind() == ""
    assert behind("own", "own") == (
        "Main origin: the outlet’s own reporting, behind 2 of 2 claims of fact"
    )


def test_a_copy_has_its_main_origin_from_the_outlet_that_wrote_it() -> None:
    claims = (claim(chain="own"),)
    copy = brief("two", publisher="gazette", copy_of="quay", claims=claims)
    found = corpus(brief(claims=claims), copy, publishers={"gazette": {"name": "Gazette"}})
    told = behind_in_words(in_english(found), copy)
    assert told == "Main origin: Courier, behind its one claim of fact"


def test_two_views_are_not_called_all_two() -> None:
    views = (claim("a", stance="argues", chain="own"), claim("b", stance="predicts", chain="own"))
    found = corpus(brief(claims=views))
    told = behind_in_words(in_english(found), found.briefs["quay"])
    assert told == "Its 2 claims are views"


def test_of_two_that_are_even_neither_is_the_main_one() -> None:
    assert behind("vote", "own") == (
        "One of its origins: The council votes, behind 1 of 2 claims of fact"
    )
    assert behind("own", "ledger") == (
        "One of its origins: the outlet’s own reporting, behind 1 of 2 claims of fact"
    )
    assert behind("untraced", "vote").startswith("Main origin: The council votes, ")


def test_what_we_infer_is_said_to_be_inferred() -> None:
    assert behind("vote", INFERRED) == (
        "Main origin: The council votes, behind 2 of 2 claims of fact (1 by our inference)"
    )


def test_it_says_how_many_differences_there_are_and_leads_there() -> None:
    questions = {"q": {"ask": "Is it?", "answers": {"yes": "Yes", "no": "No"}}}
    one = brief("one", claims=(claim(point="q/yes"), claim("b", point="p", chain="own")))
    two = brief("two", claims=(claim(point="q/no"), claim("b", against="p", chain="own")))
    found = corpus(one, two, questions=questions)
    page = Page("briefings", "T", "D", teaser(in_english(found), one), "briefings")
    assert (
        "Main origin: the outlet’s own reporting, behind 1 of 2 claims of fact"
        ' [2 differences between accounts<span class="aloud" data-search-exclude="true">'
        ": The council looks at a longer quay</span>](one.md#differences){ .differ }\n{ .behind }"
    ) in write(page)


def test_a_date_that_nobody_states_is_said_to_be_missing() -> None:
    assert published(ENGLISH, brief()) == "date not stated"
    assert published(ENGLISH, brief(published="2024-05")) == "May 2024"
    assert published(ENGLISH, brief(published="2024-05-18", published_because="It says so.")) == (
        "18 May 2024, inferred"
    )


def test_reporting_of_another_outlet_goes_by_its_name() -> None:
    wired = brief(claims=(claim(chain="wire"),))
    found = corpus(wired, publishers={"wire": {"name": "The Wire"}})
    assert behind_in_words(in_english(found), wired) == (
        "Main origin: The Wire, behind its one claim of fact"
    )
