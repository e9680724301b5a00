"""Claims of a draft: of many voices, and with ids that say who speaks and of what."""

from dataclasses import replace

from briefbook.drafting.claim_drafts import Room, claim_drafts
from briefbook.drafting.proposals import edges
from briefbook.drafting.values import Happening, Moment, Proposal, Sentence, Speech

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
    assert ids(*every) == ["lind-quay-closed", "lind-every-lantern", "mayor-keeps-herring"]


def test_whoever_speaks_alone_has_as_many_as_there_are() -> None:
    assert len(ids(*(said(text, LIND) for text in TEXTS))) == len(TEXTS)


def test_an_id_has_words_of_three_letters_and_more_in_our_script() -> None:
    assert ids(said("フリーWi-Fi ストア quay", Speech())) == ["quay"]
    assert ids(said("フリーストア", Speech())) == ["claim"]


def test_an_id_never_says_the_opposite() -> None:
    assert ids(said("I’m not against boats, nor herring", LIND)) == ["lind-not-against-boats"]
    assert ids(said("They didn’t count those barrels", LIND)) == ["lind-not-count-barrels"]
    assert ids(said("Boats stay, it can't close", LIND)) == ["lind-boats-stay"]


def test_ids_of_the_same_words_differ() -> None:
    one = said(TEXTS[0], LIND)
    assert ids(one, one) == ["lind-quay-closed", "lind-quay-closed-2"]


def test_ends_without_spaces_are_cut_at_signs() -> None:
    text = "港の役所はきのう岸壁について、船の数が増えた、と町の人びとに述べている"
    assert edges(Sentence(1, text)) == (
        "港の役所はきのう岸壁について",
        "と町の人びとに述べている",
    )


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
    assert poor.origin.note == "or an event you add"


def test_the_chain_of_a_speaker_is_asked_once() -> None:
    speech = Happening(Sentence(9, "So."), "mayor-speech", "statement", Moment(""), ("mayor",))
    both = [said("The mayor keeps herring", MAYOR), said(TEXTS[1], MAYOR)]
    first, second = (one.origin for one in claim_drafts(both, [speech], ROOM, lambda _: True))
    assert first.ask == (("mayor-speech",), ("untraced",))
    assert (second.chain, second.ask) == (("untraced",), ())
    assert second.note == "or as in mayor-keeps-herring"
    assert second.or_by("press").note == "or [untraced, press], or as in mayor-keeps-herring"


def test_everybody_is_heard_once_before_anybody_is_heard_again() -> None:
    strong = [replace(said(text, LIND), points=(("quoted", 9),)) for text in TEXTS[:2]]
    figures = replace(
        said("Seven hundred barrels came by night", Speech()), points=(("figures", 5),)
    )
    weak = replace(said("The mayor keeps herring", MAYOR), points=(("quoted", 1),))
    room = Room(places=12, claims=5, quoted=500)
    drafts = claim_drafts([*strong, figures, weak], [], room, lambda _: True)
    assert [one.id for one in drafts] == [
        "lind-quay-closed",
        "lind-every-lantern",
        "seven-hundred-barrels",
        "mayor-keeps-herring",
    ]
    few = claim_drafts(
        [*strong, figures, weak], [], Room(places=3, claims=5, quoted=500), lambda _: True
    )
    assert [one.id for one in few] == ["lind-quay-closed", "mayor-keeps-herring"]


def test_a_bare_no_says_nothing_of_the_next_sentence() -> None:
    assert ids(said("No, no. Boats are the best we keep", LIND)) == ["lind-boats-best"]
    assert ids(said("No, the herring stays", LIND)) == ["lind-herring-stays"]
    assert ids(said("It is not, he says, herring", LIND)) == ["lind-not-herring"]
    assert ids(said("We have no boats", LIND)) == ["lind-not-boats"]


def test_an_id_leaves_out_days_and_who_says_it() -> None:
    text = "Ada Lind explained on Tuesday morning that herring sleeps"
    assert ids(said(text, LIND)) == ["lind-herring-sleeps"]
    assert ids(said("Still, last month a statement on herring came", MAYOR)) == ["mayor-herring"]


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
