"""The harness that shows that a history can be trusted; each scenario prints its figures, and fails loudly.

    python -m tests.torture [NAME] [options] [--json FILE]      without a name: all, in order
    python -m tests.torture NAME --help                         a scenario's own options

Status 1 where something failed; the data folders that show it are kept and named.
"""

from __future__ import annotations

import argparse
import importlib
import signal
import sys
import time
from pathlib import Path

from tests.torture.report import Report

SCENARIOS = {
    "kill": "kill",
    "power": "power",
    "disk-full": "disk_full",
    "clock": "clock",
    "soak": "soak",
    "bad-input": "bad_input",
}
"""Names and their modules, in the order in which all of them run."""


def main() -> int:
    """See the module."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__.partition("\n")[0])
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--json", type=Path, metavar="FILE", help="append the figures, a JSON object a line")
    commands = parser.add_subparsers(dest="name", metavar="NAME")
    commands.add_parser("all", parents=[shared], help="one after the other")
    modules = {name: importlib.import_module(f"tests.torture.{module}") for name, module in SCENARIOS.items()}
    for name, module in modules.items():
        own = commands.add_parser(name, parents=[shared], help=(module.__doc__ or "").partition("\n")[0])
        module.add_options(own)
    options = parser.parse_args(sys.argv[1:] or ["all"])
    # So that whoever ends it leaves no daemon, machine or mount behind.
    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
    names = list(SCENARIOS) if options.name == "all" else [options.name]
    reports = []
    for name in names:
        chosen = parser.parse_args([name]) if options.name == "all" else options
        report = Report(name)
        began_s = time.monotonic()
        modules[name].run(chosen, report)
        report.say(f"done after {time.monotonic() - began_s:.0f} s")
        if options.json is not None:
            report.write(options.json)
        reports.append(report)
    print()
    for report in reports:
        for row in report.rows:
            print(" ", " ".join(f"{value}" for value in row.values() if value not in ("", None)))
    failures = sum(len(report.failures) for report in reports)
    print(f"{failures} failures" if failures else "no failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
