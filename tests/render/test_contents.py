"""The table of contents: sections below the heading of the page, wherever they stand."""

from briefbook.pages.parts.common import bullets, heading, title
from briefbook.pages.tree import Aloud, Block, Code, Details, Heading, Page, Strong, Text
from briefbook.render.contents import ContentsEntry, contents

WHO = ContentsEntry("Who", "who", 2)


def of(*blocks: Block) -> tuple[ContentsEntry, ...]:
    return contents(Page("topics/x", "T", "D", blocks, "topic"))


def test_sections_stand_below_the_heading_of_the_page() -> None:
    assert of(title("The quay"), heading("Who", "who"), heading("When", "when")) == (
        ContentsEntry(
            "The quay", "top", 1, (ContentsEntry("Who", "who", 2), ContentsEntry("When", "when", 2))
        ),
    )


def test_sections_before_any_heading_of_a_page_stand_by_themselves() -> None:
    assert of(heading("Who", "who"), title("The quay"), heading("When", "when")) == (
        WHO,
        ContentsEntry("The quay", "top", 1, (ContentsEntry("When", "when", 2),)),
    )


def test_headings_of_items_are_too_deep() -> None:
    deep = heading("A storm", "storm", 3)
    assert of(title("The quay"), bullets([(deep,)]), deep) == (ContentsEntry("The quay", "top", 1),)


def test_a_section_is_found_in_a_list_and_in_a_folded_box() -> None:
    section = heading("Who", "who")
    assert of(bullets([(section,)]), Details("More", (section,), "more")) == (WHO, WHO)


def test_words_are_html_on_one_line_with_those_that_are_only_said() -> None:
    words = (Text(" <Who> \u00a0|"), Strong((Text("is "),)), Code(" it "), Aloud("?"))
    (entry,) = of(Heading(2, words, "who"))
    assert entry.title == "&lt;Who&gt; &#124;is it?"
    assert entry.url == "#who"
