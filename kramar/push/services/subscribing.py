"""An employee's devices and wishes."""

from dataclasses import asdict, dataclass
from functools import partial
from hashlib import sha256

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.core import clock
from kramar.core.errors import AbsentError, InvalidError
from kramar.events.bus import get_bus
from kramar.events.services import newest_number
from kramar.push.encryption import are_keys_of_browser
from kramar.push.endpoints import is_push_service
from kramar.push.keys import get_keys
from kramar.push.models import (
    DEVICE_LENGTH,
    ENDPOINT_LENGTH,
    PushNotice,
    PushPosition,
    PushSubscription,
    PushWishes,
)
from kramar.push.queries import get_wishes, list_subscriptions
from kramar.staff.models import Employee

TOPIC = "push"
# Whoever signs in on one more device loses the one that was added first.
DEVICES_AT_MOST = 10


class NotPushServiceError(InvalidError):
    """The address is of no push service that a browser uses."""

    code = "not_push_service"


class SubscriptionAbsentError(AbsentError):
    """The employee has no such device."""

    code = "subscription_not_found"


class NoDevicesError(InvalidError):
    """There is nothing to call."""

    code = "no_devices"


@dataclass(frozen=True, slots=True)
class NewSubscription:
    """What a browser tells of itself.

    :param session_key: the session that it is signed in by
    :param device: what the employee recognises it by
    """

    endpoint: str
    p256dh: str
    auth: str
    device: str
    session_key: str


@dataclass(frozen=True, slots=True)
class WishChanges:
    """What to be called about; ``None`` leaves it as it is."""

    own_messages: bool | None = None
    unassigned_messages: bool | None = None
    mentions: bool | None = None
    handovers: bool | None = None
    returns: bool | None = None
    asks: bool | None = None
    shows_text: bool | None = None


@transaction.atomic
def subscribe(*, subscription: NewSubscription, by: Employee) -> PushSubscription:
    """Call the employee on this browser too; it may be known already, by another's sign-in too.

    :raises NotPushServiceError: we would be led to an address that is no push service's
    :raises InvalidError: the keys are none
    """
    if len(subscription.endpoint) > ENDPOINT_LENGTH or not is_push_service(subscription.endpoint):
        raise NotPushServiceError(_("Цей браузер користується невідомою службою сповіщень"))
    if not are_keys_of_browser(subscription.p256dh, subscription.auth):
        raise InvalidError(_("Браузер передав непридатні ключі сповіщень"))
    PushPosition.objects.bulk_create(
        [PushPosition(company_id=by.company_id, number=newest_number(by.company_id))],
        ignore_conflicts=True,
    )
    values = {
        "employee": by,
        "session_key": subscription.session_key,
        "auth_hash": by.user.get_session_auth_hash(),
        "endpoint": subscription.endpoint,
        "p256dh": subscription.p256dh,
        "auth": subscription.auth,
        "public_key": get_keys().public,
        "device": subscription.device.strip()[:DEVICE_LENGTH],
    }
    endpoint_hash = sha256(subscription.endpoint.encode()).hexdigest()
    # With what waits for it: the next at the same browser must not read another's calls.
    PushSubscription.objects.filter(endpoint_hash=endpoint_hash).exclude(employee=by).delete()
    row, _created = PushSubscription.objects.update_or_create(
        company_id=by.company_id,
        endpoint_hash=endpoint_hash,
        defaults=values,
        create_defaults={**values, "created_at": clock.now()},
    )
    _forget_oldest(by)
    return row


def unsubscribe(*, subscription_id: int, by: Employee) -> None:
    """Call the employee on this device no more.

    :raises SubscriptionAbsentError: they have no such device
    """
    if not PushSubscription.objects.filter(pk=subscription_id, employee=by).delete()[0]:
        raise SubscriptionAbsentError(_("Цього пристрою вже немає у списку"))


@transaction.atomic
def change_wishes(*, changes: WishChanges, by: Employee) -> PushWishes:
    """Change what the employee is called about."""
    wishes = get_wishes(by)
    for field, wanted in asdict(changes).items():
        if wanted is not None:
            setattr(wishes, field, wanted)
    wishes.save()
    return wishes


@transaction.atomic
def send_test(*, by: Employee) -> int:
    """Call every device of the employee, to show that it works; return how many.

    :raises NoDevicesError: there is none
    """
    devices = list_subscriptions(by)
    if not devices:
        raise NoDevicesError(_("Спершу увімкніть сповіщення хоча б на одному пристрої"))
    at = clock.now()
    for device in devices:
        PushNotice.objects.update_or_create(
            company_id=by.company_id,
            subscription=device,
            tag="test",
            defaults={
                "kind": PushNotice.Kind.TEST,
                "due_at": at,
                "attempts": 0,
                "taken_until": None,
            },
        )
    transaction.on_commit(partial(get_bus().wake, TOPIC))
    return len(devices)


def _forget_oldest(employee: Employee) -> None:
    newest = PushSubscription.objects.filter(employee=employee).order_by("-id")
    spare = list(newest.values_list("id", flat=True)[DEVICES_AT_MOST:])
    PushSubscription.objects.filter(pk__in=spare).delete()
