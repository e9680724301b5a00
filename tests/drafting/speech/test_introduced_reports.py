"""A report that an article brings in, and what is told by it further on."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.happenings.proposed_events import happenings
from briefbook.drafting.proposals import ArticleFacts, proposals
from briefbook.drafting.proposed_chains import origin_of
from briefbook.drafting.speech.readings import Read, read


def last(known: Known, *texts: str) -> Read:
    return read(texts, known, "example-times")[-1]


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("A new report released Monday by the Sund Institute looks at boats.", "Sund Institute"),
        ("A study published by the Mole Trust on Tuesday is on boats.", "Mole Trust"),
        ("But a survey on boats and their owners issued last week by Mole Trust is at odds.",
         "Mole Trust"),
        ("A report out Monday from the Sund Institute looks at boats.", "Sund Institute"),
        ("New research from the Sund Institute casts doubt on all of this.", "Sund Institute"),
        ("The Mole Trust’s annual report is out, and it is long.", "Mole Trust"),
        ("The Mole Trust has published a report on boats.", "Mole Trust"),
        ("A report released on Monday by Mole University’s Center on Tides and Fog is at odds.",
         "Center on Tides and Fog"),
    ],
)  # fmt: skip
def test_a_body_brings_out_a_report(known: Known, text: str, owner: str) -> None:
    one = last(known, text)
    assert one.introduced is not None
    assert (one.introduced.owner, one.introduced.sort) == (owner, "report")


@pytest.mark.parametrize(
    "text",
    [
        "A report to be published by the Sund Institute is on boats.",
        "A report on boats to be published by the Sund Institute is long.",
        "The Mole Trust’s new survey will ask all who have boats.",
        "A new report from the Sund Institute is expected in May.",
        "A new report by Ada Lind is on boats.",
        "A new report by the Bay News is on boats.",
        "A new study from Germany is on boats.",
        "Ada Lind said that a report released Monday by the Sund Institute was good.",
        "The report is on boats of the Sund Institute.",
    ],
)
def test_no_report_of_a_body(known: Known, text: str) -> None:
    assert last(known, text).introduced is None


def test_late_in_an_article_it_is_only_told_by_the_way(known: Known) -> None:
    texts = ["Boats left the harbour."] * 7
    assert last(known, *texts, "A study published by Mole Trust is on boats.").introduced is None


NEW = "A new report released on Monday by the Sund Institute looks at boats and their owners."


@pytest.mark.parametrize(
    "text",
    [
        "As the report states: “The boats of this harbour are fewer every year.”",
        "As the report states, the boats in the harbour are fewer than in any other port.",
        "The report also suggested that the boats are fewer than in any other port.",
        "The study concluded that the boats are fewer than in any other port.",
        "Researchers found that the boats are fewer than in any other port.",
        "The study’s authors determined that the boats are fewer than in any other port.",
    ],
)
def test_what_it_says_begins_with_it(known: Known, text: str) -> None:
    readings = read([NEW, text], known, "example-times")
    events = happenings(readings, known, "2024-05-10", "en")
    (report,) = events
    assert (report.id, report.kind, report.by) == (
        "sund-institute-report",
        "report",
        ("sund-institute",),
    )
    assert report.moment.edtf == "2024-05-06"
    found = proposals(readings, known, ArticleFacts("", "example-times", "en"), lambda _: True)
    second = [one for one in found if one.sentence.paragraph == 2]
    assert [(one.has_speaker, origin_of(one, events).chain) for one in second] == [
        (False, ("sund-institute-report",))
    ]
    (first,) = [one for one in found if one.sentence.paragraph == 1]
    assert (origin_of(first, events).chain, origin_of(first, events).about) == ((), report.id)


@pytest.mark.parametrize(
    "texts",
    [
        ("Researchers found that boats fell.",),
        (NEW, "A report from the Mole Trust said boats rose.", "Researchers found boats fell."),
        (NEW, "Researchers at Mole University found that boats fell."),
        (NEW, "“Boats fell by half,” the researchers said."),
        (NEW, "Researchers found that boats fell, Ada Lind said."),
    ],
)
def test_it_is_not_told_by_it(known: Known, texts: tuple[str, ...]) -> None:
    assert last(known, *texts).document is None
