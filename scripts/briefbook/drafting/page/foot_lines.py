"""What is still the article's below its text: up to the headline of another, which pages may load.

text      first … last
foot      last + 1 …           a byline or a day of its own
heading   `Tar is dear again`  from here on all is another article's
"""

from briefbook.drafting.page.headlines import FIRST
from briefbook.drafting.page.page_lines import Lines

_FEWEST = 4
"""Words of a headline; `About the author` has fewer."""


def foot(page: Lines, most: int) -> range:
    """The places of the lines right below the text, as many at the most."""
    below = range(page.last + 1, min(len(page.lines), page.last + 1 + most))
    headlines = (at for at in below if page.lines[at].heading and _is_long(page.lines[at].text))
    return range(page.last + 1, next(headlines, below.stop))


def next_article(page: Lines) -> int:
    """Where another article begins below this one; the number of lines where none does."""
    headlines = (sign for sign in page.signs if sign.kind == "heading" and sign.basis == FIRST)
    below = (one.line for one in headlines if one.line > page.last and _is_long(one.text))
    return next(below, len(page.lines))


def _is_long(heading: str) -> bool:
    return len(heading.split()) >= _FEWEST
