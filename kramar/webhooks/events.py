"""What is told of the addresses that webhooks go to. Only services publish this."""

from typing import ClassVar

from kramar.events.shape import Audience, Event
from kramar.staff.permissions import Permission


class WebhookChanged(Event):
    """An address was made, changed or removed, was switched off, or takes events again.

    It carries no values: the list is short, and its page is seldom open.
    """

    kind: ClassVar[str] = "webhook.changed"
    webhook_id: int

    def audience(self) -> Audience:
        """Whoever sees the list."""
        return Audience(permission=Permission.ADMINISTRATION)
