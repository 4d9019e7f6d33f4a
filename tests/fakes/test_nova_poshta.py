"""The fake Nova Poshta answers as the carrier's API 2.0 is described to."""

from collections.abc import Iterator

import httpx
import pytest
from pydantic import BaseModel

from fakes.jsontypes import JsonObject
from fakes.nova_poshta.client import FakeNovaPoshta, FakeShop
from fakes.nova_poshta.places import PLACES
from fakes.process import running_fake

KYIV, LVIV = PLACES[0], PLACES[1]
BRANCH, POSTOMAT = LVIV.branches[1], LVIV.branches[-1]


@pytest.fixture(scope="module")
def carrier() -> Iterator[FakeNovaPoshta]:
    with running_fake("fakes.nova_poshta") as server, FakeNovaPoshta(server.url) as client:
        yield client


@pytest.fixture
def shop(carrier: FakeNovaPoshta) -> FakeShop:
    return carrier.shop()


class Contacts(BaseModel):
    data: list[dict[str, str]]


class Made(BaseModel):
    """What the carrier gives out; each call fills in its own part."""

    Ref: str = ""
    MainDescription: str = ""
    IntDocNumber: str = ""
    Status: str = ""
    StatusCode: str = ""
    AnnouncedPrice: str = ""
    ContactPerson: Contacts = Contacts(data=[])
    Addresses: list[dict[str, str | int]] = []


class Answer(BaseModel):
    success: bool
    data: list[Made]
    errors: list[str]


def ask(shop: FakeShop, method: str, properties: JsonObject, key: str = "") -> Answer:
    """Call a method and return the whole answer."""
    model, called = method.split("/")
    asked: JsonObject = {
        "apiKey": key or shop.key,
        "modelName": model,
        "calledMethod": called,
        "methodProperties": properties,
    }
    answer = httpx.post(f"{shop.carrier.base_url}/v2.0/json/", json=asked)
    assert answer.status_code == 200
    return Answer.model_validate_json(answer.content)


def waybill(shop: FakeShop, **changes: str) -> JsonObject:
    """Return the properties of a waybill to Clara in Lviv."""
    person: JsonObject = {"FirstName": "Клара", "LastName": "Цукер", "Phone": "380671234567"}
    clara = ask(shop, "Counterparty/save", person).data[0]
    return {
        "PayerType": "Recipient",
        "PaymentMethod": "Cash",
        "CargoType": "Parcel",
        "ServiceType": "WarehouseWarehouse",
        "DateTime": "22.11.2099",
        "Weight": "1.5",
        "SeatsAmount": "1",
        "Description": "Лампа",
        "Cost": "640",
        "CitySender": KYIV.ref,
        "Sender": shop.ref,
        "SenderAddress": KYIV.branches[0].ref,
        "ContactSender": shop.contact_ref,
        "SendersPhone": "380671112233",
        "CityRecipient": LVIV.ref,
        "Recipient": clara.Ref,
        "ContactRecipient": clara.ContactPerson.data[0]["Ref"],
        "RecipientAddress": BRANCH.ref,
        "RecipientsPhone": "380671234567",
        **changes,
    }


def test_cities_and_branches_are_found_by_a_part_of_the_name(shop: FakeShop) -> None:
    cities = ask(shop, "Address/searchSettlements", {"CityName": "льв", "Limit": "10"})
    branches = ask(shop, "Address/getWarehouses", {"CityRef": LVIV.ref, "FindByString": "№2"})

    assert [each["MainDescription"] for each in cities.data[0].Addresses] == ["Львів"]
    assert [each.Ref for each in branches.data] == [BRANCH.ref]


def test_a_parcel_is_made_moved_printed_and_then_cannot_be_deleted(shop: FakeShop) -> None:
    made = ask(shop, "InternetDocument/save", waybill(shop)).data[0]
    asked: JsonObject = {
        "Documents": [{"DocumentNumber": made.IntDocNumber, "Phone": "380671234567"}]
    }

    assert len(made.IntDocNumber) == 14
    assert ask(shop, "TrackingDocument/getStatusDocuments", asked).data[0].StatusCode == "1"
    shop.moves(made.IntDocNumber, "7")
    state = ask(shop, "TrackingDocument/getStatusDocuments", asked).data[0]
    assert (state.Status, state.AnnouncedPrice) == ("Прибув на відділення", "640")

    path = f"orders/printMarking100x100/orders[]/{made.Ref}/type/pdf/apiKey/{shop.key}"
    assert httpx.get(f"{shop.carrier.base_url}/{path}").content.startswith(b"%PDF-")
    gone = ask(shop, "InternetDocument/delete", {"DocumentRefs": made.Ref})
    assert gone.errors == ["Document can not be deleted"]


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"CityRecipient": "nowhere"}, "CityRecipient is incorrect"),
        ({"RecipientsPhone": "0671234567"}, "RecipientsPhone is incorrect"),
        ({"Weight": "31"}, "Weight is more than allowed for the warehouse"),
        ({"DateTime": "22.11.2020"}, "DateTime is less than current date"),
        ({"RecipientAddress": POSTOMAT.ref}, "OptionsSeat is empty"),
    ],
)
def test_a_wrong_waybill_is_refused_with_200(
    shop: FakeShop, changes: dict[str, str], error: str
) -> None:
    answer = ask(shop, "InternetDocument/save", waybill(shop, **changes))

    assert (answer.success, answer.errors) == (False, [error])


def test_a_wrong_key_and_ordered_trouble_are_told(shop: FakeShop) -> None:
    assert ask(shop, "Address/getCities", {}, key="чужий").errors == ["API key is invalid"]

    shop.refuses("To many requests")
    assert ask(shop, "Address/getCities", {}).errors == ["To many requests"]
    assert len(ask(shop, "Address/getCities", {}).data) >= 25
