"""What a page says of itself, piece by piece, each with where it stands: no word of our own."""

from dataclasses import dataclass
from typing import Literal

from briefbook.capture.appeals import is_appeal
from briefbook.capture.body import NO_BODY, Body
from briefbook.capture.propose import is_prose

Kind = Literal["article", "live", "list", "stub", "nothing"]
"""What a page seems to be: an article, a live page, a list of articles, the top of one, neither."""


SHOWN = 40
"""Characters of a line that are enough to find it."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A value, and where on the page it stands, in words for an editor."""

    value: str
    basis: str


@dataclass(frozen=True)
class SourcePage:
    """What a page or a text plainly says of itself, and its article paragraph by paragraph."""

    paragraphs: tuple[str, ...] = ()
    """The article: no boxes, comments, footers."""
    titles: tuple[Stated, ...] = ()
    """Headlines, the printed one first; more than one only where they differ."""
    title_unsure: str = ""
    """Why a single headline is asked about all the same; empty where it is stated."""
    bylines: tuple[Stated, ...] = ()
    """Names of authors, as they are printed, where nothing speaks against them."""
    maybe_authors: tuple[Stated, ...] = ()
    """Names that may be those of the authors, or of somebody else."""
    days: tuple[Stated, ...] = ()
    """Days of publication, each once, with what names it; two of them contradict each other."""
    unsure: str = ""
    """Why a single day is asked about all the same; empty where it is stated."""
    unread: tuple[Stated, ...] = ()
    """What should be a day of publication and cannot be read as one."""
    vague: str = ""
    """What is printed in place of a date, such as `9 minutes ago`."""
    links: tuple[Stated, ...] = ()
    """Addresses the page gives for itself."""
    archive: str = ""
    """The address of this very copy in an archive, where it was saved from there."""
    languages: tuple[Stated, ...] = ()
    """Languages, each once; two of them contradict each other."""
    sites: tuple[Stated, ...] = ()
    """What the site calls itself."""
    genre: str = ""
    """The sort of article its data tells of: `opinion`, `analysis`; empty where it doesn't."""
    paywall: bool = False
    """Whether its data says that readers need a subscription."""
    credit: Stated | None = None
    """An agency that is credited with the text, by its full name, and the words that do so."""
    kind: Kind = "article"
    like_list: bool = False
    """Whether headlines that lead elsewhere are most of it, and nothing in its data says more."""
    body: Body = NO_BODY
    """By what `briefbook verify` will propose the bounds of the article."""

    @property
    def prose(self) -> tuple[str, ...]:
        """What of the article is in sentences: no headings, lists, tables, calls to readers."""
        return tuple(one for one in self.paragraphs if is_prose(one) and not is_appeal(one))
