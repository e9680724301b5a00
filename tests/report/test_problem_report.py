"""Problems as text, as JSON and as annotations."""

import json
import re
from collections.abc import Sequence

import pytest

from briefbook.problems import MOST_ALIKE, Problem
from briefbook.report.formats import FORMATS, Format
from briefbook.report.problem_report import problem_report, summary

ERROR = Problem("briefs/a.yml", 3, 8, "bad-id", "`A` is not an id.", "Write `a`.")
WARNING = Problem("briefs/b.yml", 1, 1, "event-after-article", "It is later.", level="warning")
ADVICE = Problem("briefs/c.yml", 2, 1, "draft", "This is a draft.", "Publish it.", "advice")
ALL = (ERROR, WARNING, ADVICE)


def written(form: Format, problems: Sequence[Problem]) -> str:
    return FORMATS[form](problem_report(problems))


def test_text_is_one_line_a_problem_and_says_what_is_no_error() -> None:
    assert written("text", ALL) == (
        "briefs/a.yml:3:8: bad-id: `A` is not an id. Write `a`.\n"
        "briefs/b.yml:1:1: event-after-article: warning: It is later.\n"
        "briefs/c.yml:2:1: draft: advice: This is a draft. Publish it.\n"
    )


def test_json_names_every_field() -> None:
    assert json.loads(written("json", ALL)) == {
        "problems": [
            {
                "path": "briefs/a.yml",
                "line": 3,
                "column": 8,
                "code": "bad-id",
                "level": "error",
                "message": "`A` is not an id.",
                "help": "Write `a`.",
            },
            {
                "path": "briefs/b.yml",
                "line": 1,
                "column": 1,
                "code": "event-after-article",
                "level": "warning",
                "message": "It is later.",
                "help": "",
            },
            {
                "path": "briefs/c.yml",
                "line": 2,
                "column": 1,
                "code": "draft",
                "level": "advice",
                "message": "This is a draft.",
                "help": "Publish it.",
            },
        ]
    }


def test_json_keeps_letters_as_they_are_and_ends_its_line() -> None:
    text = written("json", [Problem("briefs/港.yml", 1, 1, "bad-id", "Süd")])
    assert '"briefs/港.yml"' in text
    assert '"Süd"' in text
    assert text.endswith("}\n")


def test_github_gets_a_command_a_problem() -> None:
    assert written("github", ALL) == (
        "::error file=briefs/a.yml,line=3,col=8,title=bad-id::`A` is not an id. Write `a`.\n"
        "::warning file=briefs/b.yml,line=1,col=1,title=event-after-article::It is later.\n"
        "::notice file=briefs/c.yml,line=2,col=1,title=draft::This is a draft. Publish it.\n"
    )


def test_nothing_from_a_file_becomes_a_command_of_github() -> None:
    problem = Problem(
        "briefs/a,b:c%.yml", 1, 1, "bad-id", "`x\n::set-env name=a::b\r%0A` is 100% odd."
    )
    assert written("github", [problem]) == (
        "::error file=briefs/a%2Cb%3Ac%25.yml,line=1,col=1,title=bad-id::"
        "`x ::set-env name=a::b %250A` is 100%25 odd.\n"
    )


@pytest.mark.parametrize("form", ["text", "json", "github"])
def test_nothing_from_a_file_acts_on_a_terminal(form: Format) -> None:
    hostile = "`\x1b[31m\u202e\udcff\x9b`\n"
    text = written(form, [Problem("a.yml", 1, 1, "bad-id", hostile, hostile)])
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\ud800-\udfff]", text)
    assert "`<U+001B>[31m<U+202E><U+DCFF><U+009B>`" in text
    assert text.encode("utf-8")


@pytest.mark.parametrize("form", ["text", "github"])
def test_no_problems_are_no_lines(form: Format) -> None:
    assert written(form, []) == ""


def test_no_problems_are_json_too() -> None:
    assert json.loads(written("json", [])) == {"problems": []}


@pytest.mark.parametrize(
    ("problems", "briefs", "sentence"),
    [
        ((), 0, "No briefs checked: nothing to mend."),
        ((), 1, "1 brief checked: nothing to mend."),
        ((ERROR,), 5, "5 briefs checked: 1 error."),
        (ALL, 5, "5 briefs checked: 1 error, 1 warning, 1 piece of advice."),
        (ALL * 2, 5, "5 briefs checked: 2 errors, 2 warnings, 2 pieces of advice."),
        ((ADVICE,), 5, "5 briefs checked: 1 piece of advice."),
    ],
)
def test_one_sentence_sums_up_the_run(
    problems: tuple[Problem, ...], briefs: int, sentence: str
) -> None:
    assert summary(problems, briefs) == sentence


MANY = [Problem("briefs/a.yml", n, 1, "unknown-key", f"`k{n}`.") for n in range(10, 25_010)]
BESIDE = [
    Problem("briefs/a.yml", 9, 1, "missing-key", "One."),
    *MANY,
    Problem("briefs/a.yml", 30_000, 1, "missing-key", "Two."),
    Problem("briefs/b.yml", 1, 1, "unknown-key", "Three."),
]


def test_of_a_mistake_made_thousands_of_times_the_first_are_told_and_all_are_counted() -> None:
    lines = written("text", BESIDE).splitlines()
    assert len(lines) == 1 + MOST_ALIKE + 1 + 2
    assert lines[MOST_ALIKE:] == [
        "briefs/a.yml:29:1: unknown-key: `k29`.",
        "briefs/a.yml:30:1: unknown-key: And 24,980 more like these, down to line 25009.",
        "briefs/a.yml:30000:1: missing-key: Two.",
        "briefs/b.yml:1:1: unknown-key: Three.",
    ]
    assert summary(BESIDE, 2) == "2 briefs checked: 25003 errors."


def test_json_says_what_it_leaves_out() -> None:
    told = json.loads(written("json", BESIDE))
    assert len(told["problems"]) == MOST_ALIKE + 3
    assert told["left_out"] == [
        {
            "path": "briefs/a.yml",
            "line": 30,
            "column": 1,
            "code": "unknown-key",
            "level": "error",
            "message": "And 24,980 more like these, down to line 25009.",
            "help": "",
            "count": 24_980,
        }
    ]


def test_github_is_told_what_is_left_out() -> None:
    assert written("github", BESIDE).splitlines()[MOST_ALIKE + 1] == (
        "::error file=briefs/a.yml,line=30,col=1,title=unknown-key::"
        "And 24,980 more like these, down to line 25009."
    )


@pytest.mark.parametrize("more", [0, 1])
def test_a_few_problems_alike_are_all_told(more: int) -> None:
    text = written("text", MANY[: MOST_ALIKE + more])
    assert text.count("\n") == MOST_ALIKE + more
    assert text.endswith("And 1 more like these.\n") is bool(more)


def test_many_of_one_line_are_counted_there() -> None:
    alike = [Problem("a.yml", 1, n, "unknown-actor", "x") for n in range(1000)]
    assert written("text", alike).endswith("a.yml:1:20: unknown-actor: And 980 more like these.\n")
