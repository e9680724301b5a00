"""From a saved page or pasted text to a draft brief: it proposes and asks. Values only."""
