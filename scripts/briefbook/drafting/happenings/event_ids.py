"""Ids of the events that a draft proposes: who took part, or what the headline is on."""

import re
from collections.abc import Iterable, Set
from dataclasses import replace

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.new_ids import topic_words
from briefbook.drafting.happenings.happening import Happening
from briefbook.drafting.happenings.main_event_ids import id_of_news
from briefbook.drafting.page.site_names import cut_at_word
from briefbook.model.base import ID_LENGTH
from briefbook.model.dates import parse_date
from briefbook.text.nearest import slug

_LEADS = re.compile(
    r"^(?:[Aa]ccording to\s|said\s|says\s|reads?\s)?(?:(?:the|an?|its|that|those)\s)?", re.I
)
_OF_SEVERAL = ("agreement", "meeting")


def named_apart(
    events: Iterable[Happening], known: Known, title: str, language: str = "en"
) -> list[Happening]:
    """Each with an id that no other event has, and nobody else."""
    vocabulary = known.corpus.vocabulary
    taken = {*vocabulary.actors, *vocabulary.publishers, *vocabulary.places, *known.accounts}
    named: list[Happening] = []
    for one in events:
        id = one.id
        if not id:
            id = _new_id(one, taken, title, language)
            taken.add(id)
        named.append(replace(one, id=id))
    return named


def _new_id(one: Happening, taken: Set[str], title: str, language: str) -> str:
    what = "event" if one.kind == "other" else one.kind
    who = _who(one, title, what)
    if one.occasion:
        names = (*one.occasion.heard, slug(one.occasion.to))
        heard = min(filter(None, names), key=len, default="") if one.occasion.heard else ""
        what = f"to-{heard}" if heard else one.occasion.sort
        who = "" if one.occasion.is_meeting else who
        who = who or topic_words(title, what)
        what = what if who else slug(_LEADS.sub("", one.occasion.words))
    # The words for what happened are English: in German `die` kills nobody.
    is_news = one.is_main and not one.occasion and language == "en"
    news = id_of_news(one, title) if is_news else ""
    day = parse_date(one.moment.edtf).earliest if one.moment.edtf else None
    what = cut_at_word(what, 30)
    short = f"{cut_at_word(who, ID_LENGTH - 45)}-{what}" if who else what
    short = cut_at_word(news, ID_LENGTH - 15) or short
    dated = f"{short}-{day.isoformat()}" if day else short
    tries = (*([short] if who or news else []), dated, *(f"{dated}-{n}" for n in range(2, 99)))
    return next(id for id in tries if id not in taken)


def _who(one: Happening, title: str, what: str) -> str:
    """Those who took part; of the news without them what its headline is on, then where it was."""
    names = (*one.by, *one.actors)[: 2 if one.kind in _OF_SEVERAL and not one.by else 1]
    who = "-".join(names) or slug(one.unnamed)
    topic = topic_words(title, what) if one.is_main else ""
    return who or topic or next(iter(one.places), "")
