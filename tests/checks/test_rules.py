"""All rules run, whatever the order of the briefs."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from briefbook import checks
from briefbook.checks import rules
from briefbook.checks.scope import Library
from briefbook.model.brief import Brief
from briefbook.settings import Limits
from tests.support.build import TODAY, account, brief, claim, corpus, told

BRIEFS = (
    brief("a", publisher="x", claims=(claim(about="gone"),)),
    brief("b", url="https://courier.example.org/a", events=(account(date="2024-05-02"),)),
    brief("c", events=(account(date="2024-05-03", kind="action"),), read="2024-05"),
    brief("d", status="draft", url="https://courier.example.org/a"),
    brief("e", status="withdrawn", aliases="a", note="[x](javascript:y)"),
)


def test_every_rule_is_run() -> None:
    files = {file.stem for file in Path(checks.__file__).parent.glob("*.py")}
    assert {rule.__module__.rpartition(".")[2] for rule in rules.RULES} == files - {
        "__init__",
        "scope",
        "rules",
    }


def test_every_rule_explains_itself() -> None:
    for rule in rules.RULES:
        assert rule.__doc__, rule.__module__


@given(st.permutations(BRIEFS))
def test_the_order_of_files_never_matters(briefs: list[Brief]) -> None:
    in_order = list(rules.check(Library(corpus(*BRIEFS), Limits(), TODAY)))
    assert list(rules.check(Library(corpus(*briefs), Limits(), TODAY))) == in_order
    assert "briefs/b.yml url same-article" in told(in_order)
