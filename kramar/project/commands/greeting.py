"""What ``serve`` says before it serves."""

import typer
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from kramar.company.models import Company
from kramar.project.demo.company import EMPLOYEES, PASSWORD, SLUG
from kramar.staff.services.first_start import start_code


def refuse_old_tables() -> None:
    """Refuse to serve with tables of another version.

    :raises typer.Exit: there are migrations to run
    """
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        typer.echo("Таблиці бази не цієї версії. Виконайте: kramar migrate", err=True)
        raise typer.Exit(code=1)


def greet(*, host: str, port: int) -> None:
    """Say where the application is, and how to sign in to the demo when it is here."""
    shown = f"[{host}]" if ":" in host else host
    address = f"http://{shown}:{port}"
    typer.echo(f"Kramar: {address}")
    if Company.objects.filter(slug=SLUG).exists():
        logins = ", ".join(employee.login for employee in EMPLOYEES)
        typer.echo(f"Демонстраційна компанія: {logins}; пароль: {PASSWORD}")
        typer.echo(f"Демонстраційний магазин: {address}/shop/")
    elif not Company.objects.exists():
        typer.echo(f"Компаній ще немає. Створіть першу: {address}/start?code={start_code()}")
