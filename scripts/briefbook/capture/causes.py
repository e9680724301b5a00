"""Lines that call for help with what an article tells of: a family's fund, an appeal of the police.

They are its last words, be it without a full stop. Calls for the outlet itself are no part of it.
"""

import re

from briefbook.capture.reports import is_report

LONGEST, FEWEST_WORDS = 320, 5
"""Characters, and words: fewer are a button, `Donate to the cause`."""
FEWEST_MORE = 8
"""Words: `For more information` alone is a button."""
_GIVE = r"(?:donate|contribute|give|help|support|sponsor|make a (?:donation|contribution))"
_ASKS = re.compile(
    rf"\W{{0,3}}(?:(?:please|click here|visit [^\s]{{3,80}}) )?"
    rf"(?:to {_GIVE}\b|(?:donate|contribute)\b"
    r"|(?:donations?|contributions?|tributes) (?:can|may|to|are|in|towards?)\b"
    rf"|(?:you|people|readers|anyone|anybody|those|well-wishers)\b.{{0,60}}\b{_GIVE}\b"
    rf"|if you\b.{{0,40}}\b{_GIVE}\b)",
    re.I,
)
_CAUSE = re.compile(
    r"\bgo ?fund(?: |\.)?me\b|\bjust ?giving\b|\bgivesendgo\b|\bcrowdfund|\bfundrais|\bred cross\b"
    r"|\bfood ?bank"
    r"|\b(?:[\w-]{1,30}['’]s?|his|her|their|the|an?) (?:[\w-]{1,20} ){0,2}(?:cause|family"
    r"|families|funds?|appeal|campaign|funeral|treatment|recovery|victims|survivors|charity|hospice"
    r"|shelter|memorial)\b",
    re.I,
)
_WITNESSES = re.compile(
    r"\W{0,3}(?:anyone|anybody|those|people|witnesses)\b.{0,30}\b(?:information|saw|seen|knows?"
    r"|witnessed|footage)\b.{0,120}"
    r"\b(?:call|contact|phone|e-?mail|text|visit|come forward|\d{3,})\b",
    re.I,
)
_OWN = re.compile(
    r"\b(?:us|our|ours|we|me|my|journalis\w{1,5}|newsrooms?|subscri\w{2,7}|reporting|members?"
    r"|memberships?|patreon|newsletters?|this (?:web)?(?:site|page|blog|podcast|article|story"
    r"|publication|newspaper|magazine))\b",
    re.I,
)
"""What an outlet says where it asks for itself."""
_LINK = re.compile(r"\w[./]\w\S*")
"""Whose parts may be such words: `give.me`."""
_MORE = re.compile(r".{0,160}\bfor (?:more|further|full|additional) \w{3,}\b.{0,160}", re.I | re.S)
_NOTE = re.compile(r"\*{1,3}\s?[A-ZÀ-Þ].{30,}", re.S)


def is_for_cause(line: str) -> bool:
    """Whether a line asks readers to help somebody else than whoever publishes it."""
    if len(line) > LONGEST or len(line.split()) < FEWEST_WORDS or _OWN.search(_LINK.sub("", line)):
        return False
    asks = _ASKS.match(line) and _CAUSE.search(line)
    return not is_report(line) and bool(asks or _WITNESSES.match(line))


def ends_article(line: str) -> bool:
    """Whether a line right behind an article may be its last, though it is no sentence of its text.

    A call for a cause, where to learn more of what it tells of, or a note to it: `* At high tide.`
    """
    if is_for_cause(line) or _NOTE.fullmatch(line):
        return True
    fits = len(line.split()) >= FEWEST_MORE and len(line) <= LONGEST
    return fits and not _OWN.search(_LINK.sub("", line)) and bool(_MORE.fullmatch(line))
