"""The `rpiwatch` command, and `python -m rpiwatch`."""

import sys

from rpiwatch import cli


def main() -> None:
    """Run the command that the command line names, and end the process with its status."""
    try:
        cli.main()
    except SystemExit as ending:
        # The interpreter would take seconds of a processor to take apart what torch has loaded.
        if "torch" in sys.modules and isinstance(ending.code, int | None):
            cli.exit_now(ending.code or 0)
        raise


if __name__ == "__main__":
    main()
