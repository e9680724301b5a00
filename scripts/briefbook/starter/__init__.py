"""A site of one's own: the files of a new repository, for any subject."""
