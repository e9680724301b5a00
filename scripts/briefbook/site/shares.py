"""The pages of a site in shares, each for one process at a time, that take about as long."""

from collections import defaultdict
from collections.abc import Collection

from briefbook.corpus.corpus import Corpus
from briefbook.pages.sections import SECTIONS

Share = frozenset[str]
"""Addresses that are made together."""
_A_PROCESS = 8
"""Shares a process: with few it may wait for the others, with many each looks for its pages."""


def shares(corpus: Corpus, wanted: Collection[str], jobs: int) -> list[Share]:
    """These addresses, each in one share; the dearest shares first.

    The lists of a section are made by one function, so they are not parted.
    """
    if jobs < 2:
        return [frozenset(wanted)]
    records = _of_records(corpus)
    lists = defaultdict[str, set[str]](set)
    for address in wanted:
        if address not in records:
            lists[address.partition("/")[0]].add(address)
    rest = sorted(records.intersection(wanted))
    parts = jobs * _A_PROCESS
    dealt = [frozenset(rest[first::parts]) for first in range(parts)]
    return [*(frozenset(lists[name]) for name in sorted(lists)), *filter(None, dealt)]


def _of_records(corpus: Corpus) -> Share:
    """The addresses of all pages that are about one record, old ones too."""
    return frozenset(
        f"{section.address}/{id}"
        for section in SECTIONS
        if section.records
        for id in (*section.records.of(corpus), *corpus.aliases.get(section.address, {}))
    )
