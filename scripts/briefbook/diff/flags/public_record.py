"""What was published already: claims that say something else, and records that go."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from briefbook.diff.changes import Change
from briefbook.diff.flags.both_sides import BothSides
from briefbook.diff.wording import differs

UNCORRECTED = frozenset({"claim-removed", "claim-speaker", "claim-stance", "quotation-changed"})
"""What changes a published statement: silently is how trust goes."""
TAKEN_BACK = {
    "brief-removed": "brief-gone",
    "brief-restored": "brief-restored",
    "brief-unpublished": "brief-hidden",
    "correction-removed": "correction-gone",
}
"""Changes to the public record itself, with the flag that each is worth."""


def uncorrected(both: BothSides) -> Iterator[Change]:
    """Published claims that say something else while no new correction tells so."""
    yield from _without_correction(both, "uncorrected", _says_something_else)


def reworded(both: BothSides) -> Iterator[Change]:
    """Published claims in other words, of which only a reader can tell what they mean."""
    yield from _without_correction(both, "claim-reworded", _is_reworded)


def _says_something_else(change: Change) -> bool:
    """Whether a number, a name, a day, a “not”, a speaker or a stance is another one, or gone."""
    facts = change.kind == "claim-reworded" and differs(change.before, change.after) == "facts"
    return facts or change.kind in UNCORRECTED


def _is_reworded(change: Change) -> bool:
    return change.kind == "claim-reworded" and not _says_something_else(change)


def _without_correction(
    both: BothSides, kind: str, wanted: Callable[[Change], bool]
) -> Iterator[Change]:
    for change in both.changes:
        if change.subject.section == "briefings" and wanted(change):
            old, new = (side.briefs.get(change.subject.id) for side in (both.before, both.after))
            if old and new and not set(new.corrections) - set(old.corrections):
                yield replace(change, kind=kind)


def taken_back(both: BothSides) -> Iterator[Change]:
    """Briefings that leave the site or come back to it, and corrections that are gone."""
    for change in both.changes:
        if kind := TAKEN_BACK.get(change.kind):
            yield replace(change, kind=kind)
