"""What the head of a draft holds: what the page plainly says, and questions for all the rest."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from pydantic_core import PydanticCustomError

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.new_ids import id_of_outlet
from briefbook.drafting.grammar.yaml_text import scalar, sequence
from briefbook.drafting.page.languages import primary
from briefbook.drafting.page.site_names import cut_at_word, is_named_after, site_of
from briefbook.drafting.page.stated import SourcePage, Stated
from briefbook.model.base import ASK, UNDECIDED, UNKNOWN_LANGUAGE
from briefbook.model.dates import parse_date
from briefbook.text.links import address, check_link, host_of, without_tracking
from briefbook.text.nearest import slug
from briefbook.text.same_page import same_page, unwrapped

LONGEST_TITLE, LONGEST_NAME, MOST_NAMES = 300, 100, 10
LONGEST_PUBLISHER = 40
"""Letters of a new publisher's id, which begins the ids of its briefs."""
FIRST_PRINT = 1600
"""The year from which on there are newspapers."""
SHOWN_PLACES = 2
"""Of those that agree on a value."""
_NO_DAYS = frozenset({"1900-01-01", "1970-01-01"})
"""Days that stand for zero in programs."""


@dataclass(frozen=True)
class HeadLine:
    """One line of the head: a key, its value, what to say above it; without a key only that."""

    key: str
    value: str | tuple[str, ...] | bool
    says: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    """A file of the vocabulary and the lines that it may need."""


def head(
    page: SourcePage,
    link: str,
    publisher: str,
    known: Known,
    today: date,
    copy_of: Iterable[HeadLine] = (),
) -> list[HeadLine]:
    """What a page says of itself; `publisher` is an id, a new one where nobody knows it."""
    return [
        _title(page),
        _link(page, link),
        *_archive(page),
        _publisher(page, link, publisher, known),
        *copy_of,
        *_byline(page),
        *_published(page, today),
        HeadLine("read", today.isoformat()),
        _language(page),
        *([HeadLine("paywall", True, ("from the page's data",))] if page.paywall else ()),
    ]


def link_of(page: SourcePage, given: str) -> str:
    """The article's address: the page's own where that is of the same site, else the given one."""
    given = unwrapped(given) if given else ""
    for link in page.links:
        if own := _public(link.value):
            # `https://host` has two slashes; the front page is no article, whatever it is called.
            root = without_tracking(own).rstrip("/").count("/") < 3 and "?" not in own
            if not root and (not given or host_of(own) == host_of(given)):
                return without_tracking(own)
    return without_tracking(given) if given else ""


def _public(link: str) -> str:
    try:
        return address(check_link(link))
    except (PydanticCustomError, ValueError):
        return ""


def _title(page: SourcePage) -> HeadLine:
    titles = [one for one in page.titles if len(one.value) <= LONGEST_TITLE]
    if not titles:
        return HeadLine("title", f"{ASK} the article's own headline, as it is printed")
    first, *others = titles
    if page.title_unsure:
        return HeadLine("title", first.value, (f"decide: {page.title_unsure}",))
    says = (
        f"decide: {first.basis} has this one, {other.basis} has “{other.value}”. Which is printed?"
        for other in others
    )
    return HeadLine("title", first.value, tuple(says))


def _link(page: SourcePage, link: str) -> HeadLine:
    says = tuple(
        f"decide: the page names another address as its own: {own} ({other.basis})."
        " Is it a copy of that outlet's text?"
        for other in page.links
        if (own := _public(other.value)) and host_of(own) != host_of(link)
    )
    owns = [(_public(other.value), other.basis) for other in page.links]
    here = [(own, basis) for own, basis in owns if own and host_of(own) == host_of(link)]
    if len({same_page(own) for own, _ in here}) > 1:
        told = ", ".join(f"{own} ({basis})" for own, basis in here)
        says = (*says, f"The page gives more than one address as its own: {told}.")
    return HeadLine("url", link, says)


def _archive(page: SourcePage) -> Iterator[HeadLine]:
    if archive := _public(page.archive):
        yield HeadLine("archive", archive, ("This page was saved from there.",))


def _publisher(page: SourcePage, link: str, publisher: str, known: Known) -> HeadLine:
    if publisher == known.publisher_of(link):
        return HeadLine("publisher", publisher, (f"Known by its address, {host_of(link)}.",))
    if publisher in known.publishers:
        question = (
            f"decide: is it {publisher}? The vocabulary doesn't know {host_of(link)} as theirs."
        )
        return HeadLine("publisher", publisher, (question,))
    host, name = host_of(link), site_of(page, link)
    asks = (
        f"decide: nobody in the vocabulary has the address {host}. If it is new, its lines stand at"
        " the top: see that it is called so; else put its id here."
    )
    # Where name and address are of one mind, nothing but the name's lines is missing.
    says = ("new, see the top" if is_named_after(name, link) else asks,)
    entry = (f"{publisher}:", f"  name: {scalar(name)}", f"  url: https://{host}/")
    return HeadLine("publisher", publisher, says, ("publishers", *entry))


def new_publisher(page: SourcePage, link: str) -> str:
    """An id for a publisher that the vocabulary lacks: what the site calls itself, or its host."""
    name = id_of_outlet(site_of(page, link)) or slug(host_of(link)) or UNDECIDED
    return cut_at_word(name, LONGEST_PUBLISHER)


def _byline(page: SourcePage) -> Iterator[HeadLine]:
    if names := _names(page.bylines):
        bases = ", ".join(dict.fromkeys(byline.basis for byline in page.bylines))
        yield HeadLine("byline", names, (f"From {_first_of(bases)}.",))
    elif maybe := _names(page.maybe_authors):
        found = "; ".join(f"{one.value} ({one.basis})" for one in page.maybe_authors[:MOST_NAMES])
        asks = f"decide: who is the author? Found: {found}. Then byline: {sequence(maybe)}"
        yield HeadLine("", "", (asks,))
    else:
        yield HeadLine("", "", ("No author found. byline: [names, as they are printed]",))


def _first_of(bases: str) -> str:
    """The first places of a basis, and how many more there are."""
    every: list[str] = []
    for part in bases.split(", "):
        if every and every[-1].count("“") > every[-1].count("”"):  # a comma of the page's own
            every[-1] += f", {part}"
        else:
            every.append(part)
    more = len(every) - SHOWN_PLACES
    return f"{', '.join(every[:SHOWN_PLACES])} and {more} more" if more > 0 else bases


def _names(found: Iterable[Stated]) -> tuple[str, ...]:
    names = dict.fromkeys(one.value for one in found if len(one.value) <= LONGEST_NAME)
    return tuple(names)[:MOST_NAMES]


def day_of(page: SourcePage, today: date) -> str:
    """The day of publication where the page is of one mind about it, and it has come."""
    finest = _finest(page)
    if len(finest) != 1 or page.unsure or _doubt(finest[0].value, today):
        return ""
    return finest[0].value


def _doubt(day: str, today: date) -> str:
    """Why a day can't be that of an article; empty where it can."""
    earliest = parse_date(day).earliest
    if earliest is None or earliest > today:
        return "this day has not come yet"
    if day in _NO_DAYS or earliest.year < FIRST_PRINT:
        return "programs write this where they know no day"
    return ""


def _finest(page: SourcePage) -> list[Stated]:
    """Without months and years that a full date beside them only repeats."""
    days = [stated.value for stated in page.days]
    return [f for f in page.days if not any(d != f.value and d.startswith(f.value) for d in days)]


def _published(page: SourcePage, today: date) -> Iterator[HeadLine]:
    days = _finest(page)
    if day := day_of(page, today):
        yield HeadLine("published", day, (f"Stated: {_first_of(days[0].basis)}.",))
        return
    if days:
        words = "; ".join(f"{one.value} ({one.basis})" for one in days[:4])
        several = "the page gives more than one day"
        why = several if len(days) > 1 else _doubt(days[0].value, today) or page.unsure
        yield HeadLine("", "", (f"decide: {why}: {words}. published: the one that is printed",))
        return
    seen = f"the page prints “{page.vague}” and no date" if page.vague else "no date is printed"
    if page.unread:
        found = "; ".join(f"“{one.value}” ({one.basis})" for one in page.unread[:3])
        seen = f"found, not understood: {found}"
    words = (
        f"decide: {seen}. Leave it out, or add published: and, where you work it out,"
        " published_because: with the reason"
    )
    yield HeadLine("", "", (words,))


def _language(page: SourcePage) -> HeadLine:
    languages = [one for one in page.languages if primary(one.value)]
    if not languages:
        return HeadLine("language", UNKNOWN_LANGUAGE, ("decide: the language of the article.",))
    if len(languages) > 1:
        choices = ", ".join(f"{one.value} by {one.basis}" for one in languages)
        return HeadLine("language", languages[0].value, (f"decide: {choices}.",))
    return HeadLine("language", languages[0].value)
