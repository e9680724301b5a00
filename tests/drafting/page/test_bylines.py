"""The authors: what the article's own byline says, and who is only asked about."""

import pytest

from briefbook.drafting.page.byline_lines import bylines
from briefbook.drafting.page.bylines import (
    Byline,
    beside_dates,
    echoed,
    marked,
    shown,
    weighed,
)
from briefbook.drafting.page.names_in_address import of_host
from briefbook.drafting.page.page_lines import lines_of, placed

FIRST = "The harbour board voted on Thursday to keep the quay closed until the spring."


def by(*names: str, family: str = "print", explicit: bool = False) -> Byline:
    return Byline(names, family, family, explicit)


def stated(*bylines: Byline) -> list[str]:
    return [one.value for one in weighed(bylines).stated]


def asked(*bylines: Byline) -> list[str]:
    return [one.value for one in weighed(bylines).asked]


def marks(above: str, below: str = "") -> list[tuple[str, ...]]:
    markup = f"<h1>The quay that grew</h1>{above}<p>{FIRST}</p>{below}"
    page = placed(*lines_of(f"<body>{markup}</body>"), [FIRST])
    return [one.names for one in marked(page, 0, ("The Courier",))]


@pytest.mark.parametrize("family", ["data", "print"])
def test_the_name_of_a_person_in_the_byline_or_the_data_is_stated(family: str) -> None:
    assert stated(by("Ann Lee", family=family)) == ["Ann Lee"]


@pytest.mark.parametrize("family", ["meta", "foot", "near"])
def test_a_name_that_stands_elsewhere_alone_is_not_stated(family: str) -> None:
    assert stated(by("Ann Lee", family=family)) == []


def test_a_second_author_whom_one_place_leaves_out_is_stated_too() -> None:
    both = by("Ann Lee", "Bo Ek", family="meta")
    assert stated(by("Ann Lee", family="data"), both) == ["Ann Lee", "Bo Ek"]
    assert stated(by("Ann Lee", family="data"), by("Ann Lee", "desk", family="meta")) == ["Ann Lee"]
    assert stated(by("Bo Ek", family="data"), by("Cai Wu", "Dee Orr", family="meta")) == ["Bo Ek"]


def test_what_is_not_stated_is_asked_about() -> None:
    assert asked(by("Ann Lee", family="meta")) == ["Ann Lee"]
    assert asked(by("Ann Lee", family="near")) == []
    assert asked(by("Ann Lee"), by("Bo Ek", family="data")) == ["Ann Lee", "Bo Ek"]


def test_two_places_that_agree_are_enough_for_a_pen_name() -> None:
    assert stated(by("tarboy", family="meta"), by("tarboy", family="foot")) == ["tarboy"]
    assert stated(by("tarboy"), by("tarboy", family="meta")) == ["tarboy"]
    assert stated(by("tarboy")) == []
    assert stated(by("tarboy", explicit=True)) == ["tarboy"]


@pytest.mark.parametrize("name", ["Bay Fisheries Institute", "Reuters", "Coast Desk"])
def test_a_body_is_asked_about_wherever_it_stands(name: str) -> None:
    both = (by(name, explicit=True), by(name, family="data"))
    assert (stated(*both), asked(*both)) == ([], [name])


def test_what_somebody_signs_in_with_is_the_name_that_is_printed() -> None:
    printed = by("Ann Lee", explicit=True)
    for login in ("ann.lee", "annlee", "ann_lee"):
        assert stated(by(login, family="data"), printed) == ["Ann Lee"]


def test_an_outlet_in_the_data_says_nothing_against_a_byline_in_print() -> None:
    printed = by("Ann Lee", explicit=True)
    assert stated(by("HP", family="data"), printed) == ["Ann Lee"]
    assert stated(by("Harbour Press", family="data"), printed) == ["Ann Lee"]
    assert stated(by("tarboy", family="data"), printed) == []


def test_two_bylines_that_differ_are_asked_about() -> None:
    assert stated(by("Ann Lee"), by("Bo Ek", family="data")) == []


def test_data_that_know_the_first_author_alone() -> None:
    assert stated(by("Ann Lee", family="data"), by("Ann Lee", "Bo Ek")) == ["Ann Lee", "Bo Ek"]


def test_what_stands_around_a_name_in_print_is_no_other_person() -> None:
    printed = by("Coast Programme Ann Lee", "Harbour Foundation")
    assert stated(by("Ann Lee", family="data"), printed) == ["Ann Lee"]


def test_nobody() -> None:
    assert (stated(), asked()) == ([], [])


@pytest.mark.parametrize(
    ("above", "names"),
    [
        ('<p class="byline">By Ann Lee and Bo Ek</p>', [("Ann Lee", "Bo Ek")]),
        ('<a rel="author" href="/ann">Ann Lee</a>', [("Ann Lee",)]),
        ('<span itemprop="author">Ann Lee</span>', [("Ann Lee",)]),
        ('<meta itemprop="author" content="Ann Lee">', [("Ann Lee",)]),
        ('<div class="post-author vcard"><a class="fn">tarboy</a></div>', [("tarboy",)]),
        ('<div class="author-avatar">AL</div>', []),
        ('<p class="byline">The Courier</p>', []),
        ('<aside><p class="byline">By Ann Lee</p></aside>', []),
        ('<div class="comments"><p class="author">Ann Lee</p></div>', []),
        ('<blockquote><p class="author">Ann Lee</p></blockquote>', []),
        ('<p class="sr-only byline">By Ann Lee</p>', []),
    ],
)
def test_bylines_that_a_page_marks(above: str, names: list[tuple[str, ...]]) -> None:
    assert marks(above) == names


def test_people_whom_a_page_marks_one_by_one_share_a_byline() -> None:
    one, other = (f'<a rel="author" href="/{name}">{name}</a>' for name in ("Ann Lee", "Bo Ek"))
    assert marks(f"<p>{one} and {other} in Kelmouth</p>") == [("Ann Lee", "Bo Ek")]
    assert marks(f"<p>{one} and {one}</p>") == [("Ann Lee",)]
    readers = "".join(f'<p itemprop="author">{name}</p>' for name in ("tarboy", "Bo Ek", "nell"))
    assert marks(readers) == [("tarboy",), ("Bo Ek",), ("nell",)]
    far = f"<p>{one}</p><p>x</p><p>y</p><p>{other}</p>"
    assert marks(far) == [("Ann Lee",), ("Bo Ek",)]


def test_the_byline_of_an_article_below_is_not_that_of_this_one() -> None:
    byline = '<p class="byline">By Ann Lee</p>'
    assert marks("", f"<h1>Tar is dear again</h1>{byline}") == []
    assert marks("", f"<h3>The author</h3>{byline}") == [("Ann Lee",)]


def test_a_byline_stands_by_the_headline_or_right_below_the_text() -> None:
    assert marks("", '<p class="byline">By Ann Lee</p>') == [("Ann Lee",)]
    assert marks("", "<p>x</p>" * 6 + '<p class="byline">By Ann Lee</p>') == []


def test_names_beside_a_date() -> None:
    lines = ["Ann Lee, 9 May 2024", "9 May 2024", "Ann Lee", f"9 May 2024. {FIRST}"]
    assert [one.names for one in beside_dates(lines, "en", ())] == [("Ann Lee",)]


def test_a_name_that_the_address_has_too() -> None:
    found = [by("Jürgen Ek", family="meta"), by("Ann Lee", family="meta")]
    assert [one.names for one in of_host(found, "juergenek.example.org")] == [("Jürgen Ek",)]
    assert stated(found[0], *of_host(found[:1], "juergenek.example.org")) == ["Jürgen Ek"]


def test_a_name_of_the_data_that_a_line_repeats_is_stated() -> None:
    box = '<aside class="about"><h4>Ann Lee</h4><p>Writes on boats.</p></aside>'
    page = placed(*lines_of(f"<body><p>{FIRST}</p>{box}</body>"), [FIRST])
    named = by("Ann Lee", family="meta")
    assert [one.family for one in echoed([named], page)] == ["echo"]
    assert stated(named, *echoed([named], page)) == ["Ann Lee"]
    assert list(echoed([by("Bo Ek", family="meta"), by("tarboy", family="meta")], page)) == []
    comment = '<div class="comments"><b>Ann Lee</b></div>'
    page = placed(*lines_of(f"<body><p>{FIRST}</p>{comment}</body>"), [FIRST])
    assert list(echoed([named], page)) == []


def test_a_byline_below_the_text_is_stated_where_nothing_else_names_anybody() -> None:
    foot = by("Ann Lee", family="foot", explicit=True)
    assert stated(foot) == ["Ann Lee"]
    assert stated(foot, by("Bo Ek", family="meta")) == []
    assert stated(by("tarboy", family="foot", explicit=True)) == []


def test_a_desk_or_what_a_program_calls_somebody_says_nothing_against_a_person() -> None:
    assert stated(by("Ann Lee", family="data"), by("Community")) == ["Ann Lee"]
    assert stated(by("Ann Lee", family="data"), by("lee", family="data")) == ["Ann Lee"]
    assert stated(by("Ann Lee", family="data"), by("bo", family="data")) == []


@pytest.mark.parametrize(
    ("line", "family"),
    [
        ("Posted on 21 May 2024 by Ann Lee", "print"),
        ("Ein Artikel von Ann Lee | 27.01.2022 - 12:45", "print"),
        ("27.01.2022 | Ann Lee", "near"),
        ("27.01.2022 by tarboy", "near"),
    ],
)
def test_a_name_beside_a_date_counts_where_a_word_says_so(line: str, family: str) -> None:
    assert [one.family for one in beside_dates([line], "de", ())] == [family]


@pytest.mark.parametrize(
    "line",
    [
        "ByAnn Lee",
        "---- by Ann Lee",
        "von Ann Lee",
        "Text von Ann Lee",
        "Auteur : Ann Lee",
        "Redakteurin: Ann Lee",
    ],
)
def test_lines_that_are_bylines(line: str) -> None:
    assert [one.value for one in bylines([line])] == ["Ann Lee"]


def test_lines_that_are_none() -> None:
    assert list(bylines(["Byron Bay", "von der Küste", "Text von gestern", "por la tarde"])) == []


@pytest.mark.parametrize(
    ("name", "shown", "is_stated"),
    [
        ("Ann Lee", "All that Ann Lee wrote", True),
        ("Ann Lee", "by Lee, our editor", True),
        ("Ann Lee", "The sleeping quay", False),
        ("Ann Marsh-Ek", "ANN MARSH-EK", True),
        ("王小明", "记者王小明报道", True),
        ("王小明", "记者报道", False),
        ("Ann Lee", "", False),
    ],
)
def test_a_name_of_the_data_is_stated_where_readers_see_it(
    name: str, shown: str, is_stated: bool
) -> None:
    found = weighed([by(name, family="data"), by(name, family="meta")], shown)
    assert [one.value for one in found.stated] == [name] * is_stated
    assert [one.value for one in found.asked] == [name] * (not is_stated)


@pytest.mark.parametrize("family", ["print", "host", "echo", "near"])
def test_what_confirms_a_name_shows_it(family: str) -> None:
    found = weighed([by("Ann Lee", family="data"), by("Ann Lee", family=family)], "")
    assert [one.value for one in found.stated] == ["Ann Lee"]


@pytest.mark.parametrize(
    ("around", "is_stated"),
    [
        ("<p>9 May, Ann Lee and 7 comments</p>{}", True),
        ('{}<p>One</p><p>Two</p><p>Three</p><p>Four</p><p class="author">Ann Lee</p>', True),
        ("{}<p>One</p><p>Two</p><p>Three</p><p>Four</p><p>© 2019 Lee media</p>", False),
        ("{}<footer><p>One</p><p>Two</p><p>Three</p><p>Four</p><p>By Ann Lee</p></footer>", False),
    ],
)
def test_whoever_stands_at_the_foot_of_the_site_is_not_seen_by_the_article(
    around: str, is_stated: bool
) -> None:
    markup = f"<h1>The quay that grew</h1>{around.format(f'<p>{FIRST}</p>')}"
    page = placed(*lines_of(f"<body>{markup}</body>"), [FIRST])
    found = weighed([by("Ann Lee", family="data"), by("Ann Lee", family="meta")], shown(page, 0))
    assert [one.value for one in found.stated] == ["Ann Lee"] * is_stated
