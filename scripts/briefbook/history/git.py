"""A project's repository, read through git itself; nothing in it is changed or run."""

import os
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Literal

from briefbook.system import programs
from briefbook.text.nearest import did_you_mean

SECONDS = 120.0
"""For one answer of git; the longest, the whole history of many briefs, takes a few."""
_SAFE = (
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "core.quotePath=false",
    "--no-pager",
    "--literal-pathspecs",
)
"""No command of somebody's configuration runs because we looked."""
# C, for `_failed` reads git's words in English; no locks, so that nobody's own git has to wait.
_ENVIRONMENT = {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}
_HUNG = (
    "See whether `git status` answers in this folder: the disk may be too slow, or git may wait"
    " for another machine."
)
Status = Literal["added", "changed", "removed", "renamed"]
_STATUSES: Mapping[str, Status] = {"A": "added", "D": "removed", "R": "renamed", "C": "added"}


class HistoryError(Exception):
    """What git can't tell, in a sentence for people that says what to do."""


@dataclass(frozen=True, order=True)
class FileChange:
    """One file that differs between two states of a project."""

    path: str
    """From the project's folder; that of the newer state, where both have one."""
    status: Status
    before: str
    """Its path in the older state; the same but for a renamed file."""


@dataclass(frozen=True)
class Edit:
    """What one commit did to one file."""

    day: date
    """The day it was committed, in UTC."""
    begins: bool
    """Whether the commit has no parent, or none that was fetched."""
    path: str
    before: str
    """The path before it; the same but for a renamed file."""
    old: str
    new: str
    """The ids of what the file held before and after; zeros where there was no file."""

    @property
    def added(self) -> bool:
        """Whether the file is new."""
        return not self.old.strip("0")

    @property
    def removed(self) -> bool:
        """Whether the file is gone."""
        return not self.new.strip("0")


class Repository:
    """The git repository that a project lies in; paths are told from the project's folder."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @property
    def known(self) -> bool:
        """Whether there is git, and a repository around the project."""
        try:
            self._text("rev-parse", "--git-dir")
        except HistoryError:
            return False
        return True

    def begin(self) -> bool:
        """Make the folder a repository; False where that can't be done, as without git."""
        try:
            self._run("init", "--quiet", "--initial-branch=main")
        except HistoryError:
            return False
        return True

    @property
    def shallow(self) -> bool:
        """Whether older commits were not fetched, so that the history has a false beginning."""
        return self._text("rev-parse", "--is-shallow-repository").strip() == "true"

    def resolve(self, revision: str) -> str:
        """The full id of the commit that a name stands for."""
        try:
            # `^{commit}` leads from an annotated tag to its commit; a name may begin with a hyphen.
            found = self._text(
                "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"
            )
        except HistoryError as error:
            if not self.known:
                raise
            near = did_you_mean(revision, self._names())
            told = f"There is no commit `{revision}` here. {near}".rstrip()
            help = "Name a branch, a tag or a commit; fetch it first if it is elsewhere."
            raise HistoryError(f"{told} {help}") from error
        return found.strip()

    def _names(self) -> list[str]:
        """Branches and tags as people write them, the newest thousand."""
        newest = ("--count=1000", "--sort=-creatordate", "--format=%(refname:short)")
        return self._text("for-each-ref", *newest).split()

    def fork(self, base: str, head: str) -> str:
        """The commit at which two lines of work part: what was new on one of them is after it."""
        try:
            return self._text("merge-base", base, head).strip()
        except HistoryError as error:
            message = f"{base[:12]} and {head[:12]} have no common commit here."
            help = "Fetch the whole history: git fetch --unshallow (in CI: fetch-depth: 0)."
            raise HistoryError(f"{message} {help}") from error

    def blobs(self, commit: str, folder: str = ".") -> dict[str, str]:
        """The id of each regular file's content below a folder, by path, in order of paths."""
        listed = self._text("ls-tree", "-r", "-z", commit, "--", f"{folder}/")
        found = {}
        for entry in filter(None, listed.split("\0")):
            kind, path = entry.split("\t", 1)
            mode, _, blob = kind.split()[:3]
            # The other modes are symbolic links (120000) and submodules (160000).
            if mode in ("100644", "100755"):
                found[path] = blob
        return dict(sorted(found.items()))

    def read(self, blobs: Iterable[str]) -> Iterator[bytes]:
        """Their contents, in order; one process for all."""
        asked = "".join(f"{blob}\n" for blob in blobs)
        # id type size LF content LF | id type size LF content LF | id missing LF ...
        told = memoryview(self._run("cat-file", "--batch", text=asked))
        at = 0
        while at < len(told):
            # Far enough for an id of 40 or 64 digits, a type and a size.
            end = at + bytes(told[at : at + 200]).index(b"\n")
            name, *about = bytes(told[at:end]).decode().split()
            if len(about) < 2:
                raise HistoryError(f"The content {name} was not fetched; fetch the whole history.")
            size = int(about[1])
            yield bytes(told[end + 1 : end + 1 + size])
            at = end + size + 2

    def changes(self, base: str, head: str | None = None) -> tuple[FileChange, ...]:
        """The files that differ between two commits; without `head`, from a commit to the disk."""
        sides = [base, head] if head else [base]
        listed = self._text(
            "diff", "--name-status", "-z", "-M", "--relative", "--no-ext-diff", *sides, "--"
        )
        found = set(_changes(iter(listed.split("\0"))))
        if not head:  # git compares with the disk only what it knows
            found |= {FileChange(path, "added", path) for path in self._untracked()}
        return tuple(sorted(found))

    def edits(self, folder: str) -> Iterator[Edit]:
        """All that happened to the files below a folder, newest first, in one pass.

        Only the main line is followed: what was merged counts as done on the day of the merge.
        """
        # \x01 seconds parents NUL :mode mode old new R100 NUL before NUL path NUL ... \x01 ...
        # A byte of its own begins each commit, for with -z a NUL ends the words on files as well.
        told = self._text(
            *("log", "--first-parent", "-m", "--raw", "-z", "-M", "--no-abbrev", "--relative"),
            *("--no-ext-diff", "--no-show-signature", "--format=%x01%ct %P", "--", f"{folder}/"),
        )
        for commit in told.split("\x01")[1:]:
            head, _, files = commit.partition("\0")
            seconds, *parents = head.split()
            day = datetime.fromtimestamp(int(seconds), UTC).date()
            yield from _edits(day, not parents, iter(files.strip("\n\0").split("\0")))

    def _untracked(self) -> list[str]:
        listed = self._text("ls-files", "--others", "--exclude-standard", "-z")
        return [path for path in listed.split("\0") if path]

    def _text(self, *arguments: str) -> str:
        # Names of files are any bytes; what is no UTF-8 comes back unchanged when a file is opened.
        return self._run(*arguments).decode("utf-8", "surrogateescape")

    def _run(self, *arguments: str, text: str = "") -> bytes:
        try:
            done = programs.run(
                ["git", *_SAFE, *arguments],
                self.root,
                SECONDS,
                {**os.environ, **_ENVIRONMENT},
                text.encode(),
            )
        except subprocess.TimeoutExpired:
            raise programs.UnansweredError(f"`git {arguments[0]}`", SECONDS, _HUNG) from None
        except OSError as error:
            raise HistoryError("git can't be started; install it, or add it to PATH.") from error
        if done.returncode:
            raise HistoryError(_failed(arguments[0], done.stderr.decode("utf-8", "replace")))
        return done.stdout


def _failed(command: str, said: str) -> str:
    """What went wrong, in our words where we know it."""
    if "not a git repository" in said:
        return (
            "This project is in no git repository, so there is nothing to compare with."
            " Run `git init`, commit what stands, and compare from then on; `briefbook check`"
            " needs no git."
        )
    if "dubious ownership" in said:
        return (
            "git doesn't read this repository because it belongs to somebody else. Run this as its"
            " owner, or say that you trust it: git config --global --add safe.directory <folder>"
        )
    words = said.strip().removeprefix("fatal: ").rstrip(".")
    return f"git {command} failed: {words or 'without a word'}."


def _changes(words: Iterator[str]) -> Iterator[FileChange]:
    for letter in filter(None, words):
        status = _STATUSES.get(letter[0], "changed")
        before = next(words)
        path = next(words) if letter[0] in "RC" else before
        yield FileChange(path, status, before if status == "renamed" else path)


def _edits(day: date, begins: bool, words: Iterator[str]) -> Iterator[Edit]:
    for head in filter(None, words):
        *_, old, new, status = head.split()
        before = next(words)
        path = next(words) if status[0] in "RC" else before
        yield Edit(day, begins, path, before, old, new)
