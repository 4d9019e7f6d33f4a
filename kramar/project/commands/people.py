"""``company create`` and ``api-key create``."""

import typer
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from kramar.company.queries import get_company_by_slug
from kramar.core.errors import KramarError
from kramar.core.tenancy import company_scope
from kramar.staff.models import User
from kramar.staff.queries import get_employee_by_login
from kramar.staff.services.api_keys import create_api_key
from kramar.staff.services.companies import NewCompany, create_company
from kramar.staff.services.employees import NewEmployee


def make_company(company: NewCompany, owner: NewEmployee) -> None:
    """Make a company and its owner, and say so.

    :raises typer.Exit: it is refused
    """
    try:
        validate_password(owner.password, User(login=owner.login))
        create_company(company=company, owner=owner)
    except ValidationError as error:
        _refuse(" ".join(error.messages))
    except KramarError as error:
        _refuse(error.detail)
    typer.echo(f"Компанію «{company.name}» створено; власник входить як {owner.login}.")


def make_api_key(*, slug: str, login: str, name: str) -> None:
    """Make a key and print it alone on the last line.

    :raises typer.Exit: there is no such company or employee
    """
    try:
        company = get_company_by_slug(slug)
        with company_scope(company.pk):
            employee = get_employee_by_login(login)
            if not employee.is_active:
                _refuse("Цей співробітник тут більше не працює.")
            _, key = create_api_key(employee=employee, name=name, by=None)
    except KramarError as error:
        _refuse(error.detail)
    typer.echo(f"Ключ діє від імені «{employee.full_name}» і показується лише зараз:", err=True)
    typer.echo(key)


def _refuse(sentence: str) -> None:
    typer.echo(sentence, err=True)
    raise typer.Exit(code=1)
