"""A shop in which Anna sees her own: what is not hers, and whole phones, say words of their own."""

from dataclasses import dataclass
from decimal import Decimal
from uuid import uuid4

from django.db import transaction

from kramar.channels.connector import InboundFile, InboundMessage, Person
from kramar.channels.models import Channel
from kramar.chats.models import Attachment, Chat, ScheduledMessage
from kramar.chats.services.assignment import take_chat
from kramar.chats.services.linking import link_chat
from kramar.chats.services.notes import add_chat_note
from kramar.chats.services.private_notes import PrivateNote, write_private_note
from kramar.chats.services.receiving import receive
from kramar.clients.models import Client
from kramar.clients.services.cards import change_client, create_client
from kramar.clients.services.fields import ClientFields
from kramar.core import clock
from kramar.core.files import store_file
from kramar.intake.models import RawOrderRequest
from kramar.orders.drafts import (
    BuyerDraft,
    DeliveryDraft,
    LineDraft,
    NewCall,
    NewPayment,
    OrderDraft,
)
from kramar.orders.models import Order
from kramar.orders.services.calls import log_call
from kramar.orders.services.creating import create_order
from kramar.orders.services.payments import record_payment
from kramar.staff.models import Employee, Role
from kramar.staff.permissions import Permission
from tests.api.world import World

# Of what belongs to Olena, and of phones, which Anna sees without their middle.
SECRETS = ("ховайко", "98765.43", "98765,43", "6798765", "0989876")
# Of the chat that nobody answers in.
UNASSIGNED = ("нічийний",)
OWN = "видимий"
NOT_HERS = {
    *(Permission.CHATS_SEE_ALL, Permission.CHATS_SEE_UNASSIGNED, Permission.ORDERS_VIEW_ALL),
    *(Permission.CLIENTS_SEE_FULL_PHONES, Permission.CLIENTS_PERSONAL_DATA),
    Permission.ADMINISTRATION,
}


@dataclass(frozen=True)
class Shop:
    """What is hidden from Anna, under the words of routes; and what she sees."""

    hidden: World
    own: World


def role_without(owner: Employee, *back: Permission) -> Role:
    """Make the role that allows all but what others have, and these after all."""
    allowed = (set(Permission) - NOT_HERS) | set(back)
    name = "Свої і нічиї" if back else "Свої"
    return Role.objects.create(company_id=owner.company_id, name=name, permissions=sorted(allowed))


def hide(world: World, channel: Channel, *, owner: Employee, anna: Employee) -> Shop:
    """Make chats and orders of Olena's, of Anna's and of nobody's, of one client."""
    client = create_client(
        fields=ClientFields(last_name="Спільна", phones=["0679876543"]), responsible=None, by=owner
    )
    change_client(
        client_id=client.pk, fields=ClientFields(phones=["0679876543", "0989876541"]), by=owner
    )
    _speak(channel, "300", "Нічийний", "нічийний чат")
    theirs = _chat(channel, client, "301", "ховайко", owner)
    own = _chat(channel, client, "302", OWN, anna)
    request = RawOrderRequest.objects.create(
        company_id=owner.company_id,
        body="name=Спільна&phone=0679876543&products=O:1".encode(),
        content_type="application/x-www-form-urlencoded",
        state=RawOrderRequest.State.FAILED,
        received_at=clock.now(),
    )
    common = {"client": client.pk, "order_request": request.pk}
    return Shop(
        World({**world.ids, **common, **theirs, "order": _order(client, "ховайко", owner).pk}),
        World({**world.ids, **common, **own, "order": _order(client, OWN, anna).pk}),
    )


def _speak(channel: Channel, number: str, name: str, text: str) -> Chat:
    message = InboundMessage(
        person=Person(external_id=number, name=name, nickname=f"{name.lower()}_nick"),
        external_id=f"{number}:1",
        provider_at=clock.now(),
        text=text,
        files=(InboundFile(kind="file", external_id=number, source={"id": "f"}),),
    )
    with transaction.atomic():
        receive(channel, [message])
    return Chat.objects.get(contact__external_id=number)


def _chat(channel: Channel, client: Client, number: str, word: str, by: Employee) -> dict[str, int]:
    chat = _speak(channel, number, word.capitalize(), f"{word} питає")
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=by)
    add_chat_note(chat_id=chat.pk, text="Нотатка клієнта", by=by)
    link_chat(chat_id=chat.pk, client_id=client.pk, by=by)
    note = PrivateNote(client_id=uuid4(), text=f"{word} між нами")
    write_private_note(chat_id=chat.pk, note=note, by=by)
    scheduled = ScheduledMessage.objects.create(
        company_id=chat.company_id,
        chat=chat,
        employee=by,
        client_id=uuid4(),
        text=f"{word} завтра",
        send_at=clock.now(),
        created_at=clock.now(),
    )
    file = store_file(f"{word} у файлі".encode(), name=f"{word}.txt")
    Attachment.objects.filter(message__chat=chat).update(file=file, name=file.name, state="ready")
    return {
        "chat": chat.pk,
        "message": chat.messages.order_by("pk")[0].pk,
        "scheduled": scheduled.pk,
        "file": file.pk,
    }


def _order(client: Client, word: str, by: Employee) -> Order:
    price = Decimal("98765.43") if word == "ховайко" else Decimal(10)
    draft = OrderDraft(
        client_id=client.pk,
        buyer=BuyerDraft(word, "Покупець", "", "0989876542", f"{uuid4().hex[:5]}@i.ua"),
        lines=[LineDraft(name=f"Лампа {word}", price=price)],
        delivery=DeliveryDraft(city=word, address=f"вул. {word}"),
        comment=f"{word} коментар",
        responsible_id=by.pk,
        source="Сайт",
        utm={"source": word},
        external_id=f"{word}-1",
        extra=[("Поле", word)],
    )
    order = create_order(draft=draft, by=by)
    log_call(order_id=order.pk, attempt=NewCall("reached", note=f"{word} взяв"), by=by)
    record_payment(order_id=order.pk, payment=NewPayment(Decimal(1), note=f"{word} дав"), by=by)
    return order
