"""Connecting a company to the carrier: the key and the sender are checked by a real call."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.changes import compare, values_of
from kramar.audit.services import record
from kramar.channels.credentials import seal, unseal
from kramar.core import clock
from kramar.core.errors import InvalidError
from kramar.core.phone import parse_phone
from kramar.core.tenancy import current_company_id
from kramar.delivery.errors import NotConnectedError
from kramar.delivery.events import DeliveryAccountChanged
from kramar.delivery.models import CarrierAccount
from kramar.delivery.nova_poshta.answers import Party
from kramar.delivery.nova_poshta.calls import NovaPoshta
from kramar.events.services import publish
from kramar.staff.models import Employee

# Waybills that are older when the key comes are at their end, or nobody's care.
LOOKS_BACK = timedelta(days=30)
KEY_LENGTH = 100


@dataclass(frozen=True, slots=True)
class Contact:
    """A person who hands parcels in."""

    ref: str
    name: str
    phone: str


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sends, in the carrier's books."""

    ref: str
    name: str
    contacts: Sequence[Contact]


def find_account() -> CarrierAccount | None:
    """Return the company's account, ``None`` where it has no key."""
    return CarrierAccount.objects.first()


def get_account() -> CarrierAccount:
    """Return the company's account.

    :raises NotConnectedError: there is none
    """
    account = find_account()
    if account is None:
        raise NotConnectedError(
            _("Нову пошту не підключено: додайте ключ API в «Адміністрування → Доставка»")
        )
    return account


def open_carrier(account: CarrierAccount) -> NovaPoshta:
    """Return the carrier as the company's key opens it.

    :raises CredentialsUnreadableError: the key was encrypted with another secret
    """
    return NovaPoshta(unseal(bytes(account.sealed_key)).get("api_key", ""))


def list_senders(carrier: NovaPoshta) -> list[Sender]:
    """Ask who sends by this key.

    :raises CarrierRefusedError: the key is refused
    :raises CarrierSilentError: no answer came
    """
    rows = carrier.ask(
        "Counterparty/getCounterparties", {"CounterpartyProperty": "Sender", "Page": "1"}
    )
    parties = [Party.model_validate(row) for row in rows]
    return [Sender(each.ref, each.name, _list_contacts(carrier, each.ref)) for each in parties]


def connect(*, api_key: str, by: Employee) -> CarrierAccount:
    """Keep a key that the carrier accepts; its first sender and contact are taken at once.

    :raises InvalidError: the key is empty, or the carrier refuses it
    :raises CarrierSilentError: no answer came
    """
    key = api_key.strip()
    if not key or len(key) > KEY_LENGTH or not key.isascii() or not key.isprintable():
        raise _invalid("api_key", _("Це не схоже на ключ API"))
    senders = list_senders(NovaPoshta(key))
    if not senders:
        raise _invalid("api_key", _("За цим ключем немає жодного відправника"))
    return _keep_key(key, senders, by=by)


@transaction.atomic
def disconnect(*, by: Employee) -> None:
    """Forget the key; everything goes on by hand."""
    account = CarrierAccount.objects.select_for_update().first()
    if account is None:
        return
    record("carrier_account.deleted", target=account, by=by)
    account.delete()
    publish(DeliveryAccountChanged())


def change_account(*, changes: Mapping[str, object], by: Employee) -> CarrierAccount:
    """Change the sender, or what a waybill begins with.

    :param changes: columns by name; ``sender_ref`` and ``contact_ref`` are asked about
    :raises NotConnectedError: there is no key
    :raises InvalidError: the phone is none, or the carrier knows no such sender
    """
    account = get_account()
    given = {name: value for name, value in changes.items() if value is not None}
    if "phone" in given:
        given["phone"] = _clean_phone(str(given["phone"]))
    asked = {"sender_ref", "contact_ref"} & given.keys()
    if any(given[name] != getattr(account, name) for name in asked):
        given |= _names_of(account, given)
    return _save(given, by=by)


@transaction.atomic
def mark_key(*, is_refused: bool) -> bool:
    """Remember whether the carrier accepts the key; whether that is new."""
    at = clock.now() if is_refused else None
    rows = CarrierAccount.objects.filter(key_refused_at__isnull=is_refused)
    # Of several that ask at once one is told that it is new: the row count says which.
    is_new = bool(rows.update(key_refused_at=at))
    if is_new:
        publish(DeliveryAccountChanged())
    return is_new


@transaction.atomic
def _keep_key(key: str, senders: Sequence[Sender], *, by: Employee) -> CarrierAccount:
    account = CarrierAccount.objects.select_for_update().first()
    if account is None:
        looked_at = clock.now() - LOOKS_BACK
        account = CarrierAccount(company_id=current_company_id(), looked_at=looked_at)
    sender = next((each for each in senders if each.ref == account.sender_ref), senders[0])
    contact = next(
        (each for each in sender.contacts if each.ref == account.contact_ref),
        next(iter(sender.contacts), Contact("", "", "")),
    )
    account.sealed_key = seal({"api_key": key})
    account.key_refused_at = None
    account.sender_ref, account.sender_name = sender.ref, sender.name
    account.contact_ref, account.contact_name = contact.ref, contact.name
    account.phone = account.phone or _phone_of(contact)
    account.save()
    record("carrier_account.connected", target=account, by=by)
    publish(DeliveryAccountChanged())
    return account


@transaction.atomic
def _save(given: Mapping[str, object], *, by: Employee) -> CarrierAccount:
    account = CarrierAccount.objects.select_for_update().first()
    if account is None:
        raise NotConnectedError(_("Нову пошту не підключено"))
    before = values_of(account, given)
    for name, value in given.items():
        setattr(account, name, value)
    account.save()
    record("carrier_account.changed", target=account, by=by, changes=compare(before, given))
    publish(DeliveryAccountChanged())
    return account


def _names_of(account: CarrierAccount, given: Mapping[str, object]) -> dict[str, object]:
    wanted = given.get("sender_ref", account.sender_ref)
    senders = list_senders(open_carrier(account))
    sender = next((each for each in senders if each.ref == wanted), None)
    if sender is None:
        raise _invalid("sender_ref", _("За цим ключем такого відправника немає"))
    chosen = given.get("contact_ref", "")
    contact = next((each for each in sender.contacts if each.ref == chosen), None)
    contact = contact or next(iter(sender.contacts), Contact("", "", ""))
    return {
        "sender_ref": sender.ref,
        "sender_name": sender.name,
        "contact_ref": contact.ref,
        "contact_name": contact.name,
    }


def _list_contacts(carrier: NovaPoshta, sender_ref: str) -> list[Contact]:
    rows = carrier.ask("Counterparty/getCounterpartyContactPersons", {"Ref": sender_ref})
    people = [Party.model_validate(row) for row in rows]
    return [Contact(each.ref, each.name, each.phones) for each in people]


def _phone_of(contact: Contact) -> str:
    try:
        return parse_phone(contact.phone.split(",")[0])
    except InvalidError:
        return ""


def _clean_phone(text: str) -> str:
    try:
        return parse_phone(text)
    except InvalidError as error:
        raise _invalid("phone", error.detail) from None


def _invalid(field: str, sentence: str) -> InvalidError:
    return InvalidError(sentence, fields={field: sentence})
