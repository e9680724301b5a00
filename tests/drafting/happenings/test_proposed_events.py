"""Events of a draft: a day and somebody in it, few, those of other briefs by their ids."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from briefbook.corpus.build import build
from briefbook.drafting.claim_drafts import FEWEST, ClaimDraft, Room, claim_drafts
from briefbook.drafting.claims_yaml import claims
from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.sentence import Moment, Sentence, Speech
from briefbook.drafting.happenings.events_yaml import events as written
from briefbook.drafting.happenings.events_yaml import places_of
from briefbook.drafting.happenings.happening import Happening
from briefbook.drafting.happenings.proposed_events import happenings
from briefbook.drafting.proposal import Proposal
from briefbook.drafting.proposed_chains import Origin, origin_of, origin_within
from briefbook.drafting.speech.readings import read
from briefbook.load.folder import load
from briefbook.site.mkdocs_yml import read_settings
from tests.support.projects import ROOT

DAY = "2024-05-10"
"""A Friday."""


def found(known: Known, *paragraphs: str, day: str = DAY) -> list[Happening]:
    return happenings(read(paragraphs, known), known, day, "en")


def test_a_report_without_its_day_is_known_by_its_words_and_never_one_that_was_yet_to_come() -> (
    None
):
    loaded = load(read_settings(ROOT))
    ours = Known(build(loaded.briefs, loaded.vocabulary, loaded.receipts))
    text = "Reuters reported that shipments went to the United States through Thailand and Mexico."
    assert [one.id for one in found(ours, text, day="2025-12-10")] == [
        "reuters-transshipment-report"
    ]
    assert found(ours, text, day="2017-11-16") == []
    other = "Reports of a ministry that Reuters has seen tell of a plan, and name two states."
    assert found(ours, other, day="2025-12-10") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The Mayor said on 7 May that the wall is old.",
            [("mayor-statement", "statement", "2024-05-07", ("mayor",))],
            id="whoever spoke",
        ),
        pytest.param(
            "The Bay Post reported on 7 May that it began.",
            [("bay-post-report", "report", "2024-05-07", ("bay-post",))],
            id="whoever reported it",
        ),
        pytest.param(
            "The Mayor met the Port Authority at a meeting on 7 May.",
            [("mayor-meeting", "meeting", "2024-05-07", ("mayor",))],
            id="a meeting",
        ),
        pytest.param(
            "The Port Authority closed the quay on 7 May.",
            [("port-authority-action", "action", "2024-05-07", ("port-authority",))],
            id="whoever acted",
        ),
        pytest.param(
            "The Mayor was asked on 7 May whether the quay is safe.",
            [("mayor-statement", "statement", "2024-05-07", ("mayor",))],
            id="an answer is a statement",
        ),
        pytest.param(
            "Authorities said on 7 May that the quay is safe.",
            [("authorities-statement", "statement", "2024-05-07", ())],
            id="authorities without a name",
        ),
        pytest.param(
            "In December, the Port Authority banned the dredgers.",
            [("port-authority-rule", "rule", "2023-12", ("port-authority",))],
            id="a month of the year before",
        ),
        pytest.param(
            "On Tuesday, Ada Lind had a portrait of the wall painted on her door.",
            [("ada-lind-event", "other", "2024-05-07", ())],
            id="the news, with somebody new",
        ),
        pytest.param("Ada Lind had the wall painted in May.", [], id="no day of the news"),
        pytest.param(
            "On Tuesday a portrait of Ada Lind was on the wall.", [], id="who hangs on the news"
        ),
        pytest.param("The herring came on 7 May.", [], id="nobody acted"),
        pytest.param("According to the Bay Post, it began.", [], id="a report that nobody knows"),
        pytest.param("The Mayor was born in 1960.", [], id="a year is no day"),
        pytest.param("The Mayor said so.", [], id="no day"),
    ],
)
def test_a_day_and_somebody_make_an_event(
    known: Known, text: str, expected: list[tuple[str, str, str, tuple[str, ...]]]
) -> None:
    events = found(known, text)
    assert [(one.id, one.kind, one.moment.edtf, one.by) for one in events] == expected


def test_an_event_of_other_briefs_comes_with_its_id_and_title(known: Known) -> None:
    (event,) = found(
        known,
        "The Port Authority told reporters on 6 May that it took no questions on the plan.",
    )
    assert (event.id, event.sure) == ("port-briefing", True)
    lines = list(written([event], known))
    assert lines[:3] == [
        "events:",
        "  - id: port-briefing  # ~ paragraph 1",
        "    kind: statement",
    ]
    assert lines[3].startswith('    title: "')
    assert lines[4] == "    date: 2024-05-06"
    assert places_of(event, known) == 0


def test_of_another_matter_it_is_another_event(known: Known) -> None:
    (event,) = found(known, "The Port Authority said on 6 May that its cats are well.")
    assert (event.id, event.sure, event.known) == ("port-authority-statement", False, ())
    assert places_of(event, known) == 0


def test_without_a_day_only_a_known_event_is_proposed_and_asked(known: Known) -> None:
    told = "The Port Authority told reporters on Friday that it took no questions on the plan."
    (event,) = found(known, told, day="")
    assert (event.id, event.moment.edtf) == ("port-briefing", "")
    asked = " ".join(line.strip(" #") for line in written([event], known))
    assert "is it port-briefing (2024-05-06) of other briefs?" in asked
    assert "“on Friday” has no date yet." in asked
    assert found(known, "The Mayor said on Friday that the wall is old.", day="") == []


def test_what_is_told_twice_of_one_day_is_one_event(known: Known) -> None:
    events = found(
        known,
        "The Mayor said on 7 May that the wall is old.",
        "On 7 May the Mayor said more of the wall.",
    )
    assert [(one.id, one.paragraphs) for one in events] == [("mayor-statement", (1, 2))]


def test_two_statements_of_one_speaker_have_two_ids(known: Known) -> None:
    events = found(
        known,
        "The Mayor said on 7 May that the wall is old.",
        "The Mayor said on 8 May that the wall is new.",
    )
    ids = [one.id for one in events]
    assert ids == ["mayor-statement", "mayor-statement-2024-05-08"]


def test_a_chronicle_gives_three_events(known: Known) -> None:
    days = [f"The Mayor said on {day} May that wall {day} is old." for day in range(1, 9)]
    assert len(found(known, *days)) == 3


def test_a_place_is_where_the_sentence_says_in(known: Known) -> None:
    (one,) = found(known, "The Mayor said on 7 May in Port City that ships for Exampleland wait.")
    assert one.places == ("port-city",)
    (one,) = found(known, "The Mayor said on 7 May that Port City will pay.")
    assert one.places == ()


STATEMENT = Happening(
    Sentence(1, "The Mayor said so."),
    "wall-briefing",
    "statement",
    Moment("7 May"),
    ("mayor",),
    reach=(3, 5),
)
REPORT = Happening(
    Sentence(2, "So says the paper."), "wall-report", "report", Moment("8 May"), ("bay-post",)
)


def claim(
    text: str = "It is old.", says: str = "", relays: tuple[str, ...] = (), paragraph: int = 5
) -> Proposal:
    speech = Speech("says", (says,)) if says else Speech()
    return Proposal(Sentence(paragraph, text), "", False, speech, relays)


@pytest.mark.parametrize(
    ("one", "events", "expected"),
    [
        pytest.param(claim(says="mayor"), [STATEMENT],
                     Origin(("wall-briefing",), "wall-briefing", goes_on_from=1),
                     id="its speaker goes on from it"),
        pytest.param(claim(says="mayor", relays=("bay-post",)), [STATEMENT],
                     Origin(("wall-briefing", "bay-post"), "wall-briefing", goes_on_from=1),
                     id="and who passed it on"),
        pytest.param(claim(says="bay-post", relays=("bay-post",)), [STATEMENT, REPORT],
                     Origin(("wall-report",), "wall-report", goes_on_from=2),
                     id="a report is not its own relay"),
        pytest.param(claim(relays=("bay-post",)), [], Origin(("bay-post",)), id="an outlet alone"),
        pytest.param(claim(says="mayor", relays=("bay-post",)), [],
                     Origin(("untraced", "bay-post")), id="an outlet was told by somebody"),
        pytest.param(claim(says="port-authority"), [STATEMENT],
                     Origin(ask=(("untraced",),)), id="somebody else spoke"),
        pytest.param(claim(), [STATEMENT], Origin(), id="nothing is known"),
        pytest.param(replace(claim(says="mayor"), paper="told the paper"), [], Origin(("own",)),
                     id="the paper is this one"),
        pytest.param(replace(claim(says="mayor"), outlet="Mole Gazette"), [],
                     Origin(("untraced", "mole-gazette")), id="an outlet that is new"),
    ],
)  # fmt: skip
def test_a_chain_begins_where_its_speaker_spoke(
    one: Proposal, events: Sequence[Happening], expected: Origin
) -> None:
    assert origin_of(one, events) == expected


@pytest.mark.parametrize(
    ("texts", "reach"),
    [
        (("The Mayor said more.", "The wall is old.", "The Mayor said it all."), (2, 4)),
        (("The Mayor said more.", "“No,” said Bo Ek.", "The Mayor said it all."), (2,)),
        (("The wall is old.",) * 4 + ("The Mayor said it all.",), ()),
        (("The Mayor told the Bay Post more.", "The Mayor said it all."), ()),
    ],
)
def test_whoever_spoke_goes_on_until_somebody_else_is_heard(
    known: Known, texts: tuple[str, ...], reach: tuple[int, ...]
) -> None:
    first, *_ = found(known, "The Mayor said on 7 May that the wall is old.", *texts)
    assert first.reach == reach


def test_what_is_said_later_with_a_day_or_an_occasion_of_its_own_is_asked() -> None:
    spoken = Origin(("wall-briefing",), "wall-briefing", goes_on_from=1)
    asked = Origin(ask=(("wall-briefing",), ("untraced",)))
    assert origin_of(claim("The Mayor said so.", says="mayor"), [STATEMENT]) == spoken
    told = claim("The Mayor said so.", says="mayor", paragraph=1)
    assert origin_of(told, [STATEMENT]) == spoken._replace(goes_on_from=0)
    assert origin_of(claim("In late March, she said so.", says="mayor"), [STATEMENT]) == asked
    other = replace(claim(says="mayor"), has_occasion=True)
    assert origin_of(other, [STATEMENT]) == asked
    assert origin_of(claim(says="mayor", paragraph=4), [STATEMENT]) == asked


def test_nothing_goes_on_from_its_own_paragraph() -> None:
    beside = claim("It is old.", says="mayor", paragraph=1)
    assert origin_of(beside, [replace(STATEMENT, paragraphs=(1,))]).goes_on_from == 0


def test_a_chain_that_goes_on_from_before_says_so_in_the_draft() -> None:
    one = replace(claim(says="mayor"), phrase="the wall is old")
    origin = origin_of(one, [STATEMENT])
    draft = "\n".join(claims([ClaimDraft(one, "wall-old", key=False, origin=origin)]))
    assert "    chain: wall-briefing  # ~ goes on from paragraph 1" in draft
    assert "about" not in draft


def test_a_new_name_has_the_chain_of_its_event() -> None:
    new = replace(claim(), speech=Speech("says", unknown="Ada Lind"))
    event = replace(STATEMENT, id="ada-lind-statement", by=("ada-lind",), new="Ada Lind")
    assert origin_of(new, [event]).chain == ("ada-lind-statement",)


def test_an_event_that_finds_no_room_is_in_no_chain() -> None:
    one = replace(claim(says="mayor"), outlet="Mole Gazette")
    assert origin_within(one, [STATEMENT], {"wall-briefing"}).chain == (
        "wall-briefing",
        "mole-gazette",
    )
    assert origin_within(one, [STATEMENT], set()) == Origin(("untraced", "mole-gazette"))
    later = replace(STATEMENT, id="second-briefing", reach=())
    far = claim(says="mayor", paragraph=8)
    assert origin_within(far, [STATEMENT, later], {"second-briefing"}).ask == (
        ("second-briefing",),
        ("untraced",),
    )


def test_an_agency_that_is_credited_may_have_passed_it_on() -> None:
    asked = Origin(ask=(("wall-briefing",), ("untraced",)))
    assert asked.or_by("mole-wire").ask[2:] == (("untraced", "mole-wire"),)
    assert Origin(("own",)).or_by("mole-wire") == Origin(("own",))


def test_of_two_statements_the_one_beside_it_is_meant() -> None:
    later = replace(STATEMENT, id="second-briefing", sentence=Sentence(5, "So."), paragraphs=(5,))
    assert origin_of(claim(says="mayor"), [STATEMENT, later]).about == "second-briefing"
    far = origin_of(claim(says="mayor", paragraph=8), [STATEMENT, later])
    assert far == Origin(ask=(("second-briefing",), ("wall-briefing",), ("untraced",)))


def ranked(count: int, score: int = 5) -> list[Proposal]:
    """So many claims, each with another sentence, of the same worth."""
    texts = (f"Word{n} is the name of thing number {n} in the harbour." for n in range(count))
    said = Speech("says", unnamed="officials")
    return [replace(claim(text), points=(("lead", score),), speech=said) for text in texts]


def drafts(proposals: Sequence[Proposal], room: Room) -> list[ClaimDraft]:
    return claim_drafts(proposals, [], room, lambda phrase: True)


@pytest.mark.parametrize(
    ("room", "expected"),
    [
        (Room(places=15, claims=8, quoted=0), 6),
        (Room(places=15, claims=12, quoted=0), 6),
        (Room(places=15, claims=2, quoted=0), FEWEST),
        (Room(places=3, claims=8, quoted=0), 3),
    ],
)
def test_there_are_as_many_claims_as_there_is_room_for(room: Room, expected: int) -> None:
    assert len(drafts(ranked(20), room)) == expected


def test_beyond_the_fewest_a_claim_has_points() -> None:
    assert len(drafts(ranked(20, score=1), Room(20, 8, 0))) == FEWEST


def test_the_first_four_are_key_and_each_has_an_id_of_its_own() -> None:
    made = drafts(ranked(6), Room(20, 8, 0))
    assert [one.key for one in made] == [True] * 4 + [False] * 2
    assert len({one.id for one in made}) == 6


def test_quotations_come_before_clauses_where_words_are_short() -> None:
    clause = replace(ranked(1)[0], phrase="the name of thing number nought")
    speech = replace(ranked(2)[1], phrase="no plan and no map at all", quoted=True)
    first, second = drafts([clause, speech], Room(20, 8, quoted=8))
    assert (first.proposal.phrase, second.proposal.phrase) == ("", "no plan and no map at all")
    assert first.passage == ("Word0 is the name", "0 in the harbour")
    assert second.passage == ()


def test_a_name_that_is_new_is_asked_once() -> None:
    speech = Speech("says", unknown="Berta Sample")
    both = [replace(one, speech=speech) for one in ranked(2)]
    assert [one.new for one in drafts(both, Room(20, 8, 0))] == [("Berta Sample",), ()]
    assert len(drafts(both, Room(2, 8, 0))) == 1
