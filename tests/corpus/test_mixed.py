"""In what claims that share a point may not say the same."""

from typing import Any

import pytest

from briefbook.corpus.mixed import differing_fields
from tests.support.build import account, brief, claim, corpus

COUNCIL = {"says": "council", "stance": "says"}
OFFICE = {"says": "office", "stance": "says"}
CLERK = {"unnamed": "a clerk", "stance": "says"}


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ({**COUNCIL, "chain": "vote"}, {**COUNCIL, "chain": "vote"}, ()),
        ({**COUNCIL, "chain": "vote"}, {**OFFICE, "chain": "vote"}, ()),
        ({**COUNCIL, "chain": "vote"}, {**OFFICE, "chain": "talk"}, ("speaker",)),
        ({**COUNCIL, "chain": "vote"}, {**OFFICE, "chain": "untraced"}, ("speaker",)),
        ({**COUNCIL, "chain": "untraced"}, {**OFFICE, "chain": "untraced"}, ("speaker",)),
        ({**COUNCIL, "chain": "untraced"}, {**COUNCIL, "chain": "untraced"}, ()),
        ({**COUNCIL, "chain": "untraced"}, {**CLERK, "chain": "untraced"}, ("speaker",)),
        ({**CLERK, "chain": "untraced"}, {**CLERK, "unnamed": "two clerks"}, ("speaker",)),
        (
            {**COUNCIL, "says": ("office", "council")},
            {**COUNCIL, "says": ("council", "office")},
            (),
        ),
        ({**COUNCIL, "about": "vote"}, {**COUNCIL, "about": "talk"}, ("event",)),
        ({**COUNCIL, "about": "vote"}, {**COUNCIL}, ()),
        (COUNCIL, {**COUNCIL, "stance": "denies"}, ("stance",)),
        (COUNCIL, {**OFFICE, "stance": "denies", "about": "talk"}, ("speaker", "stance")),
    ],
)
def test_what_differs(one: dict[str, Any], other: dict[str, Any], told: tuple[str, ...]) -> None:
    events = account(by="council"), account("talk", by="office")
    site = corpus(
        brief("quay", events=events, claims=(claim(point="grows", **one),)),
        brief("pier", claims=(claim(point="grows", **other),)),
    )
    assert differing_fields(site, site.statements_on["grows"]) == told
