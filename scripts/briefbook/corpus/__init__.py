"""All briefs together: merged events and every index the pages need. Pure, sorted, no text made."""
