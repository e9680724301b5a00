"""All briefs together: every index, and that the order of files never matters."""

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from briefbook.corpus.build import build
from briefbook.corpus.records import Statement
from briefbook.model.brief import Brief
from tests.support.build import account, brief, claim, corpus, vocabulary

BRIEFS = (
    brief(
        "a",
        published="2024-05-03",
        claims=(
            claim("one", says="office", about="vote", chain="vote", point="plan/yes"),
            claim("two", quote={"text": "no", "speaker": "council"}, against="plan/yes"),
        ),
        events=(account(by="council", place="town", date="2024-05-02"),),
    ),
    brief(
        "b",
        published="2024-05-04",
        claims=(claim("one", says=("office", "courier"), chain=("vote", "courier")),),
        events=(account(actors="office", date="2024-05-03"), account("strike", by="office")),
        topics=("harbour", "fish"),
    ),
    brief("c", read="2024-05-21", publisher="wire", aliases=("old-c", "older-c")),
    brief("d", status="draft", claims=(claim(says="council"),), aliases="old-d"),
    brief("e", status="withdrawn", events=(account("flood"),), aliases="old-e"),
)
CORPUS = corpus(*BRIEFS, actors={"union": {"name": "Union", "aliases": ("guild",)}})


def test_only_published_briefs_are_shown() -> None:
    assert list(CORPUS.briefs) == ["a", "b", "c"]
    assert list(CORPUS.withdrawn) == ["e"]
    assert [brief.id for brief in CORPUS.everything] == ["a", "b", "c", "d", "e"]


def test_briefs_are_found_by_topic_publisher_and_voice() -> None:
    assert CORPUS.briefs_of_topic == {"fish": ("b",), "harbour": ("a", "b", "c")}
    assert CORPUS.briefs_of_publisher == {"courier": ("a", "b"), "wire": ("c",)}
    assert CORPUS.briefs_of_who == {"council": ("a",), "courier": ("b",), "office": ("a", "b")}


def test_events_are_found_by_topic_actor_and_place() -> None:
    assert CORPUS.events_of_topic == {"fish": ("strike", "vote"), "harbour": ("strike", "vote")}
    assert CORPUS.events_of_who == {"council": ("vote",), "office": ("strike", "vote")}
    assert CORPUS.events_of_place == {"town": ("vote",)}


def said(index: Mapping[str, tuple[Statement, ...]]) -> dict[str, list[str]]:
    """An index of statements, each as `brief/claim`."""
    return {
        key: [f"{s.brief.id}/{s.claim.id}" for s in statements] for key, statements in index.items()
    }


def test_claims_are_found_by_speaker_event_origin_and_point() -> None:
    assert [f"{s.brief.id}/{s.claim.id}" for s in CORPUS.statements] == ["a/one", "a/two", "b/one"]
    assert said(CORPUS.statements_of_who) == {
        "council": ["a/two"],
        "courier": ["b/one"],
        "office": ["a/one", "b/one"],
    }
    assert said(CORPUS.statements_about) == {"vote": ["a/one"]}
    assert said(CORPUS.statements_from) == {"untraced": ["a/two"], "vote": ["a/one", "b/one"]}
    assert said(CORPUS.statements_on) == {"plan/yes": ["a/one", "a/two"]}


def test_somebody_who_says_and_is_quoted_says_it_once() -> None:
    twice = claim(says="office", quote={"text": "no", "speaker": "office"})
    assert said(corpus(brief(claims=(twice,))).statements_of_who) == {"office": ["quay/grows"]}


def test_old_ids_lead_to_new_ones_but_not_to_drafts() -> None:
    assert CORPUS.aliases["briefings"] == {"old-c": "c", "old-e": "e", "older-c": "c"}
    assert CORPUS.aliases["actors"] == {"guild": "union"}
    assert CORPUS.aliases["places"] == {}


def test_an_id_is_an_actor_or_a_publisher() -> None:
    names = [
        found.name["en"] if (found := CORPUS.who(id)) else None for id in ("office", "courier", "x")
    ]
    assert names == ["Harbour Office", "Courier", None]


def test_the_latest_are_those_read_last_then_those_published_last() -> None:
    assert [found.id for found in CORPUS.latest(["a", "c", "b"])] == ["c", "b", "a"]


def test_the_latest_of_one_day_come_by_id() -> None:
    same = corpus(brief("b"), brief("c"), brief("a"))
    assert [found.id for found in same.latest(["c", "a", "b"])] == ["a", "b", "c"]


@given(st.permutations(BRIEFS))
def test_the_order_of_files_never_matters(briefs: list[Brief]) -> None:
    words = CORPUS.vocabulary
    found = build(tuple(briefs), words)
    assert found == CORPUS
    assert repr(found) == repr(CORPUS)


def test_every_index_is_sorted() -> None:
    for name in CORPUS.__dataclass_fields__.keys() - {"aliases"}:
        index = getattr(CORPUS, name)
        if isinstance(index, dict):
            assert list(index) == sorted(index), name


def test_no_briefs_are_a_corpus_too() -> None:
    empty = build((), vocabulary())
    assert (empty.briefs, empty.events, empty.statements) == ({}, {}, ())
