"""Writing and reading: kept first, taken in once, seen by its own visitor alone."""

from uuid import uuid4

import pytest

from kramar.channels.models import Channel, Payload
from kramar.chats.models import Chat, Message
from kramar.company.services.subscriptions import suspend_company
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee
from tests.api.widget.visitor import Visitor, answer, deliver, find_chat, take_in

pytestmark = pytest.mark.django_db

SOVA = {
    "url": "https://lampa.ua/sova",
    "title": "Лампа «Сова»",
    "utm": {"source": "insta"},
    "extra": {"name": "Клара", "cart": "2"},
}


def test_a_message_is_kept_before_it_is_answered(site: Channel, clara_online: Visitor) -> None:
    clara_online.write("Чи є «Сова»?")

    with company_scope(site.company_id):
        payload = Payload.objects.get(channel=site)
    assert payload.state == Payload.State.PENDING
    assert "Чи є «Сова»?" in bytes(payload.body).decode()


def test_a_message_comes_back_to_its_visitor(site: Channel, clara_online: Visitor) -> None:
    echo_id = clara_online.write("Чи є «Сова»?")
    take_in(site)

    [message] = clara_online.read()

    assert (message["direction"], message["text"]) == ("in", "Чи є «Сова»?")
    assert (message["echo_id"], message["author_name"]) == (echo_id, None)
    assert (message["deleted"], message["edited"]) == (False, False)
    assert message["created_at"].endswith("Z")


def test_a_visitor_writes_to_a_suspended_company_too(site: Channel, clara_online: Visitor) -> None:
    with company_scope(site.company_id):
        suspend_company(company=site.company)

    clara_online.write("Чи є «Сова»?")
    take_in(site)

    assert [message["text"] for message in clara_online.read()] == ["Чи є «Сова»?"]


def test_a_message_that_comes_twice_is_shown_once(site: Channel, clara_online: Visitor) -> None:
    echo_id = str(uuid4())
    first = clara_online.post("messages", echo_id=echo_id, text="Добрий день")
    take_in(site)

    again = clara_online.post("messages", echo_id=echo_id, text="Добрий день")
    take_in(site)

    assert first == again == (202, {"echo_id": echo_id})
    assert len(clara_online.read()) == 1


def test_employees_see_who_writes_and_from_where(site: Channel, clara_online: Visitor) -> None:
    clara_online.write("Добрий день", context=SOVA)
    take_in(site)

    chat = find_chat(site)
    with company_scope(site.company_id):
        line = Message.objects.get(chat=chat, direction="event")
    assert chat.contact.name.startswith("Клара (")
    assert chat.unread == 1
    page = "Лампа «Сова» · https://lampa.ua/sova · UTM: source=insta · cart: 2"
    event = {"kind": "contact.started", "data": {"payload": page}}
    assert line.extras == {"event": event}


def test_the_same_page_is_told_once(site: Channel, clara_online: Visitor) -> None:
    clara_online.write("Добрий день", context=SOVA)
    take_in(site)
    clara_online.write("Чи є «Сова»?", context=SOVA)
    take_in(site)

    with company_scope(site.company_id):
        lines = Message.objects.filter(chat=find_chat(site), direction="event").count()
    assert lines == 1
    assert len(clara_online.read()) == 2


def test_a_visitor_is_named_until_a_page_knows_the_name(
    site: Channel, clara_online: Visitor
) -> None:
    clara_online.write("Добрий день")
    take_in(site)
    nameless = find_chat(site).contact.name
    clara_online.write("Я вже увійшла", context=SOVA)
    take_in(site)
    clara_online.write("А тут мене не знають")
    take_in(site)

    assert nameless.startswith("Відвідувач ")
    assert find_chat(site).contact.name.startswith("Клара (")


def test_the_line_about_the_page_is_not_for_the_visitor(
    site: Channel, clara_online: Visitor
) -> None:
    clara_online.write("Добрий день", context=SOVA)
    take_in(site)

    assert [message["direction"] for message in clara_online.read()] == ["in"]


def test_an_answer_is_seen_once_it_is_sent(
    site: Channel, clara_online: Visitor, anna: Employee
) -> None:
    clara_online.write("Чи є «Сова»?")
    take_in(site)
    message_id = answer(site, "Так, є дві", anna)
    before = [message["text"] for message in clara_online.read()]

    deliver(site, message_id)

    assert before == ["Чи є «Сова»?"]
    assert clara_online.read()[-1]["text"] == "Так, є дві"
    assert clara_online.read()[-1]["author_name"] == "Анна"


def test_whoever_answers_has_read(site: Channel, clara_online: Visitor, anna: Employee) -> None:
    clara_online.write("Чи є «Сова»?")
    take_in(site)
    unread = clara_online.get("messages")["operator_read_seq"]

    answer(site, "Так", anna)

    assert unread == 0
    assert clara_online.get("messages")["operator_read_seq"] >= 1


def test_another_visitor_sees_nothing_of_it(
    site: Channel, clara_online: Visitor, stranger_online: Visitor
) -> None:
    clara_online.write("Мій номер 0671234567")
    take_in(site)

    assert stranger_online.get("messages") == {"items": [], "next": None, "operator_read_seq": 0}


def test_without_a_token_nothing_is_told(clara_online: Visitor) -> None:
    clara_online.token = ""

    status, error = clara_online.post("messages", echo_id=str(uuid4()), text="Добрий день")

    assert (status, error["code"]) == (403, "visitor_unknown")


def test_history_is_read_in_pages_from_the_newest(site: Channel, clara_online: Visitor) -> None:
    [clara_online.write(f"Рядок {number}") for number in range(5)]
    take_in(site)

    newest = clara_online.get("messages", limit=2)
    older = clara_online.get("messages", limit=2, before=newest["next"])
    oldest = clara_online.get("messages", limit=2, before=older["next"])

    pages = [[item["text"] for item in page["items"]] for page in (newest, older, oldest)]
    assert pages == [["Рядок 3", "Рядок 4"], ["Рядок 1", "Рядок 2"], ["Рядок 0"]]
    assert oldest["next"] is None


def test_what_came_after_a_number_is_read(site: Channel, clara_online: Visitor) -> None:
    [clara_online.write(f"Рядок {number}") for number in range(3)]
    take_in(site)

    assert [item["seq"] for item in clara_online.read(after=1)] == [2, 3]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"text": "  "}, "message_empty"),
        ({"text": "х" * 4001}, "text_too_long"),
        ({"text": "Ось", "attachments": ["1"]}, "attachment_refused"),
        ({"text": "Ось", "attachments": ["1:forged"]}, "attachment_refused"),
        ({"text": "Ось", "echo_id": "not a uuid"}, "invalid"),
    ],
)
def test_what_cannot_be_taken_is_refused_with_its_reason(
    clara_online: Visitor, body: dict[str, object], code: str
) -> None:
    status, error = clara_online.post("messages", **{"echo_id": str(uuid4()), **body})

    assert status in {413, 415, 422}
    assert error["code"] == code


def test_a_text_of_the_longest_length_arrives_whole(site: Channel, clara_online: Visitor) -> None:
    clara_online.write("ї" * 4000)
    take_in(site)

    assert len(clara_online.read()[0]["text"]) == 4000


def test_a_zero_byte_does_not_spoil_the_rest(site: Channel, clara_online: Visitor) -> None:
    clara_online.write("Добрий\0 день")
    take_in(site)

    assert clara_online.read()[0]["text"] == "Добрий день"


def test_more_than_a_person_would_write_is_refused(clara_online: Visitor) -> None:
    # The count begins anew with each minute.
    with clock.standing_at(clock.now()):
        [clara_online.write(f"Рядок {number}") for number in range(40)]
        status, error = clara_online.post("messages", echo_id=str(uuid4()), text="Ще один")

    assert (status, error["code"]) == (429, "too_many_messages")


def test_a_deleted_message_keeps_its_place_and_nothing_else(
    site: Channel, clara_online: Visitor, anna: Employee
) -> None:
    clara_online.write("Добрий день")
    take_in(site)
    message_id = answer(site, "Помилка", anna)
    deliver(site, message_id)
    with company_scope(site.company_id):
        Message.objects.filter(pk=message_id).update(deleted_at=Chat.objects.get().created_at)

    message = clara_online.read()[-1]

    assert (message["deleted"], message["text"], message["attachments"]) == (True, "", [])
