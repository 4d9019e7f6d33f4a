"""``operator create``."""

import typer
from allauth.mfa.models import Authenticator
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction

from kramar.staff.models import User


@transaction.atomic
def make_operator(*, login: str, password: str) -> None:
    """Make an operator; one who is there already gets the password and sets the codes up anew.

    :raises typer.Exit: an employee has the login, or the password is poor
    """
    name = login.strip().lower()
    try:
        validate_password(password, User(login=name))
    except ValidationError as error:
        typer.echo(" ".join(error.messages), err=True)
        raise typer.Exit(code=1) from error
    user = User.objects.filter(login=name).first() or User(login=name)
    if user.pk and not user.is_operator:
        typer.echo(f"Логін «{name}» має співробітник компанії.", err=True)
        raise typer.Exit(code=1)
    user.is_operator = user.is_active = True
    user.set_password(password)
    user.save()
    Authenticator.objects.filter(user_id=user.pk).delete()
    typer.echo(f"Оператор «{name}» входить за адресою /operator/ і там додає застосунок із кодами.")
