"""What the variables of a quick reply stand for in one chat."""

from zoneinfo import ZoneInfo

from kramar.chats.models import Chat
from kramar.company.queries import get_current_company
from kramar.core import clock
from kramar.orders.policies import OrderSight
from kramar.orders.queries import list_orders_before
from kramar.staff.models import Employee


def collect_values(chat: Chat, by: Employee) -> dict[str, str]:
    """Return the value of each variable that is known; what is blank is left out.

    ``order.…`` is the newest order of the chat's client, if the employee may see it.

    :param chat: with contact, channel and client loaded
    """
    values = _people(chat, by) | _place(chat) | _order(chat, by)
    return {name: value for name, value in values.items() if value.strip()}


def guess_values(chat: Chat) -> dict[str, str]:
    """Return what a person would probably write where nothing is known.

    A contact names themselves as they like, so that this is offered and never put by itself.
    """
    first, _, rest = chat.contact.name.strip().partition(" ")
    guesses = {"client.first_name": first, "client.last_name": rest.strip()}
    return {name: value for name, value in guesses.items() if value}


def _people(chat: Chat, by: Employee) -> dict[str, str]:
    client = chat.client
    # An employee's full name is written surname first; a single word may be any name.
    last_name, _, rest = by.full_name.strip().partition(" ")
    return {
        "client.first_name": client.first_name if client else "",
        "client.last_name": client.last_name if client else "",
        "client.patronymic": client.patronymic if client else "",
        "client.full_name": client.full_name if client else "",
        "contact.name": chat.contact.name,
        "contact.nickname": chat.contact.nickname,
        "me.first_name": rest.strip().partition(" ")[0] or last_name,
        "me.last_name": last_name if rest else "",
        "me.full_name": by.full_name,
    }


def _place(chat: Chat) -> dict[str, str]:
    company = get_current_company()
    here = clock.now().astimezone(ZoneInfo(company.time_zone))
    return {
        "company.name": company.name,
        "channel.name": chat.channel.name,
        "date": f"{here:%d.%m.%Y}",
        "time": f"{here:%H:%M}",
    }


def _order(chat: Chat, by: Employee) -> dict[str, str]:
    if chat.client_id is None:
        return {}
    newest = list_orders_before(OrderSight.of(by), chat.client_id, None, 1)
    return {
        name: value
        for order in newest
        for name, value in (
            ("order.number", str(order.number)),
            ("order.status", order.status.name),
            ("order.total", f"{order.total:.2f}".removesuffix(".00").replace(".", ",")),
            ("order.ttn", order.ttn),
        )
    }
