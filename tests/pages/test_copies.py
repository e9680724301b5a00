"""A copy in the outlet's own pages changes no count of articles, claims, outlets or origins."""

import re
from pathlib import Path

from briefbook.corpus.corpus import Corpus
from briefbook.pages import site
from briefbook.render.markdown import write
from briefbook.settings import Settings
from tests.support.build import account, brief, claim, corpus, in_english

COUNT = re.compile(
    r"\d+ (?:of \d+ )?(?:articles?|claims?|outlets?|origins?)[^<|\n]{0,40}|in \d+ of \d+"
)
NEW = {"briefings", "briefings/quay-again"}
SETTINGS = Settings(Path(), site_name="The Harbour File")


def counts(found: Corpus) -> dict[str, set[str]]:
    """Every count on every page; those in the line of a single briefing are there once more."""
    pages = site.pages(in_english(found, SETTINGS))
    return {p.address: set(COUNT.findall(write(p))) for p in pages if p.address not in NEW}


def test_a_copy_at_the_same_outlet_changes_no_count() -> None:
    rows = (
        claim("a", chain="vote", about="vote", point="grows"),
        claim("b", text="It is long.", chain="own", point="long"),
        claim("c", text="It is old."),
    )
    vote = account(kind="statement", by="council", date="2024-05-01", place="town")
    quay = brief(claims=rows, events=(vote,), published="2024-05-02")
    pier = brief("pier", publisher="herald", claims=rows[:2], events=(vote,))
    again = brief("quay-again", copy_of="quay", claims=rows, events=(vote,), read="2024-05-21")
    words: dict[str, dict[str, dict[str, object]]] = {
        "publishers": {"herald": {"name": "Herald"}},
        "topics": {"harbour": {"name": "The harbour", "lead": True, "missing": "Who pays."}},
    }
    before, after = counts(corpus(quay, pier, **words)), counts(corpus(quay, pier, again, **words))
    assert all(before[there] for there in ("", "events/vote", "publishers/courier"))
    assert after == before
