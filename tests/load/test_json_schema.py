"""The schema tells an editor's tool the same as loading tells the editor."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]
from referencing import Registry, Resource

from briefbook.checks.offered_ids import ids
from briefbook.load import parse
from briefbook.load.json_schema import DIALECT, IDS, REFERENCES, schemas
from briefbook.model.vocabulary import ENTRY_TYPES
from tests.support.projects import GOLDEN, ROOT, corpus

SCHEMAS: dict[str, Any] = {name: json.loads(text) for name, text in schemas().items()}
COMMITTED = ROOT / "docs" / "data" / "schema"
KNOWN: Registry[Any] = Registry().with_resource(
    f"../{IDS}", Resource.from_contents(json.loads(ids(corpus(GOLDEN))))
)
"""The ids that schemas point to."""
FIRST_LINE = re.compile(r"# yaml-language-server: \$schema=(\S+)")


class Core(yaml.SafeLoader):
    """YAML 1.2 as editors' tools read it: dates are text, and only `true` and `false` are truth."""

    yaml_implicit_resolvers: dict[str, Any] = {}


for tag, form, first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
):
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"(?:{form})\\Z"), first)


def plain(text: str) -> Any:
    """The values an editor's tool hands to its schema."""
    return yaml.load(text, Core)


def faults(name: str, text: str) -> list[str]:
    """What a tool says of a file: the place of each fault, by keys."""
    found = Draft202012Validator(SCHEMAS[name], registry=KNOWN).iter_errors(plain(text))
    return sorted("/".join(map(str, error.absolute_path)) for error in found)


def schema_of(file: Path) -> str:
    """The schema that a file of a `briefs/` folder belongs to."""
    folder = file.parent.name
    if folder == "vocabulary":
        return f"{file.stem}.json"
    return {"receipts": "receipt.json", "links": "links.json"}.get(folder, "brief.json")


def files(project: Path) -> list[Path]:
    """Every brief, vocabulary file, receipt and link report of a project."""
    return sorted((project / "briefs").rglob("*.yml"))


def test_there_is_a_schema_for_briefs_what_lies_beside_them_and_the_vocabulary() -> None:
    parts = (f"{part}.json" for part in ENTRY_TYPES)
    assert list(SCHEMAS) == ["brief.json", "receipt.json", "links.json", "feeds.json", *parts]


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_valid_itself(name: str) -> None:
    assert SCHEMAS[name]["$schema"] == DIALECT
    Draft202012Validator.check_schema(SCHEMAS[name])


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_committed_schema_is_current(name: str) -> None:
    committed = (COMMITTED / name).read_text("utf-8")
    assert committed == schemas()[name], "Run: briefbook schema"


def test_no_other_schema_is_committed() -> None:
    assert sorted(path.name for path in COMMITTED.iterdir()) == sorted(SCHEMAS)


@pytest.mark.parametrize("file", [*files(ROOT), *files(GOLDEN)], ids=lambda file: str(file.stem))
def test_every_file_there_is_fits_its_schema(file: Path) -> None:
    assert faults(schema_of(file), file.read_text("utf-8")) == []


@pytest.mark.parametrize("file", files(ROOT), ids=lambda file: str(file.stem))
def test_every_file_of_ours_names_its_schema_in_the_first_line(file: Path) -> None:
    first = FIRST_LINE.match(file.read_text("utf-8"))
    assert first
    target = file.parent / first[1]
    assert target.is_file()
    assert target.resolve() == (COMMITTED / schema_of(file)).resolve()


def fields(node: Any, place: str) -> Iterator[tuple[str, Any]]:
    """Every field of every record in a schema."""
    if isinstance(node, dict):
        if isinstance(node.get("properties"), dict):
            for name, field in node["properties"].items():
                yield f"{place}{node.get('title', '')}.{name}", field
        for part in node.values():
            yield from fields(part, place)
    elif isinstance(node, list):
        for part in node:
            yield from fields(part, place)


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_field_says_what_it_is_for(name: str) -> None:
    found = dict(fields(SCHEMAS[name], ""))
    assert len(found) >= (2 if name == "points.json" else 5)
    assert [place for place, field in found.items() if not field.get("description")] == []


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_record_says_what_it_is(name: str) -> None:
    records_in = [SCHEMAS[name], *SCHEMAS[name].get("$defs", {}).values()]
    assert all(record["description"].endswith(".") for record in records_in)


@pytest.mark.parametrize("name", SCHEMAS)
def test_what_comes_from_the_file_name_is_not_asked_for(name: str) -> None:
    of_one = name in ("brief.json", "receipt.json", "links.json", "feeds.json")
    record = SCHEMAS[name] if of_one else SCHEMAS[name]["additionalProperties"]
    assert not {"id", "path"} & set(record["properties"])
    assert not {"id", "path"} & set(record.get("required", []))


def offered(name: str, *path: str) -> list[str]:
    """What an editor's tool offers for a field: the ids that its schema points to."""
    node = SCHEMAS[name]
    for key in path:
        node = node[key]
    (to,) = set(re.findall(r'"\$ref": "([^"]*ids\.json[^"]*)"', json.dumps(node)))
    found: list[str] = KNOWN.resolver().lookup(to).contents["examples"]
    return found


def test_fields_that_hold_ids_offer_the_ones_there_are() -> None:
    assert offered("brief.json", "properties", "publisher") == [
        "bay-post",
        "example-times",
        "harbour-news-agency",
    ]
    claim = ("$defs", "Claim", "properties")
    assert "port-authority" in offered("brief.json", *claim, "says")
    assert "dredging-plan/denied" in offered("brief.json", *claim, "point")
    assert {"own", "untraced", "port-briefing"} <= {*offered("brief.json", *claim, "chain")}
    place = ("additionalProperties", "properties", "within")
    assert "exampleland" in offered("places.json", *place)


def test_every_field_of_an_id_points_to_ids() -> None:
    pointing = {
        place.rpartition(".")[2]
        for name in SCHEMAS
        for place, field in fields(SCHEMAS[name], "")
        if IDS in json.dumps(field)
    }
    assert pointing >= {*REFERENCES}


def test_an_id_that_is_not_there_yet_is_left_to_the_check() -> None:
    assert faults("brief.json", BRIEF.replace("publisher: courier", "publisher: newcomer")) == []


BRIEF = """\
title: The quay that grew
url: https://courier.example.org/quay
publisher: courier
read: 2024-05-20
published: 2024
paywall: true
language: en
kind: news
topics: harbour
headline: The council looks at a longer quay
standfirst: One council meeting, retold in full.
aliases: [old-quay]
claims:
  - id: grows
    text: The quay is to grow.
    stance: says
    says: [council, office]
    quote: {text: a longer quay, language: pt-BR}
    chain: [vote, courier]
    about: vote
    point: quay/longer
events:
  - id: vote
    kind: meeting
    title: The council votes
    text: It met.
    date: "[2024-05-18..]"
open:
  - Who pays
"""
FAULTS = [
    ("a key nobody knows", "paywall: true", "pay_wall: true", ""),
    ("a key nobody knows in a claim", "    stance: says", "    stanse: says", "claims/0"),
    ("the id written into the file", "paywall: true", "id: quay", ""),
    ("a key left out", "publisher: courier\n", "", ""),
    ("a key left out of an event", "    title: The council votes\n", "", "events/0"),
    ("a word not to choose from", "kind: news", "kind: gossip", "kind"),
    ("a stance nobody knows", "stance: says", "stance: shouts", "claims/0/stance"),
    ("a status nobody knows", "paywall: true", "status: ready", "status"),
    ("truth in other words", "paywall: true", "paywall: yes", "paywall"),
    ("text where a list is expected", "open:\n  - Who pays", "open: Who pays", "open"),
    ("a list where text is expected", "title: The quay that grew", "title: [The quay]", "title"),
    ("a mapping where a date is expected", "read: 2024-05-20", "read: {day: 20}", "read"),
    ("a list where a date is expected", "read: 2024-05-20", "read: [2024]", "read"),
    ("text where an event is expected", "  - id: vote\n", "  - a vote\n  - id: vote\n", "events/0"),
    ("a language in words", "language: en", "language: English", "language"),
    ("an id with a capital", "publisher: courier", "publisher: Courier", "publisher"),
    ("an id in a list with a space", "[council, office]", "[council, my office]", "claims/0/says"),
    ("an id too long", "aliases: [old-quay]", f"aliases: {'quay' * 21}", "aliases"),
    ("a point with two slashes", "point: quay/longer", "point: quay/longer/yes", "claims/0/point"),
    ("a key without a value", "paywall: true", "note:", "note"),
    ("a tilde for nothing", "paywall: true", "archive: ~", "archive"),
    ("a date left empty", "published: 2024\n", "published:\n", "published"),
    ("a list with nothing in it", "topics: harbour", "topics: []", "topics"),
    ("a chain with nothing in it", "chain: [vote, courier]", "chain: []", "claims/0/chain"),
    (
        "a text with nothing in it",
        "headline: The council looks at a longer quay",
        "headline: ''",
        "headline",
    ),
    ("a text too long", "The council votes", "The council votes" * 30, "events/0/title"),
]


GOOD = [
    ("one word where a list may stand", "says: [council, office]", "says: council"),
    (
        "one id longer than a list may be",
        "topics: harbour",
        "topics: the-harbour-and-its-long-quay",
    ),
    ("several topics", "topics: harbour", "topics: [harbour, quay]"),
    ("a step of a chain with its reason", "[vote, courier]", "[{id: vote, because: It met.}]"),
    ("a chain of one step with its reason", "[vote, courier]", "{id: vote, because: It met.}"),
    ("a quotation alone", "{text: a longer quay, language: pt-BR}", "a longer quay"),
    ("a year", "read: 2024-05-20", "read: 2024"),
]


@pytest.mark.parametrize(
    ("old", "new"), [case[1:] for case in GOOD], ids=[case[0] for case in GOOD]
)
def test_what_loading_takes_fits_the_schema(old: str, new: str) -> None:
    assert BRIEF.count(old) == 1
    text = BRIEF.replace(old, new)
    assert faults("brief.json", text) == []
    assert not isinstance(parse.brief("briefs/quay.yml", "quay", text), list)


def test_the_brief_that_faults_are_made_in_is_good() -> None:
    assert faults("brief.json", BRIEF) == []
    assert not isinstance(parse.brief("briefs/quay.yml", "quay", BRIEF), list)


@pytest.mark.parametrize(
    ("old", "new", "place"), [fault[1:] for fault in FAULTS], ids=[fault[0] for fault in FAULTS]
)
def test_a_fault_in_a_brief_is_refused_by_the_schema_and_by_loading(
    old: str, new: str, place: str
) -> None:
    assert BRIEF.count(old) == 1
    text = BRIEF.replace(old, new)
    assert place in faults("brief.json", text)
    loaded = parse.brief("briefs/quay.yml", "quay", text)
    assert isinstance(loaded, list)
    assert len(loaded) >= 1


ENTRIES = [
    ("actors", "an id with a capital", "Council: {name: Council}"),
    ("actors", "an id too long", f"{'council' * 12}: {{name: Council}}"),
    ("actors", "an entry that is a text", "council: Council"),
    ("actors", "no name", "council: {about: Sits on Tuesdays.}"),
    ("actors", "an empty entry", "council:"),
    ("actors", "a key of a publisher", "council: {name: Council, country: Brackhaven}"),
    ("actors", "a kind nobody knows", "council: {name: Council, kind: ghost}"),
    ("actors", "a name in a language in words", "council: {name: {english: Council}}"),
    ("actors", "a list as a name", "council: {name: [Council]}"),
    ("publishers", "a kind of an actor", "courier: {name: Courier, kind: body}"),
    ("places", "two places around one", "quay: {name: Quay, within: [town, land]}"),
    ("topics", "truth in other words", "harbour: {name: Harbour, lead: yes}"),
    ("topics", "a list of terms", "harbour: {name: Harbour, terms: [quay]}"),
    ("questions", "no answers", "longer: {ask: How long}"),
    ("questions", "no answer among the answers", "longer: {ask: How long, answers: {}}"),
    ("questions", "an answer with a capital", "longer: {ask: How long, answers: {Yes: Y}}"),
    (
        "questions",
        "an outside answer without a link",
        "longer: {ask: How long, answers: {y: Y}, outside: [{answer: y}]}",
    ),
    ("events", "a kind of event", "vote: {kind: meeting}"),
]


@pytest.mark.parametrize(
    ("part", "text"),
    [(part, text) for part, _, text in ENTRIES],
    ids=[f"{part}, {name}" for part, name, _ in ENTRIES],
)
def test_a_fault_in_the_vocabulary_is_refused_by_the_schema_and_by_loading(
    part: str, text: str
) -> None:
    assert len(faults(f"{part}.json", text)) >= 1
    loaded, problems = parse.entries("x.yml", ENTRY_TYPES[part], text)
    assert loaded == []
    assert len(problems) >= 1
