"""Names to choose from: a file for each kind, and nothing of a draft in any."""

import json
import shutil
from functools import cache
from pathlib import Path

from briefbook.checks.examine import examine
from briefbook.pages.context import Site
from briefbook.settings import Settings
from briefbook.site.form.choices import choices
from briefbook.site.generate import sources
from briefbook.site.mkdocs_yml import read_settings
from tests.support.build import in_english
from tests.support.projects import GOLDEN, TODAY, corpus


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


def test_an_event_tells_whether_whoever_spoke_is_named(tmp_path: Path) -> None:
    shutil.copytree(GOLDEN / "briefs", tmp_path / "briefs")
    shutil.copy(GOLDEN / "mkdocs.yml", tmp_path)
    brief = tmp_path / "briefs/2024/example-times-no-dredging.yml"
    text = brief.read_text("utf-8").replace(
        "kind: incident\n", "kind: report\n    unnamed: a man\n"
    )
    brief.write_text(text, "utf-8")
    examined = examine(read_settings(tmp_path), TODAY)
    events = choices(in_english(examined.corpus, Settings(tmp_path)))["events"]
    assert events["map-leak"][1:] == ["report", 2]


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


def test_a_brief_tells_its_headline_its_article_its_file_and_its_outlet() -> None:
    assert choices(golden())["briefs"]["example-times-no-dredging"] == [
        "Port authority denies it will dredge the bay",
        "https://news.example.org/2024/05/port?a=1&b=2",
        "briefs/2024/example-times-no-dredging.yml",
        "example-times",
        "",
        0,
    ]


def test_a_withdrawn_brief_tells_what_took_its_place() -> None:
    briefs = choices(golden())["briefs"]
    assert briefs["bay-post-old"][5] == "bay-post-map"
    assert briefs["bay-post-map"][5] == 0


def test_a_copy_tells_which_brief_is_of_its_article(tmp_path: Path) -> None:
    shutil.copytree(GOLDEN / "briefs", tmp_path / "briefs")
    shutil.copy(GOLDEN / "mkdocs.yml", tmp_path)
    for name, line in (
        ("bay-post-map", "copy_of: example-times-no-dredging"),
        ("bay-post-old", "copy_of: {publisher: x, link: https://www.bay.example.com/map}"),
    ):
        with (tmp_path / f"briefs/2024/{name}.yml").open("a", encoding="utf-8") as file:
            file.write(f"{line}\n")
    examined = examine(read_settings(tmp_path), TODAY)
    briefs = choices(in_english(examined.corpus, Settings(tmp_path)))["briefs"]
    assert briefs["bay-post-map"][4] == "example-times-no-dredging"
    assert briefs["bay-post-old"][4] == "bay-post-map"
    assert briefs["example-times-no-dredging"][4] == ""


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
