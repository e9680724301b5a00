"""`python -m briefbook`."""

from briefbook.cli import main

main(prog_name="briefbook")
