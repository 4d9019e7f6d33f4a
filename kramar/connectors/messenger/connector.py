"""The contract as Messenger keeps it."""

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import ClassVar

from django.utils.translation import gettext_noop as _

from kramar.channels.capabilities import Capabilities
from kramar.channels.connector import (
    CredentialsError,
    Identity,
    Inbound,
    Link,
    Outbound,
    PermanentError,
    Profile,
    Receipt,
)
from kramar.channels.splitting import split_message
from kramar.connectors.messenger.calls import ask, base, download, send
from kramar.connectors.messenger.parsing import parse_webhook
from kramar.connectors.messenger.sending import send_part
from kramar.connectors.messenger_platform.sending import act, reaction
from kramar.connectors.meta.graph import is_refused
from kramar.connectors.meta.webhook import answer_challenge, is_signed, proof

FIELDS = (
    "messages,message_echoes,message_deliveries,message_reads,message_edits,message_reactions,"
    "messaging_postbacks,messaging_referrals,standby"
)
MEGABYTE = 1024 * 1024
REACTIONS = {
    "❤": "love",
    "👍": "like",
    "😆": "smile",
    "😮": "wow",
    "😢": "sad",
    "😠": "angry",
    "👎": "dislike",
}
NO_PROFILE = 100


class MessengerConnector:
    """A Facebook page, by the token of the page."""

    kind: ClassVar[str] = "messenger"
    capabilities: ClassVar[Capabilities] = Capabilities(
        text_limit=2000,
        text_unit="utf16",
        splits_text=True,
        file_size_limit=25 * MEGABYTE,
        image_size_limit=8 * MEGABYTE,
        can_react=True,
        reactions=tuple(REACTIONS),
        can_quote=True,
        can_type=True,
        receipts="delivered_read",
        reply_window_hours=24,
        late_reply_hours=7 * 24,
        after_window="tag",
        messages_per_second=300.0,
    )

    def is_authentic(self, link: Link, headers: Mapping[str, str], body: bytes) -> bool:
        """Compare the body's signature with the application's."""
        return is_signed(link, headers, body)

    def answer_challenge(self, link: Link, query: Mapping[str, str]) -> str | None:
        """Answer the question by which Meta verifies the webhook's address."""
        return answer_challenge(link, query)

    def parse(self, body: bytes) -> list[Inbound]:
        """Translate one webhook, all of its elements."""
        return parse_webhook(body)

    def split(self, message: Outbound) -> tuple[Outbound, ...]:
        """Cut into single files and texts of at most 2000 characters."""
        return split_message(message, self.capabilities, lambda _file: None)

    async def send(self, link: Link, part: Outbound) -> Receipt:
        """Send one part."""
        return await send_part(link, part)

    async def send_typing(self, link: Link, to: str) -> None:
        """Show the person that somebody is typing, for twenty seconds."""
        await act(link, base(), to, "typing_on", proof(link))

    async def edit(self, link: Link, to: str, external_id: str, text: str) -> None:
        """Refuse: a page has no such call.

        :raises PermanentError: always
        """
        del link, to, external_id, text
        raise PermanentError(_("Messenger не змінює надіслане."), code="not_supported")

    async def delete(self, link: Link, to: str, external_ids: Sequence[str]) -> None:
        """Refuse: a page has no such call.

        :raises PermanentError: always
        """
        del link, to, external_ids
        raise PermanentError(_("Messenger не відкликає надіслане."), code="not_supported")

    async def react(self, link: Link, to: str, external_id: str, emoji: str | None) -> None:
        """Put one of seven reactions under a message, or take it off."""
        name = REACTIONS.get(emoji, "love") if emoji else None
        verb, payload = reaction(external_id, name)
        await act(link, base(), to, verb, {**payload, **proof(link)})

    def download(self, link: Link, source: Mapping[str, str]) -> AsyncIterator[bytes]:
        """Fetch a file by its address, which is good for some hours."""
        del link
        return download(source)

    async def find_profile(self, link: Link, person_external_id: str) -> Profile:
        """Ask who wrote; of those who hide it, the conversation still tells the name."""
        try:
            found = await ask(link, person_external_id, fields="first_name,last_name,profile_pic")
        except PermanentError as error:
            if not is_refused(error, NO_PROFILE):
                raise
            return Profile(await _name_in_conversation(link, person_external_id))
        name = " ".join(filter(None, (found.text("first_name"), found.text("last_name"))))
        picture = found.text("profile_pic")
        return Profile(name, avatar={"url": picture} if picture else None)

    async def check(self, link: Link) -> Identity:
        """Ask which page the token is of.

        :raises CredentialsError: among others, it is a person's and no page's
        """
        try:
            page = await ask(link, "me", fields="id,name,category")
        except PermanentError as error:
            # A person has no category, and Meta says so by a bad parameter.
            raise CredentialsError(_("Це токен людини, а потрібен токен сторінки.")) from error
        return Identity(page.text("id"), page.text("name"))

    async def connect(self, link: Link) -> None:
        """Make the application hear of the page's messages."""
        await send(link, "me/subscribed_apps", {"subscribed_fields": FIELDS})

    async def disconnect(self, link: Link) -> None:
        """Do nothing: the application may serve other pages by the same address."""


async def _name_in_conversation(link: Link, person: str) -> str:
    found = await ask(link, "me/conversations", user_id=person, fields="participants")
    for conversation in found.children("data"):
        both = conversation.find_child("participants")
        for each in both.children("data") if both else []:
            if each.text("id") == person:
                return each.text("name")
    return ""
