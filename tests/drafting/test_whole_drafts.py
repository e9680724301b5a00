"""Drafts of whole articles: short enough, every place answered by its first choice is a brief.

A place is answered as an editor in a hurry would: what stands there is kept, of several ids the
first is taken, what is told to be new is added, and every text is written in their own words.
"""

import re
from datetime import date
from itertools import takewhile
from pathlib import Path
from typing import Any

import pytest
import yaml

from briefbook.checks.examine import examine
from briefbook.drafting.new import Made, Source, Target, keep, make
from briefbook.formatting.formatted import BRIEF, formatted
from briefbook.settings import Settings
from briefbook.site.mkdocs_yml import read_settings
from tests.support.projects import harbour

HERE = Path(__file__).parent
TEXTS = sorted((HERE / "texts").glob("*.txt"))
PAGES = [HERE / f"pages/{name}.html" for name in ("opinion-page", "live-blog", "plain-news-page")]
TODAY = date(2024, 6, 1)
MOST_PLACES, MOST_LINES, MOST_CLAIMS = 20, 130, 8
NOISE = re.compile(
    r"newsletter|Read more|Sign up|Photo:|Reporting by|Leave a|Lesen Sie|责任编辑|for years"
)
"""What stands in the articles and is none of them."""


def drafted(settings: Settings, article: Path) -> Made:
    data, link = article.read_bytes(), ""
    if article.suffix == ".txt":
        first, _, data = data.partition(b"\n")
        link = first.decode()
    else:
        link = yaml.safe_load(article.with_suffix(".expected.yml").read_text("utf-8")).get("given")
    source = Source(data, link or "")
    made = make(settings, source, Target(), TODAY)
    keep(settings, source, made)
    return made


@pytest.fixture(params=[*TEXTS, *PAGES], ids=lambda path: path.stem)
def article(request: pytest.FixtureRequest) -> Path:
    assert isinstance(request.param, Path)
    return request.param


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return read_settings(harbour(tmp_path))


def test_a_draft_is_looked_through_at_once(settings: Settings, article: Path) -> None:
    text = drafted(settings, article).drafted.text
    draft = yaml.safe_load(text)
    assert text.count("decide") <= MOST_PLACES
    assert len(text.splitlines()) <= MOST_LINES
    assert 3 <= len(draft["claims"]) <= MOST_CLAIMS
    assert NOISE.search("\n".join(evidence(draft))) is None


def evidence(draft: dict[str, Any]) -> list[str]:
    """What claims quote, and the ends of their passages."""
    quotes = [claim.get("quote", "") for claim in draft["claims"]]
    ends = [words for claim in draft["claims"] for words in claim.get("passage", {}).values()]
    return [quote["text"] if isinstance(quote, dict) else quote for quote in quotes] + ends


def test_whatever_somebody_says_has_a_chain(settings: Settings, article: Path) -> None:
    draft = yaml.safe_load(drafted(settings, article).drafted.text)
    said = [claim for claim in draft["claims"] if claim.keys() & {"says", "unnamed"}]
    assert said
    assert [claim["id"] for claim in said if not claim.get("chain")] == []


def test_every_place_answered_by_its_first_choice_makes_a_brief(
    settings: Settings, article: Path
) -> None:
    made = drafted(settings, article)
    answered = answer(made.drafted.text, settings)
    assert "decide" not in re.sub(r"#.*", "", answered)
    made.path.write_text(answered, "utf-8")
    problems = examine(settings, TODAY).problems
    assert [problem for problem in problems if problem.level != "advice"] == []


def test_every_line_that_stands_ready_is_a_claim_once_it_says_something(
    settings: Settings, article: Path
) -> None:
    made = drafted(settings, article)
    answered = answer(made.drafted.text, settings)
    number = iter(range(100, 200))
    whole = re.sub(
        r'^  # ~ (- {id: [a-z0-9-]+, )text: ""',
        lambda line: f"  {line[1]}text: Nobody has seen number {next(number)}.",
        answered,
        flags=re.M,
    ).replace('says: ""', "unnamed: somebody")
    whole = whole.replace('chain: ""', "chain: untraced")
    assert whole != answered
    made.path.write_text(whole, "utf-8")
    told = [one for one in examine(settings, TODAY).problems if one.level == "error"]
    assert told == []
    laid_out = yaml.safe_load(formatted("draft", BRIEF, whole))
    assert len(laid_out["claims"]) > len(yaml.safe_load(answered)["claims"])


def answer(text: str, settings: Settings) -> str:
    """A draft with the first choice at every place, and the vocabulary with what it calls new."""
    add_new(text, settings)
    text = text.replace(
        "status: draft  # ~ keeps it off the site; remove this line to publish\n", ""
    )
    text = re.sub(r"says: decide  # ~ one of: ([a-z-]+).*", r"says: \1", text)
    text = re.sub(r"says: decide  # ~ somebody.*", "unnamed: somebody", text)
    text = re.sub(r"chain: decide  # ~ one of: (\[[^]]+\]|[a-z-]+).*", r"chain: \1", text)
    text = re.sub(r"(One of: ([a-z-]+)(?:.*\n)+?)topics: decide", r"\1topics: \2", text)
    given = re.search(r"copy_of: (\{publisher:[\s#~]+[a-z-]+\})", text)
    of_agency = re.sub(r"[\s#~]+", " ", given[1]) if given else ""
    text = text.replace("copy_of: decide", f"copy_of: {of_agency}")
    text = text.replace("language: und", "language: en")
    # What was asked is answered: its comment goes, with the lines that go on with it.
    text = re.sub(r"^ *# decide: .*\n(?: *#   .*\n)*", "", text, flags=re.M)
    number = iter(range(100))
    return re.sub(
        r'"decide: [^"]*"', lambda _: f"Nobody has seen number {next(number)} of them.", text
    )


def add_new(text: str, settings: Settings) -> None:
    """Entries stand behind the line that asks for them, to be copied."""
    lines = [line.strip() for line in text.splitlines()]
    for number, line in enumerate(lines):
        if named := re.search(r"vocabulary/(actors|publishers)\.yml", line):
            behind = takewhile(re.compile(r"#( [a-z0-9-]+:|  +.*)?$").match, lines[number + 1 :])
            whole = "\n".join(line[2:] for line in behind)
            file = settings.briefs / f"vocabulary/{named[1]}.yml"
            file.write_text(f"{file.read_text('utf-8')}\n{whole}\n", "utf-8")


def test_the_kinds_of_article_are_seen(settings: Settings) -> None:
    kinds = {
        path.stem: yaml.safe_load(drafted(settings, path).drafted.text)["kind"]
        for path in [*TEXTS, *PAGES]
    }
    assert kinds == {
        "a-chinese-report": "news",
        "a-german-report": "news",
        "a-long-analysis": "analysis",
        "an-agency-copy": "agency-rewrite",
        "an-interview": "interview",
        "an-undated-text": "news",
        "opinion-page": "opinion",
        "live-blog": "news",
        "plain-news-page": "news",
    }


def test_what_is_undated_goes_to_a_folder_that_says_so(settings: Settings) -> None:
    made = drafted(settings, HERE / "texts/an-undated-text.txt")
    assert made.path.parent == settings.briefs / "undated"
    move = (
        "No year is sure, so it goes to `undated/`. Once you know it, move the file to the"
        " folder of the year: its address stays."
    )
    assert made.remarks == (move,)
    assert move in re.sub(r"\n# ~ ", " ", made.drafted.text)


def test_the_hard_places_stand_first_by_name(settings: Settings) -> None:
    made = drafted(settings, HERE / "texts/an-agency-copy.txt")
    assert made.drafted.hard[:3] == ("publisher", "copy_of", "topics")
    names = ", ".join(made.drafted.hard)
    assert f"The hard ones first: {names}." in re.sub(r"\n# ~ ", " ", made.drafted.text)


def test_an_untouched_draft_is_in_the_style_of_fmt(settings: Settings, article: Path) -> None:
    text = drafted(settings, article).drafted.text
    assert formatted("draft", BRIEF, text) == text
