"""What the form is made of: every field from the schema, every sentence from the check."""

import json
import re
from functools import cache
from typing import Any

import pytest

from briefbook.load.json_schema import schemas
from briefbook.model.brief import Brief
from briefbook.settings import THEME, Settings
from briefbook.site.form.definition import definition, files
from tests.support.build import ENGLISH, in_english
from tests.support.projects import GOLDEN, ROOT, corpus

SCRIPTS = "".join(file.read_text("utf-8") for file in (THEME / "assets" / "form").glob("*.js"))
FIELDS = {
    name
    for record in ("Brief", "Claim", "Account", "Quotation", "Correction", "Withdrawal")
    for name in (
        json.loads(schemas()["brief.json"])
        if record == "Brief"
        else json.loads(schemas()["brief.json"])["$defs"][record]
    )["properties"]
}


@cache
def made(edit_uri: str = "") -> dict[str, Any]:
    """The form of the invented project."""
    return definition(in_english(corpus(GOLDEN), Settings(GOLDEN, edit_uri=edit_uri)))


def test_the_schema_is_the_one_that_editors_tools_read() -> None:
    assert made()["schema"] == json.loads(schemas()["brief.json"])


def test_every_sentence_has_its_level_and_its_help() -> None:
    for name, (level, message, help) in made()["sentences"].items():
        assert level in {"error", "warning", "advice"}, name
        assert message.endswith("."), name
        assert help.endswith((".", "?")), name


def test_the_levels_are_those_of_the_rules() -> None:
    levels = {name: level for name, (level, _, _) in made()["sentences"].items()}
    assert levels["quote_long"] == "error"
    assert levels["read_early"] == "warning"
    assert levels["headline_long"] == "advice"


@pytest.mark.parametrize("sentence", sorted(made()["sentences"]))
def test_every_sentence_is_told_by_the_scripts(sentence: str) -> None:
    assert f'"{sentence}"' in SCRIPTS or f'fault: "{sentence}"' in SCRIPTS


def test_every_place_in_a_sentence_is_filled_by_the_scripts() -> None:
    for name, (_, message, help) in made()["sentences"].items():
        for place in re.findall(r"\{(\w+)\}", message + help):
            assert re.search(rf"\b{place}\b", SCRIPTS), (name, place)


def test_every_word_that_the_scripts_ask_for_is_in_the_language_file() -> None:
    asked = set(re.findall(r"\bwords\.(\w+)\b", SCRIPTS)) - {"form", "form_stances", "js"}
    assert sorted(asked - set(ENGLISH.sections["form"])) == []


def test_every_word_of_the_form_is_asked_for() -> None:
    """By its own name; or it is the label of a field, or the hint of one."""
    asked = set(re.findall(r"\bwords\.(\w+)\b", SCRIPTS)) | set(re.findall(r'"(\w+)"', SCRIPTS))
    composed = {"add", "remove", "chain", "copy", "how"}
    left = [
        word
        for word in ENGLISH.sections["form"]
        if word not in asked | FIELDS
        and word.removesuffix("_hint") not in asked | FIELDS
        and word.partition("_")[0] not in composed
    ]
    assert left == []


def test_a_new_brief_lies_where_the_others_do() -> None:
    assert made()["folders"] == ["2024"]
    assert made()["schema_file"] == "docs/data/schema/brief.json"


def test_the_docs_folder_may_be_told_as_a_whole_path() -> None:
    settings = Settings(GOLDEN, docs_dir=str(GOLDEN / "docs"))
    told = definition(in_english(corpus(GOLDEN), settings))
    assert told["schema_file"] == "docs/data/schema/brief.json"


def test_what_is_new_goes_to_the_file_that_has_the_most() -> None:
    assert made()["vocabulary"] == {
        part: f"briefs/vocabulary/{part}.yml"
        for part in ("publishers", "actors", "places", "topics")
    }


def test_without_a_forge_there_is_no_address() -> None:
    assert set(made()["forge"].values()) == {""}
    assert made("https://github.com/x/y/edit/main/")["forge"]["kind"] == "github"


def test_every_required_field_of_a_brief_is_in_the_form() -> None:
    required = {name for name, field in Brief.model_fields.items() if field.is_required()}
    for name in required - {"id", "path"}:
        assert re.search(rf'(part|dated)\(.*"{name}"', SCRIPTS), name


def test_the_files_of_the_form_are_small_where_a_project_is() -> None:
    written = dict(files(in_english(corpus(ROOT), Settings(ROOT))))
    assert len(written["data/form/form.json"]) < 50_000
    assert sum(map(len, written.values())) < 100_000
