"""The commands about the review page: serving it without a daemon, passwords, and what verdicts say of thresholds."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated

import typer

from rpiwatch.config import LoadedConfig, resolve_data_dir
from rpiwatch.errors import UserError
from rpiwatch.report import Format, write_rows

Load = Callable[[Path | None, Mapping[str, object]], LoadedConfig]
DataDirOption = Annotated[
    Path | None, typer.Option("--data-dir", metavar="DIR", help="The folder of rpiwatch.db and clips/.")
]
ConfigOption = Annotated[Path | None, typer.Option("--config", "-c", metavar="FILE", help="The configuration (TOML).")]


def register(app: typer.Typer, load: Load) -> None:
    """Add the commands to an application; `load` reads the configuration, with settings of the command line."""
    web_app = typer.Typer(invoke_without_command=True)

    @web_app.callback()
    def web(
        context: typer.Context,
        config: ConfigOption = None,
        data_dir: DataDirOption = None,
        address: Annotated[
            str | None, typer.Option(help="Where it listens; wider than 127.0.0.1 needs a password.")
        ] = None,
        port: Annotated[int | None, typer.Option(min=0, max=65_535, help="0: any that is free.")] = None,
    ) -> None:
        """Serve the review page of a data folder, as the daemon does by itself; `web password` makes a hash."""
        if context.invoked_subcommand is not None:
            return
        from rpiwatch.logs import configure_logging
        from rpiwatch.web.server import serve_alone

        given = {"web.address": address, "web.port": port}
        loaded = load(config, {key: value for key, value in given.items() if value is not None})
        configure_logging(loaded.config.logging)
        serve_alone(
            loaded.config.web,
            resolve_data_dir(data_dir),
            lambda url: print(f"{url} (end with Ctrl-C)", file=sys.stderr, flush=True),
        )

    @web_app.command()
    def password() -> None:
        """Ask for a password, and print its hash, for password_hash or guest_password_hash in [web]."""
        from rpiwatch.web.access import hash_password

        if sys.stdin.isatty():
            word = typer.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)
        else:
            word = sys.stdin.readline().rstrip("\n")
        print(hash_password(word))

    app.add_typer(web_app, name="web")
    app.command()(tune)


def tune(
    label: Annotated[str | None, typer.Argument(metavar="[LABEL]", help="Of one label, with its curve.")] = None,
    data_dir: DataDirOption = None,
    format: Annotated[Format, typer.Option("--format", help="For people, or for programs.")] = Format.TABLE,
) -> None:
    """Suggest enter thresholds from verdicts on clips: the highest that would have kept all that were right.

    With a LABEL: for each threshold, how many right and wrong clips it would have kept.
    """
    from rpiwatch.web.api import tunings
    from rpiwatch.web.questions import judged, open_for_question

    with open_for_question(resolve_data_dir(data_dir)) as connection:
        told = tunings(judged(connection, label))
    if not told:
        whose = "" if label is None else f" of {label!r}"
        raise UserError(
            f"tune: there are no verdicts on clips{whose} yet; give some on the review page, `rpiwatch web`"
        )
    if label is None:
        columns = ("label", "right", "wrong", "basis", "enter", "suggested", "reason")
        rows = [(one.label, one.right, one.wrong, one.basis, one.enter, one.suggested, one.reason) for one in told]
        write_rows(columns, rows, format)
        return
    [one] = told
    curve = [(at.enter, at.right_kept, at.wrong_kept, at.precision) for at in one.curve]
    write_rows(("enter", "right_kept", "wrong_kept", "precision"), curve, format)
    suggested = "nothing to suggest" if one.suggested is None else f"enter = {one.suggested}"
    print(f"{label}: {suggested}: {one.reason}", file=sys.stderr)
