"""A browser on the shop's site, and what the workers and the employees do meanwhile."""

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.test import Client

from kramar.channels.intake.batches import take_batch
from kramar.channels.models import Channel
from kramar.channels.ports import DeliveryOutcome, conversations
from kramar.chats.models import Chat, Message
from kramar.chats.services.assignment import take_chat
from kramar.chats.services.changes import ChatChanges
from kramar.chats.services.lines import announce_changed
from kramar.chats.services.locking import lock_chat
from kramar.chats.services.sending import Draft, send_message
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee

SITE = "https://lampa.ua"
Answer = dict[str, Any]


@dataclass
class Visitor:
    """A browser that holds a token of ours."""

    channel: Channel
    token: str
    browser: Client
    origin: str = SITE

    def get(self, path: str, **query: object) -> Answer:
        """Ask for something that is there."""
        response = self.browser.get(self._at(path), query_params=query, headers=self._headers())
        assert response.status_code == 200, response.content
        answer: Answer = response.json()
        return answer

    def post(self, path: str, **body: object) -> tuple[int, Answer]:
        """Say something; return the status and the answer."""
        response = self.browser.post(
            self._at(path), body, content_type="application/json", headers=self._headers()
        )
        return response.status_code, response.json()

    def write(self, text: str, **more: object) -> str:
        """Write a message that is taken; return its id."""
        echo_id = str(uuid4())
        status, answer = self.post("messages", echo_id=echo_id, text=text, **more)
        assert (status, answer) == (202, {"echo_id": echo_id})
        return echo_id

    def upload(self, name: str, content: bytes) -> tuple[int, Answer]:
        """Send a file."""
        file = SimpleUploadedFile(name, content)
        response = self.browser.post(self._at("uploads"), {"file": file}, headers=self._headers())
        return response.status_code, response.json()

    def read(self, **query: object) -> list[Answer]:
        """Return the messages of a page of the conversation."""
        items: list[Answer] = self.get("messages", **query)["items"]
        return items

    def _at(self, path: str) -> str:
        return f"/widget/api/{self.channel.key}/{path}"

    def _headers(self) -> dict[str, str]:
        return {"X-Kramar-Visitor": self.token, "Origin": self.origin}


def take_in(channel: Channel) -> None:
    """Do what the intake's workers do."""
    take_batch(channel.pk)


def find_chat(channel: Channel) -> Chat:
    """Return the only chat of a channel."""
    with company_scope(channel.company_id):
        return Chat.objects.select_related("contact").get(channel=channel)


def answer(channel: Channel, text: str, by: Employee, file_ids: tuple[int, ...] = ()) -> int:
    """Let an employee answer in the channel's only chat; return the message's id."""
    chat = find_chat(channel)
    with company_scope(channel.company_id):
        if chat.responsible_id is None:
            take_chat(chat_id=chat.pk, seen_responsible_id=None, by=by)
        draft = Draft(client_id=uuid4(), text=text, file_ids=file_ids)
        return send_message(chat_id=chat.pk, draft=draft, by=by)[0].pk


def deliver(channel: Channel, message_id: int) -> None:
    """Do what the outbox's workers do."""
    outcome = DeliveryOutcome(message_id, "sent", external_ids=(f"kramar:{message_id}",))
    with company_scope(channel.company_id), transaction.atomic():
        conversations().record_outcomes([outcome])


def edit(channel: Channel, message_id: int, text: str) -> None:
    """Change a message's text and announce it as chats do."""
    with company_scope(channel.company_id), transaction.atomic():
        chat = lock_chat(find_chat(channel).pk)
        message = Message.objects.select_related("employee").get(pk=message_id)
        message.text, message.edited_at = text, clock.now()
        message.save(update_fields=["text", "edited_at"])
        changes = ChatChanges()
        changes.begin(chat)
        announce_changed(changes, chat, message)
        changes.save()
