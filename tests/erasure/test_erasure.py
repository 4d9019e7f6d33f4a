"""A person asks what is held on them, and to be forgotten: then no row says who it was."""

import json
from decimal import Decimal
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.apps import apps
from django.test import Client as Browser

from kramar.channels.models import Channel, Delivery
from kramar.chats.models import Chat, Contact, Message
from kramar.chats.services.receiving import receive
from kramar.clients.errors import ClientDeletedError
from kramar.clients.models import Client
from kramar.clients.services.removal import restore_client
from kramar.core.files import has_bytes
from kramar.core.models import StoredFile
from kramar.erasure.models import Erasure
from kramar.erasure.services.asking import erase_client
from kramar.erasure.tasks import work_once
from kramar.events.models import StoredEvent
from kramar.orders.models import Order, OrderStatus
from kramar.orders.services.statuses import set_status
from kramar.staff.models import Employee
from tests.erasure.conftest import MARKS, says

pytestmark = pytest.mark.django_db
BYTES = (bytes, memoryview)


def finish(order: Order, by: Employee) -> None:
    refused = OrderStatus.objects.get(name="Відмова")
    set_status(order_id=order.pk, status_id=refused.pk, by=by)


def text_of(value: object) -> str:
    return bytes(value).decode(errors="replace") if isinstance(value, BYTES) else str(value)


def rows_that_say_who() -> list[str]:
    """Return the tables of the whole database that have one of the person's words."""
    return [
        f"{model.__name__}: {mark}"
        for model in apps.get_models()
        for row in model._base_manager.values_list()
        for text in [" ".join(map(text_of, row))]
        for mark in MARKS
        if mark.lower() in text.lower()
    ]


def test_nothing_is_left_of_a_person_but_the_sale(
    chat: Chat, order: Order, marko: Client, anna: Employee, owner_browser: Browser
) -> None:
    finish(order, anna)
    files = list(StoredFile.objects.all())
    assert rows_that_say_who()

    assert owner_browser.post(f"/api/v1/clients/{marko.pk}/erasure").status_code == 202
    assert work_once(lambda: False)

    assert rows_that_say_who() == []
    assert [has_bytes(file) for file in files] == [False, False]
    order.refresh_from_db()
    assert (order.full_name, order.phone, order.total, order.lines_count) == (
        "",
        "",
        Decimal(700),
        1,
    )
    assert [hit["kind"] for hit in _search(owner_browser)] == []
    assert not Delivery.objects.exists()


def _search(browser: Browser) -> list[dict[str, str]]:
    found: list[dict[str, str]] = browser.get("/api/v1/search?q=потайки").json()["items"]
    return found


def test_the_chat_says_only_that_it_was_erased(
    chat: Chat, marko: Client, owner: Employee, owner_browser: Browser
) -> None:
    erase_client(client_id=marko.pk, by=owner)
    work_once(lambda: False)

    shown = owner_browser.get(f"/api/v1/chats/{chat.pk}").json()
    assert (shown["state"], shown["contact"]["name"]) == ("closed", "Дані стерто")
    messages = owner_browser.get(f"/api/v1/chats/{chat.pk}/messages").json()["items"]
    said = [each for each in messages if each["direction"] != "event"]
    assert [(each["text"], each["attachments"]) for each in said] == [("", [])] * 3
    assert all(each["deleted_at"] for each in said)
    assert "chat.erased" in [each["event"]["kind"] for each in messages if each["event"]]
    # What is told of it afterwards is still in the log, for screens that have not read it.
    assert StoredEvent.objects.filter(kind="chat.erased").count() == 1


def test_whoever_writes_again_is_somebody_new(
    chat: Chat, marko: Client, owner: Employee, lamp_bot: Channel
) -> None:
    erase_client(client_id=marko.pk, by=owner)
    receive(lamp_bot, [says("Добрий день", 9)])
    work_once(lambda: False)

    new = Chat.objects.exclude(pk=chat.pk).get()
    assert (new.client_id, new.contact.name) == (None, "Марко Забудько")
    assert Message.objects.get(chat=new, direction="in").text == "Добрий день"
    assert Contact.objects.count() == 2


def test_an_order_that_is_not_finished_refuses(
    order: Order, marko: Client, owner_browser: Browser
) -> None:
    held = owner_browser.get(f"/api/v1/clients/{marko.pk}/personal-data").json()
    answer = owner_browser.post(f"/api/v1/clients/{marko.pk}/erasure")

    assert held["unfinished"] == [order.number]
    assert (answer.status_code, answer.json()["code"]) == (409, "client_has_unfinished_orders")
    assert f"№ {order.number}" in answer.json()["detail"]
    assert not Erasure.objects.exists()


def test_what_was_erased_does_not_come_back(
    chat: Chat, marko: Client, owner: Employee, owner_browser: Browser
) -> None:
    erase_client(client_id=marko.pk, by=owner)

    with pytest.raises(ClientDeletedError):
        restore_client(client_id=marko.pk, by=owner)
    with pytest.raises(ClientDeletedError):
        erase_client(client_id=marko.pk, by=owner)
    # What the history says of it has no name, and is shown.
    entries = owner_browser.get("/api/v1/audit").json()["items"]
    assert "client.erased" in [entry["action"] for entry in entries]


def test_what_was_stopped_goes_on(chat: Chat, marko: Client, owner: Employee) -> None:
    erase_client(client_id=marko.pk, by=owner)

    assert work_once(lambda: True)
    assert Erasure.objects.get().state == Erasure.State.WAITING
    assert work_once(lambda: False)

    assert Erasure.objects.get().state == Erasure.State.DONE
    assert rows_that_say_who() == []


def test_a_person_gets_all_that_is_held_on_them(
    chat: Chat, order: Order, marko: Client, owner_browser: Browser
) -> None:
    url = f"/api/v1/clients/{marko.pk}/personal-data"
    held = owner_browser.get(url).json()
    answer = owner_browser.get(f"{url}/archive")

    counted = [held[name] for name in ("cards", "notes", "files", "chats", "messages", "orders")]
    assert counted == [2, 1, 2, 1, 3, 1]
    archive = ZipFile(BytesIO(answer.getvalue()))
    texts = {name: archive.read(name).decode() for name in archive.namelist()}
    assert json.loads(texts["cards.json"])[0]["phones"] == ["+380671112233"]
    assert json.loads(texts["chats.json"])[0]["phone"] == "+380679998877"
    said = json.loads(texts[f"messages-of-chat-{chat.pk}.json"])
    assert [each["text"] for each in said if each["text"]] == [
        *("Пишу потайки", "Я Марко", "Вітаю, Марко!")
    ]
    assert texts[said[0]["files"][0]] == "потайки з чату"
    assert json.loads(texts["orders.json"])[0]["notes"][0]["note"] == "Марко взяв потайки"
