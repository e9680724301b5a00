"""A small real site of invented articles: briefs in, Markdown out, kept under review.

After a change that is meant, write the pages anew and read what differs before you commit:

    briefbook generate --project tests/golden/project

Where it finds files that somebody else seems to have written, as after a merge, take `docs` of one
side as a whole and write it anew.
"""

import shutil
from datetime import date
from pathlib import Path

from briefbook.checks.examine import examine
from briefbook.output.sync import is_generated
from briefbook.site.generate import generate
from briefbook.site.mkdocs_yml import read_settings

ANEW = (
    "if this is meant, run `briefbook generate --project tests/golden/project`, read the"
    " difference, and commit it"
)
PROJECT = Path(__file__).parent / "golden" / "project"


def tree(docs: Path) -> dict[str, str]:
    """Every text; pictures differ by the version of the library that draws them."""
    return {
        path.relative_to(docs).as_posix(): path.read_text("utf-8")
        for path in sorted(docs.rglob("*"))
        if path.is_file() and path.suffix != ".png"
    }


def test_the_pages_are_the_ones_under_review(tmp_path: Path) -> None:
    shutil.copytree(PROJECT, tmp_path, dirs_exist_ok=True)
    for name in ("cards", "data", "feeds"):
        shutil.rmtree(tmp_path / "docs" / name, ignore_errors=True)
    (tmp_path / "docs" / ".generated").unlink()
    for path in (tmp_path / "docs").rglob("*.md"):
        if is_generated(path):
            path.unlink()
    done = generate(read_settings(tmp_path), date(2024, 6, 1))
    assert done.errors == ()
    found, expected = tree(tmp_path / "docs"), tree(PROJECT / "docs")
    assert found.keys() == expected.keys(), ANEW
    # The list of everything written comes last: its digests say less than the pages do.
    for name, text in sorted(found.items(), reverse=True):
        assert text == expected[name], f"{name}: {ANEW}"


def test_the_golden_project_says_what_is_wrong_with_it_and_no_more() -> None:
    problems = examine(read_settings(PROJECT), date(2024, 6, 1)).problems
    assert [str(problem) for problem in problems] == [
        "briefs/2024/bay-post-draft.yml:8:9: draft: advice: This brief is a draft; it is not on"
        " the site. Remove the line to publish.",
        "briefs/2024/bay-post-map.yml:15:11: single-origin: advice: Told as a fact, and one origin"
        " asserts it: `map`, `briefing`. Say who says it where the article does (`says:` and"
        " `stance: says`), or look for a second origin; else leave it: the page says that there is"
        " one.",
        "briefs/2024/bay-post-map.yml:18:13: quote-unchecked: advice: Nobody has checked this"
        " quotation against a copy of the article. Run `briefbook verify`, with `--captures"
        " DIR` where its copy lies elsewhere.",
    ]


def test_a_draft_is_nowhere_on_the_site() -> None:
    for path, text in tree(PROJECT / "docs").items():
        assert "Nobody should see this" not in text, path
        assert "nowhere" not in path
