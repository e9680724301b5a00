"""The words of the interface: every sentence that readers see and no editor wrote.

They stand in one file a language (`theme/languages/`), because templates and scripts need them too.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from string import Formatter
from typing import NoReturn

RIGHT_TO_LEFT = frozenset("ar ckb dv fa he ks nqo ps sd syr ug ur yi".split())
"""Languages that are written from right to left unless their tag names another script."""
RIGHT_TO_LEFT_SCRIPTS = frozenset("Adlm Arab Hebr Nkoo Rohg Syrc Thaa".split())

Message = str | Mapping[str, str] | Sequence[str]
"""A sentence with places in braces, its plural forms by CLDR's names, or names in order."""


@dataclass(frozen=True)
class Language:
    """One language of the interface.

    A message is called `section.key`. It may have places in braces, and forms by a number:

        "outlets": {"one": "{n} outlet", "other": "{n} outlets"}   in the section `count`
        language.say("count.outlets", 3)   ->   "3 outlets"
    """

    tag: str
    """Its code, such as `en`."""
    sections: Mapping[str, Mapping[str, Message]]
    """Every message by section and key."""
    form: Callable[[int], str]
    """The plural form of a number: `one`, `few`, `many`, `other` …"""

    @cached_property
    def messages(self) -> Mapping[str, Message]:
        """Every message by `section.key`, one step away: pages ask very often."""
        return {
            f"{section}.{key}": message
            for section, part in self.sections.items()
            for key, message in part.items()
        }

    @cached_property
    def _sentences(self) -> dict[str, str]:
        """Those that are the same with every number."""
        return {key: one for key, one in self.messages.items() if isinstance(one, str)}

    @cached_property
    def _forms(self) -> dict[str, Mapping[str, str]]:
        """Those that a number changes."""
        return {key: one for key, one in self.messages.items() if isinstance(one, Mapping)}

    @cached_property
    def _names(self) -> dict[str, Sequence[str]]:
        """Rows of names."""
        every = self.messages.items()
        return {key: one for key, one in every if not isinstance(one, str | Mapping)}

    def _missing(self, key: str) -> NoReturn:
        raise KeyError(f"the language file of {self.tag} has no {key}")

    def pattern(self, key: str, n: int | None = None) -> str:
        """The sentence with its places still open, in the form that goes with the number."""
        sentence = self._sentences.get(key)
        if sentence is not None:
            return sentence
        forms = self._forms.get(key) or self._missing(key)
        assert n is not None, f"{key} needs a number"
        # A file may have fewer forms than the rules of its language name; `other` is always there.
        return forms.get(self.form(n)) or forms["other"]

    def say(self, key: str, n: int | None = None, /, **values: object) -> str:
        """A sentence with its places filled."""
        pattern = self._sentences.get(key) or self.pattern(key, n)
        return pattern.format(n=n, **values) if n is not None or values else pattern

    def pieces(self, key: str, n: int | None = None) -> tuple[tuple[str, str], ...]:
        """A sentence for places that hold more than text: words, and the place behind them."""
        return pieces_of(self.pattern(key, n))

    def names(self, key: str) -> Sequence[str]:
        """A row of names, such as those of the months."""
        return self._names.get(key) or self._missing(key)

    def has(self, key: str) -> bool:
        """Whether there are words for it."""
        return key in self.messages

    def turned(self, tag: str) -> str:
        """The direction of words in another language, where it isn't ours: `rtl` or `ltr`."""
        way = direction(tag)
        return "" if way == direction(self.tag) else way


@lru_cache(maxsize=4096)
def pieces_of(pattern: str) -> tuple[tuple[str, str], ...]:
    """A pattern in pieces; a ValueError where its braces are not in order."""
    pieces = []
    for words, place, form, turned in Formatter().parse(pattern):
        # No attribute, index or format: a sentence is filled with words and reaches into no object.
        if place is not None and (not place.isidentifier() or form or turned):
            raise ValueError(f"a place is a plain name, not {place!r}")
        pieces.append((words, place or ""))
    return tuple(pieces)


@lru_cache(maxsize=1024)
def direction(tag: str) -> str:
    """The way a language is written: `rtl` or `ltr`."""
    language, *parts = tag.split("-")
    # Of the parts of a tag only a script has four letters (BCP 47).
    script = next((part for part in parts if len(part) == 4), "")
    if script:
        return "rtl" if script in RIGHT_TO_LEFT_SCRIPTS else "ltr"
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"
