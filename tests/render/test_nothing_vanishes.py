"""Whatever an editor writes stands on a page, letter by letter, in every field of every record."""

import json
import re
from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from briefbook.checks.examine import examine
from briefbook.corpus.corpus import Corpus
from briefbook.model.base import Record
from briefbook.model.texts import texts
from briefbook.pages import prose_nodes
from briefbook.pages.dates import opening
from briefbook.pages.site import pages
from briefbook.render.markdown import write
from briefbook.settings import Settings
from tests.site.test_hostile import HARMLESS, brief, vocabulary, withdrawn
from tests.support import markdown
from tests.support.build import TODAY, in_english
from tests.support.languages import strings

ODD = [
    "???",
    "???+",
    '??? note "titled"',
    "/// details |",
    '=== "tab"',
    "!!! note",
    ": like a definition",
    "| a | b |",
    "{: .x }",
    "{ #x }",
    "&amp; &nbsp; &#8217;",
    "<b>x</b> <!-- x -->",
    "[TOC] [^1]: x",
    "~~~ x",
    "%$@!\\",
    "\u3000x\u00a0",
    "C# #x",
    "x: y",
    "'x' \"y\"",
]

NOT_SHOWN = {
    "paper-gone.standfirst",  # what is withdrawn leaves a notice, and nothing else
    "paper-gone.summary",
    "paper-gone.open.0",
    "harbour.also.0",  # other names of a topic
}
"""What no page shows. Whoever shows more takes a line out; nobody puts one in."""


def replaced(value: Any, number: "count[int]") -> Any:
    """The same data with an odd text of its own in each place of the harmless one."""
    if isinstance(value, dict):
        return {replaced(k, number): replaced(v, number) for k, v in value.items()}
    if isinstance(value, list):
        return [replaced(one, number) for one in value]

    def odd(_: re.Match[str]) -> str:
        n = next(number)
        return f"{ODD[n % len(ODD)]} no{n}x"

    return re.sub(HARMLESS, odd, value) if isinstance(value, str) else value


def settings(root: Path, turn: int) -> Settings:
    number = count(turn)
    files = {f"vocabulary/{part}": one for part, one in vocabulary(HARMLESS).items()}
    files["vocabulary/topics"]["bay"] = {
        "name": HARMLESS,
        "about": HARMLESS,
        "summary": [{"lead_in": HARMLESS, "text": HARMLESS, "events": ["talk"]}],
    }
    files |= {"paper-talk": brief(HARMLESS), "paper-gone": withdrawn(HARMLESS)}
    (root / "briefs" / "vocabulary").mkdir(parents=True)
    for name, data in files.items():
        text = json.dumps(replaced(data, number), ensure_ascii=False)
        (root / "briefs" / f"{name}.yml").write_text(text, "utf-8")
    return Settings(root, site_name="Site")


def letters(text: str) -> str:
    return re.sub(r"\s+", "", text)


def shown(project: Settings, corpus: Corpus) -> str:
    """The words of all pages without white space, those above the headings among them."""
    found = []
    for page in pages(in_english(corpus, project)):
        body = markdown.rendered(write(page).partition("---\n\n")[2]).get_text()
        found += [page.title, *strings(page.kicker), body]
    return letters("\n".join(found))


def written(corpus: Corpus) -> Iterator[tuple[str, str]]:
    """Every text of a corpus, with its place; of free text the words that are left of the marks."""
    words = corpus.vocabulary
    records: list[Record] = [*corpus.everything]
    for part in vars(words).values():
        records += part.values()
    for record in records:
        for one in texts(record):
            place = ".".join(map(str, (getattr(record, "id", ""), *one.keys)))
            parts: Iterable[str] = [one.text]
            if one.markdown:
                parts = strings(prose_nodes.blocks(one.text))
            if place.endswith("noticed_by"):
                parts = map(opening, parts)  # it begins a sentence
            yield from ((place, part) for part in parts)


@pytest.mark.parametrize("turn", [0, 7])
def test_every_text_of_every_field_is_on_a_page(tmp_path: Path, turn: int) -> None:
    project = settings(tmp_path, turn)
    examined = examine(project, TODAY)
    assert examined.errors == ()
    whole = shown(project, examined.corpus)
    missing = {place for place, text in written(examined.corpus) if letters(text) not in whole}
    assert missing == NOT_SHOWN
