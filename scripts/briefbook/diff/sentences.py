"""Every sentence that tells a change, in one place; whoever writes the text puts values in."""

from collections.abc import Callable
from string import Formatter

from briefbook.diff.changes import Change

FLAGS = {
    "account-reworded": "What {items} says of it is reworded: does the article say all of it?",
    "address-gone": "The address {before} disappears, and nothing leads on from it."
    " If it goes on under another id, write the old one under `aliases` there.",
    "basis-dropped": "By the account in {items} it rested on {before}, and now on {after}:"
    " it can count as an origin of its own. Does the article say so?",
    "basis-stated": "By the account in {items} it rests on {after} for certain; until now"
    " that was inferred. Does the article say so?",
    "brief-gone": "A published briefing is deleted, and links to it break. Keep the file and"
    " withdraw it: `status: withdrawn`, with a `date` and a `reason` under `withdrawn`.",
    "brief-hidden": "A published briefing becomes a draft, and links to it break. Withdraw it"
    " instead: `status: withdrawn`, with a `date` and a `reason` under `withdrawn`.",
    "brief-restored": "A withdrawn briefing stands again: what was wrong with it is put right?",
    "chain-origin": "The origin of {items} is another one, which can change every count it is in."
    " Before: {before}. Now: {after}.",
    "chain-own": "The outlet itself is now the origin of {items}, as if it had found out by itself."
    " Before: {before}. Now: {after}.",
    "chain-shorter": "The chain of {items} loses a link, so it looks closer to its origin."
    " Before: {before}. Now: {after}.",
    "chain-stated": "A link in the chain of {items} was inferred and now counts as stated:"
    " does the article say it? Before: {before}. Now: {after}.",
    "claim-reworded": "The published {what} {items} is reworded. If a reader understands something"
    " else now, add a correction.",
    "copy-denied": "It is now said to be no copy of {items}, so both count: has somebody compared"
    " the articles?",
    "copy-dropped": "It was a copy of {before}, and is none now: it can count as new reporting.",
    "correction-gone": "A correction disappears from the record, where readers may have seen it.",
    "count-rises": "More counts as standing behind it, without new reporting."
    " Before: {before}. Now: {after}.",
    "date-changed": "The {what} changes from {before} to {after}: does the article say so?",
    "date-reason": "The {what} is inferred for another reason: does it follow?",
    "date-stated": "The {what} was inferred, and now counts as stated: does the article print it?",
    "distinct-source": "Its unnamed source is now somebody else than that of {items}, so they count"
    " as two: does an article make that plain?",
    "doers": "The {what} changes from {before} to {after}: does the article say so?",
    "event-joins": "What was told as {items} is one event from now on, and its accounts are"
    " counted together: is it one?",
    "fewer-origins": "Key points that several origins stood behind may rest on one now: {items}.",
    "home-text": "The {what} changes, and the home page opens with this topic:"
    " do our briefings say all of it?",
    "home-topic": "The home page opens with this topic from now on.",
    "likely-copy": "Its article is perhaps that of {items} again: {what}. A copy adds no origin:"
    " write `copy_of`, or `not_copy_of` if they are two articles.",
    "named": "The source of {items} was unnamed ({before}), and now is {after}:"
    " does the article name it?",
    "new-publisher": "A publisher is new: is its name right, and does it depend on anybody?",
    "no-longer-depends": "It no longer depends on {before}, so the two can count as two origins.",
    "no-kind": "It was called {before}, and is open again: is it not settled?",
    "note": "The {what} is another one, or gone: is that fair to each article?",
    "one-origin": "Told as a fact in a key point, and one origin asserts it: {items}.",
    "open-emptied": "Nothing is left open any more: does the article say all of it?",
    "opening-text": "The {what} changes, by which most readers know the article:"
    " does the article support each word?",
    "other-kind": "It was called {before}, and now {after}: is that fair to each account?",
    "other-link": "The briefing speaks of another article, or of another address of it.",
    "other-name": "It now goes by the name {after} as well: is it the same?",
    "other-outlet": "The article is now one of {after}; before, of {before}."
    " Outlets are counted by it.",
    "outside-gone": "An answer from outside our briefings is gone: was it wrong?",
    "point-joins": "Claims that stood apart make one point from now on, and are counted together:"
    " {items}. Does each of them say “{after}”?",
    "point-stranger": "The first of these claims is counted together with the rest, and differs"
    " in {what}: {items}. Does each of them say “{after}”?",
    "point-text": "The {what} of the point changes: do all its claims say as much?",
    "question-gone": "The question is removed, and readers no longer see that accounts differ:"
    " is it settled?",
    "question-text": "The {what} changes, under which accounts are set against each other:"
    " is it fair to each?",
    "quotation-speaker": "The quotation of {items} is now by {after}; before, by {before}:"
    " whose words are they in the article?",
    "quotation-unmarked": "The quotation of {items} may stand without quotation marks in the"
    " article: are they the speaker's words, and not the outlet's?",
    "quotation-without-receipt": "New or changed quotations that no receipt proves: {items}.",
    "receipt-removed": "The receipt is removed, so no quotation counts as checked.",
    "renamed": "{before} is called {after} from now on, wherever the site speaks of it:"
    " is it the same?",
    "summary-one-origin": "The summary is new or changed; no point of the topic has two origins.",
    "text-unattributed": "The {what} told who says so, or left a doubt; now it reads as a fact"
    " of ours.",
    "title-text": "The {what} changes, and stands by itself in lists: do the articles say so?",
    "topic-text": "The {what} changes, which speaks for all briefings of the topic:"
    " do they say so?",
    "two-origins": "At least two independent origins are certain for it from now on."
    " Before: {before}. Now: {after}. Did each find out by itself?",
    "uncorrected": "The published {what} {items} says something else, or is gone, and no new"
    " correction tells so.",
}
"""What needs a second pair of eyes."""

SEEN = {
    "account-added": "A further briefing tells of it: {items}.",
    "account-copied": "A copy of an article that tells of it is added: {items}.",
    "account-form": "What {items} says of it changes only in signs or capitals.",
    "account-passage": "The account in {items} leads to another passage of its article.",
    "account-place": "The account in {items} names another place.",
    "account-removed": "A briefing no longer tells of it: {items}.",
    "account-reworded": "What {items} says of it is reworded.",
    "address-leads-here": "The old address {before} now leads here.",
    "address-moved": "The address moves from {before} to {after}; the old one leads on.",
    "address-moved-away": "The address moves from {before} to {after}; the old one leads nowhere.",
    "article-back": "The page no longer says that the article is gone.",
    "article-gone": "The page now says that the article was no longer there on {after}.",
    "brief-added": "The briefing is new ({what}).",
    "brief-published": "The draft is published ({what}).",
    "brief-removed": "The briefing is removed; it is not withdrawn.",
    "brief-restored": "The briefing is no longer withdrawn.",
    "brief-unpublished": "The briefing becomes a draft again and leaves the site.",
    "brief-withdrawn": "The briefing is withdrawn on {what}.",
    "claim-about": "The {what} {items} is now about {after}; before, about {before}.",
    "claim-added": "The {what} {items} is new.",
    "claim-against": "The {what} {items} now contests {after}; before, {before}.",
    "claim-chain": "The origin of the {what} {items} is now {after}; before, {before}.",
    "claim-chain-reason": "The reason for the inferred origin of {items} changes.",
    "claim-form": "The {what} {items} changes only in signs or capitals.",
    "claim-key": "The claim {items} becomes a key point.",
    "claim-not-key": "The claim {items} is no longer a key point.",
    "claim-part": "The claim {items} now makes only part of its point.",
    "claim-passage": "The claim {items} leads to another passage of the article.",
    "claim-point": "The {what} {items} now makes {after}; before, {before}.",
    "claim-removed": "The {what} {items} is removed.",
    "claim-renamed": "The link to the claim {items} changes from {before} to {after}.",
    "claim-reworded": "The {what} {items} is reworded.",
    "claim-speaker": "The {what} {items} is now attributed to {after}; before, to {before}.",
    "claim-stance": "The stance of the {what} {items} changes from “{before}” to “{after}”.",
    "claim-whole": "The claim {items} now makes all of its point.",
    "claims-order": "The claims stand in another order.",
    "copy-back": "The page offers the saved copy again.",
    "copy-gone": "The page no longer offers the saved copy, which was no longer there on {after}.",
    "correction-added": "A correction of {what} is added.",
    "correction-removed": "The correction of {what} is removed.",
    "date-doubt": "The {what} changes from {before} to {after}.",
    "date-dropped": "The {what} is no longer given; it was {before}.",
    "date-given": "The {what} is now given: {after}.",
    "date-given-inferred": "The {what} is now given, inferred: {after}.",
    "date-inferred": "The {what} is now inferred; before, it was stated.",
    "date-moved": "The {what} moves from {before} to {after}.",
    "date-narrowed": "The {what} narrows from {before} to {after}.",
    "date-reason": "The {what} is inferred for another reason.",
    "date-shifted": "The {what} shifts from {before} to {after}.",
    "date-stated": "The {what} is now stated; before, it was inferred.",
    "date-widened": "The {what} widens from {before} to {after}.",
    "difference-answers": "The answers change.",
    "difference-appears": "Accounts now differ: {what}.",
    "difference-classified": "The difference is now called {after}.",
    "difference-closes": "Accounts no longer differ.",
    "difference-reclassified": "The difference was called {before}; now it is {after}.",
    "difference-unclassified": "The difference is no longer called {before}; it is open again.",
    "entry-added": "The entry is new.",
    "entry-removed": "The entry is removed.",
    "entry-renamed": "The name changes from {before} to {after}.",
    "event-added": "The event is new.",
    "event-happened": "It was announced; now an article tells that it happened.",
    "event-merged": "The event is gone: its accounts are told as {items}.",
    "event-planned": "It now counts as announced only.",
    "event-removed": "The event is gone: no briefing tells of it.",
    "event-split": "The event is new: some accounts were told as {items} before.",
    "fact-added": "The {what} is now given: {after}.",
    "fact-changed": "The {what} changes from {before} to {after}.",
    "fact-removed": "The {what} is no longer given; it was {before}.",
    "item-added": "For {items}, the {what} is now given: {after}.",
    "item-changed": "For {items}, the {what} changes from {before} to {after}.",
    "item-order": "For {items}, the {what} stands in another order.",
    "item-removed": "For {items}, the {what} is no longer given; it was {before}.",
    "item-text-added": "For {items}, the {what} is new.",
    "item-text-changed": "For {items}, the {what} is reworded.",
    "item-text-form": "For {items}, the {what} changes only in signs or capitals.",
    "item-text-removed": "For {items}, the {what} is removed.",
    "line-added": "An {what} is added.",
    "line-changed": "An {what} is reworded.",
    "line-form": "An {what} changes only in signs or capitals.",
    "line-removed": "An {what} is removed.",
    "lines-order": "Every {what} is kept, in another order.",
    "link-changed": "The {what} is another one.",
    "no-paywall": "The article no longer needs a subscription.",
    "order": "The {what} stands in another order.",
    "origins": "From {before} to {after}.",
    "outlets": "From {before} to {after}.",
    "paywall": "The article now needs a subscription.",
    "question-added": "The question is new.",
    "question-removed": "The question is removed.",
    "quotation-added": "The {what} {items} has a quotation now.",
    "quotation-changed": "The quotation of the {what} {items} changes.",
    "quotation-form": "The quotation of the {what} {items} changes only in signs or capitals.",
    "quotation-language": "The quotation of {items} is in another language: {after}, not {before}.",
    "quotation-removed": "The {what} {items} no longer has its quotation.",
    "quotation-speaker": "The quotation of {items} is now by {after}; before, by {before}.",
    "quotation-translation": "The translation of the quotation of {items} changes.",
    "quotations-proved": "Quotations that are now proved: {items}.",
    "quotations-unproved": "Quotations that are no longer proved: {items}.",
    "receipt-removed": "The receipt of its quotations is removed.",
    "text-added": "The {what} is new.",
    "text-changed": "The {what} is reworded.",
    "text-form": "The {what} changes only in signs or capitals.",
    "text-removed": "The {what} is removed.",
    "topic-lead": "The topic now opens the home page.",
    "topic-not-lead": "The topic no longer opens the home page.",
}
"""What readers see."""


def sentence(
    change: Change,
    flag: bool,
    text: Callable[[str], str],
    code: Callable[[str], str],
) -> str:
    """A change as a sentence; `text` and `code` write values so that nothing in them acts."""
    pattern = (FLAGS if flag else SEEN)[change.kind]
    values = {
        "items": ", ".join(map(code, change.items)),
        "what": text(change.what),
        "before": text(change.before),
        "after": text(change.after),
    }
    parts = []
    for words, place, _, _ in Formatter().parse(pattern):
        parts.append(words)
        if place:
            parts.append(values[place])
    return "".join(parts)


def wordings(change: Change, flag: bool) -> tuple[str, str]:
    """What stood before and what stands now, where the sentence doesn't tell them."""
    pattern = (FLAGS if flag else SEEN)[change.kind]
    hides = "{before}" in pattern or "{after}" in pattern
    return ("", "") if hides else (change.before, change.after)
