"""Where somebody speaks of whom nothing is found, a draft asks, and is never silent."""

import re

import pytest

from briefbook.drafting.claim_drafts import Room, claim_drafts
from briefbook.drafting.claims_yaml import claims
from briefbook.drafting.grammar.known import Known
from briefbook.drafting.proposals import ArticleFacts, proposals
from briefbook.drafting.speech.readings import read


def lines(known: Known, *texts: str) -> str:
    """The claims of a draft of an article."""
    facts = ArticleFacts("A mole", "example-times", "en")
    found = proposals(read(texts, known), known, facts, lambda _: True)
    return "\n".join(claims(claim_drafts(found, [], Room(20, 8, 500), lambda _: True)))


@pytest.mark.parametrize(
    "text",
    [
        "The mole will be closed for all of May, the Quay Wardens and Co announced.",
        "As nobody has counted them, xylophone said there are nine herring boats left.",
    ],
)
def test_a_verb_of_speech_without_a_speaker_asks(known: Known, text: str) -> None:
    draft = lines(known, text)
    assert "says: decide  # ~ somebody speaks there, and nobody is found; or unnamed:" in draft
    assert "stance: " in draft


@pytest.mark.parametrize(
    "text",
    [
        "The mole, called the Long Arm, will be closed for all of May.",
        "The boats are expected to come back to the mole in the spring.",
        "The council of Brackhaven has closed the mole until the spring.",
    ],
)
def test_an_outlets_own_fact_asks_nobody_and_is_no_key_claim(known: Known, text: str) -> None:
    draft = lines(known, text)
    assert " says:" not in draft.partition("claims:")[2]
    assert "key: true" not in draft
    assert "passage: " in draft


def test_an_outlets_own_words_are_led_to_and_not_quoted(known: Known) -> None:
    draft = lines(known, "Ada Lind said on Monday that the old mole has been closed for a month.")
    assert "says: ada-lind" in draft
    assert ("quote:" in draft, "passage: " in draft) == (False, True)


def test_a_single_name_that_spoke_is_one_of_those_he_may_mean(known: Known) -> None:
    texts = (
        "Ada Lind and Eva Stone came to the mole, and so did Birk.",
        "The mole is old and grey, said Birk.",
        "He added that nobody has painted it since the flood.",
    )
    choices = re.search(r"says: decide  # ~ one of: (.*)", lines(known, *texts))
    assert choices
    assert choices[1].startswith("birk (new), ")


def test_a_quotation_that_goes_on_asks_whether_it_is_still_the_last_speakers(known: Known) -> None:
    texts = (
        "“We paint the whole mole every spring,” Ada Lind said in the harbour office.",
        "“Nobody else would ever paint a mole as long as this one.",
    )
    draft = lines(known, *texts)
    assert "says: decide  # ~ one of: ada-lind (new), or somebody new" in draft
    assert "stance: says\n" in draft
    assert draft.splitlines().count("    chain: untraced") == 2
    alone = lines(known, "“Nobody else would ever paint a mole as long as this one is.”")
    assert "says: decide  # ~ somebody speaks there" in alone


def test_a_short_form_that_speaks_alone_is_the_body_it_spells(known: Known) -> None:
    texts = (
        "The mole is shut, Brackhaven Harbour Police announced.",
        "They called it in, and BHP said that nobody is hurt on the mole.",
    )
    draft = lines(known, *texts)
    assert draft.count("says: brackhaven-harbour-police") == 2
    assert "bhp" not in draft


def test_who_responded_to_somebody_is_the_one_whose_words_go_on_without_a_question(
    known: Known,
) -> None:
    texts = (
        "Ada Lind, the harbour secretary, was asked about the mole on Monday.",
        "Bo Ek told her: “The whole mole is old, and nobody wants to pay for its paint.",
        "Ms Lind responded: “In the harbour office we have had to wait, and we may need to again.",
        "“The mole is a challenge for the whole of the harbour office in every spring.",
    )
    draft = lines(known, *texts)
    assert "    says: ada-lind" in draft
    assert draft.count("says: ada-lind") == 2
    assert "says: decide" not in draft
