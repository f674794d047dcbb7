"""The commands about the model's engines: bench and export."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from rpiwatch.config import LoadedConfig
from rpiwatch.report import Format, write_rows

ConfigOption = Annotated[Path | None, typer.Option("--config", "-c", metavar="FILE", help="The configuration (TOML).")]
FormatOption = Annotated[Format, typer.Option("--format", help="A table for people, JSON or CSV for programs.")]


def register(app: typer.Typer, load: Callable[[Path | None], LoadedConfig]) -> None:
    """Add the group of commands to an application; `load` gives the configuration that is named, or in its place."""
    group = typer.Typer(help="What runs the model: measure the engines at hand, or export for a faster one.")
    app.add_typer(group, name="model", no_args_is_help=True)

    @group.command()
    def bench(
        config: ConfigOption = None,
        frames: Annotated[
            list[Path] | None,
            typer.Option(metavar="FILE", help="A picture or video of your own; may be given several times."),
        ] = None,
        every: Annotated[float, typer.Option(metavar="SECONDS", min=0, help="Between two frames of a video.")] = 1.0,
        passes: Annotated[int, typer.Option(metavar="N", min=1, max=1000, help="Over all frames, by each engine.")] = 5,
        format: FormatOption = Format.TABLE,
    ) -> None:
        """Measure every engine at hand: time, memory, and whether its answers are right. `auto` goes by it thereafter.

        decided_agreement counts frames on which the reference's likeliest label leads by 0.05 at least.
        """
        from rpiwatch.download_bar import DownloadBar
        from rpiwatch.logs import configure_logging
        from rpiwatch.model_bench import COLUMNS, bench
        from rpiwatch.vocabulary import load_vocabulary

        settings = load(config).config
        configure_logging(settings.logging)
        labels = load_vocabulary(settings.model.labels).labels
        rows = bench(settings.model, labels, frames=frames or (), every_s=every, passes=passes, progress=DownloadBar())
        write_rows(COLUMNS, rows, format)

    @group.command()
    def export(config: ConfigOption = None) -> None:
        """Make the .pte file that the engine executorch runs; takes minutes. Says where it is and how long it took.

        It holds for every machine: made on a faster one, it may be put into the same folder on the Pi.
        """
        from rpiwatch.classifier.torch_opening import opening_of
        from rpiwatch.download_bar import DownloadBar
        from rpiwatch.logs import configure_logging
        from rpiwatch.networks.errors import ModelError
        from rpiwatch.vocabulary import load_vocabulary

        settings = load(config).config
        configure_logging(settings.logging)
        if settings.model.is_tflite:
            raise ModelError(f"{settings.model.path}: is a .tflite file, which is run as it is; nothing to export")
        labels = load_vocabulary(settings.model.labels).labels
        done = opening_of(settings.model, len(labels), progress=DownloadBar()).export()
        print(f"{done.file}: {done.file.stat().st_size / 1e6:.1f} MB, exported in {done.took_s:.0f} s")
