"""The evidence line of a claim: marker, speaker, sources, and whether accounts differ."""

from itertools import islice

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.markers import makers, marker
from briefbook.corpus.records import Difference, Marker, Origins, Statement
from briefbook.pages import parts
from briefbook.pages.parts import inline
from briefbook.pages.words import STANCES, corroboration, count
from briefbook.tree import Here, Inline, Link, Strong, Text

CHIPS = 4


def line(corpus: Corpus, row: Statement) -> tuple[Inline, ...]:
    """All that stands behind a claim, in the order a reader asks for it."""
    found = marker(corpus, row)
    return parts.rows_of(
        [
            inline(badge(found, row)),
            speaker(corpus, row),
            chips(corpus, row),
            differs(found.differences),
        ],
        " ",
    )


def badge(found: Marker, row: Statement) -> Strong:
    """The marker in words; its class only repeats them in colour and shape."""
    return Strong((Text(told(found, row)),), (found.kind,))


def told(found: Marker, row: Statement) -> str:
    """`3 outlets, 1–2 origins`, or why there is no more to count."""
    unnamed = ", speaker not named" if row.claim.quote and row.claim.quote.unnamed else ""
    if found.kind == "view":
        return ("Outlet’s view" if row.claim.chain[0].id == "own" else "A view") + unnamed
    if found.kind != "solo":
        return corroboration(found.origins)
    words = count(len(found.origins.outlets), "outlet")
    if found.origins.roots[:1] and found.origins.roots[0].kind == "untraced":
        words += ", origin not named"
    return words + unnamed + (", part of the point" if row.claim.part else "")


def total(found: Origins) -> Strong:
    """The count of a whole event or point."""
    kind = "several" if found.low > 1 else "one" if len(found.outlets) > 1 else "solo"
    return Strong((Text(corroboration(found)),), (kind,))


def speaker(corpus: Corpus, row: Statement) -> tuple[Inline, ...]:
    """Who says so; the verb is that of the stance."""
    claim, brief = row.claim, row.brief
    verb = STANCES[claim.stance]
    ours = claim.stance == "reports" or claim.chain[0].id == "own"
    speakers = claim.says or ((brief.publisher,) if ours else ())
    if speakers:
        return inline(f"{verb} ", parts.whos(corpus, speakers))
    unnamed = claim.quote.unnamed if claim.quote else None
    return inline(f"{verb} {unnamed or 'someone the article does not name'}")


def chips(corpus: Corpus, row: Statement) -> tuple[Inline, ...]:
    """One link for each article that makes the point, this one first."""
    rows = makers(corpus, row)
    others = (each for each in rows if each.brief.id != row.brief.id)
    shown = [row, *islice(others, CHIPS - 1)]
    links: list[Inline] = [parts.source(corpus, each.brief, each.claim) for each in shown]
    if len(rows) > len(shown):
        links.append(Text(f"and {len(rows) - len(shown)} more"))
    return parts.joined(links, " ")


def differs(found: tuple[Difference, ...]) -> tuple[Inline, ...]:
    """The way to where accounts differ on this."""
    if not found:
        return ()
    where = Here("differences", anchor(found[0]))
    return (Link((Text("Accounts differ"),), where, ("differ",)),)


def anchor(difference: Difference) -> str:
    """The place of a difference on the page of all differences."""
    return f"{difference.kind}-{difference.id.replace('/', '-')}"
