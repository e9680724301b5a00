"""Free text: the small safe subset of Markdown, as tokens.

Paragraphs, emphasis, lists, links and code work. Whatever else looks like markup (HTML, headings,
tables, attribute braces) is text and stays text; an image is an exclamation mark and a link.
"""

from collections.abc import Iterator
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

_RULES = ["paragraph", "list", "text", "newline", "escape", "backticks", "emphasis", "link"]


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    # `zero` begins with next to nothing: what isn't enabled below stays text.
    parser = MarkdownIt("zero", {"html": False, "linkify": False, "typographer": False})
    parser.validateLink = lambda url: True  # type: ignore[method-assign]  # judged by check_link
    # Emphasis needs both: one finds the pairs of its signs, the other joins the texts left over.
    return parser.enable([*_RULES, "balance_pairs", "fragments_join"])


def parsed(text: str) -> list[Token]:
    """The tokens of a free text, as markdown-it gives them; links are not judged yet."""
    return _parser().parse(text)


def links_in(text: str) -> list[str]:
    """The targets of all links in a free text."""
    if "](" not in text:
        return []
    return [str(token.attrGet("href")) for token in _tokens(text) if token.type == "link_open"]


def without_code(text: str) -> str:
    """The words of a free text that are no code."""
    return " ".join(token.content for token in _tokens(text) if token.type == "text")


def _tokens(text: str) -> Iterator[Token]:
    """What stands in the paragraphs and items of a free text."""
    for token in parsed(text):
        yield from token.children or ()
