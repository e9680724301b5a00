"""The index behind the list of briefings: Pagefind's, and the same bytes for the same pages."""
