"""The events of a draft as lines of its file."""

from collections.abc import Iterator, Sequence

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.yaml_text import comment, remarked, scalar, sequence
from briefbook.drafting.happenings.event_titles import title_of
from briefbook.drafting.happenings.happening import Happening
from briefbook.model.base import ASK, UNDECIDED


def places_of(one: Happening, known: Known) -> int:
    """How many places to decide an event has."""
    needs_title = one.id not in known.accounts and not title_of(one, known)
    return bool(_asks(one, known)) + needs_title + _asks_whose(one)


def events(happenings: Sequence[Happening], known: Known) -> Iterator[str]:
    """All of them; nothing where nothing is dated that somebody did."""
    if happenings:
        yield "events:"
    for one in happenings:
        yield from _event(one, known)


def _event(one: Happening, known: Known) -> Iterator[str]:
    if asks := _asks(one, known):
        yield from comment(f"decide: {asks}", 2)
    several = "s" * (len(one.paragraphs) > 1)
    paragraphs = ", ".join(map(str, one.paragraphs))
    yield remarked(f"  - id: {one.id}", f"paragraph{several} {paragraphs}")
    yield f"    kind: {one.kind}"
    yield f"    title: {_title(one, known)}"
    if one.moment.edtf:
        yield f"    date: {scalar(one.moment.edtf)}"
    if one.moment.edtf and one.moment.because:
        yield f"    because: {scalar(one.moment.because)}"
    if one.moment.planned:
        yield "    planned: true"
    if one.places:
        yield f"    place: {one.places[0]}"
    if one.by:
        yield f"    by: {one.by[0] if len(one.by) == 1 else sequence(one.by)}"
    elif one.unnamed:
        yield f"    unnamed: {scalar(one.unnamed)}"
    elif _asks_whose(one) and one.occasion:
        whose = "who spoke there" if one.occasion.is_meeting else "whose it is"
        words = f"{whose}, “{one.occasion.words}”"
        yield remarked(f"    by: {UNDECIDED}", words, "or unnamed:")
    if one.actors:
        yield f"    actors: {sequence(one.actors)}"


def _asks_whose(one: Happening) -> bool:
    """Whether it is a document of which the article doesn't say whose it is."""
    return one.occasion is not None and not one.by and not one.unnamed


def _title(one: Happening, known: Known) -> str:
    """What other briefs call it; of a new one who spoke to whom, or in what."""
    if event := known.corpus.events.get(one.id):
        return scalar(event.title)
    if proposed := title_of(one, known):
        # Of what somebody told an outlet, its name says enough.
        told_to = one.occasion is not None and one.occasion.to
        return remarked(scalar(proposed), "" if told_to else "proposed: say of what")
    return scalar(f"{ASK} what happened, in a few words, who first")


def _asks(one: Happening, known: Known) -> str:
    """What isn't plain of an event: its day, and whether we know it."""
    asks: list[str] = []
    if one.known and not one.sure:
        first, *others = (_with_day(id, known) for id in one.known)
        if one.id == one.known[0]:
            asks.append(
                f"is it {first} of other briefs? Else {' or '.join((*others, 'a new id'))}."
            )
        else:
            ids = " or ".join((first, *others))
            asks.append(f"is it {ids}, which other briefs tell of? Then use that id.")
    if not one.moment.phrase and not one.occasion and not one.is_main:
        asks.append("No day is given; date: and because: where you work it out.")
    elif one.moment.phrase and not one.moment.edtf:
        asks.append(
            f"“{one.moment.phrase}” has no date yet. Where you work it out, date: and"
            " because: say so."
        )
    elif one.moment.edtf.endswith("?"):
        asks.append(f"“{one.moment.phrase}” has two readings: which day?")
    return " ".join(asks)


def _with_day(id: str, known: Known) -> str:
    day = known.corpus.events[id].date
    return f"{id} ({day})" if day else id
