"""What of sites' orders is told as a system message."""

from collections.abc import Sequence

from django.utils.translation import gettext_noop as _

from kramar.alerts.models import AlertKind
from kramar.alerts.services.raising import raise_alert
from kramar.alerts.words import Words
from kramar.intake.fields import Problem
from kramar.orders.models import Order


def tell_problems(request_id: int, problems: Sequence[Problem]) -> None:
    """Say that a site's order waits to be mended; the same trouble again is counted."""
    first = problems[0]
    raise_alert(
        kind=AlertKind.INTAKE,
        key=f"request:{first.field.rpartition('.')[2]}:{first.words}",
        title=Words(_("Замовлення з сайту чекає на виправлення")),
        details=first.words,
        link=f"/order-requests/{request_id}",
    )


def tell_flags(order: Order, flags: Sequence[Problem]) -> None:
    """Say what is odd about an order that was accepted all the same."""
    for flag in flags:
        raise_alert(
            kind=AlertKind.INTAKE,
            key=f"order:{order.pk}:{flag.field}",
            title=Words(
                _("Замовлення № %(number)d прийнято без телефону"), {"number": order.number}
            ),
            details=flag.words,
            link=f"/orders/{order.pk}",
        )
