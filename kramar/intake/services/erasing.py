"""Forgetting what sites sent of a person."""

import json
import re
from collections.abc import Callable, Collection
from urllib.parse import unquote_plus

from kramar.alerts.services.forgetting import forget_words
from kramar.intake.models import RawOrderRequest

AT_ONCE = 200
# What people put between the digits, in all that they may be escaped by.
BETWEEN = r"[\s().\-–—/]{0,3}"
# Of a number without its country: Ukraine's are nine digits long.
LAST_DIGITS = 9
State = RawOrderRequest.State


def forget_requests(order_ids: Collection[int]) -> None:
    """Empty the raw requests of orders, and what was told of them; that there was one stays."""
    for order_id in order_ids:
        requests = RawOrderRequest.objects.filter(order_id=order_id)
        own = [f"/order-requests/{each}" for each in requests.values_list("pk", flat=True)]
        requests.update(body=b"", query="", mended=None)
        forget_words([f"/orders/{order_id}", *own])


def forget_requests_from(phone: str, go_on: Callable[[], None]) -> None:
    """Empty the raw requests with a phone that never became orders; none of them waits any more.

    :param phone: in E.164; found in whatever spelling
    :param go_on: called between two parts
    """
    digits = phone.lstrip("+")[-LAST_DIGITS:]
    pattern = re.compile(BETWEEN.join(digits) + r"(?!\d)")
    unused = RawOrderRequest.objects.filter(order=None).order_by("pk")
    last = 0
    while step := list(unused.filter(pk__gt=last)[:AT_ONCE]):
        go_on()
        last = step[-1].pk
        named = [each.pk for each in step if pattern.search(_text_of(each))]
        found = RawOrderRequest.objects.filter(pk__in=named)
        found.filter(state__in=[State.RECEIVED, State.FAILED]).update(state=State.DISCARDED)
        found.update(body=b"", query="", mended=None, problems=[], external_id="")
        forget_words([f"/order-requests/{each}" for each in named])


def _text_of(request: RawOrderRequest) -> str:
    body = bytes(request.body).decode(errors="replace")
    return " ".join([unquote_plus(body), unquote_plus(request.query), json.dumps(request.mended)])
