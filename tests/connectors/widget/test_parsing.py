"""What the visitor's door has kept becomes what the chats understand."""

from datetime import UTC, datetime

import pytest

from kramar.channels.connector import InboundMessage, InboundReceipt, InboundStart
from kramar.connectors.widget.connector import WidgetConnector
from kramar.connectors.widget.payloads import (
    KeptFile,
    PageContext,
    Visitor,
    VisitorSaw,
    VisitorWrote,
    echo_id_of_message,
)

CLARA = Visitor(external_id="c1a4" + "0" * 60, name="Відвідувач C1A4")
ECHO = "7d0e5f5e-6a55-4a1b-9a51-0d2d5a6f7a10"
AT = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)

connector = WidgetConnector()


def wrote(**change: object) -> VisitorWrote:
    """Keep a message of Clara's."""
    message = VisitorWrote(
        visitor=CLARA, echo_id=ECHO, text="Добрий день", files=[], context=PageContext(), at=AT
    )
    return message.model_copy(update=change)


def parse(payload: VisitorWrote | VisitorSaw) -> list[object]:
    """Let the connector read what was kept."""
    return list(connector.parse(payload.model_dump_json().encode()))


def test_a_message_is_named_by_its_visitor_and_their_own_id() -> None:
    [message] = parse(wrote())

    assert isinstance(message, InboundMessage)
    assert message.person.name == "Відвідувач C1A4"
    assert message.external_id == f"{CLARA.external_id}:{ECHO}"
    assert echo_id_of_message(message.external_id) == ECHO
    assert (message.text, message.provider_at) == ("Добрий день", AT)


def test_two_visitors_may_come_by_the_same_id() -> None:
    other = Visitor(external_id="f" * 64)

    [first], [second] = parse(wrote()), parse(wrote(visitor=other))

    assert isinstance(first, InboundMessage)
    assert isinstance(second, InboundMessage)
    assert first.external_id != second.external_id


def test_a_file_is_with_us_already() -> None:
    file = KeptFile(
        file_id=5,
        kind="image",
        name="лампа.png",
        content_type="image/png",
        size=10,
        width=2,
        height=3,
    )

    [message] = parse(wrote(files=[file]))

    assert isinstance(message, InboundMessage)
    assert [(each.stored_file_id, each.kind, each.name) for each in message.files] == [
        (5, "image", "лампа.png")
    ]


def test_the_page_is_told_once_and_the_same_page_has_the_same_name() -> None:
    page = PageContext(
        url="https://lampa.ua/sova?color=red",
        title="Лампа «Сова»",
        referrer="https://www.instagram.com/",
        utm={"source": "insta"},
    )
    again = page.model_copy(update={"url": "https://lampa.ua/sova"})

    first, second = parse(wrote(context=page))[0], parse(wrote(context=again))[0]

    assert isinstance(first, InboundStart)
    assert isinstance(second, InboundStart)
    assert first.external_id == second.external_id
    assert first.payload == (
        "Лампа «Сова» · https://lampa.ua/sova?color=red · UTM: source=insta"
        " · ← https://www.instagram.com/"
    )


def test_a_receipt_names_our_message() -> None:
    nameless = Visitor(external_id=CLARA.external_id)

    [receipt] = parse(VisitorSaw(visitor=nameless, status="read", external_id="kramar:9"))

    assert isinstance(receipt, InboundReceipt)
    assert receipt.person.name == ""
    assert (receipt.status, receipt.external_id) == ("read", "kramar:9")


def test_bytes_of_another_making_are_an_error() -> None:
    with pytest.raises(ValueError, match="validation error"):
        connector.parse(b'{"kind":"wish"}')
