"""What a change means for readers, written for people, for a comment, or for programs."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from briefbook.diff.changes import Change, Changes, PagesStatus, Section, Subject, Touched
from briefbook.diff.sentences import sentence, wordings
from briefbook.report import comment
from briefbook.report.wordings import apart
from briefbook.text.characters import visible

NOTHING = "Nothing changes for readers."
MOST_RECORDS, MOST_LINES, MOST_PAGES, MOST_NOTES = 100, 40, 60, 20
"""How much of each is told; the rest is counted."""
NAMES: dict[Section, str] = {
    "briefings": "Briefing",
    "events": "Event",
    "differences": "Difference",
    "points": "Point",
    "topics": "Topic",
    "publishers": "Publisher",
    "actors": "Actor",
    "places": "Place",
}
LOOK, READERS, PAGES, NOTES = (
    "Look twice",
    "What readers will see",
    "Pages",
    "What could not be compared",
)
_STATUS: dict[PagesStatus, str] = {
    "added": "new",
    "changed": "changed",
    "moved": "moved",
    "removed": "gone",
}
Records = list[tuple[Subject, list[Change]]]


def as_text(found: Changes, site: str = "") -> str:
    """For people at a terminal: what to look at twice, what readers see, on which pages."""
    blocks = [*_blocks(found, site)] if found else [[NOTHING]]
    if found.notes:
        notes = _capped([f"  {_plain(note)}" for note in found.notes], MOST_NOTES, "  ")
        blocks.append([NOTES, *notes])
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def _blocks(found: Changes, site: str) -> Iterator[list[str]]:
    if found.flags:
        lines = [f"  {_head(flag.subject)} {_sentence(flag, True)}" for flag in found.flags]
        yield [LOOK, *_capped(lines, MOST_RECORDS, "  ")]
    records = _records(found.changes)
    for subject, changes in records[:MOST_RECORDS]:
        lines = [line for change in changes for line in _told(change)]
        yield [f"{_head(subject)} {_plain(subject.name)}", *_capped(lines, MOST_LINES, "  ")]
    if len(records) > MOST_RECORDS:
        yield [f"{_more(len(records) - MOST_RECORDS)} records change."]
    if found.pages:
        lines = [f"  {_STATUS[page.status]:<8} {_where(page, site)}" for page in found.pages]
        yield [f"{PAGES}: {_count(found.pages)}", *_capped(lines, MOST_PAGES, "  ")]


def _plain(words: str) -> str:
    """One line in which nothing acts, not even in the log of a workflow."""
    return visible(words).replace("##[", "## [")


def _head(subject: Subject) -> str:
    return f"{NAMES[subject.section]} `{_plain(subject.id)}`:"


def _sentence(change: Change, flag: bool = False) -> str:
    return sentence(change, flag, _plain, lambda id: f"`{_plain(id)}`")


def _told(change: Change) -> Iterator[str]:
    yield f"  {_sentence(change)}"
    before, after = apart(*map(_plain, wordings(change, False)))
    if before:
        yield f"    before: {before}"
    if after:
        yield f"    after:  {after}"


def _where(page: Touched, site: str) -> str:
    to = f" → {_address(page.to, site)}" if page.to else ""
    return _address(page.address, "" if page.status == "removed" else site) + to


def _address(address: str, site: str) -> str:
    return site + (f"{address}/" if address else "" if site else "/")


def _count(pages: Iterable[Touched]) -> str:
    count = Counter(page.status for page in pages)
    return ", ".join(f"{count[status]} {word}" for status, word in _STATUS.items() if count[status])


def _records(changes: Iterable[Change]) -> Records:
    def key(change: Change) -> tuple[str, str]:
        return change.subject.section, change.subject.id

    groups = (list(group) for _, group in groupby(changes, key=key))
    return [(group[-1].subject, group) for group in groups]


def _capped(lines: list[str], most: int, indent: str) -> list[str]:
    if len(lines) <= most:
        return lines
    return [*lines[:most], f"{indent}{_more(len(lines) - most)}"]


def _more(number: int) -> str:
    return f"… and {number:,} more"


def as_markdown(found: Changes, site: str = "") -> str:
    """For a comment on a pull request, or the summary of a workflow."""
    blocks = [*_comment(found, site)] if found else [NOTHING]
    if found.notes:
        notes = _capped([f"- {comment.text(note)}" for note in found.notes], MOST_NOTES, "- ")
        blocks.append("\n".join([f"### {NOTES}", "", *notes]))
    return "\n\n".join(blocks) + "\n"


def _comment(found: Changes, site: str) -> Iterator[str]:
    if found.flags:
        lines = [f"- [ ] {_named(f.subject)}: {_written(f, True)}" for f in found.flags]
        yield "\n".join([f"### {LOOK}", "", *_capped(lines, MOST_RECORDS, "- ")])
    records = _records(found.changes)
    if records:
        yield f"### {READERS}"
    for subject, changes in records[:MOST_RECORDS]:
        title = f"**{_named(subject)}** {_linked(subject, found, site)}"
        lines = [line for change in changes for line in _points(change)]
        yield "\n".join([title, "", *_capped(lines, MOST_LINES, "- ")])
    if len(records) > MOST_RECORDS:
        yield f"{_more(len(records) - MOST_RECORDS)} records change."
    if found.pages:
        lines = [f"- {_STATUS[page.status]}: {_link(page, site)}" for page in found.pages]
        title = f"<details><summary>{PAGES}: {_count(found.pages)}</summary>"
        yield "\n".join([title, "", *_capped(lines, MOST_PAGES, "- "), "", "</details>"])


def _named(subject: Subject) -> str:
    return f"{NAMES[subject.section]} {comment.code(subject.id)}"


def _written(change: Change, flag: bool = False) -> str:
    return sentence(change, flag, comment.text, comment.code)


def _linked(subject: Subject, found: Changes, site: str) -> str:
    """The name of a record, leading to its page in the preview where it has one."""
    name = comment.text(subject.name)
    gone = any(p.address == subject.page and p.status == "removed" for p in found.pages)
    return f"[{name}]({site}{subject.page}/)" if site and subject.page and not gone else name


def _points(change: Change) -> Iterator[str]:
    yield f"- {_written(change)}"
    before, after = apart(*wordings(change, False))
    if before:
        yield f"  - before: {comment.text(before)}"
    if after:
        yield f"  - after: {comment.text(after)}"


def _link(page: Touched, site: str) -> str:
    told = f"`{page.address}/`"
    if not site or page.status == "removed":
        return told
    return f"[{told}]({_address(page.address, site)})"


def as_json(found: Changes, site: str = "") -> str:
    """For programs; every list whole, nothing cut. The fields, which only ever grow in number:

    `version`: 1. `nothing`: whether nothing changes for readers. `flags` and `changes`: objects
    with `kind` (a word that stays), `section`, `id`, `name`, `path` and `page` of the record,
    `items` (ids within it), `what`, `before`, `after`, and the whole `sentence`. `pages`: objects
    with `address`, `status` (added, changed, moved, removed), `to` and `url`. `notes`: sentences on
    what could not be compared.
    """
    told = {
        "version": 1,
        "nothing": not found,
        "flags": [_record(change, True) for change in found.flags],
        "changes": [_record(change, False) for change in found.changes],
        "pages": [
            {
                "address": f"{page.address}/" if page.address else "",
                "status": page.status,
                "to": f"{page.to}/" if page.to else "",
                "url": _address(page.address, site) if site and page.status != "removed" else "",
            }
            for page in found.pages
        ],
        "notes": list(found.notes),
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _record(change: Change, flag: bool) -> dict[str, object]:
    subject = change.subject
    return {
        "kind": change.kind,
        "section": subject.section,
        "id": subject.id,
        "name": subject.name,
        "path": subject.path,
        "page": f"{subject.page}/" if subject.page else "",
        "items": list(change.items),
        "what": change.what,
        "before": change.before,
        "after": change.after,
        "sentence": _sentence(change, flag),
    }


FORMATS: dict[str, Callable[[Changes, str], str]] = {
    "text": as_text,
    "markdown": as_markdown,
    "json": as_json,
}
