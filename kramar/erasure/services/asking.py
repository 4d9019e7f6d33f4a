"""Asking for a person's data to be erased: the card goes at once, the rest in the background."""

from collections.abc import Sequence
from functools import partial

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.services import record, rewrite_entries
from kramar.chats.models import Chat
from kramar.chats.queries.personal import list_person_chats
from kramar.chats.services.erasing import erase_contact
from kramar.chats.services.locking import lock_chats
from kramar.clients.ports import followers
from kramar.clients.queries import find_clients
from kramar.clients.queries.personal import get_person, list_cards, list_own_phones
from kramar.clients.services.cards import lock_clients
from kramar.clients.services.erasing import erase_cards
from kramar.core import clock
from kramar.core.errors import ConflictError
from kramar.erasure.models import Erasure
from kramar.events.bus import get_bus
from kramar.events.services import newest_number, publish
from kramar.orders.queries.personal import list_unfinished_numbers
from kramar.staff.models import Employee

TOPIC = "erasures"
NAMED_AT_MOST = 5


class UnfinishedOrdersError(ConflictError):
    """Somebody must still be able to call the buyer and to bring the parcel."""

    code = "client_has_unfinished_orders"


@transaction.atomic
def erase_client(*, client_id: int, by: Employee) -> Erasure:
    """Erase what is held on a person, for good.

    The card and the names in chats are gone when this returns. An order that is not finished
    refuses: without a phone it could be neither delivered nor called off, and the law lets a shop
    keep what it needs to fulfil a contract for as long as it does.

    :raises ClientAbsentError: no such client in the company
    :raises ConflictError: it was merged into another, or erased already
    :raises UnfinishedOrdersError: it has orders that are not finished; says which
    """
    client = get_person(client_id)
    cards = [each.pk for each in list_cards(client)]
    phones = list_own_phones(cards)
    # Chats and orders are locked before clients everywhere; all of it before anything is told.
    for follower in followers().values():
        follower.lock(cards)
    found = [each.pk for each in list_person_chats(cards, phones=phones)]
    # Linked to somebody else while the lock was waited for: that is theirs to say.
    chats = [each for each in lock_chats(found) if each.client_id in {None, *cards}]
    lock_clients(cards)
    # Again, under the lock: of two who ask at once the second is told.
    get_person(client_id)
    _refuse_unfinished(cards)
    erasure = Erasure.objects.create(
        company_id=client.company_id,
        client=client,
        asked_by=by,
        state=Erasure.State.WAITING,
        traces=[
            *([chat.channel_id, address] for chat in chats for address in _addresses(chat)),
            *([None, phone] for phone in phones),
        ],
        told_upto=newest_number(client.company_id),
        created_at=clock.now(),
    )
    _forget_history(cards)
    record("client.erased", target=client, by=by)
    emptied = erase_cards(cards)
    files = set(emptied.file_ids)
    clients = find_clients(cards)
    for chat in chats:
        files |= erase_contact(chat, client=clients[chat.client_id or client_id], by=by)
    erasure.file_ids = sorted(files)
    erasure.save(update_fields=["file_ids"])
    publish(*emptied.told)
    transaction.on_commit(partial(get_bus().wake, TOPIC))
    return erasure


def _addresses(chat: Chat) -> list[str]:
    """List how providers name the person: once by a number, later by a name that hides it."""
    contact = chat.contact
    return [contact.external_id, *filter(None, [contact.phone.removeprefix("+")])]


def _refuse_unfinished(cards: Sequence[int]) -> None:
    numbers = list_unfinished_numbers(cards)
    if numbers:
        named = ", ".join(f"№ {number}" for number in numbers[:NAMED_AT_MOST])
        more = "…" if len(numbers) > NAMED_AT_MOST else ""
        raise UnfinishedOrdersError(
            _("Є незавершені замовлення: %(numbers)s. Завершіть або скасуйте їх, тоді стирайте")
            % {"numbers": named + more}
        )


def _forget_history(cards: Sequence[int]) -> None:
    """Leave of the card's history who did what and when, not what the card said."""
    rewrite_entries(kind="client", target_ids=cards, rewrite=_without_words)


def _without_words(data: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in data.items() if isinstance(value, int | None)}
