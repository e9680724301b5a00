"""Names that a page sets apart by its design alone, and lines that say by whom something is."""

import pytest

from briefbook.drafting.page.bylines import Byline, marked, weighed
from briefbook.drafting.page.page_lines import lines_of, placed
from briefbook.drafting.page.printed_bylines import below_lead_and_text, bylines_on, unglued


def bare(printed: str, known: str = "Ada Marsh") -> tuple[str, ...]:
    """What a printed byline is beside one of the data."""
    found = unglued([Byline((known,), "meta", "meta"), Byline((printed,), "printed", "print")])
    return found[1].names if len(found) > 1 else ()


@pytest.mark.parametrize(
    "printed",
    [
        "NewsByAda Marsh",
        "ShareNewsByAda Marsh",
        "Bay CountryByAda Marsh",
        "AMBy Ada Marsh",
        "PolitikVon Ada Marsh",
        "ShareAda Marsh",
        "Autorin Ada Marsh",
        "Ada MarshNews",
        "Ada MarshGeneral Assignment",
        "Ada MarshThursday",
        "Ada Marsh. Bay International",
        "Ada Marshin Allgemeines",
        "NewsByAda MarshSponsored",
    ],
)
def test_what_is_glued_to_a_known_name_is_no_other_reading(printed: str) -> None:
    assert bare(printed) == ("Ada Marsh",)


@pytest.mark.parametrize(
    ("printed", "known"),
    [
        ("Ada Marshall", "Ada Marsh"),
        ("ADA MARSHALL", "ADA MARSH"),
        ("DeAda Marsh", "Ada Marsh"),
        ("Ruby Ada Marsh", "Ada Marsh"),
        ("Bo Lind", "Ada Marsh"),
    ],
)
def test_a_longer_name_stays_another_name(printed: str, known: str) -> None:
    assert bare(printed, known) == (printed,)


def test_an_agency_may_be_glued_to_a_name_in_capitals() -> None:
    assert bare("ADA MARSHAP Entertainment Writer", "ADA MARSH") == ("ADA MARSH",)


@pytest.mark.parametrize("printed", ["AM", "baypostBookmark"])
def test_initials_and_buttons_beside_a_known_name_are_nobodys(printed: str) -> None:
    assert bare(printed) == ()


def test_a_pen_name_alone_stays() -> None:
    [one] = unglued([Byline(("tideWatcher",), "printed", "print")])
    assert one.names == ("tideWatcher",)


def test_a_glued_line_confirms_the_name_of_the_data() -> None:
    found = [Byline(("Ada Marsh",), "meta", "meta"), Byline(("NewsByAda Marsh",), "p", "print")]
    assert [one.value for one in weighed(unglued(found)).stated] == ["Ada Marsh"]


def test_a_line_that_names_people_behind_by_goes_before_an_agency_in_the_data() -> None:
    data = Byline(("Associated Press",), "JSON-LD author", "data")
    [printed] = bylines_on(["By Ada Marsh"], ())
    assert [one.value for one in weighed([data, printed]).stated] == ["Ada Marsh"]
    assert not next(bylines_on(["By Course or Type"], ())).explicit
    assert not next(bylines_on(["By Ada Marsh. Bay International"], ())).explicit


def test_the_site_beside_somebody_is_nobody_and_alone_may_be_a_pen_name() -> None:
    data = Byline(("Ada Marsh",), "JSON-LD author", "data")
    beside = Byline(("Ada Marsh", "BayPost"), "printed", "print")
    alone = Byline(("tidewatch",), "printed", "print")
    assert unglued([data, beside], ("BayPost UK",))[1].names == ("Ada Marsh",)
    assert unglued([alone], ("tidewatch by the sea",)) == [alone]


def test_a_byline_between_the_lead_and_the_next_paragraph() -> None:
    lead = "The harbour board voted on Thursday to keep the quay closed until the spring."
    text = "Nobody at the board wanted to say who is going to pay for the mending of it."
    under = "<p>Von A\u00adda Marsh</p>"
    body = f"<body><h1>Quay</h1><p>{lead}</p>{under}<p>{text}</p></body>"
    page = placed(*lines_of(body), [lead, text])
    assert below_lead_and_text(page) == ["Von Ada Marsh"]
    prose = "<p>By Friday Ada Marsh had seen all of it.</p>"
    page = placed(*lines_of(f"<body><p>{lead}</p>{prose}<p>{text}</p></body>"), [lead, text])
    assert below_lead_and_text(page) == []


def test_whoever_translated_it_is_no_author_though_the_name_is_marked() -> None:
    prose = "The harbour board voted on Thursday to keep the quay closed until the spring."

    def names(line: str) -> list[tuple[str, ...]]:
        body = f"<body><h1>The quay</h1><p>{line}</p><p>{prose}</p></body>"
        return [one.names for one in marked(placed(*lines_of(body), [prose]), 0, ())]

    assert names('By <span class="author">Ada Marsh</span>') == [("Ada Marsh",)]
    assert names('Translated by: <span class="author">Bo Lind</span>') == []
    assert names('Photo: Bo Lind, text: <span class="author">Ada Marsh</span>') == [("Ada Marsh",)]
