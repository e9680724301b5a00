"""What `briefbook links` says: a line for each link that is not simply fine, and one for all."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.link_states import DAYS_APART, SourceLink, link_entry, settled
from briefbook.model.link_report import FoundLink
from briefbook.problems import Finding, Problem
from briefbook.report import comment
from briefbook.report.formats import Report
from briefbook.report.problem_report import problem_lines
from briefbook.web.outcomes import proposal
from briefbook.web.verdict import Outcome

TITLES = {"gone": "Gone", "moved": "Moved for good", "unknown": "Nobody can tell"}


@dataclass(frozen=True, slots=True)
class LinkRow:
    """One link that is not simply fine."""

    source: SourceLink
    outcome: Outcome
    known: FoundLink | None
    """What was kept of it before this run."""
    copy: str
    """Where a saved copy may be."""
    sure: bool
    """Whether the archive said that the copy is there."""

    @property
    def finding(self) -> Finding:
        """The same as a line at its place."""
        code = f"link-{self.outcome.status}"
        return Finding(self.source.path, self.source.keys, code, *self._words(), level="advice")

    def _words(self) -> tuple[str, str]:
        answer = self.outcome.answer
        if self.outcome.status == "moved":
            message = f"This has moved for good, to {self.outcome.moved_to} ({answer})."
            return message, "Look there; if it is the article, write that address."
        if self.outcome.status == "unknown":
            return f"Nobody can tell whether this is there: {answer}.", "Look with a browser."
        return f"This is gone: {answer}.", f"{self._when()} {self._copy()}".strip()

    def _when(self) -> str:
        known = self.known
        if known and known.status == "gone" and settled(known):
            return f"It was first found so on {known.since}."
        return f"It counts once a run {DAYS_APART} days later or more finds the same."

    def _copy(self) -> str:
        if not self.copy:
            return ""
        if self.sure:
            return f"There is a copy at {self.copy}; look at it, and name it under `archive`."
        return f"Look whether there is a copy at {self.copy}; if so, name it under `archive`."


def rows(
    corpus: Corpus,
    every: Iterable[SourceLink],
    outcomes: Mapping[str, Outcome],
    copies: Mapping[str, Outcome],
) -> Iterator[LinkRow]:
    """The links that are not fine; `copies` is what the archive said, where it was asked."""
    for source in every:
        outcome = outcomes.get(source.url)
        if outcome is None or outcome.status == "fine":
            continue
        known = link_entry(corpus, source.brief, source.url) if source.brief else None
        copy = proposal(source) or "" if outcome.status == "gone" else ""
        there = copies.get(copy)
        if there and there.status == "gone":
            copy = ""
        yield LinkRow(
            source, outcome, known, copy, bool(there and there.status in ("fine", "moved"))
        )


@dataclass(frozen=True, slots=True)
class LinkRun:
    """The results of a run."""

    day: date
    rows: Sequence[LinkRow]
    problems: Sequence[Problem]
    """The same rows with line and column."""
    asked: int
    """How many links there was an answer for, or a reason that there was none."""
    left: int
    """How many nobody asked for, as time was up."""


def link_report(run: LinkRun) -> Report:
    """Every link that is not simply fine."""
    return Report(problem_lines(run.problems), _data(run), run.problems, _markdown(run))


def _data(run: LinkRun) -> dict[str, object]:
    listed = [
        {
            "path": row.source.path,
            "url": row.source.url,
            "status": row.outcome.status,
            "answer": row.outcome.answer,
            "moved_to": row.outcome.moved_to,
            "since": str(row.known.since) if row.known else None,
            "archive": row.copy or None,
        }
        for row in run.rows
    ]
    return {"day": run.day.isoformat(), "asked": run.asked, "left": run.left, "links": listed}


def _markdown(run: LinkRun) -> str:
    """For an issue that is kept up to date: what to look at, and how to keep what was found."""
    blocks = [f"Looked at on {run.day}. {summary(run)}"]
    for status, title in TITLES.items():
        lines = [_line(row) for row in run.rows if row.outcome.status == status]
        blocks += comment.section(title, lines)
    if run.rows:
        blocks.append(
            "Nothing here is published by itself. To keep what was found, run"
            " `briefbook links --write`, or put the folder `briefs/links` of this run's artifact"
            " in the place of the old one, and open a pull request. An entry that is wrong stays"
            " mended with `held: true`."
        )
    return "\n\n".join(blocks) + "\n"


def _line(row: LinkRow) -> str:
    parts = [f"- {_link(row.source.url)} in {comment.text(row.source.path)}"]
    if row.outcome.moved_to:
        parts.append(f"now {_link(row.outcome.moved_to)}")
    parts.append(comment.text(row.outcome.answer))
    if row.known and row.known.status == row.outcome.status:
        parts.append(f"since {row.known.since}")
    if row.copy:
        parts.append(f"{'a' if row.sure else 'perhaps a'} copy: {_link(row.copy)}")
    return "; ".join(parts)


def _link(url: str) -> str:
    """A link that shows where it leads."""
    return comment.link(url, url)


def summary(run: LinkRun) -> str:
    """One sentence on the whole run."""
    # A link that stands in several briefs counts once.
    each: dict[str, str] = {row.source.url: row.outcome.status for row in run.rows}
    count = Counter(each.values())
    names = {"moved": "moved for good", "gone": "gone", "unknown": "unclear"}
    parts = [f"{run.asked - len(each)} fine"]
    parts += [f"{count[status]} {name}" for status, name in names.items() if count[status]]
    asked = f"{run.asked} {'link' if run.asked == 1 else 'links'} asked: {', '.join(parts)}."
    return f"{asked} Time was up before {run.left} more." if run.left else asked
