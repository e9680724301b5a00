"""Whether a quotation stands inside quotation marks in its article."""

from briefbook.capture.prove import parts_of, places_of
from briefbook.text.fold import Folded
from briefbook.text.quoted import Quoted


def marked(quote: str, article: Folded, quoted: Quoted) -> bool | None:
    """Whether it does at any of its places, each part of it; None where nobody can tell."""
    is_marked = _Marks(article, quoted)
    parts = parts_of(quote)
    if places_of(parts, article.text, lambda start, end: is_marked(start, end) is True):
        return True
    perhaps = places_of(parts, article.text, lambda start, end: is_marked(start, end) is not False)
    return None if perhaps else False


class _Marks:
    """What the marks of a copy say of a stretch of its folded article."""

    def __init__(self, article: Folded, quoted: Quoted) -> None:
        self._article, self._quoted = article, quoted

    def __call__(self, start: int, end: int) -> bool | None:
        """Signs at either end, a mark among them, may stand outside: the words count."""
        text = self._article.text
        while start < end and not text[start].isalnum():
            start += 1
        while start < end and not text[end - 1].isalnum():
            end -= 1
        return start == end or self._quoted.holds(*self._article.raw(start, end))
