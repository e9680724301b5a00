"""Names in a byline: without `by`, degrees, jobs, outlets and links; what is no name is dropped."""

import re
from collections.abc import Iterable, Iterator

from briefbook.drafting.page.agencies import agency
from briefbook.drafting.page.around_names import is_job, without_job_behind, without_surroundings
from briefbook.drafting.page.no_authors import is_credit, is_nobody, is_place, without_job_and_place
from briefbook.drafting.page.printed_days import printed_days

LONGEST = 60
_MOST = 12
"""Names in one byline."""
_BY = re.compile(
    r"^\W{0,4}(?:(?:(?:eine? |an? |der |post |une? |una )?(?:posted|written|published|created"
    r"|submitted|added|reviewed|reported|words"
    r"|text|story|article|artikel|beitrag|author|report|analysis|opinion|review"
    r"|interview|geschrieben|verfasst|erstellt|gastbeitrag|kommentar|bericht|essay|analyse|kolumne"
    r"|reportage|porträt|leitartikel|glosse|commentary|column|entretien|propos recueillis|tribune"
    r"|chronique|entrevista|columna|crónica|intervista|commento|articolo"
    r"|veröffentlicht|eingestellt|gepostet|publi[ée]e?|r[ée]dig[ée]|[ée]crit|publicado|escrito"
    r"|scritto|pubblicato|geplaatst|napisane|dodane)\b[^\w\n]{0,3})?"
    r"(?:by|von|par|por|di|da|door|av|af|przez|автор|автора|yazan|del?)\b[\s:]{1,4}"
    r"|aus \w{2,20} berichte[nt]\s"
    r"|(?:authors?|autor(?:in|en|es|a|as)?|auteurs?|autore|writers?|writer|reporter"
    r"|verfasser(?:in)?"
    r"|redacción|redakteur(?:in)?|text|texte|testo|tekst|foto und text|words|interview|story|szerző"
    r"|teksti|autoři|作者|记者|文|автор|журналист"
    r"|muhabir|yazar)\s{0,3}[:：/]\s{0,3}"
    r"|(?:本报|本社|见习)?记者\s{1,3}(?=[\u4e00-\u9fff]))",
    re.I,
)
_BEHIND = re.compile(
    r"\s?(?:\+\s?)?(?:follow|folgen|seguir|suivre)\b.{0,20}$|\s?\+.{0,20}$"
    r"|\s(?:search for this author|social links|view (?:author|all|more|profile)|author archive)"
    r"\b.*$",
    re.I,
)
_LINK = re.compile(
    r"^(?:view|see|show|read|alle|voir|ver|all|more)\b.{0,40}?\b(?:by|from|of|von|par|por|de)\s+"
    r"|^(?:posts|articles|stories|more|about)\s+(?:by|from)\s+|^(?:about|follow|über)\s+",
    re.I,
)
_AND = re.compile(
    r"[.,]?\sas told to\s"
    r"|\s{0,9}[;；、|&]\s{0,9}|\.\s(?=(?-i:[A-ZÀ-Ý])\w{2,14}:\s)|\s(?:and|und|et|och|og|[•·/–—])\s",
    re.I,
)
_LETTER_AND = re.compile(r"\s(?:y|e|i|en|ve|и|та)\s")
_ON = re.compile(
    r"\s(?:on|am|le|el|il|op|den|dnia|em)\s(?=\d|(?:mon|tue|wed|thu|fri|sat|sun|jan"
    r"|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|diens|mitt|donn|frei|sams|sonn|märz|mai|okt|dez)"
    r"[a-z]{0,6}\b)|\s?(?:published|posted|updated|veröffentlicht|publié"
    r"|publicado|pubblicato|opublikowano)\b",
    re.I,
)
_WEEKDAY = re.compile(
    r"[\s,]{1,3}(?:(?:on|am)\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners"
    r"|frei|sams|sonn)tag|mittwoch|sonnabend)[\s,]{0,3}$",
    re.I,
)
"""What stands between a name and the day that follows it."""
_FOR = re.compile(r"\s(?:for|für|pour)\s.*", re.I | re.S)
"""For whom somebody wrote."""
_NOTE = re.compile(r"(\s\S{0,40}[^\W\d_]{2})\d$")
"""The number of a note behind a name."""
_COMMA = re.compile(r"\s{0,3},\s{0,3}")
_DEGREE = re.compile(
    r"^(?:Ph\.?\s?D|M\.?D|J\.?D|D\.?O|D\.?V\.?M|M\.?A|M\.?Sc?|B\.?Sc?|B\.?A|M\.?B\.?A"
    r"|R\.?N|R\.?D|R\.?D\.?N"
    r"|LL\.?[BM]|M\.?P\.?H|Esq|Dr|Prof|CPA|CFA|FRCP|OBE|CBE|MP|MEP)\.?$",
)
_SUFFIX = re.compile(r"^(?:Jr|Sr|I{2,3}|IV)\.?$")
_JOB = re.compile(
    r"\b(?:editors?|writers?|reporters?|correspondents?|columnists?|journalists?|contributors?"
    r"|staff|desk|producers?|fellows?|professors?|analysts?|managers?|directors?"
    r"|chiefs?|ceo|founders?"
    r"|freelancer?|photographers?|bureau|team|redakteur(?:in)?|redaktions?|redaktion"
    r"|korrespondent(?:in)?"
    r"|rédact(?:eur|rice|ion)|redacci[oó]n|redazione|redacteur|redactie|redakcja"
    r"|редакция|presenters?"
    r"|bloggers?|intern|newsroom|press|officer|president|scientist|consultant"
    r"|lecturer|author|autor(?:in)?"
    r"|chefredakteur(?:in)?|volont[äa]r(?:in)?|special to|gast(?:autor"
    r"|beitrag)\w{0,3}|guest|leitung)\b",
    re.I,
)
_DEFAULT = re.compile(
    r"^(?:super ?user|(?:wordpress|wp|web|site|joomla|typo3)?[ _-]?admin\w{0,12}|root|web ?master"
    r"|user\d{0,6}|default|guest\w{0,8}"
    r"|anonymous|anonym"
    r"|unknown|n/?a|none|null|undefined|author|autor|(?:autor|redakteur)?[*:]?innen|editor\w{0,5}|redaktion|redaktør"
    r"|staff|test\w{0,3}|(?:news|wire) services?(?: reports?)?|(?:staff|wire|agency)? ?reports?"
    r"|agencies"
    r"|wordpress|joomla!?|drupal|typo3|cms|system|manager|owner|moderator|support"
    r"|info|contact|office"
    r"|administrateur|administrador|news ?desk|web ?team|content|import\w{0,3}|feed|rss|bot|demo|me"
    r"|your name|nobody|someone|site|blog|home|team|facebook|twitter|google\+?|instagram|youtube"
    r"|linkedin|share|follow|email|e-mail|mail|print|and|by|von|von:|by:|por|par|di|da|door|af|av|posted|updated)$",
    re.I,
)
_WORDS = re.compile(
    r"^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch"
    r"|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves"
    r"|viernes|sábado|domingo|why|how|what|stand|view|get|see|name|email|posted|published|veröffentlicht"
    r"|publiziert|actualizado|publicado|publiée?|geschrieben|written|filed|leave|hinterlasse|schreibe|last|read|фото|отправить"
    r"|show|click|more|log|sign|subscribe|und|in|on|at|am|um|the|this|reply|vom"
    r"|comment|updated|article"
    r"|get author|weitere?|alle|artikel|beiträge|kommentare?|photo|foto|fotos|bild|image)\b",
    re.I,
)
_ORGANISATION = re.compile(
    r"\b(?:(?-i:[A-Z]{2,10}TEAM)|news|times|post|press|magazine|daily|media|network|agency|gmbh|kg|inc|ltd|llc"
    r"|ag|eg|e\.?v|tv|radio"
    r"|zeitung|verlag|verein|institut\w{0,3}|university|universit\w{1,5}|foundation"
    r"|stiftung|group|blog"
    r"|online|company|association|verband|club|studio|ministry|board|society|office"
    r"|party|authority|campaign|alliance|coalition|hospital|court|government|parliament|commission"
    r"|police|federation|initiative|movement|corporation|trust|charity|union|army"
    r"|agence|ag[eê]ncia|agenzia"
    r"|partei|partido|parti|partito|amt|agência|agenzia|agentur|minist[eè]r\w{2,5}|ministry|gemeinde|gesellschaft"
    r"|fundaci[oó]n|fondation|fondazione|asociaci[oó]n|universidad\w{0,2}|instituto|gewerkschaft"
    r"|(?-i:[A-ZÄÖÜ])\w{2,20}(?:verband|verein|zentrum|zentrale|bund|amt|polizei|ministerium)"
    r"|service|council|program(?:me)?|foundations|center|centre|project|department|committee|team"
    r"|\w{2,20}\.(?:com|net|org|de|fr|at|ch|co|uk|eu|info|pl|it|es|nl|ru|ua|tr|tv|io|me|cz))\b",
    re.I,
)
_PARTICLES = frozenset(
    "de del della di da do dos das du des la le les van von vom der den dem zu zur ten ter bin ibn"
    " al el und y e i af av st san mc mac o' d' l' den abu ben bint und".split()
)
_FIRST_NAMES = frozenset("Abu Ben Mac Van".split())
"""Particles that are somebody's first name where they begin it: Ben Okri is one person in full."""
_LETTERS = re.compile(r"[^\W\d_]")
_ELIDED = re.compile(r"^(?:[dlo]|dell|all)['’](?=[^\W\d_a-z])")
"""`d'Arcy`."""
_EASTERN = re.compile("[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u9fff\uac00-\ud7af]")
_BAD = re.compile(r"https?:|www\.|[@#<>{}\[\]=%$€]|\d{2}|[!?…]|\.{3}|:\s")


def bare(text: str) -> str:
    """A byline without the word that makes it one, in the languages we know."""
    for _ in range(3):
        shorter = _LINK.sub("", _BY.sub("", text.strip(), count=1).strip(), count=1).strip()
        if shorter == text:
            break
        text = shorter
    return text


def persons(text: str, outlets: Iterable[str] = ()) -> list[str]:
    """The names in a byline, each once; `outlets` are what the site goes by."""
    known = {key for outlet in outlets if len(key := _key(outlet)) > 1}
    found: list[str] = []
    job = False
    pieces = _AND.split(_before_date(without_surroundings(text[:400])))[:_MOST]
    for piece in (bare(piece) for piece in pieces if not is_credit(piece)):
        for name, behind_job in _of_piece(piece, job):
            job = behind_job
            name = _NOTE.sub(r"\1", _FOR.sub("", _BEHIND.sub("", bare(name))))
            whole = name
            name = _once(_plain(name.strip(_AROUND)))
            # `Ada M.`, `Bo Lind Jr.`
            name += "." * (_SHORTENED.search(name) is not None and f"{name}." in whole)
            # Behind a job stands its desk as well: `Ann Lee, Staff Writer, Coast and Ports Desk`.
            fits = is_name(name) and (is_person(name) or not job)
            nobody = is_nobody(name) or is_job(name) or _is_outlet(name, known)
            if fits and not nobody and name not in found:
                found.append(name)
    return found


def _plain(name: str) -> str:
    """Without a job before it or a place behind it, where a person's name is left."""
    bare = without_job_behind(without_job_and_place(name)).strip(_AROUND)
    return bare if bare != name and is_person(bare) else name


_SHORTENED = re.compile(r"\s(?:(?-i:[A-Z])|[JS]r)$")
_AROUND = " .|•·-–—,:;\"“”'’()*~/+"


def _once(name: str) -> str:
    """A name that a page writes twice for screens of two sizes, which one line holds: once."""
    half = name[: len(name) // 2]
    return half if " " in half and name in (f"{half}{half}", f"{half} {half}") else name


def _before_date(text: str) -> str:
    """Without the day that stands behind a name, and the word that leads to it."""
    if match := _ON.search(text, 2):
        text = text[: match.start()]
    days = printed_days(text, "en")
    if not days:
        return text
    start = days[0].start
    return _WEEKDAY.sub("", text[:start]) if start > 2 else text[days[0].end :]


def _is_outlet(name: str, outlets: set[str]) -> bool:
    """Whether a name is that of the site, or holds it, as `The Post /jk` does."""
    key = _key(name)
    return any(key == one or (len(one) > 5 and one in key) for one in outlets)


def _of_piece(piece: str, job: bool) -> Iterator[tuple[str, bool]]:
    """Names, each with whether a job stands anywhere before it.

    `Ann Lee, PhD, The Post`: Ann Lee. `Ann Lee, Bo Ek`: both. `Lee, Ann` stays what it is.
    """
    kept: list[tuple[str, bool]] = []
    for part in _COMMA.split(piece):
        if _SUFFIX.match(part) and kept:
            kept[-1] = f"{kept[-1][0]}, {part}", kept[-1][1]
        elif kept and _JOB.search(part):
            job = True
        elif kept and is_place(part.strip(_AROUND)):
            # `Munich, Germany`: the town before its country is no more a name than that.
            kept = [one for one in kept if " " in one[0].strip()]
        elif kept and " " not in bare(part) and is_person(bare(kept[-1][0])):
            continue  # `Ann Lee, Brussels`
        elif not _DEGREE.match(part.strip()):
            kept.append((part, job))
    for part, behind in kept:
        several = _LETTER_AND.split(part)
        # `Ada Marsh y Bo Lind` are two people, `Ramón y Cajal` is one.
        for one in several if all(len(one.split()) > 1 for one in several) else [part]:
            yield one, behind


def is_name(name: str) -> bool:
    """Whether it may be somebody's name, a single word or a pen name included."""
    if not 2 <= len(name) <= LONGEST or _BAD.search(name) or not _LETTERS.search(name):
        return False
    return not _DEFAULT.match(name) and not _WORDS.match(name) and len(name.split()) <= 5


def is_person(name: str) -> bool:
    """Whether it looks like the name of a person: two words or more, written as names are."""
    if _ORGANISATION.search(name) or _JOB.search(name) or _WORDS.match(name) or "/" in name:
        return False
    if _EASTERN.search(name):
        return len(name) <= 20
    first, *others = name.split() or [""]
    words = [word for word in others if word.lower().strip("'’") not in _PARTICLES]
    if first in _FIRST_NAMES or first.lower().strip("'’") not in _PARTICLES:
        words = [first, *words]
    words = [_ELIDED.sub("", word) for word in words]
    # `ADA MARSH` is a name, and `ACLU Speech` is none.
    short = any(word.isalpha() and len(word) > 3 and word.isupper() for word in words)
    short = short and not name.isupper()
    return len(words) >= 2 and not short and all(_is_written_as_name(word) for word in words)


def is_group(name: str) -> bool:
    """Whether it names an agency, a desk or a body and no person."""
    return bool(agency(name) or _ORGANISATION.search(name) or _JOB.search(name))


def _is_written_as_name(word: str) -> bool:
    first = _LETTERS.search(word)
    return first is not None and (first[0].isupper() or not first[0].islower())


def _key(name: str) -> str:
    return re.sub(r"[\W_]+", "", name.casefold().removeprefix("the "))
