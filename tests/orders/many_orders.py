"""A shop with many orders of every kind, for the suites of lists, plans and numbers."""

from datetime import timedelta
from decimal import Decimal

from kramar.catalog.models import Offer
from kramar.core import clock
from kramar.orders.models import Carrier, Order, OrderLine, OrderSource, OrderStatus, OrderWords
from kramar.orders.services.tallies import reconcile_tallies
from kramar.orders.services.words import words_of
from kramar.staff.models import Employee

STATES = Order.PaymentState.values
MARKS: tuple[dict[str, str], ...] = (
    {},
    {"source": "google", "campaign": "літо"},
    {"source": "facebook"},
    {"source": "google"},
)


def fill(
    people: list[Employee], offer: Offer, count: int, *, first: int = 0, is_marked: bool = False
) -> list[Order]:
    """Make orders: of employees and nobody, in every status, with every choice.

    :param is_marked: also with advertisements, and made from chats
    """
    marks = MARKS if is_marked else MARKS[:1]
    statuses = list(OrderStatus.objects.order_by("position"))
    sources = [*OrderSource.objects.order_by("position"), None]
    carriers = ["", *Carrier.values]
    now = clock.now()
    orders = Order.objects.bulk_create(
        Order(
            company_id=offer.company_id,
            number=first + number + 1,
            status=statuses[number * 7 % len(statuses)],
            responsible=[*people, None][number % (len(people) + 1)],
            source=sources[number % len(sources)],
            carrier=carriers[number % len(carriers)],
            payment_state=STATES[number % len(STATES)],
            utm=marks[number % len(marks)],
            chat_id=number if is_marked and number % 4 else None,
            total=Decimal(number * 13 % 997) + Decimal("0.50"),
            all_offers="" if number % 3 else f" {offer.pk} ",
            last_name="Бойко" if number % 10 else "Цукер",
            phone=f"+38067{number:07}",
            created_at=now - timedelta(minutes=count - number),
            changed_at=now - timedelta(minutes=number * 17 % 1009),
            status_changed_at=now,
            deleted_at=None if number % 20 else now,
        )
        for number in range(count)
    )
    OrderLine.objects.bulk_create(
        OrderLine(
            company_id=order.company_id,
            order=order,
            offer=offer,
            name="Лампа",
            quantity=1,
            price=Decimal(1),
            total=Decimal(1),
        )
        for order in orders[::3]
    )
    OrderWords.objects.bulk_create(words_of(each) for each in orders if each.deleted_at is None)
    reconcile_tallies()
    return orders
