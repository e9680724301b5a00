"""Sentences: how they come apart, what they quote, whom they name, which day they give."""
