"""What git knows of a project: read in few passes, changed never."""
