"""The ids that names get which the vocabulary lacks."""

import re
from itertools import pairwise

from briefbook.drafting.page.agencies import agency
from briefbook.model.base import ID_LENGTH, UNDECIDED
from briefbook.text.nearest import slug

TOPIC_WORDS = 3
"""Of a headline, in the id of a document of which nobody says whose it is."""
_SAYS_NOTHING = frozenset(
    "the and for from into its his her their that this with has have had was were are will would"
    " new says said say find finds found show shows over under after before amid how why what who"
    " could may not but report reports study studies".split()
)
_SHORTEST = 3
_OWNED = re.compile(r"['’](?=s\b)")


def topic_words(title: str, kind: str) -> str:
    """What a headline is on, as the beginning of an id; `kind` is what that ends in.

    A name is not cut: `Bay rejects Ada Lind` goes on to its end.
    """
    words = [(word, slug(_without_owner(word))) for word in title.split()]
    telling = [(at, id) for at, (_, id) in enumerate(words) if _tells(id, kind)]
    kept = telling[:TOPIC_WORDS]
    # In a headline that has capitals throughout they tell of no name.
    capitals = [word[:1].isupper() for word, id in words[1:] if _tells(id, kind)]
    if sum(capitals) <= len(capitals) // 2:
        for (before, _), (at, id) in pairwise(telling[TOPIC_WORDS - 1 :]):
            if at != before + 1 or not (
                words[before][0][0].isupper() and words[at][0][0].isupper()
            ):
                break
            kept.append((at, id))
    return "-".join(dict.fromkeys(id for _, id in kept))


def _without_owner(word: str) -> str:
    return word.rstrip(" ,.;:?!").removesuffix("’s").removesuffix("'s")


def _tells(id: str, kind: str) -> bool:
    return len(id) >= _SHORTEST and id not in _SAYS_NOTHING and id != kind


def id_of(name: str) -> str:
    """The id of somebody new."""
    return slug(name)[:ID_LENGTH].strip("-") or UNDECIDED


def id_of_outlet(name: str) -> str:
    """The id of a new outlet; an agency has that of its full name, however it is printed.

    Empty where it would lack letters.
    """
    name = _OWNED.sub("", agency(name) or name)
    return id_of(name) if all(map(_is_kept, name)) and slug(name) else ""


def _is_kept(sign: str) -> bool:
    """Whether an id keeps a letter, be it without its accent; of `24 Канал` it would keep `24`."""
    return not sign.isalpha() or bool(slug(sign))
