"""Language files: the words of the interface, in the form that templates can import as they are.

Whoever only checks briefs needs no words, so the libraries are imported when a file is read.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path

from briefbook.problems import Problem
from briefbook.settings import THEME
from briefbook.text.language import Language, Message, pieces_of

FOLDER = THEME / "languages"
REFERENCE = "en"
"""The language whose file says which words there have to be."""
OPEN = frozenset({"languages"})
"""Sections that may hold more than the English ones."""
_UNREADABLE = (OSError, ValueError, TypeError, ArithmeticError, RecursionError)
FORMS = frozenset({"zero", "one", "two", "few", "many", "other"})


class LanguageError(ValueError):
    """Says what is wrong with a language file."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)


def language_file(tag: str, own: Path | None = None) -> Path:
    """The file of a language: one of the project's own, or ours; a ValueError names them all."""
    folders = [own, FOLDER] if own else [FOLDER]
    file = next((f for folder in folders if (f := folder / f"{tag}.html").is_file()), None)
    if file is None:
        files = [path for folder in folders for path in folder.glob("*.html") if path.is_file()]
        known = sorted({path.stem for path in files})
        tags = ", ".join(known)
        raise ValueError(f"The interface has no words for the language {tag!r}; it has: {tags}.")
    return file


def read_language(tag: str, own: Path | None = None) -> Language:
    """The words of a language, every one of them; LanguageError says what is wrong or missing."""
    file = language_file(tag, own)
    language = _read(tag, file)
    reference = FOLDER / f"{REFERENCE}.html"
    english = language if file == reference else _read(REFERENCE, reference)
    faults = [_problem(file, key, fault) for key, fault in _faults(language, english)]
    if faults:
        raise LanguageError(faults)
    return language


def _read(tag: str, file: Path) -> Language:
    from jinja2 import TemplateError

    try:
        return _language(tag, file.read_text("utf-8"))
    except (*_UNREADABLE, TemplateError) as error:
        message = f"This language file can't be read: {error}"
        line = getattr(error, "lineno", None) or 1
        raise LanguageError([Problem(file.name, line, 1, "language-file", message)]) from None


@lru_cache(maxsize=4)  # `serve` asks at every save, and these files hardly ever change
def _language(tag: str, text: str) -> Language:
    from jinja2.sandbox import SandboxedEnvironment

    # The file of a project is a template: in the sandbox it holds words and reaches nothing.
    words = vars(SandboxedEnvironment().from_string(text).module)
    sections = {name: part for name, part in words.items() if isinstance(part, Mapping)}
    return Language(tag, sections, _plurals(str(words.get("plural", tag))))


def _plurals(tag: str) -> Callable[[int], str]:
    from babel import Locale, UnknownLocaleError

    try:
        # Babel works its rules out at each call, and pages ask for the same few numbers.
        return cache(Locale.parse(tag, sep="-").plural_form)
    except (UnknownLocaleError, ValueError):
        raise ValueError(f"no rules for one and many are known for {tag!r}.") from None


def _problem(file: Path, key: str, message: str) -> Problem:
    """A fault at its line: that of the key, or of its section where the key is missing."""
    section, _, name = key.partition(".")
    place, inside = 1, False
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        words = line.strip()
        if words.startswith(("{%- set ", "{% set ")):
            if inside := words.split()[2] == section:
                place = number
        elif inside and words.startswith(f'"{name}"'):
            place = number
    return Problem(file.name, place, 1, "language-file", message)


def _faults(language: Language, english: Language) -> Iterator[tuple[str, str]]:
    ours, theirs = language.messages, english.messages
    for key, words in theirs.items():
        if key not in ours:
            yield key, f"There are no words for `{key}`. English has: {words}."
        else:
            yield from ((key, fault) for fault in _compared(key, ours[key], words))
    for key in ours:
        if key not in theirs and key.partition(".")[0] not in OPEN:
            yield key, f"Nothing asks for `{key}`; it may be mistyped."


def _compared(key: str, ours: Message, english: Message) -> Iterator[str]:
    """What is wrong with one message, beside the English one."""
    if isinstance(english, Sequence) and not isinstance(english, str):
        many = len(english)
        if isinstance(ours, str | Mapping) or len(ours) != many or not all(map(_is_text, ours)):
            yield f"`{key}` must be a row of {many} names."
        return
    forms = ours if isinstance(ours, Mapping) else {"other": ours}
    if isinstance(ours, Mapping) and isinstance(english, str):
        yield f"`{key}` must be one sentence; no number decides here."
    elif "other" not in forms or not set(forms) <= FORMS or not all(map(_is_text, forms.values())):
        yield f"`{key}` needs the form `other`; it may have {', '.join(sorted(FORMS - {'other'}))}."
    else:
        plural = isinstance(english, Mapping)
        whole = english["other"] if isinstance(english, Mapping) else str(english)
        for name, form in forms.items():
            same = english.get(name, whole) if isinstance(english, Mapping) else whole
            yield from _places(key, str(form), _open(same), _open(whole), plural)


def _places(key: str, ours: str, needed: set[str], known: set[str], plural: bool) -> Iterator[str]:
    """What is wrong with the places of a sentence, beside those of the same form in English."""
    if half := next((sign for sign in ours if "\ud800" <= sign <= "\udfff"), ""):
        yield f"`{key}` holds half a character (U+{ord(half):04X}), which no page can show."
    try:
        places = _open(ours)
    except ValueError as error:
        yield f"The braces in `{key}` are not in order: {error}."
        return
    for place in sorted(places - known - ({"n"} if plural else set())):
        names = ", ".join(f"{{{name}}}" for name in sorted(known)) or "none"
        yield f"`{key}` has no place {{{place}}}; its places are: {names}."
    for place in sorted(needed - places - {"n"}):
        yield f"`{key}` lacks the place {{{place}}}."
    if ours.count("**") % 2:
        yield f"The strong words in `{key}` have no end: two asterisks before them, two behind."


def _open(pattern: str) -> set[str]:
    return {place for _, place in pieces_of(pattern) if place}


def _is_text(value: object) -> bool:
    return isinstance(value, str)
