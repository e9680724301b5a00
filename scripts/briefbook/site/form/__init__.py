"""What the form on the site is made of: fields from the schema, sentences of the check, names."""
