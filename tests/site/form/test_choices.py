"""Names to choose from: a file for each kind, and nothing of a draft in any."""

import json
from functools import cache

from briefbook.pages.context import Site
from briefbook.settings import Settings
from briefbook.site.form.choices import choices
from briefbook.site.generate import sources
from tests.support.build import in_english
from tests.support.projects import GOLDEN, corpus


@cache
def golden() -> Site:
    return in_english(corpus(GOLDEN), Settings(GOLDEN))


def test_names_are_in_the_language_of_the_site() -> None:
    named = choices(golden())
    assert named["actors"] == {"mayor": "The Mayor", "port-authority": "Port Authority"}
    assert named["publishers"]["bay-post"] == "Bay Post"
    assert named["topics"]["harbour-expansion"] == "The harbour expansion"
    assert named["places"]["port-city"] == "Port City"


def test_an_event_tells_its_kind_and_whether_somebody_spoke() -> None:
    events = choices(golden())["events"]
    assert events["port-briefing"] == ["The port authority speaks to the press", "statement", 1]
    assert events["map-leak"][1:] == ["incident", 0]


def test_a_point_has_words_of_its_own_or_those_of_a_claim() -> None:
    points = choices(golden())["points"]
    assert points["dredging-plan/denied"] == (
        "Is there a plan to dredge the inner bay? No, says the authority"
    )
    assert points["mayor-knew"]


def test_answers_that_nobody_has_given_yet_can_be_chosen() -> None:
    questions = golden().corpus.vocabulary.questions.values()
    answers = {f"{one.id}/{answer}" for one in questions for answer in one.answers}
    assert answers <= set(choices(golden())["points"])


def test_a_brief_tells_its_headline_its_article_and_its_file() -> None:
    assert choices(golden())["briefs"]["example-times-no-dredging"] == [
        "Port authority denies it will dredge the bay",
        "https://news.example.org/2024/05/port?a=1&b=2",
        "briefs/2024/example-times-no-dredging.yml",
    ]


def test_of_a_draft_nothing_is_told() -> None:
    drafts = [one.id for one in golden().corpus.everything if one.status == "draft"]
    assert drafts == ["bay-post-draft"]
    assert "bay-post-draft" not in json.dumps(choices(golden()))


def test_the_text_of_each_brief_stands_on_the_site_as_in_its_file() -> None:
    paths = [one.path for one in golden().corpus.everything]
    texts = {path: (GOLDEN / path).read_text("utf-8") for path in paths}
    found = sources(golden(), texts)
    assert sorted(found) == [
        "data/briefs/bay-post-map.yml",
        "data/briefs/bay-post-old.yml",
        "data/briefs/example-times-no-dredging.yml",
    ]
    brief = found["data/briefs/example-times-no-dredging.yml"]
    assert brief == (GOLDEN / "briefs/2024/example-times-no-dredging.yml").read_bytes()
