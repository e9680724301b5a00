"""Verbs that say somebody speaks, as newspapers use them, and how they put what is said.

Past participles of other languages count behind their auxiliary alone: `le montant annoncé` is
announced by nobody, `a annoncé` is.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from briefbook.drafting.grammar.phrases_of_speech import phrases_in
from briefbook.drafting.grammar.verbs_behind_quotations import stance_behind

_STANCES = {
    "denies": "denied denies deny rejected rejects dismissed dismisses 否认",
    "alleges": "alleged alleges allege accused accuses accuse accusing claimed claims"
    " blamed blames blaming alleging 指控 指责",
    "estimates": "estimated estimates estimate 估计",
    "predicts": "predicted predicts predict projected expects expected forecast forecasts warn"
    " warned warns warning cautioned cautions"
    " 预计",
    "argues": "argued argues argue contends contended suggests suggested believes criticized"
    " criticised criticizes condemned condemns 认为",
    "says": "said says say saying stated states announced announces announcing told tells pledged"
    " pledges vowed vows added adds declared declares confirmed confirms explained explains"
    " detailed indicated indicates insisted"
    " noted stressed emphasized emphasised acknowledged promised called"
    " continued reminded testified clarified revealed reveals disclosed disclosing urged urges"
    " demanded demands reiterated"
    " reiterates praised hailed vowing pledging reported reports according asked answered wrote"
    " writes apologized apologised apologizes mentioned mentions concluded concludes tweeted"
    " replied joked quipped opined maintained maintains"
    " replies admitted admits conceded recalled remarked commented complained complains"
    " 说 表示 称 指出 宣布 强调 回应 告诉 قال قالت وقال وقالت أعلن أعلنت ذكر"
    " אמר אמרה הודיע сказал заявил сообщил",
}
_SLAVIC = {
    "denies": "popřel popřela zaprzeczył zaprzeczyła",
    "predicts": "varoval varovala ostrzegł ostrzegła",
    "argues": "míní ocenił oceniła",
    "says": "řekl řekla řekli uvedl uvedla uvedli dodal dodala dodali prohlásil prohlásila oznámil"
    " oznámila vysvětlil vysvětlila potvrdil potvrdila sdělil sdělila tvrdí říká upozornil"
    " upozornila poznamenal poznamenala zdůraznil zdůraznila doplnil doplnila připomněl"
    " připomněla popsal popsala powiedział powiedziała dodał dodała stwierdził stwierdziła"
    " podkreślił podkreśliła oświadczył oświadczyła poinformował poinformowała wyjaśnił wyjaśniła"
    " przyznał przyznała mówi zaznaczył zaznaczyła",
}
_ELSEWHERE = {
    "denies": "bestritt bestreitet dementierte dementiert dément négó negó niega desmintió nega"
    " negou desmentiu ontkende",
    "alleges": "behauptet behauptete acusó denunció acusou denunciou",
    "predicts": "warnt warnte warnten avertit prévient advirtió advierte alertó avverte alertou"
    " advertiu waarschuwde",
    "argues": "kritisiert kritisierte estime considère opinó considera criticó lamentó defendeu"
    " considerou avaliou",
    "says": "sagte sagten sagt sagen meint meinte betont betonte betonten erklärt erklärte"
    " erklärten teilte teilten ergänzte berichtete versicherte bekräftigte äußerte kündigte"
    " räumte fordert forderte mitgeteilt laut zufolge dit déclare affirme indique explique ajoute"
    " assure précise souligne confirme rappelle raconte confie reconnaît selon dice dicen dijo"
    " dijeron afirma afirmó afirmaron declaró declararon explica explicó señala señaló aseguró"
    " indicó añadió agregó confirmó anunció sostuvo manifestó expresó subrayó destacó recordó"
    " reconoció aclaró informó comentó insistió apuntó precisó según disse dissero afferma"
    " dichiara spiega aggiunge sottolinea racconta commenta ribadisce secondo disseram diz dizem"
    " afirmou afirmaram declarou explicou indicou assegurou acrescentou garantiu anunciou"
    " confirmou revelou sublinhou destacou ressaltou salientou referiu adiantou contou comentou"
    " lembrou reconheceu segundo zei zeiden zegt zeggen verklaarde vertelde vertelt benadrukte"
    " bevestigde aldus volgens",
}
_PARTICIPLES = {
    "denies": "nié démenti rejeté negado desmentido negato smentito",
    "alleges": "accusé dénoncé acusado denunciado accusato denunciato",
    "predicts": "averti prévenu advertido avvertito",
    "argues": "estimé jugé critiqué criticado criticato",
    "says": "dit déclaré affirmé annoncé indiqué expliqué ajouté assuré précisé souligné confirmé"
    " rappelé reconnu répondu confié raconté insisté promis dicho declarado afirmado explicado"
    " señalado asegurado indicado añadido confirmado anunciado subrayado destacado recordado"
    " reconocido detto dichiarato affermato spiegato aggiunto sottolineato annunciato confermato"
    " precisato ricordato ribadito assicurato raccontato commentato osservato replicato",
}
_BEFORE_NAMES = frozenset("dit dice laut secondo segundo".split())
"""Words that are more often something else: they count with a name behind them."""
_COUNTS = re.compile(r"\b(?:il|al|del|nel|un|el|lo|o|no|um|the|a|is)\s$")
"""Before `secondo` and `segundo` where they count."""
_NAME_COMES = re.compile(r"-|\s(?:[a-zà-ÿ]{1,14}['’\s]){0,3}[^\W\d_a-zß-ÿ]")
_AUXILIARY = re.compile(
    r"(?:\b(?:a|ont|avait|avaient|aurait|auraient|ha|han|había|habían|hanno|aveva|avevano|avrebbe"
    r"|hat|haben|hatte|hatten)"
    r"|-t-(?:il|elle|on)|-(?:ils|elles))\s(?:(?!pas|jamais|rien|non|nunca|mai)[a-zà-ÿ]{2,14}\s)?$",
    re.I,
)
_NO_VERBS = re.compile(
    r"(?<=[“”\"»«·,] )so(?=(?: [A-ZÄÖÜ][\w-]{1,30}){1,4}(?:$|[.,:;“»„]))|(?<=[Dd]['’])après\b"
    r"|^Para(?= [A-ZÀ-Ý][\w-]{2,20},)"
)
"""What stands in the place of a verb: `„…“, so Ada Lind`, `d'après Anne Lindre`, `Para Ruiz,`."""
_CASES = re.compile(
    r"\b(?:[Pp]odle|[Ww]edług)(?=\s(?:[^\W\d_a-zß-ž]|starost|ministr|polici|mluvčí|ředitel|primátor"
    r"|hejtman|úřad|vlád|soud|agentur|průzkum|studi|zpráv|odborník|expert|analyti|něj\b|něho\b|ní\b"
    r"|nich\b|burmistrz|policji|rząd|rzeczni|niego\b|niej\b))"
)
"""Before whoever says it, in a case that gives no name: an editor is asked."""
_NOT = re.compile(
    r"(?:\bnot|n['’]t|\w['’]s?|\bnever|\bno|\b(?:is|are|was|were|be|been|being|a|an|the|its|their))\s+"
    r"(?:(?:\w+(?<!fami)ly|later|also|since|once|now)\s+)?$",
    re.I,
)
"""Before a verb that denies it, or shows it to be none: `is expected`, `the claims`."""
_TO_THAT = re.compile(
    r"^To\s(?:that|this|these|those|them|it|the\s[a-z]{2,15}),?\s(?:he|she|they|it|[A-Z]\w{1,20})\s$"
)
"""Before `added`: something is put to something else, and nobody speaks."""
_NOT_ELSEWHERE = re.compile(r"(?:\b(?:ne|pas|nicht|nie|no|non|não|niet)\s|\bn['’])$", re.I)
_NO_SPEECH = re.compile(
    r"said\sto\s(?:be|have)\b|reported\s(?:[\w’'-]{1,20}\s){1,5}to\s(?:the\s)?(?:police|authorities)\b|called\s(?:[\w’'-]{1,20}\s){1,6}(?:asking|to\s(?:ask|report|complain))\b|called(?:\s(?:and|(?:the\s)?police|911|999|home|back|at|from|off|up)\b|[.,])"
    r"|declare[ds]\s(?:(?:an?|the|its)\s)?(?:[a-z]{2,10}\s){0,3}?(?:emergency|war|bankruptcy|victory)\b"
    r"|add(?:ed|s)\s(?:(?!(?:that|is|are|was|were|has|have|had|will|would|could|can)\b)[\w’'-]{1,20}\s){1,6}"
    r"to\s(?:the|its|their|his|her|an?|[A-Z])"
)
"""`A quay said to be old`, `they added two quays to the port`."""
_OTHERS = re.compile(r"[a-z]\swho\s(?:(?:also|have|has|had)\s)?$")
"""Before the verb of a relative clause: `employees who accused him` are not who speaks here."""
_NOUNS = frozenset("claims reports estimate estimates forecast forecasts demands promises".split())
_IS_NOUN = re.compile(
    r"\s(?:had|have|has|were|was|are|is|will|would|may|could|of|for|against|by|topped|reached|rose"
    r"|fell|from|show|showed)\b"
)
"""Behind `claims` where somebody's claims are meant: `pay claims had topped a thousand`."""
_PASSIVE = re.compile(r"\W{0,3}(?:[Ww]hen\s)?$")
_NAMES = re.compile(r"called\s[“‘«„\"']")
"""`A group called “Friends of the Quay”`: nobody says anything."""
_GOES_ON = re.compile(r"continued(?!\W{0,2}[,.:“”„«·\"]|$)")
"""`Prices continued to rise`: nobody goes on to speak."""
_SUBORDINATE = re.compile(
    r"(?<=[\w·’]),?\s(?:after|before|when|since|because|until|although|though|unless|whom)\s"
    r"(?!\w{2,15}ing\b|asked\b|being\b)[^,;:“”—–]{1,80}$"
)
"""Before a verb of a clause that hangs on another: `Firms set goals after the Mayor announced`."""
_BEGUN = re.compile(
    r"(?:(?:Just|Even|Only|Soon|Shortly|Hours|Days|Weeks|Minutes|Moments)\s)?(?:after|before|when|since"
    r"|because|until|once|while|although|though|as)\s[^,;:“”—–·]{0,120}$",
    re.I,
)
"""The same at the beginning: `Just as the Mayor announced it, workers said`."""
_FINDS = re.compile(r"\b(?:found|finds|ruled|rules|held|concedes)\b(?=\sthat\b)")
"""What a court or a study does, which says something."""
_LETTERS = re.compile(r"[^\W\d_]+")


def _by_word(table: Mapping[str, str]) -> dict[str, str]:
    return {verb: stance for stance, verbs in table.items() for verb in verbs.split()}


_OWN, PARTICIPLES, SLAVIC = map(_by_word, (_STANCES, _PARTICIPLES, _SLAVIC))
"""The stance of each verb."""
ELSEWHERE = _by_word(_ELSEWHERE) | SLAVIC
DROPPING = SLAVIC.keys() | frozenset(
    "dijo afirmó declaró explicó señaló aseguró indicó añadió agregó confirmó sostuvo subrayó"
    " destacó recordó aclaró insistió apuntó precisó disse afirmou declarou explicou acrescentou"
    " garantiu sublinhou destacou ressaltou salientou contou dicho afirmado añadido detto"
    " dichiarato affermato spiegato aggiunto sottolineato ribadito precisato concluso".split()
)
"""Verbs of languages in which they need no pronoun."""
_VERBS = _OWN | ELSEWHERE
_EASTERN_VERBS = tuple(verb for verb in _OWN if "\u4e00" <= verb[0] <= "\u9fff")
_EASTERN = re.compile("|".join(_EASTERN_VERBS))


class Verb(NamedTuple):
    """A verb of speech: where it stands, and what it says of the statement."""

    at: int
    stance: str


def verbs_in(text: str) -> list[Verb]:
    """The first verb of speech that isn't the plain `says`, if there is one; the first of all.

    Behind them stands the first that hardly says anything else than that somebody speaks.
    """
    verbs = [Verb(m.start(), stance) for m in _LETTERS.finditer(text) if (stance := _said(text, m))]
    verbs += [Verb(m.start(), "says") for m in _FINDS.finditer(text)]
    for pattern in (_NO_VERBS, _CASES):
        verbs += [Verb(m.start(), "says") for m in pattern.finditer(text)]
    verbs += [Verb(at, "says") for at in phrases_in(text)]
    verbs += [Verb(m.start(), _VERBS[m[0]]) for m in _EASTERN.finditer(text)]
    verbs = sorted(one for one in verbs if not _SUBORDINATE.search(text[: one.at]))
    # `As the Mayor said, it is old`
    verbs = [one for one in verbs if not _BEGUN.match(text[: one.at])] or verbs
    closing = [
        verb
        for verb in verbs[-1:]
        if _CLOSES.match(text, verb.at) and _BEHIND.search(text, 0, verb.at)
    ]
    telling = [verb for verb in verbs if verb.stance != "says"][:1]
    sure = [verb for verb in verbs if word_at(text, verb.at) not in _OFTEN_ANOTHER][:1]
    return list(dict.fromkeys((*closing, *telling, *verbs[:1], *sure)))


_CLOSES = re.compile(
    r"(?:said|says|added|adds|reported|announced|confirmed|wrote|stated|warned|noted)"
    r"(?:\s(?:(?:(?:on|in|at|to|during|after|late|early|earlier|last|this)\s)[^,;:“”·]{0,60}"
    r"|[A-Z][a-z]{2,8}day))?\W{0,3}$"
)
_BEHIND = re.compile(r",[”\"]?\s[^,;:“”·\s][^,;:“”·]{2,80}\s$")
"""Before a verb that closes its sentence, whoever says all that stands before a comma."""


_OFTEN_ANOTHER = frozenset(
    "projected called reported report reports expects expected estimate estimated"
    " suggests suggested detailed"
    " promised demanded demands forecast hailed warning mentioned answered asked according accused"
    " dismissed rejected believes found finds ruled rules held concedes".split()
)
"""Verbs that often tell of something else than speech, or of another sort of it."""


def surely_spoken(text: str) -> bool:
    """Whether somebody speaks in a text, by a verb that hardly says anything else."""
    return any(word_at(text, verb.at) not in _OFTEN_ANOTHER for verb in verbs_in(text))


def stance_beside(text: str, words: str) -> str:
    """How the verb right beside somebody puts it; empty where none stands there."""
    start = text.lower().find(words.lower())
    end = start + len(words)
    near = (m for m in _LETTERS.finditer(text) if m.start() - end in (1, 2) or m.end() == start - 1)
    return next((_VERBS[m[0].lower()] for m in near if m[0].lower() in _VERBS), "")


def _said(text: str, word: re.Match[str]) -> str:
    """How a word puts that somebody speaks; empty where it doesn't say so."""
    small = word[0].lower()
    before = text[max(0, word.start() - 40) : word.start()]
    if stance := stance_behind(small, before):
        return stance
    if small in PARTICIPLES and _AUXILIARY.search(before):
        return PARTICIPLES[small]
    if small in _NOUNS and _IS_NOUN.match(text, word.end()):
        return ""
    if any(one.match(text, word.start()) for one in (_NAMES, _GOES_ON, _NO_SPEECH)):
        return ""
    # `Asked by the Post, Lind said`: somebody else asked.
    if small == "say" and before.endswith("to "):
        return ""
    if small in ("added", "adds") and _TO_THAT.match(text[: word.start()]):
        return ""
    if small == "asked" and _PASSIVE.match(text[: word.start()]):
        return ""
    if small not in _VERBS or _is_name(text, word) or _NOT.search(before):
        return ""
    if small in ELSEWHERE:
        if small in _BEFORE_NAMES and (
            _COUNTS.search(before) or not _NAME_COMES.match(text, word.end())
        ):
            return ""
        return "" if _NOT_ELSEWHERE.search(before) else ELSEWHERE[small]
    return "" if _OTHERS.search(before) else _OWN[small]


def _is_name(text: str, word: re.Match[str]) -> bool:
    """Whether a word is a part of a name, as in `United States`."""
    return word[0][0].isupper() and text[word.start() - 1 : word.start()] == " "


def word_at(text: str, at: int) -> str:
    """The word at a place, in small letters; empty where none begins there."""
    word = _LETTERS.match(text, at)
    return word[0].lower() if word else ""


def is_verb_of_speech(word: str) -> bool:
    """Whether a word, in small letters, says that somebody speaks."""
    return word in _VERBS


def ends_in_speech(phrase: str) -> bool:
    """Whether a phrase only says that somebody speaks, and not what."""
    last = phrase.rstrip(" :：,，").rpartition(" ")[2].lower()
    return last in _VERBS or last.endswith(_EASTERN_VERBS)


def places_of_speech(text: str) -> list[int]:
    """Where verbs stand that say somebody speaks."""
    words = (m for m in _LETTERS.finditer(text) if m[0].lower() in _VERBS)
    western = [m.start() for m in words if not _NO_SPEECH.match(text, m.start())]
    return western + [m.start() for m in _EASTERN.finditer(text)]
