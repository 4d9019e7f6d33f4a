"""A template goes the way of every message, also when the time for an answer is over."""

from collections.abc import Mapping
from datetime import timedelta
from uuid import uuid4

import pytest

from kramar.channels.models import Channel, Delivery, TemplateList
from kramar.channels.outbox.queueing import DeliveryBody
from kramar.channels.services.templates import TemplateAbsentError
from kramar.channels.templates import Template, TemplateField
from kramar.chats.models import Chat, Message
from kramar.chats.services.assignment import take_chat
from kramar.chats.services.sending import Draft, WindowClosedError, send_message
from kramar.chats.services.templates import (
    TemplateChoice,
    TemplateFieldError,
    TemplatePausedError,
    guess_variable,
)
from kramar.core import clock
from kramar.core.files import store_file
from kramar.core.models import StoredFile
from kramar.staff.models import Employee

SENT = Template(
    name="sent",
    language="uk",
    category="utility",
    status="approved",
    body="{{1}}, ваше замовлення {{2}} їде.",
)
INVOICE = SENT.model_copy(update={"name": "invoice", "body": "Рахунок", "header_file": "document"})
PHOTO = INVOICE.model_copy(update={"name": "photo", "header_file": "image"})
PAUSED = SENT.model_copy(update={"name": "paused", "status": "paused"})
VALUES = {"body.1": "Кларо", "body.2": " №7\nнове "}


@pytest.fixture
def late(chat: Chat, anna: Employee) -> Chat:
    """Return a chat of Anna's in WhatsApp in which the client wrote two days ago."""
    Channel.objects.update(kind="whatsapp")
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)
    Chat.objects.update(reply_until=clock.now() - timedelta(days=1))
    TemplateList.objects.create(
        company_id=chat.company_id,
        channel_id=chat.channel_id,
        items=[each.model_dump(mode="json") for each in (SENT, INVOICE, PHOTO, PAUSED)],
        asked_at=clock.now(),
    )
    return chat


def send(
    chat: Chat, by: Employee, name: str, values: Mapping[str, str], *files: StoredFile
) -> Message:
    draft = Draft(
        client_id=uuid4(),
        text="",
        file_ids=[file.pk for file in files],
        template=TemplateChoice(name, "uk", values),
    )
    return send_message(chat_id=chat.pk, draft=draft, by=by)[0]


def test_after_the_window_a_template_goes_and_reads_as_the_client_reads_it(
    late: Chat, anna: Employee
) -> None:
    with pytest.raises(WindowClosedError):
        send_message(chat_id=late.pk, draft=Draft(uuid4(), "Ви ще тут?"), by=anna)

    message = send(late, anna, "sent", VALUES)

    assert (message.text, message.status) == ("Кларо, ваше замовлення №7 нове їде.", "queued")
    body = DeliveryBody.model_validate(Delivery.objects.get().body)
    assert body.template
    assert [value.text for value in body.template.body] == ["Кларо", "№7 нове"]


def test_what_was_left_empty_is_named(late: Chat, anna: Employee) -> None:
    with pytest.raises(TemplateFieldError) as refused:
        send(late, anna, "sent", {"body.1": "Кларо", "body.2": "  "})

    assert list(refused.value.fields) == ["body.2"]
    assert Message.objects.filter(direction="out").count() == 0


def test_the_file_above_the_words_must_be_there_and_fit(late: Chat, anna: Employee) -> None:
    file = store_file(b"%PDF-1.4", name="рахунок.pdf")

    with pytest.raises(TemplateFieldError, match="Додайте файл"):
        send(late, anna, "invoice", {})
    with pytest.raises(TemplateFieldError, match="image/jpeg"):
        send(late, anna, "photo", {}, file)
    with pytest.raises(TemplateFieldError, match="немає файлу"):
        send(late, anna, "sent", VALUES, file)

    message = send(late, anna, "invoice", {}, file)
    assert [each.file_id for each in message.attachments.all()] == [file.pk]


@pytest.mark.parametrize(
    ("name", "error"), [("paused", TemplatePausedError), ("gone", TemplateAbsentError)]
)
def test_what_meta_does_not_take_now_is_not_sent(
    late: Chat, anna: Employee, name: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        send(late, anna, name, VALUES)


@pytest.mark.parametrize(
    ("key", "before", "variable"),
    [
        ("body.1", "", "client.first_name"),
        ("body.1", "Добрий день, ", "client.first_name"),
        ("body.2", "{{1}}, ваше замовлення №", "order.number"),
        ("body.3", "ТТН: ", "order.ttn"),
        ("body.4", "Сума до сплати — ", "order.total"),
        ("body.order_number", "Їде: ", "order.number"),
        ("body.first_name", "", "client.first_name"),
        ("button.0", "Відстежити", "order.ttn"),
        ("body.2", "Код підтвердження: ", ""),
    ],
)
def test_what_belongs_into_a_place_is_guessed(key: str, before: str, variable: str) -> None:
    assert guess_variable(TemplateField(key=key, before=before)) == variable
