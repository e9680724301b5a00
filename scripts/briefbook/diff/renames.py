"""Records that go on under another id: one change each, not one in all that names them.

Before two sides are compared, the older one is put into the ids of the newer one.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from briefbook.corpus.build import build
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.model.base import Record
from briefbook.model.brief import Brief
from briefbook.model.vocabulary import ENTRY_TYPES, Entry, Named, Vocabulary
from briefbook.pages.sections import SECTIONS

Renames = dict[str, dict[str, str]]
"""Old ids to new ones, by section."""
RECORDS = {section.address: section.records.of for section in SECTIONS if section.records}
"""By section, what gives its records that have a page each."""
IDS = {
    "Account": "events",
    "Basis": "origins",
    "Brief": "briefings",
    "ChainLink": "origins",
    "about": "events",
    "actors": "whos",
    "brief": "briefings",
    "by": "whos",
    "depends_on": "whos",
    "distinct_from": "events",
    "events": "events",
    "not_copy_of": "briefings",
    "place": "places",
    "publisher": "whos",
    "says": "whos",
    "speaker": "whos",
    "successor": "briefings",
    "topics": "topics",
    "within": "places",
}
"""What the ids in a field stand for; and, by the kind of record, what its own id stands for."""
R = TypeVar("R", bound=Record)


def records(corpus: Corpus, section: str) -> Mapping[str, Any]:
    """What has pages in a section, by id."""
    return dict(sorted(RECORDS[section](corpus).items()))


def find(before: Corpus, after: Corpus) -> Renames:
    """Ids that went while an alias, or an equal record, says where they went."""
    return {section: _onwards(before, after, section) for section in RECORDS}


def _onwards(before: Corpus, after: Corpus, section: str) -> dict[str, str]:
    old, new = records(before, section), records(after, section)
    gone = [id for id in old if id not in new]
    come = dict.fromkeys(id for id in new if id not in old)
    aliases = after.aliases[section]
    # What an editor says goes before what looks alike.
    onwards = {id: aliases[id] for id in gone if aliases.get(id) in come}
    marks: dict[object, str] = {}
    taken = set(onwards.values())
    for id in come:
        if id not in taken:
            marks.setdefault(_mark(new[id]), id)
    for id in gone:
        if id not in onwards and (to := marks.pop(_mark(old[id]), "")):
            onwards[id] = to
    return onwards


def _mark(record: object) -> object:
    """What shows that two records are one: the article of a brief, accounts, names."""
    if isinstance(record, Brief):
        return record.url
    if isinstance(record, Event):
        return tuple((telling.brief.url, telling.account.gist) for telling in record.tellings)
    return tuple(sorted(record.name.items())) if isinstance(record, Named) else record


def in_new_ids(before: Corpus, renames: Renames) -> Corpus:
    """The older side in the ids of the newer one; itself where nothing was renamed."""
    if not any(renames.values()):
        return before
    renamer = _Renamer(renames)
    receipts = {renames["briefings"].get(id, id): one for id, one in before.receipts.items()}
    links = {renames["briefings"].get(id, id): one for id, one in before.links.items()}
    briefs = tuple(renamer.record(brief) for brief in before.everything)
    return build(briefs, renamer.vocabulary(before.vocabulary), receipts, links)


class _Renamer:
    """Puts the new ids into records, wherever in them an id stands."""

    def __init__(self, renames: Renames) -> None:
        # The two share one space of ids.
        whos = renames["publishers"] | renames["actors"]
        origins = renames["events"] | whos
        self.parts = {**renames, "whos": whos, "origins": origins}

    def record(self, record: R, part: str = "") -> R:
        """A record in the new ids; `part` says of what kind its own id is."""
        changed: dict[str, object] = {}
        for name in type(record).model_fields:
            value = getattr(record, name)
            kind = (part or IDS.get(type(record).__name__, "")) if name == "id" else IDS.get(name)
            if isinstance(value, Record):
                changed[name] = self.record(value)
            # A tuple holds things of one kind, so the first tells of all.
            elif isinstance(value, tuple) and value and isinstance(value[0], Record):
                changed[name] = tuple(map(self.record, value))
            elif kind:
                changed[name] = self._renamed(value, self.parts[kind])
        return _copy(record, changed)

    def _renamed(self, value: object, names: dict[str, str]) -> object:
        if isinstance(value, tuple):
            return tuple(names.get(id, id) for id in value)
        return names.get(value, value) if isinstance(value, str) else value

    def vocabulary(self, words: Vocabulary) -> Vocabulary:
        """All entries, each under its new id."""

        def part(name: str) -> dict[str, Entry]:
            entries: Mapping[str, Entry] = getattr(words, name)
            renamed = (
                self.record(entry, name if name in RECORDS else "") for entry in entries.values()
            )
            return dict(sorted((entry.id, entry) for entry in renamed))

        return replace(words, **{name: part(name) for name in ENTRY_TYPES})  # type: ignore[arg-type]


def _copy(record: R, changed: Mapping[str, object]) -> R:
    """The same record where nothing differs, so that equal ones stay identical."""
    differs = {key: value for key, value in changed.items() if getattr(record, key) != value}
    return record.model_copy(update=differs) if differs else record
