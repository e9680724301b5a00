"""From the corpus to page trees: what stands on each page.

Takes a `Site`: the corpus, the settings, the words of the language. Gives trees of blocks and
inlines (`tree`), each page whole: nobody changes one that is made. Knows nothing of how they are
written, of Markdown, HTML or MkDocs; counts and groups nothing that the corpus could.

    Site --> sections --> home, briefing, event, topic ... (one file a kind of page)
                             made of parts/ and drawings/ --> Page
         --> feeds, citable, social_cards (what goes with the pages, as records)
"""
