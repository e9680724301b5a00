"""Lines that ask readers for something, lead elsewhere or tell of the page: none of its text."""

import re

from briefbook.capture.appeals import is_appeal
from briefbook.capture.causes import is_for_cause
from briefbook.capture.propose import is_prose
from briefbook.capture.reports import is_report
from briefbook.drafting.page.page_notes import is_page_note

_LONGEST = 320
_CALL = re.compile(
    r"\b(?:download (?:the|our)|klicken sie|click (?:here|on)"
    r"|follow (?:us|me)|folg(?:en sie|t) (?:uns|mir)|folgen sie|s[íi]gue(?:nos|me)|suivez[- ]nous"
    r"|siga-nos|seguici|obserwuj nas|volg ons|abonnez"
    r"|submit your|support our work"
    r"|this article was (?:originally|first|last|amended|updated|produced|written)"
    r"|(?:artikel|beitrag|text) (?:erschien|ist) (?:zuerst|zunächst|erstmals)"
    r"|lesen sie (?:auch|hier)|mehr zum thema"
    r"|weitere informationen (?:unter|finden|gibt|auf|zum|zur|hier)|le puede interesar|lea también"
    r"|te puede interesar|leia também|lire aussi|leggi anche|lees ook|czytaj (?:też|także)"
    r"|läs (?:också|mer)|les (?:også|mer)|læs også|lue myös|čtěte také|přečtěte si|olvassa el"
    r"|citește și|читайте (?:также|також)|przeczytaj|wesprzyj(?:cie)? nas|ten tekst przeczytasz"
    r"|подпи(?:сывайтесь|шитесь)|artikel teilen|view comments"
    r"|puedes ver:|únete|weitere (?:aktuelle )?themen|geld erhalten wir"
    r"|follow \w.{0,40} on (?:twitter|facebook|instagram|google|x)\b|ohne gewähr"
    r"|(?:check out|view|visit|browse) our|(?:diese[mnr]|this) button"
    r"|add (?:us|the \w.{0,40}) as a preferred source"
    r"|affiliate[- ]?(?:links?|programm?e?)|(?:partner|werbe)links?"
    r"|amazon[- ](?:partner|associates?)"
    r"|ansprechpartner\w{0,5}|pressekontakt|hier klicken|klicke hier|exklusive angebote"
    r"|advertise with|jetzt auch digital|kennt ihr schon"
    r"|(?-i:All|ALL) rights reserved|alle rechten? (?:vorbehalten|voorbehouden|bei|liegen bei)"
    r"|tous droits réservés"
    r"|derechos reservados|diritti riservati|direitos reservados|prawa zastrzeżone"
    r"|права защищены)\b",
    re.I,
)
_RESERVED = re.compile(
    r"(?:^|[^\w\s])\s{0,3}all rights reserved\b|\d\s{1,3}all rights reserved\b", re.I
)
"""`…, all rights reserved`: behind a sign or a year; `sold with all rights reserved` is news."""
_OFFER = re.compile(
    r"\b(?:subscrib\w{1,6}|subskry\w{1,8}|abonnier\w{1,6}|suscr[ií]b\w{1,8}|\w{0,20}newsletters?"
    r"|sign up|cancel (?:at )?any ?time|jederzeit kündbar|cancela cuando quieras|sans engagement"
    r"|disdici quando vuoi|cancele quando quiser|log ?in|logged in|anmelden|share this|read more"
    r"|contact us|release date)\b",
    re.I,
)
"""What a sentence may tell of: it calls for it where it begins so, or speaks to readers."""
_COMMENT = re.compile(
    r"\b(?:leave|write|post|drop) (?:us |me )?(?:a|your) comments?\b"
    r"|\blet (?:us|me) know\b.{0,60}\bcomments\b|\bin the comments below\b"
    r"|\bwherever you (?:get|listen to) your podcasts\b"
    r"|\bversion of this (?:article|story) (?:appears|appeared) in print\b"
    r"|\bfehler (?:gefunden|entdeckt|melden)\b.{0,60}\b(?:uns|hier|an)\b"
    r"|\btip (?:onze|de) redactie\b"
    r"|\b(?:hinterlass|schreib|verrat|erzähl|sag)\w{0,3}\b.{0,40}\bkommentar|\bin den kommentaren\b"
    r"|\blaissez\b.{0,30}\bcommentaire"
    r"|\bd[ée]j(?:a|anos|enos)\b.{0,20}\bcomentario|\bdeixe\b.{0,20}\bcomentário"
    r"|\blascia\w{0,3} un commento|\bzostaw\w{0,3}\b.{0,20}\bkomentarz",
    re.I,
)
_LONGEST_LINE_OF_A_SITE = 120
_OF_A_SITE = re.compile(
    r"\b(?:kommentar\w{0,3}|copyright|telegram|whatsapp|youtube|impressum|cookies?)\b", re.I
)
"""What articles are about as well: it counts in short lines that are no sentence or a call."""
_TO_READERS = re.compile(
    r"\b(?:we|us|our|you|your|me|my|wir|uns\w{0,3}|(?-i:Sie|Ihre?\w?)|du|dir|dich|dein\w{0,2}"
    r"|ihr|euch|nous|vous|votre|nos|tú|tus?|su correo|nuestr\w{2}|noss\w{2}|nostr\w|ons|onze|jouw"
    r"|zapraszamy|zachęcamy|zveme|nas|nasz\w{0,4}|náš|nás|here|hier|ici|aquí|aqui|qui|tutaj|zde)\b|!(?:\s|$)",
    re.I,
)
_BY_SITE = re.compile(
    r"\b(?:we|us|our|wir|uns\w{0,3}|nous|nos|nuestr\w{2}|noss\w{2}|nostr\w)\b", re.I
)
_RIGHTS = re.compile(r"\W{0,3}(?:(?i:copyright)\b|©)\W{0,4}(?:©|\(c\)|\d{4}|by\b|the\b|[A-Z])")
_FIRST_WORD = re.compile(
    r"\W{0,3}(?:(?:please|bitte|jetzt|hier|now|to|zum|den|der|unseren?|our|the|your)\s){0,2}$", re.I
)
"""Before the words of a call with which a sentence begins."""
_FEWEST = 5
"""Words of a sentence; what has fewer is a label."""
_SENTENCE_ENDS = tuple(".!?…。։؟۔।")
_SOURCE = re.compile(r"^\W{0,3}(?:quelle|source|fuente|fonte|bron|źródło)n?s?\s?:.{0,80}$", re.I)
_SHARE = re.compile(
    r"\W{0,3}(?:teilen(?: mit)?|gefällt mir|wird geladen|lädt|loading|like this|share this"
    r"|(?:share|tweet|teilen|partager|compartir|condividi) (?:on|it|auf|sur|en|su) \w{1,12}"
    r"|(?:auf|per) [\w-]{1,12} (?:teilen|versenden)|copy link|link kopieren"
    r"|partager|compartir|condividi|delen|udostępnij)\W{0,4}",
    re.I,
)
_LABEL = re.compile(
    r"\W{0,3}(?:publicité|publicidad|publicidade|pubblicità|reklama|reklame?|annonce|advertentie"
    r"|(?:weitere|mehr|nähere|weiterführende)"
    r" (?:informationen|infos|links|themen|artikel|beiträge|nachrichten|meldungen|news)"
    r"|(?:more|further) (?:information|reading)|mehr (?:dazu|erfahren)|weiterlesen|learn more"
    r"|find out more|en savoir plus|más información|saiba mais|scopri di più|lees meer|meer lezen"
    r"|dowiedz się więcej|(?:lesedauer|lesezeit|reading time|temps de lecture)\b.{0,30}"
    r"|\d{1,3} min(?:ut\w{1,3})?\.? (?:read|lesezeit|lesedauer|de lecture|de lectura|di lettura"
    r"|de leitura|leestijd|czytania|čtení)|skip advertisement|zur startseite"
    r"|back to (?:top|home)|nach oben"
    r"|(?:article|contenu) réservé aux abonnés|(?:exclusivo para|solo para) suscriptores"
    r"|(?:nur für|exklusiv für) abonnent\w{0,5}|(?:for )?subscribers? only|© .{2,40}"
    r"|riproduzione riservata"
    r"|(?:schlag|stich)w(?:ort|orte|örter)\b.{0,80}"
    r"|(?:keywords|mots[- ]clés|etiquetas|tagi):.{0,80}"
    r"|(?:[\w-]{1,40}\.){1,3}(?:com|net|org|info|de|at|ch|fr|es|it|pl|nl|eu|uk))\W{0,4}",
    re.I,
)
"""All of a line that stands for something which isn't there, such as links, or for a site."""
_TITLE_OF_LINKS = re.compile(
    r"\W{0,3}(?:(?:related|links?|weblinks|mehr(?! als)|weitere|more(?! than)|siehe auch|see also"
    r"|read (?:more|next|also)|lesen sie (?:auch|mehr)|(?:à )?lire aussi|leggi anche|lees ook"
    r"|czytaj (?:też|także|więcej)|lea también|auch interessant|most read|meistgelesen"
    r"|(?:\d{1,6} )?(?:comments|kommentare|commentaires|comentarios)"
    r"|zum thema|voir aussi|sur le même|ver también|vedi anche|zobacz"
    r"|na ten temat|meer(?! dan)|les mer|läs (?:mer|också))\b"
    r"|ähnliche|passende|empfehl|recommend|das könnte)",
    re.I,
)
_LONGEST_TITLE = 70
_TITLE_OF_END = re.compile(
    r"\W{0,3}(?:über \w.{1,50}"
    r"|about [a-z].{1,50}"
    r"|zu[mr] (?:autor|autorin|person)|(?:die )?autor(?:in|en|innen)?|the authors?"
    r"|(?:presse)?kontakt\w{0,3}|(?:press |media )?contacts?|à propos.{0,50}"
    r"|sobre (?:el|la|o|a) aut.{1,50}|l['’]autore|sull['’]autore|o autorze|boilerplate"
    r"|(?:what to )?(?:read|watch) next|(?:you )?(?:may|might) also (?:like|enjoy|be interested in)"
    r"|(?:das )?könnte (?:sie|dich|euch) (?:auch )?interessieren|more (?:stories|from .{2,40})"
    r"|acknowledge?ments?|hinweise?|quellen|sources?|references|literatur|einzelnachweise"
    r"|fußnoten|anmerkungen|(?:foot)?notes)\W{0,3}",
    re.I,
)
"""Titles of what stands behind texts: on their authors, their firms, their sources."""


def is_call(line: str) -> bool:
    """Whether a line calls for something, or tells of the page and not of its matter."""
    if is_page_note(line) or is_appeal(line):
        return True
    if is_for_cause(line) or (is_prose(line) and is_report(line)):
        return False
    if _SOURCE.match(line) or _SHARE.fullmatch(line) or _LABEL.fullmatch(line):
        return True
    is_sentence = line.endswith(_SENTENCE_ENDS) and len(line.split()) >= _FEWEST
    if len(line) <= _LONGEST_LINE_OF_A_SITE and _OF_A_SITE.search(line):
        rights = _RIGHTS.match(line) is not None
        # `The law on copyright`, `YouTube shows you less`: only the site itself speaks as `we`.
        return not is_sentence or rights or _BY_SITE.search(line) is not None
    if len(line) > _LONGEST:
        return False
    return any(call.search(line) for call in (_CALL, _RESERVED, _COMMENT)) or _offers(
        line, is_sentence
    )


def _offers(line: str, is_sentence: bool) -> bool:
    """Whether a line offers something and is no sentence on such an offer."""
    offer = _OFFER.search(line)
    if not offer:
        return False
    first = _FIRST_WORD.fullmatch(line[: offer.start()])
    return not is_sentence or bool(first or _TO_READERS.search(line))


def is_title_of_links(line: str) -> bool:
    """Whether a line begins as titles of lists with other texts do."""
    return _TITLE_OF_LINKS.match(line) is not None


def is_title_of_end(line: str) -> bool:
    """Whether a line is the title of what stands behind texts, and is none of them."""
    fits = len(line) < _LONGEST_TITLE and not is_prose(line)
    return fits and _TITLE_OF_END.fullmatch(line) is not None
