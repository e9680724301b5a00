"""A made-up language: every word of the interface stands in brackets, and nothing else does."""

import json
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from pydantic import BaseModel

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.passages import few
from briefbook.load.language import read_language
from briefbook.model.base import prose_fields
from briefbook.model.brief import Claim
from briefbook.text import prose
from briefbook.text.language import Message, pieces_of
from briefbook.tree import Text

_MARKED = re.compile("⟦[^⟦⟧]*⟧")
_ADDRESS = re.compile(r"https?://\S+$")
"""The same in every language."""
_WORDS = frozenset(
    "title title_translation translated_by url archive byline headline standfirst text translation"
    " unnamed open was now noticed_by lead_in name also about country owner ask link note".split()
)
"""Fields that readers see as they are written; the others hold ids, days and kinds."""


def made_up(tag: str, folder: Path) -> Path:
    """Write the language file of this code: the English words, each in brackets."""
    lines = ['{%- set plural = "en" -%}']
    for name, section in read_language("en").sections.items():
        told = {key: _marked(message) for key, message in section.items()}
        lines.append(f"{{%- set {name} = {json.dumps(told, ensure_ascii=False, indent=2)} -%}}")
    file = folder / f"{tag}.html"
    folder.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join(lines) + "\n", "utf-8")
    return file


def _marked(message: Message) -> Message:
    if isinstance(message, str):
        return "".join(_words(words) + _place(place) for words, place in pieces_of(message))
    if isinstance(message, list):
        return [_words(str(name)) for name in message]
    assert isinstance(message, dict)
    return {form: str(_marked(told)) for form, told in message.items()}


def _words(words: str) -> str:
    return "**".join(f"⟦{part}⟧" if part else "" for part in words.split("**"))


def _place(place: str) -> str:
    return f"{{{place}}}" if place else ""


def unmarked(text: str, known: set[str]) -> list[str]:
    """What stands outside the brackets of the made-up language and is nobody's content."""
    parts = (" ".join(part.split()) for part in _MARKED.split(text))
    said = (part for part in parts if re.search(r"[^\W\d_]", part) and not _ADDRESS.match(part))
    return [part for part in said if part not in known and f"{part}." not in known]


def content(corpus: Corpus) -> set[str]:
    """Every text of a corpus, as it stands on pages."""
    words = corpus.vocabulary
    parts = (words.publishers, words.actors, words.places, words.topics, words.questions)
    records: list[BaseModel] = [*corpus.everything, *words.events.values()]
    records += [entry for part in parts for entry in part.values()]
    found = {" ".join(text.split()) for record in records for text in _texts(record)}
    claims = {few(claim) for one in corpus.everything for claim in one.claims}
    return found | claims | {few(told) for one in corpus.everything for told in one.events}


def _texts(record: BaseModel) -> Iterator[str]:
    kind = type(record)
    for name in kind.model_fields:
        value = getattr(record, name)
        if name in prose_fields(kind) and value:
            yield from strings(prose.blocks(value))
        elif name == "terms":
            yield from (*value, *value.values())
        elif name == "answers" or (name == "name" and value):
            yield from value.values()
        elif name in _WORDS and not (name == "about" and kind is Claim):
            yield from (value,) if isinstance(value, str) else value or ()
            yield from (urlsplit(value).netloc.removeprefix("www."),) if name == "link" else ()
        else:
            held = value if isinstance(value, tuple) else (value,)
            yield from (text for one in held if isinstance(one, BaseModel) for text in _texts(one))


def strings(value: Any) -> Iterator[str]:
    """Every text in a tree, in order; values of drawings and pages too, where they are words."""
    if isinstance(value, Text):
        yield value.text
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            held = getattr(value, field.name)
            if field.name in ("title", "description", "summary", "text") and isinstance(held, str):
                yield held
            elif not isinstance(held, str):
                yield from strings(held)
    elif isinstance(value, (tuple, list)):
        for held in value:
            yield from strings(held)
