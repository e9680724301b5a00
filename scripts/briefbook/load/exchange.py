"""A project with other texts in the place of some of its files; what both hold is loaded once."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from briefbook.load.folder import load
from briefbook.load.loaded import Loaded
from briefbook.load.yaml_files import VOCABULARY
from briefbook.settings import Settings
from briefbook.system.cache import opened

BRIEFS = "briefs"


def is_read(path: str) -> bool:
    """Whether a file below the project can matter to what is loaded."""
    return path.startswith(f"{BRIEFS}/") and path.lower().endswith((".yml", ".yaml"))


def is_word(path: str) -> bool:
    """Whether it is one of the vocabulary, whose parts are always loaded together."""
    return path.startswith(f"{BRIEFS}/{VOCABULARY}/")


def exchanged(loaded: Loaded, gone: Collection[str], other: Loaded, words: bool) -> Loaded:
    """The same project with some files gone and others in their place.

    With `words` the whole vocabulary is that of `other`.
    """
    briefs = {brief.id: brief for brief in loaded.briefs if brief.path not in gone}
    briefs |= {brief.id: brief for brief in other.briefs}
    receipts = {id: one for id, one in loaded.receipts.items() if one.path not in gone}
    links = {id: one for id, one in loaded.links.items() if one.path not in gone}
    problems = {
        problem
        for problem in loaded.problems
        if problem.path not in gone and not (words and is_word(problem.path))
    }
    return Loaded(
        tuple(briefs[id] for id in sorted(briefs)),
        other.vocabulary if words else loaded.vocabulary,
        tuple(sorted({*problems, *other.problems})),
        {},
        dict(sorted((receipts | other.receipts).items())),
        dict(sorted((links | other.links).items())),
    )


def with_texts(loaded: Loaded, texts: Mapping[str, str], settings: Settings) -> Loaded:
    """The project as it was when its files had these texts, by path."""
    now = loaded.texts
    other = {path for path in now.keys() | texts.keys() if now.get(path) != texts.get(path)}
    if not other:
        return loaded
    words = any(map(is_word, other))
    again = {path for path in texts if path in other or (words and is_word(path))}
    with TemporaryDirectory(prefix="briefbook-") as name, opened(settings.root) as cache:
        root = Path(name)
        for path in sorted(again):
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(texts[path], "utf-8", newline="")
        return exchanged(
            loaded, other | again, load(replace(settings, root=root), None, cache), words
        )
