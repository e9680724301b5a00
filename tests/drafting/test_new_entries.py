"""What the vocabulary lacks: lines for the right file, ready to be copied."""

from briefbook.drafting.claim_drafts import ClaimDraft
from briefbook.drafting.grammar.sentence import Sentence, Speech
from briefbook.drafting.head_lines import HeadLine
from briefbook.drafting.new_entries import as_comments, new_entries
from briefbook.drafting.proposal import Proposal
from briefbook.drafting.proposed_chains import Origin
from briefbook.model.vocabulary import Actor, Vocabulary


def claim(speech: Speech, outlet: str = "") -> ClaimDraft:
    proposal = Proposal(Sentence(1, "x"), "", quoted=False, speech=speech, outlet=outlet)
    return ClaimDraft(proposal, "x", key=False, origin=Origin())


def test_people_and_bodies_go_to_the_actors_and_outlets_to_the_publishers() -> None:
    claims = [
        claim(Speech(unknown="Ada Lind")),
        claim(Speech(unknown="Ministry of Bays"), outlet="Bay Gazette"),
        claim(Speech(unknown="Harbour Times")),
        claim(Speech(unknown="Ada Lind")),
    ]
    entries = new_entries([], claims, [], "Ada Lind, a pilot, spoke.")
    assert entries == {
        "publishers": (
            "harbour-times:",
            "  name: Harbour Times",
            "",
            "bay-gazette:",
            "  name: Bay Gazette",
        ),
        "actors": (
            "ada-lind:",
            "  name: Ada Lind",
            "  kind: person",
            "",
            "ministry-of-bays:",
            "  name: Ministry of Bays",
            "  kind: body",
        ),
    }


def test_the_draft_holds_them_as_comments_and_nothing_where_nothing_is_new() -> None:
    assert list(as_comments({"actors": ("ada-lind:", "  name: Ada Lind")}, Vocabulary())) == [
        "# What may be new to the vocabulary: copy what is right, without `#`, to its place.",
        "# briefs/vocabulary/actors.yml:",
        "# ada-lind:",
        "#   name: Ada Lind",
    ]
    assert list(as_comments({}, Vocabulary())) == []


def test_they_belong_to_the_file_that_has_the_most_of_their_sort() -> None:
    paths = ["a.yml", "b.yml", "b.yml"]
    actors = {
        f"one-{number}": Actor(
            id=f"one-{number}",
            name={"en": f"One {number}"},
            path=f"briefs/vocabulary/actors/{path}",
        )
        for number, path in enumerate(paths)
    }
    lines = list(as_comments({"actors": ("ada-lind:",)}, Vocabulary(actors=actors)))
    assert lines[1:] == ["# briefs/vocabulary/actors/b.yml:", "# ada-lind:"]


def test_an_agency_has_its_full_name_and_stands_there_once() -> None:
    one = claim(Speech(unknown="Ada Lind"), outlet="AFP")
    assert new_entries([], [one], [])["publishers"] == (
        "agence-france-presse:",
        "  name: Agence France-Presse",
        "  also: [AFP]",
    )
    new = ("publishers", "agence-france-presse:", "  name: Agence France-Presse")
    credited = HeadLine("copy_of", "decide", (), new)
    assert new_entries([credited], [one], [])["publishers"] == new[1:]


def test_the_letters_that_the_text_puts_behind_a_name_are_offered() -> None:
    claims = [claim(Speech(unknown="Port Authority")), claim(Speech(unknown="Mole Trust"))]
    text = "The Port Authority (PA) spoke, and so did the Mole Trust (of old)."
    assert new_entries([], claims, [], text)["actors"] == (
        "port-authority:",
        "  name: Port Authority",
        "  also: [PA]",
        "  kind: body",
        "",
        "mole-trust:",
        "  name: Mole Trust",
    )
