"""Lines in which a page speaks of its article, and sentences that speak of other things."""

import pytest

from briefbook.drafting.page.page_notes import LONGEST, is_credit_line, is_page_note


@pytest.mark.parametrize(
    "line",
    [
        "Correction: An earlier version of this article gave the wrong number of pillars.",
        "Editor’s note: This story has been updated with a statement by the board.",
        "Update: The headline of this story was amended on Friday.",
        "In an earlier version of this story the quay was longer than it is.",
        "This article has been corrected to say that the quay has nine pillars.",
        "Listen to this article · 5:32 min",
        "Gift this article",
        "AI-generated summary: The quay is closed until the spring.",
        "The summary was created with the help of a program.",
        "This article is read by an automated voice. Report an error.",
        "Do you have a tip about the harbour? Write to us at tips@herald.example.com.",
        "Unlimited access to all stories for 1 euro a week. Cancel at any time.",
        "Transcripts are created in a hurry and may hold mistakes.",
        "This interview has been edited and condensed.",
        "Anmerkung der Redaktion: In einer früheren Version hieß es, zehn Pfeiler seien morsch.",
        "In einer früheren Fassung dieses Artikels stand eine falsche Zahl.",
        "Dieser Text wurde am Freitag ergänzt.",
        "Rectificatif : le quai a neuf piliers.",
        "Una versión anterior de este artículo decía que eran diez pilares.",
        "Sprostowanie: filarów jest dziewięć.",
    ],
)
def test_notes(line: str) -> None:
    assert is_page_note(line)


@pytest.mark.parametrize(
    "line",
    [
        "The text was amended by the council before it passed.",
        "The correction of the tide table took the harbour office a whole year.",
        "Update on the quay: the divers have found more cracks.",
        "Do you have an opinion on what the board told us?",
        "In einer früheren Fassung des Gesetzes stand eine andere Zahl.",
        "Der Beitrag ist im Preis enthalten.",
        "An earlier version of the bridge fell into the sea in 1901.",
        "Una versión anterior de este proyecto costaba el doble.",
        "The story was translated into nine languages and sold well.",
        "Unlimited access to the museum costs 20 euros a year.",
        "AI-generated images of the quay flooded the town.",
        "The image was made by a man who had never seen the quay.",
        "Save this date for the harbour days, the mayor said.",
        "Access to the quay is for members of the club.",
        "This article was corrected. " + "The quay is old. " * (LONGEST // 16),
    ],
)
def test_sentences_on_other_things(line: str) -> None:
    assert not is_page_note(line)


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Translated from Czech by Bo Lind", True),
        ("Photographs by Bo Lind", True),
        ("Edited by Ada Marsh", True),
        ("Aus dem Englischen von Bo Lind", True),
        ("Pictures of the quay are on show in the town hall from Friday on.", False),
        ("Edited volumes on harbours sell badly.", False),
    ],
)
def test_credits(line: str, is_one: bool) -> None:
    assert is_credit_line(line) is is_one
