"""What `diff` says is English, whatever the language of the site."""

from functools import cache

from briefbook.corpus.corpus import Corpus
from briefbook.load.language_file import read_language
from briefbook.pages.context import Site
from briefbook.settings import NOWHERE, Settings
from briefbook.text.language import Language


@cache
def english() -> Language:
    """The English words."""
    return read_language("en")


def in_english(corpus: Corpus, settings: Settings = NOWHERE) -> Site:
    """One side of a comparison, for what pages say of its records."""
    return Site(corpus, settings, english())
