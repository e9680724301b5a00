"""What the quick search has of a page."""

from briefbook.pages.parts.common import bullets, heading, paragraph, title
from briefbook.pages.parts.items import item
from briefbook.pages.tree import (
    Aloud,
    Block,
    Code,
    Controls,
    Details,
    Drawing,
    Link,
    Outside,
    Page,
    Quote,
    Shape,
    Strong,
    Table,
    Text,
)
from briefbook.render.search_entries import SearchEntry, search_entries


def of(*blocks: Block, searched: bool = True) -> list[SearchEntry]:
    page = Page("events/x", "T & T", "D", blocks, "event", searched=searched)
    return list(search_entries(page))


def text(*blocks: Block) -> str:
    (entry,) = of(title("The quay"), *blocks)
    return entry.text


def test_the_first_section_is_the_page_and_each_other_a_place_on_it() -> None:
    assert of(title("A & B"), paragraph("One"), heading("Who", "who"), paragraph("Two")) == [
        SearchEntry("events/x/", "A &amp; B", "<p>One</p>"),
        SearchEntry("events/x/#who", "Who", "<p>Two</p>"),
    ]


def test_what_stands_before_every_heading_is_found_under_the_title_of_the_page() -> None:
    assert of(paragraph("One"), heading("Who", "who")) == [
        SearchEntry("events/x/", "T & T", "<p>One</p>"),
        SearchEntry("events/x/#who", "Who", ""),
    ]


def test_a_page_or_a_section_that_is_not_searched_has_no_entry() -> None:
    assert of(title("The quay"), searched=False) == []
    hidden = heading("Who", "who", searched=False), paragraph("Two")
    assert [entry.location for entry in of(title("The quay"), *hidden)] == ["events/x/"]


def test_what_is_marked_leaves_nothing_and_the_rest_keeps_its_tags() -> None:
    quoted = Link((Text("Bay"), Aloud(": not seen")), Outside("https://a.example/"))
    assert text(paragraph(Strong((Text("a < b"),)), " ", Code("c"), " ", quoted)) == (
        "<p>a &lt; b <code>c</code> Bay</p>"
    )
    assert text(paragraph("One", cls="evidence"), paragraph("Two")) == "<p>Two</p>"
    assert (
        text(bullets([(paragraph("a"),), (paragraph("b"),)])) == "<ul> <li>a</li> <li>b</li> </ul>"
    )
    assert text(bullets([(paragraph("One", cls="evidence"),)])) == ""


def test_boxes_quotations_and_tables_leave_their_words() -> None:
    table = Table(((Text("A"),), (Text("B"),)), (((Text("1"),), (Text("2"),)),), "Not seen")
    assert text(Quote((Text("so"),)), table, Details("More", (paragraph("x"),), "more")) == (
        "<p>so</p> A B 1 2 More <p>x</p>"
    )


def test_the_heading_of_an_item_hides_the_item_and_not_what_follows_the_list() -> None:
    entry = item("A storm", "storm"), paragraph("It blew.")
    found = of(title("The quay"), bullets([entry]), paragraph("After."))
    assert found == [SearchEntry("events/x/", "The quay", "<p>After.</p>")]


def test_drawings_and_controls_leave_nothing() -> None:
    sign = Shape("svg", (), ("x",))
    assert text(Drawing(sign, "strip", ((sign, "a day"),)), paragraph("One")) == "<p>One</p>"
    form = Shape("form", (), (Shape("input"), "Find"))
    assert text(Controls(form, "filters"), paragraph("One")) == "<p>One</p>"
