"""The whole comparison, from a folder to its tables."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from rpiwatch.evaluation.errors import EvaluationError
from rpiwatch.evaluation.reporting import facts, score_runs, write_tables
from rpiwatch.evaluation.running import Load, Mode, OnDownload, choose_modes, notes_of, run_modes
from rpiwatch.evaluation.truth import read_truth


def evaluate(
    folder: Path,
    load: Load,
    *,
    modes: Sequence[str] = (),
    truth_file: Path | None = None,
    json_file: Path | None = None,
    camera: str | None = None,
    tolerance_s: float = 1.0,
    margin_s: float = 1.0,
    keep: Path | None = None,
    on_download: OnDownload | None = None,
) -> None:
    """Compare the modes on the videos of a folder, and print the tables; with `json_file` write all figures there too.

    Raises UserErrors of the truth, the configuration, the videos and the places to write to.
    """
    asked = [_mode(name) for name in modes]
    truth = read_truth(folder, truth_file)
    own = load({})
    chosen, notes = choose_modes(asked, own.config)
    if json_file is not None:
        _write(json_file, "")  # now rather than after hours
    runs, more = run_modes(
        folder, truth, chosen, load, camera=camera, keep=keep,
        tell=lambda line: print(line, file=sys.stderr), on_download=on_download,
    )  # fmt: skip
    notes = (*notes, *more, *notes_of(runs, truth))
    evaluation = score_runs(folder, truth, own.file, runs, notes, tolerance_s=tolerance_s, margin_s=margin_s)
    write_tables(evaluation)
    if json_file is not None:
        # Names that are not UTF-8 are escaped, as JSON can.
        _write(json_file, json.dumps(facts(evaluation), indent=2) + "\n")


def _mode(name: str) -> Mode:
    try:
        return Mode(name)
    except ValueError:
        raise EvaluationError(f"evaluate: --mode {name!r} is not one of {', '.join(Mode)}") from None


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise EvaluationError(
            f"{file}: cannot be written ({error.strerror}); expected a file's name in a folder that is there"
        ) from error
