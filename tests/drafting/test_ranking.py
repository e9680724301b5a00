"""Points for what carries an article: few, plain, and told."""

import pytest

from briefbook.drafting.grammar.sentence import Sentence, Speech
from briefbook.drafting.grammar.stems import stems
from briefbook.drafting.proposal import Proposal
from briefbook.drafting.ranking import points, repeats

TITLE = "Port authority denies plan to dredge the inner bay"
LEAD = Sentence(2, "The port authority denied it.")


def given(
    text: str, paragraph: int = 9, *, quoted: bool = False, says: str = "", relay: str = ""
) -> dict[str, int]:
    speech = Speech("says", (says,)) if says else Speech()
    phrase = text if quoted else ""
    one = Proposal(Sentence(paragraph, text), phrase, quoted, speech, (relay,) if relay else ())
    return dict(points(one, TITLE, LEAD))


def test_the_lead_counts_most_and_what_follows_it_a_little() -> None:
    assert dict(points(Proposal(LEAD, "", quoted=False), TITLE, LEAD))["lead"] == 5
    assert given("Nobody came.", 2) == {"near the lead": 1}
    assert given("Nobody came.", 3) == {"near the lead": 1}
    assert given("Nobody came.", 4) == {}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Nobody came.", 0),
        ("The authority came.", 1),
        ("The authority denied it.", 1),
        ("The authority denies it.", 2),
        ("The authority denies that the inner harbour is to be dredged.", 3),
    ],
)
def test_words_of_the_headline_count_up_to_three(text: str, count: int) -> None:
    assert given(text).get("headline", 0) == count


def test_quotations_speakers_and_relays_count() -> None:
    assert given("It does.", quoted=True) == {"quoted": 1}
    assert given("No one ever came here to look.", quoted=True, says="mayor", relay="bay-post") == {
        "quoted": 3,
        "speaker": 2,
        "passed on": 2,
    }


@pytest.mark.parametrize(
    "text",
    ["It grew by 30 per cent.", "It grew 30%.", "It costs 1.4 million.", "It costs $40.",
     "It costs 800,000 crowns.", "It has 40 tonnes.", "Half of it is gone.", "费用约为80万克朗。"],
)  # fmt: skip
def test_a_figure_is_an_amount(text: str) -> None:
    assert given(text).get("figures") == 2


@pytest.mark.parametrize(
    "text", ["It came on 12 May.", "It came in 2025.", "It came at 10:30.", "Crew 7 came."]
)
def test_a_day_is_no_figure(text: str) -> None:
    assert "figures" not in given(text)


def test_what_says_the_same_again_is_left_out() -> None:
    one = Proposal(Sentence(1, "The authority denied every plan of dredging."), "", quoted=False)
    same = Proposal(Sentence(4, "Every plan of dredging was denied."), "", quoted=False)
    other = Proposal(Sentence(4, "Fishers doubt whether the herring return."), "", quoted=False)
    assert repeats(same, [one])
    assert not repeats(other, [one])


def test_words_are_known_by_their_beginnings() -> None:
    assert stems("Dredging the dredger, 2025") == {"dredgi", "dredge"}
    assert stems("港务局否认") == {"港务", "务局", "局否", "否认"}


def test_what_the_lead_says_in_fewer_words_is_said_again() -> None:
    lead = Proposal(
        Sentence(1, "The wreck of a herring trawler was found beneath the mill."), "", False
    )
    long = "A herring trawler’s wreck was found beneath the mill around four on Wednesday"
    again = Proposal(Sentence(4, f"“{long},” she said."), long, True)
    assert repeats(again, [lead])
    other = Proposal(Sentence(5, "The herring trawler belonged to the mayor’s cousin."), "", False)
    assert not repeats(other, [lead])


def test_the_sentence_of_the_headline_counts_five() -> None:
    text = "The authority denies that the inner harbour is to be dredged."
    main = Sentence(9, text)
    one = Proposal(main, "", quoted=False)
    assert dict(points(one, TITLE, LEAD, main))["headline"] == 5
    few = Sentence(9, "The authority came.")
    assert dict(points(Proposal(few, "", quoted=False), TITLE, LEAD, few))["headline"] == 1


@pytest.mark.parametrize(
    "text",
    [
        "We are thrilled to be back on the old quay",
        "Our thoughts are with all the people of the quay",
        "I would like to thank everybody who came to the quay",
        "We look forward to seeing you all on the quay",
    ],
)
def test_whoever_is_only_glad_tells_nothing(text: str) -> None:
    assert given(text, quoted=True, says="mayor")["feelings"] == -3
    assert "feelings" not in given("We are going to close the quay for good", quoted=True)


def test_remarks_in_the_street_are_good_to_quote_and_carry_nothing() -> None:
    text = "It is an ugly old quay and always was"
    one = Proposal(Sentence(9, text), text, True, Speech("says", unnamed="one person"))
    assert "quoted" not in dict(points(one, TITLE, LEAD))
