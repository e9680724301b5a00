"""From the corpus to page trees: what stands on each page.

Takes a corpus; gives trees of blocks and inlines (`tree`). Knows nothing of how they are written,
of Markdown, HTML or MkDocs; counts and groups nothing that the corpus could.

    corpus --> home, briefing, event, topic ... (one file a kind of page)
                  made of parts/ and drawings/ --> Page
"""
