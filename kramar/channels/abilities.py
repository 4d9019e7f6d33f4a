"""What only some connectors can do: be asked for what came or for templates, be renewed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Protocol, runtime_checkable

from kramar.channels.connector import Connector, Identity, Link, Unhandled
from kramar.channels.templates import Template


@runtime_checkable
class PollableConnector(Connector, Protocol):
    """A connector that can also ask for what has come; a channel's ``mode`` is ``polling`` then."""

    async def fetch(self, link: Link, cursor: int | None) -> tuple[list[bytes], int | None]:
        """Wait for payloads from the cursor on; return them with the next cursor.

        Asking with a cursor lets the provider forget everything before it.

        :raises ConnectorError: as the contract's tree tells
        """


@runtime_checkable
class ChallengedConnector(Connector, Protocol):
    """A connector whose provider asks the webhook's address a question before it delivers.

    The owner pastes the address, and the channel's ``secret`` as the word to verify it by.
    """

    def answer_challenge(self, link: Link, query: Mapping[str, str]) -> str | None:
        """Return what to answer to the query's parameters, ``None`` when they are not right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InboundConnection(Unhandled):
    """The account's owner has let us in, changed what we may do, or shown us out.

    It is the channel's own news, and nobody's conversation.

    :param key: what the provider calls the connection; ``Person.account`` of what comes by it
    :param at: when it was made
    :param trouble: why nothing may be sent by it, in plain words; empty when all is well
    """

    account: Identity
    key: str
    at: datetime
    trouble: str = ""


@runtime_checkable
class InvitedConnector(Connector, Protocol):
    """A connector that works once the account's owner lets it in, at the provider's own screens.

    The provider tells of it by an :class:`InboundConnection`.
    """

    how_to_invite: ClassVar[str]


@runtime_checkable
class RenewableConnector(Connector, Protocol):
    """A connector whose credentials run out unless they are renewed in time."""

    renew_after_days: ClassVar[int]

    async def renew(self, link: Link) -> Mapping[str, str]:
        """Return the credentials that change; none where these do not run out.

        :raises ConnectorError: as the contract's tree tells
        """


@runtime_checkable
class TemplatingConnector(Connector, Protocol):
    """A connector whose provider keeps templates; ``after_window`` is ``template`` then."""

    async def list_templates(self, link: Link) -> tuple[Template, ...]:
        """Ask which there are; those that were never approved are left out.

        :raises ConnectorError: as the contract's tree tells
        """
