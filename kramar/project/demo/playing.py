"""Plays the conversations through the real services, each line at its own moment of the past."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import count
from typing import Final
from uuid import NAMESPACE_URL, uuid5
from zlib import crc32

from django.conf import settings

from kramar.channels.connector import (
    FileKind,
    InboundFile,
    InboundMessage,
    InboundReceipt,
    InboundStart,
    Location,
    Person,
    SharedContact,
)
from kramar.channels.models import Channel, Delivery
from kramar.channels.ports import DeliveryOutcome, conversations
from kramar.chats.models import Chat, Contact, Message
from kramar.chats.services.assignment import assign_chat, take_chat
from kramar.chats.services.closing import close_chat
from kramar.chats.services.reading import mark_read
from kramar.chats.services.sending import Draft, send_message
from kramar.connectors.widget.visitors import name_of
from kramar.core import clock
from kramar.core.models import StoredFile
from kramar.project.demo.clients import Clientele, introduce_client
from kramar.project.demo.props import Props, avatar_path, prop_path
from kramar.project.demo.script import Attached, AttachmentKind, Conversation, Fate, Line
from kramar.staff.models import Employee

FIRST_TELEGRAM_ID: Final = 5_100_000_000
TELEGRAM_IDS: Final = 800_000_000
FILE_KINDS: Final[Mapping[AttachmentKind, FileKind]] = {
    "photo": "image",
    "sticker": "sticker",
    "voice": "voice",
}
TROUBLES: Final[Mapping[Fate, tuple[str, str]]] = {
    "failed": ("unreachable", "Клієнт заблокував бота."),
    "unknown": ("no_answer", "Зв’язок обірвався: невідомо, чи повідомлення дійшло"),
}


class ScriptOrderError(ValueError):
    """A script lets somebody answer in a chat that nobody has taken."""


@dataclass(frozen=True, slots=True)
class Stage:
    """What all conversations share."""

    channels: Mapping[str, Channel]
    employees: Mapping[str, Employee]
    props: Props
    clientele: Clientele
    arrived: list[Message] = field(default_factory=list)

    def settle(self, message: Message, fate: Fate, *, at_once: bool) -> None:
        """Write what became of an answer.

        :param at_once: else it may wait for :meth:`settle_all`, which is much faster
        """
        if fate == "sent" and not at_once:
            self.arrived.append(message)
            return
        outcome = _outcome(message, fate)
        conversations().record_outcomes([outcome])
        Delivery.objects.filter(message_id=message.pk).update(
            state=fate, error_code=outcome.error_code, error_detail=outcome.error_detail
        )

    def settle_all(self) -> None:
        """Write that every answer which still waits for it has arrived; nothing leaves again."""
        conversations().record_outcomes([_outcome(message, "sent") for message in self.arrived])
        Delivery.objects.filter(message_id__in=[each.pk for each in self.arrived]).delete()
        self.arrived.clear()


class Performance:
    """One conversation while it is being played."""

    def __init__(self, stage: Stage, conversation: Conversation) -> None:
        self._stage = stage
        self._conversation = conversation
        self._channel = stage.channels[conversation.channel]
        self._person = person_of(conversation)
        self._name = f"demo:{self._person.external_id}"
        self._numbers = count(1)
        self._chat_id = 0
        self._responsible: Employee | None = None
        self._unseen_answer: Message | None = None

    def play(self, lines: Sequence[Line]) -> None:
        """Play the next lines, all of the same person, at the moment at which the clock stands."""
        if lines[0].who == "contact":
            self._receive(lines)
            return
        for line in lines:
            {"employee": self._send, "event": self._happen}[line.who](line)

    def finish(self) -> None:
        """Do what no line says: the contact's face is known, the last messages are read."""
        avatar = self._conversation.avatar
        face = self._stage.props[avatar_path(avatar)] if avatar else None
        Contact.objects.filter(chat__pk=self._chat_id).update(
            avatar=face, avatar_checked_at=clock.now()
        )
        if self._conversation.seen and self._responsible:
            seq = Chat.objects.values_list("last_seq", flat=True).get(pk=self._chat_id)
            mark_read(chat_id=self._chat_id, seq=seq, by=self._responsible)

    def _receive(self, lines: Sequence[Line]) -> None:
        self._see_answer()
        messages = [message for line in lines for message in self._messages_of(line)]
        conversations().receive(self._channel, [*self._arrival(), *messages])
        if not self._chat_id:
            self._chat_id = Chat.objects.values_list("pk", flat=True).get(
                contact__channel=self._channel, contact__external_id=self._person.external_id
            )

    def _arrival(self) -> list[InboundStart]:
        """Tell from which page of the shop somebody writes, at the beginning."""
        page = self._conversation.page
        if self._chat_id or not page:
            return []
        seen = f"{page} · {settings.PUBLIC_URL}/shop/"
        return [InboundStart(self._person, f"{self._name}:page", seen, clock.now())]

    def _see_answer(self) -> None:
        """Mark the answer read: who writes on the site has it before their eyes."""
        if self._unseen_answer and self._channel.kind == "widget":
            external_id = _external_id_of(self._unseen_answer)
            receipt = InboundReceipt(self._person, "read", external_id)
            conversations().receive(self._channel, [receipt])
        self._unseen_answer = None

    def _messages_of(self, line: Line) -> list[InboundMessage]:
        """Say a line as a messenger would: each picture of an album is a message of its own."""
        files = [self._inbound_file(kind, file) for kind, file in self._files_of(line.attached)]
        if len(files) < 2:  # noqa: PLR2004 (one picture is no album)
            return [self._message(line.text, files, line.attached)]
        album_id = f"{self._name}:album:{next(self._numbers)}"
        texts = [line.text, *[""] * (len(files) - 1)]
        return [
            self._message(text, [file], line.attached, album_id=album_id)
            for text, file in zip(texts, files, strict=True)
        ]

    def _message(
        self,
        text: str,
        files: Sequence[InboundFile],
        attached: Attached | None,
        *,
        album_id: str = "",
    ) -> InboundMessage:
        return InboundMessage(
            person=self._person,
            external_id=f"{self._name}:{next(self._numbers)}",
            provider_at=clock.now(),
            text=text,
            files=tuple(files),
            album_id=album_id,
            location=_read_location(attached),
            shared_contact=_read_shared_contact(attached),
        )

    def _inbound_file(self, kind: FileKind, file: StoredFile) -> InboundFile:
        seconds = int(file.name.partition(".")[0]) if kind == "voice" else None
        return InboundFile(
            kind=kind,
            external_id=f"{self._name}:file:{next(self._numbers)}",
            name=file.name,
            content_type=file.content_type,
            size=file.size,
            width=file.width,
            height=file.height,
            duration=seconds,
            stored_file_id=file.pk,
        )

    def _files_of(self, attached: Attached | None) -> list[tuple[FileKind, StoredFile]]:
        if attached is None or attached.kind not in FILE_KINDS:
            return []
        return [
            (FILE_KINDS[attached.kind], self._stage.props[prop_path(attached.kind, name)])
            for name in attached.values
        ]

    def _send(self, line: Line) -> None:
        """Send an answer that has long arrived: nothing of it may leave again."""
        files = [file.pk for _, file in self._files_of(line.attached)]
        client_id = uuid5(NAMESPACE_URL, f"{self._name}:{next(self._numbers)}")
        message, _ = send_message(
            chat_id=self._chat_id, draft=Draft(client_id, line.text, files), by=self._answering()
        )
        self._stage.settle(message, line.fate, at_once=self._channel.kind == "widget")
        self._unseen_answer = message if line.fate == "sent" else None

    def _happen(self, line: Line) -> None:
        what, _, login = line.text.partition(" ")
        if what == "closed":
            close_chat(chat_id=self._chat_id, by=self._answering())
        elif what == "handed":
            to = self._stage.employees[login]
            assign_chat(chat_id=self._chat_id, to=to, by=self._answering())
            self._responsible = to
        else:
            self._responsible = self._stage.employees[login]
            take_chat(chat_id=self._chat_id, seen_responsible_id=None, by=self._responsible)
            self._introduce(self._responsible)

    def _introduce(self, by: Employee) -> None:
        """Link the chat to its client, if the shop knows them, when it is first taken."""
        known = self._stage.clientele.known.get(self._conversation.contact)
        if known and not Chat.objects.filter(pk=self._chat_id, client__isnull=False).exists():
            introduce_client(chat_id=self._chat_id, known=known, by=by)

    def _answering(self) -> Employee:
        if self._responsible is None:
            raise ScriptOrderError(self._conversation.contact)
        return self._responsible


def person_of(conversation: Conversation) -> Person:
    """Return the contact as their messenger names them, the same one at every loading."""
    name = f"{conversation.channel}:{conversation.contact}:{conversation.page}"
    if conversation.channel in {"telegram", "telegram_business"}:
        telegram_id = FIRST_TELEGRAM_ID + crc32(name.encode()) % TELEGRAM_IDS
        return Person(str(telegram_id), conversation.contact, conversation.nickname)
    visitor_id = sha256(name.encode()).hexdigest()
    if conversation.channel in {"instagram", "messenger", "whatsapp", "viber"}:
        return Person(visitor_id[:20], conversation.contact, conversation.nickname)
    return Person(visitor_id, name_of(visitor_id, claimed=""))


def _outcome(message: Message, fate: Fate) -> DeliveryOutcome:
    if fate == "sent":
        return DeliveryOutcome(message.pk, "sent", external_ids=(_external_id_of(message),))
    code, detail = TROUBLES[fate]
    return DeliveryOutcome(
        message.pk, fate, error_code=code, error_detail=detail, unreachable=fate == "failed"
    )


def _external_id_of(message: Message) -> str:
    return f"kramar:{message.pk}"


def _read_location(attached: Attached | None) -> Location | None:
    if attached is None or attached.kind != "location":
        return None
    latitude, longitude, place = attached.values[0].split(" ", 2)
    title, _, address = place.partition(" | ")
    return Location(float(latitude), float(longitude), title, address)


def _read_shared_contact(attached: Attached | None) -> SharedContact | None:
    if attached is None or attached.kind != "contact":
        return None
    phone, _, name = attached.values[0].partition(" ")
    return SharedContact(name, phone)
