"""The timeline drawn: made once, shown at any width, without script."""
