"""A name without what leads to it or follows it: titles, offices, honours, whatever owns it."""

import re

from briefbook.drafting.grammar.person_or_body import could_be_person, is_body
from briefbook.drafting.page.governments import COUNTRIES
from briefbook.drafting.page.outlet_names import is_outlet
from briefbook.drafting.page.titles import is_title
from briefbook.drafting.speech.owned_bodies import owned_name

_DOTTED = frozenset("U.S. U.K. U.N. E.U. D.C.".split())
"""Countries and the like before a title: `U.S. Senator Ada Lind`."""
_FIELDS = frozenset("foreign finance interior defence defense health trade education state".split())
_FIELDS |= {"harbour", "harbor"}
"""What begins a title, and the name of a body as well."""
_FUNCTION = frozenset(
    "as in on at by for from to of with and but or so yet if when while since because although"
    " though however meanwhile nevertheless moreover afterwards afterward furthermore nonetheless"
    " finally after before during despite amid under over"
    " according he she it they we i you his her its their our my your this that these those the"
    " a an one two three had has have did does was were is are could would should"
    " what who why how where which there here now then not no yes both all many some most few each"
    " every another last next also still only even once until unless whether like instead earlier"
    " later monday tuesday wednesday thursday friday saturday sunday january february march april"
    " may june july august september october november december"
    " der die das den dem ein eine im am laut nach für als auch aber und wie wenn seit beim vom zum"
    " selon pour mais après d'après d’après depuis quand comme avec según para pero como cuando"
    " secondo quando segundo para podle však když volgens według"
    " montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi"
    " vendredi lunes martes miércoles jueves viernes".split()
)
"""What has a capital only because a sentence begins with it, and days."""
_HONOURS = frozenset("KC QC SC MP MEP MSP TD MBE OBE CBE PhD Ph.D. MD M.D. Esq Esq.".split())
"""What stands behind a name and is no part of it."""
_ELIDED = re.compile(r"[LD]['’][a-zß-ÿ]")
_CLOSE = re.compile(r"(?<![\w.])((?:[A-Z]\.){1,3})(?=[^\W\d_a-zß-ÿ][^\W\d_A-ZÀ-Þ])")
"""Initials without a space before the surname: `B.Ek`."""
_REACH = 40
"""Characters before a name in which an office may stand."""


def without_office(text: str, start: int, name: str) -> str:
    """A name without what an office before it belongs to: `el ministro de Puertos Pablo Ruiz`."""
    return name.partition(" ")[2] if office_before(text, start, name) < start else name


def office_before(text: str, start: int, name: str) -> int:
    """Where the office begins whose place stands before a name; where there is none, the name."""
    near = max(0, start - _REACH)
    office = _OFFICE.search(text[near:start]) if name.count(" ") > 1 else None
    return near + office.start() if office else start


def trimmed(words: str) -> str:
    """A name without what leads to it; empty where a title is all there is: `Director of Trade`."""
    left = _CLOSE.sub(r"\1 ", words).split()
    titled = False
    if len(left) > 2 and _ELIDED.match(left[0]):
        del left[0]  # `L'économiste Ada Lind`
    while left and _WEEKDAY.fullmatch(left[-1]):
        left.pop()  # `Ada Lind Thursday said`
    while len(left) > 2 and left[-1] in _HONOURS:
        left.pop()
    if left and left[0] in _DOTTED:
        rest = left[1:]
        left = rest if any(map(is_title, rest[:1])) or not is_body(" ".join(rest)) else left
    while left and (is_title(left[0]) or left[0].lower() in _FUNCTION):
        if left[0] == "Don" and len(left) == 2:
            break  # a first name, where no other stands behind it
        if left[0].lower() in _FIELDS and len(left) > 1 and is_body(left[-1]):
            break  # `Harbour Fund`, `State Department`
        if titled and left[0] in ("of", "for", "der"):
            return ""
        titled = titled or is_title(left[0])
        office = left.pop(0)
        # `Starosta Brackhavenu Jan Malý`: in Slavic languages no word stands between.
        if len(left) > 2 and _OFFICE.search(f"{office.lower()} "):
            left.pop(0)
    if titled and left[:1] == ["von"] and len(left) > 2 and left[1][0].isupper():
        return ""  # `Sprecherin von Ada Lind`
    name = re.sub(r"['’]s?$", "", _behind_job(" ".join(left)))
    outlet = _AT_AN_OUTLET.fullmatch(name)
    whose = outlet["outlet"] if outlet else ""
    if outlet and (is_outlet(whose) or whose.isupper()) and could_be_person(outlet["person"]):
        return outlet["person"]
    whose = _OF.fullmatch(name)
    if whose and whose["told"]:
        return whose["told"]
    return whose["person"] if whose and could_be_person(whose["person"]) else name


def _behind_job(name: str) -> str:
    """Without a job before it, and what belongs to the job; empty where that is all there is."""
    name = _OWNED.sub("", name)
    owned = owned_name(name)
    if owned != name:
        return owned  # `Russia's Ministry of Trade`
    whose, _, body = name.replace("’", "'").partition("'s ")
    if whose in COUNTRIES and is_body(body):
        return f"{whose} {body}"  # `Kyiv's Council`
    match = _JOB.fullmatch(name)
    if not match:
        return name
    person = match["person"] or ""
    return person if person[:1].isupper() else ""


_OF = re.compile(
    r"\A(?:(?P<person>\S{1,30}(?: \S{1,30}){1,2}) of \S.{1,60}"
    r"|(?P<told>\S{1,30}(?: \S{1,30}){0,2}) (?:der|dem) (?:\S{1,30} ){0,3}"
    r"\S{0,20}(?:[Zz]eitung|[Nn]achrichten|[Pp]resse|[Mm]agazin|Spiegel|[Rr]undschau|[Pp]ost"
    r"|[Aa]nzeiger|[Tt]ageblatt|[Aa]gentur|[Bb]oten?|[Kk]urier|[Rr]undfunk))"
)
"""`Ada Lind of Brackhaven`, and `sagte Lind der Hafenpost`."""
_JOB = re.compile(
    r"\A(?:.{1,60} )?(?:Sheriff|MP|MEP|CEO|CFO|COO|CTO|Minister|President|Senator"
    r"|Secretary(?:-General)?|Director-General|Attorney-General"
    r"|Spokes\w+|spokes\w+|Chief(?: Executive)?|Officer|Attorney|Judge|Superintendent|Coroner"
    r"|County Executive"
    r"|Director|Professor|Chair(?:man|woman|person)?|Leader|Governor|Mayor|Chancellor"
    r"|Commissioner|Collector|Magistrate|Coordinator|Administrator|Inspector|Ambassador|Analyst|Economist|Congress(?:man|woman)|(?:Gov|Sen|Rep|Gen|Sgt|Lt|Capt"
    r"|Det|Supt|Insp|Cllr|Dr|Prof|Rev|Atty)\.)(?: (?P<person>.+))?"
)
"""`Bay County Sheriff Ada Lind`; without a name behind it nobody is named."""
_OFFICE = re.compile(
    r"(?:\b(?:ministr\w|secretari\w|secrétaire|pr[eé]sident\w?|directora?|directeur|directrice"
    r"|direttor\w|direttrice|alcalde|alcaldesa|maire|sindac\w|portavoz|portavoce|porta-voz"
    r"|porte-parole|consejer\w|bürgermeister(?:in)?|minister(?:in)?)"
    r"\s(?:(?:de|del|do|da|du|des|di|della|von)\s(?:la\s)?|d['’]|dell['’])"
    r"|\b(?:starost\w{1,2}|primátor(?:ka)?|hejtman(?:ka)?|ředitel(?:ka)?|mluvčí|předsed\w{1,4}"
    r"|prezident(?:ka)?|premiér(?:ka)?|ministr(?:yně)?|šéf(?:ka)?|burmistrz|prezydent|dyrektor(?:ka)?"
    r"|rzecznik)\s)$"
)
_AT_AN_OUTLET = re.compile(r"(?P<outlet>[^’']{2,40})['’]s? (?P<person>[^’']{3,40})")
"""`CBS’s Ada Lind`, `the QPD’s Bo Ek`"""
_WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")
_OWNED = re.compile(r"^\S{1,30}-(?:owned|based|born|backed|led|run) ")
