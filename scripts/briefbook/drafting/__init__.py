"""From a saved page or pasted text to a draft brief that proposes and asks. Values in, values out."""
