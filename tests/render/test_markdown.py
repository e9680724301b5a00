"""Each node as the Markdown a person would write for it."""

import pytest

from briefbook.pages.parts.common import bullets, heading, link, paragraph, strong, title
from briefbook.pages.parts.items import item
from briefbook.pages.prose_nodes import inlines as blocks_of
from briefbook.pages.tree import (
    Aloud,
    Block,
    Code,
    Details,
    Drawing,
    Emphasis,
    Heading,
    Link,
    ListBlock,
    Outside,
    Page,
    Paragraph,
    Quote,
    Shape,
    Strong,
    Table,
    Text,
)
from briefbook.render.markdown import write


def body(*blocks: Block) -> str:
    page = Page("briefings/x", "T", "D", blocks, "briefing")
    return write(page).partition("---\n\n")[2]


def test_a_section_has_a_lasting_address_and_leads_to_it() -> None:
    assert body(heading("Key points", "key-points")) == (
        "## [Key points](#key-points) { #key-points }\n"
    )


def test_the_heading_of_a_page_leads_nowhere() -> None:
    assert body(title("The quay")) == "# The quay { #top }\n"


def test_the_heading_of_an_item_leads_to_what_it_names() -> None:
    found = body(bullets([(item(link("Quay", "briefings/quay"), "briefing-quay"),)]))
    assert found == (
        "-   ### [Quay](quay.md) { #briefing-quay .title"
        " data-search-exclude=true data-pagefind-ignore=all }\n"
    )


def test_what_is_only_said_stands_in_an_element_with_its_language() -> None:
    out = Link((Text("AnewZ ↗"), Aloud(": “so”")), Outside("https://a.example/x"))
    assert body(paragraph(out)) == (
        '[AnewZ ↗<span class="aloud" data-search-exclude="true">: “so”</span>]'
        "(https://a.example/x)\n"
    )
    assert body(paragraph("a", Aloud("<港>", "zh"))) == (
        'a<span class="aloud" data-search-exclude="true" lang=zh>&lt;港&gt;</span>\n'
    )


def test_a_table_names_its_rows_and_itself() -> None:
    row = ((Text("A|B"),), (Text("2"),))
    found = body(Table(((Text("Origin"),), (Text("Number"),)), (row,), 'Of "all" origins'))
    assert found == (
        '| Origin { data-caption="Of  all  origins" data-head="" } | Number |\n|---|---|\n'
        "| A&#124;B { role=rowheader } | 2 |\n"
    )


def test_a_repeated_section_is_left_out_of_the_search() -> None:
    found = body(heading("Differences", "d", 3, searched=False))
    assert found == (
        "### [Differences](#d) { #d data-search-exclude=true data-pagefind-ignore=all }\n"
    )


def test_a_paragraph_has_classes_and_an_id_below_it() -> None:
    assert body(paragraph("Plain.")) == "Plain.\n"
    found = body(paragraph("Said.", cls="statement", id="claim-a"))
    assert found == "Said.\n{ #claim-a .statement }\n"


def test_text_is_escaped_once() -> None:
    assert body(paragraph("a *b* <c> & [d]")) == "a \\*b\\* &lt;c&gt; &amp; \\[d\\]\n"
    assert body(paragraph("1. no list")) == "1\\. no list\n"
    assert body(paragraph(strong("- x"))) == "**- x**\n"


def test_an_exclamation_mark_makes_no_image_of_a_link() -> None:
    out = Link((Text("i"),), Outside("https://a.example/i.png"))
    assert body(paragraph("See!", out)) == "See\\![i](https://a.example/i.png)\n"
    assert body(paragraph(blocks_of("![i](https://a.example/i.png)"))) == (
        "\\![i](https://a.example/i.png)\n"
    )


def test_a_script_finds_its_values_at_a_heading() -> None:
    entry = Heading(3, (Text("Storm"),), "event-storm", classes=("title",), data=(("who", "a b"),))
    assert body(entry) == '### Storm { #event-storm .title data-who="a b" }\n'


def test_a_value_for_scripts_cannot_leave_its_quotation_marks() -> None:
    entry = Heading(1, (Text("Storm"),), "s", data=(("q", 'x" onclick="y} <b>'),))
    assert body(entry) == '# Storm { #s data-q="x  onclick y   b " }\n'


def test_folded_blocks_stand_below_their_summary() -> None:
    folded = Details('Cite "this" *now*', (paragraph("One."), paragraph("Two.")), "cite")
    assert body(folded) == ('??? cite "Cite &quot;this&quot; \\*now\\*"\n\n    One.\n\n    Two.\n')


def test_a_drawing_stands_on_a_line_of_its_own() -> None:
    drawing = Drawing(Shape("svg", (), ("x",)), "band")
    assert body(paragraph("Before."), drawing) == (
        'Before.\n\n<div class="band" data-search-exclude="true"><svg>x</svg></div>\n'
    )


def test_links_lead_to_files_or_out() -> None:
    out = Link((Text("AnewZ ↗"),), Outside("https://a.example/x"), ("source",))
    found = body(paragraph(link("The event", "events/y", "z"), " ", out))
    assert found == ("[The event](../events/y.md#z) [AnewZ ↗](https://a.example/x){ .source }\n")


def test_spaces_at_the_ends_of_strong_words_stand_outside_the_signs() -> None:
    assert body(paragraph("a", strong(" b: "), "c")) == "a **b:** c\n"
    assert body(paragraph("a", strong("  "), "c")) == "a c\n"


def test_words_in_another_language_say_so() -> None:
    found = body(paragraph(Emphasis((Text("国家安全部"),), "zh"), " ", Emphasis((Text("so"),))))
    assert found == "*国家安全部*{ lang=zh } *so*\n"


def test_short_items_stand_close_together() -> None:
    assert body(bullets([(paragraph("One"),), (paragraph("Two"),)])) == "-   One\n-   Two\n"


def test_long_items_have_a_line_between() -> None:
    items = bullets([(paragraph("One", cls="title"), paragraph("More"))] * 2)
    one = "-   One\n    { .title }\n\n    More\n"
    assert body(items) == f"{one}\n{one}"


def test_an_ordered_list_counts() -> None:
    items = bullets([(paragraph("One"),), (paragraph("Two"),)]).items
    found = body(ListBlock(items, ordered=True))
    assert found == "1.  One\n2.  Two\n"


def test_a_list_in_a_list_is_indented() -> None:
    inner = bullets([(paragraph("Inner"),)])
    assert isinstance(inner, ListBlock)
    assert body(bullets([(paragraph("Outer"), inner)])) == "-   Outer\n\n    -   Inner\n"


def test_a_quotation_stands_in_a_list_with_its_speaker_below() -> None:
    words = Quote((Text("“no plan”"),))
    found = body(bullets([(words, paragraph("The port", cls="speaker"))]))
    assert found == (
        "-   > “no plan”\n\n    The port\n"
        "    { .speaker data-search-exclude=true data-pagefind-ignore=all }\n"
    )


def test_code_and_weight() -> None:
    found = body(Paragraph((Code("a`b"), Text(" "), Strong((Text("c"),)))))
    assert found == "<code>a\\`b</code> **c**\n"


def test_words_that_run_the_other_way_say_so() -> None:
    there = Emphasis((Text("x"),), "ar", "rtl")
    assert body(paragraph(there)) == "*x*{ lang=ar dir=rtl }\n"


@pytest.mark.parametrize("words", ["", " ", "\u00a0", " \u3000 "])
def test_what_says_nothing_leaves_no_trace(words: str) -> None:
    empty: list[Block] = [
        paragraph(words, cls="meta"),
        paragraph(strong(words), id="here"),
        Quote((Text(words),)),
        bullets([(paragraph(words, cls="meta"),), ()]),
    ]
    for block in empty:
        assert body(paragraph("One"), block, paragraph("Two")) == "One\n\nTwo\n"
        assert body(bullets([(paragraph("One"), block), (block,)])) == "-   One\n"


def test_space_at_the_end_of_a_paragraph_breaks_no_line() -> None:
    assert body(paragraph("One ", " ", cls="meta")) == "One\n{ .meta }\n"


def test_a_list_behind_a_list_is_one_of_its_own() -> None:
    dots, numbers = (ListBlock(bullets([(paragraph("a"),)]).items, one) for one in (False, True))
    assert body(dots, numbers) == "-   a\n\n<!-- -->\n\n1.  a\n"
    assert body(Quote((Text("a"),)), Quote((Text("b"),))) == "> a\n\n<!-- -->\n\n> b\n"
    assert body(bullets([(dots,), (dots, dots)])) == (
        "-   <!-- -->\n\n    -   a\n\n-   <!-- -->\n\n    -   a\n\n    <!-- -->\n\n    -   a\n"
    )


def test_a_list_counts_beyond_a_hundred() -> None:
    found = body(ListBlock(bullets([(paragraph("a"),)] * 101).items, ordered=True))
    assert found.splitlines()[8:10] == ["9.  a", "10. a"]
    assert found.splitlines()[99:] == ["100. a", "101. a"]


def test_signs_that_would_touch_are_elements() -> None:
    em, so = Emphasis((Text("a"),), "ar", "rtl"), strong("b")
    assert body(Paragraph((so, so))) == "**b**<strong>b</strong>\n"
    assert body(Paragraph((so, em))) == '**b**<em dir="rtl" lang="ar">a</em>\n'
    assert body(Paragraph((Strong((em, Text("!"))),))) == (
        "<strong>*a*{ lang=ar dir=rtl }\\!</strong>\n"
    )
    assert body(Paragraph((Emphasis((Text("a"), so)),))) == "<em>a**b**</em>\n"
    assert body(Paragraph((Code("a"), Code("b"), Text("`"), Code("c")))) == (
        "`a`<code>b</code>\\`<code>c</code>\n"
    )


def test_a_star_in_a_text_is_no_sign() -> None:
    assert body(Paragraph((Strong((Text("*a*"),)),))) == "**\\*a\\***\n"
    assert body(Paragraph((Text("a*"), strong("b")))) == "a\\***b**\n"


def test_a_text_that_looks_like_a_mark_of_the_search_stays() -> None:
    found = body(paragraph('Write data-search-exclude="true".'))
    assert found == 'Write data-search-exclude=&quot;true".\n'
