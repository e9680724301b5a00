"""What of an article's text is its own: no boxes, comments, links to others, calls to subscribe."""

import re
from collections.abc import Iterator, Mapping, Sequence

from briefbook.capture.propose import is_prose
from briefbook.drafting.date_lines import days_of_line, is_date_line
from briefbook.drafting.page_lines import START, Lines, PageLine
from briefbook.text.fold import folded_text

_BOXES = {"beside", "comment", "unseen", "form", "bio", "footer", "figure"}
MOST_PLACES = 20
"""Lines that begin alike of which each is looked at; a page with more is a list, or hostile."""
FEW = 3
"""Lines behind the last sentence that are no list."""
_LONGEST_CALL = 320
_CALL = re.compile(
    r"\b(?:subscrib\w{1,6}|subskry\w{1,8}|abonnier\w{1,6}|abonnez|suscr[ií]b\w{1,8}|newsletters?"
    r"|sign up|log ?in|logged in|anmelden|download (?:the|our)|klicken sie|click (?:here|on)"
    r"|follow us|folgen sie|submit your|support our work|share this|read more"
    r"|this article was (?:originally|first|last|amended|updated|produced|written)"
    r"|lesen sie (?:auch|hier)|mehr zum thema"
    r"|weitere informationen (?:unter|finden|gibt|auf|zum|zur|hier)|le puede interesar|lea también"
    r"|te puede interesar|leia também|lire aussi|leggi anche|lees ook|czytaj (?:też|także)"
    r"|przeczytaj|ten tekst przeczytasz|artikel teilen|view comments"
    r"|puedes ver:|únete|weitere (?:aktuelle )?themen|geld erhalten wir"
    r"|follow \w.{0,40} on (?:twitter|facebook|instagram|x)\b|contact us|ohne gewähr"
    r"|ansprechpartner\w{0,5}|pressekontakt|hier klicken|klicke hier|exklusive angebote"
    r"|release date|advertise with|jetzt auch digital|kennt ihr schon"
    r"|all rights reserved|alle rechte)\b",
    re.I,
)
_LONGEST_LINE_OF_A_SITE = 120
_OF_A_SITE = re.compile(
    r"\b(?:kommentar\w{0,3}|copyright|telegram|whatsapp|youtube|impressum|cookies?)\b", re.I
)
"""What articles are about as well: it counts in short lines that are no sentence or a call."""
_TO_READERS = re.compile(
    r"\b(?:we|us|our|you|your|wir|uns\w{0,3}|(?-i:Sie|Ihre?\w?)|nous|vous|copyright)\b", re.I
)
_SENTENCE_ENDS = (".", "!", "?", "…", "。")
_SOURCE = re.compile(r"^\W{0,3}(?:quelle|source|fuente|fonte|bron|źródło)n?s?\s?:.{0,80}$", re.I)
_SHARE = re.compile(
    r"\W{0,3}(?:teilen(?: mit)?|gefällt mir|wird geladen|lädt|loading|like this|share this"
    r"|partager|compartir|condividi|delen|udostępnij)\W{0,4}",
    re.I,
)
_COMMENTS = re.compile(
    r"(?:\d{1,6} )?(?:comments?|responses?|replies|kommentare?|commentaires?|comentarios?)"
    r"(?: ?\(\d{1,6}\))?|(?:leave|submit|post|write|add) (?:a|your) (?:comment|reply)",
    re.I,
)
"""A heading behind which readers speak."""
_OWN_CALL = re.compile(r"[“„\"»]")
"""A sentence that quotes somebody is the article's, whatever words it has."""


def own_text(paragraphs: Sequence[str], page: Lines, language: str) -> tuple[str, ...]:
    """The paragraphs that belong to the article, in their order."""
    places: dict[str, list[int]] = {}
    for at, line in enumerate(page.lines):
        found = places.setdefault(_start(line.text), [])
        if len(found) < MOST_PLACES:
            found.append(at)
    kept = list(_kept(paragraphs, page, places, language))
    return tuple(_without_ends(kept, [_is_heading(page, places, one) for one in kept]))


def _is_heading(page: Lines, places: Mapping[str, Sequence[int]], paragraph: str) -> bool:
    """Whether it is a heading and no more; some leads are written as headings."""
    at = places.get(_start(paragraph), ())
    return any(page.lines[place].heading for place in at) and not is_prose(paragraph)


def _without_ends(kept: list[str], headings: list[bool]) -> list[str]:
    """The headline is no part of the text; a heading at the end is that of something left out.

    So are a few words behind the last sentence; many are a list, such as that of a recipe.
    """
    first = next((at for at, heading in enumerate(headings) if not heading), len(kept))
    last = next((at for at in range(len(kept), first, -1) if not headings[at - 1]), first)
    prose = next((at for at in range(last, first, -1) if is_prose(kept[at - 1])), last)
    return kept[first : prose if last - prose <= FEW else last]


def _start(text: str) -> str:
    return folded_text(text[: 2 * START])[:START]


def _kept(
    paragraphs: Sequence[str], page: Lines, places: Mapping[str, Sequence[int]], language: str
) -> Iterator[str]:
    comments = _comments(page)
    for paragraph in paragraphs:
        at = places.get(_start(paragraph), ())
        if at and all(place > comments or stands_around(page, page.lines[place]) for place in at):
            continue
        prose = is_prose(paragraph)
        if at and not prose and all(page.lines[place].linked for place in at):
            continue
        if not (prose and _OWN_CALL.search(paragraph)) and _is_call(paragraph):
            continue
        days = days_of_line(paragraph, language)
        if days and is_date_line(paragraph, days, language):
            continue
        yield paragraph


def _comments(page: Lines) -> int:
    """The line behind the article's beginning with which readers' comments begin."""
    behind = range(page.first, len(page.lines))
    headings = (at for at in behind if page.lines[at].heading)
    found = (at for at in headings if _COMMENTS.fullmatch(page.lines[at].text))
    return next(found, len(page.lines))


def stands_around(page: Lines, line: PageLine) -> bool:
    """Whether a line stands in a box, in comments or in a footer that the article isn't in."""
    return bool(page.around(line) & _BOXES)


def _is_call(line: str) -> bool:
    if _SOURCE.match(line) or _SHARE.fullmatch(line):
        return True
    if len(line) <= _LONGEST_LINE_OF_A_SITE and _OF_A_SITE.search(line):
        return not line.endswith(_SENTENCE_ENDS) or _TO_READERS.search(line) is not None
    return len(line) <= _LONGEST_CALL and _CALL.search(line) is not None
