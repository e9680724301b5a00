"""Whatever a page holds stays text in the draft, and a draft that is filled in is a brief."""

import re
from datetime import date
from html import escape
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from briefbook.capture.renew_receipts import run
from briefbook.checks.examine import examine
from briefbook.drafting.draft_yaml import places_in
from briefbook.drafting.grammar.yaml_text import comment, scalar
from briefbook.drafting.new import Made, NoDraftError, Source, Target, keep, make
from briefbook.load.folder import load
from briefbook.settings import Settings
from briefbook.site.mkdocs_yml import read_settings
from briefbook.text.fold import legible
from tests.support.copies import ARTICLE, TEXT, TITLE
from tests.support.disks import files_end_at
from tests.support.projects import harbour, snapshot, without_cache

TODAY = date(2024, 6, 1)
LINK = "https://courier.brackhaven.example.org/quay"
HARMFUL = (
    ': - [a, b]: &x *y !!python/object:os.system "q" # no\n---\nstatus: published'
    "\r\n\u2028\x85\u202e<script>alert(1)</script> {{ 7 * 7 }} %s \\"
)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return read_settings(harbour(tmp_path))


def made(settings: Settings, text: str = TEXT, link: str = LINK) -> Made:
    source = Source(text.encode(), link)
    draft = make(settings, source, Target(), TODAY)
    keep(settings, source, draft)
    return draft


@given(st.text(max_size=80))
def test_any_value_is_read_back_as_it_was_but_for_what_hides(text: str) -> None:
    line = f"key: {scalar(text)}"
    assert len(line.splitlines()) == 1
    node = yaml.compose(line)
    assert node is not None
    assert node.value[0][1].value == legible(text)


@given(st.text(max_size=300))
def test_any_remark_stays_a_comment(text: str) -> None:
    lines = list(comment(text, 4))
    assert all(line.startswith("    # ") and len(line.splitlines()) == 1 for line in lines)
    assert yaml.safe_load("\n".join([*lines, "key: value"])) == {"key": "value"}


def test_a_harmful_headline_is_a_headline(settings: Settings) -> None:
    blocks = "".join(f"<p>{block}</p>" for block in ARTICLE.split("\n\n"))
    page = f"<html><body><h1>{escape(HARMFUL)}</h1>{blocks}"
    text = made(settings, page).path.read_text("utf-8")
    draft = yaml.safe_load(text)
    assert draft["status"] == "draft"
    assert draft["title"].startswith(
        ': - [a, b]: &x *y !!python/object:os.system "q" # no --- status'
    )
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u202e]", text)
    assert [p for p in examine(settings, TODAY).problems if p.level != "advice"] == []


def test_no_sentence_of_the_article_stands_in_the_draft(settings: Settings) -> None:
    text = " ".join(made(settings).path.read_text("utf-8").split())
    sentences = re.split(r"(?<=[.”])\s+", " ".join(ARTICLE.split()))
    assert len(sentences) > 5
    assert [one for one in sentences if len(one.split()) > 6 and one.strip(".“”") in text] == []


def test_a_pasted_text_gives_its_headline_and_no_date(settings: Settings) -> None:
    text = made(settings).path.read_text("utf-8")
    draft = yaml.safe_load(text)
    new = "courier-brackhaven-example-org"
    assert (draft["title"], draft["publisher"], draft.get("published")) == (TITLE, new, None)
    assert "the page prints “9 minutes ago” and no date" in text


@pytest.mark.parametrize(
    ("day", "why"),
    [
        ("0001-01-01T00:00:00Z", "programs write this where they know no day: 0001-01-01"),
        ("1970-01-01", "programs write this where they know no day: 1970-01-01"),
        ("2024-06-02", "this day has not come yet: 2024-06-02"),
        ("9999-12-31", "this day has not come yet: 9999-12-31"),
    ],
)
def test_a_day_that_cannot_be_is_asked_about(settings: Settings, day: str, why: str) -> None:
    meta = f'<meta property="article:published_time" content="{day}">'
    blocks = "".join(
        f"<p>{block}</p>" for block in f"{ARTICLE}\n\nIt came yesterday.".split("\n\n")
    )
    page = f"<html><head>{meta}</head><body><h1>A longer quay</h1>{blocks}</body></html>"
    text = made(settings, page).path.read_text("utf-8")
    assert f"# decide: {why}" in text
    assert "published" not in yaml.safe_load(text)


def test_a_name_that_is_known_with_another_address_is_asked_about(settings: Settings) -> None:
    page = '<meta property="og:site_name" content="Example Times">' + "".join(
        f"<p>{block}</p>" for block in ARTICLE.split("\n\n")
    )
    text = made(settings, f"<html><body><h1>A longer quay</h1>{page}").path.read_text("utf-8")
    asked = "is it example-times? The vocabulary doesn't know courier.brackhaven.example.org as"
    assert asked in " ".join(text.replace("# ~", "").split())


def test_every_phrase_is_proved_by_the_capture_at_once(settings: Settings) -> None:
    path = made(settings).path
    loaded = load(settings)
    briefs = [brief for brief in loaded.briefs if brief.id == path.stem]
    done = run(settings, loaded, briefs, settings.root / "captures", date(2024, 6, 1))
    (verified,) = done.verified
    assert verified.outcomes
    assert {outcome.verdict for _, outcome in verified.outcomes} == {"proved"}


def test_a_draft_with_every_place_decided_is_a_brief(settings: Settings) -> None:
    path = made(settings).path
    text = path.read_text("utf-8").replace("status: draft", "status: published")
    text = text.replace("courier-brackhaven-example-org", "example-times")
    text = text.replace("topics: decide", "topics: fishing")
    text = re.sub("(says|speaker): decide", r"\1: example-times", text)
    text = text.replace("chain: decide", "chain: untraced")
    text = text.replace("language: und", "language: en")
    text = re.sub(r"^ *# decide: .*\n", "", text, flags=re.M)
    text = re.sub("id: decide-", "id: the-quay-", text)
    text = re.sub(r'"decide: [^"]*"', "The council voted for a longer quay.", text)
    path.write_text(text, "utf-8")
    assert [p for p in examine(settings, TODAY).problems if p.level != "advice"] == []
    assert "decide" not in {str(v) for v in yaml.safe_load(text).values()}


def test_a_draft_that_is_published_undecided_is_refused(settings: Settings) -> None:
    path = made(settings).path
    path.write_text(path.read_text("utf-8").replace("status: draft", "status: published"), "utf-8")
    codes = {p.code for p in examine(settings, TODAY).errors}
    assert codes == {"undecided", "unknown-publisher", "unknown-topic"}


def test_nothing_is_overwritten(settings: Settings) -> None:
    first = made(settings)
    before = snapshot(settings.root)
    with pytest.raises(NoDraftError, match="is a brief of this article already"):
        made(settings)
    with pytest.raises(NoDraftError, match="is there already, and was left as it is"):
        made(settings, link=f"{LINK}-2")
    assert snapshot(settings.root) == before
    assert first.path.is_file()


def test_the_same_article_is_known_by_its_link_without_tracking(settings: Settings) -> None:
    with pytest.raises(NoDraftError, match=r"example-times-no-dredging\.yml is a brief of this"):
        made(settings, link="http://www.news.example.org/2024/05/port/?b=2&utm_source=x&a=1#top")


def test_a_copy_of_another_outlets_text_is_told(settings: Settings) -> None:
    first = made(settings)
    second = made(
        settings, TEXT.replace(TITLE, "A longer quay for the town"), "https://other.example.net/q"
    )
    told = " ".join(second.path.read_text("utf-8").replace("# ~", "").replace("#", "").split())
    whose = "an article of courier-brackhaven-example-org,"
    assert f"It may be a copy: {first.capture.name}, {whose} is nearly the same text (9" in told
    assert yaml.safe_load(second.path.read_text("utf-8"))["copy_of"] == first.path.stem
    assert f"If not, not_copy_of: [{first.path.stem}]" in told


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "There is nothing in it."),
        (b" \n\t", "There is nothing in it."),
        (b"%PDF-1.7 x", "It is a PDF."),
        (bytes(range(256)) * 50, "It is no text."),
        (b"Just a line", "No article was found in it."),
        ("Порт отрицает планы углубления бухты.".encode("cp1251") * 9, "It is not UTF-8"),
    ],
)
def test_what_is_no_page_is_told_in_plain_words(settings: Settings, data: bytes, told: str) -> None:
    before = snapshot(settings.root)
    with pytest.raises(NoDraftError) as refusal:
        make(settings, Source(data, LINK), Target(), TODAY)
    assert str(refusal.value).startswith(told)
    assert snapshot(settings.root) == before


def test_a_disk_that_fills_up_leaves_no_half_of_a_draft(settings: Settings) -> None:
    before = without_cache(settings.root)
    with files_end_at(1000), pytest.raises(NoDraftError) as refusal:
        made(settings)
    assert str(refusal.value).endswith(
        ".yml can't be written: files may not grow so large here. Raise the limit (`ulimit -f`),"
        " then run this again."
    )
    assert without_cache(settings.root) == before


def test_a_text_without_an_address_is_asked_for_it(settings: Settings) -> None:
    with pytest.raises(NoDraftError, match="Name the address: --url LINK"):
        made(settings, link="")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("topics: decide", 1),
        ("topics: [decide]", 1),
        ("    says: decide  # ~ one of: a, b", 1),
        ('headline: "decide: who says or does what"', 1),
        ("# decide: is it Ada Lind who says it?\nsays: ada-lind", 1),
        ("    passage: {start: We decide today, end: who may decide about it}", 0),
        ("    quote: we cannot decide it alone\n", 0),
    ],
)
def test_a_word_of_the_article_is_no_place_to_decide(text: str, count: int) -> None:
    assert places_in(text) == count
