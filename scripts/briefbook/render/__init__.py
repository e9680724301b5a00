"""Page trees to text: Markdown, HTML, feeds, citations, social cards.

Whatever is written here is escaped here, and nowhere else. Decides nothing about what is on a page.
"""
