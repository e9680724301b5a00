"""A quotation over several paragraphs, of which only the last closes: one speaker says it all.

By the rule of English print each of them begins with a mark, and none but the last ends with one.
"""

import re
from collections.abc import Iterator, Sequence

_CURLY = re.compile("[“”]")
_OPENS = ("“", '"')


def is_left_open(paragraph: str) -> bool:
    """Whether a quotation begins in a paragraph and doesn't end there."""
    if marks := _CURLY.findall(paragraph):
        return bool(marks[-1] == "“")
    return paragraph.count('"') % 2 == 1


def carried(sentences: Sequence[str]) -> Iterator[bool]:
    """Which sentences of the paragraph behind it go on with that quotation."""
    is_open = sentences[0].startswith(_OPENS) if sentences else False
    for number, text in enumerate(sentences):
        yield is_open
        marks = _CURLY.sub('"', text)[0 if number else 1 :]
        is_open = is_open and '"' not in marks
