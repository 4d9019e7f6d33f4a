"""What may be done to a message that has gone, where the channel's capabilities allow it."""

from collections.abc import Sequence
from typing import Literal, Protocol, runtime_checkable

from kramar.channels.connector import Connector, Link

ActKind = Literal["edit", "delete", "react"]

ALREADY_SO = "already_so"
"""The code of a :class:`~kramar.channels.connector.PermanentError` that says: it is done already.

Acts are repeated when their answer was lost, so that doing one twice must do no harm.
"""


@runtime_checkable
class ActingConnector(Connector, Protocol):
    """A connector whose channel can change what was said."""

    async def edit(self, link: Link, to: str, external_id: str, text: str) -> None:
        """Change the text of our own message, or what stands under its file.

        :raises ConnectorError: as the contract's tree tells
        """

    async def delete(self, link: Link, to: str, external_ids: Sequence[str]) -> None:
        """Take our own message back on the person's screen too.

        :param external_ids: all that the provider made of the one message
        :raises ConnectorError: as the contract's tree tells
        """

    async def react(self, link: Link, to: str, external_id: str, emoji: str | None) -> None:
        """Put our one reaction under a message, in place of an earlier one; ``None`` takes it off.

        :raises ConnectorError: as the contract's tree tells
        """
