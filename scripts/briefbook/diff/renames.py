"""Records that go on under another id: told once as that, not as a change of all that names them.

Before two sides are compared, the older one is told in the ids of the newer one.
"""

from collections.abc import Mapping
from typing import TypeVar

from briefbook.corpus.build import build
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.diff.briefs import shown
from briefbook.model.base import Record
from briefbook.model.brief import Account, Brief, Claim
from briefbook.model.evidence import Quotation
from briefbook.model.vocabulary import Entry, Named, Topic, Vocabulary

Renames = dict[str, dict[str, str]]
"""Old ids to new ones, by section."""
SECTIONS = ("briefings", "events", "topics", "publishers", "actors", "places")
E = TypeVar("E", bound=Entry)
R = TypeVar("R", bound=Record)


def records(corpus: Corpus, section: str) -> Mapping[str, object]:
    """What has pages in a section, by id."""
    if section == "briefings":
        return shown(corpus)
    found: Mapping[str, object] = (
        corpus.events if section == "events" else getattr(corpus.vocabulary, section)
    )
    return found


def find(before: Corpus, after: Corpus) -> Renames:
    """Ids that went while an alias, or an equal record, says where they went."""
    return {section: _of(before, after, section) for section in SECTIONS}


def _of(before: Corpus, after: Corpus, section: str) -> dict[str, str]:
    old, new = records(before, section), records(after, section)
    gone = [id for id in old if id not in new]
    come = [id for id in new if id not in old]
    aliases = after.aliases[section]
    found = {id: aliases[id] for id in gone if aliases.get(id) in come}
    marks: dict[object, str] = {}
    for id in come:
        if id not in found.values():
            marks.setdefault(_mark(new[id]), id)
    for id in gone:
        if id not in found and (to := marks.pop(_mark(old[id]), "")):
            found[id] = to
    return found


def _mark(record: object) -> object:
    """What shows that two records are one: the article of a brief, accounts, names."""
    if isinstance(record, Brief):
        return record.url
    if isinstance(record, Event):
        return tuple((told.brief.url, told.account.text) for told in record.tellings)
    return tuple(sorted(record.name.items())) if isinstance(record, Named) else record


def told_in(before: Corpus, renames: Renames) -> Corpus:
    """The older side in the ids of the newer one; itself where nothing was renamed."""
    if not any(renames.values()):
        return before
    whos = renames["publishers"] | renames["actors"]
    teller = _Teller(renames, whos)
    receipts = {renames["briefings"].get(id, id): one for id, one in before.receipts.items()}
    links = {renames["briefings"].get(id, id): one for id, one in before.links.items()}
    briefs = tuple(teller.brief(brief) for brief in before.everything)
    return build(briefs, teller.vocabulary(before.vocabulary), receipts, links)


class _Teller:
    def __init__(self, renames: Renames, whos: dict[str, str]) -> None:
        self.renames, self.whos = renames, whos

    def brief(self, brief: Brief) -> Brief:
        events = self.renames["events"]
        topics, briefings = self.renames["topics"], self.renames["briefings"]
        changed = {
            "id": briefings.get(brief.id, brief.id),
            "publisher": self.whos.get(brief.publisher, brief.publisher),
            "topics": _each(brief.topics, topics),
            "claims": tuple(self._claim(claim, events) for claim in brief.claims),
            "events": tuple(self._account(account, events) for account in brief.events),
        }
        return _copy(brief, changed)

    def _claim(self, claim: Claim, events: dict[str, str]) -> Claim:
        links = [
            _copy(link, {"id": (self.whos if n else events).get(link.id, link.id)})
            for n, link in enumerate(claim.chain)
        ]
        changed = {
            "says": _each(claim.says, self.whos),
            "quote": self._quote(claim.quote),
            "chain": tuple(links),
            "about": events.get(claim.about or "", claim.about),
        }
        return _copy(claim, changed)

    def _account(self, account: Account, events: dict[str, str]) -> Account:
        changed = {
            "id": events.get(account.id, account.id),
            "place": _each(account.place, self.renames["places"]),
            "by": _each(account.by, self.whos),
            "actors": _each(account.actors, self.whos),
            "quote": self._quote(account.quote),
        }
        return _copy(account, changed)

    def _quote(self, quote: Quotation | None) -> Quotation | None:
        return quote and _copy(quote, {"speaker": _each(quote.speaker, self.whos)})

    def vocabulary(self, words: Vocabulary) -> Vocabulary:
        def part(entries: Mapping[str, E], names: Mapping[str, str]) -> dict[str, E]:
            told = (self._entry(entry, names) for entry in entries.values())
            return dict(sorted((entry.id, entry) for entry in told))

        return Vocabulary(
            publishers=part(words.publishers, self.renames["publishers"]),
            actors=part(words.actors, self.renames["actors"]),
            places=part(words.places, self.renames["places"]),
            topics=part(words.topics, self.renames["topics"]),
            questions=words.questions,
            events=part(words.events, self.renames["events"]),
        )

    def _entry(self, entry: E, names: Mapping[str, str]) -> E:
        changed: dict[str, object] = {"id": names.get(entry.id, entry.id)}
        if hasattr(entry, "depends_on"):
            changed["depends_on"] = _each(entry.depends_on, self.whos)
        if within := getattr(entry, "within", None):
            changed["within"] = self.renames["places"].get(within, within)
        if isinstance(entry, Topic):
            changed["summary"] = tuple(
                _copy(line, {"events": _each(line.events, self.renames["events"])})
                for line in entry.summary
            )
        return _copy(entry, changed)


def _each(ids: tuple[str, ...], names: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(names.get(id, id) for id in ids)


def _copy(record: R, changed: Mapping[str, object]) -> R:
    """The same record where nothing differs, so that equal ones stay identical."""
    differs = {key: value for key, value in changed.items() if getattr(record, key) != value}
    return record.model_copy(update=differs) if differs else record
