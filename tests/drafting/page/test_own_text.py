"""What belongs to an article, and what only stands around it."""

import pytest

from briefbook.drafting.page.extract import body, slim
from briefbook.drafting.page.own_text import own_text
from briefbook.drafting.page.page_kind import kind_of, words_of
from briefbook.drafting.page.page_lines import lines_of, placed

FIRST = "The harbour board voted on Thursday to keep the quay closed until the spring."
LAST = "Nobody at the board wanted to say who is going to pay for the mending of it."


def kept(markup: str, *more: str, before: str = "") -> list[str]:
    paragraphs = [FIRST, *more, LAST]
    whole = f"<body>{before}<p>{FIRST}</p>{markup}<p>{LAST}</p></body>"
    page = placed(*lines_of(whole), paragraphs)
    return [line for line in own_text(paragraphs, page, "en") if line not in (FIRST, LAST)]


@pytest.mark.parametrize(
    ("markup", "line"),
    [
        ("<h2>What the quay is made of</h2>", "What the quay is made of"),
        ("<ul><li>nine pillars</li></ul>", "nine pillars"),
        ("<p>“Subscribe to no paper,” she said to us, laughing.</p>", ""),
        ('<p>Two of <a href="/p">nine pillars</a> have cracks in them.</p>', ""),
        (
            "<p>The regulator fined WhatsApp on Thursday because it had shared the numbers of its"
            " users with a company that nobody had told them of.</p>",
            "",
        ),
        ("<p>The regulator fined WhatsApp on Thursday for breaking the law.</p>", ""),
        ("<p>Weitere Informationen lagen am Abend zunächst nicht vor.</p>", ""),
        ("<p>A fire broke out at the mill before this article was finished.</p>", ""),
    ],
)
def test_what_belongs_to_an_article(markup: str, line: str) -> None:
    lines, _ = lines_of(f"<body>{markup}</body>")
    assert kept(markup, line or lines[0].text) == [line or lines[0].text]


@pytest.mark.parametrize(
    "markup",
    [
        "<p>Sign up for our newsletter</p>",
        "<p>Join us on WhatsApp for the news of the quay</p>",
        "<p>We use cookies to show you more of the quay.</p>",
        "<p>This article was first published on Tuesday.</p>",
        "<p>You can subscribe here for less than a coffee a week.</p>",
        '<p><a href="/x">Tar is dear again</a></p>',
        "<aside><p>The tar that is used here comes from the north of the county.</p></aside>",
        '<div class="comments"><p>I think that this is good, and so does my uncle.</p></div>',
        '<div class="author-box"><p>Ann Lee writes on harbours, and has for long.</p></div>',
        '<p class="image-caption">The quay as it looked before the storm of last winter.</p>',
        '<div class="img-box"><p>The quay, as it was seen on the morning of Friday.</p></div>',
        '<p class="summary-credit">The quay on Friday morning, as seen by the coast guard.</p>',
        '<p class="authorPosition">Editor for harbours and whatever swims in them.</p>',
        '<div class="popup"><p>The harbour days begin on Monday with a race of tubs.</p></div>',
        '<div class="next-story"><p>The mill burnt down on Monday, and nobody was in it.</p></div>',
        '<p class="affiliate">The shop pays us for each rope that you buy with our help.</p>',
        '<p><a href="/mill">The mill burnt down on Monday, and nobody was in it.</a></p>',
        "<p>May 4, 2024, 10:00</p>",
        "<p>Teilen mit:</p>",
        "<p>Wird geladen …</p>",
    ],
)
def test_what_only_stands_around_it(markup: str) -> None:
    lines, _ = lines_of(f"<body>{markup}</body>")
    assert kept(markup, lines[0].text) == []


BOXED = "The tar that is used here comes from the north of the county."


@pytest.mark.parametrize(
    ("before", "markup", "line"),
    [
        ("", f"<figure>{BOXED}</figure><p>{BOXED}</p>", BOXED),
        ("", f'<p>{BOXED}</p><p class="caption">{BOXED}</p>', BOXED),
        ("<h1>Quay closed</h1>", "<div><h2>Quay closed</h2></div>", "Quay closed"),
        ("<h1>Quay closed!</h1>", "<h3>Quay closed!</h3>", "Quay closed!"),
        (f"<p>{FIRST} And so on.</p>" * 2, f'<div class="teaser"><p>{BOXED}</p></div>', BOXED),
        ("", "<h3>Related</h3><ul><li>Tar is dear</li></ul>", "Tar is dear"),
        ("", "<p>Mehr zum Thema</p><p>Teer ist teuer</p>", "Teer ist teuer"),
        ("", "<p>Weitere Beiträge</p><p>Teer ist teuer</p><p>Holz</p>", "Teer ist teuer"),
    ],
)
def test_what_another_place_on_the_page_shows_to_be_beside_it(
    before: str, markup: str, line: str
) -> None:
    assert line not in kept(markup, line, before=before)


@pytest.mark.parametrize(
    ("markup", "line"),
    [
        # A pull quote repeats how a paragraph begins.
        (f"<figure>{BOXED}</figure><p>{BOXED} It is dear.</p>", f"{BOXED} It is dear."),
        ("<h3>More than tar</h3><ul><li>nine pillars</li></ul>", "nine pillars"),
        (f'<p><a href="/p">{BOXED * 4}</a></p>', BOXED * 4),
        ("<p>Advertisement</p><ul><li>nine pillars</li></ul>", "nine pillars"),
        ("<h3>Log in at the gate</h3><ul><li>nine pillars</li></ul>", "nine pillars"),
        ("<h3>Readers of the gauge</h3><ul><li>nine pillars</li></ul>", "nine pillars"),
        (f"<p>Related</p><p>{BOXED}</p>", BOXED),
        (f"<p>Related</p><p>{BOXED}</p><p>nine pillars</p>", "nine pillars"),
    ],
)
def test_what_only_looks_like_it_is_text(markup: str, line: str) -> None:
    assert line in kept(markup, line)


@pytest.mark.parametrize(
    "title",
    ["About the author", "Zur Person", "Über die Hafenwacht", "Press contact:", "Quellen", "Notes"],
)
def test_what_stands_at_the_end_under_a_title_of_its_own_is_left_out(title: str) -> None:
    text = [f"{number}. {FIRST}" for number in ("a", "b", "c", "d")]
    box = "Ada Marsh has a boat and two cats, and knows all about ropes and about tar."
    paragraphs = [*text, title, box]
    page = placed(*lines_of("".join(f"<p>{one}</p>" for one in paragraphs)), paragraphs)
    assert own_text(paragraphs, page, "en") == tuple(text)


def test_a_title_like_that_of_a_box_within_the_text_is_its_heading() -> None:
    text = [f"{number}. {FIRST}" for number in ("a", "b", "c", "d")]
    paragraphs = [text[0], "About the author", *text[1:]]
    page = placed(*lines_of("".join(f"<p>{one}</p>" for one in paragraphs)), paragraphs)
    assert own_text(paragraphs, page, "en") == tuple(paragraphs)


def test_an_article_in_a_box_is_one_and_a_box_in_front_of_it_is_none() -> None:
    message = "The harbour days begin on Monday with a race of tubs, and end with songs."
    boxed = f'<div class="modal"><p>{message}</p></div>'
    paragraphs = [message, FIRST, LAST]
    page = placed(*lines_of(f"<body>{boxed}<p>{FIRST}</p><p>{LAST}</p></body>"), paragraphs)
    assert own_text(paragraphs, page, "en") == (FIRST, LAST)
    page = placed(*lines_of(f'<div class="modal"><p>{FIRST}</p><p>{LAST}</p></div>'), [FIRST, LAST])
    assert own_text([FIRST, LAST], page, "en") == (FIRST, LAST)


def test_a_long_message_far_above_an_article_is_not_taken_for_it() -> None:
    message = [f"{number}. {BOXED} {BOXED}" for number in ("a", "b")]
    between = "<p>-</p>" * 20
    box = "".join(f"<p>{one}</p>" for one in message)
    markup = f'<div class="popup">{box}</div>{between}<p>{FIRST}</p><p>{LAST}</p>'
    paragraphs = [*message, FIRST, LAST]
    assert own_text(paragraphs, placed(*lines_of(markup), paragraphs), "en") == (FIRST, LAST)


@pytest.mark.parametrize(
    "heading",
    [
        "2 Comments",
        "Comments (12)",
        "Leave a Reply",
        "Kommentare",
        "#1 Kommentar von tarboy",
        "3 thoughts on “Quay closed”",
        "2 réponses à « Le quai »",
    ],
)
def test_what_stands_behind_a_heading_of_comments_is_readers(heading: str) -> None:
    comment = "My uncle says that the quay will be sold to the neighbours next spring."
    paragraphs = [FIRST, LAST, comment]
    markup = f"<h2>Comments</h2><p>{FIRST}</p><p>{LAST}</p><h2>{heading}</h2><p>{comment}</p>"
    page = placed(*lines_of(f"<body>{markup}</body>"), paragraphs)
    assert own_text(paragraphs, page, "en") == (FIRST, LAST)


def test_headings_at_both_ends_go() -> None:
    markup = f"<h1>Quay</h1><p>{FIRST}</p><h2>More on boats</h2>"
    paragraphs = ["Quay", FIRST, "More on boats"]
    page = placed(*lines_of(f"<body>{markup}</body>"), paragraphs)
    assert own_text(paragraphs, page, "en") == (FIRST,)


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Ann Lee",
        "© Ann Lee / Agency",
        "Getty Images",
        "Share this",
        "Read more: tar",
        "Auch interessant:",
        "Weitere Infos unter www.example.org.",
        "Abbildung 4: der neue Kai",
        "Figure 4: the new quay",
        "Kontakt:",
        "Kategorie: Häfen",
        "Letzte Änderung: gestern",
        "We may earn a commission when you buy tar.",
        "Weitere Meldungen aus dem Hafen",
        "Facebook",
        "Comments (12)",
        "PUEDES VER: otro muelle",
        "¿Ya sabías que en el muelle tenemos canal?",
        "Fot. Ada Marsh / Agencja",
    ],
)
def test_captions_and_boxes_are_no_text(line: str) -> None:
    assert body([FIRST, line]) == (FIRST,)


@pytest.mark.parametrize(
    "line",
    [
        "Figure 4 shows what the quay will look like once it is mended.",
        "Kontakte zu den Schmieden hat der Hafen seit Jahren.",
        "Contact with the boat was lost at four in the morning.",
        "Letzten Sommer war der Kai noch ganz.",
        "Auch auf den Inseln fiel am Abend der Strom aus.",
        "Weitere Artikel der Satzung sollen im Herbst geändert werden.",
        "Weitere Informationen lagen zunächst nicht vor.",
        "Facebook said on Thursday that it knew nothing of the quay.",
        "Comments by the mayor angered the fishers.",
        "“We may earn less than we did,” the harbour master said.",
        "“We want to hear from the board,” a fisher said.",
    ],
)
def test_sentences_that_begin_like_a_box_are_text(line: str) -> None:
    assert body([FIRST, line]) == (FIRST, line)


@pytest.mark.parametrize(
    ("page", "light"),
    [
        ("<p>a</p><script>b</script><p>c</p>", "<p>a</p><p>c</p>"),
        ("<p>a</p><STYLE>b</style ><p>c</p>", "<p>a</p><p>c</p>"),
        ("<p>a</p><script>b<p>c</p>", "<p>a</p><script>b<p>c</p>"),
        ("<p>a<svg><path/></svg>b</p>", "<p>ab</p>"),
    ],
)
def test_scripts_and_drawings_are_taken_out_of_a_page(page: str, light: str) -> None:
    assert slim(page) == light


def test_words_of_languages_without_spaces() -> None:
    assert words_of("two words") == 2
    assert words_of("港务局周五否认计划疏浚") == 5


def kind(markup: str, *paragraphs: str, types: tuple[str, ...] = (), free: bool = True) -> str:
    page = placed(*lines_of(f"<body>{markup}</body>"), paragraphs)
    return kind_of(types, free, page, "\n".join(paragraphs), paragraphs)


LINKS = "".join(f'<p><a href="/{n}">A headline of some words here</a></p>' for n in range(12))


def test_headlines_and_hardly_a_text_are_a_list() -> None:
    assert kind(LINKS + f"<p>{FIRST}</p>", FIRST) == "list"
    assert kind(LINKS + f"<p>{FIRST}</p>", FIRST, types=("NewsArticle",)) == "stub"


def test_a_text_of_some_length_is_an_article_among_any_number_of_headlines() -> None:
    several = [f"{number} {FIRST}" for number in ("Once", "Twice", "Thrice", "Again", "Later")]
    together = "".join(f"<p>{one}</p>" for one in several)
    apart = "".join(f"<div><p>{one}</p></div>" for one in several)
    assert kind(LINKS + f"<div>{together}</div>", *several) == "article"
    assert kind(LINKS + apart, *several) == "list"


def test_other_kinds_of_page() -> None:
    assert kind("") == "nothing"
    assert kind(f"<p>{FIRST}</p>", FIRST) == "stub"
    assert kind(f"<p>{FIRST}</p>", FIRST, types=("LiveBlogPosting",)) == "live"
    long = " ".join([FIRST, LAST, FIRST])
    assert kind(f"<p>{long}</p>", long) == "article"
    assert kind(f"<p>{long}</p>", long, free=False) == "stub"


def test_who_wrote_it_stands_above_and_below_the_text_and_is_none_of_it() -> None:
    text = [FIRST, "By Land And Sea", LAST]
    paragraphs = ["By Ada Marsh and Bo Lind", *text, "Text: Ada Marsh"]
    page = placed(*lines_of("".join(f"<p>{one}</p>" for one in paragraphs)), paragraphs)
    assert own_text(paragraphs, page, "en") == tuple(text)


def test_the_name_and_job_of_the_author_above_the_text_are_none_of_it() -> None:
    text = [FIRST, "What it costs", LAST]
    paragraphs = ["Ada Marsh", "Political correspondent", *text, "Redakteurin Hafen"]
    page = placed(*lines_of("".join(f"<p>{one}</p>" for one in paragraphs)), paragraphs)
    assert own_text(paragraphs, page, "en") == tuple(text)
