"""What somebody says in one go takes one claim."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.proposal import Proposal
from briefbook.drafting.proposals import ArticleFacts, proposals
from briefbook.drafting.speech.readings import read


def proposed(known: Known, *texts: str) -> list[Proposal]:
    readings = read(texts, known)
    return proposals(readings, known, ArticleFacts("", "", "en"), lambda _: True)


def by(ranked: list[Proposal], name: str) -> list[Proposal]:
    return [one for one in ranked if one.speech.unknown == name]


@pytest.mark.parametrize(
    "text",
    [
        "Bo Ek says that is so: “They work in the fields and in many shops. They are out all day"
        " long in the wind and that is why so many of them fall ill.”",
        "“They work in the fields and in many shops all day,” Bo Ek said. “That is why so many of"
        " them fall ill in the winter.”",
        "“They work in the fields and in many shops all day,” Bo Ek said, “and so many of them"
        " fall ill in the winter when it rains.”",
    ],
)
def test_a_broken_quotation_makes_one_claim(known: Known, text: str) -> None:
    assert len(by(proposed(known, text), "Bo Ek")) == 1


def test_a_passage_leads_over_both_halves(known: Known) -> None:
    text = (
        "Bo Ek says that is so: “They work in the fields and in many shops. They are out all day"
        " long in the wind and fall ill.”"
    )
    (one,) = by(proposed(known, text), "Bo Ek")
    assert one.edges == ("Bo Ek says that", "wind and fall ill")


def test_two_speeches_make_two_claims(known: Known) -> None:
    texts = (
        "Bo Ek said the quay costs ninety million and is too old to be mended.",
        "Ek said the ferry will not sail in the winter for want of divers.",
    )
    assert len(by(proposed(known, *texts), "Bo Ek")) == 2


def test_thanks_count_less_where_a_reader_is_only_led_to_them(known: Known) -> None:
    texts = (
        "A boat sank off Saltmere in May and its crew was saved.",
        "Bo Ek wrote: “It has been a long way for all of us here.",
        "“We as a family are completely overwhelmed by the help.”",
    )
    ranked = by(proposed(known, *texts), "Bo Ek")
    (thanks,) = (one for one in ranked if one.sentence.paragraph == 3)
    assert not thanks.phrase
    assert dict(thanks.points)["feelings"] < 0
