"""Drawings: SVG in the line of the page, in which no text can act."""

from xml.etree import ElementTree

from briefbook.pages.tree import Controls, Drawing, Here, Shape
from briefbook.render.inline_html import controls, html

HOSTILE = """</title><script>alert("x")</script>'&"""


def drawn(*parts: Shape | str, here: str = "timeline") -> str:
    return html(Drawing(Shape("svg", (("class", "strip"),), parts), "band"), here)


def test_a_drawing_is_one_line_of_html() -> None:
    dot = Shape("circle", (("cx", "12.5%"), ("r", "4")))
    assert drawn(dot) == (
        '<div class="band" data-search-exclude="true">'
        '<svg class="strip"><circle cx="12.5%" r="4"></circle></svg></div>'
    )


def test_a_part_leads_to_a_page_from_wherever_the_drawing_stands() -> None:
    part = Shape("a", (("tabindex", "-1"),), ("x",), Here("events/storm"))
    assert '<a xlink:href="../events/storm/" role="link" tabindex="-1">x</a>' in drawn(part)
    assert '<a xlink:href="events/storm/" ' in drawn(part, here="")
    assert '<a xlink:href="../../events/storm/" ' in drawn(part, here="topics/harbour")


def test_text_stays_text_inside_and_in_values() -> None:
    told = drawn(Shape("title", (), (HOSTILE,)), Shape("a", (("aria-label", HOSTILE),)))
    root = ElementTree.fromstring(told)
    assert [node.tag for node in root.iter()] == ["div", "svg", "title", "a"]
    assert root[0][0].text == HOSTILE
    assert root[0][1].get("aria-label") == HOSTILE


def test_controls_are_one_line_of_escaped_html() -> None:
    field = Shape("input", (("name", '"><b>'), ("disabled", "")))
    form = Controls(Shape("form", (), (field, "a < b")), "filters")
    assert controls(form, "timeline") == (
        '<div class="filters" data-search-exclude="true"><form>'
        '<input name="&quot;&gt;&lt;b&gt;" disabled="">a &lt; b</form></div>'
    )
