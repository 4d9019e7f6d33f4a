"""Keeping by what an order is found."""

from kramar.core.search.folding import fold_name
from kramar.orders.models import Order, OrderWords


def words_of(order: Order) -> OrderWords:
    """Return the row of an order's words."""
    parts = [order.full_name, order.phone, order.email, order.ttn, order.external_id]
    folded = fold_name(*filter(None, [*parts, str(order.number)]))
    return OrderWords(order=order, company_id=order.company_id, folded=folded)


def remember_words(order: Order) -> None:
    """Write an order's words anew; a deleted order has none."""
    if order.deleted_at is not None:
        OrderWords.objects.filter(order=order).delete()
        return
    words = words_of(order)
    OrderWords.objects.update_or_create(
        order=order, defaults={"company_id": order.company_id, "folded": words.folded}
    )
