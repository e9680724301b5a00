"""Lines that say by whom something is: `By Ann Lee`, `Text: Ann Lee`, `Ein Kommentar von …`."""

import re
from collections.abc import Iterable, Iterator

from briefbook.drafting.page.person_names import is_person, persons
from briefbook.drafting.page.stated import SHOWN, Stated
from briefbook.text.shown import cut

LONGEST = 140
_ENDS = (".", "!", "?", "…")
_SORT = (
    r"(?:Artikel|Beitrag|Text|Bericht|Kommentar|Interview|Gastbeitrag|Essay|Analyse|Kolumne|Glosse"
    r"|Reportage|Porträt|Leitartikel|Entretien|Propos recueillis|Tribune|Chronique|Analyse"
    r"|Entrevista|Columna|Crónica|Opinión|Intervista|Commento|Articolo)"
)
_OF_WORK = r"(?:Writer|Author|Words|Story|Report|Reporting|Interview|Analysis|Opinion|Review|Text)"
_NAME = r"[A-ZÀ-Ý][\w.'’-]*(?:\s+[A-ZÀ-Ý][\w.'’-]+){1,3}"
# `By Ann Lee`, `Writer: by Ann Lee`  names
# `作者：李安`, `Author: Ann Lee`      other: after a colon, whatever it is
# `Von Ann Lee`, `Text von Ann Lee`   plain: only what looks like a name, for the word is common
_BY = re.compile(
    rf"^(?:[-–—•*]{{1,6}}+\s*+)?(?:{_OF_WORK}\b)?:?\s*+[Bb]y(?::?\s+|(?=[A-Z]))(?P<names>\S.{{1,120}})$"
    r"|^(?:Authors?|Writer|Words|Von|Par|Por|Auteure?s?|Autor(?:in|en|es|ka)?|Autoři"
    r"|Verfasser(?:in)?|Redakteur(?:in)?|Autore|Szerző|Teksti|Tekst|Yazan|Автор|Journalist(?:in)?"
    r"|Text|Texte|Testo|Texto|作者|记者|文)\s*[:：]\s*(?P<other>\S.{1,60})$"
    rf"|^(?:(?:Une? |Una |[Ee]ine? )?{_SORT}\s)?"
    rf"(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Aa]v|[Aa]f|[Dd]i)\s+"
    rf"(?P<plain>{_NAME}(?:(?:,\s|\s(?:und|et|y|e|en|och|og)\s){_NAME}){{0,3}})(?:,\s[^.!?]{{1,40}})?$"
    r"|^(?:מאת|بقلم)[:\s]\s*(?P<eastern>\S.{1,40})$"
    r"|^(?P<korean>[가-힣]{2,4}) 기자(?:$|\s\S{1,40}$)"
    r"|^.{0,60}?(?:作者|撰文|本报记者|记者)\s?[:：]\s?(?P<chinese>[\u4e00-\u9fff·]{2,8})(?=\s|$)"
)


def bylines(lines: Iterable[str]) -> Iterator[Stated]:
    """The names on a line that says it is by somebody, all of a line together."""
    for line in lines:
        if text := said_by(line):
            yield Stated(text, f"printed, “{cut(line, SHOWN)}”")


def is_byline(line: str) -> bool:
    """Whether a line says by whom something is, and no more: `By Friday it was over` doesn't."""
    if len(line) > LONGEST or line.endswith(_ENDS):
        return False
    return any(map(is_person, persons(said_by(line))))


def said_by(line: str) -> str:
    """Whom a line names behind `by` or its like; empty where it names nobody."""
    match = _BY.match(line)
    return next(filter(None, match.groups()), "") if match else ""
