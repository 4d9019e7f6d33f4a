"""WhatsApp's webhooks become what the contract says: each element of each batch by itself."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeAlias

import pytest

from kramar.channels import connector as contract
from kramar.channels.connector import (
    Broken,
    Inbound,
    InboundMessage,
    InboundReceipt,
    Location,
    Person,
    SharedContact,
    Unhandled,
)
from kramar.connectors.whatsapp.connector import WhatsAppConnector

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"

AT = datetime(2025, 11, 24, 16, 0, tzinfo=UTC)
STAMP = str(int(AT.timestamp()))
BSUID = "UA.13491208655302741918"
OLENA = Person(
    BSUID,
    "Олена",
    former_id="380501234567",
    phone="+380501234567",
    account="106000000000001",
)
CONTACT: Json = {"profile": {"name": "Олена"}, "wa_id": "380501234567", "user_id": BSUID}
SENDER: dict[str, Json] = {
    "from": "380501234567",
    "from_user_id": BSUID,
    "id": "wamid.IN",
    "timestamp": STAMP,
}
STATUS: dict[str, Json] = {
    "id": "wamid.OUT",
    "timestamp": STAMP,
    "recipient_id": "380501234567",
    "recipient_user_id": BSUID,
    "biz_opaque_callback_data": "kramar:42",
}


def parse(field: str, **lists: Json) -> list[Inbound]:
    metadata: Json = {"display_phone_number": "380440000000", "phone_number_id": OLENA.account}
    value: Json = {"messaging_product": "whatsapp", "metadata": metadata, **lists}
    changes: Json = [{"field": field, "value": value}]
    payload: Json = {
        "object": "whatsapp_business_account",
        "entry": [{"id": "102000000000001", "changes": changes}],
    }
    return WhatsAppConnector().parse(json.dumps(payload).encode())


def say(content: dict[str, Json]) -> Inbound:
    (item,) = parse("messages", contacts=[CONTACT], messages=[{**SENDER, **content}])
    return item


def say_message(content: dict[str, Json]) -> InboundMessage:
    item = say(content)
    assert isinstance(item, InboundMessage)
    return item


def test_a_text_names_its_author_by_both_ids_and_what_it_answers() -> None:
    quoting: dict[str, Json] = {"context": {"from": "380440000000", "id": "wamid.PREV"}}

    assert say({"type": "text", "text": {"body": "Добрий день"}, **quoting}) == InboundMessage(
        person=OLENA,
        external_id="wamid.IN",
        provider_at=AT,
        text="Добрий день",
        reply_to="wamid.PREV",
    )


def test_who_has_no_id_of_the_business_is_known_by_the_number() -> None:
    contact: Json = {"profile": {"name": "Олена"}, "wa_id": "380501234567"}
    message: Json = {"from": "380501234567", "id": "w", "timestamp": STAMP, "type": "text"}

    (item,) = parse("messages", contacts=[contact], messages=[message])

    assert isinstance(item, InboundMessage)
    assert item.person == replace(OLENA, external_id="380501234567", former_id="")


def test_who_hides_the_number_is_known_by_the_name() -> None:
    profile: Json = {"name": "Олена", "username": "olena.light"}
    message: Json = {"from_user_id": BSUID, "id": "w", "timestamp": STAMP, "type": "text"}

    (item,) = parse(
        "messages", contacts=[{"profile": profile, "user_id": BSUID}], messages=[message]
    )

    assert isinstance(item, InboundMessage)
    assert item.person == Person(BSUID, "Олена", "olena.light", account=OLENA.account)


@pytest.mark.parametrize(
    ("kind", "content", "expected"),
    [
        (
            "image",
            {"mime_type": "image/jpeg", "caption": "ось"},
            ("image", "", "image/jpeg", "ось"),
        ),
        (
            "document",
            {"mime_type": "application/pdf", "filename": "чек.pdf"},
            ("file", "чек.pdf", "application/pdf", ""),
        ),
        (
            "audio",
            {"mime_type": "audio/ogg; codecs=opus", "voice": True},
            ("voice", "", "audio/ogg", ""),
        ),
        ("audio", {"mime_type": "audio/mpeg"}, ("audio", "", "audio/mpeg", "")),
        ("video", {"mime_type": "video/mp4"}, ("video", "", "video/mp4", "")),
        ("sticker", {"mime_type": "image/webp"}, ("sticker", "", "image/webp", "")),
    ],
)
def test_each_kind_of_file_is_known(
    kind: str, content: dict[str, Json], expected: tuple[str, str, str, str]
) -> None:
    message = say_message({"type": kind, kind: {"id": "1003383421387256", **content}})

    (file,) = message.files
    assert (file.kind, file.name, file.content_type, message.text) == expected
    assert file.source == {"media_id": "1003383421387256"}


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ({"type": "button", "button": {"payload": "STOP", "text": "Зупинити"}}, "Зупинити"),
        (
            {"type": "interactive", "interactive": {"button_reply": {"id": "y", "title": "Так"}}},
            "Так",
        ),
        (
            {"type": "interactive", "interactive": {"list_reply": {"id": "np", "title": "Пошта"}}},
            "Пошта",
        ),
        (
            {
                "type": "order",
                "order": {
                    "text": "Швидше",
                    "product_items": [
                        {
                            "product_retailer_id": "SKU1",
                            "quantity": 2,
                            "item_price": 1200,
                            "currency": "UAH",
                        }
                    ],
                },
            },
            "[Замовлення з каталогу WhatsApp]\nSKU1 × 2 · 1200 UAH\nШвидше",
        ),
        (
            {"type": "unsupported", "errors": [{"code": 131051}]},
            "[WhatsApp не передає вміст цього повідомлення]",
        ),
        (
            {"type": "hologram", "hologram": {}},
            "[WhatsApp не передає вміст цього повідомлення]",
        ),
    ],
)
def test_whatever_comes_is_shown_in_words(content: dict[str, Json], text: str) -> None:
    assert say_message(content).text == text


def test_a_place_and_visiting_cards() -> None:
    point: Json = {"latitude": 50.45, "longitude": 30.52, "name": "НП №1", "address": "Київ"}
    cards: Json = [
        {"name": {"formatted_name": "Іван"}, "phones": [{"phone": "+380671112233"}]},
        {"name": {"formatted_name": "Марія"}, "phones": [{"phone": "+380671112244"}]},
    ]

    assert say_message({"type": "location", "location": point}).location == Location(
        50.45, 30.52, "НП №1", "Київ"
    )
    shared = say_message({"type": "contacts", "contacts": cards})
    assert shared.shared_contact == SharedContact("Іван", "+380671112233")
    assert shared.text == "Марія +380671112244"


def test_edits_revocations_and_reactions() -> None:
    new: Json = {"type": "text", "text": {"body": "Добрий вечір"}}

    edit: Json = {"original_message_id": "wamid.X", "message": new}
    assert say({"type": "edit", "edit": edit}) == contract.InboundEdit(
        OLENA, "wamid.X", "Добрий вечір", AT
    )
    revoke: Json = {"original_message_id": "wamid.X"}
    assert say({"type": "revoke", "revoke": revoke}) == contract.InboundDelete(
        OLENA, ("wamid.X",), AT
    )
    heart: Json = {"message_id": "wamid.X", "emoji": "👍"}
    taken_back: Json = {"message_id": "wamid.X", "emoji": ""}
    assert [say({"type": "reaction", "reaction": each}) for each in (heart, taken_back)] == [
        contract.InboundReaction(OLENA, "wamid.X", ("👍",)),
        contract.InboundReaction(OLENA, "wamid.X", ()),
    ]


def test_another_number_is_the_same_person() -> None:
    system: Json = {"body": "…", "type": "user_changed_number", "wa_id": "380509999999"}
    notice: dict[str, Json] = {"id": "w", "timestamp": STAMP, "type": "system", "system": system}
    numbered: dict[str, Json] = {**notice, "from": "380501234567"}

    (with_id,) = parse("messages", messages=[{**numbered, "from_user_id": BSUID}])
    (without_id,) = parse("messages", messages=[numbered])

    assert isinstance(with_id, InboundMessage)
    assert isinstance(without_id, InboundMessage)
    assert (with_id.person.external_id, with_id.person.phone) == (BSUID, "+380509999999")
    assert (without_id.person.external_id, without_id.person.former_id) == (
        "380509999999",
        "380501234567",
    )


@pytest.mark.parametrize(
    ("status", "shown"),
    [("sent", "sent"), ("delivered", "delivered"), ("read", "read"), ("played", "read")],
)
def test_statuses_bring_back_our_own_id(status: str, shown: str) -> None:
    (item,) = parse("messages", contacts=[CONTACT], statuses=[{**STATUS, "status": status}])

    assert isinstance(item, InboundReceipt)
    assert (item.status, item.external_id, item.message_id) == (shown, "wamid.OUT", 42)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (
            131047,
            "Минуло 24 години від слів клієнта. Надішліть шаблон або зачекайте, поки він напише.",
        ),
        (131026, "У клієнта немає WhatsApp, або він не прийняв його нових умов."),
        (131042, "WhatsApp не приймає оплати: перевірте спосіб оплати в кабінеті Meta."),
        (199999, "WhatsApp не доставив: Щось нове (199999)"),
    ],
)
def test_a_late_refusal_says_why_in_plain_words(code: int, words: str) -> None:
    errors: Json = [{"code": code, "title": "x", "error_data": {"details": "Щось нове"}}]

    (item,) = parse("messages", statuses=[{**STATUS, "status": "failed", "errors": errors}])

    assert isinstance(item, contract.InboundFailure)
    assert (item.external_id, item.detail, item.message_id) == ("wamid.OUT", words, 42)


def test_what_the_owner_wrote_on_the_phone_comes_as_ours() -> None:
    echo: Json = {
        "from": "380440000000",
        "to": "380501234567",
        "to_user_id": BSUID,
        "id": "wamid.ECHO",
        "timestamp": STAMP,
        "type": "text",
        "text": {"body": "З телефону"},
    }

    (item,) = parse("smb_message_echoes", message_echoes=[echo])

    assert isinstance(item, contract.InboundEcho)
    assert (item.person.external_id, item.external_id, item.text) == (
        BSUID,
        "wamid.ECHO",
        "З телефону",
    )


def test_an_advertisement_that_brought_somebody_is_named() -> None:
    referral: Json = {"source_url": "https://fb.me/1", "headline": "Лампи зі знижкою"}

    start, message = parse("messages", messages=[{**SENDER, "type": "text", "referral": referral}])

    assert isinstance(start, contract.InboundStart)
    assert (start.payload, start.external_id) == ("Лампи зі знижкою", "referral:wamid.IN")
    assert isinstance(message, InboundMessage)


def test_one_poisonous_element_holds_back_no_other() -> None:
    good: list[Json] = [{**SENDER, "id": f"wamid.{n}", "type": "text"} for n in range(49)]
    poison: Json = {"id": "wamid.bad", "from": {"not": "a text"}, "timestamp": "soon"}

    items = parse("messages", messages=[*good[:25], poison, *good[25:]], statuses=[STATUS])

    kinds = [type(item) for item in items]
    assert (kinds.count(InboundMessage), kinds.count(Broken), kinds[25]) == (49, 1, Broken)


def test_a_moment_that_never_comes_breaks_its_element_alone() -> None:
    never: Json = {**SENDER, "id": "wamid.bad", "type": "text", "timestamp": "9" * 20}

    items = parse("messages", messages=[never], statuses=[{**STATUS, "status": "sent"}])

    assert [type(item) for item in items] == [Broken, InboundReceipt]


@pytest.mark.parametrize(
    "payload",
    [
        {"object": "page", "entry": []},
        {"object": "whatsapp_business_account", "entry": []},
        {"object": "whatsapp_business_account", "entry": [{"id": "0", "changes": [{}]}]},
        {
            "object": "whatsapp_business_account",
            "entry": [
                {"id": "0", "changes": [{"field": "account_update", "value": {"event": "x"}}]}
            ],
        },
    ],
)
def test_what_is_not_for_a_chat_is_left_alone(payload: Json) -> None:
    (item,) = WhatsAppConnector().parse(json.dumps(payload).encode())

    assert isinstance(item, Unhandled)
