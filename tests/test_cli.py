"""The command line as a whole: what is there, how it helps, and how it ends."""

import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.shell_completion import ShellComplete, get_completion_class
from click.testing import CliRunner, Result

from briefbook.cli import COMMANDS, main
from tests.support.projects import PROGRAMS, ROOT, harbour, run


def call(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments))


def commands(group: click.Group, *above: str) -> list[tuple[str, ...]]:
    """Every command by its words, and every one below it."""
    context = click.Context(group)
    found: list[tuple[str, ...]] = []
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        found.append((*above, name))
        if isinstance(command, click.Group):
            found += commands(command, *above, name)
    return found


ALL = commands(main)


def test_the_commands_are_the_files_in_their_room() -> None:
    room = ROOT / "scripts" / "briefbook" / "commands"
    helping = {"__init__", "context", "progress"}
    assert {file.stem for file in room.glob("*.py")} - helping == set(COMMANDS)


def test_help_lists_every_command_with_what_it_does() -> None:
    done = call("--help")
    assert done.exit_code == 0
    listed = {
        words[0]: words[1:]
        for line in done.stdout.partition("Commands:")[2].splitlines()
        if (words := line.split(None, 1))
    }
    for name in COMMANDS:
        assert listed[name], name


@pytest.mark.parametrize("words", [(), *ALL], ids=lambda words: " ".join(words) or "briefbook")
def test_every_command_has_help_with_an_example(words: tuple[str, ...]) -> None:
    done = call(*words, "--help")
    assert (done.exit_code, done.stderr) == (0, "")
    assert call(*words, "-h").stdout == done.stdout
    examples = [line.strip() for line in done.stdout.splitlines() if "Example: " in line]
    assert len(examples) == 1
    assert examples[0].startswith("Example: briefbook")


@pytest.mark.parametrize("words", ALL, ids=" ".join)
def test_the_example_calls_the_command_as_it_is(words: tuple[str, ...]) -> None:
    """Each part of it that is ours has only options that there are."""
    example = call(*words, "--help").stdout.partition("Example: ")[2].strip()
    for part in example.split("&&"):
        program, *arguments = part.split()
        if program == "briefbook":
            known = call(*words, "--help").stdout
            options = [word for word in arguments if word.startswith("-")]
            assert all(option in known for option in options), part
            assert tuple(arguments[: len(words)]) == words


@pytest.mark.parametrize("words", ALL, ids=" ".join)
def test_every_option_says_what_it_is_for(words: tuple[str, ...]) -> None:
    command: click.Command | None = main
    for word in words:
        assert isinstance(command, click.Group)
        command = command.get_command(click.Context(command), word)
    assert command
    silent = [o.name for o in command.params if isinstance(o, click.Option) and not o.help]
    assert silent == []


def test_an_unknown_command_is_wrong_usage() -> None:
    done = call("chek")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.endswith("Error: No such command 'chek'. Did you mean 'check'?\n")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["biuld"], "No such command 'biuld'. Did you mean 'build'?"),
        (["server"], "No such command 'server'. Did you mean 'serve'?"),
        (["xyz"], "No such command 'xyz'."),
        (["check", "--stric"], "No such option '--stric'. Did you mean '--strict'?"),
    ],
)
def test_a_word_nearly_right_gets_the_nearest(words: list[str], told: str) -> None:
    done = call(*words)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.endswith(f"Error: {told}\n")


def test_the_list_of_commands_cuts_no_sentence() -> None:
    assert "..." not in call("--help").stdout.partition("Commands:")[2]


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("briefbook che", ["check"]),
        ("briefbook check --st", ["--strict"]),
        ("briefbook check --format ", ["text", "json", "github"]),
        ("briefbook verify har", ["harbour-master-log"]),
        ("briefbook verify briefs/2", [None]),
    ],
)
def test_a_shell_completes_commands_options_and_ids_of_briefs(
    typed: str, offered: list[str | None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "briefs/2024").mkdir(parents=True)
    (tmp_path / "briefs/receipts").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: Quay\n", "utf-8")
    for path in ("2024/harbour-master-log", "2024/bay-post", "receipts/harbour-receipt"):
        (tmp_path / f"briefs/{path}.yml").write_text("", "utf-8")
    monkeypatch.chdir(tmp_path)
    *words, begun = typed.split(" ")
    completing = ShellComplete(main, {}, "briefbook", "_BRIEFBOOK_COMPLETE")
    items = completing.get_completions(words[1:], begun)
    assert [None if item.type == "file" else item.value for item in items] == offered


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_help_says_how_a_shell_completes(shell: str) -> None:
    line = f"_BRIEFBOOK_COMPLETE={shell}_source briefbook"
    assert line in call("--help").stdout
    assert line in (ROOT / "docs/writing.md").read_text("utf-8")
    kind = get_completion_class(shell)
    assert kind
    assert "_BRIEFBOOK_COMPLETE=" in kind(main, {}, "briefbook", "_BRIEFBOOK_COMPLETE").source()


@pytest.mark.parametrize("name", COMMANDS)
def test_an_unknown_option_is_wrong_usage(name: str) -> None:
    done = call(name, "--nonsense")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "No such option" in done.stderr


def test_without_a_command_it_helps_and_that_is_wrong_usage() -> None:
    done = call()
    assert done.exit_code == 2
    assert "Usage: main [OPTIONS] COMMAND [ARGS]..." in done.output


def test_it_says_its_version() -> None:
    done = run(ROOT, "briefbook", "--version")
    assert (done.returncode, done.stdout) == (0, "briefbook, version 0.1.0\n")


def test_it_runs_as_a_module_too(tmp_path: Path) -> None:
    script = subprocess.run([PROGRAMS / "briefbook", "--help"], capture_output=True, text=True)
    module = subprocess.run(
        [sys.executable, "-m", "briefbook", "--help"], cwd=tmp_path, capture_output=True, text=True
    )
    assert module.returncode == 0
    assert (module.stdout, module.stderr) == (script.stdout, script.stderr)


NEEDING = [name for name in COMMANDS if name != "init"]
"""Commands that work on a project."""
ALWAYS = {
    "verify": ("--captures", "."),
    "preview": ("site.zip", "preview"),
    "scope": ("main",),
    "diff": ("HEAD",),
}
"""What a command is never called without."""


@pytest.mark.parametrize("name", NEEDING)
def test_without_a_project_it_says_where_to_go(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = call(name, *ALWAYS.get(name, ()))
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.endswith(
        "Error: There is no mkdocs.yml in this folder or above it. "
        "Go to your project, or name it: --project DIR. For a new site: briefbook init DIR\n"
    )


@pytest.mark.parametrize("name", NEEDING)
def test_a_folder_that_is_no_project_is_named(name: str, tmp_path: Path) -> None:
    done = call(name, *ALWAYS.get(name, ()), "--project", str(tmp_path))
    assert (done.exit_code, done.stdout) == (2, "")
    assert f"Error: There is no mkdocs.yml in `{tmp_path}`. " in done.stderr


@pytest.mark.parametrize("name", NEEDING)
def test_a_project_of_something_else_is_told(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: A manual\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    done = call(name, *ALWAYS.get(name, ()))
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.endswith(
        "Error: The mkdocs.yml in this folder is that of another site: no folder briefs/ stands "
        "beside it, and it says nothing of Briefbook. For a new site: briefbook init DIR\n"
    )


@pytest.mark.parametrize("ours", ["INHERIT: briefbook.yml", "extra: {briefbook: {}}"])
def test_a_site_of_ours_that_lacks_its_briefs_is_told_so(tmp_path: Path, ours: str) -> None:
    (tmp_path / "briefbook.yml").write_text("extra: {briefbook: {}}\n", "utf-8")
    (tmp_path / "mkdocs.yml").write_text(f"site_name: Quay\n{ours}\n", "utf-8")
    done = call("check", "--project", str(tmp_path))
    assert done.exit_code == 1
    assert done.stdout.startswith("briefs:1:1: file-unreadable: This can't be read: no such file")


def test_a_folder_below_a_project_is_not_the_project(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: Empty\n", "utf-8")
    (tmp_path / "briefs").mkdir()
    assert call("check", "--project", str(tmp_path / "briefs")).exit_code == 2
    assert call("check", "--project", str(tmp_path)).exit_code == 0


def test_a_settings_file_that_cannot_be_read_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: [\n", "utf-8")
    done = call("check", "--project", str(tmp_path))
    assert (done.exit_code, done.stdout) == (2, "")
    assert "Error: mkdocs.yml can't be read: " in done.stderr
    assert "Traceback" not in done.stderr


LOADED = """\
import sys
from briefbook.cli import main
try:
    main(["check"])
except SystemExit as end:
    assert not end.code, end.code
heavy = {"mkdocs.config", "mkdocs.commands", "material", "jinja2", "markdown", "watchdog"}
print(sorted(heavy & sys.modules.keys()))
"""


def test_a_check_imports_no_site_builder(tmp_path: Path) -> None:
    """Of MkDocs only what reads its settings."""
    root = harbour(tmp_path)
    done = run(root, "python", "-c", LOADED)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "[]"
