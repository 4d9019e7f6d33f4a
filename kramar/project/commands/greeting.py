"""What ``serve`` says before it serves."""

import os

import typer
from django.conf import settings
from django.core.management import call_command
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


def make_first_tables() -> None:
    """Make the tables of a database that has none at all; nobody's data is there to be changed.

    :raises typer.Exit: there are tables, of another version
    """
    if MigrationExecutor(connection).loader.applied_migrations:
        refuse_old_tables()
        return
    typer.echo("Порожня база: створюю таблиці…")
    call_command("migrate", interactive=False, verbosity=0)


def serve_own_address(port: int) -> None:
    """Let links lead to the port that is served, unless the installation has an address."""
    if "KRAMAR_PUBLIC_URL" in os.environ:
        return
    settings.PUBLIC_URL = f"http://127.0.0.1:{port}"
    settings.CSRF_TRUSTED_ORIGINS = [settings.PUBLIC_URL]


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
