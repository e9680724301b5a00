"""What the system refused, in a sentence: what failed, where, why, and what to do about it."""

import errno
import os
from contextlib import suppress
from pathlib import Path

from briefbook.text.characters import visible

OUTPUT = "Standard output"
_AGAIN = "Make room, then run this again."
_KNOWN = {
    errno.ENOSPC: ("can't be written: the disk is full", _AGAIN),
    errno.EDQUOT: ("can't be written: your share of the disk is used up", _AGAIN),
    errno.EFBIG: (
        "can't be written: files may not grow so large here",
        "Raise the limit (`ulimit -f`), then run this again.",
    ),
    errno.EROFS: (
        "can't be written: its disk can only be read",
        "Run this where the disk can be written.",
    ),
    errno.EACCES: (
        "is closed to you",
        "Look who may use it (`ls -ld`), give yourself the right, and run this again.",
    ),
    errno.EBADF: ("is closed", "Open it, or send it into a file."),
    errno.EEXIST: ("is there already", "Move it away, then run this again."),
    errno.EBUSY: (
        "is in use, or its folder is a disk of its own",
        "Let go of it, then run this again.",
    ),
    errno.EISDIR: ("is a folder where a file belongs", "Move it away, then run this again."),
    errno.ENOTDIR: ("needs a folder where a file stands", "Move that file away."),
    errno.ENOENT: ("is not there", "If somebody is moving files here, wait, then run this again."),
    errno.EIO: ("can't be read or written: the disk fails", "Save what is on it."),
    errno.ENAMETOOLONG: ("has too long a name for this disk", "Give it a shorter one."),
    errno.EMFILE: (
        "can't be opened: this process has too many files open",
        "Raise the limit (`ulimit -n`), then run this again.",
    ),
}
_KNOWN[errno.EPERM] = _KNOWN[errno.EACCES]


def refusal(error: OSError, what: str) -> str:
    """The sentence for an error; `what` was tried, where the error names no file."""
    # Of two names the second is the one that something was to get.
    named = error.filename2 or error.filename
    where = _shown(named) if isinstance(named, str | bytes | Path) else what
    reason = (error.strerror or str(error)).rstrip(".")
    told, help = _KNOWN.get(error.errno or 0, (f"can't be used: {reason}", ""))
    return f"{where} {told}. {help}".rstrip()


def _shown(named: str | bytes | Path) -> str:
    """A path as short as it can be, from where the reader is."""
    path = Path(os.fsdecode(named))
    with suppress(ValueError, OSError):
        path = path.relative_to(Path.cwd())
    return visible(str(path))
