"""Pure work on text: links, folding, nearest words, safe Markdown, escaping.

Takes and gives text and small values. Knows nothing of briefs, of pages, or of files.
"""
