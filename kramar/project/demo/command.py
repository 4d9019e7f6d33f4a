"""What ``kramar demo`` does and says."""

import typer

from kramar.core.errors import KramarError
from kramar.project.commands.greeting import make_first_tables, serve_own_address
from kramar.project.demo.company import EMPLOYEES, NAME, PASSWORD
from kramar.project.demo.guard import refuse_beyond_loopback
from kramar.project.demo.load import load_demo


def run_demo(*, live: bool, host: str, port: int) -> None:
    """Load the demo and say how to sign in; with ``live`` keep buyers writing until Ctrl+C.

    :raises typer.Exit: the demo is refused here
    """
    try:
        if live:
            refuse_beyond_loopback(host)
            serve_own_address(port)
        make_first_tables()
        is_new = load_demo()
    except KramarError as error:
        typer.echo(error.detail, err=True)
        raise typer.Exit(code=1) from error
    logins = ", ".join(employee.login for employee in EMPLOYEES)
    typer.echo(f"Компанія «{NAME}» {'завантажена' if is_new else 'вже є'}.")
    typer.echo(f"Вхід: {logins}; пароль: {PASSWORD}")
    if live:
        # The fakes come with the project's folder, not with the installed package.
        from kramar.project.demo.live import run_live  # noqa: PLC0415

        run_live(host=host, port=port)
