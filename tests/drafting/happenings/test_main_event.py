"""What headline and lead tell is the first event of a draft, with its day where one is stated."""

import pytest

from briefbook.drafting.grammar.event_places import places_within
from briefbook.drafting.grammar.kinds_of_events import kind_told
from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.sentence import Mention, Moment
from briefbook.drafting.happenings.events_yaml import events
from briefbook.drafting.happenings.happening import Happening
from briefbook.drafting.happenings.main_event import is_news, main_sentence
from briefbook.drafting.happenings.proposed_events import happenings, rank
from briefbook.drafting.proposal import Proposal
from briefbook.drafting.proposed_chains import origin_of
from briefbook.drafting.speech.readings import read

TITLE = "Herring fishers block the harbour"
BLOCKED = "Several hundred herring fishers blocked the harbour with their boats on Tuesday."
LATER = "The Mayor said on Wednesday that nobody had asked for it."


def found(known: Known, title: str, *texts: str) -> list[Happening]:
    readings = read(texts, known, "example-times")
    main = main_sentence(readings, title)
    every = happenings(readings, known, "2024-05-10", "en", main=main, title=title)
    return sorted(every, key=rank)


def test_it_comes_first_with_its_day(known: Known) -> None:
    first, *_ = found(known, TITLE, BLOCKED, LATER)
    assert (first.is_main, first.moment.edtf, first.by) == (True, "2024-05-07", ())
    assert first.id == "fishers-harbour-blockade"


def test_without_a_day_nothing_is_asked_of_it(known: Known) -> None:
    texts = "The Port Authority has closed the whole harbour for herring boats.", LATER
    first, *_ = found(known, "Port Authority closes harbour for herring boats", *texts)
    written = "\n".join(events([first], known))
    assert first.is_main
    assert "date" not in written
    assert "# decide" not in written


def test_without_a_day_and_a_name_its_words_alone_are_there(known: Known) -> None:
    text = "Fishers have blocked the whole harbour with their herring boats."
    (one,) = (one for one in found(known, TITLE, text, LATER) if one.is_main)
    assert (one.kind, one.moment.edtf, one.by, one.actors) == ("action", "", (), ())


def test_a_new_name_in_it_is_proposed_only_where_the_kind_is_plain(known: Known) -> None:
    text = "Ada Lind has painted the whole harbour with her herring boats."
    (one,) = (one for one in found(known, "Harbour painted by Ada Lind", text) if one.is_main)
    assert (one.kind, one.by, one.actors, one.new) == ("other", (), (), "")
    dated = f"{text[:-1]} on Tuesday."
    (one,) = (one for one in found(known, "Harbour painted by Ada Lind", dated) if one.is_main)
    assert (one.moment.edtf, one.actors, one.new) == ("2024-05-07", ("ada-lind",), "Ada Lind")


def test_what_somebody_says_of_it_is_not_the_news(known: Known) -> None:
    text = f"{BLOCKED[:-1]}, prosecutors said."
    first, *_ = found(known, TITLE, text)
    assert (first.kind, first.unnamed, first.moment.edtf) == ("action", "", "2024-05-07")


@pytest.mark.parametrize(
    "text",
    [
        "The Mayor said the herring fishers had no reason to block the harbour.",
        "Will the herring fishers block the harbour again?",
        "Rain fell all week.",
    ],
)
def test_some_articles_have_none(known: Known, text: str) -> None:
    assert not any(one.is_main for one in found(known, TITLE, text))


def test_whoever_something_is_done_to_took_no_part(known: Known) -> None:
    text = "A fisher pleaded guilty on Tuesday to a threat against Mayor Ada Birk of the harbour."
    first, *_ = found(known, "Fisher pleads guilty to a threat in the harbour", text)
    assert (first.by, first.actors) == ((), ())


@pytest.mark.parametrize(
    ("text", "edtf", "is_it"),
    [
        ("They met on Tuesday.", "2024-05-07", True),
        ("They met long before the riots of Tuesday.", "2024-05-07", False),
        ("They have met since Tuesday.", "2024-05-07", False),
        ("They met on Tuesday.", "2023-05-07", False),
        ("They met on Tuesday.", "", False),
    ],
)
def test_the_day_of_something_else_is_not_its_day(text: str, edtf: str, is_it: bool) -> None:
    assert is_news(text, Moment("Tuesday", edtf), "2024-05-10") is is_it


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The President signed legislation Thursday that leaves a treaty.", "rule"),
        ("The council approved the new harbour budget.", "rule"),
        ("The fishers and the port have reached a preliminary agreement.", "agreement"),
        ("Both signed an agreement on new rules.", "agreement"),
        ("The Mayor signed for Mole United.", "other"),
        ("The Mayor agreed to step down.", "other"),
        ("The Mayor met with fishers.", "meeting"),
        ("They argued at a debate.", "meeting"),
        ("The Mayor was met with a storm.", "other"),
        ("The Mayor talks big about the hearing.", "other"),
        ("Fishers marched against the conference centre.", "action"),
        ("The Mayor attacked the plan.", "other"),
    ],
)
def test_a_law_is_no_agreement_and_a_word_no_meeting(text: str, kind: str) -> None:
    assert kind_told(text) == kind


def test_kinds_and_places() -> None:
    assert kind_told("A boat sank.") == "incident"
    assert kind_told("It was so.") == "other"
    assert places_within("A boat sank in Sund.", [Mention("sund", 15, 19)]) == ("sund",)
    assert places_within("Sund’s boat sank.", [Mention("sund", 0, 4)]) == ()


@pytest.mark.parametrize(
    ("texts", "edtf"),
    [
        (
            (
                "The body of a fisher has been found in the harbour. Boats came shortly after the"
                " body was found at 4pm on Tuesday, May 7.",
            ),
            "2024-05-07",
        ),
        (
            (
                "A crash in the harbour killed a fisher, officials said.",
                "According to officials, the crash happened by the quay and the mill, at around"
                " 3 a.m., Wednesday.",
            ),
            "2024-05-08",
        ),
        (
            (
                "A fisher has been found in the harbour after a crash.",
                "He was found guilty Tuesday.",
            ),
            "",
        ),
        (("A fisher was seized in the harbour.", "The boat was built on May 7."), ""),
    ],
)
def test_a_sentence_beside_it_may_give_its_day(
    known: Known, texts: tuple[str, ...], edtf: str
) -> None:
    every = found(known, "Fisher in the harbour: crash, body", *texts)
    main = [one.moment for one in every if one.is_main]
    assert [one.edtf for one in main] == [edtf]
    assert all("of it" in one.because for one in main if edtf)


@pytest.mark.parametrize(
    "text",
    [
        "The Mayor has said that the harbour’s answer to the May 7 raid is herring.",
        "Officials have announced an arrest over a herring found in the harbour Tuesday.",
        "Herring of the harbour have been stolen, it was learned Tuesday.",
    ],
)
def test_the_day_of_what_is_spoken_of_is_not_its_day(known: Known, text: str) -> None:
    assert not any(one.moment.edtf for one in found(known, "Herring of the harbour", text))


def test_who_says_so_at_the_end_makes_another_event(known: Known) -> None:
    text = "Herring fishers blocked the harbour on Tuesday, the Mayor said on Thursday."
    every = found(known, TITLE, text)
    assert [(one.kind, one.moment.edtf) for one in every] == [
        ("action", "2024-05-07"),
        ("statement", "2024-05-09"),
    ]
    lead = read([text], known)[0]
    one = Proposal(lead.sentence, "", quoted=False, speech=lead.speech)
    origin = origin_of(one, every)
    assert (origin.about, origin.chain) == (every[0].id, (every[1].id,))


def test_both_who_agree_take_part(known: Known) -> None:
    title = "Harbour deal reached by Mole Works and dockers"
    text = (
        "Mole Works and the striking Bay Dockers union have reached a harbour deal, both sides"
        " said Wednesday, allowing boats to go out."
    )
    first, *_ = found(known, title, text)
    assert (first.kind, first.actors) == ("agreement", ("mole-works", "bay-dockers"))
    assert (first.others, first.id) == (
        ("Mole Works", "Bay Dockers"),
        "mole-works-bay-dockers-deal",
    )


def test_whoever_signs_a_law_acted(known: Known) -> None:
    text = "On Tuesday, Governor Nell Brook signed a harbour bill on herring."
    first, *_ = found(known, "Brook signs harbour bill on herring", text)
    assert (first.kind, first.by, first.id) == ("rule", ("nell-brook",), "nell-brook-bill")


def test_how_things_are_is_no_event_whoever_says_so(known: Known) -> None:
    text = "It is hard to say when the harbour will be open for herring, the Mayor said Tuesday."
    every = found(known, "Harbour: hard to say when herring boats go", text)
    assert [(one.kind, one.is_main) for one in every] == [("statement", False)]
