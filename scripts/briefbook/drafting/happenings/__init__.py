"""What an article tells of that may be an event of its own."""
