"""A built site has our styles and scripts without comments; nothing else is touched."""

from pathlib import Path

from briefbook.site.minify import ASSETS, shrink


def built(site: Path, name: str, text: str = "") -> Path:
    file = site / "assets" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text or (ASSETS / name).read_text("utf-8"), "utf-8")
    return file


def test_comments_are_gone_and_rules_are_there(tmp_path: Path) -> None:
    sheet, script = built(tmp_path, "frame.css"), built(tmp_path, "page.js")
    shrink(tmp_path)
    assert "/*" not in sheet.read_text()
    assert "/*" not in script.read_text()
    assert "@font-face{" in sheet.read_text()
    assert len(sheet.read_text().splitlines()) == 1


def test_a_script_in_a_folder_is_shortened_too(tmp_path: Path) -> None:
    script = built(tmp_path, "javascripts/workers/folded.js")
    shrink(tmp_path)
    assert "/*" not in script.read_text()


def test_the_library_of_others_stays_as_it_came_with_its_licence_named(tmp_path: Path) -> None:
    script = built(tmp_path, "vendor/yaml.min.js")
    shrink(tmp_path)
    assert script.read_bytes() == (ASSETS / "vendor" / "yaml.min.js").read_bytes()
    assert script.read_text("utf-8").startswith("/* yaml 2.9.1 by Eemeli Aro, ISC")
    assert "Copyright Eemeli Aro" in (ASSETS / "vendor" / "yaml-LICENSE.txt").read_text("utf-8")


def test_twice_is_as_once(tmp_path: Path) -> None:
    sheet = built(tmp_path, "frame.css")
    shrink(tmp_path)
    once = sheet.read_bytes()
    shrink(tmp_path)
    assert sheet.read_bytes() == once


def test_a_file_that_a_project_wrote_itself_stays(tmp_path: Path) -> None:
    own = built(tmp_path, "frame.css", "/* mine */ a { color: red; }")
    shrink(tmp_path)
    assert own.read_text() == "/* mine */ a { color: red; }"


def test_a_site_without_our_files_gets_none(tmp_path: Path) -> None:
    shrink(tmp_path)
    assert not any(tmp_path.iterdir())
