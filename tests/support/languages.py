"""A made-up language: every word of the interface stands in brackets, and nothing else does."""

import json
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.passage_labels import short_label
from briefbook.load.language_file import read_language
from briefbook.model.base import Record
from briefbook.model.texts import texts
from briefbook.pages import prose_nodes
from briefbook.pages.tree import Text
from briefbook.text.language import Message, pieces_of

_MARKED = re.compile("⟦[^⟦⟧]*⟧")
_ADDRESS = re.compile(r"https?://\S+$")
"""The same in every language."""


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
    records: list[Record] = [*corpus.everything, *words.events.values(), *words.points.values()]
    records += [entry for part in parts for entry in part.values()]
    found = {" ".join(text.split()) for record in records for text in _texts(record)}
    claims = {short_label(claim) for one in corpus.everything for claim in one.claims}
    told = {short_label(told) for one in corpus.everything for told in one.events}
    return found | claims | told | set(_headlines(corpus))


def _headlines(corpus: Corpus) -> Iterator[str]:
    """What is left of headlines behind the name of their outlet, which a link has said."""
    for brief in corpus.briefs.values():
        for name in corpus.vocabulary.publishers[brief.publisher].name.values():
            yield brief.headline.removeprefix(f"{name} ")


def _texts(record: Record) -> Iterator[str]:
    for written in texts(record):
        if written.markdown:
            yield from strings(prose_nodes.blocks(written.text))
        else:
            yield written.text
    yield from filter(None, (getattr(record, name, None) for name in ("url", "archive")))
    for outside in getattr(record, "outside", ()):
        yield from (outside.link, urlsplit(outside.link).netloc.removeprefix("www."))


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
