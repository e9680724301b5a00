"""A sentence of an article, and what stands in it: names, speakers, occasions, days."""

from dataclasses import dataclass, field
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the article and its place."""

    paragraph: int
    """Counted from 1."""
    text: str
    start: int = 0
    """Where it begins in its paragraph."""


@dataclass(frozen=True, slots=True)
class Mention:
    """An entry of the vocabulary that a text names, and where."""

    id: str
    start: int
    end: int


class NamedBefore(NamedTuple):
    """Somebody whom the text has named before a sentence."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Speech:
    """Who speaks in a sentence, as far as it says, and how the verb puts it."""

    stance: str = "reports"
    says: tuple[str, ...] = ()
    """Ids of the vocabulary."""
    unknown: str = ""
    """A name that isn't in the vocabulary."""
    others: tuple[str, ...] = ()
    """Names that the vocabulary lacks either, of those who speak with them."""
    unnamed: str = ""
    """What the article calls a speaker whom it doesn't name."""
    pronoun: bool = False
    """Whether `he` or `she` speaks, who is named elsewhere."""
    among: tuple[str, ...] = ()
    """Ids, and names that no vocabulary has, of those whom `he` may mean; the likeliest first."""
    called: str = ""
    """A name as it is printed, such as `Mayor Lind`, which all of those have."""
    place: str = ""
    """The country or capital that is printed where its government, or somebody in it, speaks."""
    plain: bool = field(default=False, compare=False)
    """Whether a new name stands right beside the verb, so that only its id is new."""

    @property
    def new_names(self) -> tuple[str, ...]:
        """Names of all who speak and whom the vocabulary lacks."""
        return tuple(filter(None, (self.unknown, *self.others)))


_ANY_OF = {
    "hearing": ("court", "inquest", "inquiry", "tribunal", "committee"),
    "meeting": ("council-meeting", "committee"),
}
"""Words that may stand for others."""
MEETINGS = frozenset({*_ANY_OF, *(sort for sorts in _ANY_OF.values() for sort in sorts)})
"""Occasions on which several speak."""
REPORTED = MEETINGS - {"hearing", "committee"}
"""Those of them that an article is on, where it tells of one."""


class Occasion(NamedTuple):
    """On what occasion somebody spoke."""

    sort: str
    """What the id of its event ends in."""
    title: str
    """What its title says behind the name."""
    words: str
    """How the article puts it."""
    to: str = ""
    """The outlet that was told, by its name."""
    heard: tuple[str, ...] = ()
    """The same by its id; none where it is that of the article."""
    is_new: bool = False
    """Whether the vocabulary lacks it."""

    @property
    def is_meeting(self) -> bool:
        """Whether several meet on it, and speak."""
        return self.sort in MEETINGS

    @property
    def kind(self) -> str:
        """What kind of event it is."""
        return "meeting" if self.is_meeting else "report" if self.sort == "report" else "statement"

    def same_as(self, other: "Occasion | None") -> bool:
        """Whether both may be one; a hearing may be that of a court, or a committee."""
        if other is None:
            return False
        if self.is_meeting and other.is_meeting:
            sorts = {self.sort, other.sort}
            return len(sorts) == 1 or any(
                sorts <= {any_sort, *sorts_of} and any_sort in sorts
                for any_sort, sorts_of in _ANY_OF.items()
            )
        return (self.sort, self.to) == (other.sort, other.to)


class CitedDocument(NamedTuple):
    """What somebody published, and a sentence tells something by."""

    sort: str
    """What the id of its event ends in."""
    title: str
    """What its title says behind the name."""
    words: str
    """How the article puts it."""
    by: str = ""
    """Whose it is, by an id of the vocabulary."""
    name: str = ""
    """The same by a name that the vocabulary lacks; both are empty where nobody is named."""

    @property
    def owner(self) -> str:
        """Whose it is."""
        return self.by or self.name


@dataclass(frozen=True, slots=True)
class Moment:
    """A date as the article puts it, and what it comes to."""

    phrase: str
    """`on Friday`, `since 2023`."""
    edtf: str = ""
    """Empty where nothing can be said without the day of publication."""
    because: str = ""
    """The reason, where the date is inferred."""
    planned: bool = False
    """Whether it was still to come when the article appeared."""
