"""Pure work on text: links, nearest words, safe Markdown, escaping."""
