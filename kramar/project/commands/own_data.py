"""``company export`` and ``company delete``."""

import shutil
import tempfile
from pathlib import Path
from typing import NoReturn

import typer

from kramar.company.queries import get_company_by_slug
from kramar.core import clock
from kramar.core.errors import KramarError
from kramar.core.tenancy import company_scope
from kramar.owndata.archive.writing import write_archive
from kramar.owndata.models import CompanyDeletion
from kramar.owndata.services.deletion.asking import ask_deletion_now
from kramar.owndata.services.deletion.due import begin_due_deletions
from kramar.owndata.services.deletion.running import work_on


def export_company(*, slug: str, target: Path) -> None:
    """Write everything of a company to a file, while serving too.

    :raises typer.Exit: there is no such company or folder, or the disk is full
    """
    try:
        company = get_company_by_slug(slug)
        with (
            company_scope(company.pk),
            tempfile.TemporaryDirectory(dir=target.parent) as folder,
            typer.progressbar(length=1, file=None) as bar,
        ):
            draft = Path(folder) / "archive.zip"

            def tell(done: int, total: int) -> None:
                bar.length = total
                bar.update(done - bar.pos)

            write_archive(draft, tell=tell)
            draft.chmod(0o600)
            # It appears under its name only when it is whole.
            shutil.move(draft, target)
    except (KramarError, OSError) as error:
        _refuse(error.detail if isinstance(error, KramarError) else str(error))
    typer.echo(f"{target}: {target.stat().st_size // 1024} KB")


def delete_company(*, slug: str, typed: str) -> None:
    """Delete a company at once, with everything that it has.

    :param typed: its name once more
    :raises typer.Exit: there is no such company, or it has another name
    """
    try:
        company = get_company_by_slug(slug)
    except KramarError as error:
        _refuse(error.detail)
    if typed.strip() != company.name:
        _refuse("Назва не збігається, нічого не видалено.")
    with company_scope(company.pk):
        ask_deletion_now(company=company)
        begin_due_deletions(clock.now())
        work_on(CompanyDeletion.objects.get().pk, lambda: False)
    typer.echo(f"Компанію «{company.name}» видалено.")


def _refuse(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(code=1)
