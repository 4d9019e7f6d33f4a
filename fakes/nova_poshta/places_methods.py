"""Cities, branches and senders."""

from fakes.jsontypes import JsonObject
from fakes.nova_poshta.parameters import RefusedError, needed, phone, slice_of, text
from fakes.nova_poshta.places import CITY_BY_REF, PLACES, STREETS
from fakes.nova_poshta.state import NovaPoshta, Person, Shop


def search_settlements(carrier: NovaPoshta, shop: Shop, params: JsonObject) -> list[JsonObject]:
    """Find places by the beginning of their names."""
    del carrier, shop
    name = needed(params, "CityName").lower()
    found = [city.as_settlement() for city in PLACES if city.name.lower().startswith(name)]
    return [{"TotalCount": len(found), "Addresses": [*slice_of(found, params)]}]


def get_cities(carrier: NovaPoshta, shop: Shop, params: JsonObject) -> list[JsonObject]:
    """List cities."""
    del carrier, shop
    ref, name = text(params, "Ref"), text(params, "FindByString").lower()
    found = [city for city in PLACES if not ref or city.ref == ref]
    return slice_of([city.as_city() for city in found if name in city.name.lower()], params)


def get_warehouses(carrier: NovaPoshta, shop: Shop, params: JsonObject) -> list[JsonObject]:
    """List the branches and postomats of a city."""
    del carrier, shop
    city = CITY_BY_REF.get(text(params, "CityRef"))
    if city is None:
        return []
    wanted, only = text(params, "FindByString").lower(), text(params, "Ref")
    found = [
        branch.as_warehouse()
        for branch in city.branches
        if wanted in branch.description.lower() and only in {"", branch.ref}
    ]
    return slice_of(found, params)


def search_streets(carrier: NovaPoshta, shop: Shop, params: JsonObject) -> list[JsonObject]:
    """Find streets of a settlement by a part of their names; all have the same."""
    del carrier, shop
    settlement, name = needed(params, "SettlementRef"), needed(params, "StreetName").lower()
    if not any(city.settlement_ref == settlement for city in PLACES):
        raise RefusedError("SettlementRef is incorrect")
    streets = sorted({street.rsplit(",", 1)[0] for street in STREETS})
    found: list[JsonObject] = [
        {"SettlementStreetRef": f"{settlement}-{number}", "Present": street}
        for number, street in enumerate(streets)
        if name in street.lower()
    ]
    return [{"TotalCount": len(found), "Addresses": [*slice_of(found, params)]}]


def get_counterparties(carrier: NovaPoshta, shop: Shop, params: JsonObject) -> list[JsonObject]:
    """Say who sends."""
    del carrier
    if needed(params, "CounterpartyProperty") != "Sender":
        return []
    return [{"Ref": shop.ref, "Description": shop.name, "CounterpartyType": "Organization"}]


def get_contact_persons(carrier: NovaPoshta, shop: Shop, params: JsonObject) -> list[JsonObject]:
    """Say who hands parcels in."""
    del carrier
    if text(params, "Ref") != shop.ref:
        raise RefusedError("Counterparty is incorrect")
    return [{"Ref": shop.contact_ref, "Description": shop.contact, "Phones": shop.phone}]


def get_addresses(carrier: NovaPoshta, shop: Shop, params: JsonObject) -> list[JsonObject]:
    """Say where they are handed in."""
    del carrier
    if text(params, "Ref") != shop.ref:
        raise RefusedError("Counterparty is incorrect")
    return [{"Ref": shop.address, "Description": PLACES[0].branches[0].description}]


def save_counterparty(carrier: NovaPoshta, shop: Shop, params: JsonObject) -> list[JsonObject]:
    """Remember somebody to send to; the same phone and name are the same person."""
    del carrier
    name = f"{needed(params, 'LastName')} {needed(params, 'FirstName')}".strip()
    number = phone(params, "Phone")
    made = Person(f"p-{number}-{len(shop.people)}", f"c-{number}-{len(shop.people)}", name, number)
    person = shop.people.setdefault(f"{number} {name}", made)
    contact: JsonObject = {"success": True, "data": [{"Ref": person.contact_ref}]}
    return [{"Ref": person.ref, "Description": name, "ContactPerson": contact}]
