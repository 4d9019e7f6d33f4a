"""WhatsApp's templates: which there are, and how a filled one arrives."""

from pathlib import Path

import pytest

from fakes.jsontypes import JsonValue
from fakes.whatsapp.client import FakeNumber, WhatsAppUser
from kramar.channels.connector import Link, Outbound, OutboundFile, PermanentError
from kramar.channels.provider_http import run_call
from kramar.channels.templates import Template
from kramar.connectors.whatsapp.connector import WhatsAppConnector

CONNECTOR = WhatsAppConnector()
BUTTONS: list[JsonValue] = [
    {"type": "QUICK_REPLY", "text": "Дякую"},
    {"type": "URL", "text": "Відстежити", "url": "https://lamp.ua/t/{{1}}", "example": ["20450"]},
    {"type": "PHONE_NUMBER", "text": "Подзвонити", "phone_number": "+380441112233"},
]


def find(link: Link) -> Template:
    (template,) = run_call(CONNECTOR.list_templates(link))
    return template


def add_many(number: FakeNumber, count: int) -> None:
    for at in range(count):
        number.add_template(f"t{at}", "Вітаємо!")


def send(link: Link, to: WhatsAppUser, template: Template, *files: OutboundFile) -> None:
    values = {field.key: f"<{field.key}>" for field in template.fields()}
    message = Outbound(
        to=to.user_id,
        message_id=42,
        text=template.say(values),
        files=files,
        template=template.fill(values),
    )
    (part,) = CONNECTOR.split(message)
    run_call(CONNECTOR.send(link, part))


def test_all_pages_are_read_and_what_was_never_approved_is_left_out(
    link: Link, number: FakeNumber
) -> None:
    add_many(number, 101)
    number.change_template("t3", status="PAUSED", quality_score={"score": "RED"})
    number.change_template("t4", status="PENDING")
    number.change_template("t5", components="?")

    found = {each.name: each for each in run_call(CONNECTOR.list_templates(link))}
    assert len(found) == 99
    assert "t100" in found
    assert (found["t3"].status, found["t3"].quality) == ("paused", "low")
    assert not found["t3"].can_be_sent


def test_a_template_is_read_with_its_places_samples_and_buttons(
    link: Link, number: FakeNumber
) -> None:
    number.add_template(
        "sent", "{{1}}, замовлення {{2}} їде.", header="Лампа", footer="Дякуємо", buttons=BUTTONS
    )

    template = find(link)
    assert [(field.key, field.before) for field in template.fields()] == [
        ("body.1", ""),
        ("body.2", "{{1}}, замовлення "),
        ("button.1", "Відстежити"),
    ]
    assert template.examples["body.2"] == "приклад"
    values = {"body.1": "Олено", "body.2": "№7", "button.1": "20450"}
    assert template.say(values) == (
        "Лампа\n\nОлено, замовлення №7 їде.\n\nДякуємо\n\n"
        "[Дякую]\n[Відстежити] https://lamp.ua/t/20450\n[Подзвонити] +380441112233"
    )


@pytest.mark.parametrize(
    "parts",
    [
        {"header_format": "LOCATION"},
        {"buttons": [{"type": "FLOW", "text": "Анкета"}]},
        {"category": "AUTHENTICATION"},
    ],
)
def test_what_cannot_be_filled_in_here_is_shown_and_not_sent(
    link: Link, number: FakeNumber, parts: dict[str, JsonValue]
) -> None:
    number.add_template("odd", "Вітаємо!", **parts)

    assert not find(link).can_be_sent


@pytest.mark.parametrize(
    ("text", "parameter"),
    [
        ("Вітаємо, {{1}}!", {"type": "text", "text": "<body.1>"}),
        (
            "Вітаємо, {{first_name}}!",
            {"type": "text", "parameter_name": "first_name", "text": "<body.first_name>"},
        ),
    ],
)
def test_values_arrive_in_their_places(
    link: Link, number: FakeNumber, clara: WhatsAppUser, text: str, parameter: JsonValue
) -> None:
    code: JsonValue = {"type": "COPY_CODE", "text": "Копіювати", "example": ["X"]}
    number.add_template("hello", text, buttons=[*BUTTONS, code])

    send(link, clara, find(link))

    (message,) = clara.received()
    body, address, coupon = message.parameters
    assert body == {"type": "body", "parameters": [parameter]}
    assert address == {
        "type": "button",
        "sub_type": "url",
        "index": "1",
        "parameters": [{"type": "text", "text": "<button.1>"}],
    }
    assert isinstance(coupon, dict)
    assert coupon["sub_type"] == "copy_code"
    assert message.body["biz_opaque_callback_data"] == "kramar:42"


def test_the_file_above_the_words_arrives(
    link: Link, number: FakeNumber, clara: WhatsAppUser, tmp_path: Path
) -> None:
    number.add_template("invoice", "Рахунок", header_format="DOCUMENT")
    path = tmp_path / "рахунок.pdf"
    path.write_bytes(b"%PDF-")
    file = OutboundFile(1, "file", path.name, "application/pdf", 5, path)

    send(link, clara, find(link), file)

    (message,) = clara.received()
    assert message.content == b"%PDF-"
    assert "рахунок.pdf" in str(message.parameters)


def test_a_template_that_was_changed_meanwhile_is_refused_in_words(
    link: Link, number: FakeNumber, clara: WhatsAppUser
) -> None:
    number.add_template("hello", "Вітаємо, {{1}}!")
    known = find(link)
    number.change_template("hello", components=[{"type": "BODY", "text": "{{1}} {{2}}"}])

    with pytest.raises(PermanentError, match="інша кількість полів") as refused:
        send(link, clara, known)
    assert refused.value.code == "template_values"
