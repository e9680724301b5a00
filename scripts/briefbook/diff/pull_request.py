"""What one pull request may hold: content or code, no more than can be read, no address lost.

It compares two states of a project by the files that differ, so it finds what a check of one state
can't: that a page is gone, or now stands at another address.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from briefbook.history.git import FileChange
from briefbook.load.parse import brief
from briefbook.model.brief import Brief
from briefbook.problems import Problem

BRIEFS = "briefs/"
_OTHERS = ("briefs/vocabulary/", "briefs/receipts/", "briefs/links/", "briefs/feeds.yml")
_GENERATED_FROM_CODE = "docs/data/"
_PROSE = frozenset({".md", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".pdf"})
"""What an editor may put into docs/; a style sheet, a script or a drawing can act."""
FILES = 100
"""How many files of content a reviewer is asked to read at once."""
_LISTED = 5
Texts = Mapping[str, str]
"""Briefs by path."""


@dataclass(frozen=True)
class Scope:
    """The files of a pull request by what they are."""

    content: tuple[FileChange, ...]
    code: tuple[FileChange, ...]

    @property
    def briefs(self) -> bool:
        """Whether anything below the folder of briefs is touched."""
        return any(path.startswith(BRIEFS) for change in self.content for path in _paths(change))


def scope(changes: Iterable[FileChange]) -> Scope:
    """Sort the files of a pull request; one that moves between the two is code."""
    content, code = list[FileChange](), list[FileChange]()
    for change in sorted(changes):
        (content if all(map(_is_content, _paths(change))) else code).append(change)
    return Scope(tuple(content), tuple(code))


def gone(changes: Iterable[FileChange]) -> tuple[FileChange, ...]:
    """Briefs whose ids are no more; a file that only moved to another folder keeps its id."""
    changes = tuple(changes)
    there = {_id(c.path) for c in changes if c.status != "removed" and _is_brief(c.path)}
    lost = (c for c in changes if c.status in ("removed", "renamed") and _is_brief(c.before))
    return tuple(change for change in lost if _id(change.before) not in there)


def check(
    changes: Iterable[FileChange],
    before: Texts,
    after: Texts,
    code_allowed: bool,
    limit: int = FILES,
) -> tuple[Problem, ...]:
    """What is wrong with a pull request; texts of briefs are looked at only where one is gone."""
    changes = tuple(changes)
    files = scope(changes)
    problems = []
    if files.briefs and files.code and not code_allowed:
        problems.append(_mixed(files.code))
    if len(files.content) > limit:
        problems.append(_large(files.content, limit))
    else:
        problems += _lost(gone(changes), before, after)
    return tuple(sorted(problems))


def _paths(change: FileChange) -> tuple[str, str]:
    return change.path, change.before


def _is_content(path: str) -> bool:
    file = PurePosixPath(path)
    if path.startswith("docs/"):
        return file.suffix.lower() in _PROSE and not path.startswith(_GENERATED_FROM_CODE)
    return path.startswith(BRIEFS) or (len(file.parts) == 1 and file.suffix == ".md")


def _is_brief(path: str) -> bool:
    return path.startswith(BRIEFS) and path.endswith(".yml") and not path.startswith(_OTHERS)


def _id(path: str) -> str:
    return PurePosixPath(path).stem


def _mixed(code: tuple[FileChange, ...]) -> Problem:
    names = [f"`{change.path}`" for change in code[:_LISTED]]
    more = len(code) - len(names)
    listed = ", ".join(names) + (f" and {more} more" if more else "")
    message = f"This pull request changes briefs and also code: {listed}."
    help = "Make two pull requests of it, or ask a maintainer for the label `code`."
    return Problem(code[0].path, 1, 1, "mixed-change", message, help)


def _large(content: tuple[FileChange, ...], limit: int) -> Problem:
    message = f"This pull request changes {len(content)} files of content; nobody can review that."
    help = f"Split it: at most {limit} files at a time."
    return Problem(content[0].path, 1, 1, "large-change", message, help)


def _lost(changes: Iterable[FileChange], before: Texts, after: Texts) -> Iterator[Problem]:
    """Briefs whose addresses would lead nowhere; a draft never had one."""
    kept = {alias for path, text in after.items() for alias in _aliases(path, text)}
    for change in changes:
        old = _brief(change.before, before.get(change.before, ""))
        if _id(change.before) in kept or (old and old.status == "draft"):
            continue
        # Moved out of the folder it is as good as deleted.
        there = change.status == "renamed" and _is_brief(change.path)
        yield _renamed(change, after) if there else _deleted(change)


def _deleted(change: FileChange) -> Problem:
    message = "This brief was published; deleted, its address leads nowhere."
    help = (
        "Withdraw, don't delete: put the file back, write `status: withdrawn`, and under"
        " `withdrawn` a `date` and a `reason`. If you renamed it, write"
        f" `aliases: [{_id(change.before)}]` into the new file."
    )
    return Problem(change.before, 1, 1, "brief-deleted", message, help)


def _renamed(change: FileChange, after: Texts) -> Problem:
    old, text = _id(change.before), after.get(change.path, "")
    message = f"This brief was called `{old}`, and that address would lead nowhere."
    help = f"Add the line `aliases: [{old}]`."
    if _aliases(change.path, text):
        help = f"Add `{old}` to its `aliases`."
    return Problem(change.path, _first_key(text), 1, "brief-renamed", message, help)


def _first_key(text: str) -> int:
    """The line of the first key; in front of it stands at most a comment that names the schema."""
    lines = enumerate(text.splitlines(), 1)
    return next((n for n, line in lines if line.strip() and not line.startswith(("#", "---"))), 1)


def _aliases(path: str, text: str) -> tuple[str, ...]:
    brief = _brief(path, text)
    return brief.aliases if brief else ()


def _brief(path: str, text: str) -> Brief | None:
    """A brief as far as it can be read; what is wrong inside one is for `check` to tell."""
    loaded = brief(path, _id(path), text)
    return loaded if isinstance(loaded, Brief) else None
