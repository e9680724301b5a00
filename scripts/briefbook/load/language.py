"""Language files: the words of the interface, in the form that templates can import as they are.

Whoever only checks briefs needs no words, so the libraries are imported when a file is read.
"""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from briefbook.text.language import Language

FOLDER = Path(__file__).parents[1] / "theme" / "languages"


def language_file(tag: str, folder: Path = FOLDER) -> Path:
    """The file of a language; a ValueError names those there are."""
    file = folder / f"{tag}.html"
    if not file.is_file():
        known = ", ".join(sorted(path.stem for path in folder.glob("*.html")))
        raise ValueError(f"The interface has no words for the language {tag!r}; it has: {known}.")
    return file


@cache
def read_language(tag: str, folder: Path = FOLDER) -> Language:
    """The words of a language; a ValueError says what is wrong with its file."""
    from jinja2 import TemplateError
    from jinja2.sandbox import SandboxedEnvironment

    file = language_file(tag, folder)
    try:
        words = vars(SandboxedEnvironment().from_string(file.read_text("utf-8")).module)
    except (OSError, ValueError, TemplateError) as error:
        raise ValueError(f"{file.name} can't be read: {error}.") from None
    sections = {name: part for name, part in words.items() if isinstance(part, Mapping)}
    return Language(tag, sections, _plurals(str(words.get("plural", tag))))


def _plurals(tag: str) -> Callable[[int], str]:
    from babel import Locale, UnknownLocaleError

    try:
        return cache(Locale.parse(tag, sep="-").plural_form)
    except (UnknownLocaleError, ValueError):
        raise ValueError(f"No rules for one and many are known for {tag!r}.") from None
