"""Forgetting what a person sent and was sent, as providers put it."""

from collections.abc import Collection

from kramar.channels.models import Delivery, Payload

PAYLOADS_AT_ONCE = 200


def forget_payloads(*, channel_id: int, external_id: str) -> None:
    """Delete raw payloads of a channel that name the person, all but those still to be read.

    Bodies are of any shape, so that they are looked through one after another. One that could not
    be read, and could be tried again, would bring the person back: it goes too.
    """
    name = external_id.encode()
    known = Payload.objects.filter(channel_id=channel_id).exclude(state=Payload.State.PENDING)
    last = 0
    while step := list(
        known.filter(pk__gt=last).order_by("pk").values_list("pk", "body")[:PAYLOADS_AT_ONCE]
    ):
        last = step[-1][0]
        named = [payload_id for payload_id, body in step if name in bytes(body)]
        if named:
            Payload.objects.filter(pk__in=named).delete()


def forget_deliveries(message_ids: Collection[int]) -> None:
    """Delete what these messages left with; one that is leaving now is not sent again.

    Never under a chat's lock: whoever sends holds a delivery and waits for the chat.
    """
    Delivery.objects.filter(message_id__in=message_ids).delete()
