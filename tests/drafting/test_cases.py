"""One small page for each way in which pages are odd, by kind of oddness: right, or asked about.

A case names only what is odd about its page; the rest is a plain article, which is added to it. It
tells every fact that it gives; `null` is a fact that isn't stated, and `asks` stands in comments.
"""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from briefbook.drafting.new import NoDraftError, Source, Target, make
from briefbook.site.mkdocs_yml import read_settings
from tests.drafting.cases import dates, languages, lists, people, saved, titles
from tests.drafting.test_pages import comments
from tests.support.projects import harbour

TODAY = date(2024, 6, 1)
LINK = "https://herald.example.com/coast/net-makers"
TITLE = "Net makers of Kelmouth ask for a roof over the yard"
ARTICLE = """
<p>The net makers of Kelmouth asked the town on Monday for a roof over their yard, which floods
whenever the wind turns to the south and stays there for longer than a day.</p>
<p>“We dry the same nets three times a week,” said Tilda Brook, who runs the oldest of the four
workshops and has asked for help since she took it over from her father.</p>
<p>The town has set money aside for the yard, according to its budget, but nobody has said what it
is for. The mayor’s office did not want to talk about it before the council has met.</p>
<p>A roof of canvas would cost as much as a small boat. A roof of tin would last for thirty years,
and would make so much noise in the rain that nobody could work under it.</p>
"""
FRAME = """{before}<!DOCTYPE html><html{html}><head><meta charset="utf-8"><title>{name}</title>
{head}</head><body{body}>{header}<main><article>{heading}{above}{text}{below}</article></main>
{beside}</body></html>"""
PLAIN = {
    "html": ' lang="en"',
    "name": f"{TITLE} | Herald",
    "heading": f"<h1>{TITLE}</h1>",
    "text": ARTICLE,
    **dict.fromkeys(("before", "head", "body", "header", "above", "below", "beside"), ""),
}
FACTS = ("title", "url", "archive", "byline", "published", "language")
KINDS = {
    "dates": dates.CASES,
    "languages": languages.CASES,
    "lists": lists.CASES,
    "people": people.CASES,
    "saved": saved.CASES,
    "titles": titles.CASES,
}
CASES = [
    pytest.param(case, id=f"{kind}: {case['says']}")
    for kind, cases in KINDS.items()
    for case in cases
]


def test_every_kind_has_three_cases_and_more() -> None:
    assert {kind for kind, cases in KINDS.items() if len(cases) < 3} == set()


@pytest.mark.parametrize("case", CASES)
def test_a_page_is_read_right_or_asked_about(case: dict[str, Any], tmp_path: Path) -> None:
    settings = read_settings(harbour(tmp_path))
    page = case.get("whole") or FRAME.format(
        **{name: case.get(name, PLAIN[name]) for name in PLAIN}
    )
    source = Source(page.encode(), case.get("given", LINK))
    if refused := case.get("refused"):
        with pytest.raises(NoDraftError) as refusal:
            make(settings, source, Target(), TODAY)
        assert str(refusal.value) == refused
        return
    made = make(settings, source, Target(), TODAY)
    draft = yaml.safe_load(made.drafted.text)
    facts = {name: draft.get(name) for name in FACTS if name in case}
    if facts.get("published"):
        facts["published"] = str(facts["published"])
    assert facts == {name: case[name] for name in FACTS if name in case}
    told = comments(made.drafted.text)
    assert [ask for ask in case.get("asks", []) if ask not in told] == []
    assert [ask for ask in case.get("never", []) if ask in made.drafted.text] == []
