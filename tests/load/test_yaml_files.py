"""Finding and reading files, and everything a folder can do wrong."""

import os
from pathlib import Path

import pytest

from briefbook.load.yaml_files import Ignored, read_text, relative, rough_text, yaml_files
from briefbook.problems import Problem


def found(root: Path) -> list[str]:
    """What is found below a folder: names, and problems as their lines."""
    entries = yaml_files(root, root)
    return [relative(root, e) if isinstance(e, Path) else str(e) for e in entries]


def lay(root: Path, *names: str) -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("title: x\n", "utf-8")


def test_files_come_in_the_order_of_their_names(tmp_path: Path) -> None:
    lay(tmp_path, "b.yml", "a/z.yml", "c.yml", "a/b/c.yml")
    assert found(tmp_path) == ["a/b/c.yml", "a/z.yml", "b.yml", "c.yml"]


@pytest.mark.parametrize(
    "name",
    [
        "README.md",
        "readme",
        "LICENSE-CC-BY",
        "Thumbs.db",
        "desktop.ini",
        "a.yml.bak",
        "a.yml.orig",
        "a.yml~",
        ".a.yml.swp",
        ".gitkeep",
        ".DS_Store",
        ".hidden.yml",
        ".git/a.yml",
    ],
)
def test_what_people_and_programs_leave_beside_briefs_is_fine(tmp_path: Path, name: str) -> None:
    lay(tmp_path, name)
    assert found(tmp_path) == []


@pytest.mark.parametrize(
    "name",
    ["a.yml.txt", "a.txt", "a", "yml", "a.json", "notes.md", "a.yml.download", "2024/a.toml"],
)
def test_any_other_file_is_named_and_not_read(tmp_path: Path, name: str) -> None:
    lay(tmp_path, name)
    assert list(yaml_files(tmp_path, tmp_path)) == [Ignored(name)]


@pytest.mark.parametrize(
    "name", ["con.yml", "aux.yml", "nul.yaml", "com1.yml", "prn/a.yml", "lpt9.x.yml", "con.d/a.yml"]
)
def test_a_name_that_windows_keeps_is_refused(tmp_path: Path, name: str) -> None:
    lay(tmp_path, name)
    (line,) = found(tmp_path)
    top = name.partition("/")[0]
    assert line.startswith(f"{top}:1:1: file-name: Windows keeps the name `")
    assert line.endswith("` for itself: nobody there could have this. Choose another name.")


def test_a_name_that_only_begins_like_one_is_fine(tmp_path: Path) -> None:
    lay(tmp_path, "con-artists.yml", "com10.yml", "console.yml", "nul-and-void.yml")
    assert len(list(yaml_files(tmp_path, tmp_path))) == 4
    assert all(isinstance(one, Path) for one in yaml_files(tmp_path, tmp_path))


def test_a_folder_can_be_left_to_others(tmp_path: Path) -> None:
    lay(tmp_path, "vocabulary/a.yml", "b/vocabulary/c.yml", "vocabulary.yml")
    left = [
        relative(tmp_path, p)
        for p in yaml_files(tmp_path, tmp_path, ("vocabulary",))
        if isinstance(p, Path)
    ]
    assert left == ["b/vocabulary/c.yml", "vocabulary.yml"]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    (problem,) = yaml_files(tmp_path, tmp_path / "briefs")
    assert str(problem) == (
        "briefs:1:1: file-unreadable: This can't be read: no such file or directory."
        " Check that it exists and that you may read it."
    )


def test_a_name_that_is_not_text_is_told_in_signs_that_can_be_printed(tmp_path: Path) -> None:
    try:
        (tmp_path / os.fsdecode(b"quay\xff.yml")).touch()
    except OSError:
        pytest.skip("this file system takes no such name")
    (line,) = found(tmp_path)
    assert line.startswith("./quay<U+DCFF>.yml:1:1: file-name: The name holds white space or signs")
    assert line.encode("utf-8")


def test_a_link_to_a_text_of_another_kind_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.md").symlink_to("elsewhere.md")
    assert found(tmp_path) == []


def test_a_socket_is_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "a.yml")
    monkeypatch.setattr(Path, "read_bytes", lambda path: pytest.fail("opened a pipe"))
    assert found(tmp_path) == [
        "a.yml:1:1: file-kind: This is not a regular file. Write the brief to a file."
    ]


def read(tmp_path: Path, data: bytes, limit: int = 100) -> str:
    """The text of a file with these bytes, or the line of its problem."""
    path = tmp_path / "a.yml"
    path.write_bytes(data)
    text = read_text(tmp_path, path, limit)
    return str(text) if isinstance(text, Problem) else text


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        ("title: Hafenamt Süd\n".encode(), "title: Hafenamt Süd\n"),
        (b"\xef\xbb\xbftitle: x\n", "title: x\n"),
        (b"title: x\r\nread: y\r\n", "title: x\nread: y\n"),
        ("name: 港口 👩‍🚒\n".encode(), "name: 港口 👩‍🚒\n"),
    ],
)
def test_utf_8_is_read_with_any_line_ends(tmp_path: Path, data: bytes, text: str) -> None:
    assert read(tmp_path, data) == text


@pytest.mark.parametrize(
    ("data", "place", "code"),
    [
        (b"a: b\n\tc: d", "2:1", "tab"),
        (b"a: b\rc: d", "1:5", "bad-character"),
        ("a: 港\x00".encode(), "1:5", "bad-character"),
        ("a: b\nc: \u202ed".encode(), "2:4", "bidi"),
        ("a: b\ufeff".encode(), "1:5", "bad-character"),
        ("a: b\u0085".encode(), "1:5", "bad-character"),
        ("ä: ".encode() + b"\xe4", "1:4", "encoding"),
        (b"a: b\nc: \xe4", "2:4", "encoding"),
        (b"a: \xed\xa0\x80", "1:4", "encoding"),
        ("a: b".encode("utf-16"), "1:1", "encoding"),
        ("a: b".encode("utf-16-le"), "1:2", "bad-character"),
    ],
)
def test_a_bad_character_is_told_with_its_place(
    tmp_path: Path, data: bytes, place: str, code: str
) -> None:
    assert read(tmp_path, data).startswith(f"a.yml:{place}: {code}: ")


def test_a_file_may_be_as_long_as_the_limit(tmp_path: Path) -> None:
    assert read(tmp_path, b"a" * 2048, limit=2048) == "a" * 2048
    assert read(tmp_path, b"a" * 2049, limit=2048) == (
        "a.yml:1:1: file-long: The file is longer than 2 KiB."
        " A brief is a page: sum up, don't copy."
    )


def test_a_part_of_the_vocabulary_that_is_too_long_becomes_a_folder(tmp_path: Path) -> None:
    file = tmp_path / "vocabulary" / "actors.yml"
    file.parent.mkdir()
    file.write_bytes(b"a" * 2049)
    assert str(read_text(tmp_path, file, 2048)) == (
        "vocabulary/actors.yml:1:1: file-long: The file is longer than 2 KiB."
        " Make a folder vocabulary/actors/ of several files with fewer entries each."
    )


def test_a_file_of_such_a_folder_that_is_too_long_leaves_some_to_another(tmp_path: Path) -> None:
    file = tmp_path / "vocabulary" / "actors" / "one.yml"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"a" * 2049)
    assert str(read_text(tmp_path, file, 2048)) == (
        "vocabulary/actors/one.yml:1:1: file-long: The file is longer than 2 KiB."
        " Move some of its entries to another file of the folder."
    )


def test_a_file_that_nobody_may_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert read(tmp_path, b"a: b\n") == (
        "a.yml:1:1: file-unreadable: This can't be read: permission denied."
        " Check that it exists and that you may read it."
    )


def test_a_file_that_is_gone_since_it_was_found_is_told(tmp_path: Path) -> None:
    problem = read_text(tmp_path, tmp_path / "gone.yml", 100)
    assert str(problem).startswith(
        "gone.yml:1:1: file-unreadable: This can't be read: no such file"
    )


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"quay:\n\tname: x", "quay:\n\tname: x"),
        (b"quay: \xe4", "quay: \ufffd"),
        ("quay: x".encode("utf-16"), "quay: x"),
        (b"quay: too long", "quay: to"),
    ],
)
def test_what_can_be_made_out_of_a_bad_file_is_kept(tmp_path: Path, data: bytes, text: str) -> None:
    path = tmp_path / "a.yml"
    path.write_bytes(data)
    limit = 8 if b"long" in data else 100
    assert rough_text(path, limit) == text
    assert rough_text(tmp_path / "gone.yml", limit) == ""
