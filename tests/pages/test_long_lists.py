"""No page grows without end, nothing is lost by that, and an address that was given once lasts."""

import gzip
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest

from briefbook.corpus import portions
from briefbook.corpus.corpus import Corpus
from briefbook.model.brief import Brief
from briefbook.pages import archive, coverage, difference_pages, differences, further, index_pages
from briefbook.pages.dependencies import addresses
from briefbook.pages.parts import common
from briefbook.pages.parts.question_line import place_of
from briefbook.pages.site import pages
from briefbook.pages.timeline import where
from briefbook.pages.tree import Here, Link, Page
from briefbook.render.html import html
from tests.support.build import account, brief, claim, corpus, in_english

FIRST = date(2020, 1, 1)
SMALL, LARGE = 36, 72
LIMITS = (
    (archive, "AT_ONCE", 6), (portions, "EVENTS", 6), (portions, "DIFFERENCES", 4),
    (portions, "CORRECTIONS", 6), (portions, "NAMES", 6), (further, "MOST", 3),
    (further, "TOGETHER", 6), (common, "SEVERAL", 5), (differences, "MOST", 5),
    (difference_pages, "NEWEST", 3), (coverage, "MOST_POINTS", 4), (coverage, "MOST_ORIGINS", 4),
    (coverage, "MOST_USERS", 4), (index_pages, "OFTEN", 4),
)  # fmt: skip
"""So that few briefs are as many as thousands."""


@pytest.fixture(autouse=True, scope="module")
def _few_are_many() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for module, name, limit in LIMITS:
            patch.setattr(module, name, limit)
        yield


def told(number: int) -> Brief:
    """A brief that tells of what all tell of, answers what all answer, and has news of its own."""
    day = FIRST + timedelta(number * 15)
    made = {"says": "council", "stance": "says", "chain": "fire", "about": "fire"}
    claims = (
        claim("own", about=f"e{number // 2}", chain="own", point=f"q{number // 2}/{number % 2}"),
        claim("all", point=f"why/{'yes' if number % 3 else 'no'}", text=f"Why {number}.", **made),
    )
    events = (
        account("fire", date="2020-01-01", by="council"),
        account(f"e{number // 2}", date=str(day), by="council", place="town"),
        account(f"u{number}", place="town"),
    )
    mended = {"date": str(day), "was": f"{number} metres", "now": f"{number + 1} metres"}
    return brief(
        f"b{number:03}",
        read=str(day + timedelta(2)),
        claims=claims,
        events=events,
        open=("Who pays",),
        corrections=(mended,),
    )


def grown(number: int) -> Corpus:
    answers = {"0": "Nobody", "1": "Somebody"}
    asked = {f"q{n}": {"ask": f"Who saw it, {n}?", "answers": answers} for n in range(number)}
    why = {"ask": "Did it burn?", "answers": {"yes": "It did", "no": "It did not"}}
    people = {f"{'abc'[n % 3]}{n}": {"name": f"Person {n}"} for n in range(number)}
    briefs = (told(each) for each in range(number))
    return corpus(*briefs, questions={**asked, "why": why}, actors=people)


@cache
def made(number: int) -> tuple[Corpus, dict[str, Page]]:
    found = grown(number)
    return found, {page.address: page for page in pages(in_english(found))}


def links(value: Any) -> Iterator[Here]:
    """Every link in a tree."""
    if isinstance(value, Link) and isinstance(value.target, Here):
        yield value.target
    if isinstance(value, tuple):
        for one in value:
            yield from links(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from links(getattr(value, field.name))


def leads_to(page: Page) -> set[str]:
    return {target.address for target in links(page)}


def within_two_clicks(number: int, start: str) -> set[str]:
    """What a reader sees links to on a page, and on the pages beside it that it leads to."""
    _, found = made(number)
    seen, ahead = {start}, {start}
    for _ in range(2):
        near = {other for address in ahead for other in leads_to(found[address])}
        ahead = {other for other in near if other.startswith(f"{start}/")} - seen
        seen |= ahead
    return {target for address in seen for target in leads_to(found[address])}


def test_no_kind_of_page_grows_with_the_corpus() -> None:
    sizes: dict[int, dict[str, int]] = {}
    for number in (SMALL, LARGE):
        largest: dict[str, int] = defaultdict(int)
        for page in made(number)[1].values():
            size = len(gzip.compress(html(page).encode(), mtime=0))
            largest[page.kind] = max(largest[page.kind], size)
        sizes[number] = largest
    assert {*sizes[SMALL]} >= {
        "topic", "event", "actor", "place", "publisher", "timeline", "differences", "corrections",
        "list", "briefings",
    }  # fmt: skip
    # A line more for each part of a list, and no more.
    for kind, size in sizes[LARGE].items():
        assert size < sizes[SMALL][kind] * 1.35, kind


@pytest.mark.parametrize("number", [SMALL, LARGE])
def test_it_is_known_beforehand_where_a_page_stands(number: int) -> None:
    found, all_pages = made(number)
    assert addresses(found) == all_pages.keys()


@pytest.mark.parametrize(
    "kind", ["briefings/archive-", "timeline/", "differences/", "corrections/", "actors/by-letter/",
             "events/fire/part-", "topics/harbour/part-"]
)  # fmt: skip
def test_a_part_of_a_long_list_is_made_alone_and_is_the_same(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found, all_pages = made(LARGE)
    parts = [address for address in all_pages if address.startswith(kind)]
    assert len(parts) >= 3
    begun: list[str] = []
    new = Page.__init__

    def counted(page: Page, address: str, *more: Any, **words: Any) -> None:
        begun.append(address)
        new(page, address, *more, **words)

    monkeypatch.setattr(Page, "__init__", counted)
    assert list(pages(in_english(found), {parts[1]})) == [all_pages[parts[1]]]
    assert begun == [parts[1]]


def test_an_address_given_once_has_a_page_for_ever() -> None:
    assert made(SMALL)[1].keys() - made(LARGE)[1].keys() == set()


def test_a_part_that_is_full_stays_as_it_is() -> None:
    before, after = made(SMALL)[1], made(LARGE)[1]
    for base in ("topics/harbour", "actors/council", "publishers/courier", "events/fire"):
        for part in range(1, SMALL // 6):
            address = f"{base}/part-{part}"
            held = [leads_to(side[address]) & told_in(part) for side in (before, after)]
            assert held[0] == held[1] != set(), address


def told_in(part: int) -> set[str]:
    """The briefings of a part: what else stands there is the way to other parts."""
    return {f"briefings/b{number:03}" for number in range(part * 6 - 6, part * 6)}


@pytest.mark.parametrize("number", [SMALL, LARGE])
@pytest.mark.parametrize("start", ["topics/harbour", "actors/council", "publishers/courier"])
def test_from_a_record_every_briefing_is_two_clicks_away(start: str, number: int) -> None:
    assert within_two_clicks(number, start) >= {f"briefings/{id}" for id in made(number)[0].briefs}


@pytest.mark.parametrize("start", ["topics/harbour", "places/town", "timeline"])
def test_every_event_is_two_clicks_away(start: str) -> None:
    found, _ = made(LARGE)
    known = {f"events/{id}" for id in found.events if id != "fire"}
    assert within_two_clicks(LARGE, start) >= known


def test_every_name_is_two_clicks_away_from_the_list_of_names() -> None:
    known = {f"actors/{id}" for id in made(LARGE)[0].vocabulary.actors}
    assert within_two_clicks(LARGE, "actors") >= known


def test_every_account_of_an_event_and_every_answer_is_two_clicks_away() -> None:
    briefings = {f"briefings/{id}" for id in made(LARGE)[0].briefs}
    assert within_two_clicks(LARGE, "events/fire") >= briefings
    assert within_two_clicks(LARGE, "corrections") >= briefings
    accounts = {a for a in made(LARGE)[1] if a.startswith("differences/question-why/part-")}
    assert {to for at in accounts for to in leads_to(made(LARGE)[1][at])} >= briefings
    place = place_of(made(LARGE)[0], next(d for d in made(LARGE)[0].differences if d.id == "why"))
    assert accounts & leads_to(made(LARGE)[1][place.address])


def test_a_link_to_a_place_on_a_page_finds_it_there() -> None:
    """Differences and events stand on other pages as there are more of them."""
    found, all_pages = made(LARGE)
    there = [where(found, event) for event in found.events.values()]
    there += [place_of(found, difference) for difference in found.differences]
    missing = [at for at in there if f'id="{at.anchor}"' not in html(all_pages[at.address])]
    assert missing == []


def test_what_is_left_out_is_counted() -> None:
    told = html(made(LARGE)[1]["actors/council"])
    assert "Only 3 of 72 are shown." in told
    assert "12 parts" in told
    newest = html(made(LARGE)[1]["differences"])
    assert "The newest 3 of 73 questions that have different answers" in newest


def test_a_part_of_a_list_is_not_called_all_of_it() -> None:
    _, found = made(LARGE)
    for address in ("corrections", "corrections/2020", "actors", "actors/by-letter/a"):
        text = html(found[address])
        assert "All corrections" not in text, address
        assert "Everybody by name" not in text, address
    number = sum(len(one.corrections) for one in grown(LARGE).briefs.values())
    assert f"Only 6 of {number} are shown." in html(found["corrections"])
