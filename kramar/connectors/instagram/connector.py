"""The contract as Instagram keeps it."""

from collections.abc import AsyncIterator, Mapping, Sequence
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
from kramar.connectors.instagram.calls import ask, base, by_page, download, send
from kramar.connectors.instagram.parsing import parse_webhook
from kramar.connectors.instagram.sending import album_of, send_part
from kramar.connectors.messenger_platform.contents import HEART
from kramar.connectors.messenger_platform.sending import act, reaction
from kramar.connectors.meta.webhook import answer_challenge, is_signed

FIELDS = (
    "messages,message_edit,message_reactions,messaging_postbacks,messaging_seen,messaging_referral"
)
PAGE_FIELDS = "messages,message_edits,message_reactions,messaging_postbacks,messaging_referrals"
MEGABYTE = 1024 * 1024
ACCEPTED = (
    *("image/jpeg", "image/png", "image/gif"),
    *("audio/aac", "audio/mp4", "audio/x-m4a", "audio/wav", "audio/x-wav"),
    *("video/mp4", "video/ogg", "video/x-msvideo", "video/quicktime", "video/webm"),
    "application/pdf",
)


class InstagramConnector:
    """A professional account, by Instagram's own login or by the linked Facebook page."""

    kind: ClassVar[str] = "instagram"
    capabilities: ClassVar[Capabilities] = Capabilities(
        text_limit=1000,
        text_unit="bytes",
        splits_text=True,
        file_size_limit=25 * MEGABYTE,
        image_size_limit=8 * MEGABYTE,
        accepts=ACCEPTED,
        album_limit=10,
        albums=(("image/*",),),
        can_react=True,
        reactions=(HEART,),
        can_quote=True,
        can_type=True,
        receipts="read",
        reply_window_hours=24,
        late_reply_hours=7 * 24,
        after_window="tag",
        messages_per_second=100.0,
    )
    renew_after_days: ClassVar[int] = 30

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
        """Cut into albums of pictures, single files, and texts of at most 1000 bytes."""
        return split_message(message, self.capabilities, album_of)

    async def send(self, link: Link, part: Outbound) -> Receipt:
        """Send one part."""
        return await send_part(link, part)

    async def send_typing(self, link: Link, to: str) -> None:
        """Show the person that somebody is typing."""
        await act(link, base(link), to, "typing_on")

    async def edit(self, link: Link, to: str, external_id: str, text: str) -> None:
        """Refuse: Instagram has no such call.

        :raises PermanentError: always
        """
        del link, to, external_id, text
        raise PermanentError(_("Instagram не змінює надіслане."), code="not_supported")

    async def delete(self, link: Link, to: str, external_ids: Sequence[str]) -> None:
        """Refuse: Instagram has no such call.

        :raises PermanentError: always
        """
        del link, to, external_ids
        raise PermanentError(_("Instagram не відкликає надіслане."), code="not_supported")

    async def react(self, link: Link, to: str, external_id: str, emoji: str | None) -> None:
        """Put a heart under a message, the one reaction that Instagram takes; or take it off."""
        verb, payload = reaction(external_id, "love" if emoji else None)
        await act(link, base(link), to, verb, payload)

    def download(self, link: Link, source: Mapping[str, str]) -> AsyncIterator[bytes]:
        """Fetch a file by its address, which is good for some hours."""
        return download(link, source)

    async def find_profile(self, link: Link, person_external_id: str) -> Profile:
        """Ask who wrote: the webhooks name nobody."""
        found = await ask(link, person_external_id, fields="name,username,profile_pic")
        picture = found.text("profile_pic")
        avatar = {"url": picture} if picture else None
        return Profile(found.text("name"), found.text("username"), avatar)

    async def check(self, link: Link) -> Identity:
        """Ask whose token it is; by a page, which account is linked to it."""
        if not by_page(link):
            account = await ask(link, "me", fields="user_id,username,name")
            return Identity(account.text("user_id"), account.text("name"), account.text("username"))
        page = await ask(link, "me", fields="name,instagram_business_account{id,username,name}")
        linked = page.find_child("instagram_business_account")
        if linked is None:
            raise PermanentError(_("До цієї сторінки Facebook не прив’язано Instagram."))
        name = linked.text("name", "username") or page.text("name")
        return Identity(linked.text("id"), name, linked.text("username"))

    async def connect(self, link: Link) -> None:
        """Make the application hear of the account's messages."""
        fields = PAGE_FIELDS if by_page(link) else FIELDS
        await send(link, "me/subscribed_apps", {"subscribed_fields": fields})

    async def disconnect(self, link: Link) -> None:
        """Do nothing: the application may serve other accounts by the same address."""

    async def renew(self, link: Link) -> Mapping[str, str]:
        """Make the token good for another sixty days; a page's does not run out."""
        if by_page(link):
            return {}
        found = await ask(link, "refresh_access_token", grant_type="ig_refresh_token")
        return {"token": found.text("access_token")} if found.text("access_token") else {}
