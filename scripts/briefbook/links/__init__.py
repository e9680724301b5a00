"""Source links, asked gently: what hosts answer, what that means, and what is kept of it."""
