"""The contract as WhatsApp's Cloud API keeps it."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import replace
from typing import ClassVar

from django.utils.translation import gettext_noop as _

from kramar.channels.capabilities import Capabilities
from kramar.channels.connector import (
    Identity,
    Inbound,
    Link,
    Outbound,
    PermanentError,
    Profile,
    Receipt,
)
from kramar.channels.splitting import split_message
from kramar.channels.templates import Template
from kramar.connectors.cloud_api.calls import account_id, ask, download, naming, number_id, send
from kramar.connectors.cloud_api.templates import list_templates
from kramar.connectors.meta.graph import Json
from kramar.connectors.meta.webhook import answer_challenge, is_signed, proof
from kramar.connectors.whatsapp.parsing import parse_webhook
from kramar.connectors.whatsapp.sending import MEGABYTE, VOICE, media_type, post, send_part

OTHER_ACCOUNT = _(
    "Ідентифікатор облікового запису не підходить, або токен не дає до нього доступу."
)


class WhatsAppConnector:
    """A number of the Cloud API, by webhook alone."""

    kind: ClassVar[str] = "whatsapp"
    capabilities: ClassVar[Capabilities] = Capabilities(
        text_limit=4096,
        splits_text=True,
        caption_limit=1024,
        file_size_limit=100 * MEGABYTE,
        # Shown as a picture up to five megabytes; a larger one goes as a document.
        image_size_limit=100 * MEGABYTE,
        voice_types=(VOICE,),
        can_react=True,
        can_quote=True,
        receipts="delivered_read",
        reply_window_hours=24,
        after_window="template",
        messages_per_second=80.0,
    )

    def is_authentic(self, link: Link, headers: Mapping[str, str], body: bytes) -> bool:
        """Compare the body's signature with those of all secrets that the owner gave."""
        return is_signed(link, headers, body)

    def answer_challenge(self, link: Link, query: Mapping[str, str]) -> str | None:
        """Answer the question by which Meta verifies the webhook's address."""
        return answer_challenge(link, query)

    def parse(self, body: bytes) -> list[Inbound]:
        """Translate one webhook, all of its elements."""
        return parse_webhook(body)

    def split(self, message: Outbound) -> tuple[Outbound, ...]:
        """Cut into single files and texts; what is only heard carries no text under it."""
        if message.template:
            return (message,)
        heard = bool(message.files) and media_type(message.files[0]) == "audio"
        limit = 0 if heard else self.capabilities.caption_limit
        limits = replace(self.capabilities, caption_limit=limit)
        return split_message(message, limits, lambda _file: None)

    async def send(self, link: Link, part: Outbound) -> Receipt:
        """Send one part."""
        return await send_part(link, part)

    async def send_typing(self, link: Link, to: str) -> None:
        """Do nothing: WhatsApp shows it only together with a receipt for one message."""

    async def edit(self, link: Link, to: str, external_id: str, text: str) -> None:
        """Refuse: the Cloud API has no such call.

        :raises PermanentError: always
        """
        del link, to, external_id, text
        raise PermanentError(_("WhatsApp не змінює надіслане."), code="not_supported")

    async def delete(self, link: Link, to: str, external_ids: Sequence[str]) -> None:
        """Refuse: the Cloud API has no such call.

        :raises PermanentError: always
        """
        del link, to, external_ids
        raise PermanentError(_("WhatsApp не відкликає надіслане."), code="not_supported")

    async def react(self, link: Link, to: str, external_id: str, emoji: str | None) -> None:
        """Put our one reaction under a message, or take it off."""
        reaction: dict[str, Json] = {"message_id": external_id, "emoji": emoji or ""}
        await post(link, to, {"type": "reaction", "reaction": reaction})

    def download(self, link: Link, source: Mapping[str, str]) -> AsyncIterator[bytes]:
        """Fetch a file by its id, which is good for a week."""
        return download(link, source)

    async def list_templates(self, link: Link) -> tuple[Template, ...]:
        """Ask the business account for its templates."""
        return await list_templates(link)

    async def find_profile(self, link: Link, person_external_id: str) -> Profile:
        """Tell nothing: names come with every webhook, and faces never."""
        del link, person_external_id
        return Profile()

    async def check(self, link: Link) -> Identity:
        """Ask which number it is; its id is what webhooks name."""
        fields = "display_phone_number,verified_name"
        with naming(_("Ідентифікатор номера не підходить, або токен не дає до нього доступу.")):
            number = await ask(link, number_id(link), fields=fields, **proof(link))
        name = number.text("verified_name", "display_phone_number")
        return Identity(number.text("id"), name, number.text("display_phone_number"))

    async def connect(self, link: Link) -> None:
        """Make the application hear of the account, and send what is this number's to us."""
        with naming(OTHER_ACCOUNT):
            await send(link, f"{account_id(link)}/subscribed_apps", {})
        callback: dict[str, Json] = {
            "override_callback_uri": link.webhook_url,
            "verify_token": link.credentials.get("secret", ""),
        }
        await send(link, number_id(link), {"webhook_configuration": callback})

    async def disconnect(self, link: Link) -> None:
        """Give the number's webhooks back to the application's own address."""
        nowhere: dict[str, Json] = {"override_callback_uri": ""}
        await send(link, number_id(link), {"webhook_configuration": nowhere})
