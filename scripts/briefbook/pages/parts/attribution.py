"""The sentence of a claim: who says it and how, then what they hold true.

    **Ministry of State Security alleges:** Foreign agencies are smuggling rare earths.
      lead: the speakers, the verb           the text of the claim, as its speakers hold it true

No other module of the pages reads the text of a claim, so that none can show it without its lead.
What an outlet itself reports needs none in our briefing of its article, and has one elsewhere.
"""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.corpus.origins import head_of
from briefbook.corpus.proofs import Item, said_by
from briefbook.corpus.records import Statement
from briefbook.model.brief import Brief, Claim, Stance
from briefbook.model.evidence import Quotation
from briefbook.pages.context import Site
from briefbook.pages.dates import opening
from briefbook.pages.parts import common
from briefbook.pages.parts.common import inline
from briefbook.pages.tree import Here, Inline, Link, Text, words_of
from briefbook.text.language import Language


class Voice(NamedTuple):
    """Who holds a claim true, and how it is put; what has equal voices can stand together."""

    stance: Stance
    ids: tuple[str, ...] = ()
    """Actors and publishers; empty where nobody is named."""
    unnamed: str = ""
    """The article's words for somebody whom it doesn't name, as far as it has any."""
    source: str = ""
    """Where somebody without a name spoke: an event or an article, for two may be two people."""

    @property
    def outlets_own(self) -> bool:
        """Whether each outlet reports it on its own account."""
        return not self.ids and not self.source


def voice_of(corpus: Corpus, row: Statement) -> Voice:
    """Who holds the claim true: whom it names, else the outlet, else somebody without a name."""
    claim = row.claim
    if claim.says:
        return Voice(claim.stance, tuple(sorted(claim.says)))
    head = claim.chain[0].id
    words = claim.unnamed or (claim.quote.unnamed if claim.quote else None) or ""
    if not words and claim.stance == "reports":
        return Voice(claim.stance)
    if not words and head == "own":
        return Voice(claim.stance, (head_of(corpus, row),))
    return Voice(claim.stance, (), words, head if head in corpus.events else row.brief.id)


def is_outlets(corpus: Corpus, brief: Brief, item: Item, quote: Quotation) -> bool:
    """Whether the outlet itself speaks in a quotation: by name, or where nothing names anybody."""
    named = quote.speaker or said_by(item)
    if named or quote.unnamed or item.unnamed:
        return brief.publisher in named and not quote.unnamed
    if not isinstance(item, Claim):
        return True
    voice = voice_of(corpus, Statement(brief, item))
    return voice.outlets_own or corpus.originals[brief.id].publisher in voice.ids


class Lead(NamedTuple):
    """What stands before the text of a claim."""

    nodes: tuple[Inline, ...]
    words: str
    """The same as plain text."""


def lead(site: Site, row: Statement, home: bool = False) -> Lead:
    """The speakers and the verb, strong, with a colon; `home` is our briefing of the article."""
    voice = voice_of(site.corpus, row)
    if voice.outlets_own and home:
        return Lead((), "")
    if voice.source:
        return site.shared(_unnamed_lead, (voice.stance, voice.unnamed), voice)
    ids = row.claim.says or voice.ids or (row.brief.publisher,)
    return site.shared(_named_lead, (voice.stance, ids), voice.stance, ids)


def _unnamed_lead(site: Site, voice: Voice) -> Lead:
    who = inline(opening(_subject(site.language, voice)))
    # The number decides only about the form of the verb.
    number = 2 if _several(site.language, voice.unnamed) else 1
    return _lead(site.language, voice.stance, who, number)


def _named_lead(site: Site, stance: Stance, ids: Sequence[str]) -> Lead:
    who = common.listed(site.language, [common.who(site, id) for id in ids])
    return _lead(site.language, stance, who, len(ids))


def _lead(language: Language, stance: Stance, who: tuple[Inline, ...], number: int) -> Lead:
    nodes = common.sentence(language, f"leads.{stance}", number, who=who)
    return Lead(nodes, words_of(nodes))


def sentence_of(
    site: Site, row: Statement, home: bool = False, to: Here | None = None
) -> tuple[Inline, ...]:
    """The whole sentence of a claim; `to` is where its text leads."""
    text: Inline = Text(row.claim.text)
    words = Link((text,), to) if to else text
    before = lead(site, row, home).nodes
    return (*before, Text(site.say("marks.space")), words) if before else (words,)


def in_words(site: Site, row: Statement, home: bool = False) -> str:
    """The same as plain text."""
    before = lead(site, row, home).words
    return f"{before}{site.say('marks.space')}{row.claim.text}" if before else row.claim.text


def alike(rows: Iterable[Statement], *texts: str) -> bool:
    """Whether all these claims are told in one and the same words, those of the texts."""
    every = chain(texts, (row.claim.text for row in rows))
    first = next(every, None)
    return first is not None and all(text == first for text in every)


def behind(site: Site, voice: Voice, number: int) -> tuple[Inline, ...]:
    """The same speakers before links to so many articles: `Alleged by the ministry`."""
    if voice.outlets_own:
        return inline(site.say("attribution.outlets", number))
    who = common.whos(site, voice.ids) or unnamed(site.language, voice.unnamed)
    return common.sentence(site.language, f"stances.{voice.stance}", who=who)


def of_event(site: Site, event: Event, ids: tuple[str, ...]) -> tuple[Inline, ...]:
    """These people and bodies of an event, behind whoever spoke there without a name."""
    nobody = [Text(opening(unnamed(site.language, event.unnamed)))] if event.unnamed else []
    return common.joined(site.language, [*nobody, *(common.who(site, id) for id in ids)])


def place_of(row: Statement) -> Here:
    """Where a claim stands, in the briefing of its article."""
    return Here(f"briefings/{row.brief.id}", f"claim-{row.claim.id}")


def link(site: Site, row: Statement, words: str) -> Link:
    """A link to a claim where it stands, told aloud from others of the same words."""
    words_aloud = in_words(site, row).removesuffix(".")
    more = words_aloud + site.say("passages.within", title=row.brief.headline)
    there = place_of(row)
    return common.link(words, there.address, there.anchor, more=common.aloud(site.language, more))


def unnamed(language: Language, words: str, key: str = "attribution.unnamed") -> str:
    """An article's words for somebody, and that it gives no name, where they don't say so."""
    if not words:
        return language.say("attribution.somebody")
    plain = _words_of(language, "attribution.say_unnamed") & {*_split(words)}
    return words if plain else language.say(key, who=words)


def _subject(language: Language, voice: Voice) -> str:
    """The same before a verb."""
    verb = voice.stance != "denies"
    return unnamed(
        language, voice.unnamed, "attribution.unnamed_subject" if verb else "attribution.unnamed"
    )


def _several(language: Language, words: str) -> bool:
    """Whether the words are for more than one: their first word, or the end of the noun, tells.

    The noun is the last word before those that only tell more of it, such as `of` and `who`.
    """
    every = _split(words)
    if not every:
        return False
    if every[0] in _words_of(language, "attribution.one_first"):
        return _several_after_one(language, every)
    after = _words_of(language, "attribution.after_noun")
    noun = every[next((n for n, word in enumerate(every) if n and word in after), len(every)) - 1]
    one, several = (
        tuple(_words_of(language, f"attribution.{end}_end")) for end in ("one", "several")
    )
    return noun.endswith(several) and not noun.endswith(one)


def _several_after_one(language: Language, every: list[str]) -> bool:
    """Whether words that begin as for one are for more: `a few clerks`, `an aide and a clerk`."""
    if {*every[1:2]} & _words_of(language, "attribution.several_second"):
        return True
    joined = language.say("marks.and").strip()
    after = _words_of(language, "attribution.after_noun")
    # In `an expert on ports and a ship` the second noun only tells more of the first.
    end = next((n for n, word in enumerate(every) if word in after), len(every))
    one_first = _words_of(language, "attribution.one_first")
    return every[end : end + 1] == [joined] and bool({*every[end + 1 : end + 2]} & one_first)


def _split(words: str) -> list[str]:
    return words.casefold().replace(",", " , ").split()


def _words_of(language: Language, key: str) -> set[str]:
    return {*language.say(key).split()}
