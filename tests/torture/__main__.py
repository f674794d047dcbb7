"""`python -m tests.torture NAME [--runs N]`: one of the tortures, its figures as lines."""

from __future__ import annotations

import argparse
import sys
import time


def main() -> None:
    """Run what is named; status 1 where something failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture")
    parser.add_argument("name", choices=("kill",))
    parser.add_argument("--runs", type=int)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    arguments = parser.parse_args()
    from tests.torture import kill

    began_s = time.monotonic()
    print(f"{arguments.name}: seed {arguments.seed}", flush=True)
    figures = kill.run(arguments.runs or 200, arguments.seed, lambda line: print(line, flush=True))
    for name, value in figures.items():
        print(f"{arguments.name}: {name}: {value}")
    print(f"{arguments.name}: took {time.monotonic() - began_s:.0f} s")
    sys.exit(1 if figures["failures"] else 0)


if __name__ == "__main__":
    main()
