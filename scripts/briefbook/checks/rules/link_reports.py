"""What is known of a brief's links fits the brief, and a link that is gone for good is told.

`briefbook links --write` keeps what hosts answered; a check never asks the network.
"""

from collections.abc import Iterator

from briefbook.checks import days
from briefbook.checks.checked import Library
from briefbook.corpus.link_states import gone_since, link_entry, moved_to, sources_of
from briefbook.model.brief import Brief
from briefbook.model.link_report import FoundLink, LinkReport
from briefbook.problems import Codes, Finding
from briefbook.text.places import Keys

CODES: Codes = {
    "empty-value": "error",
    "link-days": "error",
    "link-gone": "advice",
    "link-left-over": "advice",
    "link-moved": "advice",
    "link-status": "error",
    "link-twice": "error",
    **days.CODES,
}


def check(library: Library) -> Iterator[Finding]:
    """Every brief that stands, then every report."""
    briefs = {brief.id: brief for brief in library.briefs}
    for brief in library.briefs:
        if brief.id in library.corpus.links and not brief.withdrawn:
            yield from _brief(library, brief)
    for report in library.corpus.links.values():
        yield from _report(library, briefs, report)


def _brief(library: Library, brief: Brief) -> Iterator[Finding]:
    corpus = library.corpus
    day, copy = gone_since(corpus, brief, brief.url), gone_since(corpus, brief, brief.archive)
    if copy:
        message = f"The saved copy was no longer there on {copy}."
        help = "Name another copy, or remove the line."
        yield Finding(brief.path, ("archive",), "link-gone", message, help)
    # With a saved copy that stands readers are led there, and nothing is left to do.
    elif day and not brief.archive:
        message = f"The article was no longer there on {day}."
        yield Finding(brief.path, ("url",), "link-gone", message, _proposal(library, brief))
    if new := moved_to(corpus, brief, brief.url):
        message = f"The article has moved for good, to {new}"
        help = "Look there; if it is the article, write that address."
        yield Finding(brief.path, ("url",), "link-moved", f"{message}.", help)


def _proposal(library: Library, brief: Brief) -> str:
    link = link_entry(library.corpus, brief, brief.url)
    where = f", perhaps at {link.archive}" if link and link.archive else ""
    return f"Look for a saved copy{where}; if there is one, name it under `archive`."


def _report(library: Library, briefs: dict[str, Brief], report: LinkReport) -> Iterator[Finding]:
    brief = briefs.get(report.id)
    urls = {source.url for source in sources_of(brief)} if brief else set()
    seen: set[str] = set()
    if not report.links:
        message, help = "`links` has no entries.", "Write one, or remove the file."
        yield Finding(report.path, ("links",), "empty-value", message, help)
    for index, link in enumerate(report.links):
        keys = ("links", index)
        yield from _days(library, report.path, keys, link)
        yield from _fits(report.path, keys, link)
        if link.url in seen:
            message = "This link stands here twice."
            yield Finding(report.path, (*keys, "url"), "link-twice", message, "Keep one.")
        # Where there is no brief, one line below tells of all its links.
        elif brief and link.url not in urls:
            message = "The brief no longer has this link."
            help = "Remove the entry, or run `briefbook links --write`."
            yield Finding(report.path, (*keys, "url"), "link-left-over", message, help)
        seen.add(link.url)
    if brief is None and report.id not in library.possible_ids:
        message = f"There is no brief `{report.id}` for what became of its links."
        near = library.near(report.id, briefs)
        help = "If it was renamed, rename the file too; if not, remove it."
        yield Finding(report.path, (), "link-left-over", message, f"{near} {help}".strip())


def _days(library: Library, path: str, keys: Keys, link: FoundLink) -> Iterator[Finding]:
    yield from days.exact_day(library, path, (*keys, "since"), link.since)
    yield from days.exact_day(library, path, (*keys, "checked"), link.checked)
    first, last = link.since.earliest, link.checked.latest
    if first and last and first > last:
        message = f"It was last found so on {link.checked}, before it was first found so."
        help = "Put the earlier day under `since`."
        yield Finding(path, (*keys, "checked"), "link-days", message, help)


def _fits(path: str, keys: Keys, link: FoundLink) -> Iterator[Finding]:
    """A status and what stands with it."""
    if link.status == "moved" and not link.moved_to:
        message = "A link that has moved leads somewhere, and this says nowhere."
        yield Finding(path, (*keys, "status"), "link-status", message, "Add `moved_to: …`.")
    elif link.status != "moved" and link.moved_to:
        message = f"A link that is {link.status} has moved nowhere."
        help = "Remove the line, or write `status: moved`."
        yield Finding(path, (*keys, "moved_to"), "link-status", message, help)
    if link.status == "fine" and not link.held:
        message = "Fine links are not listed, but for those that an editor holds so."
        help = "Remove the entry, or add `held: true`."
        yield Finding(path, (*keys, "status"), "link-status", message, help)
