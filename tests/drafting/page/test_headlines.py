"""The headline of a page: the printed one where others know it, else all that may be it."""

import pytest

from briefbook.drafting.page.headlines import doubt, headline_line, titles
from briefbook.drafting.page.page_lines import lines_of, placed
from briefbook.drafting.page.page_names import PageNames, short
from briefbook.drafting.page.stated import Stated

PROSE = "The harbour board voted on Thursday to keep the quay closed until the spring."


def found(
    markup: str, name: str = "", data: str = "", sites: frozenset[str] = frozenset()
) -> list[str]:
    page = placed(*lines_of(f"<body>{markup}<p>{PROSE}</p></body>"), [PROSE])
    known = (Stated(data, "meta og:title"),) if data else ()
    return [one.value for one in titles(page, PageNames(known, name, sites))]


@pytest.mark.parametrize(
    ("data", "others"),
    [
        ("The quay that grew | Courier", []),
        ("The quay that …", []),
        ("A boat too far", ["A boat too far"]),
    ],
)
def test_a_headline_cut_short_or_with_the_site_behind_it_is_no_other_one(
    data: str, others: list[str]
) -> None:
    assert found("<h1>The quay that grew</h1>", data=data) == ["The quay that grew", *others]


def test_a_word_above_the_headline_is_no_part_of_it() -> None:
    marked = '<h1><span class="kicker">Harbour</span> The quay that grew</h1>'
    assert found(marked) == ["The quay that grew"]
    known = "<h1><span>Harbour</span><br>The quay that grew</h1>"
    assert found(known, data="The quay that grew") == ["The quay that grew"]


def test_a_heading_of_a_lower_rank_is_the_headline_where_the_page_is_named_by_it() -> None:
    assert found("<h1>Menu</h1><h2>The quay that grew</h2>", name="The quay that grew") == [
        "The quay that grew"
    ]
    assert found("<h2>The quay that grew</h2>", name="Port pages » The quay that grew") == [
        "The quay that grew"
    ]


def test_the_name_of_the_site_at_the_other_end_of_the_pages_name_is_no_headline() -> None:
    site, own = "The Kelmouth Harbour Pages – a Courier", "Why quays grow"
    both = f"<h1>{site}</h1><h2>{own}</h2>"
    assert found(both, name=f"{own} | {site}") == [own]
    assert found(f"<h1>{own}</h1><h2>{site}</h2>", name=f"{own} | {site}") == [own]
    longer = f"<h1>{site} for boats and ropes</h1><h2>{own}</h2>"
    assert found(longer, name=f"{own} » {site}") == [own]
    old = "<h1>Kelmouth</h1><h2>Why quays grow</h2>"
    assert found(old, name="Kelmouth » Blog Archive » Why quays grow") == [own]
    assert found(f"<h1>{site}</h1>", name=f"Boats | {site}") == [
        site,
        f"Boats | {site}",
        "The Kelmouth Harbour Pages",
    ]


def test_a_line_below_the_headline_that_the_pages_name_ends_with_is_no_headline() -> None:
    markup = "<h1>The quay grows</h1><h2>Why it had to grow in the end</h2>"
    name = "The quay grows | Why it had to grow in the end"
    assert found(markup, name=name) == ["The quay grows"]


def test_a_name_of_the_page_that_nothing_confirms_is_asked_about_with_its_pieces() -> None:
    assert found("", name="Port pages » The quay that grew") == [
        "Port pages » The quay that grew",
        "The quay that grew",
        "Port pages",
    ]
    assert found("", name="The quay that grew") == ["The quay that grew"]


@pytest.mark.parametrize(
    ("name", "data", "asked"),
    [
        ("Quays | Bay folk", "Quays | Bay folk", ["Quays | Bay folk", "Bay folk", "Quays"]),
        ("码头关闭-海港", "", ["码头关闭-海港", "码头关闭", "海港"]),
        ("码头关闭_海港", "", ["码头关闭_海港", "码头关闭", "海港"]),
        ("The Bay Post -", "", []),
        ("The Bay Post |", "", []),
    ],
)
def test_a_name_of_the_page_with_that_of_an_unknown_site_is_asked_about(
    name: str, data: str, asked: list[str]
) -> None:
    assert found("", name=name, data=data) == asked


@pytest.mark.parametrize(
    "name",
    [
        "码头关闭-海港网",
        "码头关闭_新闻频道_海港网",
        "桟橋を閉鎖 | 海港新聞",
        "부두 폐쇄 - 항구일보",
    ],
)
def test_what_ends_as_names_of_sites_do_in_asia_is_one(name: str) -> None:
    assert found("", name=name) in (["码头关闭"], ["桟橋を閉鎖"], ["부두 폐쇄"])


def test_data_that_the_pages_name_begins_with_are_the_headline() -> None:
    name = "The quay – why it grew | Bay folk | Boats"
    assert found("", name=name, data="The quay – why it grew") == ["The quay – why it grew"]
    assert len(found("", name=name, data="The quay")) > 1


def test_a_heading_at_the_other_end_of_the_pages_name_is_that_of_a_site() -> None:
    markup = "<h1>Bay Portal</h1><h2>The quay that grew</h2>"
    assert found(markup, name="The quay that grew @ Ann :: Bay Portal ::") == ["The quay that grew"]
    assert found(markup, name="The quay that grew old Bay Portal") != ["The quay that grew"]


def test_the_name_of_a_site_on_each_of_its_pages_is_asked_about() -> None:
    far = "<h1>Ann and her boats</h1>" + "<p>x</p>" * 25 + "<h2>The quay that grew</h2>"
    assert found(far, name="Ann and her boats") == ["The quay that grew", "Ann and her boats"]
    near = "<h1>Ann and her boats</h1><h2>The quay that grew</h2>"
    assert found(near, name="Ann and her boats") == ["Ann and her boats"]
    assert found(far, name="Ann and her boats", data="Ann and her boats") == ["Ann and her boats"]


def test_a_sign_behind_a_word_above_the_headline_is_none_of_it() -> None:
    marked = '<h1><span class="kicker">Harbour</span> : <span>The quay that grew</span></h1>'
    for name in ("The quay that grew", "The quay that grew | Bay Courier"):
        assert found(marked, name=name) == ["The quay that grew"]


def test_one_word_in_common_makes_no_headline() -> None:
    markup = "<h1>Quay News</h1><h2>Quay of Kelmouth closed</h2>"
    data = "Quay of Kelmouth closed"
    assert found(markup, name=f"{data} - {data} - Quay Pages News", data=data) == [data]
    assert found("<h1>Quay News</h1>", data="Quay closed")[0] == "Quay News"
    assert len(found("<h1>Quay News</h1>", data="Quay closed")) > 1


def test_headings_beside_the_article_are_none_of_it() -> None:
    assert found("<aside><h1>More to read on boats</h1></aside><h1>The quay that grew</h1>") == [
        "The quay that grew"
    ]


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("The quay that grew - The Courier", "The quay that grew"),
        ("The quay that grew | News | The Courier", "The quay that grew | News"),
        ("Courier: The quay that grew", "The quay that grew"),
        ("The quay: a long story", "The quay: a long story"),
        ("The Courier", "The Courier"),
    ],
)
def test_the_name_of_the_site_is_no_part_of_a_headline(title: str, bare: str) -> None:
    assert short(title, {"the courier", "courier example org"}) == bare


def test_a_lower_heading_that_the_page_is_named_by_goes_before_the_name_of_its_site() -> None:
    markup = "<h1>Harbour pages</h1><h3>The quay that grew</h3>"
    assert found(markup, name="The quay that grew | Harbour pages") == ["The quay that grew"]
    desk = "<h1>Boats</h1><h2>The quay that grew</h2>"
    tab = "Courier | Boats | The quay that grew - a visit"
    assert found(desk, name=tab, data="The quay that grew - a visit") == ["The quay that grew"]
    assert found(
        "<h1>The quay that grew</h1><h2>Why it had to grow</h2>",
        name="The quay that grew | Why it had to grow",
    ) == ["The quay that grew"]


@pytest.mark.parametrize(
    ("printed", "asked"),
    [
        (
            "",
            "no line by the text is this one, which is from the name of the page. Is it the"
            " headline?",
        ),
        ("<p><b>The quay that grew</b></p>", ""),
        ("<h1>The quay that grew</h1>", ""),
        # In the menu it is the site, or a part of it.
        (
            "<div>The quay that grew</div>" + "<div>Boats</div><div>Docks</div>" * 12,
            "no line by the text is this one, which is from the name of the page. Is it the"
            " headline?",
        ),
    ],
)
def test_a_headline_that_readers_do_not_see_is_asked_about(printed: str, asked: str) -> None:
    page = placed(*lines_of(f"<body>{printed}<p>{PROSE}</p></body>"), [PROSE])
    one = titles(page, PageNames((), "The quay that grew", frozenset()))
    assert [title.value for title in one] == ["The quay that grew"]
    assert doubt(page, one) == asked


def test_headlines_that_differ_are_asked_about_anyway() -> None:
    page = placed(*lines_of(f"<body><p>{PROSE}</p></body>"), [PROSE])
    assert doubt(page, [Stated("The quay", "meta og:title"), Stated("Quays", "the heading")]) == ""


def test_what_somebody_says_is_part_of_the_headline() -> None:
    whole = "“Wholly empty”: Ann Lee leaves the harbour board"
    assert found(f"<h1>{whole}</h1>", data="Ann Lee leaves the harbour board") == [whole]
    whole = "Ann Lee leaves the harbour board: “Wholly empty”"
    assert found(f"<h1>{whole}</h1>", data="Ann Lee leaves the harbour board") == [whole]
    kicker = "Harbour board: Ann Lee leaves for good"
    assert found(f"<h1>{kicker}</h1>", data="Ann Lee leaves for good") == [
        "Ann Lee leaves for good"
    ]


def test_of_two_first_headings_the_one_that_begins_the_pages_name_is_the_headline() -> None:
    slogan = "The small directory of harbours and quays"
    both = f"<h1>{slogan}</h1><h1>Crane wash A31</h1>"
    assert found(both, name=f"Crane wash A31{slogan} | {slogan}") == ["Crane wash A31"]


def test_words_that_the_site_goes_by_stay_where_the_data_have_them_in_the_headline() -> None:
    own = "Quay gulls – what they eat"
    sites = frozenset({"quay gulls 24"})
    assert found(f"<h1>{own}</h1>", name=f"{own} | Quaygulls24", data=own, sites=sites) == [own]


def test_a_lower_heading_that_has_the_whole_is_the_headline_and_the_first_one_the_sites() -> None:
    both = "<h1>tide rules</h1><h3>Kelmouth tide rules</h3>"
    assert found(both, name="tide rules: Kelmouth tide rules", data="Kelmouth tide rules") == [
        "Kelmouth tide rules"
    ]


def test_two_words_are_the_headline_where_data_and_name_agree_on_them() -> None:
    marked = "<h1><span>Harbour:</span><br>Quiet tides?</h1>"
    sites = frozenset({"courier"})
    name = "Quiet tides? | Courier"
    assert found(marked, name=name, data="Quiet tides?", sites=sites) == ["Quiet tides?"]


def test_a_section_before_the_headline_in_the_pages_name_is_no_other_headline() -> None:
    own = "Lind: From the quay to the open sea"
    assert found(f"<h1>{own}</h1>", name=f"News - {own}") == [own]


def test_the_headline_in_what_is_a_box_elsewhere_has_its_line_all_the_same() -> None:
    head = '<div class="breadcrumb"><h1>The quay that grew</h1><p>A word</p></div><p>3 May 2024</p>'
    page = placed(*lines_of(f"<body><p>Menu</p>{head}<p>{PROSE}</p></body>"), [PROSE])
    assert headline_line(page, [Stated("The quay that grew", "the heading")]) == 1
    assert headline_line(page, [Stated("Another headline", "the heading")]) == page.first
