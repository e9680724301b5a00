"""What a change of content means for a reader: two corpora in, changes out; nothing is read."""
