"""Pages made to harm: nothing acts, nothing hangs, no traceback; a draft or a plain word."""

import time
from datetime import date
from pathlib import Path

import pytest

from briefbook.checks.examine import examine
from briefbook.drafting.new import Made, NoDraftError, Source, Target, keep, make
from briefbook.settings import Settings
from briefbook.site.mkdocs_yml import read_settings
from tests.support.projects import harbour

TODAY = date(2024, 6, 1)
SECONDS = 15.0
"""Of this process; ten times what any of them takes, and without care they take hours."""
VERBS = ("denied", "said", "told the council", "claimed", "wrote")
ARTICLE = "".join(
    f"<p>The port authority {verb} on Friday that it plans to dredge bay number {number} of the"
    " town, and that the fishers need not fear for their herring at all.</p>"
    for number, verb in enumerate(VERBS)
)
HEAD = '<!DOCTYPE html><html lang="en"><head><title>T</title></head><body><h1>A headline here</h1>'
LD = '<script type="application/ld+json">'
ACCENTS = "\u0301\u0327"
"""Two that stand in the other order once they are put in order."""
PAGES = {
    "a script": f"{HEAD}<script>alert('x')</script>{ARTICLE}",
    "an attribute of five megabytes": f'{HEAD}<p data-x="{"a" * 5_000_000}"></p>{ARTICLE}',
    "a hundred thousand attributes": f"{HEAD}<p {'a=b ' * 100_000}></p>{ARTICLE}",
    "deep nesting": f"{HEAD}{'<div>' * 50_000}{ARTICLE}",
    "comments that never end": f"{HEAD}{ARTICLE}{'<!--' * 200_000}",
    "declarations that never end": f"{HEAD}{ARTICLE}{'<![' * 200_000}",
    "tags that never end": f"{HEAD}{ARTICLE}{'<a href=' * 100_000}",
    "values that never end": HEAD + ARTICLE + "<a b='<a b=\"" * 50_000 + ">",
    "NULs within words": (HEAD + ARTICLE).replace("port", "p\0ort"),
    "overrides of direction": (HEAD + ARTICLE).replace("bay", "\u202ebay\u2066"),
    "JSON-LD of great depth": f"{HEAD}{LD}{'[' * 100_000}</script>{ARTICLE}",
    "JSON-LD of odd types": (
        f'{HEAD}{LD}{{"@type": ["NewsArticle", 1], "headline": NaN, "author": [[["x"]]],'
        f' "datePublished": {{"a": 1}}, "publisher": 7}}</script>{ARTICLE}'
    ),
    "an address that acts": f'{HEAD}<link rel=canonical href="javascript:alert(1)">{ARTICLE}',
    "a sentence of a megabyte": f"{HEAD}<p>{'the port said on Friday ' * 40_000}.</p>",
    "quotations that never end": f"{HEAD}<p>{'“' * 50_000} said he on Friday to the harbour.</p>",
    "a heading of many pieces": f"{HEAD}{ARTICLE}<h1>{'a<b>' * 40_000}",
    "accents without end": f"{HEAD}{ARTICLE}<p>He said so{ACCENTS * 50_000} to us.</p>",
    "comments before the page": "<!-- -->" * 10_000 + "<div>" + ARTICLE,
    "a time of day above a long headline": (
        HEAD.replace("<h1>", "<p>10:30 AM</p><h1>").replace("here", "of many words " * 20 + "isn't")
        + ARTICLE
    ),
    "damage upon damage": f"{HEAD}{ARTICLE}<p>{chr(0xC3)}{chr(0x192) * 5_000} said he.</p>",
    "a megabyte of bylines": HEAD + ARTICLE + '<p class="author">By Ann Lee</p>' * 30_000,
    "a long table of dates": (
        f"{HEAD}<table>{'<tr><td>May 4, 2024<td>x' * 15_000}</table>{ARTICLE}"
    ),
    "a megabyte of data": HEAD + f'{LD}{{"@type": "Article"}}</script>' * 20_000 + ARTICLE,
    "scripts that never end": f"{HEAD}{ARTICLE}{'<script>' * 100_000}",
    "text of many lines": "A headline of some words\n\n" + "Say it on Friday.\n\n" * 20_000,
}


@pytest.mark.thorough
@pytest.mark.parametrize("name", PAGES)
def test_a_harmful_page_is_a_draft_or_a_plain_word(name: str, tmp_path: Path) -> None:
    settings = read_settings(harbour(tmp_path))
    source = Source(PAGES[name].encode(), "https://news.example.org/harm")
    started = time.process_time()
    made = tried(settings, source)
    if isinstance(made, str):
        assert made.endswith((".", "LINK."))
        assert not (tmp_path / "captures").exists()
    else:
        text = made.path.read_text("utf-8")
        assert not any(sign in text for sign in ("\0", "\u202e", "\u2066", "alert"))
        assert [p for p in examine(settings, TODAY).problems if p.level != "advice"] == []
    assert time.process_time() - started < SECONDS


def tried(settings: Settings, source: Source) -> Made | str:
    """What was made, or the sentence that is told instead."""
    try:
        draft = make(settings, source, Target(), TODAY)
        keep(settings, source, draft)
        return draft
    except NoDraftError as refusal:
        return str(refusal)
