"""Ten feeds as the world has them, good and bad; everything in them is invented."""

from tests.support.site import PUBLIC, Site

ATOM = """\
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <title>Brackhaven Courier</title>
  <entry>
    <title>Harbour Office denies plan for the outer basin again</title>
    <link href="https://courier.brackhaven.example.org/2024/05/again?utm_source=feed"/>
    <published>2024-05-28T23:30:00+02:00</published>
    <updated>2024-05-30T08:00:00Z</updated>
  </entry>
  <entry>
    <title>Harbour Office says no to dredging</title>
    <link href="https://m.courier.brackhaven.example.org/2024/05/no-dredging/amp/"/>
    <published>2024-05-03T08:00:00Z</published>
  </entry>
  <entry>
    <title type="html">A ferry &amp;amp; a &lt;b&gt;crane&lt;/b&gt;</title>
    <link href="/2024/05/ferry"/>
    <updated>2024-05-29T08:00:00Z</updated>
  </entry>
</feed>
"""
RSS = """\
<?xml version="1.0"?>
<rss version="2.0"><channel>
  <title>Quay Notes</title>
  <language>en-gb</language>
  <item>
    <title>Harbour Office says no to dredging | Quay Notes</title>
    <link>http://rss.example.org/reprint</link>
    <pubDate>Fri, 03 May 2024 22:10:00 -0500</pubDate>
  </item>
  <item>
    <title>Town Council of Brackhaven meets</title>
    <link>http://rss.example.org/council</link>
    <pubDate>Tue, 28 May 2024 07:00:00 GMT</pubDate>
  </item>
  <item>
    <title>Weather</title>
    <link>http://rss.example.org/weather</link>
  </item>
  <item>
    <title>An old story</title>
    <link>http://rss.example.org/old</link>
    <pubDate>Tue, 02 Apr 2024 07:00:00 GMT</pubDate>
  </item>
  <item>
    <title>Fishers’ Union calls a meeting</title>
    <link>http://rss.example.org/union</link>
    <pubDate>some day in May</pubDate>
  </item>
</channel></rss>
"""
JSON = """\
{"version": "https://jsonfeed.org/version/1.1", "title": "Bay Post", "language": "de",
 "items": [
  {"id": "1", "url": "http://json.example.org/kai", "title": "Der Kai wird länger",
   "date_published": "2024-05-27T12:00:00+01:00"},
  {"id": "http://json.example.org/ebbe", "title": "Ebbe", "language": "nds"},
  {"id": "3", "title": "Ohne Adresse"}
 ]}
"""
BROKEN = """\
<?xml version="1.0"?>
<rss version="2.0"><channel><title>Torn</title>
  <item><title>Pier & quay</title><link>http://broken.example.org/pier</link>
    <pubDate>Mon, 27 May 2024 07:00:00 GMT</pubDate></item>
  <item><title>Torn
"""
PAGE = """\
<!doctype html><html><head><title>News</title>
<link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body>News</body></html>
"""
HOSTILE = """\
<?xml version="1.0"?>
<rss version="2.0"><channel><title>Evil &lt;script&gt;x()&lt;/script&gt;Times</title>
  <item><title>&lt;script&gt;alert(1)&lt;/script&gt;Open @octocat #12 [now](http://x.example)</title>
    <link>http://hostile.example.org/a)b&lt;c?x="'`&gt;</link></item>
  <item><title>A link that runs</title><link>javascript:alert(1)</link></item>
  <item><title>A link home</title><link>http://127.0.0.1/admin</link></item>
  <item><title>A link with a password</title><link>http://u:p@hostile.example.org/</link></item>
  <item><title>gnp.\u202etxt\u2066 \u200btag\U000e0041 and\u0085lines</title>
    <link>http://hostile.example.org/bidi</link></item>
  <item><title>LONG</title><link>http://hostile.example.org/long</link>
    <pubDate>&lt;img src=x onerror=alert(1)&gt;</pubDate></item>
  <item><title>Tomorrow for ever</title><link>http://hostile.example.org/future</link>
    <pubDate>Sat, 01 Jan 9999 00:00:00 GMT</pubDate></item>
</channel></rss>
""".replace("LONG", "long " * 3000)
BOMB = """\
<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<rss version="2.0"><channel><title>&b;</title></channel></rss>
"""
ONE = """\
<?xml version="1.0"?>
<rss version="2.0"><channel><title>Small</title><item><title>TITLE</title>
<link>http://HOST.example.org/one</link></item></channel></rss>
"""
NAMES = "atom rss json broken huge slow unchanged moved page hostile bomb".split()


def one(host: str, title: str) -> bytes:
    """A feed with one entry."""
    return ONE.replace("HOST", host).replace("TITLE", title).encode()


def address(name: str) -> str:
    """Where a feed is."""
    return f"http://{name}.example.org/{name}.xml"


def serve(site: Site) -> None:
    """Put them all there."""
    site.addresses |= {f"{name}.example.org": [PUBLIC] for name in NAMES}
    texts = {"atom": ATOM, "rss": RSS, "json": JSON, "broken": BROKEN, "page": PAGE}
    for name, text in (texts | {"hostile": HOSTILE, "bomb": BOMB}).items():
        site.page(f"/{name}.xml", text.encode())
    site.page("/huge.xml", one("huge", "Huge") + b" " * 4 * 1024**2)
    site.page("/slow.xml", one("slow", "Slow"))
    site.slow.add("/slow.xml")
    site.page("/unchanged.xml", one("unchanged", "The quay"), ETag='"one"')
    site.marks["/unchanged.xml"] = '"one"'
    site.page("/moved.xml", b"", 301, Location="http://moved.example.org/new.xml")
    site.page("/new.xml", one("moved", "Moved"))
