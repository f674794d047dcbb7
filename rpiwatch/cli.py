"""The commands. Each imports what it needs inside, so that reading the history never waits for torch."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer

from rpiwatch import THREAD_PREFIX, __version__, history_cli, keeping_cli, model_cli, web_cli
from rpiwatch.config import LoadedConfig, load_config, reference_config, render, resolve_data_dir
from rpiwatch.errors import UserError
from rpiwatch.export import ExportFormat, Table
from rpiwatch.history_cli import CameraOption, LabelOption, SinceOption, UntilOption, make_filter
from rpiwatch.report import Format, write_rows

EXIT_USER_ERROR = 2
CONFIG_PLACES = (Path("rpiwatch.toml"), Path("/etc/rpiwatch/rpiwatch.toml"))

app = typer.Typer(
    name="rpiwatch",
    help="Watch a camera: label every frame, keep the history in SQLite, save a clip of what matters.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
config_app = typer.Typer(help="Check a configuration, or show what is in force and where it came from.")
app.add_typer(config_app, name="config", no_args_is_help=True)
history_cli.register(app)
keeping_cli.register(app)
model_cli.register(app, lambda file: load_config(_find_config(file)))
web_cli.register(app, lambda config, settings: load_config(_find_config(config), command_line=settings))

ConfigOption = Annotated[Path | None, typer.Option("--config", "-c", metavar="FILE", help="The configuration (TOML).")]
FormatOption = Annotated[Format, typer.Option("--format", help="A table for people, JSON or CSV for programs.")]
DataDirOption = Annotated[
    Path | None, typer.Option("--data-dir", metavar="DIR", help="The folder of rpiwatch.db and clips/.")
]


def main() -> None:
    """Run the command line: a user's mistake is a message and status 2, an error of ours a traceback and status 1."""
    status: int | str | None = 0
    try:
        try:
            app()
        except* UserError as faults:
            for fault in _leaves(faults):
                print(f"rpiwatch: {fault}", file=sys.stderr)
            status = EXIT_USER_ERROR
    except SystemExit as ending:
        status = ending.code
    except BrokenPipeError:
        # The reader of a pipe has seen enough; what is left in the buffer has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except BaseException:
        if _threads_are_left():
            sys.excepthook(*sys.exc_info())
            exit_now(1)
        raise
    if _threads_are_left():
        exit_now(status if isinstance(status, int) else int(status is not None))
    sys.exit(status)


def _leaves(group: BaseExceptionGroup[UserError]) -> list[UserError]:
    return [
        leaf
        for fault in group.exceptions
        for leaf in (_leaves(fault) if isinstance(fault, BaseExceptionGroup) else [fault])
    ]


def _threads_are_left() -> bool:
    return any(thread.name.startswith(THREAD_PREFIX) for thread in threading.enumerate())


def exit_now(status: int) -> None:
    """End without waiting for a thread that hangs in a driver; all that matters is closed by now."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):  # whoever read it has gone
            stream.flush()
    os._exit(status)


def _show_version(wanted: bool) -> None:
    if wanted:
        print(f"rpiwatch {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Options of the command itself."""


@app.command()
def run(
    config: ConfigOption = None,
    data_dir: DataDirOption = None,
    source: Annotated[
        str | None, typer.Option(metavar="URI", help="A device, video file or folder, instead of the first camera's.")
    ] = None,
    pace: Annotated[str | None, typer.Option(metavar="realtime|max", help="How fast files are played.")] = None,
    duration: Annotated[float | None, typer.Option(metavar="SECONDS", min=0, help="Stop after so long.")] = None,
    wait: Annotated[
        bool, typer.Option("--wait", help="Start without a camera that is absent, and wait for it.")
    ] = False,
    once: Annotated[bool, typer.Option("--once", help="Do what is in the watched folders, and end.")] = False,
) -> None:
    """Watch the configured cameras until told to stop, or until the files have ended."""
    import uvloop

    from rpiwatch.daemon import Daemon
    from rpiwatch.download_bar import DownloadBar

    overrides: dict[str, object] = {}
    if source is not None:
        overrides["cameras.0.source"] = source
    if pace is not None:
        overrides["cameras.0.pace"] = pace
    file = _find_config(config)

    def load() -> LoadedConfig:
        loaded = load_config(file, command_line=overrides)
        if once:
            ends = {f"cameras.{index}.watch": False for index in range(len(loaded.config.cameras))}
            loaded = load_config(file, command_line=overrides | ends)
        return loaded

    daemon = Daemon(
        load, resolve_data_dir(data_dir), duration_s=duration, wait=wait, on_download=DownloadBar(), serves=True
    )
    uvloop.run(daemon.run())


@app.command()
def demo(
    data_dir: Annotated[
        Path, typer.Option("--data-dir", metavar="DIR", help="Where the demo puts its database and clips.")
    ] = Path("rpiwatch-demo"),
) -> None:
    """Watch real footage for half a minute, no camera needed, and show what the history and the clips look like."""
    from rpiwatch.demo import run_demo

    run_demo(data_dir.absolute())


@app.command()
def evaluate(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Videos, and the truth about them.")],
    config: ConfigOption = None,
    mode: Annotated[
        list[str] | None,
        typer.Option(
            metavar="full|motion|detector|two-stage", help="May be given several times; by default all that can run."
        ),
    ] = None,
    truth: Annotated[
        Path | None, typer.Option(metavar="FILE", help="video,label,start_s,end_s; by default FOLDER/truth.csv.")
    ] = None,
    json_file: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Write all figures here too.")
    ] = None,
    camera: Annotated[str | None, typer.Option(help="Whose settings hold; by default the first one's.")] = None,
    tolerance_s: Annotated[float, typer.Option(min=0, help="Between a visit and what is taken for it.")] = 1.0,
    margin_s: Annotated[float, typer.Option(min=0, help="That a clip is to hold before and after a visit.")] = 1.0,
    keep: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Keep the databases and clips, a folder for each mode and video.")
    ] = None,
) -> None:
    """Let the daemon watch videos, and compare its history with what is really there: found, missed, false, how late.

    The truth has the columns video,label,start_s,end_s: a row a visit, in seconds from the video's first frame.

    No end is the video's end, video,,, says that nothing is to be found in it, and bird|animal that both are right.

    A Camtrap DP package is truth too: its observations.csv and media.csv.
    """
    from rpiwatch.download_bar import DownloadBar
    from rpiwatch.evaluation.evaluate import evaluate as compare

    compare(
        folder, lambda settings: load_config(_find_config(config), command_line=settings), modes=mode or (),
        truth_file=truth, json_file=json_file, camera=camera, tolerance_s=tolerance_s, margin_s=margin_s, keep=keep,
        on_download=DownloadBar(),
    )  # fmt: skip


@app.command()
def doctor(
    config: ConfigOption = None,
    data_dir: DataDirOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="An array of check, status, detail and remedy.")] = False,
) -> None:
    """Look at cameras, model, disk, clock, power and more, and say what to do; status 1 where something fails."""
    from rpiwatch.config import LoggingSection
    from rpiwatch.doctor import examine, report
    from rpiwatch.download_bar import DownloadBar
    from rpiwatch.logs import configure_logging

    configure_logging(LoggingSection(level="error"))
    findings = examine(lambda: load_config(_find_config(config)), resolve_data_dir(data_dir), on_download=DownloadBar())
    raise typer.Exit(report(findings, as_json))


@app.command()
def check(
    data_dir: DataDirOption = None,
    repair: Annotated[bool, typer.Option("--repair", help="Mend what can be mended, with the daemon stopped.")] = False,
    deep: Annotated[bool, typer.Option("--deep", help="Decode every clip to its end.")] = False,
    format: FormatOption = Format.TABLE,
) -> None:
    """Say whether the history is true and its clips are there; status 1 where something is not, or cannot be mended.

    --repair never deletes a clip: what cannot be kept where it is moves to the folder quarantine.
    """
    from rpiwatch import check as inspection

    folder = resolve_data_dir(data_dir)
    if repair:
        findings = inspection.repair(folder, deep=deep, tell=lambda line: print(line, file=sys.stderr))
    else:
        findings = inspection.check(folder, deep=deep)
    if findings or format is not Format.TABLE:
        write_rows(inspection.COLUMNS, [finding.row for finding in findings], format)
    print(inspection.summary(findings, folder, repaired=repair), file=sys.stderr)
    raise typer.Exit(1 if findings else 0)


@config_app.command("check")
def config_check(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The configuration (TOML).")],
) -> None:
    """Say whether a configuration can be used; status 2 and each fault where it cannot."""
    from rpiwatch.preparation import prepare

    prepared = prepare(lambda: load_config(file))
    config, vocabulary = prepared.loaded.config, prepared.vocabulary
    model: str = config.model.name
    if config.detector.name != "none":
        model = f"{config.detector.name} and {model}" if config.detector.classify else config.detector.name
    print(
        f"{file}: good. {len(config.cameras)} camera(s): {', '.join(c.name for c in config.cameras)}; "
        f"model {model} with {len(vocabulary.labels)} labels; "
        f"targets: {', '.join(t.label for t in config.targets) or 'none, so no clips are saved'}"
    )


@config_app.command("show")
def config_show(config: ConfigOption = None) -> None:
    """Show the effective values as TOML, each with where it came from."""
    print(render(load_config(_find_config(config))), end="")


@config_app.command("example")
def config_example() -> None:
    """Print the commented reference: every setting with its default. A good beginning for a file of your own."""
    print(reference_config(), end="")


@app.command()
def labels(
    word: Annotated[str, typer.Argument(metavar="[WORD]", help="Only the names that have to do with it.")] = "",
    config: ConfigOption = None,
    format: FormatOption = Format.TABLE,
) -> None:
    """List the labels and groups that targets may name."""
    from rpiwatch.preparation import load_names

    vocabulary = load_names(load_config(_find_config(config)).config).vocabulary
    rows = [
        (row.kind, row.name, row.index, row.size if row.kind == "group" else None, ", ".join(row.groups) or None)
        for row in vocabulary.search(word)
    ]
    if not rows:
        raise UserError(f"labels: no label or group has to do with {word!r}; {vocabulary.hint(word)}")
    write_rows(("kind", "name", "index", "labels", "groups"), rows, format)


@app.command()
def export(
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="PATH", help="The file or folder to write; - for stdout.")
    ],
    format: Annotated[
        ExportFormat | None, typer.Option("--format", help="By default as the name ends: .csv, .jsonl, .parquet.")
    ] = None,
    what: Annotated[Table | None, typer.Option("--what", help="Which rows; visits by default.")] = None,
    since: SinceOption = None,
    until: UntilOption = None,
    label: LabelOption = None,
    camera: CameraOption = None,
    media_files: Annotated[
        bool, typer.Option("--media-files/--no-media-files", help="camtrap-dp: with the clips, or where they are.")
    ] = True,
    force: Annotated[bool, typer.Option("--force", help="Replace what is there.")] = False,
    data_dir: DataDirOption = None,
    config: ConfigOption = None,
) -> None:
    """Write the history for other programs: a table as CSV, JSON lines or Parquet, or all of it as Camtrap DP."""
    from rpiwatch.export import STANDARD_OUTPUT, ExportError, export_table, format_of
    from rpiwatch.store.queries import open_history

    chosen = format_of(out, format)
    wanted = make_filter(since, until, label, camera)
    if chosen is not ExportFormat.CAMTRAP_DP:
        with open_history(resolve_data_dir(data_dir)) as history:
            rows = export_table(history, what or Table.VISITS, wanted, out, chosen, force=force)
        if out != STANDARD_OUTPUT:
            print(f"{out}: {rows:,} {what or Table.VISITS}", file=sys.stderr)
        return
    from rpiwatch.camtrap import export_package

    if what is not None:
        raise ExportError("export: a Camtrap DP package holds visits, clips and coverage; take --what out")
    if out == STANDARD_OUTPUT:
        raise ExportError(
            "export: a Camtrap DP package is a folder, or a file whose name ends in .zip; name it with --out"
        )
    settings = load_config(_find_config(config)).config
    with open_history(data := resolve_data_dir(data_dir)) as history:
        facts = export_package(history, data, settings, wanted, out, media_files=media_files, force=force)
    print(
        f"{out}: {facts.deployments:,} deployments, {facts.media:,} media, {facts.observations:,} observations "
        f"of {facts.taxa:,} taxa",
        file=sys.stderr,
    )
    if facts.rows_elsewhere:
        print(f"{facts.rows_elsewhere:,} visits and clips lie outside all [[deployments]]: left out", file=sys.stderr)
    if facts.missing_files:
        print(f"{facts.missing_files:,} clips have no file: left out; see `rpiwatch check`", file=sys.stderr)


@app.command()
def classify(
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help="Pictures or videos.")],
    config: ConfigOption = None,
    top: Annotated[int, typer.Option(metavar="N", min=1, help="Labels of each picture.")] = 5,
    every: Annotated[float, typer.Option(metavar="SECONDS", min=0, help="Between two frames of a video.")] = 1.0,
    format: FormatOption = Format.TABLE,
) -> None:
    """Say what the configured model sees in pictures and videos."""
    from rpiwatch.classify_files import COLUMNS, classify_files
    from rpiwatch.download_bar import DownloadBar
    from rpiwatch.logs import configure_logging
    from rpiwatch.vocabulary import load_vocabulary

    loaded = load_config(_find_config(config))
    configure_logging(loaded.config.logging)
    vocabulary = load_vocabulary(loaded.config.model.labels, loaded.config.groups)
    rows = classify_files(files, loaded.config.model, vocabulary, top, every, DownloadBar())
    write_rows(COLUMNS, rows, format)


def _find_config(option: Path | None) -> Path | None:
    """The configuration's file: the option, else the usual places; None where there is none, so defaults hold."""
    if option is not None:
        return option
    return next((place for place in CONFIG_PLACES if place.is_file()), None)
