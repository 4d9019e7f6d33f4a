"""What the visitors' hub asks the database, in its own thread. Scopes are opened here."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kramar.channels.intake import store_payload
from kramar.channels.queries import find_channel
from kramar.chats.contact_side import (
    find_contact_chat,
    find_contact_chats,
    find_last_seen,
    list_contact_messages,
    list_contact_messages_by_id,
)
from kramar.chats.models import Chat, Message
from kramar.connectors.widget.messages import VisitorMessage
from kramar.connectors.widget.payloads import Visitor, VisitorSaw
from kramar.core.tenancy import company_scope
from kramar.events.queries import LoggedEvent, list_events_after
from kramar.events.services import newest_number
from kramar.events.typing_signs import TypingAuthor, TypingSign, announce_typing
from kramar.live.visitors.shapes import (
    MessageFrame,
    MessagesFrame,
    OperatorReadFrame,
    SeenSaid,
    ServerFrame,
)

EVENTS_AT_ONCE = 500
# Whoever is further behind has the rest by asking for pages.
RESUMED_AT_MOST = 200


@dataclass(frozen=True, slots=True)
class Arrival:
    """What a visitor gets who has just come in.

    :param number: the company's newest event, no newer than the messages
    """

    number: int
    chat_id: int | None
    frame: MessagesFrame


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom a company's events are read for.

    :param strangers: visitors of each channel who had no chat yet
    """

    company_id: int
    chat_ids: frozenset[int]
    strangers: Mapping[int, frozenset[str]]
    channel_ids: frozenset[int]


@dataclass(slots=True)
class Happened:
    """What the visitors of a company are to be told."""

    number: int
    frames: dict[int, list[ServerFrame]] = field(default_factory=lambda: defaultdict(list))
    chats: dict[tuple[int, str], int] = field(default_factory=dict)
    closed_channels: set[int] = field(default_factory=set)
    has_more: bool = False


def read_arrival(company_id: int, channel_id: int, visitor_id: str, after: int) -> Arrival:
    """Read what a visitor has missed."""
    with company_scope(company_id):
        # Before the messages: an event that comes in between is told again, never lost.
        number = newest_number(company_id)
        chat = find_contact_chat(channel_id, visitor_id)
        return Arrival(number, chat.pk if chat else None, _missed(chat, after))


def _missed(chat: Chat | None, after: int) -> MessagesFrame:
    if chat is None:
        return MessagesFrame(items=[], operator_read_seq=0)
    messages = list_contact_messages(chat.pk, after=after, limit=RESUMED_AT_MOST)
    return MessagesFrame(
        items=[VisitorMessage.of(message) for message in messages],
        operator_read_seq=chat.read_seq,
    )


def read_events(audience: Audience, number: int) -> Happened:
    """Read what has happened to a company's visitors after an event's number."""
    with company_scope(audience.company_id):
        events = list_events_after(number, limit=EVENTS_AT_ONCE)
        happened = Happened(number=events[-1].number if events else number)
        happened.has_more = len(events) == EVENTS_AT_ONCE
        for chat_id, about in _by_chat(events, audience.chat_ids).items():
            happened.frames[chat_id] = _frames_of(chat_id, about)
        kinds = {event.kind for event in events}
        if "message.received" in kinds:
            _meet_strangers(audience, happened)
        if "channel.changed" in kinds:
            happened.closed_channels = _closed(audience.channel_ids)
    return happened


def _by_chat(
    events: Iterable[LoggedEvent], chat_ids: frozenset[int]
) -> dict[int, list[LoggedEvent]]:
    found: dict[int, list[LoggedEvent]] = defaultdict(list)
    for event in events:
        if event.chat_id in chat_ids and event.chat_id is not None:
            found[event.chat_id].append(event)
    return found


def _frames_of(chat_id: int, events: Sequence[LoggedEvent]) -> list[ServerFrame]:
    """Tell a chat's events to its contact: the messages as they are now, and what was read."""
    message_ids: set[int] = set()
    read_seq = 0
    for event in events:
        data = json.loads(event.data)
        if event.kind in {"message.received", "message.changed"}:
            message_ids.add(data["message"]["id"])
        elif event.kind == "message.status_changed" and data["status"] == Message.Status.SENT:
            message_ids.add(data["message_id"])
        read_seq = max(read_seq, data.get("chat", {}).get("read_seq", 0))
    messages = list_contact_messages_by_id(chat_id, message_ids) if message_ids else []
    frames: list[ServerFrame] = [
        MessageFrame(message=VisitorMessage.of(message)) for message in messages
    ]
    return [*frames, OperatorReadFrame(seq=read_seq)] if read_seq else frames


def _meet_strangers(audience: Audience, happened: Happened) -> None:
    """Find the chats of those who have just written for the first time."""
    for channel_id, visitor_ids in audience.strangers.items():
        for visitor_id, chat in find_contact_chats(channel_id, visitor_ids).items():
            happened.chats[channel_id, visitor_id] = chat.pk
            happened.frames[chat.pk] = [_missed(chat, 0)]


def _closed(channel_ids: Iterable[int]) -> set[int]:
    found = {channel_id: find_channel(channel_id) for channel_id in channel_ids}
    return {
        channel_id
        for channel_id, channel in found.items()
        if channel is None or not channel.is_active
    }


def keep_seen(company_id: int, channel_id: int, visitor_id: str, said: SeenSaid) -> None:
    """Keep a receipt like any other payload (law 1), when it would move a message at all."""
    with company_scope(company_id):
        channel = find_channel(channel_id)
        chat = find_contact_chat(channel_id, visitor_id)
        message = find_last_seen(chat.pk, seq=said.seq, status=said.type) if chat else None
        if channel is None or message is None or message.external_id is None:
            return
        payload = VisitorSaw(
            visitor=Visitor(external_id=visitor_id),
            status=said.type,
            external_id=message.external_id,
        )
        store_payload(channel, payload.model_dump_json().encode())


def show_typing(company_id: int, channel_id: int, visitor_id: str) -> None:
    """Show the employees that the visitor writes; before the first message nobody would know."""
    with company_scope(company_id):
        chat = find_contact_chat(channel_id, visitor_id)
        if chat is None:
            return
        author = TypingAuthor(kind="contact", id=chat.contact.pk, name=chat.contact.name)
        announce_typing(
            TypingSign(chat_id=chat.pk, responsible_id=chat.responsible_id, author=author)
        )
