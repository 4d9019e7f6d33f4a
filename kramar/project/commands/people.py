"""``company create`` and ``api-key create``."""

from collections.abc import Sequence
from typing import NoReturn

import typer
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from kramar.company.queries import get_company_by_slug
from kramar.core.errors import KramarError
from kramar.core.tenancy import company_scope
from kramar.staff.models import User
from kramar.staff.queries import get_employee_by_login
from kramar.staff.scopes import KeyScope
from kramar.staff.services.api_keys import create_api_key
from kramar.staff.services.companies import NewCompany, create_company
from kramar.staff.services.employees import NewEmployee


def make_company(*, slug: str, name: str, owner: tuple[str, str, str]) -> None:
    """Make a company and its owner, and say so.

    :param owner: login, full name, password
    :raises typer.Exit: it is refused
    """
    login, full_name, password = owner
    person = NewEmployee(login=login, password=password, full_name=full_name)
    try:
        validate_password(password, User(login=login))
        create_company(company=NewCompany(slug=slug, name=name), owner=person)
    except ValidationError as error:
        _refuse(" ".join(error.messages))
    except KramarError as error:
        _refuse(error.detail)
    typer.echo(f"Компанію «{name}» створено; власник входить як {login.lower()}.")


def make_api_key(*, slug: str, login: str, name: str, scopes: Sequence[str] | None) -> None:
    """Make a key and print it alone on the last line.

    :param scopes: what it is limited to; none for all that the employee may do
    :raises typer.Exit: there is no such company, employee or scope
    """
    wanted = _read_scopes(scopes) if scopes else None
    try:
        company = get_company_by_slug(slug)
        with company_scope(company.pk):
            employee = get_employee_by_login(login)
            if not employee.is_active:
                _refuse("Цей співробітник тут більше не працює.")
            _, key = create_api_key(employee=employee, name=name, scopes=wanted, by=None)
    except KramarError as error:
        _refuse(error.detail)
    typer.echo(f"Ключ діє від імені «{employee.full_name}» і показується лише зараз:", err=True)
    typer.echo(key)


def _read_scopes(words: Sequence[str]) -> list[KeyScope]:
    known = [each.value for each in KeyScope]
    strange = [word for word in words if word not in known]
    if strange:
        _refuse(f"Немає такого дозволу: {', '.join(strange)}. Є: {', '.join(known)}.")
    return [KeyScope(word) for word in words]


def _refuse(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(code=1)
