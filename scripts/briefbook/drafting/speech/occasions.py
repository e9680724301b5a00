"""On what occasion somebody spoke, as far as their sentence says: in a letter, to a paper.

Only where the words stand with the verb of speech: `said in a letter that …`, and not `said that
the letter …`.
"""

import re
from collections.abc import Sequence

from briefbook.drafting.grammar.days_of_speech import stands_with_speech, without_relative_clause
from briefbook.drafting.grammar.sentence import Occasion

_ITS = r"(?:an?|the|his|her|their|its|another|one)\s(?:[\w’'-]{1,20}\.?\s){0,4}?"
_DAY_S = (
    r"(?:[A-Z][a-z]{2,8}day|[Ll]ast|[Tt]o|[Yy]ester)(?:day)?"
    r"(?:\s(?:night|evening|morning))?['’]s\s(?:[\w’'-]{1,20}\s){0,4}?"
)
"""`Tuesday night’s council`."""
_WEB = r"(?:Twitter|Facebook|Instagram|LinkedIn|X|Bluesky|Threads|Telegram|TikTok)"
_SORTS = tuple((sort, title, re.compile(words)) for sort, title, words in (
    ("press-conference", "speaks at a press conference",
     rf"\b(?:[Aa]t|[Dd]uring|[Ii]n)\s{_ITS}(?:press|news)\s(?:conference|briefing)\b"),
    ("briefing", "speaks at a briefing", rf"\b(?:[Aa]t|[Dd]uring|[Ii]n)\s{_ITS}briefing\b"),
    ("presentation", "gives a presentation", rf"\b(?:[Aa]t|[Dd]uring|[Ii]n)\s{_ITS}presentation\b"),
    ("call", "speaks on a call",
     rf"\b(?:[Oo]n|[Dd]uring|[Ii]n)\s{_ITS}(?:conference|earnings|analyst|investor|media|phone)\scall\b"),
    ("podcast", "speaks on a podcast", rf"\b(?:[Oo]n|[Dd]uring|[Ii]n)\s{_ITS}podcast\b"),
    ("debate", "speaks at a debate",
     rf"\b(?:[Aa]t|[Dd]uring|[Ii]n|[Oo]n)\s{_ITS}debate(?:\sstage)?\b"),
    ("event", "speaks at an event",
     rf"\b(?:[Aa]t|[Dd]uring)\s{_ITS}(?:event|rally|fundraiser|conference|summit|forum|ceremony|vigil"
     r"|gathering|webinar|convention|reception|dinner|luncheon|funeral|symposium|seminar|lecture)\b"),
    ("parliament", "speaks in parliament",
     r"\b(?:[Ii]n\s(?:the\s)?(?:House\sof\s)?(?:Commons|Lords|Dáil|Seanad|Holyrood)"
     r"|[Oo]n\sthe\s(?:Senate|House)\sfloor)\b"),
    ("article", "writes an article",
     rf"\b[Ii]n\s{_ITS}(?:op-?ed|column|essay|opinion\spiece|memoir|autobiography)\b"),
    ("video", "publishes a video", rf"\b[Ii]n\s{_ITS}video(?:\smessage)?\b"),
    ("message", "writes a message", rf"\b(?:[Ii]n|[Bb]y|[Vv]ia)\s(?:{_ITS})?text(?:\smessage)?\b"),
    ("programme", "speaks on a programme",
     r"\b[Oo]n\s(?:the\s)?(?:[A-Z0-9][\w’'&-]{0,20}\s(?:and\s)?){1,6}"
     r"(?:[Pp]rogramme|[Pp]rogram|[Ss]how|[Pp]odcast)\b"),
    ("interview", "gives an interview", rf"\b(?:[Ii]n|[Dd]uring)\s{_ITS}interview\b"),
    ("blog-post", "publishes a blog post", rf"\b(?:[Ii]n|[Oo]n)\s{_ITS}blog(?:\spost)?\b"),
    ("speech", "gives a speech", rf"\b(?:[Ii]n|[Dd]uring)\s{_ITS}(?:speech|address)\b"),
    ("speech", "speaks on stage", r"\b(?:[Ff]rom|[Oo]n)\s(?:(?:an?|the)\s)?stage\b"),
    ("letter", "writes a letter", rf"\b[Ii]n\s{_ITS}letter\b"),
    ("email", "writes an e-mail", rf"\b(?:[Ii]n|[Bb]y|[Vv]ia)\s(?:{_ITS})?e-?mail\b"),
    ("statement", "issues a statement",
     rf"\b[Ii]n\s{_ITS}(?:statement|(?:press|news)\srelease)\b"),
    ("post", "writes on the web",
     rf"\b(?:[Ii]n|[Oo]n)\s(?:{_ITS}(?:post|tweet|thread)|{_WEB}|GoFundMe)\b"
     rf"|\b[Oo]n\s{_ITS}(?<!same )(?<!front )(?<!next )(?:page|website)\b"),
    ("after-hearing", "speaks after a hearing",
     r"\b(?:[Oo]utside|[Aa]fter|[Ff]ollowing)\s(?:the\s)?(?:[\w’'-]{1,20}\s){0,2}?(?:[Cc]ourt|hearing|trial|inquest"
     r"|verdict|sentencing)\b"),
    ("meeting", "speaks at a meeting",
     rf"\b(?:[Aa]t|[Dd]uring)\s(?:{_ITS}|{_DAY_S})meeting\b"),
    ("hearing", "speaks at a hearing",
     rf"\b(?:[Aa]t|[Dd]uring|[Ii]n)\s(?:{_ITS}|{_DAY_S})(?:hearing|inquest)\b"),
    ("report", "publishes a report", rf"\b[Ii]n\s{_ITS}(?:report|study|survey)\b"),
    ("ruling", "gives a ruling", rf"\b[Ii]n\s{_ITS}(?:ruling|judge?ment|verdict)\b"),
    ("filing", "files papers", rf"\b[Ii]n\s{_ITS}(?:filing|affidavit)\b"),
    ("press-conference", "speaks at a press conference",
     r"\b(?:[Ee]n (?:una )?rueda de prensa|(?:[Ee]n|[Ll]ors d['’]une) conférence de presse"
     r"|(?:[Aa]uf|[Bb]ei|[Ii]n) (?:einer|der) Pressekonferenz|[Nn]a tiskové konferenci|[Ii]n"
     r" conferenza stampa)\b"),
    ("statement", "issues a statement",
     r"\b(?:[Dd]ans un communiqué|[Ee]n un comunicado|[Ii]n (?:einer|der) (?:Mitteilung|Erklärung"
     r"|Stellungnahme)|[Ii]n un comunicato)\b"),
))  # fmt: skip
"""What the id of such an event ends in, what its title says, and the words that tell of it."""
_TOLD_REPORTERS = re.compile(
    r"\b(?:told|spoke to|speaking to|telling) (?:the )?(?:reporters|journalists|press)\b", re.I
)
_WHOM = (
    r"\b(?:told|telling) (?:(?:the|an?|his|her|their|its|a packed)"
    # `told the board the inquiry …`: whom they told stands there already.
    r" (?:(?!(?:an?|the|that|this|his|her|their|its|our|no|board|committee|council|court|panel)\s)"
    r"[\w’'-]{2,20} ){0,3}?|(?:(?:[A-Z][a-z]{2,12}(?:ish|an|ese)|[A-Z]{2,3}|local|fellow|state"
    r"|federal|senior|angry) )?)"
)
_NOT_SAID = (
    # `told reporters parliament was …`: that is what was said.
    r"(?!['’]?\s(?:(?:only|also|never|now|still|then|[a-z]{3,12}ly)\s)?(?:is|are|was|were|has|have"
    r"|had|will|would|can|could|may|might|must|should|did|does|do|needs?|asked|wants?|wanted)\b)"
)
_LISTENERS = tuple((sort, title, re.compile(rf"{_WHOM}(?i:{words}){_NOT_SAID}"))
                   for sort, title, words in (
    ("press-conference", "speaks at a press conference",
     r"(?:press|news) (?:conference|briefing)\b"),
    ("inquest", "speaks at an inquest", r"inquest\b"),
    ("inquiry", "speaks at an inquiry", r"inquiry\b"),
    ("hearing", "speaks at a hearing", r"hearing\b"),
    ("committee", "speaks to a committee", r"(?:committee|panel)\b"),
    ("tribunal", "speaks at a tribunal", r"tribunal\b"),
    ("court", "speaks in court", r"(?:court|jury|jurors|judge|magistrates)\b"),
    ("parliament", "speaks in parliament", r"(?:parliament|senate|congress)\b"),
    # No deputies, who may be those of a sheriff.
    ("parliament", "speaks to members of parliament",
     r"(?:MPs|MSPs|MEPs|TDs|peers|senators|lawmakers|legislators)\b"),
    ("council", "speaks to the council", r"(?:council|councillors|councilmembers)\b"),
    ("call", "speaks to investors", r"(?:analysts|investors|shareholders)\b"),
    ("meeting", "speaks at a meeting", r"meeting\b"),
    ("conference", "speaks at a conference", r"(?:conference|rally|crowd)\b"),
))  # fmt: skip
"""To whom somebody spoke, which is an occasion."""
_TWEETED = re.compile(rf"\b(?:tweeted|wrote on {_WEB})\b")
_STATEMENT = re.compile(
    r"(?:\b[Tt]he |\b[Aa] |(?<=['’]s )|(?<=s['’] ))statement (?:(?:from|by) [^,;:“”]{2,60}? )?"
    r"(?:also )?(?:said|says|added|adds|noted|reads?|indicated|stated|warned)\b"
    r"|\b(?:had|has|issued|released|put out|shared|gave|read out) (?:an?|this|the following)"
    r" (?:[a-z-]{2,15} ){0,2}statement\b"
    r"|\b(?:issued|released|put out|posted|published|shared|gave) (?:an?|this|the following)"
    r" (?:[a-z-]{2,15} ){0,2}(?:update|message|appeal|tribute|announcement|open letter)"
    r"(?=[^.;“”·]{0,60}(?:[:,] ?[“·]|:|\b(?:saying|reading|(?:that|which) (?:said|reads?|says))\b))"
    r"|\b[Aa]ccording to (?:an?|the|its|his|her|their) (?:[\w’'-]{2,20} ){0,2}?statement\b"
)
_REPORT = re.compile(
    r"\b[Aa]ccording to (?:an?|the|its|his|her|their) (?:[\w’'-]{2,20} ){0,5}?"
    r"(?:report|study|survey|poll|analysis|estimate)\b"
)
_WHILE = re.compile(r"\bwhile\s[a-z]{2,15}ing\s[^,;“”]{0,60}$")
"""Before an occasion of which somebody else tells: `they were calm while answering on stage`."""
_SPEAKING = re.compile(r"(?:Speaking|Writing)\s")
"""Begins a sentence that goes on with what was said."""
_TOLD = re.compile(
    r"\b(?:t(?:old|ells)|asked(?:[^,.;“”]{0,40} by)?|interview with"
    r"|(?:statement|comments|remarks) to|speaking (?:to|with)|spoke (?:to|with)"
    r"|speaks (?:to|with)|said to)\b",
    re.I,
)


def told_to(text: str, name: str, heard: Sequence[str] = (), *, is_new: bool = False) -> Occasion:
    """An outlet was told something, or asked for it; `name` is empty where it is this one."""
    match = _TOLD.search(text)
    asked = match is not None and match[0].lower().startswith("asked")
    whom, how = name or "this outlet", "asked by" if asked else "told"
    return Occasion("interview", "", f"{how} {whom}", whom, tuple(heard), is_new)


def is_told(text: str) -> bool:
    """Whether somebody is told something, or asked for it."""
    return _TOLD.search(text) is not None


def occasion_in(text: str) -> Occasion | None:
    """The occasion that a sentence names, in which somebody speaks; None where it names none."""
    return _first(text, _PLAIN) or _said_in(text) or _first(text, _TOLD_WHOM)


def _first(text: str, sorts: Sequence[tuple[str, str, re.Pattern[str]]]) -> Occasion | None:
    for sort, title, words in sorts:
        if match := words.search(text):
            return Occasion(sort, title, _small(match[0]))
    return None


def _said_in(text: str) -> Occasion | None:
    text = without_relative_clause(text, ",")
    opens = _SPEAKING.match(text) is not None
    for sort, title, words in _SORTS:
        for match in words.finditer(text):
            if _WHILE.search(text, 0, match.start()):
                continue
            near = opens and "," not in text[: match.start()]
            if near or stands_with_speech(text, *match.span()):
                return Occasion(sort, title, _small(match[0]))
    return None


_PLAIN = (
    ("post", "writes on the web", _TWEETED),
    ("statement", "issues a statement", _STATEMENT),
    ("report", "publishes a report", _REPORT),
)
"""Words that leave no doubt, wherever the verb stands."""
_TOLD_WHOM = (("remarks", "speaks to reporters", _TOLD_REPORTERS), *_LISTENERS)
"""`Told reporters at a briefing` says less than `at a briefing`."""


def _small(words: str) -> str:
    """As they stand within a sentence."""
    return words[0].lower() + words[1:]
