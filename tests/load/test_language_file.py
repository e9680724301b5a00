"""A language file has every word, with its places; what is wrong with it is said in plain words."""

from pathlib import Path

import pytest

from briefbook.load.language_file import FOLDER, LanguageError, language_file, read_language
from briefbook.site.generate import generate
from briefbook.site.mkdocs_yml import read_settings
from tests.support.languages import made_up
from tests.support.projects import TODAY, harbour, replace, run, snapshot

ENGLISH = (FOLDER / "en.html").read_text("utf-8")


def faults(folder: Path, old: str, new: str) -> list[str]:
    """What is said of a language file in which some English words are others."""
    assert ENGLISH.count(old) == 1, old
    (folder / "eo.html").write_text(ENGLISH.replace(old, new), "utf-8")
    with pytest.raises(LanguageError) as caught:
        read_language("eo", folder)
    return [problem.message for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            '  "earlier": "**Earlier:** {events}",\n',
            "",
            "There are no words for `event.earlier`. English has: **Earlier:** {events}.",
        ),
        (
            '"**Earlier:** {events}"',
            '"**Antaŭ:** {evento}"',
            "`event.earlier` has no place {evento}; its places are: {events}.",
        ),
        ('"**Earlier:** {events}"', '"Antaŭ"', "`event.earlier` lacks the place {events}."),
        (
            '"**Earlier:** {events}"',
            '"Antaŭ {events"',
            "The braces in `event.earlier` are not in order: expected '}' before end of string.",
        ),
        (
            '"**Earlier:** {events}"',
            '"Antaŭ {events.title}"',
            "The braces in `event.earlier` are not in order: a place is a plain name, not"
            " 'events.title'.",
        ),
        (
            '"**Earlier:** {events}"',
            '"**Antaŭ {events}"',
            "The strong words in `event.earlier` have no end: two asterisks before them, two"
            " behind.",
        ),
        (
            '"**Earlier:** {events}"',
            '{"other": "{events}"}',
            "`event.earlier` must be one sentence; no number decides here.",
        ),
        (
            '{"one": "{n} account", "other": "{n} accounts"}',
            '{"one": "{n} konto"}',
            "`count.accounts` needs the form `other`; it may have few, many, one, two, zero.",
        ),
        (
            '"seasons": ["Spring", "Summer", "Autumn", "Winter"]',
            '"seasons": ["Printempo"]',
            "`dates.seasons` must be a row of 4 names.",
        ),
        (
            '"**Earlier:** {events}"',
            r'"Antaŭ \ud83d {events}"',
            "`event.earlier` holds half a character (U+D83D), which no page can show.",
        ),
        (
            '  "neighbours": "Earlier and later",\n',
            '  "neighbours": "Najbaroj",\n  "neihgbours": "Najbaroj",\n',
            "Nothing asks for `event.neihgbours`; it may be mistyped.",
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_key(
    old: str, new: str, message: str, tmp_path: Path
) -> None:
    first, *others = faults(tmp_path, old, new)
    assert first == message
    assert others == (["`event.earlier` lacks the place {events}."] if "{evento}" in new else [])


def test_every_fault_is_said_at_its_line(tmp_path: Path) -> None:
    text = ENGLISH.replace('"**Later:** {events}"', '"Post"')
    (tmp_path / "eo.html").write_text(text.replace('  "kicker": "Timeline",\n', ""), "utf-8")
    with pytest.raises(LanguageError) as caught:
        read_language("eo", tmp_path)
    lines = (tmp_path / "eo.html").read_text("utf-8").splitlines()
    section, key = lines.index("{%- set event = {") + 1, lines.index('  "later": "Post",') + 1
    assert str(caught.value).splitlines() == [
        f"eo.html:{section}:1: language-file: There are no words for `event.kicker`."
        " English has: Timeline.",
        f"eo.html:{key}:1: language-file: `event.later` lacks the place {{events}}.",
    ]


def test_a_number_may_have_one_form_or_more_than_in_english(tmp_path: Path) -> None:
    old = '{"one": "{n} event", "other": "{n} events"}'
    for new in ('"事件{n}件"', '{"one": "{n} a", "few": "{n} b", "many": "c", "other": "{n} d"}'):
        (tmp_path / "eo.html").write_text(ENGLISH.replace(old, new), "utf-8")
        assert read_language("eo", tmp_path).tag == "eo"


def test_the_rules_of_the_language_choose_the_form(tmp_path: Path) -> None:
    old = '{"one": "{n} event", "other": "{n} events"}'
    new = '{"one": "{n} sobytije", "few": "{n} sobytija", "other": "{n} sobytij"}'
    text = ENGLISH.replace(old, new).replace('set plural = "en"', 'set plural = "ru"')
    (tmp_path / "ru.html").write_text(text, "utf-8")
    russian = read_language("ru", tmp_path)
    assert [russian.say("count.events", n) for n in (1, 3, 5, 21)] == [
        "1 sobytije",
        "3 sobytija",
        "5 sobytij",
        "21 sobytije",
    ]


def test_names_of_languages_may_be_more_than_the_english_ones(tmp_path: Path) -> None:
    (tmp_path / "eo.html").write_text(ENGLISH.replace('"ar": "Arabic"', '"ar": "A", "sw": "S"'))
    assert read_language("eo", tmp_path).messages["languages.sw"] == "S"


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    (tmp_path / "eo.html").write_text('{%- set plural = "en" -%}\n{%- set event = { -%}\n')
    with pytest.raises(LanguageError, match=r"eo\.html:2:1: language-file: This language file"):
        read_language("eo", tmp_path)
    (tmp_path / "eo.html").write_text('{%- set plural = "xx-nowhere" -%}\n')
    with pytest.raises(LanguageError, match="no rules for one and many are known"):
        read_language("eo", tmp_path)


def test_a_file_without_an_end_to_its_brackets_is_told(tmp_path: Path) -> None:
    deep = '"neighbours": ' + "[" * 100_000
    (message,) = faults(tmp_path, '"neighbours": "Earlier and later"', deep)
    assert message.startswith("This language file can't be read: maximum recursion depth exceeded")


def test_a_folder_is_no_file_of_words(tmp_path: Path) -> None:
    (tmp_path / "eo.html").mkdir()
    with pytest.raises(ValueError, match=r"no words for the language 'eo'; it has: en\.$"):
        language_file("eo", tmp_path)


def test_a_file_can_do_nothing_but_hold_words(tmp_path: Path) -> None:
    text = ENGLISH.replace(
        '"Earlier and later"', '"".__class__.__mro__[1].__subclasses__() | first'
    )
    (tmp_path / "eo.html").write_text(text, "utf-8")
    with pytest.raises(LanguageError, match="can't be read: access to attribute '__class__'"):
        read_language("eo", tmp_path)


def test_the_project_may_have_a_language_of_its_own(tmp_path: Path) -> None:
    made_up("eo", tmp_path)
    assert language_file("eo", tmp_path) == tmp_path / "eo.html"
    assert language_file("en", tmp_path) == FOLDER / "en.html"
    own = read_language("eo", tmp_path)
    assert own.say("event.neighbours") == "⟦Earlier and later⟧"
    assert own.names("dates.seasons")[0] == "⟦Spring⟧"
    with pytest.raises(ValueError, match=r"no words for the language 'xx'; it has: en, eo\."):
        language_file("xx", tmp_path)


def test_a_broken_language_stops_a_build_before_anything_is_written(tmp_path: Path) -> None:
    root = harbour(tmp_path)
    replace(root / "mkdocs.yml", "language: en", "language: eo")
    file = made_up("eo", root / "scripts" / "briefbook" / "theme" / "languages")
    replace(file, '"kicker": "⟦Timeline⟧",', "")
    before = snapshot(root / "docs")
    done = generate(read_settings(root), TODAY)
    assert [str(problem).partition(": ")[2] for problem in done.errors] == [
        "language-file: There are no words for `event.kicker`. English has: Timeline."
    ]
    told = run(root, "briefbook", "generate")
    assert told.returncode == 1
    assert "There are no words for `event.kicker`." in told.stdout
    assert snapshot(root / "docs") == before
