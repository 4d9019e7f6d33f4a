"""The ``kramar`` command. What a command does is loaded by that command only."""

import json
import os
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    name="kramar",
    help=(
        "Kramar: a self-hosted CRM with one live inbox for online shops.\n\n"
        "A first start: `kramar migrate`, `kramar company create` (or `kramar demo`), "
        "`kramar serve`. Data lives in the folder KRAMAR_DATA (./data)."
    ),
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
company_app = typer.Typer(no_args_is_help=True, help="Companies of this installation.")
api_key_app = typer.Typer(no_args_is_help=True, help="Keys by which programs use the API.")
operator_app = typer.Typer(no_args_is_help=True, help="Who runs the installation: /operator/.")
app.add_typer(company_app, name="company")
app.add_typer(operator_app, name="operator")
app.add_typer(api_key_app, name="api-key")


@app.callback()
def prepare() -> None:
    """Load Django before any command."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kramar.project.settings")
    import django  # noqa: PLC0415 (settings are named first)

    django.setup()


@app.command()
def migrate() -> None:
    """Bring the database's tables to this version; safe to repeat."""
    from django.core.management import call_command  # noqa: PLC0415 (after django.setup)

    call_command("migrate", interactive=False, verbosity=1)


@app.command()
def serve(host: str = "127.0.0.1", port: int = 8000) -> None:
    """Serve the application, the sockets, the webhooks and, on SQLite, the workers."""
    from kramar.project.commands.greeting import (  # noqa: PLC0415 (after django.setup)
        greet,
        refuse_old_tables,
        serve_own_address,
    )
    from kramar.project.demo.guard import (  # noqa: PLC0415 (the same)
        DemoRefusedError,
        refuse_open_demo,
    )
    from kramar.project.server import run  # noqa: PLC0415 (the same)

    refuse_old_tables()
    serve_own_address(port)
    try:
        refuse_open_demo(host)
    except DemoRefusedError as error:
        typer.echo(error.detail, err=True)
        raise typer.Exit(code=1) from error
    greet(host=host, port=port)
    run(host=host, port=port)


@app.command()
def worker() -> None:
    """Take in, send and poll beside other processes; needs PostgreSQL and Redis to be of use."""
    from kramar.project.workers import (  # noqa: PLC0415 (after django.setup)
        SeatTakenError,
        run_until_stopped,
    )

    try:
        run_until_stopped()
    except SeatTakenError as error:
        typer.echo("Another process works on this SQLite database already.", err=True)
        raise typer.Exit(code=1) from error


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


@company_app.command("create")
def create_company(
    slug: Annotated[str, typer.Option(prompt="Short Latin name (slug)")],
    name: Annotated[str, typer.Option(prompt="Company's name")],
    login: Annotated[str, typer.Option(prompt="Owner's login")],
    full_name: Annotated[str, typer.Option(prompt="Owner's full name, surname first")],
    password: Annotated[
        str, typer.Option(prompt="Owner's password", hide_input=True, confirmation_prompt=True)
    ],
) -> None:
    """Make a company with its owner; asks for what is not given."""
    from kramar.project.commands import people  # noqa: PLC0415 (after django.setup)
    from kramar.project.commands.greeting import refuse_old_tables  # noqa: PLC0415 (the same)

    refuse_old_tables()
    people.make_company(slug=slug, name=name, owner=(login, full_name, password))


@company_app.command("export")
def export_company(
    slug: Annotated[str, typer.Argument(help="The company's short name (slug).")],
    to: Annotated[Path, typer.Option(help="The ZIP to write.")],
) -> None:
    """Write everything of a company to a ZIP: tables, files, a page that says what is what."""
    from kramar.project.commands import own_data  # noqa: PLC0415 (after django.setup)
    from kramar.project.commands.greeting import refuse_old_tables  # noqa: PLC0415 (the same)

    refuse_old_tables()
    own_data.export_company(slug=slug, target=to.resolve())


@company_app.command("delete")
def delete_company(
    slug: Annotated[str, typer.Argument(help="The company's short name (slug).")],
    name: Annotated[str, typer.Option(prompt="The company's full name, to be sure")],
) -> None:
    """Delete a company at once with everything that it has; there is no way back."""
    from kramar.project.commands import own_data  # noqa: PLC0415 (after django.setup)
    from kramar.project.commands.greeting import refuse_old_tables  # noqa: PLC0415 (the same)

    refuse_old_tables()
    own_data.delete_company(slug=slug, typed=name)


@operator_app.command("create")
def create_operator(
    login: Annotated[str, typer.Option(prompt="Operator's login")],
    password: Annotated[
        str, typer.Option(prompt="Operator's password", hide_input=True, confirmation_prompt=True)
    ],
) -> None:
    """Make an operator; the same login again gets the password and sets its codes up anew."""
    from kramar.project.commands import operators  # noqa: PLC0415 (after django.setup)
    from kramar.project.commands.greeting import refuse_old_tables  # noqa: PLC0415 (the same)

    refuse_old_tables()
    operators.make_operator(login=login, password=password)


@api_key_app.command("create")
def create_api_key(
    company: Annotated[str, typer.Option(help="The company's short name (slug).")],
    employee: Annotated[str, typer.Option(help="Login of the employee whom the key acts for.")],
    name: Annotated[str, typer.Option(help="What the key is for.")] = "API",
    scope: Annotated[
        list[str] | None,
        typer.Option(help="Limit the key, as orders.create does; repeatable. Without: no limit."),
    ] = None,
) -> None:
    """Make an API key; it is printed alone on the last line, this once."""
    from kramar.project.commands import people  # noqa: PLC0415 (after django.setup)
    from kramar.project.commands.greeting import refuse_old_tables  # noqa: PLC0415 (the same)

    refuse_old_tables()
    people.make_api_key(slug=company, login=employee, name=name, scopes=scope)


@app.command()
def check() -> None:
    """Look whether all is well: configuration, database, bus, files, each channel by a call."""
    from kramar.project.commands.check import run_check  # noqa: PLC0415 (after django.setup)

    run_check()


@app.command()
def backup(file: Annotated[Path, typer.Argument(help="The archive to write.")]) -> None:
    """Write the database, the files and the secret key to one archive, while serving too."""
    from kramar.project.commands import archive  # noqa: PLC0415 (after django.setup)

    try:
        archive.write_backup(file.resolve())
    except archive.ArchiveError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(code=1) from error
    typer.echo(f"{file}: {file.stat().st_size // 1024} KB")


@app.command()
def restore(
    file: Annotated[Path, typer.Argument(help="An archive that `kramar backup` wrote.")],
) -> None:
    """Put an archive's data in the place of what is here. Stop the server first."""
    from kramar.project.commands import archive  # noqa: PLC0415 (after django.setup)

    try:
        archive.read_backup(file.resolve())
    except archive.ArchiveError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(code=1) from error
    migrate()


@app.command()
def openapi() -> None:
    """Print the OpenAPI document, from which the web client's types are made."""
    from kramar.api.routes import api  # noqa: PLC0415 (after django.setup)

    typer.echo(json.dumps(api.get_openapi_schema(), indent=2, ensure_ascii=False))


@app.command()
def events_schema() -> None:
    """Print the JSON schema of the frames of /live, from which the screen's types are made."""
    from kramar.live.catalogue import frames_schema  # noqa: PLC0415 (after django.setup)

    typer.echo(json.dumps(frames_schema(), indent=2, ensure_ascii=False))


def main() -> None:
    """Run the command line."""
    app()


if __name__ == "__main__":
    main()
