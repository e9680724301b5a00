"""What a new site is made of: ours where sites are alike, nothing of our subject."""

import re
import tomllib
from typing import Any

import pytest
import yaml

from briefbook.output.sync import is_generated
from briefbook.starter import plan, shipped
from briefbook.starter.program import Program
from tests.support.projects import ROOT

SITE = plan.NewSite("The Harbour File", "One harbour.", "https://harbour.example.org/", "en")
VERSION = Program("briefbook-1.2.0-py3-none-any.whl", b"PK")
OUR_OWN = {"site_name", "site_description", "site_url", "copyright", "nav", "hooks"}


def files(site: plan.NewSite = SITE, program: Program = VERSION) -> dict[str, str]:
    return {path: data.decode() for path, data in plan.new(site, program).items()}


def settings(text: str) -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load(text)
    return read


def test_a_new_site_is_built_as_ours_is() -> None:
    theirs, ours = settings(files()["briefbook.yml"]), settings((ROOT / "mkdocs.yml").read_text())
    assert theirs.pop("hooks") == ["hooks.py"]
    for key in OUR_OWN:
        ours.pop(key)
    for key in ("custom_dir", "language"):
        ours["theme"].pop(key)
    ours["extra"].pop("briefbook")
    assert theirs == ours


def test_a_new_site_ignores_what_ours_ignores() -> None:
    ours = (ROOT / ".gitignore").read_text("utf-8")
    generated = [line for line in ours.splitlines() if line.startswith("/docs/")]
    assert [line for line in files()[".gitignore"].splitlines() if line.startswith("/docs/")] == (
        generated
    )


def test_nothing_of_our_subject_is_in_it() -> None:
    ours = "rare.?earth|china\\b|chinese|mineral|smuggl|beijing|shenzhen|thai|mexic|antimon|tariff"
    words = re.compile(rf"\b(?:{ours}|campaign)", re.IGNORECASE)
    found = {path: words.findall(text) for path, text in files().items()}
    assert {path: told for path, told in found.items() if told} == {}


@pytest.mark.parametrize("address", ["https://harbour.example.org/", ""])
def test_ids_of_its_feeds_begin_with_its_first_address(address: str) -> None:
    made = files(plan.NewSite("Harbour", "One harbour.", address, "en"))
    assert settings(made["mkdocs.yml"])["extra"]["briefbook"]["feed_id"] == address


@pytest.mark.parametrize(
    "name", ["Harbour", 'A "harbour": # 1', "a\\b", "Hafen – 港", "@ADDRESS@", "{{ 1 }}", "no"]
)
def test_a_name_is_text_whatever_it_looks_like(name: str) -> None:
    made = files(plan.NewSite(name, name, "", "en"))
    read = settings(made["mkdocs.yml"])
    assert (read["site_name"], read["site_description"], read["site_url"]) == (name, name, "")


def test_a_name_cannot_act_in_the_readme() -> None:
    made = files(plan.NewSite("<b>x</b> [y](javascript:z)", "", "", "en"))
    assert made["README.md"].splitlines()[0] == r"# &lt;b&gt;x&lt;/b&gt; \[y\](javascript:z)"


def test_the_program_comes_along() -> None:
    made = plan.new(SITE, VERSION)
    assert {path: made[path] for path in VERSION.files} == VERSION.files


def test_what_belongs_to_briefbook_is_told_in_the_readme() -> None:
    readme = files()["README.md"]
    assert [name for name in plan.OWNED if f"`{name}`" not in readme] == []


def test_an_update_writes_nothing_that_is_the_editors_own() -> None:
    yours = {
        "mkdocs.yml",
        "README.md",
        ".gitignore",
        *shipped.PAGES,
        *shipped.FORMS,
        *shipped.TOOLS,
    }
    briefs = {path for path in files() if path.startswith("briefs/")}
    assert "briefs/.gitkeep" in briefs, "git keeps no empty folder"
    assert set(files()) - set(plan.owned(VERSION)) == yours | briefs


def test_a_new_site_has_our_path_of_a_pull_request_without_the_tests_of_our_code() -> None:
    check = settings(files()[".github/workflows/check.yml"])
    ours = settings((ROOT / ".github/workflows/check.yml").read_text("utf-8"))
    assert list(ours["jobs"]) == ["briefs", "tests"]
    assert ours["jobs"].pop("tests")
    assert check == ours
    for name in (*shipped.FORMS, *shipped.WORKFLOWS[1:]):
        assert files()[name] == (ROOT / name).read_text("utf-8")


def test_every_command_of_the_workflows_is_one_that_a_new_site_has() -> None:
    targets = set(re.findall(r"(?m)^([\w./]+):", files()["Makefile"]))
    for name in shipped.WORKFLOWS:
        for target in re.findall(r"\bmake ([\w./]+)", files()[name]):
            assert target in targets, name


def test_a_wheel_brings_along_all_that_is_shared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    brought = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert brought == {name: f"briefbook/starter/shared/{name}" for name in sorted(shipped.SHARED)}


def test_every_page_written_by_hand_serves_any_site() -> None:
    pages = (ROOT / "docs").rglob("*.md")
    by_hand = {p.relative_to(ROOT).as_posix() for p in pages if not is_generated(p)}
    assert by_hand == set(shipped.PAGES)
