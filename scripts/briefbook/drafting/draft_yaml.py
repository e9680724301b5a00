"""A draft as the text of its file: values where the page has them, and what an editor decides."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefbook.drafting.head_lines import HeadLine
from briefbook.drafting.values import Happening, Proposal, Sentence
from briefbook.drafting.yaml_text import comment, scalar, sequence
from briefbook.model.base import ASK, ID_LENGTH, UNDECIDED
from briefbook.text.nearest import slug
from briefbook.text.search import without_spaces

FIRST_WORDS = 6
"""Of a sentence, to find it by: fewer than anybody would call a copy."""
_FIRST_LETTERS = 10
_INTRO = """\
A draft by `briefbook new`, from a copy of the page. It proposes; an editor decides, at every
place marked `decide`. Phrases are the article's own words and stand in quotations only; no sentence
of it belongs in here. Keep the phrases you need, and remove the other claims."""


@dataclass(frozen=True)
class Draft:
    """Everything a file of a draft holds."""

    schema: str
    """Where the schema lies, seen from the file."""
    head: Sequence[HeadLine]
    claims: Sequence[tuple[Proposal, tuple[str, ...]]]
    """Phrases, each with ids of points it may make."""
    events: Sequence[Happening]
    publisher: str
    agency: str = ""
    """The id of an agency that is credited with the text."""
    remarks: Sequence[str] = ()
    """What stands out about the whole, such as another text that is nearly the same."""


def written(draft: Draft) -> str:
    """The whole file."""
    return "".join(f"{line}\n" for line in _lines(draft))


def _lines(draft: Draft) -> Iterator[str]:
    yield f"# yaml-language-server: $schema={draft.schema}"
    yield from (f"# {line}" for line in _INTRO.splitlines())
    for remark in draft.remarks:
        yield from comment(remark)
    yield "status: draft  # keeps it off the site; remove this line to publish"
    for line in draft.head:
        yield from _head(line)
    yield ""
    yield from _claims(draft)
    yield ""
    yield from _events(draft)
    yield ""
    yield from comment("decide: what the article leaves open, a line each, such as")
    yield from comment("open: [Which country is meant]")


def _head(line: HeadLine) -> Iterator[str]:
    for words in line.says:
        # What is indented is YAML to be copied, and may not be wrapped.
        yield from ([f"# {words}"] if words.startswith("  ") else comment(words))
    if line.key:
        yield f"{line.key}: {_value(line.value)}"


def _value(value: str | tuple[str, ...] | bool) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return scalar(value) if isinstance(value, str) else sequence(value)


def pointer(sentence: Sentence) -> str:
    """Where a sentence stands: its paragraph, and its first words, six at the most."""
    text = sentence.text.lstrip("\"'“‘«„「『")
    words = text.split()
    start = text[:_FIRST_LETTERS] if without_spaces(text) else " ".join(words[:FIRST_WORDS])
    if len(words) <= FIRST_WORDS and not without_spaces(text):
        start = " ".join(words[: len(words) // 2])
    return f"Paragraph {sentence.paragraph}, “{start} …”"


def _claims(draft: Draft) -> Iterator[str]:
    if not draft.claims:
        yield from comment("decide: the claims; no phrase was found that could carry one.")
        return
    yield from comment(
        "decide: three to five claims are key points; give those `key: true`. One claim is one"
        " thing that can be true or false. Its id is for good: name it after what it says. Write"
        " `about:` and the id of its event, where it is about one."
    )
    yield "claims:"
    for number, (proposal, points) in enumerate(draft.claims, start=1):
        yield from _claim(number, proposal, points, draft)


def _claim(number: int, one: Proposal, points: tuple[str, ...], draft: Draft) -> Iterator[str]:
    others = [id for id in one.named if id not in one.speech.says]
    names = f" Names {', '.join(others)}." if others else ""
    yield from comment(f"{pointer(one.sentence)}.{names}", 2)
    yield f"  - id: {UNDECIDED}-{number}"
    yield f"    text: {scalar(f'{ASK} what it says, in your own words')}"
    yield from (f"    {line}" for line in _speech(one, draft.publisher))
    yield from _chain(one, draft.agency)
    if points:
        yield from comment(f"decide: does it make the point {' or '.join(points)}? point: …", 4)


def _speech(one: Proposal, publisher: str) -> Iterator[str]:
    """Who says it, how, and the phrase with its own speaker where that is somebody else."""
    speech = one.speech
    yield from _who(one)
    if speech.stance != "reports":
        yield f"stance: {speech.stance}"
    yield "quote:"
    yield f"  text: {scalar(one.phrase)}"
    if not one.quoted:
        yield f"  speaker: {publisher}"
    elif speech.stance == "reports":
        yield f"  speaker: {UNDECIDED}  # whose words these are"


def _who(one: Proposal) -> Iterator[str]:
    speech = one.speech
    if speech.unknown:
        yield from comment(
            f"decide: is it {speech.unknown} who says it, or who passed it on? Not in the"
            " vocabulary: add an id to vocabulary/actors.yml, or for the chain to"
            " vocabulary/publishers.yml"
        )
    if speech.says:
        yield from comment("decide: who says it, and how the article puts it")
        yield f"says: {sequence(speech.says)}"
    elif speech.unnamed:
        yield from comment("decide: who says it? The article names nobody, in these words")
        yield f"unnamed: {scalar(speech.unnamed)}"
    elif speech.stance != "reports":
        yield f"says: {UNDECIDED}  # an id of vocabulary/actors.yml"


def _chain(one: Proposal, agency: str) -> Iterator[str]:
    theirs = f" {agency} if the text is theirs," if agency else ""
    asks = f"decide: own,{theirs} or the statement, meeting or report it comes from."
    yield from comment(" ".join((asks, *_seen(one))), 4)
    yield f"    chain: {sequence(('untraced', *one.relays))}"


def _seen(one: Proposal) -> Iterator[str]:
    """What the sentence has that tells where it came from."""
    if one.seen:
        yield f"Seen: “{'”, “'.join(one.seen)}”."
    if one.speech.unnamed:
        yield "Who stays unnamed spoke to the outlet (own), or in an event of kind report."
    if one.paper:
        yield f"“{one.paper}”: own, if that is this outlet."
    if one.outlet:
        id = slug(one.outlet)[:ID_LENGTH].strip("-")
        yield f"{one.outlet} is not in vocabulary/publishers.yml: add {id}, and put it last here."


def _events(draft: Draft) -> Iterator[str]:
    if not draft.events:
        yield from comment("decide: the events it tells of; no date was found in the text.")
        return
    yield from comment(
        "decide: what happened. Keep what is an event, join what is one, and give each its id: the"
        " one that other briefs use, or a name of its own."
    )
    yield "events:"
    for number, one in enumerate(draft.events, start=1):
        yield from comment(f"{pointer(one.sentence)}.", 2)
        if one.known:
            asks = (
                f"decide: is it {' or '.join(one.known)}, which other briefs tell of? Use that id."
            )
            yield from comment(asks, 2)
        yield f"  - id: {UNDECIDED}-{number}"
        yield from (f"    {line}" for line in _event(one, draft.publisher))


def _event(one: Happening, publisher: str) -> Iterator[str]:
    yield from comment(
        "decide: statement, meeting, report, rule, agreement, action, incident or other"
    )
    yield f"kind: {_kind(one)}"
    yield f"title: {scalar(f'{ASK} what happened, in a few words, who first')}"
    yield f"text: {scalar(f'{ASK} what this article says of it, in one sentence')}"
    yield from _moment(one)
    if one.places:
        yield from comment("decide: did it happen there?")
        yield f"place: {sequence(one.places)}"
    yield from _people(one)
    if one.phrase:
        yield "quote:"
        yield f"  text: {scalar(one.phrase)}"
        yield f"  speaker: {publisher}"


def _kind(one: Happening) -> str:
    if one.speech.unnamed:
        return "report"
    return "statement" if one.speech.says else "other"


def _moment(one: Happening) -> Iterator[str]:
    moment = one.moment
    if not moment.edtf:
        yield from comment(
            f"decide: “{moment.phrase}” has no date yet. date: in EDTF, because: why"
        )
        return
    yield from comment(f"decide: “{moment.phrase}”: is that the day of it?")
    yield f"date: {scalar(moment.edtf)}"
    if moment.because:
        yield f"because: {scalar(moment.because)}"
    if moment.planned:
        yield "planned: true  # it was still to come"


def _people(one: Happening) -> Iterator[str]:
    if one.speech.says:
        yield from comment("decide: who spoke or acted")
        yield f"by: {sequence(one.speech.says)}"
    elif one.speech.unnamed:
        yield from comment("decide: who spoke? The article names nobody, in these words")
        yield f"unnamed: {scalar(one.speech.unnamed)}"
    else:
        yield from comment(
            "decide: who spoke, met, ruled or acted? by: an id of vocabulary/actors.yml"
        )
    if one.actors:
        yield from comment("decide: who else was involved")
        yield f"actors: {sequence(one.actors)}"


def share(phrases: Iterable[tuple[Sentence, str]], paragraphs: Iterable[str]) -> int:
    """How much of an article its phrases are together, in percent; what two share counts once."""
    covered: dict[Sentence, set[int]] = {}
    for sentence, phrase in phrases:
        at = sentence.text.find(phrase)
        covered.setdefault(sentence, set()).update(range(at, at + len(phrase)) if phrase else ())
    whole = sum(map(len, paragraphs))
    return round(100 * sum(map(len, covered.values())) / whole) if whole else 0
