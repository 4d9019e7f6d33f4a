"""Waybills: what they cost, making and deleting them, and where parcels are."""

from datetime import datetime
from typing import Final

from fakes.jsontypes import JsonObject
from fakes.nova_poshta.parameters import RefusedError, needed, number, objects, phone, text
from fakes.nova_poshta.places import BRANCH_BY_REF, CITY_BY_REF, LIMITS, PLACES, STREETS
from fakes.nova_poshta.state import STATUSES, NovaPoshta, Parcel, Shop

AT_ONCE: Final = 100
CELL: Final = {"volumetricWidth": 40, "volumetricLength": 60, "volumetricHeight": 30}
TO_THE_DOOR: Final = 35
DAY: Final = "%d.%m.%Y"
CHOICES: Final = {
    "PayerType": {"Sender", "Recipient", "ThirdPerson"},
    "PaymentMethod": {"Cash", "NonCash"},
    "CargoType": {"Parcel", "Cargo", "Documents", "TiresWheels", "Pallet"},
    "ServiceType": {"WarehouseWarehouse", "WarehousePostomat", "WarehouseDoors"},
}


def get_price(carrier: NovaPoshta, shop: Shop, params: JsonObject) -> list[JsonObject]:
    """Say what the delivery would cost."""
    del carrier, shop
    for name in ("CitySender", "CityRecipient"):
        if text(params, name) not in CITY_BY_REF:
            raise RefusedError(f"{name} is incorrect", code="20000200100")
    redelivery = params.get("RedeliveryCalculate")
    amount = number(redelivery, "Amount") if isinstance(redelivery, dict) else 0
    return [
        {
            "AssessedCost": int(number(params, "Cost")),
            "Cost": _price(number(params, "Weight"))
            + (TO_THE_DOOR if text(params, "ServiceType") == "WarehouseDoors" else 0),
            "CostRedelivery": round(20 + amount * 0.02) if amount else 0,
        }
    ]


def get_delivery_date(carrier: NovaPoshta, shop: Shop, params: JsonObject) -> list[JsonObject]:
    """Say when it would come."""
    del shop
    if text(params, "CityRecipient") not in CITY_BY_REF:
        raise RefusedError("CityRecipient is incorrect", code="20000200100")
    needed(params, "DateTime")
    due = carrier.now().replace(hour=17, minute=0, second=0)
    return [{"DeliveryDate": {"date": f"{due:%Y-%m-%d %H:%M:%S}.000000", "timezone_type": 3}}]


def save_document(carrier: NovaPoshta, shop: Shop, params: JsonObject) -> list[JsonObject]:
    """Make a waybill."""
    for name, words in CHOICES.items():
        if text(params, name) not in words:
            raise RefusedError(f"{name} is incorrect")
    needed(params, "Description")
    number(params, "SeatsAmount")
    _check_day(carrier, needed(params, "DateTime"))
    _check_sender(shop, params)
    is_door = text(params, "ServiceType") == "WarehouseDoors"
    (_check_door if is_door else _check_recipient)(shop, params)
    price = _price(number(params, "Weight")) + (TO_THE_DOOR if is_door else 0)
    parcel = carrier.add_parcel(shop, params, price)
    return [
        {
            "Ref": parcel.ref,
            "CostOnSite": parcel.cost,
            "EstimatedDeliveryDate": f"{parcel.due_at:{DAY}}",
            "IntDocNumber": parcel.number,
            "TypeDocument": "InternetDocument",
        }
    ]


def delete_document(carrier: NovaPoshta, shop: Shop, params: JsonObject) -> list[JsonObject]:
    """Forget waybills whose parcels were not handed in."""
    del carrier
    given = params.get("DocumentRefs")
    refs = [str(each) for each in given] if isinstance(given, list) else [str(given)]
    for ref in refs:
        parcel = shop.parcels.get(ref)
        if parcel is None:
            raise RefusedError("Document not found", code="20000100001")
        if parcel.code != "1":
            raise RefusedError("Document can not be deleted", code="20000100002")
    return [{"Ref": shop.parcels.pop(ref).ref} for ref in refs]


def list_documents(carrier: NovaPoshta, shop: Shop, params: JsonObject) -> list[JsonObject]:
    """List the waybills of some days."""
    del carrier
    first = datetime.strptime(needed(params, "DateTimeFrom"), DAY).date()  # noqa: DTZ007 (a day)
    last = datetime.strptime(needed(params, "DateTimeTo"), DAY).date()  # noqa: DTZ007 (the same)
    made = [each for each in shop.parcels.values() if first <= each.created_at.date() <= last]
    return [
        {
            "Ref": each.ref,
            "IntDocNumber": each.number,
            "Cost": text(each.params, "Cost"),
            "CostOnSite": str(each.cost),
            "EstimatedDeliveryDate": f"{each.due_at:{DAY}}",
            "RecipientContactPhone": text(each.params, "RecipientsPhone"),
            "InfoRegClientBarcodes": text(each.params, "InfoRegClientBarcodes"),
        }
        for each in made
    ]


def track(carrier: NovaPoshta, shop: Shop, params: JsonObject) -> list[JsonObject]:
    """Say where parcels are; more is told to whoever knows the phone."""
    del shop
    asked = objects(params.get("Documents"))
    if not asked or len(asked) > AT_ONCE:
        raise RefusedError("Documents count is incorrect")
    return [_state(carrier, each) for each in asked]


def _state(carrier: NovaPoshta, asked: JsonObject) -> JsonObject:
    wanted = text(asked, "DocumentNumber")
    parcel = carrier.find_parcel(wanted)
    if parcel is None:
        return {"Number": wanted, "StatusCode": "3", "Status": STATUSES["3"]}
    return {
        "Number": wanted,
        "StatusCode": parcel.code,
        "Status": STATUSES[parcel.code],
        "ScheduledDeliveryDate": f"{parcel.due_at:%Y-%m-%d %H:%M:%S}",
        "TrackingUpdateDate": f"{carrier.now():%Y-%m-%d %H:%M:%S}",
        "DocumentCost": str(parcel.cost),
        **_private(parcel, text(asked, "Phone")),
    }


def _private(parcel: Parcel, known_phone: str) -> JsonObject:
    if known_phone != text(parcel.params, "RecipientsPhone"):
        return {"PhoneRecipient": ""}
    money = objects(parcel.params.get("BackwardDeliveryData"))
    return {
        "PhoneRecipient": known_phone,
        "AnnouncedPrice": text(parcel.params, "Cost"),
        "RedeliverySum": text(money[0], "RedeliveryString") if money else "0",
        "AfterpaymentOnGoodsCost": text(parcel.params, "AfterpaymentOnGoodsCost") or "0",
    }


def _check_day(carrier: NovaPoshta, day: str) -> None:
    try:
        wanted = datetime.strptime(day, DAY).date()  # noqa: DTZ007 (a day of Kyiv)
    except ValueError:
        raise RefusedError("DateTime is incorrect") from None
    if (carrier.now().date() - wanted).days > 1:
        raise RefusedError("DateTime is less than current date")


def _check_sender(shop: Shop, params: JsonObject) -> None:
    expected = {"Sender": shop.ref, "ContactSender": shop.contact_ref}
    for name, value in expected.items():
        if text(params, name) != value:
            raise RefusedError(f"{name} is incorrect")
    phone(params, "SendersPhone")
    _check_place(params, "CitySender", "SenderAddress")


def _check_recipient(shop: Shop, params: JsonObject) -> None:
    refs = {person.ref: person.contact_ref for person in shop.people.values()}
    if refs.get(text(params, "Recipient")) != text(params, "ContactRecipient"):
        raise RefusedError("Recipient is incorrect")
    phone(params, "RecipientsPhone")
    _check_place(params, "CityRecipient", "RecipientAddress")
    branch = BRANCH_BY_REF[text(params, "RecipientAddress")]
    if number(params, "Weight") > LIMITS[branch.kind]:
        raise RefusedError("Weight is more than allowed for the warehouse")
    if branch.is_postomat:
        _check_cells(params)
    number(params, "Cost")


def _check_door(shop: Shop, params: JsonObject) -> None:
    """Take a person and an address that are named in the waybill itself."""
    del shop
    if text(params, "NewAddress") != "1":
        raise RefusedError("NewAddress is incorrect")
    city, area = needed(params, "RecipientCityName"), text(params, "RecipientArea")
    if not any((each.name, each.area) == (city, area) for each in PLACES):
        raise RefusedError("RecipientCityName is incorrect")
    street = needed(params, "RecipientAddressName")
    if not any(each.rsplit(",", 1)[0].endswith(f" {street}") for each in STREETS):
        raise RefusedError("RecipientAddressName is incorrect")
    needed(params, "RecipientHouse")
    needed(params, "RecipientName")
    phone(params, "RecipientsPhone")


def _check_cells(params: JsonObject) -> None:
    seats = objects(params.get("OptionsSeat"))
    if len(seats) != int(number(params, "SeatsAmount")):
        raise RefusedError("OptionsSeat is empty", code="20000203050")
    if any(number(seat, side) > most for seat in seats for side, most in CELL.items()):
        raise RefusedError("OptionsSeat volume is incorrect")


def _check_place(params: JsonObject, city: str, address: str) -> None:
    if text(params, city) not in CITY_BY_REF:
        raise RefusedError(f"{city} is incorrect", code="20000200100")
    branch = BRANCH_BY_REF.get(text(params, address))
    if branch is None or branch.city_ref != text(params, city):
        raise RefusedError(f"{address} is incorrect")


def _price(weight: float) -> int:
    return round(60 + 8 * max(weight - 1, 0))
