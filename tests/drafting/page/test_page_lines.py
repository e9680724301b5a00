"""A page line by line: what stands where, and where its article is."""

import pytest

from briefbook.drafting.page.page_lines import Lines, lines_of, placed

FIRST = "The harbour board voted on Thursday to keep the quay closed until the spring."
LAST = "Nobody at the board wanted to say who is going to pay for the mending of it."
TEXT = f"<p>{FIRST}</p><p>{LAST}</p>"


def page(markup: str) -> Lines:
    return placed(*lines_of(f"<body>{markup}</body>"), [FIRST, LAST])


def around(markup: str) -> set[str]:
    """What the line `here` stands in."""
    found = page(markup)
    return set(found.around(next(line for line in found.lines if line.text == "here")))


def test_blocks_and_breaks_are_lines_and_inline_elements_are_none() -> None:
    lines, _ = lines_of("<body><div>a <b>b</b><br>c</div><ul><li>d<li>e</ul>f</body>")
    assert [line.text for line in lines] == ["a b", "c", "d", "e", "f"]


def test_what_nobody_sees_is_no_line() -> None:
    hidden = '<p hidden>a</p><p style="display: none">b</p><script>c</script><noscript>d</noscript>'
    lines, signs = lines_of(f"<body>{hidden}<h1 hidden>e</h1><p>f</p></body>")
    assert [line.text for line in lines] == ["f"]
    assert signs == []


def test_a_line_that_leads_elsewhere() -> None:
    lines, _ = lines_of(
        '<body><p><a href="/a">All of it</a></p><p>A <a href="/b">b</a> c</p></body>'
    )
    assert [line.linked for line in lines] == [True, False]


@pytest.mark.parametrize(
    ("markup", "kinds"),
    [
        ("<aside><p>here</p></aside>", {"beside"}),
        ('<div class="relatedPosts"><p>here</p></div>', {"beside"}),
        ('<div id="sidebar"><p>here</p></div>', {"beside"}),
        ('<div class="teaser-box"><p>here</p></div>', {"perhaps"}),
        ('<section class="commentlist"><p>here</p></section>', {"comment"}),
        ("<footer><p>here</p></footer>", {"footer"}),
        ("<table><tr><td>here</td></tr></table>", {"table"}),
        ('<div class="author-bio"><p>here</p></div>', {"author", "beside", "bio"}),
        ('<p class="photo-caption">here</p>', {"caption"}),
        ('<p class="byline">here</p>', {"author"}),
        ('<div role="dialog"><p>here</p></div>', {"beside", "message"}),
        ('<p class="sr-only">here</p>', {"unseen"}),
        ('<p class="lead">here</p>', set()),
    ],
)
def test_what_a_line_stands_in(markup: str, kinds: set[str]) -> None:
    assert around(TEXT + markup) == kinds


def test_what_the_article_stands_in_says_nothing() -> None:
    assert around(f'<div class="sidebar popular">{TEXT}<p>here</p></div>') == set()
    assert around(f'<body class="has-comments related"><div>{TEXT}<p>here</p></div>') == set()


def test_the_place_of_the_article() -> None:
    found = page(f"<p>Menu</p><h1>Quay</h1>{TEXT}<p>Imprint</p>")
    assert (found.first, found.last) == (2, 3)
    assert page("<p>Something else</p>").first == 1


def test_an_article_that_is_not_on_the_page_has_no_place() -> None:
    found = placed(*lines_of("<body><p>Menu</p></body>"), [])
    assert (found.first, found.last) == (1, 1)


def test_a_paragraph_that_stands_twice_is_where_the_others_are() -> None:
    teaser = f"<p>{FIRST}</p>" + "<p>other</p>" * 20
    found = page(f"{teaser}<h1>Quay</h1>{TEXT}")
    assert (found.first, found.last) == (22, 23)


def test_headings_with_what_stands_above_them() -> None:
    _, signs = lines_of('<body><h1><span class="kicker">Coast</span> <b>Quay</b> grows</h1></body>')
    assert [(sign.text, sign.parts) for sign in signs] == [("Quay grows", ("Quay", "grows"))]


@pytest.mark.parametrize(
    ("markup", "kinds"),
    [
        ('<time datetime="2024-05-04">x</time>', ["date"]),
        ('<time class="updated" datetime="2024-05-04">x</time>', ["updated"]),
        ('<time class="entry-date published updated" datetime="2024-05-04">x</time>', ["date"]),
        ('<meta itemprop="datePublished" content="2024-05-04">', ["date"]),
        ('<meta itemprop="dateModified" content="2024-05-04">', ["updated"]),
        ('<span class="postDate">x</span>', ["date"]),
        ('<span class="comment-date">x</span>', []),
        ('<a rel="author">x</a>', ["author"]),
        ('<span class="by-author">x</span>', ["author"]),
        ('<img class="author-photo">', []),
        ("<p>x</p>", []),
    ],
)
def test_what_is_marked(markup: str, kinds: list[str]) -> None:
    _, signs = lines_of(f"<body>{markup}</body>")
    assert [sign.kind for sign in signs] == kinds


def test_marked_things_in_boxes_and_comments_are_left_out() -> None:
    boxes = '<aside><a rel="author">a</a></aside><div class="comments"><a rel="author">b</a></div>'
    found = page(f'<p><a rel="author">c</a></p>{TEXT}{boxes}')
    assert [sign.text for sign in found.signs_of("author")] == ["c"]


@pytest.mark.parametrize("markup", ["", "   ", "<", "<body></body>", "no markup"])
def test_hardly_anything_is_a_page_with_hardly_a_line(markup: str) -> None:
    lines, signs = lines_of(markup)
    assert len(lines) <= 1
    assert signs == []
