"""Lines that ask something of readers are no text of the article; lines on such things are."""

import pytest

from briefbook.capture.appeals import LONGEST, is_appeal
from briefbook.capture.body import Body
from briefbook.capture.propose import propose
from briefbook.capture.propose_body import proposal
from briefbook.model.receipt import Article
from tests.support.copies import saved

APPEALS = {
    "money": [
        "Please donate today: our journalism is free for all, and it is not free to make.",
        "Support independent journalism in Brackhaven with a donation of any size.",
        "Your donation keeps the Courier open to everyone who lives on this coast.",
        "We rely on readers like you to pay for the boats that bring us the news.",
        "If you value what we do, please consider supporting our small newsroom this spring.",
        "If you found this report useful, please consider making a donation. It pays for all.",
        "Thanks for donating to our newsroom today.",
        "Unterstützen Sie unabhängigen Journalismus an der Küste mit einer Spende.",
        "Mit Ihrer Spende bleibt der Kurier für alle offen.",
        "Soutenez un journalisme libre : faites un don dès aujourd'hui.",
        "Apoya el periodismo local con una donación al mes.",
        "Sostieni il nostro giornalismo con una donazione.",
        "Steun onze journalistiek en word vriend van de krant.",
        "Podpořte nezávislou novinařinu pravidelným darem.",
        "Wesprzyj niezależne dziennikarstwo na wybrzeżu.",
    ],
    "subscriptions and newsletters": [
        "Subscribe to our newsletter and read the tides before the fishers do.",
        "Sign up for the free Harbour Letter, every Friday in your inbox.",
        "You have read all your free articles for this month.",
        "Already a subscriber? Then you know how this ends.",
        "This article is only for subscribers of the Courier.",
        "Abonnieren Sie unseren Newsletter, und Sie erfahren alles zuerst.",
        "Abonnez-vous à notre lettre d'information pour ne rien manquer.",
        "Suscríbete gratis a nuestro boletín de la costa.",
        "Iscriviti alla newsletter, ogni venerdì mattina.",
        "Schrijf je in voor de nieuwsbrief van de haven.",
        "Přihlaste se k odběru newsletteru a čtěte dřív.",
        "Zapisz się na newsletter i czytaj pierwszy.",
    ],
    "registration, apps and cookies": [
        "To continue reading, please log in or create a free account.",
        "Download the Courier's app to get notifications from the quay.",
        "We use cookies to make this site better. By staying you agree.",
        "By clicking on the button you agree to our terms of use.",
        "Melden Sie sich an, um kostenlos weiterzulesen.",
        "Wir verwenden Cookies, damit diese Seite gut läuft.",
        "Nous utilisons des cookies pour mesurer l'audience.",
        "Utilizamos cookies para mejorar la página.",
        "Questo sito utilizza i cookie per funzionare.",
        "Deze website gebruikt cookies om beter te werken.",
        "Tento web používá soubory cookies, aby fungoval.",
        "Ta strona używa plików cookies, aby działać.",
    ],
}
TEXT = [
    "Facebook said on Thursday that it will charge for accounts without advertisements.",
    "Subscribe-and-save offers have tripled in the harbour's shops since May.",
    "Subscribers left the newspaper by the thousand after it moved its press to the mole.",
    "Donations to the rowing club have doubled since the storm took its boats.",
    "“Donate what you can to our journalism,” the editor asked her readers on Monday.",
    "Support for the harbour wall is growing among subscribers of the rowing club.",
    "Register offices along the coast stay shut until the storm is over.",
    "Cookies baked at the old mole are free for children on Sundays.",
    "Join the army or pay: that was the choice of every fisher in 1812.",
    "Your taxes pay for the quay, and nobody asked you.",
    "We need more boats, and the council knows it.",
    "Spenden für den Ruderverein haben sich verdoppelt.",
    "Steun voor de havenmuur groeit in de hele stad.",
    "Dona Maria perdeu a casa na tempestade de maio.",
    "Podpora přístavu roste a město o tom ví.",
    "Download speeds at the mole have doubled, the council's own figures show.",
]


@pytest.mark.parametrize("line", [line for lines in APPEALS.values() for line in lines])
def test_a_line_that_asks_readers_for_something(line: str) -> None:
    assert is_appeal(line)


@pytest.mark.parametrize("line", TEXT)
def test_a_sentence_of_an_article_asks_nobody(line: str) -> None:
    assert not is_appeal(line)


def test_a_long_paragraph_says_more() -> None:
    assert not is_appeal("Donate to our newsroom. " + "The quay is old. " * (LONGEST // 16))


FIRST = "The quay of Brackhaven will be shut until the summer, the council said on Monday."
LAST = "Nobody in the town knows where the boats are to go until then, or who pays for it."
GUESS = Article(first="The quay of Brackhaven", last="who pays for it.")


@pytest.mark.parametrize("kind", APPEALS)
def test_bounds_begin_and_end_without_them(kind: str) -> None:
    before, behind = APPEALS[kind][:2]
    page = saved("\n\n".join((before, FIRST, LAST, behind)))
    assert propose(page) == GUESS
    for read in ((FIRST, LAST), (before, FIRST, LAST)):
        found = proposal(page, Body(read))
        assert found is not None
        assert (found.article, found.unsure) == (GUESS, ())
