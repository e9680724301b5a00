"""Lines within an article that carry no claim, and sentences that only look like one."""

import pytest

from briefbook.drafting.page.side_lines import beside, is_heading, is_side_line


@pytest.mark.parametrize(
    "line",
    [
        "Sign up for our newsletter and get the best of the coast every morning.",
        "Subscribe now for full access.",
        "Register for News Alerts",
        "Read more: How the map of the bay got out",
        "READ ALSO: Ferry fares to rise again in June",
        "Also read: Ferry fares to rise again in June",
        "Related: Ferry fares to rise again in June.",
        "Recommended for you",
        "More from the coast",
        "Follow us on every network there is.",
        "Click here to see the map of the bay.",
        "Share this article",
        "Get the latest from the harbour in one mail a day.",
        "Don’t miss a story from the coast again.",
        "Advertisement",
        "AD",
        "Story continues below advertisement",
        "MORE: Who is going to pay for the quay?",
        "View this post on Instagram",
        "A post shared by Quay Gulls (@quaygulls) on May 2, 2024",
        "Next post",
        "Image 3 of 9",
        "3 / 9",
        "Weiterlesen nach der Anzeige",
        "La suite après cette publicité",
        "Voir aussi : la carte de la baie",
        "Lees ook: de kaart van de baai",
        "Читайте также: Карта бухты",
        "Sponsored content",
        "© 2024 Example Media. All rights reserved.",
        "Copyright 2024 Example Media.",
        "The old mole at low tide. Photo: C. Nobody",
        "The old mole at low tide | Photo: Harbour News Agency",
        "File photo: the old mole at low tide.",
        "A ship in the bay (AP Photo/C. Nobody)",
        "A ship in the bay, seen from the mole / Reuters",
        "Getty Images",
        "Reporting by Ada Example; editing by Carl Specimen",
        "Editor: Carl Specimen",
        "Tags: harbour, council",
        "2 Comments",
        "Leave a Reply",
        "Your email address will not be published. Required fields are marked.",
        "We use cookies to make this page better for you.",
        "This article was first printed in the Bay Post.",
        "Lesen Sie auch: Wie die Karte bekannt wurde",
        "Mehr zum Thema",
        "Foto: C. Niemand",
        "Newsletter abonnieren",
        "Lire aussi : la carte de la baie",
        "Lea también: el mapa de la bahía",
        "责任编辑：某某",
        "相关阅读：内湾地图",
        "图片来源：海湾邮报",
    ],
)
def test_a_line_beside_the_article(line: str) -> None:
    assert is_side_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "The Port Authority signed up 40 new pilots for the bay in May.",
        "Comments by the mayor caused an uproar in the town hall on Friday.",
        "Copyright law was changed in May, and the Bay Post sued.",
        "Recommended doses were too high, the university said.",
        "The photo shows a channel, the mayor said, and it is a forgery.",
        "Related companies own half of all the dredgers on the coast.",
        "Sponsored by the port, the race draws forty boats a year.",
        "Readers of newsletters pay more than others, a study by the university found.",
        "更多行动将在近期展开，发言人说。",
        "Die Hafenbehörde hat den Kai am Freitag gesperrt.",
    ],
)
def test_a_sentence_that_only_begins_like_one(line: str) -> None:
    assert not is_side_line(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Costs", True),
        ("What the fishers say", True),
        ("The fishers say no.", False),
        ("“No plan”", False),
        ("It said:", False),
        ("港务局回应", True),
        ("港务局否认。", False),
        ("A line of more than a dozen words that nobody has ended with a point at all", False),
    ],
)
def test_a_heading_is_short_and_ends_with_no_sign(line: str, expected: bool) -> None:
    assert is_heading(line) == expected


def test_paragraphs_are_numbered_from_one() -> None:
    assert beside(["The quay is shut.", "Costs", "It costs a lot.", "Read more: x"]) == {2, 4}
