"""The timeline: the events of all briefings in one order, by month."""

from briefbook.corpus.chronology import Group, by_period
from briefbook.corpus.corpus import Corpus
from briefbook.pages import dates, parts, rows, strip
from briefbook.pages.parts import bullets, heading, paragraph
from briefbook.pages.words import count
from briefbook.tree import Block, Page


def page(corpus: Corpus) -> Page:
    """Everything our briefings mention, oldest first."""
    gist = (
        "Everything our briefings mention, in date order. "
        "Each entry says how exact its date is and who tells of it."
    )
    blocks: list[Block] = [parts.title("Timeline"), paragraph(gist, cls="standfirst")]
    blocks += strip.section(corpus, corpus.events.values())
    for group in by_period(corpus.events.values()):
        blocks.append(heading(_title(group), _anchor(group)))
        blocks.append(bullets(rows.timeline_entry(corpus, event) for event in group.events))
    if not corpus.events:
        blocks.append(paragraph("No events yet."))
    if corpus.differences:
        told = count(len(corpus.differences), "difference")
        link = parts.link(f"All {told} between accounts", "differences")
        blocks.append(paragraph(link))
    return Page(
        address="timeline",
        title="Timeline",
        description=gist,
        blocks=tuple(blocks),
        kind="timeline",
        contents=True,
        searched=False,
    )


def _title(group: Group) -> str:
    return dates.period(group.period) if group.period else "No date"


def _anchor(group: Group) -> str:
    if group.period is None:
        return "no-date"
    return f"period-{group.period.year}-{group.period.month:02d}"
