"""The evidence line says in words what the marker counts."""

from typing import Any

import pytest

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.markers import marker
from briefbook.pages import evidence, rows
from briefbook.tree import Details, Inline, Link, Paragraph, Text
from tests.support.build import brief, claim, corpus
from tests.support.chains import corpus_of, statements


def words(nodes: tuple[Inline, ...]) -> str:
    return "".join(
        node.text if isinstance(node, Text) else words(getattr(node, "inside", ()))
        for node in nodes
    )


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["A: talk", "B: union"], "2 outlets, 2 origins Reported by A A ↗ B ↗"),
        (["A: talk", "B: untraced"], "2 outlets, 1–2 origins Reported by A A ↗ B ↗"),
        (["A: talk"], "1 outlet Reported by A A ↗"),
        (["A: untraced"], "1 outlet, origin not named Reported by A A ↗"),
        (["A: own | argues"], "Outlet’s view Argued by A A ↗"),
        (["A: talk | part", "B: talk"], "1 outlet, part of the point Reported by A A ↗"),
        (["A: talk", "B: union | against"], "1 outlet Reported by A A ↗ Accounts differ"),
        (
            ["A: talk", "B: talk", "C: talk", "D: talk", "E: talk"],
            "5 outlets, 1 origin Reported by A A ↗ B ↗ C ↗ D ↗",
        ),
    ],
)
def test_the_line_of_the_first_claim(lines: list[str], told: str) -> None:
    found = corpus_of(lines)
    first = next(row for row in statements(found) if row.brief.id == "paper-a-0")
    assert words(evidence.line(found, first)) == told


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
    folded = evidence.folded(found, found.statements[0])
    told = {
        block.summary: words(paragraph.inside)
        for block in folded
        if isinstance(block, Details)
        for paragraph in block.blocks
        if isinstance(paragraph, Paragraph)
    }
    assert told == ({summary: shown} if summary else {})
    assert all(block in rows.claim(found, found.statements[0]) for block in folded)


def line_of(**changes: Any) -> tuple[Corpus, str]:
    found = corpus(brief(claims=(claim(**changes),)))
    return found, words(evidence.line(found, found.statements[0]))


@pytest.mark.parametrize(
    ("stance", "verb"),
    [
        ("says", "Said by"),
        ("alleges", "Alleged by"),
        ("denies", "Denial by"),
        ("estimates", "Estimated by"),
        ("argues", "Argued by"),
        ("predicts", "Predicted by"),
    ],
)
def test_the_verb_is_that_of_the_stance(stance: str, verb: str) -> None:
    _, told = line_of(stance=stance, says="council", chain="own")
    assert f"{verb} Council" in told


def test_a_speaker_without_a_name_is_told_as_such() -> None:
    found, told = line_of(stance="predicts", quote={"text": "two years", "unnamed": "Experts"})
    assert told == "A view, speaker not named Predicted by Experts Courier ↗"
    assert marker(found, found.statements[0]).kind == "view"


def test_the_way_to_the_difference_is_a_link_to_its_box() -> None:
    found = corpus_of(["A: talk", "B: union | against"])
    (link,) = evidence.differs(found, found.differences)
    assert isinstance(link, Link)
    assert (link.target.address, link.target.anchor) == ("differences", "point-p")  # type: ignore[union-attr]
