"""Lines that call for something or tell of the page, and sentences that only have their words."""

import pytest

from briefbook.drafting.page.calls import is_call, is_title_of_end, is_title_of_links


@pytest.mark.parametrize(
    "line",
    [
        "Leave us a comment and tell us what you make of the new quay.",
        "Let me know what you think in the comments!",
        "Hinterlasst uns gerne einen Kommentar unter diesem Beitrag.",
        "Verratet uns in den Kommentaren, wie ihr den Kai findet:",
        "Déjanos tu comentario",
        "Laissez-nous un commentaire sur le quai.",
        "Folgt mir gerne, dort gibt es die neuesten Bilder.",
        "Síguenos para saber más del muelle.",
        "Check out our guide to quays before you go there.",
        "Some of these are affiliate links.",
        "Als Amazon-Partner verdienen wir an Käufen.",
        "Tous droits réservés.",
        "Все права защищены",
        "Читайте также: причал закрыт",
        "Läs också: Kajen stängs",
        "Dieser Artikel erschien zuerst in der Hafenpost.",
        "Verraten Sie uns gern in den Kommentaren, wie Ihnen der Kai gefällt.",
        "First-time subscribers also receive a mug with the old quay on it!",
        "Puede suscribirse aquí a la newsletter del puerto.",
        "Unterstütze das Hafenblatt schon ab 2,50 im Monat!",
        "Gefällt dir unser Hafenblatt? Wir schreiben es ohne Werbung.",
        "Read it without advertisements, and cancel at any time: our app knows every tide.",
        "Mehr Themen:",
        "Zapraszamy też do subskrypcji gazety portowej na cały rok.",
        "Follow The Kelmouth Herald on Google News",
        "Add us as a preferred source on Google",
        "Listen on your radio or wherever you get your podcasts.",
        "A version of this article appears in print on May 10 with the headline: Quay Closed.",
        "Sie haben einen Fehler gefunden? Schreiben Sie uns an den Hafen.",
        "Wilt u iets delen? Tip onze redactie.",
        "Copyright 2024 Kelmouth Herald. Nobody may print it.",
        "Mit diesem Button kannst du die Folge weiterempfehlen.",
    ],
)
def test_calls_in_many_languages(line: str) -> None:
    assert is_call(line)


@pytest.mark.parametrize(
    "line",
    [
        "Publicité",
        "Weitere Informationen:",
        "Learn more",
        "4 min read",
        "Lesezeit: 4 Minuten",
        "Schlagwörter: Kai, Hafen",
        "Etiquetas: muelle, puerto",
        "Share on Facebook",
        "2 minuti di lettura",
        "Article réservé aux abonnés",
        "Zur Startseite",
        "SKIP ADVERTISEMENT",
        "Link kopieren",
        "BAYPOST.COM",
    ],
)
def test_labels_of_what_is_not_there(line: str) -> None:
    assert is_call(line)


@pytest.mark.parametrize(
    "line",
    [
        "Weitere Informationen lagen am Abend zunächst nicht vor.",
        "The button was pressed twice, said the harbour master.",
        "Publicité et affichage seront interdits sur le quai.",
        "Reading the gauge takes four minutes a day.",
        "“Leave a comment, or leave the quay,” the harbour master told the readers.",
        "The firm behind baypost.com fired half of its writers on Friday.",
        "She left without a comment, and so did the board.",
    ],
)
def test_sentences_with_their_words_are_text(line: str) -> None:
    assert not is_call(line)


@pytest.mark.parametrize(
    "sentence",
    [
        "Readers who subscribe pay 5 euros a month, and many thousands of them did so last year.",
        "The publisher sold its newsletter for three million euros in March.",
        "Customers could not log in to their accounts for six hours on Tuesday.",
        "Four in ten people share this view, a poll found in March.",
        "Children who read more books sleep better than those who do not.",
        "Parliament passed the law on copyright on Tuesday.",
        "YouTube will show you fewer advertisements from May on.",
        "Wer die Zeitung abonniert, zahlt ab Mai fünf Euro mehr.",
        "Eltern können ihre Kinder bis Freitag für die Ferienfahrt anmelden.",
    ],
)
def test_news_of_what_sites_ask_for_elsewhere(sentence: str) -> None:
    assert not is_call(sentence)


@pytest.mark.parametrize(
    "line", ["Related news", "Mehr zum Hafen", "See also", "Das könnte passen"]
)
def test_titles_of_links(line: str) -> None:
    assert is_title_of_links(line)


@pytest.mark.parametrize("line", ["More than tar", "Mehr als Teer", "Readers", "Linksverkehr"])
def test_headings_that_only_begin_like_them(line: str) -> None:
    assert not is_title_of_links(line)


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("About the author", True),
        ("Autorin", True),
        ("Media contacts", True),
        ("Literatur:", True),
        ("What to read next", True),
        ("You may also like", True),
        ("Das könnte Sie auch interessieren", True),
        ("About ninety boats lay at the quay when the storm came in on Friday.", False),
        ("Sources of tar", False),
        ("Autorennen", False),
    ],
)
def test_titles_of_what_stands_at_the_end(line: str, is_one: bool) -> None:
    assert is_title_of_end(line) is is_one


@pytest.mark.parametrize(
    "sentence",
    [
        "Customers could not log in to their accounts on Tuesday, the bank said.",
        "Employees were told to click on a link in the message from the port.",
        "Prosecutors say nothing of it, but a court ruled that affiliate links paid for the boat.",
        "Die Nutzer mussten sich neu anmelden, teilte die Bank am Montag mit.",
    ],
)
def test_what_somebody_is_reported_to_say_calls_for_nothing(sentence: str) -> None:
    assert not is_call(sentence)


def test_the_same_words_without_anybody_who_says_them_call_for_something() -> None:
    assert is_call("Log in to your account to read on.")
    assert is_call("Click on a link below to go on.")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Under the deal, the songwriters sold the tapes with all rights reserved.", False),
        ("Alle Rechte an dem Lied liegen seit dem Urteil bei der Sängerin.", False),
        ("All content is the property of Mole News, all rights reserved.", True),
        ("Mole News 2024 all rights reserved", True),
        ("all rights reserved", True),
        ("Mole News 2024 – alle Rechte vorbehalten.", True),
    ],
)
def test_rights_that_news_tells_of_are_no_call(line: str, expected: bool) -> None:
    assert is_call(line) is expected
