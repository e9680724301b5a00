"""The table of formats: it has each that a command may offer, and writes what its report holds."""

from typing import get_args

from briefbook.problems import Problem
from briefbook.report.formats import FORMATS, Format, Report

REPORT = Report(
    "One brief.\n", {"briefs": 1}, (Problem("a.yml", 2, 3, "tab", "A tab."),), "**One** brief.\n"
)


def test_every_format_has_its_function() -> None:
    assert tuple(FORMATS) == get_args(Format)


def test_each_writes_its_own_part_of_a_report() -> None:
    assert {form: write(REPORT) for form, write in FORMATS.items()} == {
        "text": "One brief.\n",
        "json": '{\n  "briefs": 1\n}\n',
        "github": "::error file=a.yml,line=2,col=3,title=tab::A tab.\n",
        "markdown": "**One** brief.\n",
    }
