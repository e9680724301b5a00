"""Of a brief with mistakes all that is right is kept, in its place, and nothing else."""

import json

from hypothesis import given
from hypothesis import strategies as st

from briefbook.load.partial import partial_brief

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text("ab-: #7", max_size=8)
    | st.just("example-times"),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text("ab", max_size=6), inner, max_size=3)
    ),
    max_leaves=6,
)
FIELDS = ["title", "publisher", "topics", "published", "quote", "claims", "events", "status", "id"]


def test_good_values_stay_at_their_places() -> None:
    text = (
        "publisher: example-times\npublished: never\nclaims:\n"
        "  - {id: a, text: A., key: perhaps, says: port-authority}\n  - 7\n"
        "  - {text: C., says: fishers}\n"
    )
    brief = partial_brief("briefs/x.yml", "x", text)
    assert brief is not None
    assert (brief.id, brief.publisher, brief.published) == ("x", "example-times", None)
    assert [claim.says for claim in brief.claims] == [("port-authority",), (), ("fishers",)]


def test_of_a_text_that_is_no_brief_nothing_is_kept() -> None:
    assert [partial_brief("x.yml", "x", text) for text in ("", "- a", "a: [", "\t")] == [None] * 4


@given(st.dictionaries(st.sampled_from(FIELDS), VALUES))
def test_whatever_stands_there_something_is_made_of_it(data: dict[str, object]) -> None:
    brief = partial_brief("briefs/x.yml", "x", json.dumps(data))
    claims = data.get("claims")
    if brief is not None and isinstance(claims, list) and brief.claims:
        assert len(brief.claims) == len(claims)
    assert brief is not None or not data
