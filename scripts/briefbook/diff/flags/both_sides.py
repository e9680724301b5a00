"""What all flags are made from: both sides, and the changes between them."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Telling
from briefbook.corpus.records import Statement
from briefbook.diff.changed_claims import pairs
from briefbook.diff.changes import Change
from briefbook.model.brief import Brief


@dataclass(frozen=True)
class BothSides:
    """Two sides in one set of ids."""

    before: Corpus
    """The older side, in the ids of the newer one."""
    after: Corpus
    changes: tuple[Change, ...]

    def briefs(self) -> Iterator[tuple[Brief, Brief]]:
        """Published briefs that differ, as they were and as they are."""
        for id, new in self.after.briefs.items():
            old = self.before.briefs.get(id)
            if old and old is not new:
                yield old, new

    def claims(self) -> Iterator[tuple[Statement, Statement]]:
        """Their claims that differ, as they were and as they are."""
        for old, new in self.briefs():
            for was, now in pairs(old, new):
                if was != now:
                    yield Statement(old, was), Statement(new, now)

    def accounts(self) -> Iterator[tuple[Telling, Telling]]:
        """Their accounts that differ, as they were and as they are."""
        for old, new in self.briefs():
            was = {account.id: account for account in old.events}
            for now in new.events:
                if now.id in was and was[now.id] != now:
                    yield Telling(old, was[now.id]), Telling(new, now)
