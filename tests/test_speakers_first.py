"""Nowhere stands a claim without who says it and how right before it.

Every speaker and every stance, each in claims with words of their own, on every kind of page and in
everything that is made besides pages.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import astuple
from pathlib import Path
from typing import Any, get_args

import pytest
from bs4 import BeautifulSoup, Tag

from briefbook.corpus.corpus import Corpus
from briefbook.diff.change_report import change_report
from briefbook.diff.compare import compare
from briefbook.model.brief import Brief, Stance
from briefbook.pages import site
from briefbook.pages.citable import of_brief
from briefbook.pages.feeds import feeds
from briefbook.pages.social_cards import cards
from briefbook.pages.tree import Page
from briefbook.render import atom, citations
from briefbook.render.markdown import write
from briefbook.report.formats import as_json
from briefbook.settings import Settings
from tests.support import markdown
from tests.support.build import ENGLISH, account, brief, corpus, in_english
from tests.support.projects import ROOT

SETTINGS = Settings(Path(), site_name="The File", site_url="https://file.example.org/")
VOICES: tuple[tuple[dict[str, Any], str], ...] = (
    ({"stance": "alleges", "says": "council"}, "Council alleges:"),
    ({"stance": "says", "says": ("council", "office")}, "Council and Harbour Office say:"),
    ({"stance": "denies", "says": "office"}, "Harbour Office, in a denial:"),
    ({"stance": "estimates", "unnamed": "a person at sea"}, "A person at sea estimates:"),
    ({"stance": "says", "unnamed": "two clerks"}, "Two clerks, not named, say:"),
    ({"stance": "alleges"}, "Someone the article does not name alleges:"),
    ({"stance": "reports", "says": "office"}, "Harbour Office reports:"),
    ({"stance": "predicts", "unnamed": "unnamed experts"}, "Unnamed experts predict:"),
    ({"stance": "estimates", "says": "gazette"}, "Gazette estimates:"),
    ({"stance": "argues", "chain": "own"}, "{outlet} argues:"),
    ({}, "{outlet} reports:"),
)
MANY = len(VOICES)
OUTLETS = {"courier": "Courier", "gazette": "Gazette"}
LINK, MARKUP = re.compile(r"\[([^][]*)\]\([^)]*\)"), re.compile(r"\*\*|\{\{?|\\")
KINDS = {"briefing", "event", "topic", "actor", "publisher", "differences", "home", "timeline"}
Leads = dict[str, tuple[str, str]]
"""By the words of a claim: its lead, and the address of the page on which it may have none."""


def told_by(outlet: str, shift: int, mark: str = "") -> tuple[Brief, Leads]:
    """A brief with a claim of every voice, each on the point of another brief's other voice."""
    claims: list[dict[str, Any]] = []
    leads: Leads = {}
    for n, (changes, lead) in enumerate(VOICES):
        text = f"It is so {mark}in {outlet} {n} times."
        leads[text] = lead.format(outlet=OUTLETS[outlet]), f"briefings/{outlet}" * (changes == {})
        against = shift and not changes
        point = {"against": "point-0"} if against else {"point": f"point-{(n + shift) % MANY}"}
        shown = {"key": n < 4, "about": "vote", "passage": {"start": f"so {n}"}}
        claims.append({"id": f"c{n}", "text": text, **shown, **point, **changes})
    events = (account("vote", by="council", actors="office"),)
    return brief(outlet, publisher=outlet, claims=tuple(claims), events=events), leads


def corpus_of(mark: str = "", leave_out: int = 0) -> tuple[Corpus, Leads]:
    """Two briefs; `leave_out` drops the first claims of the second one."""
    (one, leads), (two, others) = told_by("courier", 0, mark), told_by("gazette", 3, mark)
    two = two.model_copy(update={"claims": two.claims[leave_out:]})
    lines = [
        {"lead_in": "One.", "text": "So.", "points": ("point-1",)},
        {"lead_in": "Two.", "text": "So.", "points": ("point-3", "point-4"), "events": ("vote",)},
        {"lead_in": "Views.", "text": "So.", "points": ("point-8", "point-9")},
    ]
    found = corpus(
        *(one, two),
        publishers={id: {"name": name} for id, name in OUTLETS.items()},
        topics={"harbour": {"name": "The harbour", "lead": True, "summary": tuple(lines)}},
    )
    return found, leads | others


CORPUS, LEADS = corpus_of()


@pytest.fixture(scope="module")
def pages() -> list[Page]:
    return list(site.pages(in_english(CORPUS, SETTINGS)))


def bare(text: str, leads: Leads, address: str = "") -> tuple[list[str], int]:
    """Claims in a text without their lead right before them, and how many claims there are."""
    plain = MARKUP.sub("", LINK.sub(r"\1", text))
    found, number = [], 0
    for words, (lead, home) in leads.items():
        shown = words.removesuffix(".")
        for before in plain.split(shown)[:-1]:
            number += 1
            if not before.endswith(f"{lead} ") and not (home and home == address):
                found.append(before[-60:] + shown)
    return found, number


def texts(page: Page) -> Iterator[str]:
    """What readers see, hear, search and share of a page, block by block."""
    head, _, body = write(page).partition("\n---\n")
    yield head
    shown = markdown.rendered(body)
    for tag in shown.find_all(True):
        yield from (value for value in tag.attrs.values() if isinstance(value, str))
    yield from _blocks(shown)
    for hidden in shown.select("[data-search-exclude]"):
        hidden.decompose()
    yield from _blocks(shown)  # the entries of the search


def _blocks(shown: BeautifulSoup) -> Iterator[str]:
    for tag in shown.find_all(["p", "td", "th", "h1", "h2", "h3", "summary"]):
        assert isinstance(tag, Tag)
        yield tag.get_text()


def test_every_stance_is_among_the_claims() -> None:
    assert {row.claim.stance for row in CORPUS.statements} == set(get_args(Stance))


def test_on_every_kind_of_page_the_speaker_stands_before_the_claim(pages: list[Page]) -> None:
    shown: dict[str, int] = {}
    for page in pages:
        for text in texts(page):
            wrong, number = bare(text, LEADS, page.address)
            assert wrong == [], page.address
            shown[page.kind] = shown.get(page.kind, 0) + number
    assert shown.keys() >= KINDS
    assert [kind for kind in KINDS if not shown[kind]] == []


def beside() -> Iterator[tuple[str, str]]:
    """All that is made besides pages."""
    for feed in feeds(in_english(CORPUS, SETTINGS)):
        soup = BeautifulSoup(atom.write(feed, SETTINGS), "xml")
        for entry in soup.find_all("summary"):
            inner = BeautifulSoup(entry.get_text(), "html.parser")
            yield from (("feed", tag.get_text()) for tag in inner.find_all("p"))
    for one in CORPUS.briefs.values():
        yield "bibtex", citations.bibtex(ENGLISH, of_brief(in_english(CORPUS, SETTINGS), one))
        yield "csl", citations.csl(ENGLISH, of_brief(in_english(CORPUS, SETTINGS), one))
    for card in cards(in_english(CORPUS, SETTINGS)).values():
        yield "card", " ".join(map(str, astuple(card)))


def test_so_it_is_in_feeds_citations_and_cards() -> None:
    shown: dict[str, int] = {}
    for kind, text in beside():
        wrong, number = bare(text, LEADS)
        assert wrong == [], kind
        shown[kind] = shown.get(kind, 0) + number
    assert shown["feed"] >= 8
    assert shown["bibtex"] == shown["csl"] == len(LEADS)
    assert shown["card"] == 0


def test_so_it_is_in_what_a_change_is_told_to_do() -> None:
    before, old = corpus_of("not ", leave_out=5)
    found = compare(before, CORPUS, SETTINGS)
    report = change_report(found)
    for text in (report.text, report.markdown, as_json(report)):
        wrong, number = bare(text, old | LEADS)
        assert wrong == []
        assert number > len(LEADS)


READERS = {
    "pages/parts/attribution.py",  # for its sentence
    "pages/parts/facets.py",  # for other spellings in the search, which nobody sees
    "diff/changed_claims.py",  # to see whether it is another
    "diff/flags/unproved.py",  # the same
}
"""Who reads the text of a claim, and what for."""


def test_only_one_module_puts_the_text_of_a_claim_into_words() -> None:
    root = ROOT / "scripts" / "briefbook"
    folders = ("pages", "render", "diff", "site", "report")
    files = (file for name in folders for file in (root / name).rglob("*.py"))
    reading = {file.relative_to(root).as_posix() for file in files if _reads_claims(file)}
    assert reading == READERS


def _reads_claims(file: Path) -> bool:
    """Whether a module takes the text of something called a claim."""
    tree = ast.parse(file.read_text("utf-8"))
    return any(
        node.attr == "text" and ast.unparse(node.value).rpartition(".")[2] == "claim"
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
    )
