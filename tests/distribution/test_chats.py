"""Chats in which a client waits go by themselves to those who are on site."""

from django.db import transaction

from kramar.channels.connector import InboundMessage, Person
from kramar.channels.models import Channel
from kramar.chats.models import Chat, Message
from kramar.chats.services.closing import close_chat
from kramar.chats.services.receiving import receive
from kramar.chats.services.tallies import reconcile_tallies
from kramar.company.models import Company
from kramar.core import clock
from kramar.distribution.services.chats import distribute_chats
from kramar.distribution.services.settings import Terms, set_terms
from kramar.staff.models import Employee
from tests.distribution.conftest import come


def write(channel: Channel, *people: str) -> None:
    """Let people write to the shop."""
    messages = [
        InboundMessage(
            person=Person(external_id=name, name=name),
            external_id=f"{name}:{clock.now().timestamp()}",
            provider_at=clock.now(),
            text="Чи є лампи?",
        )
        for name in people
    ]
    with transaction.atomic():
        receive(channel, messages)


def owners() -> dict[str, str | None]:
    """Name who answers in which chat."""
    return dict(Chat.objects.values_list("contact__name", "responsible__user__login"))


def test_a_new_chat_goes_to_whoever_has_room(
    shop: Company, lamp_bot: Channel, anna: Employee, boris: Employee, owner: Employee
) -> None:
    set_terms(employee=anna, terms=Terms(True, 1, None, 1), by=owner)
    come(anna, boris)
    write(lamp_bot, "Клара", "Марія", "Ніна")

    assert distribute_chats() == 3

    assert owners() == {"Клара": "anna", "Марія": "boris", "Ніна": "boris"}
    chat = Chat.objects.get(contact__name="Клара")
    extras = Message.objects.get(chat=chat, direction="event").extras or {}
    assert extras["event"]["kind"] == "chat.distributed"
    assert extras["event"]["data"]["reason"] == "share"
    assert (chat.unread, reconcile_tallies()) == (1, 0)


def test_a_closed_chat_that_is_answered_stays_where_it_is(
    shop: Company, lamp_bot: Channel, anna: Employee, boris: Employee
) -> None:
    come(anna)
    write(lamp_bot, "Клара")
    distribute_chats()
    close_chat(chat_id=Chat.objects.get().pk, by=anna)
    come(boris)

    write(lamp_bot, "Клара")

    assert (distribute_chats(), owners()) == (0, {"Клара": "anna"})
