"""Lines in which a page speaks of its article, or offers to do something with it: none of its text.

What was corrected, who helped, how to listen to it, to whom to send a hint. Each is judged by how
it begins: what an article says of such things begins with somebody else.
"""

import re

from briefbook.drafting.page.no_authors import is_credit

LONGEST, LONGEST_CREDIT = 600, 120
_TEXT = (
    r"(?:article|story|report|piece|post|column|essay|interview|page|text|headline|caption|review"
    r"|transcript|video|podcast)"
)
_ARTIKEL = r"(?:artikels?|beitrags?|textes?|text|beitrag|meldung|überschrift)"
_NOTE = re.compile(
    # English
    r"\W{0,3}(?:(?:corrections?|clarifications?|editor(?:['’]?s|s['’])?['’]? notes?"
    r"|author['’]s note|publisher['’]s note|note to readers|update|updated|note)\s?[:—–-]\s?"
    rf"(?=.{{0,120}}\b(?:{_TEXT}|version|corrected|clarified|updated|amended)\b)"
    r"|(?:in )?(?:an )?(?:earlier|previous|original) versions? of "
    rf"(?:this {_TEXT}|the (?:article|story))\b"
    r"|the (?:article|story) (?:has been|was|will be)"
    r" (?:since )?(?:updated|corrected|amended|clarified)\b"
    rf"|this {_TEXT} (?:has been|was|is being|will be|is)"
    r" (?:since )?(?:updated|corrected|amended|edited|clarified|revised|translated|republished"
    r"|reposted|syndicated|generated|narrated|read by an?|part of (?:our|a|the) series)\b"
    r"|(?:listen|listening) to (?:this (?:article|story|column|episode)|the (?:article|episode))\b"
    rf"|(?:gift|save|share|print|email|bookmark|copy|report|rate) this {_TEXT}\b"
    r"|(?:do you have|have you got|got) (?:an? )?(?:news )?(?:tips?|story|stories|comments?"
    r"|information|more|confidential|questions?)\b.{0,160}"
    r"(?:@|\b(?:e-?mail|send|contact|get in touch|write to us|let us know)\b)"
    r"|(?:ai|ki)[- ]?(?:generated|generierte?|assisted|unterstützte?)"
    r" (?:summary|audio|translation|zusammenfassung|übersetzung)\s?(?:[:.|]|$)"
    r"|(?:(?:this|the) summary|this (?:translation|audio|image)) (?:was|is|has been)"
    r" (?:\w{2,15}ly )?(?:generated|created|produced|made|translated) (?:by|with|using)\b"
    r"|(?:cancel|unsubscribe) (?:at )?any ?time\b"
    r"|(?:testen|lesen|sichern|genießen) sie .{0,80}"
    r"(?:\beuro\b|€|kostenlos|gratis|monatlich|probeabo)"
    r"|(?:full|unlimited|digital|complete|instant) access (?:to|for) (?:all|our|every|the|any)\b"
    r".{0,40}\b(?:stories|articles|content|news\w{0,6}|journalism|sites?|apps?|archive)\b.{0,120}"
    r"(?:\b(?:week|month|year|trial|cancel|subscri\w{2,6}|devices?)\b|[€$£])"
    r"|(?:transcripts? (?:are|is|was|were) (?:created|produced|generated|provided|edited)"
    r"|this (?:transcript|conversation|interview) (?:has been|was) (?:lightly )?(?:edited"
    r"|condensed|created|generated))\b"
    r"|(?:the views|views|opinions) expressed (?:in this|here|are|by the)\b"
    # German
    r"|(?:anmerkung(?:en)?|hinweis|anm\.|korrektur(?:hinweis)?|berichtigung|richtigstellung"
    r"|transparenzhinweis|update|nachtrag)(?: (?:der|d\.) red(?:aktion|\.)?)?\s?[:—–-]\s?"
    r"(?=.{0,120}\b(?:fassung|version|korrigiert|ergänzt|präzisiert|redaktion)\b)"
    rf"|(?:anmerkung|hinweis|anm\.) (?:der|d\.) red(?:aktion|\.)"
    r"|in einer (?:früheren|ersten|vorherigen|älteren) (?:version|fassung)"
    rf" (?:dieses|des|dieser|der) {_ARTIKEL}\b"
    rf"|(?:dieser?|dieses) {_ARTIKEL} (?:wurde|ist am|ist im|ist in|stammt aus|entspricht)\b"
    # Latin languages, Dutch, Slavic and Nordic ones
    r"|(?:note de la rédaction|ndlr|rectificatif|erratum|mise à jour|précision)\s?[:—–-]"
    r"|(?:une|dans une) (?:précédente|première) version de (?:cet|l['’])\s?article\b"
    r"|(?:nota (?:de la redacción|del editor|da redação|della redazione|di redazione)"
    r"|fe de erratas?|correcci[oó]n|corrección|errata|errata corrige|rettifica|correção)\s?[:—–-]"
    r"|(?:una|en una|uma|em uma) vers(?:ión|ão) anterior d(?:e )?est[ae]"
    r" (?:artículo|texto|nota|noticia|información|artigo|reportagem)\b"
    r"|(?:correctie|rectificatie|noot van de redactie)\s?[:—–-]"
    r"|in een (?:eerdere|vorige) versie van dit\b"
    r"|(?:sprostowanie|od redakcji|oprava|poznámka redakce|pozn\. red\.?|rättelse|rettelse"
    r"|oikaisu|helyreigazítás|поправка|от редакции|исправление)\s?[:—–-]"
    r")",
    re.I,
)


def is_page_note(line: str) -> bool:
    """Whether a line speaks of its article, or offers something to do with it."""
    return len(line) <= LONGEST and _NOTE.match(line) is not None


def is_credit_line(line: str) -> bool:
    """Whether a line says who took the pictures, translated or edited, and no more."""
    return len(line) <= LONGEST_CREDIT and is_credit(line)
