"""``delivery/cities`` and ``delivery/branches``: where parcels go, for choosing."""

from typing import Annotated, Literal

from ninja import Query, Router, Schema
from pydantic import Field

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.delivery.services.places import search_branches, search_cities, search_streets
from kramar.staff.permissions import Permission

router = Router(tags=["delivery"])
viewing = needs(Permission.ORDERS_VIEW)

Words = Annotated[str, Field(max_length=100)]
Ref = Annotated[str, Field(max_length=60)]
Why = Literal["", "no_key", "key_refused", "silent"]
Kind = Literal["branch", "postomat"]


class CityOut(Schema):
    """A place that the carrier brings to."""

    ref: str
    name: str
    area: str


class CitiesOut(Schema):
    """Places; where the carrier could not be asked, ``why``."""

    items: list[CityOut]
    available: bool
    why: Why


class BranchOut(Schema):
    """Where a parcel waits; ``most_weight`` in kilograms, 0 is not told."""

    ref: str
    name: str
    number: str
    kind: Kind
    most_weight: int


class BranchesOut(Schema):
    """Branches and postomats; where the carrier could not be asked, ``why``."""

    items: list[BranchOut]
    available: bool
    why: Why


class StreetOut(Schema):
    """A street."""

    ref: str
    name: str


class StreetsOut(Schema):
    """Streets; where the carrier could not be asked, ``why``."""

    items: list[StreetOut]
    available: bool
    why: Why


class StreetQuery(Schema):
    """A city by the carrier's reference and its name, and a part of a street's name."""

    city_ref: Ref
    city: Annotated[str, Field(max_length=255)] = ""
    q: Words = ""


class CityQuery(Schema):
    """The beginning of a name."""

    q: Words = ""


class BranchQuery(Schema):
    """A city, and a part of a branch's name."""

    city_ref: Ref
    q: Words = ""


@router.get(
    "/delivery/cities", response=CitiesOut, auth=viewing, operation_id="list_delivery_cities"
)
def list_cities(request: EmployeeRequest, query: Query[CityQuery]) -> CitiesOut:
    """Find places by the beginning of their names."""
    found = search_cities(query.q)
    items = [CityOut(ref=each.ref, name=each.name, area=each.area) for each in found.items]
    return CitiesOut.model_validate({"items": items, "available": not found.why, "why": found.why})


@router.get(
    "/delivery/branches", response=BranchesOut, auth=viewing, operation_id="list_delivery_branches"
)
def list_branches(request: EmployeeRequest, query: Query[BranchQuery]) -> BranchesOut:
    """Find branches and postomats of a city by number or street."""
    found = search_branches(query.city_ref, query.q)
    items = [
        {
            "ref": each.ref,
            "name": each.name,
            "number": each.number,
            "kind": each.kind,
            "most_weight": each.most_weight,
        }
        for each in found.items
    ]
    return BranchesOut.model_validate(
        {"items": items, "available": not found.why, "why": found.why}
    )


@router.get(
    "/delivery/streets", response=StreetsOut, auth=viewing, operation_id="list_delivery_streets"
)
def list_streets(request: EmployeeRequest, query: Query[StreetQuery]) -> StreetsOut:
    """Find streets of a city, for a courier."""
    found = search_streets(query.city, query.city_ref, query.q)
    items = [StreetOut(ref=each.ref, name=each.name) for each in found.items]
    return StreetsOut.model_validate({"items": items, "available": not found.why, "why": found.why})
