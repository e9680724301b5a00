"""What became of the links of a briefing, as far as its page says so: the article or its copy."""

from collections.abc import Iterator

from briefbook.corpus.links import gone_since
from briefbook.diff.changes import Change, Subject
from briefbook.diff.quotations import Side
from briefbook.diff.words import when


def changes(subject: Subject, before: Side, after: Side) -> Iterator[Change]:
    """That the page says the article is gone, or withholds its saved copy, or no longer does."""
    (old_corpus, old), (new_corpus, new) = before, after
    was, day = gone_since(old_corpus, old, old.url), gone_since(new_corpus, new, new.url)
    if day and day != was:
        yield Change("article-gone", subject, (), "", "", when(day))
    elif was and not day:
        yield Change("article-back", subject)
    was, day = gone_since(old_corpus, old, old.archive), gone_since(new_corpus, new, new.archive)
    if day and not was:
        yield Change("copy-gone", subject, (), "", "", when(day))
    elif was and new.archive and not day:
        yield Change("copy-back", subject)
