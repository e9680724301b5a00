"""Links in free text are held to the same rules as every other link.

Only `https` and `http` lead anywhere on the site; everything else could act in a reader's browser.
"""

from collections.abc import Iterator

from pydantic_core import PydanticCustomError

from briefbook.checks.checked import Library
from briefbook.model.texts import WrittenText
from briefbook.problems import Codes, Finding
from briefbook.text.links import check_link
from briefbook.text.prose import links_in

CODES: Codes = {"bad-link": "error"}


def check(library: Library) -> Iterator[Finding]:
    """Every free text of a brief and of the vocabulary, wherever it stands."""
    for path, written in library.texts:
        # Parsing every text is dear, and most hold no link.
        if written.markdown and "](" in written.text:
            yield from _links(path, written)


def _links(path: str, written: WrittenText) -> Iterator[Finding]:
    for link in links_in(written.text):
        try:
            check_link(link)
        except PydanticCustomError as error:
            fault = error.context or {}
            why = f": {fault['why']}" if "why" in fault else ""
            message = f"The text links to `{link}`, which is not a public web address{why}."
            help = fault.get("how", "Link to an http or https page, or leave the link out.")
            yield Finding(path, written.keys, "bad-link", message, help)
