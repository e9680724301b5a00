"""Chinese, Japanese and Korean are cut so that a search for words finds them."""

import pytest

from briefbook.text.bigrams import pairs, runs


@pytest.mark.parametrize(
    ("run", "cut"),
    [
        ("国家安全部", "国家 家安 安全 全部 部"),
        ("港", "港"),
        ("がん", "がん ん"),
        ("국가", "국가 가"),
        ("", ""),
    ],
)
def test_a_run_is_cut_into_pairs_and_its_last_sign(run: str, cut: str) -> None:
    assert pairs(run) == cut


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the ministry", []),
        ("Ministère café", []),
        ("the 国家安全部 (MSS) says", ["国家安全部"]),
        ("“港口,没有计划”", ["港口", "没有计划"]),
        ("東京タワーへ行く", ["東京タワーへ行く"]),
        ("人々の〆切", ["人々の〆切"]),
        ("국가 안전부", ["국가", "안전부"]),
        ("か\u3099ん", ["がん"]),
        ("กรุงเทพ", ["กรุงเทพ"]),
        ("𠮷野家", ["𠮷野家"]),
    ],
)
def test_runs_are_what_has_no_spaces_inside(text: str, found: list[str]) -> None:
    assert runs([text]) == found


def test_a_run_that_comes_twice_is_cut_once() -> None:
    assert runs(["环球时报 said", "中国 and 环球时报"]) == ["环球时报", "中国"]
