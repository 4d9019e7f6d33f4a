"""Who ordered from the demo shop: those who write to it, and buyers whom only orders know."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from kramar.chats.models import Chat
from kramar.clients.models import Client, ClientPhone
from kramar.clients.services.blacklist import blacklist_client
from kramar.clients.services.fields import ClientFields
from kramar.clients.services.jobs.making import make_clients
from kramar.project.demo.orders.past import Past, happens
from kramar.staff.models import Employee

COUNT = 64
OPERATORS = ("50", "63", "66", "67", "68", "73", "93", "95", "96", "97", "98", "99")
REASON = "Тричі не забрав посилку й не відповідає на дзвінки"


@dataclass(frozen=True, slots=True)
class Buyer:
    """Somebody who orders, with the chat they order from."""

    client: Client
    phone: str
    chat: Chat | None = None


def list_writers() -> list[Buyer]:
    """Return the clients who have a chat."""
    chats = Chat.objects.filter(client__isnull=False).select_related("client").order_by("pk")
    phones = dict(ClientPhone.objects.order_by("-position").values_list("client", "number"))
    return [
        Buyer(chat.client, phones.get(chat.client.pk, ""), chat)
        for chat in chats
        if chat.client is not None
    ]


def make_buyers(past: Past, *, random: Random, by: Employee) -> list[Buyer]:
    """Make the clients whom only orders know; two of them are one person with two cards."""
    drafts = list(_drafts(past, random))
    clients = make_clients(drafts, by=by)
    return [
        Buyer(client, (draft.phones or [""])[0])
        for client, draft in zip(clients, drafts, strict=True)
    ]


def distrust(buyer: Buyer, *, by: Employee) -> None:
    """Put a buyer who never fetches parcels on the black list."""
    blacklist_client(client_id=buyer.client.pk, reason=REASON, by=by)


def _drafts(past: Past, random: Random) -> Iterator[ClientFields]:
    for number in range(COUNT):
        is_woman = happens(random, 0.6)
        father = random.choice(past["fathers"])
        fields = ClientFields(
            last_name=past["families"][number % len(past["families"])],
            first_name=random.choice(past["women"] if is_woman else past["men"]),
            patronymic=_patronymic(father, is_woman=is_woman),
            phones=[f"+380{random.choice(OPERATORS)}000{number + 4100}"],
            emails=[f"buyer{number}@example.com"] if number % 4 == 0 else [],
        )
        yield fields
        if number in {8, 20}:
            # The same person ordered again from another phone, and nobody has noticed yet.
            yield ClientFields(
                last_name=fields.last_name,
                first_name=fields.first_name,
                phones=[f"+380{random.choice(OPERATORS)}000{number + 4200}"],
                emails=fields.emails,
            )


def _patronymic(father: str, *, is_woman: bool) -> str:
    return f"{father}івна" if is_woman else f"{father}ович"
