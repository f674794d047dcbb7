"""`python -m rpiwatch` is the `rpiwatch` command."""

from rpiwatch.cli import main

if __name__ == "__main__":
    main()
