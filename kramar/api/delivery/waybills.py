"""``orders/…/waybill``: making, printing and deleting an order's waybill, and where it is."""

from dataclasses import asdict
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Literal

from django.http import HttpResponse
from ninja import Router, Schema, Status
from pydantic import Field

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.delivery.account import CodWay, Payer, PaymentForm, Side, Weight
from kramar.api.orders.routes import find_order
from kramar.api.paths import Id
from kramar.core.money import Money
from kramar.delivery.models import CarrierAccount, Parcel, Waybill
from kramar.delivery.services import waybills
from kramar.delivery.services.accounts import find_account
from kramar.delivery.services.rounds import track_order
from kramar.delivery.services.terms import Terms, suggest_terms
from kramar.delivery.services.tracking import find_parcel
from kramar.orders.models import Order
from kramar.staff.permissions import Permission

router = Router(tags=["delivery"])
viewing = needs(Permission.ORDERS_VIEW)
editing = needs(Permission.ORDERS_EDIT)

State = Literal["creating", "unknown", "made", "refused", "deleted"]
Paper = Literal["label", "document"]


class TermsIn(Schema):
    """What a waybill is asked for; sides in centimetres, of each seat."""

    weight: Weight
    seats: Annotated[int, Field(ge=1, le=20)] = 1
    length: Side
    width: Side
    height: Side
    cost: Money
    cod: Money = Decimal(0)
    payer: Payer
    payment_form: PaymentForm
    cod_way: CodWay
    description: Annotated[str, Field(min_length=1, max_length=100)]

    def terms(self) -> Terms:
        """Return them for the service."""
        return Terms(**dict(self))


class TermsOut(Schema):
    """What a waybill of the order begins with."""

    weight: Weight
    seats: int
    length: int
    width: int
    height: int
    cost: Money
    cod: Money
    payer: Payer
    payment_form: PaymentForm
    cod_way: CodWay
    description: str


class WaybillOut(Schema):
    """A waybill that was made here, or was to be; ``error``: why it was refused."""

    state: State
    number: str
    cost: Money | None
    due_date: date | None
    error: str
    asked_at: datetime

    @classmethod
    def of_row(cls, row: Waybill) -> "WaybillOut":
        """Present a waybill."""
        state = "unknown" if waybills.is_open(row) else row.state
        return cls.model_validate(
            {
                "state": state,
                "number": row.number,
                "cost": row.cost,
                "due_date": row.due_date,
                "error": row.error,
                "asked_at": row.asked_at,
            }
        )


class ParcelOut(Schema):
    """Where a parcel is, as the carrier last told."""

    stage: str
    status: str
    status_at: datetime | None
    due_at: datetime | None
    is_followed: bool

    @classmethod
    def of_row(cls, row: Parcel) -> "ParcelOut":
        """Present a parcel."""
        return cls(
            stage=row.stage,
            status=row.status,
            status_at=row.status_at,
            due_at=row.due_at,
            is_followed=row.next_at is not None,
        )


class DeliveryOut(Schema):
    """The delivery of an order: whether we may speak with the carrier, and what was said.

    ``ability``: ``ready``, or why waybills are written by hand.
    """

    ability: Literal["ready", "no_key", "key_refused", "no_sender"]
    suggested: TermsOut | None
    waybill: WaybillOut | None
    parcel: ParcelOut | None

    @classmethod
    def of_order(cls, order: Order) -> "DeliveryOut":
        """Present the delivery of an order."""
        account = find_account()
        waybill, parcel = waybills.find_waybill(order), find_parcel(order)
        is_gone = waybill is not None and waybill.state == "made" and waybill.number != order.ttn
        shown = None if is_gone or waybill is None else waybill
        return cls.model_validate(
            {
                "ability": _ability(account),
                "suggested": asdict(suggest_terms(order, account)) if account else None,
                "waybill": WaybillOut.of_row(shown) if shown else None,
                "parcel": ParcelOut.of_row(parcel) if parcel else None,
            }
        )


class WaybillPriceOut(Schema):
    """What a delivery would cost, and when it would come."""

    delivery: Money
    money_back: Money
    due_date: date | None


@router.get(
    "/orders/{order_id}/waybill",
    response=DeliveryOut,
    auth=viewing,
    operation_id="get_order_delivery",
)
def get_delivery(request: EmployeeRequest, order_id: Id) -> DeliveryOut:
    """Show the waybill of an order and where the parcel is."""
    return DeliveryOut.of_order(find_order(request, order_id))


@router.post(
    "/orders/{order_id}/waybill",
    response={201: DeliveryOut},
    auth=editing,
    operation_id="create_waybill",
)
def post_waybill(request: EmployeeRequest, order_id: Id, body: TermsIn) -> Status[DeliveryOut]:
    """Make a waybill; ``unknown`` where the carrier did not answer: it is found out, not resent."""
    order = find_order(request, order_id)
    waybills.create_waybill(order=order, terms=body.terms(), by=request.employee)
    return Status(201, DeliveryOut.of_order(find_order(request, order_id)))


@router.post(
    "/orders/{order_id}/waybill/preview",
    response=WaybillPriceOut,
    auth=editing,
    operation_id="preview_waybill",
)
def post_preview(request: EmployeeRequest, order_id: Id, body: TermsIn) -> WaybillPriceOut:
    """Ask what the delivery would cost, and when it would come."""
    order = find_order(request, order_id)
    found = waybills.preview_waybill(order=order, terms=body.terms())
    return WaybillPriceOut(
        delivery=found.delivery, money_back=found.money_back, due_date=found.due_date
    )


@router.post(
    "/orders/{order_id}/waybill/refresh",
    response=DeliveryOut,
    auth=editing,
    operation_id="refresh_delivery",
)
def post_refresh(request: EmployeeRequest, order_id: Id) -> DeliveryOut:
    """Find out now what became of the waybill, and where the parcel is."""
    order = find_order(request, order_id)
    waybill = waybills.find_waybill(order)
    if waybill is not None and waybills.is_open(waybill):
        waybills.settle_waybill(waybill=waybill)
    else:
        track_order(order)
    return DeliveryOut.of_order(find_order(request, order_id))


@router.delete(
    "/orders/{order_id}/waybill",
    response={204: None},
    auth=editing,
    operation_id="delete_waybill",
)
def remove_waybill(request: EmployeeRequest, order_id: Id) -> Status[None]:
    """Delete the waybill at the carrier, and take its number off the order."""
    waybills.delete_waybill(order=find_order(request, order_id), by=request.employee)
    return Status(204, None)


@router.get(
    "/orders/{order_id}/waybill/label.pdf",
    response={200: None},
    auth=viewing,
    operation_id="print_waybill_label",
)
def get_label(request: EmployeeRequest, order_id: Id) -> HttpResponse:
    """Return the label as PDF; the carrier's key stays with us."""
    return _paper(find_order(request, order_id), "label")


@router.get(
    "/orders/{order_id}/waybill/document.pdf",
    response={200: None},
    auth=viewing,
    operation_id="print_waybill_document",
)
def get_document(request: EmployeeRequest, order_id: Id) -> HttpResponse:
    """Return the waybill as PDF; the carrier's key stays with us."""
    return _paper(find_order(request, order_id), "document")


def _paper(order: Order, paper: Paper) -> HttpResponse:
    content = waybills.print_waybill(order=order, paper=paper)
    response = HttpResponse(content, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{order.ttn}-{paper}.pdf"'
    response["Cache-Control"] = "private, no-store"
    return response


def _ability(account: CarrierAccount | None) -> str:
    if account is None:
        return "no_key"
    if account.key_refused_at is not None:
        return "key_refused"
    return "ready" if account.is_ready else "no_sender"
