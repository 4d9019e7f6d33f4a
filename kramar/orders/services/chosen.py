"""Looking up what a draft chooses: statuses, methods, sources, clients and employees."""

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as _noop

from kramar.clients.models import Client
from kramar.clients.queries import get_client, list_emails, list_phones
from kramar.core.errors import InvalidError
from kramar.core.prepared import Prepared, Slot
from kramar.core.sentences import Sentence
from kramar.core.tenancy import current_company_id
from kramar.orders.drafts import BuyerDraft
from kramar.orders.errors import ChoiceAbsentError, StatusAbsentError
from kramar.orders.models import DeliveryMethod, OrderSource, OrderStatus, PaymentMethod
from kramar.orders.models.directories import NAME_LENGTH
from kramar.staff.models import Employee
from kramar.staff.queries import get_employee

_DEFAULT = Prepared(OrderStatus, lambda rows: rows.filter(is_default=True).order_by("pk"))
_STATUS = Prepared(OrderStatus, lambda rows: rows.filter(pk=Slot("id")))


def get_status(status_id: int | None) -> OrderStatus:
    """Return a status; without an id the one that new orders begin in.

    :raises StatusAbsentError: there is none
    """
    status = _DEFAULT.find() if status_id is None else _STATUS.find(id=status_id)
    if status is None:
        raise StatusAbsentError(_("Такого статусу немає"))
    return status


def find_delivery_method(method_id: int | None) -> DeliveryMethod | None:
    """Return the delivery method with this id, ``None`` for none.

    :raises ChoiceAbsentError: there is none
    """
    if method_id is None:
        return None
    method = DeliveryMethod.objects.filter(pk=method_id).first()
    if method is None:
        raise ChoiceAbsentError(_("Такого способу доставки немає"))
    return method


def find_payment_method(method_id: int | None) -> PaymentMethod | None:
    """Return the payment method with this id, ``None`` for none.

    :raises ChoiceAbsentError: there is none
    """
    if method_id is None:
        return None
    method = PaymentMethod.objects.filter(pk=method_id).first()
    if method is None:
        raise ChoiceAbsentError(_("Такого способу оплати немає"))
    return method


def find_source(source_id: int | None, name: str = "") -> OrderSource | None:
    """Return the source with this id, or of this name, which is made if it is new.

    :raises ChoiceAbsentError: there is none with the id
    """
    if source_id is not None:
        source = OrderSource.objects.filter(pk=source_id).first()
        if source is None:
            raise ChoiceAbsentError(_("Такого джерела немає"))
        return source
    clean = " ".join(name.split())[:NAME_LENGTH]
    return _named_source(clean) if clean else None


def find_responsible(employee_id: int | None) -> Employee | None:
    """Return an employee who may answer for an order, ``None`` for nobody.

    :raises AbsentError: there is none
    :raises InvalidError: the employee works here no longer
    """
    if employee_id is None:
        return None
    employee = get_employee(employee_id)
    if not employee.is_active:
        message = Sentence.say(_noop("%(name)s тут більше не працює"), name=employee.short_name)
        raise InvalidError(message, fields={"responsible_id": message})
    return employee


def complete_buyer(buyer: BuyerDraft, client: Client) -> BuyerDraft:
    """Fill what the draft leaves empty with what the client's card says."""
    is_nameless = not (buyer.last_name or buyer.first_name or buyer.patronymic)
    phone = buyer.phone or next(iter(list_phones(client)), "")
    email = buyer.email or next(iter(list_emails(client)), "")
    if not is_nameless:
        return BuyerDraft(buyer.last_name, buyer.first_name, buyer.patronymic, phone, email)
    return BuyerDraft(client.last_name, client.first_name, client.patronymic, phone, email)


def find_client(client_id: int | None) -> Client | None:
    """Return the client with this id, ``None`` for none.

    :raises ClientAbsentError: there is none
    :raises ConflictError: the card was merged or deleted
    """
    return get_client(client_id) if client_id is not None else None


@transaction.atomic
def _named_source(name: str) -> OrderSource:
    last = OrderSource.objects.aggregate(last=Max("position"))["last"]
    # Of two at once one makes it and the other gets it: the name is unique.
    source, _is_new = OrderSource.objects.get_or_create(
        company_id=current_company_id(),
        name=name,
        defaults={"position": 0 if last is None else last + 1},
    )
    return source
