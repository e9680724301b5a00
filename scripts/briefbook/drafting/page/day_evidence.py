"""One thing that tells of the day of publication, and what all of them come to."""

from dataclasses import dataclass
from typing import Literal

from briefbook.drafting.page.stated import Stated

Family = Literal[
    "data",
    "meta",
    "weak",
    "address",
    "mark",
    "print",
    "above",
    "near",
    "said",
    "script",
    "far",
    "guess",
]
"""Where it stands; the last four count only where nothing better is there."""
FIRST_PAGES = 1994
"""The year before which no page was published; a printed date before it is some other day."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that tells of a day."""

    days: tuple[str, ...]
    """Several for `03/04/2025`, where nobody can tell day from month."""
    basis: str
    family: Family
    also: str = ""
    """The day that it was in another part of the world at that hour, where that is another."""
    by_night: bool = False
    """Whether that hour is so near midnight in Greenwich that either day is as likely."""
    bare: bool = False
    """The first of January without an hour: programs write it where they know the year alone."""
    shown: bool = True
    """Whether readers see it, as far as it stands in the text of the page."""

    @property
    def late(self) -> bool:
        """Whether there were pages by then."""
        return any(int(day[:4]) >= FIRST_PAGES for day in self.days)


@dataclass(frozen=True, slots=True)
class Published:
    """The readings; `unsure` says why a single one is asked about."""

    days: tuple[Stated, ...] = ()
    unsure: str = ""
    unread: tuple[Stated, ...] = ()
    """What should be a date and can't be read as one."""
