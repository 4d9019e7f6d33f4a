"""``check``: the configuration, the database, the bus, the files, and each channel by a call."""

import os
from collections.abc import Iterator
from dataclasses import dataclass

import typer
from django.conf import settings
from django.core.checks import ERROR, run_checks
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor

from kramar.channels.models import Channel
from kramar.channels.registry import list_kinds
from kramar.channels.services.connecting import check_channel
from kramar.company.models import Company
from kramar.core.errors import KramarError
from kramar.core.tenancy import company_scope
from kramar.events.bus import get_bus


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, and what is wrong with it; empty when all is well."""

    subject: str
    trouble: str = ""


def run_check() -> None:
    """Print a line for each part and end with 1 when any is in trouble.

    :raises typer.Exit: something is
    """
    findings = []
    for finding in _look_around():
        findings.append(finding)
        mark = "✗" if finding.trouble else "✓"
        typer.echo(f"{mark} {finding.subject}{': ' if finding.trouble else ''}{finding.trouble}")
    if any(finding.trouble for finding in findings):
        raise typer.Exit(code=1)


def _look_around() -> Iterator[Finding]:
    yield _check_configuration()
    database = _check_database()
    yield database
    yield Finding("шина подій", "" if get_bus().is_reachable() else "Redis не відповідає")
    yield _check_files()
    built = (settings.WEB_DIST / "index.html").is_file()
    yield Finding("застосунок зібрано", "" if built else "виконайте npm run build")
    if not database.trouble:
        yield from _check_channels()


def _check_configuration() -> Finding:
    problems = run_checks(include_deployment_checks=settings.IS_SECURE)
    wrong = [str(problem.msg) for problem in problems if problem.level >= ERROR]
    return Finding(f"налаштування ({settings.PUBLIC_URL})", "; ".join(wrong))


def _check_database() -> Finding:
    subject = f"база даних ({connection.vendor})"
    try:
        executor = MigrationExecutor(connection)
        plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError as error:
        return Finding(subject, str(error).strip())
    return Finding(subject, "таблиці не цієї версії, виконайте kramar migrate" if plan else "")


def _check_files() -> Finding:
    folder = settings.MEDIA_ROOT
    folder.mkdir(parents=True, exist_ok=True)
    writable = os.access(folder, os.W_OK | os.X_OK)
    return Finding(f"папка файлів ({folder})", "" if writable else "немає права запису")


def _check_channels() -> Iterator[Finding]:
    for company in Company.objects.order_by("id"):
        with company_scope(company.pk):
            for channel in Channel.objects.filter(is_active=True).order_by("id"):
                yield _check_one(company, channel)


def _check_one(company: Company, channel: Channel) -> Finding:
    subject = f"канал «{channel.name}» ({channel.kind}, {company.slug})"
    if channel.kind not in list_kinds():
        return Finding(subject, "у цій версії немає такого конектора")
    try:
        check_channel(channel=channel, by=None)
    except KramarError as error:
        return Finding(subject, error.detail)
    return Finding(subject)
