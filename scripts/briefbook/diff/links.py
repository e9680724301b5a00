"""What became of the links of a briefing, as far as its page says so: the article or its copy."""

from collections.abc import Iterator

from briefbook.corpus.links import gone_since
from briefbook.diff.changes import Change, Subject
from briefbook.diff.quotations import Side
from briefbook.diff.words import when


def changes(subject: Subject, before: Side, after: Side) -> Iterator[Change]:
    """That the page now says it of the article or its saved copy, or no longer does."""
    (old_corpus, old), (new_corpus, new) = before, after
    for what, was, now in (("article", old.url, new.url), ("saved copy", old.archive, new.archive)):
        gone, is_gone = gone_since(old_corpus, old, was), gone_since(new_corpus, new, now)
        if gone == is_gone or not now:
            continue
        if is_gone:
            yield Change("link-gone", subject, (), what, "", when(is_gone))
        else:
            yield Change("link-back", subject, (), what)
