"""The evidence line says in words what the marker counts."""

from typing import Any

import pytest

from briefbook.corpus.markers import marker
from briefbook.model.brief import Brief
from briefbook.pages.parts import evidence_line, rows
from briefbook.pages.tree import Details, Inline, Link, Outside, Paragraph, Text
from tests.support.build import account, brief, claim, corpus, in_english
from tests.support.chains import corpus_of, statements


def words(nodes: tuple[Inline, ...]) -> str:
    return "".join(
        node.text if isinstance(node, Text) else words(getattr(node, "inside", ()))
        for node in nodes
    )


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["A: talk", "B: union"], "2 outlets, 2 origins A ↗ B ↗"),
        (["A: talk", "B: untraced"], "2 outlets, 1–2 origins A ↗ B ↗"),
        (["A: talk"], "1 outlet A ↗"),
        (["A: untraced"], "1 outlet, origin not named A ↗"),
        (["A: untraced", "A: talk"], "1 outlet, 1–2 origins A ↗ A ↗"),
        (["A: talk", "A: union"], "1 outlet, 2 origins A ↗ A ↗"),
        (["A: untraced", "A: untraced"], "1 outlet, origin not named A ↗ A ↗"),
        (["A: own | argues"], "Outlet’s view A ↗"),
        (["A: talk | part", "B: talk"], "1 outlet, part of the point A ↗"),
        (["A: talk", "B: union | against"], "1 outlet A ↗ Accounts differ"),
        (
            ["A: talk", "B: talk", "C: talk", "D: talk", "E: talk"],
            "5 outlets, 1 origin A ↗ B ↗ C ↗ D ↗",
        ),
    ],
)
def test_the_line_of_the_first_claim(lines: list[str], told: str) -> None:
    found = corpus_of(lines)
    first = next(row for row in statements(found) if row.brief.id == "paper-a-0")
    assert words(evidence_line.line(in_english(found), first)) == told


def test_an_announcement_is_no_evidence_of_what_happened() -> None:
    spoke = {"kind": "statement", "by": "council"}
    early = account(planned=True, **spoke)
    paper = {"publishers": {"ledger": {"name": "Ledger"}}}
    about = claim(about="vote", chain="untraced")
    one = brief("one", events=(early,), claims=(about,))
    two = brief("two", publisher="ledger", events=(account(**spoke),))
    found = corpus(one, two, **paper)
    told = words(evidence_line.of_event(in_english(found), found.events["vote"]))
    assert (
        told.replace(": It met.", "") == "1 outlet, 1 origin Courier ↗ (an announcement) Ledger ↗"
    )
    both = corpus(one, brief("two", publisher="ledger", events=(early,)), **paper)
    told = words(evidence_line.of_event(in_english(both), both.events["vote"]))
    assert told.startswith("2 outlets, ")


@pytest.mark.parametrize(
    ("outlets", "summary", "shown"),
    [
        ("ABCD", None, ""),
        ("ABCDEZ", "and 2 more", "E ↗ Z ↗"),
        ("A" * 50, "and 46 more", " ".join(["A ↗"] * 40) + " and 6 more"),
    ],
)
def test_what_no_chip_has_room_for_is_folded(outlets: str, summary: str | None, shown: str) -> None:
    found = corpus_of([f"{outlet}: talk" for outlet in outlets])
    folded = evidence_line.folded(in_english(found), found.statements[0], led=True)
    told = {
        block.summary: words(paragraph.inside)
        for block in folded
        if isinstance(block, Details)
        for paragraph in block.blocks
        if isinstance(paragraph, Paragraph)
    }
    assert told == ({summary: shown} if summary else {})
    assert all(block in rows.claim(in_english(found), found.statements[0]) for block in folded)


def line_of(*briefs: Brief, **parts: Any) -> str:
    found = corpus(*briefs, **parts)
    first = next(row for row in found.statements if row.brief.id == "one")
    return words(evidence_line.line(in_english(found), first))


def telling(id: str, **changes: Any) -> Brief:
    return brief(id, claims=(claim(point="p", **changes),))


def test_links_stand_behind_the_speaker_whose_words_they_lead_to() -> None:
    told = line_of(
        telling("one", stance="alleges", says="council"),
        telling("two", stance="says", says="office"),
        telling("three", stance="alleges", says="council"),
        telling("four"),
    )
    assert told == (
        "1 outlet, origin not named Alleged by Council: Courier ↗ Courier ↗ ·"
        " Reported by the outlet: Courier ↗ · Said by Harbour Office: Courier ↗"
    )


def test_speakers_whom_all_articles_share_stand_before_the_claim_and_not_again() -> None:
    says = {"stance": "alleges", "says": ("council", "office")}
    turned = {"stance": "alleges", "says": ("office", "council")}
    told = line_of(telling("one", **says), telling("two", **turned))
    assert told == "1 outlet, origin not named Courier ↗ Courier ↗"


@pytest.mark.parametrize(
    ("chain", "shown"),
    [
        (
            "untraced",
            "Said by an aide, not named: Courier ↗ · Said by an aide, not named: Courier ↗",
        ),
        ("talk", "Courier ↗ Courier ↗"),
    ],
)
def test_two_without_a_name_are_one_only_where_an_editor_says_so(chain: str, shown: str) -> None:
    said = claim(point="p", unnamed="an aide", stance="says", chain=chain)
    events = (account("talk", kind="statement", unnamed="an aide"),)
    told = line_of(brief("one", claims=(said,), events=events), brief("two", claims=(said,)))
    assert told.removeprefix("1 outlet").removeprefix(", origin not named") == f" {shown}"


def test_a_copy_that_adds_no_origin_says_so() -> None:
    copied = brief("two", claims=(claim(point="p"),), copy_of="one")
    assert line_of(telling("one"), copied) == (
        "1 outlet, origin not named Courier ↗ Courier ↗ (a copy)"
    )


def test_a_view_is_called_one() -> None:
    found = corpus(brief("one", claims=(claim(stance="predicts", unnamed="experts"),)))
    assert words(evidence_line.line(in_english(found), found.statements[0])) == "A view Courier ↗"
    assert marker(found, found.statements[0]).kind == "view"


def test_the_way_to_the_difference_is_a_link_to_its_box() -> None:
    found = corpus_of(["A: talk", "B: union | against"])
    (link,) = evidence_line.differs(in_english(found), found.differences)
    assert isinstance(link, Link)
    assert (link.target.address, link.target.anchor) == ("differences", "point-p")  # type: ignore[union-attr]


ASKED = {"how-long": {"ask": "How long?", "answers": {"six": "Six metres"}}}


def test_a_count_stands_beside_what_those_it_counts_have_in_common() -> None:
    one = brief("one", claims=(claim(point="p", text="The quay grows by ten metres."),))
    two = brief("two", claims=(claim(point="p", text="The quay may grow."),))
    found = corpus(one, two, points={"p": {"text": "The quay may grow."}})
    told = [words(evidence_line.line(in_english(found), row)) for row in found.statements_on["p"]]
    assert told == [
        "Shared point. Courier reports: The quay may grow."
        " 1 outlet, origin not named Courier ↗ Courier ↗",
        "1 outlet, origin not named Courier ↗ Courier ↗",
    ]


def test_an_answer_stands_beside_its_count_with_its_question() -> None:
    six = brief("one", claims=(claim(point="how-long/six"),))
    two = brief("two", claims=(claim(point="how-long/six"),))
    found = corpus(six, two, questions=ASKED)
    assert words(evidence_line.line(in_english(found), found.statements[0])).startswith(
        "Shared point. How long? Six metres 1 outlet"
    )


def test_a_point_without_words_of_its_own_leaves_each_article_its_own() -> None:
    one = telling("one", text="The quay grows by ten metres.")
    assert line_of(one, telling("two", text="The quay may grow.")) == (
        "Shared point, each article in its own words."
        " 1 outlet, origin not named Courier ↗ Courier ↗"
    )


def test_a_claim_that_nobody_shares_is_counted_as_it_stands() -> None:
    found = corpus(telling("one"), points={"p": {"text": "The quay may grow."}})
    assert words(evidence_line.line(in_english(found), found.statements[0])) == (
        "1 outlet, origin not named Courier ↗"
    )


def test_of_two_claims_of_a_brief_on_one_point_each_leads_to_its_own_passage() -> None:
    first, second = (
        claim(id, text=text, point="p", says=who, passage={"start": text})
        for id, text, who in [("a", "It is to grow.", "council"), ("b", "It will grow.", "office")]
    )
    found = corpus(
        brief("one", claims=(first, second)),
        brief("two", publisher="office", claims=(first,)),
    )
    site = in_english(found)
    told = [words(evidence_line.chips(site, row, led=True)) for row in found.statements]
    assert told == [
        "Courier ↗ Harbour Office ↗",
        "Reported by Harbour Office: Courier ↗ · Reported by Council: Harbour Office ↗",
        "Harbour Office ↗ Courier ↗",
    ]
    passages = [_first_link(evidence_line.chips(site, row)) for row in found.statements]
    assert [passage.partition("text=")[2] for passage in passages] == [
        "It%20is%20to%20grow.",
        "It%20will%20grow.",
        "It%20is%20to%20grow.",
    ]


def _first_link(nodes: tuple[Inline, ...]) -> str:
    targets = (node.target for node in nodes if isinstance(node, Link))
    return next(target.url for target in targets if isinstance(target, Outside))
