"""Frames write what the template writes, and give way where they can't prove it."""

from types import SimpleNamespace
from typing import Any

import jinja2
import pytest
from mkdocs.structure.toc import get_toc

from briefbook.site.frames import FramedTemplate

CONTENTS = """\
{% for top in page.toc %}<b>{{ top.title }}</b>{% for one in top.children %}
- <a href="{{ one.url }}">{{ one.title }}</a>{% endfor %}{% endfor %}"""
TEMPLATES = {
    "words": "<title>{{ page.title | e }} · {{ config.name }}</title>",
    "whole": "{% if '<h1' in page.content %}<main>{{ page.content }}</main>{% endif %}",
    "without tags": "<b>{{ page.title | striptags | e }}</b>",
    "in an address": "<a href='/report?page={{ page.canonical_url | urlencode | e }}'>",
    "kinds": "{% if page.meta.kind == 'event' %}Event{% else %}Other{% endif %} {{ page.url }}",
    "of some": "{% if page.meta.head %}<i>{{ page.meta.head | e }}</i>{% endif %}.",
    "lists": "{% for one in page.meta.facets.filters %}{{ one[0] }}={{ one[1] | e }};{% endfor %}",
    "contents": CONTENTS,
}
SIGNS = "<i>A</i> & \"B\" 'é' \\1 {0} {{ x }}"


class Counted:
    """A template that counts how often it is asked."""

    def __init__(self, text: str) -> None:
        self.template = jinja2.Environment(autoescape=False).from_string(text)
        self.asked = 0

    def render(self, context: dict[str, Any]) -> str:
        self.asked += 1
        return self.template.render(context)


def page(words: str, sections: int = 3, **meta: object) -> SimpleNamespace:
    """A page with these words everywhere."""
    children = [
        {"name": f"{words} {n}", "id": f"at-{n}", "level": 2, "children": []}
        for n in range(sections)
    ]
    top = {"name": words, "id": "top", "level": 1, "children": children}
    return SimpleNamespace(
        title=words,
        content=f"<h1>{words}</h1>",
        url=f"events/{len(words)}/",
        canonical_url=f"https://file.example.org/{words}",
        abs_url="/",
        edit_url=None,
        toc=get_toc([top]),  # type: ignore[list-item]
        meta={"kind": "event", "facets": {"filters": [["topic", words], ["place", "x"]]}} | meta,
    )


def context(one: SimpleNamespace) -> dict[str, Any]:
    return {"page": one, "nav": SimpleNamespace(pages=[]), "config": {"name": "The File"}}


@pytest.mark.parametrize("name", TEMPLATES)
def test_each_page_is_what_the_template_writes(name: str) -> None:
    template = Counted(TEMPLATES[name])
    framed = FramedTemplate(template)
    pages = [page("Plain"), page(SIGNS), page("More", 5), page("None", 0), page("One", 1)]
    pages += [page("Head", head="A head"), page("Other", kind="topic"), page("", head="")]
    for one in [*pages, *pages]:
        assert framed.render(context(one)) == template.template.render(context(one))


def test_pages_of_one_shape_ask_the_template_three_times_in_all() -> None:
    template = Counted(TEMPLATES["contents"] + TEMPLATES["words"])
    framed = FramedTemplate(template)
    for number in range(2, 30):
        framed.render(context(page(f"Page {number}", number)))
    assert template.asked == 3  # two pages, and one of marks


def test_a_page_that_is_alone_in_its_shape_asks_the_template_once() -> None:
    template = Counted(TEMPLATES["words"])
    framed = FramedTemplate(template)
    for kind in ("event", "topic", "place"):
        framed.render(context(page("A page", kind=kind)))
    assert template.asked == 3


@pytest.mark.parametrize(
    "text",
    [
        "{{ page.title | length }}",
        "{{ page.title | upper }}",
        "{{ page.title[:3] }}",
        "{% if 'x' in page.title %}x{% endif %}{{ page.title }}",
        "{{ page.content | replace('i', 'b') }}",
        "{{ page.toc | length }}",
    ],
)
def test_what_a_frame_cannot_say_stays_with_the_template(text: str) -> None:
    template = Counted(text)
    framed = FramedTemplate(template)
    for words in ("Axe", "Ox", "An ox", "Box"):
        one = page(words, len(words))
        assert framed.render(context(one)) == template.template.render(context(one))


def test_a_page_in_the_navigation_has_a_look_of_its_own() -> None:
    template = Counted(TEMPLATES["words"])
    one = page("Home")
    where = {**context(one), "nav": SimpleNamespace(pages=[one])}
    framed = FramedTemplate(template)
    assert [framed.render(where) for _ in range(3)] == [template.template.render(where)] * 3
    assert template.asked == 3
