"""What we read of the carrier's answers; everything else in them is left alone."""

from decimal import Decimal, InvalidOperation
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from kramar.delivery.nova_poshta.calls import Row

POSTOMAT_TYPE = "f9316480-5f2d-425d-bc2c-ac7cd29decf0"


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _sum(value: object) -> Decimal:
    try:
        read = Decimal(_text(value) or "0")
    except InvalidOperation:
        return Decimal(0)
    return read if read.is_finite() and abs(read) < Decimal(10) ** 9 else Decimal(0)


# Numbers come as texts and texts as numbers.
Text = Annotated[str, BeforeValidator(_text)]
Amount = Annotated[Decimal, BeforeValidator(_sum)]


class _Read(BaseModel):
    model_config = ConfigDict(extra="ignore")


class Settlement(_Read):
    """A place of searchSettlements."""

    name: Text = Field("", alias="MainDescription")
    area: Text = Field("", alias="Area")
    region: Text = Field("", alias="Region")
    kind: Text = Field("", alias="SettlementTypeCode")
    city_ref: Text = Field("", alias="DeliveryCity")
    ref: Text = Field("", alias="Ref")


class Settlements(_Read):
    """The one row of searchSettlements."""

    found: list[Settlement] = Field([], alias="Addresses")


class Street(_Read):
    """A street of searchSettlementStreets."""

    ref: Text = Field("", alias="SettlementStreetRef")
    present: Text = Field("", alias="Present")


class Streets(_Read):
    """The one row of searchSettlementStreets."""

    found: list[Street] = Field([], alias="Addresses")


class Warehouse(_Read):
    """A branch or a postomat."""

    ref: Text = Field("", alias="Ref")
    name: Text = Field("", alias="Description")
    number: Text = Field("", alias="Number")
    category: Text = Field("", alias="CategoryOfWarehouse")
    kind: Text = Field("", alias="TypeOfWarehouse")
    most_weight: Amount = Field(Decimal(0), alias="PlaceMaxWeightAllowed")

    @property
    def is_postomat(self) -> bool:
        """Whether it is a cabinet with cells."""
        return self.category == "Postomat" or self.kind == POSTOMAT_TYPE


class Party(_Read):
    """A counterparty, or a person of it."""

    ref: Text = Field("", alias="Ref")
    name: Text = Field("", alias="Description")
    phones: Text = Field("", alias="Phones")


class _Contacts(_Read):
    data: list[Party] = []


class SavedParty(_Read):
    """A person to send to."""

    ref: Text = Field("", alias="Ref")
    contacts: _Contacts = Field(_Contacts(), alias="ContactPerson")

    @property
    def contact_ref(self) -> str:
        """Who takes the parcel: the person themselves."""
        return next((each.ref for each in self.contacts.data), "")


class Price(_Read):
    """What a delivery costs."""

    delivery: Amount = Field(Decimal(0), alias="Cost")
    money_back: Amount = Field(Decimal(0), alias="CostRedelivery")


class _Moment(_Read):
    date: Text = ""


class DueDate(_Read):
    """When a parcel comes."""

    moment: _Moment = Field(_Moment(), alias="DeliveryDate")


class Document(_Read):
    """A waybill that was made, as save and getDocumentList tell of it."""

    ref: Text = Field("", alias="Ref")
    number: Text = Field("", alias="IntDocNumber")
    cost: Amount = Field(Decimal(0), alias="CostOnSite")
    due_date: Text = Field("", alias="EstimatedDeliveryDate")
    marker: Text = Field("", alias="InfoRegClientBarcodes")


class TrackedState(_Read):
    """Where a parcel is."""

    number: Text = Field("", alias="Number")
    code: Text = Field("", alias="StatusCode")
    text: Text = Field("", alias="Status")
    due_at: Text = Field("", alias="ScheduledDeliveryDate")
    money_back: Amount = Field(Decimal(0), alias="RedeliverySum")
    goods_payment: Amount = Field(Decimal(0), alias="AfterpaymentOnGoodsCost")


def first(rows: list[Row]) -> Row:
    """Return the only row of an answer; an empty one where there is none."""
    return rows[0] if rows else {}
