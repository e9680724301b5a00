"""What the system refuses is one sentence with a place, a reason and a way out."""

import errno
from pathlib import Path

import pytest

from briefbook.report.refusals import OUTPUT, refusal

CASES = [
    (errno.ENOSPC, "can't be written: the disk is full. Make room, then run this again."),
    (
        errno.EDQUOT,
        "can't be written: your share of the disk is used up. Make room, then run this again.",
    ),
    (
        errno.EROFS,
        "can't be written: its disk can only be read. Run this where the disk can be written.",
    ),
    (
        errno.EACCES,
        "is closed to you. Look who may use it (`ls -ld`), give yourself the right, and run this"
        " again.",
    ),
    (
        errno.EBUSY,
        "is in use, or its folder is a disk of its own. Let go of it, then run this again.",
    ),
    (errno.EIO, "can't be read or written: the disk fails. Save what is on it."),
    (errno.ENOTDIR, "needs a folder where a file stands. Move that file away."),
    (errno.EISDIR, "is a folder where a file belongs. Move it away, then run this again."),
    (errno.ENAMETOOLONG, "has too long a name for this disk. Give it a shorter one."),
    (errno.EDEADLK, "can't be used: Resource deadlock avoided."),
]


@pytest.mark.parametrize(("number", "told"), CASES)
def test_a_place_a_reason_and_a_way_out(number: int, told: str) -> None:
    error = OSError(number, "Resource deadlock avoided", "docs/index.md")
    assert refusal(error, OUTPUT) == f"docs/index.md {told}"


def test_what_has_no_name_is_called_by_what_it_is() -> None:
    assert refusal(OSError(errno.ENOSPC, ""), OUTPUT) == (
        "Standard output can't be written: the disk is full. Make room, then run this again."
    )


def test_of_a_copy_the_place_it_goes_to_is_named() -> None:
    error = OSError(errno.ENOSPC, "", "docs/a.css", None, "site/a.css")
    assert refusal(error, "").startswith("site/a.css can't be written")


def test_a_path_is_told_from_here_on_one_line_and_nothing_hides_in_it() -> None:
    error = OSError(errno.EROFS, "", str(Path.cwd() / "a\u202e\n.md"))
    told = refusal(error, "")
    assert "\u202e" not in told
    assert "\n" not in told
    assert str(Path.cwd()) not in told


def test_an_error_without_a_number_is_told_as_it_is() -> None:
    assert refusal(OSError("nothing there"), "The site") == "The site can't be used: nothing there."
