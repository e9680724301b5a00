"""A document that tells something is where a claim comes from, and nobody who speaks."""

import pytest

from briefbook.drafting.claim_drafts import Room, claim_drafts
from briefbook.drafting.claims_yaml import claims
from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.new_ids import topic_words
from briefbook.drafting.happenings.events_yaml import events, places_of
from briefbook.drafting.happenings.proposed_events import happenings
from briefbook.drafting.proposals import ArticleFacts, proposals
from briefbook.drafting.speech.readings import Read, read


def last(known: Known, *texts: str) -> Read:
    return read(texts, known, "example-times")[-1]


@pytest.mark.parametrize(
    ("text", "owner", "sort"),
    [
        ("Boats fell, according to data from the Sund Trust.", "Sund Trust", "figures"),
        ("Figures from the Sund Institute show that boats fell.", "Sund Institute", "figures"),
        ("The Sund Institute’s report said boats fell.", "Sund Institute", "report"),
        ("“Boats fell by half this year,” said a report from Mole Trust.", "Mole Trust", "report"),
        ("Boats fell, according to a poll released by the Mole Trust.", "Mole Trust", "report"),
        ("Boats fell, according to a report by the Mayor.", "mayor", "report"),
        ("According to the ruling, boats must leave by May.", "", "ruling"),
        ("The rule says that boats must leave by May.", "", "rule"),
        ("Boats must leave, according to the complaint.", "", "filing"),
        ("The order states that boats must leave by May.", "", "ruling"),
        ("Boats must leave, according to a presentation.", "", "document"),
    ],
)  # fmt: skip
def test_nobody_speaks_where_a_document_does(
    known: Known, text: str, owner: str, sort: str
) -> None:
    one = last(known, text)
    assert (one.speech.says, one.speech.unknown, one.speech.unnamed) == ((), "", "")
    assert one.document is not None
    assert (one.document.owner, one.document.sort) == (owner, sort)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lind said that boats fell, citing data from the Sund Institute.",
        "Boats fell, according to a statement from the Sund Trust.",
        "Boats fell, according to a report by the Bay News.",
        "In a report, the Mole Board said that boats fell.",
    ],
)
def test_whoever_speaks_is_still_heard(known: Known, text: str) -> None:
    one = last(known, text)
    assert one.document is None


def drafted(known: Known, *texts: str) -> str:
    """Claims and events of a draft."""
    readings = read(texts, known, "example-times")
    every = happenings(readings, known, "2024-05-10", "en")
    facts = ArticleFacts("A mole", "example-times", "en")
    found = proposals(readings, known, facts, lambda _: True)
    costs = {one.id: places_of(one, known) for one in every}
    chosen = claim_drafts(found, every, Room(20, 8, 500, costs), lambda _: True)
    return "\n".join((*claims(chosen), *events(every, known)))


FELL = "Boats in the harbour fell by half last year, according to data from the Sund Institute."


def test_its_event_begins_the_chain(known: Known) -> None:
    draft = drafted(known, FELL)
    claim, _, event = draft.partition("events:")
    assert "    chain: sund-institute-figures" in claim
    assert "says:" not in claim.partition("claims:")[2]
    assert "    kind: report\n" in event
    assert "Sund Institute publishes figures" in event
    assert "    by: sund-institute" in event


def test_whose_it_is_is_asked_where_nothing_says_it(known: Known) -> None:
    draft = drafted(known, "All the boats must leave the harbour by May, according to the ruling.")
    assert "    chain: ruling" in draft
    assert "    by: decide  # ~ whose it is, “according to the ruling”; or unnamed:" in draft


def test_the_report_is_the_one_that_was_told_of(known: Known) -> None:
    again = "The report says that the mole has to be closed to all of the boats."
    other = "A report says that the mole has to be closed to all of the boats."
    told = "Boats fell, according to a report from the Sund Institute."
    first = happenings(read([told, again], known), known, "", "en")
    assert [(one.id, one.paragraphs) for one in first] == [("sund-institute-report", (1, 2))]
    assert len(happenings(read([told, other], known), known, "", "en")) == 2


SUND = "The Sund Institute’s report said that boats fell by half."
MOLE = "The Mole Trust’s report said that boats rose by half."
THE = "The report says that boats fell."


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        ((THE, "The 40-page report by the Sund Institute found that boats fell."),
         [("sund-institute-report", (1, 2))]),
        ((SUND, "According to the study, boats fell.", "Its findings show that boats fell."),
         [("sund-institute-report", (1, 2, 3))]),
        ((SUND, MOLE, THE),
         [("sund-institute-report", (1,)), ("mole-trust-report", (2,)),
          ("quay-empty-report", (3,))]),
        ((SUND, "Another report by the Sund Institute said that boats rose."),
         [("sund-institute-report", (1,)), ("sund-institute-report-2", (2,))]),
        (("The Mayor said in a letter that boats fell.", "The letter says that boats fell."),
         [("mayor-letter", (1, 2))]),
        (("The court ruling said that boats must leave.", "The ruling says they must pay."),
         [("quay-empty-ruling", (1, 2))]),
    ],
)  # fmt: skip
def test_one_document_is_one_event(
    known: Known, texts: tuple[str, ...], told: list[tuple[str, tuple[int, ...]]]
) -> None:
    readings = read(texts, known, "example-times")
    found = happenings(readings, known, "", "en", title="The quay is empty")
    assert sorted((one.id, one.paragraphs) for one in found) == sorted(told)


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Boats in the harbour fall by half, report finds", "boats-harbour-fall"),
        ("The report", ""),
        ("港口", ""),
    ],
)
def test_the_headline_says_what_a_document_is_of(title: str, words: str) -> None:
    assert topic_words(title, "report") == words
