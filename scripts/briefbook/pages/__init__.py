"""From the corpus to page trees: what stands on each page, and nothing of how it is written."""
