"""Saved copies of articles: read, searched for quotations, kept as receipts.

Takes copies that lie outside the project; gives a verdict for each quotation, and a receipt without
a sentence of the article. Knows nothing of pages.
"""
