"""From feeds to candidates for a brief: it proposes, an editor decides, and nothing is drafted.

Takes feeds as hosts gave them, and the corpus; gives candidates, and what became of each feed.
"""
