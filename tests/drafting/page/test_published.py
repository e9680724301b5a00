"""The day of publication: what agrees is stated, what doesn't is asked about with all readings."""

from dataclasses import replace

import pytest

from briefbook.drafting.page.day_evidence import Evidence, Family
from briefbook.drafting.page.days_elsewhere import in_scripts
from briefbook.drafting.page.days_near import printed_near
from briefbook.drafting.page.greenwich import Side
from briefbook.drafting.page.page_lines import lines_of, placed
from briefbook.drafting.page.published import in_address, stored, weighed
from briefbook.drafting.page.stated import Stated

FIRST = "The harbour board voted on Thursday to keep the quay closed until the spring."
LAST = "Nobody at the board wanted to say who is going to pay for the mending of it."


def data(value: str, family: Family = "data", language: str = "en") -> Evidence:
    found = stored(Stated(value, "meta x"), family, language)
    assert found is not None
    return found


def readings(*evidence: Evidence, updates: tuple[str, ...] = ()) -> list[str]:
    return [one.value for one in weighed(evidence, updates, ()).days]


def unsure(*evidence: Evidence) -> str:
    return weighed(evidence, (), ()).unsure


def near(above: str = "", below: str = "", before: str = "") -> list[tuple[str, Family]]:
    markup = f"{before}<h1>The quay that grew</h1>{above}<p>{FIRST}</p><p>{LAST}</p>{below}"
    page = placed(*lines_of(f"<body>{markup}</body>"), [FIRST, LAST])
    headline = next(sign.line for sign in page.signs if sign.text == "The quay that grew")
    found = printed_near(page, headline, "en")
    return list(dict.fromkeys((one.days[0], one.family) for one in found))


def test_the_first_of_january_is_asked_about_wherever_else_programs_have_it() -> None:
    stored_first = data("2024-01-01T00:00:00")
    again = in_scripts(["2024-01-01T00:00:00"])
    guess = Evidence(("2024-01-01",), "a guess", "guess")
    assert readings(stored_first, *again, guess) == ["2024-01-01"]
    assert unsure(stored_first, *again, guess) == (
        "programs write the first of January where they know the year alone"
    )
    assert unsure(*in_scripts(["2024-05-04"])) == ""


def test_of_the_two_days_of_an_hour_the_one_that_is_printed_nearer_counts() -> None:
    late = data("2024-05-04T19:35:00+00:00", "meta")
    box = Evidence(("2024-05-05",), "printed, “2024.05.05”", "print")
    above = Evidence(("2024-05-04",), "printed, “2024. 05. 04”", "above")
    near_by = Evidence(("2024-05-04",), "printed, “2024. 05. 04”", "near")
    assert readings(late, box) == ["2024-05-05"]
    assert readings(late, box, above, near_by) == ["2024-05-04"]


def test_a_month_that_is_printed_alone_is_asked_about() -> None:
    month = Evidence(("2024-05",), "printed, “May 2024”", "print")
    assert readings(month) == ["2024-05"]
    assert unsure(month) == (
        "only a month or a year is printed, and it may be that of something else"
    )
    assert unsure(data("2024-05")) == ""
    assert readings(month, data("2024-05-04")) == ["2024-05-04"]


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2024-05-04", "2024-05-04"),
        ("2024-05-04T10:00:00+02:00", "2024-05-04"),
        ("2024-05", "2024-05"),
        ("20240504", "2024-05-04"),
        ("20240504T101500Z", "2024-05-04"),
        ("2024/5/4 10:00", "2024-05-04"),
        ("Sat, 04 May 2024 10:00:00 +0200", "2024-05-04"),
        ("Sat May 04 2024 10:00:00 GMT+0200", "2024-05-04"),
        ("May 4, 2024", "2024-05-04"),
        ("4-May-2024", "2024-05-04"),
        ("04.05.2024", "2024-05-04"),
        ("1714816800", "2024-05-04"),
        ("1714816800000", "2024-05-04"),
    ],
)
def test_forms_in_which_programs_hold_a_day(value: str, day: str) -> None:
    assert data(value).days == (day,)


@pytest.mark.parametrize(
    "value", ["", "yesterday", "{{ date }}", "2024-13-45", "20241345", "12345", "4 May", "2024"]
)
def test_what_is_no_day(value: str) -> None:
    assert stored(Stated(value, "meta x"), "data", "en") is None


def test_a_day_in_another_language() -> None:
    assert data("4. Mai 2024", language="de").days == ("2024-05-04",)
    assert data("4 de mayo de 2024", language="es").days == ("2024-05-04",)


def test_figures_that_mean_two_days() -> None:
    assert data("03/04/2024").days == ("2024-03-04", "2024-04-03")
    assert data("03.04.24").days == ("2024-03-04", "2024-04-03")


def test_figures_have_the_day_first_outside_of_english() -> None:
    assert data("03/04/2024", language="es").days == ("2024-04-03",)
    assert data("Fecha: 03.04.24", language="es").days == ("2024-04-03",)
    assert stored(Stated("Version 1.2.14 of 3.4.24:10", "x"), "data", "es") is None


def test_a_time_right_behind_a_day_makes_no_other_year() -> None:
    assert stored(Stated("28.09.1912:44", "x"), "data", "de") is None
    assert data("28.09.2019: a day", language="de").days == ("2019-09-28",)


@pytest.mark.parametrize(
    ("value", "bare"),
    [
        ("2024-01-01", True),
        ("2024-01-01T00:00:00Z", True),
        ("2024-01", True),
        ("2024-01-01T09:30:00Z", False),
        ("2024-02-01T00:00:00Z", False),
    ],
)
def test_the_first_of_january_without_an_hour(value: str, bare: bool) -> None:
    assert data(value).bare is bare


@pytest.mark.parametrize(
    ("value", "also"),
    [
        ("2024-05-04T02:00:00Z", "2024-05-03"),
        ("2024-05-04T22:00:00+00:00", "2024-05-05"),
        ("2024-05-04T10:00:00Z", ""),
        ("2024-05-04T22:00:00+02:00", ""),
        ("2024-05-04T22:00:00", ""),
        ("2024-05-04", ""),
    ],
)
def test_only_an_hour_in_greenwich_may_be_of_another_day(value: str, also: str) -> None:
    assert data(value).also == also


@pytest.mark.parametrize(
    ("value", "side", "days"),
    [
        ("2024-05-04T23:00:00Z", "east", ["2024-05-04", "2024-05-05"]),
        ("2024-05-04T23:00:00Z", "", ["2024-05-04", "2024-05-05"]),
        ("2024-05-04T23:00:00Z", "west", ["2024-05-04"]),
        ("2024-05-04T01:00:00Z", "west", ["2024-05-04", "2024-05-03"]),
        ("2024-05-04T01:00:00Z", "east", ["2024-05-04"]),
        ("2024-05-04T00:00:00Z", "", ["2024-05-04"]),
        ("2024-05-04T03:00:00Z", "", ["2024-05-04"]),
        ("2024-05-04T21:59:00Z", "", ["2024-05-04"]),
        ("2024-05-04T23:00:00+02:00", "", ["2024-05-04"]),
    ],
)
def test_by_night_in_greenwich_either_day_may_be_that_of_the_article(
    value: str, side: Side, days: list[str]
) -> None:
    found = weighed([data(value)], (), (), side)
    assert [one.value for one in found.days] == days


def test_another_place_that_names_the_day_ends_the_doubt() -> None:
    night = data("2024-05-04T23:00:00Z")
    assert readings(night, data("2024-05-04", "weak")) == ["2024-05-04"]
    assert readings(night, Evidence(("2024-05-05",), "printed", "print")) == ["2024-05-05"]
    assert len(readings(night, Evidence(("2024-05-04",), "a guess", "guess"))) == 2


def test_the_other_day_says_where_it_is_from() -> None:
    _, other = weighed([data("2024-05-04T23:00:00Z")], (), ()).days
    assert other.basis == "the same hour east of Greenwich"


@pytest.mark.parametrize(
    ("path", "days"),
    [
        ("/2024/05/04/quay", ["2024-05-04"]),
        ("/news/2024-05-04-quay", ["2024-05-04"]),
        ("/quay_20240504.html", ["2024-05-04"]),
        ("/2024/5/4/", ["2024-05-04"]),
        ("/2024/05/quay", []),
        ("/2024/13/04/quay", []),
        ("/id/110106661445", []),
        ("/1850/05/04/quay", []),
        ("/quay?date=2024-05-04", []),
    ],
)
def test_a_day_in_an_address(path: str, days: list[str]) -> None:
    found = in_address(f"https://news.example.org{path}")
    assert [day for one in found for day in one.days] == days


def test_one_place_is_enough_where_it_is_there_for_nothing_else() -> None:
    assert readings(data("2024-05-04")) == ["2024-05-04"]
    assert readings(Evidence(("2024-05-04",), "printed", "print")) == ["2024-05-04"]
    assert unsure(data("2024-05-04")) == ""


def test_places_that_differ_are_all_shown() -> None:
    printed = Evidence(("2024-05-09",), "printed", "print")
    assert readings(data("2024-05-04"), printed) == ["2024-05-04", "2024-05-09"]
    address = Evidence(("2024-05-03",), "its address", "address")
    assert readings(address, printed) == ["2024-05-03", "2024-05-09"]


def test_what_is_printed_wins_over_the_same_hour_elsewhere() -> None:
    printed = Evidence(("2024-05-05",), "printed", "print")
    assert readings(data("2024-05-04T22:00:00Z"), printed) == ["2024-05-05"]
    assert readings(data("2024-05-04T10:00:00Z"), printed) == ["2024-05-04", "2024-05-05"]


def test_what_most_places_say_wins_over_the_same_hour_elsewhere() -> None:
    printed = Evidence(("2024-05-05",), "printed", "above")
    address = Evidence(("2024-05-04",), "its address", "address")
    assert readings(data("2024-05-04T22:00:00Z"), address, printed) == ["2024-05-04"]


def test_figures_are_read_with_the_help_of_others_or_not_at_all() -> None:
    figures = Evidence(("2024-03-04", "2024-04-03"), "printed", "print")
    assert readings(figures) == ["2024-03-04", "2024-04-03"]
    assert readings(figures, data("2024-04-03")) == ["2024-04-03"]
    assert readings(figures, data("2024-04-03", "weak")) == ["2024-04-03"]


def test_a_month_holds_its_days() -> None:
    month = Evidence(("2024-05",), "its address", "address")
    assert readings(month, data("2024-05-04")) == ["2024-05-04"]
    assert readings(month, data("2024-06-04")) == ["2024-05", "2024-06-04"]


def test_a_doubtful_day_is_asked_about() -> None:
    assert "the year alone" in unsure(data("2024-01-01"))
    assert "that of a change" in unsure(data("2024-05-04", "weak"))
    lone = Evidence(("2024-05-04",), "printed", "near")
    assert unsure(lone) == "this stands near the article, and may be another day"
    old = Evidence(("1975-05-04",), "printed", "print")
    assert unsure(old) == "this stands near the article, and may be another day"


def test_a_doubtful_day_is_stated_where_another_place_has_it() -> None:
    printed = Evidence(("2024-01-01",), "printed", "print")
    assert unsure(data("2024-01-01"), printed) == ""
    assert readings(data("2024-01-01"), printed) == ["2024-01-01"]


def test_days_that_contradict_a_doubtful_one_are_shown_beside_it() -> None:
    printed = Evidence(("2024-05-04",), "printed", "print")
    assert readings(data("2024-01-01"), printed) == ["2024-05-04", "2024-01-01"]
    assert readings(data("2024-05-06", "weak"), printed) == ["2024-05-04", "2024-05-06"]


def test_the_day_of_a_change_counts_only_where_nothing_else_is_there() -> None:
    changed = Evidence(("2024-05-09",), "printed", "print")
    first = Evidence(("2024-05-04",), "printed", "print")
    stored_first, updates = data("2024-05-04"), ("2024-05-09",)
    assert readings(stored_first, first, changed, updates=updates) == ["2024-05-04"]
    assert readings(stored_first, data("2024-05-09", "meta"), updates=updates) == ["2024-05-04"]
    assert readings(changed, updates=updates) == ["2024-05-09"]


def test_where_readers_see_the_day_of_a_change_alone_both_are_asked_about() -> None:
    changed = Evidence(("2024-05-09",), "printed", "print")
    asked = readings(data("2024-05-04"), changed, updates=("2024-05-09",))
    assert asked == ["2024-05-04", "2024-05-09"]
    # Of the two days that an hour may be of, the one that is printed is no change.
    night = data("2024-05-08T23:15:0Z")
    assert readings(night, changed, updates=("2024-05-09",)) == ["2024-05-09"]


def test_the_day_of_a_change_that_readers_see_beside_other_words_is_asked_about() -> None:
    changed = Evidence(("2024-05-09",), "printed", "near")
    asked = readings(data("2024-05-04"), changed, updates=("2024-05-09",))
    assert asked == ["2024-05-04", "2024-05-09"]
    # What stands above the headline may be the day on which somebody looked.
    today = Evidence(("2024-05-09",), "printed", "above")
    assert readings(data("2024-05-04"), today, updates=("2024-05-09",)) == ["2024-05-04"]


def test_another_day_beside_other_words_ends_no_doubt_about_the_day_of_a_change() -> None:
    change = Evidence(("2024-05-09",), "printed", "near")
    other, first = (Evidence((day,), "printed", "near") for day in ("2023-01-02", "2024-05-04"))
    assert readings(data("2024-05-04"), change, first, updates=("2024-05-09",)) == ["2024-05-04"]
    assert len(readings(data("2024-05-04"), change, other, updates=("2024-05-09",))) == 2


def test_a_mark_that_readers_do_not_see_ends_no_doubt_about_what_they_see() -> None:
    changed = Evidence(("2024-05-09",), "printed", "print")
    mark = Evidence(("2024-05-04",), "itemprop datePublished", "mark")
    stored_first, updates = data("2024-05-04"), ("2024-05-09",)
    assert readings(stored_first, mark, changed, updates=updates) == ["2024-05-04"]
    unseen = replace(mark, shown=False)
    assert readings(stored_first, unseen, changed, updates=updates) == ["2024-05-04", "2024-05-09"]


@pytest.mark.parametrize(
    ("value", "also"),
    [
        ("2024-05-04T21:00:00-05:00", "2024-05-05"),
        ("2024-05-04T01:00:00+0200", "2024-05-03"),
        ("2024-05-04T10:00:00-05:00", ""),
        ("2024-05-04T00:00:00+00:00", "2024-05-03"),
    ],
)
def test_the_day_of_greenwich_at_an_hour_elsewhere(value: str, also: str) -> None:
    assert data(value).also == also


def test_a_site_that_prints_the_day_of_greenwich_is_believed() -> None:
    printed = Evidence(("2024-05-05",), "printed", "print")
    assert readings(data("2024-05-04T21:00:00-05:00"), printed) == ["2024-05-05"]
    assert readings(data("2024-05-04T21:00:00-05:00")) == ["2024-05-04"]
    assert len(readings(data("2024-05-04T10:00:00-05:00"), printed)) == 2


def test_what_stands_above_the_headline_counts_only_alone() -> None:
    today = Evidence(("2024-06-01",), "printed", "above")
    assert readings(today, data("2024-05-04")) == ["2024-05-04"]
    assert readings(today) == ["2024-06-01"]


def test_nothing_gives_nothing() -> None:
    assert weighed((), (), ()).days == ()


@pytest.mark.parametrize(
    ("above", "found"),
    [
        ("<p>May 4, 2024</p>", [("2024-05-04", "print")]),
        ("<p>By Ann Lee | May 4, 2024</p>", [("2024-05-04", "print")]),
        ('<p class="date">May 4, 2024</p>', [("2024-05-04", "mark"), ("2024-05-04", "print")]),
        ('<time datetime="2024-05-04">Saturday</time>', [("2024-05-04", "mark")]),
        ('<footer><time datetime="2024-05-04">x</time></footer>', [("2024-05-04", "mark")]),
        ("<table><tr><td>May 4, 2024</td></tr></table>", [("2024-05-04", "near")]),
        ("<p>The fair of May 4, 2024 in pictures</p>", [("2024-05-04", "near")]),
        ("<p>Born</p><p>May 4, 2001</p>", [("2001-05-04", "near")]),
        ("<p>Updated May 4, 2024</p>", []),
        ('<time class="updated" datetime="2024-05-04">x</time>', []),
        ("<aside><p>May 4, 2024</p></aside>", []),
        ('<div class="related"><time datetime="2024-05-04">x</time></div>', []),
        ('<div hidden><time datetime="2024-05-04">x</time></div>', []),
    ],
)
def test_what_stands_between_headline_and_text(above: str, found: list[tuple[str, Family]]) -> None:
    assert near(above) == found


def test_what_stands_elsewhere_counts_less() -> None:
    assert near(before="<p>May 4, 2024</p><p>Coast</p><p>Harbour</p>") == [("2024-05-04", "above")]
    assert near(below="<p>May 4, 2024</p>") == [("2024-05-04", "near")]
    assert near(below='<div class="comments"><p>May 4, 2024</p></div>') == []
    assert near(below="<p>x</p>" * 9 + "<p>May 4, 2024</p>") == []


@pytest.mark.parametrize(
    ("path", "language", "days"),
    [
        ("/news/29-10-2021-quay", "en", [("2021-10-29",)]),
        ("/news/~02-01-2022-quay", "de", [("2022-01-02",)]),
        ("/news/02-01-2022", "en", [("2022-01-02", "2022-02-01")]),
        ("/08112021-quay", "de", [("2021-11-08",)]),
        ("/results-19-05-2007", "de", []),
        ("/2028064/quay", "en", []),
    ],
)
def test_an_address_with_the_day_first(
    path: str, language: str, days: list[tuple[str, ...]]
) -> None:
    found = [one.days for one in in_address(f"https://a.example{path}", language)]
    assert found == days


def test_a_day_that_readers_see_goes_before_another_for_programs() -> None:
    shown = '<time datetime="2019-07-03T10:18:46Z">Posted 29 June 2019</time>'
    assert ("2019-06-29", "mark") in near(shown)
    assert ("2019-07-03", "mark") not in near(shown)


def test_a_day_as_java_writes_it_is_read() -> None:
    assert data("Thu May 09 09:35:14 CEST 2024").days == ("2024-05-09",)
    assert data("Thu May 09 23:35:14 UTC 2024").also == "2024-05-10"


@pytest.mark.parametrize("end", ["3-piers-closed", "12-ways-home", "30_years_on"])
def test_a_figure_that_begins_the_headline_in_an_address_is_no_day(end: str) -> None:
    assert list(in_address(f"https://bay.example/2024/05/{end}")) == []


def test_a_day_that_nobody_says_the_use_of_gives_way_where_data_and_print_agree() -> None:
    printed = Evidence(("2024-05-09",), "printed, “9.5.2024”", "print")
    weak = Evidence(("2024-05-02",), "meta dc.date", "weak")
    marked = Evidence(("2024-05-09",), "itemprop datePublished, “9.5.2024”", "mark")
    assert readings(data("2024-05-09"), printed, weak) == ["2024-05-09"]
    assert readings(printed, marked, weak) == ["2024-05-09"]
    assert readings(data("2024-05-09"), weak) == ["2024-05-09", "2024-05-02"]
    assert readings(printed, weak) == ["2024-05-09", "2024-05-02"]


def test_a_day_with_its_month_and_day_exchanged_is_the_same() -> None:
    printed = Evidence(("2024-05-09",), "printed, “09.05.2024”", "print")
    assert readings(printed, Evidence(("2024-09-05",), "meta date", "weak")) == ["2024-05-09"]
