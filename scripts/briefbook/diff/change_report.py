"""What a change means for readers, written for people, for a comment, or for programs."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from briefbook.diff.changes import Change, Changes, PagesStatus, Section, Subject, Touched
from briefbook.diff.sentences import sentence, wordings
from briefbook.diff.side_by_side import differing_parts
from briefbook.report import comment
from briefbook.report.formats import Report
from briefbook.text.characters import visible

NOTHING = "Nothing changes for readers."
MOST_FLAGS, MOST_RECORDS, MOST_LINES, MOST_PAGES, MOST_NOTES = 60, 100, 40, 20, 20
"""How much of each is listed; the rest is counted."""
MOST_IN_COMMENT = 300
"""How many pages a comment takes."""
ALL_PAGES = "`--pages` names all"
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


def change_report(changes: Changes, site: str = "", whole: bool = False) -> Report:
    """All that changes; `site` is where its pages can be looked at, such as a preview.

    Text and Markdown name the pages that matter most, or the `whole` list of them.
    """
    text, markdown = _text(changes, site, whole), _markdown(changes, site, whole)
    return Report(text, _data(changes, site), markdown=markdown)


def _text(changes: Changes, site: str, whole: bool) -> str:
    """What to look at twice, what readers see, on which pages."""
    blocks = [*_text_blocks(changes, site, whole)] if changes else [[NOTHING]]
    if changes.notes:
        notes = _capped([f"  {_plain(note)}" for note in changes.notes], MOST_NOTES, "  ")
        blocks.append([NOTES, *notes])
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def _text_blocks(changes: Changes, site: str, whole: bool) -> Iterator[list[str]]:
    if changes.flags:
        lines = ["\n".join(_lines(f, True, f"{_head(f.subject)} ")) for f in changes.flags]
        yield [LOOK, *_capped(lines, MOST_FLAGS, "  ")]
    records = _records(_without_repeats(changes))
    for subject, own in records[:MOST_RECORDS]:
        lines = [line for change in own for line in _lines(change)]
        yield [f"{_head(subject)} {_plain(subject.name)}", *_capped(lines, MOST_LINES, "  ")]
    if len(records) > MOST_RECORDS:
        yield [f"{_more(len(records) - MOST_RECORDS)} records change."]
    if changes.pages:
        shown = changes.pages if whole else _most_important(changes)
        lines = [f"  {_STATUS[page.status]:<8} {_where(page, site)}" for page in shown]
        yield [f"{PAGES}: {_count(changes.pages)}", *lines, *_not_shown(changes, shown, "  ")]


def _plain(words: str) -> str:
    """One line in which nothing acts, not even in the log of a workflow."""
    # Runners take `##[error]` and the like in a log for a command.
    return visible(words).replace("##[", "## [")


def _head(subject: Subject) -> str:
    return f"{NAMES[subject.section]} `{_plain(subject.id)}`:"


def _sentence(change: Change, flag: bool = False) -> str:
    return sentence(change, flag, _plain, lambda id: f"`{_plain(id)}`")


def _lines(change: Change, flag: bool = False, head: str = "") -> Iterator[str]:
    yield f"  {head}{_sentence(change, flag)}"
    before, after = differing_parts(*map(_plain, wordings(change, flag)))
    if before:
        yield f"    before: {before}"
    if after:
        yield f"    after:  {after}"


def _where(page: Touched, site: str) -> str:
    to = f" → {_address(page.to, site)}" if page.to else ""
    return _address(page.address, "" if page.status == "removed" else site) + to


def _address(address: str, site: str) -> str:
    # The home page has no address of its own: behind a site it is nothing, by itself a slash.
    return site + (f"{address}/" if address else "" if site else "/")


def _count(pages: Iterable[Touched]) -> str:
    count = Counter(page.status for page in pages)
    return ", ".join(f"{count[status]} {word}" for status, word in _STATUS.items() if count[status])


def _without_repeats(changes: Changes) -> Iterator[Change]:
    """The changes without wordings that stand above already, under what to look at twice."""
    above = {(f.subject, f.before, f.after) for f in changes.flags if any(wordings(f, True))}
    for change in changes.changes:
        there = (change.subject, change.before, change.after) in above
        hidden = there and any(wordings(change, False))
        yield replace(change, before="", after="") if hidden else change


def _most_important(changes: Changes) -> tuple[Touched, ...]:
    """Pages that are new, gone or moved, those of the records themselves, topics, and home."""
    own = {"", *(change.subject.page for change in (*changes.changes, *changes.flags))}
    matter = [
        page
        for page in changes.pages
        if page.status != "changed" or page.address in own or page.address.startswith("topics/")
    ]
    return tuple(matter[:MOST_PAGES])


def _not_shown(changes: Changes, shown: tuple[Touched, ...], indent: str) -> list[str]:
    left = len(changes.pages) - len(shown)
    return [f"{indent}{_more(left)}; {ALL_PAGES}"] if left else []


def _records(changes: Iterable[Change]) -> Records:
    def key(change: Change) -> tuple[str, str]:
        return change.subject.section, change.subject.id

    # They come in this order; `groupby` joins neighbours only.
    groups = (list(group) for _, group in groupby(changes, key=key))
    return [(group[-1].subject, group) for group in groups]


def _capped(lines: list[str], most: int, indent: str) -> list[str]:
    if len(lines) <= most:
        return lines
    return [*lines[:most], f"{indent}{_more(len(lines) - most)}"]


def _more(number: int) -> str:
    return f"… and {number:,} more"


def _markdown(changes: Changes, site: str, whole: bool) -> str:
    """For a comment on a pull request, or the summary of a workflow."""
    blocks = [*_markdown_blocks(changes, site, whole)] if changes else [NOTHING]
    if changes.notes:
        notes = _capped([f"- {comment.text(note)}" for note in changes.notes], MOST_NOTES, "- ")
        blocks.append("\n".join([f"### {NOTES}", "", *notes]))
    return "\n\n".join(blocks) + "\n"


def _markdown_blocks(changes: Changes, site: str, whole: bool) -> Iterator[str]:
    if changes.flags:
        heads = ((flag, f"[ ] {_named(flag.subject)}: ") for flag in changes.flags)
        lines = ["\n".join(_points(flag, True, head)) for flag, head in heads]
        yield "\n".join([f"### {LOOK}", "", *_capped(lines, MOST_FLAGS, "- ")])
    records = _records(_without_repeats(changes))
    if records:
        yield f"### {READERS}"
    for subject, own in records[:MOST_RECORDS]:
        title = f"**{_named(subject)}** {_linked(subject, changes, site)}"
        lines = [line for change in own for line in _points(change)]
        yield "\n".join([title, "", *_capped(lines, MOST_LINES, "- ")])
    if len(records) > MOST_RECORDS:
        yield f"{_more(len(records) - MOST_RECORDS)} records change."
    if changes.pages:
        # GitHub takes 65,536 characters.
        shown = changes.pages[:MOST_IN_COMMENT] if whole else _most_important(changes)
        lines = [f"- {_STATUS[page.status]}: {_link(page, site)}" for page in shown]
        title = f"<details><summary>{PAGES}: {_count(changes.pages)}</summary>"
        yield "\n".join([title, "", *lines, *_not_shown(changes, shown, "- "), "", "</details>"])


def _named(subject: Subject) -> str:
    return f"{NAMES[subject.section]} {comment.code(subject.id)}"


def _written(change: Change, flag: bool = False) -> str:
    return sentence(change, flag, comment.text, comment.code)


def _linked(subject: Subject, changes: Changes, site: str) -> str:
    """The name of a record, leading to its page in the preview where it has one."""
    name = comment.text(subject.name)
    gone = any(p.address == subject.page and p.status == "removed" for p in changes.pages)
    return f"[{name}]({site}{subject.page}/)" if site and subject.page and not gone else name


def _points(change: Change, flag: bool = False, head: str = "") -> Iterator[str]:
    yield f"- {head}{_written(change, flag)}"
    before, after = differing_parts(*wordings(change, flag))
    if before:
        yield f"  - before: {comment.text(before)}"
    if after:
        yield f"  - after: {comment.text(after)}"


def _link(page: Touched, site: str) -> str:
    name = f"`{page.address}/`"
    if not site or page.status == "removed":
        return name
    return f"[{name}]({_address(page.address, site)})"


def _data(changes: Changes, site: str) -> dict[str, object]:
    """Every list whole, nothing cut. The fields, which only ever grow in number:

    `version`: 1. `nothing`: whether nothing changes for readers. `flags` and `changes`: objects
    with `kind` (a word that stays), `section`, `id`, `name`, `path` and `page` of the record,
    `items` (ids within it), `what`, `before`, `after`, and the whole `sentence`. `pages`: objects
    with `address`, `status` (added, changed, moved, removed), `to` and `url`; where a side refers
    to ids that aren't there, some are among them that have not changed. `notes`: sentences on what
    could not be compared.
    """
    return {
        "version": 1,
        "nothing": not changes,
        "flags": [_record(change, True) for change in changes.flags],
        "changes": [_record(change, False) for change in changes.changes],
        "pages": [
            {
                "address": f"{page.address}/" if page.address else "",
                "status": page.status,
                "to": f"{page.to}/" if page.to else "",
                "url": _address(page.address, site) if site and page.status != "removed" else "",
            }
            for page in changes.pages
        ],
        "notes": list(changes.notes),
    }


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
