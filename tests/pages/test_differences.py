"""Answers that replace each other say when each was given, and which is later."""

from briefbook.pages import difference_pages
from briefbook.pages.parts.question_line import answers_in_short
from briefbook.render.markdown import write
from tests.support.build import account, brief, claim, corpus, in_english


def shown(kind: str, first: str, second: str, *outside: dict[str, str]) -> str:
    asked = {
        "ask": "How long?",
        "answers": {"ten": "Ten metres", "six": "Six metres"},
        "outside": outside,
        "kind": kind,
    }
    briefs = (
        brief(id, published=date, claims=(claim(point=f"how-long/{id}", chain="own"),))
        for id, date in (("six", first), ("ten", second))
        if date
    )
    found = corpus(*briefs, questions={"how-long": {**asked, "note": "The council has decided."}})
    return write(next(difference_pages.pages(in_english(found))))


def test_the_later_answer_is_called_so() -> None:
    told = shown("update", "2024-05-02", "2024-05-10")
    assert "Ten metres (later answer: 10 May 2024)\n" in told
    assert "Six metres (earlier answer: 2 May 2024)\n" in told
    assert "The later answer replaces the earlier." in told


def test_where_no_date_says_which_is_later_the_answers_have_their_dates() -> None:
    told = shown("update", "2024-05", "2024-05-10")
    assert "Ten metres (10 May 2024)\n" in told
    assert "Six metres (May 2024)\n" in told
    assert "One answer replaces another, and no date says which is later." in told
    assert "The later answer" not in told


def test_an_announcement_is_no_answer_to_when_it_happened() -> None:
    dates = ("2024-05-10", "2024-05-11", "2024-05-12")
    told = (account(date=date, planned=date.endswith("10")) for date in dates)
    found = corpus(*(brief(f"b{n}", events=(one,)) for n, one in enumerate(told)))
    page = write(next(difference_pages.pages(in_english(found))))
    assert "11 May 2024\n" in page
    assert "12 May 2024\n" in page
    assert "10 May 2024" not in page


def test_a_date_in_doubt_makes_no_answer_the_later_one() -> None:
    told = shown("update", "2024-05-02~", "2024-05-10")
    assert "Ten metres (10 May 2024)\n" in told
    assert "Six metres (about 2 May 2024)\n" in told
    assert "One answer replaces another, and no date says which is later." in told


def test_an_answer_from_outside_may_be_the_later_one() -> None:
    link = "https://port.example.org/minutes"
    told = shown("update", "2024-05-02", "2024-05-10", {"text": "Four metres", "link": link})
    assert "Ten metres (10 May 2024)\n" in told
    assert "Four metres\n" in told
    assert "One answer replaces another, and no date says which is later." in told
    told = shown("update", "2024-05-02", "2024-05-10", {"answer": "ten", "link": link})
    assert "Ten metres (10 May 2024)\n" in told
    told = shown("update", "2024-05-02", "2024-05-10", {"answer": "six", "link": link})
    assert "Ten metres (later answer: 10 May 2024)\n" in told


def test_one_article_with_both_sides_is_not_called_several() -> None:
    sides = (claim("a", point="p", says="council"), claim("b", against="p", says="office"))
    found = corpus(brief(claims=sides))
    told = write(next(difference_pages.pages(in_english(found))))
    assert "Every question that has different answers, with all of them." in told
    assert "Do all agree? Council reports: The quay is to grow." in told


def test_an_answer_that_nobody_gives_is_none() -> None:
    answers = {"ten": "Ten metres", "six": "Six metres", "two": "Two metres"}
    briefs = [brief(id, claims=(claim(point=f"how-long/{id}"),)) for id in ("ten", "six")]
    found = corpus(*briefs, questions={"how-long": {"ask": "How long?", "answers": answers}})
    site = in_english(found)
    told = write(next(difference_pages.pages(site)))
    assert "Ten metres\n" in told
    assert "Two metres" not in told
    assert answers_in_short(site, found.differences[0]) == "Ten metres / Six metres"


def test_places_that_differ_are_named_in_short_and_accounts_without_one_are_not_counted() -> None:
    places = {"town": {"name": "Town"}, "port": {"name": "Port"}}
    told: tuple[dict[str, str], ...] = ({"place": "town"}, {"place": "port"}, {})
    briefs = [brief(f"b{n}", events=(account(**where),)) for n, where in enumerate(told)]
    found = corpus(*briefs, places=places)
    assert answers_in_short(in_english(found), found.differences[0]) == "Town or Port"


def test_other_differences_know_no_later_answer() -> None:
    told = shown("conflict", "2024-05-02", "2024-05-10")
    assert "Ten metres\n" in told
    assert "answer:" not in told
