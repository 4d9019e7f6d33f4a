"""The ``kramar`` command."""

import json
import os
from typing import Annotated

import typer

app = typer.Typer(
    name="kramar",
    help="Kramar: a self-hosted CRM with one live inbox for online shops.",
    no_args_is_help=True,
    add_completion=False,
)


@app.callback()
def prepare() -> None:
    """Load Django before any command."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kramar.project.settings")
    import django  # noqa: PLC0415 (settings are named first)

    django.setup()


@app.command()
def migrate() -> None:
    """Bring the database's tables to this version."""
    from django.core.management import call_command  # noqa: PLC0415 (after django.setup)

    call_command("migrate", interactive=False, verbosity=1)


@app.command()
def serve(host: str = "127.0.0.1", port: int = 8000) -> None:
    """Serve the application, the sockets, the webhooks and, on SQLite, the workers."""
    from kramar.project.demo.guard import (  # noqa: PLC0415 (after django.setup)
        DemoRefusedError,
        refuse_open_demo,
    )
    from kramar.project.server import run  # noqa: PLC0415 (the same)

    try:
        refuse_open_demo(host)
    except DemoRefusedError as error:
        typer.echo(error.detail, err=True)
        raise typer.Exit(code=1) from error
    run(host=host, port=port)


@app.command()
def worker() -> None:
    """Take in, send and poll beside other processes; needs PostgreSQL and Redis to be of use."""
    from kramar.project.workers import run_until_stopped  # noqa: PLC0415 (after django.setup)

    run_until_stopped()


@app.command()
def demo(
    *,
    live: Annotated[bool, typer.Option(help="Serve, and let buyers keep writing.")] = False,
    host: str = "127.0.0.1",
    port: int = 8000,
) -> None:
    """Load the demo company «Лампа»; with --live also serve it beside a fake Telegram."""
    from kramar.project.demo.command import run_demo  # noqa: PLC0415 (after django.setup)

    run_demo(live=live, host=host, port=port)


@app.command()
def events_schema() -> None:
    """Print the JSON schema of the frames of /live, from which the screen's types are made."""
    from kramar.live.catalogue import frames_schema  # noqa: PLC0415 (after django.setup)

    typer.echo(json.dumps(frames_schema(), indent=2, ensure_ascii=False))


def main() -> None:
    """Run the command line."""
    app()
