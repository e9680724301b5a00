"""Escaping: text that comes from YAML stays exactly that text, whatever reads the page.

The one place where it happens. Written for Python-Markdown with the extensions of `mkdocs.yml`,
and for CommonMark as far as the two agree.
"""

import re

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
_SPACE = re.compile(r"[ \t\n]+")
# No backtick, brace or backslash: nothing that could end the span or act around it.
_PLAIN_CODE = re.compile(r"[\w.,:;/=@%+~()-]+(?: [\w.,:;/=@%+~()-]+)*")
_NUMBER = re.compile(r"(\d+)([.)])")


def markdown(text: str) -> str:
    """Text for the inside of a line of Markdown."""
    written = _SPACE.sub(" ", text).translate(_ANYWHERE)
    return written[:-1] + r"\!" if written.endswith("!") else written  # a link may follow


def line_start(line: str) -> str:
    """A rendered line that can't be taken for a list, a rule, a fence, a heading or a box."""
    # Four spaces would make a block of code of it.
    line = line.lstrip(" ")
    if not line:
        return line
    # A text that begins with `1986.` would be an item of a numbered list.
    if number := _NUMBER.match(line):
        return f"{number[1]}\\{line[number.end(1) :]}"
    return _START.get(line[0], line[0]) + line[1:]


def code(text: str) -> str:
    """Text as a code span; what could end a span of backticks is written as an element instead."""
    shown = _SPACE.sub(" ", text).strip()
    if _PLAIN_CODE.fullmatch(shown):
        return f"`{shown}`"
    return f"<code>{markdown(shown)}</code>" if shown else ""
