"""Pages that were saved by programs or come from an archive."""

from typing import Any

CASES: list[dict[str, Any]] = [
    {
        "says": "a caption and no other text of the article",
        "text": (
            '<figure><img src="/yard.jpg"><figcaption>The yard of the net makers in Kelmouth'
            " stands under water after the storm of last week, when nobody could reach the"
            " workshops on foot for a day.</figcaption></figure><div id='more'></div>"
        ),
        "refused": ("No article was found in it. Copy the text alone into a file, and name that."),
    },
    {
        "says": "a caption in a box with the picture, and no other text of the article",
        "text": (
            '<div class="image-caption">The yard of the net makers in Kelmouth stands under'
            " water after the storm of last week, when nobody could reach it on foot.</div>"
        ),
        "refused": ("No article was found in it. Copy the text alone into a file, and name that."),
    },
    {
        "says": "SingleFile of another version, with a note",
        "before": (
            "<!--\n Page saved with SingleFile\n url: "
            "https://herald.example.com/coast/net-makers\n saved date: Fri May 10 "
            "2024 09:00:00 GMT+0200 (Central European Summer Time)\n-->\n"
        ),
        "given": "",
        "url": "https://herald.example.com/coast/net-makers",
    },
    {
        "says": "a browser's line with signs that markup writes otherwise",
        "before": (
            "<!-- saved from url=(0060)https://herald.example.com/coast?id=7&amp;page=2 -->"
        ),
        "given": "",
        "url": "https://herald.example.com/coast?id=7&page=2",
    },
    {
        "says": "a mirror by HTTrack",
        "body": "",
        "before": (
            "<!-- Mirrored from herald.example.com/coast/net-makers by HTTrack "
            "Website Copier/3.x [XR&CO'2014] -->"
        ),
        "given": "",
        "url": "http://herald.example.com/coast/net-makers",
    },
    {
        "says": "Save Page WE",
        "head": (
            '<meta name="savepage-url" content="https://herald.example.com/coast/net-makers">'
        ),
        "given": "",
        "url": "https://herald.example.com/coast/net-makers",
    },
    {
        "says": "the Wayback Machine by its script alone",
        "head": (
            '<script>__wm.wombat("https://herald.example.com/coast/net-makers","202'
            '40511120000","https://web.archive.org/");</script>'
        ),
        "given": "",
        "url": "https://herald.example.com/coast/net-makers",
        "archive": (
            "https://web.archive.org/web/20240511120000/https://herald.example.com/coast/net-makers"
        ),
    },
    {
        "says": "the Wayback Machine as a browser saved it",
        "before": (
            "<!-- saved from "
            "url=(0090)https://web.archive.org/web/20240511120000/https://herald.ex"
            "ample.com/coast/net-makers -->"
        ),
        "given": "",
        "url": "https://herald.example.com/coast/net-makers",
        "archive": (
            "https://web.archive.org/web/20240511120000/https://herald.example.com/coast/net-makers"
        ),
    },
    {
        "says": "the Wayback Machine by the address that somebody named",
        "given": (
            "https://web.archive.org/web/20240511120000/https://herald.example.com/coast/net-makers"
        ),
        "url": "https://herald.example.com/coast/net-makers",
        "archive": (
            "https://web.archive.org/web/20240511120000/https://herald.example.com/coast/net-makers"
        ),
    },
    {
        "says": "archive.today with the day in its address",
        "head": (
            '<link rel="canonical" '
            'href="http://archive.today/2024.05.11-120000/https://herald.example.co'
            'm/coast/net-makers">'
        ),
        "given": "",
        "url": "https://herald.example.com/coast/net-makers",
        "archive": (
            "http://archive.today/2024.05.11-120000/https://herald.example.com/coast/net-makers"
        ),
    },
    {
        "says": "an AMP cache is no archive",
        "head": (
            '<link rel="canonical" '
            'href="https://herald-example-com.cdn.ampproject.org/c/s/herald.example'
            '.com/coast/net-makers">'
        ),
        "given": "",
        "url": "https://herald.example.com/coast/net-makers",
        "archive": None,
    },
    {
        "says": "one file of a browser",
        "whole": (
            "From: <Saved by Blink>\r\nSnapshot-Content-Location: "
            "https://herald.example.com/coast/net-makers\r\nSubject: Net makers\r\n"
            "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
            '\ttype="text/html";\r\n\tboundary="--x1"\r\n\r\n----x1\r\nContent-Type: '
            "text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
            "Content-Location: https://herald.example.com/coast/net-makers\r\n\r\n"
            '<!DOCTYPE html><html lang=3D"en"><head><title>Net makers ask for a '
            "roof</title></head><body><h1>Net makers ask for a roof</h1><p>The net "
            "makers of Kelmouth asked the town on Monday for a roof over their "
            "yard, which flo=\r\nods whenever the wind turns to the south and stays "
            "there for longer than a day or two.</p></body></html>\r\n----x1--\r\n"
        ),
        "given": "",
        "title": "Net makers ask for a roof",
        "url": "https://herald.example.com/coast/net-makers",
    },
    {
        "says": "nothing tells where it was",
        "given": "",
        "refused": ("Nothing in it says where it was published. Name the address: --url LINK."),
    },
]
