"""Days far from the headline: what says what it is counts, a bare date only where two find it."""

import pytest

from briefbook.drafting.page.day_evidence import Evidence, Family
from briefbook.drafting.page.days_elsewhere import far, guessed, in_scripts, said
from briefbook.drafting.page.page_lines import Lines, lines_of, placed
from briefbook.drafting.page.published import is_firm, weighed

FIRST = "The harbour board voted on Thursday to keep the quay closed until the spring."
LAST = "Nobody at the board wanted to say who is going to pay for the mending of it."
GAP = "<p>Port</p>" * 12


def read(above: str = "", below: str = "") -> Lines:
    markup = f"{above}<h1>The quay</h1><p>{FIRST}</p><p>{LAST}</p>{GAP}{below}"
    return placed(*lines_of(f"<body>{markup}</body>"), [FIRST, LAST])


def days(found: object) -> list[str]:
    assert isinstance(found, list)
    return [one.days[0] for one in found]


def one(day: str, family: Family) -> Evidence:
    return Evidence((day,), family, family)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Erschienen am: 01.11.2023", ["2023-11-01"]),
        ("Erstellt am01.11.2023", ["2023-11-01"]),
        ("Dieser Text wurde am 14. Dezember 2015 um 14:48 eingestellt.", ["2015-12-14"]),
        ("Letzte Änderung: 31.10.2023", []),
        ("Zuletzt aktualisiert und erschienen 31.10.2023", []),
        ("Die Brücke wurde am 14. Dezember 2015 gesperrt.", []),
        ("Erschienen im November 2023", []),
        ("Erschienen im Bay-Kurier, abgerufen am 01.11.2023", []),
        ("Published in the Courier, retrieved 1 November 2023", []),
        ("新码头发布．海湾报[引用日期2013-10-22]", []),
        ("新码头发布 2013-10-22", ["2013-10-22"]),
    ],
)
def test_a_line_anywhere_that_says_when_it_was_published(line: str, expected: list[str]) -> None:
    footer = read(below=f"<footer><p>{line}</p></footer>")
    assert days(list(said(footer, "de"))) == expected


def test_what_a_list_or_a_comment_says_is_of_something_else() -> None:
    line = "<p>Published on 4 May 2024</p>"
    assert not list(said(read(below=f"<aside>{line}</aside>"), "en"))
    assert not list(said(read(below=f'<div class="comments">{line}</div>'), "en"))
    assert not list(said(read(below=f'<a href="/x">{line}</a>'), "en"))


def test_what_the_next_article_says_is_of_that_one() -> None:
    line = "<p>Published on 4 May 2024</p>"
    assert not list(said(read(below=f"<h1>Tar is dear again</h1>{line}"), "en"))
    assert list(said(read(below=f"<h1>About us</h1>{line}"), "en"))
    assert far(read(below="<h1>Tar is dear again</h1><p>4 May 2024</p>"), 0, "en") == []


def test_dates_on_lines_of_their_own_where_they_are_all_of_one_day() -> None:
    page = read(below="<p>4 May 2024</p>")
    assert days(far(page, 0, "en")) == ["2024-05-04"]
    page = read(below="<p>4 May 2024</p><p>7 June 2024</p>")
    assert far(page, 0, "en") == []
    assert far(read(below="<p>Born</p><p>4 May 2024</p>"), 0, "en") == []
    assert days(far(read(below='<time datetime="2024-05-04">May</time>'), 0, "en")) == [
        "2024-05-04"
    ]


def test_a_date_in_a_box_by_the_headline_goes_before_those_elsewhere() -> None:
    page = read("<aside><p>4 May 2024</p></aside>", "<p>7 June 2024</p><p>8 June 2024</p>")
    assert days(far(page, 1, "en")) == ["2024-05-04"]


def test_days_in_scripts() -> None:
    assert days(in_scripts(["2024-05-04T10:00:00Z", "2024-05-04", "soon"])) == ["2024-05-04"]


def test_a_second_program_guesses() -> None:
    page = '<html><body><h1>The quay</h1><p class="date">4 May 2024</p></body></html>'
    assert [one.days for one in guessed(page)] == [("2024-05-04",)]
    assert list(guessed("")) == []


def test_a_date_far_away_is_stated_only_with_a_second_finder() -> None:
    def stated(*evidence: Evidence) -> tuple[list[str], str]:
        found = weighed(evidence, (), ())
        return [day.value for day in found.days], found.unsure

    lone = stated(one("2024-05-04", "guess"))
    assert lone == (["2024-05-04"], "nothing but a program's guess names a day")
    assert stated(one("2024-05-04", "far"))[1]
    assert stated(one("2024-05-04", "far"), one("2024-05-04", "guess")) == (["2024-05-04"], "")
    assert stated(one("2024-05-04", "far"), one("2024-05-06", "guess")) == (
        ["2024-05-04", "2024-05-06"],
        "",
    )
    assert stated(one("2024-05-04", "said"), one("2024-05-06", "guess")) == (["2024-05-04"], "")
    two = (one("2024-05-04", "said"), one("2024-05-06", "said"))
    assert len(stated(*two)[0]) == 2


def test_what_stands_elsewhere_is_looked_at_only_where_nothing_better_is_there() -> None:
    assert is_firm([one("2024-05-04", "print")])
    assert not is_firm([one("2024-05-04", "near"), one("2024-05-04", "weak")])
