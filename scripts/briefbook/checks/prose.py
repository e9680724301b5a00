"""Links in free text are held to the same rules as every other link."""

from collections.abc import Iterator

from pydantic_core import PydanticCustomError

from briefbook.checks.scope import Library, accounts, claims
from briefbook.model.base import Record, prose_fields
from briefbook.problems import Finding, Keys
from briefbook.text.links import check_link
from briefbook.text.prose import links_in


def check(library: Library) -> Iterator[Finding]:
    """Briefs, their withdrawals, and the vocabulary."""
    for brief in library.briefs:
        yield from _record(brief.path, (), brief)
        if brief.withdrawn:
            yield from _record(brief.path, ("withdrawn",), brief.withdrawn)
        for keys, account in accounts(brief):
            yield from _record(brief.path, keys, account)
        for keys, claim in claims(brief):
            for index, step in enumerate(claim.chain):
                yield from _record(brief.path, (*keys, "chain", index), step)
    for entry in library.entries():
        yield from _record(entry.path, (entry.id,), entry)


def _record(path: str, above: Keys, record: Record) -> Iterator[Finding]:
    for name in prose_fields(type(record)):
        text = getattr(record, name)
        for link in links_in(text) if text else ():
            try:
                check_link(link)
            except PydanticCustomError:
                message = f"The text links to `{link}`, which is not a public web address."
                help = "Link to an http or https page, or leave the link out."
                yield Finding(path, (*above, name), "bad-link", message, help)
