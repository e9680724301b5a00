"""One brief against its copy: what is proved, and what the receipt keeps."""

from typing import Any

from briefbook.capture.verify import Verified, verify
from briefbook.model.dates import parse_date
from briefbook.model.receipt import Article, Receipt
from briefbook.text.fold import FOLD_VERSION, fingerprint, folded_text
from tests.support.build import account, brief, claim
from tests.support.copies import ARTICLE, CAPTION, COMMENT, EDGES, TEXT, saved
from tests.support.receipts import proof, receipt

PATH = "briefs/receipts/quay.yml"
TODAY = parse_date("2024-06-01")
BEFORE = parse_date("2024-05-21")
PLAIN = TEXT.replace(CAPTION, "Photo: Ada Example")
LONG = "voted on Monday for a quay of eighty metres, a third longer"
BRIEF = brief(
    claims=(claim(quote="four to five million"), claim("b", quote=LONG), claim("c")),
    events=(account(quote={"text": "the fishers' union"}),),
)


def look_up(old: Receipt | None = None, text: str = PLAIN, **changes: Any) -> Verified:
    changed = BRIEF.model_copy(update=changes)
    return verify(changed, {"quay.txt": saved(text)}, old, PATH, TODAY)


def written(done: Verified) -> Receipt:
    assert done.receipt is not None
    return done.receipt


def test_every_quotation_has_its_outcome_and_its_proof() -> None:
    done = look_up()
    assert [(item.id, outcome.verdict) for item, outcome in done.outcomes] == [
        ("grows", "proved"),
        ("b", "proved"),
        ("vote", "proved"),
    ]
    found = written(done)
    assert (found.id, found.path, found.capture) == ("quay", PATH, "quay.txt")
    assert found.fold == FOLD_VERSION
    assert found.text == fingerprint(folded_text(ARTICLE))
    assert list(found.quotations) == ["claims/grows", "claims/b", "events/vote"]
    first = found.quotations["claims/grows"]
    assert first.quote == fingerprint("four to five million")
    assert folded_text(ARTICLE)[first.at :].startswith("four to five million")
    assert first.checked == TODAY


def test_a_passage_is_made_of_few_words_as_they_stand_there() -> None:
    proofs = written(look_up()).quotations
    assert proofs["claims/b"].passage
    assert (proofs["claims/b"].passage.start, proofs["claims/b"].passage.end) == (
        "voted on Monday",
        "a third longer",
    )
    assert proofs["events/vote"].passage
    assert proofs["events/vote"].passage.start == "the fishers’ union"


def test_bounds_are_proposed_and_not_confirmed() -> None:
    assert written(look_up()).article == Article(first=EDGES[0], last=EDGES[1], confirmed=False)


def test_a_second_run_gives_the_same_receipt() -> None:
    first = written(look_up())
    old = first.model_copy(
        update={
            "article": first.article.model_copy(update={"confirmed": True}),
            "quotations": {
                place: one.model_copy(update={"checked": BEFORE})
                for place, one in first.quotations.items()
            },
        }
    )
    again = look_up(old)
    assert again.receipt == old
    assert not again.text_changed


def test_a_changed_quotation_gets_a_new_day_and_the_others_keep_theirs() -> None:
    old = written(look_up())
    kept = {
        place: one.model_copy(update={"checked": BEFORE}) for place, one in old.quotations.items()
    }
    old = old.model_copy(update={"quotations": kept})
    changed = (claim(quote="the costs at"), claim("renamed", quote=LONG))
    claims = brief(claims=changed).claims
    found = written(look_up(old, claims=claims))
    days = {place: one.checked for place, one in found.quotations.items()}
    assert days == {"claims/grows": TODAY, "claims/renamed": BEFORE, "events/vote": BEFORE}


def test_another_text_or_folding_makes_all_days_new() -> None:
    old = written(look_up())
    kept = {
        place: one.model_copy(update={"checked": BEFORE}) for place, one in old.quotations.items()
    }
    old = old.model_copy(update={"quotations": kept})
    other = look_up(old, text=PLAIN.replace("came back in May", "came back in June"))
    assert other.text_changed
    assert {one.checked for one in written(other).quotations.values()} == {TODAY}
    older = look_up(old.model_copy(update={"fold": FOLD_VERSION - 1}))
    assert not older.text_changed
    assert {one.checked for one in written(older).quotations.values()} == {TODAY}


def test_what_is_not_proved_has_no_proof() -> None:
    claims = brief(claims=(claim(quote=COMMENT), claim("b", quote="four to six million"))).claims
    done = look_up(claims=claims)
    assert [outcome.verdict for _, outcome in done.outcomes] == ["outside", "missing", "proved"]
    assert list(written(done).quotations) == ["events/vote"]


def test_confirmed_bounds_are_kept_and_the_article_is_cut_by_them() -> None:
    article = {"first": "The office puts", "last": "is over.", "confirmed": True}
    done = look_up(receipt(article=article))
    assert [outcome.verdict for _, outcome in done.outcomes] == ["proved", "outside", "outside"]
    assert written(done).article == Article.model_validate(article)


def test_confirmed_bounds_that_do_not_fit_are_an_error_and_nothing_is_looked_up() -> None:
    article = {"first": "The village council", "last": "is over.", "confirmed": True}
    done = look_up(receipt(article=article))
    assert (done.lost, done.outcomes, done.receipt) == ("The village council", (), None)


def test_bounds_nobody_confirmed_give_way_to_a_proposal_where_they_do_not_fit() -> None:
    article = {"first": "The village council", "last": "is over."}
    assert written(look_up(receipt(article=article))).article.first == EDGES[0]
    article = {"first": "The office puts", "last": "is over."}
    assert written(look_up(receipt(article=article))).article.first == "The office puts"


def test_a_caption_within_the_bounds_can_be_left_out() -> None:
    text = PLAIN.replace("Costs\n", f"{CAPTION}\n")
    claims = brief(claims=(claim(quote="a quay of sixty metres"),)).claims
    assert look_up(text=text, claims=claims).outcomes[0][1].verdict == "proved"
    hole = {"first": "The old mole", "last": "Photo: Ada Example"}
    article = {"first": EDGES[0], "last": EDGES[1], "without": (hole,), "confirmed": True}
    done = look_up(receipt(article=article), text=text, claims=claims)
    assert done.outcomes[0][1].verdict == "outside"


def test_without_a_copy_or_an_article_nothing_is_proved() -> None:
    assert look_up(text="Something else.") == Verified(BRIEF)
    done = look_up(text="four to five million")
    assert done.choice is not None
    assert (done.lost, done.receipt) == ("", None)


def test_proofs_of_quotations_that_are_gone_are_dropped() -> None:
    old = receipt(quotations={"claims/gone": proof("four to five million")})
    assert "claims/gone" not in written(look_up(old)).quotations
