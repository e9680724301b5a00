"""What the search knows a page by: its own words, and no list of what other pages say."""

import pytest

from briefbook.pages.site import pages
from briefbook.pages.tree import Heading
from tests.support.build import account, brief, claim, corpus, in_english

QUOTED = claim(quote="So it is.", says="council", about="vote", chain="vote", point="grown")
VOTE = account(date="2024-05-02", by="council", place="town", actors="office")
LATER = account("talk", title="The council talks", date="2024-05-03")
RECORDS = corpus(
    brief("one", claims=(QUOTED,), events=(VOTE, LATER)),
    brief("two", publisher="ledger", claims=(QUOTED,), events=(VOTE,)),
    publishers={"ledger": {"name": "Ledger"}},
)
PAGES = {page.address: page for page in pages(in_english(RECORDS))}


@pytest.mark.parametrize(
    ("address", "lists"),
    [
        ("briefings/one", "quotes events-mentioned other-outlets where-this-comes-from"),
        ("events/vote", "claims leads-back neighbours coverage"),
        ("topics/harbour", "how-solid timeline coverage who briefings"),
        ("actors/council", "events said briefings"),
        ("places/town", "events"),
        ("publishers/courier", "briefings"),
    ],
)
def test_a_section_that_lists_what_others_say_is_not_searched(address: str, lists: str) -> None:
    headings = [block for block in PAGES[address].blocks if isinstance(block, Heading)]
    passed = {block.id for block in headings if block.level == 2 and not block.searched}
    assert passed == set(lists.split())
