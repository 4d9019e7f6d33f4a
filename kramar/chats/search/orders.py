"""Finding chats by the number of an order or of its waybill, which must be whole."""

from django.db.models import Q
from django.utils.translation import gettext as _

from kramar.chats.models import Chat
from kramar.chats.queries import find_chats
from kramar.chats.search.hits import Hit
from kramar.chats.search.viewers import Viewer
from kramar.core.search.snippets import Snippet
from kramar.orders.models import Order
from kramar.orders.queries.finding import find_orders_by_number


def find_order_chats(viewer: Viewer, text: str, *, limit: int) -> list[Hit]:
    """Return the chats of an order: the one it was made from, and those of its client."""
    hits: dict[int, Hit] = {}
    for order in find_orders_by_number(viewer.orders, text):
        for chat in _chats_of(order, viewer, limit):
            hits.setdefault(chat.pk, Hit(chat, "order", _tell(order)))
    return list(hits.values())[:limit]


def _chats_of(order: Order, viewer: Viewer, limit: int) -> list[Chat]:
    of_order = Q(pk=order.chat_id) if order.chat_id else Q(pk__in=[])
    if order.client_id:
        of_order |= Q(client_id=order.client_id)
    rows = Chat.objects.filter(of_order).order_by("-last_message_at", "-pk")
    ids = [*rows.values_list("pk", flat=True)[:limit]]
    chats = find_chats(viewer.sight, ids)
    return [chats[chat_id] for chat_id in ids if chat_id in chats]


def _tell(order: Order) -> Snippet:
    words = {"number": order.number, "status": order.status.name}
    return Snippet(_("Замовлення № %(number)d · %(status)s") % words, [])
