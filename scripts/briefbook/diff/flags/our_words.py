"""Our own words where most readers see them: headlines, summaries, titles, questions."""

from collections.abc import Iterator
from dataclasses import replace

from briefbook.diff.changes import Change
from briefbook.diff.flags.both_sides import Look
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


def unsaid(look: Look) -> Iterator[Change]:
    """Texts that named a speaker or a doubt and now tell the same as ours."""
    for change in _of_all(look):
        if _lost_speaker(change):
            yield _flag("text-unattributed", change)


def texts(look: Look) -> Iterator[Change]:
    """All others that are new, gone or reworded: those of the home page first."""
    found = [change for change in _of_all(look) if not _lost_speaker(change)]
    # False sorts first.
    for change in sorted(found, key=lambda one: not _on_home(look, one)):
        kind = _FLAGS.get(change.subject.section, "title-text")
        yield _flag("home-text" if _on_home(look, change) else kind, change)


def leads(look: Look) -> Iterator[Change]:
    """A topic that opens the home page from now on."""
    for change in look.changes:
        new = change.kind == "entry-added" and _on_home(look, change)
        if change.kind == "topic-lead" or new:
            yield _flag("home-topic", change)


def _lost_speaker(change: Change) -> bool:
    return bool(change.before and change.after) and unattributed(change.before, change.after)


def _of_all(look: Look) -> Iterator[Change]:
    return (c for c in look.changes if c.kind in _KINDS and _is_ours(look, c))


def _is_ours(look: Look, change: Change) -> bool:
    """Whether a text is one of those that stand by themselves."""
    return change.field in _TEXTS and (change.field != "Event.title" or _is_edited(look, change))


def _is_edited(look: Look, change: Change) -> bool:
    """Whether the title of an event is new in words, and not that of another account it has."""
    older, newer = (side.events[change.subject.id] for side in (look.before, look.after))
    word = newer.reconciliation
    if word and word.title:
        return word.title == change.after
    was = {told.brief.id: told.account.title for told in older.tellings}
    return any(
        # Both at once: the account has this title now, and had another one.
        told.account.title == change.after != was.get(told.brief.id, change.after)
        for told in newer.tellings
    )


def _on_home(look: Look, change: Change) -> bool:
    topic = look.after.vocabulary.topics.get(change.subject.id)
    return change.subject.section == "topics" and bool(topic and look.after.opens(topic))


def _flag(kind: str, change: Change) -> Change:
    return replace(change, kind=kind)
