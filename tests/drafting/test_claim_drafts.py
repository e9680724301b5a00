"""Claims of a draft: of many voices, and with ids that say who speaks."""

from dataclasses import replace

from briefbook.drafting.claim_drafts import MOST_SPARE, Room, claim_drafts, spare_claims
from briefbook.drafting.claims_yaml import spare_lines
from briefbook.drafting.grammar.sentence import Moment, Sentence, Speech
from briefbook.drafting.grammar.sentence_edges import edges
from briefbook.drafting.happenings.happening import Happening
from briefbook.drafting.proposal import Proposal
from briefbook.model.base import ID_LENGTH

ROOM = Room(places=20, claims=8, quoted=500)
TEXTS = (
    "The quay is closed to herring boats",
    "Every lantern in town was stolen twice",
    "Nobody counted those barrels before Sunday",
    "Our harbour master sleeps at noon",
)


def said(text: str, speech: Speech) -> Proposal:
    points = (("quoted", 3),)
    return Proposal(Sentence(1, text), text, quoted=True, speech=speech, points=points)


def ids(*proposals: Proposal) -> list[str]:
    return [one.id for one in claim_drafts(proposals, [], ROOM, lambda _: True)]


LIND = Speech("says", unknown="Ada Lind")
MAYOR = Speech("says", says=("mayor",))


def test_one_speaker_has_two_claims_where_others_speak() -> None:
    every = [*(said(text, LIND) for text in TEXTS), said("The mayor keeps herring", MAYOR)]
    assert ids(*every) == ["ada-lind-1", "ada-lind-2", "mayor-1"]


def test_whoever_speaks_alone_has_as_many_as_there_are() -> None:
    assert len(ids(*(said(text, LIND) for text in TEXTS))) == len(TEXTS)


def test_an_id_says_who_speaks_and_holds_whatever_becomes_of_the_claim() -> None:
    told = [said(text, speech) for text, speech in zip(TEXTS, (LIND, MAYOR, LIND), strict=False)]
    assert ids(*told) == ["ada-lind-1", "mayor-1", "ada-lind-2"]
    assert ids(said(TEXTS[0], Speech()), said(TEXTS[1], Speech())) == ["claim-1", "claim-2"]
    assert ids(said("フリーストア", Speech("says", unknown="港の役所"))) == ["claim-1"]
    (long,) = ids(said(TEXTS[0], Speech("says", unknown="a clerk " * 20)))
    assert (len(long) <= ID_LENGTH, long[-2:]) == (True, "-1")


def test_what_is_quoted_at_length_is_led_to_and_not_quoted() -> None:
    words = "the quay that our town has had since the flood is not safe for herring boats"
    (short,) = claim_drafts([said(words, LIND)], [], ROOM, lambda _: True)
    (long,) = claim_drafts([said(f"Today {words}", LIND)], [], ROOM, lambda _: True)
    assert (short.proposal.phrase, short.passage) == (words, ())
    assert (long.proposal.phrase, long.proposal.speech) == ("", LIND)
    assert long.passage == ("Today the quay that", "safe for herring boats")


def test_ends_without_spaces_are_cut_at_signs() -> None:
    text = "港の役所はきのう岸壁について、船の数が増えた、と町の人びとに述べている"
    assert edges(Sentence(1, text)) == (
        "港の役所はきのう岸壁について",
        "と町の人びとに述べている",
    )


def test_bounds_are_as_long_as_they_have_to_be_to_stand_at_one_place() -> None:
    text = "The harbour board said no to the new quay, and to the mill by the old quay."
    article = f"{text} The harbour board said yes to the herring by the old quay."
    assert edges(Sentence(1, text)) == ("The harbour board said", "by the old quay")
    assert edges(Sentence(1, text), article) == (
        "The harbour board said no",
        "mill by the old quay",
    )
    twice = f"{text} {text}"
    assert edges(Sentence(1, text), twice) == ("The harbour board said", "by the old quay")


def test_without_signs_they_are_as_short_as_ever() -> None:
    assert edges(Sentence(1, "港" * 20 + "船" * 20)) == ("港" * 8, "船" * 8)


def test_a_claim_that_asks_for_its_chain_brings_the_nearest_event_to_choose() -> None:
    far = Happening(Sentence(9, "So."), "mayor-letter", "statement", Moment(""), ("mayor",))
    near = replace(far, id="mayor-speech", sentence=Sentence(4, "So."))
    one = said("The mayor keeps herring", MAYOR)
    (draft,) = claim_drafts([one], [far, near], ROOM, lambda _: True)
    assert draft.origin.ask == (("mayor-speech",), ("untraced",))
    (poor,) = claim_drafts([one], [far, near], replace(ROOM, places=2), lambda _: True)
    # With nothing to choose nothing is asked.
    assert (poor.origin.chain, poor.origin.ask) == (("untraced",), ())
    assert poor.origin.note == ""
    assert poor.origin.or_by("press").note == "or [untraced, press]"


def test_the_chain_of_a_speaker_is_asked_once() -> None:
    speech = Happening(Sentence(9, "So."), "mayor-speech", "statement", Moment(""), ("mayor",))
    both = [said("The mayor keeps herring", MAYOR), said(TEXTS[1], MAYOR)]
    first, second = (one.origin for one in claim_drafts(both, [speech], ROOM, lambda _: True))
    assert first.ask == (("mayor-speech",), ("untraced",))
    assert (second.chain, second.ask) == (("untraced",), ())
    assert second.note == "or as in mayor-1"
    assert second.or_by("press").note == "or [untraced, press], or as in mayor-1"


def test_everybody_is_heard_once_before_anybody_is_heard_again() -> None:
    strong = [replace(said(text, LIND), points=(("quoted", 9),)) for text in TEXTS[:2]]
    figures = replace(
        said("Seven hundred barrels came by night", Speech()), points=(("figures", 5),)
    )
    weak = replace(said("The mayor keeps herring", MAYOR), points=(("quoted", 1),))
    room = Room(places=12, claims=5, quoted=500)
    drafts = claim_drafts([*strong, figures, weak], [], room, lambda _: True)
    assert [one.id for one in drafts] == ["ada-lind-1", "ada-lind-2", "claim-1", "mayor-1"]
    few = claim_drafts(
        [*strong, figures, weak], [], Room(places=3, claims=5, quoted=500), lambda _: True
    )
    assert [one.id for one in few] == ["ada-lind-1", "mayor-1"]


def test_everybody_has_a_claim_where_lines_are_few() -> None:
    voices = [
        replace(said(text, Speech("says", unknown=name)), points=())
        for text, name in zip(
            (*TEXTS, "The mayor keeps herring", "Two ferries sank in the fog"),
            ("Ada Lind", "Bo Ek", "Eva Stone", "Jan Birk", "Una Moor", "Ida Sund"),
            strict=True,
        )
    ]
    facts = [
        replace(said(f"Some {word} came by night", Speech()), points=(("figures", 9),))
        for word in ("barrels", "lanterns", "anchors", "carpets")
    ]
    room = Room(places=20, claims=5, quoted=500)
    drafts = claim_drafts([*facts, *voices], [], room, lambda _: True)
    heard = {one.proposal.speech.unknown for one in drafts} - {""}
    assert len(heard) == len(voices)
    assert len(drafts) <= 8


def test_of_those_in_the_street_not_everybody_has_to_be_heard() -> None:
    people = [Speech("says", unnamed=who) for who in ("one person", "another person", "a man")]
    street = [said(f"{who.unnamed} saw a barrel on that pier", who) for who in people]
    names = ("Ada Lind", "Bo Ek", "Cy Dahl", "Di Marsh", "Eli Quay")
    named = [said(f"{name} counted", Speech("says", unknown=name)) for name in names]
    assert [id for id in ids(*street, *named) if id.startswith("claim-")] == ["claim-1"]


def test_the_next_best_stand_ready_in_the_order_of_the_article() -> None:
    best, *others = [
        replace(said(text, LIND), sentence=Sentence(paragraph, text))
        for paragraph, text in zip((2, 9, 4, 7), TEXTS, strict=True)
    ]
    (taken,) = claim_drafts([best], [], ROOM, lambda _: True)
    spare = spare_claims([best, *others], [taken], [], (), lambda _: True)
    assert [one.proposal.sentence.paragraph for one in spare] == [4, 7, 9]
    assert [one.id for one in spare] == ["ada-lind-2", "ada-lind-3", "ada-lind-4"]
    assert {one.proposal.phrase for one in spare} == {""}
    assert [one.passage for one in spare] == [edges(one.proposal.sentence) for one in spare]
    assert {one.origin.chain for one in spare} == {("untraced",)}


def test_no_more_stand_ready_than_one_looks_through_and_none_that_cannot_be_shown() -> None:
    many = [
        replace(said(f"Barrel number {number} came by night", LIND), sentence=Sentence(number, ""))
        for number in range(MOST_SPARE + 3)
    ]
    many = [replace(one, sentence=Sentence(n, f"{one.phrase}.")) for n, one in enumerate(many)]
    assert len(spare_claims(many, [], [], (), lambda _: True)) == MOST_SPARE
    assert spare_claims(many, [], [], (), lambda _: False) == []


def test_one_that_stands_ready_names_no_event_that_the_draft_lacks() -> None:
    speech = Happening(Sentence(9, "So."), "mayor-speech", "statement", Moment(""), ("mayor",))
    (without,) = spare_claims([said(TEXTS[0], MAYOR)], [], [speech], (), lambda _: True)
    assert without.origin.chain == ("untraced",)


def test_one_that_stands_ready_asks_for_its_chain_where_there_is_something_to_choose() -> None:
    far = Happening(Sentence(9, "So."), "mayor-letter", "statement", Moment(""), ("mayor",))
    one = said("The mayor keeps herring", MAYOR)
    (spare,) = spare_claims([one], [], [far], {"mayor-letter"}, lambda _: True)
    assert spare.origin.ask == (("mayor-letter",), ("untraced",))
    (line,) = (line for line in spare_lines([spare]) if "- {" in line)
    assert line.startswith('  # ~ - {id: mayor-1, text: "", says: mayor, stance: says, passage: {')
    assert line.endswith(', chain: ""}')
