"""The form on /add/: an article becomes a brief that passes the check; others stay as they are."""

import json
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Route, expect
from playwright.sync_api import Page as Window

from briefbook.checks.examine import examine
from briefbook.site.mkdocs_yml import read_settings
from tests.browser.test_axe import AXE, faults
from tests.support import projects, sites
from tests.support.browsing import Reader, look, set_up
from tests.support.hosting import Host
from tests.support.projects import TODAY

TYPED = {
    "url": "https://news.example.org/2024/06/mole",
    "title": "Old mole to be mended",
    "headline": "Port authority says that it will mend the old mole",
    "standfirst": "A promise, with a day and without a price.",
}
SORTS = ["who", "events", "chains", "places", "points", "publishers", "topics", "briefs"]
CHECK = f"""async ([brief, id]) => {{
    const names = await import(new URL('assets/form/names.js', ROOT));
    const {{ check }} = await import(new URL('assets/form/check.js', ROOT));
    await Promise.all({SORTS}.map(names.fetchNames));
    const told = (one) => `${{one.level}}: ${{one.message}} ${{one.help}}`;
    return check(brief, '2033-05-18', id).map(told);
}}"""


def opened(window: Window, host: Host, brief: str = "") -> Window:
    """The form, ready."""
    window.goto(f"{host.url}add/{f'?brief={brief}' if brief else ''}")
    window.locator(".form.ready").wait_for()
    return window


def field(place: Window | Locator, label: str) -> Locator:
    """The field of a label, or of its beginning."""
    return place.get_by_label(re.compile(f"^{label}")).locator("visible=true").first


def text_of(window: Window) -> str:
    """The YAML as it would be taken along."""
    return str(window.locator(".form details pre code").evaluate("e => e.textContent"))


def key_part(page: sites.Page) -> tuple[str, list[str]]:
    """The headline of a briefing and its key points, as its page has them."""
    heading = page.body.select_one("h1")
    assert heading
    told = "#key-points + ul > li > .statement, #key-points ~ ul:first-of-type .statement"
    return sites.text_of(heading), [sites.text_of(line) for line in page.body.select(told)]


def kept(window: Window) -> None:
    """Wait until the draft is on the device."""
    window.get_by_text("The draft is kept on this device.").wait_for()


def listed(root: Path, path: str) -> list[str]:
    """What the check says of one file, without what only the article could tell."""
    examined = examine(read_settings(root), TODAY)
    return [
        f"{one.level}: {one.message} {one.help}" for one in examined.problems if one.path == path
    ]


def wrong_in(window: Window, host: Host, brief: dict[str, Any], id: str = "") -> list[str]:
    """What the form finds wrong with a brief; the id is that of one on the site."""
    told: list[str] = window.evaluate(CHECK.replace("ROOT", f"'{host.url}'"), [brief, id])
    return told


@pytest.fixture
def project(harbour: Path, tmp_path: Path) -> Path:
    """The invented project, to add a brief to."""
    root = tmp_path / "project"
    shutil.copytree(harbour / "briefs", root / "briefs")
    shutil.copytree(harbour / "docs", root / "docs")
    shutil.copy(harbour / "mkdocs.yml", root)
    return root


@pytest.fixture
def window(reader: Reader) -> Iterator[Window]:
    """A window of a reader's."""
    with reader.window() as page:
        yield page


class Finger:
    """Somebody who taps and types, on a phone."""

    def __init__(self, window: Window) -> None:
        self.window = window

    def type(self, label: str, words: str, within: Locator | None = None) -> None:
        """Tap a field and type into it."""
        field(within or self.window, label).tap()
        self.window.keyboard.type(words)

    def choose(self, label: str, typed: str, name: str, within: Locator | None = None) -> None:
        """Type a few letters and tap the name."""
        self.type(label, typed, within)
        self.window.get_by_role("option").filter(has_text=name).first.tap()

    def tap(self, name: str, within: Locator | None = None) -> None:
        """Tap a button, a box or a line that unfolds."""
        place = within or self.window.locator(".form")
        place.get_by_text(name, exact=True).first.tap()


@contextmanager
def phone(browser: Browser, reader: Reader) -> Iterator[Finger]:
    """A telephone: narrow, touched, without a mouse or keys."""
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    context.on("console", lambda message: reader.said.append(message.text))
    context.on("request", reader._asked)
    window = context.new_page()
    yield Finger(window)
    context.close()


def fill_in(by: Finger) -> None:
    """The invented article, from its link to what it leaves open."""
    by.type("Link to the article", TYPED["url"])
    by.type("Headline of the article", TYPED["title"])
    by.choose("Outlet", "exam", "Example Times")
    by.tap("The article states it")
    by.window.keyboard.type("2024-06-05")
    field(by.window, "What sort of article").select_option("news")
    by.choose("Topics", "harb", "The harbour expansion")
    by.type("Headline of the briefing", TYPED["headline"])
    by.type("Standfirst", TYPED["standfirst"])
    by.tap("Add an event")
    event = by.window.locator("[id=f-events] > div > details")
    by.type("Which event it is", "mole briefing", event)
    by.window.get_by_role("option").filter(has_text="New: mole-briefing").tap()
    field(event, "What sort of event").select_option("statement")
    by.type("Title", "Port authority speaks about the mole", event)
    by.type("What this article says of it", "It told the press that work begins in autumn.", event)
    by.tap("You infer it", event)
    by.window.keyboard.type("2024-06-04")
    by.type("What you infer it from", "the article, dated 5 June, says yesterday", event)
    by.choose("Who spoke, met", "port a", "Port Authority", event)
    for number, words in enumerate(
        ("The mole will be mended.", "Work begins in autumn.", "It is paid for.")
    ):
        by.tap("Add a claim")
        claim = by.window.locator("[id=f-claims] > div > details").nth(number)
        by.type("The claim", words, claim)
        field(claim, "One of the key points").tap()
        by.choose("Who says it", "port", "Port Authority", claim)
        field(claim, "How the article puts it").select_option("says")
        by.tap("A statement, a meeting, a report or another outlet", claim)
        by.window.keyboard.type("mole")
        by.window.get_by_role("option").filter(has_text="speaks about the mole").tap()
    first = by.window.locator("[id=f-claims] > div > details").first
    by.type(
        "The passage of the article",
        "The mole, an officer said, “will stand for a century”.",
        first,
    )
    by.type("The words quoted", "will stand for a century", first)
    by.choose("Passed on by", "harb", "Harbour News Agency", first)
    by.type("What the article leaves open", "What it costs")


def test_an_article_entered_by_touch_on_a_phone_passes_the_check(
    browser: Browser, reader: Reader, harbour_host: Host, project: Path
) -> None:
    with phone(browser, reader) as by:
        opened(by.window, harbour_host)
        fill_in(by)
        assert by.window.get_by_text("They stand in the passage.").is_visible()
        assert look(by.window, "outside") == []
        wrong = by.window.locator(".form__wrong").inner_text()
        assert wrong == "Nothing that this page can see."
        name = field(by.window, "Name of the file").input_value()
        assert name == "example-times-port-authority-mend"
        written = text_of(by.window)
        chain = by.window.locator(".form__chain").first.inner_text()
    assert chain == "Example Times ← Harbour News Agency ← Port authority speaks about the mole"
    assert "an officer said" not in written
    assert "\npublished: 2024-06-05\n" in written
    assert (
        "\n    date: 2024-06-04\n    because: the article, dated 5 June, says yesterday\n"
        in written
    )
    file = project / "briefs" / "2024" / f"{name}.yml"
    file.write_text(written, "utf-8")
    checked = projects.here(project, "check", str(file))
    assert checked.exit_code == 0, checked.output
    assert "error" not in checked.output
    formatted = projects.here(project, "fmt", "--check", str(file))
    assert formatted.exit_code == 0, formatted.output


def test_every_brief_of_ours_opened_and_saved_is_the_same_and_previewed_as_its_page_has_it(
    reader: Reader, our_host: Host, our_site: sites.Site, ours: Path
) -> None:
    files = sorted((ours / "briefs" / "2025").glob("*.yml"))
    assert len(files) == 11
    with reader.window() as window:
        for file in files:
            opened(window, our_host, file.stem)
            assert text_of(window).encode() == file.read_bytes(), file.stem
            assert window.get_by_text("Nothing is changed yet.").is_visible()
            heading, lines = key_part(our_site.pages[f"briefings/{file.stem}/"])
            assert lines, file.stem
            shown = window.locator(".form__preview")
            expect(shown.locator(".form__headline")).to_have_text(heading)
            expect(shown.locator("li")).to_have_text(lines)


def test_one_word_changed_is_one_line_that_differs(
    reader: Reader, our_host: Host, ours: Path
) -> None:
    file = ours / "briefs" / "2025" / "cgtn-smuggling-crackdown.yml"
    with reader.window() as window:
        opened(window, our_host, file.stem)
        window.locator("#f-claims details").first.locator("summary").first.click()
        claim = window.locator("#f-claims-0-text")
        claim.fill(claim.input_value().replace("nationwide", "national"))
        kept(window)
        before, after = file.read_text("utf-8").split("\n"), text_of(window).split("\n")
    assert len(before) == len(after)
    differing = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
    assert len(differing) == 1
    assert differing[0][1] == differing[0][0].replace("nationwide", "national")


BASE = {
    "title": "Old mole",
    "url": "https://news.example.org/mole",
    "publisher": "example-times",
    "published": "2024-06-05",
    "read": "2024-06-06",
    "language": "en",
    "kind": "news",
    "topics": "harbour-expansion",
    "headline": "Port authority will mend the mole",
    "standfirst": "A promise.",
}
CLAIM = {"id": "mended", "text": "The mole will be mended.", "chain": "untraced"}
KEYS = [{**CLAIM, "id": id, "key": True} for id in ("mended", "paid", "begun")]
EVENT = {"id": "mole-day", "kind": "action", "title": "Mole mended", "text": "It was mended."}
SAID = {"id": "mole-talk", "kind": "statement", "title": "Talk of the mole", "text": "It spoke."}
MISTAKES: dict[str, dict[str, Any]] = {
    "a title is missing": {"title": None},
    "a headline is too long": {"headline": "Mole " * 30},
    "a title is much too long": {"title": "Mole" * 150},
    "a standfirst is too long": {"standfirst": "mole " * 41},
    "an outlet is nearly right": {"publisher": "exampel-times"},
    "a topic is nobody's": {"topics": ["harbour-expansion", "zzz"]},
    "an id is no id": {"topics": "Harbour Expansion"},
    "a language is a word": {"language": "English"},
    "a date is words": {"published": "soon after"},
    "a date is in no calendar": {"published": "2024-02-30"},
    "an interval is back to front": {"published": "[2024-05..2024-04]"},
    "read before it was published": {"read": "2024-06-01"},
    "read in the future": {"read": "2040-01-01"},
    "read in some month": {"read": "2024-07"},
    "a reason without a date": {"published": None, "published_because": "the address"},
    "a link by ftp": {"url": "ftp://news.example.org/x"},
    "a link with a password": {"url": "https://me:secret@news.example.org/x"},
    "a link at home": {"url": "http://localhost/x"},
    "a link that is none": {"url": "news.example.org/x"},
    "an article that is here": {"url": "https://news.example.org/2024/05/port?a=1&b=2"},
    "a translation by nobody": {"title_translation": "Old mole"},
    "one key point": {"claims": [{**CLAIM, "key": True}]},
    "a claim twice": {"claims": [CLAIM, CLAIM]},
    "a claim without words": {"claims": [*KEYS, {"id": "bare"}]},
    "a long quotation": {"claims": [{**CLAIM, "quote": "mole " * 26}]},
    "a speaker nobody knows": {"claims": [{**CLAIM, "says": "port-authorty"}]},
    "named and unnamed": {"claims": [{**CLAIM, "says": "mayor", "unnamed": "an officer"}]},
    "an event nobody knows": {"claims": [{**CLAIM, "about": "port-briefin"}]},
    "an actor as origin": {"claims": [{**CLAIM, "chain": "port-authority"}]},
    "the outlet as origin": {"claims": [{**CLAIM, "chain": "example-times"}]},
    "an origin nobody knows": {"claims": [{**CLAIM, "chain": ["port-briefin"]}]},
    "a relay nobody knows": {"claims": [{**CLAIM, "chain": ["port-briefing", "zzz"]}]},
    "a deed as origin": {"claims": [{**CLAIM, "chain": "mole-day"}], "events": [EVENT]},
    "a talk of nobody": {"claims": [{**CLAIM, "chain": "mole-talk"}], "events": [SAID]},
    "an answer nobody knows": {"claims": [{**CLAIM, "point": "dredging-plan/denid"}]},
    "a question nobody knows": {"claims": [{**CLAIM, "point": "dredgin-plan/denied"}]},
    "a point with two slashes": {"claims": [*KEYS, {**CLAIM, "id": "bare", "point": "a/b/c"}]},
    "after its article": {"events": [{**EVENT, "date": "2024-07"}]},
    "a day nobody has": {"events": [{**EVENT, "date": "2024-13"}]},
    "a place nobody knows": {"events": [{**EVENT, "place": "port-cty"}]},
}


def test_what_is_wrong_is_told_in_the_words_of_the_check(
    window: Window, harbour_host: Host, project: Path
) -> None:
    opened(window, harbour_host)
    path = "briefs/2024/example-times-the-mole.yml"
    for name, changes in MISTAKES.items():
        brief = {k: v for k, v in {**BASE, **changes}.items() if v is not None}
        (project / path).write_text(json.dumps(brief), "utf-8")  # JSON is YAML
        said = listed(project, path)
        told = wrong_in(window, harbour_host, brief)
        assert told, name
        assert [line for line in told if line not in said] == [], name


def test_a_brief_without_a_mistake_has_none_here_either(window: Window, harbour_host: Host) -> None:
    opened(window, harbour_host)
    assert wrong_in(window, harbour_host, BASE) == []


def test_messages_come_when_a_field_is_left(window: Window, harbour_host: Host) -> None:
    opened(window, harbour_host)
    link = field(window, "Link to the article")
    assert window.locator(".form__fault:not(:empty)").count() == 0
    link.fill("ftp://news.example.org/x")
    link.press("Tab")
    fault = window.locator("#f-url-fault")
    expect(fault).to_have_text(
        "A link must start with http:// or https://, not ftp:. Copy the address of the page itself."
    )
    assert link.get_attribute("aria-invalid") == "true"
    link.fill(TYPED["url"])
    expect(fault).to_have_text("")


def test_a_draft_stays_on_the_device_until_it_is_deleted(
    window: Window, harbour_host: Host
) -> None:
    opened(window, harbour_host).get_by_label("Headline of the article").fill("Half a headline")
    kept(window)
    opened(window, harbour_host)
    assert field(window, "Headline of the article").input_value() == "Half a headline"
    window.get_by_role("button", name="Delete the draft").click()
    expect(field(window, "Headline of the article")).to_have_value("")
    opened(window, harbour_host)
    assert field(window, "Headline of the article").input_value() == ""


def test_a_short_text_goes_to_the_forge_in_the_address(window: Window, harbour_host: Host) -> None:
    opened(window, harbour_host)
    field(window, "Headline of the article").fill(TYPED["title"])
    way = window.get_by_role("link", name="Open it on the forge")
    address = urlsplit(str(way.get_attribute("href")))
    asked = parse_qs(address.query)
    assert address.path.startswith("/new/main/briefs/")
    assert asked["value"] == [text_of(window)]
    assert asked["filename"][0].endswith(".yml")


def test_a_long_text_is_copied_and_the_empty_page_opens(window: Window, harbour_host: Host) -> None:
    window.context.grant_permissions(["clipboard-read", "clipboard-write"])
    opened(window, harbour_host)
    field(window, "Headline of the article").fill(TYPED["title"])
    field(window, "Summary").fill("möle änd séa " * 380)
    way = window.get_by_role("link", name="Copy it and open the forge")
    assert "value=" not in str(way.get_attribute("href"))
    window.get_by_role("button", name="Copy the text").click()
    window.get_by_text("Copied.").wait_for()
    assert window.evaluate("navigator.clipboard.readText()") == text_of(window)


def test_edit_on_a_briefing_opens_it_in_the_form(window: Window, harbour_host: Host) -> None:
    window.goto(f"{harbour_host.url}briefings/example-times-no-dredging/")
    file = window.get_by_role("link", name="Edit its file").get_attribute("href")
    window.get_by_role("link", name="Edit this page").click()
    window.locator(".form.ready").wait_for()
    assert window.url == f"{harbour_host.url}add/?brief=example-times-no-dredging"
    title = field(window, "Headline of the article")
    assert title.input_value() == "Port authority says no to dredging"
    way = window.get_by_role("link", name="Copy it and open the forge")
    assert way.get_attribute("href") == file


def test_it_works_by_keyboard_alone(window: Window, harbour_host: Host) -> None:
    opened(window, harbour_host)
    keys = window.keyboard
    field(window, "Outlet").focus()
    keys.type("exam")
    keys.press("ArrowDown")
    keys.press("Enter")
    expect(window.locator(".form__chips").get_by_text("example-times")).to_be_visible()
    assert "publisher: example-times\n" in text_of(window)
    window.get_by_role("button", name="Add a claim").focus()
    keys.press("Enter")
    keys.type("The mole will be mended.")
    keys.press("Tab")
    keys.press("Space")
    keys.press("Tab")
    keys.type("mayor")
    keys.press("Enter")
    expect(window.locator("#f-claims .form__chips").get_by_text("mayor")).to_be_visible()
    written = text_of(window)
    assert "text: The mole will be mended." in written
    assert "key: true" in written
    assert "says: mayor" in written
    assert window.evaluate("document.activeElement.getAttribute('role')") == "combobox"


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [1440, 390])
def test_axe_finds_nothing_in_a_form_that_is_filled_and_full_of_mistakes(
    reader: Reader, harbour_host: Host, width: int, dark: bool
) -> None:
    with reader.window(width, dark=dark) as window:
        opened(window, harbour_host, "example-times-no-dredging")
        field(window, "Link to the article").fill("nowhere")
        field(window, "Standfirst").fill("mole " * 50)
        window.get_by_role("button", name="Go there").first.click()
        window.evaluate("document.querySelectorAll('.form details').forEach(e => e.open = true)")
        field(window, "Topics").click()
        window.locator(".form__options > li").first.wait_for()
        window.evaluate("scrollTo(0, 0)")  # wherever else, the head of the page covers something
        window.evaluate(AXE)
        # A palette changes nothing else.
        assert (look(window, "contrastFaults") if dark else faults(window)) == []
        assert look(window, "outside") == []


def test_no_other_page_loads_anything_of_it(window: Window, harbour_host: Host) -> None:
    asked: list[str] = []
    window.on("request", lambda request: asked.append(request.url))
    window.goto(f"{harbour_host.url}briefings/example-times-no-dredging/")
    window.wait_for_load_state("networkidle")
    assert [url for url in asked if "/form/" in url] == []
    opened(window, harbour_host)
    assert [url for url in asked if "/data/form/events" in url] == [], "fetched when a field asks"


def test_without_script_the_page_says_what_to_do_instead(
    reader: Reader, harbour_host: Host
) -> None:
    with reader.window(script=False) as window:
        window.goto(f"{harbour_host.url}add/")
        told = window.locator(".sheet .without")
        assert told.count() == 2
        assert told.first.is_visible()
        folder = window.get_by_role("link", name="briefs", exact=True)
        assert folder.get_attribute("href") == "https://forge.example.org/tree/main/briefs"
    with reader.window() as window:
        set_up(window, 390)
        opened(window, harbour_host)
        assert not window.locator(".sheet .without").first.is_visible()


def test_an_event_that_a_chain_names_first_gets_a_box(window: Window, harbour_host: Host) -> None:
    opened(window, harbour_host)
    window.get_by_role("button", name="Add a claim").click()
    window.get_by_text("A statement, a meeting, a report or another outlet").click()
    window.keyboard.type("mole briefing")
    window.get_by_role("option").filter(has_text="New: mole-briefing").click()
    event = window.locator("#f-events details.form__record")
    expect(event).to_have_count(1)
    event.locator("summary").first.click()
    field(event, "Title").fill("The port speaks of the mole")
    chain = window.locator(".form__chain").first
    expect(chain).to_have_text("This outlet ← The port speaks of the mole")
    written = text_of(window)
    assert "chain: mole-briefing" in written
    assert "- id: mole-briefing" in written


def test_names_that_come_behind_the_last_letter_are_listed(
    window: Window, harbour_host: Host
) -> None:
    held: list[Route] = []
    opened(window, harbour_host)
    window.route("**/data/form/*.json", lambda route: held.append(route))
    window.get_by_role("button", name="Add a claim").click()
    window.get_by_text("A statement, a meeting, a report or another outlet").click()
    window.keyboard.type("mole briefing")
    assert window.locator(".form__options [role=option]").count() == 0
    assert held
    for route in held:
        route.continue_()
    window.get_by_role("option").filter(has_text="New: mole-briefing").wait_for()


def test_claims_move_and_go(window: Window, harbour_host: Host) -> None:
    opened(window, harbour_host, "example-times-no-dredging")
    first = window.locator("#f-claims > div > details").first
    first.locator("summary").first.click()
    first.get_by_role("button", name="Move down").click()
    ids = window.locator("#f-claims > div > details > summary")
    expect(ids.nth(1)).to_contain_text("There is no plan to dredge the inner bay.")
    assert text_of(window).index("id: fishers") < text_of(window).index("id: denial")
    window.locator("#f-claims > div > details").nth(1).get_by_role(
        "button", name="Remove this claim"
    ).click()
    assert "id: denial" not in text_of(window)
    assert "id: fishers" in text_of(window)


def test_what_a_passage_does_not_hold_is_told(window: Window, harbour_host: Host) -> None:
    opened(window, harbour_host)
    window.get_by_role("button", name="Add a claim").click()
    passage = window.get_by_label("The passage of the article, pasted")
    passage.fill("The mole, an officer said, “will stand for a century”.")
    window.get_by_label("The words quoted, letter by letter").fill("will stand for two centuries")
    window.get_by_text("They do not stand in the passage, letter by letter.").wait_for()
    passage.evaluate("e => e.setSelectionRange(28, 52)")
    window.get_by_role("button", name="Quote what is selected").click()
    window.get_by_text("They stand in the passage.").wait_for()
    assert "quote: will stand for a century" in text_of(window)
