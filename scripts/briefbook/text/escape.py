"""Escaping: text that comes from YAML stays exactly that text, whatever reads the page.

The one place where it happens. Written for Python-Markdown with the extensions of `mkdocs.yml`,
and for CommonMark as far as the two agree.
"""

import re
from functools import lru_cache

_ANYWHERE = str.maketrans(
    {
        "\\": r"\\",
        "`": r"\`",
        "*": r"\*",
        "_": r"\_",
        "{": r"\{",
        "}": r"\}",
        "[": r"\[",
        "]": r"\]",
        "#": r"\#",
        # `\<` and `\&` are no escapes in Python-Markdown; entities mean the same to every reader.
        "<": "&lt;",
        ">": "&gt;",
        "&": "&amp;",
        "|": "&#124;",  # a cell ends at a bare pipe, escaped or not, in some readers
    }
)
_PIPE = _ANYWHERE[ord("|")]
# Material's search takes what looks like its own marks (`data-search-…="…"`) out of texts, too.
_ATTRIBUTE = ('="', "=&quot;")
_START = {
    "+": r"\+",
    "-": r"\-",
    "=": "&#61;",  # Python-Markdown has no backslash for this, `~` and `:`
    "~": "&#126;",
    ":": "&#58;",
    "!": r"\!",
    "?": "&#63;",  # folded boxes, which know no backslash
    "/": "&#47;",  # blocks of pymdownx
}
_SPACE = re.compile(r"[ \t\n]{2,}+|[\t\n]")
# No backtick, brace or backslash: nothing that could end the span or act around it.
_PLAIN_CODE = re.compile(r"[\w.,:;/=@%+~()-]+(?: [\w.,:;/=@%+~()-]+)*")
_NUMBER = re.compile(r"(\d+)([.)])")


def one_line(text: str) -> str:
    """Text with single spaces where it has white space of any length."""
    return _SPACE.sub(" ", text)


# Names and words of the interface come thousands of times; most texts come once or twice.
@lru_cache(maxsize=8192)
def markdown(text: str) -> str:
    """Text for the inside of a line of Markdown."""
    written = one_line(text).translate(_ANYWHERE).replace(*_ATTRIBUTE)
    return written[:-1] + r"\!" if written.endswith("!") else written  # a link may follow


def line_start(line: str) -> str:
    """A rendered line that can't be taken for a list, a rule, a fence, a heading or a box."""
    # Four spaces at the start would make a block of code of it; two at the end break the line.
    line = line.strip()
    if not line:
        return line
    # A text that begins with `1986.` would be an item of a numbered list.
    if number := _NUMBER.match(line):
        return f"{number[1]}\\{line[number.end(1) :]}"
    return _START.get(line[0], line[0]) + line[1:]


def code(text: str) -> str:
    """Text as a code span; what could end a span of backticks is written as an element instead."""
    shown = one_line(text).strip()
    if _PLAIN_CODE.fullmatch(shown):
        return f"`{shown}`"
    return code_element(shown)


def code_element(text: str) -> str:
    """Text as code without backticks; nothing where there is no text."""
    shown = one_line(text).strip()
    return f"<code>{markdown(shown)}</code>" if shown else ""


@lru_cache(maxsize=8192)
def html(text: str) -> str:
    """Text as it stands in the HTML of a page whose Markdown says `markdown(text)`."""
    written = one_line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return written.replace("|", _PIPE).replace(*_ATTRIBUTE)


def html_start(line: str) -> str:
    """A line of HTML for which Markdown has `line_start`."""
    line = line.strip()
    first = _START.get(line[:1], "")
    return first + line[1:] if first.startswith("&") else line
