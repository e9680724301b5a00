"""The language of a text by its letters and its smallest words; empty where they don't tell."""

import re
from collections import Counter

from briefbook.drafting.values import Stated

_SCRIPTS = (
    # Before Chinese, whose signs it uses beside its own.
    ("ja", re.compile("[\u3041-\u30ff]"), 0.08),
    ("ko", re.compile("[\uac00-\ud7af]"), 0.3),
    ("zh", re.compile("[\u4e00-\u9fff]"), 0.3),
    ("he", re.compile("[\u05d0-\u05ea]"), 0.4),
    ("el", re.compile("[\u0370-\u03ff]"), 0.4),
    ("th", re.compile("[\u0e01-\u0e5b]"), 0.4),
    ("hi", re.compile("[\u0904-\u0939]"), 0.3),
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
    "ar": "في من على أن إلى التي عن مع هذا الذي بعد كان قال",
    "fa": "در به از که این را با است برای آن یک خود تا کرد",
}
_SETS = {name: frozenset(words.split()) for name, words in _WORDS.items()}
_BY_SCRIPT = frozenset(name for name, *_ in _SCRIPTS)
_NEAR = {"nb": "no", "nn": "no", "no": "nb", "iw": "he", "cmn": "zh", "yue": "zh"}
"""Tags that stand for what we call otherwise."""
_LETTER = re.compile(r"[^\W\d_]+")
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
    counts = Counter({name: sum(w in small for w in words) for name, small in _SETS.items()})
    (best, most), (_, next) = counts.most_common(2)
    return best if most >= _FEWEST * len(words) and most >= _LEAD * next else ""


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
        return (page,)
    # `sv` in the page and words that look like another Latin language: the page knows better.
    if by_page not in _SETS and by_page not in _BY_SCRIPT and by_words not in _BY_SCRIPT:
        return (page,)
    return (words, page)
