"""What is said to the carrier about one parcel."""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from kramar.core import clock
from kramar.delivery.models import CarrierAccount
from kramar.delivery.nova_poshta.answers import SavedParty, first
from kramar.delivery.nova_poshta.calls import NovaPoshta, Properties
from kramar.delivery.services.doors import Door
from kramar.delivery.services.places import BranchFound
from kramar.delivery.services.terms import Terms, digits_of
from kramar.orders.models import Order

CARRIERS_ZONE = ZoneInfo("Europe/Kyiv")
DAY = "%d.%m.%Y"


def save_recipient(carrier: NovaPoshta, order: Order) -> SavedParty:
    """Name the buyer to the carrier; the same person again is the same row there."""
    person: Properties = {
        "CounterpartyType": "PrivatePerson",
        "CounterpartyProperty": "Recipient",
        "FirstName": order.first_name,
        "MiddleName": order.patronymic,
        "LastName": order.last_name,
        "Phone": digits_of(order.phone),
        "Email": order.email,
    }
    return SavedParty.model_validate(first(carrier.ask("Counterparty/save", person)))


def document_of(
    order: Order, terms: Terms, account: CarrierAccount, branch: BranchFound
) -> Properties:
    """Describe a waybill, but for whom it goes to, where, and our mark."""
    return {
        "PayerType": terms.payer,
        "PaymentMethod": terms.payment_form,
        "DateTime": _today(),
        "CargoType": "Parcel",
        "Weight": _number(terms.weight),
        "ServiceType": service_of(branch),
        "SeatsAmount": str(terms.seats),
        "OptionsSeat": [*_seats(terms)],
        "Description": terms.description.strip(),
        "Cost": _number(terms.cost),
        "CitySender": account.city_ref,
        "Sender": account.sender_ref,
        "SenderAddress": account.branch_ref,
        "ContactSender": account.contact_ref,
        "SendersPhone": digits_of(account.phone),
        "RecipientsPhone": digits_of(order.phone),
        **_money_back(terms),
    }


def to_branch(order: Order, recipient: SavedParty) -> Properties:
    """Say who takes it at which branch."""
    return {
        "CityRecipient": order.city_ref,
        "RecipientAddress": order.branch_ref,
        "Recipient": recipient.ref,
        "ContactRecipient": recipient.contact_ref,
    }


def to_door(order: Order, door: Door) -> Properties:
    """Say to whom and where the courier goes: the carrier makes the person of it by itself."""
    name = (order.last_name, order.first_name, order.patronymic)
    return {
        "NewAddress": "1",
        "RecipientCityName": door.settlement.name,
        "RecipientArea": door.settlement.area,
        "RecipientAreaRegions": door.settlement.region,
        "SettlementType": door.settlement.kind,
        "RecipientAddressName": door.street,
        "RecipientHouse": door.house,
        "RecipientFlat": door.flat,
        "RecipientName": " ".join(part for part in name if part),
        "RecipientType": "PrivatePerson",
    }


def price_of(order: Order, terms: Terms, account: CarrierAccount, service: str) -> Properties:
    """Ask what it would cost."""
    asked: Properties = {
        "CitySender": account.city_ref,
        "CityRecipient": order.city_ref,
        "Weight": _number(terms.weight),
        "ServiceType": service,
        "Cost": _number(terms.cost),
        "CargoType": "Parcel",
        "SeatsAmount": str(terms.seats),
    }
    if terms.cod and terms.cod_way == CarrierAccount.CodWay.TRANSFER:
        asked["RedeliveryCalculate"] = {"CargoType": "Money", "Amount": _number(terms.cod)}
    return asked


def due_date_of(order: Order, account: CarrierAccount, service: str) -> Properties:
    """Ask when it would come."""
    return {
        "DateTime": _today(),
        "ServiceType": service,
        "CitySender": account.city_ref,
        "CityRecipient": order.city_ref,
    }


def service_of(branch: BranchFound) -> str:
    """Return the way from our branch to theirs, or to the door."""
    if branch.kind == "door":
        return "WarehouseDoors"
    return "WarehousePostomat" if branch.kind == "postomat" else "WarehouseWarehouse"


def read_day(text: str) -> date | None:
    """Read 24.11.2026, or 2026-11-24 with whatever follows; ``None`` where it is neither."""
    for shape, length in ((DAY, 10), ("%Y-%m-%d", 10)):
        try:
            return datetime.strptime(text[:length], shape).date()  # noqa: DTZ007 (a day)
        except ValueError:
            continue
    return None


def _money_back(terms: Terms) -> Properties:
    if not terms.cod:
        return {}
    if terms.cod_way == CarrierAccount.CodWay.CONTROL:
        return {"AfterpaymentOnGoodsCost": _number(terms.cod)}
    money = {"PayerType": "Recipient", "CargoType": "Money", "RedeliveryString": _number(terms.cod)}
    return {"BackwardDeliveryData": [{**money}]}


def _seats(terms: Terms) -> list[Properties]:
    weight = max(terms.weight / terms.seats, Decimal("0.1"))
    seat: Properties = {
        "weight": _number(weight.quantize(Decimal("0.01"))),
        "volumetricLength": str(terms.length),
        "volumetricWidth": str(terms.width),
        "volumetricHeight": str(terms.height),
    }
    return [seat] * terms.seats


def _today() -> str:
    return clock.now().astimezone(CARRIERS_ZONE).strftime(DAY)


def _number(value: Decimal) -> str:
    """Write 640.00 as 640 and 1.50 as 1.5."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
