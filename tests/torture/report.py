"""What a scenario found: figures for people as they come, and rows for programs at the end."""

from __future__ import annotations

import json
from pathlib import Path


class Report:
    """One scenario's figures and failures; each is printed at once."""

    def __init__(self, scenario: str) -> None:
        self.scenario = scenario
        self.rows: list[dict[str, object]] = []
        self.failures: list[str] = []

    def say(self, line: str) -> None:
        """Progress, for whoever looks on."""
        print(f"{self.scenario}: {line}", flush=True)

    def figure(self, name: str, value: object, unit: str = "") -> None:
        """One result."""
        self.rows.append({"scenario": self.scenario, "figure": name, "value": value, "unit": unit})
        self.say(f"{name}: {value} {unit}".rstrip())

    def fail(self, what: str, kept: Path | None = None) -> None:
        """Something that must hold does not; `kept` is the folder that shows it."""
        self.failures.append(what)
        row = {"scenario": self.scenario, "failure": what, "kept": str(kept) if kept else None}
        self.rows.append(row)
        self.say(f"FAILED: {what}" + (f" (kept: {kept})" if kept else ""))

    def write(self, file: Path) -> None:
        """Append all rows as JSON, one a line."""
        with file.open("a") as lines:
            lines.writelines(json.dumps(row) + "\n" for row in self.rows)
