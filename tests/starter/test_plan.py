"""What a new site is made of: ours where sites are alike, nothing of our subject."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from briefbook.starter import plan
from briefbook.starter.program import Program
from tests.support.projects import ROOT

SITE = plan.Site("The Harbour File", "One harbour.", "https://harbour.example.org/", "en")
NUMBERED = Program("briefbook==1.2.0")
OUR_OWN = {"site_name", "site_description", "site_url", "copyright", "nav", "hooks"}


def files(site: plan.Site = SITE, program: Program = NUMBERED) -> dict[str, str]:
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
    told = "\n".join(files().values())
    assert re.findall(r"(?i)rare.?earth|china\b|mineral|smuggl|beijing|shenzhen", told) == []


@pytest.mark.parametrize(
    "name", ["Harbour", 'A "harbour": # 1', "a\\b", "Hafen – 港", "@ADDRESS@", "{{ 1 }}", "no"]
)
def test_a_name_is_text_whatever_it_looks_like(name: str) -> None:
    made = files(plan.Site(name, name, "", "en"))
    read = settings(made["mkdocs.yml"])
    assert (read["site_name"], read["site_description"], read["site_url"]) == (name, name, "")


def test_a_name_cannot_act_in_the_readme() -> None:
    made = files(plan.Site("<b>x</b> [y](javascript:z)", "", "", "en"))
    assert made["README.md"].splitlines()[0] == r"# &lt;b&gt;x&lt;/b&gt; \[y\](javascript:z)"


def test_the_wheel_it_was_installed_from_comes_along(tmp_path: Path) -> None:
    wheel = tmp_path / "briefbook-1.2.0-py3-none-any.whl"
    wheel.write_bytes(b"PK")
    made = plan.new(SITE, Program(f"./vendor/{wheel.name}", wheel))
    assert made["briefbook.txt"] == b"./vendor/briefbook-1.2.0-py3-none-any.whl\n"
    assert made[f"vendor/{wheel.name}"] == b"PK"


def test_what_belongs_to_briefbook_is_told_in_the_readme() -> None:
    readme = files()["README.md"]
    assert [name for name in plan.OWNED if f"`{name}`" not in readme] == []


def test_an_update_writes_nothing_that_is_the_editors_own() -> None:
    yours = {
        "mkdocs.yml",
        "README.md",
        "briefbook.txt",
        "docs/method.md",
        "docs/reviewing.md",
        ".gitignore",
    }
    assert yours | {p for p in files() if p.startswith("briefs/")} == set(files()) - set(
        plan.owned()
    )
