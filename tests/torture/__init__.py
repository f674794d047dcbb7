"""What rpiwatch must survive, done to it on purpose: `python -m tests.torture`; `make torture` runs all of it."""
