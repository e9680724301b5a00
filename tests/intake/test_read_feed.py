"""Bytes to a feed: RSS and Atom of all sorts, whole and broken, and what is no feed."""

import pytest

from briefbook.intake.feed_item import MOST_ENTRIES, FeedItem, NotAFeedError, ReadFeed, language_tag
from briefbook.intake.read_feed import read_feed
from tests.support import served_feeds

LINK = "https://bay.example.org/feeds/all.xml"
RSS = '<?xml version="1.0"?><rss version="2.0"><channel><title>Bay</title>%s</channel></rss>'
ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"%s><title>Bay</title>%s</feed>'


def read(text: str | bytes, charset: str = "") -> ReadFeed:
    return read_feed(text.encode() if isinstance(text, str) else text, charset, LINK)


def only(text: str | bytes, charset: str = "") -> FeedItem:
    (entry,) = read(text, charset).entries
    return entry


def refused(text: str | bytes) -> str:
    with pytest.raises(NotAFeedError) as error:
        read(text)
    return str(error.value)


def test_rss_1_is_read_too() -> None:
    text = """\
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Bay</title></channel>
<item><title>A quay</title><link>https://bay.example.org/1</link><dc:date>2024-05-03</dc:date></item>
</rdf:RDF>"""
    entry = only(text)
    assert (entry.headline, entry.link) == ("A quay", "https://bay.example.org/1")
    assert entry.published + entry.updated == "2024-05-03"


@pytest.mark.parametrize(
    ("inner", "link"),
    [
        ("<link>https://bay.example.org/1</link>", "https://bay.example.org/1"),
        ("<link>/1</link>", "https://bay.example.org/1"),
        ("<guid>https://bay.example.org/1</guid>", "https://bay.example.org/1"),
        ('<guid isPermaLink="false">bay-1</guid>', ""),
        ("", ""),
    ],
)
def test_the_link_of_an_item_of_rss(inner: str, link: str) -> None:
    assert only(RSS % f"<item><title>A</title>{inner}</item>").link == link


def test_a_base_in_the_feed_counts_for_its_links() -> None:
    entry = '<entry><title>A</title><link href="1"/></entry>'
    based = ATOM % (' xml:base="https://bay.example.org/2024/"', entry)
    assert only(based).link == "https://bay.example.org/2024/1"
    assert only(ATOM % ("", entry)).link == "https://bay.example.org/feeds/1"


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("<title>A &amp;amp; B</title>", "A & B"),
        ("<title><![CDATA[<b>A</b> &amp; B]]></title>", "A & B"),
        ('<title type="html">A &amp;lt; B</title>', "A < B"),
        ("<title>&lt;script&gt;x()&lt;/script&gt;A</title>", "A"),
        ("<title/>", ""),
        ("", ""),
    ],
)
def test_the_headline_of_an_entry(title: str, shown: str) -> None:
    assert only(ATOM % ("", f"<entry>{title}<id>1</id></entry>")).headline == shown


def test_the_language_of_an_entry_goes_before_that_of_the_feed() -> None:
    own = '<entry xml:lang="de-at"><title>A</title></entry><entry><title>B</title></entry>'
    assert [one.language for one in read(ATOM % (' xml:lang="en"', own)).entries] == ["de-AT", "en"]


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("en", "en"),
        ("EN_us", "en-US"),
        ("zh-hans-cn", "zh-Hans-CN"),
        (" pt-br ", "pt-BR"),
        ("english", ""),
        ("x" * 100, ""),
        ("<b>", ""),
        ("", ""),
        (None, ""),
        (7, ""),
    ],
)
def test_a_tag_of_a_language(text: object, tag: str) -> None:
    assert language_tag(text) == tag


@pytest.mark.parametrize(
    ("encoding", "declared", "charset"),
    [
        ("utf-8", "utf-8", ""),
        ("utf-8", "iso-8859-1", "iso-8859-1"),
        ("iso-8859-1", "iso-8859-1", ""),
        ("windows-1251", "windows-1251", "windows-1251"),
        ("utf-16", "utf-16", ""),
    ],
)
def test_letters_stay_what_they_are(encoding: str, declared: str, charset: str) -> None:
    word = "Порт" if "1251" in encoding else "Café"
    text = f'<?xml version="1.0" encoding="{declared}"?>' + (
        "<rss version='2.0'><channel><item><title>TITLE</title></item></channel></rss>"
    ).replace("TITLE", word)
    assert only(text.encode(encoding), charset).headline == word


def outcome(data: bytes) -> str:
    """The headline of the one entry, or what is told instead."""
    try:
        return only(data).headline
    except NotAFeedError as error:
        return str(error)


@pytest.mark.parametrize("declared", ["no-such", "\xff"])
def test_an_encoding_that_is_none_breaks_nothing(declared: str) -> None:
    text = f'<?xml version="1.0" encoding="{declared}"?>' + RSS.partition("?>")[2]
    data = (text % "<item><title>Port</title></item>").encode("latin-1") + b"<!-- \xfc -->"
    assert outcome(data) in ("Port", "It can't be read as a feed.")


def test_of_many_entries_the_first_are_read() -> None:
    found = read(RSS % "".join(f"<item><title>{n}</title></item>" for n in range(MOST_ENTRIES + 5)))
    assert (len(found.entries), found.left_out) == (MOST_ENTRIES, 5)
    assert found.entries[0].headline == "0"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('<?xml version="1.0"?>\n<rss version="2.0"><channel>\n<item><title>A</title>', 3),
        ('<rss version="2.0"><channel>\n<item><title>A</title></item>\n</rss>', 3),
        ('<rss version="2.0"><channel><item><title>A &nbsp; B & C</title></item>', 1),
    ],
)
def test_broken_xml_is_read_as_far_as_it_goes_and_its_line_told(text: str, line: int) -> None:
    found = read(text)
    assert [one.headline.partition(" ")[0] for one in found.entries] == ["A"]
    assert found.fault == f"its XML breaks at line {line}"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "It is empty."),
        ("\ufeff \n", "It is empty."),
        ("Hello", "It is neither RSS nor Atom nor a JSON Feed."),
        (
            "<svg xmlns='http://www.w3.org/2000/svg'/>",
            "It is neither RSS nor Atom nor a JSON Feed.",
        ),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "It is neither RSS nor Atom nor a JSON Feed."),
        ("<!DOCTYPE html><p>News", "It is a web page, not a feed."),
        ("\n<html lang=en><p>News", "It is a web page, not a feed."),
        ("<?xml version='1.0'?><html><p>News</p></html>", "It is a web page, not a feed."),
        (
            "<html><link rel='stylesheet alternate' type='application/atom+xml' href='news.atom'>",
            "It is a web page, not a feed;"
            " it names https://bay.example.org/feeds/news.atom as its feed.",
        ),
        (
            "<html><link rel=alternate type=application/rss+xml href='javascript:x()'>"
            "<link rel=alternate type=application/rss+xml href=//127.0.0.1/feed>",
            "It is a web page, not a feed.",
        ),
        ("<html><link rel=alternate hreflang=de href=/de>", "It is a web page, not a feed."),
        (
            served_feeds.BOMB,
            "It defines entities of its own, which no feed needs; it was not read.",
        ),
        (
            served_feeds.BOMB.encode("utf-16"),
            "It defines entities of its own, which no feed needs; it was not read.",
        ),
    ],
)
def test_what_it_is_instead(text: str | bytes, told: str) -> None:
    assert refused(text) == told


def test_a_file_that_an_entity_names_is_never_opened() -> None:
    text = '<!DOCTYPE rss [<!entity x SYSTEM "file:///etc/passwd">]>' + RSS % "<item>&x;</item>"
    assert refused(text).startswith("It defines entities of its own")


def test_an_empty_feed_is_a_feed() -> None:
    assert read(RSS % "") == ReadFeed("Bay", ())


@pytest.mark.parametrize(
    "name", ["cp037", "cp500", "utf-7", "iso-2022-jp", "hz", "idna", "base64", "undefined"]
)
def test_an_encoding_in_which_entities_could_hide_is_not_read(name: str) -> None:
    text = f'<?xml version="1.0" encoding="{name}"?><!DOCTYPE r [<!ENTITY a "b">]>{RSS}'
    told = f"It is in the encoding `{name}`, which is not read; ask for UTF-8."
    assert refused(text.replace("<!DOCTYPE", "<!-- -->")) == told
    if name.startswith("cp"):
        encoded = text.encode(name)
        assert (
            refused(encoded) == "It is in the encoding `cp037`, which is not read; ask for UTF-8."
        )
