"""The language of a text by its letters and its smallest words; empty where they don't tell."""

import re
from collections import Counter
from collections.abc import Container, Iterable

from briefbook.drafting.page.stated import Stated

_SCRIPTS = (
    # Before Chinese, whose signs it uses beside its own.
    ("ja", re.compile("[\u3041-\u30ff]"), 0.08),
    ("ko", re.compile("[\uac00-\ud7af]"), 0.3),
    ("zh", re.compile("[\u4e00-\u9fff]"), 0.3),
    ("he", re.compile("[\u05d0-\u05ea]"), 0.4),
    ("el", re.compile("[\u0370-\u03ff]"), 0.4),
    ("th", re.compile("[\u0e01-\u0e5b]"), 0.4),
    ("hi", re.compile("[\u0904-\u0939]"), 0.3),
    ("bn", re.compile("[\u0985-\u09b9]"), 0.3),
    ("ta", re.compile("[\u0b85-\u0bb9]"), 0.3),
    ("pa", re.compile("[\u0a05-\u0a39]"), 0.3),
    ("gu", re.compile("[\u0a85-\u0ab9]"), 0.3),
    ("te", re.compile("[\u0c05-\u0c39]"), 0.3),
    ("kn", re.compile("[\u0c85-\u0cb9]"), 0.3),
    ("ml", re.compile("[\u0d05-\u0d39]"), 0.3),
    ("si", re.compile("[\u0d85-\u0dc6]"), 0.3),
    ("ka", re.compile("[\u10d0-\u10fa]"), 0.4),
    ("hy", re.compile("[\u0561-\u0587]"), 0.4),
)
"""Scripts that tell a language, and the share of letters they need."""
_WORDS = {
    "en": "the of and to in that is for was with on by as has from at it are said which",
    "de": "der die das und in den von zu mit ist auf für im nicht dem ein eine sich hat",
    "fr": "le la les des et en du une est que pour dans qui sur au pas par il avec",
    "es": "el la los de que y en del las un por con una para su se al lo como",
    "it": "il di che la e un per è in non del con della una sono dei gli alla",
    "pt": "o a de que e do da em um para com não uma os no se na por dos as",
    "nl": "de het een van en in is dat op te zijn voor met niet aan er ook",
    "pl": "w i na z się do nie że o jest to po jak od za przez",
    "tr": "ve bir bu da de için ile olarak çok daha olan sonra gibi",
    "ru": "в и на не что с по как это из за от для был к его",
    "uk": "в і на не що з до та як це у за від для був його",
    "cs": "se je na že v a do za by ale ve jako podle která který byl jsem ještě už jeho při",
    "sk": "sa je na že v a do za by ale vo ako podľa ktorá ktorý bol som ešte už jeho pri",
    "hu": "a az és hogy nem is egy van volt meg csak ha de már mint ez azt kell el szerint",
    "ro": "de și în la cu nu pe din să un care mai este o pentru fost că s-a lui au",
    "sv": "och att det i som en på är av för med till den har de inte om ett vi från var",
    "da": "og at det i som en på er af for med til den har de ikke om et vi fra blev efter ud nu",
    "nb": "og at det i som en på er av for med til den har de ikke om et vi fra ble etter ut nå",
    "fi": "ja on ei että se oli hän ovat mutta myös kun mukaan joka tai sen olla vuoden",
    "hr": "i u je na se da za su od s će koji bi nije kako o iz što ali godine",
    "id": "yang dan di untuk dengan dari itu ini pada tidak dalam akan oleh juga ke karena",
    "sq": "të e në i dhe për një nga me që është ka janë kjo nuk si ky më por nëse",
    "tl": "ang ng sa na mga ay si ni kay nang hindi niya ito pa rin din para kung siya at ko ako"
    " mo lang naman kanyang kasi ba po sila isang",
    "vi": "của và là có được trong cho không với các một những người đã này khi từ đến",
    "ar": "في من على أن إلى التي عن مع هذا الذي بعد كان قال",
    "fa": "در به از که این را با است برای آن یک خود تا کرد",
}
_SETS = {name: frozenset(words.split()) for name, words in _WORDS.items()}
_TWINS = (frozenset({"cs", "sk"}), frozenset({"da", "nb"}))
"""Languages that share most of their smallest words: those that only one has tell them apart."""
_BY_SCRIPT = frozenset(name for name, *_ in _SCRIPTS)
_NEAR = {
    **dict.fromkeys(("nn", "no"), "nb"),
    **dict.fromkeys(("bs", "sr", "sh"), "hr"),
    "ms": "id",
    "iw": "he",
    "cmn": "zh",
    "yue": "zh",
}
"""Tags that stand for what we call otherwise."""
_LETTER = re.compile(r"[^\W\d_]+")
_ENOUGH = 300
"""Letters of a text that has all of its language's."""
_HARDLY = 0.03
"""Share of the smallest words of English in a text that is none."""
_FEWEST, _LEAD = 0.12, 1.3
"""Share of words that are a language's smallest, and how far ahead of the next it must be."""


def language_of(text: str) -> str:
    """The language a text is in."""
    text = text[:20_000]
    letters = sum(map(str.isalpha, text))
    if letters < 40:
        return ""
    for name, script, share in _SCRIPTS:
        if len(script.findall(text)) >= share * letters:
            return name
    words = [word.lower() for word in _LETTER.findall(text)]
    counts = Counter({name: _count(words, small) for name, small in _SETS.items()})
    (best, most), (second, next) = counts.most_common(2)
    if most < _FEWEST * len(words):
        return ""
    if most >= _LEAD * next:
        # Bulgarian and Macedonian have the small words of Russian, and no `ы`.
        return "" if best == "ru" and "ы" not in text.lower() and letters > _ENOUGH else best
    return _twin(words, best, second) if {best, second} in _TWINS else ""


def _count(words: Iterable[str], small: Container[str]) -> int:
    return sum(word in small for word in words)


def _twin(words: Iterable[str], one: str, other: str) -> str:
    """Which of two languages it is, by the words that the other lacks."""
    known = list(words)
    mine = _count(known, _SETS[one] - _SETS[other])
    theirs = _count(known, _SETS[other] - _SETS[one])
    if max(mine, theirs) < 2 * min(mine, theirs) or mine == theirs:
        return ""
    return one if mine > theirs else other


def primary(tag: str) -> str:
    """The language of a tag such as `en-US` or `zh_CN`; empty where it is none."""
    match = re.match(r"\s*([A-Za-z]{2,3})(?=[-_\s]|$)", tag)
    return match[1].lower() if match else ""


def languages_of(text: str, tag: str) -> tuple[Stated, ...]:
    """What the page says, and the words of the text where they contradict it.

    A language whose words we don't know is taken from the page alone, if its letters fit.
    """
    by_words, by_page = language_of(text), primary(tag)
    page = Stated(by_page, "<html lang>")
    words = Stated(by_words, "the words of the text")
    if not by_page or by_words == by_page or _NEAR.get(by_page) == by_words:
        return (page,) if by_page else ((words,) if by_words else ())
    if not by_words:
        # Templates say `en`, whatever is written into them.
        return () if by_page == "en" and _is_hardly_english(text) else (page,)
    # `sv` in the page and words that look like another Latin language: the page knows better.
    if by_page not in _SETS and by_page not in _BY_SCRIPT and by_words not in _BY_SCRIPT:
        return (page,)
    return (words, page)


def _is_hardly_english(text: str) -> bool:
    """Whether a text that is long enough has next to none of the smallest words of English."""
    words = [word.lower() for word in _LETTER.findall(text[:20_000])]
    return sum(map(len, words)) >= _ENOUGH and _count(words, _SETS["en"]) < _HARDLY * len(words)
