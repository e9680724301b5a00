"""Markup made safe for parsers: nothing is left open, and no tag is endless.

Parsers look for the end of a comment or a tag again and again from each beginning; a page with a
hundred thousand beginnings and no end would take them hours. One pass, and each has an end.
"""

import re

_ENDLESS = re.compile(r"&#(?:[0-9]{9,}+|[xX][0-9a-fA-F]{8,}+);?")
"""No sign has so many digits, and Python refuses numbers of thousands of them."""
LONGEST_TAG = 20_000
"""Characters of a tag; a longer one, with a picture in it or a thousand attributes, loses them."""
_ODD = re.compile(r"<!--|<[!?]|<(?:script|style)\b", re.I)
_ENDS = {name: re.compile(f"</{name}\\b", re.I) for name in ("script", "style")}
_DOCTYPE = re.compile(r"<!doctype\b", re.I)
_TAG = re.compile(rf"<(/?[a-zA-Z][a-zA-Z0-9:-]{{0,100}}+)[^<>]{{{LONGEST_TAG},}}>")


def sanitize(page: str) -> str:
    """A page without comments, declarations, NULs, endless tags, and tags left open at its end."""
    page = without_endless_references(page.replace("\0", ""))
    page = _TAG.sub(r"<\1>", _without_comments(page))
    # No tag ends behind the last `>`, so what is opened there is text.
    closed = page.rfind(">") + 1
    return page[:closed] + page[closed:].replace("<", "&lt;")


def without_endless_references(page: str) -> str:
    """A page in which every number for a sign is one that can be read."""
    return _ENDLESS.sub("\ufffd", page)


def _without_comments(page: str) -> str:
    kept: list[str] = []
    endless = set[str]()
    at = 0
    while match := _ODD.search(page, at):
        kept.append(page[at : match.start()])
        if (name := match[0][1:].lower()) in _ENDS:
            # What looks like a comment in a script is a part of it, and ends where it ends.
            behind = None if name in endless else _ENDS[name].search(page, match.end())
            if not behind:
                endless.add(name)
            at = behind.start() if behind else match.end()
            kept.append(page[match.start() : at])
            # As in browsers an end runs to the next `>`, whatever stands in it.
            if behind and (end := page.find(">", at)) >= 0:
                kept.append(f"</{name}>")
                at = end + 1
            continue
        if _DOCTYPE.match(page, match.start()):
            kept.append("<!doctype html>")
        closing = "-->" if match[0] == "<!--" else ">"
        end = page.find(closing, match.end())
        if end < 0:
            return "".join(kept)
        at = end + len(closing)
    return "".join((*kept, page[at:]))
