"""Quick replies over HTTP: the short form and the whole one, the preview, the table."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from kramar.channels.models import Channel
from kramar.chats.models import Chat
from kramar.company.models import Company
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee
from tests.api.test_chats import write

REPLIES = "/api/v1/quick-replies"
JSON = "application/json"


@pytest.fixture
def chat(lamp_shop: Company, lamp_bot: Channel) -> Chat:
    write(lamp_bot, "Скільки коштує «Сова»?")
    with company_scope(lamp_shop.pk):
        return Chat.objects.get()


def make(browser: Client, **body: object) -> tuple[int, dict[str, object]]:
    answer = browser.post(REPLIES, {"activation": "!дост", "text": "Так"} | body, JSON)
    return answer.status_code, answer.json()


def test_the_short_form_makes_one_message_and_the_label(anna_browser: Client) -> None:
    status, reply = make(anna_browser, label="Доставка")

    assert status == 201
    assert reply["messages"] == [{"text": "Так", "attachments": []}]
    assert (reply["is_shared"], reply["owner"], reply["usage_count"]) == (True, None, 0)
    assert isinstance(reply["label"], dict)
    assert reply["label"]["name"] == "Доставка"


def test_the_whole_form_makes_several_messages(anna_browser: Client) -> None:
    _, reply = make(
        anna_browser, messages=[{"text": "Раз"}, {"text": "Два"}], folder="Ф", is_shared=False
    )

    assert isinstance(reply["messages"], list)
    assert [message["text"] for message in reply["messages"]] == ["Раз", "Два"]
    assert reply["owner"] == {"id": reply["author"]["id"], "name": "Бондар А."}  # type: ignore[index]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"activation": "я" * 500}, "activation"),
        ({"activation": " "}, "activation"),
        ({"text": "{client.nme}"}, "messages.0.text"),
        ({"text": ""}, "messages.0.text"),
        ({"label": "м" * 500}, "label"),
        ({"folder": "п" * 500}, "folder"),
    ],
)
def test_a_refusal_names_the_field(
    anna_browser: Client, body: dict[str, object], field: str
) -> None:
    status, answer = make(anna_browser, **body)

    assert status == 422
    assert isinstance(answer["fields"], dict)
    assert list(answer["fields"]) == [field]


def test_a_change_leaves_what_is_not_named(anna_browser: Client) -> None:
    _, made = make(anna_browser, label="Доставка")
    path = f"{REPLIES}/{made['id']}"

    changed = anna_browser.patch(path, {"text": "Ні"}, JSON).json()
    assert changed["label"]["name"] == "Доставка"
    assert anna_browser.patch(path, {"label_id": None}, JSON).json()["label"] is None


def test_the_bin_and_back(anna_browser: Client) -> None:
    _, made = make(anna_browser)
    path = f"{REPLIES}/{made['id']}"

    assert anna_browser.delete(path).status_code == 204
    assert anna_browser.get(REPLIES).json()["items"] == []
    assert anna_browser.patch(path, {"text": "Ні"}, JSON).status_code == 404
    assert anna_browser.post(f"{path}/restore").json() == made


def test_the_preview_fills_in_and_names_what_is_missing(anna_browser: Client, chat: Chat) -> None:
    _, made = make(anna_browser, text="{contact.name}, вітаю, {client.first_name}!")

    preview = anna_browser.get(f"{REPLIES}/{made['id']}/preview?chat={chat.pk}").json()

    message = preview["messages"][0]
    assert message["text"] == "Людина 501, вітаю, {client.first_name}!"
    assert message["missing"] == ["client.first_name"]
    assert message["pieces"][0] == {"text": "Людина 501", "variable": "contact.name"}
    assert preview["guesses"] == {"client.first_name": "Людина"}


def test_the_list_costs_the_same_whatever_it_holds(
    anna_browser: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    [make(anna_browser, activation=f"!{number}", label="vip") for number in range(5)]

    with django_assert_max_num_queries(7):
        assert len(anna_browser.get(REPLIES).json()["items"]) == 5


def test_the_table_goes_out_and_comes_back(owner_browser: Client, owner: Employee) -> None:
    make(owner_browser, activation="=ціна", label="Гроші")
    table = owner_browser.get(f"{REPLIES}/export.csv")

    again = SimpleUploadedFile("table.csv", table.content + "!нова;;;;Нова\r\n;;;;без\r\n".encode())
    answer = owner_browser.post(f"{REPLIES}/import?dry_run=true", {"file": again}).json()

    assert table["Content-Type"] == "text/csv; charset=utf-8"
    assert (answer["created"], answer["updated"]) == (1, 0)
    assert [row["action"] for row in answer["rows"]] == ["keep", "create", "refuse"]
    assert [error["row"] for error in answer["errors"]] == [4]
    assert len(owner_browser.get(REPLIES).json()["items"]) == 1


def test_an_import_tells_what_it_has_done(owner_browser: Client) -> None:
    table = SimpleUploadedFile("table.csv", "activation,text\n!а,Раз\n!а,Два\n".encode())

    answer = owner_browser.post(f"{REPLIES}/import", {"file": table}).json()

    assert answer["created"] == 1
    assert [(error["row"], bool(error["detail"])) for error in answer["errors"]] == [(3, True)]
    assert json.dumps(owner_browser.get(REPLIES).json()).count("Раз") == 0
