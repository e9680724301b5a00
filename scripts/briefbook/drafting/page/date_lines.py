"""A line that is a date and nothing else, such as `Posted on May 9, 2025 at 10:00 | 3 comments`.

A date in a sentence, under `Born` or in a caption is some day, and not that of the article.
"""

import re

from briefbook.drafting.page.agencies import agency
from briefbook.drafting.page.printed_days import Printed, printed_days, weekdays

_BRACKETS = re.compile(r"\((?P<name>[A-Z][\w .]{1,30})\)")
LONGEST = 140
_SAYS_SO = frozenset(
    "published posted publicated first published: veröffentlicht erstellt eingestellt publié"
    " publiée publicado publicada pubblicato pubblicata opublikowano dodano utworzono geplaatst"
    " gepubliceerd publicerad publicert julkaistu опубликовано дата date datum fecha data 发布 发表"
    " 日期 时间 입력 등록 geschrieben pubdate released issued yayınlanma tarihi eklenme kayıt posté"
    " written created submitted pressemitteilung medienmitteilung presseinformation pressemeldung"
    " pressedienst communiqué comunicado comunicato persbericht komunikat pressrelease dateline"
    " stand".split()
)
_BESIDE = _SAYS_SO | frozenset(
    "on at by in the of am m p um uhr von le à a par el las por il alle di de del op om door den kl"
    " vom pm est edt et gmt utc cet cest mez mesz pst pdt ist bst h hrs min mins minute minutes"
    " minuten read reading comment comments kommentar kommentare keine no leave reply print"
    " share news admin and und y e o godz godzina r г в at: st nd rd th ago last mon tue wed thu"
    " fri sat sun mo di mi do fr sa so".split()
)
_OTHER = frozenset(
    "born died birth death founded established geboren gestorben gegründet né née mort fondé"
    " nacido nacida nacimiento murió fundado nato nata morto fondato geboortedatum opgericht"
    " urodzony zmarł born: opening opens closes deadline event events when start starts begins"
    " ends until expires copyright © photo foto image geburtstag wann termin beginn einlass"
    " season premiere release launched signed joined dated recorded".split()
)
_UPDATED = re.compile(
    r"\b(?:updated?|modified|modifié|modificat[oa]|atualizad[oa]|uppdaterad|opdateret|oppdatert"
    r"|päivitetty|frissítve|aktualizováno|diperbarui|edited|editiert|corrected|revised|aktualisiert"
    r"|geändert|mis à jour|màj"
    r"|actualizado|actualizada|modificado|aggiornato|bijgewerkt|gewijzigd|zaktualizowano|aktualizacja"
    r"|last (?:edit|change|review)|letzte änderung|güncelleme|оновлено|обновлено|стан|stand)"
    r"\w{0,3}\b|更新|수정|עודכן|تحديث",
    re.I,
)
_APART = re.compile(r"[,|•·/–—-]\s{0,3}$")
"""Between a name and a day: `Hamburg, 2. November 2021`, `The Post • 2 May 2024`."""
_SECONDS = re.compile(r"(?<!\d)\d\d:\d\d:\d\d(?!\d)")
_RANGE = re.compile(r"\d\.?\s{0,3}(?:[-–—]|bis|to|until)\s{0,3}$", re.I)
"""Before a day that ends a span, such as `14. – 20. Januar 2022`."""
_WORD = re.compile(r"[^\W\d_]+")


def before_update(line: str) -> str:
    """What a line says before it tells of an update: `Published 9 May, updated 10 May`."""
    match = _UPDATED.search(line)
    return line[: match.start()].rstrip(" ,;|(–-·•") if match else line


def is_update(line: str) -> bool:
    """Whether a line tells of an update, or of what its data call modified."""
    return _UPDATED.search(line) is not None


def days_of_line(line: str, language: str) -> list[Printed]:
    """The dates of a line that is short enough for one that dates an article."""
    return printed_days(line, language) if len(line) <= LONGEST else []


def is_date_line(line: str, days: list[Printed], language: str) -> bool:
    """Whether a line is little but its dates: words that go with them, perhaps a name."""
    if not days:
        return False
    rest = _rest(line, days)
    words = [word.lower() for word in _WORD.findall(rest)]
    if any(word in _OTHER for word in words) or "©" in line or _RANGE.search(line[: days[0].start]):
        return False
    if any(word in _SAYS_SO for word in words):
        return len(words) <= 14
    names = {name for day in weekdays(language) for name in (day, day[:2], day[:3])}
    names |= {name for day in weekdays("en") for name in (day, day[:3])}
    credits = {word.lower() for one in _credits(line) for word in _WORD.findall(one)}
    beside = names | credits
    left = [word for word in words if word not in _BESIDE and word not in beside]
    # `28. Juli 2019 Ann Lee`, while `Market 28. Juli 2019` is some day.
    before = line[: days[0].start]
    for one in _credits(line):
        before = before.replace(one, "")
    first = not _WORD.search(before) or (_APART.search(before) and _is_last(line, days))
    if not left or (first and len(left) <= 5 and _are_names(rest, left)):
        return True
    # With seconds it is a stamp, whatever stands beside it.
    return _SECONDS.search(line) is not None and len(line) <= 80


def _credits(line: str) -> list[str]:
    """Agencies in brackets: `(Xinhua) 09:13, May 13, 2025`."""
    return [match[0] for match in _BRACKETS.finditer(line) if agency(match["name"])]


def is_other(line: str) -> bool:
    """Whether a line says that the date below it is another day, such as `Born`."""
    words = [word.lower() for word in _WORD.findall(line[:LONGEST])]
    return bool(words) and len(words) <= 4 and any(word in _OTHER for word in words)


def _rest(line: str, days: list[Printed]) -> str:
    kept, at = [], 0
    for day in days:
        kept.append(line[at : day.start])
        at = max(at, day.end)
    return " ".join((*kept, line[at:]))


def _is_last(line: str, days: list[Printed]) -> bool:
    """Whether no word stands behind the last day of a line, be it a time."""
    behind = (word.lower() for word in _WORD.findall(line[days[-1].end :]))
    return all(word in _BESIDE for word in behind)


def _are_names(rest: str, left: list[str]) -> bool:
    """Whether the words that are left are written like names: `Ann Lee` beside a date."""
    written = [word for word in _WORD.findall(rest) if word.lower() in left]
    return all(word[:1].isupper() for word in written) and not rest.strip().endswith(
        (".", "!", "?")
    )
