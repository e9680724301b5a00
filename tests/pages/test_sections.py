"""The table of sections holds every page, and what follows from it follows by itself."""

import re
from functools import cache
from pathlib import PurePosixPath

from briefbook.pages.context import Site
from briefbook.pages.sections import ADDRESSES, SECTIONS
from briefbook.render.addresses import generated
from briefbook.site.generate import files, markdown
from tests.support.build import in_english
from tests.support.differences import WITH_CARDS
from tests.support.projects import GOLDEN, corpus


@cache
def golden() -> Site:
    return in_english(corpus(GOLDEN), WITH_CARDS)


@cache
def written() -> frozenset[str]:
    """Every path that is written for the golden project."""
    return frozenset([*markdown(golden()), *files(golden())])


def test_every_page_lies_in_a_section_or_is_the_home_page() -> None:
    pages = {path for path in written() if path.endswith(".md")}
    assert {PurePosixPath(path).parts[0] for path in pages} == {*ADDRESSES, "index.md"}


def test_git_ignores_whatever_is_written() -> None:
    folders = tuple(path for path in generated() if path.endswith("/"))
    assert [path for path in written() if not path.startswith(folders)] == ["index.md"]
    assert {"index.md", ".generated"} <= {*generated()}


def test_a_section_with_a_list_has_it_at_its_address() -> None:
    for section in SECTIONS:
        assert (f"{section.address}/index.md" in written()) == bool(section.listing)


def test_the_home_page_leads_to_each_section_that_has_a_way() -> None:
    home = markdown(golden())["index.md"]
    ways = re.findall(
        r"\]\((\w+)/index\.md\)", home[home.index("{ #browse }") : home.index("{ #how }")]
    )
    assert ways == [section.address for section in SECTIONS if section.way]
