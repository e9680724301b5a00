"""How many independent origins stand behind a point: the rule as a table of small corpora.

A line is one article's claim on the same point: `PAPER: origin > relay > relay`, with `?` behind a
step that an editor infers and, behind a bar, what else the claim or its brief is. The origins:

    talk     a statement by the ministry          office   a statement by another body of the state
    print    a report by the ministry's newspaper union    a statement by a union, independent
    wire     a report by an independent agency    memo     a statement by the ministry, another day
    recap    a report by the same agency, of which `recap-of-talk` says that it rests on the talk
    whisper, murmur, mutter   reports whose sources stay unnamed; murmur's is not that of whisper
    reuters, agency           agencies: what they themselves report
"""

import itertools
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefbook.corpus.origins import of_claims
from briefbook.corpus.records import Origins
from briefbook.pages.parts.count_words import corroboration
from tests.support.build import ENGLISH, account, brief, claim, corpus
from tests.support.chains import EVENTS, PAPERS, RESTS, corpus_of, statements

CASES: list[tuple[str, list[str], str]] = [
    ("one article, one statement", ["A: talk"], "1 outlet, 1 origin"),
    ("two articles, one statement", ["A: talk", "B: talk"], "2 outlets, 1 origin"),
    ("two articles, two independent statements", ["A: talk", "B: union"], "2 outlets, 2 origins"),
    ("relays add nothing", ["A: talk > reuters > global", "B: talk"], "2 outlets, 1 origin"),
    (
        "nested relays to one root",
        ["A: talk > global", "B: talk > global > reuters"],
        "2 outlets, 1 origin",
    ),
    (
        "a loop back to the speaker counts once",
        ["A: talk > global > ministry", "B: talk > global"],
        "2 outlets, 1 origin",
    ),
    (
        "an inferred step inside a loop is no doubt about the root",
        ["A: talk > global? > ministry", "B: talk"],
        "2 outlets, 1 origin",
    ),
    (
        "an inferred step outside a loop is one",
        ["A: talk > global?", "B: talk"],
        "2 outlets, 1–2 origins",
    ),
    ("one article without a traced origin", ["A: untraced"], "1 outlet, origin not named"),
    (
        "an untraced article beside a traced one",
        ["A: talk", "B: untraced"],
        "2 outlets, 1–2 origins",
    ),
    ("two untraced articles", ["A: untraced", "B: untraced"], "2 outlets, origin not named"),
    (
        "two untraced articles beside two origins",
        ["A: talk", "B: union", "C: untraced", "D: untraced"],
        "4 outlets, 2–4 origins",
    ),
    (
        "an untraced article that names a relay",
        ["A: talk", "B: untraced > reuters"],
        "2 outlets, 1–2 origins",
    ),
    ("own reporting", ["A: own"], "1 outlet, 1 origin"),
    ("own reporting beside a statement", ["A: own", "B: talk"], "2 outlets, 2 origins"),
    ("own reporting of two outlets", ["A: own", "B: own"], "2 outlets, 2 origins"),
    ("own reporting of one outlet in two articles", ["A: own", "A: own"], "1 outlet, 1 origin"),
    (
        "own reporting of an outlet that depends on the speaker",
        ["global: own", "B: talk"],
        "2 outlets, 1–2 origins",
    ),
    ("a ministry and its newspaper", ["A: talk", "B: print"], "2 outlets, 1–2 origins"),
    ("two bodies of one government", ["A: talk", "B: office"], "2 outlets, 1–2 origins"),
    ("two statements of one ministry", ["A: talk", "B: memo"], "2 outlets, 1–2 origins"),
    (
        "three that depend on each other and one that does not",
        ["A: talk", "B: office", "C: print", "D: wire"],
        "4 outlets, 2–4 origins",
    ),
    ("an inferred root beside a stated one", ["A: talk", "B: talk?"], "2 outlets, 1–2 origins"),
    ("an inferred root alone", ["A: talk?"], "1 outlet, 1 origin"),
    ("two inferred roots", ["A: talk?", "B: talk?"], "2 outlets, 1–2 origins"),
    (
        "two inferred roots and a stated one",
        ["A: talk", "B: talk?", "C: talk?"],
        "3 outlets, 1–3 origins",
    ),
    ("a view is not counted", ["A: talk", "B: own | argues"], "1 outlet, 1 origin"),
    ("a prediction is not counted", ["A: talk", "B: own | predicts"], "1 outlet, 1 origin"),
    ("a part is not counted", ["A: talk", "B: union | part"], "1 outlet, 1 origin"),
    ("a denial is not counted", ["A: talk", "B: union | against"], "1 outlet, 1 origin"),
    ("a withdrawn brief is not counted", ["A: talk", "B: union | withdrawn"], "1 outlet, 1 origin"),
    ("a draft is not counted", ["A: talk", "B: union | draft"], "1 outlet, 1 origin"),
    ("two articles of one publisher", ["A: talk", "A: talk"], "1 outlet, 1 origin"),
    ("two articles of one publisher, two origins", ["A: talk", "A: union"], "1 outlet, 2 origins"),
    (
        "an allegation counts as what it is: a claim",
        ["A: talk | alleges", "B: talk | alleges"],
        "2 outlets, 1 origin",
    ),
    ("an agency's text printed twice", ["A: reuters", "B: reuters"], "2 outlets, 1 origin"),
    (
        "an agency's text printed twice, once through another",
        ["A: reuters", "B: reuters > global"],
        "2 outlets, 1 origin",
    ),
    (
        "an agency's own article and a print of it",
        ["reuters: own", "A: reuters"],
        "2 outlets, 1 origin",
    ),
    (
        "an outlet that is cited and has it from a statement",
        ["A: talk", "B: talk", "C: a"],
        "3 outlets, 1 origin",
    ),
    (
        "an outlet that is cited and doesn't say where it has it from",
        ["A: untraced", "B: a", "C: talk"],
        "3 outlets, 1–2 origins",
    ),
    ("an outlet that is cited for its own work", ["A: own", "B: a"], "2 outlets, 1 origin"),
    (
        "an outlet that is cited and is a copy",
        ["A: own | copy of reuters", "B: a", "C: reuters"],
        "3 outlets, 1 origin",
    ),
    (
        "an outlet that is cited and copies an article that says more",
        ["D: talk", "A: untraced | copy of D 0", "B: a"],
        "3 outlets, 1 origin",
    ),
    (
        "an outlet that is cited and has it from another that is cited",
        ["A: talk", "B: a", "C: b > global"],
        "3 outlets, 1 origin",
    ),
    (
        "that an outlet is meant is our inference",
        ["A: talk", "B: a?"],
        "2 outlets, 1–2 origins",
    ),
    (
        "where the outlet that is cited has it from is our inference",
        ["A: talk?", "B: a", "C: talk"],
        "3 outlets, 1–2 origins",
    ),
    (
        "an agency that is cited, whose text another prints as a copy",
        ["A: talk | copy of reuters", "B: reuters"],
        "2 outlets, 1 origin",
    ),
    (
        "an agency that is cited, whose texts others print with different origins",
        ["A: talk | copy of reuters", "B: reuters", "C: union | copy of reuters"],
        "3 outlets, 1–3 origins",
    ),
    (
        "two outlets that cite each other",
        ["A: b", "B: a"],
        "2 outlets, 1 origin",
    ),
    (
        "an outlet that is cited, and has two articles of different origins",
        ["A: talk", "A: union", "B: a"],
        "2 outlets, 2–3 origins",
    ),
    (
        "an outlet that is cited, of whose article we only have a part",
        ["A: talk | part", "B: a", "C: talk"],
        "2 outlets, 2 origins",
    ),
    ("two agencies", ["A: reuters", "B: agency"], "2 outlets, 2 origins"),
    (
        "a chain from an agency and back to it",
        ["A: reuters > global? > reuters", "B: reuters"],
        "2 outlets, 1 origin",
    ),
    (
        "that an agency is meant is our inference",
        ["A: reuters", "B: reuters?"],
        "2 outlets, 1–2 origins",
    ),
    (
        "a copy that names no origin",
        ["A: talk", "B: untraced | copy of A 0"],
        "2 outlets, 1 origin",
    ),
    ("a copy of own reporting", ["A: own", "B: own | copy of A 0"], "2 outlets, 1 origin"),
    (
        "a copy at the same outlet",
        ["A: own", "A: own | copy of A 0", "B: talk"],
        "2 outlets, 2 origins",
    ),
    (
        "a copy of what names no origin",
        ["A: untraced", "B: untraced | copy of A 0"],
        "2 outlets, origin not named",
    ),
    (
        "a copy of what names no origin, beside another article",
        ["A: untraced", "B: untraced | copy of A 0", "C: talk"],
        "3 outlets, 1–2 origins",
    ),
    (
        "a copy of a copy",
        ["A: talk?", "B: talk? | copy of A 0", "C: talk? | copy of B 1"],
        "3 outlets, 1 origin",
    ),
    (
        "two copies of an article that says nothing of it",
        ["A: wire | part", "B: untraced | copy of A 0", "C: untraced | copy of A 0", "D: talk"],
        "3 outlets, 1–2 origins",
    ),
    (
        "two copies of an article that we have not",
        [
            "A: own | copy of reuters https://reuters.example/1",
            "B: own | copy of reuters https://www.reuters.example/1/#top",
        ],
        "2 outlets, 1 origin",
    ),
    (
        "two copies of the same link, and nobody is named",
        [
            "A: untraced | copy of reuters https://reuters.example/1",
            "B: untraced | copy of reuters https://reuters.example/1",
            "C: talk",
        ],
        "3 outlets, 1–2 origins",
    ),
    (
        "two copies of an outlet's articles, which ones nobody says",
        ["A: untraced | copy of reuters", "B: untraced | copy of reuters", "C: talk"],
        "3 outlets, 1–3 origins",
    ),
    (
        "two copies of an outlet's articles, which ones nobody says, with two origins",
        ["A: talk | copy of reuters", "B: union | copy of reuters"],
        "2 outlets, 1–2 origins",
    ),
    (
        "the same beside a third origin",
        ["A: talk | copy of reuters", "B: union | copy of reuters", "C: agency"],
        "3 outlets, 2–3 origins",
    ),
    (
        "the same beside an article that has one of the two",
        ["A: talk | copy of reuters", "B: union | copy of reuters", "C: union"],
        "3 outlets, 1–2 origins",
    ),
    (
        "a copy of one of an outlet's articles, nobody says which, and an article of that outlet",
        ["reuters: talk", "B: union | copy of reuters"],
        "2 outlets, 1–2 origins",
    ),
    (
        "copies of the articles of two outlets, which ones nobody says",
        ["A: talk | copy of reuters", "B: union | copy of agency"],
        "2 outlets, 2 origins",
    ),
    (
        "a copy by its link of an article that we have",
        ["A: untraced", "B: untraced | copy of a https://courier.example.org/paper-a-0", "C: talk"],
        "3 outlets, 1–2 origins",
    ),
    (
        "a report that rests on a statement, and the statement",
        ["A: recap-of-talk", "B: talk"],
        "2 outlets, 1 origin",
    ),
    (
        "that it rests on the statement is our inference",
        ["A: recap-of-talk?", "B: talk"],
        "2 outlets, 1–2 origins",
    ),
    (
        "only one of two articles says what the report rests on",
        ["A: recap-of-talk", "B: recap"],
        "2 outlets, 1–2 origins",
    ),
    (
        "a report that rests on a statement, beside the agency's own",
        ["A: recap-of-talk", "B: wire"],
        "2 outlets, 2 origins",
    ),
    (
        "a report that rests on an agency's own",
        ["A: recap-of-agency", "B: agency"],
        "2 outlets, 1 origin",
    ),
    (
        "two articles say different things of what a report rests on",
        ["A: recap-of-talk", "B: recap-of-union"],
        "2 outlets, 1–2 origins",
    ),
    ("a source that stays unnamed", ["A: whisper"], "1 outlet, 1 origin"),
    ("one unnamed source in two articles", ["A: whisper", "B: whisper"], "2 outlets, 1 origin"),
    ("two unnamed sources", ["A: whisper", "B: mutter"], "2 outlets, 1–2 origins"),
    ("two unnamed sources, known to differ", ["A: whisper", "B: murmur"], "2 outlets, 2 origins"),
    (
        "a third that may be either of them",
        ["A: whisper", "B: murmur", "C: mutter"],
        "3 outlets, 2–3 origins",
    ),
    (
        "a report that rests on an unnamed source",
        ["A: recap-of-whisper", "B: mutter"],
        "2 outlets, 1–2 origins",
    ),
    ("only views", ["A: own | argues"], "no outlet"),
    (
        "five headlines, one press release",
        [
            "A: talk",
            "B: talk > reuters",
            "C: talk > global",
            "D: talk > reuters > global",
            "E: talk",
        ],
        "5 outlets, 1 origin",
    ),
]


@pytest.mark.parametrize(("told", "lines", "expected"), CASES, ids=[case[0] for case in CASES])
def test_the_interval(told: str, lines: list[str], expected: str) -> None:
    assert corroboration(ENGLISH, count(lines)) == expected


def count(lines: list[str]) -> Origins:
    corpus = corpus_of(lines)
    return of_claims(corpus, corpus.statements_on.get("p", ()))


STEP = st.sampled_from(["own", "untraced", "reuters", "a", "b", *EVENTS, *RESTS])
SURE = ("own", "untraced", *RESTS)
RELAYS = st.lists(st.sampled_from(["reuters", "global"]), max_size=2, unique=True)
LINE = st.builds(
    lambda paper, root, doubt, relays: (
        f"{paper}: {root}{'?' if doubt and root not in SURE else ''}"
        + ("".join(f" > {relay}" for relay in relays) if root != "own" else "")
    ),
    st.sampled_from(PAPERS),
    STEP,
    st.booleans(),
    RELAYS,
)
LINES = st.lists(LINE, min_size=1, max_size=6)


@given(LINES)
def test_an_untraced_article_widens_the_interval_by_one(lines: list[str]) -> None:
    before, after = count(lines), count([*lines, "Z: untraced"])
    assert (after.low, after.high) == (max(before.low, 1), before.high + 1)


@given(LINES, st.data())
def test_a_relay_changes_neither(lines: list[str], data: st.DataObject) -> None:
    index = data.draw(st.sampled_from(range(len(lines))))
    if ": own" in lines[index]:
        return
    longer = [line + " > agency" if n == index else line for n, line in enumerate(lines)]
    before, after = count(lines), count(longer)
    assert (after.low, after.high, after.outlets) == (before.low, before.high, before.outlets)


@given(LINES, st.sampled_from(["union | against", "own | argues", "wire | part"]))
def test_a_denial_a_view_or_a_part_changes_neither(lines: list[str], other: str) -> None:
    before, after = count(lines), count([*lines, f"Z: {other}"])
    assert (after.low, after.high) == (before.low, before.high)


@given(LINES, st.data())
def test_a_copy_changes_neither(lines: list[str], data: st.DataObject) -> None:
    index = data.draw(st.sampled_from(range(len(lines))))
    paper = lines[index].partition(":")[0]
    chain = data.draw(st.sampled_from(["own", "untraced", "talk", "wire?"]))
    before = count(lines)
    elsewhere = count([*lines, f"Z: {chain} | copy of {paper} {index}"])
    at_home = count([*lines, f"{paper}: {chain} | copy of {paper} {index}"])
    assert (elsewhere.low, elsewhere.high) == (before.low, before.high)
    assert set(elsewhere.outlets) == {*before.outlets, "z"}
    assert (at_home.low, at_home.high) == (before.low, before.high)
    assert at_home.outlets == before.outlets


@given(LINES)
def test_a_rewrite_of_an_agency_changes_neither(lines: list[str]) -> None:
    lines = [*lines, "A: agency"]
    before, after = count(lines), count([*lines, "Z: agency > global"])
    assert (after.low, after.high) == (before.low, before.high)


@given(LINES)
def test_the_interval_is_an_interval_within_bounds(lines: list[str]) -> None:
    found = count(lines)
    assert 1 <= found.low <= found.high <= len(lines)


@given(st.lists(LINE, min_size=2, max_size=4))
@settings(max_examples=60)  # each is tried in up to 24 orders
def test_the_order_of_articles_never_matters(lines: list[str]) -> None:
    results = {
        corroboration(ENGLISH, count(list(order))) for order in itertools.permutations(lines)
    }
    assert len(results) == 1


def test_the_roots_are_named_for_the_table_of_origins() -> None:
    corpus = corpus_of(["A: talk", "B: talk?", "C: own", "D: untraced"])
    rows = statements(corpus)
    found = of_claims(corpus, rows)
    assert [(root.kind, root.id, root.inferred) for root in found.roots] == [
        ("event", "talk", False),
        ("event", "talk", True),
        ("own", "c", False),
        ("untraced", "paper-d-3", False),
    ]


def test_an_event_at_which_nobody_spoke_has_no_origin_by_itself() -> None:
    happened = account("fire", kind="incident", title="The quay burns")
    found = corpus(brief("a", events=(happened,)), brief("b", events=(happened,)))
    assert corroboration(ENGLISH, found.origins_of_event["fire"]) == "1 outlet, origin not named"


def test_what_is_only_announced_is_no_origin_of_its_announcement() -> None:
    to_come = account(kind="statement", by="council", planned=True)
    briefs = (brief("one", events=(to_come,)), brief("two", events=(to_come,)))
    counts = corpus(*briefs).origins_of_event["vote"]
    assert corroboration(ENGLISH, counts) == "1 outlet, origin not named"


def test_an_event_counts_the_origins_behind_each_article_that_tells_of_it() -> None:
    traced = claim("a", chain="vote", about="vote")
    bare = claim("b", chain="untraced", about="vote")
    inferred = claim("c", chain={"id": "vote", "because": "It fits."}, about="vote")
    speech = account("vote", kind="statement", by="council")
    cases: list[tuple[list[tuple[dict[str, Any], ...]], str]] = [
        ([(traced,)], "1 outlet, 1 origin"),
        ([(traced, bare)], "1 outlet, 1 origin"),
        ([(bare,)], "1 outlet, origin not named"),
        ([()], "1 outlet, 1 origin"),
        ([(traced,), ()], "1 outlet, 1 origin"),
        ([(traced,), (traced, bare)], "1 outlet, 1 origin"),
        ([(traced, inferred)], "1 outlet, 1 origin"),
        ([(traced,), (inferred,)], "1 outlet, 1–2 origins"),
    ]
    for articles, expected in cases:
        briefs = [
            brief(f"brief-{n}", events=(speech,), claims=claims)
            for n, claims in enumerate(articles)
        ]
        found = corpus(*briefs).origins_of_event["vote"]
        assert corroboration(ENGLISH, found) == expected, articles
