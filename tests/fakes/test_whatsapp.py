"""The fake WhatsApp, judged by pywa: it reads every webhook and its client is answered."""

import json
from collections.abc import Iterator
from typing import TypeVar

import pytest
from pywa import errors
from pywa.client import WhatsApp
from pywa.types.message import DeletedMessage, EditedMessage, Message
from pywa.types.message_status import MessageStatus
from pywa.types.others import Pagination
from pywa.types.templates import TemplateCategory, TemplateLanguage

from fakes.process import running_fake
from fakes.whatsapp.client import FakeNumber, FakeWhatsApp, WhatsAppUser
from tests.fakes.webhook_receiver import WebhookReceiver, receiving

DAY = 24 * 3600
Update = TypeVar("Update", Message, EditedMessage, DeletedMessage, MessageStatus[str])


@pytest.fixture(scope="session")
def whatsapp() -> Iterator[FakeWhatsApp]:
    with (
        running_fake("fakes.whatsapp", "--time-scale", "0.01") as server,
        FakeWhatsApp(server.url) as client,
    ):
        yield client


@pytest.fixture
def number(whatsapp: FakeWhatsApp) -> FakeNumber:
    return whatsapp.number()


@pytest.fixture
def judge(whatsapp: FakeWhatsApp, number: FakeNumber) -> Iterator[WhatsApp]:
    """Return the judge's client, pointed at the fake."""
    judge = WhatsApp(
        phone_id=number.id,
        token=number.token,
        waba_id=number.account_id,
        app_secret=number.app_secret,
        server=None,
        validate_updates=False,
    )
    judge.api._session.base_url = f"{whatsapp.base_url}/v26.0"
    yield judge
    judge.api._session.close()


@pytest.fixture
def receiver(number: FakeNumber) -> Iterator[WebhookReceiver]:
    with receiving() as receiver:
        receiver.word = "verify-me"
        number.set_callback(receiver.url, receiver.word)
        yield receiver


@pytest.fixture
def clara(number: FakeNumber) -> WhatsAppUser:
    return number.user()


def heard(judge: WhatsApp, receiver: WebhookReceiver, kind: type[Update], count: int = 1) -> Update:
    """Return the newest webhook as the judge reads it, once so many came."""
    receiver.wait_for(count)
    return kind.from_update(judge, json.loads(receiver.raw[count - 1]))


def test_a_wrong_word_is_no_address(number: FakeNumber, receiver: WebhookReceiver) -> None:
    assert not number.set_callback(receiver.url, "guess")
    assert number.watch().callback == receiver.url


def test_the_judge_reads_a_text_and_who_wrote_it(
    judge: WhatsApp, clara: WhatsAppUser, receiver: WebhookReceiver
) -> None:
    wamid = clara.sends("Привіт")

    message = heard(judge, receiver, Message)
    assert (message.id, message.text, message.from_user.name) == (wamid, "Привіт", "Клара Цукер")
    assert (message.from_user.wa_id, message.from_user.bsuid) == (clara.wa_id, clara.user_id)


def test_the_judge_reads_a_file_and_fetches_it(
    judge: WhatsApp, clara: WhatsAppUser, receiver: WebhookReceiver
) -> None:
    clara.sends_file("image", "image/jpeg", b"\xff\xd8pixels", caption="ось", sha256="x")

    message = heard(judge, receiver, Message)
    assert message.caption == "ось"
    assert message.image
    assert message.image.get_bytes() == b"\xff\xd8pixels"


def test_the_judge_reads_edits_revocations_and_hidden_numbers(
    judge: WhatsApp, number: FakeNumber, receiver: WebhookReceiver
) -> None:
    hidden = number.user("Схована", hides_number=True)
    wamid = hidden.sends("Привіт")
    hidden.edits(wamid, "Добрий день")
    hidden.revokes(wamid)

    edited = heard(judge, receiver, EditedMessage, 2)
    deleted = heard(judge, receiver, DeletedMessage, 3)
    assert (edited.original_message_id, edited.message.text) == (wamid, "Добрий день")
    assert (deleted.original_message_id, deleted.from_user.wa_id) == (wamid, None)
    assert deleted.from_user.username == hidden.username


def test_the_judge_s_message_is_taken_and_told_of(
    judge: WhatsApp, clara: WhatsAppUser, receiver: WebhookReceiver
) -> None:
    clara.sends("Привіт")
    judge.send_message(clara.wa_id, "Вітаємо!", tracker="kramar:42")

    (message,) = clara.received()
    assert message.text == "Вітаємо!"
    statuses = [heard(judge, receiver, MessageStatus, count) for count in (2, 3)]
    assert [(each.id, each.status, each.tracker) for each in statuses] == [
        (message.wamid, "sent", "kramar:42"),
        (message.wamid, "delivered", "kramar:42"),
    ]


def test_after_a_day_only_a_template_arrives(
    judge: WhatsApp,
    whatsapp: FakeWhatsApp,
    number: FakeNumber,
    clara: WhatsAppUser,
    receiver: WebhookReceiver,
) -> None:
    clara.sends("Привіт")
    whatsapp.push_clock(DAY + 60)
    number.add_template("order_sent", "{{1}}, ваше замовлення їде: {{2}}")

    judge.send_message(clara.wa_id, "Ви ще тут?")
    late = heard(judge, receiver, MessageStatus, 2)
    assert (late.status, type(late.error)) == ("failed", errors.ReEngagementMessage)
    assert [template.name for template in judge.get_templates()] == ["order_sent"]


def test_a_template_without_its_values_is_refused(
    judge: WhatsApp, number: FakeNumber, clara: WhatsAppUser
) -> None:
    number.add_template("order_sent", "{{1}}, ваше замовлення їде: {{2}}")

    with pytest.raises(errors.TemplateParamCountMismatch):
        judge.send_template(
            clara.wa_id,
            name="order_sent",
            language=TemplateLanguage.UKRAINIAN,
            params=[],
        )


def test_the_judge_lists_templates_page_by_page(judge: WhatsApp, number: FakeNumber) -> None:
    number.add_template("a", "Вітаємо, {{first_name}}!", header_format="IMAGE", footer="Лампа")
    number.add_template(
        "b",
        "Знижка {{1}}",
        category="MARKETING",
        buttons=[
            {"type": "URL", "text": "Купити", "url": "https://lamp.ua/{{1}}", "example": ["x"]},
            {"type": "QUICK_REPLY", "text": "Ні"},
        ],
    )

    first = judge.get_templates(pagination=Pagination(limit=1))
    assert first.has_next
    (template,) = judge.get_templates(pagination=Pagination(limit=1, after=first.after))
    assert (template.name, template.category) == ("b", TemplateCategory.MARKETING)
    assert [type(part).__name__ for part in template.components] == ["BodyText", "Buttons"]


@pytest.mark.parametrize(
    ("status", "error"),
    [("PAUSED", errors.TemplatePaused), ("PENDING", errors.TemplateNotExists)],
)
def test_a_template_that_is_not_approved_is_refused(
    judge: WhatsApp,
    number: FakeNumber,
    clara: WhatsAppUser,
    status: str,
    error: type[errors.WhatsAppError],
) -> None:
    number.add_template("order_sent", "Ваше замовлення їде")
    number.change_template("order_sent", status=status)

    with pytest.raises(error):
        judge.send_template(
            clara.wa_id, name="order_sent", language=TemplateLanguage.UKRAINIAN, params=[]
        )


def test_who_left_is_told_of_later(
    judge: WhatsApp, clara: WhatsAppUser, receiver: WebhookReceiver
) -> None:
    clara.sends("Привіт")
    clara.leaves()

    judge.send_message(clara.wa_id, "Ви ще тут?")

    status = heard(judge, receiver, MessageStatus, 2)
    assert (status.status, type(status.error)) == ("failed", errors.MessageUndeliverable)


def test_what_was_held_comes_as_one_batch(
    number: FakeNumber, clara: WhatsAppUser, receiver: WebhookReceiver
) -> None:
    number.switch(holds=True)
    clara.sends("раз")
    clara.sends("два")
    number.flush()

    receiver.wait_for(1)
    assert len(receiver.raw) == 1
    assert receiver.raw[0].count(b'"changes"') == 2
