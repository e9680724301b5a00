"""What a host must do besides handing out files: one set of rules, written for several hosts."""
