"""Days of publication in every form that pages give them, and days that are something else."""

from typing import Any

THREAD = """<script type="application/ld+json">{"@type": "DiscussionForumPosting",
"datePublished": "2024-05-03T08:00:00+02:00"}</script>"""
CASES: list[dict[str, Any]] = [
    {"says": "the first page of a thread", "head": THREAD, "published": "2024-05-03"},
    {
        "says": "a later page of a thread, whose data have the day of the first",
        "head": f'{THREAD}<link rel="prev" href="https://herald.example.com/coast/1">',
        "published": None,
        "asks": ["2024-05-03"],
    },
    {
        "says": "data in CDATA within a comment",
        "head": (
            '<script type="application/ld+json">/*<![CDATA[*/\n{"@type": '
            '"NewsArticle", "datePublished": "2024-05-03T08:00:00Z"}\n'
            "/*]]>*/</script>\n"
        ),
        "published": "2024-05-03",
    },
    {
        "says": "data in a comment of HTML",
        "head": (
            '<script type="application/ld+json"><!--\n{"@type": "NewsArticle", '
            '"datePublished": "2024-05-03"}\n--></script>\n'
        ),
        "published": "2024-05-03",
    },
    {
        "says": "data with a comma too many",
        "head": (
            '<script type="application/ld+json">{"@type": "NewsArticle", '
            '"datePublished": "2024-05-03",}</script>'
        ),
        "published": "2024-05-03",
    },
    {
        "says": "data with a line break within a text",
        "head": (
            '<script type="application/ld+json">{"@type": "NewsArticle", '
            '"datePublished": "2024-05-03", "description": "Nets\nand '
            'roofs"}</script>\n'
        ),
        "published": "2024-05-03",
    },
    {
        "says": "two objects one after the other",
        "head": (
            '<script type="application/ld+json">{"@type": "NewsArticle", '
            '"datePublished": "2024-05-03"};;{"x": 1}</script>'
        ),
        "published": "2024-05-03",
    },
    {
        "says": "data that nobody can read as a whole, but for their date",
        "head": (
            '<script type="application/ld+json">{"@type": NewsArticle, '
            '"datePublished": "2024-05-03"</script>'
        ),
        "published": "2024-05-03",
    },
    {
        "says": "a time for programs without a word what it is",
        "above": '<p><time datetime="2024-05-03T10:00+02:00">last Friday</time></p>',
        "published": "2024-05-03",
    },
    {
        "says": "a time whose text is the date",
        "above": "<p><time>3 May 2024</time></p>",
        "published": "2024-05-03",
    },
    {
        "says": "a time that tells of an update",
        "above": (
            '<p>Posted 3 May 2024</p><p>Updated <time class="updated" '
            'datetime="2024-05-05">5 May</time></p>'
        ),
        "published": "2024-05-03",
    },
    {
        "says": "a date as mails have it",
        "head": '<meta name="pubdate" content="Fri, 3 May 2024 08:00:00 GMT">',
        "published": "2024-05-03",
    },
    {
        "says": "a date as programs count it",
        "head": '<meta property="article:published_time" content="1714723200">',
        "published": "2024-05-03",
    },
    {
        "says": "a date without any sign between",
        "head": '<meta name="DC.date.issued" content="20240503">',
        "published": "2024-05-03",
    },
    {
        "says": "a date in words and in German",
        "html": ' lang="de"',
        "head": '<meta name="pubdate" content="Freitag, 3. Mai 2024, 10:00 Uhr">',
        "published": "2024-05-03",
    },
    {
        "says": "a birthday in a box",
        "above": "<dl><dt>Tilda Brook, born</dt><dd>4 June 1971</dd></dl>",
        "published": None,
        "asks": ["this stands near the article, and may be another day: 1971-06-04"],
    },
    {
        "says": "a birthday below a label",
        "above": "<p>Born</p><p>4 June 2001</p>",
        "published": None,
        "asks": ["2001-06-04 (printed, “4 June 2001”)"],
    },
    {
        "says": "the day of a picture",
        "above": (
            '<figure><img src="a.jpg"><figcaption>The yard on 11 March 2023</figcaption></figure>'
        ),
        "published": None,
    },
    {
        "says": "the day of an event",
        "above": "<p>Market opens on 9 August 2024 in the old hall</p>",
        "published": None,
    },
    {
        "says": "the first of January without an hour, in a meta",
        "head": ('<meta property="article:published_time" content="2024-01-01T00:00:00+00:00">'),
        "published": None,
        "asks": ["programs write the first of January where they know the year alone"],
    },
    {
        "says": "the first of January that is printed as well",
        "head": ('<meta property="article:published_time" content="2024-01-01T00:00:00+00:00">'),
        "above": '<p class="date">January 1, 2024</p>',
        "published": "2024-01-01",
    },
    {
        "says": "the first of January at an hour",
        "head": ('<meta property="article:published_time" content="2024-01-01T09:12:00+00:00">'),
        "published": "2024-01-01",
    },
    {
        "says": "a date that programs would have filled in",
        "head": '<meta name="pubdate" content="{{ post.date }}">',
        "published": None,
        "asks": ["found, not understood: “{{ post.date }}” (meta pubdate)"],
    },
    {
        "says": "a date without a year",
        "head": '<meta name="date" content="Friday at noon">',
        "published": None,
        "asks": ["found, not understood: “Friday at noon” (meta date)"],
    },
    {
        "says": "data with a word for a date",
        "head": (
            '<script type="application/ld+json">{"@type": "NewsArticle", '
            '"datePublished": "yesterday"}</script>'
        ),
        "published": None,
        "asks": ["found, not understood: “yesterday” (JSON-LD datePublished)"],
    },
    {
        "says": "the address and the data agree",
        "given": "https://herald.example.com/2024/05/03/net-makers",
        "head": '<meta name="date" content="2024-05-03">',
        "published": "2024-05-03",
    },
    {
        "says": "the address names another day than the print",
        "given": "https://herald.example.com/2024/05/03/net-makers",
        "above": '<p class="date">May 9, 2024</p>',
        "published": None,
        "asks": [
            "the page gives more than one day: 2024-05-03 (its address, “2024/05/03”); 2024-05-09",
        ],
    },
    {
        "says": "figures that nobody can tell apart, and data that can",
        "head": '<meta name="date" content="2024-05-03">',
        "above": '<p class="date">03/05/2024</p>',
        "published": "2024-05-03",
    },
    {
        "says": "an hour that is of the next day where it was printed",
        "head": ('<meta property="article:published_time" content="2024-05-02T22:30:00Z">'),
        "above": '<p class="date">May 3, 2024</p>',
        "published": "2024-05-03",
    },
    {
        "says": "dates of other stories",
        "head": '<meta name="pubdate" content="2024-05-03">',
        "beside": (
            '<aside><p class="date">May 9, 2024</p><time datetime="2024-05-10">10 '
            "May</time></aside>"
        ),
        "published": "2024-05-03",
    },
    {
        "says": "dates of comments",
        "above": "<p>3 May 2024</p>",
        "below": '<div id="comments"><time datetime="2024-05-10">10 May</time></div>',
        "published": "2024-05-03",
    },
]
