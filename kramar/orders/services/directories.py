"""Changing what a company sorts orders by: payment and delivery methods, and sources."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from django.db import IntegrityError, transaction
from django.db.models import Max, ProtectedError
from django.utils.translation import gettext as _

from kramar.audit.changes import compare, values_of
from kramar.audit.services import record
from kramar.core.errors import InvalidError
from kramar.core.tenancy import current_company_id
from kramar.events.services import publish
from kramar.events.shape import Event
from kramar.orders.errors import ChoiceAbsentError
from kramar.orders.events.choices import (
    DeliveryMethodsChanged,
    DeliveryMethodSnapshot,
    OrderSourcesChanged,
    OrderSourceSnapshot,
    PaymentMethodsChanged,
    PaymentMethodSnapshot,
)
from kramar.orders.models import Carrier, DeliveryMethod, OrderSource, PaymentMethod
from kramar.orders.models.directories import NAME_LENGTH
from kramar.orders.queries import directories as lists
from kramar.staff.models import Employee

ListedT = TypeVar("ListedT", PaymentMethod, DeliveryMethod, OrderSource)


@dataclass(frozen=True, slots=True)
class ListedChanges:
    """What is to change; ``None`` leaves it as it is. Each kind of row takes what it has."""

    name: str | None = None
    is_active: bool | None = None
    position: int | None = None
    is_cash_on_delivery: bool | None = None
    carrier: str | None = None

    def given(self) -> dict[str, str | int | bool]:
        """Return the fields that are to change."""
        every: Mapping[str, str | int | bool | None] = {
            "name": None if self.name is None else clean_name(self.name),
            "is_active": self.is_active,
            "position": self.position,
            "is_cash_on_delivery": self.is_cash_on_delivery,
            "carrier": self.carrier,
        }
        return {field: value for field, value in every.items() if value is not None}


@transaction.atomic
def add_listed(*, kind: type[ListedT], fields: ListedChanges, by: Employee) -> ListedT:
    """Put a row after those that are there.

    :raises InvalidError: the name is empty, too long or taken, or there is no such carrier
    """
    given = _check(fields, {"name": "", **fields.given()})
    last = kind.objects.aggregate(last=Max("position"))["last"]
    row = kind(
        company_id=current_company_id(), **{"position": 0 if last is None else last + 1, **given}
    )
    _save(row)
    record(f"{_word(row)}.created", target=row, by=by, **given)
    publish(tell_list(kind))
    return row


@transaction.atomic
def change_listed(
    *, kind: type[ListedT], row_id: int, changes: ListedChanges, by: Employee
) -> ListedT:
    """Rename a row, move it, or put it out of use.

    :raises ChoiceAbsentError: there is none
    :raises InvalidError: the name is empty, too long or taken, or there is no such carrier
    """
    row = _get(kind, row_id)
    given = _check(changes, changes.given())
    before = values_of(row, given)
    for field, value in given.items():
        setattr(row, field, value)
    _save(row)
    told = compare(before, given)
    record(f"{_word(row)}.changed", target=row, by=by, name=row.name, changes=told)
    publish(tell_list(kind))
    return row


@transaction.atomic
def delete_listed(*, kind: type[ListedT], row_id: int, by: Employee) -> None:
    """Forget a row; one that orders refer to is only put out of use.

    :raises ChoiceAbsentError: there is none
    """
    row = _get(kind, row_id)
    record(f"{_word(row)}.deleted", target=row, by=by, name=row.name)
    try:
        with transaction.atomic():
            row.delete()
    except ProtectedError:
        row.is_active = False
        row.save(update_fields=["is_active"])
    publish(tell_list(kind))


def tell_list(kind: type[ListedT]) -> Event:
    """Say how a whole list looks by now."""
    if kind is PaymentMethod:
        payments = lists.list_payment_methods()
        return PaymentMethodsChanged(items=[PaymentMethodSnapshot.of_row(row) for row in payments])
    if kind is DeliveryMethod:
        methods = lists.list_delivery_methods()
        return DeliveryMethodsChanged(items=[DeliveryMethodSnapshot.of_row(row) for row in methods])
    return OrderSourcesChanged(
        items=[OrderSourceSnapshot.of_row(row) for row in lists.list_sources()]
    )


def clean_name(name: str) -> str:
    """Return a name without superfluous spaces.

    :raises InvalidError: it is empty or too long
    """
    clean = " ".join(name.split())
    if not clean:
        raise invalid_name(_("Вкажіть назву"))
    if len(clean) > NAME_LENGTH:
        raise invalid_name(_("Назва не довша за %(limit)s символів") % {"limit": NAME_LENGTH})
    return clean


def invalid_name(sentence: str) -> InvalidError:
    """Refuse a name."""
    return InvalidError(sentence, fields={"name": sentence})


def _check(
    changes: ListedChanges, given: dict[str, str | int | bool]
) -> dict[str, str | int | bool]:
    if given.get("name") == "":
        raise invalid_name(_("Вкажіть назву"))
    if changes.carrier is not None and changes.carrier not in Carrier.values:
        sentence = _("Такого перевізника немає")
        raise InvalidError(sentence, fields={"carrier": sentence})
    return given


def _save(row: ListedT) -> None:
    try:
        with transaction.atomic():
            row.save()
    except IntegrityError:
        raise invalid_name(_("Таку назву вже має інший рядок списку")) from None


def _get(kind: type[ListedT], row_id: int) -> ListedT:
    row = kind.objects.filter(pk=row_id).first()
    if row is None:
        raise ChoiceAbsentError(_("Такого рядка в списку немає"))
    return row


def _word(row: ListedT) -> str:
    return {
        PaymentMethod: "payment_method",
        DeliveryMethod: "delivery_method",
        OrderSource: "order_source",
    }[type(row)]
