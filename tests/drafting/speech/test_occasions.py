"""On what occasion somebody spoke, and to whom: only where the sentence says so."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.outlets import itself_in, outlet_in
from briefbook.drafting.happenings.event_titles import title_of
from briefbook.drafting.happenings.happening import Happening
from briefbook.drafting.happenings.proposed_events import happenings
from briefbook.drafting.proposal import Proposal
from briefbook.drafting.proposed_chains import origin_of
from briefbook.drafting.speech.heard import heard_in
from briefbook.drafting.speech.occasions import occasion_in
from briefbook.drafting.speech.readings import read

DAY = "2024-05-10"
"""A Friday."""


def found(known: Known, *paragraphs: str, names: tuple[str, ...] = ()) -> list[Happening]:
    return happenings(read(paragraphs, known, "example-times", names), known, DAY, "en", most=9)


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        (
            "In a blog post, Sund Corp on Thursday reiterated that it stays, and said why.",
            "blog-post",
        ),
        ("“It is old,” Ada Lind said at a crowded press conference.", "press-conference"),
        ("Ada Lind told reporters that the quay is old.", "remarks"),
        ("Ada Lind said in a statement that the quay is old.", "statement"),
        ("Speaking from a stage at the old mill in Brackhaven, Ada Lind said it is old.", "speech"),
        ("Ada Lind wrote in an open letter that the quay is old.", "letter"),
        ("“It is old,” Ada Lind said in a long interview.", "interview"),
        ("Ada Lind tweeted that the quay is old.", "post"),
        ("“It is old,” Ada Lind said by email.", "email"),
        ("The statement said that the quay is old.", "statement"),
        ("It is old, according to a statement by the Mole Board.", "statement"),
        ("It is old, according to a new Mole Board poll.", "report"),
        ("The statement was old, according to Ada Lind.", ""),
        ("Ada Lind said that nobody had read what stands in a letter.", ""),
        ("The quay was shown in a report, and then it fell.", ""),
        ("Ada Lind said the quay is old.", ""),
        ("Ada Lind added that both were calm while answering questions on stage.", ""),
    ],
)
def test_what_somebody_said_it_in(text: str, sort: str) -> None:
    occasion = occasion_in(text)
    assert (occasion.sort if occasion else "") == sort


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("Ada Lind told Mole News' Today show that it is old.", "Mole News"),
        ("Asked last week by newspaper MP, Ada Lind said that it is old.", "MP"),
        ("Ada Lind told the local radio station Molewave that it is old.", "Molewave"),
        ("Ada Lind spoke to the Mole Gazette and said that it is old.", "Mole Gazette"),
        ("Ada Lind told Bo Ek that it is old.", ""),
        ("Ada Lind asked why it is old, said Bo Ek by the Mole.", ""),
        ("Ada Lind said in a statement, first reported by Mole News: “No.”", "Mole News"),
        ("According to remarks first appearing in the Daily Mole, Ek said no.", "Daily Mole"),
        ("It was built by Mole Works, which Ada Lind owns.", ""),
    ],
)
def test_an_outlet_that_was_told_or_had_asked(text: str, outlet: str) -> None:
    assert outlet_in(text, []) == outlet


def test_an_outlet_is_told_by_its_own_name() -> None:
    assert itself_in("“It is old,” Ada Lind told BAYT.", ["BAYT"])
    assert not itself_in("“It is old,” Ada Lind said near BAYT.", ["BAYT"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lind told the Bay Post that the quay is old.", ("ada-lind-to-bay-post", "")),
        ("Ada Lind told AFP last week that it is old.",
         ("ada-lind-to-afp", "[2024-04-29..2024-05-05]")),
        ("The Mayor told BAYT that the quay is old.", ("mayor-interview", "")),
        ("The Mayor, a key member of the town's old harbour task force and of two other boards,"
         " told Mole News’ Today show it is old.", ("mayor-to-mole-news", "")),
        ("Asked about the quay last week by newspaper MP, Ada Lind laughed and simply said that Bo"
         " Ek would pay.", ("ada-lind-to-mp", "[2024-04-29..2024-05-05]")),
        ("Sund Corp said on Thursday that it stays.", ("sund-corp-statement", "2024-05-09")),
    ],
)  # fmt: skip
def test_a_speaker_old_or_new_has_an_event_for_each_occasion(
    known: Known, text: str, expected: tuple[str, str]
) -> None:
    (one,) = found(known, text, names=("BAYT",))
    assert (one.id, one.moment.edtf) == expected
    assert one.kind == "statement"


def test_two_occasions_of_one_day_are_two_events(known: Known) -> None:
    events = found(
        known,
        "Sund Corp said on Thursday that it stays.",
        "In a blog post, Sund Corp on Thursday reiterated it and said why.",
        "Sund Corp said in a blog post that it is sure.",
    )
    assert [(one.id, one.paragraphs) for one in events] == [
        ("sund-corp-statement", (1,)),
        ("sund-corp-blog-post", (2, 3)),
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ada Lind told the Bay Post that the quay is old.", "Ada Lind speaks to Bay Post"),
        ("Ada Lind told this newspaper that it is old.", "Ada Lind speaks to Example Times"),
        ("“It is old,” Ada Lind said at a press conference.",
         "Ada Lind speaks at a press conference"),
        ("Sund Corp said on Thursday that it stays.", "Sund Corp makes a statement"),
        ("The Mole Globe reported on Thursday that it is old.", "Mole Globe publishes a report"),
        ("The Mayor closed the quay on 7 May.", ""),
        ("Authorities said on 7 May that the quay is safe.", "Statement by authorities"),
    ],
)  # fmt: skip
def test_a_title_says_who_spoke_and_where_and_no_more(known: Known, text: str, title: str) -> None:
    (one,) = found(known, text)
    assert title_of(one, known) == title


def test_who_is_heard_where(known: Known) -> None:
    texts = (
        "The quay is old.",
        "“It is old,” Ada Lind told the Bay Post.",
        "The Mayor said no. A pilot said so at sea.",
        "Lind added that it will fall.",
    )
    assert heard_in(read(texts, known)) == (
        "ada-lind: paragraphs 2 (told Bay Post), 4",
        "mayor: paragraph 3",
    )


def test_the_list_is_short(known: Known) -> None:
    texts = [
        f"“It is old,” {name} Lind{n} said."
        for n, name in enumerate("Ada Bo Cyr Dee Eve Fay Gus Hal".split())
    ]
    assert len(heard_in(read(texts, known))) == 6
    often = heard_in(read(["“It is old,” the Mayor told the Bay Post."] * 40, known))
    assert len(often) == 1
    assert len(often[0]) <= 98
    assert often[0].endswith("…")


def test_a_desk_of_the_outlet_is_the_outlet() -> None:
    names = ["The Bay Post"]
    assert itself_in("“It is old,” Ada Lind told Post Business.", names)
    assert itself_in("Ada Lind spoke with Post Sport.", names)
    assert not itself_in("Ada Lind told Herald Business.", names)
    assert not itself_in("Ada Lind praised Post Business.", names)


@pytest.mark.parametrize(
    ("texts", "chain"),
    [
        (
            ("Ada Lind has said the quay is old.", "Speaking to reporters, Ada Lind said it fell."),
            ("ada-lind-remarks",),
        ),
        (
            ("Ada Lind has said the quay is old.", "“No,” said Bo Ek.",
             "Speaking to reporters, Ada Lind said it fell."),
            (),
        ),
        (
            ("Ada Lind said on Monday the quay is old.",
             "Speaking to reporters, Ada Lind said it fell."),
            ("ada-lind-statement",),
        ),
    ],
)  # fmt: skip
def test_the_lead_was_said_where_the_next_sentence_says(
    known: Known, texts: tuple[str, ...], chain: tuple[str, ...]
) -> None:
    events = found(known, *texts)
    (lead, *_) = read(texts, known, "example-times")
    one = Proposal(lead.sentence, "", quoted=False, speech=lead.speech)
    assert origin_of(one, events).chain == chain


def test_of_two_occasions_each_goes_on_until_the_other(known: Known) -> None:
    texts = (
        "The Mayor said in a letter that the quay is old.",
        "The Mayor said it fell.",
        "At a press conference, the Mayor said nobody came.",
        "The Mayor said it is so.",
    )
    events = found(known, *texts)
    readings = read(texts, known, "example-times")
    chains = [
        origin_of(Proposal(one.sentence, "", quoted=False, speech=one.speech), events).chain
        for one in readings
    ]
    letter, press = ("mayor-letter",), ("mayor-press-conference",)
    assert chains == [letter, letter, press, press]
