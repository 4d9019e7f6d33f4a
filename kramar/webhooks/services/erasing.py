"""Forgetting what addresses were told of a person."""

from collections.abc import Collection

from django.db.models import Q

from kramar.webhooks.models import WebhookDelivery

FORGOTTEN_AT_ONCE = 200


def forget_told(words: Collection[str]) -> None:
    """Delete deliveries whose bodies have any of these words, sent and waiting.

    :param words: pieces of JSON as bodies have it, with a space after each colon
    """
    about = Q()
    for word in words:
        about |= Q(body__contains=word)
    # Read first: on SQLite nobody could write while it looks through all of them.
    found = list(WebhookDelivery.objects.filter(about).values_list("pk", flat=True))
    for start in range(0, len(found), FORGOTTEN_AT_ONCE):
        step = found[start : start + FORGOTTEN_AT_ONCE]
        WebhookDelivery.objects.filter(pk__in=step).delete()
