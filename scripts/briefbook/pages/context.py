"""What pages are made from: one site, passed to every function that needs it."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, Self, TypeVar

from briefbook.corpus.corpus import Corpus
from briefbook.settings import Settings
from briefbook.text.language import Language

T = TypeVar("T")
MOST_SHARED = 50_000
"""How many parts of one kind are kept, about half a kilobyte each: no more than 25 MB."""


# A function takes as little as it can do with:
#
#   Language   words alone, such as a date
#   Corpus     records alone, such as who says a claim
#   Site       both, and how the site is called
@dataclass(frozen=True, eq=False, slots=True)
class Site:
    """All records of a site, how it is called, and the words it says things in."""

    corpus: Corpus
    settings: Settings
    language: Language
    _made: dict[Callable[..., Any], Any] = field(default_factory=dict, init=False, repr=False)
    _shared: dict[Callable[..., Any], dict[Any, Any]] = field(
        default_factory=dict, init=False, repr=False
    )

    def say(self, key: str, n: int | None = None, /, **values: object) -> str:
        """A sentence of the interface in the language of the site."""
        return self.language.say(key, n, **values)

    def once(self, make: Callable[[Self], T]) -> T:
        """What is the same for all pages: made when the first of them asks for it."""
        if make not in self._made:
            self._made[make] = make(self)
        made: T = self._made[make]
        return made

    def shared(self, make: Callable[..., T], key: Hashable, *arguments: Any) -> T:
        """A part that looks alike wherever it stands: made of the arguments once for each key."""
        parts = self._shared.get(make)
        if parts is None or len(parts) > MOST_SHARED:
            # A part is used by pages near each other, so the oldest would be of no more use.
            parts = self._shared[make] = {}
        try:
            part: T = parts[key]
        except KeyError:
            part = parts[key] = make(self, *arguments)
        return part

    @property
    def large(self) -> bool:
        """Whether the quick search steps back from what there are many of.

        Its index is one file, fetched with every page. The search behind the list of briefings
        finds what it then leaves out.
        """
        many = len(self.corpus.briefs) + len(self.corpus.events)
        return many > self.settings.limits.quick_search_pages
