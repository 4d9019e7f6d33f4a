"""What follows a client when two cards become one: chats and orders, of the apps above.

They plug themselves in here when Django starts.
"""

from collections.abc import Mapping, Sequence
from typing import Protocol

from kramar.staff.models import Employee


class Follower(Protocol):
    """Rows of one kind that name a client."""

    def lock(self, client_ids: Sequence[int]) -> None:
        """Lock the rows of these clients: everybody locks them before the clients."""

    def move(
        self, *, from_id: int, to_id: int, ids: Sequence[int] | None, by: Employee
    ) -> list[int]:
        """Let rows name another client, and return which did.

        :param ids: only those of these that still name the first client; ``None`` is all
        """


_followers: dict[str, Follower] = {}


def plug_follower(name: str, follower: Follower) -> None:
    """Connect rows of the layer above; called once when Django starts."""
    _followers[name] = follower


def followers() -> Mapping[str, Follower]:
    """Return everything that follows a client, by name."""
    return _followers
