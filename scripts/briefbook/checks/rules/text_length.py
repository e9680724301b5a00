"""Headlines, standfirsts and key points keep to a size that a reader takes in at once.

Two minutes are enough for a home page only if nothing on it runs on. One topic leads, and it has
briefings to lead to.
"""

from collections.abc import Iterator

from briefbook.checks.checked import Library
from briefbook.model.brief import Brief
from briefbook.problems import Codes, Finding, ProblemText

CODES: Codes = {
    "headline-long": "advice",
    "key-points": "advice",
    "lead-without-briefs": "advice",
    "standfirst-long": "advice",
    "two-leads": "error",
}

HEADLINE_LONG = ProblemText(
    "headline-long",
    "The headline has {count} characters.",
    "{most} are read at a glance; say who and what.",
)
STANDFIRST_LONG = ProblemText(
    "standfirst-long",
    "The standfirst has {count} words.",
    "Keep it to {most} at the most: what is this article worth?",
)
KEY_POINTS = ProblemText(
    "key-points",
    "{marked} marked `key: true`.",
    "Three to five are what a reader in a hurry takes away.",
)


def check(library: Library) -> Iterator[Finding]:
    """Advice on lengths; more than one leading topic is an error."""
    for brief in library.briefs:
        yield from _lengths(library, brief)
        yield from _key_points(brief)
    yield from _leads(library)


def _lengths(library: Library, brief: Brief) -> Iterator[Finding]:
    characters, words = len(brief.headline), len(brief.standfirst.split())
    most = library.limits.headline_characters
    if characters > most:
        yield Finding(brief.path, ("headline",), *HEADLINE_LONG.about(count=characters, most=most))
    most = library.limits.standfirst_words
    if words > most:
        yield Finding(brief.path, ("standfirst",), *STANDFIRST_LONG.about(count=words, most=most))


def _key_points(brief: Brief) -> Iterator[Finding]:
    keys = sum(claim.key for claim in brief.claims)
    if brief.claims and not 3 <= keys <= 5 and brief.status == "published":
        marked = "1 claim is" if keys == 1 else f"{keys} claims are"
        yield Finding(brief.path, ("claims",), *KEY_POINTS.about(marked=marked), on_key=True)


def _leads(library: Library) -> Iterator[Finding]:
    leads = [topic for topic in library.corpus.vocabulary.topics.values() if topic.lead]
    for topic in leads[1:]:
        message = f"`{leads[0].id}` is the leading topic already."
        help = "Only one can open the home page: keep `lead: true` on one of them."
        yield Finding(topic.path, (topic.id, "lead"), "two-leads", message, help)
    for topic in leads[:1]:
        # A file that didn't load may be the brief that has it.
        if not library.corpus.opens(topic) and topic.id not in library.broken:
            message = "No published brief has this topic, so the home page doesn't open with it."
            help = "Give a brief this topic, or delete it, and what else no brief names any more."
            yield Finding(topic.path, (topic.id, "lead"), "lead-without-briefs", message, help)
