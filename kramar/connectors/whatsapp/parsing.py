"""WhatsApp's webhooks in the words of the contract: each element of each batch by itself."""

from collections.abc import Callable, Iterator
from datetime import datetime

from kramar.channels import connector as contract
from kramar.channels.connector import Broken, Inbound, Person, Unhandled
from kramar.channels.payload_reader import PayloadReader
from kramar.connectors.meta.whatsapp_codes import explain
from kramar.connectors.whatsapp.contents import find_card, find_files, find_place, find_text
from kramar.core.clock import from_timestamp

# "Played" is a voice message that was listened to.
RECEIPTS: dict[str, contract.ReceiptStatus] = {
    "sent": "sent",
    "delivered": "delivered",
    "read": "read",
    "played": "read",
}
SENT_BY_US = "kramar:"
"""What our messages carry to be known again by: this, and our own id."""


def parse_webhook(body: bytes) -> list[Inbound]:
    """Translate one webhook.

    :raises ValueError: it is not a webhook at all; one bad element of it is :class:`Broken`
    """
    payload = PayloadReader.of(body)
    if payload.text("object") != "whatsapp_business_account":
        return [Unhandled(f"object {payload.text('object')}"[:60])]
    items: list[Inbound] = []
    for entry in payload.children("entry"):
        for change in entry.children("changes"):
            items += _parse_change(change)
    return items or [Unhandled("an empty webhook")]


def _parse_change(change: PayloadReader) -> list[Inbound]:
    value = change.find_child("value") or PayloadReader({})
    readers: dict[str, Callable[[PayloadReader, PayloadReader], Iterator[Inbound]]] = {
        "messages": _message,
        "statuses": _status,
        "message_echoes": _echo,
    }
    items: list[Inbound] = []
    for name, read in readers.items():
        for element in value.children(name):
            try:
                items += read(value, element)
            except ValueError as error:
                items.append(Broken(f"{name}: {error}"))
    return items or [Unhandled(f"field {change.text('field')}"[:60])]


def _message(value: PayloadReader, element: PayloadReader) -> Iterator[Inbound]:
    person, kind = _sender(value, element), element.text("type")
    if kind == "edit":
        yield _edit(element, person)
    elif kind == "revoke":
        named = element.child("revoke").text("original_message_id")
        yield contract.InboundDelete(person, (named,), _time(element))
    elif kind == "reaction":
        reaction = element.child("reaction")
        emojis = (reaction.text("emoji"),) if reaction.text("emoji") else ()
        yield contract.InboundReaction(person, reaction.text("message_id"), emojis)
    else:
        if referral := element.find_child("referral"):
            origin = referral.text("headline", "source_url", "source_id")
            key = f"referral:{_id(element)}"
            yield contract.InboundStart(person, key, origin, _time(element))
        yield _said(element, person)


def _said(element: PayloadReader, person: Person) -> contract.InboundMessage:
    quoted = element.find_child("context")
    return contract.InboundMessage(
        person=person,
        external_id=_id(element),
        provider_at=_time(element),
        text=find_text(element),
        files=find_files(element),
        location=find_place(element),
        shared_contact=find_card(element),
        reply_to=quoted.text("id") if quoted else "",
    )


def _edit(element: PayloadReader, person: Person) -> Inbound:
    edit = element.child("edit")
    text = find_text(edit.child("message"))
    return contract.InboundEdit(person, edit.text("original_message_id"), text, _time(element))


def _echo(value: PayloadReader, element: PayloadReader) -> Iterator[Inbound]:
    """Read what the owner wrote in the application on the phone."""
    person = _person(value, element.text("to_user_id"), element.text("to"))
    if element.text("type") in {"edit", "revoke", "reaction"}:
        yield Unhandled(f"echo {element.text('type')}"[:60])
        return
    quoted = element.find_child("context")
    yield contract.InboundEcho(
        person=person,
        external_id=_id(element),
        provider_at=_time(element),
        text=find_text(element),
        files=find_files(element),
        reply_to=quoted.text("id") if quoted else "",
    )


def _status(value: PayloadReader, element: PayloadReader) -> Iterator[Inbound]:
    person = _person(value, element.text("recipient_user_id"), element.text("recipient_id"))
    status, wamid = element.text("status"), _id(element)
    own = _own_id(element.text("biz_opaque_callback_data"))
    if status == "failed":
        errors = element.children("errors")
        detail = explain(errors[0]) if errors else ""
        yield contract.InboundFailure(person, wamid, detail, message_id=own)
    elif status in RECEIPTS:
        yield contract.InboundReceipt(person, RECEIPTS[status], wamid, message_id=own)
    else:
        yield Unhandled(f"status {status}"[:60])


def _own_id(data: str) -> int | None:
    number = data.removeprefix(SENT_BY_US)
    return int(number) if number != data and number.isascii() and number.isdigit() else None


def _sender(value: PayloadReader, element: PayloadReader) -> Person:
    system = element.find_child("system")
    person = _person(value, element.text("from_user_id"), element.text("from"))
    if system and (number := system.text("wa_id")) and person.phone:
        # The same person at another number; who is known by a name of WhatsApp's keeps it.
        stays = person.external_id != person.phone.lstrip("+")
        return contract.Person(
            external_id=person.external_id if stays else number,
            name=person.name,
            nickname=person.nickname,
            former_id=person.former_id or person.external_id,
            phone=f"+{number}",
            account=person.account,
        )
    return person


def _person(value: PayloadReader, user_id: str, wa_id: str) -> Person:
    """Say who it is: by the id within the business, by the number where there is no such id."""
    contact = _contact(value, user_id, wa_id)
    user_id = user_id or contact.text("user_id")
    wa_id = wa_id or contact.text("wa_id")
    number = wa_id if wa_id.isascii() and wa_id.isdigit() else ""
    external_id = user_id or wa_id
    if not external_id:
        raise ValueError("an element of nobody")
    profile = contact.find_child("profile") or PayloadReader({})
    metadata = value.find_child("metadata") or PayloadReader({})
    return Person(
        external_id=external_id,
        name=profile.text("name", "username"),
        nickname=profile.text("username"),
        former_id=number if user_id and number else "",
        phone=f"+{number}" if number else "",
        account=metadata.text("phone_number_id"),
    )


def _contact(value: PayloadReader, user_id: str, wa_id: str) -> PayloadReader:
    for contact in value.children("contacts"):
        names = {contact.text("user_id"), contact.text("wa_id")} - {""}
        if names & {user_id, wa_id}:
            return contact
    return PayloadReader({})


def _id(element: PayloadReader) -> str:
    if wamid := element.text("id"):
        return wamid
    raise ValueError("'id' is missing")


def _time(element: PayloadReader) -> datetime:
    return from_timestamp(int(element.text("timestamp")))
