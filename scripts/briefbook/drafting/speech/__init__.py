"""Who speaks in an article, and on what occasion: proposals, never more."""
