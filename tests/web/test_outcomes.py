"""What is kept of a run, and what a run leaves as it was."""

from datetime import date
from typing import Any

import pytest

from briefbook.corpus.link_states import sources
from briefbook.load.parse import link_report
from briefbook.model.link_report import FoundLink
from briefbook.web.link_file import written
from briefbook.web.outcomes import links_to_ask, new_entries
from briefbook.web.verdict import Outcome
from tests.support.build import brief, corpus
from tests.support.found import COPY, URL, entry, knowing, report

DAY = date(2024, 6, 4)
GONE = Outcome("gone", "404 Not Found")
FINE = Outcome("fine", "200 OK")
UNKNOWN = Outcome("unknown", "403 Forbidden")
MOVED = Outcome("moved", "301 Moved Permanently", COPY)
PROPOSED = f"https://web.archive.org/web/20240520/{URL}"


def kept(
    outcome: Outcome | None, *old: FoundLink, day: date = DAY, **brief_changes: Any
) -> tuple[FoundLink, ...]:
    quay = brief(**brief_changes)
    return new_entries(knowing(quay, *old), quay, {URL: outcome} if outcome else {}, day)


def today(**changes: Any) -> FoundLink:
    return entry(**{"since": "2024-06-04", "checked": "2024-06-04", **changes})


def test_what_is_new_is_kept_with_its_day_and_a_proposal() -> None:
    assert kept(GONE) == (today(answer="404 Not Found", archive=PROPOSED),)
    assert kept(GONE, archive=COPY) == (today(answer="404 Not Found"),)
    assert kept(UNKNOWN) == (today(status="unknown", answer="403 Forbidden"),)
    moved = today(status="moved", answer="301 Moved Permanently", moved_to=COPY)
    assert kept(MOVED) == (moved,)


def test_fine_links_are_not_kept_and_those_not_asked_for_stay() -> None:
    assert kept(FINE) == ()
    assert kept(FINE, entry()) == ()
    assert kept(None, entry()) == (entry(),)


@pytest.mark.parametrize("outcome", [GONE, FINE, UNKNOWN, MOVED])
def test_what_an_editor_holds_stays(outcome: Outcome) -> None:
    for held in (entry(held=True), entry(status="fine", held=True, note="A wall, no loss.")):
        assert kept(outcome, held) == (held,)


def test_who_cannot_tell_does_not_gainsay() -> None:
    for old in (entry(), entry(status="moved", moved_to=COPY)):
        assert kept(UNKNOWN, old) == (old,)


def test_a_second_run_renews_the_day_and_keeps_the_rest() -> None:
    once = entry(checked="2024-05-21", note="Ask the editor.", archive=COPY)
    assert kept(GONE, once) == (
        once.model_copy(update={"checked": today().checked, "answer": "404 Not Found"}),
    )


def test_what_counts_already_is_renewed_every_four_weeks_only() -> None:
    assert kept(GONE, entry()) == (entry(),)
    assert kept(GONE, entry(), day=date(2024, 6, 24)) == (entry(),)
    late = kept(GONE, entry(), day=date(2024, 6, 25))
    assert [str(link.checked) for link in late] == ["2024-06-25"]
    assert [str(link.since) for link in late] == ["2024-05-21"]


def test_another_status_begins_anew_and_the_note_stays() -> None:
    assert kept(GONE, entry(status="unknown", note="Slow.")) == (
        today(answer="404 Not Found", archive=PROPOSED, note="Slow."),
    )
    moved = entry(status="moved", moved_to="https://courier.example.org/other")
    assert [str(link.since) for link in kept(MOVED, moved)] == ["2024-06-04"]


def test_a_day_before_the_last_one_changes_nothing() -> None:
    assert kept(GONE, entry(), day=date(2024, 5, 1)) == (entry(),)


def test_entries_of_other_links_go_and_the_rest_stand_in_order() -> None:
    quay = brief(archive=COPY)
    old = knowing(quay, entry(url="https://courier.example.org/old", held=True))
    found = new_entries(old, quay, {URL: GONE, COPY: GONE}, DAY)
    assert [link.url for link in found] == [COPY, URL]


def test_the_file_reads_as_it_was_written() -> None:
    links = (
        today(url=COPY, status="moved", moved_to=URL, answer='"301": [moved] # no', note="é # [x]"),
        today(held=True, archive=PROPOSED),
        today(url="https://courier.example.org/x?a=1#b", status="unknown"),
    )
    text = written(report(*links))
    assert link_report("briefs/links/quay.yml", "quay", text) == report(*links)
    assert text.splitlines()[3:9] == [
        "links:",
        f'  - url: "{COPY}"',
        "    status: moved",
        "    since: 2024-06-04",
        "    checked: 2024-06-04",
        '    answer: "\\"301\\": [moved] # no"',
    ]


def test_a_limit_takes_what_is_open_first_and_others_each_week() -> None:
    briefs = tuple(brief(f"b{n}") for n in range(7))
    found = knowing(briefs[6], entry(url=briefs[6].url, checked="2024-05-21"))
    every = list(sources(corpus(*briefs)))
    turns = [links_to_ask(found, every, 3, date(2024, 6, 3 + 7 * week)) for week in range(3)]
    assert all(turn[0] == briefs[6].url and len(set(turn)) == 3 for turn in turns)
    assert {url for turn in turns for url in turn} == {one.url for one in briefs}
    whole = links_to_ask(found, every, None, DAY)
    assert whole[0] == briefs[6].url, "it has to be found a second time"
    assert sorted(whole) == [one.url for one in briefs]
    assert len(links_to_ask(found, every, 1, DAY)) == 1


def test_a_run_that_asks_for_everything_begins_elsewhere_each_week() -> None:
    briefs = tuple(brief(f"b{n:02}") for n in range(21))
    found = corpus(*briefs)
    every = list(sources(found))
    first = {
        links_to_ask(found, every, None, date.fromordinal(739_000 + 7 * n))[0] for n in range(7)
    }
    assert len(first) == 7
    assert links_to_ask(found, [], None, DAY) == links_to_ask(found, [], 5, DAY) == []


def test_what_is_held_is_not_asked_for_and_no_link_twice() -> None:
    briefs = (brief(), brief("other", url=URL), brief("third"))
    corpus_ = corpus(*briefs)
    assert sorted(links_to_ask(corpus_, list(sources(corpus_)), None, DAY)) == [URL, briefs[2].url]
    held = knowing(briefs[0], entry(held=True))
    assert links_to_ask(held, list(sources(held)), None, DAY) == []
