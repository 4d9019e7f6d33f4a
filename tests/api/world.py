"""One row of everything that a route may name, for a company; ids by the word in the route."""

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

from django.contrib.sessions.backends.db import SessionStore
from django.db import transaction

from kramar.catalog.models import CatalogImport, CatalogSource, Product, ProductJob
from kramar.catalog.services.categories import CategoryDraft, create_category
from kramar.catalog.services.drafts import OfferDraft, ProductDraft
from kramar.catalog.services.importing.sources import SourceDraft, create_source
from kramar.catalog.services.products import create_product
from kramar.channels.connector import InboundMessage, Person
from kramar.channels.models import Channel, Payload
from kramar.chats.models import (
    Attachment,
    BulkAction,
    Chat,
    Message,
    QuickReply,
    SavedFilter,
    ScheduledMessage,
)
from kramar.chats.models.saved_filters import FilterPage
from kramar.chats.services.labels import prepare_label
from kramar.chats.services.quick_replies.drafts import MessageDraft, QuickReplyDraft
from kramar.chats.services.quick_replies.writing import create_quick_reply
from kramar.chats.services.receiving import receive
from kramar.chats.services.saved_filters import save_filter
from kramar.clients.models import Client, ClientFile, ClientJob, ClientMerge
from kramar.clients.services.cards import create_client
from kramar.clients.services.fields import ClientFields
from kramar.clients.services.files import add_client_file
from kramar.clients.services.notes import add_note
from kramar.core import clock
from kramar.core.files import store_file
from kramar.core.tenancy import company_scope
from kramar.intake.models import RawOrderRequest
from kramar.orders.drafts import OrderDraft
from kramar.orders.models import DeliveryMethod, OrderJob, OrderSource, OrderStatus, PaymentMethod
from kramar.orders.services.creating import create_order
from kramar.owndata.models import CompanyExport
from kramar.push.models import PushSubscription
from kramar.staff.models import Employee, Role
from kramar.staff.services.api_keys import create_api_key
from kramar.staff.services.employees import NewEmployee, hire_employee
from kramar.staff.services.invitations import create_invitation
from kramar.webhooks.services.recording import record_test
from kramar.webhooks.services.webhooks import create_webhook

Value = str | int

# The smallest picture there is.
PICTURE = bytes.fromhex(
    "47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b"
)


@dataclass(frozen=True)
class World:
    """What a company has, by the word that routes and bodies use for it."""

    ids: dict[str, Value]

    def fill(self, template: str) -> str:
        """Put the ids into a path."""
        return template.format(**self.ids)

    def fill_body(self, value: object) -> object:
        """Put the ids into a body, as numbers where a whole value is one."""
        match value:
            case dict():
                return {key: self.fill_body(part) for key, part in value.items()}
            case list():
                return [self.fill_body(part) for part in value]
            case str() if value.startswith("{") and value.endswith("}"):
                return self.ids[value[1:-1]]
        return value

    def with_foreign(self, word: str, other: "World") -> "World":
        """Return the same world with one id of another company's."""
        return World({**self.ids, word: other.ids[word]})


def build_world(owner: Employee, channel: Channel) -> World:
    """Make one row of everything in the owner's company."""
    with company_scope(owner.company_id):
        chat, talk = _chat(channel)
        role = Role.objects.get(code="manager")
        invitation, token = create_invitation(full_name="Запрошена Особа", role=role, by=owner)
        product = _product(owner)
        source = create_source(draft=SourceDraft(name="Світлиця"), by=owner)
        webhook, _ = create_webhook(url="https://a.example", events=["client.created"], by=owner)
        return World(
            {
                "parent_category": create_category(draft=CategoryDraft(name="Світло"), by=owner).pk,
                "category": create_category(draft=CategoryDraft(name="Бра"), by=owner).pk,
                "product": product.pk,
                "catalog_source": source.pk,
                "catalog_import": _ended_import(source).pk,
                "offer": product.offers.order_by("pk")[0].pk,
                "picture": store_file(PICTURE, name="lamp.gif").pk,
                "channel": channel.pk,
                **_clients(owner),
                **talk,
                "employee": _colleague(owner, role).pk,
                "file": store_file(b"lamp", name="lamp.txt").pk,
                "invitation": invitation.pk,
                "label": prepare_label(name="VIP", by=owner).pk,
                "order": create_order(draft=OrderDraft(), by=owner).pk,
                "order_job": _order_job(owner).pk,
                "order_source": OrderSource.objects.get(name="Сайт").pk,
                "order_status": OrderStatus.objects.get(name="Прийняте").pk,
                "next_status": OrderStatus.objects.get(name="Упаковане").pk,
                "delivery_method": DeliveryMethod.objects.get(name="Meest").pk,
                "payment_method": PaymentMethod.objects.get(name="Готівка").pk,
                "payload": _failed_payload(channel).pk,
                "quick_reply": _quick_reply(owner).pk,
                "push_subscription": _push_subscription(owner).pk,
                "role": role.pk,
                "other_role": Role.objects.get(code="observer").pk,
                "receiver": owner.pk,
                "webhook": webhook.pk,
                "webhook_delivery": record_test(webhook).pk,
                "saved_filter": _saved_filter(owner).pk,
                "bulk_action": _bulk_action(owner).pk,
                "product_job": _product_job(owner).pk,
                "scheduled": _scheduled(chat, owner).pk,
                "token": token,
                "api_key": create_api_key(employee=owner, name="Сайт", by=owner)[0].pk,
                "order_request": _order_request(owner).pk,
                "company_export": _company_export(owner).pk,
            }
        )


def _ended_import(source: CatalogSource) -> CatalogImport:
    return CatalogImport.objects.create(
        company_id=source.company_id,
        source=source,
        state=CatalogImport.State.DONE,
        created_at=clock.now(),
    )


def _product(owner: Employee) -> Product:
    sku = f"SOVA-{owner.company_id}"
    return create_product(
        draft=ProductDraft(name="Лампа «Сова»"),
        offers=[OfferDraft(sku=sku, price=Decimal(640), stock=5), OfferDraft(name="біла")],
        by=owner,
    )


def _chat(channel: Channel) -> tuple[Chat, dict[str, Value]]:
    clara = Person(external_id="501", name="Клара Цукер")
    item = InboundMessage(
        person=clara, external_id="1", provider_at=clock.now(), text="Чи є лампа «Сова»?"
    )
    with transaction.atomic():
        receive(channel, [item])
    message = Message.objects.select_related("chat").get()
    lost = _lost_file(message)
    return message.chat, {"chat": message.chat_id, "message": message.pk, "attachment": lost.pk}


def _lost_file(message: Message) -> Attachment:
    return Attachment.objects.create(
        company_id=message.company_id,
        message=message,
        kind="image",
        state=Attachment.State.FAILED,
        source={"url": "https://files.example/lamp.jpg"},
    )


def _quick_reply(owner: Employee) -> QuickReply:
    draft = QuickReplyDraft("!дост", [MessageDraft("Новою поштою")])
    return create_quick_reply(draft=draft, is_shared=True, by=owner)


def _saved_filter(owner: Employee) -> SavedFilter:
    return save_filter(page=FilterPage.ORDERS, name="Мої", query="", is_shared=True, by=owner)


def _colleague(owner: Employee, role: Role) -> Employee:
    person = NewEmployee(
        login=f"colleague{owner.company_id}", password="x", full_name="Колега Інший"
    )
    return hire_employee(person=person, role=role, by=owner)


def _bulk_action(owner: Employee) -> BulkAction:
    return BulkAction.objects.create(
        company_id=owner.company_id,
        employee=owner,
        deed=BulkAction.Deed.CLOSE,
        state=BulkAction.State.DONE,
        created_at=clock.now(),
    )


def _clients(owner: Employee) -> dict[str, int]:
    client = create_client(fields=ClientFields(last_name="Цукер"), responsible=None, by=owner)
    other = create_client(fields=ClientFields(last_name="Солодка"), responsible=None, by=owner)
    return {
        "client": client.pk,
        "other_client": other.pk,
        "client_merge": _client_merge(client, other).pk,
        "client_job": _client_job(owner).pk,
        "client_file": _client_file(client, owner).pk,
        "note": add_note(client_id=client.pk, text="Постійна", by=owner).pk,
    }


def _product_job(owner: Employee) -> ProductJob:
    return ProductJob.objects.create(
        company_id=owner.company_id,
        employee=owner,
        state=ProductJob.State.DONE,
        created_at=clock.now(),
    )


def _order_job(owner: Employee) -> OrderJob:
    return OrderJob.objects.create(
        company_id=owner.company_id,
        employee=owner,
        kind=OrderJob.Kind.EXPORT,
        state=OrderJob.State.CANCELLED,
        file=store_file(b"table", name="orders.csv"),
        created_at=clock.now(),
    )


def _client_merge(client: Client, other: Client) -> ClientMerge:
    return ClientMerge.objects.create(
        company_id=client.company_id,
        client=client,
        gone=other,
        created_at=clock.now(),
        undone_at=clock.now(),
    )


def _client_file(client: Client, owner: Employee) -> ClientFile:
    file = store_file(b"contract", name="contract.txt")
    return add_client_file(client_id=client.pk, file=file, by=owner)


def _client_job(owner: Employee) -> ClientJob:
    return ClientJob.objects.create(
        company_id=owner.company_id,
        employee=owner,
        kind=ClientJob.Kind.EXPORT,
        state=ClientJob.State.CANCELLED,
        file=store_file(b"table", name="clients.csv"),
        created_at=clock.now(),
    )


def _scheduled(chat: Chat, owner: Employee) -> ScheduledMessage:
    return ScheduledMessage.objects.create(
        company_id=chat.company_id,
        chat=chat,
        employee=owner,
        client_id=uuid4(),
        text="Завтра напишу",
        send_at=clock.now() + timedelta(days=1),
        created_at=clock.now(),
    )


def _push_subscription(owner: Employee) -> PushSubscription:
    session = SessionStore()
    session.save()
    return PushSubscription.objects.create(
        company_id=owner.company_id,
        employee=owner,
        session_key=session.session_key or "",
        auth_hash=owner.user.get_session_auth_hash(),
        endpoint_hash=f"browser of {owner.pk}",
        created_at=clock.now(),
    )


def _order_request(owner: Employee) -> RawOrderRequest:
    return RawOrderRequest.objects.create(
        company_id=owner.company_id,
        body=b"products=O:1",
        state=RawOrderRequest.State.FAILED,
        received_at=clock.now(),
    )


def _company_export(owner: Employee) -> CompanyExport:
    return CompanyExport.objects.create(
        company_id=owner.company_id,
        employee=owner,
        state=CompanyExport.State.CANCELLED,
        created_at=clock.now(),
    )


def _failed_payload(channel: Channel) -> Payload:
    return Payload.objects.create(
        company_id=channel.company_id,
        channel=channel,
        body=b"{}",
        state=Payload.State.FAILED,
        error="незрозуміло",
        received_at=clock.now(),
    )
