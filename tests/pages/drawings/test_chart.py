"""The timeline as a drawing: its marks in words, its legend, what is left out; nothing acts."""

import gzip
import re
from collections.abc import Mapping
from typing import Any

import markdown
import pytest
from bs4 import BeautifulSoup, Tag

from briefbook.corpus.corpus import Corpus
from briefbook.pages.drawings import chart
from briefbook.pages.tree import Here, Page
from briefbook.render.markdown import write
from tests.support.build import account, brief, claim, corpus, in_english

HOSTILE = """</title></svg><script>alert(1)</script> "'&lt;b&gt; *x* {: onclick=x } ]]> <!--"""
FILL = {"a1": "2025-04-01", "a2": "2025-05-15", "a3": "2025-06-30"}
"""Three days, so that there is a drawing."""


def happened(dates: Mapping[str, str | None], **changes: Any) -> Corpus:
    """Events by id with their dates, all told by one article."""
    told = [
        account(id, title=id.title(), by="council", **({"date": date} if date else {}), **changes)
        for id, date in dates.items()
    ]
    return corpus(brief(events=tuple(told)))


def drawn(found: Corpus, here: str = "timeline", **more: Any) -> BeautifulSoup:
    """The drawing as it stands on a page, through Markdown."""
    blocks = tuple(chart.section(in_english(found), found.events.values(), **more))
    body = write(Page(here, "T", "D", blocks, "timeline")).partition("---\n\n")[2]
    return BeautifulSoup(markdown.markdown(body, extensions=["attr_list"]), "html.parser")


def marks(page: BeautifulSoup) -> list[str]:
    return [tag.get_text() for tag in page.select("a.mark > title")]


def legend(page: BeautifulSoup) -> list[str]:
    return [tag.get_text().strip() for tag in page.select(".legend li")]


def one(page: BeautifulSoup, selector: str) -> Tag:
    (found,) = page.select(selector)
    return found


# Marks


def test_a_mark_leads_to_its_event_and_is_no_stop_for_the_keyboard() -> None:
    mark = one(drawn(happened(FILL)), '[data-event="a2"]')
    assert (mark.name, mark["xlink:href"], mark["tabindex"]) == ("a", "../events/a2/", "-1")
    assert one(drawn(happened(FILL), here=""), '[data-event="a2"]')["xlink:href"] == "events/a2/"


def test_a_mark_says_when_what_and_who_tells_of_it() -> None:
    assert marks(drawn(happened(FILL))) == [
        "1 April 2025: A1 (1 outlet, 1 origin)",
        "15 May 2025: A2 (1 outlet, 1 origin)",
        "30 June 2025: A3 (1 outlet, 1 origin)",
    ]


def test_it_says_where_accounts_differ_and_what_is_only_announced() -> None:
    briefs = [
        brief(day, events=(*events, account("vote", date=day, planned=True)))
        for day, events in (
            ("2025-05-02", [account(id, date=date) for id, date in FILL.items()]),
            ("2025-05-06", []),
        )
    ]
    assert marks(drawn(corpus(*briefs)))[1] == (
        "2 May 2025 or 6 May 2025: The council votes"
        " (1 outlet, origin not named; accounts differ; announced)"
    )


SHAPES = {
    "2025-05-09": "circle.head",
    "2025-05-09?": "circle.head path.doubt",
    "2025-05": "rect.bar",
    "2025-05~": "rect.bar path.doubt",
    "[2025-05-01..2025-05-19]": "rect.bar",
    "[2025-05-09..]": "path.arrow circle.open",
    "[..2025-05-09]": "path.arrow circle.open",
    "2025-05-09/..": "path.arrow circle.head",
    "2025-05/..": "path.arrow rect.bar",
    "../2025-05-09": "path.arrow circle.head",
}


@pytest.mark.parametrize("date", SHAPES)
def test_the_shape_tells_how_exact_a_date_is(date: str) -> None:
    assert shapes(drawn(happened({**FILL, "x": date})), "x") == SHAPES[date]


def shapes(page: BeautifulSoup, id: str) -> str:
    parts = one(page, f'[data-event="{id}"]').select("circle, path, rect")
    named = [f"{part.name}.{' '.join(part['class'])}" for part in parts]
    return " ".join(name for name in named if not name.endswith(".target"))


def test_an_arrow_points_to_where_the_date_is_open() -> None:
    page = drawn(happened({**FILL, "late": "[2025-05-09..]", "early": "[..2025-05-09]"}))
    turned = {
        id: one(page, f'[data-event="{id}"] .arrow').get("transform") for id in ("late", "early")
    }
    assert turned == {"late": None, "early": "scale(-1)"}


def differing() -> Corpus:
    """Accounts that differ over a day and over a period; two outlets of one origin."""
    names = {paper: {"name": paper.title()} for paper in ("times", "post")}
    questions = {"q": {"ask": "How many?", "answers": {"two": "Two", "five": "Five"}}}
    fill = [account(id, date=date) for id, date in FILL.items()]
    told = {
        "times": ("two", "2025-05-20", "2025-06-05"),
        "post": ("five", "2025-05-20", "2025-06-11"),
    }
    briefs = [
        brief(
            paper,
            publisher=paper,
            events=(
                *(fill if paper == "times" else ()),
                account("talk", date=day),
                account("map", date=other),
            ),
            claims=(claim(about="talk", chain=("talk",), point=f"q/{answer}"),),
        )
        for paper, (answer, day, other) in told.items()
    ]
    return corpus(*briefs, publishers=names, questions=questions)


def test_a_diamond_for_accounts_that_differ_and_a_ring_for_one_origin() -> None:
    page = drawn(differing())
    assert one(page, '[data-event="talk"]')["class"] == ["mark", "differs", "retold"]
    assert shapes(page, "talk") == "circle.ring path.head"
    assert one(page, '[data-event="map"]')["class"] == ["mark", "differs", "retold"]
    assert shapes(page, "map") == "rect.bar-ring rect.bar-gap rect.bar"


def test_what_is_only_announced_is_hollow() -> None:
    page = drawn(happened(FILL, planned=True))
    assert {tuple(tag["class"]) for tag in page.select("a")} == {("mark", "planned")}


# Rows and words


def test_a_row_has_the_name_of_who_acted_and_the_others_share_one() -> None:
    days = {f"d{n}": f"2025-05-{n:02d}" for n in range(1, 10)}
    names = {f"p{n}": {"name": f"Party {n}"} for n in range(1, 7)}
    events = [
        account(id, date=date, by=f"p{min(n, 6)}") for n, (id, date) in enumerate(days.items(), 1)
    ]
    page = drawn(corpus(brief(events=tuple(events)), actors=names))
    assert [tag.get_text() for tag in page.select(".who")] == [
        *("Party 1", "Party 2", "Party 3", "Party 6"),
        "All others",
    ]


def test_a_row_that_belongs_to_nobody_has_no_name() -> None:
    events = [account(id, date=date) for id, date in FILL.items()]
    assert drawn(corpus(brief(events=tuple(events)))).select(".who") == []


def test_a_long_name_is_cut_to_the_narrowest_drawing_that_shows_it() -> None:
    name = {"council": {"name": "National office for the coordination of export controls"}}
    events = [account(id, date=date, by="council") for id, date in FILL.items()]
    page = drawn(corpus(brief(events=tuple(events)), actors=name))
    assert [(tag["class"], tag.get_text()) for tag in page.select(".who")] == [
        (["who", "fit", "t"], "National office for the…"),
        (["who", "fit", "s"], "National office for the coordination of…"),
        (["who", "fit", "m", "l", "x"], "National office for the coordination of export…"),
    ]


def test_only_marks_that_nobody_should_miss_have_words_on_wide_screens() -> None:
    labels = drawn(differing()).select(".label")
    assert [(tag["class"], tag.get_text()) for tag in labels] == [
        (["label", "middle", "fit", "l", "x"], "The council votes"),
    ] * 2
    assert drawn(happened(FILL)).select(".label") == []


GRIDS = {
    "months": (["2025-04-02", "2025-05-01", "2025-07-01"], "Apr 2025 May Jun Jul"),
    "months across a year": (["2025-11-02", "2025-12-01", "2026-02-01"], "Nov 2025 Dec 2026 Feb"),
    "quarters": (["2024-02-01", "2025-01-01", "2025-12-01"], "2024 Apr Jul Oct 2025 Apr Jul Oct"),
    "years": (["2019", "2021", "2024"], "2019 2020 2021 2022 2023 2024"),
    "one month and its weeks": (["2025-05-01", "2025-05-09", "2025-05-30"], "May 2025 8 15 22"),
    "a gutter": (["2019", "2025-04-02", "2025-04-09", "2025-06-01"], "2019 Apr 2025 May Jun"),
    "a gutter of several years": (
        ["1989", "2001", *(f"2025-0{n}-01" for n in range(1, 7))],
        "Earlier 1989–2001 2025 Feb Mar Apr May Jun",
    ),
    "a gutter at the end": (
        ["2025-04-02", "2025-04-09", "2025-06-01", "2060"],
        "2060 Apr 2025 May Jun",
    ),
}


@pytest.mark.parametrize("name", GRIDS)
def test_the_grid_has_names(name: str) -> None:
    dates, told = GRIDS[name]
    page = drawn(happened({f"e{n}": date for n, date in enumerate(dates)}))
    assert " ".join(tag.get_text() for tag in page.select(".grid text")) == told


def test_a_screen_reader_hears_the_marks_and_not_the_grid() -> None:
    page = drawn(happened(FILL))
    svg = one(page, ".strip > svg")
    assert svg["role"] == "group"
    assert svg["aria-label"] == "3 events on a line of time, 2025"
    assert one(page, ".grid")["aria-hidden"] == "true"
    assert [
        tag for tag in page.select("svg svg, .legend svg") if tag["aria-hidden"] != "true"
    ] == []
    older = drawn(happened({**FILL, "old": "1999"}))
    assert one(older, ".strip > svg")["aria-label"] == "4 events on a line of time, 1999–2025"


# Legend


LEGENDS = {
    "days": ({}, ["exact day"]),
    "a month": ({"x": "2025-05"}, ["exact day", "some time in this period"]),
    "a stretch": ({"x": "2025-05/2025-06"}, ["exact day", "all through this period"]),
    "both": (
        {"x": "2025-05", "y": "2025-05/2025-06"},
        ["exact day", "some time in this period, or all through it"],
    ),
    "open ends": (
        {"x": "[2025-05-02..]", "y": "[..2025-05-01]", "z": "2025-05-09/..", "w": "../2025-04-09"},
        ["exact day", "this day or later", "this day or earlier", "from then on", "until then"],
    ),
    "doubt": ({"x": "2025-05-09?"}, ["exact day", "date in doubt"]),
    "a gutter": ({"x": "2001-05-09"}, ["exact day", "break: not to scale beyond it"]),
}


@pytest.mark.parametrize("name", LEGENDS)
def test_the_legend_has_the_signs_that_occur_and_no_others(name: str) -> None:
    more, told = LEGENDS[name]
    assert legend(drawn(happened({**FILL, **more}))) == told


def test_of_an_article_and_its_copy_without_a_source_nobody_knows_one_origin() -> None:
    told = tuple(account(id, kind="incident", date=date) for id, date in FILL.items())
    names = {"post": {"name": "Post"}}
    copy = brief("copy", publisher="post", copy_of="quay", events=told)
    found = corpus(brief(events=told), copy, publishers=names)
    assert legend(drawn(found)) == ["several outlets, perhaps one origin"]


def test_the_legend_tells_of_accounts() -> None:
    assert legend(drawn(differing())) == [
        "exact day",
        "accounts differ",
        "accounts differ, over this period",
        "several outlets, one origin or perhaps one",
    ]
    assert legend(drawn(happened(FILL, planned=True))) == ["announced"]


def test_a_day_that_we_worked_out_has_a_sign_of_its_own() -> None:
    why = {"because": "It was a Friday."}
    page = drawn(told_on({"x": "2025-04-01", "y": "2025-05-01"}, {"z": "2025-06-06"}, **why))
    assert legend(page) == ["exact day", "one day, inferred"]
    signs = (mark.select(".head, .open") for mark in page.select(".mark"))
    shapes = [[tag["class"] for tag in found] for found in signs]
    assert shapes == [[["head"]], [["head"]], [["open"]]]
    assert legend(drawn(told_on({}, FILL, **why))) == ["one day, inferred"]


def told_on(stated: dict[str, str], inferred: dict[str, str], **why: str) -> Corpus:
    events = [account(id, date=date) for id, date in stated.items()]
    events += [account(id, date=date, **why) for id, date in inferred.items()]
    return corpus(brief(events=tuple(events)))


def test_what_has_no_date_is_told_in_words() -> None:
    page = drawn(happened({**FILL, "x": None}))
    assert one(page, "p.left-out").get_text() == "1 event without a date is not drawn."
    page = drawn(happened({**FILL, "x": None, "y": None}))
    assert one(page, "p.left-out").get_text() == "2 events without a date are not drawn."
    assert drawn(happened(FILL)).select("p") == []


def test_nothing_is_drawn_of_two_events() -> None:
    found = happened({"a": "2025-05-01", "b": "2025-05-02", "c": None})
    assert chart.section(in_english(found), found.events.values()) == []


# Counts


def crowd() -> Corpus:
    dates: dict[str, str | None] = {
        f"e{n}": f"2025-0{4 + n % 3}-{1 + n % 28:02d}" for n in range(66)
    }
    return happened({**dates, "year": "2025", "none": None})


def test_too_many_events_are_counted() -> None:
    page = drawn(crowd())
    assert [tag.get_text() for tag in page.select(".count title")] == [
        "April 2025: 22 events",
        "May 2025: 22 events",
        "June 2025: 22 events",
    ]
    assert [tag.get_text() for tag in page.select(".number")] == ["22", "22", "22"]
    assert page.select("a") == []
    assert legend(page) == ["events that began in a month"]
    assert one(page, "p.left-out").get_text() == (
        "1 event is not counted, because its month is not known."
        " 1 event without a date is not drawn."
    )


def test_a_count_leads_to_where_its_events_are() -> None:
    page = drawn(
        crowd(), to=lambda day: Here("timeline", f"m{day.month}") if day.month < 6 else None
    )
    assert [tag["xlink:href"] for tag in page.select("a.count")] == [
        "../timeline/#m4",
        "../timeline/#m5",
    ]


@pytest.mark.parametrize(
    ("days", "told", "sign"),
    [
        (
            ["2024-01-01", "2025-12-01"],
            "January 2024 to March 2024: 40 events",
            "events that began in a quarter of a year",
        ),
        (["2019-01-01", "2025-12-01"], "2019: 40 events", "events that began in a year"),
        (
            ["1985-01-01", "2025-12-01"],
            "1985–1989: 40 events",
            "events that began in these 5 years",
        ),
    ],
)
def test_a_count_says_of_what(days: list[str], told: str, sign: str) -> None:
    page = drawn(happened({f"e{n}": days[n % 2] for n in range(80)}))
    assert page.select(".count title")[0].get_text() == told
    assert legend(page) == [sign]


# On pages


def test_the_home_page_has_a_heading_and_a_way_to_the_timeline() -> None:
    found = happened(FILL)
    title, link, drawing = chart.band(in_english(found), found.vocabulary.topics["harbour"])
    body = write(Page("", "T", "D", (title, link, drawing), "home"))
    assert (
        "## [Events by date](#when) { #when }\n\n[Full timeline](timeline/index.md)\n{ .full }\n"
    ) in body
    assert chart.band(in_english(found), None) == [title, link, drawing]
    assert chart.band(in_english(corpus()), None) == []


# What comes from outside stays text


def test_hostile_words_are_text_and_change_no_element() -> None:
    def page(text: str) -> BeautifulSoup:
        events = [account(id, title=text, by="council", date=date) for id, date in FILL.items()]
        differing = brief("other", events=(account("a2", title=text, date="2025-05-20"),))
        names = {"council": {"name": text}}
        return drawn(corpus(brief(events=tuple(events)), differing, actors=names))

    harmless, hostile = page("Plain words " * 7), page(HOSTILE)
    kept = ("x", "class", "text-anchor", "dx")
    for plain, attacked in zip(harmless.find_all(True), hostile.find_all(True), strict=True):
        assert plain.name == attacked.name
        assert {k: v for k, v in plain.attrs.items() if k not in kept} == {
            k: v for k, v in attacked.attrs.items() if k not in kept
        }
    assert len([told for told in marks(hostile) if f": {HOSTILE} (" in told]) == 3
    assert not [
        key for tag in hostile.find_all(True) for key in tag.attrs if key in ("style", "onclick")
    ]


def test_the_same_events_make_the_same_drawing_in_whatever_order() -> None:
    found = differing()
    events = list(found.events.values())
    assert chart.section(in_english(found), events) == chart.section(
        in_english(found), reversed(events)
    )


def test_a_drawing_of_sixty_marks_is_small() -> None:
    words = "minister harbour strike council vote quay customs union budget court storm".split()
    events = [
        account(
            f"{words[n % 11]}-{words[n * 7 % 11]}-{n}",
            title=f"The {words[n % 11]} of {words[n * 3 % 11]} {n * n} and {words[n * 5 % 11]} {n}",
            date=f"2025-{1 + n % 12:02d}-{1 + n * 5 % 28:02d}",
            by=f"p{n % 7}",
        )
        for n in range(60)
    ]
    names = {f"p{n}": {"name": f"The {word}"} for n, word in enumerate(words[:7])}
    page = drawn(corpus(brief(events=tuple(events)), actors=names))
    assert len(marks(page)) == 60
    assert len(gzip.compress(str(page).encode())) < 6 * 1024


def test_every_length_grows_with_the_text_or_with_the_width() -> None:
    page = drawn(differing())
    lengths = {
        str(tag[name])
        for tag in page.select(".strip > svg > *, .strip > svg > g > *, .mark > *")
        for name in ("x", "y", "x1", "x2", "y1", "y2", "width", "height", "dx")
        if tag.get(name)
    }
    assert len(lengths) > 15
    assert [length for length in lengths if not re.fullmatch(r"-?[\d.]+(%|em)", length)] == []
