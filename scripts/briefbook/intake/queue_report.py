"""What `briefbook queue` says: candidates, what was left out, and feeds to look at."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from briefbook.intake.candidates import Candidate, Reason, Sifted
from briefbook.intake.gather import FeedRun
from briefbook.problems import Finding, Problem
from briefbook.report import comment
from briefbook.report.formats import Report
from briefbook.report.problem_report import problem_lines

_LEFT_OUT: dict[Reason, str] = {
    "briefed": "briefed already",
    "headline": "with the headline of a brief and its day",
    "refused": "refused",
    "old": "too old",
    "no-link": "without a link that anybody can open",
}
HOW = (
    "Nothing is drafted by itself. For a draft of one of these: `briefbook new --fetch LINK`."
    " What gets no brief is not proposed again once its link stands under `refused:` in"
    " `briefs/feeds.yml`."
)


@dataclass(frozen=True, slots=True)
class QueueRun:
    """The results of a run."""

    day: date
    feeds: Sequence[FeedRun]
    sifted: Sifted
    problems: Sequence[Problem]
    """Feeds to look at, each at its line."""


def findings(path: str, runs: Iterable[FeedRun]) -> Iterator[Finding]:
    """Feeds to look at, each at its place."""
    for index, run in enumerate(runs):
        if run.to_mend:
            keys = ("feeds", index, "url")
            yield Finding(path, keys, "feed", f"{run.feed.url}: {run.told}", level="advice")


def queue_report(run: QueueRun) -> Report:
    """All candidates, and the feeds to look at."""
    lines = "".join(_plain_lines(one) for one in run.sifted.candidates)
    more = f"And {run.sifted.left_out} more.\n" if run.sifted.left_out else ""
    text = lines + more + problem_lines(run.problems)
    return Report(text, _data(run), run.problems, _markdown(run))


def _plain_lines(one: Candidate) -> str:
    """Three lines: what it is, where, and why it is here."""
    return f"{one.outlet}: {one.headline} ({one.date})\n  {one.link}\n  {'; '.join(_why(one))}\n"


def _why(one: Candidate) -> Iterator[str]:
    """Why it is here, and what to know of it."""
    if one.topics:
        yield f"perhaps about {_and(known.name for known in one.topics)}"
    if one.names:
        yield f"names {_and(known.name for known in one.names)}"
    if one.like:
        yield f"nearly the headline of {one.like}, perhaps of another day"
    yield f"language: {one.language}"
    yield f"in {one.feed}"


def _and(words: Iterable[str]) -> str:
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last


def _data(run: QueueRun) -> dict[str, object]:
    return {
        "day": run.day.isoformat(),
        "candidates": [_row(one) for one in run.sifted.candidates],
        "left_out": run.sifted.left_out,
        "dropped": [
            {
                "link": one.link or None,
                "headline": one.headline,
                "why": _LEFT_OUT[one.why],
                "brief": one.brief or None,
            }
            for one in run.sifted.dropped
        ],
        "feeds": [
            {"url": one.feed.url, "told": one.told, "to_mend": one.to_mend} for one in run.feeds
        ],
    }


def _row(one: Candidate) -> Mapping[str, object]:
    return {
        "outlet": one.outlet,
        "publisher": one.publisher or None,
        "headline": one.headline,
        "link": one.link,
        "date": one.date,
        "language": one.language,
        "topics": [known.id for known in one.topics],
        "names": [known.id for known in one.names],
        "like": one.like or None,
        "why": list(_why(one)),
        "feed": one.feed,
    }


def _markdown(run: QueueRun) -> str:
    """For an issue that is kept up to date."""
    known = [one for one in run.sifted.candidates if one.topics or one.names]
    others = [one for one in run.sifted.candidates if not (one.topics or one.names)]
    blocks = [f"Looked at on {run.day}. {summary(run)}"]
    for title, part in (("Named in our vocabulary", known), ("All others", others)):
        blocks += comment.section(title, [_item(one) for one in part])
    if run.sifted.left_out:
        blocks.append(f"{run.sifted.left_out} candidates more are listed nowhere.")
    blocks += comment.section("Feeds to look at", [_problem(one) for one in run.problems])
    if run.sifted.candidates:
        blocks.append(HOW)
    return "\n\n".join(blocks) + "\n"


def _item(one: Candidate) -> str:
    words = comment.link(one.headline, one.link)
    facts = (one.outlet, one.date, *_why(one))
    return f"- {words}: {'; '.join(map(comment.text, facts))}"


def _problem(problem: Problem) -> str:
    return f"- {comment.text(f'{problem.path}, line {problem.line}: {problem.message}')}"


def summary(run: QueueRun) -> str:
    """One sentence on the whole run, and what was left out."""
    feeds, number = len(run.feeds), len(run.sifted.candidates) + run.sifted.left_out
    asked = f"{feeds} {'feed' if feeds == 1 else 'feeds'} asked"
    found = f"{number or 'no'} {'candidate' if number == 1 else 'candidates'}"
    count = Counter(one.why for one in run.sifted.dropped)
    parts = [f"{count[why]} {words}" for why, words in _LEFT_OUT.items() if count[why]]
    told = f"{asked}: {found}."
    if parts:
        told += f" Left out: {', '.join(parts)}."
    to_mend = len(run.problems)
    if to_mend:
        told += f" {to_mend} {'feed' if to_mend == 1 else 'feeds'} to look at."
    return told
