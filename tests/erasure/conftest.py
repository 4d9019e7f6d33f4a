"""Marko: a person on whom a shop holds all that it may hold, in words that nobody else has."""

from decimal import Decimal
from uuid import uuid4

import pytest
from django.db import transaction
from pytest_django import DjangoCaptureOnCommitCallbacks

from kramar.alerts.words import Words
from kramar.channels.connector import InboundFile, InboundMessage, Person
from kramar.channels.models import Channel, Payload
from kramar.chats.models import Attachment, Chat
from kramar.chats.services.assignment import take_chat
from kramar.chats.services.linking import link_chat
from kramar.chats.services.receiving import receive
from kramar.chats.services.sending import Draft, send_message
from kramar.clients.models import Client
from kramar.clients.services.blacklist import blacklist_client
from kramar.clients.services.cards import change_client, create_client
from kramar.clients.services.fields import ClientFields
from kramar.clients.services.files import add_client_file
from kramar.clients.services.merging import merge_clients
from kramar.clients.services.notes import add_note
from kramar.company.models import Company
from kramar.core import clock
from kramar.core.files import store_file
from kramar.intake.alarms import tell_flags
from kramar.intake.fields import Problem
from kramar.orders.drafts import BuyerDraft, DeliveryDraft, LineDraft, NewCall, OrderDraft
from kramar.orders.models import Order
from kramar.orders.services.calls import log_call
from kramar.orders.services.creating import create_order
from kramar.staff.models import Employee

MARKS = (
    *("Забудько", "Марко", "671112233", "679998877", "marko@", "Тиха", "потайки"),
    *("901777", "nick901"),
)
PERSON = Person(
    external_id="901777", name="Марко Забудько", nickname="nick901", phone="+380679998877"
)


def says(text: str, number: int) -> InboundMessage:
    """Make a message of Marko's, with a picture."""
    return InboundMessage(
        person=PERSON,
        external_id=f"901777:{number}",
        provider_at=clock.now(),
        text=text,
        files=(InboundFile(kind="image", external_id=f"f{number}", source={"id": "потайки"}),),
    )


@pytest.fixture
def marko(in_lamp_shop: Company, anna: Employee) -> Client:
    """Return Marko's card, into which another was put."""
    fields = ClientFields(last_name="Забудько", phones=["0671112233"], emails=["marko@i.ua"])
    client = create_client(fields=fields, responsible=anna, by=anna)
    fields = ClientFields(last_name="Забудько", addresses=["вул. Тиха, 1"])
    other = create_client(fields=fields, responsible=None, by=anna)
    changes = ClientFields(first_name="Марко", comment="Пише потайки")
    change_client(client_id=client.pk, fields=changes, by=anna)
    add_note(client_id=client.pk, text="Марко пише потайки", by=anna)
    blacklist_client(client_id=client.pk, reason="потайки", by=anna)
    file = store_file("потайки".encode(), name="Марко.txt")
    add_client_file(client_id=client.pk, file=file, by=anna)
    merge_clients(client_id=client.pk, other_id=other.pk, fields=ClientFields(), by=anna)
    return client


@pytest.fixture
def chat(marko: Client, anna: Employee, lamp_bot: Channel) -> Chat:
    """Return Marko's chat with Anna, a picture in it and an answer on its way."""
    # Of before his number was hidden, and of after.
    for body in (b'{"from": {"id": 901777}}', b'{"from": "380679998877"}'):
        Payload.objects.create(
            company_id=lamp_bot.company_id,
            channel=lamp_bot,
            body=body,
            state=Payload.State.DONE,
            received_at=clock.now(),
        )
    with transaction.atomic():
        receive(lamp_bot, [says("Пишу потайки", 1), says("Я Марко", 2)])
    picture = store_file("потайки з чату".encode(), name="потайки.txt")
    Attachment.objects.filter(external_id="f1").update(file=picture, state="ready")
    chat = Chat.objects.get()
    link_chat(chat_id=chat.pk, client_id=marko.pk, by=anna)
    take_chat(chat_id=chat.pk, seen_responsible_id=anna.pk, by=anna)
    draft = Draft(client_id=uuid4(), text="Вітаю, Марко!")
    send_message(chat_id=chat.pk, draft=draft, by=anna)
    return chat


@pytest.fixture
def order(
    marko: Client,
    anna: Employee,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> Order:
    """Return Marko's order, which is new."""
    draft = OrderDraft(
        client_id=marko.pk,
        buyer=BuyerDraft("Забудько", "Марко", "", "0671112233", "marko@i.ua"),
        lines=[LineDraft(name="Лампа", quantity=2, price=Decimal("350.00"))],
        delivery=DeliveryDraft(city="Тиха", address="вул. Тиха, 1"),
        comment="потайки",
        extra=[("Подарунок від", "Марко")],
    )
    order = create_order(draft=draft, by=anna)
    words = Words("«%(value)s» не схоже на телефон", {"value": "Марко 0671112233"})
    with django_capture_on_commit_callbacks(execute=True):
        tell_flags(order, [Problem("phone", words)])
    log_call(order_id=order.pk, attempt=NewCall("reached", note="Марко взяв потайки"), by=anna)
    return order
