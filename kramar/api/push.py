"""``me/push``: the devices on which an employee is called while away."""

from datetime import datetime
from typing import Annotated

from django.utils.translation import gettext as _
from ninja import Router, Schema, Status
from pydantic import Field

from kramar.api.access import signed_in
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import Id
from kramar.core.errors import RefusedError
from kramar.push.keys import get_keys
from kramar.push.models import DEVICE_LENGTH, ENDPOINT_LENGTH, PushSubscription, PushWishes
from kramar.push.queries import get_wishes, list_subscriptions
from kramar.push.services.subscribing import (
    NewSubscription,
    WishChanges,
    change_wishes,
    send_test,
    subscribe,
    unsubscribe,
)
from kramar.staff.models import Employee

router = Router(tags=["me"])


class NoBrowserError(RefusedError):
    """A program with an API key has no browser that could be called."""

    code = "no_browser"


class PushWishesOut(Schema):
    """What the employee is called about; ``shows_text``: with names and words."""

    own_messages: bool
    unassigned_messages: bool
    mentions: bool
    handovers: bool
    returns: bool
    asks: bool
    shows_text: bool

    @classmethod
    def of(cls, wishes: PushWishes) -> "PushWishesOut":
        """Present what was chosen."""
        return cls(
            own_messages=wishes.own_messages,
            unassigned_messages=wishes.unassigned_messages,
            mentions=wishes.mentions,
            handovers=wishes.handovers,
            returns=wishes.returns,
            asks=wishes.asks,
            shows_text=wishes.shows_text,
        )


class DeviceOut(Schema):
    """A device."""

    id: int
    device: str
    created_at: datetime

    @classmethod
    def of(cls, subscription: PushSubscription) -> "DeviceOut":
        """Present a device."""
        return cls(
            id=subscription.pk, device=subscription.device, created_at=subscription.created_at
        )


class PushOut(Schema):
    """The key that a browser subscribes with, the devices and the wishes."""

    public_key: str
    subscriptions: list[DeviceOut]
    wishes: PushWishesOut

    @classmethod
    def of(cls, employee: Employee) -> "PushOut":
        """Present everything about an employee's calls."""
        return cls(
            public_key=get_keys().public,
            subscriptions=[DeviceOut.of(each) for each in list_subscriptions(employee)],
            wishes=PushWishesOut.of(get_wishes(employee)),
        )


class DeviceKeysIn(Schema):
    """The browser's keys, as ``PushSubscription.toJSON()`` writes them."""

    p256dh: Annotated[str, Field(max_length=100)]
    auth: Annotated[str, Field(max_length=40)]


class DeviceIn(Schema):
    """A browser's subscription, and what the employee will recognise the device by."""

    endpoint: Annotated[str, Field(max_length=ENDPOINT_LENGTH)]
    keys: DeviceKeysIn
    device: Annotated[str, Field(max_length=DEVICE_LENGTH)] = ""


class PushWishesPatch(Schema):
    """What to be called about; what is left out stays."""

    own_messages: bool | None = None
    unassigned_messages: bool | None = None
    mentions: bool | None = None
    handovers: bool | None = None
    returns: bool | None = None
    asks: bool | None = None
    shows_text: bool | None = None


class PushTestOut(Schema):
    """How many devices are being called."""

    devices: int


@router.get("/me/push", response=PushOut, auth=signed_in(), operation_id="get_push")
def get_push(request: EmployeeRequest) -> PushOut:
    """Tell where and about what the employee is called."""
    return PushOut.of(request.employee)


@router.post(
    "/me/push", response={201: DeviceOut}, auth=signed_in(), operation_id="subscribe_device"
)
def post_subscription(request: EmployeeRequest, body: DeviceIn) -> Status[DeviceOut]:
    """Call the employee on this browser, as long as this session lives."""
    session_key = request.session.session_key
    if request.by_key or session_key is None:
        raise NoBrowserError(_("Сповіщення вмикають у браузері"))
    subscription = NewSubscription(
        endpoint=body.endpoint,
        p256dh=body.keys.p256dh,
        auth=body.keys.auth,
        device=body.device,
        session_key=session_key,
    )
    return Status(201, DeviceOut.of(subscribe(subscription=subscription, by=request.employee)))


@router.patch(
    "/me/push", response=PushWishesOut, auth=signed_in(), operation_id="change_push_wishes"
)
def patch_wishes(request: EmployeeRequest, body: PushWishesPatch) -> PushWishesOut:
    """Change what the employee is called about."""
    return PushWishesOut.of(change_wishes(changes=WishChanges(**body.dict()), by=request.employee))


@router.post(
    "/me/push/test", response={202: PushTestOut}, auth=signed_in(), operation_id="test_push"
)
def post_test(request: EmployeeRequest) -> Status[PushTestOut]:
    """Call every device of the employee now."""
    return Status(202, PushTestOut(devices=send_test(by=request.employee)))


@router.delete(
    "/me/push/{push_subscription_id}",
    response={204: None},
    auth=signed_in(),
    operation_id="unsubscribe_device",
)
def remove_subscription(request: EmployeeRequest, push_subscription_id: Id) -> Status[None]:
    """Call the employee on this device no more."""
    unsubscribe(subscription_id=push_subscription_id, by=request.employee)
    return Status(204, None)
