"""No pattern reads a long near miss in more than its length's time, whoever wrote the text.

Patterns are found by looking for them in every module, so a new one is tried without being named.
Nothing counts the steps of `re`, so it is timed: by the work of this process alone, whatever else
the machine does; what seems slow is tried twice more, and most takes a hundredth of what it may.
"""

import re
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from briefbook.checks.rules import speaker_repeated
from briefbook.drafting.grammar import known_words
from briefbook.drafting.page import printed_days
from briefbook.drafting.speech import firm_names, pronouns, sorts_of_actors
from briefbook.load import near_dates
from briefbook.model.base import ID_PATTERN, POINT_PATTERN
from tests.support.patterns import Known, near_misses, standing, written

LENGTH = 6_000
DATES = {
    "load/near_dates.py:_single": near_dates._SINGLES,
    "load/near_dates.py:_doubted": near_dates._DOUBTS,
    "load/near_dates.py:_one_sided": near_dates._SIDES,
    "load/near_dates.py:_pair": near_dates._PAIRS,
}
"""Other writings of a date, which are looked at only while they are short."""
SECONDS = 0.02
"""A pattern that looks from each place to the end takes longer, most take a hundredth of it."""
SHORT = {
    "capture.copy._CHARSET": 2_048,
    "drafting.page.readable._CHARSET": 2_048,
    "text.fragments._END": 40,
    **dict.fromkeys(DATES, near_dates.LONGEST),
}
"""Those that never see more than so many characters."""
OURS = {"site.hosting.inline_scripts._IN_TEMPLATE", "site.hosting.inline_scripts._VALUE"}
"""Those that only read the templates of the theme."""
NAMES = "|".join(map(re.escape, ["'", "”", "monday", "mon"]))
BUILT = {
    "checks/rules/speaker_repeated.py:_pattern": [
        speaker_repeated._pattern(frozenset(names))
        for names in (("a", "a a"), ("the Office", "Office"), ("说", "a.b-c"))
    ],
    "drafting/grammar/date_phrases.py:_foreign": [re.compile(rf"(?<!\w)(?:{NAMES})", re.I)],
    "drafting/page/printed_days.py:_months": [
        pattern
        for language in ("en", "vi")
        for months in printed_days.month_patterns(language)
        for pattern in (months.full, months.partial)
    ],
    "drafting/speech/firm_names.py:_alone": [
        firm_names._alone(name) for name in ("a a a", "--", "说")
    ],
    "drafting/grammar/outlets.py:itself_in": [
        re.compile(re.escape(name)) for name in ("a a a", "--")
    ],
    "drafting/speech/sorts_of_actors.py:_patterns": list(sorts_of_actors._patterns("Ada Lind")),
    "drafting/speech/sorts_of_actors.py:_is_job": [re.compile(sorts_of_actors._JOB)],
    "drafting/speech/pronouns.py:_any_of": [
        pronouns._any_of(some) for some in ((), ("a a a", "--"))
    ],
    "drafting/speech/he_or_she.py:_behind": [re.compile(r"\ba a a\b")],
    "drafting/speech/he_or_she.py:_by_title": [
        re.compile(rf"\b(?:{some})\.?\s(?:[A-Z]\w{{1,20}}\s)?Lind\b")
        for some in ("Mr|Sir|Lord", "Mrs|Ms|Miss|Dame|Lady")
    ],
    "drafting/grammar/phrase.py:_closed": [re.compile("[“”]")],
    "drafting/grammar/known_words.py:_pattern": [
        known_words._pattern(name, exact)
        for name in ("a a a", "--", "U.S.", "环球时报")
        for exact in (True, False)
    ],
    "site/hosting/inline_scripts.py:known": [],
    **{name: [re.compile(written) for written, *_ in rows] for name, rows in DATES.items()},
    "load/parse.py:_entry": [re.compile(ID_PATTERN), re.compile(POINT_PATTERN)],
    "drafting/new.py:_free": [re.compile(ID_PATTERN)],
    "starter/plan.py:_filled": [],
}
"""Patterns that are put together, as they may come out; none where only our own files are read."""


class TooSlowError(Exception):
    pass


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """An end for what has none, in time of this process."""

    def stop(number: int, frame: object) -> None:
        raise TooSlowError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def slow(known: Known) -> Iterator[str]:
    """The near misses that a pattern reads too slowly."""
    length = SHORT.get(known.name, LENGTH)
    for before, piece, behind in near_misses(known.pattern, length):
        for times in (24, length // len(piece)):
            text = f"{before}{piece * times}{behind}"[: length + len(behind)]
            if all(seconds(known, text) > SECONDS for _ in range(3)):
                yield f"{known.name}: {before!r}, then {times} times {piece!r}"
                break


def seconds(known: Known, text: str) -> float:
    began = time.process_time()
    try:
        with within(10 * SECONDS):
            known.read(text)
    except TooSlowError:
        return 10 * SECONDS
    return time.process_time() - began


@pytest.fixture(scope="module")
def patterns() -> list[Known]:
    """Every pattern that stands in the code."""
    return [known for known in (*standing(), *written()[0]) if known.name not in OURS]


def test_patterns_are_found(patterns: list[Known]) -> None:
    names = {known.name for known in patterns}
    assert {
        "capture.html_text._IS_HTML",
        "drafting.page.page_kind._STAMP",
        "drafting.page.languages._SCRIPTS",
    } <= names
    assert len(names) > 120
    assert names >= SHORT.keys() - DATES.keys()


@pytest.mark.thorough
def test_no_pattern_that_stands_in_the_code_is_slow(patterns: list[Known]) -> None:
    assert [told for known in patterns for told in slow(known)] == []


@pytest.mark.thorough
def test_no_pattern_that_is_put_together_is_slow() -> None:
    assert BUILT.keys() == written()[1]
    every = [Known(name, pattern, True) for name, made in BUILT.items() for pattern in made]
    assert [told for known in every for told in slow(known)] == []


@pytest.mark.thorough
@pytest.mark.parametrize(
    "pattern",
    [
        r"\s*x",  # looks from each blank to the end
        r"^(?:\s*\w+)*$",
        r"\s*(?:<!--.*?-->\s*)*<html",
        r"^\W*\d{1,2}[:.h]\d\d(?:\s*(?:[ap]\.?m\.?|GMT|UTC|[A-Z]{2,4}))*\W*$",
        r"(?:a|b|ab)*c",
        r"<a[^>]*href",
        r"([a-z]+)+@",
    ],
)
def test_a_slow_one_is_found(pattern: str) -> None:
    assert next(slow(Known("made", re.compile(pattern, re.I | re.S), True)), "") != ""
