"""One look at the carrier for one company: lost answers, new waybills, parcels on their way."""

from collections.abc import Sequence
from datetime import timedelta

from django.conf import settings
from django.utils.translation import gettext_noop as _noop

from kramar.alerts.models import AlertKind
from kramar.alerts.services.raising import raise_alert
from kramar.alerts.words import Words
from kramar.channels.credentials import CredentialsUnreadableError
from kramar.core.errors import KramarError
from kramar.delivery.errors import (
    CarrierBusyError,
    CarrierKeyError,
    CarrierRefusedError,
    CarrierSilentError,
)
from kramar.delivery.models import CarrierAccount, Parcel
from kramar.delivery.services import tracking
from kramar.delivery.services.accounts import find_account, get_account, mark_key, open_carrier
from kramar.delivery.services.steps import carry_out, list_open_steps
from kramar.delivery.services.waybills import list_open_waybills, settle_waybill
from kramar.orders.models import Order

LINK = "/administration/delivery"


def look_round() -> None:
    """Do everything that is due for the company in scope; what fails is told and tried again."""
    account = find_account()
    if account is None or account.key_refused_at is not None:
        return
    try:
        for waybill in list_open_waybills():
            settle_waybill(waybill=waybill)
        tracking.begin_following(account)
        _ask_about(account, tracking.take_due(timedelta(seconds=settings.TRACKING_SECONDS)))
    except (CarrierKeyError, CredentialsUnreadableError) as error:
        _tell_key_refused(error)
    except CarrierBusyError:
        # The next round is soon.
        pass
    except (CarrierSilentError, CarrierRefusedError) as error:
        title = _noop("Нова пошта не розповіла про посилки, спробуємо ще")
        _alarm("delivery-tracking", title, error)
    for step in list_open_steps():
        carry_out(step)


def track_order(order: Order) -> None:
    """Ask about one order's parcel at once, because somebody wants to know.

    :raises NotConnectedError: there is no key
    :raises CarrierSilentError: no answer came
    :raises CarrierRefusedError: the carrier refuses
    """
    account = get_account()
    tracking.begin_following(account)
    parcel = tracking.find_parcel(order)
    if parcel is None:
        return
    _ask_about(account, [parcel])
    for step in list_open_steps(parcel.pk):
        carry_out(step)


def _ask_about(account: CarrierAccount, parcels: Sequence[Parcel]) -> None:
    if not parcels:
        return
    states = tracking.ask_states(open_carrier(account), parcels)
    for parcel in parcels:
        if state := states.get(parcel.number):
            tracking.apply_state(parcel_id=parcel.pk, state=state)


def _tell_key_refused(error: KramarError) -> None:
    if mark_key(is_refused=True):
        _alarm("delivery-key", _noop("Нова пошта більше не приймає ключ API"), error)


def _alarm(key: str, title: str, error: KramarError) -> None:
    raise_alert(kind=AlertKind.TASK, key=key, title=Words(title), details=error.detail, link=LINK)
