"""Parts that several pages share.

teaser         a briefing in a list            rows         a claim, an account or an event
evidence_line  who stands behind a claim       provenance   where the claims of a briefing lead
attribution    who says it, and how            passages     the ways to the article's passages
facets         what the search narrows by      filters      the forms above lists
common         links, headings, sentences      dating       dates and how exact they are
"""
