"""A topic page, however much or little there is, and the home page beside it."""

from pathlib import Path

from briefbook.model.brief import Brief
from briefbook.pages import home, topic
from briefbook.pages.tree import Page, words_of
from briefbook.render.markdown import write
from briefbook.settings import Settings
from tests.support.build import account, brief, claim, corpus, in_english
from tests.support.chains import corpus_of

SUMMARY = {"name": "The harbour", "updated": "2024-05-01", "missing": "Who pays."}

SETTINGS = Settings(Path(), site_name="The Harbour File", description="One harbour.")


def body(page: Page) -> str:
    return write(page).partition("---\n\n")[2]


def topic_page(*briefs: Brief, **entry: object) -> str:
    found = corpus(*briefs, topics={"harbour": {**SUMMARY, **entry}})
    return body(topic.page(in_english(found), found.vocabulary.topics["harbour"]))


def home_page(*briefs: Brief, **topics: dict[str, object]) -> str:
    found = corpus(*briefs, topics=topics)
    return body(home.page(in_english(found, SETTINGS)))


def test_one_article_has_no_table_of_origins() -> None:
    told = topic_page(brief())
    assert "One article so far." in told
    assert "How solid is this?" not in told


def test_no_article() -> None:
    assert "No briefings yet." in topic_page()


def test_two_articles_show_what_is_solid_what_differs_and_what_is_missing() -> None:
    found = corpus_of(["A: talk", "B: talk", "C: union | against"])
    told = body(topic.page(in_english(found), next(iter(found.vocabulary.topics.values()))))
    columns = told.partition("## [How solid is this?]")[2].partition("\n## ")[0]
    assert "2 outlets, 1 origin" in columns.partition("### Told by more than one outlet")[2]
    assert "Do all agree?" in columns.partition("### Accounts differ")[2]


def test_columns_with_nothing_in_them_say_so() -> None:
    told = topic_page(brief("one", claims=(claim(),)), brief("two"))
    assert "No claim of fact is made by more than one outlet." in told
    assert "We have found no difference between the articles." in told
    missing = told.partition("### Not known { #solid-missing .column ")[2]
    assert missing.partition("}\n\n    ")[2].startswith("Who pays.")


def test_each_line_of_a_summary_stands_beside_what_it_rests_on() -> None:
    rows = (
        {"lead_in": "May:", "text": "The council *voted*.", "events": "vote"},
        {"lead_in": "Views.", "text": "One sees a quarrel.", "points": ("quarrel", "grown")},
    )
    view = claim("view", stance="argues", chain="own", point="quarrel")
    made = claim("made", point="grown", chain="vote")
    one = brief("one", events=(account(),), claims=(view, made))
    two = brief("two", events=(account(),), claims=(view, made), publisher="ledger")
    told = topic_page(one, two, summary=rows, happened="Something.")
    lines = told.partition("## [In two minutes]")[2].partition("\n## ")[0]
    first, second = lines.split("\n-   ")[1:]
    assert first.startswith("**May:** The council *voted*.\n    { .statement }")
    assert first.count("{ .source }") == 2
    assert second.count("**Outlet’s view**{ .view }") == 2
    assert "**2 outlets, 1 origin**{ .one }" in second
    assert "**What is missing.** Who pays." in lines
    assert "What happened." not in lines


def test_a_summary_clearly_older_than_a_briefing_says_so() -> None:
    late = [brief("one", read="2024-05-15"), brief("two", read="2024-05-16")]
    assert "2 more articles read since this summary." in topic_page(*late)
    assert "One more article read since this summary." in topic_page(late[0])


def test_the_copy_of_an_article_is_no_further_one_since_the_summary() -> None:
    one, copy = brief("one", read="2024-05-01"), brief("copy", read="2024-05-16", copy_of="one")
    assert "since this summary" not in topic_page(one, copy)
    late = brief("one", read="2024-05-15")
    assert "One more article read since this summary." in topic_page(late, copy)


def test_a_summary_a_few_days_older_says_nothing() -> None:
    assert "since this summary" not in topic_page(brief(read="2024-05-14"))
    assert "since this summary" not in topic_page(brief(read="2024-04-30"))


def test_fifty_briefings_stand_on_the_page_and_the_way_to_all() -> None:
    many = [brief(f"quay-{number:02}") for number in range(51)]
    told = topic_page(*many)
    assert told.count("{ .gist }") == 50
    assert "Only 50 of 51 are shown." in told
    assert "[Part 2: read in May 2024](harbour/part-2.md)" in told


def test_an_empty_site_says_what_will_come() -> None:
    assert "Nothing here yet. Briefings appear as editors finish them." in home_page()


def test_topics_beside_the_lead_are_cards_the_newest_first() -> None:
    told = home_page(
        brief(topics=("harbour", "fish", "ferry")),
        harbour={"name": "The harbour", "lead": True},
        fish={"name": "Fishing", "updated": "2024-05-01"},
        ferry={"name": "The ferry", "updated": "2024-05-02", "standfirst": "It is late."},
        unread={"name": "Unread"},
    )
    cards = told.partition("## [Other topics]")[2].partition("\n## ")[0]
    assert cards.index("The ferry") < cards.index("It is late.") < cards.index("Fishing")
    assert "1 briefing\n" in cards
    assert "Unread" not in cards
    assert "The harbour" not in cards


def test_the_tally_needs_more_than_one_article() -> None:
    assert "The evidence so far" not in home_page(brief())
    assert "**2** articles read" in home_page(brief("one"), brief("two"))


def test_a_topic_without_a_published_brief_does_not_lead_the_home_page() -> None:
    lead: dict[str, object] = {**SUMMARY, "lead": True}
    led = home_page(brief(), harbour=lead)
    assert "[The harbour](topics/harbour.md)" in led.splitlines()[0]
    for briefs in ((), (brief(status="draft"),), (brief(topics="ferries"),)):
        alone = home_page(*briefs, harbour=lead, ferries={"name": "The ferries"})
        assert alone.splitlines()[0] == "# The Harbour File { #top }"
        assert "Who pays." not in alone


def test_a_topic_counts_its_subject_and_not_its_briefs() -> None:
    """Two articles share a point on the harbour; one of them also tells of fish."""
    topics = {"harbour": {"name": "The harbour"}, "fish": {"name": "Fish"}}
    grows = claim("grows", topics="harbour", point="grown", chain="own")
    less = claim("less", topics="fish", chain="own", text="There is less fish.")
    both = {"topics": ("harbour", "fish")}
    one = brief("one", claims=(grows, less), **both)
    two = brief("two", publisher="ledger", claims=(grows,), **both)
    third = brief("three", publisher="ledger", claims=(less,), **both)
    ledger = {"ledger": {"name": "Ledger"}}
    found = corpus(one, two, third, topics=topics, publishers=ledger)
    told = body(topic.page(in_english(found), found.vocabulary.topics["fish"]))
    assert "**None of the 2 claims of fact is made in more than one article.**" in told
    assert "No claim of fact is made by more than one outlet." in told
    assert "Who says what" not in told
    assert "briefings/two.md" not in told
    told = body(topic.page(in_english(found), found.vocabulary.topics["harbour"]))
    assert (
        "**1 of 1 claim of fact is made in more than one article**; it is certain"
        " to have at least two independent origins.\n" in told
    )


def test_a_topic_shows_only_the_differences_of_its_subject() -> None:
    topics = {"harbour": {"name": "The harbour"}, "fish": {"name": "Fish"}}
    asked = {"how-long": {"ask": "How long?", "answers": {"ten": "Ten", "six": "Six"}}}
    claims = [
        claim(answer, topics="harbour", point=f"how-long/{answer}", chain="own")
        for answer in ("ten", "six")
    ]
    less = claim("less", topics="fish", chain="own")
    briefs = [
        brief(id, topics=("harbour", "fish"), claims=(made, less))
        for id, made in zip(("one", "two"), claims, strict=True)
    ]
    found = corpus(*briefs, topics=topics, questions=asked)
    pages = {id: body(topic.page(in_english(found), found.vocabulary.topics[id])) for id in topics}
    assert "How long?" in pages["harbour"]
    assert "How long?" not in pages["fish"]
    assert "We have found no difference between the articles." in pages["fish"]


def test_a_page_says_of_which_days_its_articles_are() -> None:
    dated = brief("one", published="2024-05-01"), brief("two", published="2024-06-03")
    open_end = brief("three", published="[2024-06-05..]", published_because="It says so.")
    for briefs, told in (
        (dated, "2 articles, of 1 May to 3 June 2024"),
        (dated[:1], "1 article, of 1 May 2024"),
        (
            (*dated, brief("three")),
            "3 articles, 1 with no known day, the rest of 1 May to 3 June 2024",
        ),
        ((*dated, open_end), "3 articles, 1 with no known day, the rest of 1 May to 3 June 2024"),
        ((open_end,), "1 article, with no known day"),
        ((brief("one", published="2024-05-03~"),), "1 article, of about 3 May 2024"),
        (
            (dated[0], brief("two", published="2024-06-03?")),
            "2 articles, of 1 May to perhaps 3 June 2024",
        ),
        (
            (dated[0], brief("two", published="2024-05-01?")),
            "2 articles, of perhaps 1 May 2024",
        ),
        ((brief("one"),), "1 article, with no known day"),
        ((*dated[:1], brief("two", published="2024-05")), "2 articles, of May 2024"),
        ((*dated[:1], brief("two", published="2024-06")), "2 articles, of 1 May to June 2024"),
        (
            (brief("one", published="2024-06~"), brief("two", published="202X")),
            "2 articles, of the 2020s",
        ),
    ):
        found = corpus(*briefs, topics={"harbour": {**SUMMARY, "lead": True}})
        kickers = [
            [words_of((part,)) for part in page.kicker]
            for page in (
                home.page(in_english(found, SETTINGS)),
                topic.page(in_english(found), found.vocabulary.topics["harbour"]),
            )
        ]
        assert kickers == [
            ["Story so far", told, "Summary checked 1 May 2024"],
            ["Topics", told, "Summary checked 1 May 2024"],
        ]
