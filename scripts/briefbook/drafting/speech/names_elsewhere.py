"""The name beside a verb of speech in other languages than English: `a déclaré Anne Lindre`.

A name counts only where the words around it leave nobody else: what hangs on a preposition, or
stands in a case that no speaker has, names somebody who is only spoken of.
"""

import re

from briefbook.drafting.grammar.sentence import Speech
from briefbook.drafting.grammar.verbs_behind_quotations import BEHIND_QUOTATIONS
from briefbook.drafting.grammar.verbs_of_speech import ELSEWHERE, PARTICIPLES, SLAVIC, word_at
from briefbook.drafting.speech.printed_names import CAPITAL, NAME, PrintedNames
from briefbook.drafting.speech.trimmed_names import office_before, trimmed, without_office

_SMALL = "a-z" + "".join(filter(str.islower, map(chr, range(0xDF, 0x180))))
_NO_ROLE = (
    r"que|qu|si|dass|ob|wie|er|sie|es|che|se|že|zda|že|że|czy|hij|zij|ze|dat|of|il|elle|ils|elles|on|él"
    r"|ella|lui|lei|ele|ela|à|au|aux|a|al|alla|ai|agli|ad|an|zu|gegenüber|von|vom|des|du|de|del|della"
    r"|dei|degli|d|do|da|dos|das|di|con|avec|mit|pour|para|por|per|pro|für|sur|sobre|em|en|na|no|in"
    r"|su|sus|son|sa|ses|sein|seine|seiner|ihr|ihre|suo|sua|seu|jeho|její|svou|svému|zijn|haar|le|la"
    r"|les|el|los|lo|der|die|das|ten|ta|nicht|pas|mais|und|et|y|e|i|oder|ou|o"
)
"""Words behind which a name is somebody else's, or begins what is said."""
_AGENCY = r"(?:AFP|AP|EFE|Efe|ANSA|Ansa|Lusa|dpa|Reuters|ČTK|Novinkám|Právu|Deníku|PAP|ANP)"
_DAY = (
    r"(?:(?:(?:(?:ce|el|este|am|v|ve|na|nesta|w) )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì"
    r"|giovedì|venerdì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|pondělí"
    r"|úterý|středu|čtvrtek|pátek|sobotu|neděli)|hier|ayer|ieri|ontem|včera|dnes|gestern|heute"
    r"|gisteren|wczoraj) )?"
)
_TO = rf"(?:(?:(?:à|a|all|alla|der|dem|au|al|a la)\s|(?:à\sl|all)['’])?{_AGENCY}\s)?"
_ARTICLE = (
    r"(?:(?:der|die|das|le|la|les|el|los|il|lo|o|os|het|un|une|uno|una|ein|eine|em)\s|l['’]"
    rf"|a\s(?=[{_SMALL}]))?"
)
_ROLE = rf"(?:(?!(?:{_NO_ROLE})[\s'’])[{_SMALL}][{_SMALL}’'-]{{0,20}}\s){{0,4}}"
_BEHIND = re.compile(
    rf"[^\W\d_]{{1,20}}\s{_DAY}{_TO}{_ARTICLE}{_ROLE}(?P<name>{NAME})(?![\w’'-])(?!\s[{CAPITAL}])"
)
_ALREADY = (
    r"(?:(?:a|ont|avait|ha|han|había|habían|hanno|aveva|heeft|hat|haben|hatte|auch|aber|zudem|aussi"
    r"|también|ya|luego|anche|poi|também|ainda|také|pak|však|już|też|ook"
    rf"|(?:v|ve|w|am|el|le|il|no|na)\s[{_SMALL}]{{4,12}})\s){{0,3}}"
)
_BEFORE = re.compile(
    rf"(?<![\w’'-])(?P<name>{NAME})(?P<between>,(?:[^,.;:“”«»]{{2,60}},)?)?\s{_ALREADY}$"
)
_HANGS = re.compile(
    r"(?:\b(?:de|del|du|des|di|della|dei|do|da|dos|das|von|vom|et|y|e|und|i|a|à|al|au|con|avec|mit"
    rf"|en|in|na|no|pour|para|per|für|que|dass|che|als|wie)\s(?:l[aeo]s?\s|el\s|der\s|dem\s|die\s)?"
    rf"|\b(?:de|del|du|des|di|della|do|da)\s(?:l[aeo]s?\s)?(?:[{_SMALL}]{{2,20}}\s){{1,2}}"
    rf"|[{CAPITAL}][\w-]{{2,30}}\sder\s|['’])$"
)
"""Before somebody who is only spoken of: `la portavoz del ministro Pablo Ruiz dijo`."""
_APPOSED = re.compile(
    r"(?:^|[.:;»”·]\s)(?:(?:El|La|Le|Il|Lo|O|A|Der|Die)\s|L['’])(?:[^\s,]{1,20}\s){0,6}[^\s,]{1,20},\s$"
)
"""Before a name that stands behind the job: `La ministra, Ana Muelle, dijo`."""
_LISTENERS = re.compile(r"\s(?:Journalisten|Reportern|Medienvertretern)$")
_OTHER_CASE = re.compile(r"(?:[éě]|é(?:ho|mu)|ego|emu|ovi|ým|ą|ę)$")
_GIVEN = {"man": ("a", "y", "e", "ě", "u", "em", "ovi"), "woman": ("y", "ě", "u", "i")}
"""Endings of a Czech or Polish name in a case that no speaker has: `Evy Dvořákové`."""
_BODY = (
    r"(?P<body>(?:juez|jueza|fiscal|juge|procureure?|minist[èe]re|gouvernement|police|parquet|mairie|préfecture|ministerio|gobierno"
    r"|policía|fiscalía|ayuntamiento|ministero|governo|polizia|procura|comune|ministério|polícia"
    r"|prefeitura|Ministerium|Regierung|Polizei|Behörde|Staatsanwaltschaft|politie|ministerie"
    r"|regering|gemeente|policie|ministerstvo|vláda|soud|policja|ministerstwo|rząd|prokuratura)"
    r"(?P<named>(?:\s(?:de|du|des|del|della|di|da|do|für|van)\s(?:la\s|l['’])?[\w’-]{3,20}){1,2})?)"
)
_ITS = r"(?:(?:le|la|el|il|o|a|der|die|das|dem|het|de)\s)?"
_BODY_BEFORE = re.compile(rf"(?:^|[,.:;·”»]\s){_ITS}{_BODY}\s{_ALREADY}$", re.I)
_BODY_BEHIND = re.compile(rf"[^\W\d_]{{1,20}}\s{_ITS}{_BODY}(?=[,.;:)]|$)", re.I)
_REACH = 160


def is_elsewhere(text: str, at: int) -> bool:
    """Whether the verb at a place is one of another language than English."""
    word = word_at(text, at)
    tables = (ELSEWHERE, PARTICIPLES, BEHIND_QUOTATIONS, ("so", "après", "para"))
    return any(word in table for table in tables)


def name_elsewhere(text: str, at: int, printed: PrintedNames) -> tuple[str, int, int]:
    """The name beside the verb at a place, and where it stands; or nothing."""
    match = _BEHIND.match(text, at)
    span = match.span("name") if match and printed.meant(match["name"]) else _before(text, at)
    if not span:
        return "", 0, 0
    name = text[slice(*span)]
    words = _LISTENERS.sub("", without_office(text, span[0], name))
    verb = word_at(text, at)
    if verb in SLAVIC and _is_declined(trimmed(words), verb):
        return "", 0, 0
    return words, *span


def _before(text: str, at: int) -> tuple[int, int] | None:
    """Where the name before a verb stands, as far as it is that of whoever acts."""
    start = max(0, at - _REACH)
    while match := _BEFORE.search(text[start:at]):
        first, end = start + match.start("name"), start + match.end("name")
        before = text[: office_before(text, first, match["name"])][-_REACH:]
        apposed = match["between"] == ","
        if _APPOSED.search(before) if apposed else not _HANGS.search(before):
            return first, end
        # `La presidenta de Puertos, Ana Muelle, dijo`: she may be what stands between commas.
        start = end
    return None


def _is_declined(name: str, verb: str) -> bool:
    """Whether a Czech or Polish name stands in a case in which nobody speaks, by the verb."""
    if _OTHER_CASE.search(name):
        return True
    sort = "woman" if verb.endswith("a") else "man"
    given, _, surname = name.partition(" ")
    return bool(surname) and given.endswith(_GIVEN[sort])


def body_elsewhere(text: str, at: int) -> Speech | None:
    """A body beside the verb that is told by what it is, be that its name or not."""
    if not is_elsewhere(text, at):
        return None
    found = _BODY_BEFORE.search(text[max(0, at - _REACH) : at]) or _BODY_BEHIND.match(text, at)
    if not found:
        return None
    body = found["body"]
    if found["named"]:
        return Speech(unknown=f"{body[0].upper()}{body[1:]}")
    return Speech(unnamed=body)
