"""Claiming notices, and writing what became of them. What leaves us leaves between the two."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F, Q
from django_scopes import scopes_disabled

from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.push.base64url import decode_base64url
from kramar.push.composing import compose
from kramar.push.encryption import authorization, encrypt
from kramar.push.keys import KeyPair, get_keys
from kramar.push.models import PushNotice, PushSubscription
from kramar.push.queries import list_due, list_living
from kramar.push.services.noticing import QUIET

AT_ONCE = 50
LEASE = timedelta(seconds=60)
REMEMBERED = timedelta(hours=1)
# Waits after the first, second, … refusal; after the last of them the notice is old news.
WAITS = (timedelta(seconds=5), timedelta(seconds=30), timedelta(minutes=2), timedelta(minutes=10))
LONGEST_WAIT = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Parcel:
    """A notice that is ready to leave.

    :param version: tells a call that came meanwhile
    """

    notice_id: int
    company_id: int
    subscription_id: int
    version: int
    attempts: int
    endpoint: str
    topic: str
    body: bytes
    authorization: str


def take_parcels(contact: str) -> list[Parcel]:
    """Claim what is due, the longest due first, and make it ready.

    :param contact: the address that push services are told
    """
    at = clock.now()
    by_company: dict[int, list[int]] = {}
    for company_id, notice_id in list_due(at)[:AT_ONCE]:
        by_company.setdefault(company_id, []).append(notice_id)
    keys = get_keys() if by_company else None
    parcels: list[Parcel] = []
    for company_id, ids in by_company.items():
        with company_scope(company_id):
            parcels += [
                parcel
                for notice in _claim(ids, at)
                if keys and (parcel := _pack(notice, keys, contact, at))
            ]
    return parcels


@transaction.atomic
def _claim(ids: list[int], at: datetime) -> list[PushNotice]:
    free = Q(taken_until=None) | Q(taken_until__lte=at)
    rows = PushNotice.objects.select_for_update(skip_locked=True)
    taken = [row.pk for row in rows.filter(free, pk__in=ids, due_at__lte=at).order_by("id")]
    PushNotice.objects.filter(pk__in=taken).update(
        taken_until=at + LEASE, attempts=F("attempts") + 1
    )
    people = ("subscription__employee__user", "subscription__employee__role")
    return list(PushNotice.objects.select_related(*people).filter(pk__in=taken).order_by("id"))


def _pack(notice: PushNotice, keys: KeyPair, contact: str, at: datetime) -> Parcel | None:
    device = notice.subscription
    if device.public_key != keys.public or not list_living([device]):
        # Signed out, dismissed, or shown a key that is no more: with it goes all that waits for it.
        device.delete()
        return None
    notification = compose(notice, device.employee)
    if notification is None:
        _forget(notice.pk, notice.version)
        return None
    return Parcel(
        notice_id=notice.pk,
        company_id=notice.company_id,
        subscription_id=device.pk,
        version=notice.version,
        attempts=notice.attempts,
        endpoint=device.endpoint,
        topic=notice.tag,
        body=encrypt(
            notification.model_dump_json().encode(),
            p256dh=decode_base64url(device.p256dh),
            auth=decode_base64url(device.auth),
        ),
        authorization=authorization(device.endpoint, keys=keys, contact=contact, at=at),
    )


def record_sent(parcel: Parcel) -> None:
    """Remember that it was taken; what was called about since is sent in its turn."""
    at = clock.now()
    with company_scope(parcel.company_id):
        row = PushNotice.objects.filter(pk=parcel.notice_id)
        done = {"taken_until": None, "sent_at": at, "attempts": 0}
        # Conditional: a call that came while this one was on its way made another version.
        if not row.filter(version=parcel.version).update(due_at=None, **done):
            row.update(due_at=at + QUIET, **done)


def record_gone(parcel: Parcel) -> None:
    """Forget a device that its push service knows no more."""
    with company_scope(parcel.company_id):
        PushSubscription.objects.filter(pk=parcel.subscription_id).delete()


def record_refused(parcel: Parcel, *, wait: timedelta | None, is_final: bool = False) -> None:
    """Try again later, or give up.

    :param wait: as long as the push service asked for
    """
    with company_scope(parcel.company_id):
        if is_final or parcel.attempts > len(WAITS):
            _forget(parcel.notice_id, parcel.version)
            return
        pause = max(WAITS[parcel.attempts - 1], min(wait or timedelta(), LONGEST_WAIT))
        PushNotice.objects.filter(pk=parcel.notice_id).update(
            taken_until=None, due_at=clock.now() + pause
        )


def _forget(notice_id: int, version: int) -> None:
    row = PushNotice.objects.filter(pk=notice_id)
    if not row.filter(version=version).update(due_at=None, taken_until=None, attempts=0):
        row.update(taken_until=None, attempts=0)


def forget_old_notices(at: datetime) -> None:
    """Delete what was sent long ago and holds back nothing any more."""
    with scopes_disabled():
        done = PushNotice.objects.filter(due_at=None)
        done.filter(Q(sent_at=None) | Q(sent_at__lt=at - REMEMBERED)).delete()
