"""The words of the interface: every sentence that readers see and no editor wrote.

They stand in one file a language (`theme/languages/`), because templates and scripts need them too.
The language of a run is ambient, as a locale is: set once around a run, asked for by `say`.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from string import Formatter
from typing import Any

Message = str | Mapping[str, str] | Sequence[str]
"""A sentence with places in braces, its plural forms by CLDR's names, or names in order."""


@dataclass(frozen=True)
class Language:
    """One language of the interface."""

    tag: str
    """Its code, such as `en`."""
    sections: Mapping[str, Mapping[str, Message]]
    """Every message by section and key."""
    form: Callable[[int], str]
    """The plural form of a number: `one`, `few`, `many`, `other` …"""

    def message(self, key: str) -> Message:
        """What stands at `section.key`."""
        section, _, name = key.partition(".")
        try:
            return self.sections[section][name]
        except KeyError:
            raise KeyError(f"the language file of {self.tag} has no {key}") from None

    def pattern(self, key: str, n: int | None = None) -> str:
        """The sentence with its places still open, in the form that goes with the number."""
        found = self.message(key)
        if isinstance(found, Mapping):
            assert n is not None, f"{key} needs a number"
            return found.get(self.form(n)) or found["other"]
        assert isinstance(found, str), key
        return found


_current: ContextVar[Language] = ContextVar("language")


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Everything inside is said in this language."""
    token = _current.set(language)
    try:
        yield
    finally:
        _current.reset(token)


def say(key: str, n: int | None = None, **values: object) -> str:
    """A sentence of the interface: `say("count.outlets", 3)` is `3 outlets`."""
    pattern = _current.get().pattern(key, n)
    return pattern.format(n=n, **values) if "{" in pattern else pattern


def names(key: str) -> Sequence[str]:
    """A row of names, such as those of the months."""
    found = _current.get().message(key)
    assert not isinstance(found, str | Mapping), key
    return found


def known(key: str) -> bool:
    """Whether the language has a word for it."""
    section, _, name = key.partition(".")
    return name in _current.get().sections.get(section, {})


def pieces(key: str, n: int | None = None) -> Iterator[tuple[str, str]]:
    """A sentence in pieces, for places that hold more than text: words, and the place behind."""
    for words, place, *_ in Formatter().parse(_current.get().pattern(key, n)):
        yield words, place or ""


def table(section: str) -> Mapping[str, Any]:
    """A whole section, for those who pass it on."""
    return _current.get().sections[section]
