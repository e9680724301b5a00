"""Whether a quotation stands inside quotation marks in its article."""

from briefbook.capture.prove import parts_of, places_of
from briefbook.text.fold import Folded
from briefbook.text.quoted import Quoted


def marked(quote: str, article: Folded, quoted: Quoted) -> bool | None:
    """True if all its parts are inside marks at one of its places; None if that can't be told."""
    is_marked = _Marks(article, quoted)
    parts = parts_of(quote)
    if places_of(parts, article.text, lambda start, end: is_marked(start, end) is True):
        return True
    perhaps = places_of(parts, article.text, lambda start, end: is_marked(start, end) is not False)
    return None if perhaps else False


class _Marks:
    """Asks the marks of a copy about a stretch of its folded article, in characters from 0."""

    def __init__(self, article: Folded, quoted: Quoted) -> None:
        self._article, self._quoted = article, quoted

    def __call__(self, start: int, end: int) -> bool | None:
        """Whether its words are inside marks, None if unknown; signs at the ends don't count."""
        text = self._article.text
        while start < end and not text[start].isalnum():
            start += 1
        while start < end and not text[end - 1].isalnum():
            end -= 1
        return start == end or self._quoted.holds(*self._article.raw(start, end))
