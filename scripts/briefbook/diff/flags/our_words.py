"""Our own words where most readers see them: headlines, summaries, titles, questions."""

from collections.abc import Iterator
from dataclasses import replace

from briefbook.diff.changes import Change
from briefbook.diff.flags.both_sides import BothSides
from briefbook.diff.wording import unattributed

_KINDS = frozenset(
    {"text-added", "text-changed", "text-removed", "line-added", "line-changed", "line-removed"}
)
"""Changes of words; of form alone is none."""
_TEXTS = frozenset(
    {
        "Actor.about", "Brief.headline", "Brief.standfirst", "Brief.summary", "Event.title",
        "PointEntry.text", "Publisher.about", "Question.answers", "Question.ask", "Topic.about",
        "Topic.happened", "Topic.matters", "Topic.missing", "Topic.standfirst", "Topic.summary",
    }
)  # fmt: skip
"""Fields whose words stand by themselves."""
_FLAGS = {
    "briefings": "opening-text",
    "topics": "topic-text",
    "differences": "question-text",
    "points": "point-text",
}


def unsaid(both: BothSides) -> Iterator[Change]:
    """Texts that named a speaker or a doubt and now tell the same as ours."""
    for change in _our_texts(both):
        if _lost_speaker(change):
            yield _flag("text-unattributed", change)


def texts(both: BothSides) -> Iterator[Change]:
    """All others that are new, gone or reworded: those of the home page first."""
    changes = [change for change in _our_texts(both) if not _lost_speaker(change)]
    # False sorts first.
    for change in sorted(changes, key=lambda one: not _on_home(both, one)):
        kind = _FLAGS.get(change.subject.section, "title-text")
        yield _flag("home-text" if _on_home(both, change) else kind, change)


def leads(both: BothSides) -> Iterator[Change]:
    """A topic that opens the home page from now on."""
    for change in both.changes:
        new = change.kind == "entry-added" and _on_home(both, change)
        if change.kind == "topic-lead" or new:
            yield _flag("home-topic", change)


def _lost_speaker(change: Change) -> bool:
    return bool(change.before and change.after) and unattributed(change.before, change.after)


def _our_texts(both: BothSides) -> Iterator[Change]:
    return (c for c in both.changes if c.kind in _KINDS and _is_ours(both, c))


def _is_ours(both: BothSides, change: Change) -> bool:
    """Whether a text is one of those that stand by themselves."""
    return change.field in _TEXTS and (change.field != "Event.title" or _is_edited(both, change))


def _is_edited(both: BothSides, change: Change) -> bool:
    """Whether the title of an event is new in words, and not that of another account it has."""
    older, newer = (side.events[change.subject.id] for side in (both.before, both.after))
    word = newer.reconciliation
    if word and word.title:
        return word.title == change.after
    was = {telling.brief.id: telling.account.title for telling in older.tellings}
    return any(
        # Both at once: the account has this title now, and had another one.
        telling.account.title == change.after != was.get(telling.brief.id, change.after)
        for telling in newer.tellings
    )


def _on_home(both: BothSides, change: Change) -> bool:
    topic = both.after.vocabulary.topics.get(change.subject.id)
    return change.subject.section == "topics" and bool(topic and both.after.opens(topic))


def _flag(kind: str, change: Change) -> Change:
    return replace(change, kind=kind)
