"""Sentences on what a value has wrong, with places in braces: loading fills them, and so does the
form on the site, so that both say the same."""

from briefbook.model import base
from briefbook.problems import ProblemText

EDTF = "Write 2025-05-09, 2025-05, 2025, '[2025-04-02..2025-05-19]' or '2025-06~' (EDTF)."
MISSING = ProblemText("missing-key", "`{name}` is missing.", "Add `{name}: …` ({what}).")
EMPTY = ProblemText("empty-value", "`{name}` is empty.", "Write a value, or remove the line.")
TOO_LONG = ProblemText(
    "too-long",
    "`{name}` has {count} characters; {most} is the most.",
    "Say it in fewer words.",
)
NO_DATE = ProblemText("date-form", "`{name}` holds {shown}, which is not a date.", EDTF)
IMPOSSIBLE = ProblemText(
    "date-impossible",
    "`{input}` is in no calendar.",
    "Look it up in the article, and write only as much of it as the article says.",
)
REVERSED = ProblemText(
    "date-reversed", "`{input}` ends before it begins.", "Put the earlier date first."
)
NO_LINK = ProblemText(
    "link-broken",
    "`{input}` is not a web address{why}.",
    "Copy it from the browser's address bar.",
)
LINK_SCHEME = ProblemText(
    "link-scheme",
    "A link must start with http:// or https://, not `{scheme}`.",
    "Copy the address of the page itself.",
)
PATTERNS = {
    base.ID_PATTERN: ProblemText(
        "bad-id",
        "`{input}` is not an id.",
        "Use a–z, 0–9 and single hyphens, such as `{such}`.",
    ),
    base.POINT_PATTERN: ProblemText(
        "bad-point",
        "`{input}` is not a point.",
        "Write an id, or `question/answer`.",
    ),
    base.LANGUAGE_PATTERN: ProblemText(
        "bad-language",
        "`{input}` is not a language tag.",
        "Write `en`, `zh` or `pt-BR` (BCP 47).",
    ),
}
LINK_CREDENTIALS = ProblemText(
    "link-credentials",
    "The link carries a user name or password.",
    "Take out what stands before the `@`; a secret in a public file is no secret.",
)
LINK_PRIVATE = ProblemText(
    "link-private",
    "`{host}` is not a public host: no reader could open this link.",
    "Use the public address of the article.",
)
