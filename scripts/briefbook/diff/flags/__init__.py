"""What in a change needs a second pair of eyes before readers see it, the gravest first."""
