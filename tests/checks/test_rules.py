"""All rules run, whatever the order of the briefs."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.checks import rules
from briefbook.checks.checked import Library
from briefbook.checks.manual import manual
from briefbook.checks.rules import withdrawn
from briefbook.commands.context import settings_of
from briefbook.corpus.build import completed, indexed
from briefbook.load.folder import load
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


def test_a_file_in_the_folder_is_a_rule() -> None:
    files = {file.stem for file in Path(rules.__file__).parent.glob("[!_]*.py")}
    assert {rule.__name__.rpartition(".")[2] for rule in rules.RULES} == files


def test_two_rules_that_give_one_code_agree_on_its_level() -> None:
    levels = {code: level for rule in rules.RULES for code, level in rule.CODES.items()}
    for rule in rules.RULES:
        assert {code: levels[code] for code in rule.CODES} == rule.CODES, rule.__name__


def test_no_rule_gives_a_code_that_is_not_in_its_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(withdrawn, "CODES", {})
    told = "checks.rules.withdrawn gives .+, which is not in its CODES"
    with pytest.raises(AssertionError, match=told):
        list(rules.check(Library(corpus(*BRIEFS), Limits(), TODAY)))


@given(st.permutations(BRIEFS))
def test_the_order_of_files_never_matters(briefs: list[Brief]) -> None:
    in_order = list(rules.check(Library(corpus(*BRIEFS), Limits(), TODAY)))
    assert list(rules.check(Library(corpus(*briefs), Limits(), TODAY))) == in_order
    assert "briefs/b.yml url same-article" in told(in_order)


def test_no_rule_asks_for_what_only_pages_show() -> None:
    own = load(settings_of(None))
    corpus = indexed(own.briefs, own.vocabulary, own.receipts, own.links)
    library = Library(corpus, Limits(), TODAY)
    assert corpus.origins_of_event == {}
    assert list(rules.check(library)) == list(
        rules.check(replace(library, corpus=completed(corpus)))
    )
    assert told(rules.check(library))


def test_the_manual_has_every_code_of_a_rule_once_under_that_rule() -> None:
    shown = re.findall(r"`([a-z-]+)` \((error|warning|advice)\)", manual())
    assert sorted(shown) == sorted(pair for rule in rules.RULES for pair in rule.CODES.items())
