"""What the documents say is so: commands, rooms, picture, and one language for all."""

import re
from pathlib import Path
from typing import get_args

import pytest

from briefbook.checks.examine import examine
from briefbook.cli import COMMANDS
from briefbook.load import parse
from briefbook.load.meaning import meaning
from briefbook.load.schema_walk import INJECTED
from briefbook.model.base import Record
from briefbook.model.brief import Account, Brief, Claim, CopyOf, EventKind, Kind, Stance
from briefbook.model.evidence import Quotation
from briefbook.model.feed_list import FeedList
from briefbook.model.receipt import Article
from briefbook.model.vocabulary import ENTRY_TYPES, SummaryLine
from briefbook.site.mkdocs_yml import read_settings
from briefbook.starter import plan
from briefbook.starter.install import write
from briefbook.starter.program import Program
from tests.support.build import brief
from tests.support.projects import TODAY

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
LINKS = re.compile(r"\]\((?!https?:|#)([^)]+)\)")


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_links_to_files_lead_somewhere(name: str) -> None:
    for target in LINKS.findall((ROOT / name).read_text("utf-8")):
        assert (ROOT / target.partition("#")[0]).exists(), target


def test_our_site_has_a_name_of_its_own_and_the_readme_tells_the_two_apart() -> None:
    ours = read_settings(ROOT)
    assert "briefbook" not in f"{ours.site_name} {ours.site_url}".lower()
    assert README.startswith("# Briefbook\n")
    assert f"the first site made with it: **{ours.site_name}**" in README
    assert f"![The home page of {ours.site_name}: " in README


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_named_in_the_readme(command: str) -> None:
    assert f"`{command}`" in README or f"`briefbook {command}`" in README


def test_the_readme_names_its_two_commands_first() -> None:
    assert README.index("make site") < README.index("make test") < README.index("make serve")


def _examples(page: str) -> list[tuple[str, str]]:
    """Each piece of YAML on a page and the file it belongs into."""
    text = (ROOT / "docs" / page).read_text("utf-8")
    return re.findall(r"In `([^`]+)`:\n\n```yaml\n(.*?)```", text, re.DOTALL)


def test_the_pieces_of_briefs_in_the_guide_for_reviewers_fit() -> None:
    examples = _examples("reviewing.md")
    assert len(examples) == 6
    assert (ROOT / "docs/reviewing.md").read_text("utf-8").count("```yaml") == len(examples)
    whole = (
        ROOT / "scripts/briefbook/starter/files/briefs/example/example-times-port.yml"
    ).read_text("utf-8")
    for path, piece in examples:
        part = Path(path).stem
        if part == "feeds":
            assert isinstance(parse.feed_list(path, piece), FeedList), piece
        elif "vocabulary" in path:
            assert parse.entries(path, ENTRY_TYPES[part], piece)[1] == [], piece
        else:
            assert isinstance(parse.brief(path, part, whole + piece), Brief), piece


def _pieces(page: str) -> list[str]:
    return re.findall(r"```yaml\n(.*?)```", (ROOT / "docs" / page).read_text("utf-8"), re.DOTALL)


def test_every_field_that_an_editor_may_write_is_in_the_guide() -> None:
    told = set(re.findall(r"`([a-z_]+)`", (ROOT / "docs/writing.md").read_text("utf-8")))
    kinds: list[type[Record]] = [
        Brief,
        Claim,
        Account,
        CopyOf,
        Quotation,
        SummaryLine,
        *ENTRY_TYPES.values(),
    ]
    fields = {name for kind in kinds for name in kind.model_fields} - INJECTED
    assert fields - told == set(), "tell what they are for in docs/writing.md"


def test_the_frame_in_the_guide_is_a_brief_that_checks_on_a_new_site(tmp_path: Path) -> None:
    frame = _pieces("writing.md")[0]
    write(tmp_path, plan.new(plan.NewSite("x", "", "", "en"), Program("briefbook.whl", b"")))
    (tmp_path / "briefs/example/example-times-port.yml").write_text(frame, "utf-8")
    found = examine(read_settings(tmp_path), TODAY)
    assert [str(one) for one in found.problems if one.level != "advice"] == []
    assert list(found.corpus.briefs) == ["example-times-port"]


def test_the_entries_in_the_guide_are_entries() -> None:
    assert len(_examples("writing.md")) == 3
    for path, piece in _examples("writing.md"):
        assert parse.entries(path, ENTRY_TYPES[Path(path).stem], piece)[1] == [], piece


@pytest.mark.parametrize("piece", _pieces("writing.md")[3:-1])
def test_the_pieces_of_briefs_in_the_guide_fit(piece: str) -> None:
    data = meaning(piece)
    if "article" in data:
        assert Article.model_validate(data["article"])
    elif data.keys() & Brief.model_fields.keys():
        assert brief("a", **data)
    else:
        assert Claim.model_validate({"id": "a", "text": "B.", **data})


def test_the_words_for_kinds_and_stances_in_the_guide_are_all_there_are() -> None:
    text = (ROOT / "docs/writing.md").read_text("utf-8")
    for words in (get_args(Kind), get_args(Stance), get_args(EventKind)):
        assert ", ".join(f"`{word}`" for word in words) in text
