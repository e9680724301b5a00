"""The id of the news itself: whom or what it is on, and in a word what happened: `port-closure`."""

import re

from briefbook.drafting.grammar.new_ids import topic_words
from briefbook.drafting.happenings.event_words import what_happened
from briefbook.drafting.happenings.happening import Happening
from briefbook.drafting.happenings.main_event import main_clause, stem_of
from briefbook.text.nearest import slug

MOST_OF_WHO = 3
"""Words of whoever acted."""
_SAME = 4
"""Letters with which two forms of a name begin."""
_TOLD = frozenset(
    "explains says said reacts responds reveals warns claims tells urges calls announces"
    " reports confirms shares admits insists slams blasts rips condemns praises vows defends"
    " denies update updated breaking watch video live latest exclusive photos pictures"
    " coronavirus report highlights being after amid during left gets takes makes set sets"
    " plans planned first second third two three four five six his her its their last next"
    " more most who how why when where than into over suspended former alleged senior local"
    " man woman men women people police news covid covid-19 year seeks seek boost aims aim"
    " wants want hopes hope looks tries pass passes confronts himself herself themselves"
    " another without about again decision continue years attacks turns investigating".split()
)
"""Words of outlets, and of any headline, that tell nothing of what happened."""
_ENOUGH = frozenset({"emergency", "resignation"})
"""What nobody has two of."""
_DONE_TO = frozenset(
    "arrest charges sentence fine conviction acquittal dismissal appointment swearing-in suspension"
    " death rescue".split()
)
"""What is known by the one to whom it is done."""
_HOW = re.compile(r"(?:ed|ing|ly|al|ic|ous|ful|less|ary|able|ible)$")
"""Words that mostly say how something is."""
_NAME_FIRST = re.compile(r"[A-ZÀ-Ý][\w’'-]+\s[A-ZÀ-Ý]")
_SAYS_SO = re.compile(
    r",\s[^,]{2,60}\s(?:says?|said|announces?|warns?|reveals?|claims?|reports?)$", re.I
)
"""Who says so, at the end of a headline."""
_OF_A_PLACE = frozenset("city town village state county province borough".split())
_SMALL = frozenset("of the and for a an in on at".split())
_OFFICE = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August"
    r"|September|October|November|December|Prime|President|Mayor|Governor|Premier|Minister|Gov\.?"
    r"|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|Sen\.?|Rep\.?"
)
_WORD = re.compile(r"[^\W_][\w’'-]*")


def id_of_news(one: Happening, title: str) -> str:
    """Two to four words; empty where the headline has none to make it of."""
    text = one.sentence.text
    title = _SAYS_SO.sub("", title)
    what = what_happened("" if one.moment.planned else _as_told(text), title)
    who = _who(one, title, text, what)
    kind = "" if one.kind in ("other", "action") else one.kind
    what = what or kind
    others = _others(title, who, what)
    if not what:
        # `ada-lind-accused`: behind a name a verb tells more than a noun that stands by.
        words = [*who, *(_others(title, who, what, verbs=True) if len(who) > 1 else others)]
        words = words[:MOST_OF_WHO]
    elif len(who) == 1 and what not in _ENOUGH:
        # `senate-approval` may be that of anything.
        words = [*who, *others[:1], what]
    else:
        words = [*(who or others[:2]), what]
    words = list(dict.fromkeys(words))
    return "-".join(words) if len(words) > 1 else ""


def _as_told(text: str) -> str:
    """The main clause, or the whole sentence where that tells nothing by a word we know."""
    clause = main_clause(text)
    return clause if what_happened(clause, "") else text


def _who(one: Happening, title: str, text: str, what: str) -> list[str]:
    """A name that headline and sentence have; else whoever acted, or where it was."""
    ids = (*one.by, *one.actors)
    if one.kind == "agreement" and len(one.actors) > 1 and not one.by:
        return [word for id in one.actors[:2] for word in _few(id)]
    runs = _names(title, text)
    full = next((run for run in runs if len(run) > 1), None)
    in_title = {slug(_bare(word)) for word in _WORD.findall(title)}
    if ids and in_title & set(_few(ids[0])) and not (full and what in _DONE_TO):
        return _few(ids[0])
    if ids and not what:
        return _few(ids[0])
    named = full or next(iter(runs), None)
    return (named or _few(next(iter((*ids, *one.places)), "")))[:MOST_OF_WHO]


def _few(id: str) -> list[str]:
    words = [word for word in id.split("-") if word not in _SMALL and word]
    # `City of Port` goes by its place.
    return words[len(words) > 1 and words[0] in _OF_A_PLACE :][:MOST_OF_WHO]


def _names(title: str, text: str) -> list[list[str]]:
    """Names of the headline, each by its words, that its sentence has with capitals as well."""
    small = set(re.findall(r"\b[a-zß-ÿ][\w’'-]*", text))
    printed = [_bare(word) for word in _WORD.findall(text)]
    # What begins the sentence has its capital from there, but for the first of a name.
    capitals = set(printed if _NAME_FIRST.match(text) else printed[1:])
    runs: list[list[str]] = []
    goes_on = False
    for match in _WORD.finditer(title):
        word = _bare(match[0])
        is_name = _is_name(word, capitals) and (goes_on or word.lower() not in small)
        if is_name and not (goes_on and title[match.start() - 1] in " -"):
            runs.append([])
        if is_name:
            runs[-1].append(slug(word))
        # `Lind’s boat` ends the name there.
        goes_on = is_name and word == match[0]
    return [run for one in runs if (run := [word for word in one if word])]


def _is_name(word: str, capitals: set[str]) -> bool:
    told = word.lower() in _TOLD | _SMALL or _OFFICE.fullmatch(word)
    return word[0].isupper() and word in capitals and len(word) > 1 and not told


def _bare(word: str) -> str:
    return word.removesuffix("’s").removesuffix("'s").rstrip("’'")


def _others(title: str, who: list[str], what: str, *, verbs: bool = False) -> list[str]:
    """Words of the headline that tell what it is on: those behind a name first, names left out."""
    known = {stem_of(part) for word in (*who, what) for part in word.split("-")}
    printed = _WORD.findall(title)
    words = [_bare(word) for word in printed]
    # `Lind’s` only tells whose it is.
    own = [word if word == bare else "" for word, bare in zip(printed, words, strict=True)]
    ids = [(at, slug(word)) for at, word in enumerate(own) if word and _tells(word)]
    ids = [(at, id) for at, id in ids if stem_of(id) not in known and not what_happened(id, "")]
    # `Italy` behind `italian-government` says nothing more.
    begun = {part[:_SAME] for word in who for part in word.split("-") if len(part) > _SAME}
    ids = [(at, id) for at, id in ids if id[:_SAME] not in begun]
    last = max((at for at, word in enumerate(words) if slug(word) in who), default=-1)
    behind = [*(id for at, id in ids if at > last), *(id for at, id in ids if at < last)]
    plain = [id for id in behind if not _HOW.search(id) or (verbs and id.endswith("ed"))]
    return list(dict.fromkeys((*plain, *behind)))


def _tells(word: str) -> bool:
    return (
        topic_words(word, "") != ""
        and word.lower() not in _TOLD
        and not word[0].isdigit()
        and not _OFFICE.fullmatch(word)
    )
