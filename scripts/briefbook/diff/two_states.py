"""Two states of one project that share most files: what both hold is loaded once.

A file that can't be read on one side says nothing about what it held. So its record is left out on
both sides, or kept as the other side has it; a missing record never counts as a removed one.
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from pathlib import PurePosixPath
from typing import TypeVar

from briefbook.load.exchange import BRIEFS, is_read, is_word
from briefbook.load.loaded import Loaded
from briefbook.load.parse import LINKS, RECEIPTS
from briefbook.model.vocabulary import Entry, Vocabulary

E = TypeVar("E", bound=Entry)


def comparable(base: Loaded, head: Loaded) -> tuple[Loaded, Loaded, tuple[str, ...]]:
    """Both sides without what only one of them can tell, and the files that are to blame."""
    notes = {*_notes_on(base, head, "BASE"), *_notes_on(head, base, "HEAD")}
    lost = {
        id for side, other in ((base, head), (head, base)) for id in _unreadable_briefs(side, other)
    }
    return (
        _without(base, head, lost),
        _without(head, base, lost),
        tuple(sorted(notes)),
    )


def _without(side: Loaded, other: Loaded, lost: set[str]) -> Loaded:
    if not side.problems and not other.problems:
        return side
    unproved = _unread(side, RECEIPTS) | _unread(other, RECEIPTS)
    unclear = _unread(side, LINKS) | _unread(other, LINKS)
    return replace(
        side,
        briefs=tuple(brief for brief in side.briefs if brief.id not in lost),
        receipts={id: one for id, one in side.receipts.items() if id not in unproved},
        links={id: one for id, one in side.links.items() if id not in unclear},
        vocabulary=_vocabulary(side, other),
    )


def _paths(side: Loaded) -> set[str]:
    return {problem.path for problem in side.problems}


def _unreadable_briefs(side: Loaded, other: Loaded) -> set[str]:
    """Briefs that the other side has and this one may have, in a file that can't be read."""
    known, theirs = ({brief.id for brief in one.briefs} for one in (side, other))
    stems = {PurePosixPath(path).stem for path in _paths(side) if _holds_a_brief(path)}
    return (stems - known) & theirs


def _holds_a_brief(path: str) -> bool:
    return is_read(path) and not is_word(path) and not _lies_in(path, RECEIPTS, LINKS)


def _lies_in(path: str, *folders: str) -> bool:
    """Whether a file lies in one of the folders beside the briefs."""
    return path.startswith(tuple(f"{BRIEFS}/{folder}/" for folder in folders))


def _unread(side: Loaded, folder: str) -> set[str]:
    """Ids of receipts, or of what became of links, that can't be read."""
    known = side.receipts if folder == RECEIPTS else side.links
    stems = {PurePosixPath(path).stem for path in _paths(side) if _lies_in(path, folder)}
    return stems - known.keys()


def _vocabulary(side: Loaded, other: Loaded) -> Vocabulary:
    """The vocabulary; of a file with problems, what it lacks is as the other side has it."""
    wrong = {path for path in _paths(side) if is_word(path)}
    if not wrong:
        return side.vocabulary

    def part(own: Mapping[str, E], theirs: Mapping[str, E]) -> dict[str, E]:
        lacking = {id: e for id, e in theirs.items() if id not in own and e.path in wrong}
        return dict(sorted({**own, **lacking}.items()))

    parts = {
        field.name: part(
            getattr(side.vocabulary, field.name), getattr(other.vocabulary, field.name)
        )
        for field in fields(Vocabulary)
    }
    return Vocabulary(**parts)


def _notes_on(side: Loaded, other: Loaded, name: str) -> Iterator[str]:
    lost = _unreadable_briefs(side, other)
    for path in _paths(side):
        if is_word(path):
            yield f"{path} has problems at {name}; entries it lacks count as unchanged."
        elif _lies_in(path, RECEIPTS):
            yield f"{path} can't be read at {name}; whether its quotations are proved is not told."
        elif _lies_in(path, LINKS):
            yield f"{path} can't be read at {name}; what became of its links is not told."
        elif PurePosixPath(path).stem in lost:
            yield f"{path} can't be read at {name}; what became of its briefing is not told."
